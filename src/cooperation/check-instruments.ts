import { type Basis, basisOf } from "../core/citations.js";
import { type Path, pathText } from "../core/issues.js";
import type { Text } from "../core/text.js";
import type { AgreementInstrument, Signer } from "./agreement.js";
import { INSTRUMENT_IDS, type InstrumentId, OFFICE_IDS, type PartySide } from "./cooperation-rules.js";
import { type Finding, finding } from "./findings.js";
import { draftReviewRules } from "./rules/draft-review.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";
import { dayOf, firstDayOf, listedTexts, type UnderReview } from "./under-review.js";

/** What is wrong with the manuscripts: which there are, their order, their days, and who signs them. */
export function checkInstruments(draft: UnderReview): Finding[] {
  return [
    ...checkLabel(draft),
    ...checkPresence(draft),
    ...draft.instruments.flatMap((instrument, at) => {
      const path: Path = ["instruments", at];
      return [
        ...(draft.order.length === 0 ? [] : checkAgainstKind(draft, instrument, path)),
        ...checkDays(draft, instrument, path),
      ];
    }),
  ];
}

const namesOf = (ids: readonly InstrumentId[]): Text =>
  listedTexts(ids.map((id) => cooperation2018.instruments[id].name));

/** What the order of the manuscripts rests on. */
const orderOf = ({ kind }: UnderReview): Basis => basisOf(kind && cooperation2018.kinds[kind].instruments);

/** A label is no more than a hint; here it names another manuscript than the kind has. */
function checkLabel(draft: UnderReview): Finding[] {
  const { agreement, order } = draft;
  if (agreement.label === undefined || order.length === 0) return [];
  const label = plain(agreement.label);
  const others = INSTRUMENT_IDS.filter((id) => !order.includes(id)).map(
    (id) => cooperation2018.instruments[id].name.id,
  );
  const wrong = [...draftReviewRules.pressLabels.value, ...others].map(plain);
  if (!wrong.some((name) => label === name || label.startsWith(`${name} `))) return [];
  const basis = basisOf(draftReviewRules.pressLabels, orderOf(draft));
  return [finding("label-is-no-manuscript", ["label"], { names: namesOf(order) }, basis)];
}

const plain = (label: string): string => label.toLowerCase().replaceAll(".", "").split(/\s+/).filter(Boolean).join(" ");

/** A manuscript that must come first is missing; one that comes later is still to follow. */
function checkPresence(draft: UnderReview): Finding[] {
  const { instruments, order } = draft;
  const isThere = (id: InstrumentId): boolean => instruments.some(({ kind }) => kind === id);
  const path: Path = ["instruments"];
  return order.flatMap((id, place) => {
    if (isThere(id)) return [];
    const { name } = cooperation2018.instruments[id];
    const isSkipped = order.slice(place + 1).some(isThere);
    return [finding(isSkipped ? "instrument-missing" : "instrument-to-follow", path, { name }, orderOf(draft))];
  });
}

function checkAgainstKind(draft: UnderReview, instrument: AgreementInstrument, path: Path): Finding[] {
  const { order } = draft;
  if (!order.includes(instrument.kind)) {
    return [finding("instrument-not-of-kind", [...path, "kind"], { names: namesOf(order) }, orderOf(draft))];
  }
  const { actionPlan } = cooperation2018.instruments[instrument.kind];
  return [
    ...checkOrder(draft, instrument, path),
    ...(actionPlan !== undefined && instrument.actionPlan !== true
      ? [finding("action-plan-missing", [...path, "actionPlan"], {}, actionPlan)]
      : []),
    ...checkPresenceOfSigners(draft, instrument, path),
    ...(instrument.signers ?? []).flatMap((signer, at) =>
      checkSigner(draft, instrument, signer, [...path, "signers", at]),
    ),
  ];
}

function checkOrder(draft: UnderReview, instrument: AgreementInstrument, path: Path): Finding[] {
  const day = dayOf(instrument);
  if (day === undefined) return [];
  const { order, instruments } = draft;
  return order.slice(0, order.indexOf(instrument.kind)).flatMap((earlier) => {
    const first = firstDayOf(instruments, earlier);
    if (first === undefined || day >= first) return [];
    const { name } = cooperation2018.instruments[earlier];
    return [finding("instrument-out-of-order", [...path, dayKeyOf(instrument)], { name, first }, orderOf(draft))];
  });
}

const dayKeyOf = ({ signedOn }: AgreementInstrument): string => (signedOn === undefined ? "plannedOn" : "signedOn");

function checkPresenceOfSigners({ sides }: UnderReview, { signers = [] }: AgreementInstrument, path: Path): Finding[] {
  const without = sides.flatMap((_, at) => (signers.some(({ party }) => party === at) ? [] : [at]));
  if (without.length === 0) return [];
  const parties = without.map((at) => pathText(["parties", at]));
  return [finding("signer-missing", [...path, "signers"], { parties }, draftReviewRules.contents)];
}

function checkSigner(
  { sides, asOf }: UnderReview,
  instrument: AgreementInstrument,
  { party, office, suratKuasa }: Signer,
  path: Path,
): Finding[] {
  const inFuture =
    suratKuasa !== undefined && suratKuasa > asOf
      ? [finding("date-in-future", [...path, "suratKuasa"], { asOf }, draftReviewRules.days)]
      : [];
  return [...checkPower(sides[party], instrument, office, suratKuasa, path), ...inFuture];
}

function checkPower(
  side: PartySide | undefined,
  instrument: AgreementInstrument,
  office: Signer["office"],
  suratKuasa: Signer["suratKuasa"],
  path: Path,
): Finding[] {
  const { instruments, offices, officeOfParty, powerBy } = cooperation2018;
  const { name } = offices[office];
  if (side !== "daerah") {
    // Who signs for the others is not known, but no office of a region does.
    if (office === "pimpinan-mitra" || office === "pejabat-lain") return [];
    const facts = { office: name, allowed: offices["pimpinan-mitra"].name };
    return [finding("signer-without-power", [...path, "office"], facts, officeOfParty)];
  }
  const { signers, withPower = {} } = instruments[instrument.kind];
  if (signers.value.includes(office)) return [];
  const power = withPower[office];
  if (power === undefined) {
    const allowed = OFFICE_IDS.filter((id) => signers.value.includes(id) || withPower[id] !== undefined);
    const facts = { office: name, allowed: listedTexts(allowed.map((id) => offices[id].name)) };
    return [finding("signer-without-power", [...path, "office"], facts, signers)];
  }
  if (suratKuasa === undefined) {
    return [finding("surat-kuasa-missing", [...path, "suratKuasa"], { office: name }, power)];
  }
  const signed = dayOf(instrument);
  if (signed === undefined || suratKuasa <= signed) return [];
  return [finding("surat-kuasa-late", [...path, "suratKuasa"], { signed }, basisOf(power, powerBy))];
}

function checkDays({ asOf }: UnderReview, instrument: AgreementInstrument, path: Path): Finding[] {
  const { signedOn, plannedOn, reference } = instrument;
  const { days, contents } = draftReviewRules;
  if (signedOn === undefined) {
    if (plannedOn === undefined || plannedOn >= asOf) return [];
    return [finding("planned-day-passed", [...path, "plannedOn"], { planned: plannedOn }, days)];
  }
  return [
    ...(signedOn > asOf ? [finding("date-in-future", [...path, "signedOn"], { asOf }, days)] : []),
    ...(reference === undefined ? [finding("reference-missing", [...path, "reference"], {}, contents)] : []),
  ];
}
