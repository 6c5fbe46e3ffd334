import fc from "fast-check";
import { applicableIndicators, assessMaturity, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { without } from "./fixtures.js";
import { allAt, body, invented } from "./maturity-fixtures.js";

const KOTA = body("kota", true, false, false);
const THREES = allAt(3, KOTA);

describe("a filled worksheet", () => {
  it("gives every item and aspect its share of the highest level", () => {
    const { aspects } = assessMaturity(permenpanrb2025, { ...THREES, "analisis-jabatan": 1, "peta-jabatan": 0 }, KOTA);
    expect(aspects[0]).toMatchObject({
      id: "perencanaan-kebutuhan-standardisasi-jabatan",
      sum: 4,
      max: 12,
      share: 0.3333,
      weightPercent: 10,
      indicators: [
        { id: "analisis-jabatan", level: 1, max: 4, share: 0.25 },
        { id: "evaluasi-jabatan", level: 3, max: 4, share: 0.75 },
        { id: "peta-jabatan", level: 0, max: 4, share: 0 },
      ],
    });
  });

  it("names the items that do not apply, and why", () => {
    const { notApplicable } = assessMaturity(permenpanrb2025, THREES, KOTA);
    expect(notApplicable.map(({ id, because }) => [id, because])).toEqual([
      ["standar-kompetensi-pusat-provinsi", "kind"],
      ["jaminan-kecelakaan-kerja", "circumstance"],
      ["jaminan-kematian", "circumstance"],
    ]);
  });

  it("cites for an aspect the regulation that names it, and the worksheet that its items come from", () => {
    const { aspects } = assessMaturity(permenpanrb2025, THREES, KOTA);
    expect(aspects[0]?.grade).toBe("secondary");
    expect(aspects[0]?.cite).toEqual([
      { source: "permenpanrb-19-2025", article: "Lampiran I" },
      { source: "public-code-kertas-kerja-2026" },
    ]);
  });

  it("counts how often each level was given, also one that was not", () => {
    const { levels } = assessMaturity(permenpanrb2025, { ...THREES, "analisis-jabatan": 4, "peta-jabatan": 0 }, KOTA);
    expect(levels).toEqual([
      { level: 0, count: 1 },
      { level: 1, count: 0 },
      { level: 2, count: 0 },
      { level: 3, count: 26 },
      { level: 4, count: 1 },
    ]);
  });

  it("has no total, because the way from levels to maturity is not public", () => {
    const result = assessMaturity(permenpanrb2025, THREES, KOTA);
    expect(Object.keys(result).sort()).toEqual(
      ["aspects", "cite", "grade", "instrument", "levels", "notApplicable", "regime", "unknown"].sort(),
    );
  });

  it("names no weight that is not public", () => {
    const { aspects } = assessMaturity(permenpanrb2025, THREES, KOTA);
    expect(aspects.map((aspect) => aspect.weightPercent)).toEqual([10, ...Array<undefined>(7).fill(undefined)]);
    expect(aspects.slice(1).every((aspect) => !("weightPercent" in aspect))).toBe(true);
  });

  it("rests on the worksheet, for a central body also on a reading, with invented weights on the caller", () => {
    const ministry = body("kementerian");
    expect(assessMaturity(permenpanrb2025, THREES, KOTA).grade).toBe("secondary");
    expect(assessMaturity(permenpanrb2025, allAt(2, ministry), ministry).grade).toBe("interpretation");
    expect(assessMaturity(invented, THREES, KOTA).grade).toBe("caller");
  });

  it("refuses to rest on less than is demanded", () => {
    const demand = (minimumGrade: "official" | "secondary") =>
      assessMaturity(permenpanrb2025, THREES, KOTA, { minimumGrade });
    expect(demand("secondary").grade).toBe("secondary");
    expect(found(() => demand("official"))).toEqual([": grade-below-minimum"]);
  });
});

describe("an item that nobody has judged yet", () => {
  const result = assessMaturity(permenpanrb2025, { ...THREES, "data-manajemen-asn": "unknown" }, KOTA);

  it("is neither 0 nor left out: the aspect has bounds instead of a share", () => {
    expect(result.aspects.at(-1)).toMatchObject({ sum: 3, max: 8, bounds: { least: 0.375, most: 0.875 } });
    expect(result.aspects.at(-1)).not.toHaveProperty("share");
    expect(result.unknown).toEqual(["data-manajemen-asn"]);
  });

  it("has no level and counts to none", () => {
    expect(result.aspects.at(-1)?.indicators[0]).toEqual({
      id: "data-manajemen-asn",
      name: { id: "Tujuh belas jenis data manajemen ASN", en: "Seventeen kinds of data" },
      max: 4,
    });
    expect(result.levels.reduce((sum, { count }) => sum + count, 0)).toBe(27);
  });
});

describe("an answer that does not fit the body", () => {
  it("to an item that does not apply is an issue", () => {
    const levels = { ...THREES, "standar-kompetensi-pusat-provinsi": 3, "jaminan-kematian": 2 };
    expect(found(() => assessMaturity(permenpanrb2025, levels, KOTA))).toEqual([
      "standar-kompetensi-pusat-provinsi: not-applicable",
      "jaminan-kematian: not-applicable",
    ]);
  });

  it("that is missing for an item that applies is an issue", () => {
    const others = without(without(THREES, "analisis-jabatan"), "layanan-digital");
    expect(found(() => assessMaturity(permenpanrb2025, others, KOTA))).toEqual([
      "analisis-jabatan: missing",
      "layanan-digital: missing",
    ]);
  });

  it.each([[-1], [5], [2.5], ["3"], [null], [NaN], [undefined]])("of %s is none of the levels", (level) => {
    expect(found(() => assessMaturity(permenpanrb2025, untyped({ ...THREES, "peta-jabatan": level }), KOTA))).toEqual([
      "peta-jabatan: not-one-of",
    ]);
  });

  it("names all at once: the body, the options, and the levels", () => {
    expect(
      found(() =>
        assessMaturity(
          permenpanrb2025,
          untyped({ ...THREES, "peta-jabatan": 9, "peta-jalan": 1 }),
          untyped({ instansi: { kind: "desa" }, tahun: 2026 }),
          untyped({ minimumGrade: "certain" }),
        ),
      ),
    ).toEqual([
      "body.circumstances: missing",
      "body.tahun: unknown-key",
      "instansi.kind: not-one-of",
      "peta-jalan: unknown-key",
      "peta-jabatan: not-one-of",
      "options.minimumGrade: not-one-of",
    ]);
    expect(found(() => assessMaturity(permenpanrb2025, untyped(undefined), untyped(undefined)))).toEqual([
      "body: not-an-object",
      ": not-an-object",
    ]);
  });

  it("of which no item is answered misses every level that applies, and nothing follows from it", () => {
    const issues = issuesOf(() => assessMaturity(permenpanrb2025, {}, KOTA));
    expect(issues).toHaveLength(28);
    expect(issues.every(({ code, path }) => code === "missing" && path.length === 1)).toBe(true);
  });

  it("of a body whose kind is none is not judged, because nobody knows which items apply", () => {
    const body = untyped({ ...KOTA, instansi: { kind: "desa" } });
    for (const levels of [THREES, {}]) {
      expect(found(() => assessMaturity(permenpanrb2025, levels, body))).toEqual(["instansi.kind: not-one-of"]);
    }
  });

  it("without a kind of body is missing that alone: nothing follows from it", () => {
    const { circumstances } = KOTA;
    for (const levels of [THREES, {}]) {
      expect(found(() => assessMaturity(permenpanrb2025, levels, untyped({ circumstances })))).toEqual([
        "body.instansi: missing",
      ]);
    }
  });

  it.each([[undefined], [null], ["kota"], [[]]])(
    "of %j as a body asks for no level, because nobody knows which",
    (none) => {
      for (const levels of [THREES, {}]) {
        expect(found(() => assessMaturity(permenpanrb2025, levels, untyped(none)))).toEqual(["body: not-an-object"]);
      }
    },
  );

  it("without circumstances misses those that decide, and no level", () => {
    const ministry = untyped({ instansi: { kind: "kementerian" } });
    expect(found(() => assessMaturity(permenpanrb2025, {}, ministry))).toEqual([
      "body.circumstances: missing",
      "circumstances.kecelakaan-kerja: missing",
      "circumstances.kematian: missing",
    ]);
  });

  it("of a body with a key that is not known: the issue lists those that are", () => {
    const body = untyped({ ...KOTA, tahun: 2026 });
    expect(issuesOf(() => assessMaturity(permenpanrb2025, THREES, body))).toEqual([
      {
        code: "unknown-key",
        path: ["body", "tahun"],
        params: { key: "tahun", expected: ["instansi", "circumstances"] },
        message: {
          id: 'kunci "tahun" tidak dikenal; yang dikenal: instansi, circumstances',
          en: 'key "tahun" is not known; known are: instansi, circumstances',
        },
      },
    ]);
  });

  it("of an aspect of which no item applies leaves nothing to score", () => {
    const kota = body("kota");
    const onlyCentral = {
      ...permenpanrb2025,
      aspects: permenpanrb2025.aspects.map((aspect) => ({
        ...aspect,
        indicators: aspect.indicators.filter(
          ({ id }) => aspect.id !== "pengembangan-kompetensi" || id === "standar-kompetensi-pusat-provinsi",
        ),
      })),
    };
    const ids = applicableIndicators(onlyCentral, kota.instansi, kota.circumstances).applicable;
    const levels = Object.fromEntries(ids.map((id) => [id, 1]));
    expect(found(() => assessMaturity(onlyCentral, levels, kota))).toEqual([
      "aspects.pengembangan-kompetensi: nothing-applicable",
    ]);
  });
});

describe("whatever the levels are", () => {
  const kinds = fc.constantFrom("kementerian", "lpnk", "lembaga-negara", "lns", "provinsi", "kabupaten", "kota");
  const bodies = fc
    .tuple(kinds, fc.boolean(), fc.boolean(), fc.boolean())
    .map((given) => body(...(given as Parameters<typeof body>)));
  const worksheets = bodies.chain((one) =>
    fc.record({
      one: fc.constant(one),
      levels: fc.record(
        Object.fromEntries(Object.keys(allAt(0, one)).map((id) => [id, fc.integer({ min: 0, max: 4 })])),
      ),
    }),
  );

  it("the sums of the aspects are the sum of the levels, and the counts are those of the answers", () => {
    fc.assert(
      fc.property(worksheets, ({ one, levels }) => {
        const result = assessMaturity(permenpanrb2025, deepFreeze(levels), deepFreeze(one));
        const all = Object.values(levels);
        expect(result.aspects.reduce((sum, aspect) => sum + aspect.sum, 0)).toBe(all.reduce((a, b) => a + b, 0));
        expect(result.aspects.reduce((sum, aspect) => sum + aspect.max, 0)).toBe(4 * all.length);
        for (const { level, count } of result.levels) expect(all.filter((n) => n === level)).toHaveLength(count);
        for (const { share, sum, max } of result.aspects) expect(share).toBe(Math.round((sum / max) * 10_000) / 10_000);
        expect(survivesJson(result)).toBe(true);
      }),
    );
  });

  it("their order does not matter", () => {
    fc.assert(
      fc.property(worksheets, ({ one, levels }) => {
        const reversed = Object.fromEntries(Object.entries(levels).reverse());
        expect(assessMaturity(permenpanrb2025, reversed, one)).toEqual(assessMaturity(permenpanrb2025, levels, one));
      }),
    );
  });
});
