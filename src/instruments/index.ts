/**
 * The door to every merit instrument, with the texts that the kernel does not carry; and to instruments of the caller.
 *
 * @module sistem-merit/instruments
 */
export type { IndicatorText } from "../merit/indicator-text.js";
export { kasn2019, kasn2019Sheet400 } from "../merit/rules/kasn-9-2019.js";
export { kasn2019Indicators } from "../merit/rules/kasn-9-2019-indicators.js";
export { defineInstrument } from "./define-instrument.js";
export type {
  AspectData,
  CategoryData,
  CitationData,
  DefinedAspect,
  DefinedIndicator,
  DefinedInstrument,
  FigureData,
  IndicatorData,
  IndicatorTextData,
  InstrumentData,
  InstrumentOf,
  SourcedData,
} from "./instrument-data.js";
