import { allowanceAdapters } from "./adapters/allowance.js";
import { asnAdapters } from "./adapters/asn.js";
import { attendanceAdapters } from "./adapters/attendance.js";
import { competencyAdapters } from "./adapters/competency.js";
import { cooperationAdapters } from "./adapters/cooperation.js";
import { cycleAdapters } from "./adapters/cycle.js";
import { disciplineAdapters } from "./adapters/discipline.js";
import { instansiAdapters } from "./adapters/instansi.js";
import { ipAsnAdapters } from "./adapters/ip-asn.js";
import { meritAdapters } from "./adapters/merit.js";
import { performanceAdapters } from "./adapters/performance.js";
import { replicationAdapters } from "./adapters/replication.js";
import { sakipAdapters } from "./adapters/sakip.js";
import { siasnAdapters } from "./adapters/siasn.js";
import { sourcesAdapters } from "./adapters/sources.js";
import { talentAdapters } from "./adapters/talent.js";
import type { ConformanceImplementation } from "./implementation.js";

// A spread may call a getter: only within a function do bundlers drop it, and with it every domain, when nobody asks.
const ours = (): ConformanceImplementation => ({
  ...meritAdapters,
  ...cycleAdapters,
  ...asnAdapters,
  ...instansiAdapters,
  ...performanceAdapters,
  ...disciplineAdapters,
  ...competencyAdapters,
  ...ipAsnAdapters,
  ...sakipAdapters,
  ...talentAdapters,
  ...cooperationAdapters,
  ...replicationAdapters,
  ...siasnAdapters,
  ...sourcesAdapters,
  ...attendanceAdapters,
  ...allowanceAdapters,
});

/**
 * This library as an implementation: every function that the cases name. Spread it and replace one function to see what
 * a change would break.
 *
 * @example
 * ```ts
 * import { ourImplementation, runConformance } from "sistem-merit/conformance";
 *
 * const changed = { ...ourImplementation, categoryOf: () => ({ id: "baik" }) };
 *
 * runConformance(ourImplementation, { domain: "merit" }).failed; // → 0
 * runConformance(changed, { domain: "merit" }).failed > 0; // → true
 * ```
 */
export const ourImplementation: ConformanceImplementation = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ ours());
