import { assessAspects, assessIndicators, type Instrument, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, parsed, survivesJson, untyped } from "../core/support.js";
import { ASPECTS, complete400, complete410, MK_2021, MK_LEVELS, WEIGHTS_410, without } from "./fixtures.js";

const assess = (levels: unknown, options?: unknown): unknown =>
  assessIndicators(complete410, untyped(levels), untyped(options));

const IDS = Object.values(WEIGHTS_410).flatMap((weights) => Object.keys(weights));

/** Every indicator of {@link complete410} at one level. */
const all = <L extends number>(level: L): typeof MK_LEVELS & Record<string, L> =>
  untyped(Object.fromEntries(IDS.map((id) => [id, level])));

describe("points are level times weight", () => {
  it("levels that give the sheet of Mahkamah Konstitusi give its 327 points, its category and its index", () => {
    const result = assessIndicators(complete410, MK_LEVELS);
    const fromPoints = assessAspects(kasn2019, MK_2021);
    expect(result.points).toBe(327);
    expect(result.aspects.map(({ id, points, max, share }) => ({ id, points, max, share }))).toEqual(
      fromPoints.aspects.map(({ id, points, max, share }) => ({ id, points, max, share })),
    );
    expect(result.category).toEqual(fromPoints.category);
    expect(result.index).toEqual(fromPoints.index);
    expect(result.instrument).toBe("kasn-9-2019");
  });

  it("every indicator stands in its aspect, with level, weight and points", () => {
    const { aspects } = assessIndicators(complete410, MK_LEVELS);
    expect(aspects[0]?.indicators).toEqual([
      { id: "a1", level: 4, weight: 2.5, points: 10 },
      { id: "a2", level: 4, weight: 2.5, points: 10 },
      { id: "a3", level: 4, weight: 2.5, points: 10 },
      { id: "a4", level: 3, weight: 2.5, points: 7.5 },
    ]);
    expect(aspects.flatMap((aspect) => (aspect.indicators ?? []).map(({ id }) => id))).toEqual(IDS);
  });

  it.each([
    [1, 102.5, 100],
    [2, 205, 200],
    [3, 307.5, 300],
    [4, 410, 400],
  ] as const)("all at level %d: %d of 410, %d of 400", (level, of410, of400) => {
    expect(assessIndicators(complete410, all(level)).points).toBe(of410);
    expect(assessIndicators(complete400, all(level)).points).toBe(of400);
  });

  it("hundredths stay exact: 0.1 and 0.2 at level 3 are 0.9", () => {
    const instrument = {
      ...complete410,
      aspects: complete410.aspects.map((aspect) => ({
        ...aspect,
        indicators:
          aspect.id === "pengadaan"
            ? [0.1, 0.2, 9.7].map((value, at) => ({
                id: `x${at}`,
                weight: { value, grade: "caller" as const, cite: [] },
              }))
            : aspect.indicators,
      })),
    } satisfies Instrument;
    const levels = { ...without(MK_LEVELS, "b1", "b2", "b3", "b4", "b5"), x0: 3, x1: 3, x2: 1 };
    const aspect = assessIndicators(instrument, untyped(levels)).aspects[1];
    expect(aspect?.points).toBe(10.6);
    expect(aspect?.indicators?.map(({ points }) => points)).toEqual([0.3, 0.6, 9.7]);
  });

  it("the result rests on the caller's word, and on everything that a sheet rests on", () => {
    expect(assessIndicators(complete410, MK_LEVELS).grade).toBe("caller");
    expect(assessIndicators(complete410, MK_LEVELS, { minimumGrade: "caller" }).points).toBe(327);
  });

  it("at interpretation, every weight is named, and nothing else", () => {
    const run = (): unknown => assessIndicators(complete410, MK_LEVELS, { minimumGrade: "interpretation" });
    expect(found(run)).toEqual(IDS.map((id) => `indicators.${id}.weight: grade-below-minimum`));
    for (const { params } of issuesOf(run)) expect(params).toEqual({ minimum: "interpretation", grade: "caller" });
  });

  it("at secondary, the rule of level times weight is named too, because it is our reading", () => {
    const places = found(() => assessIndicators(complete410, MK_LEVELS, { minimumGrade: "secondary" }));
    expect(places).toContain("rules.indicatorPoints: grade-below-minimum");
    expect(places).toHaveLength(IDS.length + 1);
  });

  it("the divisor is the caller's choice here too", () => {
    expect(assessIndicators(complete410, MK_LEVELS, { divisor: 400 }).index).toMatchObject({
      value: 0.82,
      divisor: 400,
    });
    expect(found(() => assess(MK_LEVELS, { divisor: 405 }))).toEqual(["options.divisor: not-one-of"]);
    expect(found(() => assess(MK_LEVELS, null))).toEqual(["options: not-an-object"]);
    expect(found(() => assess(MK_LEVELS, { x: 1 }))).toEqual(["options.x: unknown-key"]);
  });

  it("is plain data, and leaves frozen levels as they were", () => {
    const levels = Object.freeze({ ...MK_LEVELS });
    expect(survivesJson(assessIndicators(complete410, levels))).toBe(true);
    expect(levels).toEqual(MK_LEVELS);
  });
});

describe("a level is one of 1, 2, 3, 4, for every indicator", () => {
  it.each(
    [
      0,
      -0,
      5,
      -1,
      2.5,
      1.000_000_1,
      "3",
      "",
      null,
      undefined,
      true,
      Number.NaN,
      Infinity,
      3n,
      [3],
      Object(3) as unknown,
    ].map(labelled),
  )("%s is none", (_, level) => {
    const [issue, ...others] = issuesOf(() => assess({ ...MK_LEVELS, c7: level }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "not-one-of", path: ["c7"] });
    expect(issue?.params["expected"]).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, unknown, string[]]>([
    ["an indicator that is left out", without(MK_LEVELS, "h4"), ["h4: missing"]],
    ["another indicator", { ...MK_LEVELS, h5: 4 }, ["h5: unknown-key"]],
    ["an aspect", { ...MK_LEVELS, pengadaan: 4 }, ["pengadaan: unknown-key"]],
    [
      "__proto__ of JSON",
      parsed(JSON.stringify(MK_LEVELS).replace("{", '{"__proto__":4,')),
      ["__proto__: unknown-key"],
    ],
    ["inherited levels", { __proto__: MK_LEVELS }, IDS.map((id) => `${id}: missing`)],
    ["null", null, [": not-an-object"]],
    ["undefined", undefined, [": not-an-object"]],
    ["a list", Object.values(MK_LEVELS), [": not-an-object"]],
    ["a text", "4", [": not-an-object"]],
  ])("%s is named", (_, levels, expected) => {
    expect(found(() => assess(levels))).toEqual(expected);
  });

  it("of another indicator, the issue lists those that are known", () => {
    const [only] = issuesOf(() => assess({ ...MK_LEVELS, h5: 4 }));
    expect(only).toMatchObject({ code: "unknown-key", path: ["h5"], params: { key: "h5", expected: IDS } });
  });

  it("what is wrong is named all at once", () => {
    const levels = { ...without(MK_LEVELS, "a1"), b1: 0, c1: "4", z: 1 };
    expect(found(() => assess(levels, { divisor: 1 }))).toEqual([
      "a1: missing",
      "z: unknown-key",
      "b1: not-one-of",
      "c1: not-one-of",
      "options.divisor: not-one-of",
    ]);
  });
});

describe("without weights there is no score from levels", () => {
  const KNOWN = {
    "perencanaan-kebutuhan": ["peta-jabatan", "data-pensiun", "rencana-pemenuhan-kebutuhan"],
    pengadaan: ["rencana-pengadaan-tahunan", "kebijakan-pengadaan"],
    "pengembangan-karier": [
      "standar-kompetensi-jabatan",
      "profil-pegawai",
      "kelompok-talenta",
      "rencana-suksesi",
      "kesenjangan-kompetensi",
      "kesenjangan-kinerja",
      "strategi-kesenjangan",
      "praktik-kerja-pertukaran",
      "coaching-konseling-mentoring",
    ],
    "promosi-mutasi": ["pola-karier", "kebijakan-pengisian-jabatan", "pelaksanaan-pengisian-jabatan"],
    "manajemen-kinerja": ["metode-penilaian-kinerja", "penilaian-kinerja-berkala", "pemakaian-hasil-kinerja"],
    "penggajian-penghargaan-disiplin": ["tunjangan-kinerja", "kebijakan-penghargaan", "kode-etik"],
    "perlindungan-pelayanan": ["program-perlindungan", "pelayanan-administrasi"],
    "sistem-informasi": ["sistem-informasi-kepegawaian", "e-office"],
  } as const;
  const COUNTS: Readonly<Record<string, number>> = { "perencanaan-kebutuhan": 4, "pengembangan-karier": 10 };

  it.each([
    ["410", kasn2019],
    ["400", kasn2019Sheet400],
  ])("on the sheet of %s, all eight aspects are listed, with what is known of them", (_, instrument) => {
    const issues = issuesOf(() => assessIndicators(instrument, untyped({})));
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual(
      ASPECTS.map((id) => {
        const count = COUNTS[id];
        return ["weights-unknown", ["aspects", id], { indicators: KNOWN[id], ...(count && { count }) }];
      }),
    );
  });

  it("the texts name the known indicators, in both languages", () => {
    const [first, second] = issuesOf(() => assessIndicators(kasn2019, untyped({})));
    for (const text of [first?.message.id, first?.message.en]) {
      expect(text).toContain("peta-jabatan, data-pensiun, rencana-pemenuhan-kebutuhan");
    }
    for (const text of [second?.message.id, second?.message.en]) {
      expect(text).toContain("rencana-pengadaan-tahunan, kebijakan-pengadaan");
    }
  });

  it("only the aspects whose weights are absent are listed, also if one weight is", () => {
    const partly = {
      ...complete410,
      aspects: complete410.aspects.map((aspect) => ({
        ...aspect,
        indicators:
          aspect.id === "pengadaan"
            ? [{ id: "b1" }, ...aspect.indicators.slice(1)]
            : aspect.id === "sistem-informasi"
              ? []
              : aspect.indicators,
      })),
    };
    expect(found(() => assessIndicators(partly, untyped(MK_LEVELS)))).toEqual([
      "aspects.pengadaan: weights-unknown",
      "aspects.sistem-informasi: weights-unknown",
    ]);
  });
});

describe("an instrument is what it says", () => {
  it.each([undefined, null, "kasn-9-2019", {}].map(labelled))("%s is none", (_, value) => {
    expect(found(() => assessIndicators(untyped(value), MK_LEVELS))).toEqual(["instrument: not-an-object"]);
  });

  it("a weight between two steps of the instrument's scale is never counted as 0", () => {
    const halfPoints: Instrument = {
      ...kasn2019,
      aspects: kasn2019.aspects.map((aspect) => ({
        ...aspect,
        indicators: [{ id: aspect.id, weight: { value: 2.25, grade: "caller", cite: [] } }],
      })),
    };
    const levels = Object.fromEntries(ASPECTS.map((id) => [id, 4]));
    const issues = issuesOf(() => assessIndicators(halfPoints, levels));
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual(
      ASPECTS.map((id) => ["not-on-scale", ["aspects", id, id, "weight"], { step: 0.5, received: 2.25 }]),
    );
  });
});
