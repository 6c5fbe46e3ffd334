/**
 * Cooperation between governments (kerja sama daerah): kinds, manuscripts, review of drafts, lifecycle.
 *
 * @module sistem-merit/cooperation
 */
export { advance } from "./advance.js";
export type {
  Agreement,
  AgreementInstrument,
  AgreementObject,
  AgreementParty,
  AgreementScope,
  AgreementTerm,
  BorderFacts,
  DprdFacts,
  HistoryEntry,
  OtherBody,
  PartyBody,
  PartyDprd,
  Signer,
} from "./agreement.js";
export { agreementState, type AgreementState } from "./agreement-state.js";
export { cooperationKindOf, type CooperationKindReading } from "./cooperation-kind-of.js";
export {
  COOPERATION_KINDS,
  type CooperationKind,
  type CooperationKindRules,
  type CooperationRules,
  type DprdRules,
  INSTRUMENT_IDS,
  type InstrumentId,
  type InstrumentRules,
  OFFICE_IDS,
  type OfficeId,
  type PartySide,
} from "./cooperation-rules.js";
export { type Finding, FINDING_CODES, type FindingCode, type FindingNature } from "./findings.js";
export { type NeededInstrument, type NeededInstruments, instrumentsNeeded } from "./instruments-needed.js";
export {
  AGREEMENT_EVENTS,
  AGREEMENT_STATES,
  type AgreementEvent,
  type AgreementStateId,
  type LifecycleRules,
  type Transition,
} from "./lifecycle-rules.js";
export {
  type DprdApproval,
  type DprdReason,
  type KnownDprdApproval,
  needsDprdApproval,
  type UnknownDprdApproval,
} from "./needs-dprd-approval.js";
export { type DraftReview, reviewDraft, type ReviewOptions } from "./review-draft.js";
export { type DraftReviews, reviewDrafts } from "./review-drafts.js";
export { draftReviewRules, type DraftReviewRules, type NotKnown } from "./rules/draft-review.js";
export { jabarCooperations, type PublishedCooperation } from "./rules/jabar.js";
export { agreementLifecycle } from "./rules/lifecycle.js";
export { cooperation2018 } from "./rules/pp-28-2018.js";
export { scopeNames, type ScopeNames } from "./rules/scope.js";
export { SERVICE_IDS, type ServiceId, SYSTEM_IDS, type SystemId } from "./scope.js";
