import { freeze } from "../../core/freeze.js";
import { interpretation, secondary } from "../../sources/cite.js";
import type { SakipScheme } from "../sakip-rules.js";

/** Ids of the five components of the obsolete scheme. */
export type Sakip2015ComponentId =
  "perencanaan-kinerja" | "pengukuran-kinerja" | "pelaporan-kinerja" | "evaluasi-internal" | "capaian-kinerja";

/**
 * The obsolete scheme of five components (PermenPAN 12/2015), so that an old sheet is recognised and added up. It has no
 * answers and no predicates here, because no source of this library gives them for that scheme.
 *
 * Source: public code, which still uses the scheme. That it belongs to PermenPAN 12/2015 was not read in the regulation,
 * and another figure of that code contradicts it (decision 0024-sakip-edges-and-hundredths).
 *
 * @example
 * ```ts
 * import { sakip2015 } from "sistem-merit/sakip";
 *
 * sakip2015.components.map(({ weight }) => weight.value); // → [30, 25, 15, 10, 20]
 * ```
 */
export const sakip2015: SakipScheme<Sakip2015ComponentId> = /* @__PURE__ */ freeze({
  id: "permenpanrb-12-2015",
  name: { id: "Evaluasi SAKIP, PermenPAN 12/2015 (usang)", en: "SAKIP evaluation, PermenPAN 12/2015 (obsolete)" },
  components: [
    {
      id: "perencanaan-kinerja",
      name: { id: "Perencanaan kinerja", en: "Performance planning" },
      weight: secondary(30, "permenpanrb-12-2015", "sakip-drafter", "public-code-sakip-five"),
    },
    {
      id: "pengukuran-kinerja",
      name: { id: "Pengukuran kinerja", en: "Performance measurement" },
      weight: secondary(25, "permenpanrb-12-2015", "sakip-drafter", "public-code-sakip-five"),
    },
    {
      id: "pelaporan-kinerja",
      name: { id: "Pelaporan kinerja", en: "Performance reporting" },
      weight: secondary(15, "permenpanrb-12-2015", "sakip-drafter"),
    },
    {
      id: "evaluasi-internal",
      name: { id: "Evaluasi internal", en: "Internal evaluation" },
      weight: secondary(10, "permenpanrb-12-2015", "sakip-drafter"),
    },
    {
      id: "capaian-kinerja",
      name: { id: "Capaian kinerja", en: "Performance achieved" },
      weight: secondary(20, "permenpanrb-12-2015", "sakip-drafter", "public-code-sakip-five"),
    },
  ],
  step: interpretation(0.01, "0024-sakip-edges-and-hundredths"),
});
