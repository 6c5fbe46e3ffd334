import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { sakip2021, sakipPredicateOf } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";

type Row = Readonly<Record<"agency" | "year" | "total" | "predicate" | "note" | "source" | "confidence", string>>;

const rows = parse<Row>(readFileSync(new URL("published-sakip.csv", import.meta.url), "utf8"), { columns: true });
const both = rows.filter(({ total, predicate }) => total !== "" && predicate !== "");
const totalOnly = rows.filter(({ total, predicate }) => total !== "" && predicate === "");

describe("the published SAKIP results are read as they stand in the file", () => {
  it("13 rows: 2 with total and predicate, 3 with a total alone, 8 with a predicate alone", () => {
    expect(rows).toHaveLength(13);
    expect(both).toHaveLength(2);
    expect(totalOnly).toHaveLength(3);
    expect(rows.filter(({ total, predicate }) => total === "" && predicate !== "")).toHaveLength(8);
  });

  it("every row names its body, its source and its confidence", () => {
    for (const { agency, source, confidence } of rows) {
      expect(agency).not.toBe("");
      expect(source).not.toBe("");
      expect(["B", "C"]).toContain(confidence);
    }
  });
});

describe("every published total gives the predicate that was published with it", () => {
  it.each(both)("$agency $year: $total is $predicate", ({ total, predicate }) => {
    expect(sakipPredicateOf(Number(total)).id).toBe(predicate);
  });

  it("Sumedang 71.58 is BB and BP Batam 82.68 is A", () => {
    expect(both.map(({ agency, total, predicate }) => [agency, total, predicate])).toEqual([
      ["Pemerintah Kabupaten Sumedang", "71.58", "BB"],
      ["BP Batam", "82.68", "A"],
    ]);
  });
});

describe("a published total without a predicate", () => {
  it("is one of three: two means and Kejaksaan; the mean 64.23 has no printed predicate", () => {
    expect(totalOnly.map(({ agency, total }) => [agency, total])).toEqual([
      ["Rata-rata kabupaten/kota", "64.23"],
      ["Rata-rata provinsi", "70.75"],
      ["Kejaksaan RI", "71.72"],
    ]);
  });

  it.each(totalOnly)("$agency $total is on the scale, and off every bound", ({ total }) => {
    expect(() => sakipPredicateOf(Number(total))).not.toThrow();
    expect(sakip2021.predicates.map(({ from }) => from.value)).not.toContain(Number(total));
  });

  it("Kejaksaan's two spellings, 71.72 and 71.27, have one predicate", () => {
    expect(sakipPredicateOf(71.72)).toEqual(sakipPredicateOf(71.27));
  });
});

it("every published predicate is one of the seven", () => {
  const known: readonly string[] = sakip2021.predicates.map(({ id }) => id);
  for (const { predicate } of rows) if (predicate !== "") expect(known).toContain(predicate);
});
