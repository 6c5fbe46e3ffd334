import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { duplicate, type Issue } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import { throwIfAny } from "../core/merit-error.js";
import { roundedRatio } from "../core/points.js";
import type { Text } from "../core/text.js";
import { SYSTEM_IDS, type SystemId } from "../cooperation/scope.js";
import { untilMany } from "../core/until-many.js";
import {
  type AdoptionLine,
  type AdoptionOptions,
  type AdoptionThreshold,
  readAdoptionOptions,
  readLine,
  type ReadLine,
  type ReadThreshold,
} from "./adoption-line.js";
import { adoptionRules } from "./rules/adoption.js";
import { systemNames } from "./system-names.js";

/** Active users as a share of the staff: exactly `active` of `staff`. */
export interface AdoptionShare {
  readonly active: number;
  readonly staff: number;
  /** 0 to 1, rounded half up to four decimals; it decides nothing. */
  readonly share: number;
}

/** A unit that reported. */
export interface AdoptionUnit extends AdoptionShare {
  readonly unit: string;
}

/** A unit that did not report: what is known of it. */
export interface SilentUnit {
  readonly unit: string;
  readonly active: number | "unknown";
  readonly staff: number | "unknown";
}

/** How far one system is. */
export interface SystemAdoption {
  readonly system: SystemId;
  readonly name: Text;
  /** The units that reported, in the order in which they came. */
  readonly units: readonly AdoptionUnit[];
  /** The units whose active users or staff are unknown. They are no zeros, and stand in no total. */
  readonly notReported: readonly SilentUnit[];
  /** The units that reported, together. Absent if none did. */
  readonly total?: AdoptionShare;
  /** Present if a threshold was given and any unit reported. */
  readonly threshold?: {
    /** Names of the units that reach it, and of those that do not, among the units that reported. */
    readonly reached: readonly string[];
    readonly notReached: readonly string[];
    /** Whether no unit that reported reaches it. */
    readonly noneReached: boolean;
  };
}

/** A line that could not be read. */
export interface FailedLine {
  /** Its place among the lines, from 0. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** How far the systems are, by unit. */
export interface Adoption {
  readonly asOf: PlainDate;
  readonly threshold?: AdoptionThreshold;
  /** The systems that any readable line names, in the order of the catalogue. */
  readonly systems: readonly SystemAdoption[];
  /** The lines with something wrong. They stand in no system and no total. */
  readonly failed: readonly FailedLine[];
  /** What the measure rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * How far the roll-out of each system is: active users divided by staff, unit by unit, and which units reach a threshold.
 *
 * There is no default threshold, because no source names one. `{ above: 50 }` is reached by 51 of 100 and not by 50;
 * `{ atLeast: 50 }` by both. It is compared exactly, before any rounding. A unit that did not report is `"unknown"`, which
 * is not zero. A line with something wrong fails alone, and is listed with what is wrong; of two lines for one unit and
 * system both fail, because nobody knows which is right. Without lines, both lists are empty.
 *
 * Source: Metro Sulawesi on K-Mob in Sulawesi Tengah, November 2024 (share of staff per unit).
 *
 * @param lines one for each unit and system. Names of units are compared without the spaces around them
 * @param options `asOf`, the day of the state; `threshold` in percent, 0 to 100, at most two decimals
 * @throws MeritError with every issue of the options, or `not-a-list`: `not-an-object`, `missing`, `unknown-key`,
 * `not-a-date`, `not-a-number`, `out-of-range`, `not-on-scale`, `duplicate` (both kinds of threshold). The issues of the
 * lines stand in `failed`: these, and `not-text`, `not-one-of`
 *
 * @example
 * ```ts
 * import { adoption } from "sistem-merit/replication";
 *
 * // Invented numbers; the state is the one reported of Sulawesi Tengah: no unit above 50 %.
 * const { systems, failed } = adoption(
 *   [
 *     { unit: "Biro A", system: "k-mob", staff: 80, active: 40 },
 *     { unit: "Biro B", system: "k-mob", staff: 60, active: 21 },
 *     { unit: "Biro B, tenaga kontrak", system: "k-mob", staff: 12, active: "unknown" },
 *     { unit: "Biro C", system: "k-mob", staff: 30, active: 31 },
 *   ],
 *   { asOf: "2024-11-04", threshold: { above: 50 } },
 * );
 *
 * systems[0]?.threshold; // → { reached: [], notReached: ["Biro A", "Biro B"], noneReached: true }
 * systems[0]?.total; // → { active: 61, staff: 140, share: 0.4357 }
 * systems[0]?.notReported.map(({ unit }) => unit); // → ["Biro B, tenaga kontrak"]
 * failed.map(({ line, issues }) => `${line} ${issues[0]?.message.en}`); // → ["3 must be 0 to 30, got 31"]
 * ```
 */
export function adoption(lines: Iterable<AdoptionLine>, options: AdoptionOptions): Adoption {
  const issues: Issue[] = [];
  const { asOf, threshold } = readAdoptionOptions(options, ["options"], issues);
  throwIfAny(issues);
  assertIterable(lines, ["lines"]);

  const reads = [...lines].map((line, at) => {
    const wrong: Issue[] = [];
    const read = untilMany(wrong, () => readLine(line, ["lines", at], wrong));
    return { at, line: read ?? NOTHING_KNOWN, issues: wrong };
  });
  failDuplicates(reads);
  const good = reads.flatMap(({ line, issues: wrong }) => (wrong.length === 0 ? line : []));
  return {
    asOf,
    ...(threshold && { threshold: threshold.given }),
    systems: SYSTEM_IDS.flatMap((system) => {
      const own = good.flatMap((line) => (isOf(system, line) ? line : []));
      return own.length > 0 ? systemOf(system, own, threshold) : [];
    }),
    failed: reads.flatMap(({ at, issues: wrong }) => (wrong.length > 0 ? { line: at, issues: wrong } : [])),
    ...basisOf(adoptionRules.measure, adoptionRules.active),
  };
}

const NOTHING_KNOWN: ReadLine = { staff: "unknown", active: "unknown" };

/** A line without an issue always has a name. */
const isOf = (system: SystemId, line: ReadLine): line is AdoptionLine =>
  line.system === system && line.unit !== undefined;

interface Read {
  readonly at: number;
  readonly line: ReadLine;
  readonly issues: Issue[];
}

/** Adds an issue to every line that names a unit and a system that another line names too. */
function failDuplicates(reads: readonly Read[]): void {
  const places = new Map<string, Read>();
  for (const read of reads) {
    const { unit, system } = read.line;
    if (unit === undefined || system === undefined) continue;
    const key = `${system} ${unit}`;
    const first = places.get(key);
    if (first === undefined) {
      places.set(key, read);
      continue;
    }
    read.issues.push(duplicate(["lines", read.at], ["lines", first.at]));
    if (!first.issues.some(({ code }) => code === "duplicate")) {
      first.issues.push(duplicate(["lines", first.at], ["lines", read.at]));
    }
  }
}

function systemOf(
  system: SystemId,
  lines: readonly AdoptionLine[],
  threshold: ReadThreshold | undefined,
): SystemAdoption {
  const units: AdoptionUnit[] = [];
  const notReported: SilentUnit[] = [];
  for (const { unit, active, staff } of lines) {
    if (active === "unknown" || staff === "unknown") notReported.push({ unit, active, staff });
    else units.push({ unit, ...shareOf(active, staff) });
  }
  const sum = (key: "active" | "staff"): number => units.reduce((total, unit) => total + unit[key], 0);
  return {
    system,
    name: systemNames[system],
    units,
    notReported,
    ...(units.length > 0 && { total: shareOf(sum("active"), sum("staff")) }),
    ...(units.length > 0 && threshold && { threshold: byThreshold(units, threshold) }),
  };
}

const DECIMALS = 4;

const shareOf = (active: number, staff: number): AdoptionShare => ({
  active,
  staff,
  share: roundedRatio(active, staff, DECIMALS),
});

function byThreshold(
  units: readonly AdoptionUnit[],
  { isReached }: ReadThreshold,
): NonNullable<SystemAdoption["threshold"]> {
  const names = (wanted: boolean): string[] =>
    units.flatMap(({ unit, active, staff }) => (isReached(active, staff) === wanted ? unit : []));
  const reached = names(true);
  return { reached, notReached: names(false), noneReached: reached.length === 0 };
}
