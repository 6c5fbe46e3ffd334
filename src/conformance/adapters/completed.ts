import { attempt } from "../../core/attempt.js";
import { MeritError } from "../../core/merit-error.js";

/** Runs a function on a preset with the `figures` of an agency, and names there what the rules lack. */
export function completed<T>(run: () => T): T {
  const outcome = attempt(run);
  if (outcome.ok) return outcome.value;
  throw new MeritError(
    outcome.issues.map((issue) =>
      issue.path[0] === "policy" ? { ...issue, path: ["figures", ...issue.path.slice(1)] } : issue,
    ),
  );
}
