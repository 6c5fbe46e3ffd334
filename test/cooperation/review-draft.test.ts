import {
  type Agreement,
  FINDING_CODES,
  type FindingCode,
  type FindingNature,
  reviewDraft,
} from "sistem-merit/cooperation";
import { type Grade, isWeaker } from "sistem-merit/core";
import { register } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import {
  ABROAD,
  ABSENT,
  AS_OF,
  CAMPUS,
  changed,
  findingsOf,
  found,
  JABAR,
  KASN,
  SISTER_CITY,
  SOUND,
  SOUND_KSDPK,
  SOUND_SINERGI,
  SULTENG,
} from "./fixtures.js";

type Changes = Readonly<Record<string, unknown>>;
type Row = readonly [what: string, changes: Changes, findings: readonly string[]];

describe("a draft in which nothing is wrong", () => {
  it.each([
    ["KSDD between two provinces", SOUND, "ksdd-sukarela"],
    ["Sinergi with a central body", SOUND_SINERGI, "sinergi"],
    ["KSDPK with a third party", SOUND_KSDPK, "ksdpk"],
  ] as const)("%s has no finding", (_, draft, kind) => {
    const review = reviewDraft(draft, { asOf: AS_OF });
    expect(review.findings).toEqual([]);
    expect([review.asOf, review.kind, review.kinds]).toEqual([AS_OF, kind, [kind]]);
  });

  const ALWAYS = ["muatan-minimum", "jangka-waktu-nasional", "susunan-tkksd"];

  it.each([
    ["KSDD", SOUND, ALWAYS],
    ["Sinergi", SOUND_SINERGI, [...ALWAYS, "penanda-tangan-mitra", "persetujuan-dprd-sinergi"]],
    ["KSDPK", SOUND_KSDPK, [...ALWAYS, "penanda-tangan-mitra", "persetujuan-dprd-ksdpk"]],
    [
      "KSDPL",
      changed(SOUND_KSDPK, { "parties.1.body": SISTER_CITY }),
      [...ALWAYS, "penanda-tangan-mitra", "naskah-luar-negeri"],
    ],
    [
      "no kind at all",
      { parties: [] },
      [...ALWAYS, "penanda-tangan-mitra", "persetujuan-dprd-sinergi", "persetujuan-dprd-ksdpk", "naskah-luar-negeri"],
    ],
  ] as const)("%s: the review says what it could not look at", (_, draft: Agreement, notKnown) => {
    const review = reviewDraft(draft, { asOf: AS_OF });
    expect(review.notKnown.map(({ id }) => id)).toEqual(notKnown);
    expect(review.notKnown.every((one) => Object.keys(one).join() === "id,name")).toBe(true);
  });

  it("rests on our own checklist", () => {
    const review = reviewDraft(SOUND, { asOf: AS_OF });
    expect(review.grade).toBe("interpretation");
    expect(review.cite.map(({ source }) => source)).toContain("0042-what-a-draft-is-reviewed-for");
  });
});

describe("ten planted faults", () => {
  const TEN: Changes = {
    kind: "ksdpk",
    "parties.0.tkksdReviewedOn": ABSENT,
    "parties.1.pics": 0,
    "parties.1.dprd": { burdensPublicAndRegion: true, fundedInCurrentApbd: true },
    label: "MoU",
    "instruments.1.plannedOn": ABSENT,
    "instruments.1.signedOn": "2027-01-19",
    "instruments.1.reference": "1/PKS/2027",
    "instruments.1.signers.0.suratKuasa": ABSENT,
    "instruments.1.signers.1.suratKuasa": "2027-01-18",
    "term.until": "2027-02-15",
    funding: ABSENT,
    "scope.systems": ["siap", "k-mob", "siap"],
  };

  it("give these ten findings and no eleventh", () => {
    expect(found(changed(SOUND, TEN))).toEqual([
      "kind: kind-does-not-fit",
      "parties.0.tkksdReviewedOn: tkksd-review-missing",
      "parties.1.pics: pics-too-few",
      "parties.1.dprd.approvedOn: dprd-approval-missing",
      "label: label-is-no-manuscript",
      "instruments.1.signedOn: instrument-out-of-order",
      "instruments.1.signers.0.suratKuasa: surat-kuasa-missing",
      "term.until: ends-before-start",
      "funding: funding-missing",
      "scope.systems.2: scope-twice",
    ]);
  });

  it("all speak both languages, and each names its rule", () => {
    for (const one of findingsOf(changed(SOUND, TEN))) {
      expect(one.message.id).not.toBe(one.message.en);
      expect(one.cite.length).toBeGreaterThan(0);
    }
  });
});

const signedPks = (date: string): Changes => ({
  "instruments.1.plannedOn": ABSENT,
  "instruments.1.signedOn": date,
  "instruments.1.reference": "1/PKS/2027",
  "instruments.1.signers.0.suratKuasa": "2027-01-16",
  "instruments.1.signers.1.suratKuasa": "2027-01-16",
});

const PARTIES: readonly Row[] = [
  [
    "one party is not enough",
    {
      parties: [SOUND.parties[0]],
      instruments: [],
      "scope.systems": ["siap"],
      "scope.services": ["replikasi"],
    },
    [
      "parties: parties-too-few",
      "parties: receiver-missing",
      "instruments: instrument-to-follow",
      "instruments: instrument-to-follow",
    ],
  ],
  [
    "the same region twice, under another name",
    { "parties.1.body": { ...JABAR, name: "Pemprov Jabar" } },
    ["parties.1.body: party-twice"],
  ],
  [
    "a region three times is reported twice",
    {
      parties: [SOUND.parties[0], SOUND.parties[1], SOUND.parties[0], SOUND.parties[0]],
      "instruments.0.signers": [0, 1, 2, 3].map((party) => ({ party, office: "kepala-daerah" })),
      "instruments.1.signers": [0, 1, 2, 3].map((party) => ({ party, office: "kepala-daerah" })),
    },
    ["parties.2.body: party-twice", "parties.3.body: party-twice"],
  ],
  ["no kind is named", { kind: ABSENT }, ["kind: kind-missing"]],
  ["KSDPK between two regions", { kind: "ksdpk" }, ["kind: kind-does-not-fit"]],
  ["Sinergi between two regions, with the manuscripts of KSDD", { kind: "sinergi" }, ["kind: kind-does-not-fit"]],
  ["mandatory between regions that do not border", { kind: "ksdd-wajib" }, ["kind: kind-does-not-fit"]],
  [
    "mandatory, and nothing known of the border",
    { kind: "ksdd-wajib", border: ABSENT },
    ["border: border-facts-missing"],
  ],
  [
    "mandatory, and nothing known of the matter",
    { kind: "ksdd-wajib", border: { bordering: true } },
    ["border: border-facts-missing"],
  ],
  [
    "mandatory, bordering, across the border",
    { kind: "ksdd-wajib", border: { bordering: true, crossBorder: true } },
    [],
  ],
  [
    "voluntary, although bordering and across the border",
    { border: { bordering: true, crossBorder: true } },
    ["kind: kind-does-not-fit"],
  ],
  ["voluntary, bordering, not across the border", { border: { bordering: true, crossBorder: false } }, []],
  ["voluntary, and nothing known of the border", { border: ABSENT }, []],
  ["nobody gives", { "parties.0.role": "penerima" }, ["parties: giver-missing"]],
  ["nobody receives", { "parties.1.role": "pemberi" }, ["parties: receiver-missing"]],
  [
    "no roles at all",
    { "parties.0.role": ABSENT, "parties.1.role": ABSENT },
    ["parties: giver-missing", "parties: receiver-missing"],
  ],
  ["an empty scope has no roles to miss", { "parties.0.role": ABSENT, scope: {} }, ["scope: scope-missing"]],
  ["one person in charge", { "parties.0.pics": 1 }, ["parties.0.pics: pics-too-few"]],
  ["nobody in charge", { "parties.1.pics": ABSENT }, ["parties.1.pics: pics-too-few"]],
  ["two persons in charge, or more", { "parties.0.pics": 2, "parties.1.pics": 3 }, []],
  [
    "no review by the TKKSD",
    { "parties.1.tkksdReviewedOn": ABSENT },
    ["parties.1.tkksdReviewedOn: tkksd-review-missing"],
  ],
  ["a review on the day of the first manuscript", { "parties.1.tkksdReviewedOn": "2027-01-20" }, []],
  [
    "a review one day after it",
    { "parties.1.tkksdReviewedOn": "2027-01-21" },
    ["parties.1.tkksdReviewedOn: tkksd-review-late"],
  ],
  [
    "a review on the day of reference, before any manuscript has a day",
    {
      "parties.1.tkksdReviewedOn": AS_OF,
      "instruments.0.signedOn": ABSENT,
      "instruments.1.plannedOn": ABSENT,
    },
    [],
  ],
  [
    "a review after the day of reference",
    {
      "parties.1.tkksdReviewedOn": "2027-02-02",
      "instruments.0.signedOn": ABSENT,
      "instruments.1.plannedOn": ABSENT,
    },
    ["parties.1.tkksdReviewedOn: date-in-future"],
  ],
];

const APPROVAL: readonly Row[] = [
  ["no facts", { "parties.0.dprd": ABSENT }, ["parties.0.dprd: dprd-facts-missing"]],
  [
    "one fact is not enough to say that it is not needed",
    { "parties.0.dprd": { burdensPublicAndRegion: false } },
    ["parties.0.dprd: dprd-facts-missing"],
  ],
  [
    "one fact is enough to say that it is needed: the burden",
    { "parties.0.dprd": { burdensPublicAndRegion: true } },
    ["parties.0.dprd.approvedOn: dprd-approval-missing"],
  ],
  [
    "one fact is enough to say that it is needed: the budget",
    { "parties.0.dprd": { fundedInCurrentApbd: false } },
    ["parties.0.dprd.approvedOn: dprd-approval-missing"],
  ],
  ["whoever has it need not know the facts", { "parties.0.dprd": { approvedOn: "2027-01-30" } }, []],
  [
    "approved on the day on which the PKS is signed",
    { ...signedPks("2027-01-30"), "parties.0.dprd": { fundedInCurrentApbd: false, approvedOn: "2027-01-30" } },
    [],
  ],
  [
    "approved one day after the PKS was signed",
    { ...signedPks("2027-01-30"), "parties.0.dprd": { fundedInCurrentApbd: false, approvedOn: "2027-01-31" } },
    ["parties.0.dprd.approvedOn: dprd-approval-late"],
  ],
  [
    "approved after the Kesepakatan Bersama and before the PKS",
    { "parties.0.dprd": { fundedInCurrentApbd: false, approvedOn: "2027-01-21" } },
    [],
  ],
  ["approved on the day of reference", { "parties.0.dprd": { fundedInCurrentApbd: false, approvedOn: AS_OF } }, []],
  [
    "approved after the day of reference",
    { "parties.0.dprd": { fundedInCurrentApbd: false, approvedOn: "2027-02-02" } },
    ["parties.0.dprd.approvedOn: date-in-future"],
  ],
  [
    "approved although it was not needed, later than the signature",
    {
      ...signedPks("2027-01-30"),
      "parties.0.dprd": { burdensPublicAndRegion: false, fundedInCurrentApbd: true, approvedOn: "2027-01-31" },
    },
    [],
  ],
  [
    "without a PKS there is no day to be late for",
    {
      instruments: [SOUND.instruments[0]],
      "parties.0.dprd": { fundedInCurrentApbd: false, approvedOn: "2027-01-31" },
    },
    ["instruments: instrument-to-follow"],
  ],
];

const INSTRUMENTS: readonly Row[] = [
  ["a PKS without a Kesepakatan Bersama", { instruments: [SOUND.instruments[1]] }, ["instruments: instrument-missing"]],
  [
    "a Kesepakatan Bersama without a PKS is not finished",
    { instruments: [SOUND.instruments[0]] },
    ["instruments: instrument-to-follow"],
  ],
  [
    "no manuscripts at all",
    { instruments: ABSENT },
    ["instruments: instrument-to-follow", "instruments: instrument-to-follow"],
  ],
  [
    "a Nota Kesepakatan among regions",
    { "instruments.2": { kind: "nota-kesepakatan" } },
    ["instruments.2.kind: instrument-not-of-kind"],
  ],
  [
    "a PKS on the day of the Kesepakatan Bersama",
    { "instruments.1.plannedOn": "2027-01-20", ...signedPks("2027-01-20") },
    [],
  ],
  [
    "a PKS one day before the Kesepakatan Bersama",
    signedPks("2027-01-19"),
    ["instruments.1.signedOn: instrument-out-of-order"],
  ],
  [
    "a PKS planned before the Kesepakatan Bersama is planned",
    {
      "instruments.0.signedOn": ABSENT,
      "instruments.0.reference": ABSENT,
      "instruments.0.plannedOn": "2027-02-17",
      "term.from": "2027-02-17",
      "term.until": "2030-02-16",
    },
    ["instruments.1.plannedOn: instrument-out-of-order"],
  ],
  ["a PKS without a day cannot be out of order", { "instruments.1.plannedOn": ABSENT }, []],
  [
    "a signed manuscript without a number",
    { "instruments.0.reference": ABSENT },
    ["instruments.0.reference: reference-missing"],
  ],
  ["a number of spaces is none", { "instruments.0.reference": "  " }, ["instruments.0.reference: reference-missing"]],
  ["a planned manuscript needs no number", { "instruments.1.reference": ABSENT }, []],
  ["signed on the day of reference", signedPks(AS_OF), []],
  ["signed after the day of reference", signedPks("2027-02-02"), ["instruments.1.signedOn: date-in-future"]],
  ["planned for the day of reference", { "instruments.1.plannedOn": AS_OF }, []],
  [
    "planned for the day before",
    { "instruments.1.plannedOn": "2027-01-31" },
    ["instruments.1.plannedOn: planned-day-passed"],
  ],
  [
    "planned for the day before, and signed",
    { ...signedPks("2027-01-31"), "instruments.1.plannedOn": "2027-01-31" },
    [],
  ],
  [
    "nobody signs for the second party",
    { "instruments.0.signers": [{ party: 0, office: "kepala-daerah" }] },
    ["instruments.0.signers: signer-missing"],
  ],
  ["nobody signs: one finding", { "instruments.0.signers": ABSENT }, ["instruments.0.signers: signer-missing"]],
];

const KB = "instruments.0.signers.0";
const PKS = "instruments.1.signers.0";
const SIGNERS: readonly Row[] = [
  ["a head of region signs the Kesepakatan Bersama", { [`${KB}.office`]: "kepala-daerah" }, []],
  ...["sekretaris-daerah", "kepala-perangkat-daerah", "pejabat-perangkat-daerah", "pejabat-lain", "pimpinan-mitra"].map(
    (office): Row => [
      `${office} does not sign the Kesepakatan Bersama, even with a Surat Kuasa`,
      { [KB]: { party: 0, office, suratKuasa: "2027-01-16" } },
      [`${KB}.office: signer-without-power`],
    ],
  ),
  ["a head of region signs the PKS, without a Surat Kuasa", { [PKS]: { party: 0, office: "kepala-daerah" } }, []],
  ...["sekretaris-daerah", "kepala-perangkat-daerah", "pejabat-perangkat-daerah"].flatMap((office): Row[] => [
    [`${office} signs the PKS with a Surat Kuasa`, { [PKS]: { party: 0, office, suratKuasa: "2027-01-16" } }, []],
    [
      `${office} does not sign the PKS without`,
      { [PKS]: { party: 0, office } },
      [`${PKS}.suratKuasa: surat-kuasa-missing`],
    ],
  ]),
  ...["pejabat-lain", "pimpinan-mitra"].map((office): Row => [
    `${office} does not sign the PKS for a region, even with a Surat Kuasa`,
    { [PKS]: { party: 0, office, suratKuasa: "2027-01-16" } },
    [`${PKS}.office: signer-without-power`],
  ]),
  [
    "a Surat Kuasa of the day of the signature",
    { ...signedPks("2027-01-25"), [`${PKS}.suratKuasa`]: "2027-01-25" },
    [],
  ],
  [
    "a Surat Kuasa of the day after the signature",
    { ...signedPks("2027-01-25"), [`${PKS}.suratKuasa`]: "2027-01-26" },
    [`${PKS}.suratKuasa: surat-kuasa-late`],
  ],
  ["a Surat Kuasa of the day of reference", { [`${PKS}.suratKuasa`]: AS_OF }, []],
  [
    "a Surat Kuasa after the day of reference",
    { [`${PKS}.suratKuasa`]: "2027-02-02" },
    [`${PKS}.suratKuasa: date-in-future`],
  ],
  [
    "a Surat Kuasa for a PKS without a day cannot be late",
    { "instruments.1.plannedOn": ABSENT, [`${PKS}.suratKuasa`]: AS_OF },
    [],
  ],
];

const CONTENTS: readonly Row[] = [
  ["no subject", { subject: ABSENT }, ["subject: subject-missing"]],
  ["a subject of spaces", { subject: " \t" }, ["subject: subject-missing"]],
  ["no object", { object: ABSENT }, ["object.matter: object-missing"]],
  ["an object that nobody confirmed", { object: { matter: "Kepegawaian" } }, ["object: object-not-confirmed"]],
  [
    "an object that is half confirmed",
    { object: { matter: "Kepegawaian", withinAuthority: true } },
    ["object: object-not-confirmed"],
  ],
  [
    "an object outside the authority of the region",
    { "object.withinAuthority": false },
    ["object.withinAuthority: object-outside-authority"],
  ],
  ["an object that offends the law", { "object.withinLimits": false }, ["object.withinLimits: object-against-limits"]],
  [
    "an object outside the authority, the rest unknown",
    { object: { withinAuthority: false } },
    ["object.matter: object-missing", "object.withinAuthority: object-outside-authority"],
  ],
  ["no funding", { funding: ABSENT }, ["funding: funding-missing"]],
  ["no scope", { scope: ABSENT }, ["scope: scope-missing"]],
  ["an empty scope", { scope: { systems: [], services: [] } }, ["scope: scope-missing"]],
  ["systems alone", { "scope.services": ABSENT }, []],
  ["services alone, without replication", { scope: { services: ["magang", "lokakarya"] } }, []],
  ["replication without a system", { "scope.systems": [] }, ["scope.systems: replication-without-system"]],
  [
    "a system and a service twice",
    { scope: { systems: ["trk", "siap", "trk"], services: ["magang", "magang"] } },
    ["scope.systems.2: scope-twice", "scope.services.1: scope-twice"],
  ],
  ["no evaluation", { evaluations: [] }, ["evaluations: evaluation-missing"]],
  ["evaluations not named", { evaluations: ABSENT }, ["evaluations: evaluation-missing"]],
  ["evaluated on the first and on the last day", { evaluations: ["2027-02-16", "2030-02-15"] }, []],
  [
    "evaluated one day before and one day after the term",
    { evaluations: ["2027-02-15", "2030-02-16"] },
    ["evaluations.0: evaluation-outside-term", "evaluations.1: evaluation-outside-term"],
  ],
  [
    "evaluated one day after a term of one day",
    { term: { from: "2027-02-16", until: "2027-02-16" }, evaluations: ["2027-02-17"] },
    ["evaluations.0: evaluation-outside-term"],
  ],
];

const TERM: readonly Row[] = [
  ["no term", { term: ABSENT }, ["term: term-missing"]],
  ["no first day", { "term.from": ABSENT }, ["term: term-missing"]],
  ["no last day", { "term.until": ABSENT }, ["term: term-missing"]],
  ["a duration alone is no term", { term: { months: 36 } }, ["term: term-missing"]],
  [
    "it ends on the day on which it begins",
    { term: { from: "2027-02-16", until: "2027-02-16" }, evaluations: ["2027-02-16"] },
    [],
  ],
  [
    "it ends one day before",
    { term: { from: "2027-02-16", until: "2027-02-15", months: 36 } },
    ["term.until: ends-before-start"],
  ],
  ["it begins on the day of the PKS", { "term.from": "2027-02-16" }, []],
  [
    "it begins one day before the PKS",
    { term: { from: "2027-02-15", until: "2030-02-15" } },
    ["term.from: starts-before-signature"],
  ],
  [
    "it begins without a PKS",
    { instruments: [SOUND.instruments[0]], "term.from": "2027-01-01", "term.months": ABSENT },
    ["instruments: instrument-to-follow"],
  ],
  ["36 months from 16 February end on 15 February", { "term.until": "2030-02-15" }, []],
  ["or on 16 February", { "term.until": "2030-02-16" }, []],
  [
    "but not on 14",
    { "term.until": "2030-02-14", evaluations: ["2028-02-16"] },
    ["term.months: duration-contradicts-days"],
  ],
  ["nor on 17", { "term.until": "2030-02-17" }, ["term.months: duration-contradicts-days"]],
  ["35 months", { "term.months": 35 }, ["term.months: duration-contradicts-days"]],
  ["37 months", { "term.months": 37 }, ["term.months: duration-contradicts-days"]],
  ["sixty months and not a day more", { "term.months": 60, "term.until": "2032-02-16" }, []],
  ["sixty months and a day", { "term.months": ABSENT, "term.until": "2032-02-17" }, ["term: longer-than-practice"]],
  ["60 months without a last day", { term: { from: "2027-02-16", months: 60 } }, ["term: term-missing"]],
  [
    "61 months without a last day",
    { term: { from: "2027-02-16", months: 61 } },
    ["term: term-missing", "term: longer-than-practice"],
  ],
  ["a last day alone says nothing of the length", { term: { until: "2099-12-31" } }, ["term: term-missing"]],
  [
    "evaluated after a term whose first day is not known",
    { "term.from": ABSENT, evaluations: ["2030-02-16"] },
    ["term: term-missing"],
  ],
  [
    "evaluated before a term whose last day is not known",
    { "term.until": ABSENT, evaluations: ["2027-02-15"] },
    ["term: term-missing"],
  ],
];

const LABELS: readonly Row[] = [
  ...[
    "MoU",
    "mou",
    "M.o.U.",
    " MoU  Sistem Merit ",
    "Memorandum of Understanding",
    "Nota Kesepahaman",
    // The sign of kelvin, which looks like a K.
    "Nota \u212Aesepahaman",
    "NOTA KESEPAHAMAN tentang ASN",
    "Nota Kesepakatan",
  ].map((label): Row => [
    `"${label}" is not what the manuscripts of KSDD are called`,
    { label },
    ["label: label-is-no-manuscript"],
  ]),
  ...["Kesepakatan Bersama", "Perjanjian Kerja Sama tentang sistem merit", "PKS", "Mourning", ""].map((label): Row => [
    `"${label}" is nothing to speak of`,
    { label },
    [],
  ]),
  ["no label", { label: ABSENT }, []],
];

describe.each([
  ["parties and kind", PARTIES],
  ["approval of the DPRD", APPROVAL],
  ["manuscripts", INSTRUMENTS],
  ["signers", SIGNERS],
  ["contents", CONTENTS],
  ["term", TERM],
  ["label", LABELS],
])("KSDD: %s", (_, rows) => {
  it.each(rows)("%s", (_what, changes, findings) => {
    expect(found(changed(SOUND, changes))).toEqual(findings);
  });
});

const SINERGI: readonly Row[] = [
  [
    "has no PKS",
    { "instruments.1": { kind: "perjanjian-kerja-sama", plannedOn: "2027-02-16" } },
    ["instruments.1.kind: instrument-not-of-kind"],
  ],
  ["needs its action plan", { "instruments.0.actionPlan": ABSENT }, ["instruments.0.actionPlan: action-plan-missing"]],
  [
    "needs its action plan, and not the lack of one",
    { "instruments.0.actionPlan": false },
    ["instruments.0.actionPlan: action-plan-missing"],
  ],
  ["is not called KSDD", { kind: "ksdd-sukarela" }, ["kind: kind-does-not-fit"]],
  [
    "is signed for the region by its head, not by the regional secretary",
    { "instruments.0.signers.0": { party: 0, office: "sekretaris-daerah", suratKuasa: "2027-01-16" } },
    ["instruments.0.signers.0.office: signer-without-power"],
  ],
  ["may be signed for the central body by another official", { "instruments.0.signers.1.office": "pejabat-lain" }, []],
  [
    "is not signed for the central body by a head of region",
    { "instruments.0.signers.1.office": "kepala-daerah" },
    ["instruments.0.signers.1.office: signer-without-power"],
  ],
  [
    "asks the TKKSD of the region, and no other",
    { "parties.0.tkksdReviewedOn": ABSENT },
    ["parties.0.tkksdReviewedOn: tkksd-review-missing"],
  ],
  [
    "asks for two persons in charge of the central body, too",
    { "parties.1.pics": 1 },
    ["parties.1.pics: pics-too-few"],
  ],
  ["has no rule on the DPRD, whatever the facts", { "parties.0.dprd": { burdensPublicAndRegion: true } }, []],
  ["has no rule on the object", { object: { withinAuthority: false } }, []],
  ["is no Kesepakatan Bersama", { label: "Kesepakatan Bersama" }, ["label: label-is-no-manuscript"]],
  ["is a Nota Kesepakatan", { label: "Nota Kesepakatan" }, []],
  ["begins on the day of its Nota or later", { "term.from": "2027-02-15" }, ["term.from: starts-before-signature"]],
  [
    "begins no earlier because of a manuscript that it does not have",
    { "instruments.1": { kind: "perjanjian-kerja-sama", plannedOn: "2027-02-10" }, "term.from": "2027-02-12" },
    ["instruments.1.kind: instrument-not-of-kind", "term.from: starts-before-signature"],
  ],
];

describe("a Sinergi", () => {
  it.each(SINERGI)("%s", (_what, changes, findings) => {
    expect(found(changed(SOUND_SINERGI, changes))).toEqual(findings);
  });
});

describe("cooperation with a third party", () => {
  it.each([
    [
      "the DPRD approves what burdens",
      { "parties.0.dprd": { burdensPublicAndRegion: true } },
      ["parties.0.dprd.approvedOn: dprd-approval-missing"],
    ],
    [
      "of the budget no rule is known",
      { "parties.0.dprd": { burdensPublicAndRegion: false, fundedInCurrentApbd: false } },
      [],
    ],
    ["whether it burdens must be known", { "parties.0.dprd": {} }, ["parties.0.dprd: dprd-facts-missing"]],
    [
      "the object lies within the authority of the region",
      { "object.withinAuthority": ABSENT },
      ["object: object-not-confirmed"],
    ],
    ["of the limits no rule was read", { "object.withinLimits": false }, []],
    ["nor need they be confirmed", { "object.withinLimits": ABSENT }, []],
  ] as const satisfies readonly Row[])("%s", (_what, changes, findings) => {
    expect(found(changed(SOUND_KSDPK, changes))).toEqual(findings);
  });
});

describe("cooperation abroad", () => {
  const abroad = (body: unknown, kind: string): Agreement =>
    changed(SOUND_KSDPK, {
      kind,
      "parties.1.body": body,
      "parties.0.dprd": ABSENT,
      label: "MoU",
      instruments: [{ kind: "kesepakatan-bersama", plannedOn: "2027-02-16" }],
    });

  it.each([
    [SISTER_CITY, "ksdpl"],
    [ABROAD, "ksdll"],
  ] as const)("%o: the DPRD always approves, and nothing is known of the manuscripts", (body, kind) => {
    expect(found(abroad(body, kind))).toEqual(["parties.0.dprd.approvedOn: dprd-approval-missing"]);
    expect(findingsOf(abroad(body, kind))[0]?.message).toEqual({
      id: "perlu persetujuan DPRD (mitranya di luar negeri), dan belum ada",
      en: "the DPRD must approve (its partner is abroad), and has not",
    });
    expect(found(changed(abroad(body, kind), { "parties.0.dprd": { approvedOn: "2027-01-20" } }))).toEqual([]);
  });
});

describe("several manuscripts of one kind", () => {
  const [kb, pks] = SOUND.instruments;
  const signed = (one: object, signedOn: string) => ({ ...one, reference: "1", plannedOn: undefined, signedOn });
  const heads = [
    { party: 0, office: "kepala-daerah" },
    { party: 1, office: "kepala-daerah" },
  ];

  it("a PKS follows the first Kesepakatan Bersama, wherever that stands in the list", () => {
    const instruments = [
      signed(kb, "2027-01-26"),
      signed(kb, "2027-01-20"),
      { ...signed(pks, "2027-01-25"), signers: heads },
    ];
    expect(found(changed(SOUND, { instruments }))).toEqual([]);
  });

  it("the DPRD approves by the day of the first PKS, wherever that stands in the list", () => {
    const instruments = [
      kb,
      { ...signed(pks, "2027-01-30"), signers: heads },
      { ...signed(pks, "2027-01-25"), signers: heads },
    ];
    const approved = (approvedOn: string) =>
      found(changed(SOUND, { instruments, "parties.0.dprd": { burdensPublicAndRegion: true, approvedOn } }));
    expect(approved("2027-01-25")).toEqual([]);
    expect(approved("2027-01-26")).toEqual(["parties.0.dprd.approvedOn: dprd-approval-late"]);
  });
});

describe("what was published", () => {
  const codes = (draft: Agreement, asOf: string): readonly FindingCode[] =>
    findingsOf(draft, asOf).map(({ code }) => code);

  it("Sijunjung, 5 January 2023: Kesepakatan Bersama and PKS of one day are in order", () => {
    const date = "2023-01-05";
    const sijunjung = changed(SOUND, {
      "parties.1.body": { kind: "kabupaten", code: "13.03", name: "Kabupaten Sijunjung" },
      "instruments.0.signedOn": date,
      "instruments.1.signedOn": date,
    });
    expect(codes(sijunjung, date)).not.toContain("instrument-out-of-order");
  });

  it("KASN, 28 July 2023: an MoU signed by the regional secretary is no Nota Kesepakatan of the governor", () => {
    const signers = [
      { party: 0, office: "sekretaris-daerah" },
      { party: 1, office: "pimpinan-mitra" },
    ];
    const kasn = changed(SOUND_SINERGI, { label: "MoU", "instruments.0.signers": signers });
    expect(codes(kasn, AS_OF)).toEqual(["label-is-no-manuscript", "signer-without-power"]);
  });
});

describe("parties that are of no kind", () => {
  const central = { ...SOUND_SINERGI.parties[1], role: "pemberi" };

  it("two central bodies", () => {
    const draft = changed(SOUND_SINERGI, { "parties.0": central, "parties.0.body": { ...KASN, name: "BKN" } });
    expect(found(draft)).toEqual([
      "parties: parties-fit-no-kind",
      "instruments.0.signers.0.office: signer-without-power",
    ]);
  });

  it("a region with a central body and a third party; without a named kind, no rule is applied", () => {
    const parties = [...SOUND_SINERGI.parties, { body: CAMPUS, pics: 2 }];
    const review = reviewDraft(changed(SOUND_SINERGI, { parties, kind: ABSENT }), { asOf: AS_OF });
    expect(review.findings.map(({ code }) => code)).toEqual(["parties-fit-no-kind", "kind-missing"]);
    expect("kind" in review).toBe(false);
  });

  it("two central bodies of one name, however written", () => {
    const draft = changed(SOUND_SINERGI, {
      parties: [
        SOUND_SINERGI.parties[0],
        SOUND_SINERGI.parties[1],
        { ...central, body: { kind: "lns", name: " komisi APARATUR sipil negara" } },
        // With the sign of kelvin, which looks like a K.
        { ...central, body: { kind: "lns", name: "\u212Aomisi Aparatur Sipil Negara" } },
      ],
      "instruments.0.signers.2": { party: 2, office: "pimpinan-mitra" },
      "instruments.0.signers.3": { party: 3, office: "pimpinan-mitra" },
    });
    expect(found(draft)).toEqual(["parties.2.body: party-twice", "parties.3.body: party-twice"]);
  });
});

describe("the day of reference", () => {
  const over: Agreement = changed(SOUND, signedPks("2027-02-16"));

  it.each([
    ["2027-02-16", []],
    ["2030-02-15", []],
    ["2030-02-16", ["term.until: already-ended"]],
  ] as const)("on %s a term until 15 February 2030 gives %j", (asOf, findings) => {
    expect(found(over, asOf)).toEqual(findings);
  });

  it("a term without a first day can be over, too", () => {
    expect(found(changed(over, { "term.from": ABSENT }), "2030-02-16")).toEqual([
      "term: term-missing",
      "term.until: already-ended",
    ]);
  });

  it("a term in the wrong order is not said to be over", () => {
    expect(found(changed(over, { "term.until": "2027-02-15" }), "2030-02-16")).toEqual([
      "term.until: ends-before-start",
    ]);
  });
});

describe("an empty draft", () => {
  it("lacks everything, and is no error", () => {
    expect(found({ parties: [] })).toEqual([
      "parties: parties-too-few",
      "kind: kind-missing",
      "subject: subject-missing",
      "term: term-missing",
      "funding: funding-missing",
      "scope: scope-missing",
      "evaluations: evaluation-missing",
    ]);
  });

  it("of two regions lacks more", () => {
    expect(found({ parties: [{ body: JABAR }, { body: SULTENG }] })).toEqual([
      "kind: kind-missing",
      "parties.0.pics: pics-too-few",
      "parties.0.tkksdReviewedOn: tkksd-review-missing",
      "parties.0.dprd: dprd-facts-missing",
      "parties.1.pics: pics-too-few",
      "parties.1.tkksdReviewedOn: tkksd-review-missing",
      "parties.1.dprd: dprd-facts-missing",
      "instruments: instrument-to-follow",
      "instruments: instrument-to-follow",
      "subject: subject-missing",
      "object.matter: object-missing",
      "term: term-missing",
      "funding: funding-missing",
      "scope: scope-missing",
      "evaluations: evaluation-missing",
    ]);
  });
});

// Every code: what it is, how sure its rule is, and one of the sources that it must name.
const RULES: Readonly<Record<FindingCode, readonly [nature: FindingNature, grade: Grade, source: string]>> = {
  "parties-too-few": ["missing", "regulation", "pp-28-2018"],
  "party-twice": ["contradictory", "regulation", "pp-28-2018"],
  "parties-fit-no-kind": ["against-rule", "regulation", "pp-28-2018"],
  "kind-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "kind-does-not-fit": ["against-rule", "official", "bandung-ksdd"],
  "border-facts-missing": ["missing", "official", "bandung-ksdd"],
  "label-is-no-manuscript": ["practice", "secondary", "halosultra-42293"],
  "giver-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "receiver-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "pics-too-few": ["practice", "secondary", "public-code-gunungkidul-kerja-sama"],
  "tkksd-review-missing": ["missing", "secondary", "lugasmedia-2023-10-20"],
  "tkksd-review-late": ["against-rule", "secondary", "public-code-gunungkidul-kerja-sama"],
  "dprd-facts-missing": ["missing", "official", "bandung-ksdd"],
  "dprd-approval-missing": ["against-rule", "official", "bandung-ksdd"],
  "dprd-approval-late": ["against-rule", "interpretation", "0041-who-signs-and-who-approves"],
  "instrument-missing": ["against-rule", "secondary", "kompasiana-kerja-sama-daerah"],
  "instrument-to-follow": ["missing", "secondary", "kompasiana-kerja-sama-daerah"],
  "instrument-not-of-kind": ["against-rule", "secondary", "kompasiana-kerja-sama-daerah"],
  "instrument-out-of-order": ["against-rule", "secondary", "kompasiana-kerja-sama-daerah"],
  "action-plan-missing": ["against-rule", "secondary", "kompasiana-kerja-sama-daerah"],
  "reference-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "planned-day-passed": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "signer-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "signer-without-power": ["against-rule", "secondary", "pemkot-yogyakarta-ksd"],
  "surat-kuasa-missing": ["against-rule", "secondary", "kompasiana-kerja-sama-daerah"],
  "surat-kuasa-late": ["against-rule", "interpretation", "0041-who-signs-and-who-approves"],
  "subject-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "object-missing": ["missing", "regulation", "pp-28-2018"],
  "object-not-confirmed": ["missing", "official", "bandung-ksdd"],
  "object-outside-authority": ["against-rule", "regulation", "pp-28-2018"],
  "object-against-limits": ["against-rule", "official", "bandung-ksdd"],
  "term-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "ends-before-start": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "already-ended": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "duration-contradicts-days": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "longer-than-practice": ["practice", "secondary", "pemkot-yogyakarta-ksd"],
  "starts-before-signature": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "funding-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "scope-missing": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "scope-twice": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "replication-without-system": ["missing", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "evaluation-missing": ["practice", "secondary", "public-code-gunungkidul-kerja-sama"],
  "evaluation-outside-term": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
  "date-in-future": ["contradictory", "interpretation", "0042-what-a-draft-is-reviewed-for"],
};

/** What the first finding of every code says. */
const SAID: Readonly<Record<FindingCode, readonly [id: string, en: string]>> = {
  "parties-too-few": [
    "kerja sama memerlukan dua pihak atau lebih, yang disebut 1",
    "a cooperation needs two parties or more, 1 named",
  ],
  "party-twice": ["pihak yang sama sudah ada di parties.0", "the same party already stands at parties.0"],
  "parties-fit-no-kind": [
    "tidak ada jenis kerja sama dengan para pihak ini: tidak ada daerah di antara para pihak",
    "no kind of cooperation has these parties: no region among the parties",
  ],
  "kind-missing": [
    "jenis kerja sama belum disebut; menurut para pihak: ksdd-sukarela",
    "the legal kind is not named; by the parties: ksdd-sukarela",
  ],
  "kind-does-not-fit": [
    '"ksdpk" tidak sesuai dengan para pihak (daerah dengan daerah, tidak berbatasan atau bukan urusan lintas daerah); yang sesuai: ksdd-sukarela',
    '"ksdpk" does not fit the parties (region with region, not bordering or not on a matter across the border); fitting: ksdd-sukarela',
  ],
  "border-facts-missing": [
    "kerja sama wajib: nyatakan apakah daerah berbatasan dan urusannya lintas daerah",
    "mandatory cooperation: state whether the regions border each other and the matter crosses the border",
  ],
  "label-is-no-manuscript": [
    "sebutan ini bukan nama naskahnya; menurut jenisnya: Kesepakatan Bersama, Perjanjian Kerja Sama",
    "this is not what its manuscripts are called; by its kind: Kesepakatan Bersama (joint agreement), Perjanjian Kerja Sama (cooperation agreement)",
  ],
  "giver-missing": ["tidak ada pihak yang berperan sebagai pemberi", "no party has the role of giving (pemberi)"],
  "receiver-missing": [
    "tidak ada pihak yang berperan sebagai penerima",
    "no party has the role of receiving (penerima)",
  ],
  "pics-too-few": [
    "penanggung jawab (PIC) 1; praktiknya 2 untuk setiap pihak",
    "persons in charge (PIC): 1; the practice is 2 per party",
  ],
  "tkksd-review-missing": [
    "belum ada telaahan TKKSD daerah ini",
    "the coordination team (TKKSD) of this region has not reviewed it",
  ],
  "tkksd-review-late": [
    "telaahan TKKSD sesudah naskah pertama, 2027-01-20",
    "the review by the TKKSD is later than the first manuscript, 2027-01-20",
  ],
  "dprd-facts-missing": [
    "perlu tidaknya persetujuan DPRD bergantung pada: apakah membebani masyarakat dan daerah, apakah pendanaannya ada dalam APBD tahun berjalan",
    "whether the DPRD must approve depends on: whether it burdens the public and the region, whether its funding is in the current APBD",
  ],
  "dprd-approval-missing": [
    "perlu persetujuan DPRD (membebani masyarakat dan daerah), dan belum ada",
    "the DPRD must approve (it burdens the public and the region), and has not",
  ],
  "dprd-approval-late": [
    "persetujuan DPRD sesudah naskah terakhir ditandatangani, 2027-01-30",
    "the DPRD approved after the last manuscript was signed, 2027-01-30",
  ],
  "instrument-missing": [
    "tidak ada Kesepakatan Bersama, yang harus mendahului",
    "there is no Kesepakatan Bersama (joint agreement), which must come first",
  ],
  "instrument-to-follow": [
    "Kesepakatan Bersama belum ada",
    "the Kesepakatan Bersama (joint agreement) is still to follow",
  ],
  "instrument-not-of-kind": [
    "bukan naskah untuk jenis kerja sama ini; naskahnya: Kesepakatan Bersama, Perjanjian Kerja Sama",
    "no manuscript of this kind of cooperation; it has: Kesepakatan Bersama (joint agreement), Perjanjian Kerja Sama (cooperation agreement)",
  ],
  "instrument-out-of-order": [
    "bertanggal lebih awal daripada Kesepakatan Bersama, 2027-01-20",
    "dated before the Kesepakatan Bersama (joint agreement), 2027-01-20",
  ],
  "action-plan-missing": ["rencana aksi belum dilampirkan", "no action plan is annexed"],
  "reference-missing": ["sudah ditandatangani, tetapi nomornya tidak ada", "it is signed, but has no number"],
  "planned-day-passed": [
    "rencana 2027-01-31 sudah lewat, dan belum ditandatangani",
    "the planned day 2027-01-31 has passed, and it is not signed",
  ],
  "signer-missing": ["tidak ada penanda tangan untuk parties.1", "nobody signs for parties.1"],
  "signer-without-power": [
    "Sekretaris daerah tidak berwenang menandatangani naskah ini untuk pihak ini; yang berwenang: Kepala daerah",
    "Regional secretary has no power to sign this manuscript for this party; who has: Head of region",
  ],
  "surat-kuasa-missing": [
    "Sekretaris daerah menandatangani tanpa Surat Kuasa dari kepala daerah",
    "Regional secretary signs without a power of attorney (Surat Kuasa) from the head of region",
  ],
  "surat-kuasa-late": [
    "Surat Kuasa sesudah tanggal tanda tangan, 2027-01-25",
    "the power of attorney (Surat Kuasa) is later than the signature, 2027-01-25",
  ],
  "subject-missing": ["judul kerja sama belum ada", "the cooperation has no subject"],
  "object-missing": ["objek kerja sama belum disebut", "the object of the cooperation is not named"],
  "object-not-confirmed": [
    "belum dinyatakan: objeknya kewenangan daerah, objeknya tidak bertentangan dengan kesusilaan, ketertiban umum, kepentingan nasional dan peraturan",
    "not yet stated: the object lies within the authority of the region, the object offends neither morality, public order, the national interest nor the law",
  ],
  "object-outside-authority": [
    "objeknya bukan urusan yang menjadi kewenangan daerah",
    "the object is no matter within the authority of the region",
  ],
  "object-against-limits": [
    "objeknya bertentangan dengan salah satu dari: kesusilaan, ketertiban umum, kepentingan nasional, dan peraturan perundang-undangan",
    "the object offends one of these: morality, public order, the national interest, and the law",
  ],
  "term-missing": ["jangka waktu belum lengkap: from, until", "the term is not complete: from, until"],
  "ends-before-start": ["berakhir sebelum mulai berlaku, 2027-02-16", "it ends before it begins, 2027-02-16"],
  "already-ended": ["sudah berakhir pada 2099-01-01", "it has ended by 2099-01-01"],
  "duration-contradicts-days": [
    "36 bulan sejak 2027-02-16 berakhir 2030-02-15, bukan pada tanggal yang tertulis",
    "36 months from 2027-02-16 end on 2030-02-15, and not on the day that is written",
  ],
  "longer-than-practice": [
    "lebih lama daripada 60 bulan, batas di Kota Yogyakarta; batas nasional tidak diketahui",
    "longer than 60 months, the limit in Yogyakarta; a national limit is not known",
  ],
  "starts-before-signature": [
    "berlaku sebelum naskah terakhir ditandatangani, 2027-02-16",
    "it begins before the last manuscript is signed, 2027-02-16",
  ],
  "funding-missing": ["ketentuan pendanaan belum ada", "there is no clause on funding"],
  "scope-missing": ["ruang lingkup masih kosong", "the scope is empty"],
  "scope-twice": ["sudah disebut di scope.systems.0", "already named at scope.systems.0"],
  "replication-without-system": [
    "replikasi tanpa sistem yang disebut namanya",
    "replication without a system that is named",
  ],
  "evaluation-missing": ["belum ada tanggal evaluasi", "no day of evaluation is set"],
  "evaluation-outside-term": [
    "di luar jangka waktu 2027-02-16 sampai 2030-02-15",
    "outside the term 2027-02-16 to 2030-02-15",
  ],
  "date-in-future": [
    "disebut sudah terjadi, tetapi sesudah tanggal acuan 2027-02-01",
    "said to have happened, but later than the day of reference 2027-02-01",
  ],
};

const everyFinding = [
  ...[...PARTIES, ...APPROVAL, ...INSTRUMENTS, ...SIGNERS, ...CONTENTS, ...TERM, ...LABELS].flatMap(([, changes]) =>
    findingsOf(changed(SOUND, changes)),
  ),
  ...SINERGI.flatMap(([, changes]) => findingsOf(changed(SOUND_SINERGI, changes))),
  ...findingsOf(changed(SOUND_SINERGI, { "parties.0.body": { ...KASN, name: "BKN" } })),
  ...findingsOf(SOUND, "2099-01-01"),
];

describe.each(FINDING_CODES)("%s", (expected) => {
  const all = everyFinding.filter((one) => one.code === expected);

  it("is reached", () => {
    expect(all).not.toEqual([]);
  });

  it("is of one nature, and names its rule with its grade", () => {
    const [nature, grade, source] = RULES[expected];
    expect(new Set(all.map((one) => one.nature))).toEqual(new Set([nature]));
    const named = all.filter((one) => one.grade === grade && one.cite.some((one) => one.source === source));
    expect(named).not.toEqual([]);
  });

  it("says what it is, in both languages", () => {
    const [id, en] = SAID[expected];
    expect(all[0]?.message).toEqual({ id, en });
  });

  it("is well formed, speaks both languages, and leaves no place in its text open", () => {
    for (const one of all) {
      const { code, path, params, message, cite } = one;
      expect(flawsOf(untyped({ code, path, params, message, cite }))).toEqual([]);
      expect(survivesJson(one)).toBe(true);
      for (const text of Object.values(one.message)) expect(text).not.toMatch(/[{}]|,\s*$|: $/);
    }
  });

  it("cites sources of the register that carry its grade", () => {
    const sources: Readonly<Record<string, { readonly grade?: Grade }>> = register;
    for (const { cite, grade } of all) {
      const grades = cite.flatMap(({ source }) => sources[source]?.grade ?? []);
      expect(cite.every(({ source }) => Object.hasOwn(sources, source))).toBe(true);
      expect(grades.some((one) => !isWeaker(one, grade))).toBe(true);
    }
  });
});

it("the codes are those of the table above, each once", () => {
  expect([...FINDING_CODES].sort()).toEqual(Object.keys(RULES).sort());
  expect(Object.isFrozen(FINDING_CODES)).toBe(true);
});

describe("texts", () => {
  const textOf = (changes: Changes, code: FindingCode): unknown =>
    findingsOf(changed(SOUND, changes)).find((one) => one.code === code)?.message;

  it.each([
    [
      "duration-contradicts-days",
      { "term.months": 35 },
      {
        id: "35 bulan sejak 2027-02-16 berakhir 2030-01-15, bukan pada tanggal yang tertulis",
        en: "35 months from 2027-02-16 end on 2030-01-15, and not on the day that is written",
      },
    ],
    [
      "dprd-approval-missing",
      { "parties.0.dprd": { burdensPublicAndRegion: true, fundedInCurrentApbd: false } },
      {
        id: "perlu persetujuan DPRD (membebani masyarakat dan daerah, belum teranggarkan dalam APBD tahun berjalan), dan belum ada",
        en: "the DPRD must approve (it burdens the public and the region, its funding is not in the current APBD), and has not",
      },
    ],
    [
      "signer-without-power",
      { [KB]: { party: 0, office: "kepala-perangkat-daerah" } },
      {
        id: "Kepala perangkat daerah tidak berwenang menandatangani naskah ini untuk pihak ini; yang berwenang: Kepala daerah",
        en: "Head of a regional office (OPD) has no power to sign this manuscript for this party; who has: Head of region",
      },
    ],
    [
      "signer-without-power",
      { [PKS]: { party: 0, office: "pejabat-lain" } },
      {
        id: "Pejabat lain tidak berwenang menandatangani naskah ini untuk pihak ini; yang berwenang: Kepala daerah, Sekretaris daerah, Kepala perangkat daerah, Pejabat lain di perangkat daerah",
        en: "Another official has no power to sign this manuscript for this party; who has: Head of region, Regional secretary, Head of a regional office (OPD), Another official of a regional office",
      },
    ],
    [
      "signer-missing",
      { "instruments.0.signers": [] },
      {
        id: "tidak ada penanda tangan untuk parties.0, parties.1",
        en: "nobody signs for parties.0, parties.1",
      },
    ],
    [
      "kind-missing",
      { kind: ABSENT, parties: [], instruments: [] },
      {
        id: "jenis kerja sama belum disebut; menurut para pihak: tidak ada",
        en: "the legal kind is not named; by the parties: none",
      },
    ],
  ] as const)("%s", (code, changes, text) => {
    expect(textOf(changes, code)).toEqual(text);
  });
});
