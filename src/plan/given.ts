/** What an object of the caller holds under some keys, its own or inherited; a key without a value counts as absent. */
export function givenOf(object: object, keys: readonly string[]): Map<string, unknown> {
  const given = new Map<string, unknown>();
  for (const key in object) {
    const value: unknown = Reflect.get(object, key);
    if (keys.includes(key) && value !== undefined) given.set(key, value);
  }
  return given;
}
