import { bandAt, type BandReading } from "../core/bands.js";
import { type Basis, basisOf } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import {
  type MaturityAssessment,
  type MaturityBody,
  type MaturityLevels,
  readBody,
  readMaturity,
} from "./assess-maturity.js";
import { INDEX_SCALE } from "./complete-instrument.js";
import { type Fraction, fraction, plus, rounded, times } from "./fraction.js";
import {
  assertMaturityInstrument,
  type CorrectionRule,
  type LevelRule,
  type MaturityAspect,
  type MaturityInstrument,
  type SurveyScale,
} from "./maturity-instrument.js";
import { unknownsOf } from "./unknowns-of.js";

/** What the index is formed of, beside the levels. */
export interface MaturityIndexInput extends MaturityBody {
  /** The value of the survey of satisfaction and engagement, on the scale of the instrument, at most four decimals. */
  readonly survey: number;
  /** The correction, within the limits of the instrument, at most four decimals. */
  readonly correction: number;
}

/** The category of an index. */
export interface MaturityCategoryResult extends Basis {
  readonly id: string;
  readonly name: Text;
  /** The lower bound of the category. */
  readonly from: number;
  /** `true` if the bound itself belongs to the category below. */
  readonly exclusive?: true;
  readonly reading: BandReading;
}

/** One part of the index, 0 to 1. */
export interface IndexPart {
  readonly id: string;
  readonly name: Text;
  /** Rounded half up to four decimals, for display: the index is formed of the exact ratio. */
  readonly share: number;
  readonly percent: number;
}

/** The index of the merit system (Nilai Indeks Sistem Merit) by maturity and survey. */
export interface MaturityIndex<T extends MaturityInstrument = MaturityInstrument> extends Basis {
  readonly instrument: T["id"];
  readonly regime: string;
  /** The index, rounded once, by the instrument's rule. */
  readonly value: number;
  readonly category: MaturityCategoryResult;
  readonly parts: readonly IndexPart[];
  /** The index before the correction, rounded half up to four decimals, for display. */
  readonly beforeCorrection: number;
  readonly correction: { readonly operation: CorrectionRule["operation"]; readonly value: number };
  readonly assessment: MaturityAssessment<T>;
}

/**
 * The index of the merit system by the regime of 2025: maturity and the survey by their percentages, then the correction,
 * then one rounding. It needs every rule for that, and of the published instrument most are not public: with
 * {@link permenpanrb2025} itself this throws `rule-unknown`, one issue for every figure that is missing. Supply them with
 * {@link completeInstrument}; the result then has the grade `caller`.
 *
 * Source: 75 % maturity and 25 % satisfaction and engagement, and that there is a correction: the office of the Ministry
 * of Law in Bengkulu, 22 October 2025. The order of the steps is an interpretation (decision 0056-index-of-the-caller).
 *
 * @param instrument an instrument of maturity that was completed
 * @param levels the level of every item that applies, 0 to 4; none may be unknown
 * @param input the government body with its circumstances, the survey and the correction
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `rule-unknown`, `missing` (also a level that is unknown), `unknown-key`,
 * `not-applicable`, `not-an-object`, `not-one-of`, `not-a-boolean`, `not-a-number`, `out-of-range`, `not-on-scale`,
 * `nothing-applicable`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit";
 * import { maturityIndex, permenpanrb2025 } from "sistem-merit/instruments";
 *
 * const outcome = attempt(() =>
 *   maturityIndex(permenpanrb2025, {}, {
 *     instansi: { kind: "provinsi" },
 *     circumstances: { "membayar-tpp": true, "kecelakaan-kerja": false, kematian: false },
 *     survey: 4,
 *     correction: 0,
 *   }),
 * );
 *
 * outcome.ok ? [] : [outcome.issues.length, outcome.issues[0]?.code]; // → [12, "rule-unknown"]
 * ```
 */
export function maturityIndex<T extends MaturityInstrument>(
  instrument: T,
  levels: MaturityLevels<T>,
  input: MaturityIndexInput,
  options?: GradeOptions,
): MaturityIndex<T> {
  assertMaturityInstrument(instrument);
  const { components, order, levelRule, survey, correction, rounding } = instrument.index;
  const { categories } = instrument;
  const unknowns = unknownsOf(instrument).filter(({ neededFor }) => neededFor === "index");
  if (unknowns.length > 0 || !levelRule || !survey || !correction || !rounding || !categories) {
    throw new MeritError(
      unknowns.map(({ path, what, obtain }) =>
        issue("rule-unknown", path, { what, obtain }, `${what.id} tidak diketahui`, `${what.en} is not known`),
      ),
    );
  }
  const issues: Issue[] = [];
  const body = readBody(input, ["survey", "correction"], issues);
  const assessment = readMaturity<T>(instrument, levels, body, issues);
  for (const id of assessment.unknown) issues.push(missingLevel(id));
  const surveyValue = readOwn(body, "survey", survey.value.lowest, survey.value.highest, issues);
  const correctionValue = readOwn(body, "correction", correction.value.least, correction.value.greatest, issues);
  const minimum = readGradeOptions(options, issues);
  throwIfAny(issues);

  const maturity = maturityOf(instrument, assessment, levelRule.value);
  const shares = { maturitas: maturity, "kepuasan-keterikatan": shareOf(surveyValue, survey.value) };
  const before = components
    .map(({ id, percent }) => times(percentOf(percent.value), shares[id]))
    .reduce((sum, part) => plus(sum, part));
  const { operation } = correction.value;
  const by = fraction(correctionValue, INDEX_SCALE);
  const exact = operation === "add" ? plus(before, by) : times(before, by);
  const { decimals, direction } = rounding.value;
  const value = rounded(exact, decimals, direction);
  const { band, next, reading } = bandAt(categories, value);
  const category: MaturityCategoryResult = {
    id: band.id,
    name: band.name,
    from: band.from.value,
    ...(band.exclusive && { exclusive: true }),
    reading,
    ...basisOf(band.from, next?.from),
  };

  const basis = basisOf(
    assessment,
    ...components.map(({ percent }) => percent),
    order,
    levelRule,
    survey,
    correction,
    rounding,
    category,
  );
  assertGrade(minimum, [[[], basis]]);
  return {
    instrument: instrument.id,
    regime: instrument.regime,
    value,
    category,
    parts: components.map(({ id, name, percent }) => ({
      id,
      name,
      share: rounded(shares[id], SHOWN_DECIMALS, "half-up"),
      percent: percent.value,
    })),
    beforeCorrection: rounded(before, SHOWN_DECIMALS, "half-up"),
    correction: { operation, value: correctionValue / INDEX_SCALE },
    assessment,
    ...basis,
  };
}

const SHOWN_DECIMALS = 4;

const missingLevel = (id: string): Issue =>
  issue("missing", [id], {}, "tingkatnya belum diketahui", "its level is not known yet");

function readOwn(
  body: Readonly<Record<string, unknown>> | undefined,
  key: string,
  min: number,
  max: number,
  issues: Issue[],
): number {
  return body !== undefined && Object.hasOwn(body, key)
    ? readScore(body[key], min, max, INDEX_SCALE, ["body", key], issues)
    : 0;
}

/** Percentages and weights have two decimals. */
const percentOf = (percent: number): Fraction => fraction(Math.round(percent * 100), 10_000);

/** The share of the way from the lowest to the highest value of the survey. */
function shareOf(scaled: number, { lowest, highest }: SurveyScale): Fraction {
  const [low, high] = [Math.round(lowest * INDEX_SCALE), Math.round(highest * INDEX_SCALE)];
  return fraction(scaled - low, high - low);
}

/** Maturity: the share of every aspect by its weight. */
function maturityOf(instrument: MaturityInstrument, { aspects }: MaturityAssessment, rule: LevelRule): Fraction {
  const levels = new Map(aspects.flatMap(({ indicators }) => indicators.map(({ id, level }) => [id, level])));
  const top = Math.max(...instrument.levels.value);
  return instrument.aspects
    .map((aspect) => times(percentOf(Number(aspect.weightPercent?.value)), aspectShare(aspect, levels, rule, top)))
    .reduce((sum, part) => plus(sum, part));
}

/** What one item counts: its level, or 0 if a circumstance makes it inapplicable and the rule lets it stay. */
interface Counted {
  readonly level: number;
  readonly weight: number;
  readonly subAspect: string;
}

function aspectShare(
  { indicators }: MaturityAspect,
  levels: ReadonlyMap<string, number | undefined>,
  { kind, weights, notApplicable }: LevelRule,
  top: number,
): Fraction {
  const counted = indicators.flatMap(({ id, applies, subAspects }): Counted[] => {
    const level = levels.get(id);
    const stays = notApplicable === "stays-in-denominator" && applies?.kinds === undefined;
    if (level === undefined && !stays) return [];
    return [
      { level: level ?? 0, weight: Math.round((weights?.[id] ?? 1) * WEIGHT_SCALE), subAspect: subAspects.join() },
    ];
  });
  const groups = kind === "mean-of-sub-aspects" ? groupsOf(counted) : [counted];
  return groups
    .map((items) => times(meanOf(items, top), fraction(1, groups.length)))
    .reduce((sum, part) => plus(sum, part));
}

const WEIGHT_SCALE = 100;

const groupsOf = (items: readonly Counted[]): Counted[][] =>
  [...new Set(items.map(({ subAspect }) => subAspect))].map((name) =>
    items.filter(({ subAspect }) => subAspect === name),
  );

function meanOf(items: readonly Counted[], top: number): Fraction {
  const sum = items.reduce((total, { level, weight }) => total + level * weight, 0);
  const most = items.reduce((total, { weight }) => total + weight * top, 0);
  return fraction(sum, most);
}
