import { evaluationStatus, exemptYears, nextEvaluation, timeline, type Decision } from "sistem-merit";
import { untyped } from "../../core/support.js";
import { naiveStatus, naiveTimeline, type NaiveDecision, RULES_2019 } from "../cycle.js";
import { type Compare, type Domain, pick, type Random } from "./run.js";
import { dayOf } from "./retirement.js";

const CATEGORIES = ["buruk", "kurang", "baik", "sangat-baik"] as const;

const asDecision = (one: NaiveDecision): Decision =>
  untyped({ instansi: "Kabupaten A", instrument: "kasn-9-2019", ...one });

function judgeNext(decision: NaiveDecision, compare: Compare): void {
  const next = nextEvaluation(asDecision(decision));
  const years = RULES_2019.interval[decision.category] ?? NaN;
  const due = decision.year + years;
  const exempt = [];
  for (let year = decision.year + 1; year < due && year <= RULES_2019.until; year++) exempt.push(year);
  compare(
    [next.interval, next.year, next.status, next.guidanceFirst, exemptYears(asDecision(decision)).join()],
    [
      years,
      due > RULES_2019.until ? undefined : due,
      due > RULES_2019.until ? "unknown" : "scheduled",
      ["kurang", "buruk"].includes(decision.category),
      exempt.join(),
    ],
    () => decision,
  );
}

function judgeStatus(decision: NaiveDecision, asOf: string, compare: Compare): void {
  const { status, days } = evaluationStatus(asDecision(decision), asOf);
  const said = days === undefined ? status : `${status} ${days}`;
  compare([said], [naiveStatus(decision, asOf, RULES_2019)], () => ({ decision, asOf }));
}

function judgeTimeline(decisions: readonly NaiveDecision[], asOf: string, compare: Compare): void {
  const { years } = timeline(decisions.map(asDecision), asOf);
  const line = (year: number, status: string, change: string, categories: readonly string[]): string =>
    [year, status, change, ...categories].join(" ");
  compare(
    years.map((one) =>
      line(
        one.year,
        one.status,
        one.change ?? "",
        one.decisions.map(({ category }) => category),
      ),
    ),
    naiveTimeline(decisions, asOf, RULES_2019).map((one) => line(one.year, one.status, one.change, one.categories)),
    () => ({ decisions, asOf }),
  );
}

function someHistory(random: Random): NaiveDecision[] {
  const history: NaiveDecision[] = [];
  for (let year = 2019 + random(3); year <= 2025; year += 1 + random(3)) {
    const category = pick(random, CATEGORIES);
    if (random(4) > 0) history.push({ year, category });
    else {
      // Two of one year need their dates.
      history.push({ year, category, date: dayOf(year, random(180)) });
      history.push({ year, category: pick(random, CATEGORIES), date: dayOf(year, 181 + random(180)) });
    }
  }
  return random(2) === 0 ? history : history.reverse();
}

export const cycle: Domain = {
  id: "cycle",
  thousands: 45,
  boundaries: (compare) => {
    for (let year = 2019; year <= 2025; year++) {
      for (const category of CATEGORIES) {
        judgeNext({ year, category }, compare);
        for (let other = year; other <= 2029; other++) {
          for (const day of ["01-01", "01-02", "02-28", "03-01", "12-30", "12-31"]) {
            judgeStatus({ year, category }, `${other}-${day}`, compare);
            judgeTimeline([{ year, category }], `${other}-${day}`, compare);
          }
        }
      }
    }
  },
  random: (random, compare) => {
    const decision = { year: 2019 + random(7), category: pick(random, CATEGORIES) };
    judgeNext(decision, compare);
    judgeStatus(decision, dayOf(decision.year + random(8), random(366)), compare);
    const history = someHistory(random);
    const last = Math.max(...history.map(({ year }) => year));
    judgeTimeline(history, random(3) === 0 ? `${last}-12-31` : dayOf(last + 1 + random(5), random(365)), compare);
  },
};
