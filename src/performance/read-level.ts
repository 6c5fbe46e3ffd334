import type { Issue } from "../core/issues.js";
import { readOneOf } from "../core/read.js";
import { CREDIT_LEVELS, type CreditLevel } from "./credit-rules.js";

/** The level that an argument named `level` is; nothing, and an issue, if it is none. */
export const readLevel = (level: unknown, issues: Issue[]): CreditLevel | undefined =>
  readOneOf(level, CREDIT_LEVELS, ["level"], issues);

/** Steps per point of credit that was decreed: old credit has three decimals. */
export const CREDIT_SCALE = 1000;

/** More than any post needs; a greater number is a slip, and would not be exact for long. */
export const LARGEST_CREDIT = 10_000;
