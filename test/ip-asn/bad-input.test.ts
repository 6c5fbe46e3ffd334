import fc from "fast-check";
import { attempt } from "sistem-merit/core";
import { ipAsn, ipAsn2019, ipAsnCategoryOf, ipAsnSummary } from "sistem-merit/ip-asn";
import { describe, expect, it } from "vitest";
import { flawsOf, found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { FULL_PELAKSANA, FULL_STRUKTURAL } from "./fixtures.js";

const record = { ...FULL_STRUKTURAL };
const { training } = FULL_STRUKTURAL;
const measure = (value: unknown, options?: unknown): unknown => ipAsn(untyped(value), ipAsn2019, untyped(options));
const withTraining = (value: object): unknown =>
  measure({ ...record, training: { ...(training as object), ...value } });

describe("every issue of a record, with its place", () => {
  it.each([
    ["nothing", undefined, [": not-an-object"]],
    ["a list", [record], [": not-an-object"]],
    ["a text", "s1", [": not-an-object"]],
    ["an empty record", {}, ["education: missing", "post: missing", "performance: missing", "discipline: missing"]],
    ["a misspelt education", { ...record, education: "S1" }, ["education: not-one-of"]],
    ["an education with the name of a method", { ...record, education: "constructor" }, ["education: not-one-of"]],
    ["no education", { ...record, education: undefined }, ["education: missing"]],
    ["null for an education", { ...record, education: null }, ["education: not-one-of"]],
    ["a misspelt post", { ...record, post: "administrator" }, ["post: not-one-of"]],
    ["no training", { ...record, training: undefined }, ["training: missing"]],
    ["training that is none", { ...record, training: true }, ["training: not-an-object"]],
    ["a list for training", { ...record, training: [] }, ["training: not-an-object"]],
    [
      "empty training",
      { ...record, training: {} },
      ["training.kepemimpinan: missing", "training.teknis: missing", "training.seminar: missing"],
    ],
    ["no performance", { ...record, performance: undefined }, ["performance: missing"]],
    ["a bare predicate", { ...record, performance: "baik" }, ["performance: not-an-object"]],
    ["an empty performance", { ...record, performance: {} }, ["performance.predicate: missing"]],
    ["a misspelt predicate", { ...record, performance: { predicate: "cukup" } }, ["performance.predicate: not-one-of"]],
    ["an SKP value above 100", { ...record, performance: { skp: 100.5 } }, ["performance.skp: out-of-range"]],
    ["an SKP value below 0", { ...record, performance: { skp: -1 } }, ["performance.skp: out-of-range"]],
    [
      "an SKP value with float noise",
      { ...record, performance: { skp: 90.00000000000001 } },
      ["performance.skp: not-on-scale"],
    ],
    ["an SKP value as text", { ...record, performance: { skp: "88" } }, ["performance.skp: not-a-number"]],
    ["null for an SKP value", { ...record, performance: { skp: null } }, ["performance.skp: not-a-number"]],
    [
      "both a predicate and an SKP value",
      { ...record, performance: { predicate: "baik", skp: 88 } },
      ["performance.skp: unknown-key"],
    ],
    [
      "a key too many in the performance",
      { ...record, performance: { skp: 88, year: 2021 } },
      ["performance.year: unknown-key"],
    ],
    ["no discipline", { ...record, discipline: undefined }, ["discipline: missing"]],
    ["a misspelt penalty", { ...record, discipline: "none" }, ["discipline: not-one-of"]],
    ["a total", { ...record, total: 90 }, ["total: unknown-key"]],
    [
      "everything at once",
      { education: 3, post: "pelaksana", training: { teknis: "20", seminar: 1 }, performance: null, discipline: [] },
      [
        "education: not-one-of",
        "training.teknis: not-a-number",
        "training.seminar: not-one-of",
        "performance: not-an-object",
        "discipline: not-one-of",
      ],
    ],
  ])("%s", (_, value, expected) => {
    expect(found(() => measure(value))).toEqual(expected);
  });

  it.each([
    [{ teknis: -1 }, "training.teknis: out-of-range"],
    [{ teknis: 100_000 }, "training.teknis: out-of-range"],
    [{ teknis: 19.5 }, "training.teknis: not-on-scale"],
    [{ teknis: Number.NaN }, "training.teknis: not-a-number"],
    [{ teknis: Infinity }, "training.teknis: not-a-number"],
    [{ teknis: true }, "training.teknis: not-a-number"],
    [{ teknis: undefined }, "training.teknis: missing"],
    [{ seminar: undefined }, "training.seminar: missing"],
    [{ seminar: "true" }, "training.seminar: not-one-of"],
    [{ kepemimpinan: null }, "training.kepemimpinan: not-one-of"],
    [{ fungsional: true }, "training.fungsional: unknown-key"],
    [{ diklatpim: true }, "training.diklatpim: unknown-key"],
  ])("training %j: %s", (value, issue) => {
    expect(found(() => withTraining(value))).toEqual([issue]);
  });

  it("-0 hours are no hours", () => {
    expect(ipAsn({ ...FULL_PELAKSANA, training: { teknis: -0, seminar: true } }, ipAsn2019)).toMatchObject({
      total: 77.5,
    });
    expect(ipAsn({ ...FULL_PELAKSANA, performance: { skp: -0 } }, ipAsn2019).total).toBe(71);
  });

  it("of the two ways to state a performance, the other may stand there as undefined", () => {
    expect(survivesJson(measure({ ...record, performance: { predicate: "baik", skp: undefined } }))).toBe(true);
    expect(survivesJson(measure({ ...record, performance: { predicate: undefined, skp: 88 } }))).toBe(true);
  });

  it("beside a predicate or an SKP value only that key is known, and another one is refused even if it holds nothing", () => {
    const keys = (performance: object) =>
      issuesOf(() => measure({ ...record, performance })).map(({ path, params }) => [path, params]);
    expect(keys({ skp: 88, year: undefined })).toEqual([[["performance", "year"], { key: "year", expected: ["skp"] }]]);
    expect(keys({ predicate: "baik", year: undefined })).toEqual([
      [["performance", "year"], { key: "year", expected: ["predicate"] }],
    ]);
  });

  it("inherited answers are none, and an inherited key in the training is one too many", () => {
    expect(found(() => measure(Object.create(record)))).toEqual([
      "education: missing",
      "post: missing",
      "performance: missing",
      "discipline: missing",
    ]);
    const inherited: unknown = Object.assign(Object.create({ diklatpim: true }) as object, training);
    expect(found(() => measure({ ...record, training: inherited }))).toEqual(["training.diklatpim: unknown-key"]);
    const bare: unknown = Object.assign(Object.create(null) as object, record);
    expect(measure(bare)).toEqual(measure(record));
  });

  it("options and rule that are wrong", () => {
    expect(found(() => measure(record, null))).toEqual(["options: not-an-object"]);
    expect(found(() => measure(record, { shortTraining: "separuh", minimumGrade: "resmi", x: 1 }))).toEqual([
      "options.x: unknown-key",
      "options.minimumGrade: not-one-of",
      "options.shortTraining: not-one-of",
    ]);
    expect(found(() => measure(record, { shortTraining: null }))).toEqual(["options.shortTraining: not-one-of"]);
    for (const rule of [undefined, null, "perbkn-8-2019", {}, []]) {
      expect(found(() => ipAsn(record, untyped(rule)))).toEqual(["rule: not-an-object"]);
    }
    expect(measure(record, { shortTraining: undefined, minimumGrade: undefined })).toEqual(measure(record));
  });

  it("speaks both languages, and lists what is known", () => {
    const [issue] = issuesOf(() => measure({ ...record, discipline: "none" }));
    expect(issue?.message).toEqual({
      id: "harus salah satu dari tidak-pernah, ringan, sedang, berat, unknown, diterima teks",
      en: "must be one of tidak-pernah, ringan, sedang, berat, unknown, got text",
    });
    const [seminar] = issuesOf(() => withTraining({ seminar: 1 }));
    expect(seminar?.message.en).toBe("must be one of true, false, unknown, got 1");
  });
});

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  const outcome = attempt(run);
  if (outcome.ok) return survivesJson(outcome.value) ? [] : [`not JSON: ${JSON.stringify(outcome.value)}`];
  return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
}

const RUNS: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["the record", measure],
  ["the education", (value) => measure({ ...record, education: value })],
  ["the post", (value) => measure({ ...record, post: value })],
  ["the training", (value) => measure({ ...record, training: value })],
  ["leadership training", (value) => withTraining({ kepemimpinan: value })],
  ["hours", (value) => withTraining({ teknis: value })],
  ["a seminar", (value) => withTraining({ seminar: value })],
  ["the performance", (value) => measure({ ...record, performance: value })],
  ["the predicate", (value) => measure({ ...record, performance: { predicate: value } })],
  ["the SKP value", (value) => measure({ ...record, performance: { skp: value } })],
  ["the discipline", (value) => measure({ ...record, discipline: value })],
  ["the options", (value) => measure(record, value)],
  ["the reading", (value) => measure(record, { shortTraining: value })],
  ["the weakest grade", (value) => measure(record, { minimumGrade: value })],
  ["a total", (value) => ipAsnCategoryOf(untyped(value), ipAsn2019)],
  ["a row", (value) => ipAsnSummary([untyped(value)], { rule: ipAsn2019 })],
  ["the total of a row", (value) => ipAsnSummary([{ total: untyped(value) }], { rule: ipAsn2019 })],
  ["rows", (value) => ipAsnSummary(untyped(value), { rule: ipAsn2019 })],
  ["the options of a summary", (value) => ipAsnSummary([record], untyped(value))],
  ["a group", (value) => ipAsnSummary([record], { rule: ipAsn2019, groupBy: () => untyped(value) })],
];

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, run) => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.double(), fc.string()), (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("as the rule, if it has no dimensions", () => {
    fc.assert(
      fc.property(anything, (rule) => {
        fc.pre(typeof rule !== "object" || rule === null || !("dimensions" in rule));
        expect(found(() => ipAsn(record, untyped(rule)))).toEqual(["rule: not-an-object"]);
        expect(found(() => ipAsnCategoryOf(80, untyped(rule)))).toEqual(["rule: not-an-object"]);
        if (rule !== undefined)
          expect(found(() => ipAsnSummary([], { rule: untyped(rule) }))).toEqual(["options.rule: not-an-object"]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("nothing about a person is ever repeated", () => {
  const said = (run: () => unknown): string => {
    const outcome = attempt(run);
    return outcome.ok ? "" : JSON.stringify(outcome.issues);
  };

  // The name of a group is the caller's own key of the summary, and so stands in the result, but in no message.
  it.each(RUNS)("neither a text nor a long number, as %s", (_, run) => {
    fc.assert(
      fc.property(nip, (number) => {
        expect(said(() => run(number))).not.toContain(number);
        expect(said(() => run(Number(number)))).not.toMatch(/\d{10}/);
        expect(said(() => run({ nip: number, name: "QXZWÄË" }))).not.toContain("QXZWÄË");
        expect(said(() => run({ [number]: true }))).not.toContain(number.slice(0, 8));
      }),
      { numRuns: 25 },
    );
  });

  it("a key in the training that is a number of a person", () => {
    expect(said(() => withTraining({ "196608011988031001": true }))).not.toContain("19660801");
  });
});
