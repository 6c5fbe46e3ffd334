import { type Grade, GRADES, type Sourced } from "../core/citations.js";
import { type Issue, notOneOf } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import type { IndexDivisor, Instrument } from "./instrument.js";

/** The options of a caller, read: the divisor with its source, and the weakest grade that is accepted. */
export interface ReadOptions<T extends Instrument> {
  readonly divisor: Sourced<IndexDivisor<T>>;
  readonly minimumGrade: Grade;
}

/** Reads options that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readOptions<T extends Instrument>(
  instrument: T,
  options: unknown,
  allowed: readonly string[],
  issues: Issue[],
): ReadOptions<T> {
  const divisors: readonly [Sourced<IndexDivisor<T>>, ...Sourced<IndexDivisor<T>>[]] = instrument.index.divisors;
  let divisor = divisors[0];
  let minimumGrade: Grade = "caller";
  if (!checkKeys(options, [], allowed, ["options"], issues)) return { divisor, minimumGrade };
  if (options["divisor"] !== undefined) {
    const chosen = divisors.find(({ value }) => value === options["divisor"]);
    if (chosen) divisor = chosen;
    else issues.push(notOneOf(["options", "divisor"], divisors.map(({ value }) => value), options["divisor"]));
  }
  if (options["minimumGrade"] !== undefined) {
    const chosen = GRADES.find((grade) => grade === options["minimumGrade"]);
    if (chosen) minimumGrade = chosen;
    else issues.push(notOneOf(["options", "minimumGrade"], GRADES, options["minimumGrade"]));
  }
  return { divisor, minimumGrade };
}
