import fc from "fast-check";
import {
  comparePredicates,
  performance2022,
  performancePredicate,
  type Predicate,
  predicateFromLabel,
  PREDICATES,
  type Rating,
  RATINGS,
} from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";

// Hasil kerja, perilaku kerja, predikat: as the facts print the matrix.
const MATRIX: readonly (readonly [Rating, Rating, Predicate])[] = [
  ["di-atas-ekspektasi", "di-bawah-ekspektasi", "kurang"],
  ["di-atas-ekspektasi", "sesuai-ekspektasi", "baik"],
  ["di-atas-ekspektasi", "di-atas-ekspektasi", "sangat-baik"],
  ["sesuai-ekspektasi", "di-bawah-ekspektasi", "kurang"],
  ["sesuai-ekspektasi", "sesuai-ekspektasi", "baik"],
  ["sesuai-ekspektasi", "di-atas-ekspektasi", "baik"],
  ["di-bawah-ekspektasi", "di-bawah-ekspektasi", "sangat-kurang"],
  ["di-bawah-ekspektasi", "sesuai-ekspektasi", "butuh-perbaikan"],
  ["di-bawah-ekspektasi", "di-atas-ekspektasi", "butuh-perbaikan"],
];

describe("the predicate follows from result and behaviour", () => {
  it.each(MATRIX)("a result %s with a behaviour %s is %s", (result, behaviour, predicate) => {
    expect(performancePredicate(result, behaviour).id).toBe(predicate);
  });

  it("has nine cells, and each was checked", () => {
    expect(MATRIX).toHaveLength(RATINGS.length ** 2);
    expect(new Set(MATRIX.map(([result, behaviour]) => `${result} ${behaviour}`)).size).toBe(9);
  });

  it("is secondary, and says so with its sources", () => {
    expect(performancePredicate("sesuai-ekspektasi", "di-bawah-ekspektasi")).toStrictEqual({
      id: "kurang",
      name: { id: "Kurang (misconduct)", en: "Poor (misconduct)" },
      labels: ["Kurang/misconduct", "Kurang"],
      grade: "secondary",
      cite: [{ source: "permenpanrb-6-2022" }, { source: "public-code-predikat-kinerja" }],
    });
  });

  it("Butuh Perbaikan and Cukup are one predicate under two labels", () => {
    expect(performancePredicate("di-bawah-ekspektasi", "sesuai-ekspektasi").labels).toEqual([
      "Butuh Perbaikan",
      "Cukup",
      "Cukup/Butuh Perbaikan",
      "Butuh Perbaikan/Cukup",
    ]);
  });

  it("never falls when the behaviour rises and the result stays", () => {
    for (const result of RATINGS) {
      const ranks = RATINGS.map((behaviour) => PREDICATES.indexOf(performancePredicate(result, behaviour).id));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it("never falls when the result rises and the behaviour stays, but below expectation in behaviour caps it at Kurang", () => {
    for (const behaviour of RATINGS) {
      const ranks = RATINGS.map((result) => PREDICATES.indexOf(performancePredicate(result, behaviour).id));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      if (behaviour === "di-bawah-ekspektasi") expect(Math.max(...ranks)).toBe(PREDICATES.indexOf("kurang"));
    }
  });

  it("names both arguments that are wrong", () => {
    expect(found(() => performancePredicate(untyped("Sesuai Ekspektasi"), untyped(2)))).toEqual([
      "result: not-one-of",
      "behaviour: not-one-of",
    ]);
    expect(found(() => performancePredicate("sesuai-ekspektasi", untyped("constructor")))).toEqual([
      "behaviour: not-one-of",
    ]);
  });
});

describe("predicates have an order", () => {
  const DESCENDING: readonly Predicate[] = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];

  it("Sangat Baik > Baik > Butuh Perbaikan > Kurang > Sangat Kurang", () => {
    expect([...PREDICATES].reverse()).toEqual(DESCENDING);
    DESCENDING.forEach((a, at) => {
      DESCENDING.forEach((b, other) => {
        expect(comparePredicates(a, b)).toBe(Math.sign(other - at) + 0);
      });
    });
  });

  it("sorts any list from the lowest, and leaves no two out of order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PREDICATES)), (list) => {
        const sorted = [...list].sort(comparePredicates).map((id) => PREDICATES.indexOf(id));
        expect(sorted).toEqual(list.map((id) => PREDICATES.indexOf(id)).sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it("compares nothing else", () => {
    expect(found(() => comparePredicates(untyped("cukup"), untyped(undefined)))).toEqual([
      "a: not-one-of",
      "b: not-one-of",
    ]);
    expect(found(() => comparePredicates(untyped("cukup"), "baik"))).toEqual(["a: not-one-of"]);
    expect(found(() => comparePredicates("baik", untyped("cukup")))).toEqual(["b: not-one-of"]);
  });
});

describe("a label is read, or is unknown", () => {
  const KNOWN: readonly (readonly [string, Predicate])[] = [
    ["Sangat Baik", "sangat-baik"],
    ["Baik", "baik"],
    ["Butuh Perbaikan", "butuh-perbaikan"],
    ["Cukup", "butuh-perbaikan"],
    ["Cukup/Butuh Perbaikan", "butuh-perbaikan"],
    ["Butuh Perbaikan/Cukup", "butuh-perbaikan"],
    ["Butuh Perbaikan (Cukup)", "butuh-perbaikan"],
    ["Butuh perbaikan / cukup", "butuh-perbaikan"],
    ["Kurang", "kurang"],
    ["Kurang (misconduct)", "kurang"],
    ["Kurang/misconduct", "kurang"],
    ["KURANG / MISCONDUCT", "kurang"],
    ["Sangat Kurang", "sangat-kurang"],
    ["  sangat\tKURANG ", "sangat-kurang"],
    ["sangat_baik", "sangat-baik"],
  ];

  it.each(KNOWN)("%j is %s", (label, predicate) => {
    expect(predicateFromLabel(label)).toMatchObject({ status: "known", id: predicate });
  });

  it.each(PREDICATES)("the id %s is read as itself", (id) => {
    expect(predicateFromLabel(id)).toMatchObject({ status: "known", id });
  });

  it.each(PREDICATES)("every printed label of %s is read as itself, in any case and spacing", (id) => {
    for (const label of performance2022.predicates[id].labels.value) {
      for (const written of [label, label.toUpperCase(), label.toLowerCase(), ` ${label.replaceAll(" ", "   ")}\n`]) {
        expect(predicateFromLabel(written)).toMatchObject({ status: "known", id });
      }
    }
  });

  it.each([
    ["Buruk", "a word of an older scale"],
    ["Amat Baik", "a word of an older scale"],
    ["Sedang", "a word of an older scale"],
    ["Istimewa", "a predicate of organisations"],
    ["misconduct", "half a label"],
    ["perbaikan", "half a label"],
    ["B", "an abbreviation"],
    ["SB", "an abbreviation"],
    ["Baik 85", "a label with a number"],
    ["Tidak Baik", "another word before a label"],
    ["Baik Sekali", "another word after a label"],
    ["Baik/Kurang", "two predicates"],
    ["sangatbaik", "two words in one"],
    ["Baik.", "another mark"],
    ["ＢＡＩＫ", "other letters"],
    ["bаik", "a Cyrillic letter"],
    ["baık", "a letter whose capital is that of another"],
    ["/", "marks alone"],
    [" ", "a space"],
  ])("%j is unknown: %s", (label) => {
    expect(predicateFromLabel(label)).toStrictEqual({
      status: "unknown",
      reason: { id: "label ini tidak dikenal", en: "this label is not known" },
    });
  });

  it("carries the grade and the sources of the label", () => {
    expect(predicateFromLabel("Baik")).toStrictEqual({
      status: "known",
      id: "baik",
      name: { id: "Baik", en: "Good" },
      labels: ["Baik"],
      grade: "official",
      cite: [{ source: "bkn-konversi-predikat-2023" }],
    });
    expect(predicateFromLabel("Cukup")).toMatchObject({ grade: "secondary" });
  });

  it("knows nothing beside the printed labels, whatever text comes", () => {
    const printed = new Set(KNOWN.map(([label]) => label));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (label) => {
        const reading = predicateFromLabel(label);
        expect(survivesJson(reading)).toBe(true);
        if (reading.status === "known") expect(printed).toContain(reading.labels[0]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([[""], [null], [undefined], [85], [["Baik"]]])("%j is no label at all", (label) => {
    expect(found(() => predicateFromLabel(untyped(label)))).toEqual(["label: not-text"]);
  });
});
