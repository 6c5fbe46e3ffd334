import { type Grade, GRADES } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { checkKeys, idsOf } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import { assertIpAsnRule, type IpAsnRule, type ShortTraining } from "./rule.js";
import { type Sheet, sheetOf } from "./sheet.js";

/** What every function on records may be told. */
export interface ShortTrainingOption {
  /** What technical training of fewer hours than the least number adds; the first reading of the rule by default. */
  readonly shortTraining?: ShortTraining | undefined;
}

/** What a caller may ask of the index of one person. */
export interface IpAsnOptions extends ShortTrainingOption {
  /** The weakest grade on which the result may rest; any by default. */
  readonly minimumGrade?: Grade | undefined;
}

/** The options of a caller, read. */
export interface ReadIpAsnOptions {
  readonly sheet: Sheet;
  readonly minimumGrade: Grade;
}

/** A rule and options that may come from plain JavaScript, read; what is wrong with them is thrown at once. */
export function readIpAsnOptions(rule: IpAsnRule, options: unknown): ReadIpAsnOptions {
  assertIpAsnRule(rule);
  const issues: Issue[] = [];
  const given = checkKeys(options, [], ["shortTraining", "minimumGrade"], ["options"], issues) ? options : {};
  const { minimumGrade = "caller" } = given;
  const grade = readOneOf(minimumGrade, GRADES, ["options", "minimumGrade"], issues) ?? "caller";
  const sheet = sheetWith(rule, given["shortTraining"], issues);
  throwIfAny(issues);
  return { sheet, minimumGrade: grade };
}

/** The sheet of a rule with the reading of short training that a caller chose. What is wrong is added to `issues`. */
export function sheetWith(rule: IpAsnRule, shortTraining: unknown, issues: Issue[]): Sheet {
  const [usual] = rule.shortTraining;
  if (shortTraining === undefined) return sheetOf(rule, usual);
  const id = readOneOf(shortTraining, idsOf(rule.shortTraining), ["options", "shortTraining"], issues);
  return sheetOf(rule, rule.shortTraining.find((reading) => reading.id === id) ?? usual);
}
