import { freeze } from "../../core/freeze.js";
import { official, secondary } from "../../sources/cite.js";

/** Why an absence is excused. */
export type ExcuseKind =
  | "cuti-tahunan"
  | "cuti-besar"
  | "cuti-sakit"
  | "cuti-melahirkan"
  | "cuti-alasan-penting"
  | "cuti-bersama"
  | "cuti-di-luar-tanggungan-negara"
  | "dinas-luar"
  | "izin";

/**
 * The reasons that excuse an absence: the seven kinds of leave (cuti), duty elsewhere, and the superior's permission.
 *
 * Source: PP 11/2017 Pasal 310, as a page of a personnel agency prints it (leave); news on K-Mob (duty, permission).
 *
 * @example
 * ```ts
 * import { attendanceExcuses } from "sistem-merit/attendance";
 *
 * attendanceExcuses.leave.value.length; // → 7
 * attendanceExcuses.other.value.map(({ name }) => name.en); // → ["Duty elsewhere", "Permission of the superior"]
 * ```
 */
export const attendanceExcuses = /* @__PURE__ */ freeze({
  leave: official(
    [
      { id: "cuti-tahunan", name: { id: "Cuti tahunan", en: "Annual leave" } },
      { id: "cuti-besar", name: { id: "Cuti besar", en: "Long leave" } },
      { id: "cuti-sakit", name: { id: "Cuti sakit", en: "Sick leave" } },
      { id: "cuti-melahirkan", name: { id: "Cuti melahirkan", en: "Maternity leave" } },
      {
        id: "cuti-alasan-penting",
        name: { id: "Cuti karena alasan penting", en: "Leave for an important reason" },
      },
      { id: "cuti-bersama", name: { id: "Cuti bersama", en: "Joint leave" } },
      {
        id: "cuti-di-luar-tanggungan-negara",
        name: { id: "Cuti di luar tanggungan negara", en: "Leave not paid by the state" },
      },
    ],
    { source: "pp-11-2017", article: "Pasal 310" },
    "bkpsdm-parigimoutong-cuti",
  ),
  other: secondary(
    [
      { id: "dinas-luar", name: { id: "Dinas luar", en: "Duty elsewhere" } },
      { id: "izin", name: { id: "Izin atasan", en: "Permission of the superior" } },
    ],
    "majalahsora-2021-05-17",
    "jabartoday-k-mob",
  ),
});
