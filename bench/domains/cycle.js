import { z } from "zod";
import { kasn2019Cycle, nextEvaluation } from "../../dist/cycle.js";
import { fact } from "../engines.js";
import { together } from "../together.js";

const { intervalYears, years, calendar } = kasn2019Cycle;
const [first, second, third, fourth] = calendar.steps;
const announced = [calendar.year, ...calendar.steps.map(({ months }) => months)];
const otherYears = [calendar.year, calendar.otherYears, ...calendar.steps.map(({ months }) => months)];

export const title = "nextEvaluation";

/** The limits are held by a little, so that a short run fails below these alone. */
export const floors = { bare: 1 / 6, "json-rules-engine": 30 };

export const inputs = ["sangat-baik", "baik", "kurang", "buruk"].flatMap((category) =>
  [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
    instansi: "Kabupaten Contoh",
    year,
    instrument: "kasn-9-2019",
    category,
  })),
);

export const library = (decision) => nextEvaluation(decision);

const unknownReason = () => ({
  id: "siklus sesudah 2025 belum diketahui umum",
  en: "the cycle after 2025 is not publicly known",
});
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function bare({ instansi, year, category }) {
  const interval = category === "sangat-baik" ? 2 : 1;
  const next = year + interval;
  const exemptYears = [];
  for (let exempt = year + 1; exempt < Math.min(next, 2026); exempt++) exemptYears.push(exempt);
  const base = {
    instansi,
    interval,
    exemptYears,
    guidanceFirst: category === "kurang" || category === "buruk",
    rule: intervalYears[category],
  };
  if (next > 2025) {
    return { status: "unknown", ...base, unknownFrom: 2026, reason: unknownReason(), cite: years.until.cite };
  }
  return {
    status: "scheduled",
    ...base,
    year: next,
    window: {
      steps: [
        { id: first.id, name: first.name, from: `${next}-01-01`, until: `${next}-02-${isLeap(next) ? 29 : 28}` },
        { id: second.id, name: second.name, from: `${next}-03-01`, until: `${next}-04-30` },
        { id: third.id, name: third.name, from: `${next}-05-01`, until: `${next}-05-31` },
        { id: fourth.id, name: fourth.name, from: `${next}-06-01`, until: `${next}-06-30` },
      ],
      ...together(next === 2022 ? announced : otherYears),
    },
    reason: {
      id: `dinilai ${year}, dievaluasi setiap ${interval} tahun`,
      en: `assessed in ${year}, evaluated every ${interval === 1 ? "year" : `${interval} years`}`,
    },
    grade: next === 2025 ? "interpretation" : base.rule.grade,
  };
}

const schema = z.object({
  instansi: z.string().min(1),
  year: z.int().min(years.from.value).max(years.until.value),
  instrument: z.enum(["kasn-9-2019", "kasn-9-2019-400"]),
  category: z.enum(["sangat-baik", "baik", "kurang", "buruk"]),
});

export function byHand(input) {
  const { year, category } = schema.parse(input);
  const interval = category === "sangat-baik" ? 2 : 1;
  const next = year + interval;
  return {
    interval,
    next,
    status: next > 2025 ? "unknown" : "scheduled",
    guidance: category === "kurang" || category === "buruk" ? "first" : "none",
    selfAssessmentUntil: next > 2025 ? "unknown" : next % 4 === 0 ? "02-29" : "02-28",
    grade: next > 2024 || category === "kurang" || category === "buruk" ? "interpretation" : "official",
  };
}

export const facts = ({ year, category }) => ({ year, category });

const isCategory = (category) => ({ equal: [fact("category"), category] });

export const formulas = {
  interval: { first: [[isCategory("sangat-baik"), 2], 1] },
  next: { sum: [fact("year"), fact("interval")] },
  status: { first: [[{ above: [fact("next"), 2025] }, "unknown"], "scheduled"] },
  guidance: { first: [[isCategory("kurang"), "first"], [isCategory("buruk"), "first"], "none"] },
  selfAssessmentUntil: {
    first: [
      [{ equal: [fact("status"), "unknown"] }, "unknown"],
      [{ equal: [fact("next"), 2020] }, "02-29"],
      [{ equal: [fact("next"), 2024] }, "02-29"],
      "02-28",
    ],
  },
  grade: {
    first: [
      [isCategory("kurang"), "interpretation"],
      [isCategory("buruk"), "interpretation"],
      [{ atLeast: [fact("next"), 2025] }, "interpretation"],
      "official",
    ],
  },
};

export const summary = ({ interval, status, guidanceFirst, window, rule, grade = "interpretation" }, { year }) => ({
  interval,
  next: year + interval,
  status,
  guidance: guidanceFirst ? "first" : "none",
  selfAssessmentUntil: window?.steps[0].until.slice(5) ?? "unknown",
  grade: rule.grade === "interpretation" ? rule.grade : grade,
});
