/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  absencePenalty,
  type AbsencePenalty,
  comparePenaltyLevels,
  heaviestPenalty,
  type PenaltyId,
} from "sistem-merit/discipline";

absencePenalty({ days: 5, consecutive: 2 });
absencePenalty({ days: 5, consecutive: 2, status: "cpns" }, { minimumGrade: "secondary" });

// @ts-expect-error -- the run is missing: not known is not 0
absencePenalty({ days: 5 });
// @ts-expect-error -- days are a number
absencePenalty({ days: "5", consecutive: 2 });
// @ts-expect-error -- "honorer" is no status that the ladder speaks of
absencePenalty({ days: 5, consecutive: 2, status: "honorer" });
// @ts-expect-error -- the year is the caller's
absencePenalty({ days: 5, consecutive: 2, year: 2025 });
// @ts-expect-error -- levels are written small
comparePenaltyLevels("Berat", "ringan");
// @ts-expect-error -- levels are a list
heaviestPenalty("berat");

export function idOf(result: AbsencePenalty): PenaltyId | undefined {
  if (result.status === "penalty") return result.penalty.id;
  // @ts-expect-error -- without a penalty there is none to name
  const { penalty } = result;
  return penalty === undefined ? undefined : "pemberhentian";
}
