/** Why a change of the code may stay unnoticed. Which change has which reason stands in `explained/<domain>.json`. */
export const REASONS = {
  "beside-an-issue": "Stands beside an issue: the value is dropped, because the call ends in an error",
  "narrows-a-type": "Tells the compiler what another check, earlier or later, holds at run time",
  "same-value": "Gives the same result for every input that can come there",
  "only-that-name": "Admits a key or an entry called “Stryker was here”, which no input has",
  "speed-only": "Saves work, and changes no result",
  "long-searches": "Is noticed by the long searches, which are left out of this run",
} as const;

export type ReasonId = keyof typeof REASONS;
