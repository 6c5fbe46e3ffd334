import { type Basis, basisOf, type Sourced } from "../core/citations.js";
import { halfUp } from "../core/points.js";
import { PREDICATES } from "../performance/predicate.js";
import { type BandRow, bandRows, scaled } from "./bands.js";
import { DISCIPLINES, EDUCATION, POST_GROUPS, type PostGroup } from "./record.js";
import {
  IP_ASN_DIMENSIONS,
  type IpAsnCategoryId,
  type IpAsnRule,
  type PrintedBand,
  type ShortTrainingRule,
  type SkpBand,
  type TrainingKind,
} from "./rule.js";

/** What one answer adds to the index at least and at most, in thousandths, and what that rests on. */
export interface Item {
  /** Its place among the items of the sheet. */
  readonly at: number;
  readonly lowest: number;
  readonly highest: number;
  readonly isUnknown: boolean;
  readonly basis: Basis;
}

/** The answers to one kind of training. */
export interface PartSheet {
  readonly kind: TrainingKind;
  /** The greatest value, in thousandths. */
  readonly max: number;
  readonly attended: Item;
  readonly notAttended: Item;
  readonly unknown: Item;
  /** Only where hours are counted: the least number, and what fewer of them add. */
  readonly hours?: { readonly least: number; readonly fewer: (hours: number) => Item };
}

/** The training that counts for a group of posts. */
export interface PostSheet {
  readonly id: PostGroup;
  readonly parts: readonly PartSheet[];
  readonly kinds: readonly string[];
  /** What stands for training of which nothing is known. */
  readonly unknown: readonly Item[];
}

/** A bracket of the SKP value, with what a value inside its printed limits adds, and what any other does. */
export interface SkpRow extends BandRow<SkpBand> {
  readonly inside: Item;
  readonly outside: Item;
}

export type CategoryRow = BandRow<PrintedBand<IpAsnCategoryId>>;

/** A rule as it is looked up for every record. */
export interface Sheet {
  readonly rule: IpAsnRule;
  readonly shortTraining: ShortTrainingRule;
  readonly education: ReadonlyMap<unknown, Item>;
  readonly posts: ReadonlyMap<unknown, PostSheet>;
  readonly predicates: ReadonlyMap<unknown, Item>;
  readonly skp: readonly [SkpRow, ...SkpRow[]];
  /** The greatest SKP value. */
  readonly mostSkp: number;
  readonly unknownPerformance: Item;
  readonly discipline: ReadonlyMap<unknown, Item>;
  readonly categories: readonly [CategoryRow, ...CategoryRow[]];
  /** The greatest total, in points. */
  readonly max: number;
  /** Every item, in the order of their places. */
  readonly items: readonly Item[];
}

/** Makes a rule ready to be looked up. */
export function sheetOf(rule: IpAsnRule, shortTraining: ShortTrainingRule): Sheet {
  const items: Item[] = [];
  const add = (lowest: number, highest: number, isUnknown: boolean, basis: Basis): Item => {
    const item = { at: items.length, lowest, highest, isUnknown, basis };
    items.push(item);
    return item;
  };
  const known = (points: number, ...figures: readonly Basis[]): Item => add(points, points, false, basisOf(...figures));
  const unknown = (figures: readonly Sourced<number>[]): Item => {
    const values = figures.map(({ value }) => value);
    const [lowest, highest] = [Math.min(...values), Math.max(...values)];
    const ends = [lowest, highest].map((end) => figures.find(({ value }) => value === end));
    return add(scaled(lowest), scaled(highest), true, basisOf(...ends));
  };
  const table = <Id extends string>(
    ids: readonly Id[],
    figures: Readonly<Record<Id, Sourced<number>>>,
  ): Map<unknown, Item> =>
    new Map<unknown, Item>(ids.map((id) => [id, known(scaled(figures[id].value), figures[id])])).set(
      "unknown",
      unknown(ids.map((id) => figures[id])),
    );

  const partOf = (kind: TrainingKind, figure: Sourced<number>): PartSheet => {
    const max = scaled(figure.value);
    return {
      kind,
      max,
      attended: known(max, figure),
      notAttended: known(0, figure),
      unknown: add(0, max, true, figure),
    };
  };
  const technical = (figure: Sourced<number>): PartSheet => {
    const part = partOf("teknis", figure);
    const least = rule.technicalHours;
    const fewer = known(0, figure, least, shortTraining.rule);
    const shareOf = (hours: number): Item => {
      const share = halfUp(part.max * hours, least.value);
      return { ...fewer, lowest: share, highest: share };
    };
    return {
      ...part,
      attended: known(part.max, figure, least),
      hours: { least: least.value, fewer: shortTraining.rule.value === "pro-rata" ? shareOf : () => fewer },
    };
  };
  const { struktural, fungsional, pelaksana } = rule.training;
  const common = ({ teknis, seminar }: typeof pelaksana): PartSheet[] => [
    technical(teknis),
    partOf("seminar", seminar),
  ];
  const partsOf: Readonly<Record<PostGroup, readonly PartSheet[]>> = {
    struktural: [partOf("kepemimpinan", struktural.kepemimpinan), ...common(struktural)],
    fungsional: [partOf("fungsional", fungsional.fungsional), ...common(fungsional)],
    pelaksana: common(pelaksana),
  };
  const postOf = (id: PostGroup): PostSheet => {
    const parts = partsOf[id];
    return { id, parts, kinds: parts.map(({ kind }) => kind), unknown: parts.map((part) => part.unknown) };
  };

  const skpRow = (row: BandRow<SkpBand>): SkpRow => {
    const { points } = row.band;
    const value = scaled(points.value);
    return { ...row, inside: known(value, points, row.printed), outside: known(value, points, row.between) };
  };
  const [lowest, ...others] = bandRows(rule.skp);
  return {
    rule,
    shortTraining,
    education: table(EDUCATION, rule.education),
    posts: new Map(POST_GROUPS.map((id) => [id, postOf(id)])),
    predicates: new Map(PREDICATES.map((id) => [id, known(scaled(rule.predicates[id].value), rule.predicates[id])])),
    skp: [skpRow(lowest), ...others.map(skpRow)],
    mostSkp: Math.max(...rule.skp.map(({ printedTo }) => printedTo.value)),
    unknownPerformance: unknown([...rule.skp.map(({ points }) => points), ...Object.values(rule.predicates)]),
    discipline: table(DISCIPLINES, rule.discipline),
    categories: bandRows(rule.categories),
    max: IP_ASN_DIMENSIONS.reduce((sum, id) => sum + rule.dimensions[id].max.value, 0),
    items,
  };
}
