/**
 * Scores Mahkamah Konstitusi from what KASN published on 8 June 2021: five aspects as points, three as percentages of
 * the maximum. Prints a report in Indonesian.
 */
import { assessAspects, explain, kasn2019, type Kasn2019AspectId } from "sistem-merit";
import { pointsPrintedAs } from "sistem-merit/merit";
import { sourceOf } from "sistem-merit/sources";

/** The one score that prints as this percentage; the sheet settles it. */
function pointsOf(aspect: Kasn2019AspectId, percent: number): number {
  const [points, ...others] = pointsPrintedAs(kasn2019, aspect, percent, 0);
  if (points === undefined || others.length > 0)
    throw new Error(`${percent} % does not settle the points of ${aspect}`);
  return points;
}

const result = assessAspects(kasn2019, {
  "perencanaan-kebutuhan": 37.5,
  pengadaan: 38,
  "pengembangan-karier": 75,
  "promosi-mutasi": 25,
  "manajemen-kinerja": 77.5,
  "penggajian-penghargaan-disiplin": pointsOf("penggajian-penghargaan-disiplin", 88),
  "perlindungan-pelayanan": pointsOf("perlindungan-pelayanan", 100),
  "sistem-informasi": pointsOf("sistem-informasi", 96),
});

const decimal = (value: number): string => String(value).replace(".", ",");
const steps = explain(result);

console.log("Penilaian Sistem Merit: Mahkamah Konstitusi, 2021");
console.log(`${kasn2019.name.id}\n`);
for (const { name, points, max, share } of result.aspects) {
  const score = `${decimal(points)} / ${decimal(max)}`;
  console.log(`  ${name.id.padEnd(38)}${score.padStart(11)}  ${(share * 100).toFixed(0).padStart(4)} %`);
}
console.log(`\n  Nilai     ${decimal(result.points)} dari ${result.max}`);
console.log(`  Kategori  ${result.category.name.id} (${result.category.numeral})`);
console.log(`  Indeks    ${result.index.value.toFixed(result.index.decimals).replace(".", ",")}`);
console.log(`  Tingkat sumber terlemah: ${result.grade}\n`);

console.log("Alasan");
for (const { step, text, grade } of steps) if (step !== "aspect") console.log(`  ${text}  [${grade}]`);

console.log("\nSumber");
for (const id of new Set(steps.flatMap(({ cite }) => cite.map(({ source }) => source)))) {
  const { title, addresses } = sourceOf(id);
  console.log(`  ${title.id}\n    ${addresses[0] ?? "alamat tidak diketahui"}`);
}
