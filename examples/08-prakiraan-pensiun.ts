/** Forecasts who retires in the next five years in an invented office, by unit and by post. Prints in Indonesian. */
import {
  type Hakim,
  type Jabatan,
  jabatanName,
  retirementDate,
  retirementForecast,
  type RetirementForecast,
} from "sistem-merit/asn";

interface Employee {
  readonly label: string;
  readonly unit: string;
  readonly birthDate: string;
  readonly post: Jabatan;
}

// Invented employees, without names.
const employees: readonly Employee[] = [
  { label: "Pegawai A", unit: "Sekretariat", birthDate: "1966-03-09", post: { kind: "jpt-pratama" } },
  { label: "Pegawai B", unit: "Sekretariat", birthDate: "1969-11-30", post: { kind: "administrator" } },
  { label: "Pegawai C", unit: "Sekretariat", birthDate: "1967-12-31", post: { kind: "pelaksana" } },
  { label: "Pegawai D", unit: "Sekolah", birthDate: "1968-02-29", post: { kind: "fungsional", profession: "guru" } },
  { label: "Pegawai E", unit: "Sekolah", birthDate: "1970-08-01", post: { kind: "fungsional", profession: "guru" } },
  { label: "Pegawai F", unit: "Rumah Sakit", birthDate: "1972-05-17", post: { kind: "fungsional", level: "mahir" } },
  {
    label: "Pegawai G",
    unit: "Rumah Sakit",
    birthDate: "1965-10-02",
    post: { kind: "fungsional", level: "ahli-utama" },
  },
  { label: "Pegawai H", unit: "Kejaksaan", birthDate: "1966-07-21", post: { kind: "fungsional", profession: "jaksa" } },
  { label: "Pegawai I", unit: "Kejaksaan", birthDate: "1969-01-15", post: { kind: "fungsional", profession: "jaksa" } },
];

const FROM = 2026;
const YEARS = 5;

function print(title: string, { groups, all, grade }: RetirementForecast): void {
  const years = all.years.map(({ year }) => String(year).padStart(6)).join("");
  console.log(`\n${title.padEnd(22)}${years}  sesudah  tidak diketahui`);
  for (const { group, years: counts, later, unknown } of [...groups, { group: "Jumlah", ...all }]) {
    const cells = counts.map(({ count }) => String(count).padStart(6)).join("");
    console.log(`${group.padEnd(22)}${cells}${String(later).padStart(9)}${String(unknown).padStart(17)}`);
  }
  console.log(`Tingkat sumber terlemah: ${grade}`);
}

const options = { from: FROM, years: YEARS };
print("Menurut unit", retirementForecast(employees, { ...options, groupBy: ({ unit }) => unit }));
print("Menurut jabatan", retirementForecast(employees, { ...options, groupBy: ({ post }) => jabatanName(post).id }));

console.log("\nSiapa dan kapan");
for (const { label, birthDate, post } of employees) {
  const retirement = retirementDate({ birthDate }, post);
  const when = retirement.status === "known" ? `${retirement.date} (${retirement.age} tahun)` : retirement.reason.id;
  console.log(`  ${label}  ${when}`);
}

const judge: Hakim = { kind: "hakim", level: "tingkat-banding" };
console.log(
  `\nHakim tingkat banding, lahir 2 Januari 1960: ${retirementDate({ birthDate: "1960-01-02" }, judge).date ?? "-"}`,
);
