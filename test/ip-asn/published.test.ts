import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { ipAsn2019, ipAsnCategoryOf, ipAsnSummary } from "sistem-merit/ip-asn";
import { describe, expect, it } from "vitest";

type Column = "agency" | "year" | "instrument" | "total" | "category" | "stage" | "source" | "confidence";
type Row = Readonly<Record<Column, string>>;

const rows = parse<Row>(readFileSync(new URL("../vectors/published-ip-asn.csv", import.meta.url), "utf8"), {
  columns: true,
});

describe("the published totals are read as they stand in the file", () => {
  it("four rows, all of this index, each with a total and a source", () => {
    expect(rows.map(({ agency, total, category }) => [agency, total, category])).toEqual([
      ["Pemerintah Provinsi Kalimantan Utara", "81.73", "Tinggi"],
      ["Pemerintah Kabupaten Batang", "84", ""],
      ["Nasional (rata-rata)", "59.46", "Sangat Rendah"],
      ["Kejaksaan RI", "85.09", "Tinggi"],
    ]);
    for (const { instrument, source, confidence } of rows) {
      expect(instrument).toBe("IP ASN");
      expect(source).not.toBe("");
      expect(["B", "C"]).toContain(confidence);
    }
  });
});

describe("every published total gives the category that was published with it", () => {
  it.each(rows.filter(({ category }) => category !== ""))("$agency: $total is $category", ({ total, category }) => {
    expect(ipAsnCategoryOf(Number(total), ipAsn2019).name.id).toBe(category);
  });

  it("Kabupaten Batang, whose category the source does not name, has 84, which is Tinggi", () => {
    expect(ipAsnCategoryOf(84, ipAsn2019).name.id).toBe("Tinggi");
  });

  it("none of them lies between two printed bands, so none rests on our reading of the gaps", () => {
    for (const { total } of rows) {
      expect(ipAsnCategoryOf(Number(total), ipAsn2019)).toMatchObject({ reading: "printed", grade: "secondary" });
    }
  });
});

describe("totals that were published without records can be summed up", () => {
  it("the three bodies have a mean of 83.607, each is Tinggi, and no dimension is known", () => {
    const bodies = rows.filter(({ agency }) => !agency.startsWith("Nasional"));
    const { all } = ipAsnSummary(
      bodies.map(({ agency, total }) => ({ agency, total: Number(total) })),
      { rule: ipAsn2019 },
    );
    expect(all.mean).toMatchObject({ value: 83.607, sum: 250.82, count: 3, category: { id: "tinggi" } });
    expect(all.categories.map(({ count }) => count)).toEqual([0, 0, 0, 3, 0]);
    expect(all.weakestFirst).toEqual([]);
    expect(all.missing).toEqual({ total: 0, category: 0, kualifikasi: 3, kompetensi: 3, kinerja: 3, disiplin: 3 });
  });

  it("Kejaksaan's 3.40 on a scale of 4 is its 85.09 of 100", () => {
    expect((85.09 / 100) * 4).toBeCloseTo(3.4, 2);
  });
});
