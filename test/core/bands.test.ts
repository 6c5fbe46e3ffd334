import fc from "fast-check";
import { type Band, bandAt, type BandReading, type Sourced } from "sistem-merit/core";
import { describe, expect, it } from "vitest";

const sourced = (value: number): Sourced<number> => ({ value, grade: "secondary", cite: [] });

/** A band from a number, with what its source prints beside it. */
const band = (id: string, from: number, more: { to?: number; above?: true } = {}): Band => ({
  id,
  from: sourced(from),
  ...(more.above && { exclusive: true }),
  ...(more.to !== undefined && { printedTo: sourced(more.to) }),
});

const MERIT: readonly [Band, ...Band[]] = [
  band("buruk", 100, { to: 174 }),
  band("kurang", 175, { to: 249 }),
  band("baik", 250, { to: 324 }),
  band("sangat-baik", 325, { to: 400 }),
];

/** SAKIP prints "above 80", "above 70": its bounds belong to the band below. */
const SAKIP: readonly [Band, ...Band[]] = [
  band("D", 0, { to: 30 }),
  band("C", 30, { to: 70, above: true }),
  band("B", 70, { to: 80, above: true }),
  band("A", 80, { above: true }),
];

describe("a value falls into the highest band whose lower bound it reaches", () => {
  it.each<[number, string, string | undefined, BandReading]>([
    [0, "buruk", "kurang", "below-lowest"],
    [99.5, "buruk", "kurang", "below-lowest"],
    [100, "buruk", "kurang", "printed"],
    [174, "buruk", "kurang", "printed"],
    [174.5, "buruk", "kurang", "between-bands"],
    [175, "kurang", "baik", "printed"],
    [249, "kurang", "baik", "printed"],
    [249.5, "kurang", "baik", "between-bands"],
    [250, "baik", "sangat-baik", "printed"],
    [324, "baik", "sangat-baik", "printed"],
    [324.5, "baik", "sangat-baik", "between-bands"],
    [325, "sangat-baik", undefined, "printed"],
    [400, "sangat-baik", undefined, "printed"],
    [400.5, "sangat-baik", undefined, "above-highest"],
    [410, "sangat-baik", undefined, "above-highest"],
  ])("%d is %s, below %s, and the source says: %s", (value, id, next, reading) => {
    const placement = bandAt(MERIT, value);
    expect([placement.band.id, placement.next?.id, placement.reading]).toEqual([id, next, reading]);
    expect("next" in placement).toBe(next !== undefined);
  });

  it.each<[number, string, string | undefined, BandReading]>([
    [0, "D", "C", "printed"],
    [30, "D", "C", "printed"],
    [30.01, "C", "B", "printed"],
    [70, "C", "B", "printed"],
    [70.01, "B", "A", "printed"],
    [80, "B", "A", "printed"],
    [80.01, "A", undefined, "printed"],
    [100, "A", undefined, "printed"],
  ])("%d is %s where the source prints 'above': the bound belongs to the band below", (value, id, next, reading) => {
    const placement = bandAt(SAKIP, value);
    expect([placement.band.id, placement.next?.id, placement.reading]).toEqual([id, next, reading]);
  });

  it("the lowest band does not hold its own bound if its source prints 'above', but takes it all the same", () => {
    const only: readonly [Band] = [band("only", 10, { above: true })];
    expect(bandAt(only, 10).reading).toBe("below-lowest");
    expect(bandAt(only, 10.5).reading).toBe("printed");
    expect(bandAt(only, 10).band.id).toBe("only");
    expect(bandAt(only, 10)).not.toHaveProperty("next");
  });

  it("a band without a printed end is silent about nothing", () => {
    expect(bandAt([band("low", 0), band("high", 10)], 9.99).reading).toBe("printed");
    expect(bandAt([band("low", 0), band("high", 10)], 1e6).reading).toBe("printed");
  });

  it("hands back the very band of the list", () => {
    expect(bandAt(MERIT, 300).band).toBe(MERIT[2]);
    expect(bandAt(MERIT, 300).next).toBe(MERIT[3]);
  });
});

describe("bands are total and disjoint by construction", () => {
  const bands = fc
    .uniqueArray(fc.integer({ min: -100, max: 500 }), { minLength: 1, maxLength: 8 })
    .map((bounds) => bounds.sort((a, b) => a - b))
    .chain((bounds) =>
      fc.tuple(
        ...bounds.map((from, at) =>
          fc
            .record({ above: fc.boolean(), ends: fc.boolean(), share: fc.integer({ min: 0, max: 4 }) })
            .map((random) => {
              const until = bounds[at + 1] ?? from + 100;
              return band(`band-${at}`, from / 2, {
                ...(random.above && { above: true }),
                ...(random.ends && { to: (from + ((until - from) * random.share) / 4) / 2 }),
              });
            }),
        ),
      ),
    )
    .map((random) => random as unknown as readonly [Band, ...Band[]]);
  const values = fc.oneof(
    fc.integer({ min: -120, max: 520 }).map((half) => half / 2),
    fc.double({ min: -60, max: 260, noNaN: true }),
  );

  const holds = (all: readonly Band[], at: number, value: number): boolean => {
    const reaches = ({ from, exclusive }: Band): boolean => value > from.value || (value === from.value && !exclusive);
    const [own, next] = [all[at], all[at + 1]];
    return own !== undefined && (at === 0 || reaches(own)) && (next === undefined || !reaches(next));
  };

  it("every value lies in exactly one band, the one that is found", () => {
    fc.assert(
      fc.property(bands, values, (all, value) => {
        const holders = all.filter((_, at) => holds(all, at, value));
        const placement = bandAt(all, value);
        expect(holders).toEqual([placement.band]);
        expect(placement.next).toBe(all[all.indexOf(placement.band) + 1]);
      }),
      { numRuns: 1000 },
    );
  });

  it("the reading names what the source prints, and nothing else", () => {
    fc.assert(
      fc.property(bands, values, (all, value) => {
        const { band: own, next, reading } = bandAt(all, value);
        const { exclusive, from } = all[0];
        const below = exclusive ? value <= from.value : value < from.value;
        const beyond = own.printedTo !== undefined && value > own.printedTo.value;
        const expected = below ? "below-lowest" : !beyond ? "printed" : next ? "between-bands" : "above-highest";
        expect(reading).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("a higher value never falls into a lower band", () => {
    fc.assert(
      fc.property(bands, values, values, (all, a, b) => {
        const place = (value: number): number => all.indexOf(bandAt(all, value).band);
        return place(Math.min(a, b)) <= place(Math.max(a, b));
      }),
      { numRuns: 500 },
    );
  });
});
