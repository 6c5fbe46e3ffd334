/** West Java's systems that the agreements name, as ids. */
export const SYSTEM_IDS = ["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara"] as const;

/** A system of the scope of an agreement. */
export type SystemId = (typeof SYSTEM_IDS)[number];

/** What an agreement can promise besides systems. */
export const SERVICE_IDS = [
  "replikasi",
  "penilaian-kompetensi",
  "magang",
  "pelatihan",
  "lokakarya",
  "pendampingan",
] as const;

/** A service of the scope of an agreement. */
export type ServiceId = (typeof SERVICE_IDS)[number];
