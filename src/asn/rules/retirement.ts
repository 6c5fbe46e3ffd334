import type { Sourced } from "../../core/citations.js";
import type { Dated } from "../../core/dated.js";
import { freeze } from "../../core/freeze.js";
import { interpretation, official, regulation, secondary } from "../../sources/cite.js";
import type { Hakim, JenjangDosen, JenjangKeahlian, JenjangKeterampilan, JenjangManajerial } from "../jabatan.js";

/** The retirement age of a post, day by day: periods that follow each other, the last one without an end. */
export type AgeHistory = readonly Dated<Sourced<number>>[];

/** The retirement ages (batas usia pensiun, BUP) of every post, and how an age becomes a date. */
export interface RetirementRules {
  readonly manajerial: Readonly<Record<JenjangManajerial, AgeHistory>>;
  readonly pelaksana: AgeHistory;
  readonly fungsional: Readonly<Record<JenjangKeahlian | JenjangKeterampilan, AgeHistory>>;
  readonly guru: AgeHistory;
  readonly dosen: Readonly<Record<JenjangDosen, AgeHistory>>;
  readonly peneliti: Readonly<Record<JenjangKeahlian, AgeHistory>>;
  readonly perekayasa: Readonly<Record<JenjangKeahlian, AgeHistory>>;
  readonly jaksa: AgeHistory;
  readonly hakim: Readonly<Record<Hakim["level"], AgeHistory>>;
  /** The day on which a person leaves. */
  readonly leaving: Sourced<"first-day-of-next-month">;
  /** Which period decides, where the age changes: the one in which the person reaches its age. */
  readonly deciding: Sourced<"period-in-which-the-age-is-reached">;
}

/** The day on which PP 11/2017 began: the data know nothing earlier. */
const FROM = "2017-04-07";

/* @__NO_SIDE_EFFECTS__ */
function since(from: string, value: Sourced<number>): AgeHistory {
  return [{ from, value }];
}

const leaders = official(60, "parigi-moutong-bup", "rakyatdemokrasi-3928", "garut-pr-2024-03-08");
const administration = official(58, "parigi-moutong-bup", "rakyatdemokrasi-3928", "garut-pr-2024-03-08");

/* @__NO_SIDE_EFFECTS__ */
function functional(age: number): Sourced<number> {
  return official(age, "parigi-moutong-bup", "radarkaur-648494");
}

/* @__NO_SIDE_EFFECTS__ */
function research(age: number): Sourced<number> {
  return regulation(age, { source: "uu-11-2019", article: "Pasal 53" }, "narotama-uu-11-2019");
}

/** UU 11/2019 was signed on 13 August 2019. */
const researchers: Readonly<Record<JenjangKeahlian, AgeHistory>> = {
  "ahli-pertama": since("2019-08-13", research(58)),
  "ahli-muda": since("2019-08-13", research(58)),
  "ahli-madya": since("2019-08-13", research(65)),
  "ahli-utama": since("2019-08-13", research(70)),
};

/**
 * The retirement ages of PP 11/2017 (Pasal 239 and 240), UU 20/2023 (Pasal 55) and the laws that set another age for a
 * profession.
 *
 * What other laws set for further posts (doctors, for example) is not settled in the sources: give the age of such a
 * person as an option. To change a rule for good, spread these data and replace a history.
 *
 * @example
 * ```ts
 * import { retirementAges } from "sistem-merit/asn";
 *
 * retirementAges.fungsional["ahli-utama"][0]?.value.value; // → 65
 * retirementAges.jaksa.map(({ from, value }) => [from, value.value]); // → [["2022-12-20", 62], ["2027-12-21", 60]]
 * ```
 */
export const retirementAges: RetirementRules = /* @__PURE__ */ freeze({
  manajerial: {
    "jpt-utama": since(FROM, leaders),
    "jpt-madya": since(FROM, leaders),
    "jpt-pratama": since(FROM, leaders),
    administrator: since(FROM, administration),
    pengawas: since(FROM, administration),
  },
  pelaksana: since(FROM, administration),
  fungsional: {
    pemula: since(FROM, functional(58)),
    terampil: since(FROM, functional(58)),
    mahir: since(FROM, functional(58)),
    penyelia: since(FROM, functional(58)),
    "ahli-pertama": since(FROM, functional(58)),
    "ahli-muda": since(FROM, functional(58)),
    "ahli-madya": since(FROM, functional(60)),
    "ahli-utama": since(FROM, functional(65)),
  },
  guru: since(FROM, secondary(60, { source: "detik-8059432", article: "UU 14/2005 Pasal 30 ayat (4)" })),
  dosen: {
    "asisten-ahli": since(
      FROM,
      secondary(65, { source: "kopertis6-2954", article: "UU 14/2005 Pasal 67 ayat (4)" }, "detik-8059432"),
    ),
    lektor: since(
      FROM,
      secondary(65, { source: "kopertis6-2954", article: "UU 14/2005 Pasal 67 ayat (4)" }, "detik-8059432"),
    ),
    "lektor-kepala": since(
      FROM,
      secondary(65, { source: "kopertis6-2954", article: "UU 14/2005 Pasal 67 ayat (4)" }, "detik-8059432"),
    ),
    // An older table says so of outstanding professors (profesor berprestasi) alone.
    profesor: since(FROM, secondary(70, "ngenelo-bup", "scribd-325450085")),
  },
  peneliti: researchers,
  perekayasa: researchers,
  // UU 11/2021 lowers the age; MK decision 70/PUU-XX/2022 lets that begin five years after it was read.
  jaksa: [
    {
      from: "2022-12-20",
      until: "2027-12-20",
      value: secondary(62, "detik-6471573", "dpr-jr-86", "mkri-19197", "0016-prosecutors-in-2027"),
    },
    {
      from: "2027-12-21",
      value: secondary(60, "detik-6471573", "dpr-jr-86", "mkri-19197", "0016-prosecutors-in-2027"),
    },
  ],
  // Known from a report of this day; since when the ages hold was not looked up.
  hakim: {
    "tingkat-pertama": since("2022-02-04", secondary(65, "kompas-2022-02-04")),
    "tingkat-banding": since("2022-02-04", secondary(67, "kompas-2022-02-04")),
    agung: since("2022-02-04", secondary(70, "kompas-2022-02-04")),
  },
  leaving: secondary("first-day-of-next-month", "public-code-tmt-pensiun"),
  deciding: interpretation("period-in-which-the-age-is-reached", "0017-the-age-that-is-reached"),
});
