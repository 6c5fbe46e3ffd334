import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { RubricId } from "./rubric-ids.js";

/** A part of a component (sub-komponen). */
export interface TalentPart<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** In whole percent of the axis. */
  readonly weight: Sourced<number>;
  /** The rubric that scores it, if there is one. */
  readonly rubric?: RubricId;
}

/** A component of an axis (komponen), with its parts as far as they are known. */
export interface TalentComponent<Id extends string = string, PartIds extends string = string> extends TalentPart<Id> {
  /** Their weights add up to the weight of the component. */
  readonly parts?: readonly TalentPart<PartIds>[];
}

/** The weights of the components of both axes. On each axis they add up to 100 percent. */
export interface TalentWeights<
  Y extends TalentComponent = TalentComponent,
  X extends TalentComponent = TalentComponent,
> {
  readonly id: string;
  readonly name: Text;
  readonly performance: readonly Y[];
  readonly potential: readonly X[];
}

/** A score of 0 to 100 with at most two decimals, or `"unknown"`. */
export type ComponentScore = number | "unknown";

/** The components of some weights. */
export type ComponentsOf<W extends TalentWeights> = W["performance"][number] | W["potential"][number];

/** The ids of the parts of a component; none if its parts are not known. */
export type PartIdOf<C extends TalentComponent> = C extends TalentComponent<string, infer PartIds> ? PartIds : never;

/** A score for every component of both axes: of the whole component, or of each of its parts. */
export type ComponentScores<W extends TalentWeights> = {
  readonly [C in ComponentsOf<W> as C["id"]]:
    ComponentScore | ([PartIdOf<C>] extends [never] ? never : Readonly<Record<PartIdOf<C>, ComponentScore>>);
};
