import { issue, type Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Absence } from "./absence-penalty.js";

const STATUSES = ["pns", "cpns", "pppk"] as const;

/** No year has more days. */
const DAYS_OF_A_YEAR = 366;

/** Reads an {@link Absence} that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readAbsence(absence: unknown, issues: Issue[]): Required<Absence> {
  const read = { days: 0, consecutive: 0, status: STATUSES[0] };
  if (!checkKeys(absence, ["days", "consecutive"], ["status"], [], issues)) return read;
  const before = issues.length;
  const days = Object.hasOwn(absence, "days")
    ? readScore(absence["days"], 0, DAYS_OF_A_YEAR, 1, ["days"], issues)
    : DAYS_OF_A_YEAR;
  // Whoever was absent at all was absent for at least one day in a row, and never for more than all days.
  const isKnown = issues.length === before;
  const least = isKnown ? Math.min(1, days) : 0;
  const most = isKnown ? days : DAYS_OF_A_YEAR;
  const consecutive = Object.hasOwn(absence, "consecutive")
    ? readScore(absence["consecutive"], least, most, 1, ["consecutive"], issues)
    : 0;
  const { status = STATUSES[0] } = absence;
  const readStatus = readOneOf(status, STATUSES, ["status"], issues);
  if (readStatus === "pppk") issues.push(ladderUnknown());
  return { days, consecutive, status: readStatus ?? STATUSES[0] };
}

const ladderUnknown = (): Issue =>
  issue(
    "rule-unknown",
    ["status"],
    {},
    "jenjang hukuman disiplin untuk PPPK tidak diketahui",
    "the ladder of penalties for a PPPK is not known",
  );
