import {
  type AttendanceDay,
  attendanceDay,
  type AttendanceEvent,
  attendanceMonth,
  type AttendanceMonth,
  type AttendancePolicy,
  completePolicy,
  type DayContext,
  type PolicyFigures,
  type PolicyOrPreset,
  type WeekHours,
  type WorkCalendar,
  workCalendar,
} from "sistem-merit/attendance";

const DAY = { start: "07:30", end: "16:00", breakStart: "12:00", breakEnd: "13:00" };

export const HOURS: WeekHours = {
  senin: DAY,
  selasa: DAY,
  rabu: DAY,
  kamis: DAY,
  jumat: { start: "07:30", end: "16:30", breakStart: "11:30", breakEnd: "13:00" },
};

export const FIVE_DAYS = ["senin", "selasa", "rabu", "kamis", "jumat"] as const;

/** November 2026 has 21 weekdays; its first working day is Monday the 2nd. */
export const NOVEMBER = workCalendar("2026-11", { weekdays: FIVE_DAYS });

/** The first working days of that month. */
export const firstDays = (count: number): WorkCalendar => ({
  month: "2026-11",
  workingDays: NOVEMBER.workingDays.slice(0, count),
});

/** What no source prints, so that a preset can be used at all. Nothing of it costs anything. */
export const REST: PolicyFigures = { hours: HOURS, checkIns: 2 };

export const plain = (figures: PolicyFigures): AttendancePolicy =>
  completePolicy(
    { id: "contoh", name: { id: "Contoh", en: "Example" } },
    {
      ...REST,
      late: "none",
      early: "none",
      noCheckIn: "none",
      noCheckOut: "none",
      absence: "none",
      leave: "none",
      ...figures,
    },
  );

export const at = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const END = 960;

/** The events of an ordinary Monday to Thursday, some minutes late and some early. */
export const events = (late = 0, early = 0): AttendanceEvent[] => [
  { kind: "check-in", time: at(450 + late) },
  { kind: "check-out", time: at(END - early) },
];

export const workingDay = (date: string, rest: Partial<DayContext> = {}): DayContext => ({
  date,
  dayType: "working-day",
  ...rest,
});

/** A month whose working days have these events, one after the other. */
export function monthOf(
  days: readonly (readonly AttendanceEvent[])[],
  policy: PolicyOrPreset,
  rest: Partial<DayContext> = {},
): AttendanceMonth {
  const calendar = firstDays(days.length);
  const records = calendar.workingDays.map((date, place): AttendanceDay =>
    attendanceDay(days[place] ?? [], workingDay(date, rest), policy),
  );
  return attendanceMonth(records, policy, calendar);
}

export const sourcesOf = ({ cite }: { readonly cite: readonly { readonly source: string }[] }): string[] =>
  cite.map(({ source }) => source);
