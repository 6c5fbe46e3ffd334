import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import type { Path } from "../core/issues.js";
import type { SiasnHistory } from "./fields.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { wordsOf } from "./labels.js";
import { type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type Decree, decree, type Named, named } from "./named.js";
import { siasnReadings } from "./rules/readings.js";
import { codeIn, dateIn, type Source, textIn, yearIn } from "./source.js";
import type { Moment } from "./window.js";

/** An award (penghargaan). */
export interface SiasnAward {
  /** The award as it came. */
  readonly siasn?: Named;
  /** Whether it is the Satyalancana Karya Satya, the one award that the rubric of talent management names. */
  readonly satyalancana: boolean;
  readonly year?: number;
  readonly decree?: Decree;
}

/** The awards of a person, the earliest first. */
export interface AwardsFromSiasn extends History<SiasnAward>, SiasnReport {}

/**
 * The awards of a person from the history of the SIASN (`rw-penghargaan`).
 *
 * Source: public client code of agencies.
 *
 * @param rwPenghargaan `data` of the service's answer; order and repetition do not matter
 *
 * @example
 * ```ts
 * import { awardsFromSiasn } from "sistem-merit/siasn";
 *
 * const { records } = awardsFromSiasn([
 *   { hargaId: "5", hargaNama: "SATYALANCANA KARYA SATYA X TAHUN", tahun: "2024", skDate: "17-08-2024" },
 * ]);
 *
 * records.map(({ satyalancana, decree }) => [satyalancana, decree?.date]); // → [[true, "2024-08-17"]]
 * ```
 */
export function awardsFromSiasn(rwPenghargaan: SiasnHistory<"rw-penghargaan">): AwardsFromSiasn {
  const log = newLog();
  return { ...unplaced(readAwards(rwPenghargaan, [], log)), ...reportOf(log) };
}

export const readAwards = (list: unknown, path: Path, log: Log): PlacedHistory<SiasnAward> =>
  readHistory("rw-penghargaan", list, path, log, awardOf, awardDay);

const awardDay = ({ decree: given, year }: SiasnAward): PlainDate | undefined => given?.date ?? year?.toString();

/** When an award was given. */
export const awardMoment = ({ decree: given, year }: SiasnAward): Moment => ({ date: given?.date, year });

function awardOf(source: Source<"rw-penghargaan">): SiasnAward {
  const siasn = named(codeIn(source, "hargaId"), textIn(source, "hargaNama"));
  const { satyalancana: beginning } = siasnReadings.awards;
  const satyalancana = siasn?.name !== undefined && wordsOf(siasn.name).startsWith(wordsOf(beginning.value));
  if (satyalancana) source.log.figures.add(beginning);
  return filled({
    siasn,
    satyalancana,
    year: yearIn(source, "tahun"),
    decree: decree(codeIn(source, "skNomor"), dateIn(source, "skDate")),
  });
}
