import { addMonths, type Month } from "./month.js";
import type { PenaltyRule, ReadCut } from "./read-policy.js";
import type { RecordedPenalty } from "./record.js";

/** A penalty of a person with its rule: since when and until when it cuts. */
export interface PenaltySpan {
  readonly cut: ReadCut | undefined;
  /** The last month that it cuts; nothing if it has no end. */
  readonly last: Month | undefined;
  /** Whether it cuts the allowance of a month. */
  readonly cutsIn: (month: Month) => boolean;
}

/** `n` months are the first one and the `n − 1` after it; a penalty that ended early ends there. */
export function penaltySpan({ cuts }: PenaltyRule, { penalty, from, until }: RecordedPenalty): PenaltySpan {
  const cut = cuts.penalties.find(({ id }) => id === penalty);
  const term = cut?.months ? addMonths(from, cut.months.value - 1) : undefined;
  const last = earlier(term, until);
  return {
    cut,
    last,
    cutsIn: (month) =>
      cut?.cutPercent !== undefined &&
      cut.cutPercent.value > 0 &&
      from <= month &&
      (last === undefined || month <= last),
  };
}

function earlier(a: Month | undefined, b: Month | undefined): Month | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
