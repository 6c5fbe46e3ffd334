import { valueAt } from "sistem-merit/core";
import { ministries, ppkOf, ppkRules, regionCodeRules } from "sistem-merit/instansi";
import { sourceOf } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, untyped } from "../core/support.js";
import { KINDS } from "./support.js";

describe("the pejabat pembina kepegawaian", () => {
  it.each([
    ["kementerian", "Menteri", "Minister"],
    ["lpnk", "Pimpinan lembaga", "Head of the agency"],
    ["lembaga-negara", "Sekretaris jenderal", "Secretary-General"],
    ["lns", "Sekretaris jenderal", "Secretary-General"],
    ["provinsi", "Gubernur", "Governor"],
    ["kabupaten", "Bupati", "Regent"],
    ["kota", "Walikota", "Mayor"],
  ] as const)("in %s is the %s", (kind, id, en) => {
    expect(ppkOf(kind)).toEqual({
      value: { id, en },
      grade: "regulation",
      cite: [{ source: "pp-17-2020", article: "Pasal 3 ayat (2)" }],
    });
    expect(ppkOf(kind)).toBe(ppkRules.titles[kind]);
  });

  it.each(["dinas", "", "Kota", "__proto__", "toString", null, undefined, 1, ["kota"]].map(labelled))(
    "has no title in %s",
    (_, kind) => {
      const run = (): unknown => ppkOf(untyped(kind));
      expect(found(run)).toEqual(["kind: not-one-of"]);
      expect(issuesOf(run)[0]?.params["expected"]).toEqual(KINDS);
    },
  );
});

describe("the digits of a kabupaten and a kota", () => {
  it("are 01 to 69 and 71 to 99, as public code describes Permendagri 58/2021", () => {
    const basis = { grade: "secondary", cite: [{ source: "permendagri-58-2021" }, { source: "cahyadsn-wilayah" }] };
    expect(regionCodeRules).toEqual({
      kabupaten: { value: { first: "01", last: "69" }, ...basis },
      kota: { value: { first: "71", last: "99" }, ...basis },
    });
  });
});

describe("the number of ministries", () => {
  it.each(["2024-10-21", "2025-01-01", "2025-09-07"])("was 48 on %s", (date) => {
    expect(valueAt(ministries.count, date)).toEqual({
      value: 48,
      grade: "secondary",
      cite: [
        { source: "litex-kabinet-merah-putih" },
        { source: "geosurvey-2024-10-21" },
        { source: "betangnews-2025-09-08" },
      ],
    });
  });

  it.each(["2024-10-20", "2025-09-08", "2026-11-22"])("is not known on %s", (date) => {
    expect(found(() => valueAt(ministries.count, date))).toEqual(["date: no-value-at-date"]);
  });

  it("is free since UU 61/2024, 15 October 2024", () => {
    expect(valueAt(ministries.limited, "2024-10-15")).toEqual({
      value: false,
      grade: "secondary",
      cite: [{ source: "uu-61-2024", article: "Pasal 15" }, { source: "disway-uu-61-2024" }],
    });
    expect(found(() => valueAt(ministries.limited, "2024-10-14"))).toEqual(["date: no-value-at-date"]);
  });
});

describe("the chain of decrees on region codes", () => {
  it.each([
    ["permendagri-72-2019", undefined],
    ["kepmendagri-146-1-4717-2020", undefined],
    ["permendagri-58-2021", ["permendagri-72-2019"]],
    ["kepmendagri-050-145-2022", undefined],
    ["kepmendagri-100-1-1-6117-2022", ["kepmendagri-050-145-2022"]],
    ["kepmendagri-300-2-2-2138-2025", ["kepmendagri-100-1-1-6117-2022"]],
    ["kepmendagri-300-2-2-2430-2025", undefined],
  ])("%s was not read, and replaces %o", (id, replaces) => {
    const source = sourceOf(id);
    expect(source.kind).toBe("legal");
    expect(source).not.toHaveProperty("grade");
    expect("replaces" in source ? source.replaces : undefined).toEqual(replaces);
  });
});
