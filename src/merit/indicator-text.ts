import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";

/** What is public of an indicator (sub-aspek). What is not is absent. */
export interface IndicatorText {
  readonly name: Sourced<Text>;
  /** The number under which a source prints it: `"1.3"`. */
  readonly number?: Sourced<string>;
  /** What a government body must have for each level. */
  readonly levelTexts?: Sourced<Readonly<Record<number, Text>>>;
  /** The evidence (bukti dukung) that the source asks for. */
  readonly evidence?: Sourced<Text>;
}
