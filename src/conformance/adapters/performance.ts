import { checkDistribution, type PredicateCounts } from "../../performance/check-distribution.js";
import { creditFor, type CreditInput } from "../../performance/credit-for.js";
import { creditMissing, type CreditTarget } from "../../performance/credit-missing.js";
import { creditNeeded } from "../../performance/credit-needed.js";
import type { CreditLevel } from "../../performance/credit-rules.js";
import type { OrganisationPredicate } from "../../performance/distribution-rules.js";
import { integratedCredit } from "../../performance/integrated-credit.js";
import { performancePredicate } from "../../performance/performance-predicate.js";
import { predicateFromLabel } from "../../performance/predicate-from-label.js";
import type { Rating } from "../../performance/rating.js";

interface OfLevel {
  readonly level: CreditLevel;
}

/** The performance of a civil servant. */
export const performanceAdapters = {
  performancePredicate: ({ result, behaviour }: { readonly result: Rating; readonly behaviour: Rating }) =>
    performancePredicate(result, behaviour),
  predicateFromLabel: ({ label }: { readonly label: string }) => predicateFromLabel(label),
  creditFor: (input: CreditInput) => creditFor(input),
  creditNeeded: ({ level }: OfLevel) => creditNeeded(level),
  creditMissing: ({
    level,
    target,
    credits,
  }: OfLevel & { readonly target: CreditTarget; readonly credits: number[] }) => creditMissing(level, target, credits),
  integratedCredit: ({ level, conventional }: OfLevel & { readonly conventional: number }) =>
    integratedCredit(level, conventional),
  checkDistribution: ({
    organisation,
    counts,
  }: {
    readonly organisation: OrganisationPredicate;
    readonly counts: PredicateCounts;
  }) => checkDistribution(organisation, counts),
};
