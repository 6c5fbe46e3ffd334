import {
  credit2023,
  distribution2023,
  ORGANISATION_PREDICATES,
  performance2022,
  PREDICATES,
} from "sistem-merit/performance";
import type { Sourced } from "sistem-merit/core";
import { describe, expect, it } from "vitest";

type Row = readonly [what: string, figure: Sourced<unknown>, value: unknown, grade: string, source: string];

const { levels, percent } = credit2023;
const BKN = "bkn-penyesuaian-ak-2023";
const SLIDES = "bkn-konversi-predikat-2023";
const ANNEX = "permenpanrb-1-2023";

// What the facts hold, line by line: the figure, how sure it is, and who says so first.
const FIGURES: readonly Row[] = [
  ["Pemula, coefficient", levels.pemula.coefficient, 3.75, "official", BKN],
  ["Terampil, coefficient", levels.terampil.coefficient, 5, "official", BKN],
  ["Mahir, coefficient", levels.mahir.coefficient, 12.5, "official", BKN],
  ["Penyelia, coefficient", levels.penyelia.coefficient, 25, "official", BKN],
  ["Ahli Pertama, coefficient", levels["ahli-pertama"].coefficient, 12.5, "official", SLIDES],
  ["Ahli Muda, coefficient", levels["ahli-muda"].coefficient, 25, "official", BKN],
  ["Ahli Madya, coefficient", levels["ahli-madya"].coefficient, 37.5, "official", BKN],
  ["Ahli Utama, coefficient", levels["ahli-utama"].coefficient, 50, "official", BKN],
  ["Pemula, next rank", levels.pemula.nextRank, 15, "regulation", ANNEX],
  ["Terampil, next rank", levels.terampil.nextRank, 20, "regulation", ANNEX],
  ["Mahir, next rank", levels.mahir.nextRank, 50, "regulation", ANNEX],
  ["Penyelia, next rank", levels.penyelia.nextRank, 100, "regulation", ANNEX],
  ["Ahli Pertama, next rank", levels["ahli-pertama"].nextRank, 50, "official", BKN],
  ["Ahli Muda, next rank", levels["ahli-muda"].nextRank, 100, "official", BKN],
  ["Ahli Madya, next rank", levels["ahli-madya"].nextRank, 150, "official", BKN],
  ["Ahli Utama, next rank", levels["ahli-utama"].nextRank, 200, "official", BKN],
  ["Sangat Baik", percent["sangat-baik"], 150, "official", SLIDES],
  ["Baik", percent.baik, 100, "official", SLIDES],
  ["Butuh Perbaikan", percent["butuh-perbaikan"], 75, "official", SLIDES],
  ["Kurang", percent.kurang, 50, "official", SLIDES],
  ["Sangat Kurang", percent["sangat-kurang"], 25, "official", SLIDES],
  ["months", credit2023.months, 12, "official", SLIDES],
  ["decimals", credit2023.decimals, 2, "official", SLIDES],
  ["ties, our reading", credit2023.ties, "up", "interpretation", "0022-credit-ties-professions-and-sums"],
];

describe("credit, figure by figure", () => {
  it.each(FIGURES)("%s", (_what, figure, value, grade, source) => {
    expect([figure.value, figure.grade, figure.cite[0]?.source]).toEqual([value, grade, source]);
  });

  it("every next level and every base value is official, from BKN's slides on integration", () => {
    const others = Object.values(levels).flatMap(({ nextLevel, base }) =>
      [nextLevel, base].filter((one) => one !== undefined),
    );
    expect(others.map(({ value }) => value)).toEqual([15, 60, 100, 100, 100, 200, 200, 450, 400, 850]);
    expect(new Set(others.map(({ grade, cite }) => `${grade} ${cite[0]?.source ?? ""}`))).toEqual(
      new Set([`official ${BKN}`]),
    );
  });

  it("teachers are secondary, other professions our reading, and lecturers are not among them", () => {
    const { professions } = credit2023;
    expect(Object.entries(professions).map(([id, { value, grade }]) => [id, value, grade])).toEqual([
      ["guru", "by-level", "secondary"],
      ["jaksa", "by-level", "interpretation"],
      ["peneliti", "by-level", "interpretation"],
      ["perekayasa", "by-level", "interpretation"],
    ]);
  });
});

describe("the pattern, sentence by sentence", () => {
  // Organisation: what each sentence is about, how it is checked, and with how many percent.
  const PATTERN = {
    "sangat-kurang": ["sangat-kurang at-least 60", "kurang+butuh-perbaikan at-least 10", "sangat-baik none"],
    kurang: ["kurang at-least 60", "butuh-perbaikan at-least 10", "sangat-baik at-most 10"],
    "butuh-perbaikan": ["butuh-perbaikan at-least 60", "sangat-baik at-most 10"],
    baik: ["baik most", "baik at-most 70", "butuh-perbaikan+kurang some"],
    istimewa: ["sangat-baik most", "sangat-baik at-most 70"],
  };

  it.each(ORGANISATION_PREDICATES)("%s", (id) => {
    const { sentences } = distribution2023.organisations[id];
    expect(
      sentences.map(({ of, rule: { value } }) =>
        [of.join("+"), value.check, ...("percent" in value ? [value.percent] : [])].join(" "),
      ),
    ).toEqual(PATTERN[id]);
    for (const { rule } of sentences) {
      expect([rule.grade, rule.cite.map(({ source }) => source)]).toEqual([
        "secondary",
        ["se-menpanrb-3-2023", "naikpangkat-se-3-2023"],
      ]);
    }
    expect(new Set(sentences.map((sentence) => sentence.id)).size).toBe(sentences.length);
  });

  it("only the limit of Istimewa is unclear", () => {
    const unclear = ORGANISATION_PREDICATES.flatMap((id) =>
      distribution2023.organisations[id].sentences.filter(({ beyond }) => beyond).map((sentence) => sentence.id),
    );
    expect(unclear).toEqual(["paling-banyak-70-sangat-baik"]);
  });
});

describe("the predicates", () => {
  it("stand in their order, each with labels of its own", () => {
    expect(Object.keys(performance2022.predicates)).toEqual([...PREDICATES]);
    const labels: string[] = PREDICATES.flatMap((id) => [...performance2022.predicates[id].labels.value]);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toHaveLength(9);
  });

  it("have a matrix that is secondary", () => {
    const { grade, cite } = performance2022.matrix;
    expect([grade, ...cite.map(({ source }) => source)]).toEqual([
      "secondary",
      "permenpanrb-6-2022",
      "public-code-predikat-kinerja",
    ]);
  });
});
