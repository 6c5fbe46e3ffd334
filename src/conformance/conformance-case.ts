import type { Grade } from "../core/citations.js";
import type { Text } from "../core/text.js";

/**
 * Where the expected result of a case comes from.
 *
 * - `published`: somebody published this result
 * - `table`: a cell or a row of a published table, or what follows from it alone
 * - `boundary`: one side of a bound of a published rule
 * - `invented`: an invented input, whose result follows from published figures
 * - `error`: an input that must be refused
 */
export type CaseKind = "published" | "table" | "boundary" | "invented" | "error";

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of plain JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where a result was published, if that page is not in the register of sources. */
export interface CasePublication {
  /** Who published it: a proper name, as it is written. */
  readonly name: string;
  readonly address?: string;
  readonly grade: Grade;
}

/** One case: a function by its name, what goes in, and what must come out. Plain JSON, in no programming language. */
export interface ConformanceCase {
  /** Unique among all cases. */
  readonly id: string;
  readonly domain: string;
  readonly kind: CaseKind;
  readonly function: string;
  readonly description: Text;
  readonly input: JsonObject;
  /** The keys that must come out. What else comes out is not looked at. Of `error`, the issues and nothing else. */
  readonly expected: JsonObject;
  /** Values on the way. An implementation need not return them; those that it returns must be these. */
  readonly intermediate?: JsonObject;
  /** Ids of the register of sources. */
  readonly source: readonly string[];
  readonly publication?: CasePublication;
  /** Of a published result, the grade of its publication; otherwise the weakest grade that the result rests on. */
  readonly grade: Grade;
}

/** A file of cases: one domain and one regulation. Its cases take the domain from it. */
export interface CaseFile {
  readonly id: string;
  readonly domain: string;
  readonly regulation: Text;
  /** What each function takes and returns. */
  readonly functions: Readonly<Record<string, Text>>;
  readonly cases: readonly Omit<ConformanceCase, "domain">[];
}
