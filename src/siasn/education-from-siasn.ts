import { type Pendidikan, PENDIDIKAN } from "../asn/pendidikan.js";
import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import type { Path } from "../core/issues.js";
import { EDUCATION_LABELS } from "./education-level.js";
import type { SiasnHistory } from "./fields.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { labelMeaning } from "./labels.js";
import { contradiction, type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type Named, named } from "./named.js";
import { codeIn, dateIn, flagIn, type Source, textIn, type YearOrDate, yearOrDateIn } from "./source.js";

/** An education that was finished. */
export interface SiasnEducation {
  /** Absent if the label is not known. */
  readonly level?: Pendidikan;
  /** The level as it came. */
  readonly siasn?: Named;
  readonly field?: string;
  readonly school?: string;
  /** The calendar year of graduation, and the day if it is known. */
  readonly year?: number;
  readonly date?: PlainDate;
  /** Whether it is the one with which the person was appointed. */
  readonly first?: boolean;
  /** Titles before and after the name. */
  readonly before?: string;
  readonly after?: string;
}

/** The education of a person, the earliest first. */
export interface EducationFromSiasn extends History<SiasnEducation>, SiasnReport {
  /** The highest level. Absent if an education whose level is not known may be higher. */
  readonly highest?: Pendidikan;
}

/**
 * The education of a person from the history of the SIASN (`rw-pendidikan`).
 *
 * Levels are matched by their names; a name that is not known, such as that of a profession, leaves the highest level
 * open.
 *
 * Source: public client code of agencies; names of the levels: at least four public code bases.
 *
 * @param rwPendidikan `data` of the service's answer; order and repetition do not matter
 *
 * @example
 * ```ts
 * import { educationFromSiasn } from "sistem-merit/siasn";
 *
 * const { highest, records } = educationFromSiasn([
 *   { tkPendidikanNama: "S-1/Sarjana", pendidikanNama: "S-1 AKUNTANSI", tahunLulus: "2008" },
 *   { tkPendidikanNama: "SLTA", tahunLulus: "12-06-2003" },
 * ]);
 *
 * highest; // → "s1"
 * records.map(({ level, year }) => `${level} ${year}`); // → ["slta 2003", "s1 2008"]
 * ```
 */
export function educationFromSiasn(rwPendidikan: SiasnHistory<"rw-pendidikan">): EducationFromSiasn {
  const log = newLog();
  const history = readEducation(rwPendidikan, [], log);
  const highest = highestOf(history);
  return { ...unplaced(history), ...(highest && { highest }), ...reportOf(log) };
}

export const readEducation = (list: unknown, path: Path, log: Log): PlacedHistory<SiasnEducation> =>
  readHistory("rw-pendidikan", list, path, log, educationOf, ({ year, date }) => date ?? year?.toString());

function educationOf(source: Source<"rw-pendidikan">): SiasnEducation {
  const siasn = named(codeIn(source, "tkPendidikanId"), textIn(source, "tkPendidikanNama"));
  return filled({
    level: labelMeaning(source, "tkPendidikanNama", siasn?.name, EDUCATION_LABELS),
    siasn,
    field: textIn(source, "pendidikanNama"),
    school: textIn(source, "namaSekolah"),
    ...graduationOf(source),
    first: flagIn(source, "isPendidikanPertama"),
    before: textIn(source, "gelarDepan"),
    after: textIn(source, "gelarBelakang"),
  });
}

/** The year and the day of graduation, of which either may stand in two fields. */
function graduationOf(source: Source<"rw-pendidikan">): Partial<YearOrDate> {
  const graduated = yearOrDateIn(source, "tahunLulus");
  const date = dateIn(source, "tglLulus");
  if (date === undefined) return graduated ?? {};
  const year = Number(date.slice(0, 4));
  if (graduated === undefined || (graduated.year === year && (graduated.date ?? date) === date)) return { year, date };
  source.log.warnings.push(contradiction([...source.path, "tahunLulus"], ["tglLulus"]));
  return {};
}

/** The highest level, if no record can be higher. */
export function highestOf({ complete, placed }: PlacedHistory<SiasnEducation>): Pendidikan | undefined {
  const levels = placed.map(({ entry }) => entry.level);
  const highest = [...PENDIDIKAN].reverse().find((level) => levels.includes(level));
  const isSure = complete && !levels.includes(undefined);
  return isSure || highest === PENDIDIKAN[PENDIDIKAN.length - 1] ? highest : undefined;
}
