import {
  advance,
  type Agreement,
  agreementState,
  cooperationKindOf,
  instrumentsNeeded,
  needsDprdApproval,
  reviewDraft,
} from "sistem-merit/cooperation";
import { attempt } from "sistem-merit/core";
import { untyped } from "../../core/support.js";
import {
  type Border,
  type Draft,
  type Dprd,
  EVENTS,
  KINDS,
  type Manuscript,
  MANUSCRIPTS,
  naiveDprd,
  naiveFindings,
  naiveKind,
  naiveKinds,
  naiveMonthsLater,
  naiveOrder,
  naivePower,
  naiveState,
  naiveStep,
  OFFICES,
  type Party,
} from "../cooperation.js";
import { type Compare, type Domain, pick, type Random } from "./run.js";

type Body = Party["body"];

const JABAR: Body = { kind: "provinsi", code: "32", name: "Provinsi Jawa Barat" };
const SULTENG: Body = { kind: "provinsi", code: "72", name: "Provinsi Sulawesi Tengah" };
const BODIES: readonly [Body, ...Body[]] = [
  JABAR,
  SULTENG,
  { kind: "kabupaten", code: "72.01", name: "Kabupaten Contoh" },
  { kind: "kota", code: "32.71", name: "Kota Contoh" },
  { kind: "lns", name: "Komisi Contoh" },
  { kind: "kementerian", name: "Kementerian Contoh" },
  { kind: "pihak-ketiga", name: "Universitas Contoh" },
  { kind: "daerah-luar-negeri", name: "Kota Contoh" },
  { kind: "lembaga-luar-negeri", name: "Lembaga Contoh" },
];
const FLAGS = [true, false, undefined] as const;

/** Keys that hold nothing are left out, as JSON does. */
const plain = <V>(value: V): V => untyped(JSON.parse(JSON.stringify(value)));

function judgeKind(parties: readonly Party[], border: Border, compare: Compare): void {
  const bodies = parties.map(({ body }) => body);
  compare([cooperationKindOf(untyped(bodies), border).kinds.join()], [naiveKinds(parties, border).join()], () => ({
    bodies,
    border,
  }));
}

function judgeDprd(kind: (typeof KINDS)[number], facts: Dprd, compare: Compare): void {
  const approval = needsDprdApproval(kind, facts);
  const said = approval.needed === "unknown" ? approval.missing : approval.because;
  compare([`${approval.needed}: ${said.join()}`], [naiveDprd(kind, facts)], () => ({ kind, facts }));
}

function judgeDraft(draft: Draft, asOf: string, compare: Compare): void {
  const agreement: Agreement = untyped(draft);
  const outcome = attempt(() => agreementState(agreement));
  const expected = naiveState(draft);
  const state = outcome.ok ? [outcome.value.state, outcome.value.since, outcome.value.allowed.join()] : [];
  compare(state, expected ?? [], () => draft);
  if (!outcome.ok) return;
  const { kind, kinds, findings } = reviewDraft(agreement, { asOf });
  compare(
    [kind, kinds.join(), ...findings.map(({ code, path }) => `${path.join(".")}: ${code}`).sort()],
    [naiveKind(draft), naiveKinds(draft.parties, draft.border ?? {}).join(), ...naiveFindings(draft, asOf)],
    () => ({ draft, asOf }),
  );
}

function judgeStep(draft: Draft, event: (typeof EVENTS)[number], date: string, compare: Compare): void {
  const before = naiveState(draft);
  if (before === undefined) return;
  const [state, since, allowed] = before;
  const isPossible = allowed.split(",").includes(event) && (since === undefined || date >= since);
  const outcome = attempt(() => advance(untyped(draft), { event, date }));
  const after = outcome.ok ? agreementState(outcome.value).state : undefined;
  compare([outcome.ok, after], [isPossible, isPossible ? naiveStep(state, event) : undefined], () => ({
    draft,
    event,
    date,
  }));
}

const reviewed = { pics: 2, tkksdReviewedOn: "2027-01-15" };
const dprd = { burdensPublicAndRegion: false, fundedInCurrentApbd: true };
const SOUND: Draft = {
  parties: [
    { body: JABAR, role: "pemberi", ...reviewed, dprd },
    { body: SULTENG, role: "penerima", ...reviewed, dprd },
  ],
  kind: "ksdd-sukarela",
  border: { bordering: false },
  instruments: [
    {
      kind: "kesepakatan-bersama",
      reference: "1/KB/2027",
      signedOn: "2027-01-20",
      signers: [
        { party: 0, office: "kepala-daerah" },
        { party: 1, office: "kepala-daerah" },
      ],
    },
    {
      kind: "perjanjian-kerja-sama",
      plannedOn: "2027-02-16",
      signers: [
        { party: 0, office: "kepala-perangkat-daerah", suratKuasa: "2027-01-25" },
        { party: 1, office: "kepala-daerah" },
      ],
    },
  ],
  subject: "Penerapan sistem merit",
  object: { matter: "Kepegawaian", withinAuthority: true, withinLimits: true },
  term: { from: "2027-02-16", until: "2030-02-15", months: 36 },
  funding: "APBD masing-masing",
  scope: { systems: ["k-mob"], services: ["replikasi"] },
  evaluations: ["2028-02-16"],
};
const AS_OF = "2027-02-01";

/** Days that are near each other, so that they are the same often enough, and the ends of months. */
const someDay = (random: Random): string =>
  pick(random, [
    "2027-01-14",
    "2027-01-15",
    "2027-01-16",
    "2027-01-20",
    "2027-01-31",
    "2027-02-01",
    "2027-02-15",
    "2027-02-16",
    "2027-02-17",
    "2027-02-28",
    "2028-02-29",
    "2030-02-15",
    "2032-02-16",
  ]);

const maybe = <V>(random: Random, value: V): V | undefined => (random(4) === 0 ? undefined : value);

function someParty(random: Random, at: number): Party {
  const usual = at === 0 ? JABAR : SULTENG;
  return {
    body: random(3) === 0 ? pick(random, BODIES) : usual,
    role: maybe(random, random(5) === 0 ? pick(random, ["pemberi", "penerima"]) : at === 0 ? "pemberi" : "penerima"),
    pics: maybe(random, random(4)),
    tkksdReviewedOn: maybe(random, someDay(random)),
    dprd: maybe(random, {
      burdensPublicAndRegion: pick(random, FLAGS),
      fundedInCurrentApbd: pick(random, FLAGS),
      approvedOn: random(2) === 0 ? someDay(random) : undefined,
    }),
  } as Party;
}

function someManuscript(random: Random, parties: number): Manuscript {
  const signed = random(2) === 0;
  const signers = Array.from({ length: random(parties + 1) }, (_, at) => ({
    party: random(5) === 0 ? random(parties) : at,
    office: random(2) === 0 ? "kepala-daerah" : pick(random, OFFICES),
    suratKuasa: maybe(random, someDay(random)),
  }));
  return untyped({
    kind: random(4) === 0 ? pick(random, MANUSCRIPTS) : pick(random, ["kesepakatan-bersama", "perjanjian-kerja-sama"]),
    reference: maybe(random, pick(random, ["1/2027", " "])),
    plannedOn: maybe(random, someDay(random)),
    signedOn: signed ? someDay(random) : undefined,
    actionPlan: pick(random, FLAGS),
    signers: maybe(random, signers),
  });
}

function someTerm(random: Random): Draft["term"] {
  const from = someDay(random);
  const months = pick(random, [1, 12, 36, 59, 60, 61]);
  const end = naiveMonthsLater(from, months);
  const shift = random(5) - 2;
  const until = new Date(Date.parse(`${end}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
  return untyped({
    from: maybe(random, from),
    until: maybe(random, random(4) === 0 ? someDay(random) : until),
    months: maybe(random, months),
  });
}

function someDraft(random: Random): Draft {
  const parties = Array.from({ length: random(12) === 0 ? random(4) : 2 }, (_, at) => someParty(random, at));
  const ids = <V>(most: number, values: readonly [V, ...V[]]): V[] =>
    Array.from({ length: random(most) }, () => pick(random, values));
  return plain<Draft>(
    untyped({
      parties,
      kind: maybe(random, random(3) === 0 ? pick(random, KINDS) : "ksdd-sukarela"),
      label: maybe(
        random,
        pick(random, [
          "MoU",
          " m.o.u  baru",
          "Nota Kesepakatan",
          "Perjanjian Kerja Sama",
          "MoUX",
          " ",
          "Kesepakatan  Bersama",
        ]),
      ),
      border: maybe(random, { bordering: pick(random, FLAGS), crossBorder: pick(random, FLAGS) }),
      instruments: maybe(
        random,
        parties.length === 0 ? [] : Array.from({ length: random(4) }, () => someManuscript(random, parties.length)),
      ),
      subject: maybe(random, pick(random, ["Sistem merit", "  "])),
      object: maybe(random, {
        matter: maybe(random, pick(random, ["Kepegawaian", " "])),
        withinAuthority: pick(random, FLAGS),
        withinLimits: pick(random, FLAGS),
      }),
      term: maybe(random, someTerm(random)),
      funding: maybe(random, pick(random, ["APBD", ""])),
      scope: maybe(random, {
        systems: ids(4, ["siap", "k-mob", "trk"]),
        services: ids(3, ["replikasi", "magang"]),
      }),
      evaluations: maybe(random, ids(3, ["2027-02-16", "2027-02-28", "2030-02-15", "2026-12-31"])),
      history: maybe(random, someHistory(random)),
    }),
  );
}

/** Steps that follow each other, or nearly. */
function someHistory(random: Random): Draft["history"] {
  const usual = ["tawarkan", "sepakati", "setujui", "tandatangani", "berlakukan", "evaluasi", "evaluasi", "akhiri"];
  const days = Array.from({ length: 8 }, () => someDay(random));
  if (random(20) > 0) days.sort();
  return usual
    .slice(0, random(9))
    .filter((event) => event !== "setujui" || random(2) === 0)
    .map((event, at) => ({ event: random(30) === 0 ? pick(random, EVENTS) : event, date: days[at] ?? "" }));
}

/** Every way to change one thing of the sound draft that the boundaries are made of. */
function nearSound(compare: Compare): void {
  const judge = (change: Partial<Draft>, asOf = AS_OF): void => {
    judgeDraft(plain({ ...SOUND, ...change }), asOf, compare);
  };
  for (const key of Object.keys(SOUND)) if (key !== "parties") judge(untyped({ [key]: undefined }));
  for (const kind of KINDS) judge({ kind });
  const [first, second] = SOUND.instruments ?? [];
  if (first === undefined || second === undefined) throw new Error("the sound draft has two manuscripts");
  for (const asOf of ["2027-02-15", "2027-02-16", "2027-02-17", "2030-02-14", "2030-02-15", "2030-02-16"])
    judge({}, asOf);
  for (const office of OFFICES) {
    for (const suratKuasa of [undefined, "2027-02-15", "2027-02-16", "2027-02-17"]) {
      for (const kind of MANUSCRIPTS) {
        const signers = [
          { party: 0, office, ...(suratKuasa !== undefined && { suratKuasa }) },
          { party: 1, office: "kepala-daerah" },
        ];
        judge({ instruments: [first, { ...second, kind, signers }] }, "2027-02-16");
      }
    }
  }
  for (const on of ["2027-01-14", "2027-01-15", "2027-01-16", "2027-01-19", "2027-01-20", "2027-01-21"]) {
    judge({ instruments: [first, { ...second, plannedOn: on }] });
    judge({ instruments: [{ ...first, signedOn: on }, second] });
    judge({ parties: SOUND.parties.map((party) => ({ ...party, tkksdReviewedOn: on })) });
    judge({
      parties: SOUND.parties.map((party) => ({ ...party, dprd: { fundedInCurrentApbd: false, approvedOn: on } })),
    });
  }
  for (const from of ["2027-02-16", "2027-08-31", "2027-11-30", "2028-02-29", "2027-12-31"]) {
    for (const months of [1, 2, 3, 6, 12, 48, 59, 60, 61]) {
      for (let shift = -2; shift <= 2; shift++) {
        const end = Date.parse(`${naiveMonthsLater(from, months)}T00:00:00Z`) + shift * 86_400_000;
        judge({ term: { from, until: new Date(end).toISOString().slice(0, 10), months } });
      }
    }
  }
}

export const cooperation: Domain = {
  id: "cooperation",
  thousands: 4,
  boundaries: (compare) => {
    for (const bordering of FLAGS) {
      for (const crossBorder of FLAGS) {
        const border = plain<Border>(untyped({ bordering, crossBorder }));
        for (const one of BODIES) {
          judgeKind([{ body: one }], border, compare);
          for (const other of BODIES) {
            judgeKind([{ body: one }, { body: other }], border, compare);
          }
        }
      }
    }
    for (const one of BODIES) {
      for (const other of BODIES) {
        for (const third of BODIES) judgeKind([{ body: one }, { body: other }, { body: third }], {}, compare);
      }
    }
    for (const kind of KINDS) {
      for (const burdensPublicAndRegion of FLAGS) {
        for (const fundedInCurrentApbd of FLAGS) {
          judgeDprd(kind, plain<Dprd>(untyped({ burdensPublicAndRegion, fundedInCurrentApbd })), compare);
        }
      }
      const needed = instrumentsNeeded(kind);
      const said = needed.status === "known" ? needed.instruments : [];
      compare(
        said.map(({ id, signers, withPower, actionPlan }) => [id, ...signers, "/", ...withPower, actionPlan].join(" ")),
        naiveOrder(kind).map((id) =>
          [
            id,
            ...OFFICES.filter((office) => naivePower(id, office) === "own"),
            "/",
            ...OFFICES.filter((office) => naivePower(id, office) === "surat-kuasa"),
            id === "nota-kesepakatan",
          ].join(" "),
        ),
        () => kind,
      );
    }
    nearSound(compare);
  },
  random: (random, compare) => {
    const draft = someDraft(random);
    judgeDraft(draft, someDay(random), compare);
    judgeStep(draft, pick(random, EVENTS), someDay(random), compare);
  },
};
