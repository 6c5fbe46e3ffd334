import type { PlainDate } from "../../core/dates.js";
import type { Decision } from "../../cycle/decision.js";
import { evaluationStatus } from "../../cycle/evaluation-status.js";
import { nextEvaluation } from "../../cycle/next-evaluation.js";
import { timeline } from "../../cycle/timeline.js";

/** The evaluation cycle. */
export const cycleAdapters = {
  nextEvaluation: (decision: Decision) => nextEvaluation(decision),
  evaluationStatus: ({ decision, asOf }: { readonly decision: Decision; readonly asOf: PlainDate }) =>
    evaluationStatus(decision, asOf),
  timeline: ({ decisions, asOf }: { readonly decisions: readonly Decision[]; readonly asOf: PlainDate }) =>
    timeline(decisions, asOf),
};
