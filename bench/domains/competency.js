import _ from "lodash";
import { z } from "zod";
import { asnCompetencies, jobPersonMatch, matchRules, matchScales } from "../../dist/competency.js";
import { fact } from "../engines.js";
import { lcg } from "../random.js";
import { together } from "../together.js";

export const title = "jobPersonMatch";

/** The limits are held by a little, so that a short run fails below these alone. */
export const floors = { "json-rules-engine": 30 };

const nine = asnCompetencies.competencies.value;
const ids = nine.map(({ id }) => id);
const random = lcg(38);
const levels = () => Object.fromEntries(ids.map((id) => [id, 1 + Math.floor(random() * 5)]));
const options = { purpose: "selection", method: "sum" };

export const inputs = Array.from({ length: 128 }, () => ({ achieved: levels(), required: levels() }));

export const library = ({ achieved, required }) => jobPersonMatch(achieved, required, options);

const rounded = (value) => Math.round(value * 100) / 100;
const [unfit, still, fit] = matchScales.selection.categories;

const isBetween = ({ printedTo }, percent) => printedTo !== undefined && percent > printedTo.value && percent <= 100;

export function bare({ achieved, required }) {
  let numerator = 0;
  let denominator = 0;
  const competencies = [];
  const gaps = [];
  for (const { id, name, group } of nine) {
    const [own, needed] = [achieved[id], required[id]];
    numerator += own;
    denominator += needed;
    const missing = Math.max(0, needed - own);
    const one = { id, name, group, achieved: own, required: needed, missing, percent: rounded((own * 100) / needed) };
    competencies.push(one);
    if (missing > 0) gaps.push(one);
  }
  const exact = (numerator * 100) / denominator;
  const band = exact >= 80 ? fit : exact >= 68 ? still : unfit;
  const figures = [band.from];
  if (band !== fit) figures.push((band === still ? fit : still).from);
  if (isBetween(band, exact)) figures.push(matchScales.selection.outsidePrintedBands);
  if (exact > 100) figures.push(matchRules.cap);
  const reading = isBetween(band, exact) ? "between-bands" : "printed";
  const category = { id: band.id, name: band.name, from: band.from.value, reading, ...together(figures) };
  return {
    purpose: "selection",
    method: "sum",
    percent: exact > 100 ? 100 : rounded(exact),
    ratio: { numerator, denominator },
    capped: exact > 100,
    category,
    competencies,
    gaps: gaps.sort((a, b) => b.missing - a.missing),
    leftOut: [],
    ...together([asnCompetencies.levels, matchRules.share, matchRules.methods.sum.rule, category]),
  };
}

const level = z.int().min(1).max(5);
const sheet = z.object(Object.fromEntries(ids.map((id) => [id, level])));
const schema = z.object({ achieved: sheet, required: sheet });

export function byHand(input) {
  const { achieved, required } = schema.parse(input);
  const percent = (100 * _.sum(_.values(achieved))) / _.sum(_.values(required));
  return {
    ..._.mapValues(achieved, (own, id) => rounded((own * 100) / required[id])),
    ...Object.fromEntries(ids.map((id) => [`missing ${id}`, Math.max(0, required[id] - achieved[id])])),
    percent: rounded(Math.min(100, percent)),
    category: (percent >= 80 ? fit : percent >= 68 ? still : unfit).id,
  };
}

export const facts = ({ achieved, required }) =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`achieved ${id}`, achieved[id]],
      [`required ${id}`, required[id]],
    ]),
  );

const sumOf = (side) => ({ sum: ids.map((id) => fact(`${side} ${id}`)) });
const percentOf = (part, whole) => ({ over: [{ times: [part, 100] }, whole] });

export const formulas = {
  ...Object.fromEntries(
    ids.map((id) => [id, { rounded: [percentOf(fact(`achieved ${id}`), fact(`required ${id}`)), 2] }]),
  ),
  ...Object.fromEntries(
    ids.map((id) => [
      `missing ${id}`,
      { most: [0, { sum: [fact(`required ${id}`), { times: [fact(`achieved ${id}`), -1] }] }] },
    ]),
  ),
  all: sumOf("achieved"),
  needed: sumOf("required"),
  exact: percentOf(fact("all"), fact("needed")),
  percent: { rounded: [{ least: [fact("exact"), 100] }, 2] },
  category: {
    first: [[{ atLeast: [fact("exact"), 80] }, fit.id], [{ atLeast: [fact("exact"), 68] }, still.id], unfit.id],
  },
};

export const summary = ({ percent, category, competencies }) => ({
  ...Object.fromEntries(competencies.map((one) => [one.id, one.percent])),
  ...Object.fromEntries(competencies.map((one) => [`missing ${one.id}`, one.missing])),
  percent,
  category: category.id,
});
