import { type Issue, pathText } from "./issues.js";

const BRAND = Symbol.for("sistem-merit.MeritError");

/**
 * The one error of the library. It carries every issue of an input, never only the first. Its `message` lists them in
 * both languages, one per line.
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

  /** Every issue, in the order of the input. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const lines = issues.map(({ code, path, message }) => `${pathText(path)}: ${message.id} / ${message.en} [${code}]`);
    super(lines.length === 1 ? lines.join() : [`${lines.length} masalah / issues`, ...lines].join("\n"));
    this.issues = issues;
  }

  /** True for every `MeritError`, also for one of another copy of the library (ESM beside CommonJS). */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && BRAND in value;
  }
}

/** Throws a {@link MeritError} if there is any issue. */
export function throwIfAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new MeritError(issues);
}

/** A stream of a million items could hold as many issues: reading stops after these, and no more are reported. */
export const MOST_ISSUES = 1000;

/** Throws the issues of many items, if there are any; not more of them than anyone would read. */
export function throwMany(issues: readonly Issue[]): void {
  throwIfAny(issues.slice(0, MOST_ISSUES));
}
