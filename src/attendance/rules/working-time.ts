import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";

/**
 * Working time of government bodies since 2023: the minutes of a week without breaks, the start, and the breaks.
 *
 * Source: Perpres 21/2023 Pasal 3 and 4, as the news quote it.
 *
 * @example
 * ```ts
 * import { workingTime2023 } from "sistem-merit/attendance";
 *
 * workingTime2023.weeklyMinutes.value / 60; // → 37.5
 * workingTime2023.ramadan.weeklyMinutes.value / 60; // → 32.5
 * ```
 */
export const workingTime2023 = /* @__PURE__ */ freeze({
  days: secondary(
    ["senin", "selasa", "rabu", "kamis", "jumat"],
    { source: "perpres-21-2023", article: "Pasal 3 ayat (2)" },
    "kompas-2023-04-14",
  ),
  weeklyMinutes: secondary(
    2250,
    { source: "perpres-21-2023", article: "Pasal 4 ayat (1)" },
    "kompas-2023-04-14",
    "jambiindependent-29594",
  ),
  start: secondary("07:30", { source: "perpres-21-2023", article: "Pasal 4 ayat (3)" }, "kompas-2023-04-14"),
  breakMinutes: secondary(60, { source: "perpres-21-2023", article: "Pasal 4 ayat (5)" }, "kompas-2023-04-14"),
  fridayBreakMinutes: secondary(90, { source: "perpres-21-2023", article: "Pasal 4 ayat (5)" }, "kompas-2023-04-14"),
  ramadan: {
    weeklyMinutes: secondary(1950, { source: "perpres-21-2023", article: "Pasal 4 ayat (2)" }, "kompas-2023-04-14"),
    start: secondary("08:00", { source: "perpres-21-2023", article: "Pasal 4 ayat (4)" }, "kompas-2023-04-14"),
    breakMinutes: secondary(30, { source: "perpres-21-2023", article: "Pasal 4 ayat (6)" }, "kompas-2023-04-14"),
    fridayBreakMinutes: secondary(60, { source: "perpres-21-2023", article: "Pasal 4 ayat (6)" }, "kompas-2023-04-14"),
  },
});
