import type { Citation, Grade } from "../core/citations.js";
import { assertIterable } from "../core/iterable.js";
import type { Text } from "../core/text.js";
import type { IpAsnCategory } from "./ip-asn-category-of.js";
import type { ShortTrainingOption } from "./options.js";
import type { IpAsnRecord, IpAsnTotal } from "./record.js";
import type { IpAsnCategoryId, IpAsnDimensionId, IpAsnRule, ShortTraining } from "./rule.js";
import { tally } from "./tally.js";

/** What can be summed up: the record of a person, or a total that was published without one. */
export type IpAsnRow = IpAsnRecord | IpAsnTotal;

/** What a caller must say of a summary, and what a caller may ask of it. */
export interface IpAsnSummaryOptions<R> extends ShortTrainingOption {
  /** The version of the rule, usually `ipAsn2019`. */
  readonly rule: IpAsnRule;
  /** The group of a record: its unit, its agency, its year. Without it there are no groups. */
  readonly groupBy?: ((record: R) => string) | undefined;
}

/** How many totals have a category. */
export interface IpAsnCategoryCount {
  readonly id: IpAsnCategoryId;
  readonly name: Text;
  readonly count: number;
  /** The share of the records whose category is decided, 0 to 1, rounded half up to four decimals. Absent if none is. */
  readonly share?: number;
}

/** The mean of the known totals, read as the index of the unit. */
export interface IpAsnMean {
  /** In points, rounded half up to three decimals. */
  readonly value: number;
  /** The mean exactly: the sum of the totals, and of how many. */
  readonly sum: number;
  readonly count: number;
  /** The category of the exact mean. */
  readonly category: IpAsnCategory;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** How the records stand in one dimension. */
export interface IpAsnDimensionMean {
  readonly id: IpAsnDimensionId;
  readonly name: Text;
  readonly max: number;
  /** In how many records the dimension is known. */
  readonly count: number;
  /** In points, rounded half up to three decimals. Absent if no record knows the dimension. */
  readonly mean?: number;
  /** The mean as a share of the maximum, 0 to 1, rounded half up to four decimals. Absent if no record knows it. */
  readonly share?: number;
}

/** The recap of some records. */
export interface IpAsnRecap {
  readonly count: number;
  /** Every category, lowest first. */
  readonly categories: readonly IpAsnCategoryCount[];
  /** Absent if no total is known. */
  readonly mean?: IpAsnMean;
  /** Kualifikasi, kompetensi, kinerja, disiplin. */
  readonly dimensions: readonly IpAsnDimensionMean[];
  /** The dimensions that any record knows, the one with the lowest mean share first. */
  readonly weakestFirst: readonly IpAsnDimensionId[];
  /** How many records lack what. */
  readonly missing: Readonly<Record<"total" | "category" | IpAsnDimensionId, number>>;
  /** The weakest grade that anything here rests on. That a unit has the mean of its employees is an interpretation. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The recap of one group. */
export interface IpAsnGroupRecap extends IpAsnRecap {
  readonly group: string;
}

/** The summary of many records. */
export interface IpAsnSummary {
  /** Id of the rule. */
  readonly rule: string;
  /** How short technical training was read. */
  readonly shortTraining: ShortTraining;
  readonly all: IpAsnRecap;
  /** The groups, in the order in which they first came. */
  readonly groups: readonly IpAsnGroupRecap[];
}

/**
 * Sums up many records: how many have each category, the mean as the index of the unit, every dimension as a share of
 * its maximum, which dimension is weakest, and what is missing.
 *
 * The records are walked through once, and not kept; what is kept depends on the number of groups alone. One that is
 * partly unknown counts where it can: for its category if both bounds share it, and for every dimension that is known.
 * The mean is formed of known totals only. A total that was published without its record, `{ total }`, counts for the
 * mean and its category. Without records, `count` is 0.
 *
 * Source: none for the index of a unit; the mean is an interpretation (decision 0033-ip-asn-of-a-unit).
 *
 * @param records any iterable of records or totals, with any keys of the caller beside
 * @param options `rule`, `groupBy`, `shortTraining`
 * @throws MeritError with every issue, at most 1000: those of `ipAsn`, `not-a-list`, `not-a-function`, and `missing` or
 * `not-text` (a group)
 *
 * @example
 * ```ts
 * import { ipAsn2019, ipAsnSummary } from "sistem-merit/ip-asn";
 *
 * const pegawai = { education: "s1", post: "pelaksana", performance: { skp: 80 }, discipline: "tidak-pernah" } as const;
 * const { all, groups } = ipAsnSummary(
 *   [
 *     { ...pegawai, unit: "Dinas A", training: { teknis: 20, seminar: true } },
 *     { ...pegawai, unit: "Dinas A", training: { teknis: 0, seminar: false } },
 *     { ...pegawai, unit: "Dinas B", training: "unknown" },
 *   ],
 *   { rule: ipAsn2019, groupBy: ({ unit }) => unit },
 * );
 *
 * all.mean?.value; // → 65
 * all.mean?.grade; // → "interpretation"
 * all.weakestFirst[0]; // → "kompetensi"
 * all.missing.total; // → 1
 * groups.map(({ group, count }) => `${group} ${count}`); // → ["Dinas A 2", "Dinas B 1"]
 * ```
 */
export function ipAsnSummary<R extends IpAsnRow>(records: Iterable<R>, options: IpAsnSummaryOptions<R>): IpAsnSummary {
  const { add, summed } = tally(options);
  assertIterable(records, ["records"]);
  for (const record of records) add(record);
  return summed();
}
