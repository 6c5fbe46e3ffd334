/**
 * The worksheet of 2026: which items apply to a regency and to a ministry, what an invented regency's levels say, what is
 * not known of the index, and what an invented annex makes of it.
 */
import { attempt } from "sistem-merit";
import {
  applicableIndicators,
  assessMaturity,
  completeInstrument,
  explainMaturity,
  maturityIndex,
  type MaturityLevels,
  permenpanrb2025,
  unknownsOf,
} from "sistem-merit/instruments";

const happened = { "membayar-tpp": true, "kecelakaan-kerja": true, kematian: false } as const;
for (const kind of ["kabupaten", "kementerian"] as const) {
  const { applicable, notApplicable } = applicableIndicators(permenpanrb2025, { kind }, happened);
  console.log(`${kind}: ${applicable.length} butir berlaku; tidak berlaku:`);
  for (const { id, reason } of notApplicable) console.log(`  ${id} (${reason.id})`);
}

// An invented regency. Two items have not been judged yet.
const body = { instansi: { kind: "kabupaten" }, circumstances: happened } as const;
const levels: MaturityLevels<typeof permenpanrb2025> = {
  "analisis-jabatan": 3,
  "evaluasi-jabatan": 4,
  "peta-jabatan": 2,
  "pemetaan-talenta": 1,
  "akuisisi-talenta": 1,
  "pengadaan-asn": 3,
  "pengembangan-talenta": 1,
  "retensi-talenta": 0,
  "pemantauan-evaluasi-talenta": 0,
  "perencanaan-kinerja": 3,
  "pelaksanaan-pemantauan-pembinaan-kinerja": 2,
  "evaluasi-kinerja": 3,
  "tindak-lanjut-evaluasi-kinerja": 2,
  "standar-kompetensi-kabupaten-kota": 2,
  "pengukuran-kompetensi": 1,
  "program-pengembangan-kompetensi": 2,
  "internalisasi-nilai-dasar": 2,
  "keteladanan-pimpinan": 3,
  "agen-perubahan": 2,
  "dukungan-kebijakan": 3,
  "kenaikan-pangkat": 3,
  "gaji-tunjangan": 4,
  "tunjangan-kinerja-tpp": 3,
  "jaminan-hari-tua": 3,
  "jaminan-kecelakaan-kerja": 2,
  "jaminan-kesehatan": 3,
  "disiplin-pemberhentian-upaya-administratif": 3,
  "data-manajemen-asn": "unknown",
  "layanan-digital": "unknown",
};
console.log("\nPer aspek (kabupaten rekaan):");
for (const { name, sum, max, share, bounds } of assessMaturity(permenpanrb2025, levels, body).aspects) {
  const text = share === undefined ? `${bounds?.least} sampai ${bounds?.most}, belum lengkap` : String(share);
  console.log(`  ${name.id.padEnd(52)} ${String(sum).padStart(2)} dari ${max}  ${text}`);
}

const complete = { ...levels, "data-manajemen-asn": 2, "layanan-digital": 3 } as const;
const measured = { ...body, survey: 3.9, correction: -0.02 };
const published = attempt(() => maturityIndex(permenpanrb2025, complete, measured));
console.log("\nIndeks dengan data yang dipublikasikan saja:");
for (const { message } of published.ok ? [] : published.issues) console.log(`  ${message.id}`);
console.log(`  (${unknownsOf(permenpanrb2025).length} hal tidak diketahui seluruhnya)`);

// Every figure below is invented: the annex is not public.
const invented = completeInstrument(permenpanrb2025, {
  weightPercent: {
    "perencanaan-kebutuhan-standardisasi-jabatan": 10,
    "manajemen-talenta": 20,
    "pengelolaan-kinerja": 15,
    "pengembangan-kompetensi": 15,
    "budaya-kerja-citra-institusi": 10,
    "penghargaan-pengakuan": 10,
    "disiplin-pemberhentian-upaya-administratif": 10,
    "digitalisasi-manajemen-asn": 10,
  },
  levelRule: { kind: "mean-of-indicators", notApplicable: "leaves-denominator" },
  survey: { lowest: 1, highest: 5 },
  correction: { operation: "add", least: -0.2, greatest: 0 },
  rounding: { decimals: 2, direction: "half-up" },
  categories: "rancangan-2025",
});
console.log("\nIndeks dengan lampiran rekaan:");
for (const { text } of explainMaturity(maturityIndex(invented, complete, measured))) console.log(`  ${text}`);
