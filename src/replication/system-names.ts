import { freeze } from "../core/freeze.js";
import type { Text } from "../core/text.js";
import type { SystemId } from "../cooperation/scope.js";

// Each by itself, so that the catalogue can name them and a report that needs no more leaves the catalogue out.

export const SIAP: Text = { id: "SIAP", en: "SIAP" };
export const K_MOB: Text = { id: "K-Mob", en: "K-Mob" };
export const TRK: Text = { id: "TRK", en: "TRK" };
export const SIM_TUNJANGAN: Text = { id: "SIM Tunjangan", en: "SIM Tunjangan" };
export const SIM_JAWARA: Text = { id: "SIM Jawara", en: "SIM Jawara" };

/** The short names of West Java's systems. */
export const systemNames: Readonly<Record<SystemId, Text>> = /* @__PURE__ */ freeze({
  siap: SIAP,
  "k-mob": K_MOB,
  trk: TRK,
  "sim-tunjangan": SIM_TUNJANGAN,
  "sim-jawara": SIM_JAWARA,
});
