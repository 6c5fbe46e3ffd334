/**
 * Maps eight invented civil servants onto the nine boxes, from the scores of their components, and lists who may be
 * proposed for a vacant post. Prints in Indonesian.
 */
import {
  axisScores,
  type ComponentScores,
  kepka411Weights,
  type Kepka411Weights,
  nineBoxes,
  placeTalent,
  rubricScore,
  successionCandidates,
} from "sistem-merit/talent";

const predicate = (value: "sangat-baik" | "baik" | "butuh-perbaikan"): number =>
  rubricScore("predikat-kinerja", value, { preset: "djbk" }).score;
const education = (value: "s3" | "s2" | "s1-d4"): number => rubricScore("pendidikan-formal", value).score;
const discipline = (value: "tidak-pernah" | "ringan" | "sedang-menjalani"): number =>
  rubricScore("rekam-jejak-disiplin", value).score;

const SANGAT_BAIK = predicate("sangat-baik");
const BAIK = predicate("baik");
const BERSIH = discipline("tidak-pernah");

/** Scores in the order of the weights: main and supporting performance; competence, potential, qualification, integrity. */
const scores = (
  utama: number,
  penguat: number,
  kompetensi: number,
  potensi: number | "unknown",
  pendidikan: number,
  integritas: number,
): ComponentScores<Kepka411Weights> => ({
  "kinerja-utama": utama,
  "kinerja-penguat": penguat,
  kompetensi,
  potensi,
  kualifikasi: { "pendidikan-formal": pendidikan, "kesesuaian-bidang-ilmu": 100 },
  "integritas-moralitas": integritas,
});

// Invented people; none of them exists.
const employees = [
  {
    id: "Pegawai A",
    golongan: "IV/a",
    penalty: "none",
    scores: scores(SANGAT_BAIK, 70, 88, 85, education("s2"), BERSIH),
  },
  { id: "Pegawai B", golongan: "IV/b", penalty: "none", scores: scores(BAIK, 75, 92, 90, education("s3"), BERSIH) },
  {
    id: "Pegawai C",
    golongan: "IV/a",
    penalty: "none",
    scores: scores(SANGAT_BAIK, 80, 70, 65, education("s1-d4"), BERSIH),
  },
  {
    id: "Pegawai D",
    golongan: "IV/a",
    penalty: "none",
    scores: scores(SANGAT_BAIK, 80, 70, 65, education("s1-d4"), BERSIH),
  },
  {
    id: "Pegawai E",
    golongan: "III/d",
    penalty: "none",
    scores: scores(SANGAT_BAIK, 90, 90, 92, education("s2"), BERSIH),
  },
  {
    id: "Pegawai F",
    golongan: "IV/a",
    penalty: "sedang",
    scores: scores(SANGAT_BAIK, 85, 95, 95, education("s2"), discipline("sedang-menjalani")),
  },
  {
    id: "Pegawai G",
    golongan: "IV/a",
    penalty: "none",
    scores: scores(BAIK, 60, 80, "unknown", education("s2"), BERSIH),
  },
  {
    id: "Pegawai H",
    golongan: "IV/a",
    penalty: "none",
    scores: scores(predicate("butuh-perbaikan"), 40, 75, 70, education("s1-d4"), BERSIH),
  },
] as const;

const number = (value: number): string => value.toFixed(2).replace(".", ",");
const range = (lowest: number, highest: number): string =>
  lowest === highest ? number(lowest) : `${number(lowest)}–${number(highest)}`;
const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};

console.log(
  "Peta talenta: delapan pegawai rekaan, bobot menurut Kepka BKN 411/2025 sebagaimana dilaporkan sumber lain",
);

heading("Sembilan kotak");
const mapped = employees.map(({ id, golongan, penalty, scores: components }) => {
  const { performance, potential, unknown } = axisScores(kepka411Weights, components);
  const low = placeTalent({ performance: performance.lowest, potential: potential.lowest });
  const high = placeTalent({ performance: performance.highest, potential: potential.highest });
  const boxes = low.box.box === high.box.box ? `kotak ${low.box.box}` : `kotak ${low.box.box} sampai ${high.box.box}`;
  const [y, x] = [performance, potential].map(({ lowest, highest }) => range(lowest, highest).padEnd(14));
  console.log(
    `  ${id}  kinerja ${y ?? ""}potensial ${x ?? ""}${boxes}${unknown.length > 0 ? ` (belum diketahui: ${unknown.join(", ")})` : ""}`,
  );
  return { id, golongan, servingPenalty: penalty, performance, potential };
});

const list = successionCandidates(mapped, {
  level: "jpt-pratama",
  requirements: [
    {
      id: "golongan",
      name: { id: "golongan paling rendah IV/a", en: "golongan IV/a at least" },
      key: "golongan",
      oneOf: ["IV/a", "IV/b", "IV/c", "IV/d", "IV/e"],
    },
  ],
});

heading(`Calon untuk satu jabatan: ${list.take.value} diusulkan kepada PPK [${list.take.grade}]`);
const STANDING = {
  proposed: "diusulkan",
  "tied-at-the-edge": "nilai sama di tempat terakhir",
  below: "di bawahnya",
} as const;
for (const { rank, tied, value, box, standing, person } of list.candidates) {
  console.log(`  ${rank}${tied ? "=" : " "} ${person.id}  ${number(value)}  kotak ${box}  ${STANDING[standing]}`);
}
if (list.edge) console.log(`  ${list.edge.message.id}`);

heading("Belum dapat diputuskan");
for (const { person, lowest, highest, reasons } of list.undecided) {
  console.log(`  ${person.id}  ${range(lowest, highest)}  ${reasons.map(({ message }) => message.id).join("; ")}`);
}

heading("Tidak diusulkan");
for (const { person, reasons } of list.excluded) {
  console.log(`  ${person.id}  ${reasons.map(({ message, grade }) => `${message.id} [${grade}]`).join("; ")}`);
}

heading("Rekomendasi untuk calon teratas");
const [first] = list.candidates;
if (first) {
  const actions = nineBoxes.boxes[first.box].recommendations;
  for (const id of actions.value) console.log(`  ${nineBoxes.actions[id].id}`);
}
console.log(`\nTingkat sumber terlemah daftar ini: ${list.grade}. Yang memilih adalah PPK.`);
