import type { KnownResult } from "sistem-merit/merit";
import { awards, rank, recap } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { naiveRecap } from "../oracle/portfolio.js";
import { categoryId, publishedRows } from "./published-results.js";

/* One result of 2021 per government body, as published: the largest group of one year that is known. */

interface Result extends KnownResult {
  readonly agency: string;
  readonly kind: string;
  readonly note: string;
}

const of2021 = publishedRows.filter(
  ({ year, instrument, stage, note }) =>
    year === "2021" && instrument === "KASN 9/2019" && stage !== "self" && !note.startsWith("provisional"),
);
const results: readonly Result[] = of2021
  .filter(({ agency }, at) => of2021.findIndex((row) => row.agency === agency) === at)
  .map(({ agency, agency_type, total, category, note }) => ({
    agency: agency.replace(/^Pemerintah /, ""),
    kind: agency_type,
    note,
    instrument: "kasn-9-2019",
    ...(total !== "" && { points: Number(total) }),
    ...(category !== "" && { category: categoryId(category) }),
  }));
const ofKinds = (...kinds: readonly string[]): Result[] => results.filter(({ kind }) => kinds.includes(kind));

describe("the published results of 2021", () => {
  it("are 29 bodies; the two rows of Jawa Tengah agree, and count once", () => {
    expect(results).toHaveLength(29);
    const twice = of2021.filter(({ agency }, at) => of2021.findIndex((row) => row.agency === agency) < at);
    expect(twice.map(({ agency, total }) => [agency, total])).toEqual([["Pemerintah Provinsi Jawa Tengah", "335.5"]]);
    expect(results.filter(({ agency }) => agency === "Provinsi Jawa Tengah")).toMatchObject([{ points: 335.5 }]);
  });

  it("leave out the self-assessment of Kota Bandung and the provisional values of Agam and Wajo", () => {
    expect(results.map(({ agency }) => agency)).not.toContain("Kota Bandung");
    expect(results.map(({ agency }) => agency)).not.toContain("Kabupaten Agam");
    expect(results.filter(({ agency }) => agency === "Kabupaten Wajo")).toMatchObject([{ points: 333 }]);
  });
});

describe("their recap", () => {
  const { count, all, groups } = recap(results, { groupBy: ({ kind }) => kind });

  it("counts Buruk, Kurang, Baik and Sangat Baik by kind, as counted by hand", () => {
    expect(groups.map(({ group, categories }) => [group, ...categories.map((category) => category.count)])).toEqual([
      ["kota", 1, 1, 5, 2],
      ["kabupaten", 1, 0, 3, 4],
      ["provinsi", 0, 0, 3, 4],
      ["kementerian", 0, 0, 2, 1],
      ["lpnk", 0, 0, 1, 1],
    ]);
  });

  it("counts 2, 1, 14 and 12 of 29 in all, and 8 bodies whose points were not published", () => {
    expect([count, all.length]).toEqual([29, 1]);
    expect(all[0]?.categories.map((category) => [category.count, category.share])).toEqual([
      [2, 0.069],
      [1, 0.0345],
      [14, 0.4828],
      [12, 0.4138],
    ]);
    expect(all[0]?.missing).toEqual({ category: 0, points: 8, aspects: 29 });
  });

  it("has 65.5 as the lowest and 340.5 as the highest total, and Kabupaten Bandung's 318.5 in the middle of 21", () => {
    // 65.5 149.5 178.5 256.5 261 263 271.5 287.5 288 313 318.5 325.5 328.5 329.5 330 332 333 334.5 335.5 335.5 340.5
    expect(all[0]?.points).toStrictEqual({
      count: 21,
      // 5977 of 21
      mean: 284.619,
      min: 65.5,
      q1: 263,
      median: 318.5,
      q3: 332,
      max: 340.5,
    });
  });

  it("of the provinces: 330.2 on average, and 332 in the middle", () => {
    expect(groups.find(({ group }) => group === "provinsi")).toMatchObject({
      count: 7,
      points: { count: 5, mean: 330.2, median: 332, min: 313, max: 340.5 },
      missing: { points: 2 },
    });
  });

  it("is the one of the naive implementation", () => {
    const nameless = (one: (typeof all)[number]): unknown => ({
      ...one,
      categories: one.categories.map(({ id, count: times, share }) => ({ id, count: times, share })),
      aspects: one.aspects.map(({ id, max, weakestIn }) => ({ id, max, weakestIn })),
    });
    const recapped = { count, all: all.map(nameless), groups: groups.map(nameless) };
    expect(recapped).toStrictEqual(naiveRecap(results, ({ kind }) => kind));
  });
});

describe("their ranks", () => {
  const ranksOf = (members: readonly Result[]): string[] =>
    rank(members).ranked.map(({ rank: place, tied, value, result }) => `${place}${tied ? "=" : ""} ${result.agency} ${value}`);

  it("of the provinces are those that were published: Sulawesi Selatan, Jawa Tengah, Jawa Timur, Bali", () => {
    expect(ranksOf(ofKinds("provinsi"))).toEqual([
      "1 Provinsi Sulawesi Selatan 340.5",
      "2 Provinsi Jawa Tengah 335.5",
      "3 Provinsi Jawa Timur 332",
      "4 Provinsi Bali 330",
      "5 Provinsi Kalimantan Barat 313",
    ]);
    for (const { rank: place, result } of rank(ofKinds("provinsi")).ranked.slice(0, 4)) {
      expect(result.note).toContain(`rank ${place} `);
    }
  });

  it("leave the provinces without published points unranked", () => {
    expect(rank(ofKinds("provinsi")).unranked.map(({ agency }) => agency)).toEqual(["Aceh", "Provinsi Sumatera Utara"]);
  });

  it("of kabupaten and kota begin as in the published list, in which the fifth place is not known", () => {
    const ranked = rank(ofKinds("kabupaten", "kota")).ranked.slice(0, 6);
    expect(ranked.map(({ rank: place, result }) => [place, result.agency])).toEqual([
      [1, "Kota Bogor"],
      [2, "Kabupaten Sinjai"],
      [3, "Kabupaten Wajo"],
      [4, "Kabupaten Karawang"],
      [5, "Kabupaten Sumedang"],
      [6, "Kota Pekanbaru"],
    ]);
    for (const { rank: place, result } of ranked.filter(({ result: { agency } }) => agency !== "Kabupaten Sumedang")) {
      expect(result.note).toMatch(new RegExp(`^rank ${place} of the (kabupaten/kota list of 2021|2021 list)`));
    }
    // Another source says of Sumedang that it was the first kabupaten, which does not fit.
    expect(ranked[4]?.result.note).toContain("first among kabupaten");
  });

  it("in one list, Jawa Tengah and Kota Bogor tie on the second place", () => {
    expect(ranksOf(results).slice(0, 4)).toEqual([
      "1 Provinsi Sulawesi Selatan 340.5",
      "2= Provinsi Jawa Tengah 335.5",
      "2= Kota Bogor 335.5",
      "4 Kabupaten Sinjai 334.5",
    ]);
  });
});

describe("their award", () => {
  const { groups, others, undecided } = awards(results);
  const names = (group: string): string[][] | undefined =>
    groups
      .find((one) => one.group === group)
      ?.categories.map(({ ranked, unranked }) => [
        ...ranked.map(({ rank: place, result: { agency } }) => `${place} ${agency.replace(/^\w+ /, "")}`),
        ...unranked.map(({ agency }) => agency),
      ]);

  it("honours 12 as Sangat Baik and 14 as Baik; three are neither", () => {
    const honoured = groups.flatMap(({ categories }) =>
      categories.map(({ id, ranked, unranked }) => [id, ranked.length + unranked.length] as const),
    );
    const sumOf = (wanted: string): number =>
      honoured.reduce((sum, [id, count]) => sum + (id === wanted ? count : 0), 0);
    expect([sumOf("sangat-baik"), sumOf("baik")]).toEqual([12, 14]);
    expect(others.map(({ agency }) => agency)).toEqual(["Kota Pekalongan", "Kabupaten Sukoharjo", "Kota Magelang"]);
    expect(undecided).toEqual([]);
  });

  it("puts Kalimantan Barat first among the provinces at Baik, as published", () => {
    expect(names("provinsi")).toEqual([
      ["1 Sulawesi Selatan", "2 Jawa Tengah", "3 Jawa Timur", "4 Bali"],
      ["1 Kalimantan Barat", "Aceh", "Provinsi Sumatera Utara"],
    ]);
    expect(results.find(({ agency }) => agency === "Provinsi Kalimantan Barat")?.note).toContain("rank 1");
  });

  it("keeps the published order of Mojokerto, Probolinggo and Malang, with Yogyakarta between", () => {
    expect(names("kota")).toEqual([
      ["1 Bogor", "2 Pekanbaru"],
      ["1 Mojokerto", "2 Yogyakarta", "3 Probolinggo", "4 Malang", "Kota Balikpapan"],
    ]);
  });

  it("stays unranked where no points were published", () => {
    expect(names("lpnk")).toEqual([["Lembaga Administrasi Negara (LAN)"], ["Badan Informasi Geospasial (BIG)"]]);
    expect(names("kementerian")).toEqual([["Kementerian Sosial"], ["Kementerian Agama", "Kemenko PMK"]]);
  });
});
