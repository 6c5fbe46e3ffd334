import fc from "fast-check";
import {
  adoption,
  type Adoption,
  type AdoptionLine,
  adoptionRules,
  type AdoptionThreshold,
} from "sistem-merit/replication";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, unfrozen, untyped } from "../core/support.js";
import { FIVE, line } from "./support.js";

const ON = { asOf: "2024-11-04" };

const one = (lines: readonly AdoptionLine[], threshold?: AdoptionThreshold) => {
  const { systems, failed } = adoption(lines, { ...ON, threshold });
  const [first] = systems;
  if (!first) throw new Error(`no system, ${failed.length} failed`);
  return first;
};

describe("the state that was reported of Sulawesi Tengah on 4 November 2024", () => {
  // The numbers of the units are not published: every number here is invented.
  const invented = [
    line("Biro Umum", 71, 160),
    line("Biro Hukum", 20, 40),
    line("Biro Organisasi", 17, 35),
    line("Biro Perekonomian", 0, 28),
    line("Biro Umum, tenaga kontrak", "unknown", 60),
  ];
  const reportOf = (): Adoption => adoption(invented, { asOf: "2024-11-04", threshold: { above: 50 } });

  it("no unit is above 50 %, and the report says so", () => {
    const result = reportOf();
    expect(result.asOf).toBe("2024-11-04");
    expect(result.threshold).toEqual({ above: 50 });
    expect(result.systems.map(({ system }) => system)).toEqual(["k-mob"]);
    expect(result.systems[0]?.threshold).toEqual({
      reached: [],
      notReached: ["Biro Umum", "Biro Hukum", "Biro Organisasi", "Biro Perekonomian"],
      noneReached: true,
    });
    expect(result.failed).toEqual([]);
  });

  it("the contract staff of one bureau did not report, which is not the zero of another unit", () => {
    const result = reportOf();
    expect(result.systems[0]?.notReported).toEqual([
      { unit: "Biro Umum, tenaga kontrak", active: "unknown", staff: 60 },
    ]);
    expect(result.systems[0]?.units.at(-1)).toEqual({ unit: "Biro Perekonomian", active: 0, staff: 28, share: 0 });
    expect(result.systems[0]?.total).toEqual({ active: 108, staff: 263, share: 0.4106 });
  });

  it("is a result in the rules, with its source, and no threshold", () => {
    const [reported] = adoptionRules.reported;
    expect(adoptionRules.reported).toHaveLength(1);
    expect([reported?.system.value, reported?.asOf.value, reported?.noUnitAbove.value]).toEqual([
      "k-mob",
      "2024-11-04",
      50,
    ]);
    expect(reported?.noUnitAbove.grade).toBe("secondary");
    expect(Object.keys(adoptionRules)).toEqual(["measure", "active", "reported"]);
  });

  it("rests on the measure that was reported", () => {
    const result = reportOf();
    expect([result.grade, result.cite.map(({ source }) => source)]).toEqual(["secondary", ["metrosulawesi-k-mob"]]);
    expect(survivesJson(result)).toBe(true);
  });
});

describe("a threshold says whether the number itself reaches it", () => {
  it.each<[string, AdoptionThreshold, number, number, boolean]>([
    ["49 of 100", { above: 50 }, 49, 100, false],
    ["50 of 100", { above: 50 }, 50, 100, false],
    ["51 of 100", { above: 50 }, 51, 100, true],
    ["49 of 100", { atLeast: 50 }, 49, 100, false],
    ["50 of 100", { atLeast: 50 }, 50, 100, true],
    ["51 of 100", { atLeast: 50 }, 51, 100, true],
    // 0.50000005, which is shown as 0.5
    ["5,000,001 of 10,000,000", { above: 50 }, 5_000_001, 10_000_000, true],
    ["4,999,999 of 10,000,000", { atLeast: 50 }, 4_999_999, 10_000_000, false],
    ["1 of 3", { above: 33.33 }, 1, 3, true],
    ["1 of 3", { atLeast: 33.34 }, 1, 3, false],
    ["3333 of 10,000", { above: 33.33 }, 3333, 10_000, false],
    ["3333 of 10,000", { atLeast: 33.33 }, 3333, 10_000, true],
    ["0 of 1", { above: 0 }, 0, 1, false],
    ["0 of 1", { atLeast: 0 }, 0, 1, true],
    ["1 of 10,000,000", { above: 0 }, 1, 10_000_000, true],
    ["all of 7", { above: 100 }, 7, 7, false],
    ["all of 7", { atLeast: 100 }, 7, 7, true],
    ["57 of 100", { atLeast: 57 }, 57, 100, true],
    ["29 of 100", { above: 29 }, 29, 100, false],
  ])("%s under %o", (_, threshold, active, staff, isReached) => {
    const { threshold: result } = one([line("Biro A", active, staff)], threshold);
    expect(result).toEqual({
      reached: isReached ? ["Biro A"] : [],
      notReached: isReached ? [] : ["Biro A"],
      noneReached: !isReached,
    });
  });

  it("has no default: without one, nothing is said of it", () => {
    expect(one([line("Biro A", 1)])).not.toHaveProperty("threshold");
    expect(adoption([line("Biro A", 1)], ON)).not.toHaveProperty("threshold");
  });

  it("says nothing of a system of which no unit reported, and gives no total", () => {
    const silent = one([line("Biro A", "unknown"), line("Biro B", 3, "unknown")], { atLeast: 0 });
    expect(silent).not.toHaveProperty("threshold");
    expect(silent).not.toHaveProperty("total");
    expect(silent.units).toEqual([]);
    expect(silent.notReported).toEqual([
      { unit: "Biro A", active: "unknown", staff: 100 },
      { unit: "Biro B", active: 3, staff: "unknown" },
    ]);
  });
});

describe("shares", () => {
  it.each([
    [1, 3, 0.3333],
    [2, 3, 0.6667],
    [1, 20_000, 0.0001],
    [1, 20_001, 0],
    [0, 5, 0],
    [5, 5, 1],
  ])("%i of %i is shown as %f", (active, staff, share) => {
    expect(one([line("A", active, staff)]).units[0]).toEqual({ unit: "A", active, staff, share });
  });

  it("the total is the sum of users by the sum of staff, not a mean of shares", () => {
    expect(one([line("A", 1, 1), line("B", 0, 99)]).total).toEqual({ active: 1, staff: 100, share: 0.01 });
  });

  it("systems stand apart, in the order of the catalogue", () => {
    const lines = [...FIVE].reverse().map((system, at) => ({ unit: "A", system, staff: 10, active: at }));
    expect(adoption(lines, ON).systems.map(({ system, total }) => [system, total?.active])).toEqual([
      ["siap", 4],
      ["k-mob", 3],
      ["trk", 2],
      ["sim-tunjangan", 1],
      ["sim-jawara", 0],
    ]);
    expect(adoption(lines, ON).systems.map(({ name }) => name)).toEqual(
      ["SIAP", "K-Mob", "TRK", "SIM Tunjangan", "SIM Jawara"].map((name) => ({ id: name, en: name })),
    );
  });

  it("without lines there is nothing, and no error", () => {
    expect(adoption([], ON)).toMatchObject({ asOf: "2024-11-04", systems: [], failed: [] });
  });

  it("takes any list that can be walked through once", () => {
    function* lines() {
      yield line("A", 1);
      yield line("B", 2);
    }
    expect(adoption(lines(), ON).systems[0]?.total?.active).toBe(3);
  });
});

describe("a line with something wrong fails alone", () => {
  const failing = (input: unknown): string[] => {
    const { systems, failed } = adoption([line("Baik", 40), untyped(input)], ON);
    expect(systems[0]?.total).toEqual({ active: 40, staff: 100, share: 0.4 });
    expect(failed.map((each) => each.line)).toEqual([1]);
    return (failed[0]?.issues ?? []).map(({ code, path }) => `${path.join(".")}: ${code}`);
  };

  it.each([
    ["more users than staff", { ...line("A", 101) }, ["lines.1.active: out-of-range"]],
    ["no staff", line("A", 0, 0), ["lines.1.staff: out-of-range"]],
    ["fewer than no staff", line("A", 0, -1), ["lines.1.staff: out-of-range"]],
    ["fewer than no users", line("A", -1), ["lines.1.active: out-of-range"]],
    ["half an employee", line("A", 1, 2.5), ["lines.1.staff: not-on-scale"]],
    ["half a user", line("A", 1.5), ["lines.1.active: not-on-scale"]],
    ["more staff than the civil service has", line("A", 1, 10_000_001), ["lines.1.staff: out-of-range"]],
    ["users as a text", { ...line("A", 1), active: "12" }, ["lines.1.active: not-a-number"]],
    ["NaN", line("A", Number.NaN), ["lines.1.active: not-a-number"]],
    ["no users at all, which is not zero", { unit: "A", system: "k-mob", staff: 1 }, ["lines.1.active: missing"]],
    ["null for users", { ...line("A", 1), active: null }, ["lines.1.active: not-a-number"]],
    ["another system", { ...line("A", 1), system: "simpeg" }, ["lines.1.system: not-one-of"]],
    ["no unit", { ...line(" ", 1) }, ["lines.1.unit: missing"]],
    ["a key too many", { ...line("A", 1), kontrak: 3 }, ["lines.1.kontrak: unknown-key"]],
    ["no line", null, ["lines.1: not-an-object"]],
    ["a list", [], ["lines.1: not-an-object"]],
    [
      "everything wrong at once",
      { unit: 1, system: 2, staff: 0, active: -1 },
      [
        "lines.1.unit: not-text",
        "lines.1.system: not-one-of",
        "lines.1.staff: out-of-range",
        "lines.1.active: out-of-range",
      ],
    ],
    [
      "an inherited line",
      Object.create(line("A", 1)),
      ["unit", "system", "staff", "active"].map((key) => `lines.1.${key}: missing`),
    ],
  ])("%s", (_, input, issues) => {
    expect(failing(input)).toEqual(issues);
  });

  it("names both languages, and the bound", () => {
    const [failed] = adoption([line("A", 31, 30)], ON).failed;
    expect(failed?.issues[0]?.message).toEqual({ id: "harus 0 sampai 30, diterima 31", en: "must be 0 to 30, got 31" });
  });

  it("10,000,000 of 10,000,000 is still read", () => {
    expect(one([line("A", 10_000_000, 10_000_000)]).units[0]?.share).toBe(1);
  });

  it("users beyond the staff are not judged where the staff are unknown", () => {
    expect(one([line("A", 500, "unknown")]).notReported).toEqual([{ unit: "A", active: 500, staff: "unknown" }]);
    expect(adoption([line("A", 10_000_001, "unknown")], ON).failed).toHaveLength(1);
  });
});

describe("two lines for one unit and system", () => {
  const failedOf = (lines: readonly unknown[]): [line: number, issues: [code: string, first: unknown][]][] =>
    adoption(untyped(lines), ON).failed.map(({ line: at, issues }) => [
      at,
      issues.map(({ code, params }) => [code, params["first"]]),
    ]);
  const codesOf = (lines: readonly unknown[]): string[] =>
    failedOf(lines).flatMap(([, issues]) => issues.map(([code]) => code));

  it("both fail, whichever came first, because nobody knows which is right", () => {
    expect(failedOf([line("A", 1), line("B", 2), line("A", 3)])).toEqual([
      [0, [["duplicate", ["lines", 2]]]],
      [2, [["duplicate", ["lines", 0]]]],
    ]);
  });

  it("three fail as well, each once", () => {
    expect(failedOf([line("A", 1), line("A", 1), line(" A ", 1)])).toEqual([
      [0, [["duplicate", ["lines", 1]]]],
      [1, [["duplicate", ["lines", 0]]]],
      [2, [["duplicate", ["lines", 0]]]],
    ]);
  });

  it("a line that is wrong besides still contradicts the other", () => {
    expect(codesOf([line("A", 1), line("A", 101)])).toEqual(["duplicate", "out-of-range", "duplicate"]);
    expect(codesOf([line("A", 101), line("A", 1)])).toEqual(["out-of-range", "duplicate", "duplicate"]);
  });

  it("each is named at its own place", () => {
    const { failed } = adoption([line("A", 1), line("A", 1)], ON);
    expect(failed.map(({ issues }) => issues.map(({ path }) => path))).toEqual([[["lines", 0]], [["lines", 1]]]);
  });

  it("one unit may report for two systems, and names that only look alike are two", () => {
    expect(failedOf([line("A", 1), { ...line("A", 1), system: "siap" }, line("a", 1), line("siap A", 1)])).toEqual([]);
    expect(failedOf([line("__proto__", 1), line("constructor", 1)])).toEqual([]);
  });

  it("lines that name nothing are no duplicates of each other", () => {
    const { system, staff, active } = line("", 1);
    const nameless = { system, staff, active };
    expect(codesOf([line("", 1), line("", 1)])).toEqual(["missing", "missing"]);
    expect(codesOf([nameless, nameless])).toEqual(["missing", "missing"]);
    expect(codesOf([line("A", 1), line("A", 1)].map((one) => ({ ...one, system: "simpeg" })))).toEqual([
      "not-one-of",
      "not-one-of",
    ]);
  });
});

describe("the options", () => {
  const run = (options: unknown) => found(() => adoption([line("A", 1)], untyped(options)));

  it.each([
    ["none", undefined, ["options: not-an-object"]],
    ["no day", {}, ["options.asOf: missing"]],
    ["a day that does not exist", { asOf: "2024-02-30" }, ["options.asOf: not-a-date"]],
    ["a number as threshold", { ...ON, threshold: 50 }, ["options.threshold: not-an-object"]],
    ["a threshold that says nothing", { ...ON, threshold: {} }, ["options.threshold.above: missing"]],
    [
      "both kinds of threshold",
      { ...ON, threshold: { above: 50, atLeast: 50 } },
      ["options.threshold.atLeast: duplicate"],
    ],
    ["a threshold of 101", { ...ON, threshold: { above: 101 } }, ["options.threshold.above: out-of-range"]],
    ["a threshold below 0", { ...ON, threshold: { atLeast: -1 } }, ["options.threshold.atLeast: out-of-range"]],
    ["three decimals", { ...ON, threshold: { above: 33.333 } }, ["options.threshold.above: not-on-scale"]],
    ["a share as text", { ...ON, threshold: { atLeast: "50" } }, ["options.threshold.atLeast: not-a-number"]],
    ["a key too many", { ...ON, treshold: { above: 50 } }, ["options.treshold: unknown-key"]],
    [
      "everything at once",
      { asOf: 1, threshold: { over: 50 } },
      ["options.asOf: not-a-date", "options.threshold.over: unknown-key", "options.threshold.above: missing"],
    ],
  ])("%s", (_, options, issues) => {
    expect(run(options)).toEqual(issues);
  });

  it("of two kinds of threshold the first is shown", () => {
    const threshold = untyped({ above: 50, atLeast: 50 });
    expect(issuesOf(() => adoption([line("A", 1)], { ...ON, threshold }))[0]?.params).toEqual({
      first: ["options", "threshold", "above"],
    });
  });

  it("a kind that is undefined was not given", () => {
    const threshold = untyped({ above: undefined, atLeast: 1 });
    expect(adoption([line("A", 1)], { ...ON, threshold }).threshold).toEqual({ atLeast: 1 });
  });

  it.each([["text"], [{}], [null], [7]])("lines that cannot be walked through: %j", (lines) => {
    expect(found(() => adoption(untyped(lines), ON))).toEqual(["lines: not-a-list"]);
  });
});

describe("for any lines", () => {
  const count = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.constantFrom("unknown", 2.5, null));
  const anyLine = fc.record({
    unit: fc.constantFrom("A", "B", "C", "D", "E ", "E", ""),
    system: fc.constantFrom(...FIVE, "lain"),
    staff: count,
    active: count,
  });
  const anyLines = fc.array(anyLine, { maxLength: 12 });
  const threshold = fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map((steps) => ({ above: steps / 100 })),
    fc.integer({ min: 0, max: 10_000 }).map((steps) => ({ atLeast: steps / 100 })),
  );
  const reported = ({ systems }: Adoption): string[] =>
    systems.flatMap(({ system, units, notReported }) =>
      [...units, ...notReported].map(({ unit }) => `${system} ${unit}`),
    );

  it("every line ends in the result or among those that failed, and none in both", () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const result = adoption(untyped(lines), ON);
        expect(reported(result).length + result.failed.length).toBe(lines.length);
        const failed = new Set(result.failed.map((each) => each.line));
        const kept = lines.flatMap(({ unit, system }, at) => (failed.has(at) ? [] : `${system} ${unit.trim()}`));
        expect(reported(result).sort()).toEqual(kept.sort());
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("the order of the lines makes no difference but to the order of the units", () => {
    const sorted = (result: Adoption) =>
      result.systems.map(({ units, notReported, threshold: limit, ...rest }) => ({
        ...rest,
        units: [...units].sort((a, b) => (a.unit < b.unit ? -1 : 1)),
        notReported: [...notReported].sort((a, b) => (a.unit < b.unit ? -1 : 1)),
        reached: [...(limit?.reached ?? [])].sort(),
        notReached: [...(limit?.notReached ?? [])].sort(),
        noneReached: limit?.noneReached,
      }));
    fc.assert(
      fc.property(anyLines, threshold, (lines, limit) => {
        const forth = adoption(untyped(lines), { ...ON, threshold: limit });
        const back = adoption(untyped([...lines].reverse()), { ...ON, threshold: limit });
        expect(sorted(back)).toEqual(sorted(forth));
        expect(back.failed.map((each) => lines.length - 1 - each.line).sort()).toEqual(
          forth.failed.map((each) => each.line).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("totals and thresholds are those of a second reading in whole numbers without limit", () => {
    const unit = fc
      .integer({ min: 1, max: 10_000_000 })
      .chain((staff) => fc.record({ staff: fc.constant(staff), active: fc.integer({ min: 0, max: staff }) }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), threshold, (units, limit) => {
        const result = one(
          units.map(({ active, staff }, at) => line(`Unit ${at}`, active, staff)),
          limit,
        );
        const sum = (key: "active" | "staff") => units.reduce((total, each) => total + BigInt(each[key]), 0n);
        expect([BigInt(result.total?.active ?? -1), BigInt(result.total?.staff ?? -1)]).toEqual([
          sum("active"),
          sum("staff"),
        ]);
        // Rounded half up to four decimals: floor(x + 1/2).
        const shown = (20_000n * sum("active") + sum("staff")) / (2n * sum("staff"));
        expect(result.total?.share).toBe(Number(shown) / 10_000);
        const bound = BigInt(Math.round(("above" in limit ? limit.above : limit.atLeast) * 100));
        const reached = units.flatMap(({ active, staff }, at) => {
          const [left, right] = [BigInt(active) * 10_000n, bound * BigInt(staff)];
          return ("above" in limit ? left > right : left >= right) ? `Unit ${at}` : [];
        });
        expect(result.threshold?.reached).toEqual(reached);
        expect(result.threshold?.noneReached).toBe(reached.length === 0);
        expect(result.threshold?.notReached).toHaveLength(units.length - reached.length);
      }),
      { numRuns: 100 },
    );
  });

  it("one more user never takes a unit below a threshold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), threshold, (staff, some, limit) => {
        const active = some % staff;
        const isReached = (users: number) => one([line("A", users, staff)], limit).threshold?.noneReached === false;
        expect(isReached(active) && !isReached(active + 1)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("never changes what came in", () => {
    const lines = Object.freeze([Object.freeze(line(" A ", 1)), Object.freeze(line("B", 200))]);
    const options = Object.freeze({ ...ON, threshold: Object.freeze({ above: 50 }) });
    adoption(lines, options);
    expect(lines[0]?.unit).toBe(" A ");
    expect(unfrozen([...lines, options]).filter((path) => path !== ".")).toEqual([]);
  });
});
