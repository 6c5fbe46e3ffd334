/**
 * The ground on which every domain stands: exact points, bands, plain dates, dated values, citations, issues. For those
 * who build an instrument or a rule of their own.
 *
 * @module sistem-merit/core
 */
export { attempt, type Attempt } from "./attempt.js";
export { type Band, bandAt, type BandPlacement, type BandReading } from "./bands.js";
export { type Citation, type Grade, GRADES, isWeaker, type Sourced, weakerGrade } from "./citations.js";
export { type Dated, valueAt } from "./dated.js";
export { daysBetween, firstDayOfMonth, isPlainDate, lastDayOfMonth, type PlainDate, yearOf } from "./dates.js";
export type { IssueCode } from "./issue-codes.js";
export type { Issue, Path } from "./issues.js";
export { MeritError } from "./merit-error.js";
export type { GradeOptions } from "./minimum-grade.js";
export { roundedRatio, toScaled } from "./points.js";
export type { Lang, Text } from "./text.js";
