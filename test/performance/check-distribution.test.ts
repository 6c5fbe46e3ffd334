import fc from "fast-check";
import {
  checkDistribution,
  type DistributionAdvice,
  ORGANISATION_PREDICATES,
  type OrganisationPredicate,
  type PredicateCounts,
  PREDICATES,
  type SentenceStatus,
} from "sistem-merit/performance";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

/** Counts in the order of the table: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
const counts = (sb: number, b: number, bp: number, k: number, sk: number): PredicateCounts => ({
  "sangat-baik": sb,
  baik: b,
  "butuh-perbaikan": bp,
  kurang: k,
  "sangat-kurang": sk,
});

const brief = ({ sentences }: DistributionAdvice): string[] => sentences.map(({ id, status }) => `${id} ${status}`);
const statusOf = (advice: DistributionAdvice, id: string): SentenceStatus | undefined =>
  advice.sentences.find((sentence) => sentence.id === id)?.status;

describe("an organisation that is Istimewa", () => {
  const check = (...all: Parameters<typeof counts>): DistributionAdvice =>
    checkDistribution("istimewa", counts(...all));

  it("with 70 of 100 Sangat Baik follows the pattern, whatever the others have", () => {
    expect(check(70, 10, 10, 5, 5)).toStrictEqual({
      organisation: { id: "istimewa", name: { id: "Istimewa", en: "Outstanding" } },
      total: 100,
      status: "holds",
      sentences: [
        {
          id: "sebagian-besar-sangat-baik",
          name: { id: "Sebagian besar Sangat Baik", en: "Most are Very good" },
          status: "holds",
          count: 70,
          grade: "secondary",
          cite: [{ source: "se-menpanrb-3-2023" }, { source: "naikpangkat-se-3-2023" }],
        },
        {
          id: "paling-banyak-70-sangat-baik",
          name: { id: "Paling banyak 70% Sangat Baik", en: "At most 70% Very good" },
          status: "holds",
          count: 70,
          grade: "secondary",
          cite: [{ source: "se-menpanrb-3-2023" }, { source: "naikpangkat-se-3-2023" }],
        },
      ],
      grade: "secondary",
      cite: [{ source: "se-menpanrb-3-2023" }, { source: "naikpangkat-se-3-2023" }],
    });
    expect(check(70, 30, 0, 0, 0).status).toBe("holds");
    expect(check(70, 0, 0, 0, 30).status).toBe("holds");
  });

  it("with 71 of 100 is unknown, not broken, because the circular could not be read", () => {
    const advice = check(71, 29, 0, 0, 0);
    expect(brief(advice)).toEqual(["sebagian-besar-sangat-baik holds", "paling-banyak-70-sangat-baik unknown"]);
    expect([advice.status, advice.grade]).toEqual(["unknown", "interpretation"]);
    expect(advice.cite).toContainEqual({ source: "0021-sentences-that-stay-unclear" });
  });

  it.each([
    [51, 49, 0, "holds", "more than half"],
    [50, 50, 0, "unknown", "exactly half, and a tie"],
    [50, 30, 20, "unknown", "exactly half, and the largest group"],
    [40, 30, 30, "unknown", "the largest group, and less than half"],
    [40, 40, 20, "unknown", "one of two largest groups"],
    [40, 41, 19, "broken", "smaller than another group"],
    [0, 100, 0, "broken", "nobody"],
  ])("%d beside %d and %d: most is %s, being %s", (sb, b, bp, status) => {
    expect(statusOf(check(sb, b, bp, 0, 0), "sebagian-besar-sangat-baik")).toBe(status);
  });
});

describe("an organisation that is Baik", () => {
  const check = (...all: Parameters<typeof counts>): DistributionAdvice => checkDistribution("baik", counts(...all));

  it("with 70 of 100 Baik, and somebody below it, follows the pattern", () => {
    expect(check(25, 70, 5, 0, 0).status).toBe("holds");
    expect(check(25, 70, 0, 5, 0).status).toBe("holds");
    expect(check(28, 70, 1, 1, 0).status).toBe("holds");
  });

  it("with 71 of 100 Baik is broken", () => {
    expect(brief(check(24, 71, 5, 0, 0))).toEqual([
      "sebagian-besar-baik holds",
      "paling-banyak-70-baik broken",
      "ada-butuh-perbaikan-atau-kurang holds",
    ]);
  });

  it("with nobody Butuh Perbaikan or Kurang is broken, and Sangat Kurang is no substitute", () => {
    expect(brief(check(30, 60, 0, 0, 10))).toEqual([
      "sebagian-besar-baik holds",
      "paling-banyak-70-baik holds",
      "ada-butuh-perbaikan-atau-kurang broken",
    ]);
  });

  it("counts both predicates together", () => {
    expect(check(20, 60, 3, 4, 13).sentences[2]?.count).toBe(7);
  });

  it("broken outweighs unknown", () => {
    const advice = check(40, 50, 0, 0, 10);
    expect(brief(advice)).toEqual([
      "sebagian-besar-baik unknown",
      "paling-banyak-70-baik holds",
      "ada-butuh-perbaikan-atau-kurang broken",
    ]);
    expect(advice.status).toBe("broken");
  });
});

// Organisation, counts, and for each sentence of its pattern whether it holds: both sides of every boundary.
const LOWER: readonly (readonly [OrganisationPredicate, Parameters<typeof counts>, readonly SentenceStatus[]])[] = [
  ["butuh-perbaikan", [10, 30, 60, 0, 0], ["holds", "holds"]],
  ["butuh-perbaikan", [10, 31, 59, 0, 0], ["broken", "holds"]],
  ["butuh-perbaikan", [11, 29, 60, 0, 0], ["holds", "broken"]],
  ["butuh-perbaikan", [0, 0, 100, 0, 0], ["holds", "holds"]],
  ["kurang", [10, 20, 10, 60, 0], ["holds", "holds", "holds"]],
  ["kurang", [10, 21, 10, 59, 0], ["broken", "holds", "holds"]],
  ["kurang", [10, 21, 9, 60, 0], ["holds", "broken", "holds"]],
  ["kurang", [11, 19, 10, 60, 0], ["holds", "holds", "broken"]],
  ["kurang", [0, 0, 0, 100, 0], ["holds", "broken", "holds"]],
  ["sangat-kurang", [0, 30, 5, 5, 60], ["holds", "holds", "holds"]],
  ["sangat-kurang", [0, 30, 10, 0, 60], ["holds", "holds", "holds"]],
  ["sangat-kurang", [0, 30, 0, 10, 60], ["holds", "holds", "holds"]],
  ["sangat-kurang", [0, 31, 5, 5, 59], ["broken", "holds", "holds"]],
  ["sangat-kurang", [0, 31, 5, 4, 60], ["holds", "broken", "holds"]],
  ["sangat-kurang", [1, 29, 5, 5, 60], ["holds", "holds", "broken"]],
];

describe("an organisation below Baik", () => {
  it.each(LOWER)("%s with %j", (organisation, all, statuses) => {
    const advice = checkDistribution(organisation, counts(...all));
    expect(advice.sentences.map(({ status }) => status)).toEqual(statuses);
    expect(advice.status).toBe(statuses.includes("broken") ? "broken" : "holds");
    expect(advice.grade).toBe("secondary");
  });
});

describe("shares are compared exactly", () => {
  it.each([
    [7, 3, "holds"],
    [71, 30, "unknown"],
    [21, 9, "holds"],
    [700_001, 300_000, "unknown"],
    [6_999_999, 3_000_000, "holds"],
    [7_000_000, 3_000_000, "holds"],
    [7_000_001, 3_000_000, "unknown"],
  ])("%d of them and %d others: at most 70% %s", (many, others, status) => {
    const advice = checkDistribution("istimewa", counts(many, others, 0, 0, 0));
    expect(statusOf(advice, "paling-banyak-70-sangat-baik")).toBe(status);
  });

  it("a tenth of 30 is 3, which a float of 0.1 × 30 would miss", () => {
    const advice = checkDistribution("kurang", counts(3, 3, 3, 21, 0));
    expect(advice.sentences.map(({ status }) => status)).toEqual(["holds", "holds", "holds"]);
  });
});

describe("for any counts", () => {
  const some = fc.integer({ min: 0, max: 40 });
  const any = fc
    .tuple(some, some, some, some, some)
    .filter((all) => all.some((count) => count > 0))
    .map((all) => counts(...all));
  const organisation = fc.constantFrom(...ORGANISATION_PREDICATES);

  it("only Istimewa above 70% and a share between half and the largest are unknown, as a second reckoning has it", () => {
    fc.assert(
      fc.property(organisation, any, (id, given) => {
        const advice = checkDistribution(id, given);
        const total = Object.values(given).reduce((sum, count) => sum + count, 0);
        expect(advice.total).toBe(total);
        for (const sentence of advice.sentences) {
          if (sentence.status !== "unknown") continue;
          expect(["istimewa", "baik"]).toContain(id);
          expect(sentence.grade).toBe("interpretation");
          if (sentence.id.startsWith("paling-banyak"))
            expect([id, sentence.count / total > 0.7]).toEqual(["istimewa", true]);
          else expect([sentence.count, sentence.count <= total / 2]).toEqual([Math.max(...Object.values(given)), true]);
        }
        expect(survivesJson(advice)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("twice as many employees of each kind have the same advice", () => {
    fc.assert(
      fc.property(organisation, any, (id, given) => {
        const doubled = Object.fromEntries(Object.entries(given).map(([key, count]) => [key, 2 * count]));
        expect(brief(checkDistribution(id, untyped(doubled)))).toEqual(brief(checkDistribution(id, given)));
      }),
      { numRuns: 100 },
    );
  });

  it("the order of the keys does not matter, and the counts are left as they were", () => {
    fc.assert(
      fc.property(organisation, any, (id, given) => {
        const frozen = Object.freeze({ ...given });
        const backwards = Object.fromEntries(Object.entries(given).reverse());
        expect(checkDistribution(id, frozen)).toEqual(checkDistribution(id, untyped(backwards)));
      }),
      { numRuns: 50 },
    );
  });
});

describe("counts from plain JavaScript", () => {
  it("need every predicate: who is not counted is not zero", () => {
    expect(found(() => checkDistribution("baik", untyped({ baik: 3, cukup: 1 })))).toEqual([
      "counts.sangat-kurang: missing",
      "counts.kurang: missing",
      "counts.butuh-perbaikan: missing",
      "counts.sangat-baik: missing",
      "counts.cukup: unknown-key",
    ]);
  });

  it("need at least one employee", () => {
    const [only, ...more] = issuesOf(() => checkDistribution("baik", counts(0, 0, -0, 0, 0)));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: "out-of-range", path: ["counts"], params: { min: 1, max: 49_999_995 } });
  });

  it("are whole and not negative, and every issue is named", () => {
    expect(
      found(() => checkDistribution(untyped("Istimewa"), untyped({ ...counts(1.5, -1, 0, 0, 0), kurang: "3" }))),
    ).toEqual([
      "organisation: not-one-of",
      "counts.kurang: not-a-number",
      "counts.baik: out-of-range",
      "counts.sangat-baik: not-on-scale",
    ]);
    expect(found(() => checkDistribution(untyped("sangat-baik"), untyped([])))).toEqual([
      "organisation: not-one-of",
      "counts: not-an-object",
    ]);
    expect(found(() => checkDistribution("baik", counts(10_000_000, 0, 0, 0, 0)))).toEqual([
      "counts.sangat-baik: out-of-range",
    ]);
  });

  it("a list of predicates is no count", () => {
    expect(found(() => checkDistribution("baik", untyped(PREDICATES)))).toEqual(["counts: not-an-object"]);
  });
});
