/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  axisScores,
  type BoxNumber,
  djbkWeights,
  kepka411Weights,
  nineBox,
  nineBoxes,
  placeTalent,
  potentialScore,
  rubricScore,
  successionCandidates,
  talentValue,
} from "sistem-merit/talent";

export const box: BoxNumber = nineBox("sesuai-ekspektasi", "tinggi").box;
// @ts-expect-error -- a predicate is no rating
nineBox("sangat-baik", "tinggi");
// @ts-expect-error -- the middle level is "menengah"
nineBox("sesuai-ekspektasi", "sedang");
// @ts-expect-error -- there is no tenth box
export const tenth: BoxNumber = 10;
// @ts-expect-error -- a rule cannot be written to
nineBoxes.grid["sesuai-ekspektasi"].value.tinggi = 9;

placeTalent(
  { performance: 80, potential: 70 },
  { cutoffs: { performance: "90-70", potential: { top: 80, middle: 60 } } },
);
// @ts-expect-error -- an axis is missing
placeTalent({ performance: 80 });
// @ts-expect-error -- unknown is no score that can be placed
placeTalent({ performance: 80, potential: "unknown" });
// @ts-expect-error -- nobody uses these cutoffs
placeTalent({ performance: 80, potential: 70 }, { cutoffs: "85-70" });
// @ts-expect-error -- the middle is missing
placeTalent({ performance: 80, potential: 70 }, { cutoffs: { top: 80 } });

const djbk = {
  "predikat-kinerja": 80,
  "potensi-kompetensi": 75,
  kualifikasi: 97.5,
  "integritas-moralitas": 100,
} as const;
axisScores(djbkWeights, djbk);
// @ts-expect-error -- these are the components of other weights
axisScores(kepka411Weights, djbk);
// @ts-expect-error -- these weights know no parts
axisScores(djbkWeights, { ...djbk, kualifikasi: { "pendidikan-formal": 90 } });
// @ts-expect-error -- unknown is written in one way
axisScores(djbkWeights, { ...djbk, kualifikasi: "tidak diketahui" });
const kepka = {
  "kinerja-utama": 80,
  "kinerja-penguat": 80,
  kompetensi: 80,
  kualifikasi: 80,
  "integritas-moralitas": 80,
} as const;
axisScores(kepka411Weights, { ...kepka, potensi: { "penilaian-potensi": "unknown" } });
// @ts-expect-error -- a component is missing
axisScores(kepka411Weights, kepka);
// @ts-expect-error -- a part is missing
axisScores(kepka411Weights, { ...kepka, potensi: 80, kualifikasi: { "pendidikan-formal": 90 } });
// @ts-expect-error -- the part belongs to another component
axisScores(kepka411Weights, { ...kepka, potensi: { "penilaian-kompetensi": 80 } });

rubricScore("lama-jabatan", 3, { preset: "djbk" });
// @ts-expect-error -- years are counted
rubricScore("lama-jabatan", "3-4-tahun", { preset: "djbk" });
// @ts-expect-error -- the rubric has no such row
rubricScore("pendidikan-formal", "s4");
// @ts-expect-error -- the preset does not exist
rubricScore("pendidikan-formal", "s2", { preset: "bkn" });
// @ts-expect-error -- seven aspects are missing
potentialScore({ intelektual: 5 });
// @ts-expect-error -- no blend is printed for this level
talentValue({ performance: 80, potential: 70, technical: 90 }, { blend: "kode-411", level: "jpt-utama" });

const people = [{ id: "a", performance: 90, potential: 85, servingPenalty: "none", golongan: "IV/a" }] as const;
const name = { id: "Golongan", en: "Golongan" };
const list = successionCandidates(people, {
  requirements: [{ id: "golongan", name, key: "golongan", oneOf: ["IV/a"] }],
});
export const golongan: "IV/a" | undefined = list.candidates[0]?.person.golongan;
// @ts-expect-error -- nobody has such a key
successionCandidates(people, { requirements: [{ id: "x", name, key: "pangkat", oneOf: ["IV/a"] }] });
// @ts-expect-error -- a check sees the person, which has no such key
successionCandidates(people, { requirements: [{ id: "x", name, meets: ({ pangkat }) => pangkat === "IV/a" }] });
// @ts-expect-error -- whether a penalty is being served must be said
successionCandidates([{ id: "a", performance: 90, potential: 85 }]);
// @ts-expect-error -- a requirement has a name in both languages
successionCandidates(people, { requirements: [{ id: "x", name: "Golongan", meets: () => true }] });
