import { type Issue, missing, notAFunction, notText } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { type Counter, counterOf } from "./counter.js";
import type { IpAsnSummary, IpAsnSummaryOptions } from "./ip-asn-summary.js";
import { sheetWith } from "./options.js";
import { isTotal, readRecord, readTotal } from "./read-record.js";
import { recapOf } from "./recap.js";
import { assertIpAsnRule } from "./rule.js";

/** Counts records one by one, by group, and keeps none of them. */
export interface Tally<R> {
  readonly add: (record: R) => void;
  /** The summary of what was added. Throws what was wrong with it. */
  readonly summed: () => IpAsnSummary;
}

/** A stream of millions of records could hold as many issues, so that reading stops after these. */
const MOST_ISSUES = 1000;

/** A tally under options that may come from plain JavaScript; what is wrong with them is thrown at once. */
export function tally<R>(options: IpAsnSummaryOptions<R>): Tally<R> {
  const issues: Issue[] = [];
  checkKeys(options, ["rule"], ["groupBy", "shortTraining"], ["options"], issues);
  throwIfAny(issues);
  const { rule, groupBy, shortTraining } = options;
  assertIpAsnRule(rule, ["options", "rule"]);
  if (!["undefined", "function"].includes(typeof groupBy)) issues.push(notAFunction(["options", "groupBy"], groupBy));
  const sheet = sheetWith(rule, shortTraining, issues);
  throwIfAny(issues);

  const groups = new Map<string, Counter>();
  const counterIn = (group: string): Counter => {
    const found = groups.get(group);
    if (found) return found;
    const counter = counterOf(sheet);
    groups.set(group, counter);
    return counter;
  };
  const groupOf = (record: R, at: number): string => {
    if (groupBy === undefined) return EVERYTHING;
    const group: unknown = groupBy(record);
    if (typeof group === "string" && group !== "") return group;
    const path = ["records", at, "group"];
    issues.push(group === undefined ? missing(path) : notText(path, group));
    return EVERYTHING;
  };
  let count = 0;
  return {
    add: (record) => {
      if (issues.length >= MOST_ISSUES) throwIfAny(issues.slice(0, MOST_ISSUES));
      const at = count++;
      if (isTotal(record)) {
        const total = readTotal(sheet, record.total, ["records", at, "total"], issues);
        if (total !== undefined) counterIn(groupOf(record, at)).addTotal(total);
        return;
      }
      const read = readRecord(sheet, record, at, issues);
      if (read) counterIn(groupOf(record, at)).addRecord(read);
    },
    summed: () => {
      throwIfAny(issues.slice(0, MOST_ISSUES));
      const counted = [...groups].map(([group, counter]) => ({ group, ...counter.counted() }));
      return {
        rule: rule.id,
        shortTraining: sheet.shortTraining.id,
        all: recapOf(sheet, counted),
        groups: groupBy === undefined ? [] : counted.map((one) => ({ group: one.group, ...recapOf(sheet, [one]) })),
      };
    },
  };
}

const EVERYTHING = "all";
