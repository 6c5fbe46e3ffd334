import { checkKeys } from "../core/keys.js";
import { type MaturityBody, type MaturityLevels, readBody, readMaturity } from "../merit/assess-maturity.js";
import { readApplicable } from "../merit/applicable-indicators.js";
import { type MaturityFigures, readFigures } from "../merit/complete-instrument.js";
import type { MaturityInstrument } from "../merit/maturity-instrument.js";
import type * as z from "zod";
import { checked } from "./checked.js";
import type { SchemaOptions } from "./say.js";

/**
 * The schema of a government body with its circumstances, as `assessMaturity` takes it.
 *
 * @param instrument an instrument of maturity
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { permenpanrb2025 } from "sistem-merit/instruments";
 * import { maturityBodySchema } from "sistem-merit/schemas";
 *
 * const schema = maturityBodySchema(permenpanrb2025);
 *
 * const circumstances = { "membayar-tpp": true, "kecelakaan-kerja": false, kematian: false };
 *
 * schema.safeParse({ instansi: { kind: "kota" }, circumstances }).success; // → true
 * schema.safeParse({ instansi: { kind: "kota" }, circumstances: {} }).error?.issues.length; // → 3
 * ```
 */
export const maturityBodySchema = (
  instrument: MaturityInstrument,
  options: SchemaOptions = {},
): z.ZodType<MaturityBody, MaturityBody> =>
  checked((input, issues) => {
    if (!checkKeys(input, BODY_KEYS, [], [], issues) || !BODY_KEYS.every((key) => Object.hasOwn(input, key))) return;
    readApplicable(instrument, input["instansi"], input["circumstances"], issues);
  }, options);

const BODY_KEYS = ["instansi", "circumstances"];

/**
 * The schema of the levels of a worksheet, as `assessMaturity` takes them for a body.
 *
 * @param instrument an instrument of maturity
 * @param body the government body and its circumstances: they decide which items apply
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { permenpanrb2025 } from "sistem-merit/instruments";
 * import { maturityLevelsSchema } from "sistem-merit/schemas";
 *
 * const schema = maturityLevelsSchema(permenpanrb2025, {
 *   instansi: { kind: "kota" },
 *   circumstances: { "membayar-tpp": true, "kecelakaan-kerja": false, kematian: false },
 * });
 *
 * schema.safeParse({}).error?.issues.length; // → 28
 * ```
 */
export const maturityLevelsSchema = <T extends MaturityInstrument>(
  instrument: T,
  body: MaturityBody,
  options: SchemaOptions = {},
): z.ZodType<MaturityLevels<T>, MaturityLevels<T>> =>
  checked((input, issues) => readMaturity(instrument, input, readBody(body, [], issues), issues), options);

/**
 * The schema of the figures of an annex, as `completeInstrument` takes them.
 *
 * @param instrument an instrument of maturity
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { permenpanrb2025 } from "sistem-merit/instruments";
 * import { maturityFiguresSchema } from "sistem-merit/schemas";
 *
 * maturityFiguresSchema(permenpanrb2025).safeParse({}).error?.issues.length; // → 6
 * ```
 */
export const maturityFiguresSchema = <T extends MaturityInstrument>(
  instrument: T,
  options: SchemaOptions = {},
): z.ZodType<MaturityFigures<T>, MaturityFigures<T>> =>
  checked((input, issues) => readFigures(instrument, input, issues), options);
