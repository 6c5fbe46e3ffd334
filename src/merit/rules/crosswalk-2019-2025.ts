import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { interpretation } from "../../sources/cite.js";
import type { Kasn2019AspectId, Kasn2019IndicatorId } from "./kasn-9-2019.js";
import type { Maturity2025AspectId, Maturity2025IndicatorId } from "./permenpanrb-19-2025.js";

/** Where the parts of one instrument live on in another. */
export interface CrosswalkRules {
  readonly aspects: Readonly<Record<Kasn2019AspectId, Sourced<readonly Maturity2025AspectId[]>>>;
  readonly indicators: Readonly<Record<Kasn2019IndicatorId, Sourced<readonly Maturity2025IndicatorId[]>>>;
}

/* @__NO_SIDE_EFFECTS__ */
function livesOn<const Id extends string>(...ids: readonly Id[]): Sourced<readonly Id[]> {
  return interpretation(ids, "0055-crosswalk-2019-2025");
}

/**
 * Where the aspects and indicators of 2019 live on in PermenPANRB 19/2025. No source says so: it is read off the names
 * and the level texts (decision 0055-crosswalk-2019-2025).
 */
export const crosswalk2019To2025: CrosswalkRules = /* @__PURE__ */ freeze({
  aspects: {
    "perencanaan-kebutuhan": livesOn("perencanaan-kebutuhan-standardisasi-jabatan"),
    pengadaan: livesOn("manajemen-talenta"),
    "pengembangan-karier": livesOn("manajemen-talenta", "pengembangan-kompetensi"),
    "promosi-mutasi": livesOn("manajemen-talenta"),
    "manajemen-kinerja": livesOn("pengelolaan-kinerja"),
    "penggajian-penghargaan-disiplin": livesOn(
      "penghargaan-pengakuan",
      "disiplin-pemberhentian-upaya-administratif",
      "budaya-kerja-citra-institusi",
    ),
    "perlindungan-pelayanan": livesOn("penghargaan-pengakuan", "digitalisasi-manajemen-asn"),
    "sistem-informasi": livesOn("digitalisasi-manajemen-asn"),
  },
  indicators: {
    "peta-jabatan": livesOn("analisis-jabatan", "peta-jabatan"),
    "data-pensiun": livesOn("data-manajemen-asn"),
    "rencana-pemenuhan-kebutuhan": livesOn("analisis-jabatan", "pengadaan-asn"),
    "rencana-pengadaan-tahunan": livesOn("pengadaan-asn"),
    "kebijakan-pengadaan": livesOn("pengadaan-asn"),
    "standar-kompetensi-jabatan": livesOn("standar-kompetensi-pusat-provinsi", "standar-kompetensi-kabupaten-kota"),
    "profil-pegawai": livesOn("pemetaan-talenta", "pengukuran-kompetensi"),
    "kelompok-talenta": livesOn("pemetaan-talenta", "retensi-talenta"),
    "rencana-suksesi": livesOn("akuisisi-talenta", "pengembangan-talenta"),
    "kesenjangan-kompetensi": livesOn("pengukuran-kompetensi", "program-pengembangan-kompetensi"),
    "kesenjangan-kinerja": livesOn("tindak-lanjut-evaluasi-kinerja"),
    "strategi-kesenjangan": livesOn("program-pengembangan-kompetensi"),
    "praktik-kerja-pertukaran": livesOn("pengembangan-talenta"),
    "coaching-konseling-mentoring": livesOn("pelaksanaan-pemantauan-pembinaan-kinerja"),
    "pola-karier": livesOn("pengembangan-talenta"),
    "kebijakan-pengisian-jabatan": livesOn("akuisisi-talenta"),
    "pelaksanaan-pengisian-jabatan": livesOn("akuisisi-talenta"),
    "metode-penilaian-kinerja": livesOn("perencanaan-kinerja"),
    "penilaian-kinerja-berkala": livesOn("pelaksanaan-pemantauan-pembinaan-kinerja", "evaluasi-kinerja"),
    "pemakaian-hasil-kinerja": livesOn("evaluasi-kinerja", "tindak-lanjut-evaluasi-kinerja"),
    "tunjangan-kinerja": livesOn("tunjangan-kinerja-tpp"),
    "kebijakan-penghargaan": livesOn("tindak-lanjut-evaluasi-kinerja"),
    "kode-etik": livesOn("internalisasi-nilai-dasar", "disiplin-pemberhentian-upaya-administratif"),
    "program-perlindungan": livesOn(
      "jaminan-hari-tua",
      "jaminan-kecelakaan-kerja",
      "jaminan-kematian",
      "jaminan-kesehatan",
    ),
    "pelayanan-administrasi": livesOn("layanan-digital"),
    "sistem-informasi-kepegawaian": livesOn("data-manajemen-asn"),
    "e-office": livesOn("layanan-digital"),
  },
});
