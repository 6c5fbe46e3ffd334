import type { PlainDate } from "../core/dates.js";
import type { Text } from "../core/text.js";
import type { Agreement, AgreementInstrument } from "./agreement.js";
import { type CooperationKindReading, kindsOf, sideOf } from "./cooperation-kind-of.js";
import type { CooperationKind, InstrumentId, PartySide } from "./cooperation-rules.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";

/** What the parties of a draft say of its kind. */
export interface DraftKind {
  readonly reading: CooperationKindReading;
  /** The kind whose rules are applied: the one that is named if it fits the parties, or else one that does. */
  readonly kind: CooperationKind | undefined;
  /** The side of every party. */
  readonly sides: readonly PartySide[];
}

export function draftKindOf({ parties, border = {}, kind: named }: Agreement): DraftKind {
  const bodies = parties.map(({ body }) => body);
  const reading = kindsOf(bodies, border);
  const fits = named !== undefined && (reading.kinds.length === 0 || reading.kinds.includes(named));
  return { reading, kind: fits ? named : reading.kinds.at(-1), sides: bodies.map((body) => sideOf(body).side) };
}

/** A draft with what all checks need of it. */
export interface UnderReview extends DraftKind {
  readonly agreement: Agreement;
  readonly asOf: PlainDate;
  readonly instruments: readonly AgreementInstrument[];
  /** The manuscripts of the kind, in their order; none if they are not known. */
  readonly order: readonly InstrumentId[];
  /** The first day of any manuscript of the draft. */
  readonly firstDay: PlainDate | undefined;
  /** The first day of the manuscript that comes last in the order; if no order is known, of any. */
  readonly lastDay: PlainDate | undefined;
}

export function underReview(agreement: Agreement, asOf: PlainDate): UnderReview {
  const { instruments = [] } = agreement;
  const draftKind = draftKindOf(agreement);
  const { kind } = draftKind;
  const order = (kind && cooperation2018.kinds[kind].instruments?.value) ?? [];
  const firstDay = firstDayOf(instruments);
  return {
    ...draftKind,
    agreement,
    asOf,
    instruments,
    order,
    firstDay,
    lastDay: firstDayOf(instruments, order.at(-1)),
  };
}

/** The day on which a manuscript was signed, or is going to be. */
export const dayOf = ({ signedOn, plannedOn }: AgreementInstrument): PlainDate | undefined => signedOn ?? plannedOn;

/** The first day of the manuscripts of a kind, or of all. */
export function firstDayOf(instruments: readonly AgreementInstrument[], kind?: InstrumentId): PlainDate | undefined {
  return instruments
    .filter((one) => kind === undefined || one.kind === kind)
    .flatMap((one) => dayOf(one) ?? [])
    .sort()[0];
}

/** Texts as one list, in both languages. */
export const listedTexts = (texts: readonly Text[]): Text => ({
  id: texts.map(({ id }) => id).join(", "),
  en: texts.map(({ en }) => en).join(", "),
});
