import fc from "fast-check";
import {
  axisScores,
  djbkWeights,
  nineBoxes,
  placeTalent,
  type Requirement,
  successionCandidates,
  type SuccessionList,
  type SuccessionOptions,
  successionRules,
  type TalentPerson,
  talentValue,
} from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

const person = (
  id: string,
  performance: number | "unknown",
  potential: number | "unknown",
  more: object = {},
): TalentPerson => ({
  id,
  performance,
  potential,
  servingPenalty: "none",
  ...more,
});

const ids = (list: readonly { readonly person: { readonly id: string } }[]): string[] =>
  list.map((one) => one.person.id);
const standings = ({ candidates }: SuccessionList<TalentPerson>): string[] =>
  candidates.map(({ rank, tied, standing, person: { id } }) => `${rank}${tied ? "=" : ""} ${id} ${standing}`);
const codes = (list: readonly { readonly reasons: readonly { readonly code: string }[] }[]): string[][] =>
  list.map(({ reasons }) => reasons.map(({ code }) => code));

const MIN_IVA: Requirement<TalentPerson & { readonly golongan: string }> = {
  id: "golongan",
  name: { id: "Golongan paling rendah IV/a", en: "Golongan IV/a at least" },
  key: "golongan",
  oneOf: ["IV/a", "IV/b", "IV/c"],
};

describe("who may be proposed", () => {
  it("is ranked by talent value, highest first, three by default", () => {
    const list = successionCandidates([
      person("a", 80, 80),
      person("b", 100, 90),
      person("c", 85, 80),
      person("d", 95, 95),
      person("e", 90, 61),
    ]);
    expect(standings(list)).toEqual(
      ["1 b proposed", "1 d proposed", "3 c proposed", "4 a below", "5 e below"].map((line) =>
        line.replace(/^1/, "1="),
      ),
    );
    expect(list.candidates.map(({ value, box }) => [value, box])).toEqual([
      [95, 9],
      [95, 9],
      [82.5, 9],
      [80, 9],
      [75.5, 7],
    ]);
    expect("edge" in list).toBe(false);
    expect(list.take).toEqual(successionRules.take);
    expect(list.grade).toBe("secondary");
    expect([list.undecided, list.excluded]).toEqual([[], []]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9] as const)("box %d: only 7, 8 and 9 are in the succession group", (box) => {
    const low: Readonly<Record<number, readonly [number, number]>> = {
      1: [59, 59],
      2: [60, 59],
      3: [59, 60],
      4: [80, 59],
      5: [60, 60],
      6: [59, 80],
      7: [80, 60],
      8: [60, 80],
      9: [80, 80],
    };
    const [performance, potential] = low[box] ?? [0, 0];
    const list = successionCandidates([person("x", performance, potential)]);
    expect(list.candidates.map((one) => one.box)).toEqual(box >= 7 ? [box] : []);
    expect(codes(list.excluded)).toEqual(box >= 7 ? [] : [["outside-succession-group"]]);
    const [reason] = [...list.candidates, ...list.excluded][0]?.reasons ?? [];
    expect(reason?.message.id).toBe(
      `kotak ${box}, ${box >= 7 ? "dalam" : "di luar"} Kelompok Rencana Suksesi (kotak 9, 8, 7)`,
    );
    expect(reason?.message.en).toBe(`box ${box}, ${box >= 7 ? "in" : "outside"} the succession group (boxes 9, 8, 7)`);
    expect(reason?.grade).toBe("secondary");
  });

  it("depends on the cutoffs", () => {
    const people = [person("a", 85, 85)];
    expect(successionCandidates(people).candidates[0]?.box).toBe(9);
    expect(codes(successionCandidates(people, {}, { cutoffs: "90-70" }).excluded)).toEqual([
      ["outside-succession-group"],
    ]);
    const own = successionCandidates(people, {}, { cutoffs: { top: 85, middle: 60 } });
    expect([own.candidates[0]?.box, own.grade]).toEqual([9, "caller"]);
  });

  it.each(["ringan", "sedang", "berat"] as const)("nobody who serves a penalty: %s", (servingPenalty) => {
    const list = successionCandidates([person("a", 95, 95, { servingPenalty }), person("b", 80, 80)]);
    expect(ids(list.candidates)).toEqual(["b"]);
    expect(codes(list.excluded)).toEqual([["serving-penalty"]]);
    expect(list.excluded[0]?.reasons[0]).toMatchObject({
      message: { id: "sedang menjalani hukuman disiplin", en: "is serving a penalty" },
      grade: "interpretation",
    });
    expect(list.grade).toBe("interpretation");
    expect(list.cite.map(({ source }) => source)).toContain("0031-who-may-be-proposed");
  });

  it("says what speaks for a candidate", () => {
    const list = successionCandidates([{ ...person("a", 95, 95), golongan: "IV/a" }], { requirements: [MIN_IVA] });
    expect(list.candidates[0]?.reasons.map(({ code, about }) => [code, about])).toEqual([
      ["in-succession-group", undefined],
      ["no-penalty", undefined],
      ["meets-requirement", "golongan"],
    ]);
    expect(list.candidates[0]?.reasons.map(({ message }) => message.id)).toEqual([
      "kotak 9, dalam Kelompok Rencana Suksesi (kotak 9, 8, 7)",
      "tidak sedang menjalani hukuman disiplin",
      "terpenuhi: Golongan paling rendah IV/a",
    ]);
    expect(list.grade).toBe("secondary");
  });

  it("is nobody of nobody", () => {
    const list = successionCandidates([]);
    expect([list.candidates, list.undecided, list.excluded]).toEqual([[], [], []]);
    expect(list.cite.map(({ source }) => source)).toContain("majalahintrust-sijunjung");
    expect(survivesJson(list)).toBe(true);
  });

  it("may come from any iterable, and keeps the keys of the caller", () => {
    const people = new Set([{ ...person("a", 90, 90), unit: "BKD", note: { x: 1 } }]);
    const [first] = successionCandidates(people).candidates;
    expect(first?.person).toBe([...people][0]);
    expect(first?.person.unit).toBe("BKD");
  });
});

describe("requirements of the post", () => {
  const people = [
    { ...person("a", 95, 95), golongan: "IV/a", years: 6 },
    { ...person("b", 90, 90), golongan: "III/d", years: 2 },
    { ...person("c", 85, 85), golongan: "unknown", years: 9 },
  ];

  it("as data name a key and its values; who lacks one is excluded, of whom it is unknown is undecided", () => {
    const list = successionCandidates(people, { requirements: [MIN_IVA] });
    expect([ids(list.candidates), ids(list.excluded), ids(list.undecided)]).toEqual([["a"], ["b"], ["c"]]);
    expect(list.excluded[0]?.reasons).toEqual([
      {
        code: "lacks-requirement",
        about: "golongan",
        message: { id: "tidak terpenuhi: Golongan paling rendah IV/a", en: "not met: Golongan IV/a at least" },
        grade: "caller",
        cite: [],
      },
    ]);
    expect(list.undecided[0]).toMatchObject({ lowest: 85, highest: 85 });
    expect(list.undecided[0]?.reasons[0]?.message.en).toBe("unknown: Golongan IV/a at least");
  });

  it.each([[undefined], [null], ["unknown"]])("hold a value of %s for unknown", (golongan) => {
    const list = successionCandidates([{ ...person("a", 95, 95), golongan: untyped(golongan) }], {
      requirements: [MIN_IVA],
    });
    expect(codes(list.undecided)).toEqual([["requirement-unknown"]]);
  });

  it("hold an inherited value, and one that is absent, for unknown", () => {
    const inherited = Object.assign(Object.create({ golongan: "IV/a" }) as object, person("a", 95, 95));
    const absent = person("b", 95, 95);
    expect(
      codes(successionCandidates([untyped(inherited), untyped(absent)], { requirements: [MIN_IVA] }).undecided),
    ).toEqual([["requirement-unknown"], ["requirement-unknown"]]);
  });

  it("as functions say yes, no or unknown", () => {
    const name = { id: "Pengalaman 5 tahun", en: "Five years of experience" };
    const list = successionCandidates(people, {
      requirements: [{ id: "pengalaman", name, meets: ({ years }) => (years === 9 ? "unknown" : years >= 5) }],
    });
    expect([ids(list.candidates), ids(list.excluded), ids(list.undecided)]).toEqual([["a"], ["b"], ["c"]]);
  });

  it("are all named where several are lacked, and what is unknown beside them is not", () => {
    const name = { id: "Syarat", en: "Requirement" };
    const list = successionCandidates([person("a", "unknown", 50, { servingPenalty: "berat" })], {
      requirements: [
        { id: "satu", name, meets: () => false },
        { id: "dua", name, meets: () => "unknown" },
        { id: "tiga", name, meets: () => true },
      ],
    });
    expect(list.excluded[0]?.reasons.map(({ code, about }) => [code, about])).toEqual([
      ["outside-succession-group", undefined],
      ["serving-penalty", undefined],
      ["lacks-requirement", "satu"],
    ]);
  });

  it("that answer anything else are an error", () => {
    const meets = untyped(() => 1);
    const name = { id: "Syarat", en: "Requirement" };
    expect(
      found(() => successionCandidates([person("a", 95, 95)], { requirements: [{ id: "satu", name, meets }] })),
    ).toEqual(["people.0.satu: not-one-of"]);
  });
});

describe("what is unknown", () => {
  it.each<readonly [string, TalentPerson, readonly string[], readonly number[]]>([
    ["a performance, with a potential that is high", person("x", "unknown", 90), ["score-unknown"], [45, 95]],
    ["a performance, with a potential in the middle", person("x", "unknown", 70), ["score-unknown"], [35, 85]],
    ["a potential, with a performance that is above", person("x", 90, "unknown"), ["score-unknown"], [45, 95]],
    ["a potential, with a performance as expected", person("x", 70, "unknown"), ["score-unknown"], [35, 85]],
    ["both", person("x", "unknown", "unknown"), ["score-unknown"], [0, 100]],
    ["the penalty", person("x", 90, 90, { servingPenalty: "unknown" }), ["penalty-unknown"], [90, 90]],
    [
      "both scores and the penalty",
      person("x", "unknown", "unknown", { servingPenalty: "unknown" }),
      ["score-unknown", "penalty-unknown"],
      [0, 100],
    ],
  ])("leaves undecided: %s", (_, someone, reasons, range) => {
    const list = successionCandidates([someone]);
    expect(codes(list.undecided)).toEqual([reasons]);
    expect(list.undecided.map(({ lowest, highest }) => [lowest, highest])).toEqual([range]);
    expect([list.candidates, list.excluded]).toEqual([[], []]);
  });

  it.each([
    ["a performance, with a potential that is low", person("x", "unknown", 59), "kotak 1, 2, 4"],
    ["a potential, with a performance that is below", person("x", 59, "unknown"), "kotak 1, 3, 6"],
  ])("excludes all the same where no possible box is in the group: %s", (_, someone, boxes) => {
    const list = successionCandidates([someone]);
    expect(codes(list.excluded)).toEqual([["outside-succession-group"]]);
    expect(list.excluded[0]?.reasons[0]?.message.id).toContain(boxes);
  });

  it.each<readonly [TalentPerson["performance"], TalentPerson["potential"], string, readonly number[], string]>([
    [{ lowest: 60, highest: 79.99 }, 90, "undecided", [75, 84.995], "kotak 8"],
    [{ lowest: 70, highest: 90 }, { lowest: 59, highest: 60 }, "undecided", [64.5, 75], "kotak 2, 4, 5, 7"],
    [90, { lowest: 10, highest: 59.99 }, "excluded", [], "kotak 4"],
    [{ lowest: 0, highest: 59.99 }, "unknown", "excluded", [], "kotak 1, 3, 6"],
    [{ lowest: 90, highest: 90 }, { lowest: 85, highest: 85 }, "candidates", [], "kotak 9"],
  ])("may be narrowed to a range: %j and %j", (performance, potential, where, range, boxes) => {
    const list = successionCandidates([{ ...person("x", 1, 1), performance, potential }]);
    expect([list.candidates.length, list.undecided.length, list.excluded.length]).toEqual(
      ["candidates", "undecided", "excluded"].map((one) => (one === where ? 1 : 0)),
    );
    const [first] = [...list.candidates, ...list.undecided, ...list.excluded];
    expect(first?.reasons[0]?.message.id).toContain(boxes);
    expect(list.undecided.flatMap(({ lowest, highest }) => [lowest, highest])).toEqual(range);
  });

  it("may come as axisScores leaves it", () => {
    const { performance, potential } = axisScores(djbkWeights, {
      "predikat-kinerja": 80,
      "potensi-kompetensi": "unknown",
      kualifikasi: 90,
      "integritas-moralitas": 100,
    });
    const [first] = successionCandidates([{ ...person("x", 1, 1), performance, potential }]).undecided;
    expect([first?.lowest, first?.highest]).toEqual([56.5, 89]);
    expect(first?.reasons[0]?.message.en).toBe("a score is not certain; possible: box 4, 7, 9");
  });

  it.each<readonly [unknown, readonly string[]]>([
    [{ lowest: 80 }, ["people.0.performance.highest: missing"]],
    [
      { lowest: "80", highest: 101 },
      ["people.0.performance.lowest: not-a-number", "people.0.performance.highest: out-of-range"],
    ],
    [{ lowest: 80, highest: 79.99 }, ["people.0.performance.highest: out-of-range"]],
    [[70, 80], ["people.0.performance: not-a-number"]],
    [{}, ["people.0.performance.lowest: missing", "people.0.performance.highest: missing"]],
  ])("is no range: %j", (performance, expected) => {
    expect(found(() => successionCandidates([{ ...person("x", 1, 1), performance: untyped(performance) }]))).toEqual(
      expected,
    );
  });

  it("names the boxes that are possible", () => {
    const list = successionCandidates([person("x", "unknown", 90)]);
    expect(list.undecided[0]?.reasons[0]?.message).toEqual({
      id: "nilai belum pasti; yang mungkin: kotak 6, 8, 9",
      en: "a score is not certain; possible: box 6, 8, 9",
    });
  });

  it("of a penalty rests on the reading that it matters", () => {
    const list = successionCandidates([person("x", 90, 90, { servingPenalty: "unknown" })]);
    expect(list.grade).toBe("interpretation");
  });
});

describe("ties", () => {
  const four = [person("a", 95, 95), person("b", 90, 90), person("c", 85, 95), person("d", 80, 80)];

  it("at the edge are not cut off, and not let in", () => {
    const list = successionCandidates(four, {}, { take: 2 });
    expect(standings(list)).toEqual(["1 a proposed", "2= b tied-at-the-edge", "2= c tied-at-the-edge", "4 d below"]);
    expect(list.edge).toMatchObject({
      places: 1,
      candidates: 2,
      message: {
        id: "2 calon bernilai sama untuk 1 tempat terakhir; pilihannya tidak dibuat di sini",
        en: "2 candidates tie for the last place; the choice is not made here",
      },
      grade: "interpretation",
    });
    expect(list.grade).toBe("caller");
  });

  it("inside the places are all proposed", () => {
    const list = successionCandidates(four, {}, { take: 3 });
    expect(standings(list)).toEqual(["1 a proposed", "2= b proposed", "2= c proposed", "4 d below"]);
    expect("edge" in list).toBe(false);
  });

  it("for several places say for how many", () => {
    const list = successionCandidates([
      person("a", 90, 90),
      person("b", 90, 90),
      person("c", 90, 90),
      person("d", 90, 90),
    ]);
    expect(list.edge?.message.en).toBe("4 candidates tie for the last 3 places; the choice is not made here");
    expect(list.candidates.every(({ standing, rank }) => standing === "tied-at-the-edge" && rank === 1)).toBe(true);
    expect(list.grade).toBe("interpretation");
  });

  it("below the places are of no matter", () => {
    const list = successionCandidates([...four, person("e", 80, 80)], {}, { take: 1 });
    expect(standings(list).at(-1)).toBe("4= e below");
    expect("edge" in list).toBe(false);
  });

  it("of values that differ by a hundredth of a point are none", () => {
    const list = successionCandidates([person("a", 90, 90), person("b", 90, 90.01)], {}, { take: 1 });
    expect(standings(list)).toEqual(["1 b proposed", "2 a below"]);
    expect(list.candidates.map(({ value }) => value)).toEqual([90.005, 90]);
  });

  it("stay in the order in which they came", () => {
    expect(ids(successionCandidates([person("z", 90, 90), person("a", 90, 90)]).candidates)).toEqual(["z", "a"]);
  });
});

describe("a blend with technical scores", () => {
  const people = [
    person("a", 90, 90, { technical: 60 }),
    person("b", 80, 80, { technical: 100 }),
    person("c", 95, 95, { technical: "unknown" }),
  ];

  it("goes by the level of the post", () => {
    const pengawas = successionCandidates(people, { level: "pengawas" }, { blend: "kode-411" });
    expect(pengawas.candidates.map(({ value, person: { id } }) => [id, value])).toEqual([
      ["b", 90],
      ["a", 75],
    ]);
    const madya = successionCandidates(people, { level: "jpt-madya" }, { blend: "kode-411" });
    expect(madya.candidates.map(({ value, person: { id } }) => [id, value])).toEqual([
      ["a", 84],
      ["b", 84],
    ]);
    expect(madya.undecided.map(({ lowest, highest, reasons }) => [lowest, highest, reasons[0]?.code])).toEqual([
      [76, 96, "technical-unknown"],
    ]);
    expect(madya.grade).toBe("secondary");
  });

  it("may be the caller's own", () => {
    const list = successionCandidates(people, {}, { blend: { talent: 0, technical: 100 } });
    expect(list.candidates.map(({ value }) => value)).toEqual([100, 60]);
    expect(list.grade).toBe("caller");
  });

  it("needs the level of the post, and a technical score of everyone", () => {
    expect(found(() => successionCandidates([person("a", 90, 90)], {}, { blend: "kode-411" }))).toEqual([
      "people.0.technical: missing",
      "post.level: missing",
    ]);
    expect(
      found(() =>
        successionCandidates(
          [person("a", 90, 90, { technical: "tinggi" }), person("b", 90, 90, { technical: 101 })],
          { level: "pengawas" },
          { blend: "kode-411" },
        ),
      ),
    ).toEqual(["people.0.technical: not-one-of", "people.1.technical: out-of-range"]);
  });

  it("looks at no technical score without a blend, whatever stands there", () => {
    const list = successionCandidates([
      person("a", 90, 90, { technical: ["x"] }),
      person("b", 80, 80, { technical: -5 }),
    ]);
    expect(list.candidates.map(({ value }) => value)).toEqual([90, 80]);
  });

  it("is not there unless it is asked for", () => {
    const list = successionCandidates(people, { level: "pengawas" });
    expect(list.candidates.map(({ value }) => value)).toEqual([95, 90, 80]);
  });
});

describe("how many are proposed", () => {
  it("is three by one report on West Java, and says so", () => {
    expect(successionRules.take.value).toBe(3);
    expect(successionRules.take.grade).toBe("secondary");
    expect(successionRules.take.cite.map(({ source }) => source)).toEqual(["majalahintrust-sijunjung"]);
  });

  it("is the caller's if the caller says it", () => {
    const list = successionCandidates([person("a", 90, 90)], {}, { take: 5 });
    expect(list.take).toEqual({ value: 5, grade: "caller", cite: [] });
    expect(list.grade).toBe("caller");
  });

  it.each([0, -1, 1.5, 1001, "3", NaN, null])("is not %s", (take) => {
    expect(found(() => successionCandidates([], {}, { take: untyped(take) }))).toHaveLength(1);
  });
});

describe("what rests on less than was demanded", () => {
  const demand = (people: readonly TalentPerson[], options: SuccessionOptions): string[] =>
    found(() => successionCandidates(people, {}, options));

  it("names it", () => {
    expect(demand([person("a", 90, 90)], { minimumGrade: "official" })).toEqual([
      "take: grade-below-minimum",
      "boxes: grade-below-minimum",
      "value: grade-below-minimum",
    ]);
    const twins = [person("a", 90, 90), person("b", 90, 90), person("c", 70, 70, { servingPenalty: "ringan" })];
    expect(demand(twins, { minimumGrade: "interpretation", take: 1, cutoffs: { top: 80, middle: 60 } })).toEqual([
      "take: grade-below-minimum",
      "boxes: grade-below-minimum",
    ]);
    expect(demand([...twins, person("d", 85, 85), person("e", 85, 85)], { minimumGrade: "secondary" })).toEqual([
      "servingPenalty: grade-below-minimum",
      "edge: grade-below-minimum",
    ]);
    expect(demand([person("a", 90.01, 90)], { minimumGrade: "secondary" })).toEqual(["value: grade-below-minimum"]);
    expect(demand([person("a", 90.001, 90)], { minimumGrade: "secondary" })).toEqual([
      "boxes: grade-below-minimum",
      "value: grade-below-minimum",
    ]);
  });

  it("is let through where all is sure enough", () => {
    expect(successionCandidates([person("a", 90, 90)], {}, { minimumGrade: "secondary" }).candidates).toHaveLength(1);
  });
});

describe("people, post and options that are wrong", () => {
  const name = { id: "Syarat", en: "Requirement" };

  it.each<readonly [string, unknown, readonly string[]]>([
    ["no list", 1, ["people: not-a-list"]],
    ["a text", "Pegawai A", ["people: not-a-list"]],
    ["no object", [1, null, []], ["people.0: not-an-object", "people.1: not-an-object", "people.2: not-an-object"]],
    [
      "nothing known",
      [{}],
      ["id", "performance", "potential", "servingPenalty"].map((key) => `people.0.${key}: missing`),
    ],
    [
      "only inherited keys",
      [Object.create(person("a", 1, 1))],
      ["id", "performance", "potential", "servingPenalty"].map((key) => `people.0.${key}: missing`),
    ],
    ["an empty id", [person("", 1, 1)], ["people.0.id: not-text"]],
    ["a number for an id", [person(untyped(1), 1, 1)], ["people.0.id: not-text"]],
    ["one id twice", [person("a", 1, 1), person("b", 1, 1), person("a", 1, 1)], ["people.2.id: duplicate"]],
    [
      "scores that are none",
      [person("a", 101, -1), person("b", untyped("x"), untyped(null))],
      [
        "people.0.performance: out-of-range",
        "people.0.potential: out-of-range",
        "people.1.performance: not-one-of",
        "people.1.potential: not-a-number",
      ],
    ],
    [
      "a penalty that does not exist",
      [person("a", 1, 1, { servingPenalty: false })],
      ["people.0.servingPenalty: not-one-of"],
    ],
  ])("people: %s", (_, people, expected) => {
    expect(found(() => successionCandidates(untyped(people)))).toEqual(expected);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["no object", null, ["post: not-an-object"]],
    [
      "a key too many and a wrong level",
      { name: "Kepala", level: "eselon" },
      ["post.name: unknown-key", "post.level: not-one-of"],
    ],
    ["requirements that are no list", { requirements: {} }, ["post.requirements: not-a-list"]],
    [
      "a requirement that is none",
      { requirements: [1, null] },
      ["post.requirements.0: not-an-object", "post.requirements.1: not-an-object"],
    ],
    [
      "an empty requirement",
      { requirements: [{}] },
      ["id", "name", "key", "oneOf"].map((key) => `post.requirements.0.${key}: missing`),
    ],
    [
      "both kinds at once",
      { requirements: [{ id: "a", name, key: "x", oneOf: [], meets: () => true }] },
      ["post.requirements.0.key: unknown-key", "post.requirements.0.oneOf: unknown-key"],
    ],
    ["no function", { requirements: [{ id: "a", name, meets: true }] }, ["post.requirements.0.meets: not-a-function"]],
    [
      "wrong parts",
      { requirements: [{ id: 1, name: { id: "", en: "x" }, key: "", oneOf: "IV/a" }] },
      [
        "post.requirements.0.id: not-text",
        "post.requirements.0.name.id: not-text",
        "post.requirements.0.key: not-text",
        "post.requirements.0.oneOf: not-a-list",
      ],
    ],
    [
      "one id twice",
      {
        requirements: [
          { id: "a", name, meets: () => true },
          { id: "a", name, meets: () => true },
        ],
      },
      ["post.requirements.1.id: duplicate"],
    ],
    [
      "two ids that are none",
      {
        requirements: [
          { id: "", name, meets: () => true },
          { id: "", name, meets: () => true },
        ],
      },
      ["post.requirements.0.id: not-text", "post.requirements.1.id: not-text"],
    ],
  ])("post: %s", (_, post, expected) => {
    expect(found(() => successionCandidates([], untyped(post)))).toEqual(expected);
  });

  it("options: all at once, after people and post", () => {
    const options = { take: "x", blend: 1, cutoffs: 1, predicatePreset: 1, minimumGrade: 1, lain: 1 };
    expect(found(() => successionCandidates(untyped([{}]), untyped({ x: 1 }), untyped(options))).slice(4)).toEqual([
      "post.x: unknown-key",
      "options.lain: unknown-key",
      "options.take: not-a-number",
      "options.blend: not-one-of",
      "options.cutoffs: not-one-of",
      "options.predicatePreset: not-one-of",
      "options.minimumGrade: not-one-of",
    ]);
    expect(found(() => successionCandidates([], {}, untyped(null)))).toEqual(["options: not-an-object"]);
  });

  it("names where a duplicate stood first", () => {
    const [issue] = issuesOf(() => successionCandidates([person("a", 1, 1), person("a", 1, 1)]));
    expect(issue?.message.en).toBe("already at people.0.id");
  });
});

describe("properties", () => {
  const score = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => n * 5) },
    { weight: 1, arbitrary: fc.constant("unknown" as const) },
  );
  const penalty = fc.constantFrom("none", "none", "none", "ringan", "berat", "unknown") as fc.Arbitrary<
    TalentPerson["servingPenalty"]
  >;
  const people = fc
    .array(
      fc.record(
        { performance: score, potential: score, servingPenalty: penalty, golongan: fc.constantFrom("IV/a", "III/d") },
        { noNullPrototype: true },
      ),
      { maxLength: 14 },
    )
    .map((all) => all.map((one, at) => Object.freeze({ id: `p${at}`, ...one })));
  const take = fc.integer({ min: 1, max: 5 });

  it("everyone stands in exactly one list, and the list is what a naive reading finds", () => {
    fc.assert(
      fc.property(people, take, (all, places) => {
        const list = successionCandidates(all, { requirements: [MIN_IVA] }, { take: places });
        expect(ids([...list.candidates, ...list.undecided, ...list.excluded]).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
        const able = all.flatMap((one) => {
          const { performance, potential, servingPenalty, golongan } = one;
          if (performance === "unknown" || potential === "unknown") return [];
          const { box } = placeTalent({ performance, potential }).box;
          if (!nineBoxes.successionGroup.value.includes(box) || servingPenalty !== "none" || golongan !== "IV/a")
            return [];
          return [{ id: one.id, value: talentValue({ performance, potential }).value }];
        });
        expect(ids(list.candidates).sort()).toEqual(able.map(({ id }) => id).sort());
        for (const {
          person: { id },
          rank,
          tied,
          standing,
          value,
        } of list.candidates) {
          const own = able.find((one) => one.id === id);
          const higher = able.filter((one) => one.value > (own?.value ?? 0)).length;
          const same = able.filter((one) => one.value === own?.value).length;
          expect([value, rank, tied]).toEqual([own?.value, higher + 1, same > 1]);
          expect(standing).toBe(higher + same <= places ? "proposed" : higher >= places ? "below" : "tied-at-the-edge");
        }
        const proposed = list.candidates.filter(({ standing }) => standing === "proposed").length;
        expect(proposed + (list.edge?.places ?? 0)).toBe(Math.min(places, able.length));
        expect(survivesJson(list)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("the order in which people come changes no rank", () => {
    fc.assert(
      fc.property(people, take, (all, places) => {
        const ranks = (list: SuccessionList<TalentPerson>) =>
          Object.fromEntries(list.candidates.map(({ rank, standing, person: { id } }) => [id, [rank, standing]]));
        const there = successionCandidates(all, {}, { take: places });
        const back = successionCandidates([...all].reverse(), {}, { take: places });
        expect(ranks(back)).toEqual(ranks(there));
        expect([back.edge, back.grade]).toEqual([there.edge, there.grade]);
      }),
      { numRuns: 200 },
    );
  });
});
