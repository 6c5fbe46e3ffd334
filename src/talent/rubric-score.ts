import { bandAt } from "../core/bands.js";
import { basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import { issue, type Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readMinimumGrade } from "../core/minimum-grade.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { RUBRIC_IDS, type RubricId } from "./rubric-ids.js";
import {
  type Rubric,
  type RubricPreset,
  type RubricPresetId,
  type RubricValues,
  talentRubrics,
} from "./rules/rubrics.js";

/** What a caller may ask of a rubric. */
export interface RubricOptions extends GradeOptions {
  /** Whose printing of the rubric is used. Needed where the sources contradict each other. */
  readonly preset?: RubricPresetId | undefined;
}

/** The score of a fact. */
export interface RubricScore {
  readonly rubric: RubricId;
  readonly preset: RubricPresetId;
  /** Id and name of the row that decided. */
  readonly row: string;
  readonly name: Text;
  /** 0 to 100; 110 for Sangat Baik under `"kode-411"`. */
  readonly score: number;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The score of a fact about a civil servant by one of the rubrics of talent management.
 *
 * Where two sources agree, or only one speaks, there is a default preset; where they contradict each other there is
 * none, and the error lists the presets.
 *
 * Source: talent-pool framework of DG Construction Development; public code that credits BKN 411/2025 (decision
 * 0030-talent-rubrics-side-by-side).
 *
 * @param rubric id of the rubric
 * @param value id of a row; completed years (0 to 60) or training hours (0 to 9999) where the rubric counts
 * @param options `preset`, `minimumGrade`
 * @throws MeritError with every issue: `not-one-of` (also where a preset must be named), `not-a-number`,
 * `out-of-range`, `not-on-scale`, `rule-unknown` where the source prints nothing, `not-an-object`, `unknown-key`,
 * `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit";
 * import { rubricScore } from "sistem-merit/talent";
 *
 * rubricScore("pendidikan-formal", "s2").score; // → 90
 * rubricScore("predikat-kinerja", "baik", { preset: "djbk" }).score; // → 80
 * rubricScore("predikat-kinerja", "baik", { preset: "kode-411" }).score; // → 100
 *
 * const outcome = attempt(() => rubricScore("predikat-kinerja", "baik"));
 * outcome.ok ? [] : outcome.issues.map(({ params }) => params["expected"]); // → [["djbk", "kode-411"]]
 * ```
 */
export function rubricScore<R extends RubricId>(
  rubric: R,
  value: RubricValues[NoInfer<R>],
  options: RubricOptions = {},
): RubricScore {
  const issues: Issue[] = [];
  const later: Issue[] = [];
  const keys = ["preset", "minimumGrade"];
  const given: Readonly<Record<string, unknown>> = checkKeys(options, [], keys, ["options"], later) ? options : {};
  const minimum = readMinimumGrade(given["minimumGrade"], later);
  const scored = readRubricScore(rubric, value, given["preset"], issues);
  if (scored === undefined || later.length > 0) throw new MeritError([...issues, ...later]);
  assertGrade(minimum, [[["score"], scored]]);
  return scored;
}

/** Reads what may come from plain JavaScript; nothing if something is wrong, which is added to `issues`. */
export function readRubricScore(
  rubric: unknown,
  value: unknown,
  preset: unknown,
  issues: Issue[],
): RubricScore | undefined {
  const id = readOneOf(rubric, RUBRIC_IDS, ["rubric"], issues);
  const named = id && readPreset(talentRubrics[id], preset, issues);
  const row = named && rowOf(named.printed, value, issues);
  return row && { rubric: id, preset: named.id, ...row };
}

function readPreset(
  { presets, default: usual }: Rubric,
  preset: unknown,
  issues: Issue[],
): { readonly id: RubricPresetId; readonly printed: RubricPreset } | undefined {
  const printed = PRESET_IDS.flatMap((id) => {
    const one = presets[id];
    return one === undefined ? [] : [{ id, printed: one }];
  });
  const id = readOneOf(preset === undefined ? usual?.value : preset, idsOf(printed), ["options", "preset"], issues);
  return printed.find((one) => one.id === id);
}

const PRESET_IDS: readonly RubricPresetId[] = ["sepakat", "djbk", "kode-411"];

type ScoredRow = Omit<RubricScore, "rubric" | "preset">;

function rowOf(printed: RubricPreset, value: unknown, issues: Issue[]): ScoredRow | undefined {
  const path = ["value"];
  if (printed.kind === "choice") {
    const id = readOneOf(value, idsOf(printed.rows), path, issues);
    const row = printed.rows.find((one) => one.id === id);
    return row && { row: row.id, name: row.name, score: row.score.value, ...basisOf(row.score) };
  }
  const before = issues.length;
  const count = readScore(value, 0, MOST[printed.unit], 1, path, issues);
  if (issues.length > before) return undefined;
  const { band, next } = bandAt(printed.rows, count);
  if (band.score === undefined) {
    issues.push(nothingPrinted(band.from));
    return undefined;
  }
  const basis = basisOf(band.score, band.from, next?.from, printed.counted);
  return { row: band.id, name: band.name, score: band.score.value, ...basis };
}

/** No career is longer, and no year has more hours. */
const MOST = { tahun: 60, jp: 9999 };

const nothingPrinted = ({ value, cite }: Sourced<number>): Issue =>
  issue(
    "rule-unknown",
    ["value"],
    { count: value },
    `sumbernya tidak mencetak nilai untuk ${value} tahun`,
    `the source prints no score for ${value} years`,
    cite,
  );
