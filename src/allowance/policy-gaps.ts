import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { AllowancePolicy } from "./policy.js";
import { readPolicy } from "./read-policy.js";

/**
 * The figures that a policy lacks, as a list to ask an agency for: each with its place, and what it is in both languages.
 * Empty if the policy is complete.
 *
 * Source: none; what is public of a preset is in the preset.
 *
 * @param policy a preset, or any other policy
 * @throws MeritError with everything else that is wrong with the policy
 *
 * @example
 * ```ts
 * import { bp2mi2024, policyGaps } from "sistem-merit/allowance";
 *
 * policyGaps(bp2mi2024).map(({ path }) => path.join(".")); // → ["policy.ceilings", "policy.rounding"]
 * policyGaps(bp2mi2024)[0]?.message.id;
 * // → "diperlukan pagu per kelas jabatan, dalam rupiah bulat; tetapkan menurut peraturan instansi tentang tunjangan"
 * ```
 */
export function policyGaps(policy: AllowancePolicy): readonly Issue[] {
  const issues: Issue[] = [];
  readPolicy(policy, issues);
  throwIfAny(issues.filter(({ code }) => code !== "policy-incomplete"));
  return issues;
}
