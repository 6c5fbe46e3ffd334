import { inspect } from "node:util";
import { attempt, type Issue } from "sistem-merit/core";
import { expect } from "vitest";

/** The issues that a call must throw. Every one of them must be well formed. */
export function issuesOf(run: () => unknown): readonly Issue[] {
  const outcome = attempt(run);
  if (outcome.ok) throw new Error(`a MeritError was expected, got ${JSON.stringify(outcome.value)}`);
  expect(outcome.issues.length).toBeGreaterThan(0);
  expect(outcome.issues.flatMap(flawsOf)).toEqual([]);
  return outcome.issues;
}

/** The issues that a call must throw, each as `place: code`. */
export function found(run: () => unknown): string[] {
  return issuesOf(run).map(({ code, path }) => `${path.join(".")}: ${code}`);
}

const UNREADABLE = /undefined|\[object/;

/** What is wrong with an issue itself: a missing part, params that JSON cannot hold, an empty text. */
export function flawsOf(issue: Issue): string[] {
  const flaws: string[] = [];
  const keys = Object.keys(issue).filter((key) => key !== "cite");
  if (keys.join() !== "code,path,params,message") flaws.push(`keys ${keys.join()}`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(issue.code)) flaws.push(`code ${issue.code}`);
  if (!issue.path.every((key) => typeof key === "string" || Number.isSafeInteger(key))) flaws.push("path");
  if (!survivesJson(issue)) flaws.push(`not JSON: ${JSON.stringify(issue)}`);
  // A key that came may be any text.
  const hasAnyKey = issue.code === "unknown-key" || UNREADABLE.test(JSON.stringify(issue.params));
  for (const text of [issue.message.id, issue.message.en]) {
    if (text.trim() === "" || (UNREADABLE.test(text) && !hasAnyKey)) flaws.push(`text "${text}"`);
  }
  if (Object.keys(issue.message).join() !== "id,en") flaws.push("languages");
  return flaws;
}

/** Whether a value comes back from JSON as it was: no `undefined`, no `NaN`, no `-0`, no class, no symbol. */
export function survivesJson(value: unknown): boolean {
  return isSame(value, JSON.parse(JSON.stringify(value)));
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return Object.is(a, b);
  const prototype: unknown = Object.getPrototypeOf(a);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Reflect.ownKeys(a).length === Reflect.ownKeys(b).length &&
    left.length === right.length &&
    left.every(([key, value], at) => key === right[at]?.[0] && isSame(value, right[at][1]))
  );
}

/** What a value holds that is not frozen, as paths. */
export function unfrozen(value: unknown, path = "."): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, inner]) => unfrozen(inner, `${path}/${key}`)),
  ];
}

/** A value that TypeScript would not let through, as plain JavaScript passes it. */
export const untyped = (value: unknown): never => value as never;

/** JSON as it comes from a file or a form. */
export const parsed = (json: string): unknown => JSON.parse(json);

/** A row of a table with a text that shows its value, for the title of a test. */
export const labelled = <V>(value: V): [label: string, value: V] => [
  inspect(value, { depth: 2, breakLength: Infinity }),
  value,
];

/** {@link labelled}, with what is expected of the value. */
export const withLabel = <V, E>(value: V, expected: E): [label: string, value: V, expected: E] => [
  ...labelled(value),
  expected,
];

/** A place without its beginning, which must be this one. */
export function below(beginning: string, place: string): string {
  if (!place.startsWith(beginning)) throw new Error(`${place} does not begin with ${beginning}`);
  return place.slice(beginning.length);
}
