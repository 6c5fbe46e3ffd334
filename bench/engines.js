/*
 * One calculation, put to three rules engines as their documentation says. Rules are built once, and run for every input.
 *
 * A calculation is an object of formulas by name. A formula is a number, or one of:
 *
 *   fact("points")                        a fact of the input, or a formula before this one
 *   { sum: [a, b, …] } { times: [a, b] } { over: [a, b] } { least: [a, b] } { most: [a, b] }
 *   { rounded: [a, decimals] }
 *   { first: [[condition, literal], …, literal] }      the literal of the first row whose condition holds, or the last one
 *
 * and a condition { atLeast: [a, b] }, { above: [a, b] }, { equal: [a, b] } or { every: [condition, …] }.
 */
import { Engine as JsonRulesEngine } from "json-rules-engine";
import jsonLogic from "json-logic-js";
import Publicodes from "publicodes";

export const fact = (name) => ({ fact: name });

const rounded = (value, decimals) => Math.round(value * 10 ** decimals) / 10 ** decimals;
const kindOf = (formula) => (typeof formula === "object" ? Object.keys(formula)[0] : "literal");

/** Every engine by its name: a function from facts to the values of some of the formulas. */
export const enginesFor = (formulas, facts, wanted) => ({
  "json-rules-engine": jsonRulesEngine(formulas, wanted),
  publicodes: publicodes(formulas, facts, wanted),
  "json-logic": jsonLogicJs(formulas, wanted),
});

const pick = (values, names) => Object.fromEntries(names.map((name) => [name, values[name]]));

// json-logic

jsonLogic.add_operation("rounded", rounded);

const LOGIC = {
  sum: "+",
  times: "*",
  over: "/",
  least: "min",
  most: "max",
  atLeast: ">=",
  above: ">",
  equal: "===",
  every: "and",
};

function toLogic(formula) {
  const kind = kindOf(formula);
  if (kind === "literal") return formula;
  if (kind === "fact") return { var: formula.fact };
  if (kind === "rounded") return { rounded: [toLogic(formula.rounded[0]), formula.rounded[1]] };
  if (kind === "first") {
    return { if: formula.first.flatMap((row) => (Array.isArray(row) ? [toLogic(row[0]), row[1]] : [row])) };
  }
  return { [LOGIC[kind]]: formula[kind].map(toLogic) };
}

function jsonLogicJs(formulas, wanted) {
  const rules = Object.entries(formulas).map(([name, formula]) => [name, toLogic(formula)]);
  return (facts) => {
    const data = { ...facts };
    for (const [name, rule] of rules) data[name] = jsonLogic.apply(rule, data);
    return pick(data, wanted);
  };
}

// publicodes

const OPERATORS = { times: "*", over: "/", atLeast: ">=", above: ">", equal: "=" };
const quoted = (value) => (typeof value === "string" ? `'${value}'` : value);

function toPublicodes(formula) {
  const kind = kindOf(formula);
  if (kind === "literal") return quoted(formula);
  if (kind === "fact") return formula.fact;
  if (kind === "sum") return { somme: formula.sum.map(toPublicodes) };
  if (kind === "least") return { "le minimum de": formula.least.map(toPublicodes) };
  if (kind === "most") return { "le maximum de": formula.most.map(toPublicodes) };
  if (kind === "every") return { "toutes ces conditions": formula.every.map(toPublicodes) };
  if (kind === "rounded")
    return { valeur: toPublicodes(formula.rounded[0]), arrondi: `${formula.rounded[1]} décimales` };
  if (kind === "first") {
    return {
      variations: formula.first.map((row) =>
        Array.isArray(row) ? { si: toPublicodes(row[0]), alors: quoted(row[1]) } : { sinon: quoted(row) },
      ),
    };
  }
  return formula[kind].map(toPublicodes).join(` ${OPERATORS[kind]} `);
}

function publicodes(formulas, facts, wanted) {
  const rules = Object.fromEntries(Object.entries(formulas).map(([name, formula]) => [name, toPublicodes(formula)]));
  const engine = new Publicodes({ ...Object.fromEntries(Object.keys(facts).map((name) => [name, null])), ...rules });
  return (situation) => {
    engine.setSituation(Object.fromEntries(Object.entries(situation).map(([name, value]) => [name, quoted(value)])));
    return Object.fromEntries(wanted.map((name) => [name, engine.evaluate(name).nodeValue]));
  };
}

// json-rules-engine

const COMPARISONS = { atLeast: "greaterThanInclusive", above: "greaterThan", equal: "equal" };

function toCondition(condition) {
  const kind = kindOf(condition);
  if (kind === "every") return { all: condition.every.map(toCondition) };
  const [left, right] = condition[kind];
  return { fact: left.fact, operator: COMPARISONS[kind], value: right };
}

async function valueOf(formula, almanac) {
  const kind = kindOf(formula);
  if (kind === "literal") return formula;
  if (kind === "fact") return almanac.factValue(formula.fact);
  if (kind === "rounded") return rounded(await valueOf(formula.rounded[0], almanac), formula.rounded[1]);
  const values = await Promise.all(formula[kind].map((one) => valueOf(one, almanac)));
  if (kind === "sum") return values.reduce((total, value) => total + value, 0);
  if (kind === "least") return Math.min(...values);
  if (kind === "most") return Math.max(...values);
  return kind === "times" ? values[0] * values[1] : values[0] / values[1];
}

/** Decisions are rules, which exclude each other and leave their result as a fact; all else is facts that are computed. */
function jsonRulesEngine(formulas, wanted) {
  const engine = new JsonRulesEngine();
  const names = Object.keys(formulas);
  for (const [at, name] of names.entries()) {
    const formula = formulas[name];
    if (kindOf(formula) !== "first") {
      engine.addFact(name, (_, almanac) => valueOf(formula, almanac));
      continue;
    }
    let before = [];
    for (const row of formula.first) {
      const [condition, value] = Array.isArray(row) ? row : [undefined, row];
      const isBand = ["atLeast", "above"].includes(kindOf(condition));
      const own = condition === undefined ? [] : [toCondition(condition)];
      const others = condition === undefined || isBand ? before.map((one) => ({ not: one })) : [];
      engine.addRule({
        priority: names.length - at,
        conditions: { all: [...own, ...others] },
        event: { type: name, params: { value } },
        onSuccess: (event, almanac) => almanac.addFact(name, event.params.value),
      });
      // Of the bands of one fact, the one above is enough.
      before = [...before.filter((one) => !isBand || one.fact !== own[0].fact), ...own];
    }
  }
  return async (facts) => {
    const { almanac } = await engine.run(facts);
    const values = {};
    for (const name of wanted) values[name] = await almanac.factValue(name);
    return values;
  };
}
