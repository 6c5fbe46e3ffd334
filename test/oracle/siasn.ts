/*
 * Records of the SIASN once more: fields typed again from the facts, and every answer as what all worlds agree on that the
 * records leave possible. Decisions 0046 to 0049.
 */
import { naiveNip } from "./nip.js";
import { naivePredicate, RATINGS } from "./performance.js";
import { naiveRetirement } from "./retirement.js";

export type Row = Readonly<Record<string, unknown>>;

/** t text, c code, d day, y year, m month, Y year or day, w whole, n number, f yes or no, - not read. */
const FIELDS: Readonly<Record<string, string>> = {
  "rw-golongan": `golonganId:c golongan:t pangkat:t tmtGolongan:d skNomor:c skTanggal:d masaKerjaGolonganTahun:w
    masaKerjaGolonganBulan:w jenisKPId:c jenisKPNama:t jumlahKreditUtama:n jumlahKreditTambahan:n`,
  "rw-pendidikan": `tkPendidikanId:c tkPendidikanNama:t pendidikanNama:t tahunLulus:Y tglLulus:d namaSekolah:t
    isPendidikanPertama:f gelarDepan:t gelarBelakang:t`,
  "rw-diklat": `latihanStrukturalId:c latihanStrukturalNama:t tanggal:d tanggalSelesai:d tahun:y jumlahJam:w
    institusiPenyelenggara:t nomor:c`,
  "rw-kursus": `jenisKursusId:c jenisKursusNama:t jenisKursusSertifikat:t jenisDiklatId:c namaKursus:t tanggalKursus:d
    tanggalSelesaiKursus:d tahunKursus:y jumlahJam:w institusiPenyelenggara:t noSertipikat:c`,
  "rw-skp22": `tahun:y hasilKinerja:t hasilKinerjaNilai:c perilakuKerja:t PerilakuKerjaNilai:c kuadranKinerja:t
    KuadranKinerjaNilai:c statusPenilai:t namaPenilai:-`,
  "rw-hukdis": `jenisHukuman:c jenisHukumanNama:t jenisTingkatHukumanId:c hukumanTanggal:d akhirHukumTanggal:d
    masaTahun:w masaBulan:w nomorPp:c skNomor:c skPembatalanNomor:c skPembatalanTanggal:d alasanHukumanDisiplinNama:t`,
  "rw-penghargaan": `hargaId:c hargaNama:t tahun:y skDate:d skNomor:c`,
  "rw-angkakredit": `kreditUtamaBaru:n kreditPenunjangBaru:n kreditBaruTotal:n bulanMulaiPenailan:m
    tahunMulaiPenailan:y bulanSelesaiPenailan:m tahunSelesaiPenailan:y isAngkaKreditPertama:f isIntegrasi:f isKonversi:f`,
};
export const RECORDS: readonly string[] = Object.keys(FIELDS);
export const fieldsOf = (kind: string): readonly (readonly [name: string, type: string])[] =>
  (FIELDS[kind] ?? "").split(/\s+/).map((field) => {
    const [name = "", type = ""] = field.split(":");
    return [name, type];
  });

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === "string" && /^\s*$/.test(value));

const written = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? ""));

/** A day as `yyyy-MM-dd`, if it exists between 1900 and 2100. */
function dayIn(value: unknown): string | undefined {
  const own = typeof value === "string" ? value.trim() : "";
  const [, d, m, y] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(own) ?? [];
  const iso = y === undefined ? own : `${y}-${m}-${d}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : undefined;
}

/** Every record once: `2025` and `"2025"` are the same, and what is empty says nothing. */
export function once(rows: readonly Row[]): readonly Row[] {
  const said = (row: Row): string =>
    JSON.stringify(
      Object.entries(row).flatMap(([name, value]) => (isEmpty(value) ? [] : [`${name} ${String(value)}`])),
    );
  return [...new Map(rows.map((row) => [said(row), row])).values()];
}

const numberIn = (value: unknown): number =>
  typeof value === "number"
    ? value
    : typeof value === "string" && /^\s*\d+(\.\d+)?\s*$/.test(value)
      ? Number(value)
      : NaN;

/** What a filled field says, as JSON, or the code of what is wrong with it. */
function valueIn(value: unknown, type: string): { readonly says?: unknown; readonly wrong?: string } {
  switch (type) {
    case "t":
      return typeof value === "string" ? { says: value.trim() } : { wrong: "not-text" };
    case "c":
      if (typeof value === "string") return { says: value.trim() };
      return Number.isSafeInteger(value) && Number(value) >= 0 ? { says: String(value) } : { wrong: "not-text" };
    case "d": {
      const found = dayIn(value);
      if (found === undefined) return { wrong: "not-a-date" };
      const year = Number(found.slice(0, 4));
      return year >= 1900 && year <= 2100 ? { says: found } : { wrong: "out-of-range" };
    }
    case "Y": {
      const asDay = typeof value === "string" && value.includes("-");
      const { says, wrong } = valueIn(value, asDay ? "d" : "y");
      if (wrong !== undefined) return { wrong };
      return { says: asDay ? { year: Number(String(says).slice(0, 4)), date: says } : { year: says } };
    }
    case "f": {
      const word = String(value).trim().toLowerCase();
      if (!["string", "number", "boolean"].includes(typeof value)) return { wrong: "not-one-of" };
      if (word === "1" || word === "true") return { says: true };
      return word === "0" || word === "false" ? { says: false } : { wrong: "not-one-of" };
    }
    default: {
      const number = numberIn(value);
      if (!Number.isFinite(number)) return { wrong: "not-a-number" };
      if (number < 0 || number > 99_999) return { wrong: "out-of-range" };
      if (type !== "n" && number !== Math.floor(number)) return { wrong: "not-on-scale" };
      if (type === "y" && (number < 1900 || number > 2100)) return { wrong: "out-of-range" };
      return type === "m" && (number < 1 || number > 12) ? { wrong: "out-of-range" } : { says: number };
    }
  }
}

export const otherSpelling = (name: string): string => {
  const [first = ""] = name;
  return (first < "a" ? first.toLowerCase() : first.toUpperCase()) + name.slice(1);
};

/** Every field with what it says, `field: code` of what is wrong, and the keys that are none. */
export function naiveRead(
  kind: string,
  row: Row,
): { says: Record<string, unknown>; wrong: string[]; others: string[] } {
  const says: Record<string, unknown> = {};
  const wrong: string[] = [];
  const known = new Set<string>();
  for (const [name, type] of fieldsOf(kind)) {
    const twin = otherSpelling(name);
    known.add(name).add(twin);
    if (type === "-") continue;
    const filled = [row[name], row[twin]].filter((value) => !isEmpty(value));
    if (filled.length === 0) continue;
    if (filled.length === 2 && String(filled[0]).trim() !== String(filled[1]).trim()) {
      wrong.push(`${twin}: duplicate`);
      continue;
    }
    const read = valueIn(filled[0], type);
    if (read.wrong === undefined) says[name] = read.says;
    else wrong.push(`${name}: ${read.wrong}`);
  }
  return { says, wrong: wrong.sort(), others: Object.keys(row).filter((key) => !known.has(key)) };
}

/* Tables */

const PNS =
  "I/a 11, I/b 12, I/c 13, I/d 14, II/a 21, II/b 22, II/c 23, II/d 24, III/a 31, III/b 32, III/c 33, III/d 34, IV/a 41";
const PNS_HIGH = "IV/b 42, IV/c 43, IV/d 44, IV/e 45";
const PPPK =
  "I 1, II 2, III 3, IV 4, V 5, VI 6, VII 7, VIII 8, IX 9, X 10, XI 11, XII 12, XIII 13, XIV 14, XV 15, XVI 16, XVII 17";
const pairs = (list: string): (readonly [name: string, id: number])[] =>
  list.split(", ").map((pair) => {
    const [name = "", id] = pair.split(" ");
    return [name, Number(id)];
  });
export const GOLONGAN = { pns: pairs(`${PNS}, ${PNS_HIGH}`), pppk: pairs(PPPK) } as const;

/** The golongan that a name and an id mean. */
export function naiveGolongan(name: string, id: string, scale: "pns" | "pppk" | undefined): string | undefined {
  const all = [...GOLONGAN.pns, ...GOLONGAN.pppk];
  const byName = all.find(([one]) => one.toLowerCase() === name.replace(/ /g, "").toLowerCase());
  const number = /^\d+$/.test(id) ? Number(id) : undefined;
  if (byName !== undefined) return id === "" || number === byName[1] ? byName[0] : undefined;
  const byId = (scale === undefined ? all : GOLONGAN[scale]).filter(([, one]) => one === number);
  return byId.length === 1 ? byId[0]?.[0] : undefined;
}

export const LEVELS = ["sd", "smp", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"] as const;
export const LEVEL_LABELS: Readonly<Record<string, string>> = {
  "Sekolah Dasar": "sd",
  "SLTP Kejuruan": "smp",
  "SLTA Keguruan": "slta",
  "Diploma I": "d1",
  "Diploma II": "d2",
  "Diploma III/Sarjana Muda": "d3",
  "Diploma IV": "d4",
  "S-1/Sarjana": "s1",
  "S-2": "s2",
  "S-3/Doktor": "s3",
};
const letters = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]/g, "");
const levelOf = (label: unknown): string | undefined =>
  Object.entries(LEVEL_LABELS).find(([one]) => letters(one) === letters(written(label)))?.[1];

/** The highest of some levels, whatever those are that are not known. */
export function naiveHighest(labels: readonly unknown[]): string | undefined {
  const worlds = LEVELS.map((unknown) => {
    const places = labels.map((label) => LEVELS.findIndex((level) => level === (levelOf(label) ?? unknown)));
    return LEVELS[Math.max(-1, ...places)];
  });
  return agreed(worlds);
}

/** What all worlds have; nothing if they differ. */
function agreed<V>(worlds: readonly V[]): V | undefined {
  return worlds.every((one) => one === worlds[0]) ? worlds[0] : undefined;
}

/* Performance */

/** Codes 1 to 3. */
const ratingOf = (code: unknown): (typeof RATINGS)[number] | undefined =>
  /^[123]$/.test(String(code)) ? RATINGS[3 - Number(code)] : undefined;
const QUADRANTS = ["", "sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];

/** Predicate and quadrant of a record. */
export function naivePerformance({ hasilKinerjaNilai, PerilakuKerjaNilai, KuadranKinerjaNilai }: Row): {
  readonly predicate: string | undefined;
  readonly quadrant: string | undefined;
} {
  const [result, behaviour] = [ratingOf(hasilKinerjaNilai), ratingOf(PerilakuKerjaNilai)];
  return {
    predicate: result && behaviour && naivePredicate(result, behaviour),
    quadrant: /^[1-5]$/.test(String(KuadranKinerjaNilai)) ? QUADRANTS[Number(KuadranKinerjaNilai)] : undefined,
  };
}

/** Every year with the predicate on which its records agree, `2025 baik`, in order. */
export function naiveYears(rows: readonly Row[]): readonly string[] {
  const years = [...new Set(rows.flatMap(({ tahun }) => (isEmpty(tahun) ? [] : [Number(tahun)])))].sort(
    (a, b) => a - b,
  );
  return years.map((year) => `${year} ${naivePredicateOf(rows.filter(({ tahun }) => Number(tahun) === year))}`);
}

const naivePredicateOf = (rows: readonly Row[]): string | undefined =>
  agreed(rows.map((row) => naivePerformance(row).predicate));

/** The predicate of a year; a record without a year may be of that year. */
export const naivePredicateOfYear = (rows: readonly Row[], year: number): string | undefined =>
  rows.some(({ tahun }) => Number(tahun) === year)
    ? naivePredicateOf(rows.filter(({ tahun }) => isEmpty(tahun) || Number(tahun) === year))
    : undefined;

/* Penalties */

const PENALTIES = ["none", "ringan", "sedang", "berat"] as const;
const placeOf = (code: unknown): number => ["", "R", "S", "B"].indexOf(String(code));

const numberOfDay = (date: string): number => Number(date.replaceAll("-", ""));
/** Within so many years, the day itself included, and the same day back then not. */
const isWithin = (date: string, years: number, asOf: string): boolean =>
  numberOfDay(date) <= numberOfDay(asOf) && numberOfDay(date) > numberOfDay(asOf) - years * 10_000;

/** The first day on which a term of months is over, found day by day. */
function overOn(from: string, months: number): string {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = at.getUTCMonth();
  while (at.getUTCDate() < day && at.getUTCMonth() === last) at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

/** Where a penalty stands on a day. */
export function naiveStatus(row: Row, asOf: string): string {
  const [from, until] = [dayIn(row["hukumanTanggal"]), dayIn(row["akhirHukumTanggal"])];
  const withdrawn = dayIn(row["skPembatalanTanggal"]);
  if (withdrawn === undefined ? !isEmpty(row["skPembatalanNomor"]) : withdrawn <= asOf) return "withdrawn";
  if (from === undefined) return "unknown";
  if (asOf < from) return "not-begun";
  if (until !== undefined && until < from) return "unknown";
  const months = Number(row["masaTahun"] ?? 0) * 12 + Number(row["masaBulan"] ?? 0);
  if (until === undefined && months === 0) return row["jenisTingkatHukumanId"] === "R" ? "without-term" : "unknown";
  return (until === undefined ? asOf < overOn(from, months) : asOf <= until) ? "in-force" : "expired";
}

/** The heaviest of what counts in every world: what may count does or does not, and an unknown level is any. */
function heaviest(rows: readonly Row[], countsOf: (row: Row) => readonly boolean[]): string {
  const worlds = rows.reduce<readonly number[]>(
    (all, row) => {
      const place = placeOf(row["jenisTingkatHukumanId"]);
      const levels = place > 0 ? [place] : [1, 2, 3];
      const own = countsOf(row).flatMap((counts) => (counts ? levels : [0]));
      return [...new Set(all.flatMap((before) => own.map((level) => Math.max(before, level))))];
    },
    [0],
  );
  return worlds.length === 1 ? (PENALTIES[worlds[0] ?? 0] ?? "") : "unknown";
}

const EITHER = [true, false];

/** The heaviest penalty that is served, and the heaviest of five years. */
export function naivePenalties(
  rows: readonly Row[] | undefined,
  asOf: string,
): readonly [serving: string, five: string] {
  if (rows === undefined) return ["unknown", "unknown"];
  const serving = heaviest(rows, (row) => {
    const status = naiveStatus(row, asOf);
    return status === "unknown" ? EITHER : [status === "in-force"];
  });
  const five = heaviest(rows, (row) => {
    const from = dayIn(row["hukumanTanggal"]);
    if (["withdrawn", "not-begun"].includes(naiveStatus(row, asOf))) return [false];
    return from === undefined ? EITHER : [isWithin(from, 5, asOf)];
  });
  return [serving, five];
}

/* The record of the professionalism index */

const COURSES: Readonly<Record<string, string>> = {
  "Diklat Fungsional": "fungsional",
  "Diklat Teknis": "teknis",
  Seminar: "seminar",
  Workshop: "seminar",
  Magang: "seminar",
  Kursus: "seminar",
};
const LEADERSHIP: Readonly<Record<string, number>> = {
  "SEPATI/DIKLAT PIM TK. I": 1,
  "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II": 2,
  "SEPADYA/SPAMA/DIKLAT PIM TK. III": 3,
  "SEPALA/ADUM/DIKLAT PIM TK. IV": 4,
  SEPADA: 5,
  "Pelatihan Kepemimpinan Nasional Tingkat II": 2,
  "Pelatihan Kepemimpinan Administrator": 3,
  "Pelatihan Kepemimpinan Pengawas": 4,
};
export const COURSE_LABELS: readonly string[] = Object.keys(COURSES);
export const LEADERSHIP_LABELS: readonly string[] = Object.keys(LEADERSHIP);

/** Whether a course was within some years in some world, and whether in all: its day, or any day of its year. */
function within(row: Row, years: number, asOf: string): readonly boolean[] {
  const date = dayIn(row["tanggalSelesaiKursus"]) ?? dayIn(row["tanggalKursus"]);
  if (date !== undefined) return [isWithin(date, years, asOf)];
  const year = row["tahunKursus"];
  if (isEmpty(year)) return EITHER;
  const all = ["01-01", "12-31", asOf.slice(5)].map((day) => isWithin(`${String(year)}-${day}`, years, asOf));
  return [...new Set(all)];
}

/** Hours of technical training: what they come to in every world, or what is enough in the worst one. */
export function naiveHours(rows: readonly Row[] | undefined, asOf: string): number | "unknown" {
  if (rows === undefined) return "unknown";
  let [least, isSure] = [0, true];
  for (const row of rows) {
    const kind = COURSES[String(row["jenisKursusSertifikat"])];
    const isIn = within(row, 1, asOf);
    if ((kind !== undefined && kind !== "teknis") || !isIn.includes(true)) continue;
    const hours = isEmpty(row["jumlahJam"]) ? undefined : Number(row["jumlahJam"]);
    if (kind === "teknis" && isIn.length === 1) least += hours ?? 0;
    if (kind === undefined || isIn.length > 1 || hours === undefined) isSure = false;
  }
  return isSure || least >= 20 ? least : "unknown";
}

/** Whether a seminar was attended. */
export function naiveSeminar(rows: readonly Row[] | undefined, asOf: string): boolean | "unknown" {
  if (rows === undefined) return "unknown";
  const worlds = rows.reduce<readonly boolean[]>(
    (all, row) => {
      const kind = COURSES[String(row["jenisKursusSertifikat"])];
      const isSeminar = kind === undefined ? EITHER : [kind === "seminar"];
      const own = within(row, 2, asOf).flatMap((isIn) => isSeminar.map((is) => is && isIn));
      return [...new Set(all.flatMap((before) => own.map((now) => before || now)))];
    },
    [false],
  );
  return worlds.length === 1 ? (worlds[0] ?? false) : "unknown";
}

/** Whether leadership training of the echelon was attended. Of a higher one, nobody says whether it counts. */
export function naiveLeadership(rows: readonly Row[] | undefined, echelon: number): boolean | "unknown" {
  if (rows === undefined) return "unknown";
  const attended = rows.map((row) => LEADERSHIP[String(row["latihanStrukturalNama"])]);
  if (attended.includes(echelon)) return true;
  return attended.some((one) => one === undefined || one < echelon) ? "unknown" : false;
}

/* Reconciliation */

export interface Employee {
  readonly main: Row | undefined;
  readonly ranks: readonly Row[] | undefined;
  readonly posts: readonly Row[] | undefined;
  readonly education: readonly Row[] | undefined;
  readonly performance: readonly Row[] | undefined;
}

/** The last of a history; none if two have its day, or one has none. */
function lastOf(rows: readonly Row[], day: string, asOf: string): Row | undefined {
  const different = once(rows);
  if (different.some((row) => dayIn(row[day]) === undefined)) return undefined;
  const past = different.filter((row) => String(dayIn(row[day])) <= asOf);
  const latest = past
    .map((row) => String(dayIn(row[day])))
    .sort()
    .at(-1);
  const there = past.filter((row) => dayIn(row[day]) === latest);
  return there.length === 1 ? there[0] : undefined;
}

/** Every comparison: `code recorded compared` where they differ, `code =` where they agree, `code: why` if not made. */
export function naiveReconcile(
  { main, ranks, posts, education, performance }: Employee,
  asOf: string,
): readonly string[] {
  const said: string[] = [];
  const why = main === undefined ? "not-given" : "not-known";
  const compare = (code: string, ours: unknown, theirs: unknown, reason: string): void => {
    if (ours === undefined || theirs === undefined) said.push(`${code}: ${reason}`);
    else said.push(ours === theirs ? `${code} =` : `${code} ${written(ours)} ${written(theirs)}`);
  };
  const { says } = naiveMain(main ?? {});
  const nip = typeof says["nipBaru"] === "string" ? naiveNip(says["nipBaru"]) : undefined;
  const sex = { M: "laki-laki", F: "perempuan" }[String(says["jenisKelamin"])];
  const scale = { PNS: "pns", CPNS: "pns", PPPK: "pppk" }[String(says["statusPegawai"])] as "pns" | "pppk" | undefined;
  compare("nip-birth-date", says["tglLahir"], nip?.["birthDate"], why);
  compare("nip-sex", sex, nip?.["sex"], why);
  compare("nip-status", scale, nip?.["kind"], why);
  const { year, month } = (nip?.["appointed"] ?? {}) as { year?: number; month?: number };
  if (nip?.["kind"] !== "pppk") {
    const appointed = year === undefined ? undefined : `${year}-${String(month).padStart(2, "0")}`;
    const recorded = says["tmtCpns"] === undefined ? undefined : written(says["tmtCpns"]).slice(0, 7);
    compare("nip-appointment", recorded, appointed, why);
  }

  const name = says["jabatanFungsionalNama"];
  const level = /ahli (pertama|muda|madya|utama)$/i.exec(String(name))?.[1]?.toLowerCase();
  const born = says["tglLahir"];
  const own =
    born === undefined || level === undefined ? undefined : naiveRetirement(`fungsional//ahli-${level}`, written(born));
  const [date, age] = own === undefined || own.endsWith("rules") ? [] : own.split(" ");
  const reason = own?.endsWith("rules") === true ? "needs-judgement" : why;
  compare("retirement-age", says["bupPensiun"], age === undefined ? undefined : Number(age), reason);
  compare("retirement-date", says["tmtPensiun"], date, reason);

  const rank = lastOf(ranks ?? [], "tmtGolongan", asOf);
  const golonganIn = (text: unknown): string | undefined =>
    text === undefined ? undefined : naiveGolongan(written(text), "", undefined);
  const rankWhy = ranks === undefined ? "not-given" : why;
  compare("golongan", golonganIn(says["golRuangAkhir"]), golonganIn(rank?.["golongan"]), rankWhy);
  compare("golongan-since", says["tmtGolAkhir"], dayIn(rank?.["tmtGolongan"]), rankWhy);

  const post = lastOf(posts ?? [], "tmtJabatan", asOf);
  const postWhy = posts === undefined ? "not-given" : why;
  const last = post?.["jabatanFungsionalNama"];
  const isSame = name !== undefined && last !== undefined && letters(written(name)) === letters(written(last));
  compare("post", name, isSame ? name : last, postWhy);
  compare("post-since", says["tmtJabatan"], dayIn(post?.["tmtJabatan"]), postWhy);

  const highest = education && naiveHighest(education.map(({ tkPendidikanNama }) => tkPendidikanNama));
  compare("education", levelOf(says["tkPendidikanTerakhir"]), highest, education === undefined ? "not-given" : why);
  if (performance === undefined) said.push("quadrant: not-given");
  for (const row of once(performance ?? [])) {
    const { quadrant, predicate } = naivePerformance(row);
    compare("quadrant", quadrant, predicate, "not-known");
  }
  return said.sort();
}

/** The fields of the main record that are compared. */
function naiveMain(row: Row): { readonly says: Record<string, unknown> } {
  const says: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (isEmpty(value)) continue;
    const isDay = /^(tgl|tmt)/.test(name);
    const read = valueIn(value, isDay ? "d" : name === "bupPensiun" ? "w" : "c");
    if (read.wrong === undefined) says[name] = read.says;
  }
  return { says };
}
