import { scaleOf } from "./compare-golongan.js";
import type { Golongan, GolonganPns, GolonganPppk } from "./golongan.js";

/**
 * The next lower golongan, or `undefined` below the lowest.
 *
 * @param golongan a rank of the PNS or a grade of the PPPK
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { previousGolongan } from "sistem-merit/asn";
 *
 * previousGolongan("IV/a"); // → "III/d"
 * previousGolongan("I/a"); // → undefined
 * ```
 */
export function previousGolongan(golongan: GolonganPns): GolonganPns | undefined;
export function previousGolongan(golongan: GolonganPppk): GolonganPppk | undefined;
export function previousGolongan(golongan: Golongan): Golongan | undefined {
  const scale = scaleOf(golongan);
  return scale[scale.indexOf(golongan) - 1];
}
