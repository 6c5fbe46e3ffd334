/**
 * One function of an implementation: it takes the input of a case and returns its result, both plain JSON. To refuse an
 * input it returns `{ issues: [{ code, path }] }`, or throws an error that has such `issues`.
 */
// A method, so that a function may ask for the input that its own cases have.
export type ConformanceFunction = {
  /** The result for an input. */
  call(input: unknown): unknown;
}["call"];

/** An implementation: functions by the names that the cases use. What it lacks is skipped. */
export type ConformanceImplementation = Readonly<Record<string, ConformanceFunction>>;
