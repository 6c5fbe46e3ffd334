import { absencePenalty } from "sistem-merit/discipline";
import { naivePenalty } from "../discipline.js";
import type { Compare, Domain } from "./run.js";

function judge(days: number, consecutive: number, compare: Compare): void {
  const result = absencePenalty({ days, consecutive });
  const penalty = result.status === "penalty" ? result.penalty : undefined;
  compare(
    [
      result.status,
      penalty?.id,
      penalty?.level,
      penalty?.months,
      penalty?.cutPercent,
      result.status === "penalty" ? result.because.join("+") : "",
      result.next?.penalty.id,
      result.next?.moreDays,
      result.untilDismissal?.moreDays,
      result.untilDismissal?.moreInARow,
    ],
    naivePenalty(BigInt(days), BigInt(consecutive)),
    () => ({ days, consecutive }),
  );
}

export const discipline: Domain = {
  id: "discipline",
  thousands: 370,
  boundaries: (compare) => {
    for (let days = 0; days <= 366; days++) {
      // Up to where both limits are passed every run; beyond it the shortest, the longest, and those near 10.
      const runs = days <= 40 ? Array.from({ length: days }, (_, run) => run + 1) : [1, 9, 10, 11, days];
      for (const run of days === 0 ? [0] : runs) judge(days, run, compare);
    }
  },
  random: (random, compare) => {
    const days = random(3) === 0 ? random(367) : random(40);
    judge(days, days === 0 ? 0 : 1 + random(Math.min(days, 12)), compare);
  },
};
