import type { Sourced } from "./citations.js";

/** A band of a scale, held by its lower bound alone, so that neighbouring bands can neither overlap nor leave a gap. */
export interface Band<Id extends string = string> {
  readonly id: Id;
  /** The lower bound. The lowest band also takes every value below its own bound. */
  readonly from: Sourced<number>;
  /** `true` where the source prints "above": the bound itself then belongs to the band below. */
  readonly exclusive?: true;
  /** The last value that the source prints for this band. It never decides; it shows where the source is silent. */
  readonly printedTo?: Sourced<number>;
}

/**
 * What the source itself says of a value.
 *
 * - `printed`: the value lies inside the printed limits of its band
 * - `between-bands`: it lies between the printed end of its band and the next lower bound
 * - `below-lowest`: it lies below the lower bound of the lowest band
 * - `above-highest`: it lies above the printed end of the highest band
 */
export type BandReading = "printed" | "between-bands" | "below-lowest" | "above-highest";

/** Where a value falls. `next` is the band above, whose lower bound the value does not reach. */
export interface BandPlacement<B extends Band = Band> {
  /** The band in which the value falls. */
  readonly band: B;
  /** The band above; absent in the highest. */
  readonly next?: B;
  readonly reading: BandReading;
}

/**
 * The band in which a value falls: the highest one whose lower bound it reaches.
 *
 * @param bands from the lowest to the highest; at least one
 * @param value on the scale of the bounds
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { bandAt } from "sistem-merit/core";
 *
 * bandAt(kasn2019.categories, 324.5).band.id; // → "baik"
 * bandAt(kasn2019.categories, 324.5).reading; // → "between-bands"
 * ```
 */
export function bandAt<B extends Band>(bands: readonly [B, ...B[]], value: number): BandPlacement<B> {
  let band = bands[0];
  for (const next of bands) {
    if (!reaches(next, value) && next !== bands[0]) return { band, next, reading: readingOf(bands, band, value, true) };
    band = next;
  }
  return { band, reading: readingOf(bands, band, value, false) };
}

function reaches(band: Band, value: number): boolean {
  return band.exclusive ? value > band.from.value : value >= band.from.value;
}

function readingOf(bands: readonly Band[], band: Band, value: number, hasNext: boolean): BandReading {
  if (band === bands[0] && !reaches(band, value)) return "below-lowest";
  if (band.printedTo === undefined || value <= band.printedTo.value) return "printed";
  return hasNext ? "between-bands" : "above-highest";
}
