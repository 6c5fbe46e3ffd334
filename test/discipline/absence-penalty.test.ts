import fc from "fast-check";
import { type Absence, absencePenalty, type AbsencePenalty, type PenaltyId, PENALTIES } from "sistem-merit/discipline";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";

// From, to, penalty, level, months, cut: the ladder as the facts print it. The last row has no end.
const LADDER: readonly (readonly [
  number,
  number,
  PenaltyId,
  "ringan" | "sedang" | "berat",
  number | null,
  number | null,
])[] = [
  [3, 3, "teguran-lisan", "ringan", null, null],
  [4, 6, "teguran-tertulis", "ringan", null, null],
  [7, 10, "pernyataan-tidak-puas", "ringan", null, null],
  [11, 13, "potongan-tukin-6-bulan", "sedang", 6, 25],
  [14, 16, "potongan-tukin-9-bulan", "sedang", 9, 25],
  [17, 20, "potongan-tukin-12-bulan", "sedang", 12, 25],
  [21, 24, "penurunan-jabatan", "berat", 12, null],
  [25, 27, "pembebasan-jabatan", "berat", 12, null],
  [28, 366, "pemberhentian", "berat", null, null],
];

const penaltyOf = (result: AbsencePenalty): PenaltyId | undefined =>
  result.status === "penalty" ? result.penalty.id : undefined;
const reasonOf = (result: AbsencePenalty): string => (result.status === "penalty" ? result.because.join("+") : "");

/** A second reckoning: row by row, without bands. */
function naive(days: number, consecutive: number): PenaltyId | undefined {
  if (consecutive >= 10) return "pemberhentian";
  return LADDER.find(([from, to]) => days >= from && days <= to)?.[2];
}

describe("days of absence in one year, in all", () => {
  it.each([0, 1, 2])("%d days lead to no penalty by this ladder", (days) => {
    const result = absencePenalty({ days, consecutive: days });
    expect(result.status).toBe("none");
    expect(result).not.toHaveProperty("penalty");
    expect(result.next).toMatchObject({ penalty: { id: "teguran-lisan" }, days: 3, moreDays: 3 - days });
  });

  it.each(LADDER)("%d to %d days: %s, %s, %s months, cut %s", (from, to, id, level, months, cutPercent) => {
    for (const days of [from, Math.floor((from + to) / 2), to]) {
      const result = absencePenalty({ days, consecutive: 1 });
      expect([penaltyOf(result), reasonOf(result)]).toEqual([id, "cumulative"]);
      if (result.status !== "penalty") throw new Error("no penalty");
      expect([result.penalty.level, result.penalty.months ?? null, result.penalty.cutPercent ?? null]).toEqual([
        level,
        months,
        cutPercent,
      ]);
    }
    expect(penaltyOf(absencePenalty({ days: from - 1, consecutive: 1 }))).not.toBe(id);
  });

  it("the rungs are those of the table, without a gap", () => {
    expect(LADDER.map(([, , id]) => id)).toEqual([...PENALTIES]);
    expect(LADDER.slice(1).map(([from]) => from)).toEqual(LADDER.slice(0, -1).map(([, to]) => to + 1));
  });

  // Transcribed cases of the rule that implements PP 94/2021; the names are left out.
  it.each([
    [3, "teguran-lisan", "January to April"],
    [3 + 2, "teguran-tertulis", "two more by July"],
    [5 + 4, "pernyataan-tidak-puas", "four more by November"],
    [9 + 3, "potongan-tukin-6-bulan", "three more by April"],
    [14 + 2, "potongan-tukin-9-bulan", "two more by July"],
    [16 + 3, "potongan-tukin-12-bulan", "three more by December"],
    [20 + 3, "penurunan-jabatan", "three more by April"],
    [23 + 3, "pembebasan-jabatan", "three more by July"],
    [27 + 2, "pemberhentian", "two more by October"],
  ] as const)("%d days are %s, as a published case has it: %s", (...row) => {
    const [days, id] = row;
    expect(penaltyOf(absencePenalty({ days, consecutive: 2 }))).toBe(id);
  });
});

describe("days of absence in a row", () => {
  it("ten working days, 1 to 14 October 2022, lead to dismissal, as a published case has it", () => {
    expect(absencePenalty({ days: 10, consecutive: 10 })).toStrictEqual({
      status: "penalty",
      penalty: {
        id: "pemberhentian",
        name: {
          id: "Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS",
          en: "Honourable dismissal as PNS, not at own request",
        },
        level: "berat",
      },
      because: ["consecutive"],
      days: 10,
      consecutive: 10,
      grade: "official",
      cite: [
        { source: "djbc-2022-05-30" },
        { source: "paparan-pp-94-2021" },
        { source: "pp-94-2021", article: "Pasal 11 ayat (2) huruf d" },
      ],
    });
  });

  it("nine do not: nine days in all are a written statement of dissatisfaction, and one more is dismissal", () => {
    const result = absencePenalty({ days: 9, consecutive: 9 });
    expect(penaltyOf(result)).toBe("pernyataan-tidak-puas");
    expect(result.untilDismissal).toEqual({ moreDays: 19, moreInARow: 1 });
    expect(result.next).toMatchObject({ penalty: { id: "potongan-tukin-6-bulan" }, days: 11, moreDays: 2 });
  });

  it("both reasons are named where both lead to dismissal, and each alone where one does", () => {
    expect(reasonOf(absencePenalty({ days: 28, consecutive: 10 }))).toBe("cumulative+consecutive");
    expect(reasonOf(absencePenalty({ days: 28, consecutive: 9 }))).toBe("cumulative");
    expect(reasonOf(absencePenalty({ days: 27, consecutive: 10 }))).toBe("consecutive");
    expect(reasonOf(absencePenalty({ days: 366, consecutive: 366 }))).toBe("cumulative+consecutive");
  });

  it("after dismissal there is no next rung", () => {
    for (const absence of [
      { days: 10, consecutive: 10 },
      { days: 28, consecutive: 1 },
      { days: 100, consecutive: 50 },
    ]) {
      const result = absencePenalty(absence);
      expect(result).not.toHaveProperty("next");
      expect(result).not.toHaveProperty("untilDismissal");
    }
  });
});

describe("for every absence that a year can hold", () => {
  const every: Absence[] = [];
  for (let days = 0; days <= 40; days++) {
    for (let consecutive = Math.min(1, days); consecutive <= days; consecutive++) every.push({ days, consecutive });
  }

  it("the penalty is that of a second reckoning", () => {
    for (const absence of every) {
      expect(penaltyOf(absencePenalty(absence))).toBe(naive(absence.days, absence.consecutive));
    }
  });

  it("one more day, or one more in a row, never leads to a lighter penalty", () => {
    const rank = (absence: Absence): number => PENALTIES.indexOf(penaltyOf(absencePenalty(absence)) ?? untyped(""));
    for (const { days, consecutive } of every) {
      const now = rank({ days, consecutive });
      if (days > 0) expect(rank({ days: days + 1, consecutive })).toBeGreaterThanOrEqual(now);
      expect(rank({ days: days + 1, consecutive: consecutive + 1 })).toBeGreaterThanOrEqual(now);
    }
  });

  it("the days that are left do lead to the next rung, and one less does not", () => {
    for (const absence of every) {
      const { next, untilDismissal } = absencePenalty(absence);
      if (next === undefined || untilDismissal === undefined) continue;
      const { days } = absence;
      const consecutive = Math.max(1, absence.consecutive);
      expect(next.days).toBe(days + next.moreDays);
      expect(penaltyOf(absencePenalty({ days: next.days, consecutive }))).toBe(next.penalty.id);
      if (next.moreDays > 1) {
        expect(penaltyOf(absencePenalty({ days: next.days - 1, consecutive }))).toBe(
          penaltyOf(absencePenalty(absence)),
        );
      }
      const all = { days: days + untilDismissal.moreDays, consecutive };
      expect([penaltyOf(absencePenalty(all)), all.days]).toEqual(["pemberhentian", 28]);
      const run = {
        days: days + untilDismissal.moreInARow,
        consecutive: absence.consecutive + untilDismissal.moreInARow,
      };
      expect([penaltyOf(absencePenalty(run)), run.consecutive]).toEqual(["pemberhentian", 10]);
    }
  });

  it("the result is plain data, and the absence is left as it was", () => {
    for (const absence of every) {
      const result = absencePenalty(Object.freeze({ ...absence }));
      expect(survivesJson(result)).toBe(true);
      expect([result.days, result.consecutive, result.grade]).toEqual([absence.days, absence.consecutive, "official"]);
    }
  });
});

describe("for whom the ladder is known", () => {
  it("for a PNS it is official, and a PNS is meant where no status is given", () => {
    const absence = { days: 5, consecutive: 2 };
    expect(absencePenalty({ ...absence, status: "pns" })).toEqual(absencePenalty(absence));
    expect(absencePenalty({ ...absence, status: undefined })).toEqual(absencePenalty(absence));
  });

  it("for a CPNS it is the same ladder, and secondary", () => {
    const result = absencePenalty({ days: 5, consecutive: 2, status: "cpns" });
    expect([penaltyOf(result), result.grade]).toEqual(["teguran-tertulis", "secondary"]);
    expect(result.cite).toContainEqual({ source: "kompastv-cpns-2021" });
  });

  it("for a PPPK it is not known", () => {
    const [only, ...more] = issuesOf(() => absencePenalty({ days: 5, consecutive: 2, status: "pppk" }));
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      code: "rule-unknown",
      path: ["status"],
      message: { id: "jenjang hukuman disiplin untuk PPPK tidak diketahui" },
    });
  });

  it("a floor holds for a CPNS", () => {
    const cpns = { days: 5, consecutive: 2, status: "cpns" } as const;
    expect(found(() => absencePenalty(cpns, { minimumGrade: "official" }))).toEqual([": grade-below-minimum"]);
    expect(absencePenalty(cpns, { minimumGrade: "secondary" }).status).toBe("penalty");
    expect(absencePenalty({ ...cpns, status: "pns" }, { minimumGrade: "official" }).status).toBe("penalty");
    expect(found(() => absencePenalty({ ...cpns, status: "pns" }, { minimumGrade: "regulation" }))).toEqual([
      ": grade-below-minimum",
    ]);
  });
});

describe("an absence that cannot be", () => {
  it.each([
    [{ days: 5, consecutive: 6 }, ["consecutive: out-of-range"], "a run longer than all days"],
    [{ days: 5, consecutive: 0 }, ["consecutive: out-of-range"], "days without a run"],
    [{ days: 0, consecutive: 1 }, ["consecutive: out-of-range"], "a run without days"],
    [{ days: 367, consecutive: 1 }, ["days: out-of-range"], "more days than a year has"],
    [{ days: -1, consecutive: 0 }, ["days: out-of-range"], "fewer than none"],
    [{ days: 3.5, consecutive: 1 }, ["days: not-on-scale"], "half a day"],
    [{ days: 3, consecutive: 1.5 }, ["consecutive: not-on-scale"], "half a day in a row"],
    [{ days: "3", consecutive: 400 }, ["days: not-a-number", "consecutive: out-of-range"], "text, and too long a run"],
    [{ days: 3 }, ["consecutive: missing"], "no run: not known is not 0"],
    [{ consecutive: 3 }, ["days: missing"], "no days"],
    [{}, ["days: missing", "consecutive: missing"], "nothing"],
    [{ days: 3, consecutive: 1, year: 2025 }, ["year: unknown-key"], "a year, which is the caller's"],
    [{ days: 3, consecutive: 1, status: "PNS" }, ["status: not-one-of"], "a status in other letters"],
    [[3, 1], [": not-an-object"], "a list"],
    [3, [": not-an-object"], "a number"],
  ])("%j is refused with %j: %s", (...row) => {
    const [absence, codes] = row;
    expect(found(() => absencePenalty(untyped(absence)))).toEqual(codes);
  });

  it("says by which days a run is limited", () => {
    const [only] = issuesOf(() => absencePenalty({ days: 5, consecutive: 6 }));
    expect(only).toMatchObject({ params: { min: 1, max: 5, received: 6 } });
  });

  it("what is inherited is not there", () => {
    expect(found(() => absencePenalty(untyped(Object.create({ days: 3, consecutive: 1 }))))).toEqual([
      "days: missing",
      "consecutive: missing",
    ]);
  });

  it("names everything at once, the options too", () => {
    expect(found(() => absencePenalty(untyped({ days: null, status: 1 }), untyped({ floor: "official" })))).toEqual([
      "consecutive: missing",
      "days: not-a-number",
      "status: not-one-of",
      "options.floor: unknown-key",
    ]);
  });

  it("whole days beyond the table are dismissal up to a whole year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 28, max: 366 }), (days) => {
        expect(penaltyOf(absencePenalty({ days, consecutive: 1 }))).toBe("pemberhentian");
      }),
      { numRuns: 50 },
    );
  });
});
