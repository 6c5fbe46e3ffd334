/** An object without the keys whose value is `undefined`. */
export type Filled<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy of a plain object without the keys whose value is `undefined`: a result is plain JSON. */
export function filled<T extends object>(object: T): Filled<T> {
  const copy: Partial<T> = {};
  for (const key in object) if (object[key] !== undefined) copy[key] = object[key];
  return copy as unknown as Filled<T>;
}
