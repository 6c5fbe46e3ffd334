/**
 * Measures the professionalism index of a small invented office: who has what, what is missing, and which dimension holds
 * the units back. Then the totals that were published. Prints in Indonesian; every person is invented.
 */
import { ipAsn, ipAsn2019, ipAsnCategoryOf, type IpAsnRecord, ipAsnSummary } from "sistem-merit/ip-asn";

interface Office {
  readonly name: string;
  readonly unit: string;
}

const pegawai: readonly (IpAsnRecord & Office)[] = [
  {
    name: "Pegawai A",
    unit: "Sekretariat",
    education: "s2",
    post: "struktural",
    training: { kepemimpinan: true, teknis: 32, seminar: true },
    performance: { predicate: "baik" },
    discipline: "tidak-pernah",
  },
  {
    name: "Pegawai B",
    unit: "Sekretariat",
    education: "s1",
    post: "pelaksana",
    training: { teknis: 12, seminar: true },
    performance: { predicate: "baik" },
    discipline: "tidak-pernah",
  },
  {
    name: "Pegawai C",
    unit: "Bidang Mutasi",
    education: "s1",
    post: "fungsional",
    training: { fungsional: true, teknis: 20, seminar: false },
    performance: { predicate: "sangat-baik" },
    discipline: "tidak-pernah",
  },
  {
    name: "Pegawai D",
    unit: "Bidang Mutasi",
    education: "d3",
    post: "pelaksana",
    training: "unknown",
    performance: { skp: 90.5 },
    discipline: "ringan",
  },
];

const decimal = (value: number | undefined, decimals = 2): string => value?.toFixed(decimals).replace(".", ",") ?? "-";
const cell = (value: number | undefined): string => decimal(value).padStart(12);

console.log(`${ipAsn2019.name.id}\n`);
console.log(
  `  ${"".padEnd(12)}${Object.values(ipAsn2019.dimensions)
    .map(({ name }) => name.id.padStart(12))
    .join("")}`,
);
for (const record of pegawai) {
  const { total, lowest, highest, dimensions, category, missing, grade } = ipAsn(record, ipAsn2019);
  const index = total === undefined ? `${decimal(lowest)} s.d. ${decimal(highest)}` : decimal(total);
  const values = dimensions.map(({ value }) => cell(value)).join("");
  console.log(`  ${record.name.padEnd(12)}${values}  ${index}  ${category?.name.id ?? "belum pasti"} [${grade}]`);
  if (missing.length > 0)
    console.log(`  ${"".padEnd(12)}belum diketahui: ${missing.map((path) => path.join(".")).join(", ")}`);
}

console.log("\nDiklat teknis di bawah 20 JP (Pegawai B, 12 JP)");
for (const shortTraining of ["tidak-dihitung", "sebanding"] as const) {
  const [, record] = pegawai;
  if (record) console.log(`  ${shortTraining.padEnd(16)}${decimal(ipAsn(record, ipAsn2019, { shortTraining }).total)}`);
}

const { all, groups } = ipAsnSummary(pegawai, { rule: ipAsn2019, groupBy: ({ unit }) => unit });
console.log("\nMenurut unit: rata-rata pegawai yang nilainya lengkap");
for (const { group, count, mean, missing, weakestFirst } of [...groups, { group: "Semua", ...all }]) {
  const weakest = ipAsn2019.dimensions[weakestFirst[0] ?? "kompetensi"].name.id;
  const category = mean ? `${mean.category.name.id} [${mean.grade}]` : "-";
  console.log(
    `  ${group.padEnd(15)}${decimal(mean?.value)}  ${category.padEnd(26)}${count} pegawai, ${missing.total} belum lengkap, terlemah: ${weakest}`,
  );
}

console.log("\nNilai yang dipublikasikan (sumber: test/vectors/published-ip-asn.csv)");
for (const [agency, total] of [
  ["Provinsi Kalimantan Utara, triwulan III 2024", 81.73],
  ["Rata-rata nasional 2022-2023", 59.46],
  ["Kejaksaan RI", 85.09],
] as const) {
  const { name, grade } = ipAsnCategoryOf(total, ipAsn2019);
  console.log(`  ${agency.padEnd(46)}${decimal(total)}  ${name.id} [${grade}]`);
}
