import { type Grade, GRADES, type Sourced } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf } from "../core/read.js";
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
  if (options === undefined) return { divisor: divisors[0], minimumGrade: "caller" };
  const given = checkKeys(options, [], allowed, ["options"], issues) ? options : {};
  const { divisor = divisors[0].value, minimumGrade = "caller" } = given;
  const values = divisors.map(({ value }) => value);
  const chosen = readOneOf(divisor, values, ["options", "divisor"], issues);
  return {
    divisor: divisors.find(({ value }) => value === chosen) ?? divisors[0],
    minimumGrade: readOneOf(minimumGrade, GRADES, ["options", "minimumGrade"], issues) ?? "caller",
  };
}
