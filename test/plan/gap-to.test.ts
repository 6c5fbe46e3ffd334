import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  categoryOf,
  type Decision,
  type Instrument,
  kasn2019,
  kasn2019Sheet400,
} from "sistem-merit";
import { gapTo } from "sistem-merit/plan";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { instrumentOf, invented } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import { BOGOR_2020, complete410, FULL_400, FULL_410, MK_2021, MK_LEVELS, NOTHING } from "../merit/fixtures.js";
import { scores400, scores410 } from "../properties/arbitraries.js";
import { publishedRows } from "../vectors/published-results.js";

const on410 = (points: number): { instrument: "kasn-9-2019"; points: number } => ({
  instrument: "kasn-9-2019",
  points,
});
const gap = (result: unknown, target: unknown, ...instrument: unknown[]): unknown =>
  gapTo(untyped(result), untyped(target), ...(instrument as [never]));

/** 0 to `max` in half points. */
const halfPoints = (max: number): number[] => Array.from({ length: 2 * max + 1 }, (_, steps) => steps / 2);

/** The least total of each category; the lowest takes everything. */
const NEEDED = { buruk: 0, kurang: 175, baik: 250, "sangat-baik": 325 } as const;
const CATEGORIES = ["buruk", "kurang", "baik", "sangat-baik"] as const;

describe("published cases", () => {
  it("Kabupaten Bandung, 2021: 318.5 points are 6.5 short of Sangat Baik", () => {
    expect(gapTo(on410(318.5), "sangat-baik")).toEqual({
      instrument: "kasn-9-2019",
      target: "sangat-baik",
      points: 318.5,
      needed: 325,
      missing: 6.5,
      reached: false,
      reachable: true,
      headroom: 91.5,
      grade: "secondary",
      cite: [{ source: "wahananews-2024-02-18" }, { source: "mk-2021-06-08" }],
    });
  });

  it("Batu Bara, 2021: 99 points are 151 short of Baik, as KASN said", () => {
    expect(gapTo(on410(99), "baik")).toMatchObject({ needed: 250, missing: 151, reached: false, reachable: true });
  });

  it("Mahkamah Konstitusi, 2021: 327 points have reached Sangat Baik", () => {
    const result = gapTo(assessAspects(kasn2019, MK_2021), "sangat-baik");
    expect(result).toMatchObject({
      points: 327,
      needed: 325,
      missing: 0,
      reached: true,
      reachable: true,
      headroom: 83,
    });
  });

  it("Kota Bogor, 2020: 58.5 of the 133.5 points that are left on the sheet of 400 make Sangat Baik", () => {
    const result = gapTo(assessAspects(kasn2019Sheet400, BOGOR_2020), "sangat-baik");
    expect(result).toMatchObject({ instrument: "kasn-9-2019-400", points: 266.5, missing: 58.5, headroom: 133.5 });
  });

  const rows = publishedRows.filter(({ instrument, total }) => instrument === "KASN 9/2019" && total !== "");

  it("every published total, to every category: the bound of the category minus the total, and never below 0", () => {
    expect(rows.length).toBeGreaterThan(70);
    for (const { total } of rows) {
      for (const category of CATEGORIES) {
        const points = Number(total);
        const missing = points >= NEEDED[category] ? 0 : NEEDED[category] - points;
        expect(gapTo(on410(points), category)).toMatchObject({
          target: category,
          points,
          needed: NEEDED[category],
          missing,
          reached: missing === 0,
          reachable: true,
          headroom: 410 - points,
        });
      }
    }
  });
});

describe("a category is reached at its bound, and not half a point below", () => {
  it.each([
    ["kurang", 175],
    ["baik", 250],
    ["sangat-baik", 325],
  ] as const)("%s begins at %d", (category, bound) => {
    expect(gapTo(on410(bound), category)).toMatchObject({ reached: true, missing: 0 });
    expect(gapTo(on410(bound - 0.5), category)).toMatchObject({ reached: false, missing: 0.5 });
    expect(gapTo(on410(bound + 0.5), category)).toMatchObject({ reached: true, missing: 0, needed: bound });
  });

  it.each([0, 0.5, 99.5, 100, 410])("Buruk is never missed: it takes %d, too, and needs nothing", (points) => {
    const result = gapTo(on410(points), "buruk");
    expect(result).toMatchObject({ needed: 0, missing: 0, reached: true, grade: "interpretation" });
    expect(result.cite).toContainEqual({ source: "0004-points-outside-the-printed-bands" });
  });

  it("on both sheets, for every total: the least addition after which the category is the target or a higher one", () => {
    const cases = fc.tuple(fc.constantFrom(kasn2019, kasn2019Sheet400), fc.nat(800), fc.constantFrom(...CATEGORIES));
    fc.assert(
      fc.property(cases, ([instrument, steps, target]) => {
        let total = steps / 2;
        const wanted = CATEGORIES.indexOf(target);
        while (CATEGORIES.indexOf(categoryOf(instrument, total).id) < wanted) total += 0.5;
        const result = gapTo({ instrument: instrument.id, points: steps / 2 }, target);
        expect(result.missing).toBe(total - steps / 2);
        expect(result.reached).toBe(total === steps / 2);
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a target may be a total", () => {
  it.each([
    [318.5, 330, 11.5],
    [318.5, 318.5, 0],
    [318.5, 318, 0],
    [318.5, 319, 0.5],
    [0, 410, 410],
    [410, 0, 0],
  ])("from %d to %d: %d", (points, target, missing) => {
    const result = gapTo(on410(points), target);
    expect(result).toMatchObject({ target, points, needed: target, missing, reached: missing === 0, reachable: true });
    expect(result).toMatchObject({ grade: "official", cite: [{ source: "mk-2021-06-08" }] });
  });

  it.each([
    [410.5, "out-of-range"],
    [-0.5, "out-of-range"],
    [330.25, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    ["330", "not-one-of"],
    ["Sangat Baik", "not-one-of"],
    ["IV", "not-one-of"],
    ["toString", "not-one-of"],
    [null, "not-one-of"],
    [undefined, "not-one-of"],
    [{ id: "baik" }, "not-one-of"],
  ] as const)("%s is none", (target, code) => {
    expect(found(() => gap(on410(318.5), target))).toEqual([`target: ${code}`]);
  });

  it("a target of -0 is a target of 0, so that the answer survives JSON", () => {
    const result = gapTo(on410(318.5), -0);
    expect(result).toMatchObject({ target: 0, needed: 0, missing: 0, reached: true });
    expect(survivesJson(result)).toBe(true);
  });

  it("the maximum is the one of the result's sheet", () => {
    expect(gapTo({ instrument: "kasn-9-2019-400", points: 300 }, 400).missing).toBe(100);
    const [issue] = issuesOf(() => gapTo({ instrument: "kasn-9-2019-400", points: 300 }, 400.5));
    expect(issue).toMatchObject({ code: "out-of-range", path: ["target"], params: { min: 0, max: 400 } });
  });
});

describe("the aspects that could close the gap", () => {
  it("Mahkamah Konstitusi, 2021, to 350: career development alone has the 23 points", () => {
    const { aspects, missing } = gapTo(assessAspects(kasn2019, MK_2021), 350);
    expect(missing).toBe(23);
    expect(aspects?.map(({ id, points, max, headroom, enough }) => [id, points, max, headroom, enough])).toEqual([
      ["pengembangan-karier", 75, 130, 55, true],
      ["promosi-mutasi", 25, 40, 15, false],
      ["penggajian-penghargaan-disiplin", 35, 40, 5, false],
      ["perencanaan-kebutuhan", 37.5, 40, 2.5, false],
      ["manajemen-kinerja", 77.5, 80, 2.5, false],
      ["pengadaan", 38, 40, 2, false],
      ["sistem-informasi", 23, 24, 1, false],
      ["perlindungan-pelayanan", 16, 16, 0, false],
    ]);
    expect(aspects?.[0]?.name).toEqual({ id: "Pengembangan Karier", en: "Career Development" });
  });

  it.each([
    [382, 55, true],
    [382.5, 55.5, false],
  ])("to %d, %d points are missing: an aspect is enough up to its last half point (%s)", (target, missing, enough) => {
    const result = gapTo(assessAspects(kasn2019, MK_2021), target);
    expect(result.missing).toBe(missing);
    expect(result.aspects?.[0]).toMatchObject({ id: "pengembangan-karier", headroom: 55, enough });
  });

  it("if the target is reached, every aspect is enough, also one that has no headroom", () => {
    const { aspects } = gapTo(assessAspects(kasn2019, FULL_410), "baik");
    expect(aspects?.every(({ headroom, enough }) => headroom === 0 && enough)).toBe(true);
  });

  it("of equal headroom, the order is the one of the instrument", () => {
    const order = gapTo(assessAspects(kasn2019, NOTHING), "baik").aspects?.map(({ id }) => id);
    expect(order).toEqual([
      "pengembangan-karier",
      "manajemen-kinerja",
      "perencanaan-kebutuhan",
      "pengadaan",
      "promosi-mutasi",
      "penggajian-penghargaan-disiplin",
      "sistem-informasi",
      "perlindungan-pelayanan",
    ]);
  });

  it.each([
    ["410", kasn2019, FULL_410, scores410],
    ["400", kasn2019Sheet400, FULL_400, scores400],
  ] as const)(
    "the sheet of %s: headroom is the maximum minus the points, the most first",
    (_, instrument, full, scores) => {
      fc.assert(
        fc.property(scores, fc.constantFrom(...CATEGORIES), (given, target) => {
          const { aspects, missing, headroom } = gapTo(assessAspects(instrument, given), target);
          // By falling headroom, and within one headroom as the instrument lists them.
          const listed = instrument.aspects.map(({ id }) => ({ id, headroom: full[id] - given[id] }));
          const naive = halfPoints(130).flatMap((most) => listed.filter((one) => one.headroom === 130 - most));
          expect(aspects?.map(({ id, headroom }) => ({ id, headroom }))).toEqual(naive);
          expect(aspects?.map(({ enough }) => enough)).toEqual(naive.map((one) => one.headroom >= missing));
          expect(aspects?.reduce((sum, one) => sum + one.headroom, 0)).toBe(headroom);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("a total alone knows no aspects", () => {
    expect(gapTo(on410(318.5), "baik")).not.toHaveProperty("aspects");
    expect(gapTo({ ...on410(318.5), aspects: [] }, "baik")).not.toHaveProperty("aspects");
    expect(gapTo({ ...on410(318.5), aspects: [{ id: "pengadaan" }] }, "baik")).not.toHaveProperty("aspects");
    expect(gapTo({ ...on410(318.5), aspects: undefined }, "baik")).not.toHaveProperty("aspects");
  });

  it("some aspects are enough to list: those that are known, and only those", () => {
    const aspects = [
      { id: "sistem-informasi", points: 20 },
      { id: "pengadaan", points: 10 },
      { id: "promosi-mutasi" },
    ] as const;
    const result = gapTo({ ...on410(240), aspects }, "baik");
    expect(result.aspects).toMatchObject([
      { id: "pengadaan", points: 10, max: 40, headroom: 30, enough: true },
      { id: "sistem-informasi", points: 20, max: 24, headroom: 4, enough: false },
    ]);
    expect(result.headroom).toBe(170);
  });
});

describe("a target may lie beyond the instrument", () => {
  const narrow = instrumentOf("karangan");
  const [red, yellow, green] = narrow.categories;
  if (yellow === undefined || green === undefined) throw new Error("three categories were expected");

  it("INVENTED: a category that begins above the maximum cannot be reached, however much is missing", () => {
    const instrument = { ...narrow, categories: [red, yellow, { ...green, from: invented(31) }] as const };
    const result = gapTo({ instrument: "karangan", points: 12 }, "hijau", instrument);
    expect(result).toMatchObject({ needed: 31, missing: 19, reached: false, reachable: false, headroom: 18 });
    expect(gapTo({ instrument: "karangan", points: 30 }, "hijau", instrument)).toMatchObject({
      missing: 1,
      reached: false,
      reachable: false,
      headroom: 0,
    });
  });

  it("INVENTED: a category that begins at the maximum can", () => {
    const instrument = { ...narrow, categories: [red, yellow, { ...green, from: invented(30) }] as const };
    expect(gapTo({ instrument: "karangan", points: 12 }, "hijau", instrument)).toMatchObject({
      needed: 30,
      missing: 18,
      reachable: true,
    });
  });

  it("INVENTED: where the bound itself belongs to the category below, one step more is needed", () => {
    const instrument = { ...narrow, categories: [red, yellow, { ...green, exclusive: true }] as const };
    expect(gapTo({ instrument: "karangan", points: 20 }, "hijau", instrument)).toMatchObject({
      needed: 21,
      missing: 1,
      reached: false,
    });
    expect(gapTo({ instrument: "karangan", points: 21 }, "hijau", instrument)).toMatchObject({
      missing: 0,
      reached: true,
    });
    const top = {
      ...instrument,
      categories: [red, yellow, { ...green, from: invented(30), exclusive: true }] as const,
    };
    expect(gapTo({ instrument: "karangan", points: 30 }, "hijau", top)).toMatchObject({ missing: 1, reachable: false });
  });

  it.each([undefined, true] as const)(
    "INVENTED: a bound between two steps is reached at the next step (exclusive: %s)",
    (exclusive) => {
      const bounded = { ...green, from: invented(20.25), ...(exclusive && { exclusive }) };
      const instrument: Instrument = { ...narrow, categories: [red, yellow, bounded] };
      expect(gapTo({ instrument: "karangan", points: 20 }, "hijau", instrument)).toMatchObject({
        needed: 21,
        missing: 1,
      });
    },
  );

  it("INVENTED: the lowest category takes what lies below its own bound", () => {
    const instrument = { ...narrow, categories: [{ ...red, from: invented(5) }, yellow, green] as const };
    expect(gapTo({ instrument: "karangan", points: 0 }, "merah", instrument)).toMatchObject({
      needed: 0,
      reached: true,
    });
  });

  it("INVENTED: the basis is the bound of the category and the maximum", () => {
    const result = gapTo({ instrument: "karangan", points: 12 }, "hijau", narrow);
    expect(result).toMatchObject({ grade: "caller", cite: [] });
  });
});

describe("results that weights of the caller formed move in hundredths", () => {
  const assessment = assessIndicators(complete410, MK_LEVELS);

  it("their step goes with them: no instrument need be named", () => {
    expect(gapTo(assessment, 330.25)).toMatchObject({ points: 327, needed: 330.25, missing: 3.25 });
    expect(gapTo(assessment, "sangat-baik")).toMatchObject({ reached: true, headroom: 83 });
    const result = gapTo({ ...on410(324.99), step: 0.01 }, "sangat-baik");
    expect(result).toMatchObject({ points: 324.99, missing: 0.01, headroom: 85.01 });
  });

  it("the instrument with weights may be named, and then the step may be left out", () => {
    expect(gapTo(assessment, "sangat-baik", complete410)).toEqual(gapTo(assessment, "sangat-baik"));
    expect(gapTo(on410(324.99), "sangat-baik", complete410).missing).toBe(0.01);
  });

  it("an assessment on the plain sheet may come with the instrument with weights: its step of 0.5 stays", () => {
    const plain = assessAspects(kasn2019, MK_2021);
    expect(plain.step).toBe(0.5);
    for (const target of ["baik", "sangat-baik", 350, 382.5] as const) {
      expect(gapTo(plain, target, complete410)).toEqual(gapTo(plain, target));
    }
    expect(found(() => gapTo(plain, 330.25, complete410))).toEqual(["target: not-on-scale"]);
  });

  it.each([
    [1, 324, 1],
    [0.25, 324.75, 0.25],
    [0.0001, 324.9999, 0.0001],
  ])("with a step of %d, %d points are %d short of Sangat Baik", (step, points, missing) => {
    const result = gapTo({ ...on410(points), step }, "sangat-baik");
    expect(result).toMatchObject({ points, needed: 325, missing, reached: false, headroom: 85 + missing });
    expect(gapTo({ ...on410(points), step }, 325)).toMatchObject({ target: 325, missing });
    const places = found(() => gapTo({ ...on410(points), step }, 325 - step / 2));
    expect(places).toEqual(["target: not-on-scale"]);
  });

  it("without that step, hundredths are not on the scale", () => {
    expect(found(() => gapTo(on410(324.99), "sangat-baik"))).toEqual(["result.points: not-on-scale"]);
    expect(found(() => gapTo(on410(324), 330.25))).toEqual(["target: not-on-scale"]);
  });

  it("hundredths stay exact: the gap is what whole hundredths give", () => {
    fc.assert(
      fc.property(fc.nat(41_000), fc.nat(41_000), (points, target) => {
        const result = gapTo({ ...on410(points / 100), step: 0.01 }, target / 100);
        expect(result.missing).toBe(Math.max(0, target - points) / 100);
        expect(result.headroom).toBe((41_000 - points) / 100);
      }),
      { numRuns: 60 },
    );
  });
});

describe("every mistake is named", () => {
  it.each(["kasn-9-2020", "", "toString", null, undefined, 2019, ["kasn-9-2019"]].map(labelled))(
    "%s is no instrument of 2019",
    (_, instrument) => {
      const [issue, ...others] = issuesOf(() => gap({ instrument, points: 318.5 }, "baik"));
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: "not-one-of", path: ["result", "instrument"] });
      expect(issue?.params["expected"]).toEqual(["kasn-9-2019", "kasn-9-2019-400"]);
    },
  );

  it("a result belongs to the instrument that is named", () => {
    expect(found(() => gap(on410(318.5), "baik", kasn2019Sheet400))).toEqual(["result.instrument: not-one-of"]);
    expect(gapTo(on410(318.5), "baik", kasn2019)).toEqual(gapTo(on410(318.5), "baik"));
  });

  it.each([null, "kasn-9-2019", {}, []].map(labelled))("%s cannot be the third argument", (_, instrument) => {
    expect(found(() => gap(on410(318.5), "baik", instrument))).toEqual(["instrument: not-an-object"]);
  });

  it("the points are missing, if the result is partial", () => {
    const decision: Decision = { instansi: "Kota Pekalongan", instrument: "kasn-9-2019", year: 2022, category: "baik" };
    expect(found(() => gapTo(decision, "sangat-baik"))).toEqual(["result.points: missing"]);
    expect(gapTo({ ...decision, points: 264.5 }, "sangat-baik").missing).toBe(60.5);
  });

  it("all at once, in the result and in the target", () => {
    const result = { instrument: "kasn-9-2019", step: 0.3, category: "bagus", aspects: [{ id: "x" }, 3] };
    expect(found(() => gap(result, "bagus"))).toEqual([
      "result.step: not-one-of",
      "result.category: not-one-of",
      "result.aspects.0.id: not-one-of",
      "result.aspects.1: not-an-object",
      "target: not-one-of",
    ]);
    expect(found(() => gap({ instrument: "kasn-9-2019" }, 411))).toEqual([
      "result.points: missing",
      "target: out-of-range",
    ]);
    expect(found(() => gap(null, undefined))).toEqual(["result: not-an-object", "target: not-one-of"]);
  });

  it("a target is read on the scale of the instrument that is named, also if the result cannot be read", () => {
    expect(found(() => gap({ instrument: "x" }, 250.25, complete410))).toEqual(["result.instrument: not-one-of"]);
    expect(found(() => gap({ instrument: "x" }, 250.25, kasn2019))).toEqual([
      "result.instrument: not-one-of",
      "target: not-on-scale",
    ]);
  });

  it("a total that does not fit the aspects has no gap", () => {
    const aspects = [{ id: "pengembangan-karier", points: 0.5 }];
    expect(found(() => gap({ ...on410(0), aspects }, "baik"))).toEqual(["result.points: total-contradicts-aspects"]);
    expect(found(() => gap({ ...on410(281), aspects }, "baik"))).toEqual(["result.points: total-contradicts-aspects"]);
  });

  it("nothing that is passed in is changed", () => {
    const assessment = deepFreeze({ ...assessAspects(kasn2019, MK_2021) });
    const copy: unknown = JSON.parse(JSON.stringify(assessment));
    expect(survivesJson(gapTo(assessment, "sangat-baik"))).toBe(true);
    expect(assessment).toEqual(copy);
  });
});

it("INVENTED: a maximum that is no whole step of the points is neither rounded up nor reached", () => {
  const [lowest, ...others] = instrumentOf("odd").categories;
  const highest = { ...others[1], from: invented(30.5) } as typeof lowest;
  const odd = { ...instrumentOf("odd"), maxPoints: invented(30.5), categories: [lowest, highest] } as const;
  const { headroom, needed, reachable } = gapTo({ instrument: "odd", points: 30, step: 1 }, "hijau", odd);
  expect([headroom, needed, reachable]).toEqual([0.5, 31, false]);
});
