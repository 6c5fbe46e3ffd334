/**
 * Reads the answers of the SIASN for 25 invented employees, one file each: complete, incomplete and damaged ones. In one
 * run it makes of them the IP ASN by unit, the retirement list, the nine boxes as far as possible, and a table of what
 * the records contradict. Nobody of them exists: the sequence of every NIP lies above 900. Prints in Indonesian.
 */
import { readdirSync, readFileSync } from "node:fs";
import { ipAsn2019, ipAsnSummary } from "sistem-merit/ip-asn";
import {
  ipAsnRecordFromSiasn,
  reconcile,
  retirementFromSiasn,
  type SiasnRecords,
  talentFromSiasn,
} from "sistem-merit/siasn";
import { siasnRecordsSchema } from "sistem-merit/schemas";

const AS_OF = "2026-01-31";
const folder = new URL("20-siasn/", import.meta.url);

interface Employee {
  readonly id: string;
  readonly records: SiasnRecords;
}

const parse: (text: string) => SiasnRecords = JSON.parse;

/** The answers as they were saved. They are handed over as they are: what is wrong with them is found below. */
const employees: readonly Employee[] = readdirSync(folder)
  .sort()
  .map((file) => ({ id: file.replace(".json", ""), records: parse(readFileSync(new URL(file, folder), "utf8")) }));

const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};
const number = (value: number): string => value.toFixed(2).replace(".", ",");

console.log(`${employees.length} pegawai rekaan dari jawaban SIASN, per ${AS_OF}`);

heading("Yang tidak dapat dibaca");
const schema = siasnRecordsSchema();
for (const { id, records } of employees) {
  for (const { path, message } of schema.safeParse(records).error?.issues ?? []) {
    console.log(`  ${id}  ${path.join(".").padEnd(32)}${message}`);
  }
}

heading("IP ASN per unit");
const indices = employees.map(({ id, records }) => ({
  id,
  // This agency counts any functional training as one that matches the post.
  ...ipAsnRecordFromSiasn(records, { asOf: AS_OF, rule: ipAsn2019, functionalFits: () => true }),
}));
const summary = ipAsnSummary(
  indices.flatMap(({ record }) => (record ? [record] : [])),
  { rule: ipAsn2019, groupBy: ({ unit }) => unit ?? "Unit tidak diketahui" },
);
for (const { group, count, mean, missing } of [...summary.groups, { group: "Seluruhnya", ...summary.all }]) {
  const index = mean ? `${number(mean.value)} ${mean.category.name.id}` : "-";
  console.log(
    `  ${group.padEnd(24)}${String(count).padStart(3)} orang  ${index.padEnd(22)}${missing.total} belum lengkap`,
  );
}
for (const { id, record, missing } of indices) {
  if (missing.length === 0) continue;
  const gaps = missing.map((one) => `${one.id} (${one.text.id})`).join("; ");
  console.log(`  ${id}  ${record ? "" : "tidak dihitung, "}kurang: ${gaps}`);
}

heading("Pensiun sampai 2030");
const leaving = employees
  .map(({ id, records }) => ({ id, ...retirementFromSiasn(records) }))
  .flatMap(({ id, retirement, siasn }) => (retirement?.status === "known" ? [{ id, retirement, siasn }] : []))
  .filter(({ retirement }) => retirement.date < "2031")
  .sort((a, b) => (a.retirement.date < b.retirement.date ? -1 : 1));
for (const { id, retirement, siasn } of leaving) {
  const other = siasn.date === retirement.date ? "" : `  (SIASN: ${siasn.date ?? "-"})`;
  console.log(`  ${id}  ${retirement.date}  pada usia ${retirement.age}${other}`);
}

heading("Sembilan kotak, sejauh dapat ditentukan");
// Assessment-centre results that the agency has of ten of them. The SIASN does not hold any.
const assessed = employees.slice(0, 10).map(({ id }, at) => ({
  id,
  scores: {
    "penugasan-tim-kerja": 85,
    "umpan-balik-360": 85,
    "penilaian-kompetensi": 70 + 3 * at,
    "pengembangan-kompetensi": 80,
    "pengalaman-jabatan": 80,
    potensi: 90 - 4 * at,
    "kesesuaian-bidang-ilmu": 100,
  },
}));
let open = 0;
for (const { id, records } of employees) {
  const scores = assessed.find((one) => one.id === id)?.scores;
  const { box, lowest, highest } = talentFromSiasn(records, { asOf: AS_OF, predicatePreset: "djbk", scores });
  if (box) console.log(`  ${id}  kotak ${box.box}  ${box.name.id}`);
  else if (scores) console.log(`  ${id}  antara kotak ${lowest.box.box} dan kotak ${highest.box.box}`);
  else open++;
}
console.log(`  belum dapat ditentukan: ${open} (hasil pusat penilaian tidak ada di SIASN)`);

heading("Rekonsiliasi");
for (const { id, records } of employees) {
  const { findings, warnings, unrecognised } = reconcile(records, { asOf: AS_OF });
  for (const { text, recorded, compared } of findings) {
    console.log(`  ${id}  ${text.id.padEnd(46)}${String(recorded).padEnd(30)}${compared}`);
  }
  // The quadrant stands among the differences already.
  for (const { code, path, message } of warnings) {
    if (code !== "quadrant-differs") console.log(`  ${id}  ${path.join(".")}: ${message.id}`);
  }
  for (const { path, value } of unrecognised) console.log(`  ${id}  ${path.join(".")}: "${value}" tidak dikenal`);
}
