import type { Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import type { Text } from "../core/text.js";

/** The legal kinds of regional cooperation (kerja sama daerah). What the press calls an agreement is no legal kind. */
export const COOPERATION_KINDS = /* @__PURE__ */ freeze([
  "ksdd-wajib",
  "ksdd-sukarela",
  "ksdpk",
  "ksdpl",
  "ksdll",
  "sinergi",
]);

/** The id of a legal kind. */
export type CooperationKind = (typeof COOPERATION_KINDS)[number];

/** The manuscripts (naskah kerja sama) of agreements within the country. */
export const INSTRUMENT_IDS = /* @__PURE__ */ freeze([
  "kesepakatan-bersama",
  "perjanjian-kerja-sama",
  "nota-kesepakatan",
]);

/** The id of a manuscript. */
export type InstrumentId = (typeof INSTRUMENT_IDS)[number];

/** The offices that sign; never the names of people. An acting head of region (Pj.) signs as `kepala-daerah`. */
export const OFFICE_IDS = /* @__PURE__ */ freeze([
  "kepala-daerah",
  "sekretaris-daerah",
  "kepala-perangkat-daerah",
  "pejabat-perangkat-daerah",
  "pejabat-lain",
  "pimpinan-mitra",
]);

/** The id of an office. `pimpinan-mitra` is whoever signs for a party that is no region. */
export type OfficeId = (typeof OFFICE_IDS)[number];

/** On which side a party stands. */
export type PartySide = "daerah" | "pusat" | "pihak-ketiga" | "daerah-luar-negeri" | "lembaga-luar-negeri";

/** When the DPRD must approve. What is absent is not known. */
export interface DprdRules {
  /** Whatever the facts are. */
  readonly always?: Sourced<true>;
  /** If the plan burdens the public and the region. */
  readonly burden?: Sourced<true>;
  /** If its funding is not in the APBD of the current year. */
  readonly unfunded?: Sourced<true>;
  /** If none of these is the case. */
  readonly otherwise?: Sourced<false>;
}

/** What is known of a legal kind. What is absent is not known. */
export interface CooperationKindRules {
  readonly name: Text;
  /** With whom a region cooperates. */
  readonly partner: Sourced<PartySide>;
  /** `true`: only regions that border each other; the matter crosses the border and is better managed together. */
  readonly acrossBorder?: Sourced<true>;
  /** The manuscripts in their order. */
  readonly instruments?: Sourced<readonly InstrumentId[]>;
  readonly dprd: DprdRules;
  /** The object must be a matter within the authority of the region. */
  readonly withinAuthority?: Sourced<true>;
  /** What the object must not offend. */
  readonly limits?: Sourced<Text>;
}

/** Who may sign a manuscript for a region. */
export interface InstrumentRules {
  readonly name: Text;
  /** Offices that sign by their own power. */
  readonly signers: Sourced<readonly OfficeId[]>;
  /** Offices that need a power of attorney (Surat Kuasa) from the head of region, each with its source. */
  readonly withPower?: Partial<Readonly<Record<OfficeId, Sourced<"surat-kuasa">>>>;
  /** Whether an action plan is annexed. */
  readonly actionPlan?: Sourced<true>;
}

/** The rules of regional cooperation. */
export interface CooperationRules {
  /** Who cooperates: two parties at least, one of them a region. */
  readonly definition: Sourced<Text>;
  readonly kinds: Readonly<Record<CooperationKind, CooperationKindRules>>;
  readonly instruments: Readonly<Record<InstrumentId, InstrumentRules>>;
  readonly offices: Readonly<Record<OfficeId, { readonly name: Text }>>;
  /** An office of a region cannot sign for a party that is none. */
  readonly officeOfParty: Sourced<true>;
  /** Until when the approval of the DPRD must be there: the day on which the last manuscript is signed. */
  readonly approvalBy: Sourced<"tanggal-naskah-terakhir">;
  /** Until when the power of attorney must be there: the day of the signature. */
  readonly powerBy: Sourced<"tanggal-tanda-tangan">;
}
