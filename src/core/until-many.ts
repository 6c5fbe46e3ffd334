import { attempt } from "./attempt.js";
import { type Issue, MOST_LISTED } from "./issues.js";
import { MeritError } from "./merit-error.js";

/**
 * Reads one of many things, whose issues are kept beside the others; nothing, if there are too many for reading to go on.
 * A reader that collects issues of its own may have been stopped before it handed them over.
 */
export function untilMany<T>(issues: Issue[], read: () => T): T | undefined {
  const outcome = attempt(read);
  if (outcome.ok) return outcome.value;
  if (outcome.issues.length < MOST_LISTED) throw new MeritError(outcome.issues);
  issues.splice(0, issues.length, ...outcome.issues);
  return undefined;
}
