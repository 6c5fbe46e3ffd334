import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";
import type { JabarApp } from "../system.js";

const SOURCE = "public-code-jabar-apps";

const TRK = /* @__PURE__ */ secondary("kinerja.jabarprov.go.id", SOURCE);
const SIAP = /* @__PURE__ */ secondary("siap.jabarprov.go.id", SOURCE);
const BKD_SITE = /* @__PURE__ */ secondary("bkd.jabarprov.go.id", SOURCE);

const BKD = /* @__PURE__ */ secondary(
  { id: "Badan Kepegawaian Daerah (BKD)", en: "Regional personnel agency (BKD)" },
  SOURCE,
);
const BPSDM = /* @__PURE__ */ secondary(
  { id: "Badan Pengembangan Sumber Daya Manusia (BPSDM)", en: "Human-resource development agency (BPSDM)" },
  SOURCE,
);
const BPKAD = /* @__PURE__ */ secondary(
  { id: "Badan Pengelolaan Keuangan dan Aset Daerah (BPKAD)", en: "Finance and asset agency (BPKAD)" },
  SOURCE,
);

/**
 * The applications that stand beside the five systems, by portal, with owner and purpose as far as the inventory names
 * them.
 *
 * Source: an inventory of West Java's applications in public code, the only source of most of them.
 *
 * @example
 * ```ts
 * import { jabarApps } from "sistem-merit/replication";
 *
 * jabarApps.find(({ id }) => id === "asmara")?.purpose?.value.en; // → "Online assessment center"
 * jabarApps.find(({ id }) => id === "sijitu")?.owner.value.en; // → "Finance and asset agency (BPKAD)"
 * "purpose" in (jabarApps.find(({ id }) => id === "integral-tech") ?? {}); // → false
 * ```
 */
export const jabarApps: readonly JabarApp[] = /* @__PURE__ */ freeze([
  { id: "kinerja-jabar", name: { id: "Kinerja Jabar", en: "Kinerja Jabar" }, portal: TRK, owner: BKD },
  {
    id: "eotm",
    name: { id: "EOTM dan kuesionernya", en: "EOTM and its questionnaire" },
    portal: TRK,
    owner: BKD,
    purpose: secondary({ id: "Pegawai terbaik bulan ini", en: "Employee of the month" }, SOURCE),
  },
  {
    id: "banding",
    name: { id: "Banding", en: "Banding" },
    portal: TRK,
    owner: BKD,
    purpose: secondary({ id: "Banding, di bawah EOTM", en: "Appeal, under EOTM" }, SOURCE),
  },
  {
    id: "penghargaan",
    name: { id: "Penghargaan", en: "Penghargaan" },
    portal: TRK,
    owner: BKD,
    purpose: secondary({ id: "Penghargaan", en: "Awards" }, SOURCE),
  },
  { id: "pegawai-inaktif", name: { id: "Pegawai Inaktif", en: "Pegawai Inaktif" }, portal: TRK, owner: BKD },
  { id: "dashboard-kinerja", name: { id: "Dashboard Kinerja", en: "Dashboard Kinerja" }, portal: TRK, owner: BKD },
  {
    id: "dilan",
    name: { id: "DILAN", en: "DILAN" },
    portal: SIAP,
    owner: BKD,
    purpose: secondary({ id: "Pendidikan lanjutan", en: "Further education" }, SOURCE),
  },
  {
    id: "jft",
    name: { id: "JFT", en: "JFT" },
    portal: SIAP,
    owner: BKD,
    purpose: secondary({ id: "Layanan jabatan fungsional", en: "Services for functional posts" }, SOURCE),
  },
  {
    id: "kepin",
    name: { id: "KEPIN (e-Pangkat)", en: "KEPIN (e-Pangkat)" },
    portal: SIAP,
    owner: BKD,
    purpose: secondary({ id: "Kenaikan pangkat", en: "Promotion in rank" }, SOURCE),
  },
  {
    id: "kgb",
    name: { id: "KGB", en: "KGB" },
    portal: SIAP,
    owner: BKD,
    purpose: secondary({ id: "Kenaikan gaji berkala", en: "Periodic salary rise" }, SOURCE),
  },
  {
    id: "pensiun",
    name: { id: "Pensiun", en: "Pensiun" },
    portal: SIAP,
    owner: BKD,
    purpose: secondary({ id: "Pensiun", en: "Retirement" }, SOURCE),
  },
  { id: "tte-qr", name: { id: "TTE QR", en: "TTE QR" }, portal: SIAP, owner: BKD },
  {
    id: "redistribusi-pelaksana",
    name: { id: "Redistribusi Pelaksana", en: "Redistribusi Pelaksana" },
    portal: SIAP,
    owner: BKD,
  },
  {
    id: "informasi-redistribusi",
    name: { id: "Informasi redistribusi", en: "Redistribution information" },
    portal: SIAP,
    owner: BKD,
  },
  {
    id: "sibangkom",
    name: { id: "SIBANGKOM", en: "SIBANGKOM" },
    portal: SIAP,
    owner: BKD,
    purpose: secondary(
      { id: "Pengembangan kompetensi dan pemantauannya", en: "Competency development and its monitoring" },
      SOURCE,
    ),
  },
  {
    id: "emutasi",
    name: { id: 'eMutasi ("salaman")', en: 'eMutasi ("salaman")' },
    portal: SIAP,
    owner: BKD,
  },
  {
    id: "kontroling-disiplin",
    name: { id: "Kontroling Disiplin ASN", en: "Kontroling Disiplin ASN" },
    portal: SIAP,
    owner: BKD,
  },
  { id: "eformasi", name: { id: "eFormasi", en: "eFormasi" }, portal: SIAP, owner: BKD },
  { id: "perbaikan-sk", name: { id: "Perbaikan SK", en: "Perbaikan SK" }, portal: SIAP, owner: BKD },
  {
    id: "asmara",
    name: { id: "ASMARA", en: "ASMARA" },
    portal: secondary("oac.jabarprov.go.id", SOURCE),
    owner: BKD,
    purpose: secondary({ id: "Pusat penilaian daring", en: "Online assessment center" }, SOURCE),
  },
  {
    id: "talent-box",
    name: { id: 'Talent Pool SimJawara ("talent-box")', en: 'Talent Pool SimJawara ("talent-box")' },
    portal: BKD_SITE,
    owner: BKD,
  },
  {
    id: "center-of-excellence",
    name: { id: "Center of Excellence", en: "Center of Excellence" },
    portal: BKD_SITE,
    owner: BKD,
  },
  { id: "jabar-smart-asn", name: { id: "Jabar Smart ASN", en: "Jabar Smart ASN" }, owner: BKD },
  { id: "usulan-tpk", name: { id: "Usulan TPK", en: "TPK proposals" }, owner: BKD },
  { id: "jabar-corpu-talent", name: { id: "Jabar Corpu Talent", en: "Jabar Corpu Talent" }, owner: BPSDM },
  { id: "integral-tech", name: { id: "Integral Tech", en: "Integral Tech" }, owner: BPSDM },
  {
    id: "sijitu",
    name: { id: "SiJITU", en: "SiJITU" },
    owner: BPKAD,
    purpose: secondary({ id: "Penghitungan gaji dan tunjangan", en: "Calculation of salaries and allowances" }, SOURCE),
  },
]);
