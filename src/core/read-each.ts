import type { Issue } from "./issues.js";
import { throwIfMany } from "./merit-error.js";

/** Reads the items of a list one by one, its holes as `undefined`. Throws once there are as many issues as an error lists. */
export function readEach<Item, T>(
  list: readonly Item[],
  issues: readonly Issue[],
  read: (item: Item, at: number) => T,
): T[] {
  const all: T[] = [];
  for (let at = 0; at < list.length; at++) {
    throwIfMany(issues);
    all.push(read(list[at] as Item, at));
  }
  return all;
}
