import { type Basis, type Grade, isWeaker } from "./citations.js";
import { issue, type Issue, type Path } from "./issues.js";

/** A figure on which a result rests, with the place where the result or the rule holds it. */
export type PlacedFigure = readonly [path: Path, figure: Basis];

/** An issue for every figure that is weaker than the caller demands. */
export function belowMinimum(minimum: Grade, figures: readonly PlacedFigure[]): Issue[] {
  return figures
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
    );
}
