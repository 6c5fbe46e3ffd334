import type { Rating } from "../../performance/rating.js";
import { axisScores } from "../../talent/axis-scores.js";
import { nineBox } from "../../talent/nine-box.js";
import { type PlaceOptions, placeTalent } from "../../talent/place-talent.js";
import { potentialLabel } from "../../talent/potential-label.js";
import type { PotentialLevel } from "../../talent/potential-level.js";
import type { RubricId } from "../../talent/rubric-ids.js";
import { type RubricOptions, rubricScore } from "../../talent/rubric-score.js";
import { djbkWeights } from "../../talent/rules/djbk.js";
import { kepka411Weights } from "../../talent/rules/kepka-bkn-411-2025.js";
import type { RubricValues } from "../../talent/rules/rubrics.js";
import type { TalentScores } from "../../talent/scores.js";
import { talentValue, type TalentValueOptions, type TalentValueScores } from "../../talent/talent-value.js";
import type { ComponentScores } from "../../talent/weights.js";

/** Talent management. */
export const talentAdapters = {
  nineBox: ({ performance, potential }: { readonly performance: Rating; readonly potential: PotentialLevel }) =>
    nineBox(performance, potential),
  placeTalent: ({ options = {}, ...scores }: TalentScores & { readonly options?: PlaceOptions }) =>
    placeTalent(scores, options),
  potentialLabel: ({ score }: { readonly score: number }) => potentialLabel(score),
  rubricScore: ({
    rubric,
    value,
    options = {},
  }: {
    readonly rubric: RubricId;
    readonly value: RubricValues[RubricId];
    readonly options?: RubricOptions;
  }) => rubricScore(rubric, value, options),
  talentValue: ({ options = {}, ...scores }: TalentValueScores & { readonly options?: TalentValueOptions }) =>
    talentValue(scores, options),
  axisScoresDjbk: (components: ComponentScores<typeof djbkWeights>) => axisScores(djbkWeights, components),
  axisScoresKepka411: (components: ComponentScores<typeof kepka411Weights>) => axisScores(kepka411Weights, components),
};
