import { Engine } from "json-rules-engine";
import { kasn2019 } from "../../dist/index.js";

const ids = kasn2019.aspects.map(({ id }) => id);

const engine = new Engine([], { replaceFactsInEventParams: true });

engine.addFact("points", async (_, almanac) => {
  const scores = await Promise.all(ids.map((id) => almanac.factValue(id)));
  return scores.reduce((total, score) => total + score, 0);
});

engine.addFact("index", async (_, almanac) => Math.round(((await almanac.factValue("points")) / 410) * 100) / 100);

const category = (id, from, priority) => ({
  priority,
  conditions: { all: [{ fact: "points", operator: "greaterThanInclusive", value: from }] },
  event: { type: "category", params: { category: id, points: { fact: "points" }, index: { fact: "index" } } },
  // The first rule that holds decides; without this, the rules below it would run in vain.
  onSuccess: () => engine.stop(),
});

engine.addRule(category("sangat-baik", 325, 4));
engine.addRule(category("baik", 250, 3));
engine.addRule(category("kurang", 175, 2));
engine.addRule(category("buruk", 0, 1));

/** Total, category and index by `json-rules-engine`. */
export async function jsonRulesEngine(scores) {
  const { events } = await engine.run(scores);
  return events[0].params;
}
