import { issue, type Issue, listed, type Path } from "../core/issues.js";
import type { HistoryEntry } from "./agreement.js";
import type { AgreementEvent, AgreementStateId, Transition } from "./lifecycle-rules.js";
import { agreementLifecycle } from "./rules/lifecycle.js";

/** Where a history leads to. A step that its state does not have, or an earlier day than before, is added to the issues. */
export function stateAfter(history: readonly HistoryEntry[], path: Path, issues: Issue[]): AgreementStateId {
  let state = agreementLifecycle.initial;
  history.forEach(({ event, date }, at) => {
    const before = history[at - 1]?.date;
    if (before !== undefined && date < before) issues.push(stepOutOfOrder([...path, at, "date"], before));
    const next = transitionFrom(state, event);
    if (next === undefined) issues.push(stepImpossible([...path, at, "event"], state, event, eventsFrom(state)));
    else state = next.to;
  });
  return state;
}

/** What an event does in a state, if anything. */
export const transitionFrom = (state: AgreementStateId, event: AgreementEvent): Transition | undefined =>
  agreementLifecycle.transitions.value.find((one) => one.from === state && one.event === event);

/** The events that a state has. */
export const eventsFrom = (state: AgreementStateId): readonly AgreementEvent[] =>
  agreementLifecycle.transitions.value.filter(({ from }) => from === state).map(({ event }) => event);

export const stepImpossible = (
  path: Path,
  state: AgreementStateId,
  event: AgreementEvent,
  allowed: readonly AgreementEvent[],
  because?: { readonly id: string; readonly en: string },
): Issue => {
  const list = listed(allowed);
  return issue(
    "step-impossible",
    path,
    { state, event, allowed },
    `"${event}" tidak mungkin pada tahap "${state}"${because ? `, karena ${because.id}` : ""}; yang mungkin: ${list || "tidak ada"}`,
    `"${event}" is impossible in state "${state}"${because ? `, because ${because.en}` : ""}; possible: ${list || "nothing"}`,
    agreementLifecycle.transitions.cite,
  );
};

export const stepOutOfOrder = (path: Path, before: string): Issue =>
  issue(
    "step-out-of-order",
    path,
    { before },
    `lebih awal daripada langkah sebelumnya, ${before}`,
    `earlier than the step before, ${before}`,
  );
