import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { AttendancePolicy } from "../policy.js";

/**
 * Provinsi Jawa Barat, as K-Mob was tried in 2019: four records a day, red after 07:30. Its percentages are not public.
 *
 * Source: the news (four times a day) and an employee's blog (07:30).
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit/core";
 * import { attendanceMonth, jabar, workCalendar } from "sistem-merit/attendance";
 *
 * const calendar = workCalendar("2026-11", { weekdays: ["senin"] });
 * const outcome = attempt(() => attendanceMonth([], jabar, calendar));
 *
 * outcome.ok ? [] : outcome.issues.map(({ code, path }) => `${path.join(".")}: ${code}`).slice(0, 3);
 * // → ["policy.late: policy-incomplete", "policy.early: policy-incomplete", "policy.temporaryLeave: policy-incomplete"]
 * ```
 */
export const jabar: AttendancePolicy = /* @__PURE__ */ freeze({
  id: "jabar",
  name: { id: "Provinsi Jawa Barat, uji coba K-Mob 2019", en: "West Java province, trial of K-Mob 2019" },
  zone: "WIB",
  start: secondary("07:30", "cdk8jabar-k-mob"),
  checkIns: secondary(4, "harapanrakyat-k-mob"),
});

/**
 * What is known of K-Mob, West Java's attendance app.
 *
 * Source: the news, and a public client of it.
 *
 * @example
 * ```ts
 * import { kMob } from "sistem-merit/attendance";
 *
 * kMob.proofs.value; // → ["selfie", "wifi", "gps"]
 * kMob.trialFrom.value; // → "2019-02"
 * ```
 */
export const kMob = /* @__PURE__ */ freeze({
  trialFrom: secondary("2019-02", "kompas-2019-02-12"),
  /** A selfie since the trial; Wi-Fi and GPS in 2021. */
  proofs: secondary(["selfie", "wifi", "gps"], "kompas-2019-02-12", "harapanrakyat-k-mob", "majalahsora-2021-05-17"),
  /** The laws that K-Mob was said to serve. PP 53/2010 was named beside. */
  basis: secondary(["pp-11-2017"], "majalahsora-2021-05-17"),
  /** How many employees it counted on 17 May 2021. */
  users: secondary(36_005, "majalahsora-2021-05-17", "jabartoday-k-mob", "zonapriangan-2021-05-19"),
  /** The shares of that day as they were printed, in percent. They add up to 100.39. */
  shares: secondary(
    { present: "90.36", leave: "0.53", excused: "9.1", unexcused: "0.4" },
    "majalahsora-2021-05-17",
    "jabartoday-k-mob",
    "zonapriangan-2021-05-19",
  ),
});
