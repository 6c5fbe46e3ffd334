import { freeze } from "../../core/freeze.js";
import { official, secondary } from "../../sources/cite.js";
import type { WorkingGroupCase } from "../template.js";

/**
 * Working groups and teams as sources describe them. None of them names every role.
 *
 * Source: Redaksi Rakyat and Gema Sulawesi (Sulawesi Tengah), Halo Sultra (Kendari), the province's own page (Sulawesi
 * Barat), Swara Jabbar (Jawa Barat), the province's own page (Nusa Tenggara Timur, for comparison: a team for allowances).
 *
 * @example
 * ```ts
 * import { workingGroupCases } from "sistem-merit/replication";
 *
 * workingGroupCases.find(({ id }) => id === "kendari-2024")?.lead?.value; // → "asisten-sekda"
 * workingGroupCases.flatMap(({ lead }) => lead?.value ?? []); // → ["kepegawaian", "asisten-sekda", "kepegawaian", "keuangan"]
 * ```
 */
export const workingGroupCases: readonly WorkingGroupCase[] = /* @__PURE__ */ freeze([
  {
    id: "sulawesi-tengah-2023",
    name: { id: "Sulawesi Tengah, 2023", en: "Sulawesi Tengah, 2023" },
    roles: secondary(
      ["kepegawaian", "pengembangan-sdm", "organisasi", "perencanaan", "pengawasan"],
      "redaksirakyat-2023-02-20",
      "gemasulawesi-8533",
    ),
    lead: secondary("kepegawaian", "redaksirakyat-2023-02-20", "gemasulawesi-8533"),
    notes: secondary(
      {
        id: "Tim masih akan dibentuk; Bappeda dan Inspektorat akan ditambahkan",
        en: "The team was still to be formed; planning and inspectorate were to be added",
      },
      "redaksirakyat-2023-02-20",
      "gemasulawesi-8533",
    ),
  },
  {
    id: "kendari-2024",
    name: { id: "Kota Kendari, 2024", en: "Kendari, 2024" },
    roles: secondary(["asisten-sekda", "kepegawaian", "pengawasan", "kominfo", "hukum"], "halosultra-42293"),
    lead: secondary("asisten-sekda", "halosultra-42293"),
    notes: secondary(
      {
        id: "Asisten III memimpin; BKPSDM, bidang penilaian kinerja dan penghargaan, menjadi penggerak",
        en: "The third assistant chaired; BKPSDM, its field of appraisal and awards, was the driver",
      },
      "halosultra-42293",
    ),
  },
  {
    id: "sulawesi-barat-2024",
    name: { id: "Sulawesi Barat, 2024", en: "Sulawesi Barat, 2024" },
    roles: official(
      ["kepegawaian", "perencanaan", "keuangan", "pengawasan", "kominfo", "hukum"],
      "sulbar-spbe-grha-merit",
    ),
    lead: official("kepegawaian", "sulbar-spbe-grha-merit"),
    notes: official(
      { id: "Rombongan studi lapangan", en: "The delegation of a field study" },
      "sulbar-spbe-grha-merit",
    ),
  },
  {
    id: "jawa-barat-2022",
    name: { id: "Jawa Barat, 2022", en: "West Java, 2022" },
    roles: secondary(["kepegawaian", "pengembangan-sdm", "organisasi"], "swarajabbar-2022-12-08"),
    notes: secondary(
      { id: "Tiga pilar: BKD, BPSDM, Biro Organisasi", en: "Three pillars: BKD, BPSDM, organisation bureau" },
      "swarajabbar-2022-12-08",
    ),
  },
  {
    id: "ntt-tim-tpp",
    name: { id: "Nusa Tenggara Timur, tim TPP", en: "Nusa Tenggara Timur, allowance team" },
    roles: official(
      ["keuangan", "kepegawaian", "organisasi", "hukum", "pengawasan", "perencanaan", "kominfo"],
      "bkd-ntt-tim-tpp",
    ),
    lead: official("keuangan", "bkd-ntt-tim-tpp"),
    notes: official(
      {
        id: "Sebagai pembanding; juga badan pendapatan dan aset",
        en: "For comparison; also the office of revenue and assets",
      },
      "bkd-ntt-tim-tpp",
    ),
  },
]);
