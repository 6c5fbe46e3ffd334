import { roundedRatio } from "../core/points.js";
import type { Instrument } from "../merit/instrument.js";
import type { ReadResult } from "../merit/known-result.js";
import type { AspectRecap, ResultsRecap } from "./recap.js";
import { type Counts, DECIMALS, exactMean, occurrences, statisticsOf, together, UNIT } from "./statistics.js";

/** Counts results of one instrument, one by one, and keeps none of them. */
export interface Counter {
  readonly instrument: Instrument;
  readonly add: (read: ReadResult) => void;
  /** What was counted, apart for every scale on which points came. */
  readonly counted: () => Counted[];
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

export function counterOf(instrument: Instrument, scale: number): Counter {
  const categories = occurrences();
  const points = occurrences();
  const weakestIn = occurrences();
  const aspects = instrument.aspects.map(({ maxPoints }) => ({ max: maxPoints.value, scores: occurrences() }));
  let results = 0;
  let complete = 0;
  let others: Counter | undefined;

  const addAspects = (scores: readonly (number | undefined)[]): void => {
    let lowest = Infinity;
    let known = 0;
    aspects.forEach(({ max, scores: seen }, place) => {
      const score = scores[place];
      if (score === undefined) return;
      known++;
      seen.add(score);
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
    add: (read) => {
      if (read.scale !== scale) {
        others ??= counterOf(instrument, read.scale);
        others.add(read);
        return;
      }
      results++;
      if (read.category !== undefined) categories.add(read.category);
      if (read.points !== undefined) points.add(read.points);
      if (read.aspects !== undefined) addAspects(read.aspects);
    },
    counted: () => [
      {
        results,
        complete,
        categories: categories.counts(1),
        points: points.counts(UNIT / scale),
        aspects: aspects.map(({ scores }) => scores.counts(UNIT / scale)),
        weakestIn: weakestIn.counts(1),
      },
      ...(others?.counted() ?? []),
    ],
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
  const aspects = instrument.aspects.map(({ id, name, maxPoints: { value: max } }, place) => {
    const counts = together(counted.flatMap((one) => one.aspects.slice(place, place + 1)));
    const share = statisticsOf(counts, max);
    const recap: AspectRecap = { id, name, max, ...(share && { share }), weakestIn: weakestIn.get(place) ?? 0 };
    return { recap, mean: exactMean(counts, max) };
  });
  return {
    instrument: instrument.id,
    count: results,
    categories: instrument.categories.map(({ id, name }, place) => {
      const count = categories.get(place) ?? 0;
      return { id, name, count, ...(decided > 0 && { share: roundedRatio(count, decided, DECIMALS) }) };
    }),
    ...(points && { points }),
    aspects: aspects.map(({ recap }) => recap),
    weakestFirst: aspects
      .filter(({ recap }) => recap.share)
      .sort((a, b) => a.mean - b.mean)
      .map(({ recap }) => recap.id),
    missing: {
      category: results - decided,
      points: results - sumOf(totals),
      aspects: results - sum((one) => one.complete),
    },
  };
}

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, times) => sum + times, 0);
