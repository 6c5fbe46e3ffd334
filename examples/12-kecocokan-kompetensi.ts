/** Matches three invented employees with an invented post, by both methods, and lists what the best of them lacks. */
import { type CompetencyLevels, jobPersonMatch, matchRules, matchScales } from "sistem-merit/competency";

// Standar rekaan; tingkat standar menurut jenis jabatan tidak dipublikasikan.
const standar: CompetencyLevels = {
  integritas: 4,
  "kerja-sama": 4,
  komunikasi: 4,
  "orientasi-pada-hasil": 4,
  "pelayanan-publik": 4,
  "pengembangan-diri-dan-orang-lain": 3,
  "mengelola-perubahan": 4,
  "pengambilan-keputusan": 4,
  "perekat-bangsa": 3,
  teknis: { "perencanaan-kepegawaian": 3, "analisis-kebijakan": 3 },
};

const teknis = { "perencanaan-kepegawaian": 2, "analisis-kebijakan": 3 } as const;
const capaian: Readonly<Record<string, CompetencyLevels>> = {
  "Pegawai A": { ...standar, komunikasi: 3, "mengelola-perubahan": 2, "perekat-bangsa": 4, teknis },
  "Pegawai B": { ...standar, integritas: 3, "kerja-sama": 3, komunikasi: 2, "orientasi-pada-hasil": 3, teknis },
  "Pegawai C": {
    ...standar,
    integritas: 3,
    "kerja-sama": 3,
    komunikasi: 2,
    "orientasi-pada-hasil": 3,
    "pelayanan-publik": 3,
    "mengelola-perubahan": 2,
    "pengambilan-keputusan": 2,
    teknis,
  },
};

const persen = (nilai: number): string => `${nilai.toFixed(2).replace(".", ",").padStart(6)} %`;

console.log("Kecocokan dengan standar jabatan (JPM)\n");
for (const purpose of ["selection", "mapping"] as const) {
  console.log(`Tujuan: ${matchScales[purpose].name.id}`);
  for (const [pegawai, tingkat] of Object.entries(capaian)) {
    for (const method of ["sum", "mean"] as const) {
      const { percent, category, grade } = jobPersonMatch(tingkat, standar, { purpose, method });
      const cara = matchRules.methods[method].name.id;
      console.log(`  ${pegawai}  ${cara.padEnd(22)}${persen(percent)}  ${category.name.id} [${grade}]`);
    }
  }
  console.log("");
}

const { gaps } = jobPersonMatch(capaian["Pegawai A"] ?? {}, standar, { purpose: "mapping", method: "sum" });
console.log("Rencana pengembangan Pegawai A:");
for (const { id, name, achieved, required, missing } of gaps) {
  console.log(`  ${(name?.id ?? id).padEnd(34)}tingkat ${achieved}, standar ${required}: kurang ${missing}`);
}
