import type { Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import type { Text } from "../core/text.js";
import type { Predicate } from "./predicate.js";

/** The predicates of an organisation's performance, from the lowest. */
export const ORGANISATION_PREDICATES = /* @__PURE__ */ freeze([
  "sangat-kurang",
  "kurang",
  "butuh-perbaikan",
  "baik",
  "istimewa",
]);

/** A predicate of an organisation's performance (capaian kinerja organisasi). */
export type OrganisationPredicate = (typeof ORGANISATION_PREDICATES)[number];

/** What a sentence of the pattern says of a share of the employees. */
export type SentenceRule =
  { readonly check: "most" | "some" | "none" } | { readonly check: "at-most" | "at-least"; readonly percent: number };

/** One sentence of the pattern. */
export interface Sentence {
  readonly id: string;
  readonly name: Text;
  /** The predicates that it is about, taken together. */
  readonly of: readonly Predicate[];
  readonly rule: Sourced<SentenceRule>;
  /** Present if it is not sure that a share beyond the limit breaks the pattern. */
  readonly beyond?: Sourced<"unknown">;
}

/** The pattern by which predicates spread over the employees of an organisation. */
export interface DistributionRules {
  readonly organisations: Readonly<
    Record<OrganisationPredicate, { readonly name: Text; readonly sentences: readonly Sentence[] }>
  >;
  readonly mostBetween: Sourced<"unknown">;
}
