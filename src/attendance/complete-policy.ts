import type { Issue, Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { stated } from "../core/stated.js";
import { isObject } from "./given.js";
import type { AttendancePolicy, Bracket, MinuteRule } from "./policy.js";
import { attendancePresets } from "./presets.js";
import { POLICY_KEYS, policyAt, type PolicyOrPreset, readWholePolicy } from "./read-policy.js";

/** What an agency adds to a preset, or changes in it. A plain figure has the grade `caller`. */
export type PolicyFigures = Partial<AttendancePolicy>;

/**
 * A preset with the figures of an agency: a complete policy. What is then still missing is listed, every figure of it.
 *
 * A bracket that leaves out its `from` or its `percent` keeps that of the preset in the same place. A rule of one's own
 * needs no preset: `completePolicy({ id, name }, figures)`.
 *
 * Source: none for what the agency supplies, unless it gives a figure with its own source, `{ value, grade, cite }`. A
 * plain one has the grade `caller` (decision 0009-grade-caller).
 *
 * @param preset a preset or its id, or any other policy
 * @param figures what is added or changed: hours as `HH:MM`, minutes as whole numbers, percentages of 0 to 100 with at most
 * two decimals
 * @throws MeritError with every issue: `policy-incomplete` for each figure that is missing, `not-one-of` (no policy; the
 * issue lists the presets), `missing`, `unknown-key`, `not-an-object`, `not-a-list`, `not-text`, `not-a-number`,
 * `out-of-range`, `not-on-scale`, `not-a-time`, `time-order`
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit/core";
 * import { completePolicy } from "sistem-merit/attendance";
 *
 * const outcome = attempt(() => completePolicy("permentan-68-2012", { checkIns: 2, leave: "none" }));
 *
 * outcome.ok ? [] : outcome.issues.map(({ path }) => path.join(".")); // → ["policy.hours"]
 * ```
 */
export function completePolicy(
  preset: PolicyOrPreset | Pick<AttendancePolicy, "id" | "name">,
  figures: PolicyFigures,
): AttendancePolicy {
  const issues: Issue[] = [];
  policyAt(preset, ["preset"], issues);
  throwIfAny(issues);
  const policy = readFigures(preset, figures, { figures: ["figures"], policy: ["policy"] }, issues);
  throwIfAny(issues);
  return policy;
}

/** A preset with figures, as far as they make a policy. What is wrong or missing is added to `issues`. */
export function readFigures(
  preset: PolicyOrPreset | Pick<AttendancePolicy, "id" | "name">,
  figures: unknown,
  paths: { readonly figures: Path; readonly policy: Path },
  issues: Issue[],
): AttendancePolicy {
  const base: AttendancePolicy = typeof preset === "string" ? attendancePresets[preset] : preset;
  if (!areFigures(figures, paths.figures, issues)) return base;
  const policy: AttendancePolicy = {
    ...base,
    ...stated(figures),
    ...mergedRule("late", base, figures),
    ...mergedRule("early", base, figures),
    ...mergedRule("temporaryLeave", base, figures),
  };
  readWholePolicy(policy, paths.policy, issues);
  return policy;
}

/** Whether an object has no other keys than a policy has. What they hold is looked at in the whole. */
function areFigures(figures: unknown, path: Path, issues: Issue[]): figures is PolicyFigures {
  const before = issues.length;
  return checkKeys(figures, [], POLICY_KEYS, path, issues) && issues.length === before;
}

/** A rule of minutes of the agency, whose brackets keep what they leave out. */
function mergedRule(
  key: "late" | "early" | "temporaryLeave",
  { [key]: base }: PolicyFigures,
  { [key]: given }: PolicyFigures,
): PolicyFigures {
  if (!hasBrackets(base) || !hasBrackets(given)) return {};
  const brackets = given.brackets.map((bracket, at) => mergedBracket(base.brackets[at], bracket));
  return { [key]: { ...base, ...stated(given), brackets } };
}

function mergedBracket(base: Bracket | undefined, given: Bracket): Bracket {
  // Plain JavaScript may pass what is no bracket: reading the policy will say so.
  const came: unknown = given;
  if (base === undefined || !isObject(came)) return given;
  // How the limit is printed belongs to the limit: whoever gives another one gives it alone.
  const { from, exclusive, printedAfter, ...others } = base;
  const limit = Object.hasOwn(stated(given), "from") ? {} : stated({ from, exclusive, printedAfter });
  return { ...others, ...limit, ...stated(given) };
}

function hasBrackets(rule: AttendancePolicy["late"]): rule is MinuteRule {
  const came: unknown = rule;
  return isObject(came) && Array.isArray(came["brackets"]);
}
