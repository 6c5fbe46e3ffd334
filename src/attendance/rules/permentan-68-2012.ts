import { freeze } from "../../core/freeze.js";
import { interpretation, official } from "../../sources/cite.js";
import type { AttendancePolicy } from "../policy.js";

/** The page prints the end of PSW3 as 291, and the beginning of PSW4 as 91. */
const PSW4 = {
  source: "bptp-banten-tunjangan-kinerja",
  note: {
    id: 'PSW3 tercetak "61 menit sd < 291 menit", salah ketik dari 91: PSW4 dimulai di 91, dan TL3 berakhir di 91',
    en: 'PSW3 is printed "61 minutes to < 291 minutes", a slip for 91: PSW4 begins at 91, and TL3 ends at 91',
  },
} as const;

/**
 * The Ministry of Agriculture, Permentan 68/2012: minutes of lateness (TL) and of early leaving (PSW) add up over the
 * month, and the sum has one bracket. Absence is 4 percent a day.
 *
 * Source: a page of an office of the ministry. That exactly 91 minutes belong to the highest bracket, and that missing
 * records raise the month to it once, is an interpretation (decision 0035-limits-of-minute-brackets).
 *
 * @example
 * ```ts
 * import { permentan2012 } from "sistem-merit/attendance";
 *
 * permentan2012.absence; // → { value: 4, grade: "official", cite: [{ source: "permentan-68-2012" }, { source: "bptp-banten-tunjangan-kinerja" }] }
 * ```
 */
export const permentan2012: AttendancePolicy = /* @__PURE__ */ freeze({
  id: "permentan-68-2012",
  name: { id: "Kementerian Pertanian, Permentan 68/2012", en: "Ministry of Agriculture, Permentan 68/2012" },
  late: {
    count: official("per-month", "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
    brackets: [
      {
        code: "TL1",
        from: official(1, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(0.5, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
      {
        code: "TL2",
        from: official(31, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(1, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
      {
        code: "TL3",
        from: official(61, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(1.5, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
      {
        code: "TL4",
        from: interpretation(91, "0035-limits-of-minute-brackets", "bptp-banten-tunjangan-kinerja"),
        printedAfter: official(91, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(2, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
    ],
  },
  early: {
    count: official("per-month", "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
    brackets: [
      {
        code: "PSW1",
        from: official(1, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(0.5, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
      {
        code: "PSW2",
        from: official(31, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(1, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
      {
        code: "PSW3",
        from: official(61, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
        percent: official(1.5, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
      {
        code: "PSW4",
        from: interpretation(91, "0035-limits-of-minute-brackets", PSW4),
        printedAfter: official(91, "permentan-68-2012", PSW4),
        percent: official(2, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
      },
    ],
  },
  noCheckIn: official("top-bracket", "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
  noCheckOut: official("top-bracket", "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
  absence: official(4, "permentan-68-2012", "bptp-banten-tunjangan-kinerja"),
});
