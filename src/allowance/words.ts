import type { Text } from "../core/text.js";

/** A text in both languages around numbers that are written in each language's own way. */
export function words(id: string, en: string, ...numbers: readonly number[]): Text {
  return { id: fill(id, numbers, ","), en: fill(en, numbers, ".") };
}

/** Puts the numbers in the places of `#`, in their order. */
function fill(text: string, numbers: readonly number[], mark: string): string {
  return numbers.reduce((filled, value) => filled.replace("#", String(value).replace(".", mark)), text);
}
