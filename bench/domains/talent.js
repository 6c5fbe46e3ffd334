import { z } from "zod";
import { nineBox, nineBoxes, placeTalent, talentCutoffs } from "../../dist/talent.js";
import { fact } from "../engines.js";
import { lcg } from "../random.js";
import { together } from "../together.js";

export const title = "placeTalent";

/** The limits are held by a little, so that a short run fails below these alone. */
export const floors = { "json-rules-engine": 30 };

const random = lcg(411);
const score = () => Math.floor(random() * 10_001) / 100;
const corners = [0, 59.99, 60, 79.99, 80, 100];

export const inputs = [
  ...corners.flatMap((performance) => corners.map((potential) => ({ performance, potential }))),
  ...Array.from({ length: 92 }, () => ({ performance: score(), potential: score() })),
];

export const library = (scores) => placeTalent(scores);

const PERFORMANCE = ["di-bawah-ekspektasi", "sesuai-ekspektasi", "di-atas-ekspektasi"];
const POTENTIAL = ["rendah", "menengah", "tinggi"];
const levelAt = (value) => (value >= 80 ? 2 : value >= 60 ? 1 : 0);

const { top, middle } = talentCutoffs.presets["80-60"];
const { grid, boxes, actions, groups, successionGroup } = nineBoxes;

function axisAt(score, levels, names) {
  const at = levelAt(score);
  const level = levels[at];
  return {
    score,
    level,
    name: names[level],
    cutoffs: { id: "80-60", top: 80, middle: 60 },
    reading: "printed",
    ...together(at === 2 ? [top] : at === 1 ? [middle, top] : [middle]),
  };
}

export function bare(scores) {
  const performance = axisAt(scores.performance, PERFORMANCE, nineBoxes.performance);
  const potential = axisAt(scores.potential, POTENTIAL, nineBoxes.potential);
  const row = grid[performance.level];
  const number = row.value[potential.level];
  const { recommendations, group } = boxes[number];
  const box = {
    box: number,
    name: {
      id: `Kinerja ${performance.name.id} dan potensial ${potential.name.id}`,
      en: `Performance ${performance.name.en} and potential ${potential.name.en}`,
    },
    performance: performance.level,
    potential: potential.level,
    recommendations: recommendations.value.map((id) => ({ id, name: actions[id] })),
    successionGroup: successionGroup.value.includes(number),
    group: { id: group.value, name: groups[group.value], grade: group.grade, cite: group.cite },
    ...together([row, recommendations, successionGroup]),
  };
  return { performance, potential, box, ...together([performance, potential, box]) };
}

const scale = z.number().min(0).max(100).multipleOf(0.01);
const schema = z.object({ performance: scale, potential: scale });

export function byHand(input) {
  const { performance, potential } = schema.parse(input);
  const [y, x] = [levelAt(performance), levelAt(potential)];
  return {
    performanceLevel: PERFORMANCE[y],
    potentialLevel: POTENTIAL[x],
    box: grid[PERFORMANCE[y]].value[POTENTIAL[x]],
  };
}

export const facts = (scores) => scores;

const level = (name, [low, middle, high]) => ({
  first: [[{ atLeast: [fact(name), 80] }, high], [{ atLeast: [fact(name), 60] }, middle], low],
});
const rows = PERFORMANCE.flatMap((y) =>
  POTENTIAL.map((x) => [
    { every: [{ equal: [fact("performanceLevel"), y] }, { equal: [fact("potentialLevel"), x] }] },
    nineBox(y, x).box,
  ]),
);

export const formulas = {
  performanceLevel: level("performance", PERFORMANCE),
  potentialLevel: level("potential", POTENTIAL),
  box: { first: [...rows.slice(0, -1), rows.at(-1)[1]] },
};

export const summary = ({ performance, potential, box }) => ({
  performanceLevel: performance.level,
  potentialLevel: potential.level,
  box: box.box,
});
