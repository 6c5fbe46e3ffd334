/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { type CompetencyLevels, jobPersonMatch, matchCategoryOf } from "sistem-merit/competency";
import { all, BY_SUM } from "./support.js";

export const technical: CompetencyLevels = { integritas: 3, teknis: { "analisis-kebijakan": 4 } };
export const category: string = jobPersonMatch(all(3), all(4), BY_SUM).category.id;

// @ts-expect-error -- the competency is misspelt
export const misspelt: CompetencyLevels = { integritas: 3, kerjasama: 3 };
// @ts-expect-error -- there is no level 6
export const six: CompetencyLevels = { integritas: 6 };
// @ts-expect-error -- a level is a whole number
export const half: CompetencyLevels = { integritas: 3.5 };
// @ts-expect-error -- a technical competency has a level of the same scale
export const technicalSix: CompetencyLevels = { teknis: { "analisis-kebijakan": 6 } };
// @ts-expect-error -- the purpose and the method have no default
jobPersonMatch(all(3), all(4));
// @ts-expect-error -- the method has no default
jobPersonMatch(all(3), all(4), { purpose: "selection" });
// @ts-expect-error -- the purpose has no default
jobPersonMatch(all(3), all(4), { method: "sum" });
// @ts-expect-error -- "seleksi" is no purpose
matchCategoryOf(80, "seleksi");
// @ts-expect-error -- the purpose has no default
matchCategoryOf(80);
// @ts-expect-error -- a technical competency may have no name
export const name: string = jobPersonMatch(technical, technical, BY_SUM).competencies[0].name.id;
