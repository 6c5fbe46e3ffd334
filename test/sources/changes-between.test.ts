import fc from "fast-check";
import { changesBetween, register, type RuleChange, rulesInForce } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { flawsOfRun, saidBy } from "../performance/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { FIRST, ids, LAST, ofMerit, plusDays, stateOf } from "./support.js";

/** A change as one line: `2025-12-31 rule new ← old [grade]`. */
const line = ({ date, kind, begins, ends, atLatest, grade }: RuleChange): string =>
  `${date} ${kind} ${begins?.id ?? "-"} ← ${ids(ends).join() || "-"}${atLatest ? " at the latest" : ""} [${grade}]`;

const isOfMerit = ({ begins, ends }: RuleChange): boolean => [begins, ...ends].some((rule) => rule?.merit === true);

describe("ten years of the merit system", () => {
  it("hold these changes, in this order", () => {
    expect(changesBetween(FIRST, LAST).changes.filter(isOfMerit).map(line)).toEqual([
      "2018-12-31 rule permenpanrb-40-2018 ← - at the latest [interpretation]",
      "2019-01-01 instrument kasn-9-2019 ← pemetaan-2018 [interpretation]",
      "2019-12-31 rule perkasn-9-2019 ← - at the latest [interpretation]",
      "2023-10-31 rule uu-20-2023 ← uu-5-2014 [secondary]",
      "2024-08-23 rule perpres-91-2024 ← - [interpretation]",
      "2024-08-23 rule perpres-92-2024 ← - [interpretation]",
      "2024-08-23 authority bkn ← - [interpretation]",
      "2024-09-04 rule se-menpanrb-4-2024 ← - [interpretation]",
      "2024-09-24 authority - ← kasn [interpretation]",
      "2025-10-16 rule putusan-mk-121-puu-xxii-2024 ← - [secondary]",
      "2025-12-31 rule permenpanrb-19-2025 ← permenpanrb-40-2018 [interpretation]",
      "2025-12-31 rule - ← perkasn-9-2019 [interpretation]",
      "2025-12-31 instrument permenpanrb-19-2025 ← kasn-9-2019 [interpretation]",
      "2026-01-01 rule kepka-bkn-411-2025 ← - at the latest [interpretation]",
    ]);
  });

  it("a change rests on the sources of what began and of what ended", () => {
    const [change] = changesBetween("2023-10-30", "2023-10-31").changes;
    expect(change?.cite.map(({ source }) => source)).toEqual(["bpk-uu-20-2023", "resume-uu-20-2023"]);
  });

  it("rules of other domains are among them, and say that they are", () => {
    const { changes } = changesBetween("2021-08-30", "2021-08-31");
    expect(changes.map(({ begins }) => [begins?.id, begins?.merit])).toEqual([["pp-94-2021", false]]);
  });
});

describe("the two days", () => {
  it.each([
    ["the day before a change and the day itself hold it", "2025-12-30", "2025-12-31", 3],
    ["the day of a change and the day after do not", "2025-10-16", "2025-10-17", 0],
    ["days without a change hold none", "2022-01-01", "2023-01-01", 0],
  ])("%s", (_what, from, to, count) => {
    expect(changesBetween(from, to).changes.filter(isOfMerit)).toHaveLength(count);
  });

  it.each([FIRST, "2024-08-23", "2025-12-31", LAST])("nothing changes between %s and the same day", (day) => {
    expect(changesBetween(day, day)).toEqual({ from: day, to: day, changes: [], undated: [] });
  });
});

describe("rules without a known day", () => {
  it.each([
    ["2018-02-01", "2018-06-01", ["permenpanrb-40-2018", "perkasn-3-2018"]],
    ["2018-01-01", "2018-12-30", ["permenpanrb-40-2018", "perkasn-3-2018"]],
    // By this day PermenPANRB 40/2018 had begun, so it is among the changes.
    ["2018-01-01", "2018-12-31", ["perkasn-3-2018"]],
    ["2025-12-29", "2025-12-31", ["permenpanrb-20-2025", "kepka-bkn-411-2025"]],
    ["2019-01-01", "2019-12-31", []],
    ["2020-06-01", "2020-06-02", ["pp-17-2020", "permenpanrb-3-2020"]],
    ["2025-01-01", "2026-08-05", ["permenpanrb-20-2025"]],
  ])("from %s to %s may have begun: %o", (from, to, expected) => {
    expect(ofMerit(changesBetween(from, to).undated)).toEqual(expected);
  });
});

const days = fc.integer({ min: 0, max: 3575 }).map((after) => plusDays(FIRST, after));
const pairs = fc
  .tuple(days, days)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

/** What holds after some changes. */
function applied(state: ReadonlySet<string>, changes: readonly RuleChange[]): ReadonlySet<string> {
  const next = new Set(state);
  for (const { kind, begins, ends } of changes) {
    for (const { id } of ends) {
      // Only what holds can end.
      expect([...next]).toContain(`${kind} ${id}`);
      next.delete(`${kind} ${id}`);
    }
    if (begins) {
      expect([...next]).not.toContain(`${kind} ${begins.id}`);
      next.add(`${kind} ${begins.id}`);
    }
  }
  return next;
}

describe("between any two days", () => {
  it("what held on the first, with the changes, is what holds on the second", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const after = applied(stateOf(rulesInForce(from)), changesBetween(from, to).changes);
        expect([...after].sort()).toEqual([...stateOf(rulesInForce(to))].sort());
      }),
    );
  });

  it("a way over a day in between has the same changes", () => {
    fc.assert(
      fc.property(days, days, days, (...three) => {
        const [from, over, to] = three.sort();
        expect([...changesBetween(from, over).changes, ...changesBetween(over, to).changes]).toEqual(
          changesBetween(from, to).changes,
        );
      }),
      { numRuns: 50 },
    );
  });

  it("changes are in order, after the first day, until the second, each with its sources, as plain JSON", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const result = changesBetween(from, to);
        expect(survivesJson(result)).toBe(true);
        const dates = result.changes.map(({ date }) => date);
        expect([...dates].sort()).toEqual(dates);
        for (const { date, cite, begins, ends } of result.changes) {
          expect(from < date && date <= to).toBe(true);
          expect(cite).not.toEqual([]);
          expect(cite.every(({ source }) => Object.hasOwn(register, source))).toBe(true);
          expect(begins !== undefined || ends.length > 0).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("days for which there is no answer", () => {
  it("the second day must not be the earlier one", () => {
    const [issue, ...more] = issuesOf(() => changesBetween("2025-12-31", "2025-12-30"));
    expect(more).toEqual([]);
    expect(issue).toMatchObject({
      code: "period-reversed",
      path: ["to"],
      params: { from: "2025-12-31", to: "2025-12-30" },
      message: { id: "lebih awal dari 2025-12-31", en: "is earlier than 2025-12-31" },
    });
  });

  it("both days are checked, and all that is wrong is said", () => {
    expect(found(() => changesBetween("2017-12-31", "kemarin"))).toEqual(["from: no-value-at-date", "to: not-a-date"]);
    expect(found(() => changesBetween("2027-10-17", "2017-12-31"))).toEqual([
      "from: no-value-at-date",
      "to: no-value-at-date",
    ]);
    expect(found(() => changesBetween(untyped(undefined), untyped(undefined)))).toEqual([
      "from: not-a-date",
      "to: not-a-date",
    ]);
  });

  it("anything at all gives plain data or well-formed issues", () => {
    fc.assert(
      fc.property(fc.oneof(anything, days), fc.oneof(anything, days), (from, to) => {
        expect(flawsOfRun(() => changesBetween(untyped(from), untyped(to)))).toEqual([]);
      }),
    );
  });

  it("nothing that may be about a person is repeated", () => {
    fc.assert(
      fc.property(nip, (number) => {
        expect(saidBy(() => changesBetween(number, number))).not.toContain(number.slice(0, 9));
      }),
      { numRuns: 20 },
    );
  });
});
