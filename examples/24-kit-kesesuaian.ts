/**
 * Another agency's system, held against the published cases. It is wrong on purpose, in four ways that real spreadsheets
 * and applications are: exactly these faults come out. What it does not have is skipped.
 */
import { checkAnswer, conformanceCases, runConformance } from "sistem-merit/conformance";

type Points = Readonly<Record<string, number>>;
interface Decision {
  readonly year: number;
  readonly category: string;
  readonly points?: number;
}

const refuse = (...issues: readonly { code: string; path: readonly string[] }[]) => ({ issues });

// Fault 1: the printed bands as whole numbers, with both ends. 324.5 belongs nowhere.
const PRINTED = [
  { id: "buruk", from: 100, to: 174 },
  { id: "kurang", from: 175, to: 249 },
  { id: "baik", from: 250, to: 324 },
  { id: "sangat-baik", from: 325, to: 400 },
];
const printedCategory = (points: number): string =>
  PRINTED.find(({ from, to }) => from <= points && points <= to)?.id ?? "tidak-ada";

function categoryOf({ instrument, points }: { instrument: string; points: number }) {
  if (points > (instrument === "kasn-9-2019-400" ? 400 : 410))
    return refuse({ code: "out-of-range", path: ["points"] });
  if (points % 0.5 !== 0) return refuse({ code: "not-on-scale", path: ["points"] });
  return { id: printedCategory(points) };
}

// Fault 2: the index decides the category.
const MOST: Points = {
  "perencanaan-kebutuhan": 40,
  pengadaan: 40,
  "pengembangan-karier": 130,
  "promosi-mutasi": 40,
  "manajemen-kinerja": 80,
  "penggajian-penghargaan-disiplin": 40,
  "perlindungan-pelayanan": 16,
  "sistem-informasi": 24,
};

function assessAspects({ instrument, scores }: { instrument: string; scores: Points }) {
  const issues = Object.entries(MOST).flatMap(([id, most]) => {
    const score = scores[id];
    if (score === undefined) return [{ code: "missing", path: ["scores", id] }];
    return score > most ? [{ code: "out-of-range", path: ["scores", id] }] : [];
  });
  if (issues.length > 0) return refuse(...issues);
  const points = Object.values(scores).reduce((sum, score) => sum + score, 0);
  const index = points / (instrument === "kasn-9-2019-400" ? 400 : 410);
  const id = index > 0.8 ? "sangat-baik" : index > 0.6 ? "baik" : index > 0.4 ? "kurang" : "buruk";
  return { points, category: { id } };
}

// Fault 3: everybody is evaluated every year, Sangat Baik too.
const STEPS = [
  { id: "penilaian-mandiri", first: 1, last: 2 },
  { id: "klarifikasi-verifikasi", first: 3, last: 4 },
  { id: "perbaikan", first: 5, last: 5 },
  { id: "penetapan", first: 6, last: 6 },
];
const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

function nextEvaluation({ year: assessed, category, points }: Decision) {
  if (points !== undefined && printedCategory(points) !== category) {
    return refuse({ code: "category-contradicts-points", path: ["category"] });
  }
  const year = assessed + 1;
  if (year > 2025) return { status: "unknown" };
  const steps = STEPS.map(({ id, first, last }) => ({ id, from: day(year, first, 1), until: day(year, last + 1, 0) }));
  const guidanceFirst = category === "kurang" || category === "buruk";
  return { status: "scheduled", interval: 1, year, exemptYears: [], guidanceFirst, window: { steps } };
}

// Fault 4: points are added up as they are, so that 0.1 + 0.2 is more than 0.3.
const BOUNDS = { AA: 90, A: 80, BB: 70, B: 60, CC: 50, C: 30 };

function sakipPredicateOf({ total }: { total: number }) {
  if (!/^\d+(?:\.\d\d?)?$/.test(String(total))) return refuse({ code: "not-on-scale", path: ["total"] });
  return { id: Object.entries(BOUNDS).find(([, bound]) => total > bound)?.[0] ?? "D" };
}

function sakip(values: Points) {
  const weights: Points = {
    "perencanaan-kinerja": 30,
    "pengukuran-kinerja": 30,
    "pelaporan-kinerja": 15,
    "evaluasi-internal": 25,
  };
  const above = Object.keys(weights).filter((id) => (values[id] ?? 0) > (weights[id] ?? 0));
  if (above.length > 0) return refuse(...above.map((id) => ({ code: "out-of-range", path: [id] })));
  const total = Object.values(values).reduce((sum, value) => sum + value, 0);
  return { total, predicate: { id: Object.entries(BOUNDS).find(([, bound]) => total > bound)?.[0] ?? "D" } };
}

export const report = runConformance({ categoryOf, assessAspects, nextEvaluation, sakipPredicateOf, sakip });

console.log("Ranah          lulus  gagal  dilewati");
for (const { domain, passed, failed, skipped } of report.domains) {
  console.log(`${domain.padEnd(13)}${[passed, failed, skipped].map((count) => String(count).padStart(7)).join("")}`);
}

console.log(`\n${report.failed} kasus gagal:`);
for (const result of report.results) {
  if (result.status !== "fail") continue;
  console.log(`\n  ${result.id} [${result.grade}]\n  ${result.description.id}`);
  for (const { path, expected, received } of result.differences) {
    console.log(
      `    ${path.join(".")}: ${JSON.stringify(expected)}, bukan ${received === undefined ? "tidak ada" : JSON.stringify(received)}`,
    );
  }
}

// A system in another language reads the JSON files, writes its answers into a file, and has them checked here.
const answers: Readonly<Record<string, unknown>> = { "kabupaten-sumedang-sakip-2020": { id: "B" } };
console.log("\nJawaban dari berkas:");
for (const one of conformanceCases("sakip").filter(({ id }) => Object.hasOwn(answers, id))) {
  console.log(`  ${one.id}: ${checkAnswer(one, answers[one.id]).status}`);
}
