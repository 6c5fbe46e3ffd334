import { basisOf } from "../core/citations.js";
import { roundedRatio } from "../core/points.js";
import { isPrinted, rowAt, SCALE, scaled } from "./bands.js";
import type { Counted, Sum } from "./counter.js";
import { categoryIn } from "./ip-asn-category-of.js";
import type { IpAsnMean, IpAsnRecap } from "./ip-asn-summary.js";
import { IP_ASN_DIMENSIONS, type IpAsnDimensionId } from "./rule.js";
import type { Sheet } from "./sheet.js";

/** The recap of what one or more counters counted. */
export function recapOf(sheet: Sheet, counted: readonly Counted[]): IpAsnRecap {
  const { rule, items } = sheet;
  const count = added(counted, (one) => one.count);
  const total = sumOf(counted, (one) => one.total);
  const mean = total.count > 0 ? meanOf(sheet, total) : undefined;
  const categories = sheet.categories.map((row, place) => ({
    row,
    printed: added(counted, (one) => Number(one.printed[place])),
    between: added(counted, (one) => Number(one.between[place])),
  }));
  const decided = categories.reduce((sum, { printed, between }) => sum + printed + between, 0);
  const dimensions = IP_ASN_DIMENSIONS.map((id) => ({
    ...rule.dimensions[id],
    known: sumOf(counted, (one) => one.dimensions[id]),
  }));
  const missing = (id: IpAsnDimensionId): number => count - sumOf(counted, (one) => one.dimensions[id]).count;
  return {
    count,
    categories: categories.map(({ row: { band }, printed, between }) => ({
      id: band.id,
      name: band.name,
      count: printed + between,
      ...(decided > 0 && { share: roundedRatio(printed + between, decided, SHARE_DECIMALS) }),
    })),
    ...(mean && { mean }),
    dimensions: dimensions.map(({ id, name, max, known: { sum, count: times } }) => ({
      id,
      name,
      max: max.value,
      count: times,
      ...(times > 0 && {
        mean: quotient(sum, times, SCALE, MEAN_DECIMALS),
        share: quotient(sum, times, scaled(max.value), SHARE_DECIMALS),
      }),
    })),
    weakestFirst: dimensions
      .filter(({ known }) => known.count > 0)
      .sort((a, b) => compareShares(a.known, scaled(a.max.value), b.known, scaled(b.max.value)))
      .map(({ id }) => id),
    missing: {
      total: count - total.count,
      category: count - decided,
      kualifikasi: missing("kualifikasi"),
      kompetensi: missing("kompetensi"),
      kinerja: missing("kinerja"),
      disiplin: missing("disiplin"),
    },
    ...basisOf(
      mean,
      total.count > 0 ? rule.rules.total : undefined,
      ...dimensions.map(({ max, known }) => (known.count > 0 ? max : undefined)),
      ...categories.map(({ row, printed }) => (printed > 0 ? row.printed : undefined)),
      ...categories.map(({ row, between }) => (between > 0 ? row.between : undefined)),
      ...items.filter(({ at }) => counted.some(({ used }) => used[at])).map(({ basis }) => basis),
    ),
  };
}

function added(counted: readonly Counted[], of: (counted: Counted) => number): number {
  return counted.reduce((sum, one) => sum + of(one), 0);
}

function sumOf(counted: readonly Counted[], of: (counted: Counted) => Sum): Sum {
  return { sum: added(counted, (one) => of(one).sum), count: added(counted, (one) => of(one).count) };
}

/** The mean as the index of a unit. Its category is read from the exact quotient, not from the rounded value. */
function meanOf({ rule, categories }: Sheet, { sum, count }: Sum): IpAsnMean {
  const row = rowAt(categories, sum, count);
  const category = categoryIn(row, isPrinted(row, sum, count));
  return {
    value: quotient(sum, count, SCALE, MEAN_DECIMALS),
    sum: sum / SCALE,
    count,
    category,
    ...basisOf(rule.rules.unit, category),
  };
}

/** Means have the step of the totals. */
const MEAN_DECIMALS = 3;
const SHARE_DECIMALS = 4;

/** `sum / (count × unit)`, rounded half up. Sums of many values outgrow what a number holds exactly. */
function quotient(sum: number, count: number, unit: number, decimals: number): number {
  const over = BigInt(sum) * 10n ** BigInt(decimals);
  const under = BigInt(count) * BigInt(unit);
  return Number((2n * over + under) / (2n * under)) / 10 ** decimals;
}

function compareShares(a: Sum, aMax: number, b: Sum, bMax: number): number {
  return Number(BigInt(a.sum) * BigInt(b.count) * BigInt(bMax) - BigInt(b.sum) * BigInt(a.count) * BigInt(aMax));
}
