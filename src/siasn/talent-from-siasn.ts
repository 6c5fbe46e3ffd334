import { freeze } from "../core/freeze.js";
import type { Pendidikan } from "../asn/pendidikan.js";
import { type Basis, basisOf } from "../core/citations.js";
import { type PlainDate, yearOf } from "../core/dates.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf, readScore } from "../core/read.js";
import { axisScores, type AxisScores } from "../talent/axis-scores.js";
import { readCutoffs, type TalentCutoffs } from "../talent/cutoffs.js";
import type { NineBox } from "../talent/nine-box.js";
import { placeTalent, type TalentPlacement } from "../talent/place-talent.js";
import type { RubricId } from "../talent/rubric-ids.js";
import { rubricScore } from "../talent/rubric-score.js";
import type { PredicatePresetId } from "../talent/rules/cutoffs.js";
import { kepka411Weights } from "../talent/rules/kepka-bkn-411-2025.js";
import type { RubricValues } from "../talent/rules/rubrics.js";
import type { ComponentScore } from "../talent/weights.js";
import { awardMoment, readAwards } from "./awards-from-siasn.js";
import { highestOf, readEducation } from "./education-from-siasn.js";
import { type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type MissingReason, missingOf, type SiasnMissing } from "./missing.js";
import { readOptions } from "./options.js";
import { everOf, type PenaltyAnswer, readPenalties, servingOf } from "./penalties-from-siasn.js";
import { predicateOfYear, readPerformance } from "./performance-from-siasn.js";
import { readEducationOf } from "./person.js";
import { mainOf, mainReason, recordsOf, type SiasnRecords } from "./records.js";
import { siasnReadings } from "./rules/readings.js";
import { isWithin } from "./window.js";

/** The parts of both axes that the SIASN does not hold, or that someone must judge. */
export const SUPPLIED_SCORES = /* @__PURE__ */ freeze([
  "penghargaan",
  "penugasan-tim-kerja",
  "umpan-balik-360",
  "penilaian-kompetensi",
  "pengembangan-kompetensi",
  "pengalaman-jabatan",
  "potensi",
  "kesesuaian-bidang-ilmu",
]);

/** A part whose score the caller may supply. */
export type SuppliedScore = (typeof SUPPLIED_SCORES)[number];

/** What a caller must say, and what a caller may ask. */
export interface TalentFromSiasnOptions {
  /** The day of reference, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
  /** By whose rubric the predicate is scored. The sources contradict each other, so that there is no default. */
  readonly predicatePreset: PredicatePresetId;
  /** The year whose performance counts, 1900 to 2100; the calendar year before the day of reference by default. */
  readonly performanceYear?: number | undefined;
  /** Scores that the agency has, 0 to 100 with at most two decimals. They go before what the SIASN gives. */
  readonly scores?: Readonly<Partial<Record<SuppliedScore, number | undefined>>> | undefined;
  /** The cutoffs of the boxes; `"80-60"` by default. */
  readonly cutoffs?: TalentCutoffs | undefined;
}

/** The scores of both axes, as far as the records of the SIASN give them. */
export interface TalentFromSiasn extends SiasnReport {
  readonly scores: AxisScores;
  /** Where the least and the greatest scores that are possible stand. */
  readonly lowest: TalentPlacement;
  readonly highest: TalentPlacement;
  /** The box. Absent while more than one is possible. */
  readonly box?: NineBox;
  /** The heaviest penalty that is being served, for `successionCandidates`. */
  readonly servingPenalty: PenaltyAnswer;
  /** What is unknown, and why. */
  readonly missing: readonly SiasnMissing[];
}

/**
 * The scores of both axes of talent management from the records of the SIASN, and the boxes that are possible, by the
 * weights of `kepka411Weights`.
 *
 * The SIASN holds the predicate, the education, the awards and the penalties. It holds no assessment of competence and
 * potential, no feedback and no assignments to teams: these are missing, and leave bounds, unless the caller supplies
 * them. The scores are those of `rubricScore` and `axisScores`; nothing else is computed.
 *
 * Source: as `axisScores`, `rubricScore` and `placeTalent`.
 *
 * @param records what was fetched of one employee
 * @param options `asOf`, `predicatePreset`, `performanceYear`, `scores`, `cutoffs`
 * @throws MeritError `not-an-object`, `missing`, `unknown-key`, `not-a-date`, `not-one-of`, `not-a-number`,
 * `out-of-range`, `not-on-scale` (the options)
 *
 * @example
 * ```ts
 * import { talentFromSiasn } from "sistem-merit/siasn";
 *
 * // An invented employee
 * const { scores, box, missing } = talentFromSiasn(
 *   {
 *     dataUtama: { tkPendidikanTerakhir: "S-2" },
 *     rwSkp22: [{ tahun: "2025", hasilKinerjaNilai: "1", PerilakuKerjaNilai: "1" }],
 *     rwHukdis: [],
 *   },
 *   { asOf: "2026-01-31", predicatePreset: "djbk", scores: { potensi: 80, "penilaian-kompetensi": 75 } },
 * );
 *
 * [scores.performance.lowest, scores.performance.highest]; // → [60, 100]
 * [scores.potential.lowest, scores.potential.highest]; // → [59, 89]
 * box; // → undefined
 * missing.map(({ id, reason }) => `${id} ${reason}`);
 * // → ["penghargaan not-given", "penugasan-tim-kerja not-held", "umpan-balik-360 not-held", "pengembangan-kompetensi needs-judgement", "pengalaman-jabatan needs-judgement", "kesesuaian-bidang-ilmu needs-judgement"]
 * ```
 */
export function talentFromSiasn(records: SiasnRecords, options: TalentFromSiasnOptions): TalentFromSiasn {
  checkOptions(options);
  const { asOf, predicatePreset, cutoffs } = options;
  const log = newLog();
  const given = recordsOf(records, log);
  const missing: SiasnMissing[] = [];
  const bases: Basis[] = [];
  const part = (id: string, score: ComponentScore, reason: MissingReason): ComponentScore => {
    if (score === "unknown") missing.push(missingOf(id, reason));
    return score;
  };
  const supplied = (id: SuppliedScore, reason: MissingReason, own: ComponentScore = "unknown"): ComponentScore =>
    part(id, options.scores?.[id] ?? own, reason);
  const scored = <R extends RubricId>(rubric: R, value: RubricValues[NoInfer<R>] | "unknown"): ComponentScore => {
    if (value === "unknown") return "unknown";
    const found = rubricScore(rubric, value, rubric === "predikat-kinerja" ? { preset: predicatePreset } : {});
    bases.push(found);
    return found.score;
  };

  const performance = readPerformance(given.rwSkp22, ["rwSkp22"], log);
  if (options.performanceYear === undefined) log.figures.add(siasnReadings.performanceYear);
  const predicate = predicateOfYear(performance, options.performanceYear ?? yearOf(asOf) - 1, log) ?? "unknown";
  const education = educationOf(given, log);
  const penalties = readPenalties(given.rwHukdis, asOf, ["rwHukdis"], log);
  const awards = readAwards(given.rwPenghargaan, ["rwPenghargaan"], log);
  const why = ({ given: isGiven }: { readonly given: boolean }): MissingReason => (isGiven ? "not-known" : "not-given");

  const scores = axisScores(
    kepka411Weights,
    {
      "kinerja-utama": part("predikat-kinerja", scored("predikat-kinerja", predicate), why(performance)),
      "kinerja-penguat": {
        penghargaan: supplied(
          "penghargaan",
          awards.given ? "needs-judgement" : "not-given",
          scored("penghargaan", awardOf(awards, asOf, log)),
        ),
        "penugasan-tim-kerja": supplied("penugasan-tim-kerja", "not-held"),
        "umpan-balik-360": supplied("umpan-balik-360", "not-held"),
      },
      kompetensi: {
        "penilaian-kompetensi": supplied("penilaian-kompetensi", "not-held"),
        "pengembangan-kompetensi": supplied("pengembangan-kompetensi", "needs-judgement"),
        "pengalaman-jabatan": supplied("pengalaman-jabatan", "needs-judgement"),
      },
      potensi: supplied("potensi", "not-held"),
      kualifikasi: {
        "pendidikan-formal": part("pendidikan-formal", scored("pendidikan-formal", education.row), education.reason),
        "kesesuaian-bidang-ilmu": supplied("kesesuaian-bidang-ilmu", "needs-judgement"),
      },
      "integritas-moralitas": part(
        "rekam-jejak-disiplin",
        scored("rekam-jejak-disiplin", disciplineOf(penalties, log)),
        why(penalties),
      ),
    },
    { predicatePreset },
  );
  const place = (end: "lowest" | "highest"): TalentPlacement =>
    placeTalent(
      { performance: scores.performance[end], potential: scores.potential[end] },
      { predicatePreset, ...(cutoffs !== undefined && { cutoffs }) },
    );
  const [lowest, highest] = [place("lowest"), place("highest")];
  const report = reportOf(log);
  return {
    scores,
    lowest,
    highest,
    ...(lowest.box.box === highest.box.box && { box: lowest.box }),
    servingPenalty: servingOf(penalties),
    missing,
    ...report,
    ...basisOf(report, scores, lowest, highest, ...bases),
  };
}

function checkOptions(options: TalentFromSiasnOptions): void {
  const issues: Issue[] = [];
  const optional = ["performanceYear", "scores", "cutoffs"];
  const given = readOptions(options, ["asOf", "predicatePreset"], optional, issues);
  if (Object.hasOwn(given, "predicatePreset")) {
    readOneOf(given["predicatePreset"], PRESETS, ["options", "predicatePreset"], issues);
  }
  const { performanceYear, scores, cutoffs } = given;
  if (performanceYear !== undefined) {
    readScore(performanceYear, 1900, 2100, 1, ["options", "performanceYear"], issues);
  }
  if (scores !== undefined && checkKeys(scores, [], SUPPLIED_SCORES, ["options", "scores"], issues)) {
    for (const id of SUPPLIED_SCORES) {
      if (scores[id] !== undefined) readScore(scores[id], 0, 100, 100, ["options", "scores", id], issues);
    }
  }
  if (cutoffs !== undefined) readCutoffs(cutoffs, issues);
  throwIfAny(issues);
}

const PRESETS: readonly PredicatePresetId[] = ["djbk", "kode-411"];

type EducationRow = RubricValues["pendidikan-formal"];

/** The rows of the rubric. It prints none for D-I, D-II and what is below SLTA. */
const ROWS: Readonly<Record<Pendidikan, EducationRow | "unknown">> = {
  s3: "s3",
  s2: "s2",
  s1: "s1-d4",
  d4: "s1-d4",
  d3: "d3",
  d2: "unknown",
  d1: "unknown",
  slta: "slta",
  smp: "unknown",
  sd: "unknown",
};

function educationOf(
  given: SiasnRecords,
  log: Log,
): { readonly row: EducationRow | "unknown"; readonly reason: MissingReason } {
  const main = mainOf(given, log);
  const own = main && readEducationOf(main).education?.level;
  const history = own === undefined ? readEducation(given.rwPendidikan, ["rwPendidikan"], log) : undefined;
  const level = own ?? (history && highestOf(history));
  if (level !== undefined) return { row: ROWS[level], reason: "needs-judgement" };
  return { row: "unknown", reason: history?.given === true ? "not-known" : mainReason(given) };
}

/** The Satyalancana is the one award whose row the rubric names; of any other, someone must say what it is. */
function awardOf(
  { given, complete, placed }: ReturnType<typeof readAwards>,
  asOf: PlainDate,
  log: Log,
): RubricValues["penghargaan"] | "unknown" {
  if (!given || !complete) return "unknown";
  const { years } = siasnReadings.awards;
  log.figures.add(years);
  const recent = placed
    .map(({ entry }) => ({ entry, isIn: isWithin(awardMoment(entry), years.value, asOf) }))
    .filter(({ isIn }) => isIn !== false);
  if (recent.length === 0) {
    log.figures.add(siasnReadings.emptyHistory);
    return "tidak-ada";
  }
  return recent.every(({ entry, isIn }) => isIn === true && entry.satyalancana) ? "lintas-instansi" : "unknown";
}

function disciplineOf(
  penalties: ReturnType<typeof readPenalties>,
  log: Log,
): RubricValues["rekam-jejak-disiplin"] | "unknown" {
  const serving = servingOf(penalties);
  if (serving === "unknown") return "unknown";
  if (serving !== "none") return "sedang-menjalani";
  if (penalties.given && penalties.placed.length === 0) log.figures.add(siasnReadings.emptyHistory);
  const ever = everOf(penalties);
  return ever === "none" ? "tidak-pernah" : ever;
}
