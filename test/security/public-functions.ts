/// <reference types="vite/types/importMeta.d.ts" />

type Any = (...args: readonly unknown[]) => unknown;

/** Every entry of the package, with what it exports. */
export const doors = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>("../../src/{index,*/index}.ts", { eager: true }),
).map(([path, door]) => [path.slice("../../".length), door] as const);

/** Every public function: its entry, its name, itself. `core` holds tools that trust their caller. */
export const publicFunctions = doors
  .filter(([path]) => path !== "src/core/index.ts")
  .flatMap(([path, door]) =>
    Object.entries(door).flatMap(([name, value]) =>
      typeof value === "function" && /^[a-z]/.test(name) ? [[path, name, value as Any] as const] : [],
    ),
  );

/** What a function answers. Whether and how it refuses is the subject of the bad-input tests. */
export async function answer(run: Any, args: readonly unknown[]): Promise<unknown> {
  try {
    return await run(...args);
  } catch {
    return undefined;
  }
}
