import fc from "fast-check";
import {
  compareGolongan,
  type Golongan,
  GOLONGAN_PNS,
  GOLONGAN_PPPK,
  golonganInfo,
  golonganOfLevel,
  type JenjangFungsional,
  nextGolongan,
  type Pendidikan,
  PENDIDIKAN,
  pppkEntryGolongan,
  previousGolongan,
} from "sistem-merit/asn";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, unfrozen, untyped } from "../core/support.js";

/** Rank, name and SIASN id of every golongan ruang of the PNS, from the lowest. */
const PANGKAT = [
  ["I/a", "Juru Muda", "11"],
  ["I/b", "Juru Muda Tingkat I", "12"],
  ["I/c", "Juru", "13"],
  ["I/d", "Juru Tingkat I", "14"],
  ["II/a", "Pengatur Muda", "21"],
  ["II/b", "Pengatur Muda Tingkat I", "22"],
  ["II/c", "Pengatur", "23"],
  ["II/d", "Pengatur Tingkat I", "24"],
  ["III/a", "Penata Muda", "31"],
  ["III/b", "Penata Muda Tingkat I", "32"],
  ["III/c", "Penata", "33"],
  ["III/d", "Penata Tingkat I", "34"],
  ["IV/a", "Pembina", "41"],
  ["IV/b", "Pembina Tingkat I", "42"],
  ["IV/c", "Pembina Utama Muda", "43"],
  ["IV/d", "Pembina Utama Madya", "44"],
  ["IV/e", "Pembina Utama", "45"],
] as const;

/** Every grade of the PPPK with its SIASN id, from the lowest. */
const GRADES = [
  ["I", "01"],
  ["II", "02"],
  ["III", "03"],
  ["IV", "04"],
  ["V", "05"],
  ["VI", "06"],
  ["VII", "07"],
  ["VIII", "08"],
  ["IX", "09"],
  ["X", "10"],
  ["XI", "11"],
  ["XII", "12"],
  ["XIII", "13"],
  ["XIV", "14"],
  ["XV", "15"],
  ["XVI", "16"],
  ["XVII", "17"],
] as const;

const PNS = PANGKAT.map(([golongan]) => golongan);
const PPPK = GRADES.map(([golongan]) => golongan);

/** What is no golongan, though it may look like one. */
const NONE = [
  "",
  "0",
  "XVIII",
  "III.a",
  "III a",
  "IIIa",
  "III/A",
  "iii/a",
  "III/e",
  "IV/f",
  "V/a",
  " III/a",
  "III/a ",
  "ix",
  "IIII",
  "3/a",
  "31",
  9,
  0,
  null,
  undefined,
  true,
  ["III/a"],
  { golongan: "III/a" },
  Object("III/a"),
  "constructor",
  "length",
  Symbol("IX"),
];

describe("a PNS has one of 17 ranks", () => {
  it("from Juru Muda (I/a) to Pembina Utama (IV/e)", () => {
    expect(GOLONGAN_PNS).toEqual(PNS);
    expect(GOLONGAN_PNS).toHaveLength(17);
  });

  it.each(PANGKAT.map((row, at) => [...row, at + 1] as const))(
    "%s is %s, SIASN %s",
    (golongan, name, siasnId, order) => {
      expect(golonganInfo(golongan)).toStrictEqual({
        golongan,
        kind: "pns",
        order,
        name: { id: name, en: name },
        siasnId,
        grade: "secondary",
        cite: [{ source: "public-code-golongan" }],
      });
    },
  );
});

describe("a PPPK has one of 17 grades", () => {
  it("from I to XVII", () => {
    expect(GOLONGAN_PPPK).toEqual(PPPK);
    expect(GOLONGAN_PPPK).toHaveLength(17);
  });

  it.each(GRADES.map((row, at) => [...row, at + 1] as const))(
    "%s has no name of its own, SIASN %s",
    (golongan, siasnId, order) => {
      expect(golonganInfo(golongan)).toStrictEqual({
        golongan,
        kind: "pppk",
        order,
        name: { id: `Golongan ${golongan}`, en: `Grade ${golongan}` },
        siasnId,
        grade: "secondary",
        cite: [{ source: "public-code-golongan" }],
      });
    },
  );

  it("the SIASN id 11 is both I/a and XI: it names a golongan only together with its kind", () => {
    expect([golonganInfo("I/a").siasnId, golonganInfo("XI").siasnId]).toEqual(["11", "11"]);
  });
});

describe("each scale goes up step by step", () => {
  it.each([
    ["PNS", PNS],
    ["PPPK", PPPK],
  ] as const)("of the %s, the next of each is the one above, and the previous the one below", (_, scale) => {
    for (const [at, golongan] of scale.entries()) {
      expect(nextGolongan(untyped(golongan))).toBe(scale[at + 1]);
      expect(previousGolongan(untyped(golongan))).toBe(scale[at - 1]);
    }
  });

  it("there is none above IV/e and XVII, and none below I/a and I", () => {
    expect(nextGolongan("IV/e")).toBeUndefined();
    expect(nextGolongan("XVII")).toBeUndefined();
    expect(previousGolongan("I/a")).toBeUndefined();
    expect(previousGolongan("I")).toBeUndefined();
  });

  it("the scales do not run into each other, and a new numeral follows the last letter", () => {
    expect([nextGolongan("I/d"), nextGolongan("II/d"), nextGolongan("III/d")]).toEqual(["II/a", "III/a", "IV/a"]);
    expect([previousGolongan("II/a"), previousGolongan("IV/a")]).toEqual(["I/d", "III/d"]);
    expect([nextGolongan("VIII"), previousGolongan("X")]).toEqual(["IX", "IX"]);
  });
});

describe("two golongan of one scale are compared", () => {
  const compare = (a: Golongan, b: Golongan): number => compareGolongan(untyped(a), untyped(b));

  it.each([
    ["PNS", PNS],
    ["PPPK", PPPK],
  ] as const)("of the %s: each is above all before it, below all after it, and equal to itself", (_, scale) => {
    for (const [i, a] of scale.entries()) {
      for (const [j, b] of scale.entries()) {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(i - j));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        for (const c of scale) {
          if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  it("not as texts: IX is above V, IV/a above III/d", () => {
    expect(compareGolongan("IX", "V")).toBeGreaterThan(0);
    expect(compareGolongan("IV/a", "III/d")).toBeGreaterThan(0);
    expect(compareGolongan("III/d", "III/d")).toBe(0);
  });

  it("a list in any order is sorted from the lowest", () => {
    fc.assert(
      fc.property(fc.constantFrom(PNS, PPPK), fc.func(fc.integer()), (scale, key) => {
        const list: Golongan[] = [...scale].sort((a, b) => key(a) - key(b));
        expect(list.sort(compare)).toEqual(scale);
      }),
    );
  });

  it("a PNS and a PPPK are never compared", () => {
    for (const a of PNS) {
      for (const b of PPPK) {
        expect(found(() => compare(a, b))).toEqual(["b: not-one-of"]);
        expect(found(() => compare(b, a))).toEqual(["b: not-one-of"]);
      }
    }
    expect(issuesOf(() => compare("III/a", "IX"))[0]?.params).toEqual({ expected: PNS, received: "text" });
    expect(issuesOf(() => compare("IX", "III/a"))[0]?.params).toEqual({ expected: PPPK, received: "text" });
  });

  it.each(NONE.map(labelled))("%s is compared with nothing, on either side or on both", (_, value) => {
    expect(found(() => compareGolongan(untyped(value), "III/a"))).toEqual(["a: not-one-of"]);
    expect(found(() => compareGolongan("IX", untyped(value)))).toEqual(["b: not-one-of"]);
    expect(found(() => compareGolongan(untyped(value), untyped(value)))).toEqual(["a: not-one-of", "b: not-one-of"]);
  });
});

describe("what is no golongan is refused", () => {
  it.each(NONE.map(labelled))("%s", (_, value) => {
    for (const run of [
      () => golonganInfo(untyped(value)),
      () => nextGolongan(untyped(value)),
      () => previousGolongan(untyped(value)),
    ]) {
      expect(found(run)).toEqual(["golongan: not-one-of"]);
    }
  });

  it("and all 34 are named", () => {
    expect(issuesOf(() => golonganInfo(untyped("III/e")))[0]?.params).toEqual({
      expected: [...PNS, ...PPPK],
      received: "text",
    });
    expect(issuesOf(() => compareGolongan(untyped("x"), "I/a"))[0]?.params).toEqual({
      expected: [...PNS, ...PPPK],
      received: "text",
    });
  });
});

describe("a PPPK begins in the grade of the education that the post asks for", () => {
  const ENTRY = [
    ["sd", "I"],
    ["smp", "IV"],
    ["slta", "V"],
    ["d1", "V"],
    ["d2", "VI"],
    ["d3", "VII"],
    ["d4", "IX"],
    ["s1", "IX"],
    ["s2", "X"],
    ["s3", "XI"],
  ] as const;

  it.each(ENTRY)("%s: %s", (education, golongan) => {
    expect(pppkEntryGolongan(education)).toStrictEqual({
      value: golongan,
      grade: "secondary",
      cite: [{ source: "jadipppk-24615" }, { source: "poskota-2025-04-07" }],
    });
  });

  it("these are all levels of education, and a higher one never begins lower", () => {
    expect(PENDIDIKAN).toEqual(ENTRY.map(([education]) => education));
    for (const [at, education] of PENDIDIKAN.entries()) {
      const before = PENDIDIKAN[at - 1];
      if (before === undefined) continue;
      const [lower, higher] = [pppkEntryGolongan(before).value, pppkEntryGolongan(education).value];
      expect(compareGolongan(lower, higher)).toBeLessThanOrEqual(0);
    }
  });

  it.each(["", "S1", "s-1", "sma", "smk", "D3", "s4", "d0", 1, null, undefined, ["s1"], "toString"].map(labelled))(
    "%s is no level of education",
    (_, education) => {
      const issues = issuesOf(() => pppkEntryGolongan(untyped(education)));
      expect(issues).toMatchObject([
        { code: "not-one-of", path: ["education"], params: { expected: [...PENDIDIKAN] } },
      ]);
    },
  );
});

describe("a functional level has its ranks and grades", () => {
  /** Level, ranks of a PNS with grade and source, grades of a PPPK. */
  const LEVELS = [
    ["pemula", ["II/a"], "regulation", "permenpanrb-1-2023", ["V"]],
    ["terampil", ["II/b", "II/c", "II/d"], "regulation", "permenpanrb-1-2023", ["VI", "VII"]],
    ["mahir", ["III/a", "III/b"], "regulation", "permenpanrb-1-2023", ["IX"]],
    ["penyelia", ["III/c", "III/d"], "regulation", "permenpanrb-1-2023", ["XI"]],
    ["ahli-pertama", ["III/a", "III/b"], "official", "bkn-penyesuaian-ak-2023", ["IX", "X"]],
    ["ahli-muda", ["III/c", "III/d"], "official", "bkn-penyesuaian-ak-2023", ["XI"]],
    ["ahli-madya", ["IV/a", "IV/b", "IV/c"], "official", "bkn-penyesuaian-ak-2023", ["XIII"]],
    ["ahli-utama", ["IV/d", "IV/e"], "official", "bkn-penyesuaian-ak-2023", ["XVI"]],
    ["asisten-ahli", ["III/b"], "secondary", "unpatti-permenpan-17-2013", ["X", "XI", "XII"]],
    ["lektor", ["III/c", "III/d"], "secondary", "unpatti-permenpan-17-2013", ["X", "XI", "XII"]],
    ["lektor-kepala", ["IV/a", "IV/b", "IV/c"], "secondary", "unpatti-permenpan-17-2013", undefined],
    ["profesor", ["IV/d", "IV/e"], "secondary", "unpatti-permenpan-17-2013", undefined],
  ] as const;

  it.each(LEVELS)("%s of a PNS: %j, graded %s", (level, value, grade, source) => {
    expect(golonganOfLevel(level, "pns")).toStrictEqual({ value, grade, cite: [{ source }] });
  });

  it.each(LEVELS.map(([level, , , , pppk]) => [level, pppk] as const))("%s of a PPPK: %j", (level, value) => {
    const held = golonganOfLevel(level, "pppk");
    if (value === undefined) expect(held).toBeUndefined();
    else expect(held).toStrictEqual({ value, grade: "secondary", cite: [{ source: "sumeks-756610" }] });
  });

  it("the levels of skill follow each other without a gap, and so do those of expertise", () => {
    const ranks = (...levels: readonly JenjangFungsional[]): string[] =>
      levels.flatMap((level) => golonganOfLevel(level, "pns").value);
    expect(ranks("pemula", "terampil", "mahir", "penyelia")).toEqual(PNS.slice(4, 12));
    expect(ranks("ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama")).toEqual(PNS.slice(8));
    expect(ranks("asisten-ahli", "lektor", "lektor-kepala", "profesor")).toEqual(PNS.slice(9));
  });

  it("a level or a kind that does not exist is refused, both at once", () => {
    expect(found(() => golonganOfLevel(untyped("ahli"), untyped("cpns")))).toEqual([
      "level: not-one-of",
      "kind: not-one-of",
    ]);
    expect(issuesOf(() => golonganOfLevel(untyped("Ahli Muda"), "pns"))).toMatchObject([
      { code: "not-one-of", path: ["level"], params: { expected: LEVELS.map(([level]) => level), received: "text" } },
    ]);
    expect(issuesOf(() => golonganOfLevel("pemula", untyped(undefined)))).toMatchObject([
      { code: "not-one-of", path: ["kind"], params: { expected: ["pns", "pppk"], received: "nothing" } },
    ]);
    expect(found(() => golonganOfLevel(untyped("toString"), "pns"))).toEqual(["level: not-one-of"]);
    expect(found(() => golonganOfLevel(untyped("jpt-madya"), "pns"))).toEqual(["level: not-one-of"]);
  });
});

describe("what is given out cannot be changed", () => {
  it("lists, names and figures are frozen, and plain JSON", () => {
    const given: readonly unknown[] = [
      [GOLONGAN_PNS],
      [GOLONGAN_PPPK],
      [PENDIDIKAN],
      GOLONGAN_PNS.map((golongan) => golonganInfo(golongan).name),
      GOLONGAN_PNS.map((golongan) => golonganInfo(golongan).cite),
      PENDIDIKAN.map((education: Pendidikan) => pppkEntryGolongan(education)),
      golonganOfLevel("mahir", "pns"),
      golonganOfLevel("mahir", "pppk"),
    ];
    for (const value of given.flat()) {
      expect(unfrozen(value)).toEqual([]);
      expect(survivesJson(value)).toBe(true);
    }
    expect(survivesJson(golonganInfo("III/a"))).toBe(true);
  });
});
