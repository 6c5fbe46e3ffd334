import type { Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { type GradeOptions, readMinimumGrade } from "../core/minimum-grade.js";
import { type Month, readMonth } from "./month.js";
import { own } from "./read.js";

/** What every calculation must be told, and may be told. */
export interface AllowanceOptions extends GradeOptions {
  /** The month of the value, `YYYY-MM`. */
  readonly month: Month;
}

export interface ReadOptions {
  readonly month: Month | undefined;
  readonly minimumGrade: Grade;
}

/** Options that may come from plain JavaScript. Adds what is wrong to the issues. */
export function readOptions(options: unknown, more: readonly string[], issues: Issue[]): ReadOptions {
  if (!checkKeys(options, ["month"], ["minimumGrade", ...more], ["options"], issues))
    return { month: undefined, minimumGrade: "caller" };
  return {
    month: Object.hasOwn(options, "month") ? readMonth(options["month"], ["options", "month"], issues) : undefined,
    minimumGrade: readMinimumGrade(own(options, "minimumGrade"), issues),
  };
}
