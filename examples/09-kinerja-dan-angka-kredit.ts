/**
 * Sets the predicates of a unit, reckons the credit of its functional posts, says what is missing for the next rank, and
 * compares the spread of predicates with the pattern. Prints in Indonesian.
 *
 * EVERYBODY HERE IS INVENTED: the unit, its employees, their ratings and their credits. The rules are not.
 */
import type { Grade } from "sistem-merit/core";
import {
  checkDistribution,
  comparePredicates,
  creditFor,
  type CreditInput,
  creditMissing,
  integratedCredit,
  performancePredicate,
  type Predicate,
  predicateFromLabel,
  PREDICATES,
  type Rating,
} from "sistem-merit/performance";

interface Employee {
  readonly name: string;
  readonly post: CreditInput["post"];
  readonly result: Rating;
  readonly behaviour: Rating;
  readonly months: number;
  /** Credits that were decreed since the last rank. */
  readonly credits: readonly number[];
}

const above = "di-atas-ekspektasi";
const meets = "sesuai-ekspektasi";
const below = "di-bawah-ekspektasi";
const ahli = (level: "ahli-pertama" | "ahli-muda" | "ahli-madya"): CreditInput["post"] => ({
  kind: "fungsional",
  level,
});

// Invented.
const UNIT: readonly Employee[] = [
  { name: "Pegawai A", post: ahli("ahli-madya"), result: above, behaviour: above, months: 12, credits: [37.5, 56.25] },
  { name: "Pegawai B", post: ahli("ahli-muda"), result: meets, behaviour: above, months: 12, credits: [25, 25, 18.75] },
  { name: "Pegawai C", post: ahli("ahli-pertama"), result: meets, behaviour: meets, months: 2, credits: [18.75] },
  {
    name: "Pegawai D",
    post: { kind: "fungsional", level: "terampil" },
    result: meets,
    behaviour: meets,
    months: 9,
    credits: [],
  },
  {
    name: "Pegawai E",
    post: { kind: "fungsional", level: "pemula" },
    result: meets,
    behaviour: meets,
    months: 2,
    credits: [],
  },
  { name: "Pegawai F", post: ahli("ahli-pertama"), result: below, behaviour: meets, months: 12, credits: [12.5] },
  { name: "Pegawai G", post: ahli("ahli-muda"), result: above, behaviour: below, months: 12, credits: [25] },
  { name: "Pegawai H", post: { kind: "pelaksana" }, result: meets, behaviour: meets, months: 12, credits: [] },
];

const decimal = (value: number): string => value.toFixed(2).replace(".", ",");
const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};
const note = (grade: Grade): string => (grade === "interpretation" ? "  [tafsiran]" : "");

const rated = UNIT.map((employee) => ({
  ...employee,
  predicate: performancePredicate(employee.result, employee.behaviour),
}));

console.log("Predikat kinerja dan angka kredit: Unit Contoh (rekaan)");

heading("1. Predikat, angka kredit periode ini, dan kekurangan ke pangkat berikutnya");
console.log(
  `  ${"".padEnd(11)}${"predikat".padEnd(22)}${"AK".padStart(7)}${"terkumpul".padStart(11)}${"kurang".padStart(9)}`,
);
for (const { name, post, predicate, months, credits } of rated) {
  const start = `  ${name.padEnd(11)}${predicate.name.id.padEnd(22)}`;
  if (post.kind !== "fungsional") {
    console.log(`${start}${"-".padStart(7)}  bukan jabatan fungsional`);
    continue;
  }
  const { value, level, grade } = creditFor({ post, predicate: predicate.id, months });
  const { accumulated, missing } = creditMissing(level, "kenaikan-pangkat", [...credits, value]);
  const cells = [decimal(value).padStart(7), decimal(accumulated).padStart(11), decimal(missing).padStart(9)];
  console.log(`${start}${cells.join("")}${note(grade)}`);
}
console.log("  Pegawai E: 3,75 × 100% × 2/12 tepat 0,625. Arah pembulatannya tidak tercetak; ke atas adalah tafsiran.");

heading("2. Sebaran predikat dibandingkan dengan pola (nasihat, bukan kesalahan)");
const count = (id: Predicate): number => rated.filter(({ predicate }) => predicate.id === id).length;
const counts = {
  "sangat-kurang": count("sangat-kurang"),
  kurang: count("kurang"),
  "butuh-perbaikan": count("butuh-perbaikan"),
  baik: count("baik"),
  "sangat-baik": count("sangat-baik"),
};
console.log(
  `  ${[...PREDICATES]
    .reverse()
    .map((id) => `${id} ${counts[id]}`)
    .join(", ")}`,
);
const STATUS = { holds: "terpenuhi", broken: "tidak terpenuhi", unknown: "tidak dapat dipastikan" } as const;
for (const id of ["baik", "istimewa"] as const) {
  const { organisation, sentences, status, grade } = checkDistribution(id, counts);
  console.log(`  Bila capaian organisasi ${organisation.name.id}: ${STATUS[status]} [${grade}]`);
  for (const sentence of sentences) console.log(`    ${sentence.name.id.padEnd(45)}${STATUS[sentence.status]}`);
}

heading("3. Label dari daftar lama");
for (const label of ["CUKUP", "Butuh perbaikan / Cukup", "kurang (Misconduct)", "Buruk", "SB"]) {
  const reading = predicateFromLabel(label);
  console.log(`  ${label.padEnd(26)}${reading.status === "known" ? reading.id : reading.reason.id}`);
}

heading("4. Predikat tiga tahun, dari yang terendah");
const years: Predicate[] = ["baik", "butuh-perbaikan", "sangat-baik"];
console.log(`  ${[...years].sort(comparePredicates).join(" < ")}`);

heading("5. Angka kredit konvensional ke integrasi");
const { conventional, base, value } = integratedCredit("ahli-madya", 550.63);
console.log(`  Ahli Madya: ${decimal(conventional)} - ${base} = ${decimal(value)}`);
