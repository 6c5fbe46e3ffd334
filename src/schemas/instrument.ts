import { GRADES } from "../core/citations.js";
import type { InstrumentData } from "../instruments/instrument-data.js";
import {
  HIGHEST_LEVEL,
  LEAST_POINTS,
  MOST_DECIMALS,
  MOST_INDICATORS,
  MOST_POINTS,
  readInstrument,
  STEPS,
} from "../instruments/read-instrument.js";
import { ID, LONGEST_ID } from "../instruments/readers.js";
import * as z from "zod";
import { checked } from "./checked.js";
import type { SchemaOptions } from "./say.js";

/**
 * The schema of a whole instrument, as `defineInstrument` takes it. It finds what `defineInstrument` finds, in the same
 * words: mistakes of form, and everything that contradicts something else.
 *
 * @param options `lang` of the messages, Indonesian by default
 *
 * @example
 * ```ts
 * import { kasn2019 } from "sistem-merit";
 * import { instrumentSchema } from "sistem-merit/schemas";
 *
 * const outcome = instrumentSchema().safeParse({ ...kasn2019, maxPoints: 400 });
 *
 * outcome.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
 * // → ["maxPoints: nilai maksimum aspek harus berjumlah 400, diterima 410"]
 * ```
 */
export function instrumentSchema(options: SchemaOptions = {}): z.ZodType<InstrumentData, InstrumentData> {
  // What has passed the reader always fits the form: the form stands here for its type, and for the JSON Schema.
  return checked<InstrumentData>(readInstrument, options).pipe(instrumentForm());
}

/**
 * The form of an instrument as JSON Schema 2020-12, for editors and for other languages. It knows types, keys, ids, ranges
 * and closed lists; that sums add up and bands rise is beyond it: `defineInstrument` checks that.
 *
 * The package holds the same as a file: `sistem-merit/instrument.schema.json`.
 *
 * @example
 * ```ts
 * import { instrumentJsonSchema } from "sistem-merit/schemas";
 *
 * instrumentJsonSchema()["$schema"]; // → "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function instrumentJsonSchema(): Readonly<Record<string, unknown>> {
  const names = z.registry<z.core.GlobalMeta>();
  return z.toJSONSchema(instrumentForm(names), { target: "draft-2020-12", metadata: names });
}

/**
 * The form alone, without what must agree with something else.
 *
 * @param names takes the names under which parts stand in the JSON Schema
 */
export function instrumentForm(names = z.registry<z.core.GlobalMeta>()): z.ZodType<InstrumentData, InstrumentData> {
  const named = <S extends z.ZodType>(schema: S, name: string, description: string): S => {
    names.add(schema, { id: name, description });
    return schema;
  };

  const id = named(
    z.string().max(LONGEST_ID).regex(ID),
    "id",
    "Huruf kecil, angka dan tanda hubung. Small letters, digits and hyphens.",
  );
  const text = named(z.string().regex(/\S/), "text", "Teks yang terisi. A text that is not empty.");
  const texts = named(
    z.strictObject({ id: text, en: text }),
    "texts",
    "Teks dalam kedua bahasa. A text in both languages.",
  );
  const citation = named(
    z.strictObject({ source: text, article: text.optional(), note: texts.optional() }),
    "citation",
    "Sumber dan pasalnya. A source, and the article in it.",
  );
  const grade = z.enum(GRADES);

  /** A plain value, or one with its grade; a grade above `caller` needs a citation. */
  const figure = <V extends z.ZodType>(value: V, name: string, description: string) =>
    named(
      z.union([
        value,
        z.strictObject({ value, grade: grade.extract(["caller"]), cite: z.array(citation) }),
        z.strictObject({ value, grade: grade.exclude(["caller"]), cite: z.array(citation).min(1) }),
      ]),
      name,
      description,
    );
  const word = <const W extends string>(name: string, ...words: readonly [W, ...W[]]) =>
    figure(z.enum(words), name, "Aturan. A rule.");

  const sourcedTexts = figure(texts, "sourced-texts", "Teks dengan sumbernya. A text with its source.");
  const points = figure(z.number().min(LEAST_POINTS).max(MOST_POINTS), "points", "Poin, di atas 0. Points, above 0.");
  const bound = figure(z.number().min(0).max(MOST_POINTS), "bound", "Batas dalam poin. A bound in points.");
  const count = figure(z.int().min(0).max(MOST_INDICATORS), "count", "Jumlah indikator. A number of indicators.");
  const percent = figure(z.number().min(0).max(100), "percent", "Bobot dalam persen. A weight in percent.");

  const indicator = z.strictObject({
    id,
    weight: points.optional(),
    texts: z
      .strictObject({
        name: sourcedTexts,
        number: figure(text, "printed-number", "Nomor yang tercetak. The number in print.").optional(),
        levelTexts: figure(
          z.record(z.string().regex(/^\d+$/), texts),
          "level-texts",
          "Teks untuk setiap tingkat. A text for every level.",
        ).optional(),
        evidence: sourcedTexts.optional(),
      })
      .optional(),
  });
  const aspect = z.strictObject({
    id,
    name: texts,
    maxPoints: points,
    weightPercent: percent.optional(),
    indicatorCount: count.optional(),
    indicators: z.array(named(indicator, "indicator", "Indikator, sub-aspek. An indicator, an item below an aspect.")),
  });
  const category = z.strictObject({
    id,
    numeral: text,
    name: texts,
    from: bound,
    exclusive: z.boolean().optional(),
    printedTo: bound.optional(),
  });
  const rules = z.strictObject({
    indicatorPoints: word("rule-of-points", "level-times-weight"),
    total: word("rule-of-total", "sum-of-aspects"),
    category: word("rule-of-category", "points"),
    outsidePrintedBands: word("rule-outside-bands", "lower-bound"),
    notApplicable: word("rule-not-applicable", "leaves-denominator", "stays-in-denominator").optional(),
  });
  const index = z.strictObject({
    divisors: z.array(points).min(1),
    decimals: figure(z.int().min(0).max(MOST_DECIMALS), "decimals", "Banyaknya desimal. A number of decimals."),
    rounding: word("rule-of-rounding", "half-up"),
    aboveOne: word("rule-above-one", "kept"),
  });
  return z.strictObject({
    $schema: text.optional(),
    id,
    name: texts,
    regime: id,
    maxPoints: points,
    step: figure(z.literal(STEPS), "step", "Langkah nilai terkecil. The smallest step of points."),
    levels: figure(
      z.array(z.int().min(0).max(HIGHEST_LEVEL)).min(1),
      "levels",
      "Tingkat, dari yang terendah. The levels, lowest first.",
    ),
    indicatorCount: count.optional(),
    aspects: z.array(named(aspect, "aspect", "Aspek. An aspect.")).min(1),
    categories: z.array(named(category, "category", "Kategori, dari yang terendah. A category, lowest first.")).min(1),
    rules,
    index,
  });
}
