import type { Sourced } from "../core/citations.js";
import { duplicate, issue, type Issue, missing, notOneOf, outOfRange, type Path, unknownKey } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import type { Text } from "../core/text.js";
import {
  BASES,
  BELOW_FLOOR,
  type BelowFloor,
  type Ceilings,
  DEDUCTION_KINDS,
  type DeductionBase,
  type DeductionKind,
  type Measure,
  MEASURES,
  PARTIAL_MINUTES,
  type PartialMinutes,
  type Rounding,
  ROUNDING_MODES,
  ROUNDING_STEPS,
} from "./policy.js";
import { type NeededFigure, policyIncomplete } from "./policy-incomplete.js";
import {
  ALL,
  isObject,
  MOST_MINUTES,
  number,
  oneOf,
  own,
  percent,
  type Read,
  readBilingual,
  readFigure,
  readList,
  readText,
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
  readonly order: Sourced<readonly string[]> | undefined;
  readonly rounding: Sourced<Rounding>;
  readonly paidAfterMonths: Sourced<number> | undefined;
  readonly partialMonth: Sourced<"by-working-days"> | undefined;
  readonly partialMinutes: Sourced<PartialMinutes> | undefined;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** A component or a deduction; `named` says who names it. */
interface Item extends Named {
  readonly named: Sourced<true> | undefined;
}

export type ReadComponent = Item & { readonly weight: Sourced<number> } & (
    | { readonly measure: "percent" }
    | { readonly measure: "attendance" }
    | ({ readonly measure: "activity-minutes" } & ActivityMinutes)
    | { readonly measure: "effective-minutes"; readonly minutesPerDay: Sourced<number> }
  );

export interface ActivityMinutes {
  readonly floor: Sourced<number>;
  readonly full: Sourced<number>;
  readonly belowFloor: Sourced<BelowFloor>;
}

export type ReadDeduction = Item & {
  readonly base: Sourced<DeductionBase>;
  /** The place and the id of the component that the base is. */
  readonly of: number | undefined;
  readonly ofId: string | undefined;
} & (
    | { readonly kind: "attendance" }
    | { readonly kind: "event"; readonly percent: Sourced<number> }
    | {
        readonly kind: "penalty";
        readonly cuts: ReadonlyMap<string, ReadCut>;
        readonly overlap: Sourced<"heaviest"> | undefined;
      }
  );

export interface ReadCut extends Named {
  readonly cut: Sourced<number> | undefined;
  readonly months: Sourced<number> | undefined;
}

const POLICY_OPTIONAL = ["ceilings", "order", "rounding", "paidAfterMonths", "partialMonth", "partialMinutes"] as const;

/** More than any allowance of a month, so that the sum of millions of them is exact. */
const MOST_RUPIAH = 999_999_999;
const MOST_MONTHS = 120;

/** A policy that may come from plain JavaScript, read. Adds every issue, also for what it lacks, and then returns nothing. */
export function readPolicy(policy: unknown, issues: Issue[], path: Path = ["policy"]): ReadPolicy | undefined {
  const before = issues.length;
  if (!checkKeys(policy, ["id", "name", "components", "deductions"], POLICY_OPTIONAL, path, issues)) return undefined;
  const at = (key: string): Path => [...path, key];
  const optional = <T>(key: (typeof POLICY_OPTIONAL)[number], read: Read<T>): Sourced<T> | undefined =>
    own(policy, key) === undefined ? undefined : readFigure(policy[key], at(key), issues, read);
  const needed = <T>(key: (typeof POLICY_OPTIONAL)[number] & NeededFigure, read: Read<T>): Sourced<T> | undefined =>
    neededFigure(policy, key, path, issues, read);

  const id = present(policy, "id") ? readText(policy["id"], at("id"), issues) : undefined;
  if (present(policy, "name")) readBilingual(policy["name"], at("name"), issues);
  const ceilings = needed("ceilings", readCeilings);
  const components = present(policy, "components")
    ? readItems(policy["components"], at("components"), issues, readComponent)
    : undefined;
  if (components) checkWeights(components, at("components"), issues);
  const deductions = present(policy, "deductions")
    ? readItems(policy["deductions"], at("deductions"), issues, readDeduction(components))
    : undefined;
  if (components && deductions) checkKinds(components, deductions, path, issues);
  const order = deductions && readOrder(policy, deductions, path, issues);
  const rounding = needed("rounding", readRounding);
  const paidAfterMonths = optional("paidAfterMonths", number(0, MOST_MONTHS));
  const partialMonth = optional("partialMonth", oneOf(["by-working-days"]));
  const partialMinutes = optional("partialMinutes", oneOf(PARTIAL_MINUTES));
  if (issues.length > before || !id || !ceilings || !components || !deductions || !rounding) return undefined;
  return {
    id,
    ceilings,
    components,
    deductions: order ? inOrder(deductions, order.value) : deductions,
    order,
    rounding,
    paidAfterMonths,
    partialMonth,
    partialMinutes,
  };
}

/** Whether a key is there; that a required one is not has been said by `checkKeys`. */
const present = (given: object, key: string): boolean => Object.hasOwn(given, key);

/** A figure without which nothing can be calculated. */
function neededFigure<T>(
  given: object,
  key: NeededFigure,
  path: Path,
  issues: Issue[],
  read: Read<T>,
): Sourced<T> | undefined {
  const figure = own(given, key);
  if (figure !== undefined) return readFigure(figure, [...path, key], issues, read);
  issues.push(policyIncomplete(path, key));
  return undefined;
}

function readCeilings(value: unknown, path: Path, issues: Issue[]): Ceilings | undefined {
  const before = issues.length;
  if (!checkKeys(value, ["classes"], ["posts"], path, issues)) return undefined;
  const classes = present(value, "classes")
    ? readAmounts(value["classes"], [...path, "classes"], issues, isJobClass)
    : undefined;
  const posts = own(value, "posts") === undefined ? {} : readAmounts(value["posts"], [...path, "posts"], issues);
  if (issues.length > before || !classes || !posts) return undefined;
  return { classes, posts };
}

function readAmounts(
  value: unknown,
  path: Path,
  issues: Issue[],
  accepts: (key: string) => boolean = () => true,
): Record<string, number> | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const amounts: [string, number][] = [];
  for (const key of Object.keys(value)) {
    if (!accepts(key)) issues.push(notOneOf([...path, key], JOB_CLASSES, key));
    const amount = number(0, MOST_RUPIAH)(own(value, key), [...path, key], issues);
    if (amount !== undefined) amounts.push([key, amount]);
  }
  return Object.fromEntries(amounts);
}

const JOB_CLASSES = Array.from({ length: tppFrame.jobClasses.value }, (_, at) => at + 1);
const isJobClass = (key: string): boolean => JOB_CLASSES.map(String).includes(key);

export const readJobClass = oneOf(JOB_CLASSES);

/** Components or deductions: every id once. */
function readItems<T extends Named>(value: unknown, path: Path, issues: Issue[], readItem: Read<T>): T[] | undefined {
  const before = issues.length;
  const items = readList(value, path, issues, readItem);
  items?.forEach(({ id }, at) => {
    const first = items.findIndex((item) => item.id === id);
    if (first < at) issues.push(duplicate([...path, at, "id"], [...path, first, "id"]));
  });
  return issues.length > before ? undefined : items;
}

/** The keys of a component, and those that its measure adds. */
const COMPONENT_KEYS = ["id", "name", "measure", "named", "weight"];
const MEASURE_KEYS: Readonly<Record<Measure, readonly string[]>> = {
  percent: [],
  attendance: [],
  "activity-minutes": ["floor", "full", "belowFloor"],
  "effective-minutes": ["minutesPerDay"],
};

function readComponent(value: unknown, path: Path, issues: Issue[]): ReadComponent | undefined {
  const before = issues.length;
  if (!isObject(value, path, issues)) return undefined;
  const measure = oneOf(MEASURES)(own(value, "measure"), [...path, "measure"], issues);
  if (measure) checkKeys(value, [], [...COMPONENT_KEYS, ...MEASURE_KEYS[measure]], path, issues);
  const id = readText(own(value, "id"), [...path, "id"], issues);
  const name = readBilingual(own(value, "name"), [...path, "name"], issues);
  const named = readNamed(value, path, issues);
  const weight = neededFigure(value, "weight", path, issues, percent);
  const minutes = measure === "activity-minutes" ? readActivityMinutes(value, path, issues) : undefined;
  const minutesPerDay =
    measure === "effective-minutes"
      ? neededFigure(value, "minutesPerDay", path, issues, number(1, 24 * 60))
      : undefined;
  if (issues.length > before || id === undefined || !name || !weight) return undefined;
  const component = { id, name, named, weight };
  if (minutes) return { ...component, measure: "activity-minutes", ...minutes };
  if (minutesPerDay) return { ...component, measure: "effective-minutes", minutesPerDay };
  return { ...component, measure: measure === "attendance" ? "attendance" : "percent" };
}

function readNamed(item: object, path: Path, issues: Issue[]): Sourced<true> | undefined {
  const named = own(item, "named");
  return named === undefined ? undefined : readFigure(named, [...path, "named"], issues, readTrue);
}

function readTrue(value: unknown, path: Path, issues: Issue[]): true | undefined {
  if (value === true) return value;
  issues.push(value === undefined ? missing(path) : notOneOf(path, ["true"], value));
  return undefined;
}

function readActivityMinutes(value: object, path: Path, issues: Issue[]): ActivityMinutes | undefined {
  const minutes = number(1, MOST_MINUTES);
  const floor = neededFigure(value, "floor", path, issues, minutes);
  const full = neededFigure(value, "full", path, issues, minutes);
  const belowFloor = neededFigure(value, "belowFloor", path, issues, oneOf(BELOW_FLOOR));
  if (floor && full && full.value < floor.value)
    issues.push(outOfRange([...path, "full"], floor.value, MOST_MINUTES, full.value));
  return floor && full && belowFloor ? { floor, full, belowFloor } : undefined;
}

function checkWeights(components: readonly ReadComponent[], path: Path, issues: Issue[]): void {
  const sum = components.reduce((total, { weight }) => total + weight.value, 0);
  if (sum === ALL) return;
  issues.push(
    issue(
      "weights-sum",
      path,
      { expected: 100, sum: sum / 100 },
      `bobot harus berjumlah 100, diterima ${sum / 100}`,
      `weights must add up to 100, got ${sum / 100}`,
    ),
  );
}

/** The keys of a deduction, and those that its kind adds. */
const DEDUCTION_KEYS = ["id", "name", "kind", "named", "base", "of"];
const KIND_KEYS: Readonly<Record<DeductionKind, readonly string[]>> = {
  attendance: [],
  event: ["percent"],
  penalty: ["cuts", "overlap"],
};

const readDeduction =
  (components: readonly ReadComponent[] | undefined): Read<ReadDeduction> =>
  (value, path, issues) => {
    const before = issues.length;
    if (!isObject(value, path, issues)) return undefined;
    const kind = oneOf(DEDUCTION_KINDS)(own(value, "kind"), [...path, "kind"], issues);
    if (kind) checkKeys(value, [], [...DEDUCTION_KEYS, ...KIND_KEYS[kind]], path, issues);
    const id = readText(own(value, "id"), [...path, "id"], issues);
    const name = readBilingual(own(value, "name"), [...path, "name"], issues);
    const named = readNamed(value, path, issues);
    const base = neededFigure(value, "base", path, issues, oneOf(BASES));
    const of = readOf(base?.value, own(value, "of"), components, path, issues);
    const cut = kind === "event" ? neededFigure(value, "percent", path, issues, percent) : undefined;
    const cuts = kind === "penalty" ? readCuts(value, path, issues) : undefined;
    const given = own(value, "overlap");
    const overlap =
      kind === "penalty" && given !== undefined
        ? readFigure(given, [...path, "overlap"], issues, oneOf(["heaviest"]))
        : undefined;
    if (issues.length > before || id === undefined || !name || !base) return undefined;
    const deduction = { id, name, named, base, of, ofId: of === undefined ? undefined : components?.[of]?.id };
    if (cut) return { ...deduction, kind: "event", percent: cut };
    if (cuts) return { ...deduction, kind: "penalty", cuts, overlap };
    return { ...deduction, kind: "attendance" };
  };

function readOf(
  base: DeductionBase | undefined,
  of: unknown,
  components: readonly ReadComponent[] | undefined,
  path: Path,
  issues: Issue[],
): number | undefined {
  if (base !== "component") {
    if (base && of !== undefined) issues.push(unknownKey(path, "of", DEDUCTION_KEYS.slice(0, -1)));
    return undefined;
  }
  if (!components) return undefined;
  const ids = components.map(({ id }) => id);
  const id = oneOf(ids)(of, [...path, "of"], issues);
  return id === undefined ? undefined : ids.indexOf(id);
}

function readCuts(deduction: object, path: Path, issues: Issue[]): ReadonlyMap<string, ReadCut> | undefined {
  const cuts = own(deduction, "cuts");
  if (cuts === undefined) {
    issues.push(policyIncomplete(path, "cuts"));
    return undefined;
  }
  const at = [...path, "cuts"];
  if (!checkKeys(cuts, [], ["id", "name", "penalties"], at, issues)) return undefined;
  readText(own(cuts, "id"), [...at, "id"], issues);
  readBilingual(own(cuts, "name"), [...at, "name"], issues);
  const read = readItems(own(cuts, "penalties"), [...at, "penalties"], issues, readCut);
  return read && new Map(read.map((cut) => [cut.id, cut]));
}

/** Other keys may stand beside, as in the rules of discipline. */
function readCut(value: unknown, path: Path, issues: Issue[]): ReadCut | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const before = issues.length;
  const id = readText(own(value, "id"), [...path, "id"], issues);
  const name = readBilingual(own(value, "name"), [...path, "name"], issues);
  const optional = (key: "cutPercent" | "months", read: Read<number>): Sourced<number> | undefined =>
    own(value, key) === undefined ? undefined : readFigure(own(value, key), [...path, key], issues, read);
  const cut = optional("cutPercent", percent);
  const months = optional("months", number(1, MOST_MONTHS));
  return issues.length > before || id === undefined || !name ? undefined : { id, name, cut, months };
}

/** Attendance counts once, and so do penalties. */
function checkKinds(
  components: readonly ReadComponent[],
  deductions: readonly ReadDeduction[],
  path: Path,
  issues: Issue[],
): void {
  const inComponents = components.findIndex(({ measure }) => measure === "attendance");
  deductions.forEach(({ kind }, at) => {
    if (kind === "event") return;
    const first = deductions.findIndex((deduction) => deduction.kind === kind);
    const place = [...path, "deductions", at, "kind"];
    if (kind === "attendance" && inComponents >= 0)
      issues.push(duplicate(place, [...path, "components", inComponents, "measure"]));
    else if (first < at) issues.push(duplicate(place, [...path, "deductions", first, "kind"]));
  });
}

/** Of what is left or of something else: where a policy has both, the order changes the result. */
function readOrder(
  policy: object,
  deductions: readonly ReadDeduction[],
  path: Path,
  issues: Issue[],
): Sourced<readonly string[]> | undefined {
  const remainders = deductions.filter(({ base }) => base.value === "remainder").length;
  const matters = remainders > 0 && remainders < deductions.length;
  if (own(policy, "order") !== undefined)
    return readFigure(own(policy, "order"), [...path, "order"], issues, readOrderOf(deductions));
  if (matters) issues.push(policyIncomplete(path, "order"));
  return undefined;
}

const readOrderOf =
  (deductions: readonly Named[]): Read<readonly string[]> =>
  (value, path, issues) => {
    const before = issues.length;
    const ids = deductions.map(({ id }) => id);
    const order = readList(value, path, issues, oneOf(ids));
    order?.forEach((id, at) => {
      const first = order.indexOf(id);
      if (first < at) issues.push(duplicate([...path, at], [...path, first]));
    });
    if (order && issues.length === before && order.length < ids.length) issues.push(missing([...path, order.length]));
    return issues.length > before ? undefined : order;
  };

function inOrder(deductions: readonly ReadDeduction[], order: readonly string[]): ReadDeduction[] {
  return order.flatMap((id) => deductions.filter((deduction) => deduction.id === id));
}

function readRounding(value: unknown, path: Path, issues: Issue[]): Rounding | undefined {
  if (!checkKeys(value, [], ["mode", "to"], path, issues)) return undefined;
  const mode = oneOf(ROUNDING_MODES)(own(value, "mode"), [...path, "mode"], issues);
  const to = oneOf(ROUNDING_STEPS)(own(value, "to"), [...path, "to"], issues);
  return mode && to ? { mode, to } : undefined;
}
