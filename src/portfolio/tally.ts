import { throwIfAny } from "../core/merit-error.js";
import type { Instrument } from "../merit/instrument.js";
import { type Counter, counterOf, recapOf } from "./counter.js";
import { getOrAdd, groupReader } from "../core/groups.js";
import type { GroupRecap, Recap, RecapOptions } from "./recap.js";
import { resultsReader } from "./results.js";

/** Counts results one by one, by group and instrument. */
export interface Tally<R> {
  readonly add: (result: R) => void;
  /** The recap of what was added. Throws what was wrong with it. */
  readonly recapped: () => Recap;
}

/** A tally under options that may come from plain JavaScript; what is wrong with them is thrown at once. */
export function tally<R>(options: RecapOptions<R>): Tally<R> {
  const { read, issues } = resultsReader(options, ["groupBy", "instruments"]);
  const { groupBy = (): string => EVERYTHING } = options;
  const groupOf = groupReader(groupBy, issues);
  throwIfAny(issues);
  const groups = new Map<string, Map<string, Counter>>();
  const instruments = new Set<Instrument>();
  let count = 0;
  return {
    add: (result) => {
      const at = count++;
      const one = read(result, at);
      if (one === undefined) return;
      instruments.add(one.instrument);
      const counters = getOrAdd(groups, groupOf(result, at), () => new Map<string, Counter>());
      getOrAdd(counters, one.instrument.id, () => counterOf(one.instrument, one.scale)).add(one);
    },
    recapped: () => {
      throwIfAny(issues);
      const counters = [...groups.values()].flatMap((group) => [...group.values()]);
      return {
        count,
        all: [...instruments].map((instrument) =>
          recapOf(
            instrument,
            counters.filter((counter) => counter.instrument === instrument).flatMap(({ counted }) => counted()),
          ),
        ),
        groups: options.groupBy === undefined ? [] : [...groups].flatMap(([group, each]) => recapsOf(group, each)),
      };
    },
  };
}

function recapsOf(group: string, counters: ReadonlyMap<string, Counter>): GroupRecap[] {
  return [...counters.values()].map(({ instrument, counted }) => ({ group, ...recapOf(instrument, counted()) }));
}

const EVERYTHING = "all";
