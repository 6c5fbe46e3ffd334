import * as z from "zod";
import { type Grade, GRADES } from "../core/citations.js";
import { idsOf } from "../core/keys.js";
import type { IpAsnRow } from "../ip-asn/ip-asn-summary.js";
import { type IpAsnOptions, sheetWith } from "../ip-asn/options.js";
import { isTotal, readRecord, readTotal } from "../ip-asn/read-record.js";
import type { IpAsnRecord } from "../ip-asn/record.js";
import { assertIpAsnRule, type IpAsnRule } from "../ip-asn/rule.js";
import type { Sheet } from "../ip-asn/sheet.js";
import { checked } from "./checked.js";
import { oneOf, sayObject, type SchemaOptions } from "./say.js";

/**
 * The schema of the record of a person, as `ipAsn` takes it. Other keys may stand beside.
 *
 * @param rule the version of the rule, usually `ipAsn2019`
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError `not-an-object` (the rule)
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from "sistem-merit/ip-asn";
 * import { ipAsnRecordSchema } from "sistem-merit/schemas";
 *
 * const outcome = ipAsnRecordSchema(ipAsn2019).safeParse({
 *   education: "s1", post: "pelaksana", training: { teknis: 19.5, seminar: true },
 *   performance: "unknown", discipline: "tidak-pernah",
 * });
 *
 * outcome.error?.issues[0]?.path; // → ["training", "teknis"]
 * outcome.error?.issues[0]?.message; // → "harus kelipatan 1, diterima 19.5"
 * ```
 */
export function ipAsnRecordSchema(rule: IpAsnRule, options: SchemaOptions = {}): z.ZodType<IpAsnRecord, IpAsnRecord> {
  const sheet = sheetFor(rule);
  return checked((record, issues) => readRecord(sheet, record, undefined, issues), options);
}

/**
 * The schema of a row as `ipAsnSummary` takes it: the record of a person, or a published total, `{ total }`. Other keys
 * may stand beside.
 *
 * @param rule the version of the rule, usually `ipAsn2019`
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError `not-an-object` (the rule)
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from "sistem-merit/ip-asn";
 * import { ipAsnRowSchema } from "sistem-merit/schemas";
 *
 * ipAsnRowSchema(ipAsn2019).safeParse({ agency: "Kabupaten Batang", total: 84 }).success; // → true
 * ipAsnRowSchema(ipAsn2019).safeParse({ agency: "Kabupaten Batang", total: 101 }).success; // → false
 * ```
 */
export function ipAsnRowSchema(rule: IpAsnRule, options: SchemaOptions = {}): z.ZodType<IpAsnRow, IpAsnRow> {
  const sheet = sheetFor(rule);
  return checked((row, issues) => {
    if (isTotal(row)) readTotal(sheet, row.total, ["total"], issues);
    else readRecord(sheet, row, undefined, issues);
  }, options);
}

/**
 * The schema of the options of `ipAsn`.
 *
 * @param rule the version of the rule, whose readings of short technical training are the allowed ones
 * @param options `lang` of the messages, Indonesian by default
 * @throws MeritError `not-an-object` (the rule)
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from "sistem-merit/ip-asn";
 * import { ipAsnOptionsSchema } from "sistem-merit/schemas";
 *
 * ipAsnOptionsSchema(ipAsn2019).safeParse({ shortTraining: "sebanding" }).success; // → true
 * ipAsnOptionsSchema(ipAsn2019).safeParse({ shortTraining: "separuh" }).success; // → false
 * ```
 */
export function ipAsnOptionsSchema(
  rule: IpAsnRule,
  { lang = "id" }: SchemaOptions = {},
): z.ZodType<IpAsnOptions, IpAsnOptions> {
  assertIpAsnRule(rule);
  const shape = {
    shortTraining: oneOf(idsOf(rule.shortTraining), lang).optional(),
    minimumGrade: oneOf<Grade>(GRADES, lang).optional(),
  };
  return z.strictObject(shape, sayObject(lang, Object.keys(shape))).readonly();
}

/** How short technical training is read makes no difference to what is a record. */
function sheetFor(rule: IpAsnRule): Sheet {
  assertIpAsnRule(rule);
  return sheetWith(rule, undefined, []);
}
