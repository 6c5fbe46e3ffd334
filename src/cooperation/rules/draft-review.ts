import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, secondary } from "../../sources/cite.js";
import type { CooperationKind } from "../cooperation-rules.js";

/** What a draft is reviewed for besides the rules of PP 28/2018, and what no source says. */
export interface DraftReviewRules {
  /** What a draft must hold so that it can be judged at all: kind, roles, signers, term, funding, scope, and so on. */
  readonly contents: Sourced<"daftar-periksa">;
  /** Days must agree with each other, and what has happened does not lie in the future. */
  readonly days: Sourced<"urutan-tanggal">;
  /** What the press calls an agreement. */
  readonly pressLabels: Sourced<readonly string[]>;
  /** The coordination team (TKKSD) of each region reviews the draft. */
  readonly tkksd: Sourced<true>;
  /** It does so before anything is signed. */
  readonly tkksdFirst: Sourced<true>;
  /** Persons in charge (PIC) per party. */
  readonly pics: Sourced<number>;
  /** Supervision and evaluation follow the agreement. */
  readonly evaluation: Sourced<true>;
  /** The longest term, in months. */
  readonly longestMonths: Sourced<number>;
  /** What is not known, and therefore not looked at. */
  readonly notKnown: readonly NotKnown[];
}

/** Something that no source says. */
export interface NotKnown {
  readonly id: string;
  readonly name: Text;
  /** The legal kinds for which it matters; all of them if it is absent. */
  readonly kinds?: readonly CooperationKind[];
}

/**
 * What a draft is reviewed for besides the rules of PP 28/2018: practices of cities and regencies, and a checklist of our
 * own. The contents that Permendagri 22/2020 demands of a manuscript were not read.
 *
 * Source: guides and public code of Kota Yogyakarta and Kabupaten Gunungkidul, news from Kutai Kartanegara; decision
 * 0042-what-a-draft-is-reviewed-for.
 *
 * @example
 * ```ts
 * import { draftReviewRules } from "sistem-merit/cooperation";
 *
 * draftReviewRules.pics.value; // → 2
 * draftReviewRules.longestMonths.grade; // → "secondary"
 * draftReviewRules.notKnown[0]?.name.en; // → "the least contents of a manuscript under Home Affairs Regulation 22/2020"
 * ```
 */
export const draftReviewRules: DraftReviewRules = /* @__PURE__ */ freeze({
  contents: interpretation("daftar-periksa", "0042-what-a-draft-is-reviewed-for"),
  days: interpretation("urutan-tanggal", "0042-what-a-draft-is-reviewed-for"),
  pressLabels: secondary(
    ["MoU", "Memorandum of Understanding", "Nota Kesepahaman"],
    "gemasulawesi-8533",
    "halosultra-42293",
    "detikrakyat-kasn",
    "pemkot-yogyakarta-ksd",
  ),
  tkksd: secondary(true, "lugasmedia-2023-10-20", "public-code-gunungkidul-kerja-sama", "pemkot-yogyakarta-ksd"),
  tkksdFirst: secondary(true, "public-code-gunungkidul-kerja-sama", "pemkot-yogyakarta-ksd"),
  pics: secondary(2, "public-code-gunungkidul-kerja-sama"),
  evaluation: secondary(true, "public-code-gunungkidul-kerja-sama"),
  longestMonths: secondary(60, "pemkot-yogyakarta-ksd"),
  notKnown: [
    {
      id: "muatan-minimum",
      name: {
        id: "muatan minimum naskah menurut Permendagri 22/2020",
        en: "the least contents of a manuscript under Home Affairs Regulation 22/2020",
      },
    },
    {
      id: "jangka-waktu-nasional",
      name: { id: "batas jangka waktu secara nasional", en: "a national limit of the term" },
    },
    {
      id: "susunan-tkksd",
      name: { id: "susunan anggota TKKSD", en: "who sits on the coordination team (TKKSD)" },
    },
    {
      id: "penanda-tangan-mitra",
      name: { id: "siapa yang berwenang menandatangani untuk mitra", en: "who has the power to sign for the partner" },
      kinds: ["sinergi", "ksdpk", "ksdpl", "ksdll"],
    },
    {
      id: "persetujuan-dprd-sinergi",
      name: {
        id: "apakah Sinergi memerlukan persetujuan DPRD",
        en: "whether a Sinergi needs the approval of the DPRD",
      },
      kinds: ["sinergi"],
    },
    {
      id: "persetujuan-dprd-ksdpk",
      name: {
        id: "apakah KSDPK yang tidak membebani memerlukan persetujuan DPRD",
        en: "whether a KSDPK that burdens nobody needs the approval of the DPRD",
      },
      kinds: ["ksdpk"],
    },
    {
      id: "naskah-luar-negeri",
      name: {
        id: "naskah kerja sama luar negeri dan urutannya",
        en: "the manuscripts of cooperation abroad, and their order",
      },
      kinds: ["ksdpl", "ksdll"],
    },
  ],
});
