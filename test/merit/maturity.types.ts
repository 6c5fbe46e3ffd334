/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { kasn2019 } from "sistem-merit";
import {
  applicableIndicators,
  completeInstrument,
  crosswalk,
  type MaturityFigures,
  type MaturityLevels,
  permenpanrb2025,
} from "sistem-merit/instruments";
import { compareResults } from "sistem-merit/merit";
import { INVENTED_FIGURES, type INVENTED_WEIGHTS } from "./maturity-fixtures.js";

export const levels: MaturityLevels<typeof permenpanrb2025> = { "peta-jabatan": 4, "layanan-digital": "unknown" };
// @ts-expect-error -- "peta-jalan" is no item
export const misspelt: MaturityLevels<typeof permenpanrb2025> = { "peta-jalan": 4 };
// @ts-expect-error -- a level is a number
export const text: MaturityLevels<typeof permenpanrb2025> = { "peta-jabatan": "4" };

type Seven = Omit<typeof INVENTED_WEIGHTS, "manajemen-talenta">;
declare const seven: Seven;
export const figures: MaturityFigures<typeof permenpanrb2025> = INVENTED_FIGURES;
// @ts-expect-error -- an aspect without its weight
export const incomplete: MaturityFigures<typeof permenpanrb2025> = { ...INVENTED_FIGURES, weightPercent: seven };
export const average: MaturityFigures<typeof permenpanrb2025> = {
  ...INVENTED_FIGURES,
  // @ts-expect-error -- "average" is no rule
  levelRule: { kind: "average", notApplicable: "leaves-denominator" },
};
export const draft2026: MaturityFigures<typeof permenpanrb2025> = {
  ...INVENTED_FIGURES,
  // @ts-expect-error -- there is a draft of 2025 alone
  categories: "rancangan-2026",
};

export function calls(): string[] {
  // @ts-expect-error -- "desa" is no kind of government body
  applicableIndicators(permenpanrb2025, { kind: "desa" }, {});
  // @ts-expect-error -- "banjir" is no circumstance
  applicableIndicators(permenpanrb2025, { kind: "kota" }, { banjir: true });
  // @ts-expect-error -- the instrument of 2019 has no levels from 0
  applicableIndicators(kasn2019, { kind: "kota" }, {});
  // @ts-expect-error -- the other way round
  crosswalk(permenpanrb2025, kasn2019);
  const complete = completeInstrument(permenpanrb2025, INVENTED_FIGURES);
  const lowest: string = complete.categories[0].id;
  // @ts-expect-error -- the published instrument has no categories
  const published: string = permenpanrb2025.categories[0].id;
  // @ts-expect-error -- "permenpanrb-19-2026" is no instrument
  compareResults({ instrument: "kasn-9-2019", points: 300 }, { instrument: "permenpanrb-19-2026" });
  return [lowest, published];
}
