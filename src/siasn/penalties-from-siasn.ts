import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { heaviestPenalty } from "../discipline/heaviest-penalty.js";
import { PENALTY_LEVELS, type PenaltyLevel } from "../discipline/penalty-level.js";
import type { SiasnHistory } from "./fields.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { codeMeaning, codesOf } from "./labels.js";
import { type Log, newLog, reportOf, type SiasnReport, type SiasnWarning } from "./log.js";
import { type Decree, decree, type Named, named } from "./named.js";
import { readOptions } from "./options.js";
import { siasnCodes } from "./rules/codes.js";
import { siasnReadings } from "./rules/readings.js";
import { codeIn, dateIn, isFilled, type Source, textIn, wholeIn } from "./source.js";
import { isWithin, monthsAfter } from "./window.js";

/**
 * Where a penalty stands on a day.
 *
 * - `withdrawn`: it was withdrawn, and counts for nothing
 * - `not-begun`: it begins later
 * - `in-force`: it is being served
 * - `expired`: it was served
 * - `without-term`: it was given and has no term, as a reprimand
 * - `unknown`: the record does not say enough
 */
export type PenaltyStatus = "withdrawn" | "not-begun" | "in-force" | "expired" | "without-term" | "unknown";

/** A penalty that was given. */
export interface SiasnPenalty {
  readonly status: PenaltyStatus;
  /** Absent if the code is not known. */
  readonly level?: PenaltyLevel;
  /** The level and the kind of the penalty, as they came. */
  readonly siasn: { readonly level?: string; readonly kind?: Named };
  /** The first and the last day. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  /** The term in months, if it is stated. */
  readonly months?: number;
  readonly reason?: string;
  /** The government regulation on which it rests (`nomorPp`), as it came. */
  readonly regulation?: string;
  readonly decree?: Decree;
  /** The decree by which it was withdrawn; empty if it cannot be read. */
  readonly withdrawal?: Decree;
}

/** A level of penalty, none, or not known. */
export type PenaltyAnswer = PenaltyLevel | "none" | "unknown";

/** The penalties of a person, the earliest first. */
export interface PenaltiesFromSiasn extends History<SiasnPenalty>, SiasnReport {
  /** The day of reference. */
  readonly asOf: PlainDate;
  /** The heaviest penalty that is in force. */
  readonly serving: PenaltyAnswer;
  /** The heaviest penalty of the last five years that was not withdrawn, served or not. */
  readonly heaviest: PenaltyAnswer;
}

/** How penalties are read. */
export interface PenaltiesFromSiasnOptions {
  /** The day of reference, `YYYY-MM-DD`. */
  readonly asOf: PlainDate;
}

/**
 * The disciplinary penalties of a person from the history of the SIASN (`rw-hukdis`), and where each stands on a day.
 *
 * Source: public client code of agencies; first and last day, and reprimands: decision 0048-when-a-penalty-is-in-force;
 * five years: one public code base.
 *
 * @param rwHukdis `data` of the service's answer; order and repetition do not matter. An empty one says that nobody
 * punished the person; one that was not fetched says nothing
 * @param options `asOf`
 * @throws MeritError `not-an-object`, `missing`, `unknown-key`, `not-a-date` (the options)
 *
 * @example
 * ```ts
 * import { penaltiesFromSiasn } from "sistem-merit/siasn";
 *
 * const rwHukdis = [
 *   { jenisTingkatHukumanId: "S", hukumanTanggal: "01-03-2025", akhirHukumTanggal: "31-08-2025" },
 *   { jenisTingkatHukumanId: "B", hukumanTanggal: "01-06-2024", skPembatalanNomor: "SK-1", masaTahun: "1" },
 * ];
 *
 * const { records, serving, heaviest } = penaltiesFromSiasn(rwHukdis, { asOf: "2026-01-01" });
 * records.map(({ level, status }) => `${level} ${status}`); // → ["berat withdrawn", "sedang expired"]
 * [serving, heaviest]; // → ["none", "sedang"]
 * penaltiesFromSiasn(rwHukdis, { asOf: "2025-08-31" }).serving; // → "sedang"
 * ```
 */
export function penaltiesFromSiasn(
  rwHukdis: SiasnHistory<"rw-hukdis">,
  options: PenaltiesFromSiasnOptions,
): PenaltiesFromSiasn {
  const wrong: Issue[] = [];
  readOptions(options, ["asOf"], [], wrong);
  throwIfAny(wrong);
  const { asOf } = options;
  const log = newLog();
  const history = readPenalties(rwHukdis, asOf, [], log);
  if (history.given && history.placed.length === 0) log.figures.add(siasnReadings.emptyHistory);
  return {
    asOf,
    ...unplaced(history),
    serving: servingOf(history),
    heaviest: heaviestOf(history, asOf, log),
    ...reportOf(log),
  };
}

const LEVELS = /* @__PURE__ */ codesOf<PenaltyLevel>(siasnCodes.penaltyLevels);

export function readPenalties(list: unknown, asOf: PlainDate, path: Path, log: Log): PlacedHistory<SiasnPenalty> {
  const history = readHistory(
    "rw-hukdis",
    list,
    path,
    log,
    (source) => penaltyOf(source, asOf),
    ({ from }) => from,
  );
  for (const { entry, path: at } of history.placed) {
    if (endsEarly(entry)) log.warnings.push(endsBeforeItBegins([...at, "akhirHukumTanggal"]));
  }
  return history;
}

function penaltyOf(source: Source<"rw-hukdis">, asOf: PlainDate): SiasnPenalty {
  const code = codeIn(source, "jenisTingkatHukumanId");
  const level = codeMeaning(source, "jenisTingkatHukumanId", code, LEVELS);
  const [years, months] = [wholeIn(source, "masaTahun"), wholeIn(source, "masaBulan")];
  const term = years === undefined && months === undefined ? undefined : (years ?? 0) * 12 + (months ?? 0);
  const from = dateIn(source, "hukumanTanggal");
  const until = dateIn(source, "akhirHukumTanggal");
  const isWithdrawn = isFilled(source, ["skPembatalanNomor", "skPembatalanTanggal"]);
  const withdrawn = decree(codeIn(source, "skPembatalanNomor"), dateIn(source, "skPembatalanTanggal"));
  const withdrawal = isWithdrawn ? (withdrawn ?? {}) : undefined;
  const isEndUnclear = until === undefined && isFilled(source, ["akhirHukumTanggal"]);
  return filled({
    status: statusOf({ level, from, until, isEndUnclear, term, withdrawal }, asOf, source.log),
    level,
    siasn: filled({ level: code, kind: named(codeIn(source, "jenisHukuman"), textIn(source, "jenisHukumanNama")) }),
    from,
    until,
    months: term,
    reason: textIn(source, "alasanHukumanDisiplinNama"),
    regulation: codeIn(source, "nomorPp"),
    decree: decree(codeIn(source, "skNomor"), undefined),
    withdrawal,
  });
}

interface Term {
  readonly level: PenaltyLevel | undefined;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  /** Whether there is an end that cannot be read. */
  readonly isEndUnclear: boolean;
  readonly term: number | undefined;
  readonly withdrawal: Decree | undefined;
}

function statusOf(
  { level, from, until, isEndUnclear, term, withdrawal }: Term,
  asOf: PlainDate,
  log: Log,
): PenaltyStatus {
  const { penalties } = siasnReadings;
  if (withdrawal !== undefined && isReadable(withdrawal) && (withdrawal.date ?? asOf) <= asOf) {
    log.figures.add(penalties.withdrawal);
    return "withdrawn";
  }
  if (from !== undefined && from > asOf) return "not-begun";
  if (withdrawal !== undefined && !isReadable(withdrawal)) return "unknown";
  if (from === undefined || isEndUnclear || (until !== undefined && until < from)) return "unknown";
  if (until !== undefined || (term !== undefined && term > 0)) log.figures.add(penalties.lastDay);
  if (until !== undefined) return until >= asOf ? "in-force" : "expired";
  // The day on which a term is over is the first day after it.
  if (term !== undefined && term > 0) return monthsAfter(from, term) > asOf ? "in-force" : "expired";
  if (level !== penalties.withoutTerm.value) return "unknown";
  log.figures.add(penalties.withoutTerm);
  return "without-term";
}

/** A withdrawal that cannot be read may be one, or a mistake. */
const isReadable = ({ number, date }: Decree): boolean => number !== undefined || date !== undefined;

const endsEarly = ({ from, until }: SiasnPenalty): boolean => from !== undefined && until !== undefined && until < from;

const endsBeforeItBegins = (path: Path): SiasnWarning =>
  issue(
    "ends-before-it-begins",
    path,
    {},
    "hukuman berakhir sebelum mulai; apakah masih berlaku tidak diketahui",
    "the penalty ends before it begins; whether it is in force is not known",
  );

/** The heaviest penalty that is being served. */
export function servingOf(history: PlacedHistory<SiasnPenalty>): PenaltyAnswer {
  return answerOf(history, ({ status }) => (status === "unknown" ? undefined : status === "in-force"));
}

/** The heaviest penalty of the last years that was not withdrawn. */
export function heaviestOf(history: PlacedHistory<SiasnPenalty>, asOf: PlainDate, log: Log): PenaltyAnswer {
  const { years } = siasnReadings.penalties;
  if (history.given) log.figures.add(years);
  return answerOf(history, ({ status, from, withdrawal }) => {
    if (status === "withdrawn" || status === "not-begun") return false;
    const isIn = isWithin({ date: from }, years.value, asOf);
    return isIn === true && withdrawal !== undefined && !isReadable(withdrawal) ? undefined : isIn;
  });
}

/** The heaviest penalty that was ever given and not withdrawn, of a history in which no status is unknown. */
export function everOf(history: PlacedHistory<SiasnPenalty>): PenaltyAnswer {
  return answerOf(history, ({ status }) => status !== "withdrawn" && status !== "not-begun");
}

/** The heaviest of the penalties that count. One that may count, and would be heavier, leaves it open. */
function answerOf(
  { given, complete, placed }: PlacedHistory<SiasnPenalty>,
  counts: (penalty: SiasnPenalty) => boolean | undefined,
): PenaltyAnswer {
  if (!given) return "unknown";
  const certain: PenaltyLevel[] = [];
  let possible: PenaltyLevel | undefined = complete ? undefined : HEAVIEST;
  for (const { entry } of placed) {
    const does = counts(entry);
    if (does === false) continue;
    const level = entry.level ?? HEAVIEST;
    if (does === true && entry.level !== undefined) certain.push(level);
    else possible = heaviestPenalty(possible === undefined ? [level] : [possible, level]);
  }
  const heaviest = heaviestPenalty(certain);
  if (possible === undefined) return heaviest ?? "none";
  return heaviest !== undefined && heaviestPenalty([heaviest, possible]) === heaviest ? heaviest : "unknown";
}

const HEAVIEST: PenaltyLevel = PENALTY_LEVELS[2];
