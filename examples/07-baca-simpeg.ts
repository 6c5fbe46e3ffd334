/**
 * Reads an export of a personnel system (SIMPEG): CSV in UTF-8 with a byte order mark, separated by semicolons. Every
 * line ends up either as a checked record or in the report of what is wrong with it: nothing is lost, nothing guessed.
 * What a spreadsheet did to long numbers is named. The file is invented. Prints in Indonesian.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parse } from "csv-parse/sync";
import { jabatanFromLabel, type Pegawai, pegawaiWarnings } from "sistem-merit/asn";
import { pegawaiSchema } from "sistem-merit/schemas";

/** What is wrong with a line, or odd about it: where, and what, in Indonesian. Never the value itself. */
interface Remark {
  readonly column: string;
  readonly text: string;
}

interface ReadLine {
  readonly line: number;
  readonly pegawai: Pegawai;
  readonly warnings: readonly Remark[];
}

interface BadLine {
  readonly line: number;
  readonly remarks: readonly Remark[];
}

interface ReadFile {
  readonly read: readonly ReadLine[];
  readonly bad: readonly BadLine[];
}

/** The columns of the export, and the place in the record that each one fills. */
const COLUMNS: Readonly<Record<string, string>> = {
  nip: "NIP",
  "name.name": "NAMA",
  "name.before": "GELAR DEPAN",
  "name.after": "GELAR BELAKANG",
  birthDate: "TANGGAL LAHIR",
  sex: "JK",
  status: "STATUS",
  golongan: "GOLONGAN",
  post: "JABATAN",
  unit: "UNIT KERJA",
  "education.level": "PENDIDIKAN",
};

type Row = Readonly<Record<string, string>>;

const SEX: Row = { L: "laki-laki", P: "perempuan" };
const STATUS: Row = { PNS: "pns", CPNS: "cpns", PPPK: "pppk", "PPPK PARUH WAKTU": "pppk-paruh-waktu" };
const EDUCATION: Row = { SMA: "slta", SMK: "slta", "D-III": "d3", "D-IV": "d4", "S-1": "s1", "S-2": "s2", "S-3": "s3" };

/**
 * Reads a CSV file line by line; the first line names the columns. Each line is parsed by itself, so that a quotation
 * mark that is never closed costs its own line and no other.
 */
export async function readPegawaiCsv(source: NodeJS.ReadableStream): Promise<ReadFile> {
  const read: ReadLine[] = [];
  const bad: BadLine[] = [];
  let columns: readonly string[] | undefined;
  let line = 0;
  for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === "") continue;
    const cells = cellsOf(text);
    if (columns === undefined) {
      columns = cells ?? [];
      continue;
    }
    const outcome = cells ? readRow(rowOf(columns, cells), cells.length - columns.length) : UNREADABLE;
    if (outcome.pegawai) read.push({ line, ...outcome });
    else bad.push({ line, remarks: outcome.remarks });
  }
  return { read, bad };
}

function cellsOf(text: string): readonly string[] | undefined {
  try {
    return parse(text, { bom: true, delimiter: ";" })[0];
  } catch {
    return undefined;
  }
}

const rowOf = (columns: readonly string[], cells: readonly string[]): Row =>
  Object.fromEntries(columns.flatMap((column, at) => (cells[at] === undefined ? [] : [[column, cells[at]]])));

type RowOutcome =
  | { readonly pegawai: Pegawai; readonly warnings: readonly Remark[] }
  | { readonly pegawai?: never; readonly remarks: readonly Remark[] };

const UNREADABLE: RowOutcome = { remarks: [{ column: "-", text: "baris tidak dapat dibaca sebagai CSV" }] };

function readRow(row: Row, tooMany: number): RowOutcome {
  const missing = Object.values(COLUMNS).filter((column) => row[column] === undefined);
  if (missing.length > 0) return { remarks: [{ column: missing.join(", "), text: "kolom tidak ada pada baris ini" }] };
  if (tooMany > 0) return { remarks: [{ column: "-", text: `${tooMany} sel terlalu banyak pada baris ini` }] };
  const post = readPost(row["JABATAN"] ?? "");
  const outcome = pegawaiSchema().safeParse(recordOf(row, post.value));
  const own = [...damagesOf(row), ...post.remarks];
  if (outcome.success && own.length === 0) {
    const { data: pegawai } = outcome;
    // The day of the export, because the library has no clock.
    const warnings = pegawaiWarnings(pegawai, { asOf: "2026-01-01" });
    return { pegawai, warnings: warnings.map(({ path, message }) => ({ column: columnOf(path), text: message.id })) };
  }
  // A column whose damage is named needs no second complaint.
  const named = new Set(own.map(({ column }) => column));
  const found = (outcome.error?.issues ?? []).map(({ path, message }) => ({ column: columnOf(path), text: message }));
  return { remarks: [...own, ...found.filter(({ column }) => !named.has(column))] };
}

/** The record that a row stands for. What has no translation is handed on as it is, so that the schema names it. */
function recordOf(row: Row, post: unknown): unknown {
  const text = (column: string): string => (row[column] ?? "").trim();
  const filled = (column: string): string | undefined => text(column) || undefined;
  const translated = (column: string, table: Row): string => table[text(column).toUpperCase()] ?? text(column);
  return {
    nip: text("NIP"),
    name: { name: text("NAMA"), before: filled("GELAR DEPAN"), after: filled("GELAR BELAKANG") },
    birthDate: text("TANGGAL LAHIR").replace(/^(\d{2})-(\d{2})-(\d{4})$/, "$3-$2-$1"),
    sex: translated("JK", SEX),
    status: translated("STATUS", STATUS),
    golongan: filled("GOLONGAN"),
    post,
    unit: text("UNIT KERJA"),
    education: filled("PENDIDIKAN") && { level: translated("PENDIDIKAN", EDUCATION) },
  };
}

function readPost(label: string): { readonly value: unknown; readonly remarks: readonly Remark[] } {
  const reading = jabatanFromLabel(label);
  if (reading.status === "known") return { value: reading.post, remarks: [] };
  const text =
    reading.status === "ambiguous"
      ? "jabatan bermakna ganda: jabatan pelaksana, atau jenjang terampil menurut nama lama"
      : "jabatan tidak dikenal";
  return { value: {}, remarks: [{ column: "JABATAN", text }] };
}

/** What a spreadsheet did to a number of 18 digits. It keeps 15 of them: what it lost cannot be found in the file. */
function damagesOf(row: Row): readonly Remark[] {
  const nip = (row["NIP"] ?? "").trim();
  if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(nip)) {
    return [
      { column: "NIP", text: "rusak oleh lembar sebar (notasi ilmiah): ambil lagi dari SIMPEG, kolom sebagai teks" },
    ];
  }
  if (/^\d{15}000$/.test(nip)) {
    return [
      { column: "NIP", text: "tiga angka terakhir hilang (000), biasanya karena lembar sebar: ambil lagi dari SIMPEG" },
    ];
  }
  return [];
}

function columnOf(path: readonly PropertyKey[]): string {
  const place = path.map(String).join(".");
  return COLUMNS[place] ?? COLUMNS[String(path[0])] ?? place;
}

const { read, bad } = await readPegawaiCsv(createReadStream(new URL("07-simpeg.csv", import.meta.url)));

console.log(`${read.length + bad.length} baris: ${read.length} terbaca, ${bad.length} bermasalah\n`);
console.log("Terbaca");
for (const { line, pegawai, warnings } of read) {
  const { kind } = pegawai.post;
  const level = pegawai.post.kind === "fungsional" ? ` ${pegawai.post.level ?? ""}` : "";
  console.log(`  baris ${String(line).padStart(2)}  ${pegawai.unit.padEnd(20)}${kind}${level}`);
  for (const { column, text } of warnings) console.log(`            perlu diperiksa, ${column}: ${text}`);
}
console.log("\nBermasalah");
for (const { line, remarks } of [...bad].sort((a, b) => a.line - b.line)) {
  for (const { column, text } of remarks) console.log(`  baris ${String(line).padStart(2)}  ${column}: ${text}`);
}
