import { freeze } from "../core/freeze.js";

/** West Java's systems that the agreements name, as ids. */
export const SYSTEM_IDS = /* @__PURE__ */ freeze(["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara"]);

/** A system of the scope of an agreement. */
export type SystemId = (typeof SYSTEM_IDS)[number];

/** What an agreement can promise besides systems. */
export const SERVICE_IDS = /* @__PURE__ */ freeze([
  "replikasi",
  "penilaian-kompetensi",
  "magang",
  "pelatihan",
  "lokakarya",
  "pendampingan",
]);

/** A service of the scope of an agreement. */
export type ServiceId = (typeof SERVICE_IDS)[number];
