import { categoryOf, indexOf, kasn2019 } from "../../dist/index.js";

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
