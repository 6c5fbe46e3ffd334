import fc from "fast-check";
import { GRADES } from "sistem-merit/core";
import { register, rulesInForce, sourceOf } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { flawsOfRun, saidBy } from "../performance/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { sources } from "../rules/rule-modules.js";
import { FIRST, ids, LAST, ofMerit, plusDays, stateOf } from "./support.js";

interface Expected {
  readonly rules: readonly string[];
  readonly undated: readonly string[];
  readonly instrument: string;
  readonly authorities: readonly string[];
}

const OLD_LAW = ["uu-5-2014", "pp-11-2017"];
const NEW_LAW = ["uu-20-2023", "pp-11-2017"];
const HANDED_OVER = ["perpres-91-2024", "perpres-92-2024", "se-menpanrb-4-2024"];
const RULING = "putusan-mk-121-puu-xxii-2024";
const NO_DAY = ["pp-17-2020", "perkasn-5-2017", "perkasn-3-2018", "permenpanrb-3-2020"];

// What the facts say of the merit system on some days, typed again.
const DAYS: readonly (readonly [date: string, expected: Expected])[] = [
  [
    "2018-06-01",
    {
      rules: OLD_LAW,
      undated: ["permenpanrb-40-2018", "perkasn-5-2017", "perkasn-3-2018"],
      instrument: "pemetaan-2018",
      authorities: ["kasn"],
    },
  ],
  [
    "2021-06-01",
    {
      rules: [...OLD_LAW, "permenpanrb-40-2018", "perkasn-9-2019"],
      undated: NO_DAY,
      instrument: "kasn-9-2019",
      authorities: ["kasn"],
    },
  ],
  [
    "2024-12-19",
    {
      rules: [...NEW_LAW, "permenpanrb-40-2018", "perkasn-9-2019", ...HANDED_OVER],
      undated: NO_DAY,
      instrument: "kasn-9-2019",
      authorities: ["bkn"],
    },
  ],
  [
    "2025-12-30",
    {
      rules: [...NEW_LAW, "permenpanrb-40-2018", "perkasn-9-2019", ...HANDED_OVER, RULING],
      undated: [...NO_DAY, "permenpanrb-20-2025", "kepka-bkn-411-2025"],
      instrument: "kasn-9-2019",
      authorities: ["bkn"],
    },
  ],
  [
    "2025-12-31",
    {
      rules: [...NEW_LAW, "permenpanrb-19-2025", ...HANDED_OVER, RULING],
      undated: [...NO_DAY, "permenpanrb-20-2025", "kepka-bkn-411-2025"],
      instrument: "permenpanrb-19-2025",
      authorities: ["bkn"],
    },
  ],
  [
    "2026-08-05",
    {
      rules: [...NEW_LAW, "permenpanrb-19-2025", ...HANDED_OVER, RULING, "kepka-bkn-411-2025"],
      undated: [...NO_DAY, "permenpanrb-20-2025"],
      instrument: "permenpanrb-19-2025",
      authorities: ["bkn"],
    },
  ],
];

describe("the rules of the merit system on a day", () => {
  it.each(DAYS)("on %s", (date, { rules, undated, instrument, authorities }) => {
    const then = rulesInForce(date);
    expect(then.date).toBe(date);
    expect([...ofMerit(then.rules)].sort()).toEqual([...rules].sort());
    expect([...ofMerit(then.undated)].sort()).toEqual([...undated].sort());
    expect(then.instrument.id).toBe(instrument);
    expect(ids(then.authorities)).toEqual(authorities);
    expect(then.inTransition).toBe(false);
  });

  it("rules of other domains are there too, and say that they are", () => {
    const { rules } = rulesInForce("2022-01-01");
    expect(rules.filter(({ merit }) => !merit).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["pp-94-2021", "perbkn-8-2019"]),
    );
    expect(ids(rulesInForce("2021-08-30").rules)).not.toContain("pp-94-2021");
    expect(ids(rulesInForce("2021-08-31").rules)).toContain("pp-94-2021");
  });

  it("a rule is named by its number and title in both languages", () => {
    expect(rulesInForce("2026-01-01").rules.find(({ id }) => id === "permenpanrb-19-2025")?.name).toEqual({
      id: "Peraturan Menteri PANRB Nomor 19 Tahun 2025 tentang Penyelenggaraan Sistem Merit dalam Manajemen Aparatur Sipil Negara",
      en: "Peraturan Menteri PANRB Nomor 19 Tahun 2025, The Merit System in the Management of the State Civil Apparatus",
    });
  });
});

/** Both sides of a boundary: what has it the day before, and on the day. */
type Boundary = readonly [day: string, what: string, before: boolean, on: boolean];

const BOUNDARIES: readonly Boundary[] = [
  ["2018-12-31", "rule permenpanrb-40-2018", false, true],
  ["2019-01-01", "instrument pemetaan-2018", true, false],
  ["2019-01-01", "instrument kasn-9-2019", false, true],
  ["2019-05-15", "rule perbkn-8-2019", false, true],
  ["2019-12-31", "rule perkasn-9-2019", false, true],
  ["2021-08-31", "rule pp-94-2021", false, true],
  ["2023-10-31", "rule uu-5-2014", true, false],
  ["2023-10-31", "rule uu-20-2023", false, true],
  ["2024-08-23", "rule perpres-91-2024", false, true],
  ["2024-08-23", "rule perpres-92-2024", false, true],
  ["2024-08-23", "authority bkn", false, true],
  ["2024-09-04", "rule se-menpanrb-4-2024", false, true],
  ["2024-09-24", "authority kasn", true, false],
  ["2024-10-15", "rule uu-61-2024", false, true],
  ["2025-10-16", "rule putusan-mk-121-puu-xxii-2024", false, true],
  ["2025-12-31", "rule permenpanrb-40-2018", true, false],
  ["2025-12-31", "rule perkasn-9-2019", true, false],
  ["2025-12-31", "rule permenpanrb-19-2025", false, true],
  ["2025-12-31", "instrument kasn-9-2019", true, false],
  ["2025-12-31", "instrument permenpanrb-19-2025", false, true],
  ["2026-01-01", "rule kepka-bkn-411-2025", false, true],
];

/** Every day on which something begins, and every day after something ended, as the data hold them. */
function boundariesOfTheData(): readonly string[] {
  const legal = Object.values(sources).flatMap((source) => (source.kind === "legal" ? (source.inForce ?? []) : []));
  const then = [rulesInForce(FIRST), rulesInForce("2019-01-01"), rulesInForce("2024-09-01"), rulesInForce(LAST)];
  const merit = then.flatMap(({ instrument, authorities }) => [instrument, ...authorities]);
  const days = [...legal, ...merit].flatMap(({ from, seen, until }) => [
    from?.value ?? seen?.value ?? FIRST,
    ...(until ? [plusDays(until.value, 1)] : []),
  ]);
  return [...new Set(days)].filter((day) => day > FIRST && day <= LAST).sort();
}

describe("on both sides of every boundary", () => {
  it.each(BOUNDARIES)("%s: %s held the day before: %s, and on it: %s", (day, what, before, on) => {
    expect(stateOf(rulesInForce(plusDays(day, -1))).has(what)).toBe(before);
    expect(stateOf(rulesInForce(day)).has(what)).toBe(on);
    expect(stateOf(rulesInForce(plusDays(day, 1))).has(what)).toBe(on);
  });

  it("the table holds every boundary of the merit system in the data", () => {
    const days = new Set(BOUNDARIES.map(([day]) => day));
    for (const day of boundariesOfTheData()) {
      const [before, on] = [rulesInForce(plusDays(day, -1)), rulesInForce(day)];
      if (ofMerit(before.rules).join() !== ofMerit(on.rules).join()) expect(days).toContain(day);
    }
  });

  it.each(boundariesOfTheData())("something changes on %s, and nothing on the days beside it", (day) => {
    const state = (shift: number): string => [...stateOf(rulesInForce(plusDays(day, shift)))].sort().join();
    expect(state(-1)).not.toBe(state(0));
    const isBoundary = (date: string): boolean => boundariesOfTheData().includes(date);
    if (!isBoundary(plusDays(day, 1))) expect(state(0)).toBe(state(1));
    if (plusDays(day, -2) >= FIRST && !isBoundary(plusDays(day, -1))) expect(state(-2)).toBe(state(-1));
  });

  it("nothing changes on any other day of ten years", () => {
    const boundaries = new Set(boundariesOfTheData());
    let before = stateOf(rulesInForce(FIRST));
    for (let day = plusDays(FIRST, 1); day <= LAST; day = plusDays(day, 1)) {
      const now = stateOf(rulesInForce(day));
      if (!boundaries.has(day)) expect([...now]).toEqual([...before]);
      before = now;
    }
  });
});

describe("the hand-over from KASN to BKN", () => {
  it.each([
    ["2024-08-22", ["kasn"], false],
    ["2024-08-23", ["kasn", "bkn"], true],
    ["2024-09-04", ["kasn", "bkn"], true],
    // KASN's chair still hands out an award.
    ["2024-09-09", ["kasn", "bkn"], true],
    ["2024-09-23", ["kasn", "bkn"], true],
    ["2024-09-24", ["bkn"], false],
    ["2024-12-19", ["bkn"], false],
  ])("on %s: %o", (date, authorities, inTransition) => {
    const then = rulesInForce(date);
    expect(ids(then.authorities)).toEqual(authorities);
    expect(then.inTransition).toBe(inTransition);
  });

  it("both ends of it are readings, and say so", () => {
    const [kasn, bkn] = rulesInForce("2024-09-10").authorities;
    expect(kasn?.until?.grade).toBe("interpretation");
    expect(bkn?.from?.grade).toBe("interpretation");
    expect(bkn).not.toHaveProperty("until");
  });
});

describe("the instrument of a day", () => {
  it.each([
    ["2018-12-31", undefined],
    ["2024-12-31", undefined],
    ["2025-01-01", ["menpan-2025-08-28", "kemenkum-bengkulu-2025-10-22"]],
    ["2025-12-30", ["menpan-2025-08-28", "kemenkum-bengkulu-2025-10-22"]],
    ["2025-12-31", ["permenpanrb-19-2025"]],
    ["2026-01-01", undefined],
  ])("on %s the counter-evidence comes from %o", (date, expected) => {
    const { counterEvidence } = rulesInForce(date).instrument;
    expect(counterEvidence?.flatMap(({ cite }) => cite.map(({ source }) => source))).toEqual(expected);
  });
});

describe("what is due", () => {
  it("nothing, before the Constitutional Court ruled", () => {
    expect(rulesInForce("2025-10-15").duties).toEqual([]);
  });

  it.each([
    ["2025-10-16", 730],
    ["2026-11-21", 329],
    [LAST, 0],
  ])("on %s an independent body is due in %i days, and is not among the authorities", (date, daysLeft) => {
    const { duties, authorities } = rulesInForce(date);
    expect(duties.map((duty) => [duty.id, duty.due.value, duty.daysLeft])).toEqual([
      ["lembaga-independen", "2027-10-16", daysLeft],
    ]);
    expect(sourceOf(duties[0]?.rule ?? "").kind).toBe("legal");
    expect(ids(authorities)).toEqual(["bkn"]);
  });
});

describe("a day after the sources were read", () => {
  it.each([
    ["2026-11-21", false],
    ["2026-11-22", true],
  ])("%s is projected: %s", (date, projected) => {
    expect(rulesInForce(date).projected).toBe(projected);
  });
});

const days = fc.integer({ min: 0, max: 3575 }).map((after) => plusDays(FIRST, after));

describe("on any day of the history", () => {
  it("every date is cited and graded, and the sources are in the register", () => {
    fc.assert(
      fc.property(days, (date) => {
        const { rules, instrument, authorities, duties, cite, grade } = rulesInForce(date);
        const figures = [
          ...[...rules, instrument, ...authorities].flatMap(({ from, seen, until }) => [from, seen, until]),
          ...duties.flatMap(({ since, due }) => [since, due]),
          ...(instrument.counterEvidence ?? []),
        ].flatMap((figure) => figure ?? []);
        for (const figure of figures) {
          expect(GRADES.slice(0, 4)).toContain(figure.grade);
          expect(figure.cite).not.toEqual([]);
        }
        for (const { source } of [...figures.flatMap((figure) => figure.cite), ...cite]) {
          expect(Object.hasOwn(register, source)).toBe(true);
        }
        const grades = figures.map((figure) => GRADES.indexOf(figure.grade));
        expect(GRADES.indexOf(grade)).toBe(Math.max(...grades));
      }),
      { numRuns: 50 },
    );
  });

  it("whatever holds has begun and not ended, and whatever has no day is none of it", () => {
    fc.assert(
      fc.property(days, (date) => {
        const { rules, instrument, authorities, undated } = rulesInForce(date);
        for (const { from, seen, until } of [...rules, instrument, ...authorities]) {
          const begin = from?.value ?? seen?.value ?? "never";
          expect(begin <= date).toBe(true);
          expect((until?.value ?? date) >= date).toBe(true);
        }
        expect(authorities.length).toBeGreaterThan(0);
        expect(ids(rules).filter((id) => ids(undated).includes(id))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("a rule of the register holds, has no known day, has ended, or is of a later year or day", () => {
    fc.assert(
      fc.property(days, (date) => {
        const then = rulesInForce(date);
        for (const [id, source] of Object.entries(sources)) {
          if (source.kind !== "legal") continue;
          const { from, seen, until } = source.inForce ?? {};
          const hasEnded = until !== undefined && until.value < date;
          const hasBegun = (from?.value ?? seen?.value ?? "9999-12-31") <= date;
          const mayHold = from === undefined && !hasBegun && source.year <= Number(date.slice(0, 4));
          expect([id, ids(then.rules).includes(id), ids(then.undated).includes(id)]).toEqual([
            id,
            hasBegun && !hasEnded,
            mayHold && !hasEnded,
          ]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("the answer is plain JSON, and the same each time", () => {
    fc.assert(
      fc.property(days, (date) => {
        const then = rulesInForce(date);
        expect(survivesJson(then)).toBe(true);
        expect(rulesInForce(date)).toEqual(then);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a day for which there is no answer", () => {
  it.each(["2017-12-31", "2014-01-15", "2027-10-17", "9999-12-31", "0001-01-01"])(
    "%s lies outside the history, and the issue says which days do not",
    (date) => {
      const [issue] = issuesOf(() => rulesInForce(date));
      expect(issue).toMatchObject({
        code: "no-value-at-date",
        path: ["date"],
        params: { periods: ["2018-01-01..2027-10-16"] },
      });
    },
  );

  it.each([FIRST, LAST])("%s, the edge, lies within", (date) => {
    expect(rulesInForce(date).date).toBe(date);
  });

  it.each(["", "2025-02-29", "31-12-2025", "2025-12-31T00:00:00Z", " 2025-12-31", 2025, null, undefined, {}, []])(
    "%o is no day",
    (date) => {
      expect(found(() => rulesInForce(untyped(date)))).toEqual(["date: not-a-date"]);
    },
  );

  it("anything at all gives plain data or well-formed issues", () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.date({ noInvalidDate: true }).map(String)), (input) => {
        expect(flawsOfRun(() => rulesInForce(untyped(input)))).toEqual([]);
      }),
    );
  });

  it("nothing that may be about a person is repeated", () => {
    fc.assert(
      fc.property(nip, (number) => {
        expect(saidBy(() => rulesInForce(number))).not.toContain(number.slice(0, 9));
      }),
      { numRuns: 20 },
    );
  });
});
