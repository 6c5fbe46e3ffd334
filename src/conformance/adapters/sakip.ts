import { type Sakip2015ComponentId, sakip2015 } from "../../sakip/rules/permenpanrb-12-2015.js";
import { type Sakip2021ComponentId, sakip2021 } from "../../sakip/rules/permenpanrb-88-2021.js";
import type { SakipValues } from "../../sakip/result.js";
import { type SakipAnswers, sakipFromAnswers } from "../../sakip/sakip-from-answers.js";
import { sakipPredicateOf } from "../../sakip/sakip-predicate-of.js";
import { sakip } from "../../sakip/sakip.js";

/** The evaluation of performance accountability. */
export const sakipAdapters = {
  sakipPredicateOf: ({ total }: { readonly total: number }) => sakipPredicateOf(total),
  sakip: (values: SakipValues<Sakip2021ComponentId>) => sakip(values, sakip2021),
  sakip2015: (values: SakipValues<Sakip2015ComponentId>) => sakip(values, sakip2015),
  sakipFromAnswers: (answers: SakipAnswers<Sakip2021ComponentId>) => sakipFromAnswers(answers),
};
