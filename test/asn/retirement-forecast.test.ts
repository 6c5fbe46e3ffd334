import fc from "fast-check";
import {
  type Employee,
  type ForecastOptions,
  type Leavers,
  retirementAges,
  retirementDate,
  type RetirementForecast,
  retirementForecast,
  retirementForecastStream,
  type RetirementRules,
} from "sistem-merit/asn";
import { attempt, type Grade, type Issue, MeritError, weakerGrade } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { flawsOf, found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { daysAfter, DECIDING, JAKSA, JAKSA_CITE, LEAVING, sourcesOf, TABLE } from "./retirement-table.js";

interface Row extends Employee {
  readonly unit: string;
  readonly age?: number | undefined;
}

const PELAKSANA = { kind: "pelaksana" } as const;
const at = (birthDate: string, post: Row["post"] = PELAKSANA, unit = "Unit A"): Row => ({ birthDate, post, unit });
const unitOf = ({ unit }: Row): string => unit;
const ageOf = ({ age }: Row): number | undefined => age;

const STAFF: readonly Row[] = [
  at("1967-12-31"), // 2026
  at("1967-11-30"), // 2025
  at("1966-05-02", { kind: "jpt-pratama" }), // 2026
  at("1968-12-01", PELAKSANA, "Unit B"), // 2027
  at("1990-01-01", { kind: "fungsional", level: "ahli-muda" }, "Unit B"), // 2048
  at("1966-06-01", JAKSA, "Unit C"), // between the rules
  at("1940-01-01", PELAKSANA, "Unit C"), // before the rules
];
const YEARS = { from: 2026, years: 2 } as const;

/** The employees one by one, each a moment later. */
async function* stream<E>(rows: Iterable<E>): AsyncGenerator<E> {
  for (const row of rows) {
    await Promise.resolve();
    yield row;
  }
}

/** The issues with which a promise is rejected. */
async function rejectedWith(promise: Promise<unknown>): Promise<readonly Issue[]> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return issuesOf(() => {
    throw error;
  });
}

describe("every employee is counted once, in the year of the first day of retirement", () => {
  it("of seven invented employees", () => {
    expect(retirementForecast(STAFF, { ...YEARS, groupBy: unitOf })).toStrictEqual({
      all: {
        count: 7,
        years: [
          { year: 2026, count: 2 },
          { year: 2027, count: 1 },
        ],
        before: 1,
        later: 1,
        unknown: 2,
      },
      groups: [
        {
          group: "Unit A",
          count: 3,
          years: [
            { year: 2026, count: 2 },
            { year: 2027, count: 0 },
          ],
          before: 1,
          later: 0,
          unknown: 0,
        },
        {
          group: "Unit B",
          count: 2,
          years: [
            { year: 2026, count: 0 },
            { year: 2027, count: 1 },
          ],
          before: 0,
          later: 1,
          unknown: 0,
        },
        {
          group: "Unit C",
          count: 2,
          years: [
            { year: 2026, count: 0 },
            { year: 2027, count: 0 },
          ],
          before: 0,
          later: 0,
          unknown: 2,
        },
      ],
      grade: "secondary",
      cite: [
        { source: LEAVING },
        { source: "parigi-moutong-bup" },
        { source: "rakyatdemokrasi-3928" },
        { source: "garut-pr-2024-03-08" },
        { source: "radarkaur-648494" },
      ],
    });
  });

  it("without groups the list of groups is empty", () => {
    const { groups, all } = retirementForecast(STAFF, YEARS);
    expect(groups).toEqual([]);
    expect(all).toEqual(retirementForecast(STAFF, { ...YEARS, groupBy: unitOf }).all);
  });

  it("no employees: every count is 0, and the years are there all the same", () => {
    expect(retirementForecast([], { from: 2026, years: 3, groupBy: unitOf })).toStrictEqual({
      all: {
        count: 0,
        years: [2026, 2027, 2028].map((year) => ({ year, count: 0 })),
        before: 0,
        later: 0,
        unknown: 0,
      },
      groups: [],
      grade: "secondary",
      cite: [{ source: LEAVING }],
    });
  });

  it.each([
    ["1967-11-30", { before: 1, counts: [0, 0], later: 0 }],
    ["1967-12-01", { before: 0, counts: [1, 0], later: 0 }],
    ["1968-11-30", { before: 0, counts: [1, 0], later: 0 }],
    ["1968-12-01", { before: 0, counts: [0, 1], later: 0 }],
    ["1969-11-30", { before: 0, counts: [0, 1], later: 0 }],
    ["1969-12-01", { before: 0, counts: [0, 0], later: 1 }],
  ])("one pelaksana, born on %s, at both ends of 2026 and 2027: %j", (birthDate, { before, counts, later }) => {
    const { all } = retirementForecast([at(birthDate)], YEARS);
    expect(all).toStrictEqual({
      count: 1,
      years: counts.map((count, place) => ({ year: 2026 + place, count })),
      before,
      later,
      unknown: 0,
    });
  });

  it.each([
    [1900, 1],
    [1900, 100],
    [9000, 100],
    [2026, 1],
  ])("from %i, %i years: each year once, in order", (from, years) => {
    const { all } = retirementForecast([at("1967-12-31")], { from, years });
    expect(all.years.map(({ year }) => year)).toEqual(Array.from({ length: years }, (_, place) => from + place));
    expect(all.count).toBe(1);
  });
});

const births = fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter("1945-01-01", days));
const employees = fc.record({
  birthDate: births,
  post: fc.constantFrom<Row["post"]>(...TABLE.map(({ post }) => post), JAKSA, JAKSA),
  unit: fc.constantFrom("Unit A", "Unit B", "Unit C", "__proto__", "constructor"),
  age: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.integer({ min: 1, max: 100 })),
});
const lists = fc.array(employees, { maxLength: 30 });
const span = fc.record({ from: fc.integer({ min: 2010, max: 2050 }), years: fc.integer({ min: 1, max: 15 }) });

/** A forecast built from the date of each employee, kept simple. */
function naive(
  rows: readonly Row[],
  { from, years, rules, ageOf: age }: ForecastOptions<Row>,
): Omit<RetirementForecast, "groups"> {
  const dates = rows.map((row) => retirementDate(row, row.post, { rules, age: age?.(row) }));
  const known = dates.flatMap((one) => (one.status === "known" ? [Number(one.date.slice(0, 4))] : []));
  const used = rules ?? retirementAges;
  return {
    all: {
      count: rows.length,
      years: Array.from({ length: years }, (_, place) => ({
        year: from + place,
        count: known.filter((year) => year === from + place).length,
      })),
      before: known.filter((year) => year < from).length,
      later: known.filter((year) => year >= from + years).length,
      unknown: dates.length - known.length,
    },
    grade: dates.reduce<Grade>(
      (grade, one) => (one.status === "known" ? weakerGrade(grade, one.grade) : grade),
      used.leaving.grade,
    ),
    cite: [...used.leaving.cite, ...dates.flatMap((one) => (one.status === "known" ? one.cite : []))],
  };
}

const total = ({ years, before, later, unknown }: Leavers): number =>
  years.reduce((sum, { count }) => sum + count, before + later + unknown);

const RAISED: RetirementRules = {
  ...retirementAges,
  pelaksana: [
    { from: "2000-01-01", until: "2027-06-30", value: { value: 58, grade: "official", cite: [{ source: "lama" }] } },
    { from: "2027-07-01", value: { value: 60, grade: "caller", cite: [{ source: "baru" }] } },
  ],
};

describe("the forecast of any employees", () => {
  it("is what a naive forecast finds from the date of each, with its grade and its sources", () => {
    fc.assert(
      fc.property(lists, span, fc.boolean(), fc.boolean(), (rows, years, withAges, isRaised) => {
        const options = { ...years, ...(withAges && { ageOf }), ...(isRaised && { rules: RAISED }) };
        const { all, grade, cite } = retirementForecast(rows, options);
        const expected = naive(rows, options);
        expect([all, grade]).toStrictEqual([expected.all, expected.grade]);
        expect(new Set(cite.map((one) => JSON.stringify(one)))).toEqual(
          new Set(expected.cite.map((one) => JSON.stringify(one))),
        );
        expect(new Set(cite.map((one) => JSON.stringify(one))).size).toBe(cite.length);
      }),
      { numRuns: 200 },
    );
  });

  it("counts every employee exactly once, together and by group, and the groups sum to all", () => {
    fc.assert(
      fc.property(lists, span, (rows, years) => {
        const { all, groups } = retirementForecast(rows, { ...years, groupBy: unitOf, ageOf });
        expect([all.count, total(all)]).toEqual([rows.length, rows.length]);
        for (const group of groups) expect(total(group)).toBe(group.count);
        const sum = (countOf: (leavers: Leavers) => number): number =>
          groups.reduce((before, group) => before + countOf(group), 0);
        expect(sum(({ count }) => count)).toBe(all.count);
        expect(sum(({ before }) => before)).toBe(all.before);
        expect(sum(({ later }) => later)).toBe(all.later);
        expect(sum(({ unknown }) => unknown)).toBe(all.unknown);
        all.years.forEach(({ year, count }, place) => {
          expect(sum((group) => group.years[place]?.count ?? Number.NaN)).toBe(count);
          for (const group of groups) expect(group.years[place]?.year).toBe(year);
        });
        expect(groups.map(({ group }) => group)).toEqual([...new Set(rows.map(unitOf))]);
      }),
      { numRuns: 200 },
    );
  });

  it("of a group is that of its members alone", () => {
    fc.assert(
      fc.property(lists, span, (rows, years) => {
        for (const { group, ...leavers } of retirementForecast(rows, { ...years, groupBy: unitOf }).groups) {
          expect(leavers).toEqual(
            retirementForecast(
              rows.filter(({ unit }) => unit === group),
              years,
            ).all,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on their order", () => {
    fc.assert(
      fc.property(
        lists.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        span,
        ([rows, shuffled], years) => {
          const [one, other] = [rows, shuffled].map((list) =>
            retirementForecast(list, { ...years, groupBy: unitOf, ageOf }),
          );
          const sorted = (forecast = one) => ({
            all: forecast?.all,
            groups: [...(forecast?.groups ?? [])].sort((a, b) => (a.group < b.group ? -1 : 1)),
            grade: forecast?.grade,
            cite: sourcesOf(forecast?.cite ?? []).sort(),
          });
          expect(sorted(other)).toEqual(sorted(one));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("of more years begins like that of fewer, and what comes later is less", () => {
    fc.assert(
      fc.property(lists, span, (rows, { from, years }) => {
        const [fewer, more] = [years, years + 1].map((length) => retirementForecast(rows, { from, years: length }).all);
        expect(more?.years.slice(0, years)).toEqual(fewer?.years);
        expect(more?.later).toBe((fewer?.later ?? 0) - (more?.years[years]?.count ?? 0));
      }),
      { numRuns: 100 },
    );
  });

  it("is the same from a stream", async () => {
    await fc.assert(
      fc.asyncProperty(lists, span, async (rows, years) => {
        const options = { ...years, groupBy: unitOf, ageOf };
        expect(await retirementForecastStream(stream(rows), options)).toStrictEqual(retirementForecast(rows, options));
      }),
      { numRuns: 30 },
    );
  });

  it("is plain data, and leaves frozen employees as they were", () => {
    fc.assert(
      fc.property(lists, span, (rows, years) => {
        const frozen = deepFreeze(rows);
        const before = structuredClone(frozen);
        const options = deepFreeze({ ...years, groupBy: unitOf, ageOf });
        expect(survivesJson(retirementForecast(frozen, options))).toBe(true);
        expect(frozen).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the employees may come in any way, and are walked through once", () => {
  const expected = retirementForecast(STAFF, { ...YEARS, groupBy: unitOf });

  it.each<[string, () => Iterable<Row>]>([
    ["a list", () => [...STAFF]],
    ["a set", () => new Set(STAFF)],
    ["the values of a map", () => new Map(STAFF.map((row, place) => [place, row])).values()],
    ["a generator", () => STAFF.values()],
  ])("%s", async (_, rowsOf) => {
    expect(retirementForecast(rowsOf(), { ...YEARS, groupBy: unitOf })).toStrictEqual(expected);
    expect(await retirementForecastStream(rowsOf(), { ...YEARS, groupBy: unitOf })).toStrictEqual(expected);
  });

  it("a list of promises, from a stream alone", async () => {
    const rows = STAFF.map((row) => Promise.resolve(row));
    expect(await retirementForecastStream<Row>(untyped(rows), { ...YEARS, groupBy: unitOf })).toStrictEqual(expected);
  });

  it("what is a stream and a list is read as a stream", async () => {
    const both = Object.assign([untyped(null)], { [Symbol.asyncIterator]: () => stream(STAFF) });
    expect(await retirementForecastStream<Row>(both, { ...YEARS, groupBy: unitOf })).toStrictEqual(expected);
  });

  it("each is asked for once, after the one before was counted; each function once per employee", () => {
    const log: string[] = [];
    function* rows(): Generator<Row> {
      for (const row of STAFF.slice(0, 2)) {
        log.push("read");
        yield row;
      }
    }
    retirementForecast(rows(), {
      ...YEARS,
      ageOf: () => {
        log.push("age");
        return undefined;
      },
      groupBy: (row) => {
        log.push("group");
        return row.unit;
      },
    });
    expect(log).toEqual(["read", "age", "group", "read", "age", "group"]);
  });

  it("the functions of the caller get the very employee, with all keys", () => {
    const row = deepFreeze({ ...at("1967-12-31"), nip: "x", extra: { grade: "III/a" } });
    const seen: unknown[] = [];
    const { groups } = retirementForecast([row], {
      ...YEARS,
      groupBy: (employee) => {
        seen.push(employee);
        return employee.extra.grade;
      },
      ageOf: (employee) => {
        seen.push(employee);
        return undefined;
      },
    });
    expect(seen[0]).toBe(row);
    expect(seen[1]).toBe(row);
    expect(groups[0]?.group).toBe("III/a");
  });

  it("employees may be objects of a class, with getters", () => {
    class Member {
      constructor(private readonly year: number) {}
      get birthDate(): string {
        return `${this.year}-12-31`;
      }
      get post() {
        return PELAKSANA;
      }
    }
    expect(retirementForecast([new Member(1967), new Member(1900)], YEARS).all).toMatchObject({ count: 2, unknown: 1 });
  });

  it("the end of the employees is told to no one; an error of the caller's function closes the source", () => {
    const ends: string[] = [];
    function* rows(): Generator<Row> {
      try {
        yield* STAFF;
        ends.push("end");
      } finally {
        ends.push("closed");
      }
    }
    retirementForecast(rows(), YEARS);
    expect(ends).toEqual(["end", "closed"]);
    const failing = (): string => {
      throw new RangeError("mine");
    };
    expect(() => retirementForecast(rows(), { ...YEARS, groupBy: failing })).toThrow(new RangeError("mine"));
    expect(() => retirementForecast(rows(), { ...YEARS, ageOf: untyped(failing) })).toThrow(new RangeError("mine"));
    expect(ends).toEqual(["end", "closed", "closed", "closed"]);
  });

  it("what a source throws goes through as it is, before the issues of its employees", async () => {
    const lost = new RangeError("connection lost");
    async function* rows(): AsyncGenerator<Row> {
      yield await Promise.resolve(untyped(null));
      throw lost;
    }
    function* list(): Generator<Row> {
      yield untyped(null);
      throw lost;
    }
    await expect(retirementForecastStream(rows(), YEARS)).rejects.toBe(lost);
    await expect(retirementForecastStream(list(), YEARS)).rejects.toBe(lost);
    expect(() => retirementForecast(list(), YEARS)).toThrow(lost);
  });
});

describe("an age of the caller holds for its employee alone", () => {
  it("where it is given, and the rules hold for the others", () => {
    const rows = [{ ...at("1966-06-01", JAKSA), age: 62 }, at("1967-12-31"), { ...at("1967-12-31"), age: 60 }];
    const { all, grade, cite } = retirementForecast(rows, { from: 2026, years: 3, ageOf });
    expect(all).toMatchObject({ years: [{ count: 1 }, { count: 0 }, { count: 2 }], unknown: 0 });
    expect(grade).toBe("caller");
    expect(sourcesOf(cite)).toEqual([LEAVING, "parigi-moutong-bup", "rakyatdemokrasi-3928", "garut-pr-2024-03-08"]);
  });

  it("as soon as one rests on it, the grade is the caller's", () => {
    expect(retirementForecast([at("1967-12-31")], { ...YEARS, ageOf: () => undefined }).grade).toBe("secondary");
    expect(retirementForecast([at("1967-12-31")], { ...YEARS, ageOf: () => 58 })).toMatchObject({
      grade: "caller",
      cite: [{ source: LEAVING }],
    });
  });

  it("a hundred and fifty thousand employees with an age of their own are counted, and rest on no more figures than one", () => {
    function* many(): Generator<Row> {
      for (let count = 0; count < 150_000; count++) yield { ...at("1967-12-31"), age: 58 + (count % 3) };
    }
    const { all, cite } = retirementForecast(many(), { from: 2026, years: 3, ageOf });
    expect(all.years.map(({ count }) => count)).toEqual([50_000, 50_000, 50_000]);
    expect(cite).toHaveLength(1);
  });

  it.each([
    [0, "out-of-range"],
    [101, "out-of-range"],
    [58.5, "not-on-scale"],
    ["58", "not-a-number"],
    [null, "not-a-number"],
    [58n, "not-a-number"],
    [Symbol("58"), "not-a-number"],
    [Number.NaN, "not-a-number"],
    [{ valueOf: (): number => 58 }, "not-a-number"],
  ])("%s is no age", (age, code) => {
    const rows = [at("1967-12-31"), at("1967-12-31")];
    const wrong = (row: Row): never => untyped(row === rows[1] ? age : 58);
    expect(found(() => retirementForecast(rows, { ...YEARS, ageOf: wrong }))).toEqual([`employees.1.age: ${code}`]);
  });
});

describe("the forecast rests on what decides it", () => {
  it.each([
    ["the old age", "1965-12-20"],
    ["the new age", "1967-12-21"],
  ])("a prosecutor who leaves by %s brings in the decision on which period decides", (_, birthDate) => {
    const { grade, cite } = retirementForecast([at(birthDate, JAKSA)], YEARS);
    expect(grade).toBe("interpretation");
    expect(sourcesOf(cite)).toEqual([LEAVING, ...JAKSA_CITE, DECIDING]);
  });

  it("one whose day is unknown brings in nothing: no day rests on it", () => {
    expect(retirementForecast([at("1966-06-01", JAKSA)], YEARS)).toMatchObject({
      all: { unknown: 1 },
      grade: "secondary",
      cite: [{ source: LEAVING }],
    });
  });

  it("the rule of leaving is that of the caller's rules", () => {
    const rules: RetirementRules = {
      ...retirementAges,
      leaving: { ...retirementAges.leaving, grade: "caller", cite: [{ source: "sk" }] },
    };
    expect(retirementForecast([], { ...YEARS, rules })).toMatchObject({ grade: "caller", cite: [{ source: "sk" }] });
  });
});

describe("what is wrong is said, all of it at once", () => {
  it("everything about every employee: birth date and post, age and group", () => {
    const rows = [
      at("1967-12-31"),
      null,
      {},
      { birthDate: "1967-02-30", post: { kind: "camat" } },
      { birthDate: "1967-12-31" },
      { birthDate: null, post: null },
      { birthDate: "1967-12-31", post: { kind: "fungsional" }, unit: 5 },
      { birthDate: "1967-12-31", post: PELAKSANA, unit: 5, age: 0 },
      { birthDate: "1967-12-31", post: PELAKSANA, unit: "", age: 58 },
      { birthDate: "1967-12-31", post: PELAKSANA },
    ];
    const options = { ...YEARS, groupBy: unitOf, ageOf };
    const expected = [
      "employees.1: not-an-object",
      "employees.2.birthDate: missing",
      "employees.2.post: missing",
      "employees.3.birthDate: not-a-date",
      "employees.3.post.kind: not-one-of",
      "employees.4.post: missing",
      "employees.5.birthDate: not-a-date",
      "employees.5.post: not-an-object",
      "employees.6.post.level: missing",
      "employees.7.age: out-of-range",
      "employees.7.group: not-text",
      "employees.8.group: not-text",
      "employees.9.group: missing",
    ];
    expect(found(() => retirementForecast(untyped(rows), options))).toEqual(expected);
  });

  it("the functions of the caller never see an employee that is wrong", () => {
    const asked: unknown[] = [];
    const ask = (row: Row): never => {
      asked.push(row);
      return untyped(undefined);
    };
    const rows: Row[] = untyped([null, {}, { birthDate: "x", post: PELAKSANA }, { birthDate: "1967-12-31", post: 1 }]);
    issuesOf(() => retirementForecast(rows, { ...YEARS, groupBy: ask, ageOf: ask }));
    expect(asked).toEqual([]);
  });

  it.each([
    [null, "options: not-an-object"],
    ["x", "options: not-an-object"],
    [{ years: 2 }, "options.from: not-a-number"],
    [{ from: 2026 }, "options.years: not-a-number"],
    [{ from: 1899, years: 2 }, "options.from: out-of-range"],
    [{ from: 9001, years: 2 }, "options.from: out-of-range"],
    [{ from: 2026.5, years: 2 }, "options.from: not-on-scale"],
    [{ from: "2026", years: 2 }, "options.from: not-a-number"],
    [{ from: 2026, years: 0 }, "options.years: out-of-range"],
    [{ from: 2026, years: 101 }, "options.years: out-of-range"],
    [{ from: 2026, years: 1.5 }, "options.years: not-on-scale"],
    [{ ...YEARS, groupBy: "unit" }, "options.groupBy: not-a-function"],
    [{ ...YEARS, groupBy: null }, "options.groupBy: not-a-function"],
    [{ ...YEARS, ageOf: 58 }, "options.ageOf: not-a-function"],
    [{ ...YEARS, ageOf: null }, "options.ageOf: not-a-function"],
    [{ ...YEARS, rules: null }, "options.rules: not-an-object"],
    [{ ...YEARS, age: 58 }, "options.age: unknown-key"],
    [{ ...YEARS, asOf: "2026-01-01" }, "options.asOf: unknown-key"],
    [{ ...YEARS, unit: 1 }, "options.unit: unknown-key"],
  ])("options %j: %s, before anyone is asked for", async (options, place) => {
    let asked = false;
    function* rows(): Generator<Row> {
      asked = true;
      yield* STAFF;
    }
    expect(found(() => retirementForecast(rows(), untyped(options)))).toEqual([place]);
    const rejected = await rejectedWith(retirementForecastStream(rows(), untyped(options)));
    expect(rejected.map(({ path, code }) => `${path.join(".")}: ${code}`)).toEqual([place]);
    expect(asked).toBe(false);
  });

  it("no options at all are no object", () => {
    expect(found(() => retirementForecast([], untyped(undefined)))).toEqual(["options: not-an-object"]);
  });

  it("all that is wrong with the options, at once", () => {
    expect(
      found(() => retirementForecast([], untyped({ from: 0, groupBy: 1, ageOf: 1, rules: 1, age: 1, x: 1 }))),
    ).toEqual([
      "options.age: unknown-key",
      "options.x: unknown-key",
      "options.rules: not-an-object",
      "options.from: out-of-range",
      "options.years: not-a-number",
      "options.groupBy: not-a-function",
      "options.ageOf: not-a-function",
    ]);
  });

  it.each<[string, unknown]>([
    ...[null, undefined, 5, "abc", {}, true].map(labelled),
    ["a stream", stream(STAFF)],
    ["one employee", STAFF[0]],
    ["a function", (): unknown => STAFF],
  ])("%s is no list", (_, rows) => {
    expect(found(() => retirementForecast(untyped(rows), YEARS))).toEqual(["employees: not-a-list"]);
  });

  it.each<[string, unknown]>([
    ...[null, undefined, 5, "abc", {}].map(labelled),
    ["a promise", Promise.resolve(STAFF)],
    ["one employee", STAFF[0]],
  ])("%s is no stream", async (_, rows) => {
    const issues = await rejectedWith(retirementForecastStream(untyped(rows), YEARS));
    expect(issues.map(({ path, code }) => `${path.join(".")}: ${code}`)).toEqual(["employees: not-a-list"]);
  });

  it("at most 1000 issues, and an endless source is left after them", async () => {
    let [given, closed] = [0, 0];
    function* endless(): Generator<Row> {
      try {
        for (;;) yield untyped({ number: ++given, birthDate: "1967-12-31" });
      } finally {
        closed++;
      }
    }
    expect(issuesOf(() => retirementForecast(endless(), YEARS))).toHaveLength(1000);
    expect([given, closed]).toEqual([1001, 1]);
    given = 0;
    expect(await rejectedWith(retirementForecastStream(endless(), YEARS))).toHaveLength(1000);
    expect([given, closed]).toEqual([1001, 2]);
  });

  it("at most 1000, also where the last employee has several, and where the list ends before", () => {
    const rows: Row[] = untyped(Array.from({ length: 501 }, (_, place) => (place === 0 ? null : {})));
    expect(issuesOf(() => retirementForecast(rows, YEARS))).toHaveLength(1000);
    expect(issuesOf(() => retirementForecast(rows.slice(1), YEARS))).toHaveLength(1000);
    expect(issuesOf(() => retirementForecast(rows.slice(0, 500), YEARS))).toHaveLength(999);
    const grouped = Array.from({ length: 1500 }, () => at("1967-12-31"));
    expect(issuesOf(() => retirementForecast(grouped, { ...YEARS, groupBy: untyped(() => 5) }))).toHaveLength(1000);
    expect(issuesOf(() => retirementForecast(grouped, { ...YEARS, ageOf: () => 0 }))).toHaveLength(1000);
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    const rows = [PERSON, { birthDate: PERSON, post: { kind: PERSON } }, { ...at("1967-12-31"), unit: [PERSON] }];
    const issues = issuesOf(() =>
      retirementForecast(untyped(rows), { ...YEARS, groupBy: unitOf, ageOf: () => untyped(PERSON) }),
    );
    expect(`${JSON.stringify(issues)} ${new MeritError(issues).message}`).not.toMatch(/Budi|19700101/);
  });

  it("anything at all as an employee gives plain data or issues", () => {
    const nearly = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.record(
        { birthDate: fc.oneof(births, fc.anything()), post: fc.oneof(fc.constant(PELAKSANA), fc.anything()) },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(nearly, { maxLength: 4 }), (rows) => {
        const outcome = attempt(() => retirementForecast(untyped(rows), YEARS));
        expect(outcome.ok ? survivesJson(outcome.value) : outcome.issues.flatMap(flawsOf)).toEqual(
          outcome.ok ? true : [],
        );
        if (outcome.ok) expect(outcome.value.all.count).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  });
});
