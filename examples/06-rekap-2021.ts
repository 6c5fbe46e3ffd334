/**
 * Recaps what was published of the year 2021: by kind of body, ranked, as the award view, and who is due in 2023. Every
 * figure comes from test/vectors/published-results.csv, which names its sources. Prints in Indonesian.
 */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { categoryOf, type Decision, kasn2019 } from "sistem-merit";
import { awards, type BodyInYear, dueIn, rank, recap, type ResultsRecap } from "sistem-merit/portfolio";

type Column = "agency" | "agency_type" | "year" | "instrument" | "total" | "category" | "stage" | "note";
/** A row of the file: every cell is text, and empty where the source says nothing. */
type Row = Readonly<Record<Column, string>>;

const file = new URL("../test/vectors/published-results.csv", import.meta.url);
const rows = parse<Row>(readFileSync(file, "utf8"), { columns: true });

/** Why a row does not count as the result of its year; nothing if it does. `kept` are the rows that count already. */
function reasonAgainst({ agency, year, instrument, stage, note }: Row, kept: readonly Row[]): string | undefined {
  const isSame = (row: Row): boolean => row.agency === agency && row.year === year;
  const isFinal = (row: Row): boolean => row.note.startsWith("final value");
  if (instrument !== "KASN 9/2019") return "instrumen lain";
  if (year === "") return "tahun penilaian tidak disebut";
  if (stage === "self") return "penilaian mandiri";
  if (note.startsWith("provisional")) return "nilai sementara";
  if (!note.startsWith("final value") && rows.some((row) => isSame(row) && isFinal(row))) return "ada nilai akhir";
  return kept.some(isSame) ? "rangkap" : undefined;
}

/** The rows that count, one per body and year, and those that do not, with the reason. */
function select(from: readonly Row[]): { kept: readonly Row[]; leftOut: readonly (readonly [Row, string])[] } {
  const kept: Row[] = [];
  const leftOut: (readonly [Row, string])[] = [];
  for (const row of from) {
    const reason = reasonAgainst(row, kept);
    if (reason === undefined) kept.push(row);
    else leftOut.push([row, reason]);
  }
  return { kept, leftOut };
}

/** The category that a row names; nothing where the source names none. */
const categoryIn = ({ category }: Row): Decision["category"] | undefined =>
  kasn2019.categories.find(({ name }) => name.id === category)?.id;
const pointsIn = ({ total }: Row): number | undefined => (total === "" ? undefined : Number(total));

const shortName = (agency: string): string => agency.replace(/^Pemerintah (?!Aceh|Daerah)/, "");
const kindName = (kind: string): string => (kind === "lpnk" ? "LPNK" : kind.charAt(0).toUpperCase() + kind.slice(1));
/** With one decimal and a comma; a dash where nothing is known. */
const decimal = (value: number | undefined): string => value?.toFixed(1).replace(".", ",") ?? "-";
const categoryName = (id: string): string => kasn2019.categories.find((category) => category.id === id)?.name.id ?? id;
const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};
/** A label with names behind it, in lines that fit a terminal. */
const list = (label: string, names: readonly string[]): void => {
  let line = `  ${label}:`;
  for (const [at, name] of names.entries()) {
    const next = ` ${name}${at < names.length - 1 ? "," : ""}`;
    if (line.length + next.length > 118) {
      console.log(line);
      line = "   ";
    }
    line += next;
  }
  console.log(names.length > 0 ? line : `${line} -`);
};

const { kept, leftOut } = select(rows.filter(({ year }) => year === "2021"));
const results = kept.map((row) => ({
  instansi: shortName(row.agency),
  kind: row.agency_type,
  stage: row.stage,
  // The sources do not say which score sheet it was.
  instrument: "kasn-9-2019" as const,
  points: pointsIn(row),
  category: categoryIn(row),
}));

console.log("Rekap hasil penilaian sistem merit 2021 yang dipublikasikan");
console.log(
  "Sumber setiap angka: test/vectors/published-results.csv. Yang terkumpul hanya sebagian instansi, jadi rekap dan",
);
console.log("peringkat ini bukan rekap nasional. Sumber tidak menyebut lembar nilainya; semua dibaca pada lembar 410.");

heading(`Dihitung ${kept.length} dari ${kept.length + leftOut.length} baris`);
for (const [row, reason] of leftOut)
  console.log(`  tidak dihitung: ${shortName(row.agency)}, ${decimal(pointsIn(row))} (${reason})`);
for (const { instansi, points, stage, category } of results) {
  if (stage !== "verified")
    console.log(`  dihitung, tetapi tidak jelas sudah diverifikasi: ${instansi}, ${decimal(points)}`);
  if (points !== undefined && category === undefined)
    console.log(
      `  kategori tidak disebut sumber, jadi mengikuti nilai: ${instansi}, ${categoryOf(kasn2019, points).name.id}`,
    );
}

const { all, groups } = recap(results, { groupBy: ({ kind }) => kind });

heading("Menurut jenis instansi");
const line = (label: string, cells: readonly string[]): void => {
  console.log(`  ${label.padEnd(12)}${cells.map((cell) => cell.padStart(10)).join("")}`);
};
const recapLine = (label: string, { count, categories, points, missing }: ResultsRecap): void => {
  const perCategory = categories.map((category) => String(category.count));
  const statistics = [points?.mean, points?.median, points?.min, points?.max].map(decimal);
  line(label, [String(count), ...perCategory, ...statistics, String(missing.points)]);
};
const categoryNames = kasn2019.categories.map(({ name }) => name.id.replace("Sangat", "S."));
line("", ["n", ...categoryNames, "rata-rata", "median", "terendah", "tertinggi", "tanpa nl."]);
for (const group of groups) recapLine(kindName(group.group), group);
for (const everything of all) recapLine("Semua", everything);

const { ranked, unranked } = rank(results);
heading(`Peringkat nilai (${ranked.length} instansi)`);
for (const { rank: place, tied, value, result } of ranked) {
  console.log(`  ${String(place).padStart(2)}${tied ? "=" : " "}  ${decimal(value).padStart(5)}  ${result.instansi}`);
}
list(
  "Tanpa nilai",
  unranked.map(({ instansi }) => instansi),
);
console.log("  Tanda = berarti nilainya sama. Cara KASN memberi peringkat nilai yang sama tidak dipublikasikan.");

const { name, groups: honours, others, undecided, grade } = awards(results);
heading(`${name.id}, menurut jenis instansi`);
for (const { group, categories } of honours) {
  console.log(`  ${kindName(group)}`);
  for (const category of categories) {
    const places = category.ranked.map(({ rank: place, result }) => `${place}. ${result.instansi}`);
    const honoured = [...places, ...category.unranked.map(({ instansi }) => `${instansi} (tanpa nilai)`)];
    console.log(`    ${category.name.id.padEnd(12)}${honoured.join(", ") || "-"}`);
  }
}
list(
  "Kategori lain",
  others.map(({ instansi }) => instansi),
);
if (undecided.length > 0)
  console.log(`  Kategori tidak diketahui: ${undecided.map(({ instansi }) => instansi).join(", ")}`);
console.log(`  Bahwa Sangat Baik dan Baik yang diberi penghargaan: tingkat sumber ${grade}.`);

const YEAR = 2023;
// Everything that was verified, of all years. Where the source names no category, the points decide.
const verified = rows.filter(({ stage }) => stage === "verified");
const decisions = select(verified).kept.flatMap((row): Decision[] => {
  const points = pointsIn(row);
  const category = categoryIn(row) ?? (points === undefined ? undefined : categoryOf(kasn2019, points).id);
  if (category === undefined) return [];
  const instansi = shortName(row.agency);
  return [{ instansi, year: Number(row.year), instrument: "kasn-9-2019", category, points }];
});
const { due, overdue, exempt, assessed, onlyLater: later } = dueIn(decisions, YEAR);
const bodies = new Set(decisions.map(({ instansi }) => instansi)).size;

heading(`Siapa dievaluasi pada ${YEAR}: dari ${decisions.length} hasil terverifikasi ${bodies} instansi`);
console.log(`  Jatuh pada ${YEAR}; hasil ${YEAR} tidak terkumpul (${due.length})      [tingkat sumber selangnya]`);
for (const { instansi, decision, next } of due) {
  const basis = `[${next.rule.grade}]${next.guidanceFirst ? ", pembinaan dahulu" : ""}`;
  console.log(`    ${instansi.padEnd(35)}${categoryName(decision.category).padEnd(12)}${decision.year}   ${basis}`);
}
const names = (some: readonly BodyInYear[]): string[] => some.map(({ instansi }) => instansi);
list(`Hasil ${YEAR} sudah ada (${assessed.length})`, names(assessed));
list(`Dikecualikan pada ${YEAR} (${exempt.length})`, names(exempt));
list(
  `Jatuh sebelum ${YEAR}; tidak ada hasil sesudahnya yang terkumpul (${overdue.length})`,
  overdue.map(({ instansi, next }) => `${instansi} (${next.year ?? "?"})`),
);
list(`Hanya hasil sesudah ${YEAR} yang terkumpul (${later.length})`, later);
console.log("  Kumpulan ini tidak lengkap: hasil yang tidak terkumpul tidak berarti instansi itu belum dievaluasi.");
