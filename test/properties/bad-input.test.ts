import fc from "fast-check";
import {
  assessAspects,
  assessIndicators,
  attempt,
  categoryOf,
  explain,
  indexOf,
  kasn2019,
  kasn2019Sheet400,
  MeritError,
  withIndicatorWeights,
} from "sistem-merit";
import { isPlainDate, valueAt } from "sistem-merit/core";
import {
  applicableIndicators,
  assessMaturity,
  checkLevels,
  completeInstrument,
  crosswalk,
  levelAllowed,
  maturityIndex,
  permenpanrb2025,
  unknownsOf,
} from "sistem-merit/instruments";
import { checkIndicatorWeights, compareResults, pointsPrintedAs } from "sistem-merit/merit";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { asInstrument, ASPECTS, complete410, MK_2021, MK_LEVELS, WEIGHTS_410 } from "../merit/fixtures.js";
import { allAt, body, INVENTED_FIGURES, invented } from "../merit/maturity-fixtures.js";
import { anything } from "./arbitraries.js";

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

/** Keeps some of the right values, so that the wrong ones are met beside them. */
const nearly = <V>(right: Readonly<Record<string, V>>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.shuffledSubarray(Object.keys(right), { minLength: Math.max(0, Object.keys(right).length - 2) }),
      fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(right)), fc.string()), anything, { maxKeys: 3 }),
    )
    .map(([kept, wrong]) => ({ ...Object.fromEntries(kept.map((key) => [key, right[key]])), ...wrong }));

const scores = fc.oneof(anything, nearly(MK_2021));
const levels = fc.oneof(anything, nearly(MK_LEVELS));
const weights = fc.oneof(
  anything,
  nearly(WEIGHTS_410),
  nearly(WEIGHTS_410.pengadaan).map((pengadaan) => ({ ...WEIGHTS_410, pengadaan })),
);
const options = fc.oneof(anything, nearly({ divisor: 400, minimumGrade: "caller" }));
const numbers = fc.oneof(
  anything,
  fc.double(),
  fc.integer(),
  fc.integer({ min: -1, max: 821 }).map((steps) => steps / 2),
);

const KOTA = body("kota");
const worksheets = fc.oneof(anything, nearly(allAt(3, KOTA)));
const bodies = fc.oneof(anything, nearly({ ...KOTA, survey: 4, correction: 0 }));
const figures = fc.oneof(
  anything,
  nearly<unknown>(INVENTED_FIGURES),
  ...(["weightPercent", "levelRule", "survey", "correction", "rounding"] as const).map((key) =>
    nearly<unknown>(INVENTED_FIGURES[key]).map((changed) => ({ ...INVENTED_FIGURES, [key]: changed })),
  ),
  fc
    .array(nearly<unknown>({ id: "a", name: { id: "A", en: "A" }, from: 0.5 }))
    .map((categories) => ({ ...INVENTED_FIGURES, categories })),
);

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["scores of assessAspects", scores, (input) => assessAspects(kasn2019, untyped(input))],
  ["scores of assessAspects on the sheet of 400", scores, (input) => assessAspects(kasn2019Sheet400, untyped(input))],
  ["options of assessAspects", options, (input) => assessAspects(kasn2019, MK_2021, untyped(input))],
  ["levels of assessIndicators", levels, (input) => assessIndicators(complete410, untyped(input))],
  ["levels of assessIndicators without weights", levels, (input) => assessIndicators(kasn2019, untyped(input))],
  ["options of assessIndicators", options, (input) => assessIndicators(complete410, MK_LEVELS, untyped(input))],
  ["weights of withIndicatorWeights", weights, (input) => withIndicatorWeights(kasn2019, untyped(input))],
  ["weights of checkIndicatorWeights", weights, (input) => checkIndicatorWeights(kasn2019, untyped(input))],
  ["points of categoryOf", numbers, (input) => categoryOf(kasn2019, untyped(input))],
  ["points of indexOf", numbers, (input) => indexOf(kasn2019, untyped(input))],
  ["options of indexOf", options, (input) => indexOf(kasn2019, 327, untyped(input))],
  ["options of explain", options, (input) => explain(assessAspects(kasn2019, MK_2021), untyped(input))],
  [
    "aspect of pointsPrintedAs",
    fc.oneof(anything, fc.constantFrom(...ASPECTS)),
    (input) => pointsPrintedAs(kasn2019, untyped(input), 50, 0),
  ],
  ["percent of pointsPrintedAs", numbers, (input) => pointsPrintedAs(kasn2019, "pengadaan", untyped(input), 1)],
  ["decimals of pointsPrintedAs", numbers, (input) => pointsPrintedAs(kasn2019, "pengadaan", 50, untyped(input))],
  [
    "date of valueAt",
    fc.oneof(anything, fc.string()),
    (input) => valueAt([{ from: "2019-01-01", value: 1 }], untyped(input)),
  ],
  ["levels of assessMaturity", worksheets, (input) => assessMaturity(permenpanrb2025, untyped(input), KOTA)],
  ["body of assessMaturity", bodies, (input) => assessMaturity(permenpanrb2025, allAt(3, KOTA), untyped(input))],
  [
    "instansi of applicableIndicators",
    fc.oneof(anything, nearly({ kind: "kota", name: "Kota" })),
    (input) => applicableIndicators(permenpanrb2025, untyped(input), {}),
  ],
  ["input of maturityIndex", bodies, (input) => maturityIndex(invented, allAt(3, KOTA), untyped(input))],
  [
    "levels of maturityIndex",
    worksheets,
    (input) => maturityIndex(invented, untyped(input), { ...KOTA, survey: 4, correction: 0 }),
  ],
  ["figures of completeInstrument", figures, (input) => completeInstrument(permenpanrb2025, untyped(input))],
  [
    "levels of checkLevels",
    worksheets,
    (input) => checkLevels(permenpanrb2025, untyped(input), { "peta-jabatan": [1] }),
  ],
  [
    "evidence of checkLevels",
    fc.oneof(anything, nearly({ "peta-jabatan": [1, 2] })),
    (input) => checkLevels(permenpanrb2025, { "peta-jabatan": 3 }, untyped(input)),
  ],
  [
    "numbers of levelAllowed",
    fc.oneof(anything, nearly({ "pegawai-dievaluasi": { count: 1, of: 2 } })),
    (input) => levelAllowed(permenpanrb2025, "evaluasi-kinerja", untyped(input)),
  ],
  ["instrument of unknownsOf", anything, (input) => unknownsOf(untyped(input))],
  ["instrument of crosswalk", anything, (input) => crosswalk(untyped(input), permenpanrb2025)],
  [
    "result of compareResults beside one of 2025",
    anything,
    (input) => compareResults(untyped(input), { instrument: "permenpanrb-19-2025" }),
  ],
  ["value of isPlainDate", fc.oneof(anything, fc.string()), (input) => isPlainDate(input)],
];

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("as the instrument of every function, if it has no aspects", () => {
    fc.assert(
      fc.property(anything, (value) => {
        fc.pre(typeof value !== "object" || value === null || !("aspects" in value));
        const instrument = asInstrument(value);
        const runs: readonly (() => unknown)[] = [
          () => assessAspects(instrument, MK_2021),
          () => assessIndicators(instrument, MK_LEVELS),
          () => withIndicatorWeights(instrument, WEIGHTS_410),
          () => checkIndicatorWeights(instrument, WEIGHTS_410),
          () => categoryOf(instrument, 327),
          () => indexOf(instrument, 327),
          () => pointsPrintedAs(instrument, "pengadaan", 95, 0),
        ];
        for (const run of runs) {
          expect(attempt(run)).toMatchObject({ ok: false, issues: [{ code: "not-an-object", path: ["instrument"] }] });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("what is accepted is right", () => {
  it("scores that are not the eight aspects in half points never give a result", () => {
    fc.assert(
      fc.property(scores, (value) => {
        const outcome = attempt(() => assessAspects(kasn2019, untyped(value)));
        if (!outcome.ok) return;
        const given = value as Record<string, number>;
        expect(Object.keys(given).sort()).toEqual([...ASPECTS].sort());
        expect(outcome.value.points).toBe(ASPECTS.reduce((sum, id) => sum + (given[id] ?? Number.NaN), 0));
      }),
      { numRuns: 500 },
    );
  });

  it("points that are not a half point from 0 to 410 never give a category", () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const isHalfPoint = typeof value === "number" && value >= 0 && value <= 410 && Number.isInteger(value * 2);
        expect(attempt(() => categoryOf(kasn2019, untyped(value))).ok).toBe(isHalfPoint);
        expect(attempt(() => indexOf(kasn2019, untyped(value))).ok).toBe(isHalfPoint);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the instrument of 2025, which has no points,", () => {
  it("is refused by the functions that count points", () => {
    const instrument = asInstrument(permenpanrb2025);
    const runs: readonly (() => unknown)[] = [
      () => assessAspects(instrument, untyped({})),
      () => assessIndicators(instrument, untyped({})),
      () => withIndicatorWeights(instrument, untyped({})),
      () => categoryOf(instrument, 327),
      () => indexOf(instrument, 327),
    ];
    for (const run of runs) {
      expect(attempt(run)).toMatchObject({ ok: false, issues: [{ code: "not-an-object", path: ["instrument"] }] });
    }
  });
});
