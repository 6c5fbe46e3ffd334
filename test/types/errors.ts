/*
 * Mistakes that must not compile. Each directive names the code of the error that it expects; types.test.ts compares.
 * This file is compiled, never run.
 */
import {
  type AspectScores,
  assessAspects,
  assessIndicators,
  categoryOf,
  explain,
  indexOf,
  kasn2019,
  kasn2019Sheet400,
  withIndicatorWeights,
} from "sistem-merit";
import { pointsPrintedAs } from "sistem-merit/merit";
import { MK_2021, WEIGHTS_410 } from "../merit/fixtures.js";

declare const sevenAspects: Omit<typeof MK_2021, "sistem-informasi">;
declare const sevenWeights: Omit<typeof WEIGHTS_410, "pengadaan">;

// An aspect that is left out.

// @ts-expect-error TS2345: an aspect is missing
assessAspects(kasn2019, sevenAspects);
// @ts-expect-error TS2345: all aspects are missing
assessAspects(kasn2019Sheet400, {});
// @ts-expect-error TS2741: an aspect is missing
export const seven: AspectScores<typeof kasn2019> = sevenAspects;
// @ts-expect-error TS2345: the weights of an aspect are missing
withIndicatorWeights(kasn2019, sevenWeights);

// An aspect that is misspelt, or does not exist.

assessAspects(kasn2019, {
  ...sevenAspects,
  // @ts-expect-error TS2353: the key is misspelt
  "sistim-informasi": 23,
});
assessAspects(kasn2019, {
  ...MK_2021,
  // @ts-expect-error TS2353: the aspect does not exist
  kepemimpinan: 5,
});
// @ts-expect-error TS2345: the aspect is misspelt
pointsPrintedAs(kasn2019, "pengembangan-karir", 58, 0);

// An aspect that is named twice.

assessAspects(kasn2019, {
  "perencanaan-kebutuhan": 37.5,
  pengadaan: 38,
  "pengembangan-karier": 75,
  "promosi-mutasi": 25,
  "manajemen-kinerja": 77.5,
  "penggajian-penghargaan-disiplin": 35,
  "perlindungan-pelayanan": 16,
  "sistem-informasi": 23,
  // @ts-expect-error TS1117: the aspect is named twice
  pengadaan: 38,
});

// A score that is no number.

// @ts-expect-error TS2322: a score is no text
assessAspects(kasn2019, { ...MK_2021, pengadaan: "38" });
// @ts-expect-error TS2322: a score is not undefined
assessAspects(kasn2019, { ...MK_2021, pengadaan: undefined });
// @ts-expect-error TS2345: points are no text
categoryOf(kasn2019, "327");

// A divisor that the sheet does not have.

// @ts-expect-error TS2322: the index divides by 410 or 400
assessAspects(kasn2019, MK_2021, { divisor: 405 });
// @ts-expect-error TS2322: the sheet of 400 divides by 400 alone
assessAspects(kasn2019Sheet400, MK_2021, { divisor: 410 });
// @ts-expect-error TS2322: the index divides by 410 or 400
indexOf(kasn2019, 327, { divisor: 405 });
// @ts-expect-error TS2322: the sheet of 400 divides by 400 alone
indexOf(kasn2019Sheet400, 266.5, { divisor: 410 });

// An option, a grade or a language that does not exist.

// @ts-expect-error TS2353: the option does not exist
assessAspects(kasn2019, MK_2021, { pembagi: 400 });
// @ts-expect-error TS2322: the grade does not exist
assessAspects(kasn2019, MK_2021, { minimumGrade: "resmi" });
// @ts-expect-error TS2353: the index takes a divisor alone
indexOf(kasn2019, 327, { minimumGrade: "official" });
// @ts-expect-error TS2322: the language does not exist
explain(assessAspects(kasn2019, MK_2021), { lang: "jv" });

// Levels and indicators of supplied weights.

const complete = withIndicatorWeights(kasn2019, {
  ...WEIGHTS_410,
  "perencanaan-kebutuhan": { "peta-jabatan": 5, "data-pensiun": 5 },
  pengadaan: { rencana: 10 },
  "pengembangan-karier": { suksesi: 32.5 },
  "promosi-mutasi": { pola: 10 },
  "manajemen-kinerja": { kontrak: 20 },
  "penggajian-penghargaan-disiplin": { tunjangan: 10 },
  "perlindungan-pelayanan": { hukum: 4 },
  "sistem-informasi": { simpeg: 6 },
});
const levels = {
  "peta-jabatan": 4,
  "data-pensiun": 3,
  rencana: 3,
  suksesi: 2,
  pola: 3,
  kontrak: 4,
  tunjangan: 3,
  hukum: 4,
  simpeg: 4,
} as const;
declare const eightLevels: Omit<typeof levels, "simpeg">;

assessIndicators(complete, levels);
// @ts-expect-error TS2345: an indicator is missing
assessIndicators(complete, eightLevels);
// @ts-expect-error TS2322: levels end at 4
assessIndicators(complete, { ...levels, simpeg: 5 });
// @ts-expect-error TS2322: levels begin at 1
assessIndicators(complete, { ...levels, simpeg: 0 });
// @ts-expect-error TS2322: a level is no text
assessIndicators(complete, { ...levels, simpeg: "4" });
// @ts-expect-error TS2353: the indicator has no weight
assessIndicators(complete, { ...levels, "e-office": 4 });

// Results and rules cannot be written to.

// @ts-expect-error TS2540: a rule cannot be written to
kasn2019.maxPoints.value = 400;
// @ts-expect-error TS2540: a result cannot be written to
assessAspects(kasn2019, MK_2021).points = 410;
// @ts-expect-error TS2540: a list of rules cannot be emptied
kasn2019.aspects.length = 0;
// @ts-expect-error TS2367: the category does not exist
export const never = assessAspects(kasn2019, MK_2021).category.id === "cukup";
