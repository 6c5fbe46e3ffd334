import type { JenjangFungsional } from "./jabatan.js";
import { jenjangDosen, jenjangKeahlian, jenjangKeterampilan, type JenjangRules } from "./rules/jabatan.js";

/** What is known of a level of functional posts. */
export function jenjangRules(level: JenjangFungsional): JenjangRules {
  const rules: Readonly<Record<JenjangFungsional, JenjangRules>> = {
    ...jenjangKeterampilan,
    ...jenjangKeahlian,
    ...jenjangDosen,
  };
  return rules[level];
}
