import { attendancePresets, completePolicy, permentan2012, tulangBawang } from "sistem-merit/attendance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { events, HOURS, monthOf, plain, REST } from "./support.js";

const NAME = { id: "Contoh", en: "Example" };
const COMPLETE = { ...REST, early: "none", noCheckOut: "none", absence: 3, leave: "none" } as const;

describe("a preset with the figures of an agency", () => {
  it("keeps what the preset knows, with its source, and takes what the agency says", () => {
    const policy = completePolicy(tulangBawang, COMPLETE);
    expect(policy).toStrictEqual({ ...tulangBawang, ...COMPLETE });
    expect(completePolicy("tulang-bawang", COMPLETE)).toStrictEqual(policy);
    expect(survivesJson(policy)).toBe(true);
  });

  it("a plain figure has the grade of the caller, and one with its source keeps its own", () => {
    const absence = {
      value: 3,
      grade: "official",
      cite: [{ source: "perbup-contoh", article: "Pasal 1", note: NAME }],
    } as const;
    expect(monthOf([[]], completePolicy(tulangBawang, COMPLETE)).deduction.lines).toMatchObject([
      { percent: 3, grade: "caller", cite: [] },
    ]);
    expect(monthOf([[]], completePolicy(tulangBawang, { ...COMPLETE, absence })).deduction.lines).toMatchObject([
      { percent: 3, grade: "official", cite: absence.cite },
    ]);
  });

  it("may be changed, and what is undefined changes nothing", () => {
    const policy = completePolicy(permentan2012, { ...REST, leave: "none", absence: 5, late: undefined });
    expect(policy.absence).toBe(5);
    expect(policy.late).toBe(permentan2012.late);
    expect(survivesJson(policy)).toBe(true);
    expect(permentan2012.absence).toMatchObject({ value: 4 });
  });

  it("brackets keep what they leave out, in the same place", () => {
    const policy = completePolicy(tulangBawang, {
      ...COMPLETE,
      late: { brackets: [{ percent: 2 }, { from: 40 }, {}, { from: 100, percent: 3 }, { from: 200, percent: 4 }] },
    });
    expect(policy.late).toMatchObject({
      count: { value: "per-event" },
      brackets: [
        { from: { value: 1, grade: "secondary" }, percent: 2 },
        { from: 40, percent: { value: 1, grade: "secondary" } },
        { from: { value: 61 }, percent: { value: 1.25 } },
        { from: 100, percent: 3 },
        { from: 200, percent: 4 },
      ],
    });
    // Another limit is not the one that was printed.
    expect(JSON.stringify(policy.late)).not.toContain("printedAfter");
    expect(monthOf([events(100)], policy).deduction.lines).toMatchObject([{ percent: 3, grade: "caller" }]);
  });

  it.each(["late", "early", "temporaryLeave"] as const)("so do the brackets of %s", (key) => {
    const policy = completePolicy("kementerian-2013", {
      ...COMPLETE,
      [key]: { brackets: [{ percent: 2 }, { from: 40 }] },
    });
    expect(policy[key]).toMatchObject({
      count: { value: "per-event", grade: "secondary" },
      brackets: [
        { from: { value: 1, grade: "secondary" }, percent: 2 },
        { from: 40, percent: { value: 1, grade: "secondary" } },
      ],
    });
  });

  it("a limit that stays keeps how it is printed", () => {
    const policy = completePolicy("bgn-4-2025", {
      ...COMPLETE,
      noCheckIn: "none",
      late: { brackets: [{ percent: 0.6 }, { percent: 1.2 }] },
    });
    expect(policy.late).toMatchObject({
      brackets: [{ printedAfter: { value: 1 } }, { from: { value: 60 }, exclusive: true }],
    });
    expect(monthOf([events(60), events(61)], policy).deduction.lines.map(({ percent }) => percent)).toEqual([0.6, 1.2]);
  });

  it("a rule of one's own needs no preset", () => {
    const policy = plain({ late: { count: "per-event", brackets: [{ from: 5, percent: 0.25 }] }, cap: 50 });
    expect(monthOf([events(5)], policy)).toMatchObject({
      policy: "contoh",
      grade: "caller",
      deduction: { percent: 0.25, cap: 50 },
    });
  });

  it("four records a day need a rule for temporary leave", () => {
    const given = { ...COMPLETE, checkIns: 4 } as const;
    expect(found(() => completePolicy(tulangBawang, given))).toEqual(["policy.temporaryLeave: policy-incomplete"]);
    const sourced = { value: 4, grade: "caller", cite: [] } as const;
    expect(found(() => completePolicy(tulangBawang, { ...given, checkIns: sourced }))).toEqual([
      "policy.temporaryLeave: policy-incomplete",
    ]);
    expect(completePolicy(tulangBawang, { ...given, temporaryLeave: "none" }).checkIns).toBe(4);
  });

  it("says what each missing figure is, in both languages", () => {
    const issues = issuesOf(() => completePolicy("jabar", {}));
    expect(issues.map(({ params }) => params["figure"])).toEqual([
      "hours",
      "late",
      "early",
      "temporaryLeave",
      "noCheckIn",
      "noCheckOut",
      "absence",
      "leave",
    ]);
    expect(issues[1]?.message).toEqual({
      id: "kebijakan belum memuat potongan keterlambatan; tetapkan menurut peraturan instansi",
      en: "the policy lacks what lateness costs; set it by the agency's own regulation",
    });
  });
});

describe("bad figures, all of them at once", () => {
  const wrong = (figures: object) =>
    found(() => completePolicy("permentan-68-2012", untyped({ ...REST, leave: "none", ...figures })));

  it.each([
    ["a percentage above 100", { absence: 100.5 }, ["policy.absence: out-of-range"]],
    ["a percentage of three decimals", { absence: 1.255 }, ["policy.absence: not-on-scale"]],
    ["a percentage that is a text", { absence: "4" }, ["policy.absence: not-one-of"]],
    ["a cap that is none", { cap: "none" }, ["policy.cap: not-a-number"]],
    ["a negative cap", { cap: -1 }, ["policy.cap: out-of-range"]],
    [
      "half a minute of grace",
      { grace: { minutes: 0.5, countedFrom: "start" } },
      ["policy.grace.minutes: not-on-scale"],
    ],
    [
      "a grace without its counting",
      { grace: { minutes: 5, countedFrom: "noon" } },
      ["policy.grace.countedFrom: not-one-of"],
    ],
    ["an empty grace", { grace: {} }, ["policy.grace.minutes: missing", "policy.grace.countedFrom: missing"]],
    ["three records a day", { checkIns: 3 }, ["policy.checkIns: not-one-of"]],
    ["a start that is no time", { start: "25:00" }, ["policy.start: not-a-time"]],
    ["a zone that is none", { zone: "GMT" }, ["policy.zone: not-one-of"]],
    ["a day that is none", { hours: { ...HOURS, monday: {} } }, ["policy.hours.monday: unknown-key"]],
    [
      "brackets out of order",
      { late: { brackets: [{ from: 31 }, { from: 31 }, { from: 30 }] } },
      ["policy.late.brackets.1.from: out-of-range", "policy.late.brackets.2.from: out-of-range"],
    ],
    ["no bracket", { late: { brackets: [] } }, ["policy.late.brackets.0: missing"]],
    [
      "brackets that are no list",
      { late: { brackets: 5 } },
      ["policy.late.count: policy-incomplete", "policy.late.brackets: not-a-list"],
    ],
    ["no brackets", { late: {} }, ["policy.late.brackets: missing", "policy.late.count: policy-incomplete"]],
    [
      "a bracket that is none",
      { late: { brackets: [5, null] } },
      ["policy.late.brackets.0: not-an-object", "policy.late.brackets.1: not-an-object"],
    ],
    [
      "a bracket with wrong parts",
      { late: { brackets: [{ from: -1, percent: 101, code: "", exclusive: false, printedAfter: "x", x: 1 }] } },
      [
        "policy.late.brackets.0.x: unknown-key",
        "policy.late.brackets.0.exclusive: not-one-of",
        "policy.late.brackets.0.code: not-text",
        "policy.late.brackets.0.from: out-of-range",
        "policy.late.brackets.0.percent: out-of-range",
        "policy.late.brackets.0.printedAfter: not-a-number",
      ],
    ],
    ["a count that is none", { late: { count: "per-week", brackets: [{}] } }, ["policy.late.count: not-one-of"]],
    ["a rule that is a word", { late: "some" }, ["policy.late: not-one-of", "policy.noCheckIn: not-one-of"]],
    ["the highest bracket of no brackets", { late: "none" }, ["policy.noCheckIn: not-one-of"]],
    [
      "the highest bracket of none, with its source",
      { early: { value: "none", grade: "caller", cite: [] } },
      ["policy.noCheckOut: not-one-of"],
    ],
    [
      "a figure without its grade",
      { absence: { value: 4 } },
      ["policy.absence.grade: missing", "policy.absence.cite: missing"],
    ],
    [
      "a figure with a wrong grade",
      { absence: { value: 4, grade: "sure", cite: [] } },
      ["policy.absence.grade: not-one-of"],
    ],
    [
      "a figure with wrong citations",
      { absence: { value: 4, grade: "caller", cite: [5, {}, { source: "", article: 1, note: { id: "" } }] } },
      [
        "policy.absence.cite.0: not-an-object",
        "policy.absence.cite.1.source: missing",
        "policy.absence.cite.2.source: not-text",
        "policy.absence.cite.2.article: not-text",
        "policy.absence.cite.2.note.en: missing",
        "policy.absence.cite.2.note.id: not-text",
      ],
    ],
    [
      "citations that are no list",
      { absence: { value: 4, grade: "caller", cite: 1 } },
      ["policy.absence.cite: not-a-list"],
    ],
    [
      "a wrong value with its source",
      { absence: { value: -4, grade: "caller", cite: [] } },
      ["policy.absence.value: out-of-range"],
    ],
    ["leave that is a number", { leave: 5 }, ["policy.leave: not-one-of"]],
    ["duty that costs", { leave: { "dinas-luar": 1 } }, ["policy.leave.dinas-luar: unknown-key"]],
    ["leave of a wrong price", { leave: { izin: "x" } }, ["policy.leave.izin: not-a-number"]],
    ["another name", { id: " ", name: { id: "x" } }, ["policy.id: not-text", "policy.name.en: missing"]],
  ] as const)("%s", (_what, figures, issues) => {
    expect(wrong(figures)).toEqual(issues);
  });

  it("figures that are none, and keys that no policy has", () => {
    expect(found(() => completePolicy("jabar", untyped(5)))).toEqual(["figures: not-an-object"]);
    expect(found(() => completePolicy("jabar", untyped({ lateness: 5 })))).toEqual(["figures.lateness: unknown-key"]);
  });

  it("a preset that is none is answered with the presets", () => {
    for (const preset of ["kmob", undefined, 5, null]) {
      const [one] = issuesOf(() => completePolicy(untyped(preset), {}));
      expect([one?.code, one?.path]).toEqual(["not-one-of", ["preset"]]);
      expect(one?.params["expected"]).toEqual(Object.keys(attendancePresets));
    }
    expect(
      found(() => completePolicy(untyped({ zone: "WIB" }), { ...COMPLETE, late: "none", noCheckIn: "none" })),
    ).toEqual(["policy.id: missing", "policy.name: missing"]);
  });
});
