/** What an object states: a copy without the keys that are `undefined`. */
export function stated<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}
