import type { Jabatan } from "../asn/jabatan.js";
import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import type { Path } from "../core/issues.js";
import type { SiasnHistory } from "./fields.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type Decree, decree, type Named, named } from "./named.js";
import { postKindOf, postOf, type SiasnPostKind } from "./post-of.js";
import { codeIn, dateIn, type Source, textIn } from "./source.js";

/** A post that was held. */
export interface SiasnPost {
  /** Absent if its kind or its level is not known. */
  readonly post?: Jabatan;
  readonly kind?: SiasnPostKind;
  /** The name of the post, in the words of the SIASN. */
  readonly name?: string;
  /** The kind of the post, as it came. */
  readonly jenisJabatan?: string;
  readonly eselon?: Named;
  readonly unit?: string;
  readonly parentUnit?: string;
  readonly instansi?: string;
  /** From when it holds (TMT jabatan). */
  readonly since?: PlainDate;
  /** The day of inauguration (pelantikan). */
  readonly inaugurated?: PlainDate;
  readonly moved?: PlainDate;
  /** Ids of the kind of the move and of the assignment. Their tables were not seen. */
  readonly moveId?: string;
  readonly assignmentId?: string;
  readonly decree?: Decree;
}

/** The posts of a person, the earliest first. */
export interface PostsFromSiasn extends History<SiasnPost>, SiasnReport {}

/**
 * The posts of a person from the history of the SIASN (`rw-jabatan`).
 *
 * Source: public client code of agencies; the labels of the kind of post: decision 0046-reading-siasn-records.
 *
 * @param rwJabatan `data` of the service's answer; order and repetition do not matter
 *
 * @example
 * ```ts
 * import { postsFromSiasn } from "sistem-merit/siasn";
 *
 * const { records } = postsFromSiasn([
 *   { jenisJabatan: "1", namaJabatan: "KEPALA BIDANG MUTASI", eselon: "III.b", tmtJabatan: "02-01-2023" },
 *   { jenisJabatan: "4", jabatanFungsionalUmumNama: "PENGADMINISTRASI UMUM", tmtJabatan: "01-03-2010" },
 * ]);
 *
 * records.map(({ since, post }) => `${since} ${post?.kind}`); // → ["2010-03-01 pelaksana", "2023-01-02 administrator"]
 * ```
 */
export function postsFromSiasn(rwJabatan: SiasnHistory<"rw-jabatan">): PostsFromSiasn {
  const log = newLog();
  return { ...unplaced(readPosts(rwJabatan, [], log)), ...reportOf(log) };
}

export const readPosts = (list: unknown, path: Path, log: Log): PlacedHistory<SiasnPost> =>
  readHistory("rw-jabatan", list, path, log, siasnPostOf, postDay);

export const postDay = ({ since }: SiasnPost): PlainDate | undefined => since;

function siasnPostOf(source: Source<"rw-jabatan">): SiasnPost {
  const jenisJabatan = codeIn(source, "jenisJabatan");
  const kind = postKindOf(source, ["jenisJabatan", undefined], ["jenisJabatan", jenisJabatan]);
  const own = textIn(source, "namaJabatan");
  const functional = textIn(source, "jabatanFungsionalNama");
  const general = textIn(source, "jabatanFungsionalUmumNama");
  const eselon = named(codeIn(source, "eselonId"), textIn(source, "eselon"));
  return filled({
    post: postOf(source, {
      kind,
      name: ["namaJabatan", own],
      functional: ["jabatanFungsionalNama", functional],
      general: ["jabatanFungsionalUmumNama", general],
      eselon: ["eselon", eselon?.name],
      // The history has neither of them.
      eselonLevel: ["eselonLevel", undefined],
      level: ["asnJenjangJabatan", undefined],
    }),
    kind,
    name: nameFor(kind, own, functional, general),
    jenisJabatan,
    eselon,
    unit: textIn(source, "unorNama"),
    parentUnit: textIn(source, "unorIndukNama"),
    instansi: textIn(source, "instansiKerjaNama"),
    since: dateIn(source, "tmtJabatan"),
    inaugurated: dateIn(source, "tmtPelantikan"),
    moved: dateIn(source, "tmtMutasi"),
    moveId: codeIn(source, "jenisMutasiId"),
    assignmentId: codeIn(source, "jenisPenugasanId"),
    decree: decree(codeIn(source, "nomorSk"), dateIn(source, "tanggalSk")),
  });
}

/** The name that belongs to a kind of post. */
export function nameFor(
  kind: SiasnPostKind | undefined,
  own: string | undefined,
  functional: string | undefined,
  general: string | undefined,
): string | undefined {
  if (kind === "fungsional") return functional ?? own;
  return kind === "pelaksana" ? (general ?? own) : (own ?? functional ?? general);
}
