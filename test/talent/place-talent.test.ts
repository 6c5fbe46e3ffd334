import fc from "fast-check";
import { type CutoffPresetId, type Cutoffs, placeTalent, type TalentCutoffs, talentCutoffs } from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

const [BELOW, AS, ABOVE] = ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"] as const;

// Facts 3.4, typed again: both sides of every cutoff.
const EDGES: readonly (readonly [CutoffPresetId, number, 0 | 1 | 2])[] = [
  ["80-60", 100, 2],
  ["80-60", 80, 2],
  ["80-60", 79.99, 1],
  ["80-60", 79.9999, 1],
  ["80-60", 60, 1],
  ["80-60", 59.99, 0],
  ["80-60", 0, 0],
  ["81-61", 100, 2],
  ["81-61", 81, 2],
  ["81-61", 80.99, 1],
  ["81-61", 80, 1],
  ["81-61", 61, 1],
  ["81-61", 60.99, 0],
  ["81-61", 60, 0],
  ["81-61", 0, 0],
  ["90-70", 90, 2],
  ["90-70", 89.99, 1],
  ["90-70", 70, 1],
  ["90-70", 69.99, 0],
  ["90-78", 90, 2],
  ["90-78", 89.99, 1],
  ["90-78", 78, 1],
  ["90-78", 77.99, 0],
  ["90-75", 90, 2],
  ["90-75", 89.99, 1],
  ["90-75", 75, 1],
  ["90-75", 74.99, 0],
];

describe("the cutoffs", () => {
  it.each(EDGES)("under %s, %d is in level %d of both axes", (cutoffs, score, level) => {
    const placed = placeTalent({ performance: score, potential: score }, { cutoffs });
    expect(placed.performance.level).toBe([BELOW, AS, ABOVE][level]);
    expect(placed.potential.level).toBe(["rendah", "menengah", "tinggi"][level]);
    expect(placed.box.box).toBe([1, 5, 9][level]);
  });

  it("are 80 and 60 by default, from two sources", () => {
    const placed = placeTalent({ performance: 80, potential: 59.99 });
    expect(placed.box.box).toBe(4);
    expect(placed.performance.cutoffs).toEqual({ id: "80-60", top: 80, middle: 60 });
    expect(placed.grade).toBe("secondary");
    expect(placed.performance.cite.map(({ source }) => source)).toEqual([
      "kepka-bkn-411-2025",
      "djbk-talent-pool",
      "public-code-talent-411",
    ]);
    expect(placeTalent({ performance: 80, potential: 59.99 }, { cutoffs: undefined })).toEqual(placed);
  });

  it.each(["81-61", "90-70", "90-78", "90-75"] as const)(
    "%s rest on the codes that use them, and on nothing else",
    (id) => {
      for (const score of [50, 85, 95]) {
        const { performance } = placeTalent({ performance: score, potential: 50 }, { cutoffs: id });
        expect(performance.cite.map(({ source }) => source)).toEqual(["public-code-talent-cutoffs"]);
        expect(performance.grade).toBe("secondary");
        expect(performance.cutoffs.id).toBe(id);
      }
    },
  );

  it("are all among the presets", () => {
    expect(Object.keys(talentCutoffs.presets)).toEqual(["80-60", "81-61", "90-70", "90-78", "90-75"]);
  });
});

describe("what the source does not print", () => {
  it.each([
    [60, "printed", "secondary"],
    [60.5, "between-bands", "interpretation"],
    [61, "printed", "secondary"],
    [80.01, "between-bands", "interpretation"],
    [81, "printed", "secondary"],
    [100, "printed", "secondary"],
  ] as const)("under 81–100, 61–80, 0–60 the score %d is %s", (score, reading, grade) => {
    const { performance, potential } = placeTalent({ performance: score, potential: score }, { cutoffs: "81-61" });
    for (const axis of [performance, potential]) {
      expect(axis.reading).toBe(reading);
      expect(axis.grade).toBe(grade);
      expect(axis.cite.some(({ source }) => source === "0028-nine-boxes-and-cutoffs")).toBe(grade === "interpretation");
    }
  });

  it("is decided by the lower bound", () => {
    expect(placeTalent({ performance: 80.5, potential: 60.5 }, { cutoffs: "81-61" }).box.box).toBe(2);
  });

  it("is a score with more than two decimals, which a source would have rounded", () => {
    const placed = placeTalent({ performance: 79.996, potential: 79.99 });
    expect(placed.performance.level).toBe(AS);
    expect(placed.performance.grade).toBe("interpretation");
    expect(placed.potential.grade).toBe("secondary");
    expect(placed.grade).toBe("interpretation");
  });
});

describe("cutoffs of the caller", () => {
  it("have the grade of the caller, and both sides of them are told apart", () => {
    const options = { cutoffs: { top: 85.5, middle: 70.25 } };
    const at = (score: number) => placeTalent({ performance: score, potential: score }, options);
    expect([85.5, 85.49, 70.25, 70.24].map((score) => at(score).box.box)).toEqual([9, 5, 5, 1]);
    expect(at(50).grade).toBe("caller");
    expect(at(90).performance.cutoffs).toEqual({ id: "caller", top: 85.5, middle: 70.25 });
  });

  it("may differ by axis, and one of them may be a preset", () => {
    const cutoffs: TalentCutoffs = { performance: { top: 85, middle: 70 }, potential: "90-78" };
    const placed = placeTalent({ performance: 85, potential: 77.99 }, { cutoffs });
    expect(placed.box.box).toBe(4);
    expect([placed.performance.grade, placed.potential.grade]).toEqual(["caller", "secondary"]);
    expect(placed.potential.cutoffs).toEqual({ id: "90-78", top: 90, middle: 78 });
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["a middle at the top", { top: 70, middle: 70 }, ["options.cutoffs.top: out-of-range"]],
    ["a middle above the top", { top: 60, middle: 80 }, ["options.cutoffs.top: out-of-range"]],
    ["a middle of 0, which leaves no lowest level", { top: 80, middle: 0 }, ["options.cutoffs.middle: out-of-range"]],
    ["a top above 100", { top: 100.01, middle: 60 }, ["options.cutoffs.top: out-of-range"]],
    ["three decimals", { top: 80.001, middle: 60 }, ["options.cutoffs.top: not-on-scale"]],
    ["no top", { middle: 60 }, ["options.cutoffs.top: missing"]],
    ["no middle, and a text", { top: "80" }, ["options.cutoffs.middle: missing", "options.cutoffs.top: not-a-number"]],
    ["a key too many", { top: 80, middle: 60, low: 1 }, ["options.cutoffs.low: unknown-key"]],
    ["a list", [80, 60], ["options.cutoffs: not-an-object"]],
    ["no preset", "80/60", ["options.cutoffs: not-one-of"]],
    ["a number", 80, ["options.cutoffs: not-one-of"]],
    ["nothing", null, ["options.cutoffs: not-one-of"]],
    ["one axis only", { performance: "80-60" }, ["options.cutoffs.potential: missing"]],
    [
      "the other axis only",
      { potential: "90-99" },
      ["options.cutoffs.performance: missing", "options.cutoffs.potential: not-one-of"],
    ],
    [
      "two wrong axes and a key too many",
      { performance: 1, potential: { top: 1, middle: 2 }, x: 1 },
      [
        "options.cutoffs.x: unknown-key",
        "options.cutoffs.performance: not-one-of",
        "options.cutoffs.potential.top: out-of-range",
      ],
    ],
  ])("are refused: %s", (_, cutoffs, expected) => {
    expect(found(() => placeTalent({ performance: 1, potential: 1 }, { cutoffs: untyped(cutoffs) }))).toEqual(expected);
  });

  it("accept the narrowest and the widest levels", () => {
    expect(placeTalent({ performance: 0, potential: 0.01 }, { cutoffs: { top: 0.02, middle: 0.01 } }).box.box).toBe(3);
    expect(placeTalent({ performance: 100, potential: 99.99 }, { cutoffs: { top: 100, middle: 99.99 } }).box.box).toBe(
      7,
    );
  });
});

describe("scores", () => {
  it.each<readonly [unknown, readonly string[]]>([
    [{ performance: 100.01, potential: -0.01 }, ["performance: out-of-range", "potential: out-of-range"]],
    [{ performance: 50.00001, potential: NaN }, ["performance: not-on-scale", "potential: not-a-number"]],
    [{ performance: "80" }, ["potential: missing", "performance: not-a-number"]],
    [{ performance: 80, potential: 70, box: 7 }, ["box: unknown-key"]],
    [Object.create({ performance: 80, potential: 70 }), ["performance: missing", "potential: missing"]],
    [null, [": not-an-object"]],
    [[80, 70], [": not-an-object"]],
    [80, [": not-an-object"]],
  ])("are refused: %j", (scores, expected) => {
    expect(found(() => placeTalent(untyped(scores)))).toEqual(expected);
  });

  it("come before options in the list of what is wrong", () => {
    expect(
      found(() =>
        placeTalent(
          untyped({ performance: -1, potential: 1 }),
          untyped({ cutoffs: 1, minimumGrade: 2, predicatePreset: 3 }),
        ),
      ),
    ).toEqual([
      "performance: out-of-range",
      "options.predicatePreset: not-one-of",
      "options.cutoffs: not-one-of",
      "options.minimumGrade: not-one-of",
    ]);
  });

  it("are not above 100, unless predicates were scored by the rubric that gives 110", () => {
    const scores = { performance: 106, potential: 80 };
    expect(found(() => placeTalent(scores))).toEqual(["performance: out-of-range"]);
    expect(found(() => placeTalent(scores, { predicatePreset: "djbk" }))).toEqual(["performance: out-of-range"]);
    expect(placeTalent(scores, { predicatePreset: "kode-411" }).box.box).toBe(9);
    const other = { performance: 110.01, potential: 100.01 };
    expect(found(() => placeTalent(other, { predicatePreset: "kode-411" }))).toEqual([
      "performance: out-of-range",
      "potential: out-of-range",
    ]);
    const [issue] = issuesOf(() => placeTalent({ ...scores, performance: 111 }, { predicatePreset: "kode-411" }));
    expect(issue?.params).toEqual({ min: 0, max: 110, received: 111 });
    expect(issue?.cite?.map(({ source }) => source)).toEqual(["public-code-talent-411"]);
  });

  it("above 100 lie above what 81–100 prints", () => {
    const { performance } = placeTalent(
      { performance: 105, potential: 80 },
      { cutoffs: "81-61", predicatePreset: "kode-411" },
    );
    expect([performance.reading, performance.grade]).toEqual(["above-highest", "interpretation"]);
  });

  it("of minus zero are zero", () => {
    expect(survivesJson(placeTalent({ performance: -0, potential: -0 }))).toBe(true);
  });

  it("are left as they were", () => {
    const scores = Object.freeze({ performance: 82, potential: 61.5 });
    const options = Object.freeze({ cutoffs: Object.freeze({ top: 80, middle: 60 }) });
    expect(placeTalent(scores, options).box.box).toBe(7);
  });
});

describe("a placement", () => {
  it("refuses to rest on less than was demanded, and names what is too weak", () => {
    const scores = { performance: 80, potential: 70 };
    expect(found(() => placeTalent(scores, { minimumGrade: "official" }))).toEqual([
      "performance: grade-below-minimum",
      "potential: grade-below-minimum",
      "box: grade-below-minimum",
    ]);
    expect(
      found(() =>
        placeTalent(scores, {
          cutoffs: { performance: "80-60", potential: { top: 80, middle: 60 } },
          minimumGrade: "secondary",
        }),
      ),
    ).toEqual(["potential: grade-below-minimum"]);
    expect(placeTalent(scores, { minimumGrade: "secondary" }).box.box).toBe(7);
  });

  const CHOICES: readonly Cutoffs[] = ["80-60", "81-61", "90-70", "90-78", "90-75", { top: 85, middle: 70 }];
  const BOUNDS: readonly (readonly [number, number])[] = [
    [80, 60],
    [81, 61],
    [90, 70],
    [90, 78],
    [90, 75],
    [85, 70],
  ];
  const GRID = [
    [1, 3, 6],
    [2, 5, 8],
    [4, 7, 9],
  ];

  it("is what a naive reading finds, for any scores and cutoffs", () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    const level = (value: number, [top, middle]: readonly [number, number]): number =>
      value >= top ? 2 : value >= middle ? 1 : 0;
    fc.assert(
      fc.property(score, score, fc.nat({ max: 5 }), (performance, potential, at) => {
        const bounds = BOUNDS[at] ?? [0, 0];
        const placed = placeTalent({ performance, potential }, { cutoffs: CHOICES[at] });
        expect(placed.box.box).toBe(GRID[level(performance, bounds)]?.[level(potential, bounds)]);
        expect(survivesJson(placed)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
