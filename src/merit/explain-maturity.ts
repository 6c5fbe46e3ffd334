import type { Basis, Citation, Grade } from "../core/citations.js";
import { notAnObject } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Lang, Text } from "../core/text.js";
import type { MaturityAspectResult } from "./assess-maturity.js";
import { number, readLang } from "./explain.js";
import type { IndexPart, MaturityIndex } from "./maturity-index.js";

/** One step of the reasoning behind an index of maturity. */
export interface MaturityStep {
  readonly step: "aspect" | "part" | "correction" | "index" | "category" | "grade";
  /** Id of the aspect or part that the step is about. */
  readonly about?: string;
  readonly text: string;
  readonly output: number | string;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The reasoning behind an index of maturity, step by step, as plain data. It needs nothing but the result, also one that
 * was stored as JSON.
 *
 * @param result a result of {@link maturityIndex}
 * @param options `lang`: `"id"` (Indonesian, the default) or `"en"`
 * @throws MeritError `not-an-object`, `unknown-key`, `not-one-of`
 *
 * @example
 * ```ts
 * import {
 *   applicableIndicators, completeInstrument, explainMaturity, maturityIndex, permenpanrb2025,
 * } from "sistem-merit/instruments";
 *
 * // Invented figures: the real ones are not public.
 * const invented = completeInstrument(permenpanrb2025, {
 *   weightPercent: {
 *     "perencanaan-kebutuhan-standardisasi-jabatan": 10, "manajemen-talenta": 20, "pengelolaan-kinerja": 15,
 *     "pengembangan-kompetensi": 15, "budaya-kerja-citra-institusi": 10, "penghargaan-pengakuan": 10,
 *     "disiplin-pemberhentian-upaya-administratif": 10, "digitalisasi-manajemen-asn": 10,
 *   },
 *   levelRule: { kind: "mean-of-indicators", notApplicable: "leaves-denominator" },
 *   survey: { lowest: 1, highest: 5 },
 *   correction: { operation: "add", least: -0.2, greatest: 0 },
 *   rounding: { decimals: 2, direction: "half-up" },
 *   categories: "rancangan-2025",
 * });
 * const body = {
 *   instansi: { kind: "provinsi" as const },
 *   circumstances: { "membayar-tpp": true, "kecelakaan-kerja": true, kematian: true },
 * };
 * const { applicable } = applicableIndicators(invented, body.instansi, body.circumstances);
 * const threes = Object.fromEntries(applicable.map((id) => [id, 3]));
 * const index = maturityIndex(invented, threes, { ...body, survey: 4.2, correction: -0.05 });
 * const steps = explainMaturity(index, { lang: "en" });
 *
 * steps.find(({ step }) => step === "correction")?.text; // → "0.7625 + -0.05: correction"
 * steps.find(({ step }) => step === "category")?.text; // → "0.71 ≥ 0.61: Intermediate"
 * ```
 */
export function explainMaturity(
  result: MaturityIndex,
  options: { readonly lang?: Lang | undefined } = {},
): MaturityStep[] {
  const input: unknown = result;
  if (typeof input !== "object" || input === null || !("assessment" in input)) {
    throw new MeritError([notAnObject(["result"], input)]);
  }
  const lang = readLang(options);
  const { assessment, parts, grade } = result;
  return [
    ...assessment.aspects.map((aspect) => aspectStep(aspect, lang)),
    ...parts.map((part) => partStep(part, result, lang)),
    correctionStep(result, lang),
    indexStep(result, lang),
    categoryStep(result, lang),
    stepOf("grade", `${WEAKEST[lang]}: ${grade}`, grade, { grade, cite: [] }),
  ];
}

const stepOf = (
  step: MaturityStep["step"],
  text: string,
  output: number | string,
  { grade, cite }: Basis,
  about?: string,
): MaturityStep => ({ step, ...(about !== undefined && { about }), text, output, grade, cite });

const OF: Text = { id: "dari", en: "of" };
const WEIGHS: Text = { id: "berbobot", en: "weighs" };
const CORRECTION: Text = { id: "koreksi", en: "correction" };
const ROUNDED_ONCE: Text = { id: "indeks, dibulatkan sekali", en: "index, rounded once" };
const WEAKEST: Text = { id: "Tingkat sumber terlemah", en: "Weakest grade" };

function aspectStep(aspect: MaturityAspectResult, lang: Lang): MaturityStep {
  const { id, name, sum, max } = aspect;
  // An index has no unknown level and no unknown weight.
  const share = Number(aspect.share);
  const weight = `${WEIGHS[lang]} ${number(Number(aspect.weightPercent), lang)}%`;
  const text = `${name[lang]}: ${sum} ${OF[lang]} ${max} = ${number(share, lang, 4)}, ${weight}`;
  return stepOf("aspect", text, share, aspect, id);
}

function partStep({ id, name, share, percent }: IndexPart, result: MaturityIndex, lang: Lang): MaturityStep {
  return stepOf("part", `${name[lang]}: ${number(share, lang, 4)} × ${number(percent, lang)}%`, share, result, id);
}

function correctionStep(result: MaturityIndex, lang: Lang): MaturityStep {
  const { beforeCorrection, correction } = result;
  const sign = correction.operation === "add" ? "+" : "×";
  const text = `${number(beforeCorrection, lang)} ${sign} ${number(correction.value, lang)}: ${CORRECTION[lang]}`;
  return stepOf("correction", text, correction.value, result);
}

function indexStep(result: MaturityIndex, lang: Lang): MaturityStep {
  return stepOf("index", `${ROUNDED_ONCE[lang]}: ${number(result.value, lang)}`, result.value, result);
}

function categoryStep({ value, category }: MaturityIndex, lang: Lang): MaturityStep {
  const { id, name, from, reading, exclusive } = category;
  const sign = reading === "below-lowest" ? "<" : exclusive === true ? ">" : "≥";
  return stepOf("category", `${number(value, lang)} ${sign} ${number(from, lang)}: ${name[lang]}`, id, category);
}
