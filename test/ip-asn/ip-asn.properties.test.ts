import fc from "fast-check";
import {
  ipAsn,
  ipAsn2019,
  ipAsnCategoryOf,
  type IpAsnRecord,
  ipAsnSummary,
  ipAsnSummaryStream,
  type ShortTraining,
} from "sistem-merit/ip-asn";
import { describe, expect, it } from "vitest";
import { survivesJson, unfrozen, untyped } from "../core/support.js";
import { recordsOf } from "./arbitraries.js";
import { naiveCategory, naiveIndex, naiveRounded } from "../oracle/ip-asn.js";

const READINGS = ["tidak-dihitung", "sebanding"] as const;
const reading = fc.constantFrom<ShortTraining>(...READINGS);
const anyRecord = recordsOf(false);
const fullRecord = recordsOf(true);
const thousandths = (value: number | undefined): bigint => BigInt(Math.round(Number(value) * 1000));

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

describe("the index agrees with a second implementation", () => {
  it("for any record, in every dimension, in both bounds, and in the category", () => {
    fc.assert(
      fc.property(anyRecord, reading, (record, shortTraining) => {
        const result = ipAsn(record, ipAsn2019, { shortTraining });
        const naive = naiveIndex(record, shortTraining === "sebanding");
        expect(result.dimensions.map(({ lowest, highest }) => [thousandths(lowest), thousandths(highest)])).toEqual(
          naive.dimensions,
        );
        expect([thousandths(result.lowest), thousandths(result.highest)]).toEqual([naive.lowest, naive.highest]);
        const [low, high] = [naiveCategory(naive.lowest, 1000n), naiveCategory(naive.highest, 1000n)];
        expect(result.category?.id).toBe(low === high ? low : undefined);
        expect(result.total).toBe(result.missing.length === 0 ? result.lowest : undefined);
        result.dimensions.forEach(({ value, share, max }) => {
          if (value === undefined) expect(share).toBeUndefined();
          else expect(share).toBe(naiveRounded(thousandths(value), BigInt(max) * 1000n, 4));
        });
      }),
      { numRuns: 400 },
    );
  });

  it("for every total: the category of the total alone is the one of the second implementation", () => {
    for (let points = 0; points <= 100_000; points += 1) {
      if (points % 1000 > 5 && points % 1000 < 995 && points % 97 !== 0) continue;
      expect(ipAsnCategoryOf(points / 1000, ipAsn2019).id).toBe(naiveCategory(BigInt(points), 1000n));
    }
  });

  it("in a summary: sums, means, shares, categories, and what is missing", () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 30 }), reading, (records, shortTraining) => {
        const { all } = ipAsnSummary(records, { rule: ipAsn2019, shortTraining });
        const naive = records.map((record) => naiveIndex(record, shortTraining === "sebanding"));
        const known = naive.filter(({ isKnown }) => isKnown);
        const sum = known.reduce((total, { lowest }) => total + lowest, 0n);
        expect(all.count).toBe(records.length);
        expect(all.missing.total).toBe(records.length - known.length);
        if (known.length === 0) expect(all.mean).toBeUndefined();
        else {
          const count = BigInt(known.length);
          expect(thousandths(all.mean?.sum)).toBe(sum);
          expect(all.mean?.value).toBe(naiveRounded(sum, count * 1000n, 3));
          expect(all.mean?.category.id).toBe(naiveCategory(sum, count * 1000n));
        }
        const decided = naive.flatMap(({ lowest, highest }) => {
          const category = naiveCategory(lowest, 1000n);
          return category === naiveCategory(highest, 1000n) ? [category] : [];
        });
        for (const { id, count, share } of all.categories) {
          expect(count).toBe(decided.filter((category) => category === id).length);
          expect(share).toBe(decided.length === 0 ? undefined : naiveRounded(BigInt(count), BigInt(decided.length), 4));
        }
        expect(all.missing.category).toBe(records.length - decided.length);
      }),
      { numRuns: 100 },
    );
  });

  it("in the means of dimensions, and in which is weakest", () => {
    fc.assert(
      fc.property(fc.array(fullRecord, { minLength: 1, maxLength: 20 }), (records) => {
        const { all } = ipAsnSummary(records, { rule: ipAsn2019 });
        const naive = records.map((record) => naiveIndex(record, false));
        const count = BigInt(records.length);
        const maxima = [25n, 40n, 30n, 5n];
        const sums = maxima.map((_, place) =>
          naive.reduce((total, { dimensions }) => total + (dimensions[place]?.[0] ?? 0n), 0n),
        );
        all.dimensions.forEach(({ mean, share }, place) => {
          expect(mean).toBe(naiveRounded(sums[place] ?? 0n, count * 1000n, 3));
          expect(share).toBe(naiveRounded(sums[place] ?? 0n, count * 1000n * (maxima[place] ?? 1n), 4));
        });
        const ids = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;
        // 600 is a multiple of every maximum, so that shares compare as whole numbers.
        const shares = sums.map((sum, place) => (sum * 600n) / (maxima[place] ?? 1n));
        const ranked = all.weakestFirst.map((id) => shares[ids.indexOf(id)] ?? 0n);
        expect(ranked).toHaveLength(4);
        ranked.slice(1).forEach((share, at) => {
          expect(share >= (ranked[at] ?? 0n)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("the index is monotone", () => {
  const better = (record: IpAsnRecord): unknown[] => {
    const { training } = record;
    const raised =
      training === "unknown"
        ? []
        : Object.keys(training).map((kind) => ({
            ...record,
            training: { ...training, [kind]: kind === "teknis" ? 20 : true },
          }));
    return [
      ...raised,
      { ...record, education: "s3" },
      { ...record, discipline: "tidak-pernah" },
      { ...record, performance: { skp: 100 } },
    ];
  };

  it("a better answer never lowers it, under either reading of short training", () => {
    fc.assert(
      fc.property(fullRecord, reading, (record, shortTraining) => {
        const before = ipAsn(record, ipAsn2019, { shortTraining }).lowest;
        for (const raised of better(record)) {
          expect(ipAsn(untyped(raised), ipAsn2019, { shortTraining }).lowest).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });

  it("pro rata is never below all or nothing, and both agree from 20 hours on", () => {
    fc.assert(
      fc.property(fullRecord, (record) => {
        const [nothing, proRata] = READINGS.map((shortTraining) => ipAsn(record, ipAsn2019, { shortTraining }).lowest);
        expect(Number(proRata)).toBeGreaterThanOrEqual(Number(nothing));
        const hours = record.training === "unknown" ? 0 : Number(record.training.teknis);
        if (hours === 0 || hours >= 20) expect(proRata).toBe(nothing);
      }),
    );
  });

  it("knowing an answer never leads outside the bounds", () => {
    fc.assert(
      fc.property(fullRecord, fc.constantFrom("education", "training", "performance", "discipline"), (record, key) => {
        const { lowest } = ipAsn(record, ipAsn2019);
        const open = ipAsn(untyped({ ...record, [key]: "unknown" }), ipAsn2019);
        expect(open.lowest).toBeLessThanOrEqual(lowest);
        expect(open.highest).toBeGreaterThanOrEqual(lowest);
      }),
    );
  });

  it("the category never falls while the total rises", () => {
    const ids = ipAsn2019.categories.map(({ id }) => id);
    const place = (points: number): number => ids.indexOf(ipAsnCategoryOf(points / 1000, ipAsn2019).id);
    const points = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(place(Math.max(a, b))).toBeGreaterThanOrEqual(place(Math.min(a, b)));
      }),
    );
  });
});

describe("inputs and order", () => {
  it("a frozen record and frozen options are enough, and the result is JSON that shares nothing with the record", () => {
    fc.assert(
      fc.property(anyRecord, reading, (record, shortTraining) => {
        const frozen = deepFreeze(structuredClone(record));
        const result = ipAsn(frozen, ipAsn2019, Object.freeze({ shortTraining }));
        expect(unfrozen(frozen)).toEqual([]);
        expect(survivesJson(result)).toBe(true);
        expect(ipAsn(record, ipAsn2019, { shortTraining })).toEqual(result);
      }),
    );
  });

  it("the order of keys makes no difference", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const reversed: unknown = Object.fromEntries(Object.entries(record).reverse());
        expect(ipAsn(untyped(reversed), ipAsn2019)).toEqual(ipAsn(record, ipAsn2019));
      }),
    );
  });

  it("the order of records makes no difference, and a stream gives the same", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 20 }), async (records) => {
        const { all } = ipAsnSummary(records, { rule: ipAsn2019 });
        expect(ipAsnSummary([...records].reverse(), { rule: ipAsn2019 }).all).toEqual(all);
        expect(survivesJson(all)).toBe(true);
        expect((await ipAsnSummaryStream(records, { rule: ipAsn2019 })).all).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });
});
