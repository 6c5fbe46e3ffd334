import { attempt, type Issue, MeritError } from "sistem-merit/core";
import { describe, expect, it, vi } from "vitest";
import { missing, notANumber } from "../../src/core/issues.js";
import { throwIfAny, throwIfMany } from "../../src/core/merit-error.js";
import { survivesJson } from "./support.js";

const TWO: readonly Issue[] = [missing(["pengadaan"]), notANumber(["options", "divisor"], "410")];

describe("the one error of the library carries every issue", () => {
  it("its message lists each of them, with place, both languages and code", () => {
    const { message } = new MeritError(TWO);
    const [head, ...lines] = message.split("\n");
    expect(head).toMatch(/^2 /);
    expect(lines).toEqual([
      "pengadaan: wajib diisi / is required [missing]",
      "options.divisor: harus berupa angka, diterima teks / must be a number, got text [not-a-number]",
    ]);
  });

  it("its message is one line if there is one issue", () => {
    expect(new MeritError([missing([])]).message).toBe(".: wajib diisi / is required [missing]");
  });

  it("is an Error with a name, a stack and the issues as they are", () => {
    const error = new MeritError(TWO);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("MeritError");
    expect(String(error)).toMatch(/^MeritError: 2 /);
    expect(error.stack).toContain("merit-error.test");
    expect(error.issues).toEqual(TWO);
    expect(Object.keys(error)).toEqual(["issues"]);
  });

  it("is thrown where there is an issue, and only there", () => {
    expect(() => {
      throwIfAny([]);
    }).not.toThrow();
    expect(() => {
      throwIfAny(TWO);
    }).toThrow(MeritError);
  });
});

describe("an error lists no more issues than anyone would read", () => {
  const many = (count: number): readonly Issue[] => Array.from({ length: count }, (_, at) => missing(["results", at]));
  const thrown = (count: number): readonly Issue[] => {
    const outcome = attempt(() => {
      throwIfAny(many(count));
    });
    return outcome.ok ? [] : outcome.issues;
  };

  it.each([0, 1, 999, 1000])("all of %i", (count) => {
    expect(thrown(count)).toEqual(many(count));
  });

  it.each([1001, 5000])("the first 1000 of %i, and how many there were", (count) => {
    expect(thrown(count)).toEqual(many(1000));
    const [head, ...lines] = new MeritError(many(count)).message.split("\n");
    expect(head).toBe(`${count} masalah / issues`);
    expect(lines).toHaveLength(1000);
  });

  it("reading goes on with 999, and stops with 1000", () => {
    expect(() => {
      throwIfMany(many(999));
    }).not.toThrow();
    expect(() => {
      throwIfMany(many(1000));
    }).toThrow(MeritError);
  });
});

describe("an error of another copy of the library is a MeritError too", () => {
  it("of the same file, loaded twice", async () => {
    vi.resetModules();
    const copy = await import("../../src/core/merit-error.js");
    expect(copy.MeritError).not.toBe(MeritError);
    expect(new copy.MeritError(TWO)).toBeInstanceOf(MeritError);
    expect(new MeritError(TWO)).toBeInstanceOf(copy.MeritError);
    const outcome = attempt(() => {
      copy.throwIfAny(TWO);
    });
    expect(outcome).toEqual({ ok: false, issues: TWO });
  });

  it("of any object that bears the brand", () => {
    expect({ [Symbol.for("sistem-merit.MeritError")]: true, issues: [] }).toBeInstanceOf(MeritError);
  });

  it.each([
    new Error("x"),
    new TypeError("x"),
    {},
    [],
    null,
    undefined,
    "MeritError",
    5,
    { name: "MeritError", issues: [] },
  ])("but nothing else is (%#)", (value) => {
    expect(value instanceof MeritError).toBe(false);
  });
});

describe("attempt turns the error into data", () => {
  it("gives the value where nothing is wrong", () => {
    expect(attempt(() => 5)).toEqual({ ok: true, value: 5 });
    expect(attempt(() => undefined)).toEqual({ ok: true, value: undefined });
  });

  it("gives all issues where something is wrong", () => {
    const outcome = attempt(() => {
      throwIfAny(TWO);
      return 5;
    });
    expect(outcome).toEqual({ ok: false, issues: TWO });
    expect(survivesJson(outcome)).toBe(true);
  });

  it.each([new TypeError("x"), new RangeError("x"), new Error("x")])(
    "throws again what is not a MeritError: %s",
    (thrown) => {
      const caught: unknown[] = [];
      try {
        attempt(() => {
          throw thrown;
        });
      } catch (error) {
        caught.push(error);
      }
      expect(caught).toHaveLength(1);
      expect(caught[0]).toBe(thrown);
    },
  );
});
