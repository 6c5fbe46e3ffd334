import { getOrAdd, groupReader } from "../core/groups.js";
import type { Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny, throwIfMany } from "../core/merit-error.js";
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

/** A tally under options that may come from plain JavaScript; what is wrong with them is thrown at once. */
export function tally<R>(options: IpAsnSummaryOptions<R>): Tally<R> {
  const issues: Issue[] = [];
  checkKeys(options, ["rule"], ["groupBy", "shortTraining"], ["options"], issues);
  throwIfAny(issues);
  const { rule, groupBy, shortTraining } = options;
  assertIpAsnRule(rule, ["options", "rule"]);
  const groupOf = groupBy === undefined ? () => EVERYTHING : groupReader(groupBy, issues, "records");
  const sheet = sheetWith(rule, shortTraining, issues);
  throwIfAny(issues);

  const groups = new Map<string, Counter>();
  const counterIn = (group: string): Counter => getOrAdd(groups, group, () => counterOf(sheet));
  let count = 0;
  return {
    add: (record) => {
      throwIfMany(issues);
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
      throwIfAny(issues);
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
