import _ from "lodash";
import { z } from "zod";
import { absencePenalty, discipline2021 } from "../../dist/discipline.js";
import { fact } from "../engines.js";

export const title = "absencePenalty";

export const inputs = _.range(0, 35).flatMap((days) =>
  [days && 1, 2, 9, 10].filter((consecutive) => consecutive <= days).map((consecutive) => ({ days, consecutive })),
);

export const library = (absence) => absencePenalty(absence);

const penalties = discipline2021.penalties.map(({ id, name, level, from, months, cutPercent }) => ({
  from: from.value,
  penalty: {
    id,
    name,
    level,
    ...(months && { months: months.value }),
    ...(cutPercent && { cutPercent: cutPercent.value }),
  },
}));
const dismissal = penalties.at(-1);
const LAST = penalties.length - 1;

// What depends on no day is taken ready-made from the library: grade and sources of every step.
const samples = _.range(0, 40).map((days) =>
  _.pick(absencePenalty({ days, consecutive: days && 1 }), ["grade", "cite"]),
);
const byRun = _.range(0, 40).map((days) =>
  _.pick(absencePenalty({ days: Math.max(days, 10), consecutive: 10 }), ["grade", "cite"]),
);

export function bare({ days, consecutive }) {
  let at = LAST;
  while (at >= 0 && days < penalties[at].from) at--;
  const isDismissed = at === LAST || consecutive >= 10;
  const base = { days, consecutive };
  if (!isDismissed) {
    const next = penalties[at + 1];
    base.next = { penalty: { ...next.penalty }, days: next.from, moreDays: next.from - days };
    base.untilDismissal = { moreDays: dismissal.from - days, moreInARow: 10 - consecutive };
  }
  const { grade, cite } = (consecutive >= 10 ? byRun : samples)[days];
  if (at < 0 && consecutive < 10) return { status: "none", ...base, grade, cite };
  const because = [];
  if (at >= 0 && (at === LAST || !isDismissed)) because.push("cumulative");
  if (consecutive >= 10) because.push("consecutive");
  const penalty = { ...(isDismissed ? dismissal : penalties[at]).penalty };
  return { status: "penalty", penalty, because, ...base, grade, cite };
}

const days = z.int().min(0).max(366);
const schema = z.object({ days, consecutive: days });

export function byHand(input) {
  const { days, consecutive } = schema.parse(input);
  const reached = consecutive >= 10 ? dismissal : _.findLast(penalties, ({ from }) => days >= from);
  const next = reached === dismissal ? undefined : _.find(penalties, ({ from }) => days < from);
  return { penalty: reached?.penalty.id ?? "none", next: next?.from ?? "none" };
}

export const facts = (absence) => absence;

const heaviestFirst = _.reverse([...penalties]);
const steps = heaviestFirst.map(({ from }, at) => [
  { atLeast: [fact("days"), from] },
  heaviestFirst[at - 1]?.from ?? "none",
]);
const inARow = { atLeast: [fact("consecutive"), 10] };

export const formulas = {
  penalty: {
    first: [
      [inARow, dismissal.penalty.id],
      ...heaviestFirst.map(({ from, penalty }) => [{ atLeast: [fact("days"), from] }, penalty.id]),
      "none",
    ],
  },
  next: { first: [[inARow, "none"], ...steps, penalties[0].from] },
};

export const summary = (result) => ({
  penalty: result.status === "penalty" ? result.penalty.id : "none",
  next: result.next?.days ?? "none",
});
