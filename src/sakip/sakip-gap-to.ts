import { type Basis, basisOf, type Citation, type Grade } from "../core/citations.js";
import { duplicate, issue, type Issue, missing, notAList, notAnObject, notOneOf, type Path } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { assertFullRules } from "./assert-rules.js";
import { type ReadValue, readValue, type SakipResult, sumOf } from "./result.js";
import { sakip2021, type Sakip2021ComponentId } from "./rules/permenpanrb-88-2021.js";
import { maxOf, type SakipPredicateId, type SakipRules, scaleOf } from "./sakip-rules.js";

/** What one component could still give. */
export interface SakipHeadroom<ComponentIds extends string = string> {
  readonly id: ComponentIds;
  readonly name: Text;
  readonly value: number;
  readonly max: number;
  /** `max` minus `value`. */
  readonly headroom: number;
  /** Whether this component alone could close the gap. */
  readonly enough: boolean;
}

/** How far a total is from a predicate. */
export interface SakipGap<ComponentIds extends string = string> {
  /** Id of the rules. */
  readonly rules: string;
  readonly target: SakipPredicateId;
  readonly total: number;
  /** The least total that has the predicate: where it begins above its bound, the bound and one step more. */
  readonly needed: number;
  /** The points that are missing; 0 if the predicate is reached. */
  readonly missing: number;
  readonly reached: boolean;
  /** Whether the rules allow the predicate at all. */
  readonly reachable: boolean;
  /** The points that could still be gained in all. */
  readonly headroom: number;
  /** The components, those with the most headroom first. Absent if only a total is known. */
  readonly components?: readonly SakipHeadroom<ComponentIds>[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * How many points are missing to a predicate, and which components could still give the most.
 *
 * A predicate begins above its bound, so the least total that suffices is the bound and a hundredth: 80.01 for A. That
 * values move in hundredths is an interpretation (decision 0024-sakip-edges-and-hundredths), and the gap says so.
 *
 * Source: the predicates of the rules.
 *
 * @param result a result of {@link sakip} or {@link sakipFromAnswers}, or a total alone: 0 to 100, at most two decimals
 * @param target id of a predicate, AA to D
 * @throws MeritError with every issue: `not-an-object`, `not-a-list`, `missing`, `duplicate`, `not-one-of`,
 * `not-a-number`, `out-of-range`, `not-on-scale`, `total-contradicts-aspects`
 *
 * @example
 * ```ts
 * import { sakip, sakipGapTo } from "sistem-merit/sakip";
 *
 * // Kabupaten Sumedang, 2020
 * sakipGapTo(71.58, "A").needed; // → 80.01
 * sakipGapTo(71.58, "A").missing; // → 8.43
 *
 * const result = sakip({
 *   "perencanaan-kinerja": 23.4, "pengukuran-kinerja": 21.6, "pelaporan-kinerja": 11.25, "evaluasi-internal": 17.5,
 * });
 * const gap = sakipGapTo(result, "A");
 *
 * gap.missing; // → 6.26
 * gap.components?.map(({ id, headroom, enough }) => `${id} ${headroom} ${enough}`);
 * // → ["pengukuran-kinerja 8.4 true", "evaluasi-internal 7.5 true", "perencanaan-kinerja 6.6 true", "pelaporan-kinerja 3.75 false"]
 * ```
 */
export function sakipGapTo(
  result: number | SakipResult<Sakip2021ComponentId>,
  target: SakipPredicateId,
): SakipGap<Sakip2021ComponentId>;
/**
 * The same under other rules.
 *
 * @param result a result under these rules, or a total alone
 * @param target id of a predicate
 * @param rules the rules of the evaluation
 * @throws MeritError as above, and `rule-unknown` for a scheme without predicates
 */
export function sakipGapTo<C extends string>(
  result: number | SakipResult<NoInfer<C>>,
  target: SakipPredicateId,
  rules: SakipRules<C>,
): SakipGap<C>;
export function sakipGapTo(result: unknown, target: SakipPredicateId, rules: SakipRules = sakip2021): SakipGap {
  assertFullRules(rules);
  const issues: Issue[] = [];
  const scale = scaleOf(rules);
  const max = maxOf(rules);
  const values = typeof result === "object" && result !== null ? readResult(result, rules, issues) : undefined;
  const total = values ? sumOf(values) : readScore(result, 0, max / scale, scale, ["result"], issues);
  const { needed, basis } = readTarget(target, rules, issues);
  throwIfAny(issues);
  const gap = Math.max(0, needed - total);
  return {
    rules: rules.id,
    target,
    total: total / scale,
    needed: needed / scale,
    missing: gap / scale,
    reached: gap === 0,
    reachable: needed <= max,
    headroom: (max - total) / scale,
    ...(values && { components: headrooms(values, rules, gap) }),
    ...basisOf(basis, ...rules.components.map(({ weight }) => weight)),
  };
}

/** The least total, in steps, that has a predicate, and what this rests on. */
function readTarget(target: unknown, rules: SakipRules, issues: Issue[]): { needed: number; basis: Basis } {
  const { predicates, step } = rules;
  const id = readOneOf(target, idsOf(predicates), ["target"], issues);
  const { from, exclusive } = predicates.find((known) => known.id === id) ?? predicates[0];
  const bound = Math.round(from.value * scaleOf(rules));
  return exclusive ? { needed: bound + 1, basis: basisOf(from, step) } : { needed: bound, basis: from };
}

function headrooms(values: readonly ReadValue[], rules: SakipRules, gap: number): SakipHeadroom[] {
  const scale = scaleOf(rules);
  return values
    .map(({ component: { id, name, weight }, value }) => {
      const room = Math.round(weight.value * scale) - value;
      return { id, name, value: value / scale, max: weight.value, headroom: room / scale, enough: room >= gap };
    })
    .sort((a, b) => b.headroom - a.headroom);
}

/** The values of a result that may have been stored as JSON. Adds what is wrong to `issues`. */
function readResult(result: object, rules: SakipRules, issues: Issue[]): ReadValue[] {
  const before = issues.length;
  const { rules: id, total, components }: Partial<Record<string, unknown>> = { ...result };
  if (Array.isArray(result)) issues.push(notAnObject(["result"], result));
  else if (id !== rules.id) issues.push(notOneOf(["result", "rules"], [rules.id], id));
  else if (!Array.isArray(components)) issues.push(notAList(["result", "components"], components));
  else {
    const values = readComponents(components, rules, issues);
    const sum = sumOf(values) / scaleOf(rules);
    if (issues.length === before && total !== sum) issues.push(totalContradicts(["result", "total"], sum));
    return values;
  }
  return [];
}

/** The values of a list of components, in the order of the rules. */
function readComponents(entries: readonly unknown[], rules: SakipRules, issues: Issue[]): ReadValue[] {
  const path: Path = ["result", "components"];
  const found = new Map<string, { readonly at: number; readonly value: number }>();
  readEach(entries, issues, (entry, at) => {
    if (typeof entry !== "object" || entry === null) {
      issues.push(notAnObject([...path, at], entry));
      return;
    }
    const { id, value }: Partial<Record<string, unknown>> = { ...entry };
    const known = readOneOf(id, idsOf(rules.components), [...path, at, "id"], issues);
    const component = rules.components.find((one) => one.id === known);
    if (component === undefined) return;
    const first = found.get(component.id);
    if (first) issues.push(duplicate([...path, at], [...path, first.at]));
    else found.set(component.id, { at, value: readValue(value, component, rules, [...path, at, "value"], issues) });
  });
  return rules.components.flatMap((component) => {
    const one = found.get(component.id);
    if (one) return [{ component, value: one.value }];
    issues.push(missing([...path, component.id]));
    return [];
  });
}

const totalContradicts = (path: Path, sum: number): Issue =>
  issue(
    "total-contradicts-aspects",
    path,
    { expected: sum },
    `jumlah komponennya ${sum}`,
    `its components add up to ${sum}`,
  );
