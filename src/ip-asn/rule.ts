import type { Band } from "../core/bands.js";
import type { Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { freeze } from "../core/freeze.js";
import { notAnObject } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { Predicate } from "../performance/predicate.js";
import type { Discipline, Education } from "./record.js";

/** The four dimensions of the index, in the order in which the sources print them. */
export const IP_ASN_DIMENSIONS = /* @__PURE__ */ freeze(["kualifikasi", "kompetensi", "kinerja", "disiplin"]);

/** A dimension of the index (dimensi). */
export type IpAsnDimensionId = (typeof IP_ASN_DIMENSIONS)[number];

/** A dimension with the greatest value that it can add to the index. */
export interface IpAsnDimension {
  readonly id: IpAsnDimensionId;
  readonly name: Text;
  readonly max: Sourced<number>;
}

/** A kind of training that adds to the dimension kompetensi. */
export type TrainingKind = "kepemimpinan" | "fungsional" | "teknis" | "seminar";

/**
 * What technical training of fewer hours than the least number adds.
 *
 * - `tidak-dihitung`: nothing
 * - `sebanding`: the share of the hours, pro rata
 */
export type ShortTraining = "tidak-dihitung" | "sebanding";

/** A reading of short technical training, with its source. */
export interface ShortTrainingRule {
  readonly id: ShortTraining;
  readonly name: Text;
  readonly rule: Sourced<"zero" | "pro-rata">;
}

/**
 * A band that its source prints in whole numbers. `from` is our reading of the fractions between two printed bands; a
 * value inside the printed limits rests on these alone.
 */
export interface PrintedBand<Id extends string = string> extends Band<Id> {
  readonly name: Text;
  /** The first value that the source prints; absent where it prints "and below". */
  readonly printedFrom?: Sourced<number>;
  /** The last value that the source prints. */
  readonly printedTo: Sourced<number>;
}

/** The categories of the index. */
export type IpAsnCategoryId = "sangat-rendah" | "rendah" | "sedang" | "tinggi" | "sangat-tinggi";

/** A bracket of the old SKP value, with what it adds to the index. */
export interface SkpBand extends PrintedBand {
  readonly points: Sourced<number>;
}

/** The rules of the index in one version, as data. */
export interface IpAsnRule<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** The first day on which the version was in force. */
  readonly from: Sourced<PlainDate>;
  /** The legal instruments on which the version rests, as ids of the register. */
  readonly basis: Sourced<readonly string[]>;
  readonly dimensions: Readonly<Record<IpAsnDimensionId, IpAsnDimension>>;
  /** Kualifikasi, by the highest formal education. */
  readonly education: Readonly<Record<Education, Sourced<number>>>;
  /** Kompetensi, by the group of the post and the kind of training. What is absent does not apply to the post. */
  readonly training: {
    readonly struktural: Readonly<Record<"kepemimpinan" | "teknis" | "seminar", Sourced<number>>>;
    readonly fungsional: Readonly<Record<"fungsional" | "teknis" | "seminar", Sourced<number>>>;
    readonly pelaksana: Readonly<Record<"teknis" | "seminar", Sourced<number>>>;
  };
  readonly trainingNames: Readonly<Record<TrainingKind, Text>>;
  /** The least number of hours (JP) with which technical training counts in full. */
  readonly technicalHours: Sourced<number>;
  /** What fewer hours add; the first one is the default. */
  readonly shortTraining: readonly [ShortTrainingRule, ...ShortTrainingRule[]];
  /** Kinerja, by the predicate. */
  readonly predicates: Readonly<Record<Predicate, Sourced<number>>>;
  /** Kinerja, by the value of the old SKP; lowest first. */
  readonly skp: readonly [SkpBand, ...SkpBand[]];
  /** Disiplin, by the heaviest penalty of the last five years. */
  readonly discipline: Readonly<Record<Discipline, Sourced<number>>>;
  /** From the lowest to the highest. */
  readonly categories: readonly [PrintedBand<IpAsnCategoryId>, ...PrintedBand<IpAsnCategoryId>[]];
  readonly rules: {
    /** How the index of a person is formed. */
    readonly total: Sourced<"sum-of-dimensions">;
    /** How the index of a unit is formed. */
    readonly unit: Sourced<"mean-of-employees">;
  };
}

/** Throws a readable error where plain JavaScript passes something that has no dimensions, and so is no rule. */
export function assertIpAsnRule(value: unknown, path: readonly string[] = ["rule"]): void {
  if (typeof value !== "object" || value === null || !("dimensions" in value)) {
    throw new MeritError([notAnObject(path, value)]);
  }
}
