import { type Issue, MOST_LISTED, pathText } from "./issues.js";

const BRAND = Symbol.for("sistem-merit.MeritError");

/**
 * The one error of the library. It carries every issue of an input, never only the first; of more than 1000 it carries
 * the first 1000, and reading stops there: who finds 1000 must expect more. Its `message` lists them in both languages,
 * one per line.
 *
 * @example
 * ```ts
 * import { categoryOf, kasn2019, MeritError } from "sistem-merit";
 *
 * try {
 *   categoryOf(kasn2019, -1);
 * } catch (error) {
 *   error instanceof MeritError && error.issues[0]?.code; // → "out-of-range"
 * }
 * ```
 */
export class MeritError extends Error {
  static {
    this.prototype.name = "MeritError";
    Object.defineProperty(this.prototype, BRAND, { value: true });
  }

  /** Every issue, in the order of the input; at most 1000. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const listed = issues.slice(0, MOST_LISTED);
    const lines = listed.map(({ code, path, message }) => `${pathText(path)}: ${message.id} / ${message.en} [${code}]`);
    super(lines.length === 1 ? lines.join() : [`${issues.length} masalah / issues`, ...lines].join("\n"));
    this.issues = listed;
  }

  /** True for every `MeritError`, also for one of another copy of the library (ESM beside CommonJS). */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

/** Throws once there are as many issues as an error lists: what comes after them need not be looked at. */
export function throwIfMany(issues: readonly Issue[]): void {
  if (issues.length >= MOST_LISTED) throw new MeritError(issues);
}

/** Throws a {@link MeritError} if there is any issue. */
export function throwIfAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new MeritError(issues);
}
