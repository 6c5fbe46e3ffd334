import { describe, expect, it } from "vitest";
import { type KnownSource, thawed, walk } from "./walk.js";

const SOURCES: Readonly<Record<string, KnownSource>> = {
  "read-law": { kind: "legal", grade: "regulation" },
  "unread-law": { kind: "legal" },
  page: { kind: "publication", grade: "official" },
  paper: { kind: "publication", grade: "secondary" },
  record: { kind: "decision", grade: "interpretation" },
};

const from = (grade: string, ...ids: string[]) => ({ grade, cite: ids.map((source) => ({ source })) });
const NAME = { id: "Nama", en: "Name" };

const SOUND: readonly (readonly [what: string, data: unknown])[] = [
  ["a figure from a page", { max: { value: 40, ...from("official", "page") } }],
  ["a figure from a law that was read", { max: { value: 40, ...from("regulation", "read-law") } }],
  [
    "a figure from a law that was not read, quoted by a paper",
    { max: { value: 40, ...from("secondary", "unread-law", "paper") } },
  ],
  ["a figure that is graded lower than its source", { max: { value: 40, ...from("secondary", "page") } }],
  ["a reading with its decision record", { rule: { value: 1, ...from("interpretation", "page", "record") } }],
  ["numbers inside a sourced list and a sourced object", { value: [1, { first: 2 }], ...from("official", "page") }],
  ["an object with an id and a name", { id: "baik", name: NAME }],
  ["an indicator, whose text stands elsewhere", { indicators: [{ id: "e-office" }] }],
  ["a score sheet with the proper name of a body", { id: "kota-bogor-2020", instansi: "Pemerintah Kota Bogor" }],
  ["a flag and a text", { exclusive: true, regime: "kasn-9-2019", name: NAME }],
];

const BROKEN: readonly (readonly [what: string, data: unknown, problems: readonly string[]])[] = [
  ["a bare number", { max: 40 }, ["max number-without-source"]],
  [
    "a bare number deep inside",
    { aspects: [{ id: "a", name: NAME, max: 40 }] },
    ["aspects.0.max number-without-source"],
  ],
  ["a bare 0", { max: 0 }, ["max number-without-source"]],
  ["a bare number as an export", 40, [" number-without-source"]],
  ["a value without a grade", { max: { value: 40, cite: [{ source: "page" }] } }, ["max.value number-without-source"]],
  ["a sourced NaN", { max: { value: NaN, ...from("official", "page") } }, ["max.value number-without-source"]],
  ["no citation", { max: { value: 40, grade: "official", cite: [] } }, ["max no-citation"]],
  ["no list of citations", { max: { value: 40, grade: "official" } }, ["max no-citation"]],
  ["a text without a citation", { rule: { value: "points", grade: "official", cite: [] } }, ["rule no-citation"]],
  [
    "a source that is not in the register",
    { max: { value: 40, ...from("official", "page", "pages") } },
    ["max unknown-source"],
  ],
  [
    "a source named like an object's own",
    { max: { value: 40, ...from("official", "page", "constructor") } },
    ["max unknown-source"],
  ],
  [
    "a citation that is none",
    { max: { value: 40, grade: "official", cite: ["page"] } },
    ["max unknown-source", "max grade-stronger-than-sources"],
  ],
  ["a grade that does not exist", { max: { value: 40, ...from("certain", "page") } }, ["max unknown-grade"]],
  ["the caller's grade", { max: { value: 40, ...from("caller", "page") } }, ["max unknown-grade"]],
  ["official from a paper", { max: { value: 40, ...from("official", "paper") } }, ["max grade-stronger-than-sources"]],
  [
    "regulation from a page",
    { max: { value: 40, ...from("regulation", "page") } },
    ["max grade-stronger-than-sources"],
  ],
  [
    "anything from a law that was not read",
    { max: { value: 40, ...from("secondary", "unread-law") } },
    ["max grade-stronger-than-sources"],
  ],
  [
    "secondary from a decision record alone",
    { max: { value: 40, ...from("secondary", "record") } },
    ["max grade-stronger-than-sources"],
  ],
  [
    "a reading without its decision record",
    { rule: { value: 1, ...from("interpretation", "page") } },
    ["rule interpretation-without-decision"],
  ],
  [
    "a broken figure inside a sound one",
    { value: { inner: { value: 1, ...from("official", "paper") } }, ...from("official", "page") },
    ["value.inner grade-stronger-than-sources"],
  ],
  ["an id without a name", { categories: [{ id: "baik" }] }, ["categories.0 id-without-name"]],
  ["a name in one language", { id: "baik", name: { id: "Baik" } }, [" id-without-name", "name id-without-name"]],
  ["a name that is a plain text", { id: "baik", name: "Baik" }, [" id-without-name"]],
  ["a name with an empty text", { id: "baik", name: { id: "Baik", en: " " } }, ["name empty-text"]],
  ["an empty text", { note: "" }, ["note empty-text"]],
  ["an object that holds nothing", { aspects: [{}] }, ["aspects.0 empty-object"]],
  ["a score sheet of nobody", { id: "sheet", instansi: "" }, [" id-without-name", "instansi empty-text"]],
  [
    "a level text in one language",
    { value: { 1: { id: "Ada", en: "" } }, ...from("official", "page") },
    ["value.1 empty-text"],
  ],
  ["undefined, which is a hole", { until: undefined }, ["until not-plain-data"]],
  ["null", { until: null }, ["until not-plain-data"]],
  ["a function", { rule: () => 40 }, ["rule not-plain-data"]],
  ["a Date", { from: new Date(0) }, ["from not-plain-data"]],
  ["a Map", { weights: new Map([["a", 1]]) }, ["weights not-plain-data"]],
];

describe("the walker through rule data", () => {
  it.each(SOUND)("finds nothing wrong with %s", (_what, data) => {
    expect(walk(data, SOURCES).problems).toEqual([]);
  });

  it.each(BROKEN)("notices %s", (_what, data, problems) => {
    expect(walk(data, SOURCES).problems).toEqual(problems);
  });

  it("counts the figures and collects the sources", () => {
    const data = [
      { value: 1, ...from("secondary", "page", "paper") },
      { value: [1, 2], ...from("interpretation", "record") },
    ];
    expect(walk(data, SOURCES)).toEqual({ problems: [], figures: 2, cited: new Set(["page", "paper", "record"]) });
  });

  it("reports everything at once", () => {
    expect(walk({ a: 1, b: { value: 2, grade: "official", cite: [] } }, SOURCES).problems).toEqual([
      "a number-without-source",
      "b no-citation",
    ]);
  });

  it("notices what is not frozen, also below what is", () => {
    const inner = { list: [1] };
    expect(thawed(Object.freeze({ inner, text: "x" }))).toEqual(["inner", "inner.list"]);
    expect(thawed({})).toEqual([""]);
    expect(thawed(Object.freeze([Object.freeze({ a: 1 })]))).toEqual([]);
    expect(thawed("a text")).toEqual([]);
  });
});
