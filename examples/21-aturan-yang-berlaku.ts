/** Prints who assessed the merit system with what from 2018 to 2027, what changed when, and what stays unknown. */
import { type MeritInstrumentAnswer, meritInstrumentFor } from "sistem-merit/instruments";
import { changesBetween, rulesInForce } from "sistem-merit/sources";

const GRADES: Readonly<Record<string, string>> = {
  regulation: "peraturan",
  official: "resmi",
  secondary: "sekunder",
  interpretation: "tafsiran",
  caller: "pemanggil",
};

const namesOf = (things: readonly { readonly id: string }[]): string => things.map(({ id }) => id).join(", ");

const remarkOn = (answer: MeritInstrumentAnswer): string => {
  if (!answer.known) return "bobot tidak diketahui";
  if (answer.counterEvidence) return "ada petunjuk sebaliknya";
  return answer.regime === "kasn-9-2019" ? "lembar 410 atau 400 poin" : "";
};

console.log("Siapa menilai dengan apa\n");
console.log(`  ${"Tahun".padEnd(7)}${"Instrumen".padEnd(21)}${"Tingkat".padEnd(11)}${"Lembaga".padEnd(11)}Catatan`);
for (let year = 2018; year <= 2027; year += 1) {
  const answer = meritInstrumentFor({ year });
  // The hand-over lies in the middle of 2024, so a year shows all who were named in it.
  const [first, last] = [rulesInForce(`${year}-01-01`), rulesInForce(year === 2027 ? "2027-10-16" : `${year}-12-31`)];
  const named = new Map([...first.authorities, ...last.authorities].map((body) => [body.id, body]));
  const grade = GRADES[answer.grade] ?? answer.grade;
  const row = `  ${String(year).padEnd(7)}${answer.regime.padEnd(21)}${grade.padEnd(11)}${namesOf([...named.values()]).padEnd(11)}`;
  console.log((row + remarkOn(answer)).trimEnd());
}

console.log("\nApa yang berubah\n");
const { changes, undated } = changesBetween("2018-01-01", "2027-10-16");
for (const { date, kind, begins, ends, atLatest, grade } of changes) {
  const isOfMerit = [begins, ...ends].some((rule) => rule?.merit === true);
  if (!isOfMerit) continue;
  const what = { rule: "aturan", instrument: "instrumen", authority: "lembaga" }[kind];
  const text = begins
    ? `${begins.id}${ends.length > 0 ? ` menggantikan ${namesOf(ends)}` : " mulai berlaku"}${atLatest ? ", paling lambat" : ""}`
    : `${namesOf(ends)} berakhir`;
  console.log(`  ${date}  ${what.padEnd(11)}${text} [${GRADES[grade] ?? grade}]`);
}

const noDay = undated.filter(({ merit }) => merit);
console.log(`\n  Hari mulainya tidak diketahui: ${namesOf(noDay)}.`);

const today = rulesInForce("2026-11-21");
for (const { name, due, daysLeft } of today.duties) {
  console.log(`\n${name.id}: paling lambat ${due.value}, ${daysLeft} hari sesudah ${today.date}.`);
}

const of2025 = meritInstrumentFor({ year: 2025 });
console.log(`\nHasil 2025 dibaca sebagai hasil ${of2025.regime}. Yang berkata lain:`);
for (const { value, cite } of of2025.counterEvidence ?? []) {
  console.log(`  - ${value.id} (${cite.map(({ source }) => source).join(", ")})`);
}
