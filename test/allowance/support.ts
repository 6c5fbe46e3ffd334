import {
  type AllowanceDeduction,
  type AllowancePolicy,
  type AllowanceRecord,
  bp2mi2024,
  completePolicy,
  localTpp2023,
  penaltyCuts2021,
  type PolicyFigures,
} from "sistem-merit/allowance";
import type { AttendanceMonth } from "sistem-merit/attendance";

export const MONTH = "2026-03";
export const IN_MARCH = { month: MONTH } as const;

/** Invented ceilings, by class and for one post. */
export const CEILINGS = {
  classes: { "5": 3_000_000, "7": 5_000_000, "9": 8_765_432 },
  posts: { bendahara: 6_000_001 },
};

export const FIGURES = { ceilings: CEILINGS, rounding: { mode: "down", to: 1 } } as const satisfies PolicyFigures;

const text = (id: string, en: string) => ({ id, en });

export const PENALTIES: AllowanceDeduction = {
  id: "hukuman-disiplin",
  name: text("Hukuman disiplin", "Disciplinary penalty"),
  kind: "penalty",
  base: "remainder",
  cuts: penaltyCuts2021,
};

export const LATE_LHKPN: AllowanceDeduction = {
  id: "lhkpn-terlambat",
  name: text("LHKPN terlambat", "LHKPN filed late"),
  kind: "event",
  base: "ceiling",
  percent: 10,
};

/** 70 and 30, without any deduction. */
export const SIMPLE = completePolicy(localTpp2023, FIGURES);

/** 60 and 40 by attendance, penalties of what is left, late LHKPN of the ceiling before them. */
export const FULL = completePolicy(bp2mi2024, {
  ...FIGURES,
  partialMonth: "by-working-days",
  order: ["lhkpn-terlambat", "hukuman-disiplin"],
  add: { deductions: [PENALTIES, LATE_LHKPN] },
});

/** A policy of one component whose value is a percentage. */
export const single = (more: PolicyFigures = {}): AllowancePolicy =>
  completePolicy(
    {
      id: "satu",
      name: text("Satu komponen", "One component"),
      components: [{ id: "kinerja", name: text("Kinerja", "Performance"), measure: "percent", weight: 100 }],
      deductions: [],
    },
    { ...FIGURES, ...more },
  );

/** A month of attendance with a deduction. */
export const attended = (percent: number, more: Partial<AttendanceMonth> = {}): AttendanceMonth => ({
  month: MONTH,
  workingDays: 20,
  presentDays: 20,
  excusedDays: 0,
  unexcusedDays: 0,
  lateMinutes: 0,
  earlyMinutes: 0,
  deduction: { percent, capped: false, lines: [] },
  grade: "secondary",
  cite: [{ source: "majalahsora-trk-2020-01" }],
  ...more,
});

export const simpleRecord: AllowanceRecord = {
  id: "pegawai-a",
  unit: "Bagian Umum",
  jobClass: 7,
  values: { "beban-kerja": 80, "prestasi-kerja": 90 },
};

export const fullRecord: AllowanceRecord = {
  id: "pegawai-b",
  unit: "Bagian Umum",
  jobClass: 9,
  values: { "capaian-kinerja": 95.5 },
  attendance: attended(4.25),
  penalties: [],
  events: [],
};

export const singleRecord = (kinerja: number, more: Partial<AllowanceRecord> = {}): AllowanceRecord => ({
  id: "pegawai-c",
  unit: "Bagian Umum",
  jobClass: 7,
  values: { kinerja },
  ...more,
});
