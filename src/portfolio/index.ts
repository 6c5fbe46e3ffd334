/**
 * Many government bodies side by side: ranking, recap, awards, and who is evaluated in a year.
 *
 * @module sistem-merit/portfolio
 */
export {
  type AwardCategory,
  type AwardGroup,
  type AwardOptions,
  awards,
  type Awards,
  type ResultWithKind,
} from "./awards.js";
export { type BodyInYear, dueIn, type DueIn } from "./due-in.js";
export { rank, type RankBy, type RankedResult, type Ranking, type RankOptions, type Ties } from "./rank.js";
export {
  type AspectRecap,
  type CategoryRecap,
  type GroupRecap,
  recap,
  type Recap,
  type RecapOptions,
  type ResultsRecap,
} from "./recap.js";
export { recapStream } from "./recap-stream.js";
export type { PortfolioOptions, WithInstruments } from "./results.js";
export { anugerahMeritokrasi, type AwardRules } from "./rules/anugerah-meritokrasi.js";
export type { Statistics } from "./statistics.js";
