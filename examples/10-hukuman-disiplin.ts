/**
 * Counts unexcused absence from days that a system of presence gives, and says what the ladder of PP 94/2021 makes of it,
 * and what comes next. Prints in Indonesian.
 *
 * EVERYBODY HERE IS INVENTED, and so are the days. The ladder is not.
 */
import { attempt } from "sistem-merit/core";
import { absencePenalty, discipline2021, heaviestPenalty, type PenaltyLevel } from "sistem-merit/discipline";

const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};

heading("1. Tangga hukuman disiplin karena tidak masuk kerja (PP 94/2021)");
for (const { name, level, from, printedTo } of discipline2021.penalties) {
  const days = printedTo === undefined ? `${from.value}+` : [...new Set([from.value, printedTo.value])].join("-");
  console.log(`  ${days.padStart(6)}  ${level.padEnd(8)}${name.id}`);
}
console.log(`  ${`${discipline2021.inARow.value}x`.padStart(6)}  berat   Pemberhentian, bila terus-menerus`);

/** Working days of one year, in order: "." is present or excused, "x" is absent without a valid reason. */
function countAbsence(workingDays: string): { readonly days: number; readonly consecutive: number } {
  const runs = workingDays.split(".").map((run) => run.length);
  return { days: runs.reduce((sum, run) => sum + run, 0), consecutive: Math.max(...runs) };
}

// Invented. Which days are working days, and which reasons are valid, the system of presence must know.
const PEOPLE = [
  ["Pegawai A", "pns", ".....x....x....."],
  ["Pegawai B", "pns", "..x...xx....x.x.."],
  ["Pegawai C", "cpns", ".xx.xxx...xxxx..xxx."],
  ["Pegawai D", "pns", "..xxxxxxxxx....."],
  ["Pegawai E", "pns", "..xxxxxxxxxx...."],
  ["Pegawai F", "pppk", "..x...xx....x.x.."],
] as const;

heading("2. Enam pegawai rekaan");
for (const [name, status, workingDays] of PEOPLE) {
  const { days, consecutive } = countAbsence(workingDays);
  const label = `  ${name}  ${status.padEnd(5)}${String(days).padStart(2)} hari, ${String(consecutive).padStart(2)} berturut`;
  const outcome = attempt(() => absencePenalty({ days, consecutive, status }));
  if (!outcome.ok) {
    console.log(`${label}  ${outcome.issues.map(({ message }) => message.id).join("; ")}`);
    continue;
  }
  const result = outcome.value;
  const penalty = result.status === "penalty" ? result.penalty.name.id : "di bawah tangga hukuman";
  console.log(`${label}  ${penalty} [${result.grade}]`);
  const { next, untilDismissal } = result;
  if (next && untilDismissal) {
    console.log(`      ${next.moreDays} hari lagi: ${next.penalty.name.id}`);
    console.log(
      `      pemberhentian: ${untilDismissal.moreDays} hari lagi, atau ${untilDismissal.moreInARow} lagi berturut`,
    );
  }
}

heading("3. Rekam jejak");
const records: readonly (readonly [string, readonly PenaltyLevel[]])[] = [
  ["Pegawai A", []],
  ["Pegawai B", ["ringan", "sedang", "ringan"]],
];
for (const [name, levels] of records) {
  console.log(`  ${name}  hukuman terberat: ${heaviestPenalty(levels) ?? "tidak pernah dihukum"}`);
}
