import { freeze } from "../../core/freeze.js";
import { interpretation, official } from "../../sources/cite.js";
import { kasn2019, type Kasn2019CategoryId, kasn2019Sheet400 } from "../../merit/rules/kasn-9-2019.js";
import type { CycleRules } from "../cycle-rules.js";

/**
 * The evaluation cycle of the 2019 instrument: Sangat Baik is evaluated every two years, Baik every year.
 *
 * Source: KASN, 15 September 2022 (intervals), 16 February 2022 (calendar), 17 February 2022 (guidance). No interval
 * is published for Kurang and Buruk; one year is an interpretation.
 *
 * @example
 * ```ts
 * import { kasn2019Cycle } from "sistem-merit";
 *
 * kasn2019Cycle.intervalYears["sangat-baik"].value; // → 2
 * kasn2019Cycle.intervalYears["kurang"].grade; // → "interpretation"
 * ```
 */
export const kasn2019Cycle: CycleRules<Kasn2019CategoryId, "kasn-9-2019" | "kasn-9-2019-400"> = /* @__PURE__ */ freeze({
  regime: "kasn-9-2019",
  instruments: [kasn2019, kasn2019Sheet400],
  years: {
    from: official(2019, "kasn-laporan-2019", "perpusnas-2020-11-20"),
    until: interpretation(2025, "permenpanrb-19-2025", "0005-2025-under-the-2019-regime"),
  },
  intervalYears: {
    "sangat-baik": official(2, "kasn-2022-09-15"),
    baik: official(1, "kasn-2022-09-15", "radarbogor-2020-07-14", "voi-2021-01-29"),
    kurang: interpretation(1, "0003-interval-below-baik"),
    buruk: interpretation(1, "0003-interval-below-baik"),
  },
  guidanceFirst: official(["kurang", "buruk"], "kasn-2022-02-17"),
  calendar: {
    year: official(2022, "kasn-sulteng-2022-02-16"),
    steps: [
      {
        id: "penilaian-mandiri",
        name: { id: "Penilaian mandiri", en: "Self-assessment" },
        months: official({ first: 1, last: 2 }, "kasn-sulteng-2022-02-16"),
      },
      {
        id: "klarifikasi-verifikasi",
        name: { id: "Klarifikasi dan verifikasi", en: "Clarification and verification" },
        months: official({ first: 3, last: 4 }, "kasn-sulteng-2022-02-16"),
      },
      {
        id: "perbaikan",
        name: { id: "Perbaikan", en: "Repair" },
        months: official({ first: 5, last: 5 }, "kasn-sulteng-2022-02-16"),
      },
      {
        id: "penetapan",
        name: { id: "Penetapan", en: "Decision" },
        months: official({ first: 6, last: 6 }, "kasn-sulteng-2022-02-16"),
      },
    ],
    otherYears: interpretation("same-months", "0008-window-from-the-calendar-of-2022"),
  },
});
