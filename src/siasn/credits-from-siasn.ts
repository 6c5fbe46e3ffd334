import { filled } from "../core/filled.js";
import { issue, type Path } from "../core/issues.js";
import { toScaled } from "../core/points.js";
import type { SiasnHistory } from "./fields.js";
import { type History, readHistory, unplaced } from "./history.js";
import { newLog, reportOf, type SiasnReport, type SiasnWarning } from "./log.js";
import { decimalIn, flagIn, monthIn, type Source, yearIn } from "./source.js";

/** A month of a year; either may be unknown. */
export interface YearMonth {
  readonly year?: number;
  readonly month?: number;
}

/** Credit (angka kredit) that was set. */
export interface SiasnCredit {
  readonly main?: number;
  readonly supporting?: number;
  readonly total?: number;
  /** The period that was rated. */
  readonly from?: YearMonth;
  readonly until?: YearMonth;
  /** Whether it is the first credit, an integrated one, or one that was converted from a predicate. */
  readonly first?: boolean;
  readonly integration?: boolean;
  readonly conversion?: boolean;
}

/** The credits of a person, the earliest first. */
export interface CreditsFromSiasn extends History<SiasnCredit>, SiasnReport {}

/**
 * The credits of a person from the history of the SIASN (`rw-angkakredit`). Which of them count for the next rank or
 * level is for the caller; `creditMissing` of `sistem-merit/performance` adds them up.
 *
 * Source: public client code of agencies.
 *
 * @param rwAngkaKredit `data` of the service's answer; order and repetition do not matter
 *
 * @example
 * ```ts
 * import { creditMissing } from "sistem-merit/performance";
 * import { creditsFromSiasn } from "sistem-merit/siasn";
 *
 * const { records } = creditsFromSiasn([
 *   { kreditBaruTotal: "18.75", tahunSelesaiPenailan: "2023", bulanSelesaiPenailan: "12", isKonversi: "1" },
 *   { kreditBaruTotal: "12.5", tahunSelesaiPenailan: "2024", bulanSelesaiPenailan: "12", isKonversi: "1" },
 * ]);
 *
 * const credits = records.flatMap(({ total }) => (total === undefined ? [] : [total]));
 * credits; // → [18.75, 12.5]
 * creditMissing("ahli-pertama", "kenaikan-pangkat", credits).missing; // → 18.75
 * ```
 */
export function creditsFromSiasn(rwAngkaKredit: SiasnHistory<"rw-angkakredit">): CreditsFromSiasn {
  const log = newLog();
  const history = readHistory("rw-angkakredit", rwAngkaKredit, [], log, creditOf, ({ until, from }) =>
    monthText(until ?? from),
  );
  for (const { entry, path } of history.placed) {
    if (sumDiffers(entry)) log.warnings.push(creditSumDiffers([...path, "kreditBaruTotal"]));
  }
  return { ...unplaced(history), ...reportOf(log) };
}

function monthText(at: YearMonth | undefined): string | undefined {
  if (at?.year === undefined) return undefined;
  return `${at.year}-${String(at.month ?? 0).padStart(2, "0")}`;
}

function creditOf(source: Source<"rw-angkakredit">): SiasnCredit {
  return filled({
    main: decimalIn(source, "kreditUtamaBaru"),
    supporting: decimalIn(source, "kreditPenunjangBaru"),
    total: decimalIn(source, "kreditBaruTotal"),
    from: yearMonth(yearIn(source, "tahunMulaiPenailan"), monthIn(source, "bulanMulaiPenailan")),
    until: yearMonth(yearIn(source, "tahunSelesaiPenailan"), monthIn(source, "bulanSelesaiPenailan")),
    first: flagIn(source, "isAngkaKreditPertama"),
    integration: flagIn(source, "isIntegrasi"),
    conversion: flagIn(source, "isKonversi"),
  });
}

const yearMonth = (year: number | undefined, month: number | undefined): YearMonth | undefined =>
  year === undefined && month === undefined ? undefined : filled({ year, month });

/** Credit is counted in thousandths, as the domain does. */
const SCALE = 1000;

function sumDiffers({ main, supporting, total }: SiasnCredit): boolean {
  if (main === undefined || supporting === undefined || total === undefined) return false;
  const [a, b, sum] = [toScaled(main, SCALE), toScaled(supporting, SCALE), toScaled(total, SCALE)];
  return a !== undefined && b !== undefined && sum !== undefined && a + b !== sum;
}

const creditSumDiffers = (path: Path): SiasnWarning =>
  issue(
    "credit-sum-differs",
    path,
    {},
    "jumlah angka kredit berbeda dengan jumlah utama dan penunjang",
    "the total of the credit differs from the sum of its parts",
  );
