/*
 * What the compiler knows of an instrument of the caller. This file is compiled, never run.
 */
import {
  type AspectId,
  assessAspects,
  assessIndicators,
  type CategoryId,
  type IndexDivisor,
  type IndicatorId,
  type Instrument,
  kasn2019,
  type Level,
} from "sistem-merit";
import { defineInstrument, type InstrumentData } from "sistem-merit/instruments";
import { expectTypeOf } from "vitest";

const instrument = defineInstrument({
  id: "contoh",
  name: { id: "Contoh", en: "Sample" },
  regime: "contoh",
  maxPoints: 20,
  step: 0.5,
  levels: [0, 1, 2],
  aspects: [
    {
      id: "layanan",
      name: { id: "Layanan", en: "Services" },
      maxPoints: { value: 12, grade: "secondary", cite: [{ source: "perbup" }] },
      indicators: [
        { id: "loket", weight: 2 },
        { id: "daring", weight: 4 },
      ],
    },
    { id: "data", name: { id: "Data", en: "Data" }, maxPoints: 8, indicators: [] },
  ],
  categories: [
    { id: "cukup", numeral: "I", name: { id: "Cukup", en: "Fair" }, from: 0 },
    { id: "baik", numeral: "II", name: { id: "Baik", en: "Good" }, from: 14 },
  ],
  rules: {
    indicatorPoints: "level-times-weight",
    total: "sum-of-aspects",
    category: "points",
    outsidePrintedBands: "lower-bound",
  },
  index: {
    divisors: [20, { value: 10, grade: "secondary", cite: [{ source: "perbup" }] }],
    decimals: 2,
    rounding: "half-up",
    aboveOne: "kept",
  },
});
type Defined = typeof instrument;

expectTypeOf<Defined>().toExtend<Instrument>();
expectTypeOf<AspectId<Defined>>().toEqualTypeOf<"layanan" | "data">();
expectTypeOf<IndicatorId<Defined>>().toEqualTypeOf<"loket" | "daring">();
expectTypeOf<CategoryId<Defined>>().toEqualTypeOf<"cukup" | "baik">();
expectTypeOf<Level<Defined>>().toEqualTypeOf<0 | 1 | 2>();
expectTypeOf<IndexDivisor<Defined>>().toEqualTypeOf<20 | 10>();
expectTypeOf<Defined["id"]>().toEqualTypeOf<"contoh">();
expectTypeOf(assessAspects(instrument, { layanan: 1, data: 1 }).category.id).toEqualTypeOf<"cukup" | "baik">();

// @ts-expect-error: an aspect is missing
assessAspects(instrument, { layanan: 1 });
// @ts-expect-error: an aspect is misspelt
assessAspects(instrument, { layanan: 1, dta: 1 });
// @ts-expect-error: the level does not exist
assessIndicators(instrument, { loket: 3, daring: 0 });
// @ts-expect-error: the divisor does not exist
assessAspects(instrument, { layanan: 1, data: 1 }, { divisor: 30 });
// @ts-expect-error: an instrument cannot be written to
instrument.id = "contoh";

// Another instrument keeps its ids and levels as well.
export const copied = defineInstrument(kasn2019);
expectTypeOf<AspectId<typeof copied>>().toEqualTypeOf<AspectId<typeof kasn2019>>();
expectTypeOf<IndicatorId<typeof copied>>().toEqualTypeOf<IndicatorId<typeof kasn2019>>();
expectTypeOf<Level<typeof copied>>().toEqualTypeOf<1 | 2 | 3 | 4>();
expectTypeOf<IndexDivisor<typeof copied>>().toEqualTypeOf<410 | 400>();

// Of JSON nothing is known: ids are texts, and no `any` comes out.
const loaded = defineInstrument(JSON.parse("{}"));
expectTypeOf<AspectId<typeof loaded>>().toEqualTypeOf<string>();
expectTypeOf<Level<typeof loaded>>().toEqualTypeOf<number>();
const unknown: unknown = JSON.parse("{}");
expectTypeOf(defineInstrument(unknown)).toEqualTypeOf(loaded);

// A literal that must be an instrument can be checked by the compiler.
// @ts-expect-error: the name is missing
export const wrong = { ...kasn2019, name: undefined } satisfies InstrumentData;
