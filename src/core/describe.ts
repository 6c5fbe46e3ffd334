import type { Text } from "./text.js";

const KINDS: Readonly<Record<string, Text>> = {
  nothing: { id: "kosong", en: "nothing" },
  text: { id: "teks", en: "text" },
  list: { id: "daftar", en: "a list" },
  object: { id: "objek", en: "an object" },
  "large-number": { id: "angka yang sangat besar", en: "a very large number" },
  other: { id: "nilai lain", en: "another kind of value" },
};

// An NIP has 18 digits and a NIK 16: a number of ten digits or more, and every text, may be about a person.
const LARGEST_SHOWN = 999_999_999;

/** A number that cannot identify a person, as it is; of anything else the kind alone: `"text"`, `"list"`, `"NaN"`. */
export function received(value: unknown): number | string {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "object";
  if (typeof value !== "number") return "other";
  if (!Number.isFinite(value)) return String(value);
  // Adding 0 turns -0 into the 0 that JSON knows.
  return Math.abs(value) > LARGEST_SHOWN ? "large-number" : value + 0;
}

/** What came, in words. A text is never repeated, because it may hold personal data. */
export function describe(value: unknown): Text {
  const came = String(received(value));
  return KINDS[came] ?? { id: came, en: came };
}

const LONGEST_KEY = 60;

/** A key as a message may show it: shortened, and without its digits if it has nine of them or more. */
export function safeKey(key: string): string {
  const short = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
  return key.split(/\d/, 10).length > 9 ? short.replace(/\d/g, "•") : short;
}
