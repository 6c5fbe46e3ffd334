import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { day, objectOf, oneOf } from "../core/readers.js";
import type { Agreement, HistoryEntry } from "./agreement.js";
import { stateOf } from "./agreement-state.js";
import { AGREEMENT_EVENTS } from "./lifecycle-rules.js";
import { readAgreement } from "./read-agreement.js";
import { stepImpossible, stepOutOfOrder } from "./state-after.js";

/**
 * Takes a step with an agreement: returns it with the step added to its history. The agreement that came is not changed.
 *
 * A step that is impossible is refused, with the reason and the steps that are possible: what the state does not have,
 * a signature while the approval of a DPRD is needed or cannot be ruled out, a day before the last step. Whether the
 * draft itself is sound is for {@link reviewDraft}.
 *
 * An extension is no step: it is a new agreement, as the portal of Kota Yogyakarta says.
 *
 * Source: none; a model of this library (decision 0043-lifecycle-of-an-agreement).
 *
 * @param agreement the agreement
 * @param step the event, and its day, `YYYY-MM-DD`
 * @throws MeritError with every issue: `step-impossible`, `step-out-of-order`; and as {@link reviewDraft} for the form
 * of an agreement
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit";
 * import { advance, type Agreement } from "sistem-merit/cooperation";
 *
 * const draft: Agreement = {
 *   parties: [
 *     { body: { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" } },
 *     { body: { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" } },
 *   ],
 * };
 * const agreed = advance(advance(draft, { event: "tawarkan", date: "2027-01-11" }), {
 *   event: "sepakati", date: "2027-01-25",
 * });
 *
 * agreed.history?.length; // → 2
 * draft.history; // → undefined
 *
 * const outcome = attempt(() => advance(agreed, { event: "tandatangani", date: "2027-02-16" }));
 *
 * outcome.ok ? [] : outcome.issues.map(({ code, params }) => [code, params["allowed"]]);
 * // → [["step-impossible", ["setujui", "akhiri"]]]
 * ```
 */
export function advance(agreement: Agreement, step: HistoryEntry): Agreement {
  const issues: Issue[] = [];
  const read = readAgreement(agreement, ["agreement"], issues);
  const taken = readStep(step, ["step"], issues);
  if (read === undefined || taken === undefined) throw new MeritError(issues);
  const { state, allowed, refused, since } = stateOf(read);
  if (!allowed.includes(taken.event)) {
    const because = refused.find(({ event }) => event === taken.event)?.reason;
    issues.push(stepImpossible(["step", "event"], state, taken.event, allowed, because));
  }
  if (since !== undefined && taken.date < since) issues.push(stepOutOfOrder(["step", "date"], since));
  if (issues.length > 0) throw new MeritError(issues);
  return { ...read, history: [...(read.history ?? []), taken] };
}

/** A step that may come from plain JavaScript. */
export const readStep = objectOf<HistoryEntry>({
  required: { event: oneOf(AGREEMENT_EVENTS), date: day },
  optional: {},
});
