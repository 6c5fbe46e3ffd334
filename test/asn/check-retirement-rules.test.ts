import fc from "fast-check";
import {
  type Pegawai,
  pegawaiWarnings,
  retirementAge,
  retirementAges,
  retirementDate,
  retirementForecast,
} from "sistem-merit/asn";
import { attempt, MeritError } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { below, flawsOf, found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";

const PELAKSANA = { kind: "pelaksana" } as const;

/** An invented record. */
const RECORD: Pegawai = {
  nip: "199003152015031002",
  name: { name: "Pegawai A" },
  birthDate: "1990-03-15",
  sex: "laki-laki",
  status: "pns",
  post: PELAKSANA,
  unit: "Unit A",
};

/** Every function that takes rules. */
const RUNS: readonly (readonly [string, (rules: unknown) => unknown])[] = [
  ["retirementAge", (rules) => retirementAge(PELAKSANA, "2026-01-01", { rules: untyped(rules) })],
  ["retirementDate", (rules) => retirementDate({ birthDate: "1967-12-31" }, PELAKSANA, { rules: untyped(rules) })],
  ["retirementForecast", (rules) => retirementForecast([], { from: 2026, years: 1, rules: untyped(rules) })],
  ["pegawaiWarnings", (rules) => pegawaiWarnings(RECORD, { asOf: "2026-01-01", rules: untyped(rules) })],
];

const figure = { value: 58, grade: "caller", cite: [] };
const period = { from: "2017-04-07", value: figure };
const KEYS = [
  "manajerial",
  "pelaksana",
  "fungsional",
  "guru",
  "dosen",
  "peneliti",
  "perekayasa",
  "jaksa",
  "hakim",
  "leaving",
  "deciding",
];

/** What is wrong with the rules if one part of them is this. */
const foundWith = (part: Readonly<Record<string, unknown>>): string[] => {
  const rules = { ...retirementAges, ...part };
  const [first, ...others] = RUNS.map(([, run]) => found(() => run(rules)));
  for (const other of others) expect(other).toEqual(first);
  return (first ?? []).map((place) => below("options.rules.", place));
};

describe("half-baked rules are refused with every issue, by every function that takes them", () => {
  it("no rules at all", () => {
    for (const [, run] of RUNS)
      expect(found(() => run({}))).toEqual(KEYS.map((key) => `options.rules.${key}: missing`));
  });

  it.each<[string, unknown]>([null, 5, "rules", [], [retirementAges], true].map(labelled))(
    "%s are no rules",
    (_, rules) => {
      for (const [, run] of RUNS) expect(found(() => run(rules))).toEqual(["options.rules: not-an-object"]);
    },
  );

  it("rules that are inherited are missing, and what is inherited beside is not known", () => {
    for (const [, run] of RUNS) {
      expect(found(() => run(Object.create(retirementAges)))).toEqual(
        KEYS.map((key) => `options.rules.${key}: missing`),
      );
      expect(found(() => run({ ...retirementAges, __proto__: { dokter: [] } }))).toEqual([
        "options.rules.dokter: unknown-key",
      ]);
    }
  });

  it.each(KEYS)("a key that is missing: %s", (key) => {
    const rules = Object.fromEntries(Object.entries(retirementAges).filter(([name]) => name !== key));
    for (const [, run] of RUNS) expect(found(() => run(rules))).toEqual([`options.rules.${key}: missing`]);
  });

  it.each([
    ["manajerial", ["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas"]],
    [
      "fungsional",
      ["pemula", "terampil", "mahir", "penyelia", "ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"],
    ],
    ["dosen", ["asisten-ahli", "lektor", "lektor-kepala", "profesor"]],
    ["peneliti", ["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"]],
    ["perekayasa", ["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"]],
    ["hakim", ["tingkat-pertama", "tingkat-banding", "agung"]],
  ])("every level of %s needs a history", (key, levels) => {
    expect(foundWith({ [key]: {} })).toEqual(levels.map((level) => `${key}.${level}: missing`));
    expect(foundWith({ [key]: [period] })).toEqual([`${key}: not-an-object`]);
    const ofNumbers = Object.fromEntries(levels.map((level) => [level, 58]));
    expect(foundWith({ [key]: { ...ofNumbers, lain: [] } })).toEqual([
      `${key}.lain: unknown-key`,
      ...levels.map((level) => `${key}.${level}: not-a-list`),
    ]);
  });

  it.each([
    ["an age where a history is expected", 58, ["pelaksana: not-a-list"]],
    ["a figure where a history is expected", figure, ["pelaksana: not-a-list"]],
    ["null", null, ["pelaksana: not-a-list"]],
    ["undefined", undefined, ["pelaksana: not-a-list"]],
    ["something like a list", { length: 1, 0: period }, ["pelaksana: not-a-list"]],
    ["an empty history", [], ["pelaksana.0: missing"]],
    ["a hole", new Array<unknown>(1), ["pelaksana.0: not-an-object"]],
    ["a hole between periods", [period, , period], ["pelaksana.1: not-an-object"]],
    ["a period that is a number", [58], ["pelaksana.0: not-an-object"]],
    ["a period that is a list", [[period]], ["pelaksana.0: not-an-object"]],
    ["an empty period", [{}], ["pelaksana.0.from: missing", "pelaksana.0.value: missing"]],
    ["a period without a value", [{ from: "2017-04-07" }], ["pelaksana.0.value: missing"]],
    ["a period without a beginning", [{ value: figure }], ["pelaksana.0.from: missing"]],
    [
      "an inherited period",
      [Object.create(period) as unknown],
      ["pelaksana.0.from: missing", "pelaksana.0.value: missing"],
    ],
    ["a key too many", [{ ...period, to: "2020-01-01" }], ["pelaksana.0.to: unknown-key"]],
    ["a day that does not exist", [{ ...period, from: "2017-02-29" }], ["pelaksana.0.from: not-a-date"]],
    ["a day that is undefined", [{ ...period, from: undefined }], ["pelaksana.0.from: not-a-date"]],
    ["a Date", [{ ...period, from: new Date(0) }], ["pelaksana.0.from: not-a-date"]],
    ["an end that does not exist", [{ ...period, until: "2017-13-01" }], ["pelaksana.0.until: not-a-date"]],
    ["an end that is null", [{ ...period, until: null }], ["pelaksana.0.until: not-a-date"]],
    ["a bare number as value", [{ ...period, value: 58 }], ["pelaksana.0.value: not-an-object"]],
    ["a value that is undefined", [{ ...period, value: undefined }], ["pelaksana.0.value: not-an-object"]],
    [
      "an empty figure",
      [{ ...period, value: {} }],
      ["pelaksana.0.value.value: missing", "pelaksana.0.value.grade: missing", "pelaksana.0.value.cite: missing"],
    ],
    [
      "an inherited figure",
      [{ ...period, value: Object.create(figure) as unknown }],
      ["pelaksana.0.value.value: missing", "pelaksana.0.value.grade: missing", "pelaksana.0.value.cite: missing"],
    ],
    ["an age as text", [{ ...period, value: { ...figure, value: "58" } }], ["pelaksana.0.value.value: not-a-number"]],
    [
      "an age that is undefined",
      [{ ...period, value: { ...figure, value: undefined } }],
      ["pelaksana.0.value.value: not-a-number"],
    ],
    ["an age of 0", [{ ...period, value: { ...figure, value: 0 } }], ["pelaksana.0.value.value: out-of-range"]],
    ["an age of 101", [{ ...period, value: { ...figure, value: 101 } }], ["pelaksana.0.value.value: out-of-range"]],
    ["half a year", [{ ...period, value: { ...figure, value: 58.5 } }], ["pelaksana.0.value.value: not-on-scale"]],
    ["no grade", [{ ...period, value: { ...figure, grade: "A" } }], ["pelaksana.0.value.grade: not-one-of"]],
    [
      "a grade that is undefined",
      [{ ...period, value: { ...figure, grade: undefined } }],
      ["pelaksana.0.value.grade: not-one-of"],
    ],
    [
      "citations that are none",
      [{ ...period, value: { ...figure, cite: "sk" } }],
      ["pelaksana.0.value.cite: not-a-list"],
    ],
    [
      "a key too many in a figure",
      [{ ...period, value: { ...figure, unit: "tahun" } }],
      ["pelaksana.0.value.unit: unknown-key"],
    ],
  ])("%s", (_, history, expected) => {
    expect(foundWith({ pelaksana: history })).toEqual(expected);
  });

  it.each([
    ["null", null, ["0: not-an-object"]],
    ["the id alone", "sk", ["0: not-an-object"]],
    ["a hole", undefined, ["0: not-an-object"]],
    ["nothing", {}, ["0.source: missing"]],
    ["a source that is a number", { source: 5 }, ["0.source: not-text"]],
    ["a source that is empty", { source: "" }, ["0.source: not-text"]],
    ["a source that is undefined", { source: undefined }, ["0.source: not-text"]],
    ["an article that is empty", { source: "sk", article: "" }, ["0.article: not-text"]],
    ["an article that is a big number", { source: "sk", article: 5n }, ["0.article: not-text"]],
    ["an article that is undefined", { source: "sk", article: undefined }, ["0.article: not-text"]],
    ["a note in one language", { source: "sk", note: { id: "catatan" } }, ["0.note.en: missing"]],
    ["a note that is a text", { source: "sk", note: "catatan" }, ["0.note: not-an-object"]],
    ["a note that is null", { source: "sk", note: null }, ["0.note: not-an-object"]],
    ["a note without words", { source: "sk", note: { id: "", en: 1 } }, ["0.note.id: not-text", "0.note.en: not-text"]],
    ["a key too many", { source: "sk", pasal: "1" }, ["0.pasal: unknown-key"]],
  ])("a citation that is %s", (_, citation, expected) => {
    const history = [{ ...period, value: { ...figure, cite: [citation] } }];
    expect(foundWith({ jaksa: history })).toEqual(expected.map((place) => `jaksa.0.value.cite.${place}`));
    expect(foundWith({ leaving: { ...retirementAges.leaving, cite: [citation] } })).toEqual(
      expected.map((place) => `leaving.cite.${place}`),
    );
  });

  it("a whole citation, with article and note, is taken over as it is", () => {
    const cite = [{ source: "sk", article: "Pasal 1", note: { id: "catatan", en: "note" } }, { source: "lain" }];
    const rules = { ...retirementAges, pelaksana: [{ ...period, value: { ...figure, cite } }] };
    expect(retirementAge(PELAKSANA, "2026-01-01", { rules: untyped(rules) }).cite).toEqual(cite);
    for (const [, run] of RUNS) expect(attempt(() => run(rules)).ok).toBe(true);
  });

  it.each(["leaving", "deciding"] as const)("how a day follows from an age is no choice: %s", (key) => {
    const known = retirementAges[key];
    expect(foundWith({ [key]: { ...known, value: "last-day-of-month" } })).toEqual([`${key}.value: not-one-of`]);
    expect(foundWith({ [key]: { ...known, value: undefined } })).toEqual([`${key}.value: not-one-of`]);
    expect(foundWith({ [key]: known.value })).toEqual([`${key}: not-an-object`]);
    expect(foundWith({ [key]: [known] })).toEqual([`${key}: not-an-object`]);
    expect(foundWith({ [key]: {} })).toEqual([
      `${key}.value: missing`,
      `${key}.grade: missing`,
      `${key}.cite: missing`,
    ]);
    const [issue] = issuesOf(() =>
      RUNS[0]?.[1]({ ...retirementAges, [key]: { ...known, value: "last-day-of-month" } }),
    );
    expect(issue?.params).toEqual({ expected: [known.value], received: "text" });
    expect(RUNS.every(([, run]) => attempt(() => run({ ...retirementAges, [key]: { ...known } })).ok)).toBe(true);
  });

  it("everything that is wrong in several histories, at once", () => {
    expect(
      foundWith({
        pelaksana: [
          { ...period, until: "x" },
          { from: 1, value: { value: 0, grade: 1, cite: null } },
        ],
        guru: [],
        hakim: { ...retirementAges.hakim, agung: [{ ...period, value: null }] },
      }),
    ).toEqual([
      "pelaksana.0.until: not-a-date",
      "pelaksana.1.from: not-a-date",
      "pelaksana.1.value.grade: not-one-of",
      "pelaksana.1.value.cite: not-a-list",
      "pelaksana.1.value.value: out-of-range",
      "guru.0: missing",
      "hakim.agung.0.value: not-an-object",
    ]);
  });
});

describe("rules that are whole are accepted", () => {
  it("as a copy, as plain JSON, with an end or an end that is undefined", () => {
    const copies = [
      retirementAges,
      { ...retirementAges },
      structuredClone(retirementAges),
      JSON.parse(JSON.stringify(retirementAges)) as unknown,
      { ...retirementAges, pelaksana: [{ ...period, until: undefined }] },
      { ...retirementAges, pelaksana: [{ ...period, until: "2099-12-31" }] },
    ];
    for (const rules of copies) {
      for (const [name, run] of RUNS) expect(`${name} ${attempt(() => run(rules)).ok}`).toBe(`${name} true`);
      expect(retirementDate({ birthDate: "1966-06-01" }, PELAKSANA, { rules: untyped(rules) }).date).toBe("2024-07-01");
    }
  });

  it("every age from 1 to 100", () => {
    for (const value of [1, 2, 99, 100]) {
      const rules = { ...retirementAges, pelaksana: [{ ...period, value: { ...figure, value } }] };
      expect(retirementAge(PELAKSANA, "2026-01-01", { rules: untyped(rules) }).value).toBe(value);
    }
  });
});

describe("anything at all as rules gives plain data or issues, never another error", () => {
  /** What a function did that it must not do. */
  const flawsOfRun = (run: () => unknown): string[] => {
    try {
      const outcome = attempt(run);
      return outcome.ok ? (survivesJson(outcome.value) ? [] : ["not JSON"]) : outcome.issues.flatMap(flawsOf);
    } catch (error) {
      return [`threw ${error instanceof MeritError ? "MeritError" : String(error)}`];
    }
  };
  const nearlyFigure = fc.record(
    {
      value: fc.oneof(fc.constant(58), anything),
      grade: fc.oneof(fc.constant("caller"), anything),
      cite: fc.oneof(
        fc.constant([]),
        fc.array(fc.oneof(fc.record({ source: anything, note: anything }), anything)),
        anything,
      ),
    },
    { requiredKeys: [] },
  );
  const nearlyHistory = fc.oneof(
    anything,
    fc.array(
      fc.oneof(
        anything,
        fc.record(
          {
            from: fc.oneof(fc.constant("2017-04-07"), anything),
            until: fc.oneof(fc.constant("2030-01-01"), anything),
            value: fc.oneof(nearlyFigure, anything),
          },
          { requiredKeys: [] },
        ),
      ),
      { maxLength: 3 },
    ),
  );
  const nearlyRules = fc.oneof(
    anything,
    fc
      .record(
        {
          pelaksana: nearlyHistory,
          jaksa: nearlyHistory,
          dosen: anything,
          leaving: nearlyFigure,
          deciding: nearlyFigure,
        },
        { requiredKeys: [] },
      )
      .map((part) => ({ ...retirementAges, ...part })),
  );

  it.each(RUNS)("of %s", (_, run) => {
    fc.assert(
      fc.property(nearlyRules, (rules) => {
        expect(flawsOfRun(() => run(rules))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
