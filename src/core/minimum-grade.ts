import { type Basis, type Grade, GRADES, isWeaker } from "./citations.js";
import { issue, type Issue, type Path } from "./issues.js";
import { checkKeys } from "./keys.js";
import { throwIfAny } from "./merit-error.js";
import { readOneOf } from "./read.js";

/** What a caller may demand of the figures on which a result rests. */
export interface GradeOptions {
  /** The weakest grade that is accepted; without it, any. */
  readonly minimumGrade?: Grade | undefined;
}

/** The weakest grade that a caller accepts. Adds an issue if what came is no grade. */
export function readMinimumGrade(value: unknown, issues: Issue[]): Grade {
  if (value === undefined) return "caller";
  return readOneOf(value, GRADES, ["options", "minimumGrade"], issues) ?? "caller";
}

/** The same from options that hold nothing else, and that may come from plain JavaScript. */
export function readGradeOptions(options: unknown, issues: Issue[]): Grade {
  const { minimumGrade } = checkKeys(options, [], ["minimumGrade"], ["options"], issues)
    ? options
    : { minimumGrade: undefined };
  return readMinimumGrade(minimumGrade, issues);
}

/** A figure on which a result rests, with its place. */
export type PlacedFigure = readonly [path: Path, figure: Basis];

/** Throws an issue for every figure that is weaker than demanded. */
export function assertGrade(minimum: Grade, figures: readonly PlacedFigure[]): void {
  throwIfAny(
    figures
      .filter(([, { grade }]) => isWeaker(grade, minimum))
      .map(([path, { grade, cite }]) =>
        issue(
          "grade-below-minimum",
          path,
          { minimum, grade },
          `bertumpu pada "${grade}", yang diminta "${minimum}"`,
          `rests on "${grade}", but "${minimum}" was demanded`,
          cite,
        ),
      ),
  );
}
