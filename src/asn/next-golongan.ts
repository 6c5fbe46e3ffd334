import { scaleOf } from "./compare-golongan.js";
import type { Golongan, GolonganPns, GolonganPppk } from "./golongan.js";

/**
 * The next higher golongan, or `undefined` above the highest.
 *
 * @param golongan a rank of the PNS or a grade of the PPPK
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { nextGolongan } from "sistem-merit/asn";
 *
 * nextGolongan("III/d"); // → "IV/a"
 * nextGolongan("IV/e"); // → undefined
 * nextGolongan("IX"); // → "X"
 * ```
 */
export function nextGolongan(golongan: GolonganPns): GolonganPns | undefined;
export function nextGolongan(golongan: GolonganPppk): GolonganPppk | undefined;
export function nextGolongan(golongan: Golongan): Golongan | undefined {
  const scale = scaleOf(golongan);
  return scale[scale.indexOf(golongan) + 1];
}
