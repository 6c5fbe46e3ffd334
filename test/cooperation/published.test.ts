import { draftReviewRules, jabarCooperations, scopeNames, SERVICE_IDS, SYSTEM_IDS } from "sistem-merit/cooperation";
import { describe, expect, it } from "vitest";

const shown = (figure: { readonly value: unknown; readonly grade: string } | undefined) =>
  figure && [figure.value, figure.grade];

describe("the published cooperations of West Java, line by line", () => {
  // Id, partners, date, status, labels, manuscripts by their legal names, grade.
  it.each([
    [
      "sijunjung-2023",
      ["Kabupaten Sijunjung"],
      "2023-01-05",
      "ditandatangani",
      ["Kesepakatan Bersama", "PKS"],
      ["kesepakatan-bersama", "perjanjian-kerja-sama"],
      "secondary",
    ],
    [
      "kota-tasikmalaya-2023",
      ["Kota Tasikmalaya"],
      "2023-01-25",
      "ditandatangani",
      ["PKS"],
      ["perjanjian-kerja-sama"],
      "official",
    ],
    ["samarinda-2023", ["Kota Samarinda"], undefined, "direncanakan", undefined, undefined, "secondary"],
    [
      "sulawesi-tengah-2023",
      ["Provinsi Sulawesi Tengah"],
      "2023-02-16",
      "ditandatangani",
      ["MoU", "perjanjian kerja sama"],
      undefined,
      "secondary",
    ],
    ["kasn-2023", ["Komisi Aparatur Sipil Negara"], "2023-07-28", "ditandatangani", ["MoU"], undefined, "secondary"],
    [
      "sebelas-daerah-2023",
      [
        "Provinsi Bengkulu",
        "Provinsi Jambi",
        "Kabupaten Solok Selatan",
        "Kabupaten Mamuju Tengah",
        "Kabupaten Buol",
        "Kabupaten Muna",
        "Kabupaten Sigi",
        "Kabupaten Barru",
        "Kabupaten Grobogan",
        "Kota Surakarta",
        "Kota Samarinda",
      ],
      "2023-08-28",
      "ditandatangani",
      undefined,
      undefined,
      "secondary",
    ],
    ["kendari-2024", ["Kota Kendari"], "2024-10-25", "rancangan", ["Nota Kesepahaman", "PKS"], undefined, "secondary"],
    [
      "sulawesi-barat-2024",
      ["Provinsi Sulawesi Barat"],
      "2024-12-13",
      "studi-lapangan",
      undefined,
      undefined,
      "official",
    ],
    ["dpd-ri-2025", ["Sekretariat Jenderal DPD RI"], "2025-09-16", "ditandatangani", undefined, undefined, "secondary"],
  ] as const)("%s", (id, partners, date, status, labels, instruments, grade) => {
    const one = jabarCooperations.find((published) => published.id === id);
    expect(one?.partners.value.map(({ name }) => name)).toEqual(partners);
    expect(shown(one?.date)).toEqual(date && [date, grade]);
    expect(shown(one?.status)).toEqual([status, grade]);
    expect(shown(one?.labels)).toEqual(labels && [labels, grade]);
    expect(shown(one?.instruments)).toEqual(instruments && [instruments, grade]);
    expect(one?.partners.grade).toBe(grade);
  });

  it("are nine, and the kind of a partner is that of its name", () => {
    expect(jabarCooperations).toHaveLength(9);
    for (const { kind, name } of jabarCooperations.flatMap(({ partners }) => partners.value)) {
      const [first = ""] = name.toLowerCase().split(" ");
      if (["provinsi", "kabupaten", "kota"].includes(first)) expect(kind).toBe(first);
      else expect(["lns", "lembaga-negara"]).toContain(kind);
    }
  });

  it("who signed the PKS of Sijunjung for West Java stays open: each paper says otherwise", () => {
    const [conflict] = jabarCooperations.flatMap(({ conflicts = [] }) => conflicts);
    expect(conflict?.versions.map(({ value, grade, cite }) => [value.id, grade, cite[0]?.source])).toEqual([
      ["oleh kepala BKD Jawa Barat", "secondary", "teropongmedia-sijunjung"],
      ["oleh kepala BPSDM Jawa Barat", "secondary", "majalahintrust-sijunjung"],
    ]);
  });

  it("no text names a person, and the five systems of Central Sulawesi are not claimed", () => {
    const sulteng = JSON.stringify(jabarCooperations.find(({ id }) => id === "sulawesi-tengah-2023"));
    for (const name of ["SIAP", "TRK", "SIM Tunjangan", "Jawara"]) expect(sulteng).not.toContain(name);
  });
});

describe("what a draft is reviewed for, figure by figure", () => {
  it.each([
    ["pics", 2, "secondary"],
    ["longestMonths", 60, "secondary"],
    ["evaluation", true, "secondary"],
    ["tkksd", true, "secondary"],
    ["tkksdFirst", true, "secondary"],
    ["contents", "daftar-periksa", "interpretation"],
    ["days", "urutan-tanggal", "interpretation"],
    ["pressLabels", ["MoU", "Memorandum of Understanding", "Nota Kesepahaman"], "secondary"],
  ] as const)("%s: %j", (key, value, grade) => {
    expect(shown(draftReviewRules[key])).toEqual([value, grade]);
  });
});

it("every system and service of a scope has a name", () => {
  expect(Object.keys(scopeNames.systems)).toEqual([...SYSTEM_IDS]);
  expect(Object.keys(scopeNames.services)).toEqual([...SERVICE_IDS]);
});
