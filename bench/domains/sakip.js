import _ from "lodash";
import { z } from "zod";
import { sakip, sakip2021 } from "../../dist/sakip.js";
import { fact } from "../engines.js";
import { lcg } from "../random.js";
import { together } from "../together.js";

export const title = "sakip";

/** The limits are held by a little, so that a short run fails below these alone. */
export const floors = { "json-rules-engine": 30 };

const parts = sakip2021.components.map(({ id, name, weight }) => ({ id, name, max: weight.value }));
const random = lcg(88);
const ids = parts.map(({ id }) => id);

export const inputs = Array.from({ length: 128 }, (_, at) => {
  const quality = at / 127;
  return Object.fromEntries(parts.map(({ id, max }) => [id, Math.round(4 * max * quality ** random()) / 4]));
});

export const library = (values) => sakip(values);

const heaviestFirst = _.reverse([...sakip2021.predicates]);
const weights = sakip2021.components.map(({ weight }) => weight);

export function bare(values) {
  let total = 0;
  const components = [];
  for (const { id, name, max } of parts) {
    const value = values[id];
    total += value;
    components.push({ id, name, value, max });
  }
  let at = 0;
  while (at < 6 && total <= heaviestFirst[at].from.value) at++;
  const { id, name, from, exclusive = false } = heaviestFirst[at];
  const next = heaviestFirst[at - 1];
  const predicate = {
    id,
    name,
    from: from.value,
    exclusive,
    ...together(next === undefined ? [from] : [from, next.from]),
  };
  return {
    rules: "permenpanrb-88-2021",
    total,
    max: 100,
    predicate,
    components,
    ...together([...weights, predicate]),
  };
}

const schema = z.object(Object.fromEntries(parts.map(({ id, max }) => [id, z.number().min(0).max(max)])));

export function byHand(input) {
  const total = _.sum(_.values(schema.parse(input)));
  return { total, predicate: _.find(heaviestFirst, ({ from }) => total > from.value)?.id ?? "D" };
}

export const facts = (values) => values;

export const formulas = {
  total: { sum: ids.map(fact) },
  predicate: {
    first: [
      ...heaviestFirst.slice(0, -1).map(({ id, from }) => [{ above: [fact("total"), from.value] }, id]),
      heaviestFirst.at(-1).id,
    ],
  },
};

export const summary = ({ total, predicate }) => ({ total, predicate: predicate.id });
