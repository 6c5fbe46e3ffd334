/**
 * SAKIP: the evaluation of a government body's performance accountability.
 *
 * @module sistem-merit/sakip
 */
export type { SakipComponentResult, SakipResult, SakipSubComponentResult, SakipTotal, SakipValues } from "./result.js";
export { sakip2015, type Sakip2015ComponentId } from "./rules/permenpanrb-12-2015.js";
export { sakip2021, type Sakip2021ComponentId } from "./rules/permenpanrb-88-2021.js";
export { type SakipAnswers, sakipFromAnswers } from "./sakip-from-answers.js";
export { type SakipGap, sakipGapTo, type SakipHeadroom } from "./sakip-gap-to.js";
export { sakipPredicateOf, type SakipPredicateResult } from "./sakip-predicate-of.js";
export type {
  SakipAnswer,
  SakipComponent,
  SakipFullComponent,
  SakipPredicate,
  SakipPredicateId,
  SakipRules,
  SakipScheme,
  SakipSubComponent,
  SakipSubComponentId,
} from "./sakip-rules.js";
export { sakip } from "./sakip.js";
