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
});

/** Total, category and index by `publicodes`. */
export function publicodes(scores) {
  engine.setSituation(scores);
  const [points, category, index] = ["points", "category", "index"].map((rule) => engine.evaluate(rule).nodeValue);
  return { points, category, index };
}
