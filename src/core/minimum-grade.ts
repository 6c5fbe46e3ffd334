import { type Grade, GRADES } from "./citations.js";
import type { Issue } from "./issues.js";
import { checkKeys } from "./keys.js";
import { throwIfAny } from "./merit-error.js";
import { readOneOf } from "./read.js";
import { type Figure, weakerThan } from "./weaker-than.js";

/** What a caller may demand of the figures that a result rests on. */
export interface GradeOptions {
  /** The weakest grade that is accepted. Without it, every grade is. */
  readonly minimumGrade?: Grade | undefined;
}

/** The weakest grade that a caller accepts. Adds an issue if what came is no grade. */
export function readMinimumGrade(value: unknown, issues: Issue[]): Grade {
  if (value === undefined) return "caller";
  return readOneOf(value, GRADES, ["options", "minimumGrade"], issues) ?? "caller";
}

/** The same from options that hold nothing else, and that may come from plain JavaScript. */
export function readGradeOptions(options: unknown, issues: Issue[]): Grade {
  if (options === undefined || !checkKeys(options, [], ["minimumGrade"], ["options"], issues)) return "caller";
  return readMinimumGrade(options["minimumGrade"], issues);
}

/** Throws an issue for every figure that is weaker than demanded. */
export function assertGrade(minimum: Grade, figures: readonly Figure[]): void {
  throwIfAny(weakerThan(minimum, figures));
}
