import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit";
import {
  advance,
  type Agreement,
  agreementState,
  cooperationKindOf,
  instrumentsNeeded,
  needsDprdApproval,
  reviewDraft,
  reviewDrafts,
} from "sistem-merit/cooperation";
import { describe, expect, it } from "vitest";
import { flawsOf, found, survivesJson, unfrozen, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { AS_OF, changed, JABAR, SOUND, SULTENG } from "./fixtures.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  try {
    const outcome = attempt(run);
    if (outcome.ok) return survivesJson(outcome.value) ? [] : [`not JSON: ${JSON.stringify(outcome.value)}`];
    return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
  } catch (error) {
    return [`threw ${error instanceof MeritError ? "MeritError" : String(error)}`];
  }
}

const FULL = { ...SOUND, history: [{ event: "tawarkan", date: "2027-01-10" }] } as const;
const STEP = { event: "sepakati", date: "2027-01-21" } as const;

/** Every place of a value, as the path that leads to it. */
function placesOf(value: unknown, path: readonly string[] = []): string[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path.join("."), ...inner];
}

/** A right agreement in which one thing, however deep, is replaced by anything, or one key is added. */
const nearly: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...placesOf(FULL)), fc.boolean(), anything)
  .map(([place, added, by]) => changed(FULL, { [added ? `${place}x` : place]: by }));
const agreements = fc.oneof(anything, nearly);

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["agreement of reviewDraft", agreements, (input) => reviewDraft(untyped(input), { asOf: AS_OF })],
  ["options of reviewDraft", anything, (input) => reviewDraft(SOUND, untyped(input))],
  [
    "drafts of reviewDrafts",
    fc.oneof(anything, fc.array(nearly)),
    (input) => reviewDrafts(untyped(input), { asOf: AS_OF }),
  ],
  ["agreement of advance", agreements, (input) => advance(untyped(input), STEP)],
  ["step of advance", anything, (input) => advance(FULL, untyped(input))],
  ["agreement of agreementState", agreements, (input) => agreementState(untyped(input))],
  ["bodies of cooperationKindOf", fc.oneof(anything, fc.array(anything)), (input) => cooperationKindOf(untyped(input))],
  ["border of cooperationKindOf", anything, (input) => cooperationKindOf([JABAR, SULTENG], untyped(input))],
  ["options of cooperationKindOf", anything, (input) => cooperationKindOf([JABAR, SULTENG], {}, untyped(input))],
  ["kind of needsDprdApproval", anything, (input) => needsDprdApproval(untyped(input), {})],
  ["facts of needsDprdApproval", anything, (input) => needsDprdApproval("ksdpk", untyped(input))],
  ["options of needsDprdApproval", anything, (input) => needsDprdApproval("ksdpk", {}, untyped(input))],
  ["kind of instrumentsNeeded", anything, (input) => instrumentsNeeded(untyped(input))],
];

describe("anything at all gives plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
    );
  });
});

describe("what cannot be read", () => {
  it.each([
    ["a party without a body", { "parties.0": { role: "pemberi" } }, ["agreement.parties.0.body: missing"]],
    [
      "holes among the parties",
      { parties: Array(2) },
      ["agreement.parties.0: not-an-object", "agreement.parties.1: not-an-object"],
    ],
    [
      "a region without a code",
      { "parties.0.body": { kind: "kota", name: "Kota Contoh" } },
      ["agreement.parties.0.body.code: missing"],
    ],
    [
      "a name of a third party that holds nothing",
      { "parties.0.body": { kind: "pihak-ketiga", name: "" } },
      ["agreement.parties.0.body.name: missing"],
    ],
    [
      "a third party with a code",
      { "parties.0.body": { kind: "pihak-ketiga", name: "PT", code: "32" } },
      ["agreement.parties.0.body.code: unknown-key"],
    ],
    ["a role that is none", { "parties.0.role": "mitra" }, ["agreement.parties.0.role: not-one-of"]],
    ["persons in charge by name", { "parties.0.pics": ["Pegawai A"] }, ["agreement.parties.0.pics: not-a-number"]],
    ["half a person in charge", { "parties.0.pics": 1.5 }, ["agreement.parties.0.pics: not-on-scale"]],
    ["fewer than none", { "parties.0.pics": -1 }, ["agreement.parties.0.pics: out-of-range"]],
    [
      "a fact as text",
      { "parties.0.dprd": { burdensPublicAndRegion: "tidak" } },
      ["agreement.parties.0.dprd.burdensPublicAndRegion: not-one-of"],
    ],
    ["an unknown kind", { kind: "mou" }, ["agreement.kind: not-one-of"]],
    ["a label that is no text", { label: 1 }, ["agreement.label: not-text"]],
    ["a manuscript that is none", { "instruments.0.kind": "mou" }, ["agreement.instruments.0.kind: not-one-of"]],
    ["a manuscript without a kind", { "instruments.0": {} }, ["agreement.instruments.0.kind: missing"]],
    [
      "a signer of no party",
      { "instruments.0.signers.0.party": 2 },
      ["agreement.instruments.0.signers.0.party: out-of-range"],
    ],
    [
      "a signer without an office",
      { "instruments.0.signers.0": { party: 0 } },
      ["agreement.instruments.0.signers.0.office: missing"],
    ],
    [
      "a signer with a name",
      { "instruments.0.signers.0": { party: 0, office: "kepala-daerah", name: "A" } },
      ["agreement.instruments.0.signers.0.name: unknown-key"],
    ],
    ["a day that does not exist", { "term.until": "2027-02-29" }, ["agreement.term.until: not-a-date"]],
    ["a term of no month", { "term.months": 0 }, ["agreement.term.months: out-of-range"]],
    ["a system that is none", { "scope.systems": ["siap", "simpeg"] }, ["agreement.scope.systems.1: not-one-of"]],
    ["a service that is none", { "scope.services": ["hibah"] }, ["agreement.scope.services.0: not-one-of"]],
    ["evaluations that are no list", { evaluations: "2028-01-01" }, ["agreement.evaluations: not-a-list"]],
    ["an unknown key, deep down", { "object.dasar": "PP 28/2018" }, ["agreement.object.dasar: unknown-key"]],
    ["null where nothing was meant", { subject: null }, ["agreement.subject: not-text"]],
  ] as const)("%s", (_, changes, issues) => {
    expect(found(() => reviewDraft(changed(SOUND, changes), { asOf: AS_OF }))).toEqual(issues);
  });

  it("everything is said at once, and the options too", () => {
    const draft = changed(SOUND, { kind: 1, "parties.1.pics": "dua", "term.from": "besok", catatan: 1 });
    expect(found(() => reviewDraft(draft, untyped({ asOf: "hari ini" })))).toEqual([
      "agreement.catatan: unknown-key",
      "agreement.parties.1.pics: not-a-number",
      "agreement.kind: not-one-of",
      "agreement.term.from: not-a-date",
      "options.asOf: not-a-date",
    ]);
    expect(found(() => reviewDraft(SOUND, untyped({ asOf: AS_OF, today: 1 })))).toEqual(["options.today: unknown-key"]);
  });

  it("if the parties are no list, a signer may point anywhere", () => {
    expect(
      found(() => reviewDraft(changed(SOUND, { parties: {}, "instruments.0.signers.0.party": 40 }), { asOf: AS_OF })),
    ).toEqual(["agreement.parties: not-a-list"]);
  });

  it("keys that are inherited do not count, and unknown ones are found", () => {
    const inherited: unknown = Object.create({ parties: SOUND.parties, catatan: 1 });
    expect(found(() => agreementState(untyped(inherited)))).toEqual([
      "agreement.parties: missing",
      "agreement.catatan: unknown-key",
    ]);
    const body: unknown = Object.create({ kind: "pihak-ketiga", name: "PT" });
    expect(found(() => cooperationKindOf([JABAR, untyped(body)]))).toEqual([
      "bodies.1.kind: missing",
      "bodies.1.name: missing",
    ]);
  });
});

describe("a review", () => {
  it("gives the same of a frozen draft, and changes nothing", () => {
    const text = JSON.stringify(SOUND);
    const frozen = JSON.parse(text, (_, value: unknown) => Object.freeze(value)) as Agreement;
    expect(unfrozen(frozen)).toEqual([]);
    expect(reviewDraft(frozen, { asOf: AS_OF })).toEqual(reviewDraft(SOUND, { asOf: AS_OF }));
    expect(JSON.stringify(frozen)).toBe(text);
  });

  it("never repeats a text or a name of the draft, in findings or in issues", () => {
    const PLACES = ["label", "subject", "funding", "object.matter", "instruments.0.reference", "parties.0.body.name"];
    const BROKEN = ["kind", "term.from", "parties.0.role", "instruments.0.kind", "scope.systems.0", "evaluations.0"];
    const person = fc.oneof(nip, fc.stringMatching(/^[QXZW]{6,12}$/));
    fc.assert(
      fc.property(person, fc.constantFrom(...PLACES), fc.constantFrom(...BROKEN), (secret, place, wrong) => {
        const said = changed(SOUND, { [place]: `MoU ${secret}`, funding: undefined, "parties.1.pics": 0 });
        expect(JSON.stringify(reviewDraft(said, { asOf: AS_OF }))).not.toContain(secret);
        const outcome = attempt(() => reviewDraft(changed(SOUND, { [wrong]: secret }), { asOf: AS_OF }));
        expect(outcome.ok).toBe(false);
        expect(JSON.stringify(outcome)).not.toContain(secret);
      }),
    );
  });

  it("of a later day never finds less that lies in the past", () => {
    const PAST = ["planned-day-passed", "already-ended"];
    const days = fc.integer({ min: 2020, max: 2035 }).map((year) => `${year}-06-15`);
    fc.assert(
      fc.property(days, days, (a, b) => {
        const past = (asOf: string) =>
          reviewDraft(SOUND, { asOf }).findings.filter(({ code }) => PAST.includes(code)).length;
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(past(late)).toBeGreaterThanOrEqual(past(early));
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on the order of systems, evaluations or signers", () => {
    const shuffled = changed(SOUND, {
      "scope.systems": [...SOUND.scope.systems].reverse(),
      evaluations: [...SOUND.evaluations].reverse(),
      "instruments.0.signers": [...SOUND.instruments[0].signers].reverse(),
      instruments: [...SOUND.instruments].reverse(),
    });
    expect(reviewDraft(shuffled, { asOf: AS_OF })).toEqual(reviewDraft(SOUND, { asOf: AS_OF }));
  });
});
