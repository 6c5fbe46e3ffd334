import { nineBox, nineBoxes, POTENTIAL_LEVELS, type PotentialLevel } from "sistem-merit/talent";
import { type Rating, RATINGS } from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

const [ABOVE, AS, BELOW] = ["di-atas-ekspektasi", "sesuai-ekspektasi", "di-bawah-ekspektasi"] as const;

const KRS = "kelompok-rencana-suksesi";

// Facts 3.2 and 3.3, typed again: rating, potential, box, group, recommendations.
const BOXES: readonly (readonly [Rating, PotentialLevel, number, string, readonly string[]])[] = [
  [ABOVE, "tinggi", 9, KRS, ["promosi-dan-dipertahankan", "krs-instansi-nasional", "penghargaan"]],
  [AS, "tinggi", 8, KRS, ["dipertahankan", "krs-instansi", "rotasi-perluasan-jabatan", "bimbingan-kinerja"]],
  [
    ABOVE,
    "menengah",
    7,
    KRS,
    ["dipertahankan", "krs-instansi", "rotasi-pengayaan-jabatan", "pengembangan-kompetensi", "tugas-belajar"],
  ],
  [BELOW, "tinggi", 6, "intervensi", ["penempatan-sesuai", "bimbingan-kinerja", "konseling-kinerja"]],
  [AS, "menengah", 5, "tulang-punggung", ["penempatan-sesuai", "bimbingan-kinerja", "pengembangan-kompetensi"]],
  [ABOVE, "rendah", 4, "tulang-punggung", ["rotasi", "pengembangan-kompetensi"]],
  [
    BELOW,
    "menengah",
    3,
    "intervensi",
    ["bimbingan-kinerja", "konseling-kinerja", "pengembangan-kompetensi", "penempatan-sesuai"],
  ],
  [AS, "rendah", 2, "tulang-punggung", ["bimbingan-kinerja", "pengembangan-kompetensi", "penempatan-sesuai"]],
  [BELOW, "rendah", 1, "intervensi", ["proses-peraturan"]],
];

describe("the nine boxes", () => {
  it.each(BOXES)("%s and %s is box %d", (performance, potential, box) => {
    const result = nineBox(performance, potential);
    expect(result.box).toBe(box);
    expect([result.performance, result.potential]).toEqual([performance, potential]);
  });

  it.each(BOXES)("%s and %s (box %d) is in the group %s", (performance, potential, box, group) => {
    const result = nineBox(performance, potential);
    expect(result.group.id).toBe(group);
    expect(result.successionGroup).toBe([7, 8, 9].includes(box));
    expect(result.group.cite.map(({ source }) => source)).toEqual(["public-code-aceh-barat-talent"]);
    expect(result.group.cite[0]?.note?.en).toBe("one source, quoting a pocket book");
    expect(result.group.grade).toBe("secondary");
  });

  it.each(BOXES)("%s and %s (box %d) has its own recommendations", (performance, potential, _box, _group, actions) => {
    expect(nineBox(performance, potential).recommendations.map(({ id }) => id)).toEqual(actions);
  });

  it("are nine different ones, for every rating and every level", () => {
    const all = RATINGS.flatMap((rating) => POTENTIAL_LEVELS.map((level) => nineBox(rating, level)));
    expect(all.map(({ box }) => box).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const box of all) {
      expect(survivesJson(box)).toBe(true);
      expect(box.grade).toBe("secondary");
      expect(box.cite.map(({ source }) => source)).toEqual([
        "permenpanrb-3-2020",
        "public-code-nine-boxes",
        "djbk-talent-pool",
        "public-code-talent-411",
        "public-code-aceh-barat-talent",
      ]);
    }
  });

  it("rise with either axis: a better rating or level is never a lower box", () => {
    for (const level of POTENTIAL_LEVELS) {
      const column = RATINGS.map((rating) => nineBox(rating, level).box);
      expect(column).toEqual([...column].sort());
    }
    for (const rating of RATINGS) {
      const row = POTENTIAL_LEVELS.map((level) => nineBox(rating, level).box);
      expect(row).toEqual([...row].sort());
    }
  });

  it("are named by both axes, as the sources do", () => {
    expect(nineBox(ABOVE, "tinggi").name).toEqual({
      id: "Kinerja di atas ekspektasi dan potensial tinggi",
      en: "Performance above expectations and potential high",
    });
    expect(nineBox(BELOW, "menengah").name.id).toBe("Kinerja di bawah ekspektasi dan potensial menengah");
    expect(nineBox(AS, "rendah").name.id).toBe("Kinerja sesuai ekspektasi dan potensial rendah");
  });

  it("have the states of Pasal 17 on their axes, which was read", () => {
    const { performance, potential } = nineBoxes.axes;
    expect(performance.value).toEqual(RATINGS);
    expect(potential.value).toEqual(POTENTIAL_LEVELS);
    for (const axis of [performance, potential]) {
      expect(axis.grade).toBe("regulation");
      expect(axis.cite).toEqual([{ source: "permenpanrb-20-2025", article: "Pasal 17" }]);
    }
  });

  it("recommend only what has a name", () => {
    const used = Object.values(nineBoxes.boxes).flatMap(({ recommendations }) => recommendations.value);
    expect(new Set(used)).toEqual(new Set(Object.keys(nineBoxes.actions)));
  });

  it("name the succession group by the boxes 9, 8 and 7", () => {
    expect(nineBoxes.successionGroup.value).toEqual([9, 8, 7]);
  });
});

describe("a box that cannot be found", () => {
  it("says everything that is wrong", () => {
    expect(found(() => nineBox(untyped("baik"), untyped(3), untyped({ minimumGrade: "A", lain: 1 })))).toEqual([
      "performance: not-one-of",
      "potential: not-one-of",
      "options.lain: unknown-key",
      "options.minimumGrade: not-one-of",
    ]);
  });

  it("says what would have been right", () => {
    const [issue] = issuesOf(() => nineBox("sesuai-ekspektasi", untyped("sedang")));
    expect(issue?.message).toEqual({
      id: "harus salah satu dari rendah, menengah, tinggi, diterima teks",
      en: "must be one of rendah, menengah, tinggi, got text",
    });
  });

  it("refuses options that are none", () => {
    expect(found(() => nineBox("sesuai-ekspektasi", "tinggi", untyped(null)))).toEqual(["options: not-an-object"]);
  });

  it("refuses to rest on less than was demanded", () => {
    expect(found(() => nineBox("sesuai-ekspektasi", "tinggi", { minimumGrade: "official" }))).toEqual([
      "box: grade-below-minimum",
    ]);
    expect(nineBox("sesuai-ekspektasi", "tinggi", { minimumGrade: "secondary" }).box).toBe(8);
    expect(nineBox("sesuai-ekspektasi", "tinggi", {}).box).toBe(8);
  });
});
