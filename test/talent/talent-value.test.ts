import fc from "fast-check";
import { talentValue, talentValueRules, type TargetLevel } from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";

// Facts 3.6, last row, typed again.
const BLENDS: readonly (readonly [TargetLevel, number, number])[] = [
  ["jpt-madya", 80, 20],
  ["jpt-pratama", 70, 30],
  ["administrator", 60, 40],
  ["pengawas", 50, 50],
];

describe("the talent value", () => {
  it("of 80 and 70 is 75, as DG Construction Development prints it", () => {
    const value = talentValue({ performance: 80, potential: 70 });
    expect(value).toMatchObject({
      value: 75,
      talent: 75,
      weights: { performance: 50, potential: 50 },
      grade: "secondary",
    });
    expect("blend" in value).toBe(false);
    expect(value.cite.map(({ source }) => source)).toEqual([
      "kepka-bkn-411-2025",
      "djbk-talent-pool",
      "public-code-talent-411",
    ]);
  });

  it("is not rounded, and says that a source would have", () => {
    const value = talentValue({ performance: 80.01, potential: 70 });
    expect(value.value).toBe(75.005);
    expect(value.grade).toBe("interpretation");
    expect(value.cite.map(({ source }) => source)).toContain("0029-talent-scores-are-exact");
    expect(found(() => talentValue({ performance: 80.01, potential: 70 }, { minimumGrade: "secondary" }))).toEqual([
      "value: grade-below-minimum",
    ]);
    expect(talentValue({ performance: 80, potential: 70 }, { minimumGrade: "secondary" }).value).toBe(75);
  });

  it("may exceed 100 only where predicates were scored by the rubric that gives 110", () => {
    expect(found(() => talentValue({ performance: 106, potential: 100 }))).toEqual(["performance: out-of-range"]);
    expect(talentValue({ performance: 106, potential: 100 }, { predicatePreset: "kode-411" }).value).toBe(103);
  });
});

describe("the blend with a technical score", () => {
  it.each(BLENDS)("for %s is %d to %d, from one source", (level, talent, technical) => {
    const value = talentValue({ performance: 80, potential: 70, technical: 90 }, { blend: "kode-411", level });
    expect(value.value).toBe((talent * 75 + technical * 90) / 100);
    expect(value.talent).toBe(75);
    expect(value.blend).toEqual({ id: "kode-411", talent, technical });
    expect(value.grade).toBe("secondary");
    const rule = talentValueRules.blends["kode-411"].levels[level];
    expect(rule.value).toEqual({ talent, technical });
    expect(rule.cite).toEqual([{ source: "public-code-talent-411", note: { id: "satu sumber", en: "one source" } }]);
  });

  it("may be the caller's own, in whole percent", () => {
    const value = talentValue(
      { performance: 80, potential: 70, technical: 90 },
      { blend: { talent: 90, technical: 10 } },
    );
    expect(value).toMatchObject({ value: 76.5, grade: "caller", blend: { id: "caller", talent: 90, technical: 10 } });
    const all = talentValue(
      { performance: 80, potential: 70, technical: 90.55 },
      { blend: { talent: 0, technical: 100 } },
    );
    expect(all.value).toBe(90.55);
  });

  it.each<readonly [string, unknown, unknown, readonly string[]]>([
    ["no level", { performance: 1, potential: 1, technical: 1 }, { blend: "kode-411" }, ["options.level: missing"]],
    [
      "a level that has none",
      { performance: 1, potential: 1, technical: 1 },
      { blend: "kode-411", level: "jpt-utama" },
      ["options.level: not-one-of"],
    ],
    [
      "no technical score",
      { performance: 1, potential: 1 },
      { blend: "kode-411", level: "pengawas" },
      ["technical: missing"],
    ],
    [
      "a technical score of three decimals",
      { performance: 1, potential: 1, technical: 1.005 },
      { blend: "kode-411", level: "pengawas" },
      ["technical: not-on-scale"],
    ],
    [
      "a technical score above 100",
      { performance: 1, potential: 1, technical: 100.5 },
      { blend: "kode-411", level: "pengawas" },
      ["technical: out-of-range"],
    ],
    [
      "a technical score without a blend",
      { performance: 1, potential: 1, technical: 1 },
      {},
      ["options.blend: missing"],
    ],
    [
      "a blend that does not exist",
      { performance: 1, potential: 1, technical: 1 },
      { blend: "80:20", level: "jpt-madya" },
      ["options.blend: not-one-of"],
    ],
    ["no blend at all", { performance: 1, potential: 1 }, { blend: null }, ["options.blend: not-one-of"]],
    [
      "shares that leave a part out",
      { performance: 1, potential: 1, technical: 1 },
      { blend: { talent: 60, technical: 30 } },
      ["options.blend: weights-sum"],
    ],
    [
      "shares that do not add up",
      { performance: 1, potential: 1, technical: 1 },
      { blend: { talent: 80, technical: 30 } },
      ["options.blend: weights-sum"],
    ],
    [
      "half a percent",
      { performance: 1, potential: 1, technical: 1 },
      { blend: { talent: 80.5, technical: 19.5 } },
      ["options.blend.talent: not-on-scale", "options.blend.technical: not-on-scale"],
    ],
    [
      "one share",
      { performance: 1, potential: 1, technical: 1 },
      { blend: { talent: 100 } },
      ["options.blend.technical: missing"],
    ],
    [
      "a wrong level without a blend",
      { performance: 1, potential: 1 },
      { level: "eselon" },
      ["options.level: not-one-of"],
    ],
    ["nothing", null, null, [": not-an-object", "options: not-an-object"]],
    [
      "everything",
      { potential: "x", lain: 1 },
      { minimumGrade: 1, predicatePreset: 1 },
      [
        "performance: missing",
        "lain: unknown-key",
        "potential: not-a-number",
        "options.predicatePreset: not-one-of",
        "options.minimumGrade: not-one-of",
      ],
    ],
  ])("is refused with %s", (_, scores, options, expected) => {
    expect(found(() => talentValue(untyped(scores), untyped(options)))).toEqual(expected);
  });

  it("takes undefined for what is not given", () => {
    expect(
      talentValue({ performance: 80, potential: 70, technical: undefined }, { blend: undefined, level: undefined })
        .value,
    ).toBe(75);
  });
});

it("is the value of whole numbers without limit, and rises with each score", () => {
  const axis = fc.integer({ min: 0, max: 1_000_000 });
  const blend = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(axis, axis, fc.integer({ min: 0, max: 10_000 }), blend, (y, x, t, talent) => {
      const scores = { performance: y / 10_000, potential: x / 10_000, technical: t / 100 };
      const options = { blend: { talent, technical: 100 - talent } };
      const value = talentValue(scores, options);
      const naive = BigInt(talent) * (50n * BigInt(y) + 50n * BigInt(x)) + BigInt(100 - talent) * BigInt(t) * 10_000n;
      expect(value.value).toBe(Number(naive) / 100_000_000);
      expect(survivesJson(value)).toBe(true);
      if (y < 1_000_000) {
        const more = talentValue({ ...scores, performance: (y + 1) / 10_000 }, options);
        expect(more.value >= value.value).toBe(true);
        expect(more.talent > value.talent).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
