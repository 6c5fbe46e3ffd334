import type { Citation, Grade } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { type Issue, pathText } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { Agreement } from "./agreement.js";
import type { AgreementEvent, AgreementStateId } from "./lifecycle-rules.js";
import { dprdApprovalOf } from "./needs-dprd-approval.js";
import { readAgreement } from "./read-agreement.js";
import { agreementLifecycle } from "./rules/lifecycle.js";
import { stateAfter } from "./state-after.js";
import { draftKindOf } from "./under-review.js";

/** Where an agreement stands. */
export interface AgreementState {
  readonly state: AgreementStateId;
  readonly name: Text;
  /** The day of the last step. Absent before the first. */
  readonly since?: PlainDate;
  /** What can happen next. */
  readonly allowed: readonly AgreementEvent[];
  /** What its state would allow, but the agreement does not, and why. */
  readonly refused: readonly { readonly event: AgreementEvent; readonly reason: Text }[];
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * Where an agreement stands by its history, and what can happen next.
 *
 * Without a history it is being prepared. An agreement may be signed without the approval of the DPRD only if no party
 * is known to need it, and no fact that would tell is missing.
 *
 * Source: none; a model of this library (decision 0043-lifecycle-of-an-agreement).
 *
 * @param agreement the agreement with its history
 * @throws MeritError with every issue, as {@link reviewDraft} for the form of an agreement
 *
 * @example
 * ```ts
 * import { agreementState } from "sistem-merit/cooperation";
 *
 * const parties = [
 *   { body: { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" } },
 *   { body: { kind: "lns", name: "Komisi Aparatur Sipil Negara" } },
 * ] as const;
 * const { state, allowed } = agreementState({ parties, history: [{ event: "tawarkan", date: "2027-01-11" }] });
 *
 * state; // → "ditawarkan"
 * allowed; // → ["sepakati", "akhiri"]
 * ```
 */
export function agreementState(agreement: Agreement): AgreementState {
  const issues: Issue[] = [];
  const read = readAgreement(agreement, ["agreement"], issues);
  if (read === undefined) throw new MeritError(issues);
  return stateOf(read);
}

/** {@link agreementState} for an agreement that has been read. */
export function stateOf(agreement: Agreement): AgreementState {
  const { history = [] } = agreement;
  const { states, transitions } = agreementLifecycle;
  const state = stateAfter(history, [], []);
  const waiting = waitingForApproval(agreement);
  const possible = transitions.value.filter(({ from }) => from === state);
  const isRefused = (one: (typeof possible)[number]): boolean =>
    one.unlessApprovalNeeded === true && waiting !== undefined;
  const last = history.at(-1);
  return {
    state,
    name: states[state].name,
    ...(last && { since: last.date }),
    allowed: possible.filter((one) => !isRefused(one)).map(({ event }) => event),
    refused: possible.flatMap((one) => (isRefused(one) && waiting ? [{ event: one.event, reason: waiting }] : [])),
    grade: transitions.grade,
    cite: transitions.cite,
  };
}

/** The parties whose DPRD must approve, or of which that cannot be told, as a reason. */
function waitingForApproval(agreement: Agreement): Text | undefined {
  const { kind, sides } = draftKindOf(agreement);
  if (kind === undefined) return undefined;
  const waiting = agreement.parties.flatMap(({ dprd = {} }, at) => {
    if (sides[at] !== "daerah" || dprd.approvedOn !== undefined) return [];
    const approval = dprdApprovalOf(kind, dprd);
    const isOpen = approval.needed === true || (approval.needed === "unknown" && approval.missing.length > 0);
    return isOpen ? [pathText(["parties", at])] : [];
  });
  if (waiting.length === 0) return undefined;
  const list = waiting.join(", ");
  return {
    id: `persetujuan DPRD diperlukan, atau belum dapat dipastikan, untuk ${list}`,
    en: `the approval of the DPRD is needed, or cannot be ruled out, for ${list}`,
  };
}
