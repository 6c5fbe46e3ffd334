import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import type { SystemId } from "../../cooperation/scope.js";
import { secondary } from "../../sources/cite.js";

/** How the roll-out of a system is measured. */
export interface AdoptionRules {
  /** Active users divided by staff, unit by unit. */
  readonly measure: Sourced<"active-per-staff">;
  /** Who counts as an active user. */
  readonly active: Sourced<Text>;
  /** States of a roll-out that were reported. They are results, and no thresholds. */
  readonly reported: readonly ReportedAdoption[];
}

/** A reported state of a roll-out. The numbers of its units are not published. */
export interface ReportedAdoption {
  readonly id: string;
  readonly name: Text;
  readonly system: Sourced<SystemId>;
  readonly asOf: Sourced<string>;
  /** The percentage above which no unit was. */
  readonly noUnitAbove: Sourced<number>;
  /** Who did not report at all. */
  readonly notReported: Sourced<Text>;
  readonly notes: readonly Sourced<Text>[];
}

const SOURCE = "metrosulawesi-k-mob";

/**
 * How a roll-out is measured, and the one state that was reported.
 *
 * Source: Metro Sulawesi on K-Mob in Sulawesi Tengah, November 2024. No source names a threshold.
 *
 * @example
 * ```ts
 * import { adoptionRules } from "sistem-merit/replication";
 *
 * adoptionRules.reported[0]?.noUnitAbove.value; // → 50
 * adoptionRules.reported[0]?.asOf.value; // → "2024-11-04"
 * "threshold" in adoptionRules; // → false
 * ```
 */
export const adoptionRules: AdoptionRules = /* @__PURE__ */ freeze({
  measure: secondary("active-per-staff", SOURCE),
  active: secondary(
    {
      id: "Pegawai yang memasang, mengaktifkan, dan melakukan presensi",
      en: "Staff who installed, activated and check in",
    },
    SOURCE,
  ),
  reported: [
    {
      id: "sulawesi-tengah-2024-11-04",
      name: {
        id: "Sekretariat Daerah Sulawesi Tengah, 4 November 2024",
        en: "Secretariat of Sulawesi Tengah, 4 November 2024",
      },
      system: secondary("k-mob", SOURCE),
      asOf: secondary("2024-11-04", SOURCE),
      noUnitAbove: secondary(50, SOURCE),
      notReported: secondary({ id: "Tenaga kontrak sebuah biro", en: "The contract staff of one bureau" }, SOURCE),
      notes: [
        secondary(
          {
            id: "Banyak pegawai belum memasang atau mengaktifkan aplikasi; titik lokasi belum mencakup seluruh kompleks",
            en: "Many staff had not installed or activated it; the points of the location did not cover the whole compound",
          },
          SOURCE,
        ),
      ],
    },
  ],
});
