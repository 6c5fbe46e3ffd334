import { type Basis, basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import type { Issue, Path } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { predicateAt, type SakipPredicateResult } from "./sakip-predicate-of.js";
import {
  maxOf,
  type SakipAnswer,
  type SakipComponent,
  type SakipRules,
  type SakipScheme,
  type SakipSubComponentId,
  scaleOf,
} from "./sakip-rules.js";

/** The value of every component, 0 to its weight: no component missing, no other key. */
export type SakipValues<ComponentIds extends string> = Readonly<Record<ComponentIds, number>>;

/** The value of one sub-component. */
export interface SakipSubComponentResult {
  readonly id: SakipSubComponentId;
  readonly name: Text;
  readonly answer: SakipAnswer;
  readonly value: number;
  readonly max: number;
}

/** The value of one component. */
export interface SakipComponentResult<ComponentIds extends string = string> {
  readonly id: ComponentIds;
  readonly name: Text;
  readonly value: number;
  readonly max: number;
  /** Present if the value was formed from answers. */
  readonly subComponents?: readonly SakipSubComponentResult[];
}

/** A total without a predicate: the scheme has none that is sourced. */
export interface SakipTotal<ComponentIds extends string = string> {
  /** Id of the rules. */
  readonly rules: string;
  readonly total: number;
  readonly max: number;
  /** In the order of the rules. */
  readonly components: readonly SakipComponentResult<ComponentIds>[];
  /** The weakest grade that the result rests on. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** A total with its predicate. */
export interface SakipResult<ComponentIds extends string = string> extends SakipTotal<ComponentIds> {
  readonly predicate: SakipPredicateResult;
}

/** A component with its value in steps. */
export interface ReadValue<ComponentIds extends string = string> {
  readonly component: SakipComponent<ComponentIds>;
  readonly value: number;
  /** Present if the value was formed from answers. */
  readonly subComponents?: readonly SakipSubComponentResult[];
}

/** Reads the values of all components, and adds what is wrong to `issues`. */
export function readValues(values: unknown, rules: SakipScheme, issues: Issue[]): ReadValue[] {
  if (!checkKeys(values, idsOf(rules.components), [], [], issues)) return [];
  const read: ReadValue[] = [];
  for (const component of rules.components) {
    const { id } = component;
    if (Object.hasOwn(values, id))
      read.push({ component, value: readValue(values[id], component, rules, [id], issues) });
  }
  return read;
}

/** Reads the value of a component in steps, and adds what is wrong to `issues`. */
export function readValue(
  value: unknown,
  { weight }: SakipComponent,
  rules: SakipScheme,
  path: Path,
  issues: Issue[],
): number {
  return readScore(value, 0, weight.value, scaleOf(rules), path, issues, weight.cite);
}

/** The total of values that have been read. */
export function totalOf<C extends string>(rules: SakipScheme, values: readonly ReadValue<C>[]): SakipTotal<C> {
  return { ...sumsOf(rules, values), ...basisOf(...weightsOf(rules)) };
}

/** {@link totalOf} with the predicate. */
export function resultOf<C extends string>(rules: SakipRules, values: readonly ReadValue<C>[]): SakipResult<C> {
  // Written out: to collect the rest of an object takes twice as long as the whole evaluation.
  const { rules: id, total, max, components } = sumsOf(rules, values);
  const predicate = predicateAt(rules, total);
  return { rules: id, total, max, predicate, components, ...basisOf(...weightsOf(rules), predicate) };
}

function sumsOf<C extends string>(
  rules: SakipScheme,
  values: readonly ReadValue<C>[],
): Omit<SakipTotal<C>, keyof Basis> {
  const scale = scaleOf(rules);
  return {
    rules: rules.id,
    total: sumOf(values) / scale,
    max: maxOf(rules) / scale,
    components: values.map(({ component: { id, name, weight }, value, subComponents }) => {
      const result = { id, name, value: value / scale, max: weight.value };
      return subComponents ? { ...result, subComponents } : result;
    }),
  };
}

const weightsOf = ({ components }: SakipScheme): Sourced<number>[] => components.map(({ weight }) => weight);

export const sumOf = (values: readonly { readonly value: number }[]): number =>
  values.reduce((sum, { value }) => sum + value, 0);
