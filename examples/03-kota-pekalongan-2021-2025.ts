/** Lays out Kota Pekalongan year by year, from its first assessment to November 2025. */
import { type Decision, evaluationStatus, timeline } from "sistem-merit";

const pekalongan = { instansi: "Pemerintah Kota Pekalongan", instrument: "kasn-9-2019" } as const;

// As published: Radar Pekalongan, 4 December 2022; Pekalongan News, December 2023.
const decisions: Decision[] = [
  { ...pekalongan, year: 2021, points: 178.5, category: "kurang" },
  { ...pekalongan, year: 2022, points: 264.5, category: "baik" },
  { ...pekalongan, year: 2023, points: 327, category: "sangat-baik" },
];

const asOf = "2025-11-21";
const { years, next } = timeline(decisions, asOf);
const CHANGE = { up: "naik", down: "turun", same: "tetap" } as const;

console.log(`Riwayat evaluasi: ${pekalongan.instansi}, per ${asOf}\n`);
for (const { year, name, decisions: made, change, rule } of years) {
  const results = made.map(({ points, category }) => `${points?.toString().replace(".", ",") ?? "-"} ${category}`);
  const basis = rule ? `[${rule.grade}]` : "";
  console.log(
    `  ${year}  ${name.id.padEnd(24)}${results.join("; ").padEnd(20)}${change ? CHANGE[change] : ""}${basis}`,
  );
}

console.log(`\nEvaluasi berikutnya: ${next.year ?? "belum diketahui"} (${next.reason.id})`);
if (next.status === "scheduled") {
  console.log(`Jadwal menurut kalender 2022 [${next.window.grade}]:`);
  for (const { name, from, until } of next.window.steps) console.log(`  ${name.id.padEnd(28)}${from} s.d. ${until}`);
}

const last = decisions.at(-1);
if (last) {
  const { status, days } = evaluationStatus(last, asOf);
  console.log(`\nPer ${asOf}: ${status}, ${days ?? "?"} hari tersisa dalam tahun evaluasi`);
}
