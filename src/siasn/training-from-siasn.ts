import { JENJANG_MANAJERIAL, type JenjangManajerial } from "../asn/jabatan.js";
import { eselonEquivalents } from "../asn/rules/jabatan.js";
import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import type { Path } from "../core/issues.js";
import type { SiasnHistory } from "./fields.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { labelMeaning, labelsOf, meaningIn } from "./labels.js";
import { contradiction, type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type Named, named } from "./named.js";
import { siasnLabels } from "./rules/codes.js";
import { codeIn, dateIn, type Source, textIn, wholeIn, yearIn } from "./source.js";

interface SiasnAttended {
  /** The first and the last day. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly year?: number;
  /** Hours (JP, jam pelajaran). */
  readonly hours?: number;
  readonly organiser?: string;
  /** The number of the certificate. */
  readonly certificate?: string;
}

/** Leadership training (latihan struktural). */
export interface SiasnLeadershipTraining extends SiasnAttended {
  /** The echelon for which it is meant, 1 to 5. Absent if the name is not known. */
  readonly echelon?: number;
  /** The posts that this echelon became. */
  readonly levels?: readonly (JenjangManajerial | "pelaksana")[];
  readonly siasn?: Named;
}

/** As what a course counts in the professionalism index. */
export type CourseKind = "fungsional" | "teknis" | "seminar";

/** Any other training (kursus). */
export interface SiasnCourse extends SiasnAttended {
  /** Absent if the label is not known, or counts as nothing that the library knows. */
  readonly kind?: CourseKind;
  readonly name?: string;
  /** The kind as it came: two labels, and the id of the kind of training. */
  readonly siasn: { readonly course?: Named; readonly certificate?: string; readonly trainingId?: string };
}

/** The training of a person, the earliest first. */
export interface TrainingFromSiasn extends SiasnReport {
  readonly leadership: History<SiasnLeadershipTraining>;
  readonly courses: History<SiasnCourse>;
}

/**
 * The training of a person from both histories of the SIASN: leadership training (`rw-diklat`) and courses (`rw-kursus`).
 *
 * Training is matched by its name, because its ids were not seen as a table. What is not known stays so, and is not taken
 * for training that was not attended.
 *
 * Source: public client code of agencies; which name means what: decision 0047-training-in-siasn.
 *
 * @param rwDiklat `data` of the service's answer; order and repetition do not matter
 * @param rwKursus the same
 *
 * @example
 * ```ts
 * import { trainingFromSiasn } from "sistem-merit/siasn";
 *
 * const { leadership, courses, unrecognised } = trainingFromSiasn(
 *   [{ latihanStrukturalNama: "SEPADYA/SPAMA/DIKLAT PIM TK. III", tahun: "2019" }],
 *   [
 *     { jenisKursusSertifikat: "Diklat Teknis", namaKursus: "Analisis Jabatan", jumlahJam: "24", tahunKursus: "2025" },
 *     { jenisKursusSertifikat: "Bimbingan Teknis", jumlahJam: 8, tahunKursus: 2025 },
 *   ],
 * );
 *
 * leadership.records[0]?.levels; // → ["administrator"]
 * courses.records.map(({ kind, hours }) => [kind, hours]); // → [["teknis", 24], [undefined, 8]]
 * unrecognised; // → [{ path: ["rwKursus", 1, "jenisKursusSertifikat"], value: "Bimbingan Teknis" }]
 * ```
 */
export function trainingFromSiasn(
  rwDiklat: SiasnHistory<"rw-diklat">,
  rwKursus: SiasnHistory<"rw-kursus">,
): TrainingFromSiasn {
  const log = newLog();
  return {
    leadership: unplaced(readLeadership(rwDiklat, ["rwDiklat"], log)),
    courses: unplaced(readCourses(rwKursus, ["rwKursus"], log)),
    ...reportOf(log),
  };
}

export const readLeadership = (list: unknown, path: Path, log: Log): PlacedHistory<SiasnLeadershipTraining> =>
  readHistory("rw-diklat", list, path, log, leadershipOf, dayOf);

export const readCourses = (list: unknown, path: Path, log: Log): PlacedHistory<SiasnCourse> =>
  readHistory("rw-kursus", list, path, log, courseOf, dayOf);

const dayOf = ({ from, until, year }: SiasnAttended): string | undefined => until ?? from ?? year?.toString();

const LEADERSHIP = /* @__PURE__ */ labelsOf<number>(siasnLabels.leadership);
const LEADERSHIP_TODAY = /* @__PURE__ */ labelsOf<number>(siasnLabels.leadershipToday);
const COURSES = /* @__PURE__ */ labelsOf<CourseKind>(siasnLabels.courses);

function leadershipOf(source: Source<"rw-diklat">): SiasnLeadershipTraining {
  const siasn = named(codeIn(source, "latihanStrukturalId"), textIn(source, "latihanStrukturalNama"));
  const echelon = labelMeaning(source, "latihanStrukturalNama", siasn?.name, LEADERSHIP, LEADERSHIP_TODAY);
  return filled({
    echelon,
    levels: echelon === undefined ? undefined : levelsOf(echelon),
    siasn,
    from: dateIn(source, "tanggal"),
    until: dateIn(source, "tanggalSelesai"),
    year: yearIn(source, "tahun"),
    hours: wholeIn(source, "jumlahJam"),
    organiser: textIn(source, "institusiPenyelenggara"),
    certificate: codeIn(source, "nomor"),
  });
}

const NUMERALS: readonly string[] = ["I", "II", "III", "IV", "V"];

/** Every level for which leadership training is meant, from the highest. */
export const TRAINED_LEVELS: readonly (JenjangManajerial | "pelaksana")[] = [...JENJANG_MANAJERIAL, "pelaksana"];

/** The posts that both steps of an echelon became, from the highest. */
function levelsOf(echelon: number): readonly (JenjangManajerial | "pelaksana")[] {
  const posts = Object.entries(eselonEquivalents).flatMap(([eselon, { value }]) =>
    NUMERALS.indexOf(eselon.slice(0, -2)) === echelon - 1 ? value : [],
  );
  return TRAINED_LEVELS.filter((level) => posts.includes(level));
}

function courseOf(source: Source<"rw-kursus">): SiasnCourse {
  const course = named(codeIn(source, "jenisKursusId"), textIn(source, "jenisKursusNama"));
  const certificate = textIn(source, "jenisKursusSertifikat");
  return filled({
    kind: courseKindOf(source, certificate, course?.name),
    name: textIn(source, "namaKursus"),
    siasn: filled({ course, certificate, trainingId: codeIn(source, "jenisDiklatId") }),
    from: dateIn(source, "tanggalKursus"),
    until: dateIn(source, "tanggalSelesaiKursus"),
    year: yearIn(source, "tahunKursus"),
    hours: wholeIn(source, "jumlahJam"),
    organiser: textIn(source, "institusiPenyelenggara"),
    certificate: codeIn(source, "noSertipikat"),
  });
}

/** The kind by either label; nothing if they contradict each other. */
function courseKindOf(
  source: Source<"rw-kursus">,
  certificate: string | undefined,
  name: string | undefined,
): CourseKind | undefined {
  const byCertificate = meaningIn(certificate, [COURSES], source);
  const byName = meaningIn(name, [COURSES], source);
  if (byCertificate !== undefined && byName !== undefined && byCertificate !== byName) {
    source.log.warnings.push(contradiction([...source.path, "jenisKursusSertifikat"], ["jenisKursusNama"]));
    return undefined;
  }
  const kind = byCertificate ?? byName;
  if (kind !== undefined) return kind;
  for (const [field, value] of [
    ["jenisKursusSertifikat", certificate],
    ["jenisKursusNama", name],
  ] as const) {
    if (value !== undefined) source.log.unrecognised.push({ path: [...source.path, field], value });
  }
  return undefined;
}
