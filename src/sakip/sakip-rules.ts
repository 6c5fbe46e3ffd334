import type { Band } from "../core/bands.js";
import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";

/** The letters that answer a sub-component, from the lowest. */
export type SakipAnswer = "E" | "D" | "C" | "CC" | "B" | "BB" | "A" | "AA";

/** The predicates of a total, from the lowest. There is no E among them. */
export type SakipPredicateId = "D" | "C" | "CC" | "B" | "BB" | "A" | "AA";

/** What is asked of every component: is it there, is it good, is it used. */
export type SakipSubComponentId = "keberadaan" | "kualitas" | "pemanfaatan";

/** A component (komponen) of the evaluation. */
export interface SakipComponent<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** The greatest value of the component, in points. */
  readonly weight: Sourced<number>;
}

/** A component with the weights of its sub-components, in points. */
export interface SakipFullComponent<Id extends string = string> extends SakipComponent<Id> {
  readonly subComponents: Readonly<Record<SakipSubComponentId, Sourced<number>>>;
}

/** A sub-component (sub-komponen), which every component has. */
export interface SakipSubComponent {
  readonly id: SakipSubComponentId;
  readonly name: Text;
  /** Its share of the component's weight, in percent. */
  readonly weightPercent: Sourced<number>;
}

/** A predicate (predikat), a band of the total. */
export interface SakipPredicate extends Band<SakipPredicateId> {
  /** The reading (interpretasi) that the sources print beside the letter. */
  readonly name: Text;
}

/** What is known of an evaluation scheme: its components and their weights. It allows a total, and no predicate. */
export interface SakipScheme<ComponentIds extends string = string> {
  readonly id: string;
  readonly name: Text;
  readonly components: readonly SakipComponent<ComponentIds>[];
  /** The smallest step in which values move, in points. */
  readonly step: Sourced<number>;
}

/** The rules of an evaluation from the answers to the predicate. */
export interface SakipRules<ComponentIds extends string = string> extends SakipScheme<ComponentIds> {
  readonly components: readonly SakipFullComponent<ComponentIds>[];
  readonly subComponents: readonly SakipSubComponent[];
  /** What each letter is worth, in percent of the sub-component's weight, and what it means. */
  readonly answers: Readonly<
    Record<SakipAnswer, { readonly percent: Sourced<number>; readonly meaning: Sourced<Text> }>
  >;
  /** How a value is formed: answer ÷ 100 × weight. */
  readonly value: Sourced<"percent-of-weight">;
  /** From the lowest to the highest. */
  readonly predicates: readonly [SakipPredicate, ...SakipPredicate[]];
}

/** Steps per point: 100 where values have two decimals. */
export const scaleOf = ({ step }: SakipScheme): number => Math.round(1 / step.value);

/** The greatest total, in steps. */
export const maxOf = (rules: SakipScheme): number => {
  const scale = scaleOf(rules);
  return rules.components.reduce((sum, { weight }) => sum + Math.round(weight.value * scale), 0);
};
