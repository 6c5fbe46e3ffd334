import fc from "fast-check";
import {
  allowance,
  allowanceRun,
  appeal,
  bp2mi2024,
  completePolicy,
  jabar2020,
  localTpp2023,
  policyGaps,
} from "sistem-merit/allowance";
import { attempt } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { flawsOf, found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import {
  attended,
  CEILINGS,
  FIGURES,
  FULL,
  fullRecord,
  IN_MARCH,
  MONTH,
  PENALTIES,
  SIMPLE,
  simpleRecord,
} from "./support.js";

const full = (record: unknown, options: unknown = IN_MARCH): unknown =>
  allowance(untyped(record), FULL, untyped(options));
const withRecord = (more: object): unknown => full({ ...fullRecord, ...more });
const withAttendance = (more: object): unknown => withRecord({ attendance: { ...attended(1), ...more } });
const withPolicy = (more: object): unknown => allowance(simpleRecord, untyped({ ...SIMPLE, ...more }), IN_MARCH);
const name = { id: "Nama", en: "Name" };

describe("every issue of a record, with its place", () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", undefined, [": missing"]],
    ["null", null, [": not-an-object"]],
    ["a list", [fullRecord], [": not-an-object"]],
    ["a text", "pegawai", [": not-an-object"]],
    [
      "an empty record",
      {},
      [
        "id: missing",
        "unit: missing",
        "jobClass: missing",
        "values: missing",
        "attendance: missing",
        "penalties: missing",
        "events: missing",
      ],
    ],
    [
      "everything at once",
      {
        id: " ",
        unit: 7,
        jobClass: 5.5,
        values: { "capaian-kinerja": 100.01, kinerja: 1 },
        attendance: attended(101),
        penalties: [{ penalty: "teguran", from: "2026-13" }],
        events: ["lhkpn", "lhkpn"],
        workingDays: { served: 21, ofMonth: 20 },
        nip: "1",
      },
      [
        "id: missing",
        "unit: not-text",
        "jobClass: not-one-of",
        "values.capaian-kinerja: out-of-range",
        "values.kinerja: unknown-key",
        "attendance.deduction.percent: out-of-range",
        "penalties.0.penalty: not-one-of",
        "penalties.0.from: not-a-month",
        "events.0: not-one-of",
        "events.1: not-one-of",
        "workingDays.served: out-of-range",
        "nip: unknown-key",
      ],
    ],
  ])("%s", (_, record, expected) => {
    expect(found(() => full(record))).toEqual(expected);
  });

  it.each<readonly [object, readonly string[]]>([
    [{ jobClass: 8 }, ["jobClass: policy-incomplete"]],
    [{ jobClass: 18 }, ["jobClass: not-one-of"]],
    [{ jobClass: "9" }, ["jobClass: not-one-of"]],
    [{ jobClass: 8, id: "" }, ["id: missing", "jobClass: policy-incomplete"]],
    [{ post: "kepala" }, ["post: policy-incomplete"]],
    [{ post: "constructor" }, ["post: policy-incomplete"]],
    [{ post: "" }, ["post: missing"]],
    [{ values: null }, ["values: not-an-object"]],
    [{ values: { "capaian-kinerja": "95" } }, ["values.capaian-kinerja: not-a-number"]],
    [{ values: { "capaian-kinerja": 95.125 } }, ["values.capaian-kinerja: not-on-scale"]],
    [{ values: { "capaian-kinerja": -0.01 } }, ["values.capaian-kinerja: out-of-range"]],
    [{ values: { "capaian-kinerja": Number.NaN } }, ["values.capaian-kinerja: not-a-number"]],
    [{ values: { "capaian-kinerja": undefined } }, ["values.capaian-kinerja: missing"]],
    [{ values: Object.create({ "capaian-kinerja": 95 }) as object }, ["values.capaian-kinerja: missing"]],
    [{ values: { ...fullRecord.values, kehadiran: 90 } }, ["values.kehadiran: unknown-key"]],
    [{ attendance: undefined }, ["attendance: missing"]],
    [{ penalties: undefined }, ["penalties: missing"]],
    [{ penalties: {} }, ["penalties: not-a-list"]],
    [{ penalties: [null] }, ["penalties.0: not-an-object"]],
    [{ penalties: [undefined] }, ["penalties.0: missing"]],
    [{ penalties: [{}] }, ["penalties.0.penalty: missing", "penalties.0.from: missing"]],
    [{ penalties: [{ penalty: "pemberhentian", from: "2026-3" }] }, ["penalties.0.from: not-a-month"]],
    [{ penalties: [{ penalty: "pemberhentian", from: "2026-00" }] }, ["penalties.0.from: not-a-month"]],
    [
      { penalties: [{ penalty: "pemberhentian", from: "2026-03", until: "2026-02" }] },
      ["penalties.0.until: time-order"],
    ],
    [{ penalties: [{ penalty: "pemberhentian", from: "2026-03", months: 6 }] }, ["penalties.0.months: unknown-key"]],
    [{ events: "lhkpn-terlambat" }, ["events: not-a-list"]],
    [{ events: ["lhkpn-terlambat", "lhkpn-terlambat"] }, ["events.1: duplicate"]],
    [{ workingDays: 10 }, ["workingDays: not-an-object"]],
    [{ workingDays: { served: 0, ofMonth: 20 } }, ["workingDays.served: out-of-range"]],
    [{ workingDays: { served: 10, ofMonth: 32 } }, ["workingDays.ofMonth: out-of-range"]],
    [{ workingDays: { served: 10.5, ofMonth: 20 } }, ["workingDays.served: not-on-scale"]],
    [{ workingDays: { served: 10 } }, ["workingDays.ofMonth: missing"]],
  ])("%j: %j", (more, expected) => {
    expect(found(() => withRecord(more))).toEqual(expected);
  });

  it.each<readonly [object, readonly string[]]>([
    [{ month: "2026-3" }, ["attendance.month: not-a-month"]],
    [{ month: undefined }, ["attendance.month: missing"]],
    [{ workingDays: 32 }, ["attendance.workingDays: out-of-range"]],
    [{ lateMinutes: -1 }, ["attendance.lateMinutes: out-of-range"]],
    [{ deduction: 4 }, ["attendance.deduction: not-an-object"]],
    [{ deduction: { percent: 1, capped: "no", lines: [] } }, ["attendance.deduction.capped: not-one-of"]],
    [{ deduction: { percent: 1, lines: [] } }, ["attendance.deduction.capped: missing"]],
    [{ deduction: { percent: 1, capped: false, lines: {} } }, ["attendance.deduction.lines: not-a-list"]],
    [{ deduction: { percent: 0.125, capped: false, lines: [] } }, ["attendance.deduction.percent: not-on-scale"]],
    [{ deduction: { percent: 1, capped: false, lines: [], cut: 1 } }, ["attendance.deduction.cut: unknown-key"]],
    [
      {
        deduction: {
          percent: 1,
          capped: false,
          lines: [{ date: "2026-02-30", percent: -1, reason: { id: "x" }, grade: "A", cite: [{}] }],
        },
      },
      [
        "attendance.deduction.lines.0.kind: missing",
        "attendance.deduction.lines.0.percent: out-of-range",
        "attendance.deduction.lines.0.reason.en: missing",
        "attendance.deduction.lines.0.grade: not-one-of",
        "attendance.deduction.lines.0.cite.0.source: missing",
        "attendance.deduction.lines.0.date: not-a-date",
      ],
    ],
    [{ grade: "best" }, ["attendance.grade: not-one-of"]],
    [{ cite: "a page" }, ["attendance.cite: not-a-list"]],
  ])("attendance %j: %j", (more, expected) => {
    expect(found(() => withAttendance(more))).toEqual(expected);
  });

  it("what a policy does not use must not stand in a record, where it would be left out silently", () => {
    const more = { attendance: attended(1), penalties: [], events: [] };
    expect(found(() => allowance({ ...simpleRecord, ...more }, SIMPLE, IN_MARCH))).toEqual([
      "attendance: unknown-key",
      "penalties: unknown-key",
      "events: unknown-key",
    ]);
  });

  it("options", () => {
    expect(found(() => allowance(fullRecord, FULL, untyped(undefined)))).toEqual(["options: not-an-object"]);
    expect(found(() => full(fullRecord, null))).toEqual(["options: not-an-object"]);
    expect(found(() => full(fullRecord, {}))).toEqual(["options.month: missing"]);
    expect(found(() => full({ ...fullRecord, id: "" }, { month: "March", minimumGrade: "A", x: 1 }))).toEqual([
      "options.x: unknown-key",
      "options.month: not-a-month",
      "options.minimumGrade: not-one-of",
      "id: missing",
    ]);
    expect(issuesOf(() => full(fullRecord, { month: "2026-3" }))[0]?.message).toEqual({
      id: "harus bulan yang ada, ditulis YYYY-MM",
      en: "must be an existing month, written YYYY-MM",
    });
  });

  it("a grade that is too weak is named with every line that has it", () => {
    const events = ["lhkpn-terlambat"];
    expect(found(() => full({ ...fullRecord, events }, { ...IN_MARCH, minimumGrade: "interpretation" }))).toEqual([
      "ceiling: grade-below-minimum",
      "deductions.lhkpn-terlambat: grade-below-minimum",
      "amount: grade-below-minimum",
    ]);
    expect(issuesOf(() => full(fullRecord, { ...IN_MARCH, minimumGrade: "official" })).map(({ path }) => path)).toEqual(
      [["ceiling"], ["components", "kehadiran"], ["amount"]],
    );
    expect(full(fullRecord, { ...IN_MARCH, minimumGrade: "caller" })).toEqual(full(fullRecord));
  });
});

describe("every issue of a policy, with its place", () => {
  it.each<readonly [object, readonly string[]]>([
    [{ id: 7, name: "TPP" }, ["policy.id: not-text", "policy.name: not-an-object"]],
    [{ rounded: true }, ["policy.rounded: unknown-key"]],
    [{ ceilings: 5 }, ["policy.ceilings: not-an-object"]],
    [{ ceilings: {} }, ["policy.ceilings.classes: missing"]],
    [{ ceilings: { classes: [] } }, ["policy.ceilings.classes: not-an-object"]],
    [{ ceilings: { classes: { "7": 1.5 } } }, ["policy.ceilings.classes.7: not-on-scale"]],
    [{ ceilings: { classes: { "7": -1 } } }, ["policy.ceilings.classes.7: out-of-range"]],
    [{ ceilings: { classes: { "7": 1_000_000_000 } } }, ["policy.ceilings.classes.7: out-of-range"]],
    [{ ceilings: { classes: { "7": "5000000" } } }, ["policy.ceilings.classes.7: not-a-number"]],
    [
      { ceilings: { classes: { "7": 1, "18": 1, VII: 1, "07": 1 } } },
      [
        "policy.ceilings.classes.18: unknown-key",
        "policy.ceilings.classes.VII: unknown-key",
        "policy.ceilings.classes.07: unknown-key",
      ],
    ],
    [
      { ceilings: { classes: { "7": 1 }, posts: { bendahara: null } } },
      ["policy.ceilings.posts.bendahara: not-a-number"],
    ],
    [{ rounding: undefined }, ["policy.rounding: policy-incomplete"]],
    [{ rounding: {} }, ["policy.rounding.mode: missing", "policy.rounding.to: missing"]],
    [{ rounding: { mode: "nearest", to: 10 } }, ["policy.rounding.mode: not-one-of", "policy.rounding.to: not-one-of"]],
    [{ paidAfterMonths: -1 }, ["policy.paidAfterMonths: out-of-range"]],
    [
      { partialMonth: "by-days", partialMinutes: 1 },
      ["policy.partialMonth: not-one-of", "policy.partialMinutes: not-one-of"],
    ],
    [{ components: undefined }, ["policy.components: missing"]],
    [{ components: [], deductions: {} }, ["policy.deductions: not-a-list", "policy.components: weights-sum"]],
    [{ components: [null, 7] }, ["policy.components.0: not-an-object", "policy.components.1: not-an-object"]],
    [{ components: [{}] }, ["policy.components.0.measure: missing"]],
    [
      { components: [{ measure: "percent", floor: 1 }] },
      [
        "policy.components.0.id: missing",
        "policy.components.0.name: missing",
        "policy.components.0.weight: policy-incomplete",
        "policy.components.0.floor: unknown-key",
      ],
    ],
    [
      { components: [{ id: "a", name, measure: "effective-minutes", weight: 100 }] },
      ["policy.components.0.minutesPerDay: policy-incomplete"],
    ],
    [
      {
        components: [
          { id: "a", name, measure: "activity-minutes", weight: 100, floor: 6000, full: 5999, belowFloor: "nothing" },
        ],
      },
      ["policy.components.0.full: out-of-range"],
    ],
    [
      {
        components: [
          { id: "a", name, measure: "percent", weight: 100, named: { value: 1, grade: "official", cite: [] } },
        ],
      },
      ["policy.components.0.named.value: not-one-of"],
    ],
    [
      { components: [{ id: "a", name, measure: "percent", weight: { value: 100, grade: "A", source: "x" } }] },
      [
        "policy.components.0.weight.grade: not-one-of",
        "policy.components.0.weight.cite: missing",
        "policy.components.0.weight.source: unknown-key",
      ],
    ],
  ])("%j: %j", (more, expected) => {
    expect(found(() => withPolicy(more))).toEqual(expected);
  });

  it.each([
    [[60, 39.99], 99.99],
    [[60, 40.01], 100.01],
    [[33.33, 33.33, 33.33], 99.99],
    [[70, 40], 110],
  ])("weights of %j add up to %d and are refused", (weights, sum) => {
    const components = weights.map((weight, at) => ({ id: `k${at}`, name, measure: "percent", weight }));
    const [issue] = issuesOf(() => withPolicy({ components }));
    expect(issue).toMatchObject({
      code: "weights-sum",
      path: ["policy", "components"],
      params: { expected: 100, sum },
      message: { id: `bobot harus berjumlah 100, diterima ${sum}`, en: `weights must add up to 100, got ${sum}` },
    });
  });

  it("weights of 33.33, 33.33 and 33.34 add up to 100, exactly", () => {
    const components = [33.33, 33.33, 33.34].map((weight, at) => ({
      id: `k${at}`,
      name,
      measure: "percent" as const,
      weight,
    }));
    const values = { k0: 100, k1: 100, k2: 100 };
    expect(allowance({ ...simpleRecord, values }, { ...SIMPLE, components }, IN_MARCH).amount).toBe(5_000_000);
  });

  const event = { id: "a", name, kind: "event", base: "ceiling", percent: 10 };
  it.each<readonly [string, readonly unknown[], readonly string[]]>([
    ["no kind", [{ id: "a" }], ["deductions.0.kind: missing"]],
    ["no base", [{ ...event, base: undefined }], ["deductions.0.base: policy-incomplete"]],
    ["no percentage", [{ ...event, percent: undefined }], ["deductions.0.percent: policy-incomplete"]],
    ["a percentage of three decimals", [{ ...event, percent: 1.125 }], ["deductions.0.percent: not-on-scale"]],
    ["a component that is not named", [{ ...event, base: "component" }], ["deductions.0.of: missing"]],
    ["a component that does not exist", [{ ...event, base: "component", of: "x" }], ["deductions.0.of: not-one-of"]],
    ["a component for the ceiling", [{ ...event, of: "beban-kerja" }], ["deductions.0.of: unknown-key"]],
    ["an event twice", [event, event], ["deductions.1: duplicate"]],
    ["cuts for an event", [{ ...event, cuts: {} }], ["deductions.0.cuts: unknown-key"]],
    ["two rules for penalties", [{ ...PENALTIES }, { ...PENALTIES, id: "b" }], ["deductions.1.kind: duplicate"]],
    ["penalties without a table", [{ ...PENALTIES, cuts: undefined }], ["deductions.0.cuts: policy-incomplete"]],
    [
      "a table that is none",
      [{ ...PENALTIES, cuts: { id: "x", penalties: [{ cutPercent: 101, months: 0 }, "x"] } }],
      [
        "deductions.0.cuts.name: missing",
        "deductions.0.cuts.penalties.0.id: missing",
        "deductions.0.cuts.penalties.0.name: missing",
        "deductions.0.cuts.penalties.0.cutPercent: out-of-range",
        "deductions.0.cuts.penalties.0.months: out-of-range",
        "deductions.0.cuts.penalties.1: not-an-object",
      ],
    ],
    ["several penalties, the lightest", [{ ...PENALTIES, overlap: "lightest" }], ["deductions.0.overlap: not-one-of"]],
  ])("%s", (_, deductions, expected) => {
    expect(found(() => withPolicy({ deductions }))).toEqual(expected.map((place) => `policy.${place}`));
  });

  it("attendance counts once", () => {
    const hadir = { id: "hadir", name, kind: "attendance", base: "ceiling" };
    expect(
      found(() => allowance(fullRecord, untyped({ ...FULL, deductions: [hadir], order: undefined }), IN_MARCH)),
    ).toEqual(["policy.deductions.0.kind: duplicate"]);
    expect(found(() => withPolicy({ deductions: [hadir, { ...hadir, id: "lagi" }] }))).toEqual([
      "policy.deductions.1.kind: duplicate",
    ]);
  });

  it("the order must be there where it makes a difference, and name every deduction once", () => {
    const rest = { ...event, id: "b", base: "remainder" };
    const of = (deductions: readonly unknown[], order?: unknown) => found(() => withPolicy({ deductions, order }));
    expect(of([event, rest])).toEqual(["policy.order: policy-incomplete"]);
    expect(of([event, rest], ["b"])).toEqual(["policy.order.1: missing"]);
    expect(of([event, rest], ["b", "c"])).toEqual(["policy.order.1: not-one-of", "policy.order.2: missing"]);
    expect(of([event, rest], ["b", "a", "b"])).toEqual(["policy.order.2: duplicate"]);
    expect(of([event, rest], "b")).toEqual(["policy.order: not-a-list"]);
    for (const deductions of [[event, { ...event, id: "b" }], [rest, { ...rest, id: "a" }], [rest]])
      expect(found(() => withPolicy({ deductions }))).toEqual(["events: missing"]);
  });

  it("what is wrong with the weights is said beside what is missing", () => {
    const components = [{ id: "a", name, measure: "percent", weight: 99 }];
    expect(found(() => withPolicy({ components, rounding: undefined, ceilings: undefined }))).toEqual([
      "policy.ceilings: policy-incomplete",
      "policy.rounding: policy-incomplete",
      "policy.components: weights-sum",
    ]);
  });

  it.each(["components", "deductions", "order"])("%s of which 999 are wrong: each is said, and nothing else", (key) => {
    const right = { components: { id: "a", name, measure: "percent", weight: 100 }, deductions: event, order: "a" };
    const more = { deductions: [event], [key]: [...Array.from({ length: 999 }, () => 7), Reflect.get(right, key)] };
    expect(issuesOf(() => withPolicy(more)).map(({ path }) => path)).toEqual(
      Array.from({ length: 999 }, (_, at) => ["policy", key, at]),
    );
  });

  it("nothing, null, a text", () => {
    for (const policy of [undefined, null, "tpp", []])
      expect(issuesOf(() => allowance(simpleRecord, untyped(policy), IN_MARCH)).map(({ path }) => path)).toEqual([
        ["policy"],
      ]);
  });
});

describe("completing a policy", () => {
  const complete = (figures: unknown, preset: unknown = localTpp2023) =>
    completePolicy(untyped(preset), untyped(figures));

  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", undefined, ["figures: missing"]],
    ["a list", [], ["figures: not-an-object"]],
    ["a misspelt key", { ...FIGURES, ceiling: 5 }, ["figures.ceiling: unknown-key"]],
    [
      "a component that the preset does not have",
      { ...FIGURES, components: [{ id: "x", weight: 1 }] },
      ["figures.components.0.id: not-one-of"],
    ],
    [
      "a component twice",
      { ...FIGURES, components: [{ id: "beban-kerja" }, { id: "beban-kerja" }] },
      ["figures.components.1: duplicate"],
    ],
    [
      "a deduction that the preset does not have",
      { ...FIGURES, deductions: [{ id: "x" }] },
      ["figures.deductions.0.id: not-one-of"],
    ],
    ["leaving out what is not there", { ...FIGURES, without: ["x"] }, ["figures.without.0: not-one-of"]],
    [
      "adding what is none",
      { ...FIGURES, add: { deductions: [7], events: [] } },
      ["figures.add.deductions.0: not-an-object", "figures.add.events: unknown-key"],
    ],
    [
      "adding what is not whole",
      { ...FIGURES, add: { components: [{ id: "x" }] } },
      ["policy.components.2.measure: missing"],
    ],
    [
      "adding what is there",
      { ...FIGURES, add: { components: [{ id: "beban-kerja", name, measure: "percent", weight: 0 }] } },
      ["policy.components.2: duplicate"],
    ],
    ["leaving out a weight", { ...FIGURES, without: ["beban-kerja"] }, ["policy.components: weights-sum"]],
  ])("%s", (_, figures, expected) => {
    expect(found(() => complete(figures))).toEqual(expected);
  });

  it("a preset that is none", () => {
    expect(found(() => complete(FIGURES, null))).toEqual(["preset: not-an-object"]);
    expect(found(() => complete(FIGURES, { components: 7 }))).toEqual([
      "preset.components: not-a-list",
      "preset.deductions: missing",
    ]);
  });

  it("changes neither the preset nor the figures, and an undefined figure is none", () => {
    const figures = {
      ...FIGURES,
      id: "dinas-x",
      components: undefined,
      add: undefined,
      without: undefined,
      order: undefined,
    };
    const policy = completePolicy(localTpp2023, figures);
    expect(policy).toEqual({ ...localTpp2023, ...FIGURES, id: "dinas-x" });
    expect(localTpp2023).not.toHaveProperty("ceilings");
    expect(policy).not.toHaveProperty("order");
  });

  it("another weight takes the place of that of the preset", () => {
    const components = [
      { id: "beban-kerja", weight: 60 },
      { id: "prestasi-kerja", weight: 40 },
    ];
    const policy = completePolicy(localTpp2023, { ...FIGURES, components });
    expect(allowance(simpleRecord, policy, IN_MARCH).amount).toBe(4_200_000);
  });
});

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  const outcome = attempt(run);
  if (outcome.ok) return survivesJson(outcome.value) ? [] : [`not JSON: ${JSON.stringify(outcome.value)}`];
  return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
}

const first = allowance(fullRecord, FULL, IN_MARCH);
const correction = {
  role: "pejabat-penilai",
  date: "2026-04-10",
  reason: "salah catat",
  items: [{ item: "values", component: "capaian-kinerja", value: 97 }],
};
const appealed = (more: object, statement: unknown = first): unknown =>
  appeal(untyped(statement), untyped({ ...correction, ...more }), FULL);

const RUNS: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ["the record", full],
  ["the id", (value) => withRecord({ id: value })],
  ["the unit", (value) => withRecord({ unit: value })],
  ["the class", (value) => withRecord({ jobClass: value })],
  ["the post", (value) => withRecord({ post: value })],
  ["the values", (value) => withRecord({ values: value })],
  ["a value", (value) => withRecord({ values: { "capaian-kinerja": value } })],
  ["attendance", (value) => withRecord({ attendance: value })],
  ["the deduction of attendance", (value) => withAttendance({ deduction: value })],
  ["a line of attendance", (value) => withAttendance({ deduction: { percent: 1, capped: false, lines: [value] } })],
  ["the sources of attendance", (value) => withAttendance({ cite: value })],
  ["penalties", (value) => withRecord({ penalties: value })],
  ["a penalty", (value) => withRecord({ penalties: [{ penalty: "pemberhentian", from: value, until: value }] })],
  ["events", (value) => withRecord({ events: value })],
  ["working days", (value) => withRecord({ workingDays: value })],
  ["the options", (value) => full(fullRecord, value)],
  ["the month", (value) => full(fullRecord, { month: value })],
  ["the policy", (value) => allowance(simpleRecord, untyped(value), IN_MARCH)],
  ["ceilings", (value) => withPolicy({ ceilings: value })],
  ["components", (value) => withPolicy({ components: value })],
  ["a component", (value) => withPolicy({ components: [value] })],
  ["a weight", (value) => withPolicy({ components: [{ id: "a", name, measure: "percent", weight: value }] })],
  ["deductions", (value) => withPolicy({ deductions: value })],
  ["a table of cuts", (value) => withPolicy({ deductions: [{ ...PENALTIES, cuts: value }] })],
  ["an order", (value) => withPolicy({ order: value })],
  ["rounding", (value) => withPolicy({ rounding: value })],
  ["figures", (value) => completePolicy(jabar2020, untyped(value))],
  ["a preset", (value) => completePolicy(untyped(value), FIGURES)],
  ["a policy with gaps", (value) => policyGaps(untyped(value))],
  ["records", (value) => allowanceRun(untyped(value), FULL, IN_MARCH)],
  ["a record of many", (value) => allowanceRun([untyped(value)], FULL, IN_MARCH)],
  ["the options of a run", (value) => allowanceRun([fullRecord], FULL, untyped(value))],
  ["a statement", (value) => appealed({}, value)],
  ["the record of a statement", (value) => appealed({}, { ...first, record: value })],
  ["the corrections of a statement", (value) => appealed({}, { ...first, corrections: value })],
  ["a correction", (value) => appeal(first, untyped(value), FULL)],
  ["the items of a correction", (value) => appealed({ items: value })],
  ["an item of a correction", (value) => appealed({ items: [value] })],
  ["a corrected value", (value) => appealed({ items: [{ item: "attendance", value }] })],
];

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, run) => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.double(), fc.string()), (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("names from the prototype of objects are no keys", () => {
    for (const key of ["__proto__", "constructor", "toString"]) {
      expect(found(() => withRecord({ penalties: [{ penalty: key, from: MONTH }] }))).toEqual([
        "penalties.0.penalty: not-one-of",
      ]);
      const components = [{ id: key, name, measure: "percent" as const, weight: 100 }];
      const values = JSON.parse(`{"${key}": 50}`) as Record<string, number>;
      const policy = { ...SIMPLE, components, ceilings: CEILINGS };
      expect(allowance({ ...simpleRecord, values }, policy, IN_MARCH).amount).toBe(2_500_000);
    }
  });
});

describe("nothing about a person is ever repeated", () => {
  const said = (run: () => unknown): string => {
    const outcome = attempt(run);
    return outcome.ok ? "" : JSON.stringify(outcome.issues);
  };
  // The failed lines of a run come back with the caller's own id, which is no message.
  const runs = RUNS.filter(([what]) => what !== "a record of many");

  it.each(runs)("neither a text nor a long number, as %s", (_, run) => {
    fc.assert(
      fc.property(nip, (number) => {
        expect(said(() => run(number))).not.toContain(number);
        expect(said(() => run(Number(number)))).not.toMatch(/\d{10}/);
        expect(said(() => run({ nip: number, name: "QXZWÄË" }))).not.toContain("QXZWÄË");
        expect(said(() => run({ [number]: true }))).not.toContain(number.slice(0, 8));
      }),
      { numRuns: 5 },
    );
  });
});

it("the presets are not touched by any of this", () => {
  expect(Object.isFrozen(bp2mi2024.components[0])).toBe(true);
});
