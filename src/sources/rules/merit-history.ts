import { freeze } from "../../core/freeze.js";
import { interpretation, official, regulation, secondary, type SourceId } from "../cite.js";

/*
 * The history of the merit system: which instrument judged which year, who supervised, and what is due.
 *
 * Since when and until when a law held stands in the register. A day that no source prints is a reading, with a decision
 * record; where not even a reading is possible, nothing stands here.
 */

/** The days for which the history answers, and the day on which its sources were read. */
export const meritHistorySpan = /* @__PURE__ */ freeze({
  from: interpretation("2018-01-01", "metrokaltara-2018-12", "0051-which-rule-holds-on-a-day"),
  until: interpretation("2027-10-16", "towa-2025-10-16", "0050-from-kasn-to-bkn"),
  read: interpretation("2026-11-21", "0051-which-rule-holds-on-a-day"),
});

/** The legal instruments of the merit system and of its talent management. All others belong to other domains. */
export const meritRules = /* @__PURE__ */ rules(
  "uu-5-2014",
  "uu-20-2023",
  "pp-11-2017",
  "pp-17-2020",
  "permenpanrb-40-2018",
  "perkasn-5-2017",
  "perkasn-3-2018",
  "perkasn-9-2019",
  "permenpanrb-19-2025",
  "perpres-91-2024",
  "perpres-92-2024",
  "se-menpanrb-4-2024",
  "putusan-mk-121-puu-xxii-2024",
  "permenpanrb-3-2020",
  "permenpanrb-20-2025",
  "kepka-bkn-411-2025",
);

/**
 * The regimes of assessment by day: the instrument of the year's results, until the day on which its basis was replaced.
 * Of the mapping of 2018 neither weights nor bands are public, nor is it known which regulation it followed.
 */
export const meritRegimes = /* @__PURE__ */ freeze({
  "pemetaan-2018": {
    name: { id: "Pemetaan KASN 2018", en: "KASN's mapping of 2018" },
    from: interpretation("2018-01-01", "metrokaltara-2018-12", "0051-which-rule-holds-on-a-day"),
    until: interpretation("2018-12-31", "metrokaltara-2018-12", "0051-which-rule-holds-on-a-day"),
  },
  "kasn-9-2019": {
    name: { id: "Instrumen KASN 9/2019", en: "KASN 9/2019 instrument" },
    from: interpretation("2019-01-01", "kasn-laporan-2019", "0051-which-rule-holds-on-a-day"),
    until: interpretation("2025-12-30", "permenpanrb-19-2025", "0005-2025-under-the-2019-regime"),
    replaces: ["pemetaan-2018"],
  },
  "permenpanrb-19-2025": {
    name: { id: "Instrumen PermenPANRB 19/2025", en: "PermenPANRB 19/2025 instrument" },
    from: interpretation(
      "2025-12-31",
      { source: "permenpanrb-19-2025", article: "Pasal 30" },
      "0005-2025-under-the-2019-regime",
    ),
    replaces: ["kasn-9-2019"],
  },
});

/** Which regime judges the results of which years. `evidence` is there where the sources point both ways. */
export const meritRegimeYears = /* @__PURE__ */ freeze([
  { regime: "pemetaan-2018", years: secondary({ first: 2018, last: 2018 }, "metrokaltara-2018-12") },
  {
    regime: "kasn-9-2019",
    years: official({ first: 2019, last: 2023 }, "kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"),
  },
  { regime: "kasn-9-2019", years: secondary({ first: 2024, last: 2024 }, "bangsaonline-141038") },
  {
    regime: "kasn-9-2019",
    years: interpretation({ first: 2025, last: 2025 }, "permenpanrb-19-2025", "0005-2025-under-the-2019-regime"),
    evidence: [
      {
        regime: "kasn-9-2019",
        text: regulation(
          {
            id: "Ditetapkan 31 Desember 2025, berlaku sejak diundangkan",
            en: "Set on 31 December 2025, holds from its promulgation",
          },
          { source: "permenpanrb-19-2025", article: "Pasal 30" },
        ),
      },
      {
        regime: "permenpanrb-19-2025",
        text: official(
          {
            id: "Kementerian menyebutnya model 2025–2029",
            en: "The ministry calls it the model of 2025–2029",
          },
          "menpan-2025-08-28",
        ),
      },
      {
        regime: "permenpanrb-19-2025",
        text: official(
          {
            id: "Indeks yang akan dipakai menurut BKN: 75% maturitas, 25% kepuasan dan keterikatan",
            en: "The index that will be used, says BKN: 75% maturity, 25% satisfaction and engagement",
          },
          "kemenkum-bengkulu-2025-10-22",
        ),
      },
    ],
  },
  {
    regime: "permenpanrb-19-2025",
    years: interpretation({ first: 2026 }, "permenpanrb-19-2025", "0005-2025-under-the-2019-regime"),
  },
]);

/** Two score sheets of the 2019 instrument were in use. When one gave way to the other is not known. */
export const kasn2019SheetsSeen = /* @__PURE__ */ freeze({
  "kasn-9-2019": official(
    { id: "paparan KASN di Mahkamah Konstitusi, Juni 2021", en: "KASN at the Constitutional Court, June 2021" },
    "mk-2021-06-08",
  ),
  "kasn-9-2019-400": secondary(
    { id: "keputusan tentang Kota Bogor, Januari 2020", en: "decision on Kota Bogor, January 2020" },
    "suaranasional-2020-07-15",
    "0002-two-score-sheets",
  ),
});

/** Who supervises the merit system. During the hand-over both are named, because no source prints its day. */
export const meritAuthorities = /* @__PURE__ */ freeze({
  kasn: {
    name: { id: "Komisi Aparatur Sipil Negara (KASN)", en: "Civil Service Commission (KASN)" },
    seen: interpretation("2017-12-31", "perkasn-5-2017", "0051-which-rule-holds-on-a-day"),
    until: interpretation("2024-09-23", "kompas-2024-09-24", "0050-from-kasn-to-bkn"),
  },
  bkn: {
    name: { id: "Badan Kepegawaian Negara (BKN)", en: "National Civil Service Agency (BKN)" },
    from: interpretation("2024-08-23", "clickindonesiainfo-2024-08-30", "0050-from-kasn-to-bkn"),
  },
});

/** What must be done by a day. That it was done is another matter. */
export const meritDuties = /* @__PURE__ */ freeze([
  {
    id: "lembaga-independen",
    name: {
      id: "Pembentukan lembaga independen yang mengawasi sistem merit",
      en: "Forming an independent body that supervises the merit system",
    },
    rule: "putusan-mk-121-puu-xxii-2024",
    since: secondary("2025-10-16", "towa-2025-10-16"),
    // Two years after the ruling was read out.
    due: secondary("2027-10-16", "towa-2025-10-16"),
  },
]);

/* @__NO_SIDE_EFFECTS__ */
function rules(...ids: readonly SourceId[]): readonly SourceId[] {
  return freeze(ids);
}
