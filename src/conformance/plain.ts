import type { Json } from "./conformance-case.js";

/** What came from an implementation, as plain JSON; or nothing, because it is none. */
export type Plain = { readonly value: Json } | undefined;

const DEEPEST = 100;
const MOST_VALUES = 100_000;

/**
 * A copy of what an implementation returned, read once. Nothing if it is no plain JSON: a function, a promise, a `Date`,
 * `NaN`, an object that holds itself or throws when it is read, or more than anybody would read. A key whose value is
 * `undefined` counts as absent.
 */
export function plainOf(value: unknown): Plain {
  let left = MOST_VALUES;

  function read(inner: unknown, depth: number): Plain {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return undefined;
    if (inner === null || typeof inner === "string" || typeof inner === "boolean") return { value: inner };
    if (typeof inner === "number") return Number.isFinite(inner) ? { value: inner } : undefined;
    if (typeof inner !== "object") return undefined;
    if (Array.isArray(inner)) return readList(inner, depth);
    return isPlainObject(inner) ? readObject(inner, depth) : undefined;
  }

  function readList(list: readonly unknown[], depth: number): Plain {
    const copy: Json[] = [];
    for (const item of list) {
      const plain = read(item, depth + 1);
      if (plain === undefined) return undefined;
      copy.push(plain.value);
    }
    return { value: copy };
  }

  function readObject(object: object, depth: number): Plain {
    const copy: [string, Json][] = [];
    for (const [key, item] of Object.entries(object)) {
      if (item === undefined) continue;
      const plain = read(item, depth + 1);
      if (plain === undefined) return undefined;
      copy.push([key, plain.value]);
    }
    return { value: Object.fromEntries(copy) };
  }

  try {
    return read(value, 0);
  } catch {
    return undefined;
  }
}

/** An object literal, of this realm or of another. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (typeof prototype === "object" &&
      Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype, "hasOwnProperty"))
  );
}
