import { applicableIndicators, completeInstrument, type MaturityBody, permenpanrb2025 } from "sistem-merit/instruments";

/** Kinds of government body and what has happened to them. */
export const body = (
  kind: MaturityBody["instansi"]["kind"],
  membayarTpp = true,
  kecelakaan = true,
  kematian = true,
): MaturityBody => ({
  instansi: { kind },
  circumstances: { "membayar-tpp": membayarTpp, "kecelakaan-kerja": kecelakaan, kematian },
});

/** The same level for every item that applies to a body. */
export function allAt(level: number, { instansi, circumstances }: MaturityBody): Record<string, number> {
  const { applicable } = applicableIndicators(permenpanrb2025, instansi, circumstances);
  return Object.fromEntries(applicable.map((id) => [id, level]));
}

/** Invented weights: those of aspects 2 to 8 are not public. */
export const INVENTED_WEIGHTS = {
  "perencanaan-kebutuhan-standardisasi-jabatan": 10,
  "manajemen-talenta": 20,
  "pengelolaan-kinerja": 15,
  "pengembangan-kompetensi": 15,
  "budaya-kerja-citra-institusi": 10,
  "penghargaan-pengakuan": 12.5,
  "disiplin-pemberhentian-upaya-administratif": 7.5,
  "digitalisasi-manajemen-asn": 10,
} as const;

/** An invented annex. */
export const INVENTED_FIGURES = {
  weightPercent: INVENTED_WEIGHTS,
  levelRule: { kind: "mean-of-indicators", notApplicable: "leaves-denominator" },
  survey: { lowest: 1, highest: 5 },
  correction: { operation: "add", least: -0.2, greatest: 0.1 },
  rounding: { decimals: 2, direction: "half-up" },
  categories: "rancangan-2025",
} as const;

export const invented = completeInstrument(permenpanrb2025, INVENTED_FIGURES);
