import type { Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readScore } from "../core/read.js";
import type { AspectResult, Assessment, AspectScores, AssessOptions } from "./assessment.js";
import { assertInstrument, type Instrument, scaleOf } from "./instrument.js";
import { readOptions } from "./options.js";
import { aspectResult, assessmentOf } from "./total.js";

/**
 * Scores a government body from the points of every aspect: total, category, index, and a grade.
 *
 * Source: for the 2019 instrument, the sheet that KASN presented to the Constitutional Court on 8 June 2021.
 *
 * @param instrument the score sheet, for example {@link kasn2019}
 * @param scores points per aspect, 0 to the aspect's maximum, on the instrument's scale (half points for 2019)
 * @param options `divisor` of the index; `minimumGrade` below which the result may not rest
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-an-object`, `not-a-number`, `out-of-range`,
 * `not-on-scale`, `not-one-of`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { assessAspects, kasn2019 } from "sistem-merit";
 *
 * // Mahkamah Konstitusi, 2021
 * const result = assessAspects(kasn2019, {
 *   "perencanaan-kebutuhan": 37.5,
 *   "pengadaan": 38,
 *   "pengembangan-karier": 75,
 *   "promosi-mutasi": 25,
 *   "manajemen-kinerja": 77.5,
 *   "penggajian-penghargaan-disiplin": 35,
 *   "perlindungan-pelayanan": 16,
 *   "sistem-informasi": 23,
 * });
 *
 * result.points; // → 327
 * result.category.id; // → "sangat-baik"
 * result.index.value; // → 0.8
 * result.grade; // → "secondary"
 * ```
 */
export function assessAspects<T extends Instrument>(
  instrument: T,
  scores: AspectScores<T>,
  options?: AssessOptions<T>,
): Assessment<T> {
  assertInstrument(instrument);
  const issues: Issue[] = [];
  const scale = scaleOf(instrument);
  // The engine walks a frozen list several times slower than its copy.
  const aspects = [...instrument.aspects];
  const results: AspectResult<T>[] = [];
  let total = 0;
  const input: unknown = scores;
  if (checkKeys(input, idsOf(aspects), [], [], issues)) {
    for (const aspect of aspects) {
      const { id, maxPoints } = aspect;
      if (issues.length > 0 && !Object.hasOwn(input, id)) continue;
      const scaled = readScore(input[id], 0, maxPoints.value, scale, [id], issues, maxPoints.cite);
      total += scaled;
      results.push(aspectResult(aspect, scaled, scale));
    }
  }
  const read = readOptions(instrument, options, ["divisor", "minimumGrade"], issues);
  throwIfAny(issues);
  return assessmentOf(instrument, results, total, scale, read);
}
