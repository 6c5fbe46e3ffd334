/** A record with a value for every item, by its id. */
export function recordOf<Item extends { readonly id: string }, V>(
  items: readonly Item[],
  valueOf: (item: Item) => V,
): Record<Item["id"], V> {
  return Object.fromEntries(items.map((item) => [item.id, valueOf(item)])) as Record<Item["id"], V>;
}
