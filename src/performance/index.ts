/**
 * An employee's performance: predicate, credit, and how predicates spread over a unit.
 *
 * @module sistem-merit/performance
 */
export {
  checkDistribution,
  type DistributionAdvice,
  type PredicateCounts,
  type SentenceAdvice,
  type SentenceStatus,
} from "./check-distribution.js";
export { comparePredicates } from "./compare-predicates.js";
export { type Credit, creditFor, type CreditInput } from "./credit-for.js";
export { CREDIT_TARGETS, creditMissing, type CreditMissing, type CreditTarget } from "./credit-missing.js";
export { creditNeeded, type CreditNeeded } from "./credit-needed.js";
export {
  CREDIT_LEVELS,
  type CreditLevel,
  type CreditLevelRules,
  type CreditProfession,
  type CreditRules,
} from "./credit-rules.js";
export {
  type DistributionRules,
  ORGANISATION_PREDICATES,
  type OrganisationPredicate,
  type Sentence,
  type SentenceRule,
} from "./distribution-rules.js";
export { integratedCredit, type IntegratedCredit } from "./integrated-credit.js";
export { performancePredicate, type PredicateResult } from "./performance-predicate.js";
export { type Predicate, PREDICATES } from "./predicate.js";
export { type LabelReading, predicateFromLabel } from "./predicate-from-label.js";
export { type Rating, RATINGS } from "./rating.js";
export { credit2023 } from "./rules/permenpanrb-1-2023.js";
export { performance2022 } from "./rules/permenpanrb-6-2022.js";
export { distribution2023 } from "./rules/se-menpanrb-3-2023.js";
