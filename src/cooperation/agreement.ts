import type { PlainDate } from "../core/dates.js";
import type { Instansi } from "../instansi/instansi.js";
import type { CooperationKind, InstrumentId, OfficeId } from "./cooperation-rules.js";
import type { AgreementEvent } from "./lifecycle-rules.js";
import type { ServiceId, SystemId } from "./scope.js";

/** A party that is no government body of the country. */
export interface OtherBody {
  readonly kind: "pihak-ketiga" | "daerah-luar-negeri" | "lembaga-luar-negeri";
  readonly name: string;
}

/** Who can be a party. */
export type PartyBody = Instansi | OtherBody;

/** Facts that decide whether the DPRD of a region must approve. What is absent is not known. */
export interface DprdFacts {
  /** Whether the plan burdens the public and the region (membebani masyarakat dan daerah). */
  readonly burdensPublicAndRegion?: boolean | undefined;
  /** Whether its funding stands in the APBD of the current year. */
  readonly fundedInCurrentApbd?: boolean | undefined;
}

/** The facts, and the approval once it was given. */
export interface PartyDprd extends DprdFacts {
  /** The day on which the DPRD approved. */
  readonly approvedOn?: PlainDate | undefined;
}

/** A party of an agreement. */
export interface AgreementParty {
  readonly body: PartyBody;
  /** Whether the party gives (pemberi) or receives (penerima) the systems and services. */
  readonly role?: "pemberi" | "penerima" | undefined;
  /** How many persons in charge (PIC) it named; never who they are. */
  readonly pics?: number | undefined;
  /** The day on which its coordination team (TKKSD) reviewed the draft. For regions only. */
  readonly tkksdReviewedOn?: PlainDate | undefined;
  /** For regions only. */
  readonly dprd?: PartyDprd | undefined;
}

/** Who signs for a party: the office, never the person. */
export interface Signer {
  /** The place of the party in `parties`, from 0. */
  readonly party: number;
  readonly office: OfficeId;
  /** The day of the power of attorney (Surat Kuasa) from the head of region. */
  readonly suratKuasa?: PlainDate | undefined;
}

/** A manuscript (naskah) of an agreement. */
export interface AgreementInstrument {
  readonly kind: InstrumentId;
  /** Its number, as the parties write it. */
  readonly reference?: string | undefined;
  /** The day on which it is going to be signed. */
  readonly plannedOn?: PlainDate | undefined;
  /** The day on which it was signed. */
  readonly signedOn?: PlainDate | undefined;
  readonly signers?: readonly Signer[] | undefined;
  /** Whether an action plan (rencana kerja, rencana aksi) is annexed. */
  readonly actionPlan?: boolean | undefined;
}

/** What decides between mandatory and voluntary cooperation of regions. What is absent is not known. */
export interface BorderFacts {
  /** Whether the regions border each other. */
  readonly bordering?: boolean | undefined;
  /** Whether the matter has effects across the border and is more efficiently managed together. */
  readonly crossBorder?: boolean | undefined;
}

/** What the cooperation is about (objek). What is absent is not known. */
export interface AgreementObject {
  readonly matter?: string | undefined;
  /** Whether it lies within the authority of the region (kewenangan daerah). */
  readonly withinAuthority?: boolean | undefined;
  /** Whether it keeps to morality, public order, the national interest and the law. */
  readonly withinLimits?: boolean | undefined;
}

/** For how long the agreement holds; both days belong to it. */
export interface AgreementTerm {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
  /** The duration in whole months, as the draft states it beside the days. */
  readonly months?: number | undefined;
}

/** What the giving party gives. */
export interface AgreementScope {
  readonly systems?: readonly SystemId[] | undefined;
  readonly services?: readonly ServiceId[] | undefined;
}

/** A step that was taken. */
export interface HistoryEntry {
  readonly event: AgreementEvent;
  readonly date: PlainDate;
}

/**
 * An agreement, at any time from the first draft on. Only the parties must be there; what else is missing, `reviewDraft`
 * finds. No key holds the name of a person.
 */
export interface Agreement {
  readonly parties: readonly AgreementParty[];
  /** The legal kind that the draft names. */
  readonly kind?: CooperationKind | undefined;
  /** What the press or the cover calls it: `"MoU"`. It decides nothing. */
  readonly label?: string | undefined;
  readonly border?: BorderFacts | undefined;
  readonly instruments?: readonly AgreementInstrument[] | undefined;
  readonly subject?: string | undefined;
  readonly object?: AgreementObject | undefined;
  readonly term?: AgreementTerm | undefined;
  /** The clause on who pays what. */
  readonly funding?: string | undefined;
  readonly scope?: AgreementScope | undefined;
  /** The days on which the agreement is going to be evaluated, or was. */
  readonly evaluations?: readonly PlainDate[] | undefined;
  /** The steps taken so far, as `advance` adds them. */
  readonly history?: readonly HistoryEntry[] | undefined;
}
