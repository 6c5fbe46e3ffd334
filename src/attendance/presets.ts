import { freeze } from "../core/freeze.js";
import type { AttendancePolicy } from "./policy.js";
import { badanGiziNasional2025 } from "./rules/bgn-4-2025.js";
import { jabar } from "./rules/jabar.js";
import { kementerian2013 } from "./rules/kementerian-2013.js";
import { permentan2012 } from "./rules/permentan-68-2012.js";
import { tebo2022 } from "./rules/tebo-1-2022.js";
import { tulangBawang } from "./rules/tulang-bawang.js";

/** The rules of agencies that are known in part, by their ids. */
export const ATTENDANCE_PRESETS = /* @__PURE__ */ freeze([
  "tulang-bawang",
  "kementerian-2013",
  "permentan-68-2012",
  "bgn-4-2025",
  "tebo-1-2022",
  "jabar",
]);

/** The id of a preset. */
export type AttendancePresetId = (typeof ATTENDANCE_PRESETS)[number];

/**
 * Every preset by its id. They contradict each other, so that none is a default; none is complete, because no source
 * prints the working hours of an office.
 *
 * Source: see each of them.
 *
 * @example
 * ```ts
 * import { attendancePresets } from "sistem-merit/attendance";
 *
 * Object.keys(attendancePresets);
 * // → ["tulang-bawang", "kementerian-2013", "permentan-68-2012", "bgn-4-2025", "tebo-1-2022", "jabar"]
 * ```
 */
export const attendancePresets: Readonly<Record<AttendancePresetId, AttendancePolicy>> = /* @__PURE__ */ freeze({
  "tulang-bawang": tulangBawang,
  "kementerian-2013": kementerian2013,
  "permentan-68-2012": permentan2012,
  "bgn-4-2025": badanGiziNasional2025,
  "tebo-1-2022": tebo2022,
  jabar,
});
