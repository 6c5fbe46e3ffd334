import { ipAsn2019, ipAsnCategoryOf, type IpAsnRule } from "sistem-merit/ip-asn";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

describe("the category of a total", () => {
  it.each([
    [0, "sangat-rendah", "printed"],
    [59.46, "sangat-rendah", "printed"],
    [60, "sangat-rendah", "printed"],
    [60.001, "rendah", "between-bands"],
    [60.999, "rendah", "between-bands"],
    [61, "rendah", "printed"],
    [70, "rendah", "printed"],
    [70.001, "sedang", "between-bands"],
    [70.999, "sedang", "between-bands"],
    [71, "sedang", "printed"],
    [80, "sedang", "printed"],
    [80.001, "tinggi", "between-bands"],
    [80.5, "tinggi", "between-bands"],
    [80.999, "tinggi", "between-bands"],
    [81, "tinggi", "printed"],
    [81.73, "tinggi", "printed"],
    [85.09, "tinggi", "printed"],
    [90, "tinggi", "printed"],
    [90.001, "sangat-tinggi", "between-bands"],
    [90.999, "sangat-tinggi", "between-bands"],
    [91, "sangat-tinggi", "printed"],
    [100, "sangat-tinggi", "printed"],
  ])("%d is %s, %s", (total, id, reading) => {
    const category = ipAsnCategoryOf(total, ipAsn2019);
    expect(category).toMatchObject({ id, reading });
    // Inside the printed limits, the printed table decides alone.
    expect(category.grade).toBe(reading === "printed" ? "secondary" : "interpretation");
    const cited = category.cite.map(({ source }) => source);
    expect(cited).toEqual(
      reading === "printed" ? ["kontan-ip-asn"] : ["silka-pip", "0026-fractions-between-printed-bands"],
    );
    expect(survivesJson(category)).toBe(true);
  });

  it("a bound that is not exclusive belongs to its own band", () => {
    const [lowest] = ipAsn2019.categories;
    const upper = {
      id: "atas",
      name: { id: "Atas", en: "Upper" },
      from: lowest.printedTo,
      printedTo: lowest.printedTo,
    };
    const own = untyped({ ...ipAsn2019, categories: [lowest, upper] });
    expect(ipAsnCategoryOf(60, own).id).toBe("atas");
    expect(ipAsnCategoryOf(59.999, own).id).toBe("sangat-rendah");
  });

  it("every whole number lies inside a printed band", () => {
    for (let total = 0; total <= 100; total++) {
      expect(ipAsnCategoryOf(total, ipAsn2019)).toMatchObject({ reading: "printed", grade: "secondary" });
    }
  });

  it("names the bound, and that it belongs to the category below", () => {
    expect(ipAsnCategoryOf(85, ipAsn2019)).toMatchObject({ from: 80, exclusive: true });
    expect(Object.keys(ipAsnCategoryOf(3, ipAsn2019))).toEqual(["id", "name", "from", "reading", "grade", "cite"]);
  });

  it.each([
    [-0.001, "total: out-of-range"],
    [100.001, "total: out-of-range"],
    [80.0001, "total: not-on-scale"],
    [Number.NaN, "total: not-a-number"],
    ["80", "total: not-a-number"],
    [undefined, "total: not-a-number"],
  ])("%s is refused: %s", (total, issue) => {
    expect(found(() => ipAsnCategoryOf(untyped(total), ipAsn2019))).toEqual([issue]);
  });

  it("names the sources of the greatest total", () => {
    const [issue] = issuesOf(() => ipAsnCategoryOf(101, ipAsn2019));
    expect(issue?.params).toMatchObject({ min: 0, max: 100 });
    expect(issue?.cite?.map(({ source }) => source)).toContain("infopublik-840161");
  });

  it("needs a rule", () => {
    for (const rule of [undefined, null, "perbkn-8-2019", {}, []]) {
      expect(found(() => ipAsnCategoryOf(80, untyped(rule)))).toEqual(["rule: not-an-object"]);
    }
  });

  it("between two bands both bounds count: a total is Tinggi because it does not reach Sangat Tinggi", () => {
    const [a, b, c, d, highest] = ipAsn2019.categories;
    if (!b || !c || !d || !highest) throw new Error("five categories were expected");
    const from = { value: 90, grade: "caller", cite: [] } as const;
    const rule: IpAsnRule = { ...ipAsn2019, categories: [a, b, c, d, { ...highest, from }] };
    expect(ipAsnCategoryOf(80.5, rule).grade).toBe("caller");
    expect(ipAsnCategoryOf(70.5, rule).grade).toBe("interpretation");
    expect(ipAsnCategoryOf(81, rule).grade).toBe("secondary");
  });

  it("a rule of the caller with a single category gives it for every total", () => {
    const [only] = ipAsn2019.categories;
    const rule: IpAsnRule = { ...ipAsn2019, categories: [only] };
    expect(ipAsnCategoryOf(60, rule)).toMatchObject({ id: "sangat-rendah", reading: "printed" });
    expect(ipAsnCategoryOf(99, rule)).toMatchObject({ id: "sangat-rendah", reading: "between-bands" });
  });
});
