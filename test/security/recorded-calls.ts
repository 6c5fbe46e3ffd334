import { compileFunction } from "node:vm";
import { docBlocks, runnable } from "../../scripts/doc-blocks.ts";
import { doors } from "./public-functions.js";
import { transformSync } from "esbuild";

type Any = (...args: readonly unknown[]) => unknown;

/** A call of a public function that the documentation shows. The methods of a schema count as its own. */
export interface Call {
  readonly name: string;
  /** The function as its door exports it. */
  readonly target: unknown;
  readonly run: Any;
  readonly args: readonly unknown[];
}

/**
 * Every call that the examples of the documentation make. As every public function must have an example, a new function
 * is tried without being named here.
 */
export async function recordedCalls(): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const library = new Map(doors.map(([path, door]) => [entryOf(path), recordingDoor(path, door, calls)]));
  const load = (entry: string): unknown => library.get(entry) ?? {};
  for (const block of docBlocks()) {
    const { code } = transformSync(runnable(block), { loader: "ts" });
    const body = code
      .replace(/^import \* as (\w+) from "[^"]+";$/gm, "")
      .replace(/^import \{([^}]*)\} from ("[^"]+");$/gm, (_, names: string, entry: string) => {
        return `const {${names.replace(/ as /g, ": ")}} = load(${entry});`;
      })
      .replace(/^export .*$/gm, "");
    // What an example cannot do here, for example read a file, it does in the tests of the documentation.
    const run: unknown = compileFunction(`return (async () => {${body}\n})();`, ["load"]);
    if (isFunction(run)) await Promise.resolve(run(load)).catch(() => undefined);
  }
  return calls;
}

const isFunction = (value: unknown): value is Any => typeof value === "function";

const entryOf = (path: string): string => path.replace(/^src\//, "sistem-merit/").replace(/\/index\.ts$/, "");

function recordingDoor(path: string, door: Readonly<Record<string, unknown>>, calls: Call[]): object {
  return Object.fromEntries(
    Object.entries(door).map(([name, value]) => {
      const isTried = isFunction(value) && /^[a-z]/.test(name) && path !== "src/core/index.ts";
      return [name, isTried ? recording(`${path}: ${name}`, value, value, calls) : value];
    }),
  );
}

function recording(name: string, target: unknown, run: Any, calls: Call[]): Any {
  return (...given) => {
    const [passed, args] = [[] as unknown[], [] as unknown[]];
    for (const arg of given) {
      const items: unknown[] = [];
      const isStream = isIterator(arg);
      passed.push(isStream ? tee(arg, items) : arg);
      args.push(isStream ? items : arg);
    }
    calls.push({ name, target, run, args });
    const answer = run(...passed);
    if (typeof answer !== "object" || answer === null || !("safeParse" in answer)) return answer;
    const parse: Any = (input) => Reflect.apply(answer.safeParse as Any, answer, [input]);
    const safeParse = recording(`${name}().safeParse`, undefined, parse, calls);
    return Object.create(answer, { safeParse: { value: safeParse } }) as unknown;
  };
}

const isIterator = (value: unknown): value is AsyncIterable<unknown> | Iterable<unknown> =>
  typeof value === "object" && value !== null && "next" in value;

function tee(source: AsyncIterable<unknown> | Iterable<unknown>, items: unknown[]): unknown {
  if (Symbol.asyncIterator in source) {
    return (async function* () {
      for await (const item of source) {
        items.push(item);
        yield item;
      }
    })();
  }
  return (function* () {
    for (const item of source) {
      items.push(item);
      yield item;
    }
  })();
}
