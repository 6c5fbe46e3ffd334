import type { Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Figure } from "../core/weaker-than.js";
import { assertWeights, readWeight } from "../merit/assess-indicators.js";

import { type Aspect, type Instrument, scaleOf } from "../merit/instrument.js";
import { areLevels } from "./answers.js";

/** An answer that is not known: what it adds to its lowest score, in every case that the instrument allows. */
export interface OpenAnswer {
  readonly id: string;
  /** Lowest first, 0 among them. Absent if it is every step up to `range`. */
  readonly gains?: readonly number[];
  readonly range: number;
}

/** The answers to one aspect, read. Scores are whole numbers on the scale of the instrument. */
export interface AspectReading {
  readonly aspect: Aspect;
  /** The score if every unknown answer is the lowest. */
  readonly lowest: number;
  /** The greatest score of what applies. */
  readonly max: number;
  readonly open: readonly OpenAnswer[];
  readonly notApplicable: readonly string[];
  readonly figures: readonly Figure[];
}

/** Reads answers that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readAnswers(instrument: Instrument, answers: unknown, issues: Issue[]): AspectReading[] {
  const byLevel = areLevels(instrument, answers);
  if (byLevel) assertWeights(instrument);
  const ids = byLevel ? instrument.aspects.flatMap(({ indicators }) => idsOf(indicators)) : idsOf(instrument.aspects);
  if (!checkKeys(answers, ids, [], [], issues)) return [];
  const read = byLevel ? readLevels : readPoints;
  return instrument.aspects.map((aspect) => read(instrument, aspect, answers, issues));
}

type Given = Readonly<Record<string, unknown>>;

function readPoints(instrument: Instrument, aspect: Aspect, answers: Given, issues: Issue[]): AspectReading {
  const { id, maxPoints } = aspect;
  const scale = scaleOf(instrument);
  const full = Math.round(maxPoints.value * scale);
  const reading = { aspect, lowest: 0, max: full, open: [], notApplicable: [], figures: [maxFigure(aspect)] };
  if (!Object.hasOwn(answers, id)) return reading;
  const answer = answers[id];
  if (typeof answer !== "string") {
    return { ...reading, lowest: readScore(answer, 0, maxPoints.value, scale, [id], issues, maxPoints.cite) };
  }
  const state = readOneOf(answer, MISSING, [id], issues);
  return state === "not-applicable"
    ? { ...reading, max: 0, notApplicable: [id] }
    : { ...reading, open: [{ id, range: full }] };
}

function readLevels(instrument: Instrument, aspect: Aspect, answers: Given, issues: Issue[]): AspectReading {
  const scale = scaleOf(instrument);
  const levels = instrument.levels.value;
  const lowestLevel = Math.min(...levels);
  const open: OpenAnswer[] = [];
  const notApplicable: string[] = [];
  const figures: Figure[] = [maxFigure(aspect), [["rules", "indicatorPoints"], instrument.rules.indicatorPoints]];
  let lowest = 0;
  let max = Math.round(aspect.maxPoints.value * scale);
  for (const { id, weight } of aspect.indicators) {
    if (weight === undefined || !Object.hasOwn(answers, id)) continue;
    const points = readWeight(weight, aspect, id, scale, issues);
    figures.push([["indicators", id, "weight"], weight]);
    const answer = readOneOf(answers[id], [...levels, ...MISSING], [id], issues);
    if (answer === "unknown") {
      const gains = levels.map((level) => (level - lowestLevel) * points);
      open.push({ id, gains, range: Math.max(...gains) });
      lowest += lowestLevel * points;
    } else if (answer === "not-applicable") {
      max -= Math.max(...levels) * points;
      notApplicable.push(id);
    } else if (answer !== undefined) lowest += answer * points;
  }
  return { aspect, lowest, max, open, notApplicable, figures };
}

/** What stands instead of an answer. */
export const MISSING = ["unknown", "not-applicable"] as const;

const maxFigure = ({ id, maxPoints }: Aspect): Figure => [["aspects", id, "max"], maxPoints];
