/**
 * Takes a whole invented office of 200 civil servants from raw records to the nine boxes, a succession list, the summary
 * of its IP ASN, and the forecast of retirements. Nobody in it exists, and every run gives the same people. Prints in
 * Indonesian.
 */
import { compareGolongan, type GolonganPns, type Jabatan, retirementDate, retirementForecast } from "sistem-merit/asn";
import { ipAsn2019, type IpAsnRecord, ipAsnSummary } from "sistem-merit/ip-asn";
import { performancePredicate, type Rating, RATINGS } from "sistem-merit/performance";
import { axisScores, kepka411Weights, placeTalent, rubricScore, successionCandidates } from "sistem-merit/talent";

const TODAY = "2026-01-01";
const UNITS = ["Sekretariat", "Bidang Mutasi", "Bidang Pengembangan", "Bidang Kinerja", "UPT Penilaian"] as const;

/** A record as a personnel system might hold it. */
interface RawRecord {
  readonly id: string;
  readonly unit: string;
  readonly birthDate: string;
  readonly golongan: GolonganPns;
  readonly post: Jabatan;
  readonly education: "slta" | "d3" | "s1" | "s2";
  readonly result: Rating;
  readonly behaviour: Rating;
  /** Scores of the assessment centre, 0 to 100; nobody has been through it who lacks them. */
  readonly assessment?: { readonly competence: number; readonly potential: number };
  /** The leadership or functional training that matches the post; a pelaksana has none. */
  readonly matchingTraining: boolean | "unknown";
  readonly technicalHours: number;
  readonly seminar: boolean;
  readonly penalty: "none" | "ringan" | "sedang";
}

/** Numbers that look random and are the same on every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}

type Some<T> = readonly [T, ...T[]];

const POSTS: Some<{ readonly post: Jabatan; readonly golongan: Some<GolonganPns> }> = [
  { post: { kind: "administrator" }, golongan: ["III/d", "IV/a", "IV/b"] },
  { post: { kind: "pengawas" }, golongan: ["III/c", "III/d"] },
  { post: { kind: "fungsional", level: "ahli-muda" }, golongan: ["III/c", "III/d"] },
  { post: { kind: "fungsional", level: "ahli-pertama" }, golongan: ["III/a", "III/b"] },
  { post: { kind: "pelaksana" }, golongan: ["II/c", "II/d", "III/a"] },
];

// Most people do what is expected of them.
const SPREAD: Some<Rating> = [RATINGS[0], RATINGS[1], RATINGS[1], RATINGS[1], RATINGS[2], RATINGS[2], RATINGS[2]];

function office(size: number): RawRecord[] {
  const below = generator(2026);
  const pick = <T>(items: Some<T>): T => items[below(items.length)] ?? items[0];
  const two = (below12or28: number): string => String(1 + below(below12or28)).padStart(2, "0");
  return Array.from({ length: size }, (_, at) => {
    const { post, golongan } = pick(POSTS);
    return {
      id: `Pegawai ${String(at + 1).padStart(3, "0")}`,
      unit: pick(UNITS),
      birthDate: `${1968 + below(30)}-${two(12)}-${two(28)}`,
      golongan: pick(golongan),
      post,
      education: pick(["slta", "d3", "s1", "s1", "s2"]),
      result: pick(SPREAD),
      behaviour: pick(SPREAD),
      ...(below(10) > 0 && { assessment: { competence: 40 + below(61), potential: 30 + below(71) } }),
      matchingTraining: pick([true, true, true, true, true, true, false, false, false, "unknown"]),
      technicalHours: below(41),
      seminar: below(3) > 0,
      penalty: below(25) === 0 ? "ringan" : "none",
    };
  });
}

const predicateOf = ({ result, behaviour }: RawRecord) => performancePredicate(result, behaviour).id;

/** The record that the IP ASN measures. What this office does not hold is unknown, not zero. */
function ipAsnRecordOf(raw: RawRecord): IpAsnRecord & { readonly unit: string } {
  const common = {
    unit: raw.unit,
    education: raw.education,
    performance: { predicate: predicateOf(raw) },
    discipline: raw.penalty === "none" ? ("tidak-pernah" as const) : raw.penalty,
  };
  const training = { teknis: raw.technicalHours, seminar: raw.seminar };
  switch (raw.post.kind) {
    case "pelaksana":
      return { ...common, post: "pelaksana", training };
    case "fungsional":
      return { ...common, post: "fungsional", training: { ...training, fungsional: raw.matchingTraining } };
    default:
      return { ...common, post: "struktural", training: { ...training, kepemimpinan: raw.matchingTraining } };
  }
}

/** The scores on both axes; what the office does not hold makes a range of them. */
function talentOf(raw: RawRecord) {
  const { id, golongan, birthDate, post, penalty, assessment } = raw;
  const { performance, potential } = axisScores(kepka411Weights, {
    "kinerja-utama": rubricScore("predikat-kinerja", predicateOf(raw), { preset: "djbk" }).score,
    "kinerja-penguat": { penghargaan: 50, "penugasan-tim-kerja": 50, "umpan-balik-360": 70 },
    kompetensi: assessment?.competence ?? "unknown",
    potensi: assessment?.potential ?? "unknown",
    kualifikasi: {
      "pendidikan-formal": rubricScore("pendidikan-formal", EDUCATION[raw.education]).score,
      "kesesuaian-bidang-ilmu": 100,
    },
    "integritas-moralitas": rubricScore("rekam-jejak-disiplin", penalty === "none" ? "tidak-pernah" : penalty).score,
  });
  return { id, golongan, birthDate, post, servingPenalty: penalty, performance, potential };
}

const EDUCATION = { slta: "slta", d3: "d3", s1: "s1-d4", s2: "s2" } as const;

const number = (value: number): string => value.toFixed(2).replace(".", ",");
const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};

const people = office(200);
console.log(`Satu kantor rekaan dengan ${people.length} pegawai, per ${TODAY}`);

heading("Sembilan kotak (kinerja ke atas, potensi ke kanan)");
const talents = people.map(talentOf);
const boxes = new Map<number, number>();
let undecided = 0;
for (const { performance, potential } of talents) {
  const low = placeTalent({ performance: performance.lowest, potential: potential.lowest }).box.box;
  const high = placeTalent({ performance: performance.highest, potential: potential.highest }).box.box;
  if (low === high) boxes.set(low, (boxes.get(low) ?? 0) + 1);
  else undecided++;
}
for (const row of [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
]) {
  console.log(row.map((box) => `  kotak ${box}: ${String(boxes.get(box) ?? 0).padStart(3)}`).join("  "));
}
console.log(`  belum dapat ditentukan: ${undecided} (belum dinilai di pusat penilaian)`);

heading("Calon untuk satu JPT pratama");
const list = successionCandidates(talents, {
  level: "jpt-pratama",
  requirements: [
    {
      id: "golongan",
      name: { id: "golongan paling rendah IV/a", en: "golongan IV/a at least" },
      meets: ({ golongan }) => compareGolongan(golongan, "IV/a") >= 0,
    },
    {
      id: "masa-kerja",
      name: { id: "belum pensiun dalam dua tahun", en: "no retirement within two years" },
      meets: ({ birthDate, post }) => {
        const { date } = retirementDate({ birthDate }, post);
        return date === undefined ? "unknown" : date > "2028-01-01";
      },
    },
  ],
});
const STANDING = { proposed: "diusulkan", "tied-at-the-edge": "seri di tempat terakhir", below: "di bawahnya" };
for (const { rank, tied, value, box, standing, person } of list.candidates) {
  console.log(`  ${rank}${tied ? "=" : " "} ${person.id}  ${number(value)}  kotak ${box}  ${STANDING[standing]}`);
}
console.log(`  belum dapat diputuskan: ${list.undecided.length}, tidak diusulkan: ${list.excluded.length}`);
console.log(`  daftar ini bertumpu pada sumber bertingkat ${list.grade}`);

heading("IP ASN");
const summary = ipAsnSummary(people.map(ipAsnRecordOf), { rule: ipAsn2019, groupBy: ({ unit }) => unit });
for (const { group, count, mean, missing, dimensions } of [
  ...summary.groups,
  { group: "Seluruh kantor", ...summary.all },
]) {
  const shares = dimensions.map(({ name, share }) => `${name.id} ${share === undefined ? "-" : number(share)}`);
  const index = mean ? `${number(mean.value)} ${mean.category.name.id}` : "-";
  console.log(`  ${group.padEnd(20)}${String(count).padStart(4)} orang  ${index.padEnd(20)}${shares.join("  ")}`);
  if (missing.total > 0)
    console.log(`  ${"".padEnd(20)}     ${missing.total} orang tanpa jumlah, tidak dihitung sebagai nol`);
}
console.log(`  terlemah: ${summary.all.weakestFirst[0] ?? "-"} (bagian dari nilai maksimum)`);

heading("Pensiun lima tahun ke depan");
const forecast = retirementForecast(people, { from: 2026, years: 5, groupBy: ({ unit }) => unit });
for (const { group, years } of [...forecast.groups, { group: "Jumlah", ...forecast.all }]) {
  console.log(
    `  ${group.padEnd(20)}${years.map(({ year, count }) => `${year}: ${String(count).padStart(2)}`).join("  ")}`,
  );
}
