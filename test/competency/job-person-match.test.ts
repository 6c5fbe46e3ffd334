import fc from "fast-check";
import { type CompetencyLevels, jobPersonMatch, matchCategoryOf, type MatchOptions } from "sistem-merit/competency";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { all, BY_MEAN, BY_SUM, IDS, type Level } from "./support.js";

describe("the two ways to combine", () => {
  it("sum: 3 + 2 of 4 + 2 is 5/6", () => {
    const match = jobPersonMatch({ integritas: 3, komunikasi: 2 }, { integritas: 4, komunikasi: 2 }, BY_SUM);
    expect(match).toMatchObject({ method: "sum", percent: 83.33, ratio: { numerator: 5, denominator: 6 } });
  });

  it("mean: 3/4 and 2/2 is 7/8", () => {
    const match = jobPersonMatch({ integritas: 3, komunikasi: 2 }, { integritas: 4, komunikasi: 2 }, BY_MEAN);
    expect(match).toMatchObject({ method: "mean", percent: 87.5, ratio: { numerator: 7, denominator: 8 } });
  });

  it("can give one person two categories: 1 of 1 and 2 of 4 is 60 % by sum and 75 % by mean", () => {
    const levels = [
      { integritas: 1, komunikasi: 2 },
      { integritas: 1, komunikasi: 4 },
    ] as const;
    expect(jobPersonMatch(...levels, BY_SUM)).toMatchObject({
      percent: 60,
      category: { id: "kurang-memenuhi-syarat" },
    });
    expect(jobPersonMatch(...levels, BY_MEAN)).toMatchObject({
      percent: 75,
      category: { id: "masih-memenuhi-syarat" },
    });
  });

  it("agree where every required level is the same", () => {
    const achieved = all(3, { komunikasi: 1, "perekat-bangsa": 5 });
    expect(jobPersonMatch(achieved, all(4), BY_SUM).percent).toBe(jobPersonMatch(achieved, all(4), BY_MEAN).percent);
  });

  it("rest on what is known of them: the mean is an interpretation, and a match is never surer than public code", () => {
    const [sum, mean] = [BY_SUM, BY_MEAN].map((options) => jobPersonMatch(all(3), all(4), options));
    expect([sum?.grade, mean?.grade]).toEqual(["secondary", "interpretation"]);
    expect(sum?.cite.map(({ source }) => source)).toEqual([
      "public-code-competency",
      "peraturan-35-2020",
      "public-code-assessment-center",
      "public-code-bkd-jatim",
      "peraturan-35-2020",
    ]);
    expect(mean?.cite).toContainEqual({ source: "0025-job-person-match-methods" });
  });
});

/** As many technical competencies, each with the level that a function gives. */
const technical = (count: number, levelAt: (at: number) => Level): CompetencyLevels => ({
  teknis: Object.fromEntries(Array.from({ length: count }, (_, at) => [`t${at}`, levelAt(at)])),
});

describe("comparisons are exact, and rounding is for display only", () => {
  it("12 of 15 is 80 %: Memenuhi Syarat; 11 of 14 is not", () => {
    const required: CompetencyLevels = { integritas: 5, komunikasi: 5, "kerja-sama": 5 };
    const achieved: CompetencyLevels = { integritas: 5, komunikasi: 5, "kerja-sama": 2 };
    expect(jobPersonMatch(achieved, required, BY_SUM)).toMatchObject({
      percent: 80,
      category: { id: "memenuhi-syarat" },
    });
    const less = jobPersonMatch({ ...achieved, "kerja-sama": 1 }, { ...required, "kerja-sama": 4 }, BY_SUM);
    expect(less).toMatchObject({ percent: 78.57, category: { id: "masih-memenuhi-syarat" } });
  });

  it("546 of 803 levels print as 68 % and are Kurang Memenuhi Syarat; one level more is enough", () => {
    const required = technical(161, (at) => (at < 160 ? 5 : 3));
    const achieved = technical(161, (at) => (at < 63 ? 4 : 3));
    const match = jobPersonMatch(achieved, required, BY_SUM);
    expect(match.ratio).toEqual({ numerator: 546, denominator: 803 });
    expect(match).toMatchObject({ percent: 68, category: { id: "kurang-memenuhi-syarat" } });
    const better = technical(161, (at) => (at < 64 ? 4 : 3));
    expect(jobPersonMatch(better, required, BY_SUM).category.id).toBe("masih-memenuhi-syarat");
  });

  it("a mean of 563/828 prints as 68 % and is Kurang Memenuhi Syarat; one level more is enough", () => {
    const required = technical(69, (at) => (at < 68 ? 4 : 3));
    const achieved = technical(69, (at) => (at < 49 ? 3 : 2));
    const match = jobPersonMatch(achieved, required, BY_MEAN);
    expect(match.ratio).toEqual({ numerator: 563, denominator: 828 });
    expect(match).toMatchObject({ percent: 68, category: { id: "kurang-memenuhi-syarat" } });
    const better = technical(69, (at) => (at < 50 ? 3 : 2));
    expect(jobPersonMatch(better, required, BY_MEAN).category.id).toBe("masih-memenuhi-syarat");
  });
});

describe("the cap", () => {
  it("is applied once, at the end: excess in one competency makes up for another", () => {
    const match = jobPersonMatch({ integritas: 5, komunikasi: 1 }, { integritas: 3, komunikasi: 3 }, BY_SUM);
    expect(match).toMatchObject({ percent: 100, capped: false, ratio: { numerator: 6, denominator: 6 } });
    expect(match.gaps.map(({ id, missing }) => [id, missing])).toEqual([["komunikasi", 2]]);
    expect(match.competencies.map(({ percent }) => percent)).toEqual([166.67, 33.33]);
  });

  it.each([BY_SUM, BY_MEAN])("above 100 the percentage is 100, and the ratio says more ($method)", (options) => {
    const match = jobPersonMatch(all(5), all(4), options);
    expect(match).toMatchObject({ percent: 100, capped: true, category: { id: "memenuhi-syarat" } });
    expect(match.ratio.numerator / match.ratio.denominator).toBe(1.25);
    expect(match.cite).toContainEqual({ source: "public-code-assessment-center" });
  });

  it("100 exactly is not capped", () => {
    expect(jobPersonMatch(all(4), all(4), BY_SUM)).toMatchObject({ percent: 100, capped: false, gaps: [] });
  });
});

describe("the gaps, for a development plan", () => {
  it("are the competencies that lack a level, those that lack most first, ties in the order of the nine", () => {
    const achieved = all(4, {
      "perekat-bangsa": 2,
      komunikasi: 3,
      "kerja-sama": 2,
      integritas: 5,
      "pelayanan-publik": 3,
    });
    const { gaps } = jobPersonMatch(achieved, all(4), BY_SUM);
    expect(gaps.map(({ id, missing }) => `${id} ${missing}`)).toEqual([
      "kerja-sama 2",
      "perekat-bangsa 2",
      "komunikasi 1",
      "pelayanan-publik 1",
    ]);
    expect(gaps[0]).toEqual({
      id: "kerja-sama",
      name: { id: "Kerja Sama", en: "Cooperation" },
      group: "manajerial",
      achieved: 2,
      required: 4,
      missing: 2,
      percent: 50,
    });
  });

  it("hold technical competencies after the nine, in the order of the standard, without a name", () => {
    const required: CompetencyLevels = { integritas: 3, teknis: { "analisis-kebijakan": 3, advokasi: 2 } };
    const achieved: CompetencyLevels = { integritas: 2, teknis: { advokasi: 1, "analisis-kebijakan": 2 } };
    const match = jobPersonMatch(achieved, required, BY_SUM);
    expect(match.gaps.map(({ id }) => id)).toEqual(["integritas", "analisis-kebijakan", "advokasi"]);
    expect(match.competencies[1]).toEqual({
      id: "analisis-kebijakan",
      group: "teknis",
      achieved: 2,
      required: 3,
      missing: 1,
      percent: 66.67,
    });
  });
});

describe("the standard decides which competencies count", () => {
  it("what it leaves out of the nine is named", () => {
    const eight = all(3, { "perekat-bangsa": undefined });
    expect(jobPersonMatch(all(3), all(3), BY_SUM).leftOut).toEqual([]);
    expect(jobPersonMatch(eight, eight, BY_SUM).leftOut).toEqual(["perekat-bangsa"]);
    expect(jobPersonMatch({ teknis: { a: 1 } }, { teknis: { a: 2 } }, BY_SUM)).toMatchObject({
      percent: 50,
      leftOut: IDS,
    });
  });

  it("one that is undefined is left out", () => {
    const levels = { integritas: 3, komunikasi: undefined, teknis: undefined } as const;
    expect(jobPersonMatch(levels, levels, BY_SUM).competencies.map(({ id }) => id)).toEqual(["integritas"]);
  });

  it("a technical id spelt like one of the nine is a competency of its own", () => {
    const required: CompetencyLevels = { komunikasi: 4, teknis: { integritas: 2 } };
    const match = jobPersonMatch({ komunikasi: 2, teknis: { integritas: 2 } }, required, BY_SUM);
    expect(match.competencies.map(({ group, achieved }) => [group, achieved])).toEqual([
      ["manajerial", 2],
      ["teknis", 2],
    ]);
    expect(match.leftOut).toContain("integritas");
    const last: CompetencyLevels = { komunikasi: 4, teknis: { "perekat-bangsa": 2 } };
    expect(jobPersonMatch(last, last, BY_SUM).leftOut).toEqual(IDS.filter((id) => id !== "komunikasi"));
    expect(found(() => jobPersonMatch({ integritas: 2, komunikasi: 2 }, required, BY_SUM))).toEqual([
      "achieved.teknis.integritas: missing",
      "achieved.integritas: unknown-key",
    ]);
  });
});

describe("bad input", () => {
  it("the purpose and the method have no default", () => {
    expect(found(() => jobPersonMatch(all(3), all(3), untyped({})))).toEqual([
      "options.purpose: missing",
      "options.method: missing",
    ]);
    expect(found(() => jobPersonMatch(all(3), all(3), untyped(undefined)))).toEqual(["options: not-an-object"]);
    const wrong = { purpose: "seleksi", method: "median", scale: 1 };
    const issues = issuesOf(() => jobPersonMatch(all(3), all(3), untyped(wrong)));
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "options.scale: unknown-key",
      "options.purpose: not-one-of",
      "options.method: not-one-of",
    ]);
    expect(issues[2]?.params).toMatchObject({ expected: ["sum", "mean"] });
  });

  it("every level of both sides is checked at once", () => {
    const achieved = { integritas: 0, komunikasi: "4", "kerja-sama": 3.5, inovasi: 3, teknis: { a: 6, b: null } };
    expect(found(() => jobPersonMatch(untyped(achieved), untyped({ teknis: [1] }), BY_SUM))).toEqual([
      "achieved.inovasi: unknown-key",
      "achieved.integritas: not-one-of",
      "achieved.kerja-sama: not-one-of",
      "achieved.komunikasi: not-one-of",
      "achieved.teknis.a: not-one-of",
      "achieved.teknis.b: not-one-of",
      "required.teknis: not-an-object",
    ]);
  });

  it("levels must be there at all", () => {
    expect(found(() => jobPersonMatch({}, {}, BY_SUM))).toEqual(["achieved: missing", "required: missing"]);
    expect(found(() => jobPersonMatch({ teknis: {} }, { integritas: 3 }, BY_SUM))).toEqual(["achieved: missing"]);
    expect(found(() => jobPersonMatch(untyped(null), untyped([]), BY_SUM))).toEqual([
      "achieved: not-an-object",
      "required: not-an-object",
    ]);
    expect(found(() => jobPersonMatch(untyped({ teknis: null }), untyped({ teknis: 3 }), BY_SUM))).toEqual([
      "achieved.teknis: not-an-object",
      "required.teknis: not-an-object",
    ]);
  });

  it("both sides must be of the same competencies: unknown is not zero, and what is not required does not count", () => {
    const required: CompetencyLevels = { integritas: 3, komunikasi: 3, teknis: { a: 3, b: 2 } };
    const achieved: CompetencyLevels = { integritas: 3, "kerja-sama": 3, teknis: { a: 3, c: 2 } };
    const issues = issuesOf(() => jobPersonMatch(achieved, required, BY_SUM));
    expect(issues.map(({ code, path }) => `${path.join(".")}: ${code}`)).toEqual([
      "achieved.komunikasi: missing",
      "achieved.teknis.b: missing",
      "achieved.kerja-sama: unknown-key",
      "achieved.teknis.c: unknown-key",
    ]);
    expect(issues[2]?.params).toEqual({ key: "kerja-sama", expected: ["integritas", "komunikasi"] });
    expect(issues[3]?.params).toEqual({ key: "c", expected: ["a", "b"] });
  });

  it("inherited technical levels are unknown keys", () => {
    const teknis: unknown = Object.create({ a: 3 });
    expect(found(() => jobPersonMatch(untyped({ teknis }), { integritas: 1 }, BY_SUM))).toEqual([
      "achieved.teknis.a: unknown-key",
    ]);
  });
});

const raised = (level: Level): Level => ([2, 3, 4, 5, 5] as const)[level - 1] ?? 5;
const level = fc.constantFrom<Level[]>(1, 2, 3, 4, 5);
const pairs = fc
  .uniqueArray(fc.constantFrom(...IDS, "x", "y", "z"), { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), level, level))));
const options = fc.record<MatchOptions>({
  purpose: fc.constantFrom("selection", "mapping", "kkp-jpt-ahli-utama", "kkp-lainnya"),
  method: fc.constantFrom("sum", "mean"),
});

type Pair = readonly [id: string, achieved: Level, required: Level];

const NO_PAIR: Pair = ["", 5, 5];

function side(drawn: readonly Pair[], at: 1 | 2): CompetencyLevels {
  const own = drawn.filter(([id]) => id.length === 1).map((pair) => [pair[0], pair[at]] as const);
  const nine = drawn.filter(([id]) => id.length > 1).map((pair) => [pair[0], pair[at]] as const);
  return { ...Object.fromEntries(nine), ...(own.length > 0 && { teknis: Object.fromEntries(own) }) };
}

/** A second implementation, in whole numbers without limit. */
function naive(drawn: readonly Pair[], { purpose, method }: MatchOptions): { percent: number; category: string } {
  let [over, under] = [0n, 1n];
  if (method === "sum") {
    over = drawn.reduce((sum, [, achieved]) => sum + BigInt(achieved), 0n);
    under = drawn.reduce((sum, [, , required]) => sum + BigInt(required), 0n);
  } else {
    for (const [, achieved, required] of drawn) {
      over = over * BigInt(required) + BigInt(achieved) * under;
      under *= BigInt(required);
    }
    under *= BigInt(drawn.length);
  }
  if (over > under) [over, under] = [1n, 1n];
  const reaches = (percent: bigint): boolean => over * 100n >= percent * under;
  const pick = (high: bigint, middle: bigint, names: readonly [string, string, string]): string =>
    reaches(high) ? names[0] : reaches(middle) ? names[1] : names[2];
  const kkp = ["sangat-baik", "baik", "kurang"] as const;
  const categories = {
    selection: pick(80n, 68n, ["memenuhi-syarat", "masih-memenuhi-syarat", "kurang-memenuhi-syarat"]),
    mapping: pick(90n, 78n, ["optimal", "cukup-optimal", "kurang-optimal"]),
    "kkp-jpt-ahli-utama": pick(91n, 85n, kkp),
    "kkp-lainnya": pick(85n, 75n, kkp),
  };
  return { percent: Number((over * 20_000n + under) / (2n * under)) / 100, category: categories[purpose] };
}

describe("whatever the levels are", () => {
  it("the percentage and the category are those of a second implementation without floats", () => {
    fc.assert(
      fc.property(pairs, options, (drawn, chosen) => {
        const match = jobPersonMatch(side(drawn, 1), side(drawn, 2), chosen);
        expect({ percent: match.percent, category: match.category.id }).toEqual(naive(drawn, chosen));
        expect(survivesJson(match)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("the order of the nine changes nothing, and frozen input is accepted", () => {
    fc.assert(
      fc.property(pairs, options, (drawn, chosen) => {
        const [achieved, required] = [side(drawn, 1), side(drawn, 2)];
        const turned = (levels: object) => Object.freeze(Object.fromEntries(Object.entries(levels).reverse()));
        const again = jobPersonMatch(turned(achieved), turned(required), chosen);
        expect(again).toEqual(jobPersonMatch(achieved, required, chosen));
      }),
      { numRuns: 100 },
    );
  });

  it("one level more never lowers the percentage, and closes at most one gap", () => {
    fc.assert(
      fc.property(pairs, options, (drawn, chosen) => {
        const [[id, achieved, required] = NO_PAIR, ...others] = drawn as readonly Pair[];
        fc.pre(achieved < 5);
        const better: Pair = [id, raised(achieved), required];
        const before = jobPersonMatch(side(drawn, 1), side(drawn, 2), chosen);
        const after = jobPersonMatch(side([better, ...others], 1), side(drawn, 2), chosen);
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(before.gaps.length - after.gaps.length).toBe(achieved + 1 === required ? 1 : 0);
      }),
      { numRuns: 200 },
    );
  });

  it("gaps are largest first, and each is what is missing", () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const { gaps, competencies } = jobPersonMatch(side(drawn, 1), side(drawn, 2), BY_SUM);
        for (const { achieved, required, missing } of competencies)
          expect(missing).toBe(Math.max(0, required - achieved));
        expect(gaps.map(({ missing }) => missing)).toEqual(gaps.map(({ missing }) => missing).sort((a, b) => b - a));
        expect(gaps).toHaveLength(competencies.filter(({ missing }) => missing > 0).length);
      }),
      { numRuns: 100 },
    );
  });

  it("the category of a match is that of its exact percentage", () => {
    fc.assert(
      fc.property(pairs, options, (drawn, chosen) => {
        const { ratio, category } = jobPersonMatch(side(drawn, 1), side(drawn, 2), chosen);
        expect(category).toEqual(matchCategoryOf((ratio.numerator * 100) / ratio.denominator, chosen.purpose));
      }),
      { numRuns: 100 },
    );
  });
});
