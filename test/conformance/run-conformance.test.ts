import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { attempt } from "sistem-merit/core";
import {
  checkAnswer,
  type ConformanceCase,
  conformanceCases,
  conformanceReport,
  ourImplementation,
  runConformance,
} from "sistem-merit/conformance";
import { describe, expect, it } from "vitest";
import { flawsOf, found, labelled, survivesJson, untyped } from "../core/support.js";

const bb: ConformanceCase = {
  id: "one",
  domain: "sakip",
  kind: "published",
  function: "predicate",
  description: { id: "Satu", en: "One" },
  input: { total: 71.58, parts: [3, 1, 2] },
  expected: { id: "BB", list: [{ a: 1 }, 2], nested: { deep: null, yes: true } },
  intermediate: { half: 35.79, steps: [1, 2] },
  source: ["public-code-sakip"],
  grade: "secondary",
};
const right = { id: "BB", list: [{ a: 1, b: 2 }, 2], nested: { deep: null, yes: true, more: 1 } };
const refusal: ConformanceCase = {
  ...bb,
  kind: "error",
  expected: {
    issues: [
      { code: "missing", path: ["a"] },
      { code: "out-of-range", path: ["b", 0] },
    ],
  },
};

const reasonOf = (one: ConformanceCase, answer: unknown): string => {
  const result = checkAnswer(one, answer);
  return result.status === "fail" ? result.reason : result.status;
};
const differencesOf = (one: ConformanceCase, answer: unknown): unknown[] => {
  const result = checkAnswer(one, answer);
  return result.status === "fail" ? result.differences.map(({ path, ...rest }) => [path.join("."), rest]) : [];
};
/** Throws anything, as plain JavaScript may. */
const throwing = (error: unknown): unknown => {
  const generator: Generator = (function* () {
    yield 0;
  })();
  return generator.throw(error);
};
const run = (predicate: unknown, one = bb) => runConformance(untyped({ predicate }), { cases: [one] }).results[0];

describe("an answer is compared with what the case states", () => {
  it("and may hold more", () => {
    expect(reasonOf(bb, right)).toBe("pass");
    expect(reasonOf(bb, { ...right, grade: "secondary" })).toBe("pass");
  });

  it.each([
    ["another text", { ...right, id: "B" }, [["id", { expected: "BB", received: "B" }]]],
    ["a key that is absent", { ...right, id: undefined }, [["id", { expected: "BB" }]]],
    ["a number as text", { ...right, list: [{ a: "1" }, 2] }, [["list.0.a", { expected: 1, received: "1" }]]],
    ["a rounding", { ...right, list: [{ a: 1 }, 2.0000001] }, [["list.1", { expected: 2, received: 2.0000001 }]]],
    ["a shorter list", { ...right, list: [{ a: 1 }] }, [["list", { expected: [{ a: 1 }, 2], received: [{ a: 1 }] }]]],
    ["no list", { ...right, list: { 0: 1 } }, [["list", { expected: [{ a: 1 }, 2], received: { 0: 1 } }]]],
    ["a list for an object", { ...right, nested: [] }, [["nested", { expected: bb.expected["nested"], received: [] }]]],
    [
      "null for an object",
      { ...right, nested: null },
      [["nested", { expected: bb.expected["nested"], received: null }]],
    ],
    [
      "two places",
      { ...right, nested: { deep: 0, yes: false } },
      [
        ["nested.deep", { expected: null, received: 0 }],
        ["nested.yes", { expected: true, received: false }],
      ],
    ],
    [
      "a value for everything",
      5,
      [
        ["", { expected: bb.expected, received: 5 }],
        ["", { expected: bb.intermediate, received: 5 }],
      ],
    ],
  ])("%s is a difference", (_, answer, differences) => {
    expect(reasonOf(bb, answer)).toBe("different");
    expect(differencesOf(bb, answer)).toEqual(differences);
  });

  it("a key that is only inherited is absent", () => {
    const { id, ...rest } = right;
    expect(id).toBe("BB");
    expect(reasonOf({ ...bb, expected: { toString: "x" } }, rest)).toBe("different");
  });

  it("0 and -0 are the same number", () => {
    expect(reasonOf({ ...bb, expected: { value: 0 } }, { value: -0 })).toBe("pass");
  });

  it("values on the way may be absent, but not wrong", () => {
    expect(reasonOf(bb, { ...right, half: 35.79, steps: [1, 2] })).toBe("pass");
    expect(differencesOf(bb, { ...right, half: 35.8 })).toEqual([["half", { expected: 35.79, received: 35.8 }]]);
    expect(reasonOf(bb, { ...right, steps: [1] })).toBe("different");
  });
});

describe("a refusal", () => {
  const issues = [
    { code: "out-of-range", path: ["b", 0], message: { id: "x", en: "x" } },
    { code: "missing", path: ["a"] },
  ];

  it("passes with the same issues in any order, whatever else they say", () => {
    expect(reasonOf(refusal, { issues })).toBe("pass");
  });

  it.each([
    ["one too few", issues.slice(1)],
    ["one too many", [...issues, { code: "missing", path: ["c"] }]],
    ["another code", [issues[0], { code: "duplicate", path: ["a"] }]],
    ["another path", [issues[0], { code: "missing", path: [] }]],
    ["no code and no path", [issues[0], {}]],
    ["texts instead of issues", ["missing", "out-of-range"]],
  ])("with %s is different", (_, wrong) => {
    expect(reasonOf(refusal, { issues: wrong })).toBe("different");
  });

  it.each([{}, { issues: [] }, { issues: "missing" }, { id: "BB" }, null, 5])(
    "%j is no refusal: the input was accepted",
    (answer) => {
      expect(reasonOf(refusal, answer)).toBe("accepted");
    },
  );

  it("that a case of kind error does not state is a difference", () => {
    expect(reasonOf({ ...refusal, expected: { id: "BB" } }, { issues })).toBe("different");
  });

  it("that differs or is missing is shown beside the one that the case states", () => {
    const expected = refusal.expected["issues"];
    expect(differencesOf(refusal, { issues: issues.slice(1) })).toEqual([
      ["issues", { expected, received: [{ code: "missing", path: ["a"] }] }],
    ]);
    expect(differencesOf(refusal, { issues: ["missing"] })).toEqual([["issues", { expected, received: ["missing"] }]]);
    expect(differencesOf(refusal, right)).toEqual([["issues", { expected }]]);
    expect(differencesOf({ ...refusal, expected: {} }, right)).toEqual([["issues", { expected: [] }]]);
  });

  it("of an input that is right is a failure of its own", () => {
    expect(reasonOf(bb, { issues })).toBe("refused");
    expect(differencesOf(bb, { issues })).toEqual([
      ["", { expected: bb.expected, received: { issues: [{ code: "out-of-range", path: ["b", 0] }, issues[1]] } }],
    ]);
  });

  it("is none where the case itself states issues as a result", () => {
    expect(reasonOf({ ...bb, expected: { issues: [1] }, intermediate: { half: 1 } }, { issues: [1] })).toBe("pass");
  });

  it("may be thrown, by an error of any class that has issues", () => {
    const thrown = (error: unknown) =>
      run(() => {
        throw error;
      }, refusal)?.status;
    expect(thrown(Object.assign(new Error("no"), { issues }))).toBe("pass");
    expect(thrown({ issues })).toBe("pass");
    expect(
      run(() => {
        throw Object.assign(new Error("no"), { issues });
      }),
    ).toMatchObject({ reason: "refused" });
  });
});

describe("an implementation that misbehaves fails, and stops nothing", () => {
  const hostile = {
    get issues(): never {
      throw new Error("no");
    },
  };

  it.each([
    ["an error", new Error("no")],
    ["a text", "no"],
    ["nothing", undefined],
    ["null", null],
    ["an empty list of issues", { issues: [] }],
    ["issues that are no JSON", { issues: [() => 1] }],
    ["an object that throws when it is read", hostile],
  ])("thrown: %s", (_, error) => {
    const result = run(() => throwing(error));
    expect(result).toMatchObject({ status: "fail", reason: "threw", differences: [] });
    expect(survivesJson(result)).toBe(true);
  });

  it("a function that cannot even be read is a thrown error", () => {
    const implementation = {
      get predicate(): never {
        throw new Error("no");
      },
    };
    expect(runConformance(implementation, { cases: [bb] }).results).toMatchObject([{ reason: "threw" }]);
  });

  it("a stack that overflows is a thrown error", () => {
    const endless = (): unknown => [endless()];
    expect(run(endless)).toMatchObject({ reason: "threw" });
  });

  const circular: Record<string, unknown> = { id: "BB" };
  circular["self"] = circular;
  const deep = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`) as unknown;
  const deepObject = JSON.parse(`${'{"a":'.repeat(500)}1${"}".repeat(500)}`) as unknown;
  class Result {
    readonly id = "BB";
  }
  class Posing extends Result {
    override hasOwnProperty(): boolean {
      return true;
    }
  }

  it.each(
    [
      undefined,
      () => right,
      Promise.resolve(right),
      new Date(0),
      new Map([["id", "BB"]]),
      new Result(),
      new Posing(),
      Object.create(Object.create(null) as object) as unknown,
      Object.setPrototypeOf(() => right, null) as unknown,
      Symbol("BB"),
      1n,
      { ...right, value: Number.NaN },
      { ...right, value: Number.POSITIVE_INFINITY },
      { ...right, list: [undefined] },
      { ...right, call: () => 1 },
      circular,
      deep,
      deepObject,
      new Array(4_000_000_000),
      Array.from({ length: 200_000 }, () => 0),
      hostile,
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
    ].map(labelled),
  )("returned: %s is no plain JSON", (_, answer) => {
    expect(run(() => answer)).toMatchObject({ status: "fail", reason: "not-plain-data", differences: [] });
  });

  it("a hundred levels and a hundred thousand values are read, and not one more", () => {
    const levels = (count: number): unknown => JSON.parse("[".repeat(count) + "]".repeat(count));
    const values = (count: number): unknown => Array.from({ length: count - 1 }, () => 0);
    expect([levels(101), values(100_000)].map((answer) => reasonOf(bb, answer))).toEqual(["different", "different"]);
    expect([levels(102), values(100_001)].map((answer) => reasonOf(bb, answer))).toEqual([
      "not-plain-data",
      "not-plain-data",
    ]);
  });

  it("an object of another realm, or without a prototype, is plain", () => {
    expect(reasonOf(bb, Object.assign(Object.create(null) as object, right))).toBe("pass");
    expect(reasonOf(bb, runInNewContext(`(${JSON.stringify(right)})`))).toBe("pass");
  });

  it("a key named __proto__ changes no prototype", () => {
    const answer: unknown = JSON.parse(
      '{ "__proto__": { "id": "BB" }, "list": [{ "a": 1 }, 2], "nested": { "deep": null, "yes": true } }',
    );
    expect(differencesOf(bb, answer)).toEqual([["id", { expected: "BB" }]]);
  });

  it("the input may be changed: every call gets a copy of its own", () => {
    const greedy = (input: { parts: number[]; total: number }): unknown => {
      input.parts.sort();
      input.total = 0;
      return right;
    };
    expect(run(greedy)).toMatchObject({ status: "pass" });
    expect(bb.input).toEqual({ total: 71.58, parts: [3, 1, 2] });
    const changed = runConformance(
      {
        categoryOf: (input: Record<string, unknown>) => {
          const { points } = input;
          input["points"] = 0;
          return ourImplementation["categoryOf"]?.({ ...input, points });
        },
      },
      { domain: "merit" },
    );
    expect(changed.failed).toBe(0);
  });

  it("the other cases go on", () => {
    const report = runConformance({
      ...ourImplementation,
      sakip: () => {
        throw new Error("no");
      },
      nineBox: () => Promise.resolve({}),
    });
    const failed = report.results.filter(({ status }) => status === "fail").map((one) => one.function);
    expect(new Set(failed)).toEqual(new Set(["sakip", "nineBox"]));
    expect(report.passed + report.failed).toBe(conformanceCases().length);
    expect(report.skipped).toBe(0);
  });
});

describe("what an implementation does not have is skipped", () => {
  it("all of it", () => {
    const { passed, failed, skipped } = runConformance({});
    expect([passed, failed, skipped]).toEqual([0, 0, conformanceCases().length]);
  });

  it("methods of a class are functions, but what every object has is not", () => {
    class System {
      predicate(): unknown {
        return right;
      }
    }
    const cases = [bb, { ...bb, id: "two", function: "toString" }, { ...bb, id: "three", function: "constructor" }];
    expect(runConformance(untyped(new System()), { cases }).results.map(({ status }) => status)).toEqual([
      "pass",
      "skip",
      "skip",
    ]);
  });
});

describe("the report", () => {
  const report = runConformance({ ...ourImplementation, sakip: () => ({}) });

  it("counts every case once, in all and by domain", () => {
    for (const key of ["passed", "failed", "skipped"] as const) {
      expect(report.domains.reduce((sum, one) => sum + one[key], 0)).toBe(report[key]);
    }
    expect(report.results.map(({ id }) => id)).toEqual(conformanceCases().map(({ id }) => id));
    expect(report.domains.map(({ domain }) => domain)).toEqual([
      ...new Set(conformanceCases().map(({ domain }) => domain)),
    ]);
  });

  it("is plain JSON, with a text in both languages for every failure", () => {
    expect(survivesJson(report)).toBe(true);
    for (const result of report.results) {
      if (result.status === "fail") expect(Object.values(result.message).every((text) => text !== "")).toBe(true);
    }
  });

  it.each<readonly [reason: string, answer: () => unknown, of: ConformanceCase, id: string, en: string]>([
    ["different", () => ({}), bb, "hasilnya lain", "the result differs"],
    [
      "refused",
      () => ({ issues: [{ code: "not-one-of", path: ["a"] }] }),
      bb,
      "masukan yang benar ditolak",
      "an input that is right was refused",
    ],
    ["accepted", () => right, refusal, "masukan yang salah diterima", "an input that is wrong was accepted"],
    [
      "threw",
      () => throwing(new Error("no")),
      bb,
      "fungsi gagal tanpa menyebut masalah masukan",
      "the function threw an error that names no issues",
    ],
    ["not-plain-data", () => () => 1, bb, "hasilnya bukan data JSON biasa", "the result is not plain JSON"],
  ])("says why a case failed: %s", (reason, answer, of, id, en) => {
    expect(run(answer, of)).toMatchObject({ status: "fail", reason, message: { id, en } });
  });

  it("of results that were kept counts the skipped ones, too", () => {
    const { results } = runConformance({}, { cases: [bb] });
    expect(conformanceReport(results)).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  });

  it("is that of answers that were checked one by one", () => {
    const results = conformanceCases("sakip").map((one) =>
      one.function === "sakip"
        ? checkAnswer(one, {})
        : checkAnswer(
            one,
            (() => {
              const outcome = attempt(() => ourImplementation[one.function]?.(one.input));
              return outcome.ok ? outcome.value : { issues: outcome.issues.map(({ code, path }) => ({ code, path })) };
            })(),
          ),
    );
    expect(conformanceReport(results)).toEqual(
      runConformance({ ...ourImplementation, sakip: () => ({}) }, { domain: "sakip" }),
    );
  });

  it("of nothing is empty", () => {
    expect(conformanceReport([])).toEqual({ passed: 0, failed: 0, skipped: 0, domains: [], results: [] });
    expect(runConformance({}, { cases: [] })).toEqual(conformanceReport([]));
  });
});

describe("which cases are run", () => {
  it.each([...new Set(conformanceCases().map(({ domain }) => domain))])("those of %s alone", (domain) => {
    const { results } = runConformance(ourImplementation, { domain });
    expect(results).toHaveLength(conformanceCases(domain).length);
    expect(new Set(results.map((one) => one.domain))).toEqual(new Set([domain]));
  });

  it("one's own, by domain too", () => {
    const cases = [bb, { ...bb, id: "two", domain: "tpp" }];
    const { domains } = runConformance({ predicate: () => right }, { cases, domain: "tpp" });
    expect(domains).toEqual([{ domain: "tpp", passed: 1, failed: 0, skipped: 0 }]);
  });
});

describe("what is wrong with the call itself is an issue", () => {
  const call = (implementation: unknown, options?: unknown) => () =>
    runConformance(untyped(implementation), untyped(options));

  it.each([
    ["an implementation that is nothing", call(null), ["implementation: not-an-object"]],
    ["an implementation that is a text", call("x"), ["implementation: not-an-object"]],
    ["options that are nothing", call({}, null), ["options: not-an-object"]],
    ["an unknown option", call({}, { domains: [] }), ["options.domains: unknown-key"]],
    ["an unknown domain", call({}, { domain: "gaji" }), ["options.domain: not-one-of"]],
    ["no list of cases", call({}, { cases: {} }), ["options.cases: not-a-list"]],
    ["no list of cases, of a domain", call({}, { cases: {}, domain: "sakip" }), ["options.cases: not-a-list"]],
    ["a case that is nothing", call({}, { cases: [null] }), ["options.cases.0: not-an-object"]],
    ["a case with a key too many", call({}, { cases: [{ ...bb, x: 1 }] }), ["options.cases.0.x: unknown-key"]],
    [
      "cases of wrong types",
      call(
        {},
        {
          cases: [
            { ...bb, id: "", domain: 1, function: null, input: [], expected: "BB", intermediate: 1, description: null },
          ],
        },
      ),
      [
        "id: missing",
        "domain: not-text",
        "function: not-text",
        "description: not-an-object",
        "input: not-an-object",
        "expected: not-an-object",
        "intermediate: not-an-object",
      ].map((one) => `options.cases.0.${one}`),
    ],
    ["a domain that none of the cases has", call({}, { cases: [bb], domain: "merit" }), ["options.domain: not-one-of"]],
    [
      "a function that is a number",
      call({ categoryOf: 1, sakip: "x" }),
      ["implementation.categoryOf: not-a-function", "implementation.sakip: not-a-function"],
    ],
    ["both", call(undefined, { cases: 1 }), ["implementation: not-an-object", "options.cases: not-a-list"]],
  ])("%s", (_, wrong, issues) => {
    expect(found(wrong).sort()).toEqual([...issues].sort());
  });

  it.each([
    ["a case that is nothing", () => checkAnswer(untyped(undefined), right), ["conformanceCase: not-an-object"]],
    [
      "a case of wrong types",
      () => checkAnswer(untyped({ ...bb, expected: 5 }), right),
      ["conformanceCase.expected: not-an-object"],
    ],
    [
      "an input that is no JSON",
      () => checkAnswer(untyped({ ...bb, input: { total: 1n } }), right),
      ["conformanceCase.input: not-an-object"],
    ],
    ["results that are no list", () => conformanceReport(untyped({})), ["results: not-a-list"]],
    [
      "results that are nothing",
      () => conformanceReport(untyped([null, ...new Array<unknown>(1)])),
      ["results.0: not-an-object", "results.1: not-an-object"],
    ],
    [
      "results of nothing",
      () => conformanceReport(untyped([{ status: "ok" }])),
      ["results.0.domain: not-text", "results.0.status: not-one-of"],
    ],
  ])("%s", (_, wrong, issues) => {
    expect(found(wrong)).toEqual(issues);
  });

  it("a domain that has no cases", () => {
    expect(found(() => conformanceCases("gaji"))).toEqual(["domain: not-one-of"]);
  });

  it("names every key that a case lacks", () => {
    expect(found(call({}, { cases: [{}] }))).toHaveLength(9);
  });

  it("anything at all gives a report or issues that are well formed", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (implementation, options) => {
        const outcome = attempt(call(implementation, options));
        expect(outcome.ok ? survivesJson(outcome.value) : outcome.issues.flatMap(flawsOf)).toEqual(
          outcome.ok ? true : [],
        );
      }),
    );
  });

  it("any answer at all gives a result that is plain JSON", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (answer) => {
          expect(survivesJson(JSON.parse(JSON.stringify(checkAnswer(bb, answer))))).toBe(true);
          expect(["pass", "different", "refused", "not-plain-data"]).toContain(reasonOf(bb, answer));
        },
      ),
    );
  });

  it("an answer that holds what is stated passes, whatever else it holds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (more) => {
        const { half, steps, ...rest } = more;
        expect([half, steps]).toBeDefined();
        expect(reasonOf(bb, { ...rest, ...right })).toBe("pass");
      }),
    );
  });
});
