import {
  allowance,
  type AllowancePolicy,
  allowanceReadings,
  bp2mi2024,
  completePolicy,
  dkiPelaksana2020,
  heaviestPenaltyCuts,
  jabar2020,
  kementan2025,
  localTpp2021,
  localTpp2023,
  penaltyCuts2012,
  penaltyCuts2021,
  policyGaps,
  type PenaltyCuts,
  tppFrame,
} from "sistem-merit/allowance";
import { discipline2021 } from "sistem-merit/discipline";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";
import { attended, FIGURES, IN_MARCH } from "./support.js";

type Read = readonly [value: unknown, grade: string, sources: readonly string[]] | undefined;

/** A figure as value, grade and sources. */
function read(figure: unknown): Read {
  if (typeof figure !== "object" || figure === null || !("grade" in figure)) return undefined;
  const { value, grade, cite } = figure as { value: unknown; grade: string; cite: { source: string }[] };
  return [value, grade, cite.map(({ source }) => source)];
}

describe("the weights, as the sources print them", () => {
  it.each<readonly [string, AllowancePolicy, readonly (readonly [string, number, string, string])[]]>([
    [
      "BP2MI: 60 performance, 40 attendance",
      bp2mi2024,
      [
        ["capaian-kinerja", 60, "regulation", "perbppmi-2-2024"],
        ["kehadiran", 40, "regulation", "perbppmi-2-2024"],
      ],
    ],
    [
      "Ministry of Agriculture: 60 and 40",
      kementan2025,
      [
        ["kinerja", 60, "regulation", "permentan-20-2025"],
        ["kehadiran", 40, "regulation", "permentan-20-2025"],
      ],
    ],
    [
      "a local application in January 2021: 60 productivity, 40 discipline",
      localTpp2021,
      [
        ["produktivitas", 60, "secondary", "public-code-tpp-2021"],
        ["disiplin", 40, "secondary", "public-code-tpp-2021"],
      ],
    ],
    [
      "a personnel agency's application in 2023: 70 workload, 30 achievement",
      localTpp2023,
      [
        ["beban-kerja", 70, "secondary", "simasganteng-tpp-2023"],
        ["prestasi-kerja", 30, "secondary", "simasganteng-tpp-2023"],
      ],
    ],
    [
      "DKI, executors and functional posts: 60 plan, 40 activity",
      dkiPelaksana2020,
      [
        ["rencana-kinerja", 60, "official", "bkd-dki-tpp"],
        ["aktivitas-kerja", 40, "official", "bkd-dki-tpp"],
      ],
    ],
  ])("%s", (_, { components }, weights) => {
    expect(components.map(({ id, weight }) => [id, ...(read(weight) ?? [])])).toEqual(
      weights.map(([id, weight, grade, source]) => [id, weight, grade, [source]]),
    );
  });

  it("DKI counts 300 effective minutes on a working day", () => {
    expect(read(dkiPelaksana2020.components[1]?.minutesPerDay)).toEqual([300, "official", ["bkd-dki-tpp"]]);
  });
});

describe("jabar-2020 holds what was reported, and nothing else", () => {
  it("the floor of 6,000 minutes, payment in the next month, and part of a month by working days", () => {
    expect(read(jabar2020.components[0]?.floor)).toEqual([6000, "secondary", ["mediaadvokasi-2020-01"]]);
    expect(read(jabar2020.paidAfterMonths)).toEqual([1, "official", ["disbun-jabar-2021-02-15"]]);
    expect(read(jabar2020.partialMonth)).toEqual([
      "by-working-days",
      "interpretation",
      ["0039-months-not-served-whole", "disbun-jabar-2021-02-15"],
    ]);
  });

  it("its six components and five deductions, each with who names it", () => {
    expect(jabar2020.components.map(({ id }) => id)).toEqual([
      "aktivitas",
      "aktivitas-bawahan",
      "indikator-kinerja-individu",
      "penyerapan-anggaran",
      "indikator-kinerja-program",
      "perilaku",
    ]);
    expect(jabar2020.deductions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "kehadiran attendance",
      "hukuman-disiplin penalty",
      "razia-disiplin event",
      "aktivitas-negatif event",
      "lhkpn-terlambat event",
    ]);
    for (const { named } of [...jabar2020.components, ...jabar2020.deductions])
      expect(read(named)).toEqual([true, "secondary", ["liputanjabar-2020-01"]]);
  });

  const GAPS = [
    "ceilings",
    "components.0.weight",
    "components.0.full",
    "components.0.belowFloor",
    "components.1.weight",
    "components.2.weight",
    "components.3.weight",
    "components.4.weight",
    "components.5.weight",
    "deductions.0.base",
    "deductions.1.base",
    "deductions.1.cuts",
    "deductions.2.base",
    "deductions.2.percent",
    "deductions.3.base",
    "deductions.3.percent",
    "deductions.4.base",
    "deductions.4.percent",
    "rounding",
  ].map((path) => `policy.${path}: policy-incomplete`);

  it("using it lists every figure that is missing, in both languages", () => {
    const record = { id: "a", unit: "Dinas", jobClass: 7, values: {} };
    expect(found(() => allowance(record, jabar2020, IN_MARCH))).toEqual(GAPS);
    const gaps = policyGaps(jabar2020);
    expect(gaps.map(({ path, code }) => `${path.join(".")}: ${code}`)).toEqual(GAPS);
    expect(gaps[1]?.message).toEqual({
      id: "diperlukan bobot komponen, dalam persen; tetapkan menurut peraturan instansi tentang tunjangan",
      en: "needs the weight of the component, in percent; set it by the agency's own regulation on the allowance",
    });
    expect(new Set(gaps.map(({ message }) => message.id)).size).toBe(8);
  });

  it("completing it in part lists the rest", () => {
    const figures = {
      ...FIGURES,
      components: [{ id: "aktivitas", weight: 40 }],
      deductions: [{ id: "kehadiran", base: "remainder" as const }],
    };
    expect(found(() => completePolicy(jabar2020, figures))).toEqual(
      GAPS.filter((gap) => !/ceilings|components\.0\.weight|deductions\.0\.base|rounding/.test(gap)),
    );
  });

  it("completed with invented figures it calculates, and pays in the next month", () => {
    const policy = completePolicy(jabar2020, {
      ...FIGURES,
      components: [
        { id: "aktivitas", weight: 50, full: 6000, belowFloor: "proportional" },
        { id: "indikator-kinerja-individu", weight: 30 },
        { id: "perilaku", weight: 20 },
      ],
      deductions: [
        { id: "kehadiran", base: "remainder" },
        { id: "hukuman-disiplin", base: "remainder", cuts: penaltyCuts2021 },
        { id: "lhkpn-terlambat", base: "remainder", percent: 5 },
      ],
      without: [
        "aktivitas-bawahan",
        "penyerapan-anggaran",
        "indikator-kinerja-program",
        "razia-disiplin",
        "aktivitas-negatif",
      ],
    });
    const statement = allowance(
      {
        id: "a",
        unit: "Dinas",
        jobClass: 7,
        values: { aktivitas: 5400, "indikator-kinerja-individu": 90, perilaku: 100 },
        attendance: attended(2),
        penalties: [],
        events: ["lhkpn-terlambat"],
      },
      policy,
      IN_MARCH,
    );
    // 5,000,000 × (50 % × 90 % + 30 % × 90 % + 20 %) = 4,600,000; less 2 %, then less 5 %
    expect(statement).toMatchObject({ month: "2026-03", paidIn: "2026-04", amount: 4_282_600 });
    expect(statement.cite.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["liputanjabar-2020-01", "mediaadvokasi-2020-01", "disbun-jabar-2021-02-15"]),
    );
  });
});

describe("what penalties cut", () => {
  const rows = ({ penalties }: PenaltyCuts) =>
    penalties.map(({ id, cutPercent, months }) => [id, read(cutPercent)?.[0], read(months)?.[0]]);

  it("Permentan 68/2012, row by row", () => {
    expect(rows(penaltyCuts2012)).toEqual([
      ["teguran-lisan", 20, 1],
      ["teguran-tertulis", 30, 2],
      ["pernyataan-tidak-puas", 40, 3],
      ["penundaan-kgb-1-tahun", 40, 6],
      ["penundaan-kenaikan-pangkat-1-tahun", 50, 8],
      ["penurunan-pangkat-1-tahun", 60, 10],
      ["penurunan-pangkat-3-tahun", 60, 12],
      ["pemindahan-penurunan-jabatan", 70, 12],
      ["pembebasan-jabatan", 80, 12],
      ["pemberhentian-banding", 100, undefined],
    ]);
    for (const { cutPercent } of penaltyCuts2012.penalties)
      expect(read(cutPercent)?.slice(1)).toEqual(["official", ["bptp-banten-tunjangan-kinerja", "permentan-68-2012"]]);
  });

  it("PP 94/2021 cuts 25 % for 6, 9 and 12 months, with the figures of discipline2021 themselves", () => {
    expect(rows(penaltyCuts2021).filter(([, cut]) => cut !== undefined)).toEqual([
      ["potongan-tukin-6-bulan", 25, 6],
      ["potongan-tukin-9-bulan", 25, 9],
      ["potongan-tukin-12-bulan", 25, 12],
    ]);
    expect(penaltyCuts2021.penalties).toBe(discipline2021.penalties);
    expect(penaltyCuts2021.penalties).toHaveLength(9);
  });

  it("of several in one month, the heaviest, says the energy ministry", () => {
    expect(read(heaviestPenaltyCuts)).toEqual(["heaviest", "regulation", ["permenesdm-21-2014"]]);
  });
});

describe("the national frame", () => {
  it("has six criteria and 17 job classes", () => {
    expect(tppFrame.criteria.map(({ id, named }) => [id, ...(read(named) ?? [])])).toEqual(
      [
        "beban-kerja",
        "tempat-bertugas",
        "kondisi-kerja",
        "kelangkaan-profesi",
        "prestasi-kerja",
        "pertimbangan-objektif-lainnya",
      ].map((id) => [id, true, "secondary", ["tribun-babel-2022-09-05", "pp-12-2019"]]),
    );
    expect(read(tppFrame.jobClasses)).toEqual([17, "official", ["setkab-tunjangan-bpk"]]);
  });
});

describe("the readings of every calculation", () => {
  it.each([
    [allowanceReadings.attendanceValue, "100-less-deduction", "interpretation"],
    [allowanceReadings.cap, "at-most-what-is-left", "interpretation"],
    [allowanceReadings.rounding, "once-at-the-end", "interpretation"],
    [allowanceReadings.ceiling, "never-more", "official"],
    [allowanceReadings.penaltyMonths, "first-month-included", "interpretation"],
  ])("%o", (reading, value, grade) => {
    expect(read(reading)?.slice(0, 2)).toEqual([value, grade]);
  });
});

describe("no preset calculates by itself", () => {
  it.each([
    [bp2mi2024, ["ceilings", "rounding"]],
    [kementan2025, ["ceilings", "rounding"]],
    [localTpp2021, ["ceilings", "rounding"]],
    [localTpp2023, ["ceilings", "rounding"]],
    [dkiPelaksana2020, ["ceilings", "deductions.0.base", "deductions.0.cuts", "rounding"]],
  ])("$id", (preset, gaps) => {
    expect(policyGaps(preset).map(({ path }) => path.slice(1).join("."))).toEqual(gaps);
  });

  it("a policy that is wrong besides has no gaps, but issues", () => {
    expect(found(() => policyGaps({ ...bp2mi2024, id: untyped(7) }))).toEqual(["policy.id: not-text"]);
    expect(issuesOf(() => policyGaps(untyped(null)))[0]?.code).toBe("not-an-object");
    expect(policyGaps(completePolicy(bp2mi2024, FIGURES))).toEqual([]);
  });
});
