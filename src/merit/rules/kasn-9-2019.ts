import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { interpretation, official, secondary } from "../../sources/cite.js";
import type { Aspect, Category, Indicator, Instrument } from "../instrument.js";

/*
 * Peraturan KASN 9/2019: the instrument that judged government bodies from 2019 to 2025.
 *
 * Its annex is not public. What stands here was read in pages of KASN and of the bodies it assessed, in the news and
 * in papers; what nobody published (most indicators' wording, every indicator's weight) is absent.
 */

/** The four categories. PerKASN 9/2019 Pasal 23 ayat (2) holds them; the text itself was not read. */
export const kasn2019Categories = /* @__PURE__ */ freeze([
  {
    id: "buruk",
    numeral: "I",
    name: { id: "Buruk", en: "Poor" },
    from: secondary(100, "wahananews-2024-02-18"),
    printedTo: secondary(174, "wahananews-2024-02-18"),
  },
  {
    id: "kurang",
    numeral: "II",
    name: { id: "Kurang", en: "Insufficient" },
    from: secondary(
      175,
      { source: "perkasn-9-2019", article: "Pasal 23 ayat (2)" },
      "unri-rokan-hulu",
      "wahananews-2024-02-18",
    ),
    printedTo: secondary(
      249,
      { source: "perkasn-9-2019", article: "Pasal 23 ayat (2)" },
      "unri-rokan-hulu",
      "wahananews-2024-02-18",
    ),
  },
  {
    id: "baik",
    numeral: "III",
    name: { id: "Baik", en: "Good" },
    from: official(250, "kasn-sekadau-2021", "kasn-mandailing-natal-2021-10-19"),
    printedTo: secondary(324, "wahananews-2024-02-18", "voi-2021-01-29"),
  },
  {
    id: "sangat-baik",
    numeral: "IV",
    name: { id: "Sangat Baik", en: "Very Good" },
    from: secondary(325, "wahananews-2024-02-18"),
    printedTo: secondary(400, "wahananews-2024-02-18"),
  },
]) satisfies readonly Category[];

/** The eight aspects as on the sheet of 410 points, with the indicators that are known; their texts stand beside. */
const aspects = /* @__PURE__ */ defineAspects([
  {
    id: "perencanaan-kebutuhan",
    name: { id: "Perencanaan Kebutuhan", en: "Workforce Planning" },
    maxPoints: official(40, "mk-2021-06-08"),
    weightPercent: secondary(10, "bp-batam-dashboard"),
    indicatorCount: secondary(4, "123dok-subaspek"),
    indicators: known("peta-jabatan", "data-pensiun", "rencana-pemenuhan-kebutuhan"),
  },
  {
    id: "pengadaan",
    name: { id: "Pengadaan", en: "Recruitment" },
    maxPoints: official(40, "mk-2021-06-08"),
    weightPercent: secondary(10, "bp-batam-dashboard"),
    indicators: known("rencana-pengadaan-tahunan", "kebijakan-pengadaan"),
  },
  {
    id: "pengembangan-karier",
    name: { id: "Pengembangan Karier", en: "Career Development" },
    maxPoints: official(130, "mk-2021-06-08"),
    weightPercent: secondary(30, "bp-batam-dashboard"),
    indicatorCount: official(10, "kasn-muna-2021-08-30", "garuda-2024"),
    indicators: known(
      "standar-kompetensi-jabatan",
      "profil-pegawai",
      "kelompok-talenta",
      "rencana-suksesi",
      "kesenjangan-kompetensi",
      "kesenjangan-kinerja",
      "strategi-kesenjangan",
      "praktik-kerja-pertukaran",
      "coaching-konseling-mentoring",
    ),
  },
  {
    id: "promosi-mutasi",
    name: { id: "Promosi dan Mutasi", en: "Promotion and Transfer" },
    maxPoints: official(40, "mk-2021-06-08"),
    weightPercent: official(10, "kasn-pinrang-2022-04-11"),
    indicators: known("pola-karier", "kebijakan-pengisian-jabatan", "pelaksanaan-pengisian-jabatan"),
  },
  {
    id: "manajemen-kinerja",
    name: { id: "Manajemen Kinerja", en: "Performance Management" },
    maxPoints: official(80, "mk-2021-06-08"),
    weightPercent: secondary(20, "bp-batam-dashboard"),
    indicators: known("metode-penilaian-kinerja", "penilaian-kinerja-berkala", "pemakaian-hasil-kinerja"),
  },
  {
    id: "penggajian-penghargaan-disiplin",
    name: { id: "Penggajian, Penghargaan, dan Disiplin", en: "Pay, Reward and Discipline" },
    maxPoints: derived(40),
    weightPercent: secondary(10, "bp-batam-dashboard"),
    indicators: known("tunjangan-kinerja", "kebijakan-penghargaan", "kode-etik"),
  },
  {
    id: "perlindungan-pelayanan",
    name: { id: "Perlindungan dan Pelayanan", en: "Protection and Services" },
    maxPoints: derived(16),
    weightPercent: secondary(4, "bp-batam-dashboard"),
    indicators: known("program-perlindungan", "pelayanan-administrasi"),
  },
  {
    id: "sistem-informasi",
    name: { id: "Sistem Informasi", en: "Information System" },
    maxPoints: derived(24),
    weightPercent: secondary(6, "bp-batam-dashboard"),
    indicators: known("sistem-informasi-kepegawaian", "e-office"),
  },
]);

/** The aspects of the 2019 instrument. */
export type Kasn2019AspectId = (typeof aspects)[number]["id"];
/** The publicly known indicators of the 2019 instrument. */
export type Kasn2019IndicatorId = (typeof aspects)[number]["indicators"][number]["id"];
/** The categories of the 2019 instrument. */
export type Kasn2019CategoryId = (typeof kasn2019Categories)[number]["id"];
/** A score sheet of the 2019 instrument. */
export type Kasn2019Instrument<Id extends string = string, Divisors extends number = number> = Instrument<
  Kasn2019AspectId,
  Kasn2019IndicatorId,
  Kasn2019CategoryId,
  1 | 2 | 3 | 4,
  Divisors,
  Id
>;

/**
 * The 2019 instrument on its sheet of 410 points (career development 130), as KASN presented it in June 2021.
 *
 * Source: Peraturan KASN 9/2019; the sheet was read in the Constitutional Court's news of 8 June 2021.
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 *
 * kasn2019.aspects.map((aspect) => aspect.maxPoints.value); // → [40, 40, 130, 40, 80, 40, 16, 24]
 * kasn2019.maxPoints.grade; // → "official"
 * ```
 */
export const kasn2019 = /* @__PURE__ */ scoreSheet("kasn-9-2019", official(410, "mk-2021-06-08"), aspects, [
  official(410, "mk-2023-12-07"),
  secondary(400, "kejaksaan-2026-q1"),
]);

/**
 * The 2019 instrument on its sheet of 400 points (career development 120), as it fits Kota Bogor's decision of
 * January 2020. It shares everything with {@link kasn2019} but that maximum, the total and the index divisor.
 *
 * Source: Keputusan KASN 12/KEP.KASN/C/I/2020, as quoted in the news of 15 July 2020; the maxima are derived from it
 * and from the sheet of 410 points.
 *
 * @example
 * ```ts
 * import { kasn2019Sheet400 } from "sistem-merit";
 *
 * kasn2019Sheet400.maxPoints.value; // → 400
 * kasn2019Sheet400.maxPoints.grade; // → "secondary"
 * ```
 */
export const kasn2019Sheet400 = /* @__PURE__ */ scoreSheet(
  "kasn-9-2019-400",
  derived(400),
  /* @__PURE__ */ sheet400Aspects(),
  [secondary(400, "kejaksaan-2026-q1")],
);

/** The aspects of the sheet of 400: their maxima are derived from its percentages, so none is surer than these. */
/* @__NO_SIDE_EFFECTS__ */
function sheet400Aspects(): typeof aspects {
  return aspects.map((aspect) => ({
    ...aspect,
    maxPoints: derived(aspect.id === "pengembangan-karier" ? 120 : aspect.maxPoints.value),
  }));
}

/** A score sheet: what all sheets share, and what differs. */
/* @__NO_SIDE_EFFECTS__ */
function scoreSheet<const Id extends string, const Divisors extends number>(
  id: Id,
  maxPoints: Sourced<number>,
  sheetAspects: typeof aspects,
  divisors: readonly [Sourced<Divisors>, ...Sourced<Divisors>[]],
): Kasn2019Instrument<Id, Divisors> {
  return freeze({
    id,
    name: {
      id: `Instrumen KASN 9/2019, lembar ${maxPoints.value} poin`,
      en: `KASN 9/2019 instrument, sheet of ${maxPoints.value} points`,
    },
    regime: "kasn-9-2019",
    maxPoints,
    step: official(0.5, "mk-2021-06-08"),
    levels: secondary([1, 2, 3, 4], "123dok-subaspek", "metrokaltara-2018-12"),
    indicatorCount: official(37, "kasn-kampar-2021-03", "kasn-muna-2021-08-30"),
    aspects: sheetAspects,
    categories: kasn2019Categories,
    rules: {
      indicatorPoints: interpretation("level-times-weight", "0006-level-times-weight"),
      total: secondary("sum-of-aspects", "mk-2021-06-08", "0002-two-score-sheets"),
      category: official("points", "mk-2021-06-08", "0001-points-decide-the-category"),
      outsidePrintedBands: interpretation("lower-bound", "0004-points-outside-the-printed-bands"),
    },
    index: {
      divisors,
      decimals: official(2, "mk-2023-12-07"),
      rounding: interpretation("half-up", "0007-index-divisor-and-rounding"),
      aboveOne: interpretation("kept", "0007-index-divisor-and-rounding"),
    },
  });
}

/** A maximum that follows from the two published score sheets by arithmetic. */
/* @__NO_SIDE_EFFECTS__ */
function derived(value: number): Sourced<number> {
  return secondary(value, "mk-2021-06-08", "suaranasional-2020-07-15", "0002-two-score-sheets");
}

/* @__NO_SIDE_EFFECTS__ */
function defineAspects<const A extends string, const I extends string>(
  aspects: readonly Aspect<A, I>[],
): readonly Aspect<A, I>[] {
  return aspects;
}

/* @__NO_SIDE_EFFECTS__ */
function known<const I extends string>(...ids: readonly I[]): readonly Indicator<I>[] {
  return ids.map((id) => ({ id }));
}
