/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { sakip, sakip2015, sakip2021, sakipFromAnswers, sakipGapTo, sakipPredicateOf } from "sistem-merit/sakip";
import { allOf, VALUES } from "./support.js";

declare const three: Omit<typeof VALUES, "pelaporan-kinerja">;

export const predicate: "AA" | "A" | "BB" | "B" | "CC" | "C" | "D" = sakip(VALUES).predicate.id;
export const again = sakip(VALUES, sakip2021).predicate.id;

// @ts-expect-error -- a component is missing
sakip(three);
// @ts-expect-error -- a component is misspelt
sakip({ ...three, "laporan-kinerja": 1 });
// @ts-expect-error -- the obsolete scheme has a component more
sakip(VALUES, sakip2015);

export function predicateOfOld(): unknown {
  // @ts-expect-error -- a total of the obsolete scheme has no predicate
  return sakip({ ...VALUES, "capaian-kinerja": 1 }, sakip2015).predicate;
}

// @ts-expect-error -- the obsolete scheme has no answers
sakipFromAnswers(allOf("A"), sakip2015);
// @ts-expect-error -- "AB" is no letter
sakipFromAnswers({ ...allOf("A"), "pelaporan-kinerja": { keberadaan: "AB", kualitas: "A", pemanfaatan: "A" } });
// @ts-expect-error -- E is an answer, but no predicate
sakipGapTo(71.58, "E");
// @ts-expect-error -- the obsolete scheme has no predicates
sakipPredicateOf(71.58, sakip2015);
