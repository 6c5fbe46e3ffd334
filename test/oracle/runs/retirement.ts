import { retirementAge, retirementDate } from "sistem-merit/asn";
import { attempt } from "sistem-merit/core";
import { untyped } from "../../core/support.js";
import { AGES, JAKSA, naiveAge, naiveRetirement, type PostKey, POSTS } from "../retirement.js";
import { type Compare, type Domain, filled, pick, type Random } from "./run.js";

const SOME_POSTS = filled(POSTS);

function postOf(key: PostKey): never {
  const [kind, profession = "", level = ""] = key.split("/");
  return untyped({ kind, ...(profession !== "" && { profession }), ...(level !== "" && { level }) });
}

function judge(key: PostKey, birthDate: string, compare: Compare): void {
  const result = retirementDate({ birthDate }, postOf(key));
  const said = result.status === "known" ? `${result.date} ${result.age}` : result.why;
  compare([said], [naiveRetirement(key, birthDate)], () => ({ key, birthDate }));
}

function judgeAge(key: PostKey, day: string, compare: Compare): void {
  const result = attempt(() => retirementAge(postOf(key), day));
  const said = result.ok ? result.value.value : result.issues[0]?.code;
  compare([said], [naiveAge(key, day) ?? "no-value-at-date"], () => ({ key, day }));
}

/** `YYYY-MM-DD` of a day that is so many days after 1 January of a year. */
export const dayOf = (year: number, days: number): string =>
  new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);

const someDay = (random: Random, year: number, years: number): string => dayOf(year + random(years), random(365));

export const retirement: Domain = {
  id: "retirement",
  thousands: 440,
  boundaries: (compare) => {
    for (const key of POSTS) {
      const known = AGES[key];
      const begins = known === undefined ? ["2022-12-20", "2027-12-20"] : [known.from];
      for (const begin of begins) {
        const [year = 0, month = 0, day = 0] = begin.split("-").map(Number);
        for (let near = -3; near <= 3; near++) {
          judgeAge(key, new Date(Date.UTC(year, month - 1, day + near)).toISOString().slice(0, 10), compare);
          for (const age of known === undefined ? [60, 62] : [known.age]) {
            judge(key, new Date(Date.UTC(year - age, month - 1, day + near)).toISOString().slice(0, 10), compare);
          }
        }
      }
      // The first and the last two days of every month of a leap year and of the year after it.
      for (let month = 0; month < 24; month++) {
        for (const day of [1, 2, 0, -1]) {
          judge(key, new Date(Date.UTC(1968, month + (day > 0 ? 0 : 1), day)).toISOString().slice(0, 10), compare);
        }
      }
    }
    // Every day on which a prosecutor may have been born who is near either age in 2027.
    for (let day = 0; day < 365 * 4; day++) judge(JAKSA, dayOf(1964, day + 300), compare);
  },
  random: (random, compare) => {
    const key = random(6) === 0 ? JAKSA : pick(random, SOME_POSTS);
    judge(key, someDay(random, 1940, 70), compare);
    if (random(4) === 0) judgeAge(key, someDay(random, 2015, 20), compare);
  },
};
