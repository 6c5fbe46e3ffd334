/**
 * Plans the way of a government body from Baik to Sangat Baik: what is missing, the cheapest plan and its alternatives,
 * what limits do to it, what must not slip, and what can be said while answers are missing. Prints in Indonesian.
 *
 * EVERYTHING HERE IS INVENTED: the body, its levels, the costs, the weights, and each indicator whose id begins with
 * "rekaan-". The real weights are not public; those below merely contradict no published figure. Real are the aspects,
 * their maxima, the categories, and the other indicators.
 */
import { assessIndicators, kasn2019, withIndicatorWeights } from "sistem-merit";
import { kasn2019Indicators } from "sistem-merit/instruments";
import { checkIndicatorWeights, type IndicatorId, type IndicatorLevels } from "sistem-merit/merit";
import {
  assessBounds,
  gapTo,
  type IndicatorAnswers,
  type PlanOptions,
  planTo,
  type PlanStep,
  sensitivity,
} from "sistem-merit/plan";

// Invented.
const AGENCY = "Kabupaten Contoh (rekaan)";

// Invented: points per level.
const WEIGHTS = {
  "perencanaan-kebutuhan": {
    "peta-jabatan": 2.5,
    "data-pensiun": 2.5,
    "rencana-pemenuhan-kebutuhan": 2.5,
    "rekaan-perencanaan-4": 2.5,
  },
  pengadaan: {
    "rencana-pengadaan-tahunan": 2,
    "kebijakan-pengadaan": 2,
    "rekaan-pengadaan-3": 2,
    "rekaan-pengadaan-4": 2,
    "rekaan-pengadaan-5": 2,
  },
  "pengembangan-karier": {
    "standar-kompetensi-jabatan": 5,
    "profil-pegawai": 5,
    "kelompok-talenta": 5,
    "rencana-suksesi": 2.5,
    "kesenjangan-kompetensi": 2.5,
    "kesenjangan-kinerja": 2.5,
    "strategi-kesenjangan": 2.5,
    "praktik-kerja-pertukaran": 2.5,
    "coaching-konseling-mentoring": 2.5,
    "rekaan-karier-10": 2.5,
  },
  "promosi-mutasi": {
    "pola-karier": 2.5,
    "kebijakan-pengisian-jabatan": 2.5,
    "pelaksanaan-pengisian-jabatan": 5,
  },
  "manajemen-kinerja": {
    "metode-penilaian-kinerja": 2.5,
    "penilaian-kinerja-berkala": 2.5,
    "pemakaian-hasil-kinerja": 5,
    "rekaan-kinerja-4": 5,
    "rekaan-kinerja-5": 5,
  },
  "penggajian-penghargaan-disiplin": {
    "tunjangan-kinerja": 2.5,
    "kebijakan-penghargaan": 2.5,
    "kode-etik": 2.5,
    "rekaan-disiplin-4": 2.5,
  },
  "perlindungan-pelayanan": {
    "program-perlindungan": 2,
    "pelayanan-administrasi": 2,
  },
  "sistem-informasi": {
    "sistem-informasi-kepegawaian": 1,
    "e-office": 1,
    "rekaan-sistem-3": 2,
    "rekaan-sistem-4": 2,
  },
} as const;

const instrument = withIndicatorWeights(kasn2019, WEIGHTS);
type Sheet = typeof instrument;

// Invented: the level of every indicator today.
const LEVELS: IndicatorLevels<Sheet> = {
  "peta-jabatan": 4,
  "data-pensiun": 3,
  "rencana-pemenuhan-kebutuhan": 3,
  "rekaan-perencanaan-4": 3,
  "rencana-pengadaan-tahunan": 4,
  "kebijakan-pengadaan": 3,
  "rekaan-pengadaan-3": 3,
  "rekaan-pengadaan-4": 3,
  "rekaan-pengadaan-5": 4,
  "standar-kompetensi-jabatan": 3,
  "profil-pegawai": 2,
  "kelompok-talenta": 2,
  "rencana-suksesi": 2,
  "kesenjangan-kompetensi": 2,
  "kesenjangan-kinerja": 3,
  "strategi-kesenjangan": 2,
  "praktik-kerja-pertukaran": 2,
  "coaching-konseling-mentoring": 3,
  "rekaan-karier-10": 3,
  "pola-karier": 3,
  "kebijakan-pengisian-jabatan": 3,
  "pelaksanaan-pengisian-jabatan": 3,
  "metode-penilaian-kinerja": 3,
  "penilaian-kinerja-berkala": 4,
  "pemakaian-hasil-kinerja": 2,
  "rekaan-kinerja-4": 3,
  "rekaan-kinerja-5": 3,
  "tunjangan-kinerja": 4,
  "kebijakan-penghargaan": 3,
  "kode-etik": 3,
  "rekaan-disiplin-4": 3,
  "program-perlindungan": 3,
  "pelayanan-administrasi": 3,
  "sistem-informasi-kepegawaian": 3,
  "e-office": 4,
  "rekaan-sistem-3": 3,
  "rekaan-sistem-4": 3,
};

// Invented: the person-months it takes to raise an indicator from 1 to 2, from 2 to 3, and from 3 to 4.
const MONTHS: Readonly<Record<IndicatorId<Sheet>, readonly [number, number, number]>> = {
  "peta-jabatan": [2, 4, 6],
  "data-pensiun": [1, 2, 3],
  "rencana-pemenuhan-kebutuhan": [1, 2, 3],
  "rekaan-perencanaan-4": [2, 3, 5],
  "rencana-pengadaan-tahunan": [1, 1, 2],
  "kebijakan-pengadaan": [1, 2, 3],
  "rekaan-pengadaan-3": [2, 3, 4],
  "rekaan-pengadaan-4": [1, 3, 5],
  "rekaan-pengadaan-5": [1, 2, 3],
  "standar-kompetensi-jabatan": [6, 9, 12],
  "profil-pegawai": [8, 14, 20],
  "kelompok-talenta": [5, 8, 16],
  "rencana-suksesi": [3, 5, 8],
  "kesenjangan-kompetensi": [2, 3, 6],
  "kesenjangan-kinerja": [2, 3, 5],
  "strategi-kesenjangan": [2, 3, 7],
  "praktik-kerja-pertukaran": [2, 5, 9],
  "coaching-konseling-mentoring": [2, 3, 4],
  "rekaan-karier-10": [2, 4, 6],
  "pola-karier": [2, 4, 6],
  "kebijakan-pengisian-jabatan": [1, 2, 3],
  "pelaksanaan-pengisian-jabatan": [4, 8, 14],
  "metode-penilaian-kinerja": [2, 3, 5],
  "penilaian-kinerja-berkala": [2, 3, 4],
  "pemakaian-hasil-kinerja": [3, 6, 11],
  "rekaan-kinerja-4": [4, 6, 9],
  "rekaan-kinerja-5": [4, 7, 12],
  "tunjangan-kinerja": [3, 6, 9],
  "kebijakan-penghargaan": [1, 2, 3],
  "kode-etik": [1, 2, 3],
  "rekaan-disiplin-4": [2, 3, 6],
  "program-perlindungan": [2, 3, 5],
  "pelayanan-administrasi": [1, 2, 4],
  "sistem-informasi-kepegawaian": [6, 10, 18],
  "e-office": [3, 5, 8],
  "rekaan-sistem-3": [3, 5, 9],
  "rekaan-sistem-4": [3, 5, 8],
};

/** What a raise costs in person-months: every level on the way is built on the one below. */
const months = (indicator: IndicatorId<Sheet>, from: number, to: number): number =>
  MONTHS[indicator].slice(from - 1, to - 1).reduce((sum, step) => sum + step, 0);

const NAMES = new Map(Object.entries(kasn2019Indicators).map(([id, { name }]) => [id, name.value.id]));
const nameOf = (id: string): string => NAMES.get(id) ?? `(rekaan) ${id.replace("rekaan-", "")}`;
const decimal = (value: number): string => String(value).replace(".", ",");
const heading = (text: string): void => {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
};

console.log(`Dari Baik ke Sangat Baik: ${AGENCY}`);
console.log("REKAAN: instansi, tingkat, bobot, dan biaya pada contoh ini dikarang. Bobot yang sebenarnya tidak");
console.log('dipublikasikan. Sub-aspek bertanda "(rekaan)" hanya melengkapi jumlahnya menjadi 37.');

const check = checkIndicatorWeights(kasn2019, WEIGHTS);
const result = assessIndicators(instrument, LEVELS);
const gap = gapTo(result, "sangat-baik");

heading("1. Berapa yang kurang");
console.log(
  `  Bobot terhadap lembar nilai yang terbit: ${check.fits ? "tidak ada yang bertentangan" : "bertentangan"}`,
);
console.log(
  `  Nilai ${decimal(gap.points)} dari ${result.max}: ${result.category.name.id}  [tingkat sumber: ${result.grade}]`,
);
console.log(`  Sangat Baik mulai ${decimal(gap.needed)}: kurang ${decimal(gap.missing)}`);
console.log(`  Ruang naik seluruhnya ${decimal(gap.headroom)}, menurut aspek:\n`);
for (const { name, points, max, headroom, enough } of gap.aspects ?? []) {
  const score = `${decimal(points)} / ${max}`;
  console.log(
    `    ${name.id.padEnd(38)}${score.padStart(11)}   ruang ${decimal(headroom).padStart(5)}${enough ? "   cukup sendirian" : ""}`,
  );
}

const planning = planTo(instrument, LEVELS, "sangat-baik", { cost: months, count: 3 });
const [cheapest, ...alternatives] = planning.plans;
if (cheapest === undefined) throw new Error("the example expects a plan");

heading(`2. Rencana termurah: ${cheapest.cost} orang-bulan (OB), ${cheapest.steps.length} sub-aspek`);
let total = planning.points;
for (const { indicator, from, to, points, cost } of cheapest.steps) {
  total += points;
  console.log(
    `  ${nameOf(indicator).padEnd(68)}${from} -> ${to}  +${decimal(points).padEnd(4)}${String(cost).padStart(3)} OB  nilai ${decimal(total)}`,
  );
}
console.log(`  Hasil: ${decimal(cheapest.points)}, ${cheapest.category.name.id}. Tidak ada rencana yang lebih murah.`);

const shown = (steps: readonly PlanStep<Sheet>[]): string =>
  steps.map(({ indicator, from, to }) => `${nameOf(indicator)} ${from} -> ${to}`).join("; ");
const stepsBeyond = (steps: readonly PlanStep<Sheet>[], others: readonly PlanStep<Sheet>[]): PlanStep<Sheet>[] =>
  steps.filter(({ indicator, to }) => !others.some((other) => other.indicator === indicator && other.to === to));

heading("3. Dua rencana berikutnya, dibandingkan dengan yang termurah");
for (const { cost, points, steps } of alternatives) {
  console.log(`  ${cost} OB, nilai ${decimal(points)}`);
  console.log(`    tanpa   ${shown(stepsBeyond(cheapest.steps, steps))}`);
  console.log(`    dengan  ${shown(stepsBeyond(steps, cheapest.steps))}`);
}

heading("4. Apa akibat batas");
const limited = (label: string, limits: PlanOptions<Sheet>): void => {
  const [plan] = planTo(instrument, LEVELS, "sangat-baik", { cost: months, ...limits }).plans;
  const outcome = plan
    ? `${plan.cost} OB (+${plan.cost - cheapest.cost}), ${plan.steps.length} sub-aspek`
    : "tidak tercapai (lihat 5)";
  console.log(`  ${label.padEnd(42)}${outcome}`);
};
limited("Tanpa batas", {});
limited("Paling banyak 5 sub-aspek", { maxSteps: 5 });
limited("Paling banyak 3 sub-aspek", { maxSteps: 3 });
limited("Paling banyak 2 sub-aspek", { maxSteps: 2 });
limited("Kelompok talenta dikunci", { locked: ["kelompok-talenta"] });
limited("Kelompok talenta paling tinggi tingkat 3", { maxLevel: { "kelompok-talenta": 3 } });
limited("Semua paling tinggi tingkat 3", { maxLevel: 3 });

heading("5. Bila tidak tercapai, mengapa");
const explained = (label: string, limits: PlanOptions<Sheet>): void => {
  const answer = planTo(instrument, LEVELS, "sangat-baik", { cost: months, ...limits });
  if (answer.status === "unreachable") console.log(`  ${label}:\n    ${answer.reason.id}`);
};
explained("Paling banyak 2 sub-aspek", { maxSteps: 2 });
explained("Semua paling tinggi tingkat 3", { maxLevel: 3 });
explained("Semua paling tinggi tingkat 3, dan paling banyak 2 sub-aspek", { maxLevel: 3, maxSteps: 2 });

heading("6. Apa yang tidak boleh turun sesudahnya");
const COUNT = Object.keys(LEVELS).length;
for (const target of [325, 327.5, 330]) {
  const [plan] = planTo(instrument, LEVELS, target, { cost: months }).plans;
  if (plan === undefined) continue;
  const critical = sensitivity(instrument, plan.levels).filter(({ down }) => down?.move === "down");
  console.log(
    `  Sasaran ${decimal(target).padEnd(6)}${plan.cost} OB  turun satu tingkat menjatuhkan kategori: ${critical.length} dari ${COUNT} sub-aspek`,
  );
  if (critical.length < COUNT) for (const { indicator } of critical) console.log(`    ${nameOf(indicator)}`);
}

heading("7. Bila sebagian jawaban belum diketahui");
const answered = (label: string, answers: IndicatorAnswers<Sheet>): void => {
  const { lowest, highest, categories, decided } = assessBounds(instrument, answers);
  const names = categories.map(({ name }) => name.id).join(" atau ");
  console.log(`  ${label}`);
  console.log(`    nilai ${decimal(lowest)} s.d. ${decimal(highest)}: ${names}${decided ? ", sudah pasti" : ""}`);
};
const open: IndicatorAnswers<Sheet> = {
  ...LEVELS,
  "profil-pegawai": "unknown",
  "kelompok-talenta": "unknown",
  "pemakaian-hasil-kinerja": "unknown",
};
answered("Tiga sub-aspek belum diperiksa", open);
answered("Kelompok talenta ternyata tingkat 2, dua lainnya belum diperiksa", { ...open, "kelompok-talenta": 2 });
