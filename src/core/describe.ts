import type { Text } from "./text.js";

/** What came, as a message may show it: a number of ordinary size, or the kind of anything else. */
export type Received = number | "NaN" | "Infinity" | "-Infinity" | keyof typeof KINDS;

const KINDS = {
  nothing: { id: "kosong", en: "nothing" },
  text: { id: "teks", en: "text" },
  list: { id: "daftar", en: "a list" },
  object: { id: "objek", en: "an object" },
  "large-number": { id: "angka yang sangat besar", en: "a very large number" },
  other: { id: "nilai lain", en: "another kind of value" },
} as const satisfies Record<string, Text>;

// An NIP has 18 digits and a NIK 16: a number of ten digits or more, and every text, may be about a person.
const LARGEST_SHOWN = 999_999_999;

/** The kind of a value, or the value itself if it is a number that cannot identify a person. */
export function received(value: unknown): Received {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "object";
  if (typeof value !== "number") return "other";
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  return Math.abs(value) > LARGEST_SHOWN ? "large-number" : value;
}

/** What came, in words. A text is never repeated, because it may hold personal data. */
export function describe(value: unknown): Text {
  const came = received(value);
  return isKind(came) ? KINDS[came] : { id: String(came), en: String(came) };
}

const isKind = (came: Received): came is keyof typeof KINDS => came in KINDS;

const LONGEST_KEY = 60;

/** A key as a message may show it: shortened, and without its digits if it has nine of them or more. */
export function safeKey(key: string): string {
  const short = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
  return key.replace(/\D/g, "").length >= 9 ? short.replace(/\d/g, "•") : short;
}
