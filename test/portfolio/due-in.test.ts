import fc from "fast-check";
import { type Decision, kasn2019Cycle, MeritError, nextEvaluation, timeline } from "sistem-merit";
import { dueIn, type DueIn } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { INVENTED, type InventedCategory, type InventedInstrument, inventedRules } from "../cycle/invented-rules.js";
import { deepFreeze, PEKALONGAN } from "../cycle/support.js";
import { anything } from "../properties/arbitraries.js";
import { publishedDecisions } from "../vectors/published-results.js";

const LISTS = ["due", "overdue", "exempt", "assessed", "unknown"] as const;

const of = (
  instansi: string,
  year: number,
  category: Decision["category"],
  more: Partial<Decision> = {},
): Decision => ({
  instansi,
  year,
  instrument: "kasn-9-2019",
  category,
  ...more,
});

/** Every body with the list in which it stands; one that stands in several or in none fails the test. */
function standings<C extends string, I extends string>(result: DueIn<Decision<C, I>>): Record<string, string> {
  const entries = [
    ...LISTS.flatMap((list) => result[list].map(({ instansi }) => [instansi, list] as const)),
    ...result.onlyLater.map((instansi) => [instansi, "onlyLater"] as const),
  ];
  expect(new Set(entries.map(([instansi]) => instansi)).size).toBe(entries.length);
  return Object.fromEntries(entries);
}

const standing = (decisions: readonly Decision[], year: number): string | undefined =>
  Object.values(standings(dueIn(decisions, year)))[0];

describe("published histories, year by year", () => {
  // The decisions of each, as published: see test/vectors/published-cycle.test.ts.
  const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];

  it("Kota Pekalongan: Kurang in 2021, Baik in 2022, Sangat Baik in 2023, and nothing since", () => {
    expect(YEARS.map((year) => standing(PEKALONGAN, year))).toEqual([
      "onlyLater",
      "onlyLater",
      "assessed",
      "assessed",
      "assessed",
      "exempt",
      "due",
      "overdue",
      "overdue",
    ]);
  });

  it("Kota Magelang: Buruk in 2021, Baik in 2022 and Sangat Baik in 2023", () => {
    const magelang = publishedDecisions("Pemerintah Kota Magelang");
    expect(magelang.map(({ year, category }) => [year, category])).toEqual([
      [2021, "buruk"],
      [2022, "baik"],
      [2023, "sangat-baik"],
    ]);
    const known = (count: number, year: number): string | undefined => standing(magelang.slice(0, count), year);
    expect(YEARS.map((year) => known(3, year)).slice(1)).toEqual([
      "onlyLater",
      "assessed",
      "assessed",
      "assessed",
      "exempt",
      "due",
      "overdue",
      "overdue",
    ]);
    // As it was before the decision of 2023, and before the one of 2022.
    expect([2022, 2023, 2024].map((year) => known(2, year))).toEqual(["assessed", "due", "overdue"]);
    expect([2022, 2023].map((year) => known(1, year))).toEqual(["due", "overdue"]);
  });

  it("Lembaga Administrasi Negara: Sangat Baik in 2019 and in 2021, and exempt in between", () => {
    const lan = publishedDecisions("Lembaga Administrasi Negara (LAN)");
    expect(lan.map(({ year, category }) => [year, category])).toEqual([
      [2019, "sangat-baik"],
      [2021, "sangat-baik"],
    ]);
    expect(YEARS.map((year) => standing(lan, year))).toEqual([
      "assessed",
      "exempt",
      "assessed",
      "exempt",
      "due",
      "overdue",
      "overdue",
      "overdue",
      "overdue",
    ]);
  });

  it("several bodies at once, each with its last decision of the year or before, and what follows from it", () => {
    const banyumas = of("Kabupaten Banyumas", 2023, "baik");
    const kutaiTimur = of("Kabupaten Kutai Timur", 2022, "kurang");
    const later = of("Kota Bandung", 2025, "baik");
    const [first, second, third] = PEKALONGAN;
    const result = dueIn(untyped([third, banyumas, first, kutaiTimur, later, second]), 2024);
    expect(result).toStrictEqual({
      year: 2024,
      due: [{ instansi: "Kabupaten Banyumas", decision: banyumas, next: nextEvaluation(banyumas) }],
      overdue: [{ instansi: "Kabupaten Kutai Timur", decision: kutaiTimur, next: nextEvaluation(kutaiTimur) }],
      exempt: [{ instansi: "Kota Pekalongan", decision: third, next: nextEvaluation(untyped(third)) }],
      assessed: [],
      unknown: [],
      onlyLater: ["Kota Bandung"],
    });
    expect(dueIn(untyped([third, first, second]), 2022).assessed[0]).toMatchObject({
      decision: second,
      next: { year: 2023 },
    });
  });
});

describe("both sides of every year", () => {
  it.each<[Decision["category"], number, string]>([
    ["baik", 2021, "onlyLater"],
    ["baik", 2022, "assessed"],
    ["baik", 2023, "due"],
    ["baik", 2024, "overdue"],
    ["baik", 2025, "overdue"],
    ["baik", 2026, "overdue"],
    ["baik", 9999, "overdue"],
    ["kurang", 2023, "due"],
    ["buruk", 2023, "due"],
    ["buruk", 2024, "overdue"],
    ["sangat-baik", 2022, "assessed"],
    ["sangat-baik", 2023, "exempt"],
    ["sangat-baik", 2024, "due"],
    ["sangat-baik", 2025, "overdue"],
  ])("%s in 2022: in %d it is %s", (category, year, expected) => {
    expect(standing([of("a", 2022, category)], year)).toBe(expected);
  });

  it.each<[number, Decision["category"], number, string]>([
    [2025, "baik", 2025, "assessed"],
    [2025, "baik", 2026, "unknown"],
    [2025, "sangat-baik", 2026, "unknown"],
    [2025, "sangat-baik", 2027, "unknown"],
    [2024, "sangat-baik", 2025, "exempt"],
    [2024, "sangat-baik", 2026, "unknown"],
    [2024, "sangat-baik", 9999, "unknown"],
    [2024, "baik", 2025, "due"],
    [2024, "baik", 2026, "overdue"],
    [2023, "sangat-baik", 2025, "due"],
    [2023, "sangat-baik", 2026, "overdue"],
  ])("at the end of the regime: %d %s, in %d it is %s", (decided, category, year, expected) => {
    expect(standing([of("a", decided, category)], year)).toBe(expected);
  });

  it("a decision in an exempt year counts: from then on its own interval holds", () => {
    const early = [of("a", 2021, "sangat-baik"), of("a", 2022, "baik")];
    expect([2021, 2022, 2023, 2024].map((year) => standing(early, year))).toEqual([
      "assessed",
      "assessed",
      "due",
      "overdue",
    ]);
  });

  it("the date of a decision may lie after its year, and the year of the evaluation counts", () => {
    const late = [of("a", 2021, "baik", { date: "2022-02-01" })];
    expect([2021, 2022, 2023].map((year) => standing(late, year))).toEqual(["assessed", "due", "overdue"]);
  });
});

describe("several decisions of one year", () => {
  it("with dates: the last one counts, in whatever order they come", () => {
    const june = of("a", 2022, "baik", { date: "2022-06-01" });
    const december = of("a", 2022, "sangat-baik", { date: "2022-12-08" });
    for (const decisions of [
      [june, december],
      [december, june],
    ]) {
      expect(dueIn(decisions, 2023).exempt[0]?.decision).toStrictEqual(december);
      expect(dueIn(decisions, 2022).assessed[0]?.decision).toStrictEqual(december);
    }
  });

  it("without dates, their order is not known: the place is the one in the input", () => {
    const decisions = [
      of("b", 2021, "baik"),
      of("a", 2022, "baik"),
      of("b", 2022, "baik"),
      of("a", 2022, "kurang"),
      of("b", 2022, "baik", { date: "2022-06-01" }),
    ];
    const issues = issuesOf(() => dueIn(decisions, 2024));
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["decision-order-unknown", ["decisions", 4], { first: ["decisions", 2], year: 2022 }],
      ["decision-order-unknown", ["decisions", 3], { first: ["decisions", 1], year: 2022 }],
    ]);
  });

  it("also of a year that is not asked for", () => {
    const decisions = [of("a", 2021, "baik"), of("a", 2023, "baik"), of("a", 2023, "baik")];
    expect(found(() => dueIn(decisions, 2022))).toEqual(["decisions.2: decision-order-unknown"]);
  });

  it("of two bodies are no such case", () => {
    const result = dueIn([of("a", 2022, "baik"), of("b", 2022, "baik")], 2023);
    expect(standings(result)).toEqual({ a: "due", b: "due" });
  });
});

describe("bodies", () => {
  it("are told apart exactly as they are written", () => {
    const names = ["Kota Bogor", "Kota Bogor ", "kota bogor", "__proto__", "constructor"];
    const { due } = dueIn(names.map((name) => of(name, 2022, "baik")), 2023); // prettier-ignore
    expect(due.map(({ instansi }) => instansi)).toEqual(names);
  });

  it("stand in the order in which they first came, in every list", () => {
    const decisions = ["c", "a", "b"].flatMap((name) => [of(name, 2023, "baik"), of(`${name} later`, 2025, "baik")]);
    const again = ["b", "c", "a"].map((name) => of(name, 2020, "baik"));
    const result = dueIn([...decisions, ...again], 2024);
    expect(result.due.map(({ instansi }) => instansi)).toEqual(["c", "a", "b"]);
    expect(result.onlyLater).toEqual(["c later", "a later", "b later"]);
  });

  it("on both sheets have one history", () => {
    const decisions = [of("a", 2020, "baik", { instrument: "kasn-9-2019-400" }), of("a", 2021, "sangat-baik")];
    expect(standing(decisions, 2022)).toBe("exempt");
  });

  it("without any, every list is empty", () => {
    const nothing = { due: [], overdue: [], exempt: [], assessed: [], unknown: [], onlyLater: [] };
    expect(dueIn([], 2024)).toStrictEqual({ year: 2024, ...nothing });
    expect(dueIn(new Set<Decision>(), 2024)).toStrictEqual({ year: 2024, ...nothing });
  });
});

describe("the decisions that are passed", () => {
  it("may be any iterable, and are walked through once", () => {
    const generator = function* (): Generator<Decision> {
      yield* PEKALONGAN;
    };
    for (const decisions of [generator(), new Set(PEKALONGAN), new Map(PEKALONGAN.entries()).values()]) {
      expect(dueIn(decisions, 2024)).toEqual(dueIn(PEKALONGAN, 2024));
    }
  });

  it("are left as they were, and come back themselves, not as copies", () => {
    const decisions = deepFreeze([...PEKALONGAN].reverse());
    const before = structuredClone(decisions);
    const [entry] = dueIn(decisions, 2024).exempt;
    expect(decisions).toStrictEqual(before);
    expect(entry?.decision).toBe(decisions[0]);
  });

  it("are not frozen by it, and come back in every list with the keys that the caller put beside", () => {
    const beside = (decision: Decision): Decision & { kind: string; contact: { room: number } } => ({
      ...decision,
      kind: "kota",
      contact: { room: 7 },
    });
    const decisions = [
      of("due", 2022, "baik"),
      of("overdue", 2021, "kurang"),
      of("exempt", 2022, "sangat-baik"),
      of("assessed", 2023, "baik"),
    ].map(beside);
    const result = dueIn(decisions, 2023);
    const back = LISTS.flatMap((list) => result[list].map(({ instansi, decision }) => [list, instansi, decision]));
    expect(back).toEqual(decisions.map((decision) => [decision.instansi, decision.instansi, decision]));
    for (const [at, [, , decision]] of back.entries()) expect(decision).toBe(decisions[at]);
    expect(decisions.map((decision) => Object.isFrozen(decision))).toEqual([false, false, false, false]);
    expect(result.due[0]?.decision.contact.room).toBe(7);
    const [last] = dueIn([beside(of("unknown", 2025, "baik"))], 2026).unknown;
    expect(last?.decision.kind).toBe("kota");
  });

  it("may have symbols and keys that objects have beside, which say nothing", () => {
    const odd: Decision = untyped({ ...of("a", 2022, "baik"), [Symbol("own")]: 1, toString: 5, years: null });
    expect(dueIn([odd], 2023).due[0]?.decision).toBe(odd);
    const named: Decision = untyped(JSON.parse('{"__proto__": 5, "constructor": 6}'));
    Object.assign(named, of("b", 2022, "baik"));
    expect(dueIn([named], 2023).due[0]?.decision).toBe(named);
  });

  it("come back as they came, also with keys that hold nothing", () => {
    const decision = of("a", 2022, "baik", { points: undefined, date: undefined });
    const [entry] = dueIn([decision], 2023).due;
    expect(entry?.decision).toBe(decision);
    expect(Object.keys({ ...entry?.decision })).toContain("points");
  });

  it("that are plain data come back in an answer that survives JSON", () => {
    const decisions = [
      of("a", 2022, "baik"),
      of("b", 2025, "baik"),
      of("c", 2020, "baik", { points: 264.5 }),
      { ...of("d", 2021, "sangat-baik"), kind: "kota" },
    ];
    expect(survivesJson(dueIn(decisions, 2023))).toBe(true);
  });
});

describe("under other rules", () => {
  const body = (year: number, category: InventedCategory): Decision<InventedCategory, InventedInstrument> => ({
    instansi: "karangan",
    year,
    instrument: "karangan",
    category,
  });

  it.each<[InventedCategory, number, string]>([
    ["merah", 2027, "due"],
    ["kuning", 2028, "exempt"],
    ["kuning", 2029, "due"],
    ["kuning", 2030, "overdue"],
    ["hijau", 2029, "exempt"],
    ["hijau", 2030, "due"],
    ["hijau", 2031, "overdue"],
  ])("%s in 2026: in %d it is %s", (category, year, expected) => {
    expect(standings(dueIn([body(2026, category)], year, INVENTED))).toEqual({ karangan: expected });
  });

  it.each([
    [2034, "exempt"],
    [2035, "exempt"],
    [2036, "unknown"],
  ])("hijau in 2033 would be due in 2037, after the regime: in %d it is %s", (year, expected) => {
    expect(standings(dueIn([body(2033, "hijau")], year, INVENTED))).toEqual({ karangan: expected });
  });

  it("the first year is the one of the rules", () => {
    expect(dueIn([], 2026, INVENTED).year).toBe(2026);
    expect(issuesOf(() => dueIn([], 2025, INVENTED))[0]?.params).toMatchObject({ min: 2026, received: 2025 });
  });

  it("rules without an interval for a category say so", () => {
    const { hijau, ...intervalYears } = INVENTED.intervalYears;
    expect(hijau.value).toBe(4);
    const rules = untyped({ ...INVENTED, intervalYears });
    expect(found(() => dueIn([body(2026, "hijau")], 2027, rules))).toEqual(["rules.intervalYears.hijau: missing"]);
  });
});

describe("what is wrong is named by its code and its place", () => {
  it.each([
    [2018, "out-of-range"],
    [10_000, "out-of-range"],
    [-2024, "out-of-range"],
    [2024.5, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    ["2024", "not-a-number"],
    [null, "not-a-number"],
    [undefined, "not-a-number"],
    [[2024], "not-a-number"],
  ])("year %j: %s", (year, code) => {
    expect(found(() => dueIn(PEKALONGAN, untyped(year)))).toEqual([`year: ${code}`]);
  });

  it("the first year is cited, and 2019 and 9999 are years", () => {
    expect(issuesOf(() => dueIn([], 2018))[0]).toMatchObject({ cite: [...kasn2019Cycle.years.from.cite] });
    expect([dueIn([], 2019).year, dueIn([], 9999).year]).toEqual([2019, 9999]);
  });

  it.each<[string, unknown]>([
    ...[null, undefined, 3, "Kota Bogor", {}].map(labelled),
    ["a decision", PEKALONGAN[0]],
    ["a function", (): unknown => []],
  ])("%s is no list of decisions", (_, decisions) => {
    expect(found(() => dueIn(untyped(decisions), 2024))).toEqual(["decisions: not-a-list"]);
  });

  it("the year and every decision at once", () => {
    const decisions = [
      of("a", 2018, "baik"),
      null,
      of("", 2022, "baik"),
      of("b", 2022, untyped("bagus"), { date: "2022-02-30" }),
      of("c", 2022, "baik"),
      of("c", 2022, "baik"),
      { ...of("d", 2022, "baik"), points: 325 },
      { ...of("e", 2022, untyped("bagus")), kind: "kota" },
      [of("f", 2022, "baik")],
      { kind: "kota" },
    ];
    expect(found(() => dueIn(untyped(decisions), 2018))).toEqual([
      "year: out-of-range",
      "decisions.0.year: out-of-range",
      "decisions.1: not-an-object",
      "decisions.2.instansi: not-text",
      "decisions.3.date: not-a-date",
      "decisions.3.category: not-one-of",
      "decisions.6.category: category-contradicts-points",
      "decisions.7.category: not-one-of",
      "decisions.8: not-an-object",
      "decisions.9.instansi: missing",
      "decisions.9.year: missing",
      "decisions.9.instrument: missing",
      "decisions.9.category: missing",
    ]);
  });

  it.each([null, undefined, "Kota Bogor", {}].map(labelled))(
    "a year that is wrong is reported beside %s, which is no list, as in the timeline",
    (_, decisions) => {
      expect(found(() => dueIn(untyped(decisions), NaN))).toEqual(["year: not-a-number", "decisions: not-a-list"]);
      expect(found(() => dueIn(untyped(decisions), 2018))).toEqual(["year: out-of-range", "decisions: not-a-list"]);
    },
  );

  it("a year that is wrong beside decisions whose order is not known", () => {
    expect(found(() => dueIn([of("a", 2022, "baik"), of("a", 2022, "baik")], 2018))).toContain("year: out-of-range");
  });

  it("a hole in the list is no decision", () => {
    expect(found(() => dueIn(untyped([, of("a", 2022, "baik")]), 2023))).toEqual(["decisions.0: not-an-object"]);
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    const beside = { nama: PERSON, "197001012000031001": PERSON };
    for (const run of [
      (): unknown => dueIn([of(PERSON, 2022, "baik"), of(PERSON, 2022, "baik")], 2024),
      (): unknown => dueIn(untyped([PERSON, of("a", untyped(PERSON), untyped(PERSON))]), untyped(PERSON)),
      (): unknown => dueIn(untyped(PERSON), 2024),
      (): unknown => dueIn(untyped([{ ...of(PERSON, 2018, "baik"), ...beside }]), 2024),
      (): unknown => dueIn([], 197_001_012_000_031),
    ]) {
      expect(JSON.stringify(issuesOf(run))).not.toMatch(/Budi|19700101/);
    }
  });

  it("whatever JavaScript can pass: an answer or a MeritError", () => {
    fc.assert(
      fc.property(anything, anything, (value, year) => {
        for (const run of [
          (): unknown => dueIn(untyped([value]), 2024),
          (): unknown => dueIn(untyped(value), untyped(year)),
          (): unknown => dueIn([of(untyped(value), untyped(year), "baik")], 2024),
        ]) {
          try {
            run();
          } catch (error) {
            expect(error).toBeInstanceOf(MeritError);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("against the timeline of each body", () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  /** Decisions of some bodies; of one body no two of a day, and each with a date in its year. */
  const histories = <C extends string, I extends string>(
    categories: readonly C[],
    instruments: readonly I[],
    [from, until]: readonly [number, number],
  ): fc.Arbitrary<Decision<C, I>[]> =>
    fc.uniqueArray(
      fc
        .tuple(
          fc.constantFrom("a", "b", "c", "d"),
          fc.integer({ min: from, max: until }),
          day,
          fc.constantFrom(...categories),
          fc.constantFrom(...instruments),
        )
        .map(([instansi, year, [month, date], category, instrument]) => ({
          instansi,
          year,
          category,
          instrument,
          date: `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
        })),
      { selector: ({ instansi, date }) => `${instansi} ${date}`, maxLength: 14 },
    );
  const AS_STANDING: Readonly<Record<string, string>> = { early: "assessed" };

  it("the last year of the timeline has the same status, and its next evaluation is the same", () => {
    const anyHistories = histories(
      ["buruk", "kurang", "baik", "sangat-baik"],
      ["kasn-9-2019", "kasn-9-2019-400"],
      [2019, 2025],
    );
    fc.assert(
      fc.property(anyHistories, fc.integer({ min: 2019, max: 2025 }), (decisions, year) => {
        const result = dueIn(decisions, year);
        const found = standings(result);
        expect(Object.keys(found).sort()).toEqual([...new Set(decisions.map(({ instansi }) => instansi))].sort());
        for (const [instansi, standingOf] of Object.entries(found)) {
          const own = decisions.filter((one) => one.instansi === instansi && one.year <= year);
          if (own.length === 0) {
            expect(standingOf).toBe("onlyLater");
            continue;
          }
          const { years, next } = timeline(own, `${year}-12-31`);
          const status = years.at(-1)?.status ?? "";
          expect(standingOf).toBe(AS_STANDING[status] ?? status);
          expect(LISTS.flatMap((list) => result[list]).find((one) => one.instansi === instansi)?.next).toEqual(next);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("so it has under invented rules, also after the regime where the next evaluation is not known", () => {
    const rules = inventedRules({ merah: 1, kuning: 2, hijau: 5 }, 2030, 2036);
    const anyHistories = histories(["merah", "kuning", "hijau"], ["karangan", "karangan-kedua"], [2030, 2036]);
    fc.assert(
      fc.property(anyHistories, fc.integer({ min: 2030, max: 2040 }), (decisions, year) => {
        for (const [instansi, standingOf] of Object.entries(standings(dueIn(decisions, year, rules)))) {
          const own = decisions.filter((one) => one.instansi === instansi && one.year <= year);
          if (own.length === 0) continue;
          const { years, next } = timeline(own, `${year}-12-31`, rules);
          const status = years.at(-1)?.status ?? "";
          // What was due in a year of the regime stays overdue; the timeline says of later years that they are not known.
          const overdue = year > 2036 && next.status === "scheduled";
          expect(standingOf).toBe(overdue ? "overdue" : (AS_STANDING[status] ?? status));
        }
      }),
      { numRuns: 80 },
    );
  });
});
