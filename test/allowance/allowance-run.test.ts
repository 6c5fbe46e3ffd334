import {
  type AllowanceRecord,
  type AllowanceRun,
  type AllowanceStatement,
  allowance,
  allowanceRun,
  allowanceRunStream,
} from "sistem-merit/allowance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { FULL, fullRecord, IN_MARCH, SIMPLE, simpleRecord, single, singleRecord } from "./support.js";

const person = (id: string, unit: string, jobClass: number, kerja: number): AllowanceRecord => ({
  id,
  unit,
  jobClass,
  values: { "beban-kerja": kerja, "prestasi-kerja": kerja },
});

const RECORDS = [
  person("a", "Bagian Umum", 7, 80),
  person("b", "Bagian Keuangan", 9, 33.33),
  person("c", "Bagian Umum", 5, 100),
  person("d", "Bagian Umum", 8, 100),
  person("e", "Bagian Keuangan", 9, 66.67),
  { ...person("f", "Bagian Umum", 7, 0), values: { "beban-kerja": 80, "prestasi-kerja": "unknown" as const } },
  person("a", "Bagian Umum", 7, 80),
];

describe("a run", () => {
  const statements: AllowanceStatement[] = [];
  const places: number[] = [];
  const run = allowanceRun(RECORDS, SIMPLE, {
    ...IN_MARCH,
    onStatement: (statement, at) => {
      statements.push(statement);
      places.push(at);
    },
  });

  it("gives every statement as `allowance` does, with its place", () => {
    expect(places).toEqual([0, 1, 2, 4, 5]);
    expect(statements).toEqual(
      [0, 1, 2, 4, 5].flatMap((at) => RECORDS.slice(at, at + 1)).map((record) => allowance(record, SIMPLE, IN_MARCH)),
    );
  });

  // 5,000,000 × 80 %; 8,765,432 × 33.33 % = 2,921,518.48…; 3,000,000; 8,765,432 × 66.67 % = 5,843,913.51…
  it("adds up to the rupiah, in all, by unit and by class", () => {
    expect(run.all).toEqual({ count: 5, complete: 4, incomplete: 1, ceiling: 30_530_864, amount: 15_765_431 });
    expect(run.units).toEqual([
      { unit: "Bagian Umum", count: 3, complete: 2, incomplete: 1, ceiling: 13_000_000, amount: 7_000_000 },
      { unit: "Bagian Keuangan", count: 2, complete: 2, incomplete: 0, ceiling: 17_530_864, amount: 8_765_431 },
    ]);
    expect(run.classes).toEqual([
      { jobClass: 5, count: 1, complete: 1, incomplete: 0, ceiling: 3_000_000, amount: 3_000_000 },
      { jobClass: 7, count: 2, complete: 1, incomplete: 1, ceiling: 10_000_000, amount: 4_000_000 },
      { jobClass: 9, count: 2, complete: 2, incomplete: 0, ceiling: 17_530_864, amount: 8_765_431 },
    ]);
  });

  it("lists what failed with its place and its issues, and loses none", () => {
    expect(run.received).toBe(RECORDS.length);
    expect(run.received).toBe(run.all.count + run.failed.length);
    expect(
      run.failed.map(({ at, id, issues }) => [at, id, issues.map(({ code, path }) => `${path.join(".")}: ${code}`)]),
    ).toEqual([
      [3, "d", ["jobClass: policy-incomplete"]],
      [6, "a", ["id: duplicate"]],
    ]);
    expect(run.failed[1]?.issues[0]?.params).toEqual({ first: ["records", 0, "id"] });
  });

  it("has the weakest grade of its statements and every source once, and is plain JSON", () => {
    expect(run).toMatchObject({ policy: "tpp-lokal-2023", month: "2026-03", grade: "caller" });
    expect(run.cite).toEqual([
      { source: "simasganteng-tpp-2023" },
      { source: "0038-order-and-rounding-of-allowances" },
    ]);
    expect(run).not.toHaveProperty("paidIn");
    expect(survivesJson(run)).toBe(true);
  });
});

describe("runs at their edges", () => {
  it("two articles of one source are two citations, and so is the source as a whole", () => {
    const cited = <T>(value: T, article?: string) =>
      ({
        value,
        grade: "official",
        cite: [{ source: "bkd-dki-tpp", ...(article !== undefined && { article }) }],
      }) as const;
    const policy = single({
      ceilings: cited({ classes: { "7": 5_000_000 } }),
      components: [{ id: "kinerja", weight: cited(100, "Pasal 1") }],
      rounding: cited({ mode: "down", to: 1 } as const, "Pasal 2"),
    });
    expect(allowanceRun([singleRecord(90), singleRecord(80, { id: "d" })], policy, IN_MARCH).cite).toEqual([
      { source: "bkd-dki-tpp" },
      { source: "bkd-dki-tpp", article: "Pasal 1" },
      { source: "bkd-dki-tpp", article: "Pasal 2" },
      { source: "0038-order-and-rounding-of-allowances" },
    ]);
  });

  it("nobody: all totals are zero", () => {
    const run = allowanceRun([], single({ paidAfterMonths: 1 }), IN_MARCH);
    expect(run).toEqual({
      policy: "satu",
      month: "2026-03",
      paidIn: "2026-04",
      received: 0,
      all: { count: 0, complete: 0, incomplete: 0, ceiling: 0, amount: 0 },
      units: [],
      classes: [],
      failed: [],
      grade: "regulation",
      cite: [],
    });
  });

  it("a failed record may come again, right this time", () => {
    const run = allowanceRun([singleRecord(101), singleRecord(90), singleRecord(90)], single(), IN_MARCH);
    expect(run.failed.map(({ at, issues }) => `${at} ${issues.map(({ code }) => code).join()}`)).toEqual([
      "0 out-of-range",
      "2 duplicate",
    ]);
    expect(run.all.amount).toBe(4_500_000);
  });

  it("records that are none fail, and the rest goes on", () => {
    const records = [null, 7, undefined, { id: 7 }, { id: "x" }, singleRecord(100)];
    const run = allowanceRun(untyped(records), single(), IN_MARCH);
    expect(run.failed.map(({ at, id }) => [at, id])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [4, "x"],
    ]);
    expect(run.all.count).toBe(1);
  });

  it("a grade that is too weak fails every record", () => {
    const run = allowanceRun([singleRecord(100)], single(), { ...IN_MARCH, minimumGrade: "interpretation" });
    expect(run.failed[0]?.issues.map(({ code }) => code)).toEqual([
      "grade-below-minimum",
      "grade-below-minimum",
      "grade-below-minimum",
    ]);
  });

  it("reads one record after another, and the next only when it is asked for", () => {
    const seen: string[] = [];
    function* records() {
      for (const id of ["a", "b"]) {
        seen.push(`read ${id}`);
        yield { ...simpleRecord, id };
      }
    }
    allowanceRun(records(), SIMPLE, { ...IN_MARCH, onStatement: ({ id }) => void seen.push(`paid ${id}`) });
    expect(seen).toEqual(["read a", "paid a", "read b", "paid b"]);
  });

  it("what is wrong with the policy, the options or the list is thrown at once", () => {
    const run = (records: unknown, policy: unknown, options: unknown) =>
      found(() => allowanceRun(untyped(records), untyped(policy), untyped(options)));
    expect(run([], { ...SIMPLE, rounding: undefined }, { month: "x" })).toEqual([
      "policy.rounding: policy-incomplete",
      "options.month: not-a-month",
    ]);
    expect(run([], SIMPLE, { ...IN_MARCH, onStatement: 7 })).toEqual(["options.onStatement: not-a-function"]);
    expect(run([], SIMPLE, { ...IN_MARCH, groupBy: 7 })).toEqual(["options.groupBy: unknown-key"]);
    expect(run([], SIMPLE, undefined)).toEqual(["options: not-an-object"]);
    expect(run(simpleRecord, SIMPLE, IN_MARCH)).toEqual(["records: not-a-list"]);
    expect(run("abc", SIMPLE, IN_MARCH)).toEqual(["records: not-a-list"]);
  });
});

describe("a stream", () => {
  async function* stream(records: readonly AllowanceRecord[]) {
    for (const record of records) yield await Promise.resolve(record);
  }

  it("comes to the same, from an async iterable and from a list", async () => {
    const run: AllowanceRun = allowanceRun(RECORDS, SIMPLE, IN_MARCH);
    expect(await allowanceRunStream(stream(RECORDS), SIMPLE, IN_MARCH)).toEqual(run);
    expect(await allowanceRunStream(RECORDS, SIMPLE, IN_MARCH)).toEqual(run);
  });

  it("rejects what is no stream", async () => {
    const error: unknown = await allowanceRunStream(untyped(7), SIMPLE, IN_MARCH).catch((reason: unknown) => reason);
    expect(
      issuesOf(() => {
        throw error;
      })[0]?.path,
    ).toEqual(["records"]);
  });
});

it("a run of a policy with penalties and attendance", () => {
  expect(allowanceRun([fullRecord], FULL, IN_MARCH).all.amount).toBe(8_379_752);
});
