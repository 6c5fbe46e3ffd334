import { type Basis, basisOf } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { roundedRatio } from "../core/points.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import {
  type ApplicableIndicators,
  type BodyOfKind,
  type Circumstances,
  readApplicable,
} from "./applicable-indicators.js";
import {
  assertMaturityInstrument,
  type MaturityAspect,
  type MaturityAspectId,
  type MaturityIndicatorId,
  type MaturityInstrument,
} from "./maturity-instrument.js";

/** The level of every item that applies, and of no other. An item that nobody has judged yet is `"unknown"`. */
export type MaturityLevels<T extends MaturityInstrument = MaturityInstrument> = Readonly<
  Partial<Record<MaturityIndicatorId<T>, number | "unknown">>
>;

/** The government body that answers, as far as it decides which items apply. */
export interface MaturityBody {
  readonly instansi: BodyOfKind;
  readonly circumstances: Circumstances;
}

/** The result of one item. */
export interface MaturityIndicatorResult<Id extends string = string> {
  readonly id: Id;
  readonly name: Text;
  /** Absent while it is unknown. */
  readonly level?: number;
  readonly max: number;
  /** Level as a share of the highest level, 0 to 1. */
  readonly share?: number;
}

/** The result of one aspect: what its items add up to, and no more, because how they make maturity is not public. */
export interface MaturityAspectResult<Id extends string = string, IndicatorId extends string = string> extends Basis {
  readonly id: Id;
  readonly name: Text;
  /** The sum of the known levels. */
  readonly sum: number;
  /** The sum of the highest levels of the items that apply. */
  readonly max: number;
  /** The sum as a share of that maximum, 0 to 1, rounded half up to four decimals; absent while a level is unknown. */
  readonly share?: number;
  /** The least and the greatest share that are still possible; present while a level is unknown. */
  readonly bounds?: { readonly least: number; readonly most: number };
  /** Absent while it is not public, or supplied. */
  readonly weightPercent?: number;
  readonly indicators: readonly MaturityIndicatorResult<IndicatorId>[];
}

/** How often a level was given. */
export interface LevelCount {
  readonly level: number;
  readonly count: number;
}

/** What a filled worksheet says. It has no total: {@link maturityIndex} forms one, where every rule for it is known. */
export interface MaturityAssessment<T extends MaturityInstrument = MaturityInstrument> extends Basis {
  readonly instrument: T["id"];
  readonly regime: string;
  /** In the order of the instrument. */
  readonly aspects: readonly MaturityAspectResult<MaturityAspectId<T>, MaturityIndicatorId<T>>[];
  /** From the lowest level to the highest. */
  readonly levels: readonly LevelCount[];
  /** Items that apply and whose level is unknown. */
  readonly unknown: readonly MaturityIndicatorId<T>[];
  readonly notApplicable: ApplicableIndicators<MaturityIndicatorId<T>>["notApplicable"];
}

/**
 * Reads a worksheet by the levels of its items: the share of every item and aspect, how often each level was given, and
 * which items did not apply. Every item that applies must be answered, and no other.
 *
 * There is no total and no category here, because the way from levels to maturity is not public.
 *
 * Source: the worksheet of 2026, as transcribed in public code (decision 0054-worksheet-of-2026).
 *
 * @param instrument an instrument of maturity, for example {@link permenpanrb2025}
 * @param levels the level of every item that applies, 0 to 4, or `"unknown"`
 * @param body the government body and its circumstances, as {@link applicableIndicators} takes them
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `missing`, `unknown-key`, `not-applicable`, `not-an-object`, `not-one-of`,
 * `not-a-boolean`, `nothing-applicable`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { applicableIndicators, assessMaturity, permenpanrb2025 } from "sistem-merit/instruments";
 *
 * const body = {
 *   instansi: { kind: "kota" as const },
 *   circumstances: { "membayar-tpp": true, "kecelakaan-kerja": false, kematian: false },
 * };
 * const { applicable } = applicableIndicators(permenpanrb2025, body.instansi, body.circumstances);
 * const threes = Object.fromEntries(applicable.map((id) => [id, 3]));
 *
 * const result = assessMaturity(permenpanrb2025, { ...threes, "data-manajemen-asn": 4 }, body);
 *
 * result.aspects.at(-1)?.share; // → 0.875
 * result.levels.at(-1); // → { level: 4, count: 1 }
 * result.notApplicable.length; // → 3
 * ```
 */
export function assessMaturity<T extends MaturityInstrument>(
  instrument: T,
  levels: MaturityLevels<T>,
  body: MaturityBody,
  options?: GradeOptions,
): MaturityAssessment<T> {
  assertMaturityInstrument(instrument);
  const issues: Issue[] = [];
  const assessment = readMaturity<T>(instrument, levels, readBody(body, [], issues), issues);
  const minimum = readGradeOptions(options, issues);
  throwIfAny(issues);
  assertGrade(minimum, [[[], assessment]]);
  return assessment;
}

/** The body's two parts; what is wrong with the whole is added to `issues`. */
export function readBody(
  body: unknown,
  more: readonly string[],
  issues: Issue[],
): Readonly<Record<string, unknown>> | undefined {
  return checkKeys(body, ["instansi", "circumstances", ...more], [], ["body"], issues) ? body : undefined;
}

/** {@link assessMaturity} that adds what is wrong to `issues`. */
export function readMaturity<T extends MaturityInstrument>(
  instrument: T,
  levels: unknown,
  body: Readonly<Record<string, unknown>> | undefined,
  issues: Issue[],
): MaturityAssessment<T> {
  const before = issues.length;
  // What is absent has been found already, where the body was read.
  const { instansi, circumstances } = { instansi: { kind: "kementerian" }, circumstances: {}, ...body };
  const applicable = body === undefined ? undefined : readApplicable<T>(instrument, instansi, circumstances, issues);
  // Which items must be answered is known only if the body is.
  const isKnown = body !== undefined && Object.hasOwn(body, "instansi") && issues.length === before;
  const apply: readonly string[] = isKnown && applicable ? applicable.applicable : allIds(instrument);
  const input: unknown = levels;
  const given = checkKeys(input, isKnown ? apply : [], allIds(instrument), [], issues) ? input : {};
  const scale = instrument.levels.value;
  const top = Math.max(...scale);
  const known: number[] = [];
  const unknown: MaturityIndicatorId<T>[] = [];

  const aspects = instrument.aspects.map((aspect: MaturityAspect<MaturityAspectId<T>, MaturityIndicatorId<T>>) => {
    const indicators: MaturityIndicatorResult<MaturityIndicatorId<T>>[] = [];
    let sum = 0;
    let open = 0;
    for (const { id, name } of aspect.indicators) {
      const applies = apply.includes(id);
      if (!Object.hasOwn(given, id)) continue;
      const value = given[id];
      if (!applies) {
        issues.push(notApplicable(id));
        continue;
      }
      if (value === "unknown") {
        unknown.push(id);
        open += 1;
        indicators.push({ id, name, max: top });
        continue;
      }
      const level = readOneOf(value, scale, [id], issues);
      if (level === undefined) continue;
      known.push(level);
      sum += level;
      indicators.push({ id, name, level, max: top, share: roundedRatio(level, top, SHARE_DECIMALS) });
    }
    const max = indicators.length * top;
    if (max === 0 && isKnown && issues.length === before) issues.push(nothingApplicable(aspect.id));
    return { ...sumOf(aspect, sum, max, open * top), indicators };
  });

  return {
    instrument: instrument.id,
    regime: instrument.regime,
    aspects,
    levels: scale.map((level) => ({ level, count: known.filter((one) => one === level).length })),
    unknown,
    notApplicable: applicable?.notApplicable ?? [],
    ...basisOf(instrument.levels, applicable, ...aspects),
  };
}

const SHARE_DECIMALS = 4;

function sumOf<Id extends string>(
  { id, name, printed, weightPercent, indicators }: MaturityAspect<Id>,
  sum: number,
  max: number,
  open: number,
): Omit<MaturityAspectResult<Id>, "indicators"> {
  const share = (points: number): number => roundedRatio(points, Math.max(max, 1), SHARE_DECIMALS);
  return {
    id,
    name,
    sum,
    max,
    ...(open === 0 ? { share: share(sum) } : { bounds: { least: share(sum), most: share(sum + open) } }),
    ...(weightPercent && { weightPercent: weightPercent.value }),
    ...basisOf(printed, weightPercent, ...indicators.map(({ levelTexts }) => levelTexts)),
  };
}

const allIds = ({ aspects }: MaturityInstrument): string[] =>
  aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));

const notApplicable = (id: string): Issue =>
  issue(
    "not-applicable",
    [id],
    {},
    "butir ini tidak berlaku bagi instansi tersebut",
    "the item does not apply to this government body",
  );

const nothingApplicable = (id: string): Issue =>
  issue(
    "nothing-applicable",
    ["aspects", id],
    {},
    "tidak ada butir yang berlaku pada aspek ini",
    "no item of this aspect applies",
  );
