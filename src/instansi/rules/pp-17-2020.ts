import type { Citation, Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { interpretation, regulation } from "../../sources/cite.js";
import type { InstansiKind } from "../instansi.js";

/** Who is the pejabat pembina kepegawaian (PPK), the official who appoints civil servants. */
export interface PpkRules {
  /** The title of the PPK, by kind of government body. */
  readonly titles: Readonly<Record<InstansiKind, Sourced<Text>>>;
  /** Whether an administrative kabupaten or kota has a PPK of its own. */
  readonly administrativeUnits: Sourced<boolean>;
}

const PASAL_3 = { source: "pp-17-2020", article: "Pasal 3 ayat (2)" } as const satisfies Citation;

/**
 * Who is the PPK of a government body.
 *
 * Source: PP 17/2020, Pasal 3 ayat (2). That the six administrative units of Jakarta have none is an interpretation
 * (decision 0020-administrative-units-have-no-ppk).
 *
 * @example
 * ```ts
 * import { ppkRules } from "sistem-merit/instansi";
 *
 * ppkRules.titles.kabupaten.value.id; // → "Bupati"
 * ppkRules.administrativeUnits.grade; // → "interpretation"
 * ```
 */
export const ppkRules: PpkRules = /* @__PURE__ */ freeze({
  titles: {
    kementerian: regulation({ id: "Menteri", en: "Minister" }, PASAL_3),
    lpnk: regulation({ id: "Pimpinan lembaga", en: "Head of the agency" }, PASAL_3),
    "lembaga-negara": regulation({ id: "Sekretaris jenderal", en: "Secretary-General" }, PASAL_3),
    lns: regulation({ id: "Sekretaris jenderal", en: "Secretary-General" }, PASAL_3),
    provinsi: regulation({ id: "Gubernur", en: "Governor" }, PASAL_3),
    kabupaten: regulation({ id: "Bupati", en: "Regent" }, PASAL_3),
    kota: regulation({ id: "Walikota", en: "Mayor" }, PASAL_3),
  },
  administrativeUnits: interpretation(
    false,
    PASAL_3,
    "uu-29-2007",
    "kontan-uu-2-2024",
    "0020-administrative-units-have-no-ppk",
  ),
});
