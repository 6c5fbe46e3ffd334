import { type Grade, GRADES } from "./citations.js";
import type { Issue } from "./issues.js";
import { checkKeys } from "./keys.js";
import { readOneOf } from "./read.js";

/** What a caller may demand of the figures that a result rests on. */
export interface GradeOptions {
  /** The weakest grade that is accepted. Without it, every grade is. */
  readonly minimumGrade?: Grade | undefined;
}

/** Reads {@link GradeOptions} that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readMinimumGrade(options: unknown, issues: Issue[]): Grade {
  if (options === undefined) return "caller";
  const { minimumGrade = "caller" } = checkKeys(options, [], ["minimumGrade"], ["options"], issues) ? options : {};
  return readOneOf(minimumGrade, GRADES, ["options", "minimumGrade"], issues) ?? "caller";
}
