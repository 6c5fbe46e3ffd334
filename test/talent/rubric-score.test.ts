import {
  RUBRIC_IDS,
  type RubricId,
  type RubricPresetId,
  rubricScore,
  type RubricValues,
  talentRubrics,
} from "sistem-merit/talent";
import { PREDICATES } from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

type Row = readonly [RubricId, RubricPresetId, number | string, number];

const [DJBK, CODE] = ["djbk-talent-pool", "public-code-talent-411"];

// Facts 3.6, typed again. A row of a count stands for both ends of what is printed.
const ROWS: readonly Row[] = [
  ["predikat-kinerja", "djbk", "sangat-baik", 100],
  ["predikat-kinerja", "djbk", "baik", 80],
  ["predikat-kinerja", "djbk", "butuh-perbaikan", 60],
  ["predikat-kinerja", "djbk", "kurang", 40],
  ["predikat-kinerja", "djbk", "sangat-kurang", 20],
  ["predikat-kinerja", "kode-411", "sangat-baik", 110],
  ["predikat-kinerja", "kode-411", "baik", 100],
  ["predikat-kinerja", "kode-411", "butuh-perbaikan", 80],
  ["predikat-kinerja", "kode-411", "kurang", 60],
  ["predikat-kinerja", "kode-411", "sangat-kurang", 40],
  ["pendidikan-formal", "sepakat", "s3", 100],
  ["pendidikan-formal", "sepakat", "s2", 90],
  ["pendidikan-formal", "sepakat", "s1-d4", 80],
  ["pendidikan-formal", "sepakat", "d3", 70],
  ["pendidikan-formal", "sepakat", "slta", 60],
  ["kesesuaian-bidang-ilmu", "djbk", "sesuai", 100],
  ["kesesuaian-bidang-ilmu", "djbk", "tidak-sesuai", 50],
  ["kesesuaian-bidang-ilmu", "kode-411", "sesuai", 100],
  ["kesesuaian-bidang-ilmu", "kode-411", "cukup-sesuai", 75],
  ["kesesuaian-bidang-ilmu", "kode-411", "tidak-sesuai", 50],
  ["rekam-jejak-disiplin", "sepakat", "tidak-pernah", 100],
  ["rekam-jejak-disiplin", "sepakat", "ringan", 75],
  ["rekam-jejak-disiplin", "sepakat", "sedang", 50],
  ["rekam-jejak-disiplin", "sepakat", "berat", 25],
  ["rekam-jejak-disiplin", "sepakat", "sedang-menjalani", 0],
  ["lama-jabatan", "djbk", 60, 100],
  ["lama-jabatan", "djbk", 5, 100],
  ["lama-jabatan", "djbk", 4, 80],
  ["lama-jabatan", "djbk", 3, 80],
  ["lama-jabatan", "djbk", 1, 60],
  ["lama-jabatan", "djbk", 0, 60],
  ["lama-jabatan", "kode-411", 60, 100],
  ["lama-jabatan", "kode-411", 5, 100],
  ["lama-jabatan", "kode-411", 4, 80],
  ["lama-jabatan", "kode-411", 3, 80],
  ["lama-jabatan", "kode-411", 2, 60],
  ["lama-jabatan", "kode-411", 1, 60],
  ["lama-jabatan", "kode-411", 0, 40],
  ["keragaman-jabatan", "sepakat", "lintas-instansi", 100],
  ["keragaman-jabatan", "sepakat", "lintas-unit-kerja", 80],
  ["keragaman-jabatan", "sepakat", "satu-unit-kerja", 60],
  ["jabatan-nondefinitif", "djbk", "plt-lebih-tinggi", 100],
  ["jabatan-nondefinitif", "djbk", "plt-setara", 80],
  ["jabatan-nondefinitif", "djbk", "plh-lebih-tinggi", 60],
  ["jabatan-nondefinitif", "djbk", "plh-setara", 40],
  ["jabatan-nondefinitif", "djbk", "tidak-ada", 0],
  ["jabatan-nondefinitif", "kode-411", "pj-kepala-daerah", 100],
  ["jabatan-nondefinitif", "kode-411", "plt-lebih-tinggi", 80],
  ["jabatan-nondefinitif", "kode-411", "plt-setara", 60],
  ["jabatan-nondefinitif", "kode-411", "plh-setara", 40],
  ["jabatan-nondefinitif", "kode-411", "tidak-ada", 0],
  ["pengembangan-kompetensi", "djbk", "sesuai", 100],
  ["pengembangan-kompetensi", "djbk", "tidak-sesuai", 50],
  ["pengembangan-kompetensi", "kode-411", 9999, 100],
  ["pengembangan-kompetensi", "kode-411", 20, 100],
  ["pengembangan-kompetensi", "kode-411", 19, 80],
  ["pengembangan-kompetensi", "kode-411", 10, 80],
  ["pengembangan-kompetensi", "kode-411", 9, 60],
  ["pengembangan-kompetensi", "kode-411", 5, 60],
  ["pengembangan-kompetensi", "kode-411", 4, 40],
  ["pengembangan-kompetensi", "kode-411", 1, 40],
  ["pengembangan-kompetensi", "kode-411", 0, 0],
  ["penghargaan", "kode-411", "internasional", 100],
  ["penghargaan", "kode-411", "nasional", 85],
  ["penghargaan", "kode-411", "lintas-instansi", 70],
  ["penghargaan", "kode-411", "internal", 50],
  ["penghargaan", "kode-411", "tidak-ada", 0],
  ["penugasan-tim-kerja", "kode-411", "ketua-lintas-instansi", 100],
  ["penugasan-tim-kerja", "kode-411", "ketua-internal", 85],
  ["penugasan-tim-kerja", "kode-411", "anggota-lintas-instansi", 70],
  ["penugasan-tim-kerja", "kode-411", "anggota-internal", 50],
  ["penugasan-tim-kerja", "kode-411", "tidak-ada", 0],
  ["umpan-balik-360", "kode-411", "sangat-positif", 100],
  ["umpan-balik-360", "kode-411", "positif", 85],
  ["umpan-balik-360", "kode-411", "cukup", 70],
  ["umpan-balik-360", "kode-411", "negatif", 40],
];

const DEFAULTS: readonly (readonly [RubricId, RubricPresetId | undefined, readonly RubricPresetId[]])[] = [
  ["predikat-kinerja", undefined, ["djbk", "kode-411"]],
  ["penghargaan", "kode-411", ["kode-411"]],
  ["penugasan-tim-kerja", "kode-411", ["kode-411"]],
  ["umpan-balik-360", "kode-411", ["kode-411"]],
  ["pengembangan-kompetensi", undefined, ["djbk", "kode-411"]],
  ["lama-jabatan", undefined, ["djbk", "kode-411"]],
  ["keragaman-jabatan", "sepakat", ["sepakat"]],
  ["jabatan-nondefinitif", undefined, ["djbk", "kode-411"]],
  ["pendidikan-formal", "sepakat", ["sepakat"]],
  ["kesesuaian-bidang-ilmu", undefined, ["djbk", "kode-411"]],
  ["rekam-jejak-disiplin", "sepakat", ["sepakat"]],
];

const score = (rubric: RubricId, value: unknown, options?: unknown) =>
  rubricScore(rubric, untyped(value), untyped(options));

describe("every row of every rubric", () => {
  it.each(ROWS)("%s by %s: %s is %d", (rubric, preset, value, expected) => {
    const result = score(rubric, value, { preset });
    expect(result.score).toBe(expected);
    expect([result.rubric, result.preset]).toEqual([rubric, preset]);
    expect(result.grade).toBe("secondary");
    const sources = { sepakat: [DJBK, CODE], djbk: [DJBK], "kode-411": [CODE] }[preset];
    expect(result.cite.map(({ source }) => source).slice(0, sources.length)).toEqual(sources);
    expect(survivesJson(result)).toBe(true);
    if (typeof value === "string") expect(result.row).toBe(value);
  });

  it("is in the table above, and no other", () => {
    const rows = RUBRIC_IDS.flatMap((id) =>
      Object.entries(talentRubrics[id].presets).flatMap(([preset, { rows: printed }]) =>
        printed.filter(({ score: one }) => one !== undefined).map((row) => [id, preset, row.score?.value].join(" ")),
      ),
    );
    expect([...new Set(ROWS.map(([id, preset, , value]) => [id, preset, value].join(" ")))].sort()).toEqual(
      rows.sort(),
    );
  });

  it("falls with its rank, so that no better fact has a lower score", () => {
    for (const id of RUBRIC_IDS) {
      for (const { kind, rows } of Object.values(talentRubrics[id].presets)) {
        const scores = rows.flatMap((row) => (row.score ? [row.score.value] : []));
        expect(scores).toEqual([...scores].sort((a, b) => (kind === "count" ? a - b : b - a)));
      }
    }
  });

  it("of one source alone says so", () => {
    const note = { id: "satu sumber", en: "one source" };
    expect(rubricScore("penghargaan", "nasional").cite).toEqual([{ source: CODE, note }]);
    expect(rubricScore("pendidikan-formal", "s2").cite).toEqual([{ source: DJBK }, { source: CODE }]);
  });

  it("of the predicate knows every predicate of performance", () => {
    for (const predicate of PREDICATES)
      expect(score("predikat-kinerja", predicate, { preset: "djbk" }).row).toBe(predicate);
  });
});

describe("presets", () => {
  it("stand for every rubric", () => {
    expect(DEFAULTS.map(([id]) => id)).toEqual(RUBRIC_IDS);
    expect(Object.keys(talentRubrics)).toEqual(RUBRIC_IDS);
  });

  it.each(DEFAULTS)("%s: the default is %s, of %j", (id, usual, presets) => {
    expect(talentRubrics[id].default?.value).toBe(usual);
    expect(Object.keys(talentRubrics[id].presets)).toEqual(presets);
    if (usual === undefined) {
      const issues = issuesOf(() => score(id, "baik"));
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({
        code: "not-one-of",
        path: ["options", "preset"],
        params: { expected: presets },
      });
    } else {
      expect(talentRubrics[id].default?.grade).toBe("secondary");
      const [, , value] = ROWS.find(([rubric]) => rubric === id) ?? [];
      expect(score(id, value)).toEqual(score(id, value, { preset: usual }));
    }
  });

  it.each(DEFAULTS)("%s: no preset of another rubric is taken", (id, _usual, presets) => {
    for (const preset of ["sepakat", "djbk", "kode-411"].filter((one) => !presets.some((known) => known === one)))
      expect(found(() => score(id, "baik", { preset }))).toEqual(["options.preset: not-one-of"]);
    expect(found(() => score(id, "baik", { preset: null }))).toEqual(["options.preset: not-one-of"]);
  });
});

describe("years and training hours", () => {
  it("two years have no score where none is printed for them", () => {
    const [issue] = issuesOf(() => rubricScore("lama-jabatan", 2, { preset: "djbk" }));
    expect(issue).toMatchObject({ code: "rule-unknown", path: ["value"], params: { count: 2 } });
    expect(issue?.message.en).toBe("the source prints no score for 2 years");
    expect(issue?.cite).toEqual([{ source: DJBK }]);
  });

  it("years are completed years, as one code counts them", () => {
    const { cite } = rubricScore("lama-jabatan", 3, { preset: "djbk" });
    expect(cite.map(({ source }) => source)).toEqual([
      DJBK,
      "public-code-dpd-talent",
      "0030-talent-rubrics-side-by-side",
    ]);
    expect(found(() => rubricScore("lama-jabatan", 2.5, { preset: "kode-411" }))).toEqual(["value: not-on-scale"]);
  });

  it.each<readonly [RubricId, unknown, string]>([
    ["lama-jabatan", -1, "value: out-of-range"],
    ["lama-jabatan", 61, "value: out-of-range"],
    ["lama-jabatan", 1998, "value: out-of-range"],
    ["lama-jabatan", "5", "value: not-a-number"],
    ["lama-jabatan", NaN, "value: not-a-number"],
    ["pengembangan-kompetensi", 9.5, "value: not-on-scale"],
    ["pengembangan-kompetensi", 10_000, "value: out-of-range"],
    ["pengembangan-kompetensi", "sesuai", "value: not-a-number"],
  ])("%s refuses %s", (rubric, value, expected) => {
    expect(found(() => score(rubric, value, { preset: "kode-411" }))).toEqual([expected]);
  });
});

describe("what cannot be scored", () => {
  it("says everything that is wrong", () => {
    expect(found(() => score("pendidikan-formal", "S2", { minimumGrade: 1, x: 1 }))).toEqual([
      "value: not-one-of",
      "options.x: unknown-key",
      "options.minimumGrade: not-one-of",
    ]);
    expect(found(() => score(untyped("toString"), "s2"))).toEqual(["rubric: not-one-of"]);
    expect(found(() => score(untyped(null), "s2", null))).toEqual(["rubric: not-one-of", "options: not-an-object"]);
  });

  it("is a row that only the other source prints", () => {
    expect(found(() => rubricScore("kesesuaian-bidang-ilmu", "cukup-sesuai", { preset: "djbk" }))).toEqual([
      "value: not-one-of",
    ]);
    expect(found(() => rubricScore("jabatan-nondefinitif", "pj-kepala-daerah", { preset: "djbk" }))).toEqual([
      "value: not-one-of",
    ]);
    expect(found(() => rubricScore("jabatan-nondefinitif", "plh-lebih-tinggi", { preset: "kode-411" }))).toEqual([
      "value: not-one-of",
    ]);
    expect(found(() => rubricScore("pengembangan-kompetensi", 20, { preset: "djbk" }))).toEqual(["value: not-one-of"]);
  });

  it("is what rests on less than was demanded", () => {
    expect(found(() => rubricScore("pendidikan-formal", "s2", { minimumGrade: "official" }))).toEqual([
      "score: grade-below-minimum",
    ]);
    expect(rubricScore("pendidikan-formal", "s2", { minimumGrade: "secondary" }).score).toBe(90);
  });
});

it("serving a penalty now is not a penalty of the level sedang", () => {
  const [serving, medium]: readonly RubricValues["rekam-jejak-disiplin"][] = ["sedang-menjalani", "sedang"];
  expect(score("rekam-jejak-disiplin", serving).name.en).toBe("Serving a penalty now");
  expect(score("rekam-jejak-disiplin", serving).score).toBeLessThan(score("rekam-jejak-disiplin", medium).score);
});
