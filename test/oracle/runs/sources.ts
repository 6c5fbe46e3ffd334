import { changesBetween, rulesInForce } from "sistem-merit/sources";
import { dayAfter, FIRST, LAST, naiveChanges, naiveDay } from "../sources.js";
import type { Compare, Domain } from "./run.js";

interface Name {
  readonly id: string;
  readonly merit: boolean;
}

const ids = (names: readonly Name[]): string =>
  names
    .flatMap(({ id, merit }) => (merit ? id : []))
    .sort()
    .join();

function judgeDay(day: string, compare: Compare): void {
  const { rules, undated, instrument, authorities, duties } = rulesInForce(day);
  compare(
    [ids(rules), ids(undated), instrument.id, ids(authorities), duties[0]?.daysLeft ?? "none"],
    naiveDay(day),
    () => day,
  );
}

function judgeChanges(from: string, to: string, compare: Compare): void {
  const { changes } = changesBetween(from, to);
  compare(
    changes
      .filter(({ begins, ends }) => [begins, ...ends].some((one) => one?.merit))
      .map(({ date, kind, begins, ends }) => `${date} ${kind} +${begins?.id ?? ""} -${ids(ends)}`)
      .sort(),
    naiveChanges(from, to),
    () => ({ from, to }),
  );
}

const DAYS = 3575;

export const sources: Domain = {
  id: "sources",
  thousands: 1,
  boundaries: (compare) => {
    let day = FIRST;
    judgeDay(day, compare);
    while (day < LAST) {
      const next = dayAfter(day);
      judgeDay(next, compare);
      if (naiveDay(next).join() !== naiveDay(day).join()) judgeChanges(day, next, compare);
      day = next;
    }
  },
  random: (random, compare) => {
    const [a, b] = [dayAfter(FIRST, random(DAYS + 1)), dayAfter(FIRST, random(DAYS + 1))];
    judgeChanges(a < b ? a : b, a < b ? b : a, compare);
  },
};
