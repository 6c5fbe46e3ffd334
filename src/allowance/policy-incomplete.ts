import { issue, type Issue, type Path } from "../core/issues.js";
import type { Text } from "../core/text.js";

const REGULATION: Text = {
  id: "tetapkan menurut peraturan instansi tentang tunjangan",
  en: "set it by the agency's own regulation on the allowance",
};

/** Figures that a calculation can lack, with what each one is. */
const NEEDED = {
  ceilings: { id: "pagu per kelas jabatan, dalam rupiah bulat", en: "the ceiling of every job class, in whole rupiah" },
  weight: { id: "bobot komponen, dalam persen", en: "the weight of the component, in percent" },
  floor: { id: "jumlah menit aktivitas paling sedikit", en: "the least number of minutes of activity" },
  full: { id: "jumlah menit aktivitas yang bernilai 100 persen", en: "the minutes of activity that give 100 percent" },
  belowFloor: {
    id: "nilai menit aktivitas di bawah batas paling sedikit",
    en: "what minutes of activity below the floor are worth",
  },
  minutesPerDay: { id: "menit efektif per hari kerja", en: "the effective minutes of a working day" },
  base: { id: "dasar pengenaan potongan", en: "what the deduction is taken of" },
  percent: { id: "persentase potongan", en: "the percentage of the deduction" },
  cuts: {
    id: "tabel potongan menurut jenis hukuman disiplin",
    en: "the table of cuts by disciplinary penalty",
  },
  order: { id: "urutan potongan, karena hasilnya berbeda", en: "the order of the deductions, because it matters" },
  rounding: { id: "cara pembulatan", en: "how the result is rounded" },
  partialMonth: {
    id: "aturan bulan yang tidak dijalani penuh",
    en: "the rule of a month that is not served whole",
  },
  partialMinutes: {
    id: "aturan menit aktivitas pada bulan yang tidak dijalani penuh",
    en: "the rule of minutes of activity in a month that is not served whole",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type NeededFigure = keyof typeof NEEDED;

/** An issue for a figure that is not known. */
export function policyIncomplete(path: Path, figure: NeededFigure): Issue {
  const { id, en } = NEEDED[figure];
  return issue(
    "policy-incomplete",
    path,
    { figure },
    `diperlukan ${id}; ${REGULATION.id}`,
    `needs ${en}; ${REGULATION.en}`,
  );
}
