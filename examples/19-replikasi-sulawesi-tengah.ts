/**
 * Goes on from the agreement of example 18, whose report it prints first: the replication plan of its scope, and how far
 * the systems are adopted a year and a half later. Offices, days and numbers are invented; no unit's numbers are published.
 */
import {
  adoption,
  type AdoptionLine,
  jabarSystems,
  replicationPlan,
  replicationTargets,
} from "sistem-merit/replication";
import { mended } from "./18-rancangan-kerja-sama.js";

const rencana = replicationPlan(
  {
    name: "Provinsi Contoh",
    commitments: [
      { unit: "Badan Kepegawaian Daerah", signed: true },
      { unit: "Biro Umum", signed: true },
      { unit: "Dinas Pendidikan", signed: false },
      { unit: "Dinas Kesehatan", signed: "unknown" },
    ],
  },
  mended.scope ?? {},
  {
    days: { magang: 10 },
    progress: {
      asOf: "2028-11-06",
      done: [
        { item: "komitmen-pimpinan", on: "2027-01-12" },
        { item: "kesepakatan-bersama", on: "2027-01-27" },
        { item: "perjanjian-kerja-sama", on: "2027-02-16" },
        { item: "kelompok-kerja", on: "2027-04-05" },
        { item: "kunjungan-studi", on: "2027-06-14" },
        { item: "sistem-data", on: "2028-02-01" },
        { item: "amati-k-mob", on: "2027-06-16" },
        { item: "tiru-k-mob", on: "2028-09-04" },
      ],
    },
  },
);

const TANDA = { done: "selesai", open: "terbuka", blocked: "tertahan" } as const;

console.log(`${rencana.agency}: rencana replikasi per ${rencana.progress?.asOf ?? "-"} (contoh rekaan)`);
console.log(rencana.note.id);

for (const { name, items } of rencana.stages) {
  console.log(`\n${name.id}`);
  for (const { id, state = "open", blockedBy = [], aheadOf = [], days, roles, task } of items) {
    const lama = days === undefined ? "" : days === "unknown" ? ", lama belum diketahui" : `, ${days.value} hari`;
    const tunggu = blockedBy.length > 0 ? ` <- ${blockedBy.join(", ")}` : "";
    const dahulu = aheadOf.length > 0 ? ` (mendahului ${aheadOf.join(", ")})` : "";
    console.log(
      `  ${TANDA[state].padEnd(9)}${id.padEnd(28)}[${task.grade}] ${roles.value.join(", ")}${lama}${tunggu}${dahulu}`,
    );
  }
}

const { done = 0, open = 0, blocked = 0 } = rencana.progress ?? {};
console.log(`\nSelesai ${done}, terbuka ${open}, tertahan ${blocked}`);

if (rencana.commitments !== "unknown") {
  const { signed, notSigned, unknown } = rencana.commitments;
  console.log(`Komitmen: ${signed.length} sudah, ${notSigned.join(", ")} belum, ${unknown.join(", ")} belum diketahui`);
}

console.log("\nKelompok kerja (daftar periksa, bukan aturan)");
for (const { name, part, seenIn } of rencana.workingGroup) {
  console.log(`  ${part.padEnd(11)}${name.id.padEnd(42)}terlihat di ${seenIn.join(", ")}`);
}

console.log("\nYang belum diketahui dari setiap sistem");
for (const { name, unknown } of Object.values(jabarSystems)) {
  console.log(`  ${name.id.padEnd(15)}${unknown.map(({ id }) => id).join("; ")}`);
}

// Angka rekaan, serupa keadaan yang dilaporkan dari Sulawesi Tengah pada 4 November 2024: tidak ada unit di atas 50 %.
const baris: AdoptionLine[] = [
  { unit: "Badan Kepegawaian Daerah", system: "siap", staff: 92, active: 92 },
  { unit: "Badan Kepegawaian Daerah", system: "k-mob", staff: 92, active: 46 },
  { unit: "Biro Umum", system: "k-mob", staff: 160, active: 71 },
  { unit: "Biro Umum, tenaga kontrak", system: "k-mob", staff: 60, active: "unknown" },
  { unit: "Biro Hukum", system: "k-mob", staff: 40, active: 0 },
  { unit: "Biro Organisasi", system: "k-mob", staff: 35, active: 37 },
];
const pemakaian = adoption(baris, { asOf: "2028-11-06", threshold: { above: 50 } });

const persen = (bagian: number): string => `${(bagian * 100).toFixed(2).replace(".", ",")} %`;

console.log(`\nPemakaian per ${pemakaian.asOf}, ambang: di atas 50 % (angka rekaan)`);
for (const { name, units, notReported, total, threshold } of pemakaian.systems) {
  console.log(`  ${name.id}`);
  for (const { unit, active, staff, share } of units) {
    console.log(
      `    ${unit.padEnd(28)}${String(active).padStart(4)} dari ${String(staff).padStart(4)}  ${persen(share)}`,
    );
  }
  for (const { unit } of notReported) console.log(`    ${unit.padEnd(28)}tidak melapor (bukan nol)`);
  if (total)
    console.log(
      `    ${"Yang melapor".padEnd(28)}${String(total.active).padStart(4)} dari ${String(total.staff).padStart(4)}  ${persen(total.share)}`,
    );
  if (threshold)
    console.log(
      `    ${threshold.noneReached ? "Tidak ada unit yang melapor di atas ambang" : `Di atas ambang: ${threshold.reached.join(", ")}`}`,
    );
}
for (const { line, issues } of pemakaian.failed) {
  console.log(
    `  Baris ${line + 1} tidak dihitung: ${issues.map(({ path, message }) => `${path.slice(2).join(".")} ${message.id}`).join("; ")}`,
  );
}

const { sakip, merit } = replicationTargets({ sakip: 76.4, merit: { instrument: "kasn-9-2019", points: 271.5 } });
console.log("\nSasaran (nilai sekarang rekaan)");
console.log(
  `  SAKIP ${sakip.from.value} ke ${sakip.to.value}: kurang ${sakip.gap?.missing ?? "-"} [${sakip.to.grade}]`,
);
console.log(
  `  Merit ${merit.from.value} ke ${merit.to.value}: kurang ${merit.gap?.missing ?? "-"} [${merit.to.grade}]`,
);
