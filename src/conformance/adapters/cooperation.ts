import { advance } from "../../cooperation/advance.js";
import { agreementState } from "../../cooperation/agreement-state.js";
import type { Agreement, BorderFacts, DprdFacts, HistoryEntry, PartyBody } from "../../cooperation/agreement.js";
import { cooperationKindOf } from "../../cooperation/cooperation-kind-of.js";
import type { CooperationKind } from "../../cooperation/cooperation-rules.js";
import { instrumentsNeeded } from "../../cooperation/instruments-needed.js";
import { needsDprdApproval } from "../../cooperation/needs-dprd-approval.js";
import { reviewDraft, type ReviewOptions } from "../../cooperation/review-draft.js";

interface OfKind {
  readonly kind: CooperationKind;
}

interface OfAgreement {
  readonly agreement: Agreement;
}

/** Cooperation between governments. */
export const cooperationAdapters = {
  cooperationKindOf: ({ bodies, border }: { readonly bodies: readonly PartyBody[]; readonly border?: BorderFacts }) =>
    cooperationKindOf(bodies, border),
  needsDprdApproval: ({ kind, facts }: OfKind & { readonly facts: DprdFacts }) => needsDprdApproval(kind, facts),
  instrumentsNeeded: ({ kind }: OfKind) => instrumentsNeeded(kind),
  reviewDraft: ({ agreement, options }: OfAgreement & { readonly options: ReviewOptions }) =>
    reviewDraft(agreement, options),
  agreementState: ({ agreement }: OfAgreement) => agreementState(agreement),
  advance: ({ agreement, step }: OfAgreement & { readonly step: HistoryEntry }) => advance(agreement, step),
};
