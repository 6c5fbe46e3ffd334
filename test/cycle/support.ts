import { attempt, type Decision, type Issue } from "sistem-merit";

/** A decision about Kota Pekalongan on the 2019 instrument. */
export const pekalongan = (year: number, category: Decision["category"], more: Partial<Decision> = {}): Decision => ({
  instansi: "Kota Pekalongan",
  instrument: "kasn-9-2019",
  year,
  category,
  ...more,
});

/** Kota Pekalongan as the news reported it in December 2022 and December 2023: 178.5, 264.5, 327. */
export const PEKALONGAN: readonly Decision[] = [
  pekalongan(2021, "kurang", { points: 178.5 }),
  pekalongan(2022, "baik", { points: 264.5 }),
  pekalongan(2023, "sangat-baik", { points: 327 }),
];

/** Input as plain JavaScript may pass it. */
export const unchecked = (value: unknown): Decision => value as Decision;

/** The issues that a call throws. A call that throws none fails the test. */
export function issuesOf(run: () => unknown): readonly Issue[] {
  const outcome = attempt(run);
  if (outcome.ok) throw new Error(`no issue, but the result ${JSON.stringify(outcome.value)}`);
  return outcome.issues;
}

/** The issues that a call throws, each as `path code`. */
export const codesOf = (run: () => unknown): string[] =>
  issuesOf(run).map(({ code, path }) => `${path.length === 0 ? "." : path.join(".")} ${code}`);

export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
