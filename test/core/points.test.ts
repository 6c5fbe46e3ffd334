import fc from "fast-check";
import { roundedRatio, toScaled } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { greatestCommonDivisor } from "../../src/core/points.js";

/** The same ratio in whole numbers without limit, as the decimal text that it prints as. */
function ratioText(numerator: bigint, denominator: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const steps = (2n * numerator * unit + denominator) / (2n * denominator);
  return `${steps / unit}.${String(steps % unit).padStart(decimals, "0")}`;
}

describe("a score is a whole number of steps, or it is not on the scale", () => {
  it("finds every half point from 0 to 410", () => {
    const wrong = Array.from({ length: 821 }, (_, half) => half).filter((half) => toScaled(half / 2, 2) !== half);
    expect(wrong).toEqual([]);
  });

  it("finds every hundredth from 0 to 410, read as a decimal text", () => {
    const wrong = Array.from({ length: 41_001 }, (_, steps) => steps).filter((steps) => {
      const text = `${Math.floor(steps / 100)}.${String(steps % 100).padStart(2, "0")}`;
      return toScaled(Number(text), 100) !== steps;
    });
    expect(wrong).toEqual([]);
  });

  it("finds no half point between two half points", () => {
    const found = Array.from({ length: 1640 }, (_, at) => at / 4).filter(
      (value) => value % 0.5 !== 0 && toScaled(value, 2) !== undefined,
    );
    expect(found).toEqual([]);
  });

  it("71.58 is 7158 hundredths, and 4.35 is 435, although 4.35 × 100 is 434.999…", () => {
    expect(toScaled(71.58, 100)).toBe(7158);
    expect(4.35 * 100).toBeLessThan(435);
    expect(toScaled(4.35, 100)).toBe(435);
  });

  it("0.1 + 0.2 is not 3 tenths, because it is not the number 0.3", () => {
    expect(toScaled(0.1 + 0.2, 10)).toBeUndefined();
    expect(toScaled(0.3, 10)).toBe(3);
  });

  it.each([
    [37.25, 2],
    [0.25, 2],
    [0.499_999_999_999_999_9, 2],
    [37.500_000_000_000_01, 2],
    [71.585, 100],
    [1e-9, 100],
    [Number.MIN_VALUE, 2],
  ])("%d lies between two steps of a scale of %d", (value, scale) => {
    expect(toScaled(value, scale)).toBeUndefined();
  });

  it("knows negative numbers too", () => {
    expect(toScaled(-37.5, 2)).toBe(-75);
    expect(toScaled(-0.5, 2)).toBe(-1);
    expect(toScaled(-0.25, 2)).toBeUndefined();
  });

  it("reads -0 as nothing", () => {
    expect(toScaled(-0, 2) === 0).toBe(true);
  });

  it("goes as far as whole numbers are exact, and not further", () => {
    expect(toScaled(2 ** 53 - 1, 1)).toBe(2 ** 53 - 1);
    expect(toScaled(2 ** 53, 1)).toBeUndefined();
    expect(toScaled(2 ** 52 - 0.5, 2)).toBe(2 ** 53 - 1);
    expect(toScaled(2 ** 52, 2)).toBeUndefined();
    expect(toScaled(-(2 ** 53 - 1), 1)).toBe(-(2 ** 53 - 1));
    expect(toScaled(-(2 ** 53), 1)).toBeUndefined();
  });

  it.each([Number.NaN, Infinity, -Infinity, Number.MAX_VALUE, 1e308])("%d is on no scale", (value) => {
    expect(toScaled(value, 100)).toBeUndefined();
  });

  it("gives back the steps of any quotient, on any scale", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).filter((steps) => steps !== 0),
        fc.constantFrom(1, 2, 4, 5, 8, 10, 100, 1000),
        (steps, scale) => toScaled(steps / scale, scale) === steps,
      ),
      { numRuns: 1000 },
    );
  });

  it("never rounds: what it finds divides back to the very same number", () => {
    fc.assert(
      fc.property(fc.double(), fc.constantFrom(1, 2, 100, 1000), (value, scale) => {
        const steps = toScaled(value, scale);
        return steps === undefined || steps / scale === value;
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a ratio is rounded once, half up", () => {
  it.each([
    [25, 40, 63, "Promosi dan Mutasi of Mahkamah Konstitusi"],
    [35, 40, 88, "Penggajian, Penghargaan, dan Disiplin of Mahkamah Konstitusi"],
    [75, 130, 58, "Pengembangan Karier of Mahkamah Konstitusi"],
    [37.5, 40, 94, "Perencanaan Kebutuhan of Mahkamah Konstitusi"],
    [38, 40, 95, "Pengadaan of Mahkamah Konstitusi"],
    [77.5, 80, 97, "Manajemen Kinerja of Mahkamah Konstitusi"],
    [23, 24, 96, "Sistem Informasi of Mahkamah Konstitusi"],
  ])("%d of %d prints as %d %%: %s", (points, max, percent) => {
    expect(roundedRatio(200 * points, 2 * max, 0)).toBe(percent);
    expect(roundedRatio(2 * points, 2 * max, 2)).toBe(percent / 100);
  });

  it.each([
    [37.5, 40, 93.8],
    [50, 120, 41.7],
    [57.5, 80, 71.9],
    [27.5, 40, 68.8],
    [22, 24, 91.7],
  ])("%d of %d prints as %d %% on the sheet of Kota Bogor", (points, max, percent) => {
    expect(roundedRatio(200 * points, 2 * max, 1)).toBe(percent);
  });

  it.each([
    [1, 2, 0, 1],
    [3, 2, 0, 2],
    [5, 2, 0, 3],
    [1, 8, 2, 0.13],
    [5, 1000, 2, 0.01],
    [15, 1000, 2, 0.02],
    [1005, 1000, 2, 1.01],
    [326, 400, 2, 0.82],
    [1, 2_000_000, 6, 0.000_001],
  ])("the tie %d / %d goes up, to %d decimals", (numerator, denominator, decimals, expected) => {
    expect(roundedRatio(numerator, denominator, decimals)).toBe(expected);
  });

  it("what lies just below a tie goes down", () => {
    expect(roundedRatio(499_999, 1_000_000, 0)).toBe(0);
    expect(roundedRatio(1_249_999, 10_000_000, 2)).toBe(0.12);
  });

  it("0 of anything is 0, and all of anything is 1", () => {
    expect(roundedRatio(0, 1, 6)).toBe(0);
    expect(roundedRatio(410, 410, 4)).toBe(1);
    expect(roundedRatio(410, 400, 2)).toBe(1.03);
  });

  it("agrees with whole numbers of any size, to the last decimal", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 6 })
          .chain((decimals) =>
            fc.tuple(fc.integer({ min: 0, max: Math.floor((2 ** 52 - 1) / 10 ** decimals) }), fc.constant(decimals)),
          ),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        ([numerator, decimals], denominator) => {
          fc.pre(2 * numerator * 10 ** decimals < 2 ** 53 - denominator);
          const expected = Number(ratioText(BigInt(numerator), BigInt(denominator), decimals));
          expect(roundedRatio(numerator, denominator, decimals)).toBe(expected);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("agrees with whole numbers on small ratios, where ties are frequent", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 400 }), fc.nat(4), (numerator, denominator, decimals) => {
        const expected = Number(ratioText(BigInt(numerator), BigInt(denominator), decimals));
        expect(roundedRatio(numerator, denominator, decimals)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the greatest common divisor", () => {
  it.each([
    [12, 18, 6],
    [18, 12, 6],
    [7, 5, 1],
    [5, 0, 5],
    [0, 5, 5],
    [410, 400, 10],
  ])("of %d and %d is %d", (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });
});
