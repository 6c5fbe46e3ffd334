import { describe, expect, it } from "vitest";
import { interpretation, official, regulation, secondary } from "../../src/sources/cite.js";

describe("the grades are the verbs of a rule file", () => {
  it.each([
    ["regulation", regulation(2, "permenpanrb-19-2025")],
    ["official", official(2, "permenpanrb-19-2025")],
    ["secondary", secondary(2, "permenpanrb-19-2025")],
    ["interpretation", interpretation(2, "permenpanrb-19-2025")],
  ])("%s gives a figure that grade and its source", (grade, figure) => {
    expect(figure).toStrictEqual({ value: 2, grade, cite: [{ source: "permenpanrb-19-2025" }] });
  });

  it("a citation may name the article, and there may be several", () => {
    expect(secondary(175, { source: "perkasn-9-2019", article: "Pasal 23 ayat (2)" }, "unri-rokan-hulu").cite).toEqual([
      { source: "perkasn-9-2019", article: "Pasal 23 ayat (2)" },
      { source: "unri-rokan-hulu" },
    ]);
  });

  it("a figure without a source, or with one that is not in the register, does not compile", () => {
    // @ts-expect-error -- a figure needs a source
    expect(official(2).cite).toEqual([]);
    // @ts-expect-error -- "kasn-2022" is not in the register
    expect(official(2, "kasn-2022").cite).toEqual([{ source: "kasn-2022" }]);
  });
});
