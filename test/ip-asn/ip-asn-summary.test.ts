import { attempt } from "sistem-merit/core";
import {
  ipAsn,
  ipAsn2019,
  type IpAsnRecord,
  type IpAsnRow,
  type IpAsnRule,
  ipAsnSummary,
  type IpAsnSummaryOptions,
  ipAsnSummaryStream,
} from "sistem-merit/ip-asn";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { FULL, FULL_FUNGSIONAL, FULL_PELAKSANA, FULL_STRUKTURAL, UNKNOWN, type UnitRow } from "./fixtures.js";

const rule = ipAsn2019;
const recap = (rows: readonly IpAsnRow[]) => ipAsnSummary(rows, { rule }).all;

async function* streamed<R>(rows: readonly R[]): AsyncGenerator<R> {
  for (const row of rows) yield await Promise.resolve(row);
}

const S1: IpAsnRecord = { ...FULL_PELAKSANA, education: "s1", performance: { skp: 80 } };
const ROWS: readonly UnitRow[] = [
  { ...S1, unit: "Dinas A" },
  { ...S1, unit: "Dinas A", post: "pelaksana", training: { teknis: 0, seminar: false } },
  { ...FULL_STRUKTURAL, unit: "Dinas B" },
  { ...UNKNOWN, unit: "Dinas B" },
  { unit: "Dinas C", total: 80.5 },
];

describe("the summary of many records", () => {
  it("counts the categories, forms the mean, and says what is missing", () => {
    const { rule: id, shortTraining, all } = ipAsnSummary(ROWS, { rule });
    expect([id, shortTraining]).toEqual(["perbkn-8-2019", "tidak-dihitung"]);
    // 85, 45, 100, unknown, 80.5
    expect(all.count).toBe(5);
    expect(all.mean).toMatchObject({ value: 77.625, sum: 310.5, count: 4, category: { id: "sedang" } });
    expect(all.categories.map(({ id: category, count, share }) => [category, count, share])).toEqual([
      ["sangat-rendah", 1, 0.25],
      ["rendah", 0, 0],
      ["sedang", 0, 0],
      ["tinggi", 2, 0.5],
      ["sangat-tinggi", 1, 0.25],
    ]);
    expect(all.missing).toEqual({ total: 1, category: 1, kualifikasi: 2, kompetensi: 2, kinerja: 2, disiplin: 2 });
    expect(all.dimensions.map(({ id: dimension, count, mean, share }) => [dimension, count, mean, share])).toEqual([
      ["kualifikasi", 3, 18.333, 0.7333],
      ["kompetensi", 3, 26.667, 0.6667],
      ["kinerja", 3, 26.667, 0.8889],
      ["disiplin", 3, 5, 1],
    ]);
    expect(all.weakestFirst).toEqual(["kompetensi", "kualifikasi", "kinerja", "disiplin"]);
  });

  it("the mean of two lies between two printed bands, where neither of them need lie", () => {
    const between = recap([{ total: 80 }, { total: 81 }]);
    expect(between.mean).toMatchObject({ value: 80.5, category: { id: "tinggi", reading: "between-bands" } });
    expect(between.categories.map(({ count }) => count)).toEqual([0, 0, 1, 1, 0]);
    expect(recap([{ total: 81 }, { total: 82 }]).mean?.category.reading).toBe("printed");
  });

  it("rests on the printed bounds of every category that it counts, not only of that of the mean", () => {
    const [lowest, ...others] = ipAsn2019.categories;
    const printedTo = { value: 100, grade: "caller", cite: [{ source: "naskah-contoh" }] } as const;
    const own: IpAsnRule = {
      ...ipAsn2019,
      categories: [lowest, ...others.map((band) => (band.id === "sangat-tinggi" ? { ...band, printedTo } : band))],
    };
    const citing = (...totals: number[]) =>
      ipAsnSummary(
        totals.map((total) => ({ total })),
        { rule: own },
      ).all.cite.some(({ source }) => source === "naskah-contoh");
    expect(citing(100, 0, 0, 0)).toBe(true);
    expect(citing(90, 0, 0, 0)).toBe(false);
  });

  it("by unit, in the order in which the units first came", () => {
    const { groups } = ipAsnSummary(ROWS, { rule, groupBy: ({ unit }) => unit });
    expect(groups.map(({ group, count, mean, missing }) => [group, count, mean?.value, missing.total])).toEqual([
      ["Dinas A", 2, 65, 0],
      ["Dinas B", 2, 100, 1],
      ["Dinas C", 1, 80.5, 0],
    ]);
    expect(groups[2]).toMatchObject({
      mean: { category: { id: "tinggi", reading: "between-bands" } },
      weakestFirst: [],
    });
  });

  it("without groupBy there are no groups, and all is the same", () => {
    const grouped = ipAsnSummary(ROWS, { rule, groupBy: ({ unit }) => unit });
    const plain = ipAsnSummary(ROWS, { rule });
    expect(plain.groups).toEqual([]);
    expect(plain.all).toEqual(grouped.all);
  });

  it("groups may have any name, also one that objects have", () => {
    const names = ["__proto__", "constructor", "all", "toString"];
    const rows = names.map((unit) => ({ ...FULL_STRUKTURAL, unit }));
    const { groups } = ipAsnSummary(rows, { rule, groupBy: ({ unit }) => unit });
    expect(groups.map(({ group, count }) => [group, count])).toEqual(names.map((name) => [name, 1]));
  });

  it("a stream gives the same, and so does an iterable that is awaited", async () => {
    const options: IpAsnSummaryOptions<UnitRow> = { rule, groupBy: ({ unit }) => unit };
    const expected = ipAsnSummary(ROWS, options);
    expect(await ipAsnSummaryStream(streamed(ROWS), options)).toEqual(expected);
    expect(await ipAsnSummaryStream(new Set(ROWS), options)).toEqual(expected);
    expect(ipAsnSummary(new Set(ROWS), options)).toEqual(expected);
  });

  it("without records, nothing is known, and nothing is wrong", () => {
    const { all, groups } = ipAsnSummary([], { rule, groupBy: () => "x" });
    expect(groups).toEqual([]);
    expect(all.count).toBe(0);
    expect(all.weakestFirst).toEqual([]);
    expect(Object.keys(all)).not.toContain("mean");
    expect(all.categories.map(({ count, share }) => [count, share])).toEqual(Array(5).fill([0, undefined]));
    expect(all.dimensions.map(({ count, mean, share }) => [count, mean, share])).toEqual(
      Array(4).fill([0, undefined, undefined]),
    );
    expect(survivesJson(all)).toBe(true);
  });

  it("pro rata on request: two half courses of a pelaksana are worth 11.25 each", () => {
    const half: IpAsnRecord = { ...FULL_PELAKSANA, training: { teknis: 10, seminar: true } };
    const mean = (shortTraining?: "sebanding") => ipAsnSummary([half, half], { rule, shortTraining }).all.mean?.value;
    expect(mean()).toBe(77.5);
    expect(mean("sebanding")).toBe(88.75);
  });
});

describe("what is partly unknown counts where it can", () => {
  it("for every dimension that is known, and for its category if both bounds share it", () => {
    const all = recap([{ ...FULL_STRUKTURAL, discipline: "unknown" }]);
    expect(all.missing).toEqual({ total: 1, category: 0, kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 1 });
    expect(all.categories[4]?.count).toBe(1);
    expect(all.mean).toBeUndefined();
    expect(all.weakestFirst).toEqual(["kualifikasi", "kompetensi", "kinerja"]);
  });

  it("training that is partly unknown makes kompetensi unknown", () => {
    const all = recap([{ ...FULL_PELAKSANA, training: { teknis: 20, seminar: "unknown" } }]);
    expect(all.missing).toMatchObject({ kompetensi: 1, total: 1, category: 1, kinerja: 0 });
  });
});

describe("the mean is exact", () => {
  it("its category is that of the exact mean, not of the rounded value", () => {
    // 80.0002 is above 80, and is shown as 80.
    const rows = [{ total: 80.001 }, ...Array.from({ length: 4 }, () => ({ total: 80 }))];
    expect(recap(rows).mean).toMatchObject({ value: 80, sum: 400.001, count: 5, category: { id: "tinggi" } });
    expect(recap([{ total: 80 }]).mean).toMatchObject({ value: 80, category: { id: "sedang", reading: "printed" } });
  });

  it("ties are rounded up: 80.0005 is 80.001", () => {
    expect(recap([{ total: 80 }, { total: 80.001 }]).mean?.value).toBe(80.001);
  });

  it("floats would lose it: ten totals of 0.1 add up to 1, a hundred thousand of 33.333 to 3333300", () => {
    expect(recap(Array.from({ length: 10 }, () => ({ total: 0.1 }))).mean?.sum).toBe(1);
    expect(recap(Array.from({ length: 100_000 }, () => ({ total: 33.333 }))).mean?.sum).toBe(3_333_300);
  });

  it("is an interpretation, however sure the totals are", () => {
    const { mean, grade, cite } = recap([FULL_STRUKTURAL]);
    expect(mean?.grade).toBe("interpretation");
    expect(mean?.cite.map(({ source }) => source)).toEqual(["silka-pip", "0033-ip-asn-of-a-unit", "kontan-ip-asn"]);
    expect(grade).toBe("interpretation");
    expect(cite.map(({ source }) => source)).toContain("perbkn-8-2019");
  });
});

describe("a summary says what it rests on", () => {
  const sourcesOf = (rows: readonly IpAsnRow[]): string[] => recap(rows).cite.map(({ source }) => source);

  it("on predicates, on the bands between, on short training: only if a record does", () => {
    const plain = sourcesOf(FULL);
    expect(plain.filter((source) => source.startsWith("00"))).toEqual(["0033-ip-asn-of-a-unit"]);
    expect(sourcesOf([{ ...FULL_STRUKTURAL, performance: { predicate: "baik" } }])).toContain(
      "0027-predicates-in-the-ip-asn",
    );
    expect(sourcesOf([{ ...FULL_PELAKSANA, training: { teknis: 3, seminar: true } }])).toContain(
      "0034-short-technical-training",
    );
    expect(sourcesOf([{ ...FULL_PELAKSANA, performance: { skp: 90.5 } }])).toContain(
      "0026-fractions-between-printed-bands",
    );
    expect(sourcesOf([{ total: 90.5 }])).toContain("0026-fractions-between-printed-bands");
    expect(sourcesOf([{ total: 91 }])).not.toContain("0026-fractions-between-printed-bands");
  });

  it("on the band between, also where the mean lies in a printed one", () => {
    expect(recap([{ total: 90.5 }, { total: 91.5 }]).mean?.category.reading).toBe("printed");
    expect(sourcesOf([{ total: 90.5 }, { total: 91.5 }])).toContain("0026-fractions-between-printed-bands");
  });

  it("on the less sure of two bounds that share a category", () => {
    const s3 = { value: 24.5, grade: "secondary", cite: [] } as const;
    const least: IpAsnRule = { ...rule, education: { ...rule.education, s3 } };
    const rows = [{ ...FULL_STRUKTURAL, performance: { skp: 70 }, discipline: "unknown" }] as const;
    const { all } = ipAsnSummary(rows, { rule: least });
    expect(all.categories[3]?.count).toBe(1);
    expect(all.grade).toBe("interpretation");
  });

  it("on the sum and on the maximum of every dimension that is known", () => {
    const sum = { value: "sum-of-dimensions", grade: "caller", cite: [] } as const;
    const ownSum: IpAsnRule = { ...rule, rules: { ...rule.rules, total: sum } };
    const max = { value: 5, grade: "caller", cite: [] } as const;
    const disiplin = { ...rule.dimensions.disiplin, max };
    const ownMax: IpAsnRule = { ...rule, dimensions: { ...rule.dimensions, disiplin } };
    const open = { ...FULL_STRUKTURAL, discipline: "unknown" } as const;
    const gradeOf = (row: IpAsnRow, own: IpAsnRule): string => ipAsnSummary([row], { rule: own }).all.grade;
    expect([gradeOf(FULL_STRUKTURAL, ownSum), gradeOf(open, ownSum)]).toEqual(["caller", "secondary"]);
    expect([gradeOf(FULL_STRUKTURAL, ownMax), gradeOf(open, ownMax)]).toEqual(["caller", "secondary"]);
  });

  it("without a total there is no mean, and the rest keeps its own grade", () => {
    expect(recap([{ ...FULL_STRUKTURAL, discipline: "unknown" }]).grade).toBe("secondary");
    expect(recap([])).toMatchObject({ grade: "regulation", cite: [] });
  });

  it("a group rests on its own records alone", () => {
    const rows = [
      { ...FULL_STRUKTURAL, unit: "A", performance: { predicate: "baik" } },
      { ...FULL_FUNGSIONAL, unit: "B" },
    ] as const;
    const { groups } = ipAsnSummary<(typeof rows)[number]>(rows, { rule, groupBy: ({ unit }) => unit });
    const rests = groups.map(({ cite }) => cite.some(({ source }) => source.startsWith("0027")));
    expect(rests).toEqual([true, false]);
  });
});

describe("what is wrong with any record is found, with its place", () => {
  it("in every record, and nothing is summed up", () => {
    const rows = [
      FULL_STRUKTURAL,
      { ...FULL_STRUKTURAL, education: "sma" },
      null,
      { total: 101 },
      { ...FULL_PELAKSANA, training: { teknis: -1, seminar: "ya" } },
    ];
    expect(found(() => ipAsnSummary(untyped(rows), { rule }))).toEqual([
      "records.1.education: not-one-of",
      "records.2: not-an-object",
      "records.3.total: out-of-range",
      "records.4.training.teknis: out-of-range",
      "records.4.training.seminar: not-one-of",
    ]);
  });

  it("a row without a total is a record, even an empty one", () => {
    expect(found(() => recap([untyped({})]))).toEqual([
      "records.0.education: missing",
      "records.0.post: missing",
      "records.0.performance: missing",
      "records.0.discipline: missing",
    ]);
  });

  it("a total beside a record is refused, because one of them would have to give way", () => {
    expect(found(() => recap([untyped({ ...FULL_STRUKTURAL, total: 100 })]))).toEqual(["records.0.total: unknown-key"]);
    expect(found(() => recap([untyped({ education: "s1", total: 100 })]))).toContain("records.0.total: unknown-key");
    expect(recap([untyped({ ...FULL_STRUKTURAL, total: undefined })]).count).toBe(1);
  });

  it("groups that are no names", () => {
    const groups = [undefined, "", 7, null];
    let at = 0;
    const run = () =>
      ipAsnSummary(Array(4).fill(FULL_STRUKTURAL) as IpAsnRow[], { rule, groupBy: () => untyped(groups[at++]) });
    expect(found(run)).toEqual([
      "records.0.group: missing",
      "records.1.group: not-text",
      "records.2.group: not-text",
      "records.3.group: not-text",
    ]);
  });

  it("what the function of the caller throws comes through", () => {
    const boom = new Error("boom");
    const groupBy = (): string => {
      throw boom;
    };
    expect(() => ipAsnSummary([FULL_STRUKTURAL], { rule, groupBy })).toThrow(boom);
  });

  it("reading stops after 1000 issues", async () => {
    let read = 0;
    function* rows(): Generator<IpAsnRow> {
      for (; read < 5000; read++) yield untyped({ total: "x" });
    }
    expect(issuesOf(() => ipAsnSummary(rows(), { rule }))).toHaveLength(1000);
    expect(read).toBe(1000);
    const many = Array.from({ length: 999 }, () => ({ total: 101 }));
    expect(issuesOf(() => recap([...many, untyped({})]))).toHaveLength(1000);
    await expect(ipAsnSummaryStream(streamed(Array(2000).fill(null)), { rule })).rejects.toThrow("1000 masalah");
  });

  it.each([
    [undefined, "options: not-an-object"],
    [{}, "options.rule: missing"],
    [{ rule: null }, "options.rule: not-an-object"],
    [{ rule, groupBy: "unit" }, "options.groupBy: not-a-function"],
    [{ rule, groupby: () => "x" }, "options.groupby: unknown-key"],
    [{ rule, shortTraining: "separuh" }, "options.shortTraining: not-one-of"],
  ])("options that are wrong: %#", async (options, issue) => {
    expect(found(() => ipAsnSummary([], untyped(options)))).toEqual([issue]);
    await expect(ipAsnSummaryStream([], untyped(options))).rejects.toThrow();
  });

  it("records that cannot be walked through", async () => {
    for (const records of [undefined, null, 7, "Dinas A", {}, { length: 1 }]) {
      expect(found(() => ipAsnSummary(untyped(records), { rule }))).toEqual(["records: not-a-list"]);
      await expect(ipAsnSummaryStream(untyped(records), { rule })).rejects.toMatchObject({
        issues: [{ code: "not-a-list", path: ["records"] }],
      });
    }
    expect(found(() => ipAsnSummary(untyped(streamed([])), { rule }))).toEqual(["records: not-a-list"]);
  });

  it("an attempt gives the issues as data", () => {
    expect(attempt(() => recap([untyped(7)]))).toMatchObject({ ok: false, issues: [{ code: "not-an-object" }] });
  });
});

describe("one record alone and one record among many are the same", () => {
  it.each(FULL)("$post", (record) => {
    const alone = ipAsn(record, rule);
    const { mean, dimensions } = recap([record]);
    expect(mean?.value).toBe(alone.total);
    expect(mean?.category).toEqual(alone.category);
    expect(dimensions.map(({ mean: value, share }) => [value, share])).toEqual(
      alone.dimensions.map(({ value, share }) => [value, share]),
    );
  });
});
