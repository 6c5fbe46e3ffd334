import { z } from "zod";
import { performancePredicate, RATINGS } from "../../dist/performance.js";
import { fact } from "../engines.js";

export const title = "performancePredicate";

export const inputs = RATINGS.flatMap((result) => RATINGS.map((behaviour) => ({ result, behaviour })));

export const library = ({ result, behaviour }) => performancePredicate(result, behaviour);

const table = Object.fromEntries(
  RATINGS.map((result) => [
    result,
    Object.fromEntries(RATINGS.map((behaviour) => [behaviour, performancePredicate(result, behaviour)])),
  ]),
);

export function bare({ result, behaviour }) {
  const { id, name, labels, grade, cite } = table[result][behaviour];
  return { id, name, labels, grade, cite };
}

const schema = z.object({ result: z.enum(RATINGS), behaviour: z.enum(RATINGS) });

export function byHand(input) {
  const { result, behaviour } = schema.parse(input);
  return { predicate: table[result][behaviour].id };
}

export const facts = (input) => input;

const rows = inputs.map(({ result, behaviour }) => [
  { every: [{ equal: [fact("result"), result] }, { equal: [fact("behaviour"), behaviour] }] },
  table[result][behaviour].id,
]);

export const formulas = { predicate: { first: [...rows.slice(0, -1), rows.at(-1)[1]] } };

export const summary = ({ id }) => ({ predicate: id });
