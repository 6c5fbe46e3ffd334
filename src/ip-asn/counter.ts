import { isPrinted, rowAt } from "./bands.js";
import type { ReadRecord } from "./read-record.js";
import type { IpAsnDimensionId } from "./rule.js";
import type { Item, Sheet } from "./sheet.js";

/** A sum in thousandths, and of how many values. */
export interface Sum {
  readonly sum: number;
  readonly count: number;
}

/** What was counted of some records. It does not grow with their number. */
export interface Counted {
  readonly count: number;
  readonly total: Sum;
  readonly dimensions: Readonly<Record<IpAsnDimensionId, Sum>>;
  /** How many totals lie inside the printed limits of each category, and how many others have it. */
  readonly printed: readonly number[];
  readonly between: readonly number[];
  /** Which items occurred, by their places. */
  readonly used: readonly boolean[];
}

/** Counts records one by one, and keeps none of them. */
export interface Counter {
  /** Counts a record. One that is partly unknown counts where it can. */
  readonly addRecord: (read: ReadRecord) => void;
  /** Counts a total in thousandths that came without its record. */
  readonly addTotal: (total: number) => void;
  readonly counted: () => Counted;
}

export function counterOf({ categories, items }: Sheet): Counter {
  const used = items.map(() => false);
  const printed = categories.map(() => 0);
  const between = categories.map(() => 0);
  const [total, kualifikasi, kompetensi, kinerja, disiplin] = [adder(), adder(), adder(), adder(), adder()];
  let count = 0;

  const addCategory = (lowest: number, highest: number): void => {
    const row = rowAt(categories, lowest, 1);
    if (highest !== lowest && rowAt(categories, highest, 1) !== row) return;
    const counts = isPrinted(row, lowest, 1) && isPrinted(row, highest, 1) ? printed : between;
    counts[row.place] = Number(counts[row.place]) + 1;
  };
  const addItem = (to: Adder, { at, lowest, isUnknown }: Item): void => {
    used[at] = true;
    if (!isUnknown) to.add(lowest);
  };

  return {
    addRecord: (read) => {
      count++;
      let [lowest, highest] = [0, 0];
      let isUnknown = false;
      for (const item of read.kompetensi) {
        lowest += item.lowest;
        highest += item.highest;
        isUnknown ||= item.isUnknown;
        used[item.at] = true;
      }
      if (!isUnknown) kompetensi.add(lowest);
      addItem(kualifikasi, read.kualifikasi);
      addItem(kinerja, read.kinerja);
      addItem(disiplin, read.disiplin);
      lowest += read.kualifikasi.lowest + read.kinerja.lowest + read.disiplin.lowest;
      highest += read.kualifikasi.highest + read.kinerja.highest + read.disiplin.highest;
      isUnknown ||= read.kualifikasi.isUnknown || read.kinerja.isUnknown || read.disiplin.isUnknown;
      if (!isUnknown) total.add(lowest);
      addCategory(lowest, highest);
    },
    addTotal: (points) => {
      count++;
      total.add(points);
      addCategory(points, points);
    },
    counted: () => ({
      count,
      total: total.sum(),
      dimensions: {
        kualifikasi: kualifikasi.sum(),
        kompetensi: kompetensi.sum(),
        kinerja: kinerja.sum(),
        disiplin: disiplin.sum(),
      },
      printed,
      between,
      used,
    }),
  };
}

interface Adder {
  readonly add: (value: number) => void;
  readonly sum: () => Sum;
}

function adder(): Adder {
  let [sum, count] = [0, 0];
  return {
    add: (value) => {
      sum += value;
      count++;
    },
    sum: () => ({ sum, count }),
  };
}
