/**
 * fast-check with a twentieth of the runs, always the same ones: thousands of changes wait for them. What has a seed of its own
 * counts what it sees, and runs as it is.
 */
import { createRequire } from "node:module";
import type FastCheck from "fast-check";

const fc = createRequire(import.meta.url)("fast-check") as typeof FastCheck;

const assert = ((property, { numRuns = 100, seed, ...options } = {}) =>
  fc.assert(property, {
    ...options,
    ...(seed === undefined ? { seed: 1, numRuns: Math.ceil(numRuns / 20) } : { seed, numRuns }),
  })) as typeof fc.assert;

export default { ...fc, assert };
