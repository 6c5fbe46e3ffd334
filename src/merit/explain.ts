import type { Basis, Citation, Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { Lang, Text } from "../core/text.js";
import type { AspectResult, Assessment, IndicatorResult } from "./assessment.js";
import { assertInstrument } from "./instrument.js";

/** One step of the reasoning: what went in, what came out, and on which sources it rests. */
export interface ExplanationStep {
  readonly step: "indicator" | "aspect" | "total" | "category" | "index" | "grade";
  /** Id of the aspect or indicator that the step is about. */
  readonly about?: string;
  readonly text: string;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly output: number | string;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The reasoning behind a result, step by step, as plain data. It needs nothing but the result, also one that was stored
 * as JSON.
 *
 * @param result a result of {@link assessAspects} or {@link assessIndicators}
 * @param options `lang`: `"id"` (Indonesian, the default) or `"en"`
 * @throws MeritError `not-an-object`, `unknown-key`, `not-one-of`
 *
 * @example
 * ```ts
 * import { assessAspects, explain, kasn2019Sheet400 } from "sistem-merit";
 *
 * // Kota Bogor, decision of January 2020
 * const result = assessAspects(kasn2019Sheet400, {
 *   "perencanaan-kebutuhan": 37.5, "pengadaan": 30, "pengembangan-karier": 50, "promosi-mutasi": 30,
 *   "manajemen-kinerja": 57.5, "penggajian-penghargaan-disiplin": 27.5, "perlindungan-pelayanan": 12,
 *   "sistem-informasi": 22,
 * });
 * const steps = explain(result, { lang: "en" });
 *
 * steps.find(({ step }) => step === "category")?.text;
 * // → "266.5 ≥ 250: Good (III)"
 * ```
 */
export function explain(result: Assessment, options: { readonly lang?: Lang | undefined } = {}): ExplanationStep[] {
  assertInstrument(result, "result", "category");
  const lang = readLang(options);
  return [
    ...result.aspects.flatMap((aspect) => [
      ...(aspect.indicators ?? []).map((indicator) => indicatorStep(result, indicator, lang)),
      aspectStep(aspect, lang),
    ]),
    totalStep(result, lang),
    categoryStep(result, lang),
    indexStep(result, lang),
    gradeStep(result, lang),
  ];
}

/** The language that a caller asks for; Indonesian by default. */
export function readLang(options: unknown): Lang {
  const issues: Issue[] = [];
  const { lang = "id" } = checkKeys(options, [], ["lang"], ["options"], issues) ? options : {};
  const read = readOneOf<Lang>(lang, ["id", "en"], ["options", "lang"], issues) ?? "id";
  throwIfAny(issues);
  return read;
}

export function number(value: number, lang: Lang, decimals?: number): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  return lang === "id" ? text.replace(".", ",") : text;
}

const stepOf = (
  step: ExplanationStep["step"],
  text: string,
  inputs: ExplanationStep["inputs"],
  output: number | string,
  { grade, cite }: Basis,
  about?: string,
): ExplanationStep => ({ step, ...(about !== undefined && { about }), text, inputs, output, grade, cite });

function indicatorStep({ rules }: Assessment, indicator: IndicatorResult, lang: Lang): ExplanationStep {
  const { id, level, weight, points } = indicator;
  const rule = { id: "tingkat × bobot", en: "level × weight" }[lang];
  const text = `${id}: ${rule} = ${level} × ${number(weight, lang)} = ${number(points, lang)}`;
  return stepOf("indicator", text, { level, weight }, points, rules.indicatorPoints, id);
}

function aspectStep(aspect: AspectResult, lang: Lang): ExplanationStep {
  const { id, name, points, max, share } = aspect;
  const text = `${name[lang]}: ${number(points, lang)} ${OF[lang]} ${number(max, lang)}`;
  return stepOf("aspect", text, { points, max }, share, aspect, id);
}

const OF: Text = { id: "dari", en: "of" };

function totalStep({ aspects, points, max, rules }: Assessment, lang: Lang): ExplanationStep {
  const sum = aspects.map((aspect) => number(aspect.points, lang)).join(" + ");
  const text = `${sum} = ${number(points, lang)} ${OF[lang]} ${number(max, lang)}`;
  return stepOf(
    "total",
    text,
    Object.fromEntries(aspects.map((aspect) => [aspect.id, aspect.points])),
    points,
    rules.total,
  );
}

function categoryStep({ points, category }: Assessment, lang: Lang): ExplanationStep {
  const { id, name, numeral, from, reading } = category;
  const bound = `${number(points, lang)} ${points < from ? "<" : "≥"} ${number(from, lang)}`;
  const outside = { id: "; di luar rentang yang tercetak", en: "; outside the printed bands" }[lang];
  const text = `${bound}: ${name[lang]} (${numeral})${reading === "printed" ? "" : outside}`;
  return stepOf("category", text, { points, from }, id, category);
}

function indexStep({ points, index }: Assessment, lang: Lang): ExplanationStep {
  const { value, divisor, decimals } = index;
  const text = `${number(points, lang)} / ${number(divisor, lang)} = ${number(value, lang, decimals)}`;
  return stepOf("index", text, { points, divisor }, value, index);
}

function gradeStep({ grade }: Assessment, lang: Lang): ExplanationStep {
  const text = `${{ id: "Tingkat sumber terlemah", en: "Weakest grade" }[lang]}: ${grade}`;
  return stepOf("grade", text, {}, grade, { grade, cite: [] });
}
