import fc from "fast-check";
import {
  axisScores,
  type ComponentScores,
  djbkWeights,
  kepka411Weights,
  type Kepka411Weights,
  placeTalent,
  type TalentComponent,
  type TalentWeights,
} from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

// Facts 3.5, typed again: axis, component, weight, parts with their weights.
const KEPKA: readonly (readonly ["performance" | "potential", string, number, Readonly<Record<string, number>>])[] = [
  ["performance", "kinerja-utama", 60, { "predikat-kinerja": 60 }],
  ["performance", "kinerja-penguat", 40, { penghargaan: 15, "penugasan-tim-kerja": 15, "umpan-balik-360": 10 }],
  [
    "potential",
    "kompetensi",
    40,
    { "penilaian-kompetensi": 20, "pengembangan-kompetensi": 10, "pengalaman-jabatan": 10 },
  ],
  ["potential", "potensi", 25, { "penilaian-potensi": 25 }],
  ["potential", "kualifikasi", 20, { "pendidikan-formal": 10, "kesesuaian-bidang-ilmu": 10 }],
  ["potential", "integritas-moralitas", 15, { "rekam-jejak-disiplin": 15 }],
];

const WHOLE = {
  "kinerja-utama": 80,
  "kinerja-penguat": 60,
  kompetensi: 75,
  potensi: 82.5,
  kualifikasi: 95,
  "integritas-moralitas": 100,
} as const;

const PARTS = {
  "kinerja-utama": { "predikat-kinerja": 100 },
  "kinerja-penguat": { penghargaan: 50, "penugasan-tim-kerja": 70, "umpan-balik-360": 85 },
  kompetensi: { "penilaian-kompetensi": 80, "pengembangan-kompetensi": 100, "pengalaman-jabatan": 60 },
  potensi: { "penilaian-potensi": 80 },
  kualifikasi: { "pendidikan-formal": 90, "kesesuaian-bidang-ilmu": 50 },
  "integritas-moralitas": { "rekam-jejak-disiplin": 75 },
} as const;

const all = (weights: TalentWeights): readonly TalentComponent[] => [...weights.performance, ...weights.potential];

describe("the weights of BKN 411/2025", () => {
  it.each(KEPKA)("%s: %s weighs %d, from three sources; its parts %j, from one", (axis, id, weight, parts) => {
    const component = all(kepka411Weights).find((one) => one.id === id);
    expect(kepka411Weights[axis].map((one) => one.id)).toContain(id);
    expect(component?.weight.value).toBe(weight);
    expect(component?.weight.grade).toBe("secondary");
    expect(component?.weight.cite.map(({ source }) => source)).toEqual([
      "kepka-bkn-411-2025",
      "summarytube-bkn-simata",
      "public-code-kanreg-5-notes",
      "public-code-talent-411",
    ]);
    expect(Object.fromEntries((component?.parts ?? []).map((part) => [part.id, part.weight.value]))).toEqual(parts);
    for (const part of component?.parts ?? []) {
      expect(part.weight.cite.map(({ source }) => source)).toEqual(["kepka-bkn-411-2025", "public-code-talent-411"]);
      expect(part.weight.cite[1]?.note?.en).toBe("one source, doubtful");
    }
  });

  it("are these and no others, in this order", () => {
    expect(all(kepka411Weights).map(({ id }) => id)).toEqual(KEPKA.map(([, id]) => id));
  });

  it("name the rubric that scores a component or a part", () => {
    const items = all(kepka411Weights).flatMap((one) => [one, ...(one.parts ?? [])]);
    expect(items.flatMap(({ id, rubric }) => (rubric ? [`${id}: ${rubric}`] : []))).toEqual([
      "kinerja-utama: predikat-kinerja",
      "predikat-kinerja: predikat-kinerja",
      "penghargaan: penghargaan",
      "penugasan-tim-kerja: penugasan-tim-kerja",
      "umpan-balik-360: umpan-balik-360",
      "pengembangan-kompetensi: pengembangan-kompetensi",
      "pendidikan-formal: pendidikan-formal",
      "kesesuaian-bidang-ilmu: kesesuaian-bidang-ilmu",
      "integritas-moralitas: rekam-jejak-disiplin",
      "rekam-jejak-disiplin: rekam-jejak-disiplin",
    ]);
  });
});

describe("the weights of DG Construction Development", () => {
  it("are 100 for the predicate, and 65, 20 and 15 for potential", () => {
    expect(all(djbkWeights).map(({ id, weight }) => [id, weight.value])).toEqual([
      ["predikat-kinerja", 100],
      ["potensi-kompetensi", 65],
      ["kualifikasi", 20],
      ["integritas-moralitas", 15],
    ]);
    for (const { weight } of all(djbkWeights)) {
      expect(weight.grade).toBe("secondary");
      expect(weight.cite).toEqual([{ source: "djbk-talent-pool", note: { id: "satu sumber", en: "one source" } }]);
    }
  });

  it("give 80 and 83.25 for 80, 75, 97.5 and 100", () => {
    const scores = axisScores(djbkWeights, {
      "predikat-kinerja": 80,
      "potensi-kompetensi": 75,
      kualifikasi: 97.5,
      "integritas-moralitas": 100,
    });
    expect([scores.performance.score, scores.potential.score]).toEqual([80, 83.25]);
    expect(scores.weights).toBe("djbk");
  });
});

describe("the score of an axis", () => {
  it("is the weighted sum of its components", () => {
    const { performance, potential, unknown, grade } = axisScores(kepka411Weights, WHOLE);
    expect(performance.score).toBe(72);
    expect(potential.score).toBe(84.625);
    expect(performance.components.map(({ id, weight, lowest, highest }) => [id, weight, lowest, highest])).toEqual([
      ["kinerja-utama", 60, 48, 48],
      ["kinerja-penguat", 40, 24, 24],
    ]);
    expect(unknown).toEqual([]);
    expect([performance.grade, potential.grade, grade]).toEqual(["secondary", "interpretation", "interpretation"]);
  });

  it("may be formed from parts, and then rests on their doubtful weights", () => {
    const { performance, potential, grade } = axisScores(kepka411Weights, PARTS);
    expect(performance.score).toBe(86.5);
    expect(potential.score).toBe(16 + 10 + 6 + 20 + 9 + 5 + 11.25);
    expect(performance.components[1]?.parts?.map(({ id, lowest }) => [id, lowest])).toEqual([
      ["penghargaan", 7.5],
      ["penugasan-tim-kerja", 10.5],
      ["umpan-balik-360", 8.5],
    ]);
    expect(grade).toBe("secondary");
    const sources = performance.cite.map(({ source }) => source);
    expect(sources).toEqual(["kepka-bkn-411-2025", "public-code-talent-411"]);
  });

  it("may mix components that are whole with others in parts", () => {
    const mixed = { ...WHOLE, "kinerja-penguat": PARTS["kinerja-penguat"] };
    expect(axisScores(kepka411Weights, mixed).performance.score).toBe(48 + 26.5);
  });

  it("is exact where floats are not: 89.8 and 61.8 make 80, and 80 is at the top", () => {
    expect(89.8 * 0.65 + 61.8 * 0.2 + 61.8 * 0.15).toBeLessThan(80);
    const { potential } = axisScores(djbkWeights, {
      "predikat-kinerja": 80,
      "potensi-kompetensi": 89.8,
      kualifikasi: 61.8,
      "integritas-moralitas": 61.8,
    });
    expect(potential.score).toBe(80);
    expect(placeTalent({ performance: 80, potential: potential.lowest }).box.box).toBe(9);
  });

  it("is not rounded up to a cutoff", () => {
    const nearly = axisScores(kepka411Weights, { ...WHOLE, "kinerja-utama": 79.99, "kinerja-penguat": 80.01 });
    expect(nearly.performance.score).toBe(79.998);
    expect(placeTalent({ performance: nearly.performance.lowest, potential: 80 }).box.box).toBe(8);
  });

  it("with more than two decimals cites the decision not to round", () => {
    const { performance } = axisScores(kepka411Weights, { ...WHOLE, "kinerja-utama": 33.33, "kinerja-penguat": 66.67 });
    expect(performance.cite.map(({ source }) => source)).toContain("0029-talent-scores-are-exact");
    const refused = () =>
      axisScores(
        kepka411Weights,
        { ...WHOLE, "kinerja-utama": 33.33, "kinerja-penguat": 66.67 },
        { minimumGrade: "secondary" },
      );
    expect(found(refused)).toEqual(["performance: grade-below-minimum", "potential: grade-below-minimum"]);
    expect(axisScores(kepka411Weights, PARTS, { minimumGrade: "secondary" }).grade).toBe("secondary");
    expect(found(() => axisScores(kepka411Weights, PARTS, { minimumGrade: "official" }))).toEqual([
      "performance: grade-below-minimum",
      "potential: grade-below-minimum",
    ]);
  });

  it("may exceed 100 only where predicates were scored by the rubric that gives 110", () => {
    const best = { ...WHOLE, "kinerja-utama": 110, "kinerja-penguat": 100 };
    expect(found(() => axisScores(kepka411Weights, best))).toEqual(["kinerja-utama: out-of-range"]);
    expect(axisScores(kepka411Weights, best, { predicatePreset: "kode-411" }).performance.score).toBe(106);
    const parts = { ...PARTS, "kinerja-utama": { "predikat-kinerja": 110 } };
    expect(axisScores(kepka411Weights, parts, { predicatePreset: "kode-411" }).performance.score).toBe(92.5);
    expect(
      found(() => axisScores(kepka411Weights, { ...best, "kinerja-penguat": 101 }, { predicatePreset: "kode-411" })),
    ).toEqual(["kinerja-penguat: out-of-range"]);
    expect(
      found(() => axisScores(kepka411Weights, { ...best, "kinerja-utama": 110.01 }, { predicatePreset: "kode-411" })),
    ).toEqual(["kinerja-utama: out-of-range"]);
    const { performance } = axisScores(
      kepka411Weights,
      { ...best, "kinerja-utama": "unknown" },
      { predicatePreset: "kode-411" },
    );
    expect([performance.lowest, performance.highest]).toEqual([40, 106]);
  });
});

describe("what is unknown", () => {
  it("is a range from nothing to everything, and never zero", () => {
    const { performance, potential, unknown } = axisScores(kepka411Weights, {
      ...WHOLE,
      "kinerja-penguat": { penghargaan: "unknown", "penugasan-tim-kerja": 70, "umpan-balik-360": "unknown" },
      potensi: "unknown",
    });
    expect([performance.lowest, performance.highest]).toEqual([58.5, 83.5]);
    expect([potential.lowest, potential.highest]).toEqual([64, 89]);
    expect("score" in performance || "score" in potential).toBe(false);
    expect(unknown).toEqual(["kinerja-penguat.penghargaan", "kinerja-penguat.umpan-balik-360", "potensi"]);
    expect(performance.components[1]).toMatchObject({ lowest: 10.5, highest: 35.5 });
  });

  it("of everything is 0 to 100", () => {
    const nothing: ComponentScores<Kepka411Weights> = {
      "kinerja-utama": "unknown",
      "kinerja-penguat": "unknown",
      kompetensi: "unknown",
      potensi: "unknown",
      kualifikasi: "unknown",
      "integritas-moralitas": "unknown",
    };
    const { performance, potential, unknown } = axisScores(kepka411Weights, nothing);
    for (const axis of [performance, potential]) expect([axis.lowest, axis.highest]).toEqual([0, 100]);
    expect(unknown).toHaveLength(6);
  });
});

describe("scores of components", () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ["a missing component", { ...WHOLE, kompetensi: undefined }, ["kompetensi: not-a-number"]],
    ["a score above 100", { ...WHOLE, kompetensi: 100.01 }, ["kompetensi: out-of-range"]],
    ["a negative score", { ...WHOLE, kompetensi: -1 }, ["kompetensi: out-of-range"]],
    ["three decimals", { ...WHOLE, kompetensi: 80.125 }, ["kompetensi: not-on-scale"]],
    ["a text", { ...WHOLE, kompetensi: "80" }, ["kompetensi: not-one-of"]],
    ["a key too many", { ...WHOLE, kepemimpinan: 80 }, ["kepemimpinan: unknown-key"]],
    [
      "a part that is missing",
      { ...WHOLE, kualifikasi: { "pendidikan-formal": 90 } },
      ["kualifikasi.kesesuaian-bidang-ilmu: missing"],
    ],
    ["a part too many", { ...WHOLE, potensi: { "penilaian-potensi": 90, lain: 1 } }, ["potensi.lain: unknown-key"]],
    [
      "a part that is no number",
      { ...WHOLE, potensi: { "penilaian-potensi": null } },
      ["potensi.penilaian-potensi: not-a-number"],
    ],
    [
      "a part that is a text",
      { ...WHOLE, potensi: { "penilaian-potensi": "tidak tahu" } },
      ["potensi.penilaian-potensi: not-one-of"],
    ],
    ["a list of parts", { ...WHOLE, potensi: [90] }, ["potensi: not-an-object"]],
    ["nothing", null, [": not-an-object"]],
  ])("are refused: %s", (_, components, expected) => {
    expect(found(() => axisScores(kepka411Weights, untyped(components)))).toEqual(expected);
  });

  it("that are all missing are all named, before the options", () => {
    expect(
      found(() => axisScores(kepka411Weights, untyped({}), untyped({ minimumGrade: "x", predicatePreset: "y", z: 1 }))),
    ).toEqual([
      ...KEPKA.map(([, id]) => `${id}: missing`),
      "options.z: unknown-key",
      "options.predicatePreset: not-one-of",
      "options.minimumGrade: not-one-of",
    ]);
  });

  it("in parts are no answer where the weights know no parts", () => {
    expect(
      found(() =>
        axisScores(
          djbkWeights,
          untyped({ "predikat-kinerja": 80, "potensi-kompetensi": {}, kualifikasi: 1, "integritas-moralitas": 1 }),
        ),
      ),
    ).toEqual(["potensi-kompetensi: not-a-number"]);
  });
});

const own = (value: number) => ({ value, grade: "caller", cite: [] }) as const;
const name = { id: "Nama", en: "Name" };

const OWN = {
  id: "kabupaten-contoh",
  name,
  performance: [{ id: "predikat", name, weight: own(100), rubric: "predikat-kinerja" }],
  potential: [
    {
      id: "uji",
      name,
      weight: own(70),
      parts: [
        { id: "tulis", name, weight: own(50) },
        { id: "lisan", name, weight: own(20) },
      ],
    },
    {
      id: "riwayat",
      name,
      weight: { value: 30, grade: "secondary", cite: [{ source: "djbk-talent-pool", article: "1", note: name }] },
    },
  ],
} as const satisfies TalentWeights;

describe("weights of the caller", () => {
  it("have the grade that they claim, and count as those of the library do", () => {
    const scores = axisScores(OWN, { predikat: 80, uji: { tulis: 60, lisan: "unknown" }, riwayat: 100 });
    expect(scores.performance).toMatchObject({ score: 80, grade: "caller" });
    expect(scores.potential).toMatchObject({ lowest: 60, highest: 80, grade: "caller" });
    expect(scores.potential.cite).toEqual([{ source: "djbk-talent-pool", article: "1", note: name }]);
    expect(scores.unknown).toEqual(["uji.lisan"]);
  });

  const performance = OWN.performance[0];
  const [uji, riwayat] = OWN.potential;

  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", null, ["weights: not-an-object"]],
    ["an empty object", {}, ["id", "name", "performance", "potential"].map((key) => `weights.${key}: missing`)],
    ["no list", { ...OWN, performance: {} }, ["weights.performance: not-a-list"]],
    ["an empty list", { ...OWN, performance: [] }, ["weights.performance: weights-sum"]],
    ["a component that is none", { ...OWN, performance: [1] }, ["weights.performance.0: not-an-object"]],
    [
      "a sum below 100",
      { ...OWN, performance: [{ ...performance, weight: own(99) }] },
      ["weights.performance: weights-sum"],
    ],
    [
      "parts that do not add up",
      { ...OWN, potential: [{ ...uji, parts: [{ id: "tulis", name, weight: own(50) }] }, riwayat] },
      ["weights.potential.0.parts: weights-sum"],
    ],
    [
      "parts that are no list",
      { ...OWN, potential: [{ ...uji, parts: 1 }, riwayat] },
      ["weights.potential.0.parts: not-a-list"],
    ],
    [
      "a weight of 0",
      { ...OWN, performance: [{ ...performance, weight: own(0) }] },
      ["weights.performance.0.weight.value: out-of-range"],
    ],
    [
      "half a percent",
      { ...OWN, performance: [{ ...performance, weight: own(99.5) }] },
      ["weights.performance.0.weight.value: not-on-scale"],
    ],
    [
      "a bare weight",
      { ...OWN, performance: [{ ...performance, weight: 100 }] },
      ["weights.performance.0.weight: not-an-object"],
    ],
    ["no weight", { ...OWN, performance: [{ id: "a", name }] }, ["weights.performance.0.weight: missing"]],
    [
      "no grade, no citations",
      { ...OWN, performance: [{ ...performance, weight: { value: 100 } }] },
      ["weights.performance.0.weight.grade: missing", "weights.performance.0.weight.cite: missing"],
    ],
    [
      "no value",
      { ...OWN, performance: [{ ...performance, weight: { grade: "caller", cite: [] } }] },
      ["weights.performance.0.weight.value: missing"],
    ],
    [
      "a grade that does not exist",
      { ...OWN, performance: [{ ...performance, weight: { value: 100, grade: "A", cite: [] } }] },
      ["weights.performance.0.weight.grade: not-one-of"],
    ],
    [
      "a citation that is none",
      {
        ...OWN,
        performance: [{ ...performance, weight: { value: 100, grade: "caller", cite: ["x", { source: "" }] } }],
      },
      ["weights.performance.0.weight.cite.0: not-an-object", "weights.performance.0.weight.cite.1.source: not-text"],
    ],
    [
      "a rubric that does not exist",
      { ...OWN, performance: [{ ...performance, rubric: "x" }] },
      ["weights.performance.0.rubric: not-one-of"],
    ],
    ["a name in one language", { ...OWN, name: { id: "Nama" } }, ["weights.name.en: missing"]],
    ["a blank name", { ...OWN, name: { id: " ", en: "Name" } }, ["weights.name.id: not-text"]],
    ["an id that is no text", { ...OWN, id: 411 }, ["weights.id: not-text"]],
    [
      "one id on both axes",
      { ...OWN, potential: [uji, { ...riwayat, id: "predikat" }] },
      ["weights.potential.1.id: duplicate"],
    ],
    [
      "one id for two parts",
      {
        ...OWN,
        potential: [
          {
            ...uji,
            parts: [
              { id: "a", name, weight: own(50) },
              { id: "a", name, weight: own(20) },
            ],
          },
          riwayat,
        ],
      },
      ["weights.potential.0.parts.1.id: duplicate"],
    ],
  ])("are refused: %s", (_, weights, expected) => {
    const issues = found(() => axisScores(untyped(weights), untyped({ predikat: 1, uji: 1, riwayat: 1 })));
    expect(issues.filter((issue) => issue.startsWith("weights"))).toEqual(expected);
  });

  it("say what they add up to", () => {
    const [issue] = issuesOf(() =>
      axisScores(
        untyped({ ...OWN, performance: [{ ...performance, weight: own(99) }] }),
        untyped({ predikat: 1, uji: 1, riwayat: 1 }),
      ),
    );
    expect(issue?.params).toEqual({ expected: 100, received: 99 });
    expect(issue?.message).toEqual({
      id: "jumlah bobot harus 100, diterima 99",
      en: "weights must add up to 100, got 99",
    });
  });
});

describe("properties", () => {
  const score = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100) },
    { weight: 1, arbitrary: fc.constant("unknown" as const) },
  );
  const component = (parts: Readonly<Record<string, number>>) =>
    fc.oneof(
      score,
      fc.record(Object.fromEntries(Object.keys(parts).map((id) => [id, score])), { noNullPrototype: true }),
    );
  const components = fc.record(Object.fromEntries(KEPKA.map(([, id, , parts]) => [id, component(parts)])), {
    noNullPrototype: true,
  });

  /** Hundredths times percent, in whole numbers without limit. */
  const naive = (given: Readonly<Record<string, unknown>>, axis: string, unknown: bigint): bigint => {
    const hundredths = (value: unknown): bigint =>
      value === "unknown" ? unknown : BigInt(Math.round(Number(value) * 100));
    return KEPKA.filter(([own]) => own === axis)
      .flatMap(([, id, weight, parts]) => {
        const value = given[id];
        if (typeof value !== "object" || value === null) return [BigInt(weight) * hundredths(value)];
        return Object.entries(value).map(([part, one]) => BigInt(parts[part] ?? 0) * hundredths(one));
      })
      .reduce((total, points) => total + points, 0n);
  };

  it("the scores are those of whole numbers without limit, whatever the order of the keys", () => {
    fc.assert(
      fc.property(components, (given) => {
        const before = JSON.stringify(given);
        const result = axisScores(kepka411Weights, untyped(given));
        for (const axis of ["performance", "potential"] as const) {
          expect(result[axis].lowest).toBe(Number(naive(given, axis, 0n)) / 10_000);
          expect(result[axis].highest).toBe(Number(naive(given, axis, 10_000n)) / 10_000);
          expect(result[axis].lowest).toBeLessThanOrEqual(result[axis].highest);
        }
        expect(axisScores(kepka411Weights, untyped(Object.fromEntries(Object.entries(given).reverse())))).toEqual(
          result,
        );
        expect(survivesJson(result)).toBe(true);
        expect(JSON.stringify(given)).toBe(before);
        expect(result.unknown.length === 0).toBe("score" in result.performance && "score" in result.potential);
      }),
      { numRuns: 300 },
    );
  });

  it("to learn what was unknown never leads out of the range", () => {
    fc.assert(
      fc.property(components, fc.integer({ min: 0, max: 10_000 }), (given, learnt) => {
        const fill = (value: unknown): unknown =>
          value === "unknown"
            ? learnt / 100
            : typeof value === "object" && value !== null
              ? Object.fromEntries(Object.entries(value).map(([id, one]) => [id, fill(one)]))
              : value;
        const wide = axisScores(kepka411Weights, untyped(given));
        const exact = axisScores(kepka411Weights, untyped(fill(given)));
        for (const axis of ["performance", "potential"] as const) {
          expect(exact[axis].score).toBeGreaterThanOrEqual(wide[axis].lowest);
          expect(exact[axis].score).toBeLessThanOrEqual(wide[axis].highest);
        }
      }),
      { numRuns: 200 },
    );
  });
});
