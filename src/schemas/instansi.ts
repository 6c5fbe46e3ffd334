import * as z from "zod";
import { notOneOf } from "../core/issues.js";
import type { Lang } from "../core/text.js";
import {
  INSTANSI_KINDS,
  type InstansiDaerahKind,
  type InstansiKind,
  type InstansiPusatKind,
} from "../instansi/instansi.js";
import { notARegionCode, type RegionCode, regionOf } from "../instansi/region-code.js";
import { say, sayObject, type SchemaOptions, text } from "./say.js";

/** The schema of a central body of one kind. */
export type InstansiPusatSchema<Kind extends InstansiPusatKind> = z.ZodReadonly<
  z.ZodObject<
    { readonly kind: z.ZodLiteral<Kind>; readonly name: z.ZodString; readonly bknCode: z.ZodOptional<z.ZodString> },
    z.core.$strict
  >
>;

/** The schema of a regional body of one kind. */
export type InstansiDaerahSchema<Kind extends InstansiDaerahKind> = z.ZodReadonly<
  z.ZodObject<
    { readonly kind: z.ZodLiteral<Kind>; readonly code: z.ZodString; readonly name: z.ZodString },
    z.core.$strict
  >
>;

/** The schema of a government body, with one option per kind. */
export type InstansiSchema = z.ZodDiscriminatedUnion<
  readonly [
    InstansiPusatSchema<"kementerian">,
    InstansiPusatSchema<"lpnk">,
    InstansiPusatSchema<"lembaga-negara">,
    InstansiPusatSchema<"lns">,
    InstansiDaerahSchema<"provinsi">,
    InstansiDaerahSchema<"kabupaten">,
    InstansiDaerahSchema<"kota">,
  ],
  "kind"
>;

/**
 * The schema of a government body, as `parseInstansi` takes it: central bodies with a name, regional ones with the code of
 * such a region. Its `options` are the schemas of the seven kinds.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { instansiSchema } from "sistem-merit/schemas";
 *
 * const outcome = instansiSchema().safeParse({ kind: "kota", code: 32.1, name: "Kota Contoh" });
 *
 * outcome.error?.issues[0]?.message;
 * // → "harus kode kota (PP.KK; KK 71–99) sebagai teks, diterima 32.1; simpan sebagai teks, karena angka membuang nol: 11.10 menjadi 11.1"
 * ```
 */
export function instansiSchema({ lang = "id" }: SchemaOptions = {}): InstansiSchema {
  const plain = sayObject(lang, []);
  const unknownKind = say(lang, (value) => notOneOf([], INSTANSI_KINDS, value));
  const options = { lang };
  return z.discriminatedUnion(
    "kind",
    [
      instansiPusatSchema("kementerian", options),
      instansiPusatSchema("lpnk", options),
      instansiPusatSchema("lembaga-negara", options),
      instansiPusatSchema("lns", options),
      instansiDaerahSchema("provinsi", options),
      instansiDaerahSchema("kabupaten", options),
      instansiDaerahSchema("kota", options),
    ],
    // An object fails here only if its kind is unknown.
    { error: ({ input }) => (isObject(input) ? unknownKind.error({ input: input["kind"] }) : plain.error({ input })) },
  );
}

/**
 * The schema of a central body (instansi pusat) of one kind.
 *
 * @param kind the kind that it must have
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { instansiPusatSchema } from "sistem-merit/schemas";
 *
 * instansiPusatSchema("lpnk").safeParse({ kind: "lpnk", name: "Badan Contoh" }).success; // → true
 * instansiPusatSchema("lpnk").safeParse({ kind: "lpnk", name: "" }).success; // → false
 * ```
 */
export function instansiPusatSchema<Kind extends InstansiPusatKind>(
  kind: Kind,
  { lang = "id" }: SchemaOptions = {},
): InstansiPusatSchema<Kind> {
  const shape = { kind: kindSchema(kind, lang), name: text(lang), bknCode: text(lang).optional() };
  return z.strictObject(shape, sayObject(lang, Object.keys(shape))).readonly();
}

/**
 * The schema of a regional body (instansi daerah) of one kind, with the code of such a region.
 *
 * @param kind the kind that it must have
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { instansiDaerahSchema } from "sistem-merit/schemas";
 *
 * const kabupaten = instansiDaerahSchema("kabupaten", { lang: "en" });
 *
 * kabupaten.safeParse({ kind: "kabupaten", code: "32.01", name: "Kabupaten Bogor" }).success; // → true
 * kabupaten.safeParse({ kind: "kabupaten", code: "32.71", name: "Kota Bogor" }).error?.issues[0]?.message;
 * // → "must be the code of a kabupaten (PP.KK; KK 01–69) as text, got the code of a kota"
 * ```
 */
export function instansiDaerahSchema<Kind extends InstansiDaerahKind>(
  kind: Kind,
  { lang = "id" }: SchemaOptions = {},
): InstansiDaerahSchema<Kind> {
  const notCode = say(lang, (value) => notARegionCode([], value, kind));
  const code = z.string(notCode).refine((value) => regionOf(value)?.kind === kind, notCode);
  const shape = { kind: kindSchema(kind, lang), code, name: text(lang) };
  return z.strictObject(shape, sayObject(lang, Object.keys(shape))).readonly();
}

/**
 * The schema of a region code, as `parseRegionCode` takes it.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { regionCodeSchema } from "sistem-merit/schemas";
 *
 * regionCodeSchema().safeParse("32.73").success; // → true
 * regionCodeSchema().safeParse(32.73).success; // → false
 * regionCodeSchema().safeParse("32.70").success; // → false
 * ```
 */
export function regionCodeSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<RegionCode, RegionCode> {
  const notCode = say(lang, (value) => notARegionCode([], value));
  return z.string(notCode).refine((value) => regionOf(value) !== undefined, notCode);
}

function kindSchema<Kind extends InstansiKind>(kind: Kind, lang: Lang): z.ZodLiteral<Kind> {
  return z.literal(
    kind,
    say(lang, (value) => notOneOf([], [kind], value)),
  );
}

const isObject = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);
