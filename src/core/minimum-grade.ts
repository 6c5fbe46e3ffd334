import { type Basis, type Grade, GRADES, isWeaker } from "./citations.js";
import { issue, type Issue, type Path } from "./issues.js";
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

/** Adds an issue if a figure is weaker than demanded. */
export function checkGrade({ grade, cite }: Basis, minimum: Grade, path: Path, issues: Issue[]): void {
  if (!isWeaker(grade, minimum)) return;
  issues.push(
    issue(
      "grade-below-minimum",
      path,
      { minimum, grade },
      `bertumpu pada "${grade}", yang diminta "${minimum}"`,
      `rests on "${grade}", but "${minimum}" was demanded`,
      cite,
    ),
  );
}
