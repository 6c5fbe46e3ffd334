import { type Decision, evaluationStatus, exemptYears, nextEvaluation, timeline } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { codesOf, issuesOf, pekalongan, unchecked } from "./support.js";

const RIGHT = pekalongan(2023, "sangat-baik");
const AS_OF = "2026-11-21";

/** Every function that takes a decision, with the place at which it reports it. */
const TAKERS: readonly (readonly [name: string, at: string, take: (decision: Decision) => unknown])[] = [
  ["nextEvaluation", "", (decision) => nextEvaluation(decision)],
  ["exemptYears", "", (decision) => exemptYears(decision)],
  ["evaluationStatus", "decision.", (decision) => evaluationStatus(decision, AS_OF)],
  ["timeline", "decisions.0.", (decision) => timeline([decision], AS_OF)],
];

const without = (key: keyof Decision): unknown =>
  Object.fromEntries(Object.entries(RIGHT).filter(([name]) => name !== key));

const withProto = (proto: object, own: object): unknown => Object.assign(Object.create(proto) as object, own);

// What is wrong, the input, and the issues with their place inside the decision.
const WRONG: readonly (readonly [what: string, input: unknown, issues: readonly string[]])[] = [
  ["nothing", undefined, [". not-an-object"]],
  ["null", null, [". not-an-object"]],
  ["a number", 2023, [". not-an-object"]],
  ["a text", "sangat-baik", [". not-an-object"]],
  ["a list", [RIGHT], [". not-an-object"]],
  ["a function", () => RIGHT, [". not-an-object"]],
  ["an empty object", {}, ["instansi missing", "year missing", "instrument missing", "category missing"]],
  ["no body", without("instansi"), ["instansi missing"]],
  ["no year", without("year"), ["year missing"]],
  ["no instrument", without("instrument"), ["instrument missing"]],
  ["no category", without("category"), ["category missing"]],
  ["a key too many", { ...RIGHT, skor: 327 }, ["skor unknown-key"]],
  ["a key in capitals", { ...RIGHT, Year: 2023 }, ["Year unknown-key"]],
  [
    "a key named __proto__",
    JSON.parse('{"__proto__":{},"instansi":"X","year":2023,"instrument":"kasn-9-2019","category":"baik"}'),
    ["__proto__ unknown-key"],
  ],
  ["a key named constructor", { ...RIGHT, constructor: 1 }, ["constructor unknown-key"]],
  ["an unknown key that is inherited", withProto({ skor: 327 }, RIGHT), ["skor unknown-key"]],
  ["a year that is inherited", withProto({ year: 2023 }, without("year") as object), ["year missing"]],
  [
    "everything inherited",
    Object.create(RIGHT),
    ["instansi missing", "year missing", "instrument missing", "category missing"],
  ],
  ["an empty name", { ...RIGHT, instansi: "" }, ["instansi not-text"]],
  ["a number as name", { ...RIGHT, instansi: 3375 }, ["instansi not-text"]],
  ["null as name", { ...RIGHT, instansi: null }, ["instansi not-text"]],
  ["undefined as name", { ...RIGHT, instansi: undefined }, ["instansi not-text"]],
  ["a year as text", { ...RIGHT, year: "2023" }, ["year not-a-number"]],
  ["a year that is not a number", { ...RIGHT, year: NaN }, ["year not-a-number"]],
  ["an infinite year", { ...RIGHT, year: Infinity }, ["year not-a-number"]],
  ["undefined as year", { ...RIGHT, year: undefined }, ["year not-a-number"]],
  ["half a year", { ...RIGHT, year: 2023.5 }, ["year not-on-scale"]],
  ["the year before the regime", { ...RIGHT, year: 2018 }, ["year out-of-range"]],
  ["the year after the regime", { ...RIGHT, year: 2026 }, ["year out-of-range"]],
  ["a negative year", { ...RIGHT, year: -1 }, ["year out-of-range"]],
  ["a year of five digits", { ...RIGHT, year: 10_000 }, ["year out-of-range"]],
  ["an unknown instrument", { ...RIGHT, instrument: "kasn-9-2020" }, ["instrument not-one-of"]],
  ["an instrument in capitals", { ...RIGHT, instrument: "KASN-9-2019" }, ["instrument not-one-of"]],
  ["a number as instrument", { ...RIGHT, instrument: 9 }, ["instrument not-one-of"]],
  [
    "an unknown instrument, which hides neither the category nor the points",
    { ...RIGHT, instrument: "kasn", category: 5, points: "327" },
    ["instrument not-one-of", "category not-one-of", "points not-a-number"],
  ],
  ["an unknown category", { ...RIGHT, category: "cukup" }, ["category not-one-of"]],
  ["an unknown category beside points", { ...RIGHT, category: "cukup", points: 327 }, ["category not-one-of"]],
  ["a category by its name", { ...RIGHT, category: "Sangat Baik" }, ["category not-one-of"]],
  ["a category named __proto__", { ...RIGHT, category: "__proto__" }, ["category not-one-of"]],
  ["a category named constructor", { ...RIGHT, category: "constructor" }, ["category not-one-of"]],
  ["undefined as category", { ...RIGHT, category: undefined }, ["category not-one-of"]],
  ["points as text", { ...RIGHT, points: "327" }, ["points not-a-number"]],
  ["null as points", { ...RIGHT, points: null }, ["points not-a-number"]],
  ["points that are not a number", { ...RIGHT, points: NaN }, ["points not-a-number"]],
  ["negative points", { ...RIGHT, points: -0.5 }, ["points out-of-range"]],
  ["more points than the sheet of 410 has", { ...RIGHT, points: 410.5 }, ["points out-of-range"]],
  [
    "more points than the sheet of 400 has",
    { ...RIGHT, instrument: "kasn-9-2019-400", points: 400.5 },
    ["points out-of-range"],
  ],
  ["a quarter of a point", { ...RIGHT, points: 327.25 }, ["points not-on-scale"]],
  ["Sangat Baik with the points of Baik", { ...RIGHT, points: 324.5 }, ["category category-contradicts-points"]],
  [
    "Baik with the points of Sangat Baik",
    { ...RIGHT, category: "baik", points: 325 },
    ["category category-contradicts-points"],
  ],
  [
    "Baik with the points of Kurang",
    { ...RIGHT, category: "baik", points: 249.5 },
    ["category category-contradicts-points"],
  ],
  [
    "Kurang with the points of Buruk",
    { ...RIGHT, category: "kurang", points: 174.5 },
    ["category category-contradicts-points"],
  ],
  ["an impossible day", { ...RIGHT, date: "2023-02-29" }, ["date not-a-date"]],
  ["a day without leading zeros", { ...RIGHT, date: "2023-2-8" }, ["date not-a-date"]],
  ["a day with a time", { ...RIGHT, date: "2023-12-07T09:00" }, ["date not-a-date"]],
  ["an empty day", { ...RIGHT, date: "" }, ["date not-a-date"]],
  ["null as day", { ...RIGHT, date: null }, ["date not-a-date"]],
  ["a Date as day", { ...RIGHT, date: new Date(0) }, ["date not-a-date"]],
  [
    "seven things at once",
    { instansi: "", year: 2018, instrument: "kasn-9-2019", category: "cukup", points: 500, date: "kemarin", skor: 1 },
    [
      "skor unknown-key",
      "instansi not-text",
      "year out-of-range",
      "date not-a-date",
      "category not-one-of",
      "points out-of-range",
    ],
  ],
];

describe.each(TAKERS)("%s names every issue of a decision, with its place", (_name, at, take) => {
  it.each(WRONG)("%s", (_what, input, issues) => {
    const expected = issues.map((line) =>
      line.startsWith(". ") && at !== "" ? at.slice(0, -1) + line.slice(1) : at + line,
    );
    expect(codesOf(() => take(unchecked(input)))).toEqual(expected);
  });

  it.each([
    ["the first year of the regime", { ...RIGHT, year: 2019 }],
    ["the last year of the regime", { ...RIGHT, year: 2025 }],
    ["0 points", { ...RIGHT, category: "buruk", points: 0 }],
    ["99 points, below the lowest printed value", { ...RIGHT, category: "buruk", points: 99 }],
    ["174.5 points, Buruk because 175 is where Kurang begins", { ...RIGHT, category: "buruk", points: 174.5 }],
    ["175 points, the first of Kurang", { ...RIGHT, category: "kurang", points: 175 }],
    ["249.5 points, Kurang because 250 is where Baik begins", { ...RIGHT, category: "kurang", points: 249.5 }],
    ["250 points, the first of Baik", { ...RIGHT, category: "baik", points: 250 }],
    ["324.5 points, Baik because 325 is where Sangat Baik begins", { ...RIGHT, category: "baik", points: 324.5 }],
    ["325 points, the first of Sangat Baik", { ...RIGHT, points: 325 }],
    ["400 points on the sheet of 400", { ...RIGHT, instrument: "kasn-9-2019-400", points: 400 }],
    ["410 points on the sheet of 410", { ...RIGHT, points: 410 }],
    ["a day in the year after the evaluation", { ...RIGHT, date: "2024-02-29" }],
    ["a decision without a prototype", withProto(Object.create(null) as object, RIGHT)],
    ["points and a day that are undefined", { ...RIGHT, points: undefined, date: undefined }],
  ])("accepts %s", (_what, input) => {
    expect(() => take(unchecked(input))).not.toThrow();
  });
});

describe("an issue of a decision holds what one needs to mend it", () => {
  it("the years in which the instrument held, and their sources", () => {
    expect(issuesOf(() => nextEvaluation(pekalongan(2026, "baik")))).toStrictEqual([
      {
        code: "out-of-range",
        path: ["year"],
        params: { min: 2019, max: 2025, received: 2026 },
        message: { id: "harus 2019 sampai 2025, diterima 2026", en: "must be 2019 to 2025, got 2026" },
        cite: [
          { source: "kasn-laporan-2019" },
          { source: "perpusnas-2020-11-20" },
          { source: "permenpanrb-19-2025" },
          { source: "0005-2025-under-the-2019-regime" },
        ],
      },
    ]);
  });

  it("the category that the points give, and the source of its bound", () => {
    const issues = issuesOf(() => nextEvaluation(pekalongan(2022, "sangat-baik", { points: 264.5 })));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: "category-contradicts-points",
      path: ["category"],
      params: { points: 264.5, expected: "baik", received: "sangat-baik" },
      message: { id: "nilai 264.5 berkategori baik, bukan sangat-baik", en: "264.5 points are baik, not sangat-baik" },
    });
    expect(issues[0]?.cite).toContainEqual({ source: "kasn-sekadau-2021" });
  });

  it("the day of reference that a decision lies after", () => {
    const [first, ...others] = issuesOf(() => evaluationStatus(pekalongan(2024, "baik"), "2023-12-31"));
    expect(others).toEqual([]);
    expect(first).toStrictEqual({
      code: "decision-in-future",
      path: ["decision", "year"],
      params: { asOf: "2023-12-31" },
      message: { id: "sesudah tanggal acuan 2023-12-31", en: "lies after the day of reference 2023-12-31" },
    });
  });

  it("the instruments and categories that exist", () => {
    const wrongInstrument = unchecked({ ...RIGHT, instrument: "x" });
    const wrongCategory = unchecked({ ...RIGHT, category: "x" });
    expect(issuesOf(() => nextEvaluation(wrongInstrument))[0]?.params["expected"]).toEqual([
      "kasn-9-2019",
      "kasn-9-2019-400",
    ]);
    expect(issuesOf(() => nextEvaluation(wrongCategory))[0]?.params["expected"]).toEqual([
      "buruk",
      "kurang",
      "baik",
      "sangat-baik",
    ]);
  });

  it("and never a text or a long number that was passed, because it may be about a person", () => {
    const nip = "198001012005011001";
    const personal = {
      instansi: Number(nip),
      year: nip,
      instrument: nip,
      category: nip,
      points: nip,
      date: nip,
      [nip]: 1,
    };
    const shown = JSON.stringify(issuesOf(() => nextEvaluation(unchecked(personal))));
    expect(shown).not.toContain("1980");
    const known = JSON.stringify(issuesOf(() => nextEvaluation(unchecked({ ...personal, instrument: "kasn-9-2019" }))));
    expect(known).not.toContain("1980");
  });

  it("is plain data, and the input stays as it was", () => {
    const input = {
      instansi: "",
      year: 2018.5,
      instrument: "kasn-9-2019",
      category: "cukup",
      points: 410.25,
      date: "x",
    };
    const before = structuredClone(input);
    const issues = issuesOf(() => nextEvaluation(unchecked(Object.freeze(input))));
    expect(JSON.parse(JSON.stringify(issues))).toStrictEqual(issues);
    expect(input).toStrictEqual(before);
  });
});
