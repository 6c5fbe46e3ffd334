/** A queue from which the first entry is taken, whatever the order in which they came. */
export interface Queue<Entry> {
  readonly push: (entry: Entry) => void;
  /** Takes out the first entry, or nothing if there is none. */
  readonly pop: () => Entry | undefined;
}

/** A pairing heap: no entry comes before the one it hangs below. */
interface Heap<Entry> {
  readonly first: Entry;
  readonly below: Heap<Entry>[];
}

/** @param isBefore whether entry `a` comes before entry `b` */
export function queueBy<Entry>(isBefore: (a: Entry, b: Entry) => boolean): Queue<Entry> {
  let heap: Heap<Entry> | undefined;
  const meld = (a: Heap<Entry>, b: Heap<Entry>): Heap<Entry> => {
    const [upper, lower] = isBefore(b.first, a.first) ? [b, a] : [a, b];
    upper.below.push(lower);
    return upper;
  };
  const meldAll = (heaps: readonly Heap<Entry>[]): Heap<Entry> | undefined => {
    const pairs: Heap<Entry>[] = [];
    heaps.forEach((each, at) => {
      const partner = at % 2 === 1 ? pairs.pop() : undefined;
      pairs.push(partner ? meld(partner, each) : each);
    });
    return pairs.length > 1 ? pairs.reduceRight(meld) : pairs[0];
  };
  return {
    push: (entry) => {
      const single = { first: entry, below: [] };
      heap = heap ? meld(heap, single) : single;
    },
    pop: () => {
      const taken = heap;
      heap = taken && meldAll(taken.below);
      return taken?.first;
    },
  };
}
