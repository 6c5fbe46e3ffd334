import fc from "fast-check";
import { attempt } from "sistem-merit";
import {
  advance,
  type Agreement,
  type AgreementParty,
  type BorderFacts,
  cooperationKindOf,
  type CooperationKind,
  type DprdFacts,
  type HistoryEntry,
  instrumentsNeeded,
  needsDprdApproval,
  type PartyBody,
  reviewDraft,
  type ReviewOptions,
} from "sistem-merit/cooperation";
import {
  agreementPartySchema,
  agreementSchema,
  agreementStepSchema,
  borderFactsSchema,
  cooperationKindSchema,
  dprdFactsSchema,
  partyBodySchema,
  reviewOptionsSchema,
} from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { AS_OF, changed, JABAR, SOUND, SULTENG } from "../cooperation/fixtures.js";
import { untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";

const STEP = { event: "tawarkan", date: "2027-02-01" } as const;
const PARTY = SOUND.parties[0];

type Case = readonly [
  name: string,
  schema: (options?: { lang?: "id" | "en" }) => z.ZodType,
  right: unknown,
  run: (input: unknown) => unknown,
];

const CASES: readonly Case[] = [
  ["agreement", agreementSchema, SOUND, (input) => reviewDraft(untyped(input), { asOf: AS_OF })],
  [
    "agreement with its history",
    agreementSchema,
    { ...SOUND, history: [STEP] },
    (input) => reviewDraft(untyped(input), { asOf: AS_OF }),
  ],
  ["party", agreementPartySchema, PARTY, (input) => reviewDraft({ parties: [untyped(input)] }, { asOf: AS_OF })],
  ["body", partyBodySchema, SULTENG, (input) => cooperationKindOf([untyped(input)])],
  ["kind", cooperationKindSchema, "ksdpk", (input) => instrumentsNeeded(untyped(input))],
  [
    "facts of the border",
    borderFactsSchema,
    { bordering: true, crossBorder: false },
    // A default stands for what is absent, which a schema cannot know.
    (input) => cooperationKindOf([JABAR], untyped(input === undefined ? null : input)),
  ],
  [
    "facts for the DPRD",
    dprdFactsSchema,
    { burdensPublicAndRegion: true, fundedInCurrentApbd: false },
    (input) => needsDprdApproval("ksdpk", untyped(input)),
  ],
  ["step", agreementStepSchema, STEP, (input) => advance(SOUND, untyped(input))],
  ["options", reviewOptionsSchema, { asOf: AS_OF }, (input) => reviewDraft(SOUND, untyped(input))],
];

describe.each(CASES)("the schema of %s", (_, schema, right, run) => {
  const nearly = anything.chain((by) =>
    typeof right === "object" && right !== null
      ? fc.constantFrom(...Object.keys(right), "lain").map((key) => ({ ...right, [key]: by }))
      : fc.constant(by),
  );

  it("takes what is right, and gives it back as it is", () => {
    expect(schema().parse(right)).toEqual(right);
  });

  it("accepts and refuses what the function accepts and refuses", () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly, fc.constant(right)), (input) => {
        expect(schema().safeParse(input).success).toBe(attempt(() => run(input)).ok);
      }),
    );
  });
});

describe("what a schema says", () => {
  const said = (lang: "id" | "en", draft: Agreement) =>
    agreementSchema({ lang })
      .safeParse(draft)
      .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

  it("is what the function says, in both languages, and all of it", () => {
    const draft = changed(SOUND, {
      "parties.0.pics": 1.5,
      "term.until": "kapan-kapan",
      history: [{ ...STEP, event: "evaluasi" }],
    });
    expect(said("id", draft)).toEqual([
      "parties.0.pics harus kelipatan 1, diterima 1.5",
      "term.until harus tanggal yang ada, ditulis YYYY-MM-DD, diterima teks",
    ]);
    expect(said("en", draft)?.[0]).toBe("parties.0.pics must be a multiple of 1, got 1.5");
  });

  it("names an impossible history", () => {
    expect(said("en", changed(SOUND, { history: [{ ...STEP, event: "evaluasi" }] }))).toEqual([
      'history.0.event "evaluasi" is impossible in state "disiapkan"; possible: tawarkan, akhiri',
    ]);
  });

  it("is nothing where a draft is merely faulty", () => {
    expect(said("id", { parties: [] })).toBeUndefined();
  });

  it("has the type of the input", () => {
    expectTypeOf<z.infer<ReturnType<typeof agreementSchema>>>().toEqualTypeOf<Agreement>();
    expectTypeOf<z.infer<ReturnType<typeof agreementPartySchema>>>().toEqualTypeOf<AgreementParty>();
    expectTypeOf<z.infer<ReturnType<typeof partyBodySchema>>>().toEqualTypeOf<PartyBody>();
    expectTypeOf<z.infer<ReturnType<typeof cooperationKindSchema>>>().toEqualTypeOf<CooperationKind>();
    expectTypeOf<z.infer<ReturnType<typeof borderFactsSchema>>>().toEqualTypeOf<BorderFacts>();
    expectTypeOf<z.infer<ReturnType<typeof dprdFactsSchema>>>().toEqualTypeOf<DprdFacts>();
    expectTypeOf<z.infer<ReturnType<typeof agreementStepSchema>>>().toEqualTypeOf<HistoryEntry>();
    expectTypeOf<z.infer<ReturnType<typeof reviewOptionsSchema>>>().toEqualTypeOf<ReviewOptions>();
  });
});
