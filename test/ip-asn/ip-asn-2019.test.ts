import { DISCIPLINES, EDUCATION, IP_ASN_DIMENSIONS, ipAsn2019, type IpAsnRule, POST_GROUPS } from "sistem-merit/ip-asn";
import { describe, expect, it } from "vitest";
import { sources } from "../rules/rule-modules.js";

interface Figure {
  readonly value: unknown;
  readonly grade: string;
  readonly cite: readonly { readonly source: string; readonly article?: string }[];
}
type Line = readonly [what: string, figure: Figure | undefined, value: unknown, grade: string, sources: string];

const { dimensions, education, training, discipline, predicates, shortTraining, rules }: IpAsnRule = ipAsn2019;
const LAW = "perbkn-8-2019";
const CODE = "sim-ip-asn silka-pip";
const COMPETENCE = `pandebaik-ip-asn ${CODE}`;

// What the sources hold, line by line: the figure, how sure it is, and who says so.
const FIGURES: readonly Line[] = [
  ["in force since its promulgation", ipAsn2019.from, "2019-05-15", "secondary", `${LAW} kontan-ip-asn`],
  ["the legal base", ipAsn2019.basis, ["permenpanrb-38-2018", LAW], "official", "asn-ngawi-ip-asn"],
  ["kualifikasi", dimensions.kualifikasi.max, 25, "official", "infopublik-840161 lelemuku-2019-06-12"],
  ["kompetensi", dimensions.kompetensi.max, 40, "regulation", `${LAW} infopublik-840161`],
  ["kinerja", dimensions.kinerja.max, 30, "official", "infopublik-840161"],
  ["disiplin", dimensions.disiplin.max, 5, "official", "infopublik-840161"],
  ["S-3", education.s3, 25, "secondary", `lelemuku-2019-06-12 ${CODE}`],
  ["S-2", education.s2, 20, "secondary", `lelemuku-2019-06-12 ${CODE}`],
  ["S-1", education.s1, 15, "secondary", CODE],
  ["D-IV", education.d4, 15, "secondary", CODE],
  ["D-III", education.d3, 10, "secondary", CODE],
  ["D-II", education.d2, 5, "secondary", CODE],
  ["D-I", education.d1, 5, "secondary", CODE],
  ["SLTA", education.slta, 5, "secondary", CODE],
  ["below SLTA", education["di-bawah-slta"], 1, "secondary", CODE],
  ["struktural: leadership training", training.struktural.kepemimpinan, 15, "regulation", LAW],
  ["struktural: technical training", training.struktural.teknis, 15, "regulation", LAW],
  ["struktural: seminar", training.struktural.seminar, 10, "secondary", COMPETENCE],
  ["fungsional: functional training", training.fungsional.fungsional, 15, "regulation", LAW],
  ["fungsional: technical training", training.fungsional.teknis, 15, "regulation", LAW],
  ["fungsional: seminar", training.fungsional.seminar, 10, "secondary", COMPETENCE],
  ["pelaksana: technical training", training.pelaksana.teknis, 22.5, "secondary", COMPETENCE],
  ["pelaksana: seminar", training.pelaksana.seminar, 17.5, "secondary", COMPETENCE],
  ["the least hours", ipAsn2019.technicalHours, 20, "regulation", LAW],
  [
    "fewer hours count for nothing, by default",
    shortTraining[0].rule,
    "zero",
    "secondary",
    `${LAW} silka-pip 0034-short-technical-training`,
  ],
  ["or pro rata", shortTraining[1]?.rule, "pro-rata", "secondary", "sim-ip-asn 0034-short-technical-training"],
  ...(
    [
      ["sangat-baik", 30],
      ["baik", 25],
      ["butuh-perbaikan", 15],
      ["kurang", 5],
      ["sangat-kurang", 1],
    ] as const
  ).map(([id, value]): Line => [
    `predicate ${id}`,
    predicates[id],
    value,
    "interpretation",
    `${CODE} 0027-predicates-in-the-ip-asn`,
  ]),
  ["never punished", discipline["tidak-pernah"], 5, "secondary", CODE],
  ["ringan", discipline.ringan, 3, "secondary", CODE],
  ["sedang", discipline.sedang, 2, "secondary", CODE],
  ["berat", discipline.berat, 1, "secondary", CODE],
  ["a person's index is a sum", rules.total, "sum-of-dimensions", "secondary", "kontan-ip-asn silka-pip"],
  ["a unit's index is a mean", rules.unit, "mean-of-employees", "interpretation", "silka-pip 0033-ip-asn-of-a-unit"],
];

describe("the index of 2019, figure by figure", () => {
  it.each(FIGURES)("%s", (_what, figure, value, grade, cited) => {
    expect(figure?.value).toEqual(value);
    expect(figure?.grade).toBe(grade);
    expect(figure?.cite.map(({ source }) => source).join(" ")).toBe(cited);
  });

  it("names the paragraph of every figure that was read in the regulation's own text", () => {
    const articles = FIGURES.filter(([, , , grade]) => grade === "regulation").map(([what, figure]) => [
      what,
      figure?.cite[0]?.article,
    ]);
    expect(articles).toEqual([
      ["kompetensi", "Pasal 8 ayat (2)"],
      ["struktural: leadership training", "Pasal 8 ayat (4)"],
      ["struktural: technical training", "Pasal 8 ayat (6)"],
      ["fungsional: functional training", "Pasal 8 ayat (5)"],
      ["fungsional: technical training", "Pasal 8 ayat (6)"],
      ["the least hours", "Pasal 8 ayat (6)"],
    ]);
  });

  it("the brackets of the SKP value: their printed limits, what they add, and our bounds between them", () => {
    expect(
      ipAsn2019.skp.map(({ name, printedFrom, printedTo, points }) => [
        name.id,
        printedFrom?.value,
        printedTo.value,
        points.value,
      ]),
    ).toEqual([
      ["Buruk", undefined, 50, 1],
      ["Kurang", 51, 60, 5],
      ["Cukup", 61, 75, 15],
      ["Baik", 76, 90, 25],
      ["Sangat Baik", 91, 100, 30],
    ]);
    expect(ipAsn2019.skp.map(({ from, exclusive }) => [from.value, from.grade, exclusive])).toEqual([
      [0, "secondary", undefined],
      [50, "interpretation", true],
      [60, "interpretation", true],
      [75, "interpretation", true],
      [90, "interpretation", true],
    ]);
    for (const { printedFrom, printedTo, points } of ipAsn2019.skp) {
      expect([printedFrom?.grade ?? "secondary", printedTo.grade, points.grade]).toEqual(Array(3).fill("secondary"));
    }
  });

  it("the form's 65 for Kurang is a slip, so that the form is not cited for that limit", () => {
    const cited = ipAsn2019.skp.map(({ printedTo }) => printedTo.cite.map(({ source }) => source).join(" "));
    expect(cited).toEqual([
      "form-ip-asn-2020 silka-pip",
      "silka-pip",
      "form-ip-asn-2020 silka-pip",
      "form-ip-asn-2020 silka-pip",
      "form-ip-asn-2020 silka-pip",
    ]);
  });

  it("the categories: their printed limits, and our bounds between them", () => {
    expect(
      ipAsn2019.categories.map(({ id, name, printedFrom, printedTo, from }) => [
        id,
        name.id,
        printedFrom?.value,
        printedTo.value,
        from.value,
        from.grade,
      ]),
    ).toEqual([
      ["sangat-rendah", "Sangat Rendah", undefined, 60, 0, "secondary"],
      ["rendah", "Rendah", 61, 70, 60, "interpretation"],
      ["sedang", "Sedang", 71, 80, 70, "interpretation"],
      ["tinggi", "Tinggi", 81, 90, 80, "interpretation"],
      ["sangat-tinggi", "Sangat Tinggi", 91, 100, 90, "interpretation"],
    ]);
    for (const { printedFrom, printedTo, exclusive } of ipAsn2019.categories.slice(1)) {
      expect([printedFrom?.grade, printedTo.grade, exclusive]).toEqual(["secondary", "secondary", true]);
    }
  });
});

describe("the lists of ids", () => {
  it("stand in their order, lowest education first, and are frozen", () => {
    expect(EDUCATION).toEqual(["di-bawah-slta", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"]);
    expect(POST_GROUPS).toEqual(["struktural", "fungsional", "pelaksana"]);
    expect(DISCIPLINES).toEqual(["tidak-pernah", "ringan", "sedang", "berat"]);
    expect(IP_ASN_DIMENSIONS).toEqual(["kualifikasi", "kompetensi", "kinerja", "disiplin"]);
    for (const ids of [EDUCATION, POST_GROUPS, DISCIPLINES, IP_ASN_DIMENSIONS]) expect(Object.isFrozen(ids)).toBe(true);
  });

  it("are the keys of the tables", () => {
    expect(Object.keys(education).sort()).toEqual([...EDUCATION].sort());
    expect(Object.keys(training)).toEqual(POST_GROUPS);
    expect(Object.keys(discipline)).toEqual(DISCIPLINES);
    expect(Object.keys(dimensions)).toEqual(IP_ASN_DIMENSIONS);
  });
});

describe("the figures fit together", () => {
  it("the dimensions add up to 100", () => {
    expect(Object.values(dimensions).reduce((sum, { max }) => sum + max.value, 0)).toBe(100);
  });

  it("the training of every group of posts adds up to the 40 of kompetensi", () => {
    const sums = Object.values(training).map((parts) =>
      Object.values(parts).reduce((sum: number, { value }: { value: number }) => sum + value, 0),
    );
    expect(sums).toEqual([40, 40, 40]);
  });

  it("the greatest answer of every other dimension is its maximum", () => {
    const most = (figures: Readonly<Record<string, { value: number }>>): number =>
      Math.max(...Object.values(figures).map(({ value }) => value));
    expect(most(education)).toBe(25);
    expect(most(predicates)).toBe(30);
    expect(Math.max(...ipAsn2019.skp.map(({ points }) => points.value))).toBe(30);
    expect(most(discipline)).toBe(5);
  });

  it("bands begin where the printed band below ends, and are printed one whole number later", () => {
    for (const bands of [ipAsn2019.skp, ipAsn2019.categories]) {
      bands.slice(1).forEach(({ from, printedFrom }, at) => {
        expect(from.value).toBe(bands[at]?.printedTo.value);
        expect(printedFrom?.value).toBe(from.value + 1);
      });
    }
  });

  it("names a legal base that the register holds, and only one of the two was read", () => {
    expect(ipAsn2019.basis.value.map((id) => [sources[id]?.kind, sources[id]?.grade])).toEqual([
      ["legal", undefined],
      ["legal", "regulation"],
    ]);
  });
});
