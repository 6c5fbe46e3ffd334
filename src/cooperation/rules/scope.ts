import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import type { ServiceId, SystemId } from "../scope.js";

/** The names of what an agreement can hold. */
export interface ScopeNames {
  readonly systems: Readonly<Record<SystemId, { readonly name: Text }>>;
  readonly services: Readonly<Record<ServiceId, { readonly name: Text }>>;
}

/**
 * The names of the systems and services of a scope, for lists and forms.
 *
 * Source: none is needed for names; what the systems are stands in the catalogue of `sistem-merit/replication`.
 *
 * @example
 * ```ts
 * import { scopeNames } from "sistem-merit/cooperation";
 *
 * scopeNames.services.magang.name.en; // → "Internship"
 * ```
 */
export const scopeNames: ScopeNames = /* @__PURE__ */ freeze({
  systems: {
    siap: { name: { id: "SIAP (data kepegawaian)", en: "SIAP (personnel records)" } },
    "k-mob": { name: { id: "K-Mob (presensi bergerak)", en: "K-Mob (mobile attendance)" } },
    trk: { name: { id: "TRK (tunjangan menurut kinerja)", en: "TRK (allowance by performance)" } },
    "sim-tunjangan": { name: { id: "SIM Tunjangan", en: "SIM Tunjangan (allowance administration)" } },
    "sim-jawara": { name: { id: "SIM Jawara (manajemen talenta)", en: "SIM Jawara (talent management)" } },
  },
  services: {
    replikasi: { name: { id: "Replikasi sistem", en: "Replication of systems" } },
    "penilaian-kompetensi": { name: { id: "Penilaian kompetensi", en: "Competency assessment" } },
    magang: { name: { id: "Magang", en: "Internship" } },
    pelatihan: { name: { id: "Pelatihan", en: "Training" } },
    lokakarya: { name: { id: "Lokakarya", en: "Workshop" } },
    pendampingan: { name: { id: "Pendampingan", en: "Mentoring" } },
  },
});
