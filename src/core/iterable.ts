import { notAList, type Path } from "./issues.js";
import { MeritError } from "./merit-error.js";

/** Whether a value can be walked through. A text could be, but is never meant. */
export function isIterable(value: unknown, keys: readonly symbol[] = [Symbol.iterator]): boolean {
  return (
    typeof value === "object" && value !== null && keys.some((key) => typeof Reflect.get(value, key) === "function")
  );
}

/** Throws a readable error where plain JavaScript passes something that cannot be walked through. */
export function assertIterable(value: unknown, path: Path, keys?: readonly symbol[]): void {
  if (!isIterable(value, keys)) throw new MeritError([notAList(path, value)]);
}
