import { attempt } from "../core/attempt.js";
import { type Issue, notOneOf, type Path } from "../core/issues.js";
import { anyText, day, filledText, flag, listOf, objectOf, oneOf, type Reader, wholeNumber } from "../core/readers.js";
import { INSTANSI_KINDS, instansiAt } from "../instansi/instansi.js";
import type {
  Agreement,
  AgreementInstrument,
  AgreementObject,
  AgreementParty,
  AgreementScope,
  AgreementTerm,
  BorderFacts,
  DprdFacts,
  HistoryEntry,
  OtherBody,
  PartyBody,
  PartyDprd,
  Signer,
} from "./agreement.js";
import { COOPERATION_KINDS, INSTRUMENT_IDS, OFFICE_IDS } from "./cooperation-rules.js";
import { AGREEMENT_EVENTS } from "./lifecycle-rules.js";
import { SERVICE_IDS, SYSTEM_IDS } from "./scope.js";
import { stateAfter } from "./state-after.js";

const OTHER_KINDS = ["pihak-ketiga", "daerah-luar-negeri", "lembaga-luar-negeri"] as const;

/** A century: nobody agrees on more months, and nobody names more people, parties or anything else. */
export const MOST = 1200;

const otherBody = objectOf<OtherBody>({
  required: { kind: oneOf(OTHER_KINDS), name: filledText },
  optional: {},
});

export const readBody: Reader<PartyBody> = (value, path, issues) => {
  const kind: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "kind") : undefined;
  if (OTHER_KINDS.some((known) => known === kind)) return otherBody(value, path, issues);
  const outcome = attempt(() => instansiAt(value, path));
  if (outcome.ok) return outcome.value;
  // The kind is the one closed list of a government body, and here there are more kinds.
  const all = [...INSTANSI_KINDS, ...OTHER_KINDS];
  issues.push(...outcome.issues.map((one) => (one.code === "not-one-of" ? notOneOf(one.path, all, kind) : one)));
  return undefined;
};

export const readDprdFacts = objectOf<DprdFacts>({
  required: {},
  optional: { burdensPublicAndRegion: flag, fundedInCurrentApbd: flag },
});

export const readBorderFacts = objectOf<BorderFacts>({
  required: {},
  optional: { bordering: flag, crossBorder: flag },
});

export const readParty = objectOf<AgreementParty>({
  required: { body: readBody },
  optional: {
    role: oneOf(["pemberi", "penerima"]),
    pics: wholeNumber(0, MOST),
    tkksdReviewedOn: day,
    dprd: objectOf<PartyDprd>({
      required: {},
      optional: { burdensPublicAndRegion: flag, fundedInCurrentApbd: flag, approvedOn: day },
    }),
  },
});

const signerOf = (parties: number): Reader<Signer> =>
  objectOf<Signer>({
    required: { party: wholeNumber(0, Math.max(parties - 1, 0)), office: oneOf(OFFICE_IDS) },
    optional: { suratKuasa: day },
  });

const instrumentOf = (parties: number): Reader<AgreementInstrument> =>
  objectOf<AgreementInstrument>({
    required: { kind: oneOf(INSTRUMENT_IDS) },
    optional: {
      reference: anyText,
      plannedOn: day,
      signedOn: day,
      signers: listOf(signerOf(parties), MOST),
      actionPlan: flag,
    },
  });

const agreementOf = (parties: number): Reader<Agreement> =>
  objectOf<Agreement>({
    required: { parties: listOf(readParty, MOST) },
    optional: {
      kind: oneOf(COOPERATION_KINDS),
      label: anyText,
      border: readBorderFacts,
      instruments: listOf(instrumentOf(parties), MOST),
      subject: anyText,
      object: objectOf<AgreementObject>({
        required: {},
        optional: { matter: anyText, withinAuthority: flag, withinLimits: flag },
      }),
      term: objectOf<AgreementTerm>({
        required: {},
        optional: { from: day, until: day, months: wholeNumber(1, MOST) },
      }),
      funding: anyText,
      scope: objectOf<AgreementScope>({
        required: {},
        optional: { systems: listOf(oneOf(SYSTEM_IDS), MOST), services: listOf(oneOf(SERVICE_IDS), MOST) },
      }),
      evaluations: listOf(day, MOST),
      history: listOf(
        objectOf<HistoryEntry>({ required: { event: oneOf(AGREEMENT_EVENTS), date: day }, optional: {} }),
        MOST,
      ),
    },
  });

/** An agreement that may come from plain JavaScript, as a copy. What is wrong with its form is added to the issues. */
export function readAgreement(input: unknown, path: Path, issues: Issue[]): Agreement | undefined {
  const before = issues.length;
  const agreement = agreementOf(partiesOf(input))(input, path, issues);
  if (agreement === undefined || issues.length > before) return undefined;
  stateAfter(agreement.history ?? [], [...path, "history"], issues);
  return issues.length > before ? undefined : agreement;
}

/** How many parties a signer can point to; if that is not known, any number. */
function partiesOf(input: unknown): number {
  const parties: unknown = typeof input === "object" && input !== null ? Reflect.get(input, "parties") : undefined;
  return Array.isArray(parties) ? parties.length : MOST;
}
