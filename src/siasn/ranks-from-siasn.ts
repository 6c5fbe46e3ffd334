import type { Golongan } from "../asn/golongan.js";
import type { PlainDate } from "../core/dates.js";
import { filled } from "../core/filled.js";
import type { Issue, Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { SiasnHistory } from "./fields.js";
import { type GolonganScale, golonganOf } from "./golongan-of.js";
import { type History, type PlacedHistory, readHistory, unplaced } from "./history.js";
import { type Log, newLog, reportOf, type SiasnReport } from "./log.js";
import { type Decree, decree, type Named, named } from "./named.js";
import { readOptions } from "./options.js";
import { codeIn, dateIn, decimalIn, type Source, textIn, wholeIn } from "./source.js";

/** A rank that was given. */
export interface SiasnRank {
  /** Absent if neither the name nor the id is known. */
  readonly golongan?: Golongan;
  /** The name and the id as they came. */
  readonly siasn?: Named;
  readonly pangkat?: string;
  /** From when it holds (TMT golongan). */
  readonly since?: PlainDate;
  readonly decree?: Decree;
  /** Years and months of service (masa kerja golongan). */
  readonly years?: number;
  readonly months?: number;
  /** The kind of promotion (jenis kenaikan pangkat). */
  readonly kind?: Named;
  /** Credit (angka kredit): main, and additional. */
  readonly credit?: { readonly main?: number; readonly additional?: number };
}

/** The ranks of a person, the earliest first. */
export interface RanksFromSiasn extends History<SiasnRank>, SiasnReport {}

/** How ranks are read. */
export interface RanksFromSiasnOptions {
  /** Whose they are. Without it, an id that means two stays unknown where the name is missing. */
  readonly scale?: GolonganScale | undefined;
}

/**
 * The ranks of a person from the history of the SIASN (`rw-golongan`).
 *
 * The id 11 means I/a of a PNS and XI of a PPPK: the name decides, and where it is missing the scale.
 *
 * Source: public client code of agencies; the ids: at least eight public code bases.
 *
 * @param rwGolongan `data` of the service's answer; order and repetition do not matter
 * @param options `scale`
 * @throws MeritError `not-an-object`, `unknown-key`, `not-one-of` (the options)
 *
 * @example
 * ```ts
 * import { ranksFromSiasn } from "sistem-merit/siasn";
 *
 * const { records } = ranksFromSiasn([
 *   { golonganId: "33", golongan: "III/c", tmtGolongan: "01-04-2022" },
 *   { golonganId: 32, golongan: "", tmtGolongan: "01-04-2018" },
 * ]);
 *
 * records.map(({ golongan, since }) => [golongan, since]); // → [["III/b", "2018-04-01"], ["III/c", "2022-04-01"]]
 * ranksFromSiasn([{ golonganId: "11" }]).records[0]?.golongan; // → undefined
 * ranksFromSiasn([{ golonganId: "11" }], { scale: "pppk" }).records[0]?.golongan; // → "XI"
 * ```
 */
export function ranksFromSiasn(
  rwGolongan: SiasnHistory<"rw-golongan">,
  options: RanksFromSiasnOptions = {},
): RanksFromSiasn {
  const wrong: Issue[] = [];
  const { scale } = readOptions(options, [], ["scale"], wrong);
  const known = scale === undefined ? undefined : readOneOf(scale, SCALES, ["options", "scale"], wrong);
  throwIfAny(wrong);
  const log = newLog();
  return { ...unplaced(readRanks(rwGolongan, known, [], log)), ...reportOf(log) };
}

const SCALES: readonly GolonganScale[] = ["pns", "pppk"];

export function readRanks(
  list: unknown,
  scale: GolonganScale | undefined,
  path: Path,
  log: Log,
): PlacedHistory<SiasnRank> {
  return readHistory("rw-golongan", list, path, log, (source) => rankOf(source, scale), rankDay);
}

export const rankDay = ({ since }: SiasnRank): PlainDate | undefined => since;

function rankOf(source: Source<"rw-golongan">, scale: GolonganScale | undefined): SiasnRank {
  const siasn = named(codeIn(source, "golonganId"), textIn(source, "golongan"));
  const [main, additional] = [decimalIn(source, "jumlahKreditUtama"), decimalIn(source, "jumlahKreditTambahan")];
  return filled({
    golongan: golonganOf(source, { id: "golonganId", name: "golongan" }, { id: siasn?.id, name: siasn?.name }, scale),
    siasn,
    pangkat: textIn(source, "pangkat"),
    since: dateIn(source, "tmtGolongan"),
    decree: decree(codeIn(source, "skNomor"), dateIn(source, "skTanggal")),
    years: wholeIn(source, "masaKerjaGolonganTahun"),
    months: wholeIn(source, "masaKerjaGolonganBulan"),
    kind: named(codeIn(source, "jenisKPId"), textIn(source, "jenisKPNama")),
    credit: main === undefined && additional === undefined ? undefined : filled({ main, additional }),
  });
}
