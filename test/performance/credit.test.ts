import fc from "fast-check";
import {
  type Credit,
  creditFor,
  type CreditInput,
  CREDIT_LEVELS,
  type CreditLevel,
  creditMissing,
  creditNeeded,
  integratedCredit,
  type Predicate,
  PREDICATES,
} from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

// Level, coefficient, next rank, next level, base value: as the facts print them; a dash is null.
const TABLE: readonly (readonly [CreditLevel, number, number, number | null, number | null])[] = [
  ["pemula", 3.75, 15, 15, null],
  ["terampil", 5, 20, 60, null],
  ["mahir", 12.5, 50, 100, null],
  ["penyelia", 25, 100, null, null],
  ["ahli-pertama", 12.5, 50, 100, 100],
  ["ahli-muda", 25, 100, 200, 200],
  ["ahli-madya", 37.5, 150, 450, 400],
  ["ahli-utama", 50, 200, null, 850],
];

const PERCENT: readonly (readonly [Predicate, number])[] = [
  ["sangat-baik", 150],
  ["baik", 100],
  ["butuh-perbaikan", 75],
  ["kurang", 50],
  ["sangat-kurang", 25],
];

const credit = (level: CreditLevel, predicate: Predicate, months: number): Credit =>
  creditFor({ post: { kind: "fungsional", level }, predicate, months });

describe("credit as BKN's slides of 2023 print it", () => {
  it("an Ahli Pertama with Sangat Baik for a year earns 18.75", () => {
    expect(credit("ahli-pertama", "sangat-baik", 12)).toStrictEqual({
      level: "ahli-pertama",
      coefficient: 12.5,
      percent: 150,
      months: 12,
      exact: { numerator: 75, denominator: 4 },
      value: 18.75,
      grade: "official",
      cite: [{ source: "bkn-konversi-predikat-2023" }, { source: "bkn-penyesuaian-ak-2023" }],
    });
  });

  it("an Ahli Pertama with Baik for two months earns 2.08, which is 25/12", () => {
    const { value, exact } = credit("ahli-pertama", "baik", 2);
    expect([value, exact]).toEqual([2.08, { numerator: 25, denominator: 12 }]);
  });

  it("both together are 20.83", () => {
    expect(creditMissing("ahli-pertama", "kenaikan-pangkat", [18.75, 2.08]).accumulated).toBe(20.83);
  });
});

describe("credit is share × coefficient × months / 12", () => {
  const ALL = TABLE.flatMap(([level, coefficient]) =>
    PERCENT.flatMap(([predicate, percent]) =>
      Array.from({ length: 12 }, (_, at) => ({ level, coefficient, predicate, percent, months: at + 1 })),
    ),
  );

  it("for every level, predicate and month, against fractions of whole numbers without limit", () => {
    expect(ALL).toHaveLength(8 * 5 * 12);
    for (const { level, coefficient, predicate, percent, months } of ALL) {
      const result = credit(level, predicate, months);
      const numerator = BigInt(coefficient * 100) * BigInt(percent) * BigInt(months);
      const denominator = 100n * 100n * 12n;
      // The fraction is the same, in lowest terms.
      expect(BigInt(result.exact.numerator) * denominator).toBe(numerator * BigInt(result.exact.denominator));
      const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
      expect(common(result.exact.numerator, result.exact.denominator)).toBe(1);
      // Half up: the floor of twice the hundredths plus one, halved.
      const hundredths = (2n * numerator * 100n + denominator) / (2n * denominator);
      expect(result.value).toBe(Number(hundredths) / 100);
      expect([result.coefficient, result.percent, result.months]).toEqual([coefficient, percent, months]);
    }
  });

  it.each(TABLE)("a full year of Baik gives a %s the coefficient %d itself", (level, coefficient) => {
    expect(credit(level, "baik", 12).value).toBe(coefficient);
  });

  it.each(PERCENT)("%s gives %d percent of it", (predicate, percent) => {
    expect(credit("ahli-utama", predicate, 12).value).toBe((50 * percent) / 100);
  });

  it("a tie goes up, and then the result is an interpretation: 0.625 is 0.63, 9.375 is 9.38", () => {
    expect(credit("ahli-pertama", "butuh-perbaikan", 12)).toMatchObject({ value: 9.38, grade: "interpretation" });
    const tie = credit("pemula", "baik", 2);
    expect(tie).toMatchObject({ exact: { numerator: 5, denominator: 8 }, value: 0.63, grade: "interpretation" });
    expect(tie.cite).toContainEqual({ source: "0022-credit-ties-professions-and-sums" });
  });

  it("is an interpretation for ties alone", () => {
    for (const { level, coefficient, predicate, percent, months } of ALL) {
      const isTie = (coefficient * 100 * percent * months * 2) % 2400 === 1200;
      expect(credit(level, predicate, months).grade).toBe(isTie ? "interpretation" : "official");
    }
  });

  it("rises with each month and with each predicate", () => {
    for (const level of CREDIT_LEVELS) {
      for (const predicate of PREDICATES) {
        const values = Array.from({ length: 12 }, (_, at) => credit(level, predicate, at + 1).value);
        expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
      }
      const values = PREDICATES.map((predicate) => credit(level, predicate, 7).value);
      expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    }
  });
});

describe("whose credit is known", () => {
  const of = (post: unknown): unknown => creditFor({ post: untyped(post), predicate: "baik", months: 12 });

  it.each(["pelaksana", "pengawas", "administrator", "jpt-pratama", "jpt-madya", "jpt-utama"])(
    "a %s earns no credit, and the issue says so with its source",
    (kind) => {
      const [only, ...more] = issuesOf(() => of({ kind }));
      expect(more).toEqual([]);
      expect(only).toMatchObject({
        code: "earns-no-credit",
        path: ["post"],
        message: { id: "angka kredit hanya untuk jabatan fungsional", en: "credit is for functional posts alone" },
        cite: [{ source: "permenpanrb-1-2023" }],
      });
    },
  );

  it.each(["asisten-ahli", "lektor", "lektor-kepala", "profesor"])(
    "of a dosen, %s, no coefficient is known",
    (level) => {
      const [only, ...more] = issuesOf(() => of({ kind: "fungsional", profession: "dosen", level }));
      expect(more).toEqual([]);
      expect(only).toMatchObject({
        code: "rule-unknown",
        path: ["post", "profession"],
        message: { id: "koefisien angka kredit dosen tidak diketahui" },
      });
    },
  );

  it("a guru earns by level, as a published form has it: an Ahli Madya 37.5 for a year of Baik", () => {
    const post = { kind: "fungsional", profession: "guru", level: "ahli-madya" } as const;
    const result = creditFor({ post, predicate: "baik", months: 12 });
    expect(result).toMatchObject({ level: "ahli-madya", value: 37.5, grade: "secondary" });
    expect(result.cite).toContainEqual({ source: "pak-konversi-guru" });
  });

  it.each(["peneliti", "perekayasa", "jaksa"] as const)("a %s earns by level, as our reading", (profession) => {
    const post = { kind: "fungsional", profession, level: "ahli-muda" } as const;
    const result = creditFor({ post, predicate: "baik", months: 12 });
    expect(result).toMatchObject({ level: "ahli-muda", value: 25, grade: "interpretation" });
    expect(result.cite).toContainEqual({ source: "0022-credit-ties-professions-and-sums" });
  });

  it.each(["guru", "jaksa"])("a %s without a level needs one", (profession) => {
    expect(found(() => of({ kind: "fungsional", profession }))).toEqual(["post.level: missing"]);
    expect(found(() => of({ kind: "fungsional", profession, level: undefined }))).toEqual(["post.level: missing"]);
  });

  it.each([
    [{ kind: "fungsional" }, ["post.level: missing"]],
    [{ kind: "fungsional", level: null }, ["post.level: not-one-of"]],
    [{ kind: "fungsional", level: "lektor" }, ["post.level: not-one-of"]],
    [{ kind: "fungsional", level: "toString" }, ["post.level: not-one-of"]],
    [{ kind: "fungsional", profession: "peneliti", level: "terampil" }, ["post.level: not-one-of"]],
    [{ kind: "fungsional", profession: "dokter", level: "ahli-muda" }, ["post.profession: not-one-of"]],
    [{ kind: "hakim", level: "agung" }, ["post.kind: not-one-of"]],
    [{ level: "ahli-muda" }, ["post.kind: missing"]],
    [{ kind: "fungsional", level: "ahli-muda", golongan: "III/c" }, ["post.golongan: unknown-key"]],
    [null, ["post: not-an-object"]],
    ["ahli-muda", ["post: not-an-object"]],
    [[], ["post: not-an-object"]],
  ])("%j is refused", (post, codes) => {
    expect(found(() => of(post))).toEqual(codes);
  });

  it("a name beside the level changes nothing, and does not come back", () => {
    const post = { kind: "fungsional", level: "ahli-muda", name: "Analis SDM Aparatur Pegawai A" } as const;
    expect(JSON.stringify(creditFor({ post, predicate: "baik", months: 12 }))).not.toContain("Pegawai A");
  });
});

describe("months are whole, 1 to 12", () => {
  it.each([
    [0, "out-of-range"],
    [13, "out-of-range"],
    [-1, "out-of-range"],
    [1.5, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Infinity, "not-a-number"],
    ["6", "not-a-number"],
    [null, "not-a-number"],
  ])("%s is refused: %s", (months, code) => {
    expect(found(() => credit("ahli-muda", "baik", untyped(months)))).toEqual([`months: ${code}`]);
  });
});

describe("credit from plain JavaScript", () => {
  it("names everything that is wrong at once", () => {
    const input = { post: { kind: "fungsional", level: "muda" }, predicate: "Baik", months: 13, year: 2025 };
    expect(found(() => creditFor(untyped(input), untyped({ minimumGrade: "sure" })))).toEqual([
      "year: unknown-key",
      "post.level: not-one-of",
      "predicate: not-one-of",
      "months: out-of-range",
      "options.minimumGrade: not-one-of",
    ]);
    expect(found(() => creditFor(untyped({})))).toEqual(["post: missing", "predicate: missing", "months: missing"]);
    expect(found(() => creditFor(untyped(null), untyped(null)))).toEqual([": not-an-object", "options: not-an-object"]);
  });

  it("what is inherited is not there", () => {
    const input: unknown = Object.create({
      post: { kind: "fungsional", level: "pemula" },
      predicate: "baik",
      months: 1,
    });
    expect(found(() => creditFor(untyped(input)))).toEqual(["post: missing", "predicate: missing", "months: missing"]);
  });

  it("a floor holds for what is weaker, and for nothing else", () => {
    const official = { minimumGrade: "official" } as const;
    const tie: CreditInput = { post: { kind: "fungsional", level: "pemula" }, predicate: "baik", months: 2 };
    expect(creditFor({ ...tie, months: 12 }, official).value).toBe(3.75);
    expect(found(() => creditFor(tie, official))).toEqual([": grade-below-minimum"]);
    expect(creditFor(tie, { minimumGrade: "interpretation" }).value).toBe(0.63);
    expect(creditFor(tie, { minimumGrade: undefined }).value).toBe(0.63);
  });
});

describe("the credit that the next rank and the next level need", () => {
  it.each(TABLE)("%s: coefficient %d, next rank %d, next level %s", (level, _coefficient, nextRank, nextLevel) => {
    const needed = creditNeeded(level);
    expect([needed.level, needed.nextRank, needed.nextLevel ?? null]).toEqual([level, nextRank, nextLevel]);
    expect(Object.hasOwn(needed, "nextLevel")).toBe(nextLevel !== null);
    expect(survivesJson(needed)).toBe(true);
  });

  it("the ranks of the levels of skill come from the regulation's own annex, the rest from BKN", () => {
    expect(creditNeeded("penyelia")).toStrictEqual({
      level: "penyelia",
      name: { id: "Penyelia", en: "Penyelia (supervising)" },
      nextRank: 100,
      grade: "regulation",
      cite: [{ source: "permenpanrb-1-2023" }],
    });
    expect(creditNeeded("terampil").grade).toBe("official");
    expect(creditNeeded("ahli-utama").grade).toBe("official");
  });

  it("no other level is known", () => {
    expect(found(() => creditNeeded(untyped("lektor")))).toEqual(["level: not-one-of"]);
    expect(found(() => creditNeeded(untyped("hasOwnProperty")))).toEqual(["level: not-one-of"]);
  });
});

describe("what is still missing", () => {
  it("20.83 of 50 leave 29.17 to the next rank of an Ahli Pertama", () => {
    expect(creditMissing("ahli-pertama", "kenaikan-pangkat", [18.75, 2.08])).toStrictEqual({
      level: "ahli-pertama",
      target: "kenaikan-pangkat",
      accumulated: 20.83,
      needed: 50,
      missing: 29.17,
      reached: false,
      grade: "official",
      cite: [{ source: "bkn-penyesuaian-ak-2023" }, { source: "bkn-kebijakan-teknis-2023" }],
    });
  });

  it.each(TABLE)(
    "%s: one thousandth below the need is not enough, the need itself is",
    (level, _coefficient, rank, next) => {
      const targets = [
        ["kenaikan-pangkat", rank] as const,
        ...(next === null ? [] : [["kenaikan-jenjang", next] as const]),
      ];
      for (const [target, needed] of targets) {
        const less = creditMissing(level, target, [needed - 1, 0.999]);
        expect([less.needed, less.missing, less.reached]).toEqual([needed, 0.001, false]);
        const enough = creditMissing(level, target, [needed]);
        expect([enough.missing, enough.reached]).toEqual([0, true]);
        const more = creditMissing(level, target, [needed, 0.01]);
        expect([more.missing, more.reached, more.accumulated]).toEqual([0, true, needed + 0.01]);
      }
    },
  );

  it.each(["penyelia", "ahli-utama"] as const)("%s has no next level, and says what it has", (level) => {
    const [only] = issuesOf(() => creditMissing(level, "kenaikan-jenjang", [10]));
    expect(only).toMatchObject({ code: "not-one-of", path: ["target"], params: { expected: ["kenaikan-pangkat"] } });
  });

  it("nothing yet leaves everything", () => {
    expect(creditMissing("mahir", "kenaikan-jenjang", [])).toMatchObject({
      accumulated: 0,
      missing: 100,
      reached: false,
    });
    expect(Object.is(creditMissing("mahir", "kenaikan-jenjang", [-0]).accumulated, 0)).toBe(true);
  });

  it("adds exactly what floats would not, as ten times 0.1", () => {
    expect(creditMissing("ahli-muda", "kenaikan-pangkat", Array<number>(10).fill(0.1)).accumulated).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 20 }), (thousandths) => {
        const { accumulated, missing } = creditMissing(
          "ahli-madya",
          "kenaikan-jenjang",
          thousandths.map((one) => one / 1000),
        );
        const sum = thousandths.reduce((total, one) => total + one, 0);
        expect(accumulated).toBe(sum / 1000);
        expect(missing).toBe(Math.max(0, 450_000 - sum) / 1000);
      }),
      { numRuns: 200 },
    );
  });

  it("the order of the credits does not matter, and the list is left as it was", () => {
    const credits = Object.freeze([18.75, 2.08, 6.25]);
    const backwards = [...credits].reverse();
    expect(creditMissing("ahli-pertama", "kenaikan-jenjang", credits)).toEqual(
      creditMissing("ahli-pertama", "kenaikan-jenjang", backwards),
    );
  });

  it("names everything that is wrong at once, a hole in the list too", () => {
    expect(
      found(() => creditMissing(untyped("lektor"), untyped("pangkat"), untyped([1, "2", -1, 10_001, 0.0001]))),
    ).toEqual([
      "level: not-one-of",
      "target: not-one-of",
      "credits.1: not-a-number",
      "credits.2: out-of-range",
      "credits.3: out-of-range",
      "credits.4: not-on-scale",
    ]);
    expect(found(() => creditMissing("mahir", "kenaikan-pangkat", new Array<number>(2)))).toEqual([
      "credits.0: not-a-number",
      "credits.1: not-a-number",
    ]);
    expect(found(() => creditMissing("mahir", "kenaikan-pangkat", untyped(20)))).toEqual(["credits: not-a-list"]);
    expect(found(() => creditMissing(untyped("x"), "kenaikan-jenjang", untyped("20")))).toEqual([
      "level: not-one-of",
      "credits: not-a-list",
    ]);
  });
});

describe("old credit, integrated", () => {
  it("550.63 of an Ahli Madya is 150.63, as a published form reckons it", () => {
    expect(integratedCredit("ahli-madya", 550.63)).toStrictEqual({
      level: "ahli-madya",
      conventional: 550.63,
      base: 400,
      value: 150.63,
      grade: "official",
      cite: [{ source: "bkn-penyesuaian-ak-2023" }, { source: "pak-konversi-guru" }],
    });
  });

  it.each(TABLE.filter(([, , , , base]) => base !== null))(
    "%s (%d, %s, %s) loses its base value of %d",
    (level, _coefficient, _rank, _next, base) => {
      const least = base ?? 0;
      expect(integratedCredit(level, least).value).toBe(0);
      expect(integratedCredit(level, least + 12.345).value).toBe(12.345);
      expect(integratedCredit(level, least).base).toBe(base);
      const [only] = issuesOf(() => integratedCredit(level, least - 0.001));
      expect(only).toMatchObject({
        code: "out-of-range",
        path: ["conventional"],
        params: { min: base },
        cite: [{ source: "bkn-penyesuaian-ak-2023" }, { source: "pak-konversi-guru" }],
      });
    },
  );

  it.each(["pemula", "terampil", "mahir", "penyelia"] as const)("of a %s no base value is known", (level) => {
    expect(found(() => integratedCredit(level, 100))).toEqual(["level: rule-unknown"]);
  });

  it("subtracts exactly, where floats would not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 850_000, max: 10_000_000 }), (thousandths) => {
        expect(integratedCredit("ahli-utama", thousandths / 1000).value).toBe((thousandths - 850_000) / 1000);
      }),
      { numRuns: 200 },
    );
  });

  it("names everything that is wrong at once", () => {
    expect(found(() => integratedCredit(untyped("madya"), untyped("550")))).toEqual([
      "level: not-one-of",
      "conventional: not-a-number",
    ]);
    expect(found(() => integratedCredit("pemula", -1))).toEqual(["level: rule-unknown", "conventional: out-of-range"]);
    expect(found(() => integratedCredit("ahli-muda", 10_000.5))).toEqual(["conventional: out-of-range"]);
    expect(found(() => integratedCredit("ahli-muda", 200.0001))).toEqual(["conventional: not-on-scale"]);
  });
});
