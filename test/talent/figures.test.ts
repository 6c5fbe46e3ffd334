import { rubricScore, successionRules, talentCutoffs, talentValueRules } from "sistem-merit/talent";
import { describe, expect, it } from "vitest";

interface Figure {
  readonly value: unknown;
  readonly grade: string;
  readonly cite: readonly { readonly source: string }[];
}

const TWO = ["kepka-bkn-411-2025", "djbk-talent-pool", "public-code-talent-411"];
const OTHERS = ["public-code-talent-cutoffs"];
const { presets, greatestPerformance: greatest } = talentCutoffs;

// Facts 3.4 and 3.5, line by line: the figure, how sure it is, and who says so.
const FIGURES: readonly (readonly [string, Figure | undefined, unknown, string, readonly string[]])[] = [
  ["scores go from 0 to 100", talentCutoffs.scores, { min: 0, max: 100 }, "secondary", TWO],
  ["Sangat Baik is 100 at DG Construction Development", greatest.djbk, 100, "secondary", ["djbk-talent-pool"]],
  ["Sangat Baik is 110 in the public code", greatest["kode-411"], 110, "secondary", ["public-code-talent-411"]],
  ["the default cutoffs", talentCutoffs.default, "80-60", "secondary", TWO],
  ["top from 80", presets["80-60"].top, 80, "secondary", TWO],
  ["middle from 60", presets["80-60"].middle, 60, "secondary", TWO],
  ["top from 81", presets["81-61"].top, 81, "secondary", OTHERS],
  ["middle from 61", presets["81-61"].middle, 61, "secondary", OTHERS],
  ["81–100", presets["81-61"].printedTo?.top, 100, "secondary", OTHERS],
  ["61–80", presets["81-61"].printedTo?.middle, 80, "secondary", OTHERS],
  ["0–60", presets["81-61"].printedTo?.bottom, 60, "secondary", OTHERS],
  ["top from 90", presets["90-70"].top, 90, "secondary", OTHERS],
  ["middle from 70", presets["90-70"].middle, 70, "secondary", OTHERS],
  ["top from 90 beside 78", presets["90-78"].top, 90, "secondary", OTHERS],
  ["middle from 78", presets["90-78"].middle, 78, "secondary", OTHERS],
  ["top from 90 beside 75", presets["90-75"].top, 90, "secondary", OTHERS],
  ["middle from 75", presets["90-75"].middle, 75, "secondary", OTHERS],
  [
    "between two printed levels, our reading",
    talentCutoffs.outsidePrinted,
    "lower-bound",
    "interpretation",
    [...OTHERS, "0028-nine-boxes-and-cutoffs"],
  ],
  ["half performance", talentValueRules.overall.performance, 50, "secondary", TWO],
  ["half potential", talentValueRules.overall.potential, 50, "secondary", TWO],
  [
    "more decimals are kept, our reading",
    talentValueRules.moreDecimals,
    "kept",
    "interpretation",
    ["public-code-talent-411", "0029-talent-scores-are-exact"],
  ],
  ["three candidates", successionRules.take, 3, "secondary", ["majalahintrust-sijunjung"]],
  [
    "a penalty excludes, our reading",
    successionRules.servingPenalty,
    "excluded",
    "interpretation",
    ["djbk-talent-pool", "0031-who-may-be-proposed"],
  ],
  [
    "a tie at the edge stays open, our reading",
    successionRules.tieAtTheEdge,
    "left-open",
    "interpretation",
    ["0031-who-may-be-proposed"],
  ],
];

describe("talent management, figure by figure", () => {
  it.each(FIGURES)("%s", (_, figure, value, grade, sources) => {
    expect(figure?.value).toEqual(value);
    expect(figure?.grade).toBe(grade);
    expect(figure?.cite.map(({ source }) => source)).toEqual(sources);
  });

  it.each(["djbk", "kode-411"] as const)("the greatest performance is what %s gives Sangat Baik", (preset) => {
    expect(greatest[preset].value).toBe(rubricScore("predikat-kinerja", "sangat-baik", { preset }).score);
  });

  it("no preset but 81–100 prints where a level ends", () => {
    expect(Object.entries(presets).flatMap(([id, preset]) => ("printedTo" in preset ? [id] : []))).toEqual(["81-61"]);
  });
});
