import type { Sourced } from "../core/citations.js";
import { duplicate, issue, type Issue, missing, notOneOf, outOfRange, type Path, unknownKey } from "../core/issues.js";
import { namesIn } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { objectOf, type Read } from "../core/read-object.js";
import type { Text } from "../core/text.js";
import {
  BASES,
  BELOW_FLOOR,
  type BelowFloor,
  type Ceilings,
  DEDUCTION_KINDS,
  type DeductionBase,
  MEASURES,
  PARTIAL_MINUTES,
  type PartialMinutes,
  type Rounding,
  ROUNDING_MODES,
  ROUNDING_STEPS,
} from "./policy.js";
import { type NeededFigure, policyIncomplete } from "./policy-incomplete.js";
import {
  eachOnce,
  figure,
  HUNDREDTHS,
  MOST_MINUTES,
  number,
  oneOf,
  own,
  percent,
  readBilingual,
  readText,
  readTrue,
} from "./read.js";
import { tppFrame } from "./rules/pp-12-2019.js";

/** A policy, read: complete, with every percentage in hundredths. */
export interface ReadPolicy {
  readonly id: string;
  readonly ceilings: Sourced<Ceilings>;
  readonly components: readonly ReadComponent[];
  /** In the order in which they are taken. */
  readonly deductions: readonly ReadDeduction[];
  /** That the order is as it is; absent where it makes no difference. */
  readonly order?: Sourced<readonly string[]>;
  readonly rounding: Sourced<Rounding>;
  readonly paidAfterMonths?: Sourced<number>;
  readonly partialMonth?: Sourced<"by-working-days">;
  readonly partialMinutes?: Sourced<PartialMinutes>;
}

/** A component or a deduction. */
interface Item {
  readonly id: string;
  readonly name: Text;
  readonly named?: Sourced<true>;
}

/** Limits of minutes of activity. */
export interface ActivityMinutes {
  readonly floor: Sourced<number>;
  readonly full: Sourced<number>;
  readonly belowFloor: Sourced<BelowFloor>;
}

interface Weighted extends Item {
  readonly weight: Sourced<number>;
}

export type ReadComponent = Weighted &
  (
    | { readonly measure: "percent" | "attendance" }
    | ({ readonly measure: "activity-minutes" } & ActivityMinutes)
    | { readonly measure: "effective-minutes"; readonly minutesPerDay: Sourced<number> }
  );

interface Based extends Item {
  readonly base: Sourced<DeductionBase>;
  /** Id of the component that the base is. */
  readonly of?: string;
}

/** A deduction for penalties. */
export interface PenaltyRule extends Based {
  readonly kind: "penalty";
  readonly cuts: { readonly penalties: readonly ReadCut[] };
  readonly overlap?: Sourced<"heaviest">;
}

/** A deduction for an event. */
export interface EventRule extends Based {
  readonly kind: "event";
  readonly percent: Sourced<number>;
}

export type ReadDeduction = PenaltyRule | EventRule | (Based & { readonly kind: "attendance" });

/** What a penalty cuts, in hundredths of a percent, and for how many months. */
export interface ReadCut {
  readonly id: string;
  readonly name: Text;
  readonly cutPercent?: Sourced<number>;
  readonly months?: Sourced<number>;
}

/** More than any allowance of a month, so that the sum of millions of them is exact. */
const MOST_RUPIAH = 999_999_999;
const MOST_MONTHS = 120;

const JOB_CLASSES = Array.from({ length: tppFrame.jobClasses.value }, (_, at) => at + 1);

export const readJobClass = oneOf(JOB_CLASSES);

/** A figure without which nothing can be calculated. */
const needed =
  <T>(name: NeededFigure, read: Read<T>): Read<Sourced<T>> =>
  (value, path, issues) => {
    if (value !== undefined) return figure(read)(value, path, issues);
    issues.push(policyIncomplete(path, name));
    return undefined;
  };

const rupiah = number(0, MOST_RUPIAH);

/** Amounts by a key that the caller names. */
const amounts: Read<Record<string, number>> = (value, path, issues) => {
  return objectOf<Record<string, Read<number>>>(Object.fromEntries(namesIn(value).map((key) => [key, rupiah])))(
    value,
    path,
    issues,
  );
};

const amountsByClass: Read<Record<string, number>> = (value, path, issues) => {
  const read = amounts(value, path, issues);
  const known = JOB_CLASSES.map(String);
  const unknown = Object.keys(read ?? {}).filter((key) => !known.includes(key));
  readEach(unknown, issues, (key) => issues.push(unknownKey(path, key, known)));
  return unknown.length > 0 ? undefined : read;
};

const readCeilings: Read<Ceilings> = objectOf({ classes: amountsByClass }, { posts: amounts });

const item = { id: readText, name: readBilingual };
const named = { named: figure(readTrue) };

const idOf = ({ id }: { readonly id: string }): string => id;

const minutes = number(1, MOST_MINUTES);
const weighted = { ...item, weight: needed("weight", percent) };
const readByMeasure = {
  percent: objectOf({ ...weighted, measure: oneOf(["percent"]) }, named),
  attendance: objectOf({ ...weighted, measure: oneOf(["attendance"]) }, named),
  "activity-minutes": objectOf(
    {
      ...weighted,
      measure: oneOf(["activity-minutes"]),
      floor: needed("floor", minutes),
      full: needed("full", minutes),
      belowFloor: needed("belowFloor", oneOf(BELOW_FLOOR)),
    },
    named,
  ),
  "effective-minutes": objectOf(
    {
      ...weighted,
      measure: oneOf(["effective-minutes"]),
      minutesPerDay: needed("minutesPerDay", number(1, 24 * 60)),
    },
    named,
  ),
};
const readMeasure = objectOf({ measure: oneOf(MEASURES) }, {}, "may-stand-beside");

const readComponent: Read<ReadComponent> = (value, path, issues) => {
  const measured = readMeasure(value, path, issues);
  const component = measured && readByMeasure[measured.measure](value, path, issues);
  if (component?.measure !== "activity-minutes" || component.full.value >= component.floor.value) return component;
  issues.push(outOfRange([...path, "full"], component.floor.value, MOST_MINUTES, component.full.value));
  return undefined;
};

/** Other keys may stand beside, as in the rules of discipline. */
const readCut: Read<ReadCut> = objectOf(
  item,
  { cutPercent: figure(percent), months: figure(number(1, MOST_MONTHS)) },
  "may-stand-beside",
);

const readCuts = objectOf({ ...item, penalties: eachOnce(readCut, idOf) });

const based = { ...item, base: needed("base", oneOf(BASES)) };
const readByKind = {
  attendance: objectOf({ ...based, kind: oneOf(["attendance"]) }, { ...named, of: readText }),
  event: objectOf(
    { ...based, kind: oneOf(["event"]), percent: needed("percent", percent) },
    { ...named, of: readText },
  ),
  penalty: objectOf(
    {
      ...based,
      kind: oneOf(["penalty"]),
      cuts: (value: unknown, path: Path, issues: Issue[]) => {
        if (value !== undefined) return readCuts(value, path, issues);
        issues.push(policyIncomplete(path, "cuts"));
        return undefined;
      },
    },
    { ...named, of: readText, overlap: figure(oneOf(["heaviest"])) },
  ),
};
const readKind = objectOf({ kind: oneOf(DEDUCTION_KINDS) }, {}, "may-stand-beside");

const readDeduction: Read<ReadDeduction> = (value, path, issues) => {
  const kind = readKind(value, path, issues);
  const deduction = kind && readByKind[kind.kind](value, path, issues);
  if (!deduction || (deduction.base.value === "component") === (deduction.of !== undefined)) return deduction;
  issues.push(deduction.of === undefined ? missing([...path, "of"]) : unknownKey(path, "of", Object.keys(based)));
  return undefined;
};

const readComponents = eachOnce(readComponent, idOf);
const readDeductions = eachOnce(readDeduction, idOf);

const readParts = objectOf(
  {
    ...item,
    ceilings: needed("ceilings", readCeilings),
    components: readComponents,
    deductions: readDeductions,
    rounding: needed("rounding", objectOf({ mode: oneOf(ROUNDING_MODES), to: oneOf(ROUNDING_STEPS) })),
  },
  {
    order: figure(eachOnce(readText, (id) => id)),
    paidAfterMonths: figure(number(0, MOST_MONTHS)),
    partialMonth: figure(oneOf(["by-working-days"])),
    partialMinutes: figure(oneOf(PARTIAL_MINUTES)),
  },
);

/** A policy that may come from plain JavaScript, read. Adds every issue, also for what it lacks, and then returns nothing. */
export function readPolicy(policy: unknown, issues: Issue[], path: Path = ["policy"]): ReadPolicy | undefined {
  const before = issues.length;
  const read = readParts(policy, path, issues);
  // What is right in itself is checked against the rest, even if the rest is wrong; what is wrong has been said.
  const components = readComponents(own(policy, "components"), path, []);
  const deductions = readDeductions(own(policy, "deductions"), path, []);
  if (components) checkWeights(components, [...path, "components"], issues);
  if (components && deductions) checkParts(components, deductions, path, issues);
  if (deductions) checkOrder(own(policy, "order"), deductions, [...path, "order"], issues);
  if (!read || issues.length > before) return undefined;
  return read.order ? { ...read, deductions: inOrder(read.deductions, read.order.value) } : read;
}

function checkWeights(components: readonly ReadComponent[], path: Path, issues: Issue[]): void {
  const sum = components.reduce((total, { weight }) => total + weight.value, 0) / HUNDREDTHS;
  if (sum === 100) return;
  issues.push(
    issue(
      "weights-sum",
      path,
      { expected: 100, sum },
      `bobot harus berjumlah 100, diterima ${sum}`,
      `weights must add up to 100, got ${sum}`,
    ),
  );
}

/** The base of a deduction is a component of the policy; attendance counts once, and so do penalties. */
function checkParts(
  components: readonly ReadComponent[],
  deductions: readonly ReadDeduction[],
  path: Path,
  issues: Issue[],
): void {
  const all = components.map(idOf);
  const ids = new Set(all);
  const inComponents = components.findIndex(({ measure }) => measure === "attendance");
  readEach(deductions, issues, ({ kind, of }, at) => {
    const place = [...path, "deductions", at];
    if (of !== undefined && !ids.has(of)) issues.push(notOneOf([...place, "of"], all, of));
    const first = deductions.findIndex((deduction) => deduction.kind === kind);
    if (kind === "attendance" && inComponents >= 0)
      issues.push(duplicate([...place, "kind"], [...path, "components", inComponents, "measure"]));
    else if (kind !== "event" && first < at)
      issues.push(duplicate([...place, "kind"], [...path, "deductions", first, "kind"]));
  });
}

/**
 * An order names every deduction. Where some are of the remainder and others are not, it changes the result, and must be
 * there.
 */
function checkOrder(given: unknown, deductions: readonly ReadDeduction[], path: Path, issues: Issue[]): void {
  const all = deductions.map(idOf);
  const ids = new Set(all);
  if (given === undefined) {
    const remainders = deductions.filter(({ base }) => base.value === "remainder").length;
    if (remainders > 0 && remainders < deductions.length) issues.push(policyIncomplete(path, "order"));
    return;
  }
  const order = figure(eachOnce(readText, (id) => id))(given, path, [])?.value ?? all;
  readEach(order, issues, (id, at) => {
    if (!ids.has(id)) issues.push(notOneOf([...path, at], all, id));
  });
  const named = new Set(order);
  if (all.some((id) => !named.has(id))) issues.push(missing([...path, order.length]));
}

function inOrder(deductions: readonly ReadDeduction[], order: readonly string[]): ReadDeduction[] {
  const places = new Map(order.map((id, at) => [id, at]));
  const placeOf = ({ id }: ReadDeduction): number => Number(places.get(id));
  return [...deductions].sort((a, b) => placeOf(a) - placeOf(b));
}
