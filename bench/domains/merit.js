import _ from "lodash";
import { z } from "zod";
import { assessAspects, categoryOf, indexOf, kasn2019 } from "../../dist/index.js";
import { fact } from "../engines.js";
import { inputs } from "../inputs.js";

export { inputs };

export const title = "assessAspects";

export const library = (scores) => assessAspects(kasn2019, scores);

const sheet = kasn2019.aspects.map(({ id, name, maxPoints: { value: max, ...basis } }) => ({
  id,
  name,
  max,
  ...basis,
}));
const { id: instrument, regime, rules, step } = kasn2019;
const index = indexOf(kasn2019, 0);

// In half points there are nine kinds of totals: four categories, the gaps between them, and both ends.
const categories = [400.5, 325, 324.5, 250, 249.5, 175, 174.5, 100, 0].map((from) => ({
  from,
  category: categoryOf(kasn2019, from),
}));

/**
 * The result of `assessAspects(kasn2019, scores)` as one would write it by hand for this sheet alone: a table, a loop,
 * nothing checked. What depends on no score is taken ready-made from the library.
 */
export function bare(scores) {
  const aspects = [];
  let points = 0;
  for (const { id, name, max, grade, cite } of sheet) {
    const score = scores[id];
    points += score;
    aspects.push({ id, name, points: score, max, share: rounded(score / max, 10_000), grade, cite });
  }
  const category = categoryAt(points);
  return {
    instrument,
    regime,
    points,
    max: 410,
    step: step.value,
    category,
    index: { ...index, value: rounded(points / 410, 100) },
    aspects,
    rules,
    grade: category.grade,
  };
}

function categoryAt(points) {
  for (const { from, category } of categories) if (points >= from) return { ...category };
}

function rounded(ratio, unit) {
  return Math.round(ratio * unit) / unit;
}

const halfPoints = (max) => z.number().min(0).max(max).multipleOf(0.5);
const schema = z.object(Object.fromEntries(sheet.map(({ id, max }) => [id, halfPoints(max)])));

export function byHand(input) {
  const scores = schema.parse(input);
  const points = _.sum(_.values(scores));
  return {
    points,
    category: _.find(bands, ([from]) => points >= from)[1],
    index: _.round(points / 410, 2),
    ..._.mapValues(_.keyBy(sheet, "id"), ({ id, max }) => _.round(scores[id] / max, 4)),
  };
}

const bands = [
  [325, "sangat-baik"],
  [250, "baik"],
  [175, "kurang"],
  [-Infinity, "buruk"],
];

export const facts = (scores) => _.mapKeys(scores, (_points, id) => `points of ${id}`);

export const formulas = {
  points: { sum: sheet.map(({ id }) => fact(`points of ${id}`)) },
  category: {
    first: [...bands.slice(0, -1).map(([from, id]) => [{ atLeast: [fact("points"), from] }, id]), "buruk"],
  },
  index: { rounded: [{ over: [fact("points"), 410] }, 2] },
  ...Object.fromEntries(sheet.map(({ id, max }) => [id, { rounded: [{ over: [fact(`points of ${id}`), max] }, 4] }])),
};

export const summary = ({ points, category, index, aspects }) => ({
  points,
  category: category.id,
  index: index.value,
  ...Object.fromEntries(aspects.map(({ id, share }) => [id, share])),
});
