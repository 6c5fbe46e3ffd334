import { freeze } from "../../core/freeze.js";
import { interpretation } from "../../sources/cite.js";
import type { LifecycleRules } from "../lifecycle-rules.js";

/**
 * The lifecycle of an agreement: a model of this library, from preparation to its end. The stages of Permendagri 22/2020
 * were not read; nothing here is their list.
 *
 * Source: none but the order of the steps in the guides of Yogyakarta and Gunungkidul (decision
 * 0043-lifecycle-of-an-agreement).
 *
 * @example
 * ```ts
 * import { agreementLifecycle } from "sistem-merit/cooperation";
 *
 * agreementLifecycle.transitions.grade; // → "interpretation"
 * agreementLifecycle.transitions.value.find(({ event }) => event === "setujui")?.from; // → "disepakati"
 * ```
 */
export const agreementLifecycle: LifecycleRules = /* @__PURE__ */ freeze({
  states: {
    disiapkan: { name: { id: "Disiapkan", en: "Prepared" } },
    ditawarkan: { name: { id: "Ditawarkan", en: "Offered" } },
    disepakati: { name: { id: "Disepakati", en: "Agreed" } },
    disetujui: { name: { id: "Disetujui DPRD", en: "Approved by the DPRD" } },
    ditandatangani: { name: { id: "Ditandatangani", en: "Signed" } },
    berlaku: { name: { id: "Berlaku", en: "In force" } },
    dievaluasi: { name: { id: "Dievaluasi", en: "Evaluated" } },
    berakhir: { name: { id: "Berakhir", en: "Ended" } },
  },
  events: {
    tawarkan: { name: { id: "Menawarkan", en: "Offer" } },
    sepakati: { name: { id: "Menyepakati", en: "Agree" } },
    setujui: { name: { id: "Menyetujui (DPRD)", en: "Approve (DPRD)" } },
    tandatangani: { name: { id: "Menandatangani", en: "Sign" } },
    berlakukan: { name: { id: "Memberlakukan", en: "Put into force" } },
    evaluasi: { name: { id: "Mengevaluasi", en: "Evaluate" } },
    akhiri: { name: { id: "Mengakhiri", en: "End" } },
  },
  initial: "disiapkan",
  transitions: interpretation(
    [
      { from: "disiapkan", event: "tawarkan", to: "ditawarkan" },
      { from: "disiapkan", event: "akhiri", to: "berakhir" },
      { from: "ditawarkan", event: "sepakati", to: "disepakati" },
      { from: "ditawarkan", event: "akhiri", to: "berakhir" },
      { from: "disepakati", event: "setujui", to: "disetujui" },
      { from: "disepakati", event: "tandatangani", to: "ditandatangani", unlessApprovalNeeded: true },
      { from: "disepakati", event: "akhiri", to: "berakhir" },
      { from: "disetujui", event: "tandatangani", to: "ditandatangani" },
      { from: "disetujui", event: "akhiri", to: "berakhir" },
      { from: "ditandatangani", event: "berlakukan", to: "berlaku" },
      { from: "ditandatangani", event: "akhiri", to: "berakhir" },
      { from: "berlaku", event: "evaluasi", to: "dievaluasi" },
      { from: "berlaku", event: "akhiri", to: "berakhir" },
      { from: "dievaluasi", event: "evaluasi", to: "dievaluasi" },
      { from: "dievaluasi", event: "akhiri", to: "berakhir" },
    ],
    "pemkot-yogyakarta-ksd",
    "public-code-gunungkidul-kerja-sama",
    "0043-lifecycle-of-an-agreement",
  ),
});
