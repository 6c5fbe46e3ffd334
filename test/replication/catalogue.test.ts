import type { Grade, Sourced, Text } from "sistem-merit/core";
import { jabarApps, type JabarSystem, jabarSystems, type SystemId, workingGroupCases } from "sistem-merit/replication";
import { sourceOf } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { DOORS, FIVE, textsIn } from "./support.js";

const systems = FIVE.map((id) => [id, jabarSystems[id]] as const);

const claimsOf = ({ expansions, purpose, owner, dataIn, dataOut, facts }: JabarSystem): readonly Sourced<unknown>[] => [
  ...expansions,
  purpose,
  owner,
  ...dataIn,
  ...dataOut,
  ...facts,
];

/** What the short names stand for, and how well each reading is sourced. */
const EXPANSIONS: Readonly<Record<SystemId, readonly (readonly [string, Grade])[]>> = {
  siap: [
    ["Sistem Informasi Aparatur", "official"],
    ["Sistem Informasi Aparatur Pemerintah", "secondary"],
  ],
  "k-mob": [["Kinerja Mobile", "secondary"]],
  trk: [
    ["Tunjangan Remunerasi Kinerja", "secondary"],
    ["Tunjangan Remunerasi Kerja", "secondary"],
    ["Elektronik Remunerasi Kinerja (E-RK)", "secondary"],
  ],
  "sim-tunjangan": [["Sistem Informasi Manajemen Tunjangan", "secondary"]],
  "sim-jawara": [
    ["Sistem Informasi Manajemen Talenta Jawa Barat Juara", "secondary"],
    ["Sistem Informasi Manajemen Talenta ASN Jawa Barat", "secondary"],
  ],
};

/** Claims with a grade of their own, by a word of their English text. */
const GRADES: readonly (readonly [SystemId, "dataIn" | "dataOut" | "facts", RegExp, Grade])[] = [
  ["siap", "dataIn", /NIP as username \(18 digits/, "official"],
  ["siap", "dataOut", /by NIP/, "secondary"],
  ["siap", "dataOut", /integration API/, "secondary"],
  ["k-mob", "dataIn", /selfie/, "secondary"],
  ["k-mob", "dataIn", /Wi-Fi and GPS/, "secondary"],
  ["k-mob", "dataIn", /approved by the superior/, "secondary"],
  ["k-mob", "dataIn", /first design/, "official"],
  ["k-mob", "facts", /since February 2019/, "secondary"],
  ["k-mob", "facts", /four check-ins a day/, "secondary"],
  ["k-mob", "facts", /07:30/, "secondary"],
  ["k-mob", "facts", /36,005 employees on 17 May 2021; the recap closed at 10:00/, "secondary"],
  ["k-mob", "facts", /earned, and not of a deduction/, "official"],
  ["k-mob", "facts", /evaluation in September 2021/, "secondary"],
  ["trk", "facts", /October–December 2019; in force since January 2020/, "secondary"],
  ["trk", "facts", /6,000 minutes of activity a month.*16:00 WIB.*January 2020/, "secondary"],
  ["trk", "facts", /used for the TPP of the next/, "official"],
  ["trk", "facts", /first day/, "official"],
  ["trk", "facts", /discipline raid.*LHKPN/, "secondary"],
  ["trk", "dataIn", /Budget absorption/, "secondary"],
  ["sim-tunjangan", "facts", /portal of TRK/, "secondary"],
  ["sim-tunjangan", "facts", /SiJITU of BPKAD/, "secondary"],
  ["sim-jawara", "dataIn", /six supporting/, "official"],
  ["sim-jawara", "dataOut", /nine boxes/, "official"],
  ["sim-jawara", "dataOut", /three best candidates/, "secondary"],
  ["sim-jawara", "facts", /PPD 2022/, "secondary"],
];

const MODULES: Readonly<Record<SystemId, readonly string[]>> = {
  siap: ["sistem-merit/asn"],
  "k-mob": ["sistem-merit/attendance", "sistem-merit/discipline"],
  trk: ["sistem-merit/allowance", "sistem-merit/performance"],
  "sim-tunjangan": ["sistem-merit/allowance"],
  "sim-jawara": ["sistem-merit/talent", "sistem-merit/competency"],
};

/** What must be named as unknown, by a word of its English text. */
const UNKNOWN: readonly (readonly [SystemId, RegExp])[] = [
  ["trk", /weights of the components/],
  ["trk", /amounts by class/],
  ["trk", /percentages of the reductions/],
  ["trk", /regulation 10 of 2022/],
  ["sim-tunjangan", /rules/],
  ["sim-tunjangan", /data in/],
  ["sim-tunjangan", /data out/],
  ["sim-jawara", /six applications feed/],
  ["sim-jawara", /cutoffs/],
  ["k-mob", /deductions/],
  ["k-mob", /brackets/],
];

describe("the catalogue of West Java's systems", () => {
  it("holds the five that the agreements name, each under its own id", () => {
    expect(Object.keys(jabarSystems)).toEqual(FIVE);
    for (const [id, system] of systems) expect(system.id).toBe(id);
  });

  it.each(systems)("%s shows every expansion of its name with its grade, the best sourced first", (id, system) => {
    expect(system.expansions.map(({ value, grade }) => [value, grade])).toEqual(EXPANSIONS[id]);
  });

  it.each(systems)("%s cites a source of the register for every claim, and says who owns it", (_, system) => {
    for (const { cite } of claimsOf(system)) {
      expect(cite.length).toBeGreaterThan(0);
      for (const { source } of cite) expect(sourceOf(source).title.en).not.toBe("");
    }
    expect(system.owner.value.en).toContain("BKD");
  });

  it.each(systems)("%s says everything in both languages, with the same numbers", (_, system) => {
    const texts = textsIn(system);
    expect(texts.length).toBeGreaterThan(8);
    for (const { id, en } of texts) {
      expect([id.trim(), en.trim()]).toEqual([id, en]);
      const numbers = (text: string) =>
        (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((found) => found.replace(/\D/g, ""));
      expect(numbers(id).sort()).toEqual(numbers(en).sort());
    }
  });

  it.each(GRADES)("%s: a claim of %s that says %s is %s", (id, part, words, grade) => {
    const found = jabarSystems[id][part].filter(({ value }: Sourced<Text>) => words.test(value.en));
    expect(found.map((claim) => claim.grade)).toEqual([grade]);
  });

  it.each(systems)("%s names the doors of this library that hold its rules, and they exist", (id, { modules }) => {
    expect(modules.map(({ module }) => module)).toEqual(MODULES[id]);
    for (const { module } of modules) expect(DOORS).toContain(module);
  });

  it.each(UNKNOWN)("%s names what was not found: %s", (id, words) => {
    expect(jabarSystems[id].unknown.filter(({ en }) => words.test(en))).toHaveLength(1);
  });

  it("knows no data in and no data out of SIM Tunjangan, and of every other system both", () => {
    for (const [id, { dataIn, dataOut, unknown }] of systems) {
      const isKnown = id !== "sim-tunjangan";
      expect([dataIn.length > 0, dataOut.length > 0]).toEqual([isKnown, isKnown]);
      expect(unknown.length).toBeGreaterThan(0);
    }
  });

  it("does not repeat the share of 0.4 % that contradicts its own sum", () => {
    expect(JSON.stringify(jabarSystems)).not.toMatch(/0[.,]4 ?%/);
  });

  it.each(systems)("%s says what the agency must bring, as our reading", (_, { supply }) => {
    expect(supply.grade).toBe("interpretation");
    expect(supply.value.length).toBeGreaterThan(1);
  });
});

/** The inventory: id, portal, owner, whether a purpose is named. */
const APPS: readonly (readonly [string, string, string, boolean])[] = [
  ["kinerja-jabar", "kinerja", "BKD", false],
  ["eotm", "kinerja", "BKD", true],
  ["banding", "kinerja", "BKD", true],
  ["penghargaan", "kinerja", "BKD", true],
  ["pegawai-inaktif", "kinerja", "BKD", false],
  ["dashboard-kinerja", "kinerja", "BKD", false],
  ["dilan", "siap", "BKD", true],
  ["jft", "siap", "BKD", true],
  ["kepin", "siap", "BKD", true],
  ["kgb", "siap", "BKD", true],
  ["pensiun", "siap", "BKD", true],
  ["tte-qr", "siap", "BKD", false],
  ["redistribusi-pelaksana", "siap", "BKD", false],
  ["informasi-redistribusi", "siap", "BKD", false],
  ["sibangkom", "siap", "BKD", true],
  ["emutasi", "siap", "BKD", false],
  ["kontroling-disiplin", "siap", "BKD", false],
  ["eformasi", "siap", "BKD", false],
  ["perbaikan-sk", "siap", "BKD", false],
  ["asmara", "oac", "BKD", true],
  ["talent-box", "bkd", "BKD", false],
  ["center-of-excellence", "bkd", "BKD", false],
  ["jabar-smart-asn", "", "BKD", false],
  ["usulan-tpk", "", "BKD", false],
  ["jabar-corpu-talent", "", "BPSDM", false],
  ["integral-tech", "", "BPSDM", false],
  ["sijitu", "", "BPKAD", true],
];

describe("the applications beside them", () => {
  it("are those of the inventory, with portal, owner and purpose as far as it names them", () => {
    expect(
      jabarApps.map(({ id, portal, owner, purpose }) => [
        id,
        portal?.value.replace(".jabarprov.go.id", "") ?? "",
        /\((\w+)\)$/.exec(owner.value.id)?.[1],
        purpose !== undefined,
      ]),
    ).toEqual(APPS);
  });

  it("rest on public code alone", () => {
    for (const { portal, owner, purpose } of jabarApps) {
      for (const claim of [portal, owner, purpose]) expect(claim?.grade ?? "secondary").toBe("secondary");
    }
  });
});

/** Who was named in which case, and who leads. */
const CASES: readonly (readonly [string, Grade, string | undefined, readonly string[]])[] = [
  [
    "sulawesi-tengah-2023",
    "secondary",
    "kepegawaian",
    ["kepegawaian", "pengembangan-sdm", "organisasi", "perencanaan", "pengawasan"],
  ],
  ["kendari-2024", "secondary", "asisten-sekda", ["asisten-sekda", "kepegawaian", "pengawasan", "kominfo", "hukum"]],
  [
    "sulawesi-barat-2024",
    "official",
    "kepegawaian",
    ["kepegawaian", "perencanaan", "keuangan", "pengawasan", "kominfo", "hukum"],
  ],
  ["jawa-barat-2022", "secondary", undefined, ["kepegawaian", "pengembangan-sdm", "organisasi"]],
  [
    "ntt-tim-tpp",
    "official",
    "keuangan",
    ["keuangan", "kepegawaian", "organisasi", "hukum", "pengawasan", "perencanaan", "kominfo"],
  ],
];

describe("the cases of working groups", () => {
  it("name the roles that their sources name, and no other", () => {
    expect(workingGroupCases.map(({ id, roles, lead }) => [id, roles.grade, lead?.value, roles.value])).toEqual(CASES);
  });
});
