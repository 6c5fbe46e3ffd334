import { basisOf, type Citation, type Grade, isWeaker } from "../core/citations.js";
import type { Issue, Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { roundedRatio } from "../core/points.js";
import type { Text } from "../core/text.js";
import { type Figure, weakerThan } from "../core/weaker-than.js";
import { isPrinted, rowAt, SCALE, scaled } from "./bands.js";
import { categoryIn, type IpAsnCategory } from "./ip-asn-category-of.js";
import { type IpAsnOptions, readIpAsnOptions } from "./options.js";
import { type ReadRecord, readRecord } from "./read-record.js";
import type { IpAsnRecord } from "./record.js";
import type { IpAsnDimension, IpAsnDimensionId, IpAsnRule, ShortTraining, TrainingKind } from "./rule.js";
import type { Item, Sheet } from "./sheet.js";

/** What a part of the index comes to: its value, or its bounds while something is unknown. */
interface Value {
  /** Absent while it is not known. */
  readonly value?: number;
  readonly lowest: number;
  readonly highest: number;
  readonly max: number;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** What one kind of training adds. */
export interface IpAsnPart extends Value {
  readonly id: TrainingKind;
  readonly name: Text;
}

/** What one dimension adds. */
export interface IpAsnDimensionResult extends Value {
  readonly id: IpAsnDimensionId;
  readonly name: Text;
  /** The value as a share of the maximum, 0 to 1, rounded half up to four decimals. Absent while it is not known. */
  readonly share?: number;
  /** Kompetensi alone: every kind of training that counts for the post. */
  readonly parts?: readonly IpAsnPart[];
}

/** The index of one person. */
export interface IpAsnResult {
  /** Id of the rule. */
  readonly rule: string;
  /** The index, in points. Absent while something is unknown. */
  readonly total?: number;
  /** The index can be no lower and no higher than this. Both are the total if everything is known. */
  readonly lowest: number;
  readonly highest: number;
  readonly max: number;
  /** The smallest step in which values move, in points. */
  readonly step: number;
  /** Absent while the bounds have different categories. */
  readonly category?: IpAsnCategory;
  /** Kualifikasi, kompetensi, kinerja, disiplin. */
  readonly dimensions: readonly IpAsnDimensionResult[];
  /** How short technical training was read. */
  readonly shortTraining: ShortTraining;
  /** The places of the record that are unknown. */
  readonly missing: readonly Path[];
  /** The weakest grade that the result rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The professionalism index of one person (Indeks Profesionalitas ASN): the sum of qualification, competence,
 * performance and discipline.
 *
 * What is unknown is no zero: the result then has bounds, the list of what is missing, and a category only if both
 * bounds share it. Technical training of fewer than 20 hours counts for nothing, unless `shortTraining` is
 * `"sebanding"` (decision 0034-short-technical-training). A predicate stands for the SKP label of the same step, with
 * grade `interpretation` (decision 0027-predicates-in-the-ip-asn). Everything is counted in thousandths; a share of
 * hours that falls between two of them is rounded half up, once.
 *
 * Source: PermenPANRB 38/2018 and Peraturan BKN 8/2019, for the rule of 2019; each figure names its own sources.
 *
 * @param record education, post, training, performance and discipline; other keys may stand beside
 * @param rule the version of the rule, usually `ipAsn2019`
 * @param options `shortTraining`, `minimumGrade`
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-one-of`, `not-a-number`,
 * `out-of-range`, `not-on-scale`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { ipAsn, ipAsn2019 } from "sistem-merit/ip-asn";
 *
 * const index = ipAsn(
 *   {
 *     education: "s1", post: "pelaksana", training: { teknis: 24, seminar: false },
 *     performance: { skp: 88 }, discipline: "tidak-pernah",
 *   },
 *   ipAsn2019,
 * );
 *
 * index.total; // → 67.5
 * index.dimensions.map(({ id, value }) => `${id} ${value}`);
 * // → ["kualifikasi 15", "kompetensi 22.5", "kinerja 25", "disiplin 5"]
 * index.category?.name.id; // → "Rendah"
 * index.grade; // → "secondary"
 * ```
 */
export function ipAsn(record: IpAsnRecord, rule: IpAsnRule, options: IpAsnOptions = {}): IpAsnResult {
  const { sheet, minimumGrade } = readIpAsnOptions(rule, options);
  const issues: Issue[] = [];
  const read = readRecord(sheet, record, undefined, issues);
  if (read === undefined) throw new MeritError(issues);
  const result = resultOf(sheet, read);
  if (isWeaker(result.grade, minimumGrade)) throw new MeritError(weakerThan(minimumGrade, figuresOf(result, rule)));
  return result;
}

function resultOf(sheet: Sheet, read: ReadRecord): IpAsnResult {
  const { rule, shortTraining, categories } = sheet;
  const { kualifikasi, kompetensi, kinerja, disiplin } = rule.dimensions;
  const items = [read.kualifikasi, ...read.kompetensi, read.kinerja, read.disiplin];
  const { lowest, highest } = sumOf(items);
  const [low, high] = [rowAt(categories, lowest, 1), rowAt(categories, highest, 1)];
  // A category that both bounds share is as sure as the less sure of them.
  const printed = isPrinted(low, lowest, 1) && isPrinted(low, highest, 1);
  const category = low === high ? categoryIn(low, printed) : undefined;
  const dimensions = [
    dimensionOf(kualifikasi, [read.kualifikasi]),
    { ...dimensionOf(kompetensi, read.kompetensi), parts: partsOf(sheet, read) },
    dimensionOf(kinerja, [read.kinerja]),
    dimensionOf(disiplin, [read.disiplin]),
  ];
  return {
    rule: rule.id,
    ...(items.some(({ isUnknown }) => isUnknown) ? {} : { total: lowest / SCALE }),
    lowest: lowest / SCALE,
    highest: highest / SCALE,
    max: sheet.max,
    step: 1 / SCALE,
    ...(category && { category }),
    dimensions,
    shortTraining: shortTraining.id,
    missing: missingOf(read),
    ...basisOf(rule.rules.total, category, ...dimensions),
  };
}

function sumOf(items: readonly Item[]): { readonly lowest: number; readonly highest: number } {
  let [lowest, highest] = [0, 0];
  for (const item of items) {
    lowest += item.lowest;
    highest += item.highest;
  }
  return { lowest, highest };
}

function dimensionOf({ id, name, max }: IpAsnDimension, items: readonly Item[]): IpAsnDimensionResult {
  const { lowest, highest } = sumOf(items);
  const isUnknown = items.some((item) => item.isUnknown);
  return {
    id,
    name,
    ...(!isUnknown && { value: lowest / SCALE }),
    lowest: lowest / SCALE,
    highest: highest / SCALE,
    max: max.value,
    ...(!isUnknown && { share: roundedRatio(lowest, scaled(max.value), SHARE_DECIMALS) }),
    ...basisOf(max, ...items.map(({ basis }) => basis)),
  };
}

const SHARE_DECIMALS = 4;

function partsOf({ rule }: Sheet, { post, kompetensi }: ReadRecord): IpAsnPart[] {
  return post.parts.flatMap(({ kind, max }, at) =>
    kompetensi.slice(at, at + 1).map(({ isUnknown, lowest, highest, basis: { grade, cite } }) => ({
      id: kind,
      name: rule.trainingNames[kind],
      ...(!isUnknown && { value: lowest / SCALE }),
      lowest: lowest / SCALE,
      highest: highest / SCALE,
      max: max / SCALE,
      grade,
      cite,
    })),
  );
}

function missingOf({ kualifikasi, post, kompetensi, kinerja, disiplin }: ReadRecord): Path[] {
  return [
    ...(kualifikasi.isUnknown ? [["education"]] : []),
    ...post.kinds.filter((_, at) => kompetensi[at]?.isUnknown).map((kind) => ["training", kind]),
    ...(kinerja.isUnknown ? [["performance"]] : []),
    ...(disiplin.isUnknown ? [["discipline"]] : []),
  ];
}

function figuresOf({ dimensions, category }: IpAsnResult, { rules }: IpAsnRule): Figure[] {
  return [
    ...dimensions.map((dimension): Figure => [["dimensions", dimension.id], dimension]),
    [["rules", "total"], rules.total],
    ...(category ? [[["category"], category] satisfies Figure] : []),
  ];
}
