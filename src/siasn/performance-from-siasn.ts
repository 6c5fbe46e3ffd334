import { filled } from "../core/filled.js";
import { issue, type Path } from "../core/issues.js";
import { performancePredicate } from "../performance/performance-predicate.js";
import type { Predicate } from "../performance/predicate.js";
import { predicateFromLabel } from "../performance/predicate-from-label.js";
import type { Rating } from "../performance/rating.js";
import { performance2022 } from "../performance/rules/permenpanrb-6-2022.js";
import type { SiasnHistory } from "./fields.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { codeMeaning, codesOf, labelMeaning, labelsOf } from "./labels.js";
import { contradiction, type Log, newLog, reportOf, type SiasnReport, type SiasnWarning } from "./log.js";
import { type Named, named } from "./named.js";
import { siasnCodes, siasnLabels } from "./rules/codes.js";
import { codeIn, decimalIn, type Source, textIn, yearIn } from "./source.js";

/** A performance that was rated. */
export interface SiasnPerformance {
  readonly year?: number;
  /** How the result of work stands against what was expected. */
  readonly result?: Rating;
  readonly behaviour?: Rating;
  /** The predicate that the matrix gives for both ratings. Absent without both of them. */
  readonly predicate?: Predicate;
  /** The quadrant that the SIASN holds. It decides nothing. */
  readonly quadrant?: Predicate;
  /** Ratings and quadrant as they came: code and label. */
  readonly siasn: { readonly result?: Named; readonly behaviour?: Named; readonly quadrant?: Named };
  /** Whether a civil servant rated (`statusPenilai`), as it came. */
  readonly assessor?: string;
}

/** A performance of a period within a year. */
export interface SiasnPeriodicPerformance extends SiasnPerformance {
  readonly period?: Named;
  readonly coefficientId?: string;
  readonly criterion?: string;
  readonly percent?: number;
}

/** The predicate of a year. */
export interface SiasnYear {
  readonly year: number;
  /** Absent if it is not known, or if the records of the year differ. */
  readonly predicate?: Predicate;
}

/** The yearly performance of a person, the earliest first. */
export interface PerformanceFromSiasn extends History<SiasnPerformance>, SiasnReport {
  /** Every year on record, once. */
  readonly years: readonly SiasnYear[];
}

/** The performance of a person in periods within years, the earliest first. */
export interface PeriodicPerformanceFromSiasn extends History<SiasnPeriodicPerformance>, SiasnReport {}

/**
 * The yearly performance of a person from the history of the SIASN (`rw-skp22`).
 *
 * The predicate is the one of the matrix for both ratings. The quadrant of the SIASN is shown beside, and a warning says
 * where it is another: public code is known that took the larger of both ratings for it.
 *
 * Source: public client code of agencies; the matrix: as `performancePredicate`.
 *
 * @param rwSkp22 `data` of the service's answer; order and repetition do not matter
 *
 * @example
 * ```ts
 * import { performanceFromSiasn } from "sistem-merit/siasn";
 *
 * const { years, records, warnings } = performanceFromSiasn([
 *   { tahun: "2024", hasilKinerjaNilai: "2", PerilakuKerjaNilai: "2", KuadranKinerjaNilai: "2" },
 *   { tahun: 2025, hasilKinerjaNilai: 1, perilakuKerjaNilai: 3, kuadranKinerjaNilai: 3 },
 * ]);
 *
 * years; // → [{ year: 2024, predicate: "baik" }, { year: 2025, predicate: "kurang" }]
 * records[1]?.quadrant; // → "butuh-perbaikan"
 * warnings.map(({ code, path }) => `${path.join(".")}: ${code}`); // → ["1.KuadranKinerjaNilai: quadrant-differs"]
 * ```
 */
export function performanceFromSiasn(rwSkp22: SiasnHistory<"rw-skp22">): PerformanceFromSiasn {
  const log = newLog();
  const history = readPerformance(rwSkp22, [], log);
  return { ...unplaced(history), years: yearsOf(history, log), ...reportOf(log) };
}

/**
 * The performance of a person in periods within years (`rw-kinerjaperiodik`): read as {@link performanceFromSiasn} reads
 * the yearly one, with what the service says of the period.
 *
 * Source: public client code of agencies; the matrix: as `performancePredicate`.
 *
 * @param rwKinerjaPeriodik `data` of the service's answer; order and repetition do not matter
 *
 * @example
 * ```ts
 * import { periodicPerformanceFromSiasn } from "sistem-merit/siasn";
 *
 * const { records } = periodicPerformanceFromSiasn([
 *   { tahun: "2025", periodikNama: "TRIWULAN I", hasilKinerjaNilai: "1", perilakuKerjaNilai: "1", persentase: "150" },
 * ]);
 *
 * records.map(({ period, predicate, percent }) => [period?.name, predicate, percent]);
 * // → [["TRIWULAN I", "sangat-baik", 150]]
 * ```
 */
export function periodicPerformanceFromSiasn(
  rwKinerjaPeriodik: SiasnHistory<"rw-kinerjaperiodik">,
): PeriodicPerformanceFromSiasn {
  const log = newLog();
  const history = readHistory("rw-kinerjaperiodik", rwKinerjaPeriodik, [], log, periodicOf, yearText);
  warnOfQuadrants(history, log);
  return { ...unplaced(history), ...reportOf(log) };
}

export function readPerformance(list: unknown, path: Path, log: Log): PlacedHistory<SiasnPerformance> {
  const history = readHistory("rw-skp22", list, path, log, performanceOf, yearText);
  warnOfQuadrants(history, log);
  return history;
}

const yearText = ({ year }: SiasnPerformance): string | undefined => year?.toString();

type Rated = Source<"rw-skp22"> | Source<"rw-kinerjaperiodik">;

const RATING_CODES = /* @__PURE__ */ codesOf<Rating>(siasnCodes.ratings);
const RATING_LABELS = /* @__PURE__ */ labelsOf<Rating>(siasnLabels.ratings);
const QUADRANT_CODES = /* @__PURE__ */ codesOf<Predicate>(siasnCodes.quadrants);

function performanceOf(source: Rated): SiasnPerformance {
  const words = {
    result: named(codeIn(source, "hasilKinerjaNilai"), textIn(source, "hasilKinerja")),
    behaviour: named(codeIn(source, "PerilakuKerjaNilai"), textIn(source, "perilakuKerja")),
    quadrant: named(codeIn(source, "KuadranKinerjaNilai"), textIn(source, "kuadranKinerja")),
  };
  const result = ratingOf(source, "hasilKinerjaNilai", "hasilKinerja", words.result);
  const behaviour = ratingOf(source, "PerilakuKerjaNilai", "perilakuKerja", words.behaviour);
  if (result !== undefined && behaviour !== undefined) source.log.figures.add(performance2022.matrix);
  return filled({
    year: yearIn(source, "tahun"),
    result,
    behaviour,
    predicate: result && behaviour && performancePredicate(result, behaviour).id,
    quadrant: quadrantOf(source, words.quadrant),
    siasn: filled(words),
    assessor: textIn(source, "statusPenilai"),
  });
}

function periodicOf(source: Source<"rw-kinerjaperiodik">): SiasnPeriodicPerformance {
  return filled({
    ...performanceOf(source),
    period: named(codeIn(source, "periodikId"), textIn(source, "periodikNama")),
    coefficientId: codeIn(source, "koefisenId"),
    criterion: textIn(source, "kriteria"),
    percent: decimalIn(source, "persentase"),
  });
}

/** A rating by its code and its label, which must agree. */
function ratingOf(source: Rated, codeField: string, labelField: string, words: Named | undefined): Rating | undefined {
  const byCode = codeMeaning(source, codeField, words?.id, RATING_CODES);
  const byLabel = labelMeaning(source, labelField, words?.name, RATING_LABELS);
  if (byCode === undefined || byLabel === undefined || byCode === byLabel) return byCode ?? byLabel;
  source.log.warnings.push(contradiction([...source.path, codeField], [labelField]));
  return undefined;
}

function quadrantOf(source: Rated, words: Named | undefined): Predicate | undefined {
  const byCode = codeMeaning(source, "KuadranKinerjaNilai", words?.id, QUADRANT_CODES);
  if (byCode !== undefined || words?.name === undefined) return byCode;
  const reading = predicateFromLabel(words.name);
  if (reading.status === "known") return reading.id;
  source.log.unrecognised.push({ path: [...source.path, "kuadranKinerja"], value: words.name });
  return undefined;
}

function warnOfQuadrants({ placed }: PlacedHistory<SiasnPerformance>, log: Log): void {
  for (const { entry, path } of placed) {
    if (differs(entry)) log.warnings.push(quadrantDiffers([...path, "KuadranKinerjaNilai"]));
  }
}

/** Whether the SIASN holds another quadrant than the matrix gives. */
export const differs = ({ predicate, quadrant }: SiasnPerformance): boolean =>
  predicate !== undefined && quadrant !== undefined && predicate !== quadrant;

const quadrantDiffers = (path: Path): SiasnWarning =>
  issue(
    "quadrant-differs",
    path,
    {},
    "kuadran kinerja berbeda dengan matriks hasil kerja dan perilaku kerja; matriks yang dipakai",
    "the quadrant differs from the matrix of result and behaviour; the matrix is used",
    performance2022.matrix.cite,
  );

/** Every year once, with a warning where its records differ. */
export function yearsOf({ placed }: PlacedHistory<SiasnPerformance>, log: Log): SiasnYear[] {
  const years = new Map<number, { readonly year: number; predicate: Predicate | undefined; path: Path }>();
  for (const { entry, path } of placed) {
    const { year, predicate } = entry;
    if (year === undefined) continue;
    const other = years.get(year);
    if (other === undefined) years.set(year, { year, predicate, path });
    else if (other.predicate !== predicate) {
      log.warnings.push(yearRepeated(path, year));
      years.set(year, { year, predicate: undefined, path });
    }
  }
  return [...years.values()].map(({ year, predicate }) => filled({ year, predicate }));
}

const yearRepeated = (path: Path, year: number): SiasnWarning =>
  issue(
    "year-repeated",
    path,
    { year },
    `ada catatan lain untuk tahun ${year} dengan predikat yang lain`,
    `there is another record of the year ${year} with another predicate`,
  );

/** The predicate of a year. A record whose year is not known may be of that year, and say something else. */
export function predicateOfYear(
  history: PlacedHistory<SiasnPerformance>,
  year: number,
  log: Log,
): Predicate | undefined {
  const years = yearsOf(history, log);
  const { predicate } = years.find((one) => one.year === year) ?? {};
  const isSure =
    history.complete && history.placed.every(({ entry }) => entry.year !== undefined || entry.predicate === predicate);
  return isSure ? predicate : undefined;
}
