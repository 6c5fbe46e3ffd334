import type { Issue } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import { objectOf, type Read } from "../core/read-object.js";
import type { AllowanceComponent, AllowanceDeduction, AllowancePolicy } from "./policy.js";
import { eachOnce, listOf, oneOf, readText } from "./read.js";
import { readPolicy } from "./read-policy.js";

/** The figures of a policy that belong to no component and no deduction. */
const OWN_KEYS = [
  "id",
  "name",
  "ceilings",
  "order",
  "rounding",
  "paidAfterMonths",
  "partialMonth",
  "partialMinutes",
] as const;

/** What an agency adds to a preset, or changes in it. A plain value has the grade `caller`. */
export interface PolicyFigures extends Partial<Pick<AllowancePolicy, (typeof OWN_KEYS)[number]>> {
  /** Figures of components of the preset, by their ids. */
  readonly components?: readonly (Partial<AllowanceComponent> & { readonly id: string })[] | undefined;
  /** Figures of deductions of the preset, by their ids. */
  readonly deductions?: readonly (Partial<AllowanceDeduction> & { readonly id: string })[] | undefined;
  /** Components and deductions that the preset does not have. */
  readonly add?:
    | {
        readonly components?: readonly AllowanceComponent[] | undefined;
        readonly deductions?: readonly AllowanceDeduction[] | undefined;
      }
    | undefined;
  /** Ids of components and deductions of the preset that the agency does not have. */
  readonly without?: readonly string[] | undefined;
}

/**
 * A preset with the figures of an agency: a complete policy. What is then still missing is listed, every figure of it.
 *
 * Source: none for what the agency supplies, unless it gives a figure with its own source,
 * `{ value, grade, cite }`. A plain value has the grade `caller` (decision 0009-grade-caller).
 *
 * @param preset a preset, or any other policy
 * @param figures what is added, changed (`components` and `deductions` by their ids) or left out (`without`)
 * @throws MeritError with every issue: `policy-incomplete` for each figure that is missing, `weights-sum`, `duplicate`,
 * `missing`, `unknown-key`, `not-an-object`, `not-a-list`, `not-text`, `not-a-number`, `out-of-range`, `not-on-scale`,
 * `not-one-of`
 *
 * @example
 * ```ts
 * import { completePolicy, localTpp2021, penaltyCuts2021 } from "sistem-merit/allowance";
 *
 * const policy = completePolicy(localTpp2021, {
 *   ceilings: { classes: { "7": 5_000_000, "9": 8_000_000 }, posts: { bendahara: 6_000_000 } },
 *   rounding: { mode: "down", to: 1000 },
 *   add: {
 *     deductions: [
 *       {
 *         id: "hukuman-disiplin", name: { id: "Hukuman disiplin", en: "Disciplinary penalty" },
 *         kind: "penalty", base: "remainder", cuts: penaltyCuts2021,
 *       },
 *     ],
 *   },
 * });
 *
 * policy.deductions.map(({ id, base }) => `${id}: ${base}`); // → ["hukuman-disiplin: remainder"]
 * ```
 */
export function completePolicy(preset: AllowancePolicy, figures: PolicyFigures): AllowancePolicy {
  const issues: Issue[] = [];
  checkFigures(figures, idsOf(preset, issues), issues);
  throwIfAny(issues);
  const { add = {}, without = [] } = figures;
  const policy: AllowancePolicy = {
    ...preset,
    ...Object.fromEntries(OWN_KEYS.flatMap((key) => (figures[key] === undefined ? [] : [[key, figures[key]]]))),
    components: merged(preset.components, figures.components, add.components, without),
    deductions: merged(preset.deductions, figures.deductions, add.deductions, without),
  };
  readPolicy(policy, issues);
  throwIfAny(issues);
  return policy;
}

function merged<T extends { readonly id: string }>(
  items: readonly T[],
  given: readonly (Partial<T> & { readonly id: string })[] = [],
  added: readonly T[] = [],
  without: readonly string[],
): T[] {
  const completed = items.map((item) => ({ ...item, ...given.find(({ id }) => id === item.id) }));
  return [...completed.filter(({ id }) => !without.includes(id)), ...added];
}

const readId = objectOf({ id: readText }, {}, "may-stand-beside");
const readIds = listOf(readId);

/** The ids of what a preset has. Whether it is right in itself is checked later, with what is added. */
function idsOf(preset: unknown, issues: Issue[]): Record<"components" | "deductions", string[]> {
  const read = objectOf({ components: readIds, deductions: readIds }, {}, "may-stand-beside")(
    preset,
    ["preset"],
    issues,
  );
  const ids = (items: readonly { readonly id: string }[] = []): string[] => items.map(({ id }) => id);
  return { components: ids(read?.components), deductions: ids(read?.deductions) };
}

/** Every id once, and, but for what is added, one of the preset. */
function checkFigures(
  figures: unknown,
  { components, deductions }: Record<"components" | "deductions", string[]>,
  issues: Issue[],
): void {
  const known = (ids: readonly string[]): Read<unknown> =>
    eachOnce(objectOf({ id: oneOf(ids) }, {}, "may-stand-beside"), ({ id }) => id);
  const anything: Read<unknown> = (value) => value;
  objectOf(
    {},
    {
      ...Object.fromEntries(OWN_KEYS.map((key) => [key, anything])),
      components: known(components),
      deductions: known(deductions),
      add: objectOf({}, { components: readIds, deductions: readIds }),
      without: eachOnce(oneOf([...components, ...deductions]), (id) => id),
    },
  )(figures, ["figures"], issues);
}
