import fc from "fast-check";
import { assessAspects, assessIndicators, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { compareResults } from "sistem-merit/merit";
import { whatIf } from "sistem-merit/plan";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, parsed, survivesJson, untyped } from "../core/support.js";
import { instrumentOf } from "../cycle/invented-rules.js";
import { deepFreeze } from "../cycle/support.js";
import {
  ASPECTS,
  BOGOR_2020,
  complete410,
  MK_2021,
  MK_LEVELS,
  NOTHING,
  WEIGHTS_410,
  without,
} from "../merit/fixtures.js";
import { scores400, scores410 } from "../properties/arbitraries.js";

const change = (answers: unknown, changes: unknown): unknown => whatIf(kasn2019, untyped(answers), untyped(changes));
const IDS = Object.values(WEIGHTS_410).flatMap((weights) => Object.keys(weights));
const category = (total: number): number => [175, 250, 325].filter((bound) => total >= bound).length;

describe("by aspect", () => {
  it("Mahkamah Konstitusi, 2021, with 2.5 points less for promotion and transfer: down to Baik", () => {
    const { before, after, difference } = whatIf(kasn2019, MK_2021, { "promosi-mutasi": 22.5 });
    expect(before).toEqual(assessAspects(kasn2019, MK_2021));
    expect(after).toEqual(assessAspects(kasn2019, { ...MK_2021, "promosi-mutasi": 22.5 }));
    expect(difference).toMatchObject({
      comparable: true,
      instrument: "kasn-9-2019",
      points: { from: 327, to: 324.5, change: -2.5 },
      category: { from: "sangat-baik", to: "baik", move: "down" },
      unknown: [],
    });
    expect(difference.aspects.map(({ id, change }) => [id, change])).toEqual(
      ASPECTS.map((id) => [id, id === "promosi-mutasi" ? -2.5 : 0]),
    );
    expect(difference.aspects[3]).toEqual({
      id: "promosi-mutasi",
      name: { id: "Promosi dan Mutasi", en: "Promotion and Transfer" },
      from: 25,
      to: 22.5,
      change: -2.5,
      max: 40,
    });
  });

  it.each([
    [{ "promosi-mutasi": 23 }, "sangat-baik", "same"],
    [{ "promosi-mutasi": 22.5 }, "baik", "down"],
    [{ "promosi-mutasi": 40 }, "sangat-baik", "same"],
    [{ "pengembangan-karier": 0, "manajemen-kinerja": 0 }, "buruk", "down"],
  ] as const)("%j leads to %s", (changes, to, move) => {
    expect(whatIf(kasn2019, MK_2021, changes).difference.category).toEqual({ from: "sangat-baik", to, move });
  });

  it.each([
    [108, "baik", "same"],
    [108.5, "sangat-baik", "up"],
  ] as const)("Kota Bogor, 2020, with %d for career development is %s: 58.5 are missing", (career, to, move) => {
    const { difference } = whatIf(kasn2019Sheet400, BOGOR_2020, { "pengembangan-karier": career });
    expect(difference.category).toEqual({ from: "baik", to, move });
    expect(difference.points?.change).toBe(career - 50);
  });

  it.each([
    ["410", kasn2019, scores410],
    ["400", kasn2019Sheet400, scores400],
  ] as const)("any changes on the sheet of %s: the difference of two assessments", (_, instrument, scores) => {
    fc.assert(
      fc.property(scores, scores, fc.subarray([...ASPECTS]), (answers, others, ids) => {
        const changes = Object.fromEntries(ids.map((id) => [id, others[id]]));
        const result = whatIf(instrument, answers, changes);
        const changed = { ...answers, ...changes };
        expect(result.before).toEqual(assessAspects(instrument, answers));
        expect(result.after).toEqual(assessAspects(instrument, changed));
        const sum = (given: typeof answers): number => ASPECTS.reduce((total, id) => total + given[id], 0);
        const [from, to] = [sum(answers), sum(changed)];
        expect(result.difference.points).toEqual({ from, to, change: to - from });
        const steps = category(to) - category(from);
        expect(result.difference.category?.move).toBe(steps === 0 ? "same" : steps > 0 ? "up" : "down");
        expect(result.difference.aspects.map((aspect) => aspect.change)).toEqual(
          ASPECTS.map((id) => changed[id] - answers[id]),
        );
        expect(result.difference).toEqual(compareResults(result.before, result.after));
        expect(survivesJson(result)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("an invented instrument with steps of its own is as good", () => {
    const instrument = { ...instrumentOf("karangan"), aspects: kasn2019.aspects };
    const { difference } = whatIf(instrument, { ...NOTHING, pengadaan: 9 }, { "sistem-informasi": 11 });
    expect(difference).toMatchObject({
      instrument: "karangan",
      points: { from: 9, to: 20, change: 11 },
      category: { from: "merah", to: "hijau", move: "up" },
    });
  });
});

describe("by level", () => {
  it("the levels of Mahkamah Konstitusi, one level down in one indicator of weight 5: down to Baik", () => {
    const { before, after, difference } = whatIf(complete410, MK_LEVELS, { e5: 3 });
    expect(before).toEqual(assessIndicators(complete410, MK_LEVELS));
    expect(after).toEqual(assessIndicators(complete410, { ...MK_LEVELS, e5: 3 }));
    expect(difference).toMatchObject({
      points: { from: 327, to: 322, change: -5 },
      category: { from: "sangat-baik", to: "baik", move: "down" },
      unknown: [],
    });
    expect(difference.aspects.filter((aspect) => aspect.change !== 0).map(({ id }) => id)).toEqual([
      "manajemen-kinerja",
    ]);
  });

  it("any changes: the difference of two assessments", () => {
    const levels = fc.tuple(...IDS.map(() => fc.constantFrom(1, 2, 3, 4)));
    fc.assert(
      fc.property(levels, levels, fc.subarray(IDS), (first, second, ids) => {
        const at = (row: readonly number[], keys: readonly string[]): typeof MK_LEVELS =>
          untyped(Object.fromEntries(keys.map((id) => [id, row[IDS.indexOf(id)]])));
        const [answers, changes] = [at(first, IDS), at(second, ids)];
        const result = whatIf(complete410, answers, changes);
        expect(result.before).toEqual(assessIndicators(complete410, answers));
        expect(result.after).toEqual(assessIndicators(complete410, { ...answers, ...changes }));
        expect(result.difference).toEqual(compareResults(result.before, result.after));
      }),
      { numRuns: 15 },
    );
  });
});

describe("a change that is absent changes nothing", () => {
  it.each([{}, { pengadaan: undefined }, { pengadaan: 38 }].map(labelled))("%s", (_, changes) => {
    const { before, after, difference } = whatIf(kasn2019, MK_2021, untyped(changes));
    expect(after).toEqual(before);
    expect(difference.points).toEqual({ from: 327, to: 327, change: 0 });
    expect(difference.category?.move).toBe("same");
    expect(difference.aspects.every((aspect) => aspect.change === 0)).toBe(true);
  });

  it("a level that is undefined is absent, too", () => {
    const changes: Partial<typeof MK_LEVELS> = untyped({ a1: undefined, e5: 3 });
    expect(whatIf(complete410, MK_LEVELS, changes)).toEqual(whatIf(complete410, MK_LEVELS, untyped({ e5: 3 })));
  });
});

describe("a key that the changes inherit counts like their own", () => {
  const inheriting = (from: object, own: object = {}): unknown => Object.assign(Object.create(from), own);

  it("an answer that is inherited is changed", () => {
    const result = change(MK_2021, inheriting({ pengadaan: 30 }, { "promosi-mutasi": 22.5 }));
    expect(result).toEqual(change(MK_2021, { pengadaan: 30, "promosi-mutasi": 22.5 }));
    expect(result).toMatchObject({ difference: { points: { from: 327, to: 316.5 } } });
    expect(change(MK_2021, inheriting({ pengadaan: 30 }, { pengadaan: 31 }))).toEqual(
      change(MK_2021, { pengadaan: 31 }),
    );
    expect(whatIf(complete410, MK_LEVELS, untyped(inheriting({ e5: 3 }))).difference.points?.change).toBe(-5);
  });

  it("one that is undefined changes nothing, and an own one hides it, also if that is undefined", () => {
    const unchanged = change(MK_2021, {});
    expect(change(MK_2021, inheriting({ pengadaan: undefined }))).toEqual(unchanged);
    expect(change(MK_2021, inheriting({ pengadaan: 30 }, { pengadaan: undefined }))).toEqual(unchanged);
  });

  it("what is wrong with it is named in the same place", () => {
    expect(found(() => change(MK_2021, inheriting({ pengadaan: 41, pengada: 1 })))).toEqual([
      "changes.pengada: unknown-key",
      "changes.pengadaan: out-of-range",
    ]);
  });
});

describe("every mistake is named", () => {
  it.each([
    ["misspelt", { "promosi-mutasi": 22.5, pengada: 30 }, "changes.pengada"],
    ["an indicator", { "e-office": 3 }, "changes.e-office"],
    ["__proto__ of JSON", parsed('{"__proto__": 5}'), "changes.__proto__"],
    ["a method", { toString: () => "30" }, "changes.toString"],
    ["undefined", { pengada: undefined }, "changes.pengada"],
  ])("a change of what is not asked is an unknown key: %s", (_, changes, path) => {
    expect(found(() => change(MK_2021, changes))).toEqual([`${path}: unknown-key`]);
  });

  it("by level, an aspect is not asked", () => {
    const [issue] = issuesOf(() => whatIf(complete410, MK_LEVELS, untyped({ pengadaan: 30 })));
    expect(issue).toMatchObject({ code: "unknown-key", path: ["changes", "pengadaan"] });
    expect(issue?.params["expected"]).toEqual(IDS);
  });

  it.each([null, undefined, [], "x", 5].map(labelled))("%s are no changes", (_, changes) => {
    expect(found(() => change(MK_2021, changes))).toEqual(["changes: not-an-object"]);
  });

  it.each([
    [40.5, "out-of-range"],
    [30.25, "not-on-scale"],
    ["30", "not-a-number"],
    [null, "not-a-number"],
    ["unknown", "not-a-number"],
  ] as const)("a score of %s is none, before and after", (value, code) => {
    expect(found(() => change({ ...MK_2021, pengadaan: value }, {}))).toEqual([`pengadaan: ${code}`]);
    const [issue, ...others] = issuesOf(() => change(MK_2021, { pengadaan: value }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path: ["changes", "pengadaan"] });
    const [before] = issuesOf(() => change({ ...MK_2021, pengadaan: value }, {}));
    expect(issue).toEqual({ ...before, path: ["changes", "pengadaan"] });
  });

  it("a level of 5 is none", () => {
    const [issue, ...others] = issuesOf(() => whatIf(complete410, MK_LEVELS, untyped({ a1: 5 })));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "not-one-of", path: ["changes", "a1"] });
    expect(issue?.params).toEqual({ expected: [1, 2, 3, 4], received: 5 });
  });

  it("the answers must be complete: a change does not stand in for one", () => {
    expect(found(() => change(without(MK_2021, "pengadaan"), { pengadaan: 30 }))).toEqual(["pengadaan: missing"]);
  });

  it("the answers and the changes are checked together: keys and values", () => {
    const changes = { y: 1, "promosi-mutasi": "22.5", "sistem-informasi": 24.5 };
    expect(found(() => change({ ...MK_2021, pengadaan: 41, x: 1 }, changes))).toEqual([
      "changes.y: unknown-key",
      "x: unknown-key",
      "pengadaan: out-of-range",
      "changes.promosi-mutasi: not-a-number",
      "changes.sistem-informasi: out-of-range",
    ]);
    expect(found(() => whatIf(complete410, untyped({ ...MK_LEVELS, a1: 0 }), untyped({ a2: 5, b1: "4" })))).toEqual([
      "a1: not-one-of",
      "changes.a2: not-one-of",
      "changes.b1: not-one-of",
    ]);
  });

  it("an answer and its change may both be wrong: each is named in its place", () => {
    const issues = issuesOf(() => change({ ...MK_2021, pengadaan: 41 }, { pengadaan: 42 }));
    expect(issues.map(({ path, params }) => [path, params["received"]])).toEqual([
      [["pengadaan"], 41],
      [["changes", "pengadaan"], 42],
    ]);
  });

  it("a change does not mend an answer that is wrong", () => {
    expect(found(() => change({ ...MK_2021, pengadaan: 41 }, { pengadaan: 30 }))).toEqual(["pengadaan: out-of-range"]);
  });

  it.each<[string, unknown]>([...[null, undefined, 327, "327", [38]].map(labelled), ["a list of answers", [MK_2021]]])(
    "%s are no answers, as for an assessment",
    (_, answers) => {
      expect(found(() => change(answers, {}))).toEqual([": not-an-object"]);
      expect(found(() => assessAspects(kasn2019, untyped(answers)))).toEqual([": not-an-object"]);
      // The changes are read all the same.
      expect(found(() => change(answers, { y: 1, pengadaan: 40.5, "promosi-mutasi": 22.5 }))).toEqual([
        "changes.y: unknown-key",
        ": not-an-object",
        "changes.pengadaan: out-of-range",
      ]);
      expect(found(() => change(answers, null))).toEqual(["changes: not-an-object", ": not-an-object"]);
    },
  );

  it("without weights, levels cannot be scored", () => {
    expect(found(() => change({ "e-office": 3 }, {}))).toEqual(ASPECTS.map((id) => `aspects.${id}: weights-unknown`));
  });

  it.each([undefined, null, "kasn-9-2019", {}].map(labelled))("%s is no instrument", (_, value) => {
    expect(found(() => whatIf(untyped(value), MK_2021, {}))).toEqual(["instrument: not-an-object"]);
  });
});

it("nothing that is passed in is changed", () => {
  const [answers, changes] = [deepFreeze({ ...MK_2021 }), deepFreeze({ pengadaan: 30, "promosi-mutasi": 40 })];
  expect(whatIf(kasn2019, answers, changes).difference.points?.to).toBe(334);
  const [open, openChanges] = [{ ...MK_LEVELS }, { a1: 1 } as const];
  whatIf(complete410, open, untyped(openChanges));
  expect([open, openChanges]).toEqual([MK_LEVELS, { a1: 1 }]);
  expect(Object.isFrozen(open)).toBe(false);
});

it("answers that cannot be copied with their changes are refused with their issues, never with none", () => {
  const hidden = Object.defineProperty({ ...MK_2021 }, "pengadaan", { enumerable: false });
  expect(issuesOf(() => change(hidden, { "promosi-mutasi": 22.5 })).map(({ code, path }) => [code, path])).toEqual([
    ["missing", ["pengadaan"]],
  ]);
});
