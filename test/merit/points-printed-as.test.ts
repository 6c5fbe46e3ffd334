import { type Instrument, kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { pointsPrintedAs } from "sistem-merit/merit";
import { describe, expect, it } from "vitest";
import { attempt } from "sistem-merit/core";
import { found, issuesOf, labelled, untyped } from "../core/support.js";
import {
  asInstrument,
  type AspectId,
  ASPECTS,
  BOGOR_2020,
  complete410,
  FULL_400,
  FULL_410,
  MK_2021,
} from "./fixtures.js";

describe("a published percentage gives back its points", () => {
  it.each<[AspectId, number, number[]]>([
    ["penggajian-penghargaan-disiplin", 88, [35]],
    ["perlindungan-pelayanan", 100, [16]],
    ["sistem-informasi", 96, [23]],
    ["perencanaan-kebutuhan", 94, [37.5]],
    ["pengadaan", 95, [38]],
    ["promosi-mutasi", 63, [25]],
    ["manajemen-kinerja", 97, [77.5]],
  ])("Mahkamah Konstitusi 2021: %s, %d %%", (aspect, percent, points) => {
    expect(pointsPrintedAs(kasn2019, aspect, percent, 0)).toEqual(points);
    expect(points).toEqual([MK_2021[aspect]]);
  });

  it("58 % of 130 leaves three readings, of which 75 was published as points", () => {
    expect(pointsPrintedAs(kasn2019, "pengembangan-karier", 58, 0)).toEqual([75, 75.5, 76]);
  });

  it.each<[AspectId, number]>([
    ["perencanaan-kebutuhan", 93.8],
    ["pengadaan", 75],
    ["pengembangan-karier", 41.7],
    ["promosi-mutasi", 75],
    ["manajemen-kinerja", 71.9],
    ["penggajian-penghargaan-disiplin", 68.8],
    ["perlindungan-pelayanan", 75],
    ["sistem-informasi", 91.7],
  ])("Kota Bogor 2020: %s, %d %%", (aspect, percent) => {
    expect(pointsPrintedAs(kasn2019Sheet400, aspect, percent, 1)).toEqual([BOGOR_2020[aspect]]);
  });

  it("41.7 % fits no half point of 130, so that Kota Bogor's sheet is not that of 410", () => {
    expect(pointsPrintedAs(kasn2019, "pengembangan-karier", 41.7, 1)).toEqual([]);
    expect(pointsPrintedAs(kasn2019, "pengembangan-karier", 41.5, 1)).toEqual([54]);
    expect(pointsPrintedAs(kasn2019, "pengembangan-karier", 41.9, 1)).toEqual([54.5]);
  });
});

describe("every half point prints as one percentage, and comes back from it", () => {
  it.each(
    ([0, 1, 2, 3] as const).flatMap((decimals) => [
      [decimals, kasn2019, FULL_410] as const,
      [decimals, kasn2019Sheet400, FULL_400] as const,
    ]),
  )("with %d decimals", (decimals, instrument, full) => {
    const lost: string[] = [];
    for (const aspect of ASPECTS) {
      for (let half = 0; half <= 2 * full[aspect]; half += 7) {
        const unit = 10 ** decimals;
        const [steps, max] = [BigInt(half * 100 * unit), BigInt(2 * full[aspect])];
        const percent = Number((2n * steps + max) / (2n * max)) / unit;
        const points = pointsPrintedAs(instrument, aspect, percent, decimals);
        if (!points.includes(half / 2)) lost.push(`${aspect} ${half / 2}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it("the percentages from 0 to 100 share all half points out among themselves", () => {
    for (const aspect of ASPECTS) {
      const all = Array.from({ length: 101 }, (_, percent) => pointsPrintedAs(kasn2019, aspect, percent, 0)).flat();
      expect(all).toEqual(Array.from({ length: 2 * FULL_410[aspect] + 1 }, (_, half) => half / 2));
    }
  });

  it("0 % and 100 % are the ends", () => {
    expect(pointsPrintedAs(kasn2019, "perlindungan-pelayanan", 0, 1)).toEqual([0]);
    expect(pointsPrintedAs(kasn2019, "perlindungan-pelayanan", -0, 1)).toEqual([0]);
    expect(pointsPrintedAs(kasn2019, "perlindungan-pelayanan", 100, 3)).toEqual([16]);
  });

  it("with supplied weights, points are hundredths", () => {
    // 7.992 prints as 49.95 % → 50.0, 8.008 as 50.05 % → 50.1: in between lies 8 alone.
    expect(pointsPrintedAs(complete410, "perlindungan-pelayanan", 50, 1)).toEqual([8]);
    expect(pointsPrintedAs(complete410, "pengadaan", 50, 1)).toEqual([19.98, 19.99, 20, 20.01]);
  });
});

describe("what is wrong is named", () => {
  const printed = (aspect: unknown, percent: unknown, decimals: unknown): unknown =>
    pointsPrintedAs(kasn2019, untyped(aspect), untyped(percent), untyped(decimals));

  it.each<[string, unknown, unknown, unknown, string[]]>([
    ["another aspect", "pengembangan-karir", 50, 0, ["aspect: not-one-of"]],
    ["an aspect that is none", 3, 50, 0, ["aspect: not-one-of"]],
    ["more than 100 percent", "pengadaan", 100.5, 1, ["percent: out-of-range"]],
    ["less than nothing", "pengadaan", -1, 0, ["percent: out-of-range"]],
    ["a text", "pengadaan", "95", 0, ["percent: not-a-number"]],
    ["NaN", "pengadaan", Number.NaN, 0, ["percent: not-a-number"]],
    ["more decimals than were promised", "pengadaan", 93.8, 0, ["percent: not-on-scale"]],
    ["more decimals than were promised", "pengadaan", 93.85, 1, ["percent: not-on-scale"]],
    ["four decimals", "pengadaan", 95, 4, ["decimals: out-of-range"]],
    ["fewer than no decimals", "pengadaan", 95, -1, ["decimals: out-of-range"]],
    ["four decimals, which do not make 93.8 wrong", "pengadaan", 93.8, 4, ["decimals: out-of-range"]],
    ["half a decimal", "pengadaan", 95, 0.5, ["decimals: not-on-scale"]],
    ["no decimals", "pengadaan", 95, undefined, ["decimals: not-a-number"]],
    ["a text as decimals", "pengadaan", 95, "0", ["decimals: not-a-number"]],
  ])("%s", (_, aspect, percent, decimals, expected) => {
    expect(found(() => printed(aspect, percent, decimals))).toEqual(expected);
  });

  it("all at once", () => {
    expect(found(() => printed("pengembangan-karir", 50, 9))).toEqual(["aspect: not-one-of", "decimals: out-of-range"]);
    expect(found(() => printed("pengembangan-karir", 101, 0))).toEqual(["aspect: not-one-of", "percent: out-of-range"]);
    expect(found(() => printed("pengembangan-karir", "50", 0))).toEqual([
      "aspect: not-one-of",
      "percent: not-a-number",
    ]);
  });

  it("the aspects are listed", () => {
    expect(issuesOf(() => printed("x", 50, 0))[0]?.params).toEqual({ expected: ASPECTS, received: "text" });
  });

  it.each([undefined, null, "kasn-9-2019", {}].map(labelled))("%s is no instrument", (_, value) => {
    expect(found(() => pointsPrintedAs(asInstrument(value), "pengadaan", 95, 0))).toEqual([
      "instrument: not-an-object",
    ]);
  });

  it("a maximum between two steps of the scale is not read as a sheet on which nothing fits", () => {
    const odd: Instrument = {
      ...kasn2019,
      aspects: [
        { id: "x", name: { id: "x", en: "x" }, maxPoints: { value: 40.25, grade: "caller", cite: [] }, indicators: [] },
      ],
    };
    const outcome = attempt(() => pointsPrintedAs(odd, "x", 0, 0));
    expect(outcome.ok ? outcome.value : outcome.issues[0]?.code).toBeOneOf([[0], "not-on-scale"]);
  });
});
