/**
 * The door to every merit instrument, with the texts that the kernel does not carry, and to the one that judges a year.
 *
 * @module sistem-merit/instruments
 */
export type { IndicatorText } from "../merit/indicator-text.js";
export { kasn2019, kasn2019Sheet400 } from "../merit/rules/kasn-9-2019.js";
export { kasn2019Indicators } from "../merit/rules/kasn-9-2019-indicators.js";
export {
  type Kasn2019Answer,
  meritInstrumentFor,
  type MeritInstrumentAnswer,
  type MeritInstrumentQuery,
  type MeritRegimeId,
  type Permenpanrb2025Answer,
  type SeenSheet,
  type UnknownMeritInstrument,
} from "./merit-instrument-for.js";
