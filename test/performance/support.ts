import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit/core";
import { flawsOf, survivesJson } from "../core/support.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
export function flawsOfRun(run: () => unknown): string[] {
  try {
    const outcome = attempt(run);
    if (!outcome.ok) return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
    return outcome.value === undefined || survivesJson(outcome.value)
      ? []
      : [`not JSON: ${JSON.stringify(outcome.value)}`];
  } catch (error) {
    return [`threw ${error instanceof MeritError ? "MeritError" : String(error)}`];
  }
}

/** Everything that a call says: its result, or its issues, message and stack. */
export function saidBy(run: () => unknown): string {
  try {
    return JSON.stringify([run()]);
  } catch (error) {
    if (!(error instanceof MeritError)) throw error;
    return [JSON.stringify(error.issues), error.message].join("\n");
  }
}

/** Keeps some of the right values, so that the wrong ones are met beside them. */
export const nearly = (right: Readonly<Record<string, unknown>>, wrong: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.subarray(Object.keys(right), { minLength: Object.keys(right).length - 1 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(right)), fc.string()), wrong, { maxKeys: 2 }),
    )
    .map(([kept, others]) => ({ ...Object.fromEntries(kept.map((key) => [key, right[key]])), ...others }));
