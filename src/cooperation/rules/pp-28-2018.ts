import type { Citation } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { interpretation, official, regulation, secondary } from "../../sources/cite.js";
import type { CooperationRules } from "../cooperation-rules.js";

const KSD = { source: "pp-28-2018", article: "Pasal 1 angka 1" } as const satisfies Citation;
const KSDD = { source: "pp-28-2018", article: "Pasal 1 angka 2" } as const satisfies Citation;
const KSDPK = { source: "pp-28-2018", article: "Pasal 1 angka 3" } as const satisfies Citation;
const KSDPL = { source: "pp-28-2018", article: "Pasal 1" } as const satisfies Citation;
const PASAL_2 = { source: "pp-28-2018", article: "Pasal 2 ayat (2)" } as const satisfies Citation;
const PASAL_46 = { source: "pp-28-2018", article: "Pasal 46" } as const satisfies Citation;

const KSDD_INSTRUMENTS = secondary(
  ["kesepakatan-bersama", "perjanjian-kerja-sama"],
  "kompasiana-kerja-sama-daerah",
  "pemkot-yogyakarta-ksd",
  "public-code-gunungkidul-kerja-sama",
);
const KSDD_DPRD = {
  burden: official(true, "bandung-ksdd", "scribd-589808821", "indovoices-16760"),
  unfunded: official(true, "bandung-ksdd", "indovoices-16760"),
  otherwise: interpretation(false, "bandung-ksdd", "0041-who-signs-and-who-approves"),
};
const KSDD_LIMITS = official(
  {
    id: "kesusilaan, ketertiban umum, kepentingan nasional, dan peraturan perundang-undangan",
    en: "morality, public order, the national interest, and the law",
  },
  "bandung-ksdd",
  "indovoices-16760",
);

/**
 * Regional cooperation (kerja sama daerah): the legal kinds, the manuscripts that each needs and in which order, who signs
 * them, and when the DPRD must approve.
 *
 * Source: PP 28/2018, Pasal 1 (definitions, read); its other articles and Permendagri 22/2020 as official pages, slides
 * and public code report them. What no source says is absent. Readings: decision 0041-who-signs-and-who-approves.
 *
 * @example
 * ```ts
 * import { cooperation2018 } from "sistem-merit/cooperation";
 *
 * cooperation2018.kinds["ksdd-sukarela"].instruments?.value; // → ["kesepakatan-bersama", "perjanjian-kerja-sama"]
 * cooperation2018.kinds.sinergi.instruments?.value; // → ["nota-kesepakatan"]
 * cooperation2018.kinds.ksdpl.instruments; // → undefined
 * ```
 */
export const cooperation2018: CooperationRules = /* @__PURE__ */ freeze({
  definition: regulation(
    {
      id: "Usaha bersama daerah dengan daerah lain, pihak ketiga, atau lembaga atau pemerintah daerah di luar negeri",
      en: "A joint effort of a region with another region, a third party, or an institution or local government abroad",
    },
    KSD,
  ),
  kinds: {
    "ksdd-wajib": {
      name: {
        id: "Kerja sama wajib daerah dengan daerah lain (KSDD)",
        en: "Mandatory cooperation with another region (KSDD)",
      },
      partner: regulation("daerah", KSDD),
      acrossBorder: official(true, "bandung-ksdd", "paparan-permendagri-22-2020", "indovoices-16760"),
      instruments: KSDD_INSTRUMENTS,
      dprd: KSDD_DPRD,
      withinAuthority: regulation(true, KSDD),
      limits: KSDD_LIMITS,
    },
    "ksdd-sukarela": {
      name: {
        id: "Kerja sama sukarela daerah dengan daerah lain (KSDD)",
        en: "Voluntary cooperation with another region (KSDD)",
      },
      partner: regulation("daerah", KSDD),
      instruments: KSDD_INSTRUMENTS,
      dprd: KSDD_DPRD,
      withinAuthority: regulation(true, KSDD),
      limits: KSDD_LIMITS,
    },
    ksdpk: {
      name: { id: "Kerja sama daerah dengan pihak ketiga (KSDPK)", en: "Cooperation with a third party (KSDPK)" },
      partner: regulation("pihak-ketiga", KSDPK),
      instruments: secondary(
        ["kesepakatan-bersama", "perjanjian-kerja-sama"],
        "kompasiana-kerja-sama-daerah",
        "pemkot-yogyakarta-ksd",
      ),
      dprd: { burden: official(true, "scribd-589808821") },
      withinAuthority: regulation(true, KSDPK),
    },
    ksdpl: {
      name: {
        id: "Kerja sama daerah dengan pemerintah daerah di luar negeri (KSDPL)",
        en: "Cooperation with a local government abroad (KSDPL)",
      },
      partner: regulation("daerah-luar-negeri", KSDPL),
      dprd: { always: secondary(true, "pemkot-yogyakarta-ksd") },
    },
    ksdll: {
      name: {
        id: "Kerja sama daerah dengan lembaga di luar negeri (KSDLL)",
        en: "Cooperation with an institution abroad (KSDLL)",
      },
      partner: secondary("lembaga-luar-negeri", "kompasiana-kerja-sama-daerah", "pemkot-yogyakarta-ksd"),
      dprd: { always: secondary(true, "pemkot-yogyakarta-ksd") },
    },
    sinergi: {
      name: { id: "Sinergi dengan pemerintah pusat", en: "Synergy with the central government" },
      partner: secondary("pusat", PASAL_46, "kompasiana-kerja-sama-daerah", "pemkot-yogyakarta-ksd"),
      instruments: secondary(["nota-kesepakatan"], PASAL_46, "kompasiana-kerja-sama-daerah", "pemkot-yogyakarta-ksd"),
      dprd: {},
    },
  },
  instruments: {
    "kesepakatan-bersama": {
      name: { id: "Kesepakatan Bersama", en: "Kesepakatan Bersama (joint agreement)" },
      signers: secondary(["kepala-daerah"], "pemkot-yogyakarta-ksd"),
    },
    "perjanjian-kerja-sama": {
      name: { id: "Perjanjian Kerja Sama", en: "Perjanjian Kerja Sama (cooperation agreement)" },
      signers: secondary(["kepala-daerah"], "pemkot-yogyakarta-ksd"),
      withPower: {
        "kepala-perangkat-daerah": secondary(
          "surat-kuasa",
          PASAL_2,
          "indovoices-16760",
          "kompasiana-kerja-sama-daerah",
          "pemkot-yogyakarta-ksd",
        ),
        "pejabat-perangkat-daerah": secondary("surat-kuasa", PASAL_2, "indovoices-16760", "pemkot-yogyakarta-ksd"),
        "sekretaris-daerah": interpretation(
          "surat-kuasa",
          PASAL_2,
          "indovoices-16760",
          "0041-who-signs-and-who-approves",
        ),
      },
    },
    "nota-kesepakatan": {
      name: { id: "Nota Kesepakatan", en: "Nota Kesepakatan (memorandum)" },
      signers: secondary(["kepala-daerah"], "pemkot-yogyakarta-ksd"),
      actionPlan: secondary(true, PASAL_46, "kompasiana-kerja-sama-daerah", "pemkot-yogyakarta-ksd"),
    },
  },
  offices: {
    "kepala-daerah": { name: { id: "Kepala daerah", en: "Head of region" } },
    "sekretaris-daerah": { name: { id: "Sekretaris daerah", en: "Regional secretary" } },
    "kepala-perangkat-daerah": { name: { id: "Kepala perangkat daerah", en: "Head of a regional office (OPD)" } },
    "pejabat-perangkat-daerah": {
      name: { id: "Pejabat lain di perangkat daerah", en: "Another official of a regional office" },
    },
    "pejabat-lain": { name: { id: "Pejabat lain", en: "Another official" } },
    "pimpinan-mitra": { name: { id: "Pimpinan mitra bukan daerah", en: "Head of a partner that is no region" } },
  },
  officeOfParty: interpretation(true, "0041-who-signs-and-who-approves"),
  approvalBy: interpretation("tanggal-naskah-terakhir", "bandung-ksdd", "0041-who-signs-and-who-approves"),
  powerBy: interpretation("tanggal-tanda-tangan", "kompasiana-kerja-sama-daerah", "0041-who-signs-and-who-approves"),
});
