import { beforeAll, describe, expect, it, vi } from "vitest";
import { conformanceCases, type ConformanceReport, ourImplementation, runConformance } from "sistem-merit/conformance";

let report: ConformanceReport;

beforeAll(async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  ({ report } = await import("../../examples/24-kit-kesesuaian.ts"));
  log.mockRestore();
});

/** The four faults that example 24 plants, each with the cases that show it. */
const FAULTS = {
  "the printed bands as whole numbers": [
    ...["0", "99-5", "174-5", "249-5", "324-5", "400-5", "410"].map((points) => `sheet-410-points-${points}`),
    ...["0", "99-5", "174-5", "249-5", "324-5"].map((points) => `sheet-400-points-${points}`),
  ],
  "the index decides the category": ["mahkamah-konstitusi-2021"],
  "Sangat Baik is evaluated every year": [
    "provinsi-jawa-barat-2020-2022",
    "kota-bandung-2020-2022",
    "provinsi-jawa-tengah-2021-2023",
    "kabupaten-sumedang-2021-2023",
    "provinsi-sumatera-barat-2022-2024",
    "mahkamah-konstitusi-2021-2023",
    "interval-sangat-baik",
    "calendar-2022",
    "calendar-2024-leap-year",
    "regime-end-sangat-baik-2023",
    "regime-end-sangat-baik-2024",
  ],
  "points are added up as floats": ["sakip-tenths", "sakip-sum-on-the-bound"],
};

describe("a system that is wrong in four ways", () => {
  it("fails exactly the cases that show its faults, and no other", () => {
    const failed = report.results.filter(({ status }) => status === "fail").map(({ id }) => id);
    expect(failed.sort()).toEqual(Object.values(FAULTS).flat().sort());
  });

  it("is told what differs, in every failure", () => {
    for (const result of report.results) {
      if (result.status === "fail") expect([result.id, result.reason]).toEqual([result.id, "different"]);
      if (result.status === "fail") expect(result.differences.length).toBeGreaterThan(0);
    }
  });

  it("is not judged on what it does not have", () => {
    const its = new Set(["categoryOf", "assessAspects", "nextEvaluation", "sakipPredicateOf", "sakip"]);
    const { passed, failed, skipped } = report;
    expect(passed + failed).toBe(conformanceCases().filter((one) => its.has(one.function)).length);
    expect(skipped).toBe(conformanceCases().length - passed - failed);
  });
});

describe("one fault at a time, in a system that is right otherwise", () => {
  const ours = (name: string, input: unknown): unknown => ourImplementation[name]?.(input);
  const failedWith = (changed: typeof ourImplementation): string[] =>
    runConformance({ ...ourImplementation, ...changed }).results.flatMap(({ id, status }) =>
      status === "fail" ? [id] : [],
    );

  it("a bound that belongs to the band below", () => {
    const sakipPredicateOf = ({ total }: { total: number }): unknown =>
      total === 80 ? { id: "A" } : ours("sakipPredicateOf", { total });
    expect(failedWith({ sakipPredicateOf })).toEqual(["sakip-80"]);
  });

  it("a ladder that begins one day late", () => {
    const absencePenalty = (input: { days: number; consecutive: number }): unknown =>
      input.days === 28 && input.consecutive < 10
        ? ours("absencePenalty", { ...input, days: 27 })
        : ours("absencePenalty", input);
    expect(failedWith({ absencePenalty })).toEqual(["absence-28-days"]);
  });

  it("two boxes swapped", () => {
    const swapped: Readonly<Record<number, number>> = { 4: 3, 3: 4 };
    const nineBox = (input: unknown): unknown => {
      const result = ours("nineBox", input) as { box: number; successionGroup: boolean };
      return { box: swapped[result.box] ?? result.box, successionGroup: result.successionGroup };
    };
    expect(failedWith({ nineBox }).sort()).toEqual(["box-3", "box-4"]);
  });

  it("a refusal that comes as no error", () => {
    const matchCategoryOf = (input: { purpose?: string }): unknown =>
      ours("matchCategoryOf", { purpose: "selection", ...input });
    expect(failedWith({ matchCategoryOf })).toEqual(["match-no-purpose"]);
  });
});
