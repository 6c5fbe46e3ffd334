import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit";
import {
  axisScores,
  kepka411Weights,
  nineBox,
  placeTalent,
  potentialLabel,
  potentialScore,
  RUBRIC_IDS,
  rubricScore,
  successionCandidates,
  talentValue,
} from "sistem-merit/talent";
import { describe, expect, it } from "vitest";
import { flawsOf, found, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  try {
    const outcome = attempt(run);
    if (outcome.ok) return survivesJson(outcome.value) ? [] : [`not JSON: ${JSON.stringify(outcome.value)}`];
    return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
  } catch (error) {
    return [`threw ${error instanceof MeritError ? "MeritError" : String(error)}`];
  }
}

const SCORES = { performance: 80, potential: 70 };
const WHOLE = {
  "kinerja-utama": 80,
  "kinerja-penguat": { penghargaan: 50, "penugasan-tim-kerja": "unknown", "umpan-balik-360": 85 },
  kompetensi: 75,
  potensi: 82.5,
  kualifikasi: 95,
  "integritas-moralitas": 100,
} as const;
const ASPECTS = {
  intelektual: 4,
  interpersonal: 4,
  "kesadaran-diri": 3,
  "berpikir-kritis-dan-strategis": 4,
  "penyelesaian-masalah": 4,
  "kecerdasan-emosional": 3,
  "pola-pikir-bertumbuh": 5,
  "motivasi-dan-komitmen": "unknown",
} as const;
const PERSON = { id: "a", performance: 90, potential: 85, servingPenalty: "none", technical: 70 } as const;
const REQUIREMENT = { id: "golongan", name: { id: "Golongan", en: "Golongan" }, key: "id", oneOf: ["a"] } as const;
const OWN = {
  name: { id: "Sendiri", en: "Own" },
  weight: { value: 100, grade: "caller", cite: [{ source: "x" }] },
} as const;
const WEIGHTS = {
  id: "sendiri",
  name: OWN.name,
  performance: [{ id: "y", ...OWN }],
  potential: [{ id: "x", ...OWN, parts: [{ id: "z", ...OWN }] }],
} as const;

/** Right input in which one thing, however deep, is replaced by anything. */
function nearly(right: unknown): fc.Arbitrary<unknown> {
  const places: (readonly (string | number)[])[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(right, []);
  const replaced = (value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown => {
    if (key === undefined) return by;
    const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    Reflect.set(copy as object, key, replaced(Reflect.get(value as object, key), rest, by));
    return copy;
  };
  return fc.tuple(fc.constantFrom(...places), anything).map(([path, by]) => replaced(right, path, by));
}

const either = (right: unknown): fc.Arbitrary<unknown> => fc.oneof(anything, nearly(right));
const OPTIONS = {
  cutoffs: { performance: "90-70", potential: { top: 80, middle: 60 } },
  predicatePreset: "djbk",
  minimumGrade: "caller",
};

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["rating of nineBox", anything, (input) => nineBox(untyped(input), "tinggi")],
  ["level of nineBox", anything, (input) => nineBox("sesuai-ekspektasi", untyped(input))],
  [
    "options of nineBox",
    either({ minimumGrade: "caller" }),
    (input) => nineBox("sesuai-ekspektasi", "tinggi", untyped(input)),
  ],
  ["scores of placeTalent", either(SCORES), (input) => placeTalent(untyped(input))],
  ["options of placeTalent", either(OPTIONS), (input) => placeTalent(SCORES, untyped(input))],
  ["components of axisScores", either(WHOLE), (input) => axisScores(kepka411Weights, untyped(input))],
  [
    "weights of axisScores",
    either(WEIGHTS),
    (input) => axisScores(untyped(input), untyped({ y: 80, x: { z: "unknown" } })),
  ],
  [
    "options of axisScores",
    either({ predicatePreset: "djbk", minimumGrade: "caller" }),
    (input) => axisScores(kepka411Weights, WHOLE, untyped(input)),
  ],
  [
    "scores of talentValue",
    either({ ...SCORES, technical: 80 }),
    (input) => talentValue(untyped(input), { blend: "kode-411", level: "pengawas" }),
  ],
  [
    "options of talentValue",
    either({ blend: { talent: 50, technical: 50 }, level: "pengawas" }),
    (input) => talentValue(untyped({ ...SCORES, technical: 80 }), untyped(input)),
  ],
  [
    "rubric of rubricScore",
    fc.oneof(anything, fc.constantFrom(...RUBRIC_IDS)),
    (input) => rubricScore(untyped(input), untyped("baik")),
  ],
  [
    "value of rubricScore",
    fc.oneof(anything, fc.integer()),
    (input) => rubricScore("lama-jabatan", untyped(input), { preset: "djbk" }),
  ],
  ["options of rubricScore", either({ preset: "djbk" }), (input) => rubricScore("lama-jabatan", 3, untyped(input))],
  ["aspects of potentialScore", either(ASPECTS), (input) => potentialScore(untyped(input))],
  ["score of potentialLabel", fc.oneof(anything, fc.double()), (input) => potentialLabel(untyped(input))],
  [
    "post of successionCandidates",
    either({ level: "pengawas", requirements: [REQUIREMENT] }),
    (input) => successionCandidates([PERSON], untyped(input), { blend: "kode-411" }),
  ],
  [
    "options of successionCandidates",
    either({ ...OPTIONS, take: 2, blend: { talent: 50, technical: 50 } }),
    (input) => successionCandidates([PERSON], {}, untyped(input)),
  ],
];

/** The person of a candidate is the caller's own object, and may hold anything; all else is plain. */
const withoutPeople = (people: unknown): unknown => {
  const { candidates, undecided, excluded, ...rest } = successionCandidates(untyped(people), {
    requirements: [untyped(REQUIREMENT)],
  });
  return { ...rest, others: [...candidates, ...undecided, ...excluded].map((one) => ({ ...one, person: 0 })) };
};

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("as people of successionCandidates", () => {
    fc.assert(
      fc.property(either([PERSON, { ...PERSON, id: "b" }]), (value) => {
        expect(flawsOfRun(() => withoutPeople(value))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("options that are no object", () => {
  it("are refused by every function", () => {
    const none = untyped(null);
    const people = [PERSON];
    const runs: readonly (() => unknown)[] = [
      () => nineBox("sesuai-ekspektasi", "tinggi", none),
      () => placeTalent(SCORES, none),
      () => axisScores(kepka411Weights, WHOLE, none),
      () => talentValue(SCORES, none),
      () => rubricScore("pendidikan-formal", "s2", none),
      () => potentialScore(ASPECTS, none),
      () => potentialLabel(80, none),
      () => successionCandidates(people, {}, none),
    ];
    for (const run of runs) expect(found(run)).toEqual(["options: not-an-object"]);
  });
});

describe("what is hidden from a loop is read all the same, and never taken for zero", () => {
  const hidden = (object: object): never => {
    const copy = {};
    for (const [key, value] of Object.entries(object)) Object.defineProperty(copy, key, { value, enumerable: false });
    return untyped(copy);
  };

  it("scores, components, aspects, people", () => {
    expect(placeTalent(hidden(SCORES))).toEqual(placeTalent(SCORES));
    expect(axisScores(kepka411Weights, hidden(WHOLE))).toEqual(axisScores(kepka411Weights, WHOLE));
    expect(potentialScore(hidden(ASPECTS))).toEqual(potentialScore(ASPECTS));
    expect(talentValue(hidden(SCORES))).toEqual(talentValue(SCORES));
    expect(successionCandidates([hidden(PERSON)]).candidates[0]?.value).toBe(87.5);
  });
});

describe("no personal data in any message, and no id in any reason", () => {
  /** Everything that an error says. */
  const saidBy = (run: () => unknown): string => {
    const outcome = attempt(run);
    return outcome.ok ? JSON.stringify(outcome.value) : JSON.stringify(outcome.issues);
  };
  const AS_VALUE: readonly (readonly [string, (value: unknown) => unknown])[] = [
    ["a rating", (value) => nineBox(untyped(value), "tinggi")],
    ["a level", (value) => nineBox("sesuai-ekspektasi", untyped(value))],
    ["a score", (value) => placeTalent(untyped({ ...SCORES, performance: value }))],
    ["cutoffs", (value) => placeTalent(SCORES, { cutoffs: untyped(value) })],
    ["a component", (value) => axisScores(kepka411Weights, untyped({ ...WHOLE, potensi: value }))],
    ["a rubric", (value) => rubricScore(untyped(value), untyped(value))],
    ["a value of a rubric", (value) => rubricScore("pendidikan-formal", untyped(value))],
    ["a preset", (value) => rubricScore("pendidikan-formal", "s2", { preset: untyped(value) })],
    ["an aspect", (value) => potentialScore(untyped({ ...ASPECTS, intelektual: value }))],
    ["a label", (value) => potentialLabel(untyped(value))],
    ["a blend", (value) => talentValue(SCORES, { blend: untyped(value), level: untyped(value) })],
    [
      "an id that stands twice",
      (value) =>
        successionCandidates([
          { ...PERSON, id: untyped(value) },
          { ...PERSON, id: untyped(value) },
        ]),
    ],
    ["a penalty", (value) => successionCandidates([{ ...PERSON, servingPenalty: untyped(value) }])],
    [
      "a technical score",
      (value) =>
        successionCandidates([{ ...PERSON, technical: untyped(value) }], { level: "pengawas" }, { blend: "kode-411" }),
    ],
    [
      "what a requirement answers",
      (value) =>
        successionCandidates([PERSON], {
          requirements: [{ id: "x", name: REQUIREMENT.name, meets: () => untyped(value) }],
        }),
    ],
  ];

  it.each(AS_VALUE)("as %s", (_, run) => {
    fc.assert(
      fc.property(nip, (number) => {
        expect(saidBy(() => run(number))).not.toContain(number);
        expect(saidBy(() => run(`Siti ${number}`))).not.toContain("Siti");
        expect(saidBy(() => run([number]))).not.toContain(number);
        expect(saidBy(() => run(Number(number)))).not.toMatch(/\d{10}/);
      }),
      { numRuns: 10 },
    );
  });

  it("as the id, the unit and the rank of someone who is excluded, undecided or proposed", () => {
    fc.assert(
      fc.property(nip, (number) => {
        const people = [
          { ...PERSON, id: number, unit: `Unit ${number}` },
          { ...PERSON, id: `${number}-2`, performance: 10, unit: number },
          { ...PERSON, id: `${number}-3`, performance: "unknown" as const, unit: number },
        ];
        const list = successionCandidates(people, {
          requirements: [{ id: "unit", name: REQUIREMENT.name, key: "unit", oneOf: ["BKD"] }],
        });
        const reasons = [...list.candidates, ...list.undecided, ...list.excluded].flatMap((one) => one.reasons);
        expect(reasons.length).toBeGreaterThan(2);
        expect(JSON.stringify(reasons)).not.toContain(number);
      }),
      { numRuns: 10 },
    );
  });
});
