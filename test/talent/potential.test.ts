import fc from "fast-check";
import {
  type PotentialAspectId,
  potentialAssessment,
  type PotentialAspects,
  potentialLabel,
  potentialScore,
} from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";

const ASPECTS: readonly PotentialAspectId[] = [
  "intelektual",
  "interpersonal",
  "kesadaran-diri",
  "berpikir-kritis-dan-strategis",
  "penyelesaian-masalah",
  "kecerdasan-emosional",
  "pola-pikir-bertumbuh",
  "motivasi-dan-komitmen",
];

const all = (value: number | "unknown"): PotentialAspects =>
  untyped(Object.fromEntries(ASPECTS.map((id) => [id, value])));

describe("the eight aspects of potential", () => {
  it("are those of Pasal 17, which was read; their scale has one source", () => {
    const { aspects, aspectMax, names } = potentialAssessment;
    expect(aspects.value).toEqual(ASPECTS);
    expect(Object.keys(names)).toEqual(ASPECTS);
    expect(aspects.grade).toBe("regulation");
    expect(aspects.cite).toEqual([{ source: "permenpanrb-20-2025", article: "Pasal 17" }]);
    expect([aspectMax.value, aspectMax.grade]).toEqual([5, "secondary"]);
    expect(aspectMax.cite).toEqual([
      { source: "public-code-talent-411", note: { id: "satu sumber", en: "one source" } },
    ]);
  });

  it.each([
    [0, 0],
    [1, 20],
    [2, 40],
    [3, 60],
    [4, 80],
    [5, 100],
  ])("all at %d give %d", (value, expected) => {
    expect(potentialScore(all(value)).score).toBe(expected);
  });

  it.each(ASPECTS)("one more step of %s is 2.5 more", (id) => {
    expect(potentialScore({ ...all(3), [id]: 4 }).score).toBe(62.5);
  });

  it("unknown are a range", () => {
    const score = potentialScore({ ...all(3), intelektual: "unknown", interpersonal: "unknown" });
    expect(score).toMatchObject({
      lowest: 45,
      highest: 70,
      unknown: ["intelektual", "interpersonal"],
      grade: "secondary",
    });
    expect("score" in score).toBe(false);
    expect(potentialScore(all("unknown"))).toMatchObject({ lowest: 0, highest: 100 });
  });

  it("are refused with everything that is wrong", () => {
    const { intelektual, ...rest } = all(3);
    expect(intelektual).toBe(3);
    const wrong = {
      ...rest,
      interpersonal: 6,
      "kesadaran-diri": -1,
      "penyelesaian-masalah": 2.5,
      "kecerdasan-emosional": "tinggi",
      "pola-pikir-bertumbuh": null,
      iq: 120,
    };
    expect(found(() => potentialScore(untyped(wrong), untyped({ minimumGrade: "x" })))).toEqual([
      "intelektual: missing",
      "iq: unknown-key",
      "interpersonal: out-of-range",
      "kesadaran-diri: out-of-range",
      "penyelesaian-masalah: not-on-scale",
      "kecerdasan-emosional: not-one-of",
      "pola-pikir-bertumbuh: not-a-number",
      "options.minimumGrade: not-one-of",
    ]);
    expect(found(() => potentialScore(untyped(null)))).toEqual([": not-an-object"]);
    expect(found(() => potentialScore(all(3), { minimumGrade: "official" }))).toEqual(["score: grade-below-minimum"]);
    expect(found(() => potentialScore(untyped(Object.create(all("unknown")))))).toHaveLength(8);
  });

  it("are summed exactly, in any order", () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant("unknown" as const));
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), (values) => {
        const entries = ASPECTS.map((id, at) => [id, values[at]] as const);
        const score = potentialScore(untyped(Object.fromEntries(entries)));
        const known = values.reduce<number>((sum, one) => sum + (one === "unknown" ? 0 : one), 0);
        const open = values.filter((one) => one === "unknown").length;
        expect([score.lowest, score.highest]).toEqual([known * 2.5, (known + 5 * open) * 2.5]);
        expect(potentialScore(untyped(Object.fromEntries([...entries].reverse())))).toEqual(score);
        expect(survivesJson(score)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the label of potential and competence", () => {
  it.each([
    [100, "memenuhi-syarat"],
    [80, "memenuhi-syarat"],
    [79.99, "masih-memenuhi-syarat"],
    [68, "masih-memenuhi-syarat"],
    [67.99, "kurang-memenuhi-syarat"],
    [0, "kurang-memenuhi-syarat"],
  ])("%d is %s", (score, id) => {
    const label = potentialLabel(score);
    expect(label.id).toBe(id);
    expect(label.grade).toBe("secondary");
    expect(label.cite).toEqual([{ source: "djbk-talent-pool", note: { id: "satu sumber", en: "one source" } }]);
    expect(survivesJson(label)).toBe(true);
  });

  it.each([
    [100.01, "score: out-of-range"],
    [-1, "score: out-of-range"],
    [NaN, "score: not-a-number"],
    ["80", "score: not-a-number"],
    [80.000_01, "score: not-on-scale"],
  ])("%s has none", (score, expected) => {
    expect(found(() => potentialLabel(untyped(score)))).toEqual([expected]);
  });

  it("refuses to rest on less than was demanded", () => {
    expect(found(() => potentialLabel(80, { minimumGrade: "official" }))).toEqual(["label: grade-below-minimum"]);
    expect(potentialLabel(80, { minimumGrade: "secondary" }).id).toBe("memenuhi-syarat");
    expect(found(() => potentialLabel(-1, untyped([])))).toEqual(["score: out-of-range", "options: not-an-object"]);
  });
});
