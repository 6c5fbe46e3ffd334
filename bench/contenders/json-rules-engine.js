import { Engine } from "json-rules-engine";
import { kasn2019 } from "../../dist/index.js";

const ids = kasn2019.aspects.map(({ id }) => id);

const engine = new Engine([], { replaceFactsInEventParams: true });

engine.addFact("points", async (_, almanac) => {
  const scores = await Promise.all(ids.map((id) => almanac.factValue(id)));
  return scores.reduce((total, score) => total + score, 0);
});

engine.addFact("index", async (_, almanac) => Math.round(((await almanac.factValue("points")) / 410) * 100) / 100);

for (const { id, maxPoints } of kasn2019.aspects) {
  engine.addFact(
    `share of ${id}`,
    async (_, almanac) => Math.round(((await almanac.factValue(id)) / maxPoints.value) * 10_000) / 10_000,
  );
}

const results = {
  points: { fact: "points" },
  index: { fact: "index" },
  ...Object.fromEntries(ids.map((id) => [id, { fact: `share of ${id}` }])),
};

const category = (id, from, priority) => ({
  priority,
  conditions: { all: [{ fact: "points", operator: "greaterThanInclusive", value: from }] },
  event: { type: "category", params: { category: id, ...results } },
  // The first rule that holds decides; without this, the rules below it would run in vain.
  onSuccess: () => engine.stop(),
});

engine.addRule(category("sangat-baik", 325, 4));
engine.addRule(category("baik", 250, 3));
engine.addRule(category("kurang", 175, 2));
engine.addRule(category("buruk", 0, 1));

/** Total, category, index and the share of every aspect by `json-rules-engine`. */
export async function jsonRulesEngine(scores) {
  const { events } = await engine.run(scores);
  return events[0].params;
}
