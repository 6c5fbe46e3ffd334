import { basisOf } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Jabatan } from "../asn/jabatan.js";
import { checkRetirementOptions, type RetirementOptions } from "../asn/retirement-age.js";
import { type Retirement, retirementDate } from "../asn/retirement-date.js";
import { newLog, reportOf, type SiasnReport } from "./log.js";
import { missingOf, type SiasnMissing } from "./missing.js";
import { readPostOf, retirementDetails } from "./person.js";
import { mainOf, mainReason, recordsOf, type SiasnRecords } from "./records.js";
import { dateIn } from "./source.js";

/** When an employee retires, as far as the main record of the SIASN gives it. */
export interface RetirementFromSiasn extends SiasnReport {
  /** By the rules. Absent while the birth date or the post is not known. */
  readonly retirement?: Retirement;
  /** The post on which it rests. */
  readonly post?: Jabatan;
  /** What the SIASN itself holds: the age (`bupPensiun`) and the day (`tmtPensiun`). It decides nothing. */
  readonly siasn: { readonly age?: number; readonly date?: PlainDate };
  readonly missing: readonly SiasnMissing[];
}

/**
 * When an employee retires, from the main record of the SIASN and by the rules of `retirementDate`. What the SIASN itself
 * holds stands beside; {@link reconcile} compares both.
 *
 * Source: as `retirementDate`.
 *
 * @param records what was fetched of one employee; the main record is enough
 * @param options other rules, or an age that overrides them (grade `caller`)
 * @throws MeritError with every issue, of the options alone: as `retirementDate`
 *
 * @example
 * ```ts
 * import { retirementFromSiasn } from "sistem-merit/siasn";
 *
 * // An invented employee
 * const { retirement, siasn } = retirementFromSiasn({
 *   dataUtama: { tglLahir: "31-12-1967", jenisJabatanId: "1", eselon: "II.b", bupPensiun: "58", tmtPensiun: "01-01-2026" },
 * });
 *
 * retirement?.date; // → "2028-01-01"
 * siasn; // → { age: 58, date: "2026-01-01" }
 * ```
 */
export function retirementFromSiasn(records: SiasnRecords, options: RetirementOptions = {}): RetirementFromSiasn {
  const wrong: Issue[] = [];
  checkRetirementOptions(options, ["age"], wrong);
  throwIfAny(wrong);
  const log = newLog();
  const given = recordsOf(records, log);
  const main = mainOf(given, log);
  const birthDate = main && dateIn(main, "tglLahir");
  const post = main && readPostOf(main).post;
  const reason = mainReason(given);
  const retirement = birthDate !== undefined && post ? retirementDate({ birthDate }, post, options) : undefined;
  const report = reportOf(log);
  return {
    ...(retirement && { retirement }),
    ...(post && { post }),
    siasn: main ? retirementDetails(main) : {},
    missing: [
      ...(birthDate === undefined ? [missingOf("birthDate", reason)] : []),
      ...(post === undefined ? [missingOf("post", reason)] : []),
    ],
    ...report,
    ...(retirement?.status === "known" && basisOf(report, retirement)),
  };
}
