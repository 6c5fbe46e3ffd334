import { idsOf } from "../core/keys.js";
import { roundedRatio } from "../core/points.js";
import type { Instrument } from "../merit/instrument.js";
import type { ReadResult } from "../merit/known-result.js";
import type { AspectRecap, ResultsRecap } from "./recap.js";
import { type Counts, DECIMALS, occurrences, statisticsOf, together, UNIT } from "./statistics.js";

/** Counts results of one instrument, one by one, and keeps none of them. */
export interface Counter {
  readonly instrument: Instrument;
  readonly add: (read: ReadResult) => void;
  readonly counted: () => Counted;
}

/** What was counted. Categories and aspects are named by their place in the instrument. */
export interface Counted {
  readonly results: number;
  /** The results of which every aspect is known. */
  readonly complete: number;
  readonly categories: Counts;
  readonly points: Counts;
  readonly aspects: readonly Counts[];
  readonly weakestIn: Counts;
}

export function counterOf(instrument: Instrument): Counter {
  const categories = occurrences();
  const points = occurrences();
  const weakestIn = occurrences();
  const aspects = instrument.aspects.map(({ maxPoints }) => ({ max: maxPoints.value, scores: occurrences() }));
  let results = 0;
  let complete = 0;

  const addAspects = (scores: readonly (number | undefined)[], units: number): void => {
    let lowest = Infinity;
    let known = 0;
    aspects.forEach(({ max, scores: seen }, place) => {
      const score = scores[place];
      if (score === undefined) return;
      known++;
      seen.add(score * units);
      if (score / max < lowest) lowest = score / max;
    });
    if (known < aspects.length) return;
    complete++;
    aspects.forEach(({ max }, place) => {
      if (Number(scores[place]) / max === lowest) weakestIn.add(place);
    });
  };

  return {
    instrument,
    add: ({ scale, category, points: total, aspects: scores }) => {
      const units = UNIT / scale;
      results++;
      if (category !== undefined) categories.add(category);
      if (total !== undefined) points.add(total * units);
      if (scores !== undefined) addAspects(scores, units);
    },
    counted: () => ({
      results,
      complete,
      categories: categories.counts(),
      points: points.counts(),
      aspects: aspects.map(({ scores }) => scores.counts()),
      weakestIn: weakestIn.counts(),
    }),
  };
}

/** The recap of what one or more counters of an instrument counted. */
export function recapOf(instrument: Instrument, counted: readonly Counted[]): ResultsRecap {
  const sum = (countOf: (one: Counted) => number): number => counted.reduce((total, one) => total + countOf(one), 0);
  const results = sum((one) => one.results);
  const categories = together(counted.map((one) => one.categories));
  const decided = sumOf(categories);
  const totals = together(counted.map((one) => one.points));
  const weakestIn = together(counted.map((one) => one.weakestIn));
  const points = statisticsOf(totals, 1);
  const aspects = instrument.aspects.map(({ id, name, maxPoints: { value: max } }, place): AspectRecap => {
    const share = statisticsOf(together(counted.flatMap((one) => one.aspects[place] ?? [])), max);
    return { id, name, max, ...(share && { share }), weakestIn: weakestIn.get(place) ?? 0 };
  });
  return {
    instrument: instrument.id,
    count: results,
    categories: instrument.categories.map(({ id, name }, place) => {
      const count = categories.get(place) ?? 0;
      return { id, name, count, ...(decided > 0 && { share: roundedRatio(count, decided, DECIMALS) }) };
    }),
    ...(points && { points }),
    aspects,
    weakestFirst: weakestFirst(aspects),
    missing: {
      category: results - decided,
      points: results - sumOf(totals),
      aspects: results - sum((one) => one.complete),
    },
  };
}

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, times) => sum + times, 0);

function weakestFirst(aspects: readonly AspectRecap[]): string[] {
  const known = aspects.flatMap(({ id, share }) => (share ? [{ id, mean: share.mean }] : []));
  return idsOf(known.sort((a, b) => a.mean - b.mean));
}
