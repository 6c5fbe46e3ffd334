import type { Sourced } from "../core/citations.js";
import { addMonths, type Month, NO_END } from "./month.js";
import type { ReadCut } from "./read-policy.js";
import type { RecordedPenalty } from "./record.js";

/** What a penalty of a person cuts, and until when. */
export interface PenaltySpan {
  /** The last month that it cuts. */
  readonly last: Month;
  /** What it cuts of the allowance of a month; nothing if it does not cut then. */
  readonly cutIn: (month: Month) => Sourced<number> | undefined;
}

/** `n` months are the first one and the `n − 1` after it; a penalty that ended early ends there. */
export function penaltySpan({ cutPercent, months }: ReadCut, { from, until = NO_END }: RecordedPenalty): PenaltySpan {
  const term = months ? addMonths(from, months.value - 1) : NO_END;
  const last = until < term ? until : term;
  return { last, cutIn: (month) => (cutPercent?.value && from <= month && month <= last ? cutPercent : undefined) };
}
