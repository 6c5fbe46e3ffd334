import type { Issue } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny, throwIfMany } from "../core/merit-error.js";
import type { Instrument } from "../merit/instrument.js";
import { KASN_2019_SHEETS, type ReadResult, resultReader } from "../merit/known-result.js";

/** What every function on many results may be told. */
export interface PortfolioOptions {
  /** The instruments to which the results may belong; both score sheets of 2019 by default. */
  readonly instruments?: Iterable<Instrument> | undefined;
}

/** The same, where the instruments must be named. */
export interface WithInstruments {
  readonly instruments: Iterable<Instrument>;
}

/** Reads the results of many government bodies one by one, and gathers what is wrong with them. */
export interface ResultsReader {
  /** What one result says; nothing if it cannot be read. Throws once there are too many issues. */
  readonly read: (result: unknown, at: number) => ReadResult | undefined;
  readonly issues: Issue[];
}

/**
 * A reader under options that may come from plain JavaScript; what is wrong with them is thrown at once.
 *
 * @param allowed the keys of the options
 * @param instruments the instruments to which the results may belong, if the caller cannot choose them
 */
export function resultsReader(
  options: object & PortfolioOptions,
  allowed: readonly string[],
  instruments?: Iterable<Instrument>,
): ResultsReader {
  const issues: Issue[] = [];
  checkKeys(options, [], allowed, ["options"], issues);
  throwIfAny(issues);
  const { instruments: named = KASN_2019_SHEETS } = options;
  const read = resultReader(instruments ?? named, issues, ["options", "instruments"]);
  throwIfAny(issues);
  return {
    issues,
    read: (result, at) => {
      throwIfMany(issues);
      return read(result, ["results", at]);
    },
  };
}

/** A result of the caller, with what was read of it. */
export interface ReadEntry<R> {
  readonly result: R;
  readonly read: ReadResult;
  readonly at: number;
}

/** Reads all results. What is wrong stands in the issues of the reader. */
export function readAll<R>(results: Iterable<R>, { read }: ResultsReader): ReadEntry<R>[] {
  assertIterable(results, ["results"]);
  const entries: ReadEntry<R>[] = [];
  let at = 0;
  for (const result of results) {
    const one = read(result, at);
    if (one) entries.push({ result, read: one, at });
    at++;
  }
  return entries;
}
