import { isDayText } from "../core/calendar.js";
import { type Issue, notADate } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";

/** Options that may come from plain JavaScript: their keys and the day of reference are checked. */
export function readOptions(
  options: unknown,
  required: readonly string[],
  optional: readonly string[],
  issues: Issue[],
): Readonly<Record<string, unknown>> {
  if (!checkKeys(options, required, optional, ["options"], issues)) return {};
  const { asOf } = options;
  if (asOf !== undefined && !isDayText(asOf)) issues.push(notADate(["options", "asOf"], asOf));
  // A key that is there and holds nothing is as good as missing, and for a day that is needed that is wrong.
  else if (asOf === undefined && required.includes("asOf") && Object.hasOwn(options, "asOf")) {
    issues.push(notADate(["options", "asOf"], asOf));
  }
  return options;
}
