import { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK } from "../asn/golongan.js";
import type { Jabatan } from "../asn/jabatan.js";
import { checkJabatan } from "../asn/check-jabatan.js";
import { readNip } from "../asn/nip.js";
import { type Pegawai, SEXES, STATUSES } from "../asn/pegawai.js";
import { PENDIDIKAN } from "../asn/pendidikan.js";
import { missing, notText } from "../core/issues.js";
import { checked } from "./checked.js";
import * as z from "zod";
import { plainDateSchema } from "./plain-date.js";
import { oneOf, raise, say, sayObject, type SchemaOptions, text } from "./say.js";

/**
 * The schema of an NIP or NI PPPK, as `parseNip` takes it: in one piece or in its printed groups. It leaves the text as
 * it is.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { nipSchema } from "sistem-merit/schemas";
 *
 * nipSchema().safeParse("19660801 198803 1 001").success; // → true
 * nipSchema().safeParse("19660801198803100").error?.issues[0]?.message; // → "NIP harus 18 angka, diterima 17"
 * ```
 */
export function nipSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<string, string> {
  return z.string(say(lang, (value) => notText([], value))).superRefine((text, context) => {
    raise(lang, context, (issues) => {
      readNip(text, [], issues);
    });
  });
}

/**
 * The schema of a post (Jabatan).
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { jabatanSchema } from "sistem-merit/schemas";
 *
 * jabatanSchema().safeParse({ kind: "fungsional", level: "ahli-muda" }).success; // → true
 * jabatanSchema().safeParse({ kind: "fungsional" }).error?.issues[0]?.path; // → ["level"]
 * ```
 */
export function jabatanSchema(options: SchemaOptions = {}): z.ZodType<Jabatan, Jabatan> {
  return checked((post, issues) => {
    if (post === undefined) issues.push(missing([]));
    else checkJabatan(post, [], issues);
  }, options);
}

/**
 * The schema of the record of a civil servant (Pegawai), as `pegawaiWarnings` takes it. Contradictions within a record
 * are warnings, and no concern of the schema.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { pegawaiSchema } from "sistem-merit/schemas";
 *
 * // An invented record
 * const outcome = pegawaiSchema({ lang: "en" }).safeParse({
 *   nip: "199003152015031002", name: { name: "Pegawai Contoh" }, birthDate: "1990-03-15", sex: "laki-laki",
 *   status: "pns", golongan: "III/e", post: { kind: "pelaksana" }, unit: "BKPSDM",
 * });
 *
 * outcome.error?.issues.map(({ path }) => path.join(".")); // → ["golongan"]
 * ```
 */
export function pegawaiSchema({ lang = "id" }: SchemaOptions = {}): z.ZodType<Pegawai, Pegawai> {
  const filled = text(lang);
  const name = { before: filled.optional(), name: filled, after: filled.optional() };
  const education = { level: oneOf(PENDIDIKAN, lang), field: filled.optional() };
  const shape = {
    nip: nipSchema({ lang }),
    name: z.strictObject(name, sayObject(lang, Object.keys(name))).readonly(),
    birthDate: plainDateSchema({ lang }),
    sex: oneOf(SEXES, lang),
    status: oneOf(STATUSES, lang),
    golongan: oneOf<Golongan>([...GOLONGAN_PNS, ...GOLONGAN_PPPK], lang).optional(),
    post: jabatanSchema({ lang }),
    unit: filled,
    education: z
      .strictObject(education, sayObject(lang, Object.keys(education)))
      .readonly()
      .optional(),
  };
  return z.strictObject(shape, sayObject(lang, Object.keys(shape))).readonly();
}
