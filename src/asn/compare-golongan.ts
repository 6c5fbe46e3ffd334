import { type Issue, notOneOf } from "../core/issues.js";
import { MeritError, throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK, type GolonganPns, type GolonganPppk } from "./golongan.js";

const SCALES: readonly (readonly Golongan[])[] = [GOLONGAN_PNS, GOLONGAN_PPPK];

/**
 * Which of two ranks of the PNS, or of two grades of the PPPK, is higher: negative if `a` is lower, positive if it is
 * higher, 0 if they are the same. It sorts a list from the lowest.
 *
 * @param a a golongan
 * @param b another one of the same scale: a PNS and a PPPK are not compared
 * @throws MeritError with every issue: `not-one-of`
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
  const issues: Issue[] = [];
  const scale = SCALES.find((known) => known.includes(a)) ?? SCALES.flat();
  readOneOf(a, scale, ["a"], issues);
  readOneOf(b, scale, ["b"], issues);
  throwIfAny(issues);
  return scale.indexOf(a) - scale.indexOf(b);
}

/** The scale to which a golongan belongs, from the lowest. */
export function scaleOf(golongan: Golongan): readonly Golongan[] {
  const scale = SCALES.find((known) => known.includes(golongan));
  if (scale === undefined) throw new MeritError([notOneOf(["golongan"], SCALES.flat(), golongan)]);
  return scale;
}
