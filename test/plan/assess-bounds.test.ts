import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  type Instrument,
  kasn2019,
  kasn2019Sheet400,
  type Sourced,
} from "sistem-merit";
import { compareResults } from "sistem-merit/merit";
import { assessBounds, gapTo } from "sistem-merit/plan";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { invented } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import {
  ASPECTS,
  BOGOR_2020,
  complete410,
  FULL_400,
  FULL_410,
  MK_2021,
  MK_LEVELS,
  NOTHING,
  WEIGHTS_410,
  without,
} from "../merit/fixtures.js";
import { type Scores, scores400, scores410 } from "../properties/arbitraries.js";

type Given = Readonly<Record<string, number | "unknown" | "not-applicable">>;
type NotApplicable = "leaves-denominator" | "stays-in-denominator";

const bounds = (answers: unknown, options?: unknown): unknown =>
  assessBounds(kasn2019, untyped(answers), untyped(options));

/** The category of a total, as the table of 2019 reads. */
const categoryIn2019 = (total: number): string =>
  total >= 325 ? "sangat-baik" : total >= 250 ? "baik" : total >= 175 ? "kurang" : "buruk";

interface Expected {
  readonly lowest: number;
  readonly highest: number;
  readonly categories: readonly { readonly id: string; readonly lowest: number; readonly highest: number }[];
  readonly decided: boolean;
}

/** What bounds must say of a list of all possible totals. */
function expected(totals: readonly number[], categoryAt = categoryIn2019): Expected {
  const sorted = [...totals].sort((a, b) => a - b);
  const ids = [...new Set(sorted.map(categoryAt))];
  return {
    lowest: Math.min(...sorted),
    highest: Math.max(...sorted),
    categories: ids.map((id) => {
      const own = sorted.filter((total) => categoryAt(total) === id);
      return { id, lowest: Math.min(...own), highest: Math.max(...own) };
    }),
    decided: ids.length === 1,
  };
}

/** The same of bounds. */
const said = ({ lowest, highest, categories, decided }: Expected): Expected => ({
  lowest,
  highest,
  categories: categories.map((one) => ({ id: one.id, lowest: one.lowest, highest: one.highest })),
  decided,
});

/** 0 to `max` in half points. */
const halves = (max: number): number[] => Array.from({ length: 2 * max + 1 }, (_, steps) => steps / 2);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Every way to choose one value of each list. */
function combinations<V>(lists: readonly (readonly V[])[]): V[][] {
  return lists.reduce<V[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);
}

const notApplicable = (value: NotApplicable): Sourced<NotApplicable> => ({ value, grade: "interpretation", cite: [] });
/** INVENTED: the 2019 instrument says nothing of answers that do not apply. */
const withRule = <T extends Instrument>(instrument: T, value: NotApplicable): T => ({
  ...instrument,
  rules: { ...instrument.rules, notApplicable: notApplicable(value) },
});
const leaves = withRule(kasn2019, "leaves-denominator");
const stays = withRule(kasn2019, "stays-in-denominator");

const WEIGHT_OF: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(WEIGHTS_410).flatMap((weights) => Object.entries(weights)),
);
const IDS = Object.keys(WEIGHT_OF);

describe("unknown is not zero: it may still turn out to be anything", () => {
  it("Mahkamah Konstitusi, 2021, before its information system was assessed: 304 to 328, Baik or Sangat Baik", () => {
    const result = assessBounds(kasn2019, { ...MK_2021, "sistem-informasi": "unknown" });
    expect(result).toMatchObject({
      instrument: "kasn-9-2019",
      regime: "kasn-9-2019",
      lowest: 304,
      highest: 328,
      max: 410,
      step: 0.5,
      categories: [
        { id: "baik", numeral: "III", name: { id: "Baik", en: "Good" }, lowest: 304, highest: 324.5 },
        { id: "sangat-baik", numeral: "IV", lowest: 325, highest: 328 },
      ],
      decided: false,
      unknown: ["sistem-informasi"],
      notApplicable: [],
      rules: kasn2019.rules,
    });
    expect(result).not.toHaveProperty("points");
    expect(result).not.toHaveProperty("category");
  });

  it("Kota Bogor, 2020, without its protection and services: Baik already, although an answer is missing", () => {
    const result = assessBounds(kasn2019Sheet400, { ...BOGOR_2020, "perlindungan-pelayanan": "unknown" });
    expect(result).toMatchObject({ lowest: 254.5, highest: 270.5, decided: true, category: { id: "baik" } });
    expect(result.category).toEqual(result.categories[0]);
    expect(result).not.toHaveProperty("points");
  });

  it.each([
    [73, true],
    [72.5, false],
  ])("with %d for career development the rest adds 252: decided if that reaches 325 (%s)", (career, decided) => {
    const known = { ...FULL_410, "pengembangan-karier": career, pengadaan: 36 };
    const result = assessBounds(kasn2019, { ...known, "sistem-informasi": "unknown" });
    expect(result.lowest).toBe(252 + career);
    expect(result.decided).toBe(decided);
    expect(result.category?.id).toBe(decided ? "sangat-baik" : undefined);
  });

  it("the aspects say what is known of each: its points, or from where to where they may lie", () => {
    const { aspects } = assessBounds(kasn2019, { ...MK_2021, pengadaan: "unknown" });
    expect(aspects.map(({ id }) => id)).toEqual(ASPECTS);
    expect(aspects[0]).toEqual({
      id: "perencanaan-kebutuhan",
      name: { id: "Perencanaan Kebutuhan", en: "Workforce Planning" },
      lowest: 37.5,
      highest: 37.5,
      max: 40,
      points: 37.5,
    });
    expect(aspects[1]).toEqual({
      id: "pengadaan",
      name: { id: "Pengadaan", en: "Recruitment" },
      lowest: 0,
      highest: 40,
      max: 40,
    });
  });

  describe.each([
    ["kasn2019", kasn2019, FULL_410, scores410],
    ["kasn2019Sheet400", kasn2019Sheet400, FULL_400, scores400],
  ] as const)("on %s", (_, instrument, full, scores) => {
    it.each(ASPECTS)("all but %s known: as trying every score of it", (open) => {
      fc.assert(
        fc.property(scores, (known: Scores) => {
          const result = assessBounds(instrument, { ...known, [open]: "unknown" });
          const others = sum(ASPECTS.filter((id) => id !== open).map((id) => known[id]));
          const every = expected(halves(full[open]).map((score) => others + score));
          expect(said(result)).toEqual(every);
          expect(result.category?.id).toBe(every.decided ? every.categories[0]?.id : undefined);
          expect("category" in result).toBe(every.decided);
          expect(result.unknown).toEqual([open]);
          expect(result).not.toHaveProperty("points");
        }),
        { numRuns: 12 },
      );
    });

    it("several unknown: every half point between the ends", () => {
      fc.assert(
        fc.property(scores, fc.subarray([...ASPECTS], { minLength: 1 }), (known: Scores, open) => {
          const unknown = Object.fromEntries(open.map((id) => [id, "unknown" as const]));
          const result = assessBounds(instrument, { ...known, ...unknown });
          const lowest = sum(ASPECTS.filter((id) => !open.includes(id)).map((id) => known[id]));
          const span = sum(open.map((id) => full[id]));
          expect(said(result)).toEqual(expected(halves(span).map((gain) => lowest + gain)));
          expect(result.unknown).toEqual(ASPECTS.filter((id) => open.includes(id)));
          expect(survivesJson(result)).toBe(true);
        }),
        { numRuns: 30 },
      );
    });

    it("none unknown: the total and the category of the assessment", () => {
      fc.assert(
        fc.property(scores, (known: Scores) => {
          const result = assessBounds(instrument, known);
          const { points, category, max, step, rules, aspects } = assessAspects(instrument, known);
          expect(result).toMatchObject({ lowest: points, highest: points, points, max, step, rules });
          expect(result).toMatchObject({ decided: true, unknown: [], notApplicable: [] });
          const { id, numeral, name, grade, cite } = category;
          expect(result.category).toEqual({ id, numeral, name, lowest: points, highest: points, grade, cite });
          expect(result.categories).toEqual([result.category]);
          expect(result.aspects.map((aspect) => [aspect.id, aspect.points, aspect.max])).toEqual(
            aspects.map((aspect) => [aspect.id, aspect.points, aspect.max]),
          );
        }),
        { numRuns: 25 },
      );
    });
  });

  it("two unknown aspects: as trying every pair of scores", () => {
    const answers = { ...MK_2021, "perlindungan-pelayanan": "unknown", "sistem-informasi": "unknown" } as const;
    const totals = combinations([halves(16), halves(24)]).map((pair) => 288 + sum(pair));
    expect(said(assessBounds(kasn2019, answers))).toEqual(expected(totals));
  });

  it("all unknown: from 0 to the maximum, every category, and no aspect has points", () => {
    const answers = Object.fromEntries(ASPECTS.map((id) => [id, "unknown"]));
    const result = assessBounds(kasn2019, untyped(answers));
    expect(said(result)).toEqual({
      lowest: 0,
      highest: 410,
      categories: [
        { id: "buruk", lowest: 0, highest: 174.5 },
        { id: "kurang", lowest: 175, highest: 249.5 },
        { id: "baik", lowest: 250, highest: 324.5 },
        { id: "sangat-baik", lowest: 325, highest: 410 },
      ],
      decided: false,
    });
    expect(result.unknown).toEqual(ASPECTS);
    expect(result.aspects.every((aspect) => !("points" in aspect) && aspect.lowest === 0)).toBe(true);
  });

  it("a category whose bound is exclusive begins one step above it", () => {
    const [first, ...others] = kasn2019.categories;
    const strict: Instrument = {
      ...kasn2019,
      categories: [first, ...others.map((category) => ({ ...category, exclusive: true as const }))],
    };
    const answers = { ...MK_2021, "sistem-informasi": "unknown" } as const;
    expect(assessBounds(strict, answers).categories).toMatchObject([
      { id: "baik", lowest: 304, highest: 325 },
      { id: "sangat-baik", lowest: 325.5, highest: 328 },
    ]);
  });
});

describe("by level, only what levels can give is possible", () => {
  it("the levels of Mahkamah Konstitusi, all known, are its assessment", () => {
    const result = assessBounds(complete410, MK_LEVELS);
    const assessment = assessIndicators(complete410, MK_LEVELS);
    expect(result).toMatchObject({
      points: 327,
      lowest: 327,
      highest: 327,
      step: 0.01,
      category: { id: "sangat-baik" },
    });
    expect(result.aspects.map(({ points }) => points)).toEqual(assessment.aspects.map(({ points }) => points));
    expect(result.grade).toBe("caller");
  });

  it("an indicator of weight 5 adds 5 to 20, never 0", () => {
    const result = assessBounds(complete410, { ...MK_LEVELS, c1: "unknown" });
    expect(said(result)).toEqual(expected([322, 327, 332, 337]));
    expect(result.unknown).toEqual(["c1"]);
    expect(result.aspects[2]).toMatchObject({ lowest: 70, highest: 85, max: 130 });
    expect(result.aspects[2]).not.toHaveProperty("points");
    expect(result.aspects[1]).toMatchObject({ lowest: 38, highest: 38, points: 38 });
  });

  it("any few unknown: as trying every combination of their levels", () => {
    const level = fc.constantFrom(1, 2, 3, 4);
    const levels = fc.tuple(...IDS.map(() => level));
    fc.assert(
      fc.property(levels, fc.subarray(IDS, { maxLength: 4 }), (chosen, open) => {
        const known = Object.fromEntries(IDS.map((id, at) => [id, chosen[at] ?? 1]));
        const answers = { ...known, ...Object.fromEntries(open.map((id) => [id, "unknown"])) };
        const result = assessBounds(complete410, untyped(answers));
        const points = (id: string, given: number): number => given * (WEIGHT_OF[id] ?? 0);
        const base = sum(IDS.filter((id) => !open.includes(id)).map((id) => points(id, known[id] ?? 0)));
        const totals = combinations(open.map((id) => [1, 2, 3, 4].map((given) => points(id, given))));
        expect(said(result)).toEqual(expected(totals.map((row) => base + sum(row))));
        expect(result.unknown).toEqual(IDS.filter((id) => open.includes(id)));
        expect("points" in result).toBe(open.length === 0);
      }),
      { numRuns: 25 },
    );
  });

  it("an aspect has no points of its own where one level is unknown and another does not apply", () => {
    const instrument = withRule(complete410, "leaves-denominator");
    const result = assessBounds(instrument, untyped({ ...MK_LEVELS, b1: "unknown", b2: "not-applicable" }));
    expect(result.aspects.map((aspect) => "points" in aspect)).toEqual(ASPECTS.map((id) => id !== "pengadaan"));
  });

  it("all 37 unknown: 102.5 to 410, and every category", () => {
    const result = assessBounds(complete410, untyped(Object.fromEntries(IDS.map((id) => [id, "unknown"]))));
    expect(result.categories.map(({ id, lowest, highest }) => [id, lowest, highest])).toEqual([
      ["buruk", 102.5, 174.5],
      ["kurang", 175, 249.5],
      ["baik", 250, 324.5],
      ["sangat-baik", 325, 410],
    ]);
    expect(result.unknown).toEqual(IDS);
  });

  /** INVENTED: one aspect for each group of weights, in half points, with bands as narrow as asked. */
  const toy = (
    groups: readonly (readonly number[])[],
    bounds: readonly number[],
    levels: readonly number[],
  ): Instrument => {
    const top = Math.max(...levels);
    const [first = 0, ...others] = bounds;
    const category = (from: number, at: number): Instrument["categories"][number] => ({
      id: `k${at}`,
      numeral: String(at),
      name: { id: `K${at}`, en: `C${at}` },
      from: invented(from),
    });
    return {
      ...kasn2019,
      id: "karangan",
      maxPoints: invented(top * sum(groups.flat())),
      step: invented(0.5),
      levels: invented(levels),
      aspects: groups.map((weights, at) => ({
        id: `a${at}`,
        name: { id: `A${at}`, en: `A${at}` },
        maxPoints: invented(top * sum(weights)),
        indicators: weights.map((weight, nth) => ({ id: `i${at}-${nth}`, weight: invented(weight) })),
      })),
      categories: [category(first, 0), ...others.map((from, at) => category(from, at + 1))],
    };
  };
  const categoryOn =
    (bounds: readonly number[]) =>
    (total: number): string =>
      `k${Math.max(0, bounds.filter((bound) => total >= bound).length - 1)}`;

  it("one level skips a category that is narrower than its weight: 10, 20, 30 or 40 are never 15 to 19.5", () => {
    const bands = [0, 15, 20, 25];
    const result = assessBounds(toy([[10]], bands, [1, 2, 3, 4]), { "i0-0": "unknown" });
    expect(said(result)).toEqual(expected([10, 20, 30, 40], categoryOn(bands)));
    expect(result.categories.map(({ id }) => id)).toEqual(["k0", "k2", "k3"]);
  });

  it("the lowest and the highest total of a category are totals that can come out", () => {
    const bands = [0, 12, 29];
    const result = assessBounds(toy([[10]], bands, [1, 2, 3, 4]), { "i0-0": "unknown" });
    expect(result.categories.map(({ id, lowest, highest }) => [id, lowest, highest])).toEqual([
      ["k0", 10, 10],
      ["k1", 20, 20],
      ["k2", 30, 40],
    ]);
  });

  it("invented instruments with narrow bands: as trying every combination of the unknown levels", () => {
    const weight = fc.integer({ min: 0, max: 12 }).map((steps) => steps / 2);
    const group = fc.array(weight, { minLength: 1, maxLength: 3 });
    const scene = fc.record({
      groups: fc.array(group, { minLength: 1, maxLength: 2 }).filter((groups) => sum(groups.flat()) > 0),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { maxLength: 12 }),
      levels: fc.constantFrom([1, 2, 3, 4], [0, 1, 2], [0, 2, 5], [3, 1, 2]),
      picks: fc.array(fc.option(fc.nat(), { freq: 1, nil: null }), { minLength: 6, maxLength: 6 }),
    });
    fc.assert(
      fc.property(scene, ({ groups, cuts, levels, picks }) => {
        const bands = [0, ...cuts.map((cut) => cut / 2).sort((a, b) => a - b)];
        const instrument = toy(groups, bands, levels);
        const ids = instrument.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
        const chosen = ids.map((_, at) => {
          const pick = picks[at];
          return typeof pick === "number" ? (levels[pick % levels.length] ?? 1) : ("unknown" as const);
        });
        const result = assessBounds(instrument, Object.fromEntries(ids.map((id, at) => [id, chosen[at] ?? "unknown"])));
        const possible = groups.flat().map((points, at) => {
          const level = chosen[at] ?? "unknown";
          return (level === "unknown" ? levels : [level]).map((each) => each * points);
        });
        expect(said(result)).toEqual(expected(combinations(possible).map(sum), categoryOn(bands)));
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("not applicable is not unknown", () => {
  it("the 2019 instrument does not say what follows: each such answer is named", () => {
    const answers = { ...MK_2021, pengadaan: "not-applicable", "sistem-informasi": "not-applicable" };
    expect(found(() => bounds(answers))).toEqual(["pengadaan: rule-unknown", "sistem-informasi: rule-unknown"]);
    const [first] = issuesOf(() => bounds(answers));
    expect(first?.params).toEqual({ rule: "notApplicable" });
    expect(found(() => assessBounds(complete410, untyped({ ...MK_LEVELS, a1: "not-applicable" })))).toEqual([
      "a1: rule-unknown",
    ]);
  });

  it("all not applicable under the 2019 instrument: eight rules unknown, and nothing else", () => {
    const answers = Object.fromEntries(ASPECTS.map((id) => [id, "not-applicable"]));
    expect(found(() => bounds(answers))).toEqual(ASPECTS.map((id) => `${id}: rule-unknown`));
  });

  it("under an invented rule it leaves the denominator: 289 of 370 are 320 of 410", () => {
    const result = assessBounds(leaves, { ...MK_2021, pengadaan: "not-applicable" });
    // 289 × 410 / 370 = 320.24…
    expect(result).toMatchObject({ points: 320, lowest: 320, highest: 320, max: 410, decided: true });
    expect(result).toMatchObject({ notApplicable: ["pengadaan"], unknown: [], category: { id: "baik" } });
    expect(result.aspects[1]).toEqual({
      id: "pengadaan",
      name: { id: "Pengadaan", en: "Recruitment" },
      lowest: 0,
      highest: 0,
      max: 0,
    });
    expect(result.aspects[0]).toMatchObject({ points: 37.5, max: 40 });
  });

  it("under the other invented rule it stays in the denominator: 289 of 410 are 289", () => {
    const result = assessBounds(stays, { ...MK_2021, pengadaan: "not-applicable" });
    expect(result).toMatchObject({ points: 289, max: 410, decided: true, notApplicable: ["pengadaan"] });
  });

  it("what lies in the middle of two steps goes up: 1 of 2 is 1.5 of 3, and so 2", () => {
    const instrument: Instrument = {
      ...leaves,
      maxPoints: invented(3),
      step: invented(1),
      aspects: [2, 1].map((max, at) => ({
        id: `a${at}`,
        name: { id: "A", en: "A" },
        maxPoints: invented(max),
        indicators: [],
      })),
      categories: [{ id: "satu", numeral: "1", name: { id: "Satu", en: "One" }, from: invented(0) }],
    };
    expect(assessBounds(instrument, { a0: 1, a1: "not-applicable" }).points).toBe(2);
    expect(assessBounds(instrument, { a0: 2, a1: "not-applicable" }).points).toBe(3);
    expect(assessBounds(instrument, { a0: 0, a1: "not-applicable" }).points).toBe(0);
    expect(assessBounds(instrument, { a0: "not-applicable", a1: 1 }).points).toBe(3);
  });

  it("full marks in what applies are full marks", () => {
    for (const id of ASPECTS) {
      expect(assessBounds(leaves, { ...FULL_410, [id]: "not-applicable" }).points).toBe(410);
      expect(assessBounds(stays, { ...FULL_410, [id]: "not-applicable" }).points).toBe(410 - FULL_410[id]);
      expect(assessBounds(leaves, { ...NOTHING, [id]: "not-applicable" }).points).toBe(0);
    }
  });

  /** Half up to whole steps, by long division. */
  function scaledUp(steps: number, full: number, applicable: number): number {
    const product = steps * full;
    const rest = product % applicable;
    return (product - rest) / applicable + (2 * rest >= applicable ? 1 : 0);
  }

  const answer = fc.constantFrom("known", "known", "unknown", "not-applicable");
  const states = fc.tuple(...ASPECTS.map(() => answer));

  it.each(["leaves-denominator", "stays-in-denominator"] as const)(
    "by aspect, known, unknown and not applicable mixed (%s): as scaling every possible sum",
    (rule) => {
      fc.assert(
        fc.property(scores410, states, (known: Scores, chosen) => {
          const by = (state: string): typeof ASPECTS => ASPECTS.filter((_, at) => chosen[at] === state);
          fc.pre(by("not-applicable").length < 8);
          const answers: Given = Object.fromEntries(
            ASPECTS.map((id, at) => {
              const state = chosen[at];
              return [id, state === "unknown" || state === "not-applicable" ? state : known[id]];
            }),
          );
          const result = assessBounds(withRule(kasn2019, rule), untyped(answers));
          const base = sum(by("known").map((id) => known[id]));
          const sums = halves(sum(by("unknown").map((id) => FULL_410[id]))).map((gain) => 2 * (base + gain));
          const applicable = 820 - 2 * sum(by("not-applicable").map((id) => FULL_410[id]));
          const totals = rule === "leaves-denominator" ? sums.map((each) => scaledUp(each, 820, applicable)) : sums;
          expect(said(result)).toEqual(expected(totals.map((steps) => steps / 2)));
          expect(result.unknown).toEqual(by("unknown"));
          expect(result.notApplicable).toEqual(by("not-applicable"));
          expect("points" in result).toBe(by("unknown").length === 0);
          expect(result.aspects.map(({ max }) => max)).toEqual(
            ASPECTS.map((id) => (by("not-applicable").includes(id) ? 0 : FULL_410[id])),
          );
          expect(result.aspects.map((aspect) => "points" in aspect)).toEqual(
            ASPECTS.map((id) => by("known").includes(id)),
          );
          expect(survivesJson(result)).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(["leaves-denominator", "stays-in-denominator"] as const)(
    "by level, known, unknown and not applicable mixed (%s): as scaling every possible sum",
    (rule) => {
      const instrument = withRule(complete410, rule);
      fc.assert(
        fc.property(fc.shuffledSubarray(IDS, { minLength: 8, maxLength: 8 }), fc.nat(4), (ids, unknownCount) => {
          const unknown = ids.slice(0, unknownCount);
          const away = ids.slice(unknownCount);
          const answers: Given = {
            ...MK_LEVELS,
            ...Object.fromEntries(unknown.map((id) => [id, "unknown"])),
            ...Object.fromEntries(away.map((id) => [id, "not-applicable"])),
          };
          const result = assessBounds(instrument, untyped(answers));
          const weight = (id: string): number => 100 * (WEIGHT_OF[id] ?? 0);
          const levels: Readonly<Record<string, number>> = MK_LEVELS;
          const base = sum(IDS.filter((id) => !ids.includes(id)).map((id) => (levels[id] ?? 0) * weight(id)));
          const sums = combinations(unknown.map((id) => [1, 2, 3, 4].map((level) => level * weight(id))));
          const applicable = 41_000 - 4 * sum(away.map(weight));
          const totals = sums.map((row) => {
            const steps = base + sum(row);
            return rule === "leaves-denominator" ? scaledUp(steps, 41_000, applicable) : steps;
          });
          expect(said(result)).toEqual(expected(totals.map((steps) => steps / 100)));
          expect(result.unknown).toEqual(IDS.filter((id) => unknown.includes(id)));
          expect(result.notApplicable).toEqual(IDS.filter((id) => away.includes(id)));
        }),
        { numRuns: 20 },
      );
    },
  );

  it("an indicator that does not apply lowers the maximum of its aspect by its highest level, and leaves it without points", () => {
    const { aspects } = assessBounds(withRule(complete410, "leaves-denominator"), {
      ...MK_LEVELS,
      g1: "not-applicable",
      h1: "unknown",
    });
    expect(aspects[6]).toMatchObject({ id: "perlindungan-pelayanan", lowest: 8, highest: 8, max: 8 });
    expect(aspects[6]).not.toHaveProperty("points");
    expect(aspects[7]).toMatchObject({ id: "sistem-informasi", lowest: 21, highest: 24, max: 24 });
  });

  it.each([
    ["leaves-denominator", leaves],
    ["stays-in-denominator", stays],
  ] as const)("if nothing applies, there is nothing to score (%s)", (rule, instrument) => {
    const answers = Object.fromEntries(ASPECTS.map((id) => [id, "not-applicable"]));
    expect(found(() => assessBounds(instrument, untyped(answers)))).toEqual([": nothing-applicable"]);
    const levels = Object.fromEntries(IDS.map((id) => [id, "not-applicable"]));
    expect(found(() => assessBounds(withRule(complete410, rule), untyped(levels)))).toEqual([": nothing-applicable"]);
  });

  it("one unknown answer among what does not apply is something to score: 0 to the maximum", () => {
    const answers = { ...Object.fromEntries(ASPECTS.map((id) => [id, "not-applicable"])), pengadaan: "unknown" };
    expect(assessBounds(leaves, untyped(answers))).toMatchObject({ lowest: 0, highest: 410, decided: false });
    expect(assessBounds(stays, untyped(answers))).toMatchObject({ lowest: 0, highest: 40, decided: true });
  });

  it("a missing answer is named alone: whether anything applies is not known yet", () => {
    const answers = without(Object.fromEntries(ASPECTS.map((id) => [id, "not-applicable"])), "pengadaan");
    expect(found(() => assessBounds(leaves, untyped(answers)))).toEqual(["pengadaan: missing"]);
    expect(found(() => assessBounds(leaves, untyped(null)))).toEqual([": not-an-object"]);
  });
});

describe("what the bounds rest on", () => {
  it("a category between the printed bands is our reading, and so are bounds that may end there", () => {
    const result = assessBounds(kasn2019, { ...MK_2021, "sistem-informasi": "unknown" });
    expect(result.categories.map(({ grade }) => grade)).toEqual(["interpretation", "secondary"]);
    expect(result.categories[0]?.cite).toContainEqual({ source: "0004-points-outside-the-printed-bands" });
    expect(result.grade).toBe("interpretation");
    expect(assessBounds(kasn2019, MK_2021).grade).toBe("secondary");
  });

  it("a range counts at both of its ends: below 100 it is our reading, too", () => {
    const answers = { ...NOTHING, "pengembangan-karier": "unknown" } as const;
    const result = assessBounds(kasn2019, answers);
    expect(result.category).toMatchObject({ id: "buruk", lowest: 0, highest: 130, grade: "interpretation" });
    const printed = { ...NOTHING, "manajemen-kinerja": 80, pengadaan: 40, "sistem-informasi": "unknown" } as const;
    expect(assessBounds(kasn2019, printed).category).toMatchObject({ lowest: 120, highest: 144, grade: "secondary" });
  });

  it("the rule for what does not apply counts only if an answer does not apply", () => {
    expect(assessBounds(leaves, MK_2021).grade).toBe("secondary");
    expect(assessBounds(leaves, { ...MK_2021, pengadaan: "not-applicable" }).grade).toBe("interpretation");
    expect(assessBounds(leaves, MK_2021, { minimumGrade: "secondary" }).points).toBe(327);
    const run = (): unknown =>
      assessBounds(leaves, { ...MK_2021, pengadaan: "not-applicable" }, { minimumGrade: "secondary" });
    expect(found(run)).toEqual(["rules.notApplicable: grade-below-minimum"]);
  });

  it("the caller may demand a weakest grade: what is weaker is named", () => {
    const answers = { ...MK_2021, "sistem-informasi": "unknown" } as const;
    expect(assessBounds(kasn2019, answers, { minimumGrade: "interpretation" }).lowest).toBe(304);
    expect(found(() => assessBounds(kasn2019, answers, { minimumGrade: "secondary" }))).toEqual([
      "categories.baik: grade-below-minimum",
    ]);
    expect(found(() => assessBounds(kasn2019, answers, { minimumGrade: "official" }))).toEqual([
      "rules.total: grade-below-minimum",
      "aspects.penggajian-penghargaan-disiplin.max: grade-below-minimum",
      "aspects.perlindungan-pelayanan.max: grade-below-minimum",
      "aspects.sistem-informasi.max: grade-below-minimum",
      "categories.baik: grade-below-minimum",
      "categories.sangat-baik: grade-below-minimum",
    ]);
  });

  it("by level, the weights of the caller and the rule of levels are named", () => {
    const places = (minimumGrade: "interpretation" | "secondary"): string[] =>
      issuesOf(() => assessBounds(complete410, MK_LEVELS, { minimumGrade })).map(({ path }) => path.join("."));
    expect(places("interpretation")).toEqual(IDS.map((id) => `indicators.${id}.weight`));
    expect(places("secondary")).toContain("rules.indicatorPoints");
    expect(assessBounds(complete410, MK_LEVELS, { minimumGrade: "caller" }).points).toBe(327);
  });
});

describe("no answer may be left out, and every mistake is named", () => {
  it("a missing key is not unknown", () => {
    expect(found(() => bounds(without(MK_2021, "pengadaan")))).toEqual(["pengadaan: missing"]);
    expect(found(() => bounds({ ...without(MK_2021, "pengadaan"), pengadaan: undefined }))).toEqual([
      "pengadaan: not-a-number",
    ]);
    expect(found(() => assessBounds(complete410, untyped(without(MK_LEVELS, "a1"))))).toEqual(["a1: missing"]);
  });

  it('a misspelt "unknown" is neither', () => {
    const [issue, ...others] = issuesOf(() => bounds({ ...MK_2021, pengadaan: "unknwon" }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "not-one-of", path: ["pengadaan"] });
    expect(issue?.params).toEqual({ expected: ["unknown", "not-applicable"], received: "text" });
    const [level] = issuesOf(() => assessBounds(complete410, untyped({ ...MK_LEVELS, a1: "unknwon" })));
    expect(level?.params["expected"]).toEqual([1, 2, 3, 4, "unknown", "not-applicable"]);
  });

  it.each(
    [
      [40.5, "out-of-range"],
      [-0.5, "out-of-range"],
      [37.25, "not-on-scale"],
      [Number.NaN, "not-a-number"],
      [null, "not-a-number"],
      ["", "not-one-of"],
      ["38", "not-one-of"],
      [["unknown"], "not-a-number"],
      [Object("unknown"), "not-a-number"],
    ].map(([value, code]): [string, unknown, string] => [...labelled(value), String(code)]),
  )("%s is no answer for an aspect", (_, value, code) => {
    expect(found(() => bounds({ ...MK_2021, pengadaan: value }))).toEqual([`pengadaan: ${code}`]);
  });

  it.each([0, 5, 2.5, -1, Number.NaN, "2", null, undefined, [2]].map(labelled))("%s is no level", (_, value) => {
    expect(found(() => assessBounds(complete410, untyped({ ...MK_LEVELS, a1: value })))).toEqual(["a1: not-one-of"]);
  });

  it("what is wrong is named all at once, in the answers and in the options", () => {
    const answers = {
      ...without(MK_2021, "sistem-informasi"),
      "perencanaan-kebutuhan": 41,
      pengadaan: "unknwon",
      "promosi-mutasi": "not-applicable",
      "manajemen-kinerja": 77.25,
      "penggajian-penghargaan-disiplin": "unknown",
      "sistim-informasi": "unknown",
    };
    expect(found(() => bounds(answers, { minimumGrade: "resmi", divisor: 410 }))).toEqual([
      "sistem-informasi: missing",
      "sistim-informasi: unknown-key",
      "perencanaan-kebutuhan: out-of-range",
      "pengadaan: not-one-of",
      "manajemen-kinerja: not-on-scale",
      "promosi-mutasi: rule-unknown",
      "options.divisor: unknown-key",
      "options.minimumGrade: not-one-of",
    ]);
  });

  it.each([null, [], 5, "secondary"].map(labelled))("%s are no options", (_, options) => {
    expect(found(() => bounds(MK_2021, options))).toEqual(["options: not-an-object"]);
  });

  it("an option that is undefined is not set", () => {
    expect(bounds(MK_2021, { minimumGrade: undefined })).toEqual(bounds(MK_2021));
  });

  it.each([null, undefined, 327, "unknown", [], [38]].map(labelled))("%s are no answers", (_, answers) => {
    expect(found(() => bounds(answers))).toEqual([": not-an-object"]);
  });

  it("an empty object misses every aspect", () => {
    expect(found(() => bounds({}))).toEqual(ASPECTS.map((id) => `${id}: missing`));
  });

  it("the weights of the 2019 instrument are not public: answers by indicator need some", () => {
    expect(found(() => bounds({ "peta-jabatan": 4, "e-office": "unknown" }))).toEqual(
      ASPECTS.map((id) => `aspects.${id}: weights-unknown`),
    );
  });

  it("aspects and indicators do not mix: the indicators are then unknown keys", () => {
    expect(found(() => assessBounds(complete410, untyped({ ...MK_2021, a1: 4 })))).toEqual(["a1: unknown-key"]);
    expect(found(() => bounds({ ...MK_2021, "e-office": "unknown" }))).toEqual(["e-office: unknown-key"]);
  });

  it("a weight of the caller that is not on the scale is named", () => {
    const instrument = {
      ...complete410,
      aspects: complete410.aspects.map((aspect) => ({
        ...aspect,
        indicators: aspect.indicators.map((one) => (one.id === "a1" ? { ...one, weight: invented(2.505) } : one)),
      })),
    };
    expect(found(() => assessBounds(instrument, { ...MK_LEVELS, a2: "unknown" }))).toEqual([
      "aspects.perencanaan-kebutuhan.a1.weight: not-on-scale",
    ]);
  });

  it.each([undefined, null, "kasn-9-2019", {}, []].map(labelled))("%s is no instrument", (_, value) => {
    expect(found(() => assessBounds(untyped(value), MK_2021))).toEqual(["instrument: not-an-object"]);
  });
});

describe("bounds are plain data", () => {
  const answers = { ...MK_2021, pengadaan: "not-applicable", "sistem-informasi": "unknown" } as const;

  it("nothing that is passed in is changed", () => {
    const frozen = deepFreeze({ ...answers });
    expect(assessBounds(leaves, frozen, deepFreeze({ minimumGrade: "caller" as const }))).toEqual(
      assessBounds(leaves, answers),
    );
    const open = { ...answers };
    assessBounds(leaves, open);
    expect(open).toEqual(answers);
    expect(Object.isFrozen(open)).toBe(false);
  });

  it("they come back from JSON as they were, also with a score of -0", () => {
    expect(survivesJson(assessBounds(leaves, answers))).toBe(true);
    expect(survivesJson(assessBounds(kasn2019, { ...MK_2021, pengadaan: -0 }))).toBe(true);
    expect(survivesJson(assessBounds(complete410, { ...MK_LEVELS, a1: "unknown" }))).toBe(true);
  });

  it("beside a name they are a result that can be compared", () => {
    const partial = {
      instansi: "Mahkamah Konstitusi",
      ...assessBounds(kasn2019, { ...MK_2021, pengadaan: "unknown" }),
    };
    const whole = { instansi: "Mahkamah Konstitusi", ...assessBounds(kasn2019, MK_2021) };
    const moved = compareResults(partial, whole);
    expect(moved).toMatchObject({ comparable: true, unknown: ["points", "category", "pengadaan"] });
    expect(moved.comparable && moved.aspects).toHaveLength(7);
    expect(moved).not.toHaveProperty("points");
    expect(compareResults(whole, assessAspects(kasn2019, MK_2021))).toMatchObject({
      points: { from: 327, to: 327, change: 0 },
      category: { move: "same" },
      unknown: [],
    });
  });

  it("a category that is decided is compared, although the total is unknown", () => {
    const partial = assessBounds(kasn2019Sheet400, { ...BOGOR_2020, "perlindungan-pelayanan": "unknown" });
    const moved = compareResults(partial, assessAspects(kasn2019Sheet400, BOGOR_2020));
    expect(moved).toMatchObject({ category: { from: "baik", to: "baik", move: "same" } });
    expect(moved).toMatchObject({ unknown: ["points", "perlindungan-pelayanan"] });
  });

  it("a gap needs the total: it is missing while an answer is unknown", () => {
    const partial = assessBounds(kasn2019, { ...MK_2021, pengadaan: "unknown" });
    expect(found(() => gapTo({ ...partial }, "sangat-baik"))).toEqual(["result.points: missing"]);
    expect(gapTo(assessBounds(kasn2019, MK_2021), "sangat-baik")).toMatchObject({ reached: true, missing: 0 });
  });

  it("a total that was scaled up fits its aspects: what does not apply could have added as much", () => {
    const scaled = assessBounds(leaves, { ...MK_2021, pengadaan: "not-applicable" });
    expect(gapTo(scaled, "sangat-baik")).toMatchObject({ points: 320, missing: 5 });
    expect(gapTo(scaled, "sangat-baik").aspects).toHaveLength(7);
    // Full marks: 370 of 370 are 410, and so exactly the other end.
    const full = assessBounds(leaves, { ...FULL_410, pengadaan: "not-applicable" });
    expect(gapTo(full, "sangat-baik")).toMatchObject({ points: 410, headroom: 0 });
    const none = assessBounds(leaves, { ...NOTHING, pengadaan: "not-applicable" });
    expect(gapTo(none, "sangat-baik")).toMatchObject({ points: 0, missing: 325 });
  });

  it.each([
    ["leaves-denominator", leaves],
    ["stays-in-denominator", stays],
  ] as const)("any bounds are a result that fits itself (%s)", (rule, instrument) => {
    const state = fc.constantFrom("known", "known", "unknown", "not-applicable");
    fc.assert(
      fc.property(scores410, fc.tuple(...ASPECTS.map(() => state)), (known: Scores, states) => {
        fc.pre(states.some((one) => one !== "not-applicable"));
        const given = ASPECTS.map((id, at) => [id, states[at] === "known" ? known[id] : states[at]]);
        const result = assessBounds(instrument, untyped(Object.fromEntries(given)));
        expect(compareResults(result, result, [instrument])).toMatchObject({ comparable: true });
      }),
      { numRuns: 40 },
    );
    const levels = fc.tuple(...IDS.map(() => fc.constantFrom(1, 2, 3, 4, 4, "not-applicable")));
    const weighted = withRule(complete410, rule);
    fc.assert(
      fc.property(levels, (row) => {
        fc.pre(row.some((one) => one !== "not-applicable"));
        const result = assessBounds(weighted, untyped(Object.fromEntries(IDS.map((id, at) => [id, row[at]]))));
        expect(compareResults(result, result)).toMatchObject({ comparable: true, points: { change: 0 } });
      }),
      { numRuns: 20 },
    );
  });
});
