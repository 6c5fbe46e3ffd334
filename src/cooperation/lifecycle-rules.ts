import type { Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import type { Text } from "../core/text.js";

/** Where an agreement stands, in their order. */
export const AGREEMENT_STATES = /* @__PURE__ */ freeze([
  "disiapkan",
  "ditawarkan",
  "disepakati",
  "disetujui",
  "ditandatangani",
  "berlaku",
  "dievaluasi",
  "berakhir",
]);

/** The id of a state. */
export type AgreementStateId = (typeof AGREEMENT_STATES)[number];

/** What can happen to an agreement. */
export const AGREEMENT_EVENTS = /* @__PURE__ */ freeze([
  "tawarkan",
  "sepakati",
  "setujui",
  "tandatangani",
  "berlakukan",
  "evaluasi",
  "akhiri",
]);

/** The id of an event. */
export type AgreementEvent = (typeof AGREEMENT_EVENTS)[number];

/** From which state an event leads to which. */
export interface Transition {
  readonly from: AgreementStateId;
  readonly event: AgreementEvent;
  readonly to: AgreementStateId;
  /** Only if no DPRD must approve. */
  readonly unlessApprovalNeeded?: true;
}

/** The lifecycle of an agreement as data. */
export interface LifecycleRules {
  readonly states: Readonly<Record<AgreementStateId, { readonly name: Text }>>;
  readonly events: Readonly<Record<AgreementEvent, { readonly name: Text }>>;
  readonly initial: AgreementStateId;
  readonly transitions: Sourced<readonly Transition[]>;
}
