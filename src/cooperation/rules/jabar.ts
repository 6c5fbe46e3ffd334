import type { Sourced } from "../../core/citations.js";
import type { PlainDate } from "../../core/dates.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import type { InstansiKind } from "../../instansi/instansi.js";
import { official, secondary } from "../../sources/cite.js";
import type { InstrumentId } from "../cooperation-rules.js";

/** A cooperation of West Java as others reported it. What is absent was not reported. */
export interface PublishedCooperation {
  readonly id: string;
  readonly name: Text;
  readonly partners: Sourced<readonly { readonly kind: InstansiKind; readonly name: string }[]>;
  /**
   * - `ditandatangani`: signed
   * - `direncanakan`: announced, not yet signed
   * - `rancangan`: a draft was discussed
   * - `studi-lapangan`: a visit without any manuscript
   */
  readonly status: Sourced<"ditandatangani" | "direncanakan" | "rancangan" | "studi-lapangan">;
  readonly date?: Sourced<PlainDate>;
  /** What the sources call it. */
  readonly labels?: Sourced<readonly string[]>;
  /** Its manuscripts, where a source names them by their legal names. */
  readonly instruments?: Sourced<readonly InstrumentId[]>;
  /** By which offices it was signed. */
  readonly signers?: Sourced<Text>;
  readonly scope?: Sourced<Text>;
  /** What was reported beside it. */
  readonly notes?: readonly Sourced<Text>[];
  /** Where sources contradict each other: all versions. */
  readonly conflicts?: readonly { readonly about: Text; readonly versions: readonly Sourced<Text>[] }[];
}

/**
 * The cooperations of West Java (Jawa Barat) on its merit system that were published, by date. The list is not complete:
 * it holds what was found. Names of people are left out.
 *
 * Source: news and pages of the governments, cited one by one. Which systems the agreement with Central Sulawesi names
 * could not be read in any of them, and is absent.
 *
 * @example
 * ```ts
 * import { jabarCooperations } from "sistem-merit/cooperation";
 *
 * const sijunjung = jabarCooperations.find(({ id }) => id === "sijunjung-2023");
 *
 * sijunjung?.instruments?.value; // → ["kesepakatan-bersama", "perjanjian-kerja-sama"]
 * sijunjung?.conflicts?.[0]?.versions.map(({ value }) => value.en);
 * // → ["by the head of BKD Jawa Barat", "by the head of BPSDM Jawa Barat"]
 * ```
 */
export const jabarCooperations: readonly PublishedCooperation[] = /* @__PURE__ */ freeze([
  {
    id: "sijunjung-2023",
    name: { id: "Kabupaten Sijunjung, 2023", en: "Sijunjung regency, 2023" },
    partners: secondary(
      [{ kind: "kabupaten", name: "Kabupaten Sijunjung" }],
      "teropongmedia-sijunjung",
      "majalahintrust-sijunjung",
    ),
    status: secondary("ditandatangani", "teropongmedia-sijunjung", "majalahintrust-sijunjung"),
    date: secondary("2023-01-05", "teropongmedia-sijunjung", "majalahintrust-sijunjung"),
    labels: secondary(["Kesepakatan Bersama", "PKS"], "teropongmedia-sijunjung", "majalahintrust-sijunjung"),
    instruments: secondary(
      ["kesepakatan-bersama", "perjanjian-kerja-sama"],
      "teropongmedia-sijunjung",
      "majalahintrust-sijunjung",
    ),
    signers: secondary(
      {
        id: "Gubernur dan bupati; kemudian kepala perangkat daerah, di Sijunjung kepala BKPSDM",
        en: "The governor and the regent; then heads of regional offices, in Sijunjung the head of BKPSDM",
      },
      "teropongmedia-sijunjung",
      "majalahintrust-sijunjung",
    ),
    scope: secondary(
      { id: "Replikasi manajemen ASN berbasis merit", en: "Replication of merit-based management of civil servants" },
      "teropongmedia-sijunjung",
      "majalahintrust-sijunjung",
    ),
    conflicts: [
      {
        about: { id: "siapa menandatangani PKS untuk Jawa Barat", en: "who signed the PKS for West Java" },
        versions: [
          secondary(
            { id: "oleh kepala BKD Jawa Barat", en: "by the head of BKD Jawa Barat" },
            "teropongmedia-sijunjung",
          ),
          secondary(
            { id: "oleh kepala BPSDM Jawa Barat", en: "by the head of BPSDM Jawa Barat" },
            "majalahintrust-sijunjung",
          ),
        ],
      },
    ],
  },
  {
    id: "kota-tasikmalaya-2023",
    name: { id: "Kota Tasikmalaya, 2023", en: "City of Tasikmalaya, 2023" },
    partners: official([{ kind: "kota", name: "Kota Tasikmalaya" }], "tasikmalayakota-693"),
    status: official("ditandatangani", "tasikmalayakota-693"),
    date: official("2023-01-25", "tasikmalayakota-693"),
    labels: official(["PKS"], "tasikmalayakota-693"),
    instruments: official(["perjanjian-kerja-sama"], "tasikmalayakota-693"),
    signers: official(
      { id: "Penjabat wali kota, dengan provinsi", en: "The acting mayor, with the province" },
      "tasikmalayakota-693",
    ),
    scope: official(
      {
        id: "Penerapan sistem manajemen ASN berbasis meritokrasi",
        en: "Application of a merit-based management of civil servants",
      },
      "tasikmalayakota-693",
    ),
  },
  {
    id: "samarinda-2023",
    name: { id: "Kota Samarinda, awal 2023", en: "City of Samarinda, early 2023" },
    partners: secondary([{ kind: "kota", name: "Kota Samarinda" }], "politikal-samarinda"),
    status: secondary("direncanakan", "politikal-samarinda"),
    scope: secondary(
      {
        id: "Pendampingan sistem merit untuk promosi jabatan",
        en: "Mentoring on the merit system for promotion",
      },
      "politikal-samarinda",
    ),
    notes: [
      secondary(
        {
          id: "rencana 1 Februari dan 1 Maret 2023; ditandatangani bersama sepuluh daerah lain pada 28 Agustus 2023",
          en: "planned for 1 February and 1 March 2023; signed together with ten other regions on 28 August 2023",
        },
        "politikal-samarinda",
        "detik-6901262",
      ),
    ],
  },
  {
    id: "sulawesi-tengah-2023",
    name: { id: "Provinsi Sulawesi Tengah, 2023", en: "Province of Central Sulawesi, 2023" },
    partners: secondary(
      [{ kind: "provinsi", name: "Provinsi Sulawesi Tengah" }],
      "gemasulawesi-8533",
      "redaksirakyat-2023-02-20",
    ),
    status: secondary("ditandatangani", "gemasulawesi-8533", "redaksirakyat-2023-02-20"),
    date: secondary("2023-02-16", "gemasulawesi-8533", "redaksirakyat-2023-02-20"),
    labels: secondary(["MoU", "perjanjian kerja sama"], "gemasulawesi-8533", "redaksirakyat-2023-02-20"),
    scope: secondary(
      {
        id: "Pembangunan dan pengembangan sistem informasi kepegawaian serta manajemen talenta; pemanfaatan sistem manajemen ASN",
        en: "Building and developing personnel information systems and talent management; use of the system of ASN management",
      },
      "gemasulawesi-8533",
      "redaksirakyat-2023-02-20",
    ),
    notes: [
      secondary(
        {
          id: "didasarkan pada kerja sama kedua gubernur pada Januari 2023",
          en: "based on the cooperation of both governors in January 2023",
        },
        "gemasulawesi-8533",
        "redaksirakyat-2023-02-20",
      ),
      secondary(
        {
          id: "K-Mob dipakai di sekretariat provinsi menurut evaluasi 4 November 2024",
          en: "K-Mob in use at the provincial secretariat, by the evaluation of 4 November 2024",
        },
        "metrosulawesi-k-mob",
      ),
    ],
  },
  {
    id: "kasn-2023",
    name: { id: "KASN, 2023", en: "Civil Service Commission (KASN), 2023" },
    partners: secondary([{ kind: "lns", name: "Komisi Aparatur Sipil Negara" }], "detikrakyat-kasn"),
    status: secondary("ditandatangani", "detikrakyat-kasn"),
    date: secondary("2023-07-28", "detikrakyat-kasn"),
    labels: secondary(["MoU"], "detikrakyat-kasn"),
    signers: secondary(
      { id: "Sekretaris daerah dan ketua KASN", en: "The regional secretary and the chair of KASN" },
      "detikrakyat-kasn",
    ),
    scope: secondary(
      {
        id: "Center of Excellence manajemen ASN berbasis sistem merit",
        en: "Center of Excellence for merit-based management of civil servants",
      },
      "detikrakyat-kasn",
    ),
  },
  {
    id: "sebelas-daerah-2023",
    name: { id: "Sebelas daerah, 2023", en: "Eleven regions, 2023" },
    partners: secondary(
      [
        { kind: "provinsi", name: "Provinsi Bengkulu" },
        { kind: "provinsi", name: "Provinsi Jambi" },
        { kind: "kabupaten", name: "Kabupaten Solok Selatan" },
        { kind: "kabupaten", name: "Kabupaten Mamuju Tengah" },
        { kind: "kabupaten", name: "Kabupaten Buol" },
        { kind: "kabupaten", name: "Kabupaten Muna" },
        { kind: "kabupaten", name: "Kabupaten Sigi" },
        { kind: "kabupaten", name: "Kabupaten Barru" },
        { kind: "kabupaten", name: "Kabupaten Grobogan" },
        { kind: "kota", name: "Kota Surakarta" },
        { kind: "kota", name: "Kota Samarinda" },
      ],
      "detik-6901262",
    ),
    status: secondary("ditandatangani", "detik-6901262"),
    date: secondary("2023-08-28", "detik-6901262"),
    signers: secondary(
      { id: "Gubernur dan sebelas kepala daerah", en: "The governor and eleven heads of region" },
      "detik-6901262",
    ),
    scope: secondary(
      {
        id: "Potensi daerah dan pelayanan publik; hibah sistem merit",
        en: "Regional potential and public service; grant of the merit system",
      },
      "detik-6901262",
    ),
  },
  {
    id: "kendari-2024",
    name: { id: "Kota Kendari, 2024", en: "City of Kendari, 2024" },
    partners: secondary([{ kind: "kota", name: "Kota Kendari" }], "halosultra-42293"),
    status: secondary("rancangan", "halosultra-42293"),
    date: secondary("2024-10-25", "halosultra-42293"),
    labels: secondary(["Nota Kesepahaman", "PKS"], "halosultra-42293"),
    scope: secondary(
      {
        id: "Sistem manajemen ASN dan sistem aplikasi layanan berbasis sistem merit",
        en: "Management of civil servants and service applications, based on the merit system",
      },
      "halosultra-42293",
    ),
  },
  {
    id: "sulawesi-barat-2024",
    name: { id: "Provinsi Sulawesi Barat, 2024", en: "Province of West Sulawesi, 2024" },
    partners: official([{ kind: "provinsi", name: "Provinsi Sulawesi Barat" }], "sulbar-spbe-grha-merit"),
    status: official("studi-lapangan", "sulbar-spbe-grha-merit"),
    date: official("2024-12-13", "sulbar-spbe-grha-merit"),
    scope: official(
      { id: "Manajemen talenta dan sistem merit", en: "Talent management and the merit system" },
      "sulbar-spbe-grha-merit",
    ),
  },
  {
    id: "dpd-ri-2025",
    name: { id: "Sekretariat Jenderal DPD RI, 2025", en: "Secretariat-General of the DPD, 2025" },
    partners: secondary([{ kind: "lembaga-negara", name: "Sekretariat Jenderal DPD RI" }], "suaraindonesianews-dpd-ri"),
    status: secondary("ditandatangani", "suaraindonesianews-dpd-ri"),
    date: secondary("2025-09-16", "suaraindonesianews-dpd-ri"),
    signers: secondary(
      {
        id: "Sekretaris daerah dan sekretaris jenderal DPD RI",
        en: "The regional secretary and the Secretary-General of the DPD",
      },
      "suaraindonesianews-dpd-ri",
    ),
    scope: secondary(
      { id: "Sinergi dalam sistem merit", en: "Synergy in the merit system" },
      "suaraindonesianews-dpd-ri",
    ),
  },
]);
