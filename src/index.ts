/**
 * The kernel: the assessment of the merit system and its evaluation cycle.
 *
 * @module sistem-merit
 */
export { attempt, type Attempt } from "./core/attempt.js";
export type { Band, BandReading } from "./core/bands.js";
export type { Citation, Grade, Sourced } from "./core/citations.js";
export type { PlainDate } from "./core/dates.js";
export type { IssueCode } from "./core/issue-codes.js";
export type { Issue, Path } from "./core/issues.js";
export { MeritError } from "./core/merit-error.js";
export type { Lang, Text } from "./core/text.js";
export * from "./cycle/index.js";
export * from "./merit/kernel.js";
