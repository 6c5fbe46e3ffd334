import { jobPersonMatch, type MatchOptions } from "../../competency/job-person-match.js";
import { matchCategoryOf } from "../../competency/match-category-of.js";
import type { CompetencyLevels } from "../../competency/read-levels.js";
import type { MatchPurpose } from "../../competency/rules/match-scales.js";

/** Competency. */
export const competencyAdapters = {
  matchCategoryOf: ({ percent, purpose }: { readonly percent: number; readonly purpose: MatchPurpose }) =>
    matchCategoryOf(percent, purpose),
  jobPersonMatch: ({
    achieved,
    required,
    options,
  }: {
    readonly achieved: CompetencyLevels;
    readonly required: CompetencyLevels;
    readonly options: MatchOptions;
  }) => jobPersonMatch(achieved, required, options),
};
