import fc from "fast-check";
import {
  type AgeHistory,
  type Retirement,
  retirementAges,
  retirementDate,
  type RetirementRules,
} from "sistem-merit/asn";
import { attempt, GRADES, isPlainDate, weakerGrade } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { found, labelled, survivesJson, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import {
  birthdayAt,
  daysAfter,
  DECIDING,
  everyDay,
  JAKSA,
  JAKSA_CITE,
  LEAVING,
  nameOf,
  naiveDate,
  sourcesOf,
  TABLE,
} from "./retirement-table.js";

const PELAKSANA = { kind: "pelaksana" } as const;
const MADYA = { kind: "fungsional", level: "ahli-madya" } as const;

const dateOf = (birthDate: string, post: Parameters<typeof retirementDate>[1], rules?: RetirementRules): string => {
  const retirement = retirementDate({ birthDate }, post, { rules });
  return retirement.status === "known" ? retirement.date : retirement.why;
};

const BIRTH_DATES = everyDay("1955-01-01", "1985-12-31");

describe("retirement begins on the first of the month after the birthday", () => {
  it("born on 31 December 1967, a pelaksana leaves on 1 January 2026", () => {
    expect(retirementDate({ birthDate: "1967-12-31" }, PELAKSANA)).toStrictEqual({
      status: "known",
      date: "2026-01-01",
      age: 58,
      grade: "secondary",
      cite: [
        { source: "parigi-moutong-bup" },
        { source: "rakyatdemokrasi-3928" },
        { source: "garut-pr-2024-03-08" },
        { source: "public-code-tmt-pensiun" },
      ],
    });
  });

  it.each([
    ["1968-01-01", "2026-02-01"],
    ["1968-03-01", "2026-04-01"],
    ["1967-12-01", "2026-01-01"],
    ["1967-11-30", "2025-12-01"],
    ["1968-01-31", "2026-02-01"],
  ])("born on the first or the last of a month, %s, the same holds: %s", (birthDate, date) => {
    expect(dateOf(birthDate, PELAKSANA)).toBe(date);
  });

  it.each([
    ["1968-02-29", PELAKSANA, "2026-03-01"],
    ["1964-02-29", { kind: "jpt-pratama" }, "2024-03-01"],
    ["1968-02-28", PELAKSANA, "2026-03-01"],
    ["1968-03-01", PELAKSANA, "2026-04-01"],
    ["1960-02-29", { kind: "fungsional", level: "ahli-utama" }, "2025-03-01"],
  ] as const)("born on %s, on the 29th of February or beside it: %j leaves on %s", (birthDate, post, date) => {
    expect(dateOf(birthDate, post)).toBe(date);
  });

  it.each([
    ["01", "2027-02-01"],
    ["02", "2027-03-01"],
    ["03", "2027-04-01"],
    ["04", "2027-05-01"],
    ["05", "2027-06-01"],
    ["06", "2027-07-01"],
    ["07", "2027-08-01"],
    ["08", "2027-09-01"],
    ["09", "2027-10-01"],
    ["10", "2027-11-01"],
    ["11", "2027-12-01"],
    ["12", "2028-01-01"],
  ])("born in month %s of 1969 with 58 years: %s", (month, date) => {
    for (const day of ["01", "15", "28"]) expect(dateOf(`1969-${month}-${day}`, PELAKSANA)).toBe(date);
  });

  it.each(TABLE.map((row) => ({ ...row, name: nameOf(row.post) })))(
    "born in December, $name leaves on 1 January of the year after",
    ({ post, age }) => {
      for (const day of ["01", "15", "31"]) expect(dateOf(`1970-12-${day}`, post)).toBe(`${1971 + age}-01-01`);
    },
  );

  it.each(TABLE.map((row) => ({ ...row, name: nameOf(row.post) })))(
    "a second, naive implementation agrees on every birth date of 1955 to 1985: $name",
    ({ post, age, from }) => {
      const differing = BIRTH_DATES.filter(
        (birthDate) =>
          dateOf(birthDate, post) !== (birthdayAt(birthDate, age) < from ? "before-rules" : naiveDate(birthDate, age)),
      );
      expect(differing).toEqual([]);
    },
  );

  it.each(TABLE.map((row) => ({ ...row, name: nameOf(row.post) })))(
    "the date rests on the age and on the rule of leaving: $name",
    ({ post, age, grade, cite }) => {
      const retirement = retirementDate({ birthDate: "1970-05-05" }, post);
      expect(retirement).toMatchObject({ status: "known", age, grade: weakerGrade(grade, "secondary") });
      expect(sourcesOf(retirement.cite)).toEqual([...cite, LEAVING]);
    },
  );

  it("who is older never leaves later", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BIRTH_DATES.slice(4 * 366)),
        fc.nat({ max: 400 }),
        fc.constantFrom(...TABLE),
        (birthDate, days, { post }) => {
          const [older, younger] = [dateOf(birthDate, post), dateOf(daysAfter(birthDate, days), post)];
          expect(older === "before-rules" || older <= younger).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the data begin on 7 April 2017: what came before is not known", () => {
  it.each([
    [MADYA, "1957-04-06", "before-rules"],
    [MADYA, "1957-04-07", "2017-05-01"],
    // A year of three digits is not later than one of four.
    [PELAKSANA, "0900-04-06", "before-rules"],
    [PELAKSANA, "1959-04-06", "before-rules"],
    [PELAKSANA, "1959-04-07", "2017-05-01"],
    [{ kind: "fungsional", profession: "peneliti", level: "ahli-madya" }, "1954-08-12", "before-rules"],
    [{ kind: "fungsional", profession: "peneliti", level: "ahli-madya" }, "1954-08-13", "2019-09-01"],
    [{ kind: "hakim", level: "agung" }, "1952-02-03", "before-rules"],
    [{ kind: "hakim", level: "agung" }, "1952-02-04", "2022-03-01"],
  ] as const)("%j, born on %s: %s", (post, birthDate, expected) => {
    expect(dateOf(birthDate, post)).toBe(expected);
  });

  it("and says so, with what the data rest on and without a day", () => {
    const retirement = retirementDate({ birthDate: "1957-04-06" }, MADYA);
    expect(retirement).toStrictEqual({
      status: "unknown",
      why: "before-rules",
      reason: {
        id: "usia pensiun tercapai sebelum aturan pertama yang dimuat pustaka ini",
        en: "the retirement age is reached before the first rule that the library holds",
      },
      cite: [{ source: "parigi-moutong-bup" }, { source: "radarkaur-648494" }, { source: DECIDING }],
    });
    expect(retirement).not.toHaveProperty("date");
  });
});

describe("a prosecutor retires by the age of the period in which it is reached", () => {
  it.each([
    ["1960-12-19", "before-rules"],
    ["1960-12-20", "2023-01-01"],
    ["1965-12-19", "2028-01-01"],
    ["1965-12-20", "2028-01-01"],
    ["1965-12-21", "between-rules"],
    ["1966-06-01", "between-rules"],
    ["1967-12-20", "between-rules"],
    ["1967-12-21", "2028-01-01"],
    ["1967-12-31", "2028-01-01"],
    ["1968-01-01", "2028-02-01"],
  ])("born on %s: %s", (birthDate, expected) => {
    expect(dateOf(birthDate, JAKSA)).toBe(expected);
  });

  it.each<[string | number, string, string]>([
    ["before-rules", "1950-01-01", "1960-12-19"],
    [62, "1960-12-20", "1965-12-20"],
    ["between-rules", "1965-12-21", "1967-12-20"],
    [60, "1967-12-21", "1985-12-31"],
  ])("%s for every birth date from %s to %s", (expected, from, until) => {
    const differing = everyDay(from, until).filter((birthDate) => {
      const date = dateOf(birthDate, JAKSA);
      return date !== (typeof expected === "number" ? naiveDate(birthDate, expected) : expected);
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ["1965-12-20", 62],
    ["1967-12-21", 60],
  ])("born on %s: %i years, by interpretation, with the decision of the court and both of ours", (birthDate, age) => {
    const retirement = retirementDate({ birthDate }, JAKSA);
    expect(retirement).toMatchObject({ status: "known", age, grade: "interpretation" });
    expect(sourcesOf(retirement.cite)).toEqual([...JAKSA_CITE, LEAVING, DECIDING]);
  });

  it("what holds between the ages is in no source, and the answer says so in both languages", () => {
    const retirement = retirementDate({ birthDate: "1966-06-01" }, JAKSA);
    expect(retirement).toStrictEqual({
      status: "unknown",
      why: "between-rules",
      reason: {
        id: "usia pensiun diturunkan ketika yang bersangkutan berada di antara usia yang baru dan yang lama; tidak ada sumber yang menyebut apa yang berlaku",
        en: "the retirement age was lowered while the person was between the new age and the old one; no source says what holds",
      },
      cite: [...JAKSA_CITE, DECIDING].map((source) => ({ source })),
    });
    expect(retirement).not.toHaveProperty("date");
    expect(retirement).not.toHaveProperty("grade");
  });

  it("whoever knows the age of a person gives it, and the date is known again", () => {
    expect(retirementDate({ birthDate: "1966-06-01" }, JAKSA, { age: 62 })).toStrictEqual({
      status: "known",
      date: "2028-07-01",
      age: 62,
      grade: "caller",
      cite: [{ source: LEAVING }],
    });
    expect(retirementDate({ birthDate: "1930-12-06" }, PELAKSANA, { age: 1 })).toMatchObject({ date: "1932-01-01" });
    expect(retirementDate({ birthDate: "1930-12-06" }, PELAKSANA, { age: 100 })).toMatchObject({ date: "2031-01-01" });
  });
});

const figure = (value: number): AgeHistory[number]["value"] => ({ value, grade: "caller", cite: [{ source: "sk" }] });
const pelaksanaRules = (pelaksana: AgeHistory): RetirementRules => ({ ...retirementAges, pelaksana });

describe("where the age is raised, the earlier period decides and nobody falls between", () => {
  const LAST = "2027-12-20";
  const raised: AgeHistory = [
    { from: "2017-04-07", until: LAST, value: figure(58) },
    { from: "2027-12-21", value: figure(60) },
  ];

  it("58 until 20 December 2027 and 60 after, for every birth date", () => {
    const rules = deepFreeze(pelaksanaRules(raised));
    const differing = everyDay("1959-04-07", "1979-12-31").filter(
      (birthDate) =>
        dateOf(birthDate, PELAKSANA, rules) !== naiveDate(birthDate, birthdayAt(birthDate, 58) <= LAST ? 58 : 60),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    ["1959-04-06", "before-rules"],
    ["1959-04-07", "2017-05-01"],
    ["1967-12-21", "2026-01-01"],
    ["1969-12-20", "2028-01-01"],
    ["1969-12-21", "2030-01-01"],
  ])("born on %s: %s", (birthDate, expected) => {
    expect(dateOf(birthDate, PELAKSANA, pelaksanaRules(raised))).toBe(expected);
    expect(dateOf(birthDate, PELAKSANA, pelaksanaRules([...raised].reverse()))).toBe(expected);
  });

  it("a period of one day decides for one birth date", () => {
    const rules = pelaksanaRules([
      { from: "2020-01-01", until: "2025-05-04", value: figure(58) },
      { from: "2025-05-05", until: "2025-05-05", value: figure(40) },
      { from: "2025-05-06", value: figure(58) },
    ]);
    expect(dateOf("1985-05-04", PELAKSANA, rules)).toBe("2043-06-01");
    expect(dateOf("1985-05-05", PELAKSANA, rules)).toBe("2025-06-01");
    expect(dateOf("1985-05-06", PELAKSANA, rules)).toBe("2043-06-01");
  });

  it("the date rests on the figure of the period that decides, and on no other", () => {
    const rules = pelaksanaRules([
      { from: "2017-04-07", until: LAST, value: { value: 58, grade: "regulation", cite: [{ source: "lama" }] } },
      { from: "2027-12-21", value: { value: 60, grade: "caller", cite: [{ source: "baru" }] } },
    ]);
    expect(retirementDate({ birthDate: "1967-12-21" }, PELAKSANA, { rules })).toMatchObject({
      grade: "interpretation",
      cite: [{ source: "lama" }, { source: LEAVING }, { source: DECIDING }],
    });
    expect(retirementDate({ birthDate: "1969-12-21" }, PELAKSANA, { rules })).toMatchObject({
      grade: "caller",
      cite: [{ source: "baru" }, { source: LEAVING }, { source: DECIDING }],
    });
  });

  it("the rules of leaving and deciding are those of the caller as well", () => {
    const rules: RetirementRules = {
      ...retirementAges,
      leaving: { ...retirementAges.leaving, grade: "regulation", cite: [{ source: "keluar" }] },
      deciding: { ...retirementAges.deciding, grade: "official", cite: [{ source: "menentukan" }] },
    };
    const cite = [...JAKSA_CITE, "keluar", "menentukan"].map((source) => ({ source }));
    const known = retirementDate({ birthDate: "1967-12-21" }, JAKSA, { rules });
    expect(known).toMatchObject({ grade: "secondary", cite });
    const unknown = retirementDate({ birthDate: "1966-06-01" }, JAKSA, { rules });
    expect(sourcesOf(unknown.cite)).toEqual([...JAKSA_CITE, "menentukan"]);
    expect(retirementDate({ birthDate: "1970-06-01" }, PELAKSANA, { rules })).toMatchObject({ grade: "official" });
  });
});

/** Histories of one to four periods that follow each other without a gap, with any ages. */
const histories = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.integer({ min: 50, max: 70 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([starts, ages]): AgeHistory =>
    starts
      .sort((a, b) => a - b)
      .map((start, at) => {
        const next = starts[at + 1];
        return {
          from: daysAfter("2010-01-01", start),
          ...(next !== undefined && { until: daysAfter("2010-01-01", next - 1) }),
          value: figure(ages[at] ?? 0),
        };
      }),
  );
const births = fc.integer({ min: 0, max: 15_000 }).map((days) => daysAfter("1945-01-01", days));

/** The rule of decision 0017, written naively: look at every day on which an age of the history is reached. */
function naive(birthDate: string, history: AgeHistory): string {
  const reached = history
    .filter(({ from, until = "9999-12-31", value: { value } }) => {
      const birthday = birthdayAt(birthDate, value);
      return from <= birthday && birthday <= until;
    })
    .map(({ value: { value } }) => value)
    .sort((a, b) => a - b);
  if (reached[0] !== undefined) return naiveDate(birthDate, reached[0]);
  const first = history[0];
  return first && birthdayAt(birthDate, first.value.value) < first.from ? "before-rules" : "between-rules";
}

describe("periods that follow each other, whatever their ages", () => {
  it("give every birth date what a naive reading of decision 0017 gives", () => {
    fc.assert(
      fc.property(births, histories, (birthDate, history) => {
        expect(dateOf(birthDate, PELAKSANA, pelaksanaRules(history))).toBe(naive(birthDate, history));
      }),
      { numRuns: 500 },
    );
  });

  it("leave nobody between unless the age falls somewhere", () => {
    fc.assert(
      fc.property(births, histories, (birthDate, history) => {
        const rising = [...history.map(({ value }) => value.value)].sort((a, b) => a - b);
        const raised = history.map((period, at) => ({ ...period, value: figure(rising[at] ?? 0) }));
        expect(dateOf(birthDate, PELAKSANA, pelaksanaRules(raised))).not.toBe("between-rules");
      }),
      { numRuns: 500 },
    );
  });

  it("mean the same in whatever order they are written", () => {
    fc.assert(
      fc.property(
        births,
        histories.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray([...history], { minLength: history.length, maxLength: history.length }),
          ),
        ),
        (birthDate, [history, shuffled]) => {
          expect(dateOf(birthDate, PELAKSANA, pelaksanaRules(shuffled))).toBe(
            dateOf(birthDate, PELAKSANA, pelaksanaRules(history)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("what is wrong is said, all of it at once", () => {
  it("person, post and options together", () => {
    expect(
      found(() =>
        retirementDate(
          { birthDate: "1967-02-29" },
          untyped({ kind: "camat" }),
          untyped({ age: "60", rules: 5, lain: 1 }),
        ),
      ),
    ).toEqual([
      "person.birthDate: not-a-date",
      "post.kind: not-one-of",
      "options.lain: unknown-key",
      "options.rules: not-an-object",
      "options.age: not-a-number",
    ]);
  });

  it.each<[string, unknown]>([null, undefined, "1967-12-31", 5, true].map(labelled))("%s is no person", (_, person) => {
    expect(found(() => retirementDate(untyped(person), PELAKSANA))).toEqual(["person: not-an-object"]);
  });

  it.each<[string, unknown, string]>([
    ["no birth date", {}, "missing"],
    ["a birth date that is undefined", { birthDate: undefined }, "missing"],
    ["a list", [], "missing"],
    ["null", { birthDate: null }, "not-a-date"],
    ["a Date", { birthDate: new Date(0) }, "not-a-date"],
    ["a text", { birthDate: "31-12-1967" }, "not-a-date"],
    ["a month that does not exist", { birthDate: "1967-13-01" }, "not-a-date"],
    ["a day 0", { birthDate: "1967-12-00" }, "not-a-date"],
    ["a day too long", { birthDate: "1967-12-311" }, "not-a-date"],
    ["other separators", { birthDate: "1967/12/31" }, "not-a-date"],
    ["one other separator", { birthDate: "1967-12/31" }, "not-a-date"],
    ["letters", { birthDate: "196x-12-31" }, "not-a-date"],
    ["full-width digits", { birthDate: "１９６７-12-31" }, "not-a-date"],
  ])("%s is %j: %s", (_, person, code) => {
    expect(found(() => retirementDate(untyped(person), PELAKSANA))).toEqual([`person.birthDate: ${code}`]);
  });

  it("a birth date is accepted exactly if the day exists", () => {
    const two = (most: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2100 }), two(14), two(33), (year, month, day) => {
        const birthDate = `${year}-${month}-${day}`;
        expect(attempt(() => retirementDate({ birthDate }, PELAKSANA)).ok).toBe(isPlainDate(birthDate));
      }),
      { numRuns: 500 },
    );
  });

  it("a person may be any record with a birth date: more keys, a class, a frozen one", () => {
    class Person {
      constructor(private readonly year: number) {}
      get birthDate(): string {
        return `${this.year}-12-31`;
      }
    }
    const record = deepFreeze({ birthDate: "1967-12-31", nip: "x", nested: { a: 1 } });
    for (const person of [new Person(1967), record]) expect(retirementDate(person, PELAKSANA).date).toBe("2026-01-01");
  });
});

describe("a result is plain data", () => {
  const isKnown = (retirement: Retirement): boolean => retirement.status === "known";

  it("a known day is the first of a month that exists, and every result survives JSON", () => {
    const posts = [...TABLE.map(({ post }) => post), JAKSA];
    fc.assert(
      fc.property(births, fc.constantFrom(...posts), (birthDate, post) => {
        const retirement = retirementDate(deepFreeze({ birthDate }), post);
        expect(survivesJson(retirement)).toBe(true);
        expect(isKnown(retirement)).toBe("date" in retirement);
        if (retirement.status === "unknown") return;
        expect(isPlainDate(retirement.date) && retirement.date.endsWith("-01")).toBe(true);
        expect(GRADES).toContain(retirement.grade);
      }),
      { numRuns: 300 },
    );
  });

  it("its citations are a list of its own: changing it changes no rule", () => {
    const first = retirementDate({ birthDate: "1967-12-31" }, PELAKSANA);
    (first.cite as unknown[]).push("x");
    expect(retirementDate({ birthDate: "1967-12-31" }, PELAKSANA).cite).toHaveLength(4);
  });
});
