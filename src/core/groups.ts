import { type Issue, missing, notAFunction, notText } from "./issues.js";

/** Names the group of an item of a list. What is wrong is added to the issues; the group is then empty. */
export type GroupOf<Item> = (item: Item, at: number) => string;

/**
 * Reads the groups that a function of the caller names.
 *
 * @param list what the list is called in the path of an issue
 * @param key where an issue stands, below the item
 */
export function groupReader<Item>(
  groupBy: (item: Item) => unknown,
  issues: Issue[],
  list = "results",
  key = "group",
): GroupOf<Item> {
  if (typeof groupBy !== "function") issues.push(notAFunction(["options", "groupBy"], groupBy));
  return (item, at) => {
    const group = groupBy(item);
    if (typeof group === "string" && group !== "") return group;
    const path = [list, at, key];
    issues.push(group === undefined ? missing(path) : notText(path, group));
    return "";
  };
}

/** The value of a key; a new one if there is none yet. */
export function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
