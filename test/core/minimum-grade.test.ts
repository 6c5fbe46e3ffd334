import type { Issue } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { assertGrade, readGradeOptions } from "../../src/core/minimum-grade.js";
import { weakerThan } from "../../src/core/weaker-than.js";
import { issuesOf } from "./support.js";

const read = (options: unknown): [string, string[]] => {
  const issues: Issue[] = [];
  return [readGradeOptions(options, issues), issues.map(({ code, path }) => `${path.join(".")}: ${code}`)];
};

const checked = (grade: "official" | "secondary", minimum: "official" | "caller"): Issue[] =>
  weakerThan(minimum, [[["figure"], { grade, cite: [{ source: "page" }] }]]);

describe("the weakest grade that a caller accepts", () => {
  it.each([
    [undefined, "caller", []],
    [{}, "caller", []],
    [{ minimumGrade: undefined }, "caller", []],
    [{ minimumGrade: "official" }, "official", []],
    [{ minimumGrade: "sure" }, "caller", ["options.minimumGrade: not-one-of"]],
    [{ grade: "official" }, "caller", ["options.grade: unknown-key"]],
    [null, "caller", ["options: not-an-object"]],
    ["official", "caller", ["options: not-an-object"]],
  ])("%j is %s", (options, grade, issues) => {
    expect(read(options)).toEqual([grade, issues]);
  });
});

describe("a figure below it", () => {
  it("is an issue that names both grades and the sources", () => {
    expect(checked("secondary", "official")).toEqual([
      {
        code: "grade-below-minimum",
        path: ["figure"],
        params: { minimum: "official", grade: "secondary" },
        message: {
          id: 'bertumpu pada "secondary", yang diminta "official"',
          en: 'rests on "secondary", but "official" was demanded',
        },
        cite: [{ source: "page" }],
      },
    ]);
  });

  it("ends a call", () => {
    const figures = [[["figure"], { grade: "secondary", cite: [{ source: "page" }] }]] as const;
    expect(
      issuesOf(() => {
        assertGrade("official", figures);
      }),
    ).toEqual(checked("secondary", "official"));
    expect(() => {
      assertGrade("secondary", figures);
    }).not.toThrow();
  });

  it("is none where the figure is as sure, or surer", () => {
    expect(checked("official", "official")).toEqual([]);
    expect(checked("secondary", "caller")).toEqual([]);
  });
});
