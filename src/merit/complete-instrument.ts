import type { Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import { duplicate, issue, type Issue, missing, notABoolean, notAList, outOfRange, type Path } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore, textIssue } from "../core/read.js";
import type { Text } from "../core/text.js";
import {
  assertMaturityInstrument,
  type ComponentId,
  type CorrectionRule,
  type IndexRounding,
  type LevelRule,
  type MaturityAspectId,
  type MaturityCategory,
  type MaturityIndicatorId,
  type MaturityInstrument,
  type SurveyScale,
} from "./maturity-instrument.js";

/** A category as the caller gives it. */
export interface CategoryFigure {
  readonly id: string;
  readonly name: Text;
  /** The lower bound, on the scale of the index, with at most four decimals. */
  readonly from: number;
  /** `true` if the bound itself belongs to the category below. */
  readonly exclusive?: boolean | undefined;
}

/** The figures that PermenPANRB 19/2025 has and the public does not know, from whoever holds its annex. */
export interface MaturityFigures<T extends MaturityInstrument = MaturityInstrument> {
  /** The weight of every aspect, in percent, with at most two decimals; together 100. One that is published must be repeated. */
  readonly weightPercent: Readonly<Record<MaturityAspectId<T>, number>>;
  readonly levelRule: Omit<LevelRule, "weights"> & {
    /** For `weighted-indicators`: what every item counts within its aspect. */
    readonly weights?: Readonly<Record<MaturityIndicatorId<T>, number>> | undefined;
  };
  readonly survey: SurveyScale;
  readonly correction: CorrectionRule;
  readonly rounding: IndexRounding;
  /** From the lowest to the highest; or the five of the draft of August 2025, which then keep their grade. */
  readonly categories: readonly CategoryFigure[] | "rancangan-2025";
  /** The percentages of maturity and of the survey, if the text has others than the published 75 and 25; together 100. */
  readonly componentPercent?: Readonly<Record<ComponentId, number>> | undefined;
}

/** An instrument of maturity that an index can be formed with. */
export type CompleteMaturityInstrument<T extends MaturityInstrument = MaturityInstrument> = T & {
  readonly categories: readonly [MaturityCategory, ...MaturityCategory[]];
};

/**
 * Completes an instrument with the figures that are not public. They get the grade `caller`, and so does every result of
 * the instrument, so that nobody takes them for the published rule.
 *
 * Source: which figures are needed is an interpretation (decision 0056-index-of-the-caller).
 *
 * @param instrument an instrument of maturity, for example {@link permenpanrb2025}
 * @param figures all that {@link unknownsOf} lists for the index
 * @throws MeritError with every issue: `not-an-object`, `missing`, `unknown-key`, `not-a-number`, `out-of-range` (also a
 * published weight that differs, and bounds that do not ascend), `not-on-scale`, `not-one-of`, `not-a-list`, `not-text`,
 * `duplicate`, `weights-sum`
 *
 * @example
 * ```ts
 * import { completeInstrument, permenpanrb2025, unknownsOf } from "sistem-merit/instruments";
 *
 * // Invented figures: the real ones are not public.
 * const invented = completeInstrument(permenpanrb2025, {
 *   weightPercent: {
 *     "perencanaan-kebutuhan-standardisasi-jabatan": 10, "manajemen-talenta": 20, "pengelolaan-kinerja": 15,
 *     "pengembangan-kompetensi": 15, "budaya-kerja-citra-institusi": 10, "penghargaan-pengakuan": 10,
 *     "disiplin-pemberhentian-upaya-administratif": 10, "digitalisasi-manajemen-asn": 10,
 *   },
 *   levelRule: { kind: "mean-of-indicators", notApplicable: "leaves-denominator" },
 *   survey: { lowest: 1, highest: 5 },
 *   correction: { operation: "add", least: -0.2, greatest: 0 },
 *   rounding: { decimals: 2, direction: "half-up" },
 *   categories: "rancangan-2025",
 * });
 *
 * invented.aspects[1]?.weightPercent; // → { value: 20, grade: "caller", cite: [] }
 * unknownsOf(invented).filter(({ neededFor }) => neededFor === "index"); // → []
 * ```
 */
export function completeInstrument<T extends MaturityInstrument>(
  instrument: T,
  figures: MaturityFigures<T>,
): CompleteMaturityInstrument<T> {
  assertMaturityInstrument(instrument);
  const issues: Issue[] = [];
  const { weights, levelRule, survey, correction, rounding, categories, components } = readFigures(
    instrument,
    figures,
    issues,
  );
  throwIfAny(issues);

  return freeze({
    ...instrument,
    aspects: instrument.aspects.map((aspect) => {
      const value = weights?.get(aspect.id);
      return value === undefined || aspect.weightPercent !== undefined
        ? aspect
        : { ...aspect, weightPercent: ofCaller(value) };
    }),
    index: {
      ...instrument.index,
      components: instrument.index.components.map((component) => {
        const value = components?.get(component.id);
        return value === undefined ? component : { ...component, percent: ofCaller(value) };
      }),
      ...(levelRule && { levelRule: ofCaller(levelRule) }),
      ...(survey && { survey: ofCaller(survey) }),
      ...(correction && { correction: ofCaller(correction) }),
      ...(rounding && { rounding: ofCaller(rounding) }),
    },
    categories,
  });
}

/** Figures that may come from plain JavaScript; what is wrong is added to `issues`. */
export function readFigures(instrument: MaturityInstrument, input: unknown, issues: Issue[]) {
  const keys = ["weightPercent", "levelRule", "survey", "correction", "rounding", "categories"];
  const given = checkKeys(input, keys, ["componentPercent"], [], issues) ? input : {};
  const percent = given["componentPercent"];
  return {
    weights: ifOwn(given, "weightPercent", (value) => readWeights(instrument, value, issues)),
    levelRule: ifOwn(given, "levelRule", (value) => readLevelRule(instrument, value, issues)),
    survey: ifOwn(given, "survey", (value) => readSurvey(value, issues)),
    correction: ifOwn(given, "correction", (value) => readCorrection(value, issues)),
    rounding: ifOwn(given, "rounding", (value) => readRounding(value, issues)),
    categories: Object.hasOwn(given, "categories")
      ? readCategories(instrument, given["categories"], issues)
      : instrument.draft.categories,
    components:
      percent === undefined
        ? undefined
        : readPercents(idsOf(instrument.index.components), percent, ["componentPercent"], issues),
  };
}

/** What a reader makes of a key, if it is there; that it is absent has been found already. */
const ifOwn = <V>(given: Given, key: string, read: (value: unknown) => V): V | undefined =>
  Object.hasOwn(given, key) ? read(given[key]) : undefined;

type Given = Readonly<Record<string, unknown>>;

const ofCaller = <V>(value: V): Sourced<V> => ({ value, grade: "caller", cite: [] });

/** Steps per percent, or per unit of a weight: two decimals. */
const PERCENT_SCALE = 100;

function readWeights(instrument: MaturityInstrument, value: unknown, issues: Issue[]): ReadonlyMap<string, number> {
  const path = ["weightPercent"];
  const read = readPercents(idsOf(instrument.aspects), value, path, issues);
  for (const { id, weightPercent } of instrument.aspects) {
    const given = read.get(id);
    if (weightPercent === undefined || given === undefined || given === weightPercent.value) continue;
    issues.push(outOfRange([...path, id], weightPercent.value, weightPercent.value, given, weightPercent.cite));
  }
  return read;
}

/** Percentages by id, above 0, that must add up to 100. */
function readPercents(
  ids: readonly string[],
  value: unknown,
  path: Path,
  issues: Issue[],
): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  if (!checkKeys(value, ids, [], path, issues)) return read;
  let sum = 0;
  for (const id of ids) {
    if (!Object.hasOwn(value, id)) continue;
    const before = issues.length;
    const scaled = readScore(value[id], 1 / PERCENT_SCALE, 100, PERCENT_SCALE, [...path, id], issues);
    sum += scaled;
    // What cannot be read contradicts neither a published weight nor the sum.
    if (issues.length === before) read.set(id, scaled / PERCENT_SCALE);
  }
  if (read.size === ids.length && sum !== 100 * PERCENT_SCALE) {
    issues.push(notAHundred(path, sum / PERCENT_SCALE));
  }
  return read;
}

const notAHundred = (path: Path, sum: number): Issue =>
  issue(
    "weights-sum",
    path,
    { expected: 100, received: sum },
    `jumlah bobot harus 100, diterima ${sum}`,
    `weights must add up to 100, got ${sum}`,
  );

function readLevelRule(instrument: MaturityInstrument, value: unknown, issues: Issue[]): LevelRule | undefined {
  const path = ["levelRule"];
  if (!checkKeys(value, ["kind", "notApplicable"], ["weights"], path, issues)) return undefined;
  const kinds = ["mean-of-indicators", "mean-of-sub-aspects", "weighted-indicators"] as const;
  const effects = ["leaves-denominator", "stays-in-denominator"] as const;
  const kind = ifOwn(value, "kind", (one) => readOneOf(one, kinds, [...path, "kind"], issues));
  const notApplicable = ifOwn(value, "notApplicable", (one) =>
    readOneOf(one, effects, [...path, "notApplicable"], issues),
  );
  const place = [...path, "weights"];
  const given = value["weights"];
  if (kind !== "weighted-indicators") {
    if (kind !== undefined && given !== undefined) issues.push(needsNoWeights(place));
    return kind && notApplicable && { kind, notApplicable };
  }
  if (given === undefined) {
    issues.push(missing(place));
    return undefined;
  }
  const ids = instrument.aspects.flatMap(({ indicators }) => idsOf(indicators));
  if (!checkKeys(given, ids, [], place, issues)) return undefined;
  const weights = Object.fromEntries(
    ids
      .filter((id) => Object.hasOwn(given, id))
      .map((id) => [
        id,
        readScore(given[id], 1 / PERCENT_SCALE, 1000, PERCENT_SCALE, [...place, id], issues) / PERCENT_SCALE,
      ]),
  );
  return notApplicable && { kind, weights, notApplicable };
}

const needsNoWeights = (path: Path): Issue =>
  issue(
    "unknown-key",
    path,
    { key: "weights", expected: ["kind", "notApplicable"] },
    'bobot hanya untuk aturan "weighted-indicators"',
    'weights are for the rule "weighted-indicators" alone',
  );

/** Steps per unit of the index, of a correction and of a survey: four decimals. */
export const INDEX_SCALE = 10_000;
const MOST_DECIMALS = 4;
const WIDEST_SURVEY = 1000;
const LARGEST_CORRECTION = 10;

function readRange(
  value: unknown,
  [least, most]: readonly [string, string],
  limit: readonly [number, number],
  path: Path,
  issues: Issue[],
): readonly [number, number] | undefined {
  if (!checkKeys(value, [least, most], [], path, issues)) return undefined;
  const before = issues.length;
  const [low, high] = [least, most].map((key) =>
    ifOwn(value, key, (one) => readScore(one, limit[0], limit[1], INDEX_SCALE, [...path, key], issues) / INDEX_SCALE),
  );
  if (low === undefined || high === undefined || issues.length > before) return undefined;
  return [low, high];
}

function readSurvey(value: unknown, issues: Issue[]): SurveyScale | undefined {
  const path = ["survey"];
  const range = readRange(value, ["lowest", "highest"], [0, WIDEST_SURVEY], path, issues);
  if (range === undefined) return undefined;
  const [lowest, highest] = range;
  if (highest <= lowest)
    issues.push(outOfRange([...path, "highest"], lowest + 1 / INDEX_SCALE, WIDEST_SURVEY, highest));
  return { lowest, highest };
}

function readCorrection(value: unknown, issues: Issue[]): CorrectionRule | undefined {
  const path = ["correction"];
  const operations = ["add", "multiply"] as const;
  if (!checkKeys(value, ["operation", "least", "greatest"], [], path, issues)) return undefined;
  const operation = ifOwn(value, "operation", (one) => readOneOf(one, operations, [...path, "operation"], issues));
  const { least, greatest } = value;
  const lowest = operation === "multiply" ? 0 : -LARGEST_CORRECTION;
  const bounds = {
    ...(Object.hasOwn(value, "least") && { least }),
    ...(Object.hasOwn(value, "greatest") && { greatest }),
  };
  if (Object.keys(bounds).length < 2) return undefined;
  const range = readRange(bounds, ["least", "greatest"], [lowest, LARGEST_CORRECTION], path, issues);
  if (range === undefined || operation === undefined) return undefined;
  if (range[1] < range[0]) issues.push(outOfRange([...path, "greatest"], range[0], LARGEST_CORRECTION, range[1]));
  return { operation, least: range[0], greatest: range[1] };
}

function readRounding(value: unknown, issues: Issue[]): IndexRounding | undefined {
  const path = ["rounding"];
  if (!checkKeys(value, ["decimals", "direction"], [], path, issues)) return undefined;
  const directions = ["half-up", "down"] as const;
  const decimals = ifOwn(value, "decimals", (one) =>
    readScore(one, 0, MOST_DECIMALS, 1, [...path, "decimals"], issues),
  );
  const direction = ifOwn(value, "direction", (one) => readOneOf(one, directions, [...path, "direction"], issues));
  return decimals !== undefined && direction !== undefined ? { decimals, direction } : undefined;
}

type Categories = readonly [MaturityCategory, ...MaturityCategory[]];

function readCategories({ draft }: MaturityInstrument, value: unknown, issues: Issue[]): Categories {
  if (value === "rancangan-2025") return draft.categories;
  if (!Array.isArray(value)) {
    issues.push(notAList(["categories"], value));
    return draft.categories;
  }
  const list: readonly unknown[] = value;
  if (list.length === 0) issues.push(missing(["categories", 0]));
  const places = new Map<string, Path>();
  let bound = -LARGEST_CORRECTION;
  const read = readEach(list, issues, (one, at): MaturityCategory[] => {
    const path = ["categories", at];
    if (!checkKeys(one, ["id", "name", "from"], ["exclusive"], path, issues)) return [];
    const id = readText(one, "id", path, issues);
    const name = readName(one, path, issues);
    const first = places.get(id);
    if (first !== undefined) issues.push(duplicate([...path, "id"], first));
    else if (id !== "") places.set(id, [...path, "id"]);
    const lowest = at === 0 ? -LARGEST_CORRECTION : (Math.round(bound * INDEX_SCALE) + 1) / INDEX_SCALE;
    const before = issues.length;
    const from = ifOwn(
      one,
      "from",
      (value) => readScore(value, lowest, LARGEST_CORRECTION, INDEX_SCALE, [...path, "from"], issues) / INDEX_SCALE,
    );
    if (from !== undefined && issues.length === before) bound = from;
    const { exclusive } = one;
    if (exclusive !== undefined && typeof exclusive !== "boolean") {
      issues.push(notABoolean([...path, "exclusive"], exclusive));
    }
    return [{ id, name, from: ofCaller(bound), ...(exclusive === true && { exclusive }) }];
  });
  const [lowest, ...others] = read.flat();
  return lowest === undefined ? draft.categories : [lowest, ...others];
}

function readText(from: Given, key: string, path: Path, issues: Issue[]): string {
  if (!Object.hasOwn(from, key)) return "";
  const value = from[key];
  const wrong = textIssue([...path, key], value);
  if (wrong !== undefined) issues.push(wrong);
  return typeof value === "string" ? value : "";
}

function readName(from: Given, path: Path, issues: Issue[]): Text {
  const place = [...path, "name"];
  if (!Object.hasOwn(from, "name") || !checkKeys(from["name"], ["id", "en"], [], place, issues)) return NO_NAME;
  const name = from["name"];
  return { id: readText(name, "id", place, issues), en: readText(name, "en", place, issues) };
}

const NO_NAME: Text = { id: "", en: "" };
