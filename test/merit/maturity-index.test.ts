import fc from "fast-check";
import {
  applicableIndicators,
  completeInstrument,
  maturityIndex,
  type MaturityIndexInput,
  permenpanrb2025,
  unknownsOf,
} from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { allAt, body, INVENTED_FIGURES, INVENTED_WEIGHTS, invented } from "./maturity-fixtures.js";
import { naiveIndex } from "../oracle/maturity-index.js";

const KOTA = body("kota", true, false, false);
const input = (survey = 4, correction = 0): MaturityIndexInput => ({ ...KOTA, survey, correction });
const index = (level: number, survey?: number, correction?: number) =>
  maturityIndex(invented, allAt(level, KOTA), input(survey, correction));

describe("with the shipped data alone there is no index", () => {
  const issues = issuesOf(() => maturityIndex(permenpanrb2025, allAt(3, KOTA), input()));

  it("and the error lists exactly the twelve figures that are not public", () => {
    expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([
      "rule-unknown aspects.manajemen-talenta.weightPercent",
      "rule-unknown aspects.pengelolaan-kinerja.weightPercent",
      "rule-unknown aspects.pengembangan-kompetensi.weightPercent",
      "rule-unknown aspects.budaya-kerja-citra-institusi.weightPercent",
      "rule-unknown aspects.penghargaan-pengakuan.weightPercent",
      "rule-unknown aspects.disiplin-pemberhentian-upaya-administratif.weightPercent",
      "rule-unknown aspects.digitalisasi-manajemen-asn.weightPercent",
      "rule-unknown index.levelRule",
      "rule-unknown index.survey",
      "rule-unknown index.correction",
      "rule-unknown index.rounding",
      "rule-unknown categories",
    ]);
  });

  it("and says of each what is needed to obtain it", () => {
    const unknowns = unknownsOf(permenpanrb2025).filter(({ neededFor }) => neededFor === "index");
    expect(issues.map(({ params }) => params)).toEqual(unknowns.map(({ what, obtain }) => ({ what, obtain })));
    expect(issues[0]?.message).toEqual({
      id: "bobot aspek Manajemen Talenta (persen) tidak diketahui",
      en: "weight of the aspect Talent Management (percent) is not known",
    });
  });

  it("not even if the weight of one aspect is all that is missing", () => {
    const aspects = invented.aspects.map((aspect) =>
      aspect.id === "manajemen-talenta" ? { ...aspect, weightPercent: undefined } : aspect,
    );
    expect(issuesOf(() => maturityIndex(untyped({ ...invented, aspects }), allAt(3, KOTA), input()))).toEqual([
      {
        code: "rule-unknown",
        path: ["aspects", "manajemen-talenta", "weightPercent"],
        params: {
          what: {
            id: "bobot aspek Manajemen Talenta (persen)",
            en: "weight of the aspect Talent Management (percent)",
          },
          obtain: {
            id: "naskah lengkap Instrumen PermenPANRB 19/2025, kertas kerja 2026: kolom bobot aspek pada lampiran",
            en: "the whole text of the PermenPANRB 19/2025 instrument, worksheet of 2026: the annex, column of aspect weights",
          },
        },
        message: {
          id: "bobot aspek Manajemen Talenta (persen) tidak diketahui",
          en: "weight of the aspect Talent Management (percent) is not known",
        },
      },
    ]);
  });

  it("not even with the weights alone", () => {
    const { index: published } = permenpanrb2025;
    expect(found(() => maturityIndex({ ...invented, index: published }, allAt(3, KOTA), input()))).toEqual([
      "index.levelRule: rule-unknown",
      "index.survey: rule-unknown",
      "index.correction: rule-unknown",
      "index.rounding: rule-unknown",
    ]);
  });
});

describe("with an invented annex", () => {
  it("level 3 everywhere and 4 of 1 to 5: 0.75 × 0.75 + 0.25 × 0.75 = 0.75", () => {
    expect(index(3)).toMatchObject({
      value: 0.75,
      category: { id: "menengah", from: 0.61, reading: "printed" },
      parts: [
        { id: "maturitas", share: 0.75, percent: 75 },
        { id: "kepuasan-keterikatan", share: 0.75, percent: 25 },
      ],
      beforeCorrection: 0.75,
      correction: { operation: "add", value: 0 },
    });
  });

  it("a part is shown rounded half up: 4.0002 of 1 to 5 is 0.75005", () => {
    expect(index(3, 4.0002).parts[1]).toEqual({
      id: "kepuasan-keterikatan",
      name: { id: "Kepuasan dan keterikatan pegawai ASN", en: "Satisfaction and engagement of employees" },
      share: 0.7501,
      percent: 25,
    });
  });

  it("cites what its figures rest on: the worksheet, the regulation, both percentages, and our order of the steps", () => {
    expect(index(3).cite).toEqual([
      { source: "public-code-kertas-kerja-2026" },
      { source: "permenpanrb-19-2025", article: "Lampiran I" },
      { source: "jdih-kemenko-19-2025" },
      { source: "liputanmalam-161636" },
      { source: "kemenkum-bengkulu-2025-10-22" },
      { source: "disway-2025-09-15" },
      { source: "0056-index-of-the-caller" },
    ]);
  });

  it("the least is 0 and the greatest 1, before the correction", () => {
    expect(index(0, 1).value).toBe(0);
    expect(index(4, 5)).toMatchObject({ value: 1, category: { id: "tinggi" } });
  });

  it("a correction that adds can lift the index above 1, where Maju begins", () => {
    expect(index(4, 5, 0.1)).toMatchObject({ value: 1.1, category: { id: "maju" } });
    expect(index(4, 5, 0.01).category.id).toBe("maju");
    expect(index(4, 5, 0).category.id).toBe("tinggi");
  });

  it("a correction can bring the index below 0, where the lowest category still holds it", () => {
    expect(index(0, 1, -0.2)).toMatchObject({ value: -0.2, category: { id: "dasar", reading: "below-lowest" } });
  });

  it.each([
    [2, 3.56, 0.54, "lanjutan"],
    [2, 4.68, 0.61, "menengah"],
    [2, 4.67, 0.6, "lanjutan"],
  ])("the category is read from the rounded index: level %d and %d give %d", (level, survey, value, category) => {
    expect(index(level, survey)).toMatchObject({ value, category: { id: category } });
  });

  it("rounding down stops before the bound that half up reaches", () => {
    // 0.375 + 0.25 × 0.9188 = 0.6047, with two decimals 0.6 either way; with 0.9200 it is 0.605
    const down = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      rounding: { decimals: 2, direction: "down" },
    });
    expect(index(2, 4.68).value).toBe(0.61);
    expect(maturityIndex(down, allAt(2, KOTA), input(4.68)).value).toBe(0.6);
    expect(maturityIndex(down, allAt(0, KOTA), input(1, -0.0001)).value).toBe(-0.01);
    expect(maturityIndex(down, allAt(0, KOTA), input(1, -0.2)).value).toBe(-0.2);
  });

  it("a correction that multiplies", () => {
    const factor = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      correction: { operation: "multiply", least: 0.8, greatest: 1 },
    });
    expect(maturityIndex(factor, allAt(3, KOTA), input(4, 0.8)).value).toBe(0.6);
    expect(found(() => maturityIndex(factor, allAt(3, KOTA), input(4, 0.7999)))).toEqual([
      "body.correction: out-of-range",
    ]);
  });

  it("the weight of an aspect is what its items are worth: 20 % of 75 % for talent", () => {
    const ids = permenpanrb2025.aspects[1]?.indicators.map(({ id }) => id) ?? [];
    const talent = { ...allAt(0, KOTA), ...Object.fromEntries(ids.map((id) => [id, 4])) };
    expect(maturityIndex(invented, talent, input(1)).value).toBe(0.15);
  });

  it("a mean of sub-aspects is not one of items: leaders and change agents share one sub-aspect", () => {
    const bySub = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      levelRule: { kind: "mean-of-sub-aspects", notApplicable: "leaves-denominator" },
      rounding: { decimals: 4, direction: "half-up" },
    });
    const byItem = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      rounding: { decimals: 4, direction: "half-up" },
    });
    const levels = { ...allAt(0, KOTA), "keteladanan-pimpinan": 4, "agen-perubahan": 4 };
    // Aspect 5 weighs 10: two of four items, but one of three sub-aspects.
    expect(maturityIndex(byItem, levels, input(1)).value).toBe(0.0375);
    expect(maturityIndex(bySub, levels, input(1)).value).toBe(0.025);
  });

  it("an item that a circumstance makes inapplicable leaves the denominator, or stays in it as 0", () => {
    const stays = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      levelRule: { kind: "mean-of-indicators", notApplicable: "stays-in-denominator" },
      rounding: { decimals: 4, direction: "half-up" },
    });
    // Aspect 6 weighs 12.5 and has seven items, of which accident and death did not happen: 5/7 of it is left.
    expect(maturityIndex(invented, allAt(4, KOTA), input(1)).value).toBe(0.75);
    expect(maturityIndex(stays, allAt(4, KOTA), input(1)).value).toBe(0.7232);
  });

  it("the variant of 4.1 for other bodies never counts", () => {
    const stays = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      levelRule: { kind: "mean-of-indicators", notApplicable: "stays-in-denominator" },
    });
    const all = body("kota");
    expect(maturityIndex(stays, allAt(4, all), { ...all, survey: 5, correction: 0 }).value).toBe(1);
  });

  it("says caller in every result, whatever the levels, and refuses any stronger floor", () => {
    for (const level of [0, 1, 2, 3, 4]) {
      const result = index(level);
      expect([result.grade, result.assessment.grade]).toEqual(["caller", "caller"]);
    }
    const demand = (minimumGrade: "caller" | "interpretation") =>
      maturityIndex(invented, allAt(3, KOTA), input(), { minimumGrade });
    expect(demand("caller").value).toBe(0.75);
    expect(found(() => demand("interpretation"))).toEqual([": grade-below-minimum"]);
  });
});

describe("against a naive reckoning by reduced fractions", () => {
  const kinds = fc.constantFrom("kementerian", "provinsi", "kabupaten", "kota");
  const cases = fc.record({
    kind: kinds,
    tpp: fc.boolean(),
    accident: fc.boolean(),
    death: fc.boolean(),
    seed: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 31, maxLength: 31 }),
    weights: fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 31, maxLength: 31 }),
    split: fc.array(fc.integer({ min: 1, max: 1200 }), { minLength: 6, maxLength: 6 }),
    kind2: fc.constantFrom("mean-of-indicators", "mean-of-sub-aspects", "weighted-indicators"),
    stays: fc.boolean(),
    survey: fc.integer({ min: 10_000, max: 50_000 }),
    multiply: fc.boolean(),
    correction: fc.integer({ min: 0, max: 3000 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    down: fc.boolean(),
  });

  it("gives the same index for any levels, weights and rules", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const aspects = permenpanrb2025.aspects;
        const ids = aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id));
        const itemWeights = Object.fromEntries(ids.map((id, at) => [id, (one.weights[at] ?? 1) / 100]));
        const rest = 9000 - one.split.reduce((a, b) => a + b, 0);
        const weightPercent = Object.fromEntries(
          aspects.map(({ id }, at) => [id, at === 0 ? 10 : (one.split[at - 1] ?? rest) / 100]),
        );
        const correction = one.multiply ? one.correction / 1000 : (one.correction - 1500) / 10_000;
        const complete = completeInstrument(
          permenpanrb2025,
          untyped({
            weightPercent,
            levelRule: {
              kind: one.kind2,
              notApplicable: one.stays ? "stays-in-denominator" : "leaves-denominator",
              ...(one.kind2 === "weighted-indicators" && { weights: itemWeights }),
            },
            survey: { lowest: 1, highest: 5 },
            correction: { operation: one.multiply ? "multiply" : "add", least: one.multiply ? 0 : -1, greatest: 3 },
            rounding: { decimals: one.decimals, direction: one.down ? "down" : "half-up" },
            categories: "rancangan-2025",
          }),
        );
        const given = body(one.kind, one.tpp, one.accident, one.death);
        const { applicable } = applicableIndicators(permenpanrb2025, given.instansi, given.circumstances);
        const levels = Object.fromEntries(
          ids.flatMap((id, at) => (applicable.includes(id) ? [[id, one.seed[at] ?? 0]] : [])),
        );
        const survey = one.survey / 10_000;
        const result = maturityIndex(complete, deepFreeze(levels), deepFreeze({ ...given, survey, correction }));
        const naive = naiveIndex(
          aspects.map((aspect) => ({
            weight: weightPercent[aspect.id] ?? 0,
            items: aspect.indicators
              .filter(({ id, applies }) => applies?.kinds === undefined || applicable.includes(id))
              .map(({ id, subAspects }) => ({
                ...(levels[id] !== undefined && { level: levels[id] }),
                weight: one.kind2 === "weighted-indicators" ? (itemWeights[id] ?? 0) : 1,
                subAspect: subAspects.join("+"),
              })),
          })),
          {
            bySubAspect: one.kind2 === "mean-of-sub-aspects",
            stays: one.stays,
            survey,
            lowest: 1,
            highest: 5,
            multiply: one.multiply,
            correction,
            decimals: one.decimals,
            down: one.down,
          },
        );
        expect(result.value).toBe(naive);
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("never falls when a level rises", () => {
    const ids = Object.keys(allAt(0, KOTA));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ids.length, maxLength: ids.length }),
        fc.nat({ max: ids.length - 1 }),
        (seed, raised) => {
          const at = (more: number) =>
            maturityIndex(
              invented,
              Object.fromEntries(ids.map((id, place) => [id, (seed[place] ?? 0) + (place === raised ? more : 0)])),
              input(),
            ).value;
          expect(at(1)).toBeGreaterThanOrEqual(at(0));
        },
      ),
    );
  });
});

describe("bad input", () => {
  it("a level that is unknown makes the index unknown", () => {
    const levels = { ...allAt(3, KOTA), "peta-jabatan": "unknown" } as const;
    expect(found(() => maturityIndex(invented, levels, input()))).toEqual(["peta-jabatan: missing"]);
  });

  it.each([
    ["a survey below its scale", 0.9999, 0, ["body.survey: out-of-range"]],
    ["a survey above its scale", 5.0001, 0, ["body.survey: out-of-range"]],
    ["a survey of five decimals", 1.00001, 0, ["body.survey: not-on-scale"]],
    ["a correction below its limit", 4, -0.2001, ["body.correction: out-of-range"]],
    ["a correction above its limit", 4, 0.1001, ["body.correction: out-of-range"]],
    ["texts", "4", "0", ["body.survey: not-a-number", "body.correction: not-a-number"]],
  ])("%s", (_, survey, correction, issues) => {
    expect(found(() => index(3, untyped(survey), untyped(correction)))).toEqual(issues);
  });

  it("a body without its survey, and no body at all", () => {
    expect(found(() => maturityIndex(invented, allAt(3, KOTA), untyped(KOTA)))).toEqual([
      "body.survey: missing",
      "body.correction: missing",
    ]);
    expect(found(() => maturityIndex(invented, allAt(3, KOTA), untyped([])))).toEqual(["body: not-an-object"]);
    expect(found(() => maturityIndex(untyped(undefined), {}, input()))).toEqual(["instrument: not-an-object"]);
  });

  it("the weights of the fixture are invented, and add up to 100", () => {
    expect(Object.values(INVENTED_WEIGHTS).reduce((a, b) => a + b, 0)).toBe(100);
  });
});
