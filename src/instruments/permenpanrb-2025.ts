import { freeze } from "../core/freeze.js";
import { meritRegimes } from "../sources/rules/merit-history.js";

// STUB: replace this file's content by `export { permenpanrb2025 } from "../merit/rules/permenpanrb-19-2025.js";`.
/** The instrument of PermenPANRB 19/2025. */
export const permenpanrb2025 = /* @__PURE__ */ freeze({
  id: "permenpanrb-19-2025",
  name: meritRegimes["permenpanrb-19-2025"].name,
  regime: "permenpanrb-19-2025",
});
