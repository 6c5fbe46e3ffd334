import { notAList } from "./issues.js";
import { MeritError } from "./merit-error.js";

/** Throws a readable error where plain JavaScript passes something that cannot be walked through. */
export function assertIterable(value: unknown, argument: string, key: symbol = Symbol.iterator): void {
  const isIterable = typeof value === "object" && value !== null && key in value;
  if (!isIterable) throw new MeritError([notAList([argument], value)]);
}
