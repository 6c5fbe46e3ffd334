import fc from "fast-check";
import type { Citation, Issue } from "sistem-merit/core";
import { describe as group, expect, it } from "vitest";
import { describe, received, safeKey } from "../../src/core/describe.js";
import {
  duplicate,
  issue,
  listed,
  missing,
  notABoolean,
  notADate,
  notAFunction,
  notAList,
  notAnObject,
  notANumber,
  notOneOf,
  notOnScale,
  notText,
  outOfRange,
  pathText,
  unknownKey,
} from "../../src/core/issues.js";
import { flawsOf, withLabel } from "./support.js";

const CITE: readonly Citation[] = [{ source: "mk-2021-06-08" }];

group("an issue has a code, a place, facts and a text in both languages", () => {
  const ISSUES: readonly [string, Issue, Issue["params"], RegExp, RegExp][] = [
    [
      "not-an-object",
      notAnObject(["a"], null),
      { received: "nothing" },
      /objek biasa.*kosong/,
      /plain object.*nothing/,
    ],
    ["not-a-number", notANumber(["a"], "5"), { received: "text" }, /angka.*teks/, /a number.*text/],
    ["not-text", notText(["a"], 5), { received: 5 }, /teks yang terisi.*5/, /not empty.*5/],
    ["not-a-list", notAList(["a"], {}), { received: "object" }, /daftar.*objek/, /a list.*an object/],
    ["not-a-boolean", notABoolean(["a"], 1), { received: 1 }, /true atau false.*1/, /true or false.*1/],
    ["not-a-function", notAFunction(["a"], []), { received: "list" }, /fungsi.*daftar/, /a function.*a list/],
    ["not-a-date", notADate(["a"], []), { received: "list" }, /YYYY-MM-DD.*daftar/, /YYYY-MM-DD.*a list/],
    ["out-of-range", outOfRange(["a"], 0, 40, 41), { min: 0, max: 40, received: 41 }, /0 sampai 40.*41/, /0 to 40.*41/],
    [
      "not-on-scale",
      notOnScale(["a"], 0.5, 0.3),
      { step: 0.5, received: 0.3 },
      /kelipatan 0.5.*0.3/,
      /multiple of 0.5.*0.3/,
    ],
    [
      "not-one-of",
      notOneOf(["a"], [410, "x"], 405),
      { expected: [410, "x"], received: 405 },
      /salah satu dari 410, x.*405/,
      /one of 410, x.*405/,
    ],
    ["missing", missing(["a"]), {}, /wajib diisi/, /is required/],
    ["duplicate", duplicate(["a"], ["b", 0]), { first: ["b", 0] }, /b\.0/, /b\.0/],
  ];

  it.each(ISSUES)("%s", (code, made, params, id, en) => {
    expect(flawsOf(made)).toEqual([]);
    expect(made.code).toBe(code);
    expect(made.path).toEqual(["a"]);
    expect(made.params).toEqual(params);
    expect(made.message.id).toMatch(id);
    expect(made.message.en).toMatch(en);
    expect(made).not.toHaveProperty("cite");
  });

  it("unknown-key: the key stands at the end of the path, and what is known is listed", () => {
    const made = unknownKey(["options"], "devisor", ["divisor", "minimumGrade"]);
    expect(flawsOf(made)).toEqual([]);
    expect(made.code).toBe("unknown-key");
    expect(made.path).toEqual(["options", "devisor"]);
    expect(made.params).toEqual({ key: "devisor", expected: ["divisor", "minimumGrade"] });
    for (const text of [made.message.id, made.message.en]) expect(text).toMatch(/"devisor".*divisor, minimumGrade/);
  });

  it("carries the sources of the bounds where there are any", () => {
    expect(outOfRange([], 0, 1, 2, CITE).cite).toEqual(CITE);
    expect(notOnScale([], 0.5, 0.3, CITE).cite).toEqual(CITE);
    expect(issue("missing", [], {}, "x", "y", CITE).cite).toEqual(CITE);
    expect(issue("missing", [], {}, "x", "y")).not.toHaveProperty("cite");
  });

  it("hides in a path what could be a person's number, and keeps the positions", () => {
    expect(missing(["198501012010011001", 12, "a"]).path).toEqual(["••••••••••••••••••", 12, "a"]);
  });

  it("writes a path in one line, and the input itself as a dot", () => {
    expect(pathText([])).toBe(".");
    expect(pathText(["options", "divisor"])).toBe("options.divisor");
    expect(pathText([0, "category"])).toBe("0.category");
  });

  it("writes a list with commas", () => {
    expect(listed(["a", 1, "b"])).toBe("a, 1, b");
    expect(listed([])).toBe("");
    const hundred = Array.from({ length: 100 }, (_, at) => at);
    expect(listed(hundred)).toBe(hundred.join(", "));
    expect(listed([...hundred, 100])).toBe(`${hundred.join(", ")}, …`);
  });
});

group("what came is shown as a number of ordinary size, or as a kind", () => {
  const SHOWN: readonly (readonly [unknown, unknown])[] = [
    [0, 0],
    [37.25, 37.25],
    [-1, -1],
    [999_999_999, 999_999_999],
    [-999_999_999, -999_999_999],
    [1_000_000_000, "large-number"],
    [-1_000_000_000, "large-number"],
    [999_999_999.5, "large-number"],
    [198_501_012_010_011_000, "large-number"],
    [Number.MAX_VALUE, "large-number"],
    [Number.NaN, "NaN"],
    [Infinity, "Infinity"],
    [-Infinity, "-Infinity"],
    [null, "nothing"],
    [undefined, "nothing"],
    ["", "text"],
    ["198501012010011001", "text"],
    [[], "list"],
    [[1], "list"],
    [{}, "object"],
    [new Map(), "object"],
    [new Date(0), "object"],
    [Object(5), "object"],
    [true, "other"],
    [5n, "other"],
    [Symbol("198501012010011001"), "other"],
    [() => 5, "other"],
  ];

  it.each(SHOWN.map(([value, shown]) => withLabel(value, shown)))("of %s", (_, value, shown) => {
    expect(received(value)).toBe(shown);
  });

  it("-0 came as 0, because JSON knows no -0", () => {
    expect(flawsOf(outOfRange(["a"], 1, 2, -0))).toEqual([]);
  });

  const IN_WORDS: readonly (readonly [unknown, string, string])[] = [
    [null, "kosong", "nothing"],
    ["Budi", "teks", "text"],
    [[], "daftar", "a list"],
    [{}, "objek", "an object"],
    [1e9, "angka yang sangat besar", "a very large number"],
    [true, "nilai lain", "another kind of value"],
    [Number.NaN, "NaN", "NaN"],
    [-Infinity, "-Infinity", "-Infinity"],
    [2.5, "2.5", "2.5"],
    [0, "0", "0"],
  ];

  it.each(IN_WORDS.map(([value, id, en]) => withLabel(value, { id, en })))("%s, in words", (_, value, words) => {
    expect(describe(value)).toEqual(words);
  });
});

group("a key is shown short, and without its digits if they could be a person's number", () => {
  it.each([
    ["pengadan", "pengadan"],
    ["sub-aspek-3.10", "sub-aspek-3.10"],
    ["12345678", "12345678"],
    ["123456789", "•••••••••"],
    ["nip 19850101 201001 1 001", "nip •••••••• •••••• • •••"],
    ["198501012010011001", "••••••••••••••••••"],
    ["a1b2c3d4e5f6g7h8i9", "a•b•c•d•e•f•g•h•i•"],
    ["", ""],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(60)}…`],
  ])("%j is shown as %j", (key, shown) => {
    expect(safeKey(key)).toBe(shown);
  });

  it("counts the digits of the whole key, not only of the part that is shown", () => {
    expect(safeKey(`1${"x".repeat(59)}23456789`)).toBe(`•${"x".repeat(59)}…`);
    expect(safeKey(`1${"x".repeat(59)}2345678`)).toBe(`1${"x".repeat(59)}…`);
  });

  it("never shows nine digits, and never more than sixty characters and an ellipsis", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789 -abc")) }), (key) => {
        const shown = safeKey(key);
        return shown.replace(/\D/g, "").length < 9 && shown.length <= 61;
      }),
      { numRuns: 500 },
    );
  });
});
