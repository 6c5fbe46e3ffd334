import { assertIterable } from "../core/iterable.js";
import type { IpAsnRow, IpAsnSummary, IpAsnSummaryOptions } from "./ip-asn-summary.js";
import { tally } from "./tally.js";

/**
 * {@link ipAsnSummary} of a stream: rows of a database, lines of a file. However many records come, the memory it needs
 * depends on the number of groups alone.
 *
 * Source: none for the index of a unit; the mean is an interpretation (decision 0033-ip-asn-of-a-unit).
 *
 * @param records an async iterable of records or totals, or an iterable of them
 * @param options `rule`, `groupBy`, `shortTraining`
 * @throws MeritError as {@link ipAsnSummary}, by rejecting the promise; reading stops after 1000 issues
 *
 * @example
 * ```ts
 * import { ipAsn2019, ipAsnSummaryStream } from "sistem-merit/ip-asn";
 *
 * async function* totals() {
 *   yield { total: 81.73 };
 *   yield { total: 85.09 };
 * }
 *
 * (await ipAsnSummaryStream(totals(), { rule: ipAsn2019 })).all.mean?.value; // → 83.41
 * ```
 */
export async function ipAsnSummaryStream<R extends IpAsnRow>(
  records: AsyncIterable<R> | Iterable<R>,
  options: IpAsnSummaryOptions<R>,
): Promise<IpAsnSummary> {
  const { add, summed } = tally(options);
  assertIterable(records, ["records"], [Symbol.asyncIterator, Symbol.iterator]);
  for await (const record of records) add(record);
  return summed();
}
