import Engine from "publicodes";
import { kasn2019 } from "../../dist/index.js";

const ids = kasn2019.aspects.map(({ id }) => id);

const engine = new Engine({
  ...Object.fromEntries(ids.map((id) => [id, null])),
  points: { somme: ids },
  category: {
    variations: [
      { si: "points >= 325", alors: "'sangat-baik'" },
      { si: "points >= 250", alors: "'baik'" },
      { si: "points >= 175", alors: "'kurang'" },
      { sinon: "'buruk'" },
    ],
  },
  index: { valeur: "points / 410", arrondi: "2 décimales" },
  ...Object.fromEntries(
    kasn2019.aspects.map(({ id, maxPoints }) => [
      `share of ${id}`,
      { valeur: `${id} / ${maxPoints.value}`, arrondi: "4 décimales" },
    ]),
  ),
});

const results = { points: "points", category: "category", index: "index" };
for (const id of ids) results[id] = `share of ${id}`;

/** Total, category, index and the share of every aspect by `publicodes`. */
export function publicodes(scores) {
  engine.setSituation(scores);
  return Object.fromEntries(Object.entries(results).map(([key, rule]) => [key, engine.evaluate(rule).nodeValue]));
}
