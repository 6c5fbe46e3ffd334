/**
 * Scores Kota Bogor on the sheet of 400 points, beside Mahkamah Konstitusi on the sheet of 410, and says why the two
 * totals may not be subtracted.
 */
import { assessAspects, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { pointsPrintedAs } from "sistem-merit/merit";

// KASN decision 12/KEP.KASN/C/I/2020 of January 2020; the news printed percentages of the maximum, with one decimal.
const bogor = assessAspects(kasn2019Sheet400, {
  "perencanaan-kebutuhan": 37.5, // 93.8 %
  pengadaan: 30, // 75 %
  "pengembangan-karier": 50, // 41.7 %
  "promosi-mutasi": 30, // 75 %
  "manajemen-kinerja": 57.5, // 71.9 %
  "penggajian-penghargaan-disiplin": 27.5, // 68.8 %
  "perlindungan-pelayanan": 12, // 75 %
  "sistem-informasi": 22, // 91.7 %
});

// KASN's presentation of June 2021.
const court = assessAspects(kasn2019, {
  "perencanaan-kebutuhan": 37.5,
  pengadaan: 38,
  "pengembangan-karier": 75,
  "promosi-mutasi": 25,
  "manajemen-kinerja": 77.5,
  "penggajian-penghargaan-disiplin": 35,
  "perlindungan-pelayanan": 16,
  "sistem-informasi": 23,
});

const decimal = (value: number | string): string => String(value).replace(".", ",");
const row = (label: string, left: string, right: string): void => {
  console.log(`  ${label.padEnd(38)}${left.padStart(16)}${right.padStart(18)}`);
};

console.log("Dua lembar nilai dari satu instrumen\n");
row("", "Kota Bogor", "Mahkamah Konst.");
row("", "2020", "2021");
bogor.aspects.forEach(({ name, points, max }, index) => {
  const other = court.aspects[index];
  if (other) row(name.id, `${decimal(points)} / ${max}`, `${decimal(other.points)} / ${other.max}`);
});
row("Nilai", `${decimal(bogor.points)} / ${bogor.max}`, `${decimal(court.points)} / ${court.max}`);
row("Kategori", bogor.category.name.id, court.category.name.id);
row("Indeks", decimal(bogor.index.value.toFixed(2)), decimal(court.index.value.toFixed(2)));

const fits = pointsPrintedAs(kasn2019Sheet400, "pengembangan-karier", 41.7, 1);
const misfits = pointsPrintedAs(kasn2019, "pengembangan-karier", 41.7, 1);
console.log(`
Mengapa kedua nilai tidak boleh dikurangkan
  Lembar ${bogor.max} dan lembar ${court.max} berbeda pada Pengembangan Karier: paling banyak 120 dan 130.
  41,7 % cocok dengan ${fits.join()} dari 120, dan ${misfits.length === 0 ? "tidak cocok dengan nilai mana pun" : misfits.join()} dari 130.
  Selisih ${decimal(court.points)} - ${decimal(bogor.points)} mencampur kinerja dengan perubahan lembar: 10 poin di antaranya
  hanya dapat diperoleh pada lembar ${court.max}. Kategori dapat dibandingkan, karena batasnya sama.`);
