import type { Golongan } from "../asn/golongan.js";
import type { Jabatan } from "../asn/jabatan.js";
import { type ParsedNip, readNip, type Sex } from "../asn/nip.js";
import type { PersonName, StatusPegawai } from "../asn/pegawai.js";
import type { Pendidikan } from "../asn/pendidikan.js";
import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import { EDUCATION_LABELS } from "./education-level.js";
import { type GolonganScale, golonganOf } from "./golongan-of.js";
import { codeMeaning, codesOf, labelMeaning, labelsOf, meaningIn } from "./labels.js";
import { contradiction } from "./log.js";
import { type Named, named } from "./named.js";
import { postKindOf, postOf, type SiasnPostKind } from "./post-of.js";
import { siasnCodes, siasnLabels } from "./rules/codes.js";
import { codeIn, dateIn, type Source, textIn, wholeIn, type YearOrDate, yearOrDateIn } from "./source.js";

/** What the main record says, as far as the library understands it. The keys are those of `Pegawai`. */
export interface KnownPegawai {
  readonly nip?: string;
  readonly name?: PersonName;
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
  readonly status?: StatusPegawai;
  readonly golongan?: Golongan;
  readonly post?: Jabatan;
  readonly unit?: string;
  readonly education?: { readonly level: Pendidikan; readonly field?: string };
}

/** What else the main record says, in the words of the SIASN; days and numbers are read. */
export interface SiasnDetails {
  readonly status: {
    readonly jenisPegawai?: Named;
    readonly kedudukan?: Named;
    readonly statusPegawai?: string;
    readonly statusHidup?: string;
    readonly tmtCpns?: PlainDate;
    readonly tmtPns?: PlainDate;
  };
  readonly rank: {
    readonly golongan?: Named;
    readonly pangkat?: string;
    readonly since?: PlainDate;
    /** Years and months of service in the rank (masa kerja). */
    readonly years?: number;
    readonly months?: number;
  };
  readonly post: {
    readonly kind?: SiasnPostKind;
    readonly jenisJabatan?: Named;
    readonly name?: string;
    readonly structural?: Named;
    readonly functional?: Named;
    readonly general?: Named;
    readonly eselon?: Named;
    readonly eselonLevel?: string;
    readonly level?: string;
    readonly class?: string;
    readonly since?: PlainDate;
    readonly eselonSince?: PlainDate;
  };
  readonly retirement: { readonly age?: number; readonly date?: PlainDate };
  readonly education: { readonly level?: Named; readonly field?: Named; readonly graduated?: YearOrDate };
  readonly units: {
    readonly instansiInduk?: Named;
    readonly instansiKerja?: Named;
    readonly satuanKerjaInduk?: Named;
    readonly satuanKerjaKerja?: Named;
    readonly unor?: Named;
    readonly unorInduk?: Named;
    readonly lokasiKerja?: string;
  };
}

/** The main record, read. */
export interface Person {
  readonly known: KnownPegawai;
  readonly details: SiasnDetails;
  readonly nip?: ParsedNip;
}

type DataUtama = Source<"data-utama">;

const SEX = /* @__PURE__ */ codesOf<Sex>(siasnCodes.sex);
const STATUS = /* @__PURE__ */ labelsOf<StatusPegawai>(siasnLabels.status);

/** Reads the main record. What is wrong with it is written down, and what is left is what is known. */
export function readPerson(source: DataUtama): Person {
  const status = statusDetails(source);
  const rank = rankDetails(source);
  const { post, details: postWords } = readPostOf(source);
  const { education, details: educationWords } = readEducationOf(source);
  const units = unitDetails(source);
  const nip = nipOf(source);
  const known = statusOf(source, status);
  const golongan = golonganOf(
    source,
    { id: "golRuangAkhirId", name: "golRuangAkhir" },
    { id: rank.golongan?.id, name: rank.golongan?.name },
    known === undefined ? nip?.kind : scaleOf(known),
  );
  return filled({
    known: filled({
      nip: nip?.value,
      name: nameOf(source),
      birthDate: dateIn(source, "tglLahir"),
      sex: codeMeaning(source, "jenisKelamin", codeIn(source, "jenisKelamin"), SEX),
      status: known,
      golongan,
      post,
      unit: units.unor?.name,
      education,
    }),
    details: {
      status,
      rank,
      post: postWords,
      retirement: retirementDetails(source),
      education: educationWords,
      units,
    },
    nip,
  });
}

/** The post of the main record, and its words. */
export function readPostOf(source: DataUtama): {
  readonly post: Jabatan | undefined;
  readonly details: SiasnDetails["post"];
} {
  const details = postDetails(source);
  const { kind, structural, functional, general, eselon } = details;
  const own = kind === "struktural" ? (structural?.name ?? details.name) : details.name;
  const post = postOf(source, {
    kind,
    name: ["jabatanNama", own],
    functional: ["jabatanFungsionalNama", functional?.name],
    general: ["jabatanFungsionalUmumNama", general?.name],
    eselon: ["eselon", eselon?.name],
    eselonLevel: ["eselonLevel", details.eselonLevel],
    level: ["asnJenjangJabatan", details.level],
  });
  return { post, details };
}

/** The education of the main record, and its words. */
export function readEducationOf(source: DataUtama): {
  readonly education: KnownPegawai["education"];
  readonly details: SiasnDetails["education"];
} {
  const details = educationDetails(source);
  const level = labelMeaning(source, "tkPendidikanTerakhir", details.level?.name, EDUCATION_LABELS);
  return { education: level && filled({ level, field: details.field?.name }), details };
}

/** What the SIASN itself holds of the retirement. */
export const retirementDetails = (source: DataUtama): SiasnDetails["retirement"] =>
  filled({ age: wholeIn(source, "bupPensiun"), date: dateIn(source, "tmtPensiun") });

const scaleOf = (status: StatusPegawai): GolonganScale => (status === "pns" || status === "cpns" ? "pns" : "pppk");

function nipOf(source: DataUtama): ParsedNip | undefined {
  const text = textIn(source, "nipBaru");
  return text === undefined ? undefined : readNip(text, [...source.path, "nipBaru"], source.log.issues);
}

function nameOf(source: DataUtama): PersonName | undefined {
  const name = textIn(source, "nama");
  const titles = { before: textIn(source, "gelarDepan"), after: textIn(source, "gelarBelakang") };
  return name === undefined ? undefined : filled({ ...titles, name });
}

/** The status that the labels name. They need not all name one, but those that do must agree. */
function statusOf(
  source: DataUtama,
  { statusPegawai, jenisPegawai, kedudukan }: SiasnDetails["status"],
): StatusPegawai | undefined {
  const labels = [
    ["statusPegawai", statusPegawai],
    ["jenisPegawaiNama", jenisPegawai?.name],
    ["kedudukanPnsNama", kedudukan?.name],
  ] as const;
  let first: { readonly field: string; readonly status: StatusPegawai } | undefined;
  for (const [field, label] of labels) {
    const status = meaningIn(label, [STATUS], source);
    if (status === undefined) continue;
    if (first !== undefined && first.status !== status) {
      source.log.warnings.push(contradiction([...source.path, field], [first.field]));
      return undefined;
    }
    first ??= { field, status };
  }
  if (first !== undefined) return first.status;
  for (const [field, label] of labels) {
    if (label !== undefined) source.log.unrecognised.push({ path: [...source.path, field], value: label });
  }
  return undefined;
}

const statusDetails = (source: DataUtama): SiasnDetails["status"] =>
  filled({
    jenisPegawai: named(codeIn(source, "jenisPegawaiId"), textIn(source, "jenisPegawaiNama")),
    kedudukan: named(codeIn(source, "kedudukanPnsId"), textIn(source, "kedudukanPnsNama")),
    statusPegawai: textIn(source, "statusPegawai"),
    statusHidup: codeIn(source, "statusHidup"),
    tmtCpns: dateIn(source, "tmtCpns"),
    tmtPns: dateIn(source, "tmtPns"),
  });

const rankDetails = (source: DataUtama): SiasnDetails["rank"] =>
  filled({
    golongan: named(codeIn(source, "golRuangAkhirId"), textIn(source, "golRuangAkhir")),
    pangkat: textIn(source, "pangkatAkhir"),
    since: dateIn(source, "tmtGolAkhir"),
    years: wholeIn(source, "mkTahun"),
    months: wholeIn(source, "mkBulan"),
  });

function postDetails(source: DataUtama): SiasnDetails["post"] {
  const kindId = codeIn(source, "jenisJabatanId");
  const kindLabel = codeIn(source, "jenisJabatan");
  return filled({
    kind: postKindOf(source, ["jenisJabatanId", kindId], ["jenisJabatan", kindLabel]),
    jenisJabatan: named(kindId, kindLabel),
    name: textIn(source, "jabatanNama"),
    structural: named(codeIn(source, "jabatanStrukturalId"), textIn(source, "jabatanStrukturalNama")),
    functional: named(codeIn(source, "jabatanFungsionalId"), textIn(source, "jabatanFungsionalNama")),
    general: named(codeIn(source, "jabatanFungsionalUmumId"), textIn(source, "jabatanFungsionalUmumNama")),
    eselon: named(codeIn(source, "eselonId"), textIn(source, "eselon")),
    eselonLevel: codeIn(source, "eselonLevel"),
    level: textIn(source, "asnJenjangJabatan"),
    class: codeIn(source, "kelas_jabatan"),
    since: dateIn(source, "tmtJabatan"),
    eselonSince: dateIn(source, "tmtEselon"),
  });
}

const educationDetails = (source: DataUtama): SiasnDetails["education"] =>
  filled({
    level: named(codeIn(source, "tkPendidikanTerakhirId"), textIn(source, "tkPendidikanTerakhir")),
    field: named(codeIn(source, "pendidikanTerakhirId"), textIn(source, "pendidikanTerakhirNama")),
    graduated: yearOrDateIn(source, "tahunLulus"),
  });

const unitDetails = (source: DataUtama): SiasnDetails["units"] =>
  filled({
    instansiInduk: named(codeIn(source, "instansiIndukId"), textIn(source, "instansiIndukNama")),
    instansiKerja: named(codeIn(source, "instansiKerjaId"), textIn(source, "instansiKerjaNama")),
    satuanKerjaInduk: named(codeIn(source, "satuanKerjaIndukId"), textIn(source, "satuanKerjaIndukNama")),
    satuanKerjaKerja: named(codeIn(source, "satuanKerjaKerjaId"), textIn(source, "satuanKerjaKerjaNama")),
    unor: named(codeIn(source, "unorId"), textIn(source, "unorNama")),
    unorInduk: named(codeIn(source, "unorIndukId"), textIn(source, "unorIndukNama")),
    lokasiKerja: textIn(source, "lokasiKerja"),
  });

/** The main record as a record that says nothing. */
export const NOBODY: Person = {
  known: {},
  details: { status: {}, rank: {}, post: {}, retirement: {}, education: {}, units: {} },
};
