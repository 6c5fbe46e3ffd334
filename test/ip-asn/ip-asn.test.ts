import {
  type Discipline,
  type Education,
  ipAsn,
  ipAsn2019,
  type IpAsnDimensionId,
  type IpAsnRecord,
  type IpAsnResult,
  type IpAsnRule,
  type StrukturalTraining,
} from "sistem-merit/ip-asn";
import type { Predicate } from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { FULL, FULL_FUNGSIONAL, FULL_PELAKSANA, FULL_STRUKTURAL, UNKNOWN } from "./fixtures.js";

const measured = (record: IpAsnRecord): IpAsnResult => ipAsn(record, ipAsn2019);
const dimension = (result: IpAsnResult, id: IpAsnDimensionId) => result.dimensions.find((one) => one.id === id);
const sourcesOf = (of: { readonly cite: readonly { readonly source: string }[] } | undefined): string[] | undefined =>
  of?.cite.map(({ source }) => source);

describe("kualifikasi follows the highest formal education", () => {
  const LADDER: readonly (readonly [Education, number])[] = [
    ["s3", 25],
    ["s2", 20],
    ["s1", 15],
    ["d4", 15],
    ["d3", 10],
    ["d2", 5],
    ["d1", 5],
    ["slta", 5],
    ["di-bawah-slta", 1],
  ];

  it.each(LADDER)("%s is worth %d of 25", (education, value) => {
    const result = measured({ ...FULL_STRUKTURAL, education });
    expect(dimension(result, "kualifikasi")).toMatchObject({ value, lowest: value, highest: value, max: 25 });
    expect(result.total).toBe(75 + value);
  });
});

describe("kompetensi follows the training that counts for the post", () => {
  const PARTS = [
    [FULL_STRUKTURAL, "kepemimpinan", false, 15, "regulation"],
    [FULL_STRUKTURAL, "teknis", 0, 15, "regulation"],
    [FULL_STRUKTURAL, "seminar", false, 10, "secondary"],
    [FULL_FUNGSIONAL, "fungsional", false, 15, "regulation"],
    [FULL_FUNGSIONAL, "teknis", 0, 15, "regulation"],
    [FULL_FUNGSIONAL, "seminar", false, 10, "secondary"],
    [FULL_PELAKSANA, "teknis", 0, 22.5, "secondary"],
    [FULL_PELAKSANA, "seminar", false, 17.5, "secondary"],
  ] as const;

  it.each(PARTS)("of $post: $1 is worth $3, and nothing if not attended", (record, kind, without, value, grade) => {
    const result = measured(record);
    const parts = dimension(result, "kompetensi")?.parts;
    expect(parts?.find(({ id }) => id === kind)).toMatchObject({
      value,
      lowest: value,
      highest: value,
      max: value,
      grade,
    });
    const less = measured(untyped({ ...record, training: { ...(record.training as object), [kind]: without } }));
    expect(less.total).toBe(100 - value);
    expect(dimension(less, "kompetensi")?.parts?.find(({ id }) => id === kind)).toMatchObject({ value: 0, max: value });
  });

  it.each(FULL)("all of it together is worth 40 in a $post post", (record) => {
    expect(dimension(measured(record), "kompetensi")).toMatchObject({ value: 40, max: 40, share: 1 });
  });

  it.each(FULL)("none of it is worth 0 in a $post post, and 0 is a known value", (record) => {
    const training = { teknis: 0, seminar: false };
    const own = { struktural: { kepemimpinan: false }, fungsional: { fungsional: false }, pelaksana: {} }[record.post];
    const result = measured(untyped({ ...record, training: { ...training, ...own } }));
    expect(dimension(result, "kompetensi")).toMatchObject({ value: 0, share: 0 });
    expect(result.total).toBe(60);
    expect(result.missing).toEqual([]);
  });

  it("training that does not count for the post has no place in the record", () => {
    const { training } = FULL_STRUKTURAL;
    expect(found(() => measured(untyped({ ...FULL_PELAKSANA, training })))).toEqual([
      "training.kepemimpinan: unknown-key",
    ]);
    expect(found(() => measured(untyped({ ...FULL_FUNGSIONAL, training })))).toEqual([
      "training.fungsional: missing",
      "training.kepemimpinan: unknown-key",
    ]);
  });
});

describe("technical training counts from 20 hours on", () => {
  const at = (teknis: number, record: IpAsnRecord, shortTraining?: "tidak-dihitung" | "sebanding") => {
    const training = { ...(record.training as object), teknis };
    return ipAsn(untyped({ ...record, training }), ipAsn2019, { shortTraining });
  };
  const worth = (result: IpAsnResult): number | undefined =>
    dimension(result, "kompetensi")?.parts?.find(({ id }) => id === "teknis")?.value;

  it.each([
    [0, 0, 0, 0, 0],
    [1, 0, 0, 0.75, 1.125],
    [7, 0, 0, 5.25, 7.875],
    [10, 0, 0, 7.5, 11.25],
    [19, 0, 0, 14.25, 21.375],
    [20, 15, 22.5, 15, 22.5],
    [21, 15, 22.5, 15, 22.5],
    [99_999, 15, 22.5, 15, 22.5],
  ])("%d hours: %d, or %d for pelaksana; pro rata %d and %d", (hours, usual, pelaksana, proRata, pelaksanaProRata) => {
    expect(worth(at(hours, FULL_STRUKTURAL))).toBe(usual);
    expect(worth(at(hours, FULL_FUNGSIONAL))).toBe(usual);
    expect(worth(at(hours, FULL_PELAKSANA))).toBe(pelaksana);
    expect(worth(at(hours, FULL_STRUKTURAL, "tidak-dihitung"))).toBe(usual);
    expect(worth(at(hours, FULL_STRUKTURAL, "sebanding"))).toBe(proRata);
    expect(worth(at(hours, FULL_FUNGSIONAL, "sebanding"))).toBe(proRata);
    expect(worth(at(hours, FULL_PELAKSANA, "sebanding"))).toBe(pelaksanaProRata);
  });

  it("20 hours rest on the least number as well, no hours do not", () => {
    const cited = (hours: number): boolean =>
      at(hours, FULL_PELAKSANA).dimensions[1]?.parts?.[0]?.cite.some(({ article }) => article === "Pasal 8 ayat (6)") ??
      false;
    expect([0, 1, 20].map(cited)).toEqual([false, true, true]);
  });

  it("names the reading in the result, and rests on it only between 0 and 20 hours", () => {
    expect(at(12, FULL_STRUKTURAL).shortTraining).toBe("tidak-dihitung");
    expect(at(12, FULL_STRUKTURAL, "sebanding").shortTraining).toBe("sebanding");
    const rests = (result: IpAsnResult): boolean => result.cite.some(({ source }) => source.startsWith("0034"));
    expect([0, 1, 19, 20, 21].map((hours) => rests(at(hours, FULL_STRUKTURAL)))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect([0, 1, 19, 20].map((hours) => rests(at(hours, FULL_PELAKSANA, "sebanding")))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("a pro-rata share that no thousandth holds is rounded half up, once, under a rule of the caller", () => {
    const of7: IpAsnRule = { ...ipAsn2019, technicalHours: { value: 7, grade: "caller", cite: [] } };
    const { training } = FULL_PELAKSANA;
    const index = (teknis: number): IpAsnResult =>
      ipAsn(untyped({ ...FULL_PELAKSANA, training: { ...(training as object), teknis } }), of7, {
        shortTraining: "sebanding",
      });
    // 22.5 × 1 / 7 = 3.2142857…, 22.5 × 3 / 7 = 9.6428571…
    expect(worth(index(1))).toBe(3.214);
    expect(worth(index(3))).toBe(9.643);
    expect(index(3).total).toBe(87.143);
    expect(index(3).grade).toBe("caller");
  });
});

describe("kinerja follows the predicate, which is our reading", () => {
  const LADDER: readonly (readonly [Predicate, number])[] = [
    ["sangat-baik", 30],
    ["baik", 25],
    ["butuh-perbaikan", 15],
    ["kurang", 5],
    ["sangat-kurang", 1],
  ];

  it.each(LADDER)("%s is worth %d of 30", (predicate, value) => {
    const result = measured({ ...FULL_STRUKTURAL, performance: { predicate } });
    expect(dimension(result, "kinerja")).toMatchObject({ value, max: 30, grade: "interpretation" });
    expect(result.total).toBe(70 + value);
    expect(result.grade).toBe("interpretation");
    expect(sourcesOf(result)).toContain("0027-predicates-in-the-ip-asn");
  });
});

describe("kinerja follows the bracket of the old SKP value", () => {
  it.each([
    [0, 1, "secondary"],
    [50, 1, "secondary"],
    [50.001, 5, "interpretation"],
    [50.5, 5, "interpretation"],
    [50.999, 5, "interpretation"],
    [51, 5, "secondary"],
    [60, 5, "secondary"],
    [60.001, 15, "interpretation"],
    [60.999, 15, "interpretation"],
    [61, 15, "secondary"],
    // The form prints 51–65 for Kurang: 65 is a slip, and is Cukup.
    [65, 15, "secondary"],
    [75, 15, "secondary"],
    [75.5, 25, "interpretation"],
    [76, 25, "secondary"],
    [82.345, 25, "secondary"],
    [90, 25, "secondary"],
    [90.001, 30, "interpretation"],
    [90.5, 30, "interpretation"],
    [91, 30, "secondary"],
    [100, 30, "secondary"],
  ] as const)("SKP %d is worth %d, grade %s", (skp, value, grade) => {
    const result = measured({ ...FULL_STRUKTURAL, performance: { skp } });
    expect(dimension(result, "kinerja")).toMatchObject({ value, grade });
    expect(result.grade).toBe(grade);
    const readsBetween = result.cite.some(({ source }) => source === "0026-fractions-between-printed-bands");
    expect(readsBetween).toBe(grade === "interpretation");
  });
});

describe("disiplin follows the heaviest penalty of the last five years", () => {
  const LADDER: readonly (readonly [Discipline, number])[] = [
    ["tidak-pernah", 5],
    ["ringan", 3],
    ["sedang", 2],
    ["berat", 1],
  ];

  it.each(LADDER)("%s is worth %d of 5", (discipline, value) => {
    const result = measured({ ...FULL_STRUKTURAL, discipline });
    expect(dimension(result, "disiplin")).toMatchObject({ value, max: 5 });
    expect(result.total).toBe(95 + value);
  });
});

describe("the index is the sum of the four dimensions", () => {
  it("an S-1 in a pelaksana post with 24 hours of technical training, SKP 88 and no penalty has 67.5, Rendah", () => {
    const result = measured({
      education: "s1",
      post: "pelaksana",
      training: { teknis: 24, seminar: false },
      performance: { skp: 88 },
      discipline: "tidak-pernah",
    });
    expect(result).toMatchObject({
      rule: "perbkn-8-2019",
      total: 67.5,
      lowest: 67.5,
      highest: 67.5,
      max: 100,
      step: 0.001,
      category: { id: "rendah", name: { id: "Rendah", en: "Low" }, reading: "printed", from: 60, exclusive: true },
      shortTraining: "tidak-dihitung",
      missing: [],
      grade: "secondary",
    });
    expect(result.dimensions.map(({ id, value, share }) => [id, value, share])).toEqual([
      ["kualifikasi", 15, 0.6],
      ["kompetensi", 22.5, 0.5625],
      ["kinerja", 25, 0.8333],
      ["disiplin", 5, 1],
    ]);
  });

  it("the least is 3: below SLTA, no training, Buruk, a heavy penalty", () => {
    const result = measured({
      education: "di-bawah-slta",
      post: "fungsional",
      training: { fungsional: false, teknis: 0, seminar: false },
      performance: { skp: 0 },
      discipline: "berat",
    });
    expect(result.total).toBe(3);
    expect(result.category?.id).toBe("sangat-rendah");
  });

  it("a total between two printed bands belongs to the upper one, as our reading: 80.75 is Tinggi", () => {
    // 25 + (15 + 0.75 + 10) + 25 + 5
    const result = ipAsn(
      { ...FULL_STRUKTURAL, training: { kepemimpinan: true, teknis: 1, seminar: true }, performance: { skp: 80 } },
      ipAsn2019,
      { shortTraining: "sebanding" },
    );
    expect(result.total).toBe(80.75);
    expect(result.category).toMatchObject({ id: "tinggi", reading: "between-bands", grade: "interpretation" });
    expect(result.grade).toBe("interpretation");
  });

  it("English and Indonesian names stand beside every part", () => {
    const { dimensions } = measured(FULL_FUNGSIONAL);
    expect(dimensions.map(({ name }) => name.en)).toEqual(["Qualification", "Competence", "Performance", "Discipline"]);
    expect(dimensions[1]?.parts?.map(({ id, name }) => [id, name.id])).toEqual([
      ["fungsional", "Diklat fungsional"],
      ["teknis", "Diklat teknis"],
      ["seminar", "Seminar, workshop, dan sejenisnya"],
    ]);
    expect(dimensions.filter(({ parts }) => parts).map(({ id }) => id)).toEqual(["kompetensi"]);
  });

  it("is plain JSON, and a record with other keys beside is measured the same", () => {
    for (const record of [...FULL, UNKNOWN]) {
      const result = measured(record);
      expect(survivesJson(result)).toBe(true);
      expect(measured(untyped({ ...record, unit: "Dinas A", nip: null, total: undefined }))).toEqual(result);
    }
  });
});

describe("what is unknown leads to bounds, never to zero", () => {
  it("with nothing known but the post: 3 to 100, no total, no category, and everything is missing", () => {
    const result = measured(UNKNOWN);
    expect(result).toMatchObject({ lowest: 3, highest: 100 });
    expect(Object.keys(result)).not.toContain("total");
    expect(Object.keys(result)).not.toContain("category");
    expect(result.missing).toEqual([
      ["education"],
      ["training", "teknis"],
      ["training", "seminar"],
      ["performance"],
      ["discipline"],
    ]);
    expect(result.dimensions.map(({ value, share, lowest, highest }) => [value, share, lowest, highest])).toEqual([
      [undefined, undefined, 1, 25],
      [undefined, undefined, 0, 40],
      [undefined, undefined, 1, 30],
      [undefined, undefined, 1, 5],
    ]);
    expect(result.grade).toBe("secondary");
  });

  it.each([
    ["education", { education: "unknown" }, 76, 100, [["education"]]],
    ["performance", { performance: "unknown" }, 71, 100, [["performance"]]],
    ["discipline", { discipline: "unknown" }, 96, 100, [["discipline"]]],
    [
      "all training",
      { training: "unknown" },
      60,
      100,
      [
        ["training", "kepemimpinan"],
        ["training", "teknis"],
        ["training", "seminar"],
      ],
    ],
    ["leadership training", { training: { kepemimpinan: "unknown" } }, 85, 100, [["training", "kepemimpinan"]]],
    ["technical hours", { training: { teknis: "unknown" } }, 85, 100, [["training", "teknis"]]],
    ["seminars", { training: { seminar: "unknown" } }, 90, 100, [["training", "seminar"]]],
  ] as const)("%s", (_, change, lowest, highest, missing) => {
    const training =
      "training" in change && typeof change.training === "object"
        ? { ...(FULL_STRUKTURAL.training as StrukturalTraining), ...change.training }
        : FULL_STRUKTURAL.training;
    const result = measured(
      untyped({
        ...FULL_STRUKTURAL,
        training,
        ...("training" in change && typeof change.training === "object" ? {} : change),
      }),
    );
    expect(result).toMatchObject({ lowest, highest, missing });
    expect(result.total).toBeUndefined();
  });

  it("one unknown training leaves its whole dimension without a value and a share", () => {
    const training = { kepemimpinan: true, teknis: 20, seminar: "unknown" } as const;
    const [, kompetensi] = measured({ ...FULL_STRUKTURAL, training }).dimensions;
    expect(kompetensi).toMatchObject({ id: "kompetensi", lowest: 30, highest: 40 });
    expect(kompetensi).not.toHaveProperty("value");
    expect(kompetensi).not.toHaveProperty("share");
  });

  it("bounds that share a category decide it", () => {
    const result = measured({ ...FULL_STRUKTURAL, discipline: "unknown" });
    expect(result.category).toMatchObject({ id: "sangat-tinggi", reading: "printed" });
    expect(measured({ ...FULL_STRUKTURAL, education: "unknown" }).category).toBeUndefined();
  });

  it("a shared category is as sure as the less sure of both bounds", () => {
    // 25 + 40 + 15 + (1 to 5) is 81 to 85; with 0.5 less from technical training, 80.5 to 84.5.
    const record = { ...FULL_STRUKTURAL, performance: { skp: 70 }, discipline: "unknown" } as const;
    expect(measured(record).category).toMatchObject({ id: "tinggi", reading: "printed", grade: "secondary" });
    const least: IpAsnRule = {
      ...ipAsn2019,
      education: { ...ipAsn2019.education, s3: { value: 24.5, grade: "caller", cite: [] } },
    };
    expect(ipAsn(record, least)).toMatchObject({
      lowest: 80.5,
      highest: 84.5,
      category: { id: "tinggi", reading: "between-bands", grade: "interpretation" },
    });
  });

  it("the bounds of an unknown performance take in the values of predicates as well", () => {
    const rule: IpAsnRule = {
      ...ipAsn2019,
      predicates: { ...ipAsn2019.predicates, "sangat-kurang": { value: 0.5, grade: "caller", cite: [] } },
    };
    const result = ipAsn({ ...FULL_STRUKTURAL, performance: "unknown" }, rule);
    expect(result.lowest).toBe(70.5);
    expect(result.grade).toBe("caller");
  });
});

describe("a result says what it rests on, and can be refused if that is too weak", () => {
  it("rests on the total, on every dimension, and on the category, each source once", () => {
    expect(sourcesOf(measured(FULL_STRUKTURAL))).toEqual([
      "kontan-ip-asn",
      "silka-pip",
      "infopublik-840161",
      "lelemuku-2019-06-12",
      "sim-ip-asn",
      "perbkn-8-2019",
      "perbkn-8-2019",
      "perbkn-8-2019",
      "pandebaik-ip-asn",
      "form-ip-asn-2020",
    ]);
  });

  it("secondary is accepted if secondary is demanded", () => {
    const options = { minimumGrade: "secondary" } as const;
    expect(ipAsn(FULL_STRUKTURAL, ipAsn2019, options)).toEqual(measured(FULL_STRUKTURAL));
  });

  it("a predicate is refused if secondary is demanded, with the place and the sources", () => {
    const record = { ...FULL_STRUKTURAL, performance: { predicate: "baik" } } as const;
    const [issue, ...others] = issuesOf(() => ipAsn(record, ipAsn2019, { minimumGrade: "secondary" }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "grade-below-minimum",
      path: ["dimensions", "kinerja"],
      params: { minimum: "secondary", grade: "interpretation" },
    });
    expect(sourcesOf({ cite: issue?.cite ?? [] })).toContain("0027-predicates-in-the-ip-asn");
  });

  it("official is too much to ask: every part that is weaker is named", () => {
    expect(found(() => ipAsn(FULL_STRUKTURAL, ipAsn2019, { minimumGrade: "official" }))).toEqual([
      "dimensions.kualifikasi: grade-below-minimum",
      "dimensions.kompetensi: grade-below-minimum",
      "dimensions.kinerja: grade-below-minimum",
      "dimensions.disiplin: grade-below-minimum",
      "rules.total: grade-below-minimum",
      "category: grade-below-minimum",
    ]);
    expect(found(() => ipAsn(UNKNOWN, ipAsn2019, { minimumGrade: "official" }))).not.toContain(
      "category: grade-below-minimum",
    );
  });
});

describe("a rule of the caller", () => {
  it("counts with its own figures and carries their grade", () => {
    const rule: IpAsnRule = {
      ...ipAsn2019,
      id: "rancangan",
      discipline: { ...ipAsn2019.discipline, ringan: { value: 4, grade: "caller", cite: [] } },
    };
    expect(ipAsn({ ...FULL_STRUKTURAL, discipline: "ringan" }, rule)).toMatchObject({
      rule: "rancangan",
      total: 99,
      grade: "caller",
    });
    expect(ipAsn(FULL_STRUKTURAL, rule).grade).toBe("secondary");
  });

  it("with inclusive bounds: a total on the bound belongs to the upper category, one in a gap to the lower", () => {
    const [a, b, c] = ipAsn2019.categories;
    const bound = { value: 81, grade: "caller", cite: [] } as const;
    const tinggi = { id: "tinggi", name: { id: "Tinggi", en: "High" }, from: bound, printedTo: bound } as const;
    const rule = { ...ipAsn2019, categories: [a, b ?? a, c ?? a, tinggi] } as const;
    const total = (skp: number) =>
      ipAsn({ ...FULL_STRUKTURAL, education: "s2", discipline: "berat", performance: { skp } }, rule);
    // 20 + 40 + 1 + 1, 5, 15, 25
    expect(total(80)).toMatchObject({ total: 86, category: { id: "tinggi", from: 81 } });
    expect(Object.keys(total(80).category ?? {})).not.toContain("exclusive");
    expect(total(70)).toMatchObject({ total: 76, category: { id: "sedang" } });
  });
});
