import { issue, type Issue, type Path } from "../core/issues.js";
import type { Text } from "../core/text.js";

/** The figures that a calculation can lack, with what each one is. */
const NEEDED = {
  hours: { id: "jam kerja per hari", en: "the working hours of the day" },
  start: { id: "jam masuk", en: "when work begins" },
  checkIns: { id: "berapa kali presensi sehari, 2 atau 4", en: "how many records a day, 2 or 4" },
  late: { id: "potongan keterlambatan", en: "what lateness costs" },
  early: { id: "potongan pulang sebelum waktunya", en: "what leaving early costs" },
  temporaryLeave: { id: "potongan meninggalkan kantor sementara", en: "what temporary leave costs" },
  count: { id: "cara menghitung menit: per kejadian atau per bulan", en: "how minutes count: per event or per month" },
  from: { id: "batas bawah rentang menit", en: "the lower bound of the bracket" },
  percent: { id: "persentase rentang menit", en: "the percentage of the bracket" },
  noCheckIn: { id: "potongan tidak mengisi daftar hadir masuk", en: "what a missing check-in costs" },
  noCheckOut: { id: "potongan tidak mengisi daftar hadir pulang", en: "what a missing check-out costs" },
  absence: { id: "potongan per hari tidak masuk tanpa alasan", en: "what a day of unexcused absence costs" },
  leave: { id: "potongan per hari cuti atau izin", en: "what a day of leave costs" },
  ceremony: { id: "potongan tidak mengikuti apel atau upacara", en: "what a missed assembly or ceremony costs" },
} as const satisfies Readonly<Record<string, Text>>;

export type NeededFigure = keyof typeof NEEDED;

/** An issue for a figure that is not known. */
export function policyIncomplete(path: Path, figure: NeededFigure): Issue {
  const { id, en } = NEEDED[figure];
  return issue(
    "policy-incomplete",
    path,
    { figure },
    `kebijakan belum memuat ${id}; tetapkan menurut peraturan instansi`,
    `the policy lacks ${en}; set it by the agency's own regulation`,
  );
}
