import { rank, recap } from "sistem-merit/portfolio";
import { untyped } from "../../core/support.js";
import { categoryOfText, TABLES } from "../merit.js";
import { naiveRank, naiveRecap, type NaiveRow } from "../portfolio.js";
import { type Compare, type Domain, pick, type Random } from "./run.js";

const CATEGORIES = ["buruk", "kurang", "baik", "sangat-baik"] as const;
const SHEETS = { "kasn-9-2019": "410", "kasn-9-2019-400": "400" } as const;
const IDS = ["kasn-9-2019", "kasn-9-2019-400"] as const;
const TIES = ["competition", "dense", "ordinal"] as const;

interface Row extends NaiveRow {
  readonly group: string;
}

function someRow(random: Random, instrument: (typeof IDS)[number]): Row {
  const { aspects } = TABLES[SHEETS[instrument]];
  const group = `g${random(3)}`;
  switch (random(4)) {
    case 0:
      return { group, instrument, category: pick(random, CATEGORIES) };
    case 1: {
      const steps = random(random(3) === 0 ? 20 : 2 * Number(SHEETS[instrument]) + 1);
      return { group, instrument, points: steps / 2 };
    }
    default: {
      const scores = aspects.map(([id, max]) => ({ id, points: random(2 * Number(max) + 1) / 2 }));
      const points = scores.reduce((sum, one) => sum + one.points, 0);
      return { group, instrument, points, category: categoryOfText(String(points)).id, aspects: scores };
    }
  }
}

/** What is compared of a recap: everything but the names. */
const withoutNames = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (key === "name" ? undefined : inner));

function judgeRecap(rows: readonly Row[], compare: Compare): void {
  const groupBy = ({ group }: Row): string => group;
  compare(
    [withoutNames(recap(untyped(rows), { groupBy: untyped(groupBy) }))],
    [withoutNames(naiveRecap(rows, groupBy))],
    () => rows,
  );
}

function judgeRank(rows: readonly Row[], ties: (typeof TIES)[number], by: "points" | "share", compare: Compare): void {
  const { ranked, unranked } = rank(untyped(rows), { ties, by });
  const places = new Map<unknown, number>(rows.map((row, at) => [row, at]));
  compare(
    [...ranked.map((one) => `${places.get(one.result)} ${one.rank} ${one.tied} ${one.value}`), unranked.length],
    naiveRank(rows, ties, by),
    () => ({ rows, ties, by }),
  );
}

export const portfolio: Domain = {
  id: "portfolio",
  thousands: 4,
  boundaries: (compare) => {
    judgeRecap([], compare);
    for (const ties of TIES) {
      judgeRank([], ties, "points", compare);
      for (const numbers of [[0], [1, 1], [2, 1, 1], [1, 2, 2, 3, 3, 3, 4], [5, 5, 5]]) {
        const rows = numbers.map((points): Row => ({ group: "g", instrument: "kasn-9-2019", points }));
        judgeRank(rows, ties, "points", compare);
        judgeRecap(rows, compare);
      }
      // 40 of 400 and 41 of 410 tie by their share, and are shown alike.
      const rows = [40, 41, 41, 40].map((points, at): Row => ({
        group: "g",
        instrument: IDS[(at + 1) % 2] ?? IDS[0],
        points,
      }));
      judgeRank(rows, ties, "share", compare);
    }
    for (const points of [0, 99.5, 100, 174, 174.5, 175, 249, 249.5, 250, 324, 324.5, 325, 400]) {
      judgeRecap([{ group: "g", instrument: "kasn-9-2019", points }], compare);
    }
  },
  random: (random, compare) => {
    const rows = Array.from({ length: random(9) }, () => someRow(random, pick(random, IDS)));
    judgeRecap(rows, compare);
    judgeRank(rows, pick(random, TIES), "share", compare);
    const one = pick(random, IDS);
    judgeRank(
      rows.filter(({ instrument }) => instrument === one),
      pick(random, TIES),
      "points",
      compare,
    );
  },
};
