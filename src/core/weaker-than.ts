import { type Basis, type Grade, isWeaker } from "./citations.js";
import { issue, type Issue, type Path } from "./issues.js";

/** A figure on which a result rests, with the place where the result or the rule holds it. */
export type Figure = readonly [path: Path, figure: Basis];

/** An issue for every figure that is weaker than demanded. */
export function weakerThan(minimum: Grade, figures: readonly Figure[]): Issue[] {
  return figures.flatMap(([path, { grade, cite }]) =>
    isWeaker(grade, minimum)
      ? issue(
          "grade-below-minimum",
          path,
          { minimum, grade },
          `bertumpu pada "${grade}", yang diminta "${minimum}"`,
          `rests on "${grade}", but "${minimum}" was demanded`,
          cite,
        )
      : [],
  );
}
