import { type Basis, basisOf } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { issue, type Issue, type Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import type { AbsenceRuns, AttendanceMonth, DeductionLine } from "./attendance-month-result.js";
import { type Cost, HUNDREDTHS } from "./deductions.js";
import { type CostLine, type Costs, minuteCosts, type MinuteEvent, type MinuteKind } from "./minute-lines.js";
import { policyIncomplete } from "./policy-incomplete.js";
import type { MonthPolicy } from "./read-policy.js";
import type { AttendanceDay } from "./records.js";
import { attendanceExcuses } from "./rules/excuses.js";
import { attendanceReadings } from "./rules/readings.js";
import type { WorkCalendar } from "./work-calendar.js";

/** A day with its place in the input. One that could not be read is there all the same, and no gap in the month. */
export interface PlacedDay {
  readonly date: PlainDate;
  readonly day: AttendanceDay | undefined;
  readonly path: Path;
}

const LATE: MinuteKind = { kind: "late", what: { id: "Terlambat", en: "Late by" } };
const EARLY: MinuteKind = { kind: "early", what: { id: "Pulang sebelum waktunya", en: "Left early by" } };
const AWAY: MinuteKind = {
  kind: "temporary-leave",
  what: { id: "Meninggalkan kantor sementara", en: "Away from the office for" },
  reading: attendanceReadings.temporaryLeave,
};
const NO_CHECK_IN = { kind: "no-check-in", what: { id: "Tidak mengisi daftar hadir masuk", en: "No check-in" } };
const NO_CHECK_OUT = { kind: "no-check-out", what: { id: "Tidak mengisi daftar hadir pulang", en: "No check-out" } };
const ABSENT: Text = { id: "Tidak masuk tanpa alasan", en: "Absent without a reason" };
const CEREMONY: Text = { id: "Tidak mengikuti apel atau upacara", en: "Missed an assembly or a ceremony" };

/** A month from its days, with every deduction explained. What makes that impossible is added to `issues`. */
export function foldMonth(
  days: readonly PlacedDay[],
  policy: MonthPolicy,
  calendar: WorkCalendar,
  issues: Issue[],
): AttendanceMonth | undefined {
  const before = issues.length;
  const due = dueDays(days, calendar, issues);
  const costs = [...minuteKindCosts(due, policy, issues), ...dayCosts(due, policy, issues)];
  if (issues.length > before) return undefined;
  const sums = { present: 0, unexcused: 0, late: 0, early: 0, away: 0 };
  for (const { status, lateMinutes, earlyMinutes, temporaryLeaveMinutes } of due) {
    if (status === "present") sums.present++;
    if (status === "absent") sums.unexcused++;
    sums.late += lateMinutes;
    sums.early += earlyMinutes;
    sums.away += temporaryLeaveMinutes;
  }
  return {
    month: calendar.month,
    policy: policy.id,
    workingDays: due.length,
    presentDays: sums.present,
    excusedDays: due.length - sums.present - sums.unexcused,
    unexcusedDays: sums.unexcused,
    lateMinutes: sums.late,
    earlyMinutes: sums.early,
    temporaryLeaveMinutes: sums.away,
    absenceRuns: runsOf(due),
    ...deductionOf(costs, policy),
  };
}

/**
 * The records of the working days, in order. Adds an issue for each working day without one, and for each record that
 * differs from the calendar on what is a working day.
 */
function dueDays(days: readonly PlacedDay[], { month, workingDays }: WorkCalendar, issues: Issue[]): AttendanceDay[] {
  const byDate = new Map(days.map((placed) => [placed.date, placed]));
  const due: AttendanceDay[] = [];
  for (const date of workingDays) {
    const placed = byDate.get(date);
    byDate.delete(date);
    if (placed === undefined) issues.push(notClosed(date));
    else if (placed.day?.status === "off") issues.push(calendarDiffers(placed.path, date));
    else if (placed.day !== undefined) due.push(placed.day);
  }
  for (const { day, date, path } of byDate.values()) {
    if (day !== undefined && day.status !== "off" && date.startsWith(month)) issues.push(calendarDiffers(path, date));
  }
  return due;
}

const notClosed = (date: string): Issue =>
  issue(
    "month-not-closed",
    ["days"],
    { date },
    `${date} adalah hari kerja dan belum ada catatannya`,
    `${date} is a working day, and has no record yet`,
  );

const calendarDiffers = (path: Path, date: string): Issue =>
  issue(
    "calendar-differs",
    path,
    { date },
    `kalender dan catatan berbeda tentang apakah ${date} hari kerja`,
    `the calendar and the record differ on whether ${date} is a working day`,
  );

function minuteKindCosts(due: readonly AttendanceDay[], policy: MonthPolicy, issues: Issue[]): Costs[] {
  const late: MinuteEvent[] = [];
  const early: MinuteEvent[] = [];
  const away: MinuteEvent[] = [];
  const noCheckIn: PlainDate[] = [];
  const noCheckOut: PlainDate[] = [];
  for (const { date, lateMinutes, earlyMinutes, temporaryLeaveMinutes, missing } of due) {
    if (lateMinutes > 0) late.push({ date, minutes: lateMinutes });
    if (earlyMinutes > 0) early.push({ date, minutes: earlyMinutes });
    if (temporaryLeaveMinutes > 0) away.push({ date, minutes: temporaryLeaveMinutes });
    if (missing.includes("check-in")) noCheckIn.push(date);
    if (missing.includes("check-out")) noCheckOut.push(date);
  }
  if (away.length > 0 && policy.temporaryLeave === undefined) {
    issues.push(policyIncomplete(["policy", "temporaryLeave"], "temporaryLeave"));
  }
  return [
    minuteCosts(LATE, policy.late, late, { ...NO_CHECK_IN, dates: noCheckIn, cost: policy.noCheckIn }),
    ...(policy.temporaryLeave === undefined ? [] : [minuteCosts(AWAY, policy.temporaryLeave, away)]),
    minuteCosts(EARLY, policy.early, early, { ...NO_CHECK_OUT, dates: noCheckOut, cost: policy.noCheckOut }),
  ];
}

/** What whole days cost: absence, leave, a missed ceremony. */
function dayCosts(due: readonly AttendanceDay[], policy: MonthPolicy, issues: Issue[]): Costs[] {
  const costs: Costs[] = [];
  const unknown = new Set<string>();
  for (const day of due) {
    const { date, status, excuse, ceremony } = day;
    if (status === "absent") costs.push(dayCost(date, "absent", ABSENT, policy.absence));
    if (ceremony === "missed" && status === "present") {
      if (policy.ceremony === undefined) unknown.add("ceremony");
      else costs.push(dayCost(date, "ceremony", CEREMONY, policy.ceremony));
    }
    if (excuse !== undefined && excuse !== "dinas-luar") {
      const cost = policy.leave.get(excuse);
      if (cost === undefined) unknown.add(excuse);
      else costs.push(dayCost(date, excuse, EXCUSE_NAMES.get(excuse) ?? ABSENT, cost));
    }
  }
  for (const what of unknown) {
    issues.push(
      what === "ceremony"
        ? policyIncomplete(["policy", "ceremony"], "ceremony")
        : policyIncomplete(["policy", "leave", what], "leave"),
    );
  }
  return costs;
}

const EXCUSE_NAMES: ReadonlyMap<string, Text> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...attendanceExcuses.leave.value, ...attendanceExcuses.other.value].map(({ id, name }) => [
    id,
    name,
  ]),
);

function dayCost(date: string, kind: string, reason: Text, { percent, basis }: Cost): Costs {
  // A day that costs nothing needs no line, but what says so was asked.
  if (typeof percent !== "number" || percent === 0) return { lines: [], asked: [basis] };
  return { lines: [{ date, kind, hundredths: percent, reason, basis }], asked: [] };
}

function deductionOf(
  costs: readonly Costs[],
  { late, cap }: MonthPolicy,
): Pick<AttendanceMonth, "deduction" | "grade" | "cite"> {
  const written = costs.flatMap(({ lines }) => lines).sort(byDate);
  const total = written.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const most = typeof cap?.percent === "number" ? cap.percent : total;
  // Every month asks whether somebody was late at all: it rests at least on where lateness begins.
  const asked = new Set([late.rows[0]?.byPrint ?? late.basis]);
  for (const one of costs) for (const basis of one.asked) asked.add(basis);
  for (const { basis } of written) asked.add(basis);
  return {
    deduction: {
      percent: Math.min(total, most) / HUNDREDTHS,
      ...(cap && { cap: most / HUNDREDTHS }),
      capped: total > most,
      lines: written.map(lineOf),
    },
    ...basisOf(...asked, ...(written.length > 0 ? [cap?.basis] : [])),
  };
}

/** By the day; what counts over the whole month comes last. */
const byDate = (a: CostLine, b: CostLine): number => {
  const [left, right] = [a.date ?? "~", b.date ?? "~"];
  return Number(left > right) - Number(left < right);
};

const lineOf = ({ date, kind, minutes, hundredths, reason, basis }: CostLine): DeductionLine => ({
  ...(date !== undefined && { date }),
  kind,
  ...(minutes !== undefined && { minutes }),
  percent: hundredths / HUNDREDTHS,
  reason,
  grade: basis.grade,
  cite: basis.cite,
});

/** How days of unexcused absence follow each other (decision 0036-runs-of-absence). */
function runsOf(due: readonly AttendanceDay[]): AbsenceRuns {
  let [first, longest, run] = [0, 0, 0];
  for (const [at, { status }] of due.entries()) {
    run = status === "absent" ? run + 1 : 0;
    if (run === at + 1) first = run;
    longest = Math.max(longest, run);
  }
  return { first, longest, last: run };
}

/** The figures of a month that a caller can demand a grade of. */
export function figuresOf(month: AttendanceMonth): (readonly [Path, Basis])[] {
  return [
    ...month.deduction.lines.map((line, at): readonly [Path, Basis] => [["deduction", "lines", at], line]),
    [[], month],
  ];
}
