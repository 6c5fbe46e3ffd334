import { type Issue, notOneOf } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK, type GolonganPns, type GolonganPppk } from "./golongan.js";

const SCALES: readonly (readonly Golongan[])[] = [GOLONGAN_PNS, GOLONGAN_PPPK];

/**
 * Which of two ranks of the PNS, or of two grades of the PPPK, is higher: negative if `a` is lower, positive if it is
 * higher, 0 if they are the same. It sorts a list from the lowest.
 *
 * @param a a golongan
 * @param b another one of the same scale: a PNS and a PPPK are not compared
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { compareGolongan, type GolonganPppk } from "sistem-merit/asn";
 *
 * compareGolongan("III/d", "IV/a") < 0; // → true
 *
 * const grades: GolonganPppk[] = ["IX", "V", "XI"];
 * grades.sort(compareGolongan); // → ["V", "IX", "XI"]
 * ```
 */
export function compareGolongan(a: GolonganPns, b: GolonganPns): number;
export function compareGolongan(a: GolonganPppk, b: GolonganPppk): number;
export function compareGolongan(a: Golongan, b: Golongan): number {
  const scale = scaleOf(a, "a");
  if (!scale.includes(b)) throw new MeritError([notOneOf(["b"], scale, b)]);
  return scale.indexOf(a) - scale.indexOf(b);
}

/** The scale to which a golongan belongs, from the lowest. */
export function scaleOf(golongan: Golongan, key: string): readonly Golongan[] {
  const issues: Issue[] = [];
  const scale = SCALES.find((known) => known.includes(golongan)) ?? [];
  if (scale.length === 0) issues.push(notOneOf([key], SCALES.flat(), golongan));
  throwIfAny(issues);
  return scale;
}
