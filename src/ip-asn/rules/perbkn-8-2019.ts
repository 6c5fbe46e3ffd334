import { freeze } from "../../core/freeze.js";
import { interpretation, official, regulation, secondary } from "../../sources/cite.js";
import type { IpAsnRule } from "../rule.js";

/**
 * The index of 2019: PermenPANRB 38/2018, with the tables of Peraturan BKN 8/2019. No adopted replacement is known up to
 * 2026.
 *
 * Source: Peraturan BKN 8/2019 Pasal 8 as far as its text was read; the other tables as quoted by the press or held in
 * public code, each figure with its grade.
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from "sistem-merit/ip-asn";
 *
 * ipAsn2019.dimensions.kompetensi.max.value; // → 40
 * ipAsn2019.education.s2.value; // → 20
 * ipAsn2019.training.pelaksana.teknis.value; // → 22.5
 * ipAsn2019.predicates["butuh-perbaikan"].grade; // → "interpretation"
 * ```
 */
export const ipAsn2019: IpAsnRule<"perbkn-8-2019"> = /* @__PURE__ */ freeze({
  id: "perbkn-8-2019",
  name: {
    id: "Indeks Profesionalitas ASN menurut PermenPANRB 38/2018 dan Peraturan BKN 8/2019",
    en: "Professionalism index of the civil service under PermenPANRB 38/2018 and Peraturan BKN 8/2019",
  },
  from: secondary("2019-05-15", { source: "perbkn-8-2019", article: "Pasal 22" }, "kontan-ip-asn"),
  basis: official(["permenpanrb-38-2018", "perbkn-8-2019"], "asn-ngawi-ip-asn"),
  dimensions: {
    kualifikasi: {
      id: "kualifikasi",
      name: { id: "Kualifikasi", en: "Qualification" },
      max: official(25, "infopublik-840161", "lelemuku-2019-06-12"),
    },
    kompetensi: {
      id: "kompetensi",
      name: { id: "Kompetensi", en: "Competence" },
      max: regulation(40, { source: "perbkn-8-2019", article: "Pasal 8 ayat (2)" }, "infopublik-840161"),
    },
    kinerja: {
      id: "kinerja",
      name: { id: "Kinerja", en: "Performance" },
      max: official(30, "infopublik-840161"),
    },
    disiplin: {
      id: "disiplin",
      name: { id: "Disiplin", en: "Discipline" },
      max: official(5, "infopublik-840161"),
    },
  },
  education: {
    s3: secondary(25, "lelemuku-2019-06-12", "sim-ip-asn", "silka-pip"),
    s2: secondary(20, "lelemuku-2019-06-12", "sim-ip-asn", "silka-pip"),
    s1: secondary(15, "sim-ip-asn", "silka-pip"),
    d4: secondary(15, "sim-ip-asn", "silka-pip"),
    d3: secondary(10, "sim-ip-asn", "silka-pip"),
    d2: secondary(5, "sim-ip-asn", "silka-pip"),
    d1: secondary(5, "sim-ip-asn", "silka-pip"),
    slta: secondary(5, "sim-ip-asn", "silka-pip"),
    "di-bawah-slta": secondary(1, "sim-ip-asn", "silka-pip"),
  },
  training: {
    struktural: {
      kepemimpinan: regulation(15, { source: "perbkn-8-2019", article: "Pasal 8 ayat (4)" }),
      teknis: regulation(15, { source: "perbkn-8-2019", article: "Pasal 8 ayat (6)" }),
      seminar: secondary(10, "pandebaik-ip-asn", "sim-ip-asn", "silka-pip"),
    },
    fungsional: {
      fungsional: regulation(15, { source: "perbkn-8-2019", article: "Pasal 8 ayat (5)" }),
      teknis: regulation(15, { source: "perbkn-8-2019", article: "Pasal 8 ayat (6)" }),
      seminar: secondary(10, "pandebaik-ip-asn", "sim-ip-asn", "silka-pip"),
    },
    pelaksana: {
      teknis: secondary(22.5, "pandebaik-ip-asn", "sim-ip-asn", "silka-pip"),
      seminar: secondary(17.5, "pandebaik-ip-asn", "sim-ip-asn", "silka-pip"),
    },
  },
  trainingNames: {
    kepemimpinan: { id: "Diklat kepemimpinan", en: "Leadership training" },
    fungsional: { id: "Diklat fungsional", en: "Functional training" },
    teknis: { id: "Diklat teknis", en: "Technical training" },
    seminar: { id: "Seminar, workshop, dan sejenisnya", en: "Seminar, workshop and the like" },
  },
  technicalHours: regulation(20, { source: "perbkn-8-2019", article: "Pasal 8 ayat (6)" }),
  shortTraining: [
    {
      id: "tidak-dihitung",
      name: { id: "Di bawah 20 JP tidak dihitung", en: "Fewer than 20 hours do not count" },
      rule: secondary(
        "zero",
        { source: "perbkn-8-2019", article: "Pasal 8 ayat (6)" },
        "silka-pip",
        "0034-short-technical-training",
      ),
    },
    {
      id: "sebanding",
      name: { id: "Di bawah 20 JP dihitung sebanding", en: "Fewer than 20 hours count pro rata" },
      rule: secondary("pro-rata", "sim-ip-asn", "0034-short-technical-training"),
    },
  ],
  predicates: {
    "sangat-baik": interpretation(30, "sim-ip-asn", "silka-pip", "0027-predicates-in-the-ip-asn"),
    baik: interpretation(25, "sim-ip-asn", "silka-pip", "0027-predicates-in-the-ip-asn"),
    "butuh-perbaikan": interpretation(15, "sim-ip-asn", "silka-pip", "0027-predicates-in-the-ip-asn"),
    kurang: interpretation(5, "sim-ip-asn", "silka-pip", "0027-predicates-in-the-ip-asn"),
    "sangat-kurang": interpretation(1, "sim-ip-asn", "silka-pip", "0027-predicates-in-the-ip-asn"),
  },
  skp: [
    {
      id: "buruk",
      name: { id: "Buruk", en: "Poor" },
      from: secondary(0, "form-ip-asn-2020", "silka-pip"),
      printedTo: secondary(50, "form-ip-asn-2020", "silka-pip"),
      points: secondary(1, "sim-ip-asn", "silka-pip"),
    },
    {
      id: "kurang",
      name: { id: "Kurang", en: "Insufficient" },
      from: interpretation(50, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(51, "form-ip-asn-2020", "silka-pip"),
      // The form prints 65, a slip: its next bracket begins at 61.
      printedTo: secondary(60, "silka-pip"),
      points: secondary(5, "sim-ip-asn", "silka-pip"),
    },
    {
      id: "cukup",
      name: { id: "Cukup", en: "Sufficient" },
      from: interpretation(60, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(61, "form-ip-asn-2020", "silka-pip"),
      printedTo: secondary(75, "form-ip-asn-2020", "silka-pip"),
      points: secondary(15, "sim-ip-asn", "silka-pip"),
    },
    {
      id: "baik",
      name: { id: "Baik", en: "Good" },
      from: interpretation(75, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(76, "form-ip-asn-2020", "silka-pip"),
      printedTo: secondary(90, "form-ip-asn-2020", "silka-pip"),
      points: secondary(25, "sim-ip-asn", "silka-pip"),
    },
    {
      id: "sangat-baik",
      name: { id: "Sangat Baik", en: "Very good" },
      from: interpretation(90, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(91, "form-ip-asn-2020", "silka-pip"),
      printedTo: secondary(100, "form-ip-asn-2020", "silka-pip"),
      points: secondary(30, "sim-ip-asn", "silka-pip"),
    },
  ],
  discipline: {
    "tidak-pernah": secondary(5, "sim-ip-asn", "silka-pip"),
    ringan: secondary(3, "sim-ip-asn", "silka-pip"),
    sedang: secondary(2, "sim-ip-asn", "silka-pip"),
    berat: secondary(1, "sim-ip-asn", "silka-pip"),
  },
  categories: [
    {
      id: "sangat-rendah",
      name: { id: "Sangat Rendah", en: "Very low" },
      from: secondary(0, "kontan-ip-asn"),
      printedTo: secondary(60, "kontan-ip-asn"),
    },
    {
      id: "rendah",
      name: { id: "Rendah", en: "Low" },
      from: interpretation(60, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(61, "kontan-ip-asn"),
      printedTo: secondary(70, "kontan-ip-asn"),
    },
    {
      id: "sedang",
      name: { id: "Sedang", en: "Medium" },
      from: interpretation(70, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(71, "kontan-ip-asn"),
      printedTo: secondary(80, "kontan-ip-asn"),
    },
    {
      id: "tinggi",
      name: { id: "Tinggi", en: "High" },
      from: interpretation(80, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(81, "kontan-ip-asn"),
      printedTo: secondary(90, "kontan-ip-asn"),
    },
    {
      id: "sangat-tinggi",
      name: { id: "Sangat Tinggi", en: "Very high" },
      from: interpretation(90, "silka-pip", "0026-fractions-between-printed-bands"),
      exclusive: true,
      printedFrom: secondary(91, "kontan-ip-asn"),
      printedTo: secondary(100, "kontan-ip-asn"),
    },
  ],
  rules: {
    total: secondary("sum-of-dimensions", "kontan-ip-asn", "silka-pip"),
    unit: interpretation("mean-of-employees", "silka-pip", "0033-ip-asn-of-a-unit"),
  },
});
