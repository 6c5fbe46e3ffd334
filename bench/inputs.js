import { kasn2019 } from "../dist/index.js";
import { lcg } from "./random.js";

const COUNT = 256;
const BOUNDARIES = [0, 99.5, 100, 174, 174.5, 175, 249, 249.5, 250, 324, 324.5, 325, 400, 400.5, 410];

/** The same valid scores on every run: totals around every boundary first, then points spread over all categories. */
export const inputs = [...BOUNDARIES.map(reaching), ...spread(COUNT - BOUNDARIES.length)];

/** Scores with a given total: the aspects are filled one after another. */
function reaching(total) {
  let rest = total;
  return scoresOf((max) => {
    const points = Math.min(max, rest);
    rest -= points;
    return points;
  });
}

function spread(count) {
  const random = lcg(2019);
  return Array.from({ length: count }, () => {
    const quality = random();
    return scoresOf((max) => Math.round(2 * max * quality ** random()) / 2);
  });
}

function scoresOf(pointsUpTo) {
  return Object.fromEntries(kasn2019.aspects.map(({ id, maxPoints }) => [id, pointsUpTo(maxPoints.value)]));
}
