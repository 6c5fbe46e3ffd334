import { assertIterable } from "../core/iterable.js";
import type { AnyResult, KnownResult } from "../merit/known-result.js";
import type { Recap, RecapOptions } from "./recap.js";
import { type WithInstruments } from "./results.js";
import { tally } from "./tally.js";

/**
 * {@link recap} of a stream: rows of a database, lines of a file. However many results come, it keeps only counts, so
 * that the memory it needs depends on the number of groups alone.
 *
 * Source: none; decision 0015-many-results.
 *
 * @param results an async iterable of results, or an iterable of them
 * @param options `groupBy`, and the `instruments` of the results
 * @throws MeritError as {@link recap}, by rejecting the promise; reading stops after 1000 issues
 *
 * @example
 * ```ts
 * import { recapStream } from "sistem-merit/portfolio";
 *
 * async function* rows() {
 *   yield { instrument: "kasn-9-2019", points: 340.5 } as const;
 *   yield { instrument: "kasn-9-2019", points: 335.5 } as const;
 * }
 *
 * (await recapStream(rows())).all[0]?.points?.median; // → 338
 * ```
 */
export async function recapStream<R extends KnownResult>(
  results: AsyncIterable<R> | Iterable<R>,
  options?: RecapOptions<R>,
): Promise<Recap>;
export async function recapStream<R extends AnyResult>(
  results: AsyncIterable<R> | Iterable<R>,
  options: RecapOptions<R> & WithInstruments,
): Promise<Recap>;
export async function recapStream<R extends AnyResult>(
  results: AsyncIterable<R> | Iterable<R>,
  options: RecapOptions<R> = {},
): Promise<Recap> {
  const { add, recapped } = tally(options);
  assertIterable(results, ["results"], [Symbol.asyncIterator, Symbol.iterator]);
  for await (const result of results) add(result);
  return recapped();
}
