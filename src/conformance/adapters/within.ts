import { attempt } from "../../core/attempt.js";
import { MeritError } from "../../core/merit-error.js";

/** Runs a function on a part of the input, and names the place of that part in its issues. */
export function within<T>(key: string, run: () => T): T {
  const outcome = attempt(run);
  if (outcome.ok) return outcome.value;
  throw new MeritError(outcome.issues.map((issue) => ({ ...issue, path: [key, ...issue.path] })));
}
