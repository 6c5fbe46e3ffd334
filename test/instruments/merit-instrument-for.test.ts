import fc from "fast-check";
import { assessAspects, kasn2019, kasn2019Cycle, kasn2019Sheet400 } from "sistem-merit";
import { yearOf } from "sistem-merit/core";
import { meritInstrumentFor } from "sistem-merit/instruments";
import { register, rulesInForce } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { MK_2021 } from "../merit/fixtures.js";
import { flawsOfRun, nearly, saidBy } from "../performance/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { LAST } from "../sources/support.js";

const PERIODS = ["2018..2018", "2019..2023", "2024..2024", "2025..2025", "2026.."];

// The facts' table of years, typed again.
const YEARS: readonly (readonly [year: number, regime: string, grade: string, sources: readonly string[]])[] = [
  [2018, "pemetaan-2018", "secondary", ["metrokaltara-2018-12"]],
  [2019, "kasn-9-2019", "official", ["kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"]],
  [2020, "kasn-9-2019", "official", ["kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"]],
  [2021, "kasn-9-2019", "official", ["kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"]],
  [2022, "kasn-9-2019", "official", ["kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"]],
  [2023, "kasn-9-2019", "official", ["kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"]],
  [2024, "kasn-9-2019", "secondary", ["bangsaonline-141038"]],
  [2025, "kasn-9-2019", "interpretation", ["permenpanrb-19-2025", "0005-2025-under-the-2019-regime"]],
  [2026, "permenpanrb-19-2025", "interpretation", ["permenpanrb-19-2025", "0005-2025-under-the-2019-regime"]],
  [2027, "permenpanrb-19-2025", "interpretation", ["permenpanrb-19-2025", "0005-2025-under-the-2019-regime"]],
];

describe("the regime of a year's results", () => {
  it.each(YEARS)("%i: %s, %s", (year, regime, grade, sources) => {
    const answer = meritInstrumentFor({ year });
    expect(answer).toMatchObject({ year, regime, grade, known: year !== 2018 });
    expect(answer.cite.map(({ source }) => source)).toEqual(sources);
    expect(survivesJson(answer)).toBe(true);
    for (const { source } of answer.cite) expect(Object.hasOwn(register, source)).toBe(true);
  });

  it.each(YEARS)("%i: naming its own regime changes nothing", (year, regime) => {
    expect(meritInstrumentFor({ year, regime: untyped(regime) })).toEqual(meritInstrumentFor({ year }));
    expect(meritInstrumentFor({ year, regime: undefined })).toEqual(meritInstrumentFor({ year }));
  });
});

describe("2018", () => {
  it("is no instrument, and says why", () => {
    const answer = meritInstrumentFor({ year: 2018 });
    expect(answer).not.toHaveProperty("instrument");
    expect(answer.known).toBe(false);
    expect(!answer.known && answer.reason).toEqual({
      id: "Bobot dan rentang pemetaan 2018 tidak diketahui, jadi tidak ada yang dapat dihitung",
      en: "Weights and bands of the mapping of 2018 are not known, so nothing can be computed",
    });
  });
});

describe("2019 to 2025", () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025])(
    "%i names both score sheets, the one of 410 points first",
    (year) => {
      const answer = meritInstrumentFor({ year });
      if (answer.regime !== "kasn-9-2019") throw new Error("another regime");
      expect(answer.instrument).toBe(kasn2019);
      expect(answer.sheets.map(({ instrument }) => instrument)).toEqual([kasn2019, kasn2019Sheet400]);
      expect(answer.sheets.map(({ seen }) => [seen.grade, seen.cite[0]?.source])).toEqual([
        ["official", "mk-2021-06-08"],
        ["secondary", "suaranasional-2020-07-15"],
      ]);
      expect(answer.reason).toEqual({
        id: "Dua lembar nilai pernah dipakai; kapan yang satu diganti yang lain tidak diketahui",
        en: "Two score sheets were in use; when one gave way to the other is not known",
      });
    },
  );

  it("the answer computes: Mahkamah Konstitusi, 2021", () => {
    const { instrument } = meritInstrumentFor({ year: 2021, regime: "kasn-9-2019" });
    expect(assessAspects(instrument, MK_2021).points).toBe(327);
  });

  it("the caller may choose the sheet of 400 points: Kota Bogor, January 2020", () => {
    const { sheets } = meritInstrumentFor({ year: 2019, regime: "kasn-9-2019" });
    expect(sheets[1].instrument.maxPoints.value).toBe(400);
  });
});

describe("2025, of which the sources say two things", () => {
  it("belongs to the 2019 instrument, with what speaks against it", () => {
    const { counterEvidence, grade } = meritInstrumentFor({ year: 2025 });
    expect(grade).toBe("interpretation");
    expect(counterEvidence?.map(({ value, grade: sure }) => [value.en, sure])).toEqual([
      ["The ministry calls it the model of 2025–2029", "official"],
      ["The index that will be used, says BKN: 75% maturity, 25% satisfaction and engagement", "official"],
    ]);
  });

  it("belongs to PermenPANRB 19/2025 if the caller says so, and then rests on the caller", () => {
    const answer = meritInstrumentFor({ year: 2025, regime: "permenpanrb-19-2025" });
    expect(answer).toMatchObject({ known: true, regime: "permenpanrb-19-2025", grade: "caller" });
    expect(answer.instrument).toMatchObject({ id: "permenpanrb-19-2025", regime: "permenpanrb-19-2025" });
    expect(answer.counterEvidence?.map(({ value }) => value.en)).toEqual([
      "Set on 31 December 2025, holds from its promulgation",
    ]);
  });

  it.each([2018, 2019, 2024, 2026, 2027])("no other year has counter-evidence: %i", (year) => {
    expect(meritInstrumentFor({ year })).not.toHaveProperty("counterEvidence");
  });

  it.each([
    [2018, "kasn-9-2019", ["pemetaan-2018"]],
    [2019, "pemetaan-2018", ["kasn-9-2019"]],
    [2024, "permenpanrb-19-2025", ["kasn-9-2019"]],
    [2025, "pemetaan-2018", ["kasn-9-2019", "permenpanrb-19-2025"]],
    [2026, "kasn-9-2019", ["permenpanrb-19-2025"]],
  ])("%i cannot be judged by %s: no source says so", (year, regime, expected) => {
    const [issue] = issuesOf(() => meritInstrumentFor({ year, regime: untyped(regime) }));
    expect(issue).toMatchObject({ code: "not-one-of", path: ["regime"], params: { expected } });
  });
});

describe("agrees with the evaluation cycle and with the rules of a day", () => {
  const { from, until } = kasn2019Cycle.years;

  it.each(YEARS)("%i lies within the cycle of 2019 if, and only if, its regime does", (year, regime) => {
    expect(from.value <= year && year <= until.value).toBe(regime === kasn2019Cycle.regime);
  });

  it("the last year rests on the same sources, with the same grade", () => {
    const { grade, cite } = meritInstrumentFor({ year: until.value });
    expect({ grade, cite }).toEqual({ grade: until.grade, cite: until.cite });
  });

  it("the cycle knows both sheets, and no other", () => {
    const { sheets } = meritInstrumentFor({ year: 2021, regime: "kasn-9-2019" });
    expect(sheets.map(({ instrument }) => instrument)).toEqual(kasn2019Cycle.instruments);
  });

  const days = YEARS.flatMap(([year]) => ["01-01", "06-30", "10-16", "12-30", "12-31"].map((day) => `${year}-${day}`));

  it.each(days.filter((day) => day <= LAST && day !== "2025-12-31"))(
    "%s: the day's instrument is the year's",
    (day) => {
      expect(rulesInForce(day).instrument.id).toBe(meritInstrumentFor({ year: yearOf(day) }).regime);
    },
  );

  it("on the last day of 2025 they part: the day has the new rule, the year's results the old one", () => {
    expect(rulesInForce("2025-12-31").instrument.id).toBe("permenpanrb-19-2025");
    expect(meritInstrumentFor({ year: 2025 }).regime).toBe("kasn-9-2019");
  });
});

describe("a year without an answer", () => {
  it.each([2017, 2014, 1945, 1])("%i has no instrument, and the issue says which years have one", (year) => {
    const [issue] = issuesOf(() => meritInstrumentFor({ year }));
    expect(issue).toMatchObject({
      code: "no-value-at-date",
      path: ["year"],
      params: { periods: PERIODS },
      message: {
        id: "tidak ada instrumen untuk tahun itu; yang ada: 2018..2018, 2019..2023, 2024..2024, 2025..2025, 2026..",
        en: "there is no instrument for that year; there are: 2018..2018, 2019..2023, 2024..2024, 2025..2025, 2026..",
      },
    });
  });

  it.each([
    [0, "year: out-of-range"],
    [-2021, "year: out-of-range"],
    [20_210, "year: out-of-range"],
    [2021.5, "year: not-on-scale"],
    [Number.NaN, "year: not-a-number"],
    ["2021", "year: not-a-number"],
    [null, "year: not-a-number"],
    [undefined, "year: not-a-number"],
  ])("%o is no year", (year, expected) => {
    expect(found(() => meritInstrumentFor({ year: untyped(year) }))).toEqual([expected]);
  });

  it("a key that is not known is refused, also beside a year that has an instrument", () => {
    expect(found(() => meritInstrumentFor(untyped({ year: 2021, sheet: 400 })))).toEqual(["sheet: unknown-key"]);
  });

  it("everything that is wrong is said at once", () => {
    expect(found(() => meritInstrumentFor(untyped({ regime: "kasn", yaer: 2021 })))).toEqual([
      "year: missing",
      "yaer: unknown-key",
      "regime: not-one-of",
    ]);
    expect(found(() => meritInstrumentFor(untyped({ year: 2017, regime: 5, sheet: 400 })))).toEqual([
      "sheet: unknown-key",
      "year: no-value-at-date",
      "regime: not-one-of",
    ]);
    expect(found(() => meritInstrumentFor(untyped(2021)))).toEqual([": not-an-object"]);
  });

  it("a regime without a year is read against all of them", () => {
    const issues = issuesOf(() => meritInstrumentFor(untyped({ regime: "kasn" })));
    expect(issues.find(({ code }) => code === "not-one-of")?.params["expected"]).toEqual([
      "pemetaan-2018",
      "kasn-9-2019",
      "permenpanrb-19-2025",
    ]);
  });

  it("anything at all gives plain data or well-formed issues", () => {
    const query = nearly(
      { year: 2025, regime: "kasn-9-2019" },
      fc.oneof(anything, fc.integer({ min: 2010, max: 2030 })),
    );
    fc.assert(
      fc.property(fc.oneof(anything, query), (input) => {
        expect(flawsOfRun(() => meritInstrumentFor(untyped(input)))).toEqual([]);
      }),
    );
  });

  it("nothing that may be about a person is repeated", () => {
    fc.assert(
      fc.property(nip, (number) => {
        for (const input of [number, { year: Number(number) }, { year: 2025, regime: number }, { [number]: 1 }]) {
          expect(saidBy(() => meritInstrumentFor(untyped(input)))).not.toContain(number.slice(0, 9));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("the query is not changed", () => {
    const query = Object.freeze({ year: 2025, regime: "kasn-9-2019" } as const);
    expect(() => meritInstrumentFor(query)).not.toThrow();
  });
});
