import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";
import type { DistributionRules } from "../distribution-rules.js";

/**
 * The pattern by which predicates spread over the employees of an organisation (SE MenPANRB 3/2023), sentence by
 * sentence. It guides the head of the organisation; it is no limit that makes a predicate void.
 *
 * Source: naikpangkat.com, which quotes the circular; the circular was not read.
 *
 * @example
 * ```ts
 * import { distribution2023 } from "sistem-merit/performance";
 *
 * distribution2023.organisations.istimewa.sentences.map(({ name }) => name.id);
 * // → ["Sebagian besar Sangat Baik", "Paling banyak 70% Sangat Baik"]
 * ```
 */
export const distribution2023: DistributionRules = /* @__PURE__ */ freeze({
  /** By the predicate of the organisation, from the highest. */
  organisations: {
    istimewa: {
      name: { id: "Istimewa", en: "Outstanding" },
      sentences: [
        {
          id: "sebagian-besar-sangat-baik",
          name: { id: "Sebagian besar Sangat Baik", en: "Most are Very good" },
          of: ["sangat-baik"],
          rule: secondary({ check: "most" }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "paling-banyak-70-sangat-baik",
          name: { id: "Paling banyak 70% Sangat Baik", en: "At most 70% Very good" },
          of: ["sangat-baik"],
          rule: secondary({ check: "at-most", percent: 70 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
          beyond: interpretation("unknown", "0021-sentences-that-stay-unclear"),
        },
      ],
    },
    baik: {
      name: { id: "Baik", en: "Good" },
      sentences: [
        {
          id: "sebagian-besar-baik",
          name: { id: "Sebagian besar Baik", en: "Most are Good" },
          of: ["baik"],
          rule: secondary({ check: "most" }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "paling-banyak-70-baik",
          name: { id: "Paling banyak 70% Baik", en: "At most 70% Good" },
          of: ["baik"],
          rule: secondary({ check: "at-most", percent: 70 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "ada-butuh-perbaikan-atau-kurang",
          name: {
            id: "Ada yang Butuh Perbaikan dan/atau Kurang",
            en: "Some are Needs improvement and/or Poor",
          },
          of: ["butuh-perbaikan", "kurang"],
          rule: secondary({ check: "some" }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
      ],
    },
    "butuh-perbaikan": {
      name: { id: "Butuh Perbaikan", en: "Needs improvement" },
      sentences: [
        {
          id: "paling-sedikit-60-butuh-perbaikan",
          name: { id: "Paling sedikit 60% Butuh Perbaikan", en: "At least 60% Needs improvement" },
          of: ["butuh-perbaikan"],
          rule: secondary({ check: "at-least", percent: 60 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "paling-banyak-10-sangat-baik",
          name: { id: "Paling banyak 10% Sangat Baik", en: "At most 10% Very good" },
          of: ["sangat-baik"],
          rule: secondary({ check: "at-most", percent: 10 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
      ],
    },
    kurang: {
      name: { id: "Kurang", en: "Poor" },
      sentences: [
        {
          id: "paling-sedikit-60-kurang",
          name: { id: "Paling sedikit 60% Kurang", en: "At least 60% Poor" },
          of: ["kurang"],
          rule: secondary({ check: "at-least", percent: 60 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "paling-sedikit-10-butuh-perbaikan",
          name: { id: "Paling sedikit 10% Butuh Perbaikan", en: "At least 10% Needs improvement" },
          of: ["butuh-perbaikan"],
          rule: secondary({ check: "at-least", percent: 10 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "paling-banyak-10-sangat-baik",
          name: { id: "Paling banyak 10% Sangat Baik", en: "At most 10% Very good" },
          of: ["sangat-baik"],
          rule: secondary({ check: "at-most", percent: 10 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
      ],
    },
    "sangat-kurang": {
      name: { id: "Sangat Kurang", en: "Very poor" },
      sentences: [
        {
          id: "paling-sedikit-60-sangat-kurang",
          name: { id: "Paling sedikit 60% Sangat Kurang", en: "At least 60% Very poor" },
          of: ["sangat-kurang"],
          rule: secondary({ check: "at-least", percent: 60 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "paling-sedikit-10-kurang-atau-butuh-perbaikan",
          name: {
            id: "Paling sedikit 10% Kurang dan/atau Butuh Perbaikan",
            en: "At least 10% Poor and/or Needs improvement",
          },
          of: ["kurang", "butuh-perbaikan"],
          rule: secondary({ check: "at-least", percent: 10 }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
        {
          id: "tidak-ada-sangat-baik",
          name: { id: "Tidak ada yang Sangat Baik", en: "None is Very good" },
          of: ["sangat-baik"],
          rule: secondary({ check: "none" }, "se-menpanrb-3-2023", "naikpangkat-se-3-2023"),
        },
      ],
    },
  },
  /** "Sebagian besar": more than half holds under every reading, fewer than another predicate under none. */
  mostBetween: interpretation("unknown", "0021-sentences-that-stay-unclear"),
});
