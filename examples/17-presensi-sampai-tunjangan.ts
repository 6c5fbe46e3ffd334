/**
 * One office of 30 employees for November 2026: from raw check-in events to months of attendance, to statements of the
 * allowance, to totals, and an appeal. What a personnel agency does at the end of a month. Prints in Indonesian.
 *
 * EVERYBODY HERE IS INVENTED, and so are the weights, the ceilings, the hours and every percentage that is not public. The
 * floor of 6,000 minutes, the payment in the next month and the cuts of PP 94/2021 are not.
 */
import {
  allowanceRun,
  type AllowanceRecord,
  type AllowanceStatement,
  appeal,
  completePolicy,
  jabar2020,
  penaltyCuts2021,
  policyGaps,
} from "sistem-merit/allowance";
import {
  type AttendanceEvent,
  type AttendanceMonth,
  attendanceRun,
  completePolicy as completeAttendance,
  type EmployeeMonth,
  workCalendar,
  workingTime2023,
} from "sistem-merit/attendance";

const MONTH = "2026-11";
const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};
const format = new Intl.NumberFormat("id-ID");
const rupiah = (value: number | undefined): string => (value === undefined ? "-" : format.format(value));

/** Whole numbers below a limit, the same on every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };
}
const below = numbers(17);

interface Pegawai {
  readonly id: string;
  readonly unit: string;
  readonly jobClass: number;
  /** The first day of service, if it lies in this month. */
  readonly from?: string;
}

const UNITS = ["Sekretariat", "Bidang Mutasi", "Bidang Kinerja"];
const pegawai: readonly Pegawai[] = Array.from({ length: 30 }, (_, at) => ({
  id: `Pegawai ${String(at + 1).padStart(2, "0")}`,
  unit: UNITS[at % 3] ?? "Sekretariat",
  jobClass: at < 3 ? 11 : ([5, 6, 7, 8, 9][at % 5] ?? 7),
  ...(at === 27 && { from: "2026-11-16" }),
}));

// 1. Attendance: from raw events to a month of every employee.

const weekdays = workingTime2023.days.value;
const calendar = workCalendar(MONTH, { weekdays });
const hours = { start: "07:30", end: "16:00" };
const attendancePolicy = completeAttendance("permentan-68-2012", {
  id: "contoh-presensi",
  hours: { senin: hours, selasa: hours, rabu: hours, kamis: hours, jumat: hours },
  checkIns: 2,
  leave: "none",
});

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The events of a day. One employee in six comes late, and some forget to check out. */
function eventsOf(at: number): AttendanceEvent[] {
  const isLate = at % 6 === 0 && below(4) === 0;
  const arrival = 7 * 60 + (isLate ? 31 + below(50) : below(30));
  const forgets = at === 8 && below(10) === 0;
  return [
    { kind: "check-in", time: clock(arrival), proof: "selfie" },
    ...(forgets ? [] : [{ kind: "check-out" as const, time: clock(16 * 60 + below(60)), proof: "selfie" }]),
  ];
}

const months: EmployeeMonth[] = pegawai.map(({ id, from }, at) => ({
  id,
  ...(from !== undefined && { from }),
  days: calendar.workingDays
    .filter((date) => from === undefined || date >= from)
    .map((date) => ({
      date,
      // Pegawai 05 is absent for two days without a reason, Pegawai 10 on leave for a week.
      events:
        (at === 4 && date <= "2026-11-03") || (at === 9 && date >= "2026-11-23" && date <= "2026-11-27")
          ? []
          : eventsOf(at),
    })),
  ...(at === 9 && { excuses: [{ kind: "cuti-tahunan", from: "2026-11-23", until: "2026-11-27" }] }),
}));

const attendance = new Map<string, AttendanceMonth>();
for (const outcome of attendanceRun(months, attendancePolicy, calendar)) {
  if (outcome.ok && outcome.id !== undefined) attendance.set(outcome.id, outcome.value);
  else if (!outcome.ok) console.log(outcome.id, outcome.issues.map(({ message }) => message.id).join("; "));
}

heading(`1. Presensi ${MONTH}: ${calendar.workingDays.length} hari kerja, ${attendance.size} pegawai`);
for (const [id, { presentDays, excusedDays, unexcusedDays, lateMinutes, deduction }] of attendance) {
  if (deduction.percent === 0) continue;
  console.log(
    `  ${id}  hadir ${presentDays}, berizin ${excusedDays}, tanpa alasan ${unexcusedDays}, terlambat ${lateMinutes} menit: potongan ${deduction.percent}%`,
  );
  for (const { reason, percent } of deduction.lines) console.log(`      ${reason.id}: ${percent}%`);
}

// 2. The policy: what is public of West Java's TRK, completed with invented figures.

heading("2. Kebijakan: TRK Jawa Barat sebagaimana diberitakan, dilengkapi dengan angka rekaan");
console.log(`  yang belum diketahui umum: ${policyGaps(jabar2020).length} angka, antara lain`);
for (const { path, message } of policyGaps(jabar2020).slice(0, 3)) console.log(`    ${path.join(".")}: ${message.id}`);

const policy = completePolicy(jabar2020, {
  id: "contoh-trk",
  ceilings: {
    classes: { "5": 3_500_000, "6": 4_200_000, "7": 5_100_000, "8": 6_300_000, "9": 7_600_000, "11": 12_400_000 },
  },
  rounding: { mode: "down", to: 1 },
  partialMinutes: "by-working-days",
  components: [
    { id: "aktivitas", weight: 40, full: 6000, belowFloor: "proportional" },
    { id: "indikator-kinerja-individu", weight: 30 },
    { id: "penyerapan-anggaran", weight: 10 },
    { id: "indikator-kinerja-program", weight: 10 },
    { id: "perilaku", weight: 10 },
  ],
  deductions: [
    { id: "kehadiran", base: "ceiling" },
    { id: "lhkpn-terlambat", base: "ceiling", percent: 5 },
    { id: "hukuman-disiplin", base: "remainder", cuts: penaltyCuts2021 },
  ],
  order: ["kehadiran", "lhkpn-terlambat", "hukuman-disiplin"],
  without: ["aktivitas-bawahan", "razia-disiplin", "aktivitas-negatif"],
});

// 3. The payroll: every record with its month of attendance.

const records = pegawai.map(({ id, unit, jobClass, from }, at): AllowanceRecord => {
  const served = attendance.get(id)?.workingDays ?? calendar.workingDays.length;
  return {
    id,
    unit,
    // The class of one employee has no ceiling: a line that fails, and stops nothing.
    jobClass: at === 20 ? 10 : jobClass,
    values: {
      aktivitas: from === undefined ? 5400 + below(1200) : 3300,
      "indikator-kinerja-individu": at === 12 ? "unknown" : 80 + below(2001) / 100,
      "penyerapan-anggaran": 92.5,
      "indikator-kinerja-program": 88,
      perilaku: 85 + below(16),
    },
    attendance: attendance.get(id) ?? "unknown",
    penalties:
      at === 15
        ? [{ penalty: "potongan-tukin-6-bulan", from: "2026-08" }]
        : at === 16
          ? [{ penalty: "potongan-tukin-6-bulan", from: "2026-05" }]
          : [],
    events: at === 1 ? ["lhkpn-terlambat"] : [],
    ...(from !== undefined && { workingDays: { served, ofMonth: calendar.workingDays.length } }),
  };
});

const statements: AllowanceStatement[] = [];
const run = allowanceRun(records, policy, { month: MONTH, onStatement: (statement) => statements.push(statement) });

heading(`3. Tunjangan bulan ${run.month}, dibayarkan ${run.paidIn ?? "-"}`);
for (const { id, unit, jobClass, ceiling, deductions, amount } of statements) {
  const cuts = deductions.map(({ id: cut, percent }) => `${cut} ${percent}%`).join(", ");
  console.log(
    `  ${id}  ${unit.padEnd(15)}kelas ${String(jobClass).padStart(2)}  pagu ${rupiah(ceiling.rupiah).padStart(10)}  ${rupiah(amount).padStart(10)}  ${cuts}`,
  );
}
for (const statement of statements) {
  if (statement.status === "incomplete")
    console.log(
      `  ${statement.id}: belum lengkap, kurang ${statement.missing.map((path) => path.join(".")).join(", ")}`,
    );
}
for (const { id, issues } of run.failed)
  console.log(`  ${id ?? "?"}: gagal, ${issues.map(({ message }) => message.id).join("; ")}`);

// 4. One statement, line by line.

const shown = statements.find(({ id }) => id === "Pegawai 16");
if (shown?.status === "complete") {
  heading(`4. Rincian ${shown.id}: pagu ${rupiah(shown.ceiling.rupiah)}`);
  for (const { name, weight, reason, amount, grade } of shown.components)
    console.log(
      `  ${name.id.padEnd(40)}${String(weight).padStart(3)}%  ${rupiah(amount?.rupiah).padStart(10)}  ${reason.id} [${grade}]`,
    );
  for (const { name, reason, percent, amount, grade } of shown.deductions)
    console.log(`  - ${name.id}, ${percent}%: ${rupiah(amount?.rupiah)}, ${reason.id} [${grade}]`);
  console.log(`  dibulatkan ke bawah: ${rupiah(shown.amount)}`);
}
for (const { id, notApplied } of statements)
  for (const { name, reason } of notApplied) console.log(`  ${id}: ${name.id} tidak memotong, ${reason.id}`);

// 5. The totals.

heading("5. Jumlah");
for (const { unit, count, complete, ceiling, amount } of [...run.units, { unit: "Semua", ...run.all }])
  console.log(
    `  ${unit.padEnd(15)}${String(complete).padStart(2)} dari ${String(count).padStart(2)}  pagu ${rupiah(ceiling).padStart(11)}  dibayar ${rupiah(amount).padStart(11)}`,
  );
for (const { jobClass, amount } of run.classes)
  console.log(`  kelas ${String(jobClass).padStart(2)}  ${rupiah(amount).padStart(11)}`);

// 6. An appeal: the first statement stays.

const first = statements.find(({ id }) => id === "Pegawai 05");
if (first) {
  heading("6. Banding Pegawai 05: surat sakit diterima sesudah bulan ditutup");
  const right: AttendanceMonth | undefined =
    first.record.attendance === "unknown" ? undefined : first.record.attendance;
  if (right) {
    const second = appeal(
      first,
      {
        role: "pengelola-kepegawaian",
        date: "2026-12-03",
        reason: "surat keterangan sakit untuk 2 dan 3 November",
        items: [
          {
            item: "attendance",
            value: { ...right, excusedDays: 2, unexcusedDays: 0, deduction: { percent: 0, capped: false, lines: [] } },
          },
        ],
      },
      policy,
    );
    console.log(
      `  semula ${rupiah(first.amount)}, menjadi ${rupiah(second.amount)}, selisih ${rupiah(second.replaces?.difference)}`,
    );
  }
}
