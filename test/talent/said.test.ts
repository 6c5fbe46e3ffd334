import {
  axisScores,
  djbkWeights,
  kepka411Weights,
  placeTalent,
  potentialScore,
  successionCandidates,
  type TalentPerson,
  talentValue,
  type TalentWeights,
} from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";

const name = { id: "Nama", en: "Name" };
const own = (value: number, cite: readonly unknown[] = []) => ({ value, grade: "caller", cite });
const weights = (performance: readonly unknown[]): TalentWeights =>
  untyped({
    id: "contoh",
    name,
    performance,
    potential: [{ id: "x", name: { id: "Uji", en: "Test" }, weight: own(100) }],
  });
const ofWeights = (performance: readonly unknown[]) => (): unknown =>
  axisScores(weights(performance), untyped({ a: 1, b: 1, x: 1 }));

const PERSON: TalentPerson = { id: "a", performance: 90, potential: 90, servingPenalty: "none", technical: 70 };
const meets = (answer: unknown) => ({ id: "satu", name, meets: () => untyped(answer) });
const given = (more: object) => (): unknown => successionCandidates([{ ...PERSON, ...more }], {}, { blend: OWN_BLEND });
const OWN_BLEND = { talent: 60, technical: 40 };

describe("an issue says what would have been right", () => {
  it.each<readonly [string, () => unknown, object]>([
    [
      "a text instead of a component's score",
      () => axisScores(djbkWeights, untyped({ "predikat-kinerja": "baik" })),
      { expected: ["unknown"] },
    ],
    [
      "a text instead of an aspect's score",
      () => potentialScore(untyped({ intelektual: "tinggi" })),
      { expected: ["unknown"] },
    ],
    ["a text instead of someone's score", given({ performance: "baik" }), { expected: ["unknown"] }],
    ["a text instead of a technical score", given({ technical: "baik" }), { expected: ["unknown"] }],
    [
      "what a requirement may answer",
      () => successionCandidates([PERSON], { requirements: [meets(1)] }),
      { expected: ["true", "false", "unknown"] },
    ],
    [
      "a middle that leaves no highest level",
      () => placeTalent({ performance: 1, potential: 1 }, { cutoffs: { top: 100, middle: 100 } }),
      { min: 0.01, max: 99.99 },
    ],
    [
      "shares that do not add up",
      () => talentValue({ performance: 1, potential: 1, technical: 1 }, { blend: { talent: 80, technical: 30 } }),
      { expected: 100, received: 110 },
    ],
    [
      "an id that stands twice among weights",
      ofWeights([
        { id: "a", name, weight: own(60) },
        { id: "a", name, weight: own(40) },
      ]),
      { first: ["weights", "performance", 0, "id"] },
    ],
    [
      "an id that stands twice among requirements",
      () => successionCandidates([PERSON], { requirements: [meets(true), meets(true)] }),
      { first: ["post", "requirements", 0, "id"] },
    ],
  ])("%s", (_, run, params) => {
    const codes = ["not-one-of", "out-of-range", "weights-sum", "duplicate"];
    expect(issuesOf(run).find(({ code }) => codes.includes(code))?.params).toMatchObject(params);
  });

  it("that a component is a number, where null stands instead of its parts", () => {
    const run = () => axisScores(kepka411Weights, untyped({ kompetensi: null }));
    expect(found(run).filter((one) => !one.endsWith("missing"))).toEqual(["kompetensi: not-a-number"]);
  });

  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    [
      "components without an id are not taken for one that stands twice",
      [
        { name, weight: own(60) },
        { name, weight: own(40) },
      ],
      ["weights.performance.0.id: missing", "weights.performance.1.id: missing"],
    ],
    [
      "nor are ids that are no texts",
      [
        { id: " ", name, weight: own(60) },
        { id: 1, name, weight: own(40) },
      ],
      ["weights.performance.0.id: not-text", "weights.performance.1.id: not-text"],
    ],
    [
      "a component has a name in both languages",
      [{ id: "a", name: { id: "A" }, weight: own(100) }],
      ["weights.performance.0.name.en: missing"],
    ],
    [
      "citations are a list",
      [{ id: "a", name, weight: own(100, untyped(1)) }],
      ["weights.performance.0.weight.cite: not-a-list"],
    ],
  ])("of weights: %s", (_, performance, expected) => {
    expect(found(ofWeights(performance)).filter((one) => one.startsWith("weights"))).toEqual(expected);
  });
});

describe("what the caller gives", () => {
  it("comes back: names of components, and citations with no more than they had", () => {
    const cite = [{ source: "Perbup contoh", article: undefined, note: undefined }];
    const scores = axisScores(weights([{ id: "a", name, weight: own(100, cite) }]), untyped({ a: 80, x: 70 }));
    expect(scores.performance.components[0]?.name).toEqual(name);
    expect(scores.potential.components[0]?.name).toEqual({ id: "Uji", en: "Test" });
    expect(scores.performance.cite).toStrictEqual([{ source: "Perbup contoh" }]);
  });

  it("rests on no source", () => {
    const { performance } = placeTalent({ performance: 90, potential: 90 }, { cutoffs: { top: 80, middle: 60 } });
    expect([performance.grade, performance.cite]).toEqual(["caller", []]);
    const scores = { performance: 90, potential: 90 };
    expect(talentValue({ ...scores, technical: 70 }, { blend: OWN_BLEND }).cite).toEqual(talentValue(scores).cite);
  });
});

describe("a succession list", () => {
  it.each<readonly [string, Partial<TalentPerson>, unknown, string, string]>([
    [
      "an unknown penalty",
      { servingPenalty: "unknown" },
      true,
      "belum diketahui apakah sedang menjalani hukuman disiplin",
      "it is unknown whether a penalty is being served",
    ],
    ["an unknown requirement", {}, "unknown", "belum diketahui: Nama", "unknown: Name"],
    [
      "an unknown technical score",
      { technical: "unknown" },
      true,
      "nilai teknis belum diketahui",
      "the technical score is unknown",
    ],
  ])("says in both languages what leaves someone undecided: %s", (_, more, answer, id, en) => {
    const post = { requirements: [meets(answer)] };
    const list = successionCandidates([{ ...PERSON, ...more }], post, { blend: OWN_BLEND });
    expect(list.undecided.flatMap(({ reasons }) => reasons.map(({ message }) => message))).toEqual([{ id, en }]);
  });

  it("says in both languages what speaks for a candidate", () => {
    const [candidate] = successionCandidates([PERSON], { requirements: [meets(true)] }).candidates;
    expect(candidate?.reasons.slice(1).map(({ message }) => message)).toEqual([
      { id: "tidak sedang menjalani hukuman disiplin", en: "is serving no penalty" },
      { id: "terpenuhi: Nama", en: "met: Name" },
    ]);
  });

  it.each<readonly [string, Partial<TalentPerson>]>([
    ["excludes someone", { performance: 50.001 }],
    ["leaves someone undecided", { performance: { lowest: 50.001, highest: 95 } }],
  ])("rests on the reading of a score that was not rounded where it %s, and its values do not", (_, more) => {
    const run = () => successionCandidates([{ ...PERSON, ...more }], {}, { minimumGrade: "secondary" });
    expect(found(run)).toEqual(["boxes: grade-below-minimum"]);
  });
});
