import type { Issue } from "./issues.js";
import { MeritError } from "./merit-error.js";

/** The outcome of {@link attempt}: a value, or all the issues. Plain and serialisable. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Runs a function and returns its {@link MeritError} as data instead of throwing it. Any other error is thrown again.
 *
 * @param run a function that calls the library
 *
 * @example
 * ```ts
 * import { attempt, categoryOf, kasn2019 } from "sistem-merit";
 *
 * const outcome = attempt(() => categoryOf(kasn2019, 410.5));
 *
 * outcome.ok; // → false
 * outcome.ok ? [] : outcome.issues.map((issue) => issue.message.id); // → ["harus 0 sampai 410, diterima 410.5"]
 * ```
 */
export function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof MeritError) return { ok: false, issues: error.issues };
    throw error;
  }
}
