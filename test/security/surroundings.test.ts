import { readdirSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;
const doors = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => `${root}src/${path === "." ? "" : `${path.slice(2)}/`}index.ts`);

const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => [name, readFileSync(`${root}src/${name}`, "utf8")] as const);

/** Every module that a file names. */
const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/^(?:import|export)\b[^;]*?"([^"]+)";/gm)]
    .filter(([statement]) => /\bfrom "|^import "/.test(statement))
    .map(([, path = ""]) => path);

describe("the library reaches for nothing around it", () => {
  /** All entries with date-fns and zod as one script, to be run where there is only the language. */
  let script = "";

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: doors.map((door, index) => `export * as door${index} from ${JSON.stringify(door)};`).join("\n"),
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "library",
      target: "es2022",
      tsconfigRaw: {},
    });
    script = outputFiles[0]?.text ?? "";
  });

  /** Loads the library where a clock or chance is an alarm and no text can become code, and runs some code there. */
  const runAlone = (code: string): string => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const json: unknown = runInContext(
      `const alarm = () => { throw new Error("alarm"); };
       Math.random = alarm;
       globalThis.Date = new Proxy(Date, {
         get: (target, key) => (key === "now" ? alarm : Reflect.get(target, key)),
         construct: (target, args) => (args.length === 0 ? alarm() : Reflect.construct(target, args)),
         apply: alarm,
       });
       const parts = [globalThis, Object, Array, String, Number, Map, Set, RegExp, Promise, Symbol, Math, JSON, Reflect];
       // zod keeps a register of its own in two globals.
       const isOurs = (key) => key !== "library" && !/^__zod_/.test(String(key));
       const own = () => parts.flatMap((part) => [part, part.prototype ?? {}]).map((part) => {
         const descriptors = Object.getOwnPropertyDescriptors(part);
         return Reflect.ownKeys(descriptors).filter(isOurs).map((key) => [key, descriptors[key].value]);
       });
       const before = own();
       ${script}
       const after = own();
       const isSame = before.every((part, at) =>
         part.length === after[at].length &&
         part.every(([key, value], index) => after[at][index][0] === key && Object.is(after[at][index][1], value)));
       JSON.stringify((() => { ${code} })());`,
      context,
    );
    return String(json);
  };

  it("it loads where there is neither process, nor console, nor network, nor timer, nor clock", () => {
    expect(JSON.parse(runAlone("return Object.values(library).length;"))).toBe(doors.length);
  });

  it("loading it changes no global and no prototype", () => {
    expect(runAlone("return isSame;")).toBe("true");
  });

  it("it answers there as it does elsewhere", () => {
    const answers = runAlone(`
      const { categoryOf, kasn2019, nextEvaluation } = library.door${doors.indexOf(`${root}src/index.ts`)};
      const { parseNip, retirementDate } = library.door${doors.indexOf(`${root}src/asn/index.ts`)};
      return [
        categoryOf(kasn2019, 327).id,
        nextEvaluation({ instansi: "A", year: 2021, instrument: "kasn-9-2019", category: "sangat-baik" }).year,
        parseNip("19660801 198803 1 001").birthDate,
        retirementDate({ birthDate: "1967-12-31" }, { kind: "pelaksana" }).date,
      ];`);
    expect(JSON.parse(answers)).toEqual(["sangat-baik", 2023, "1966-08-01", "2026-01-01"]);
  });

  it.each(["Date.now()", "new Date()", "Date()", "Math.random()", "eval('1')", "new Function('return 1')()"])(
    "the place itself would have noticed %s",
    (code) => {
      expect(() => runAlone(`return ${code};`)).toThrow(/alarm|Code generation from strings disallowed/);
    },
  );

  it("the place itself would have noticed a changed global", () => {
    script += "\nArray.prototype.last = () => 1;";
    expect(runAlone("return isSame;")).toBe("false");
  });
});

const withoutComments = (code: string): string =>
  code
    .split("\n")
    .filter((line) => !/^(?:\*|\/\/)/.test(line.trimStart()))
    .join("\n");

describe("what the source may name", () => {
  it("only its own files, date-fns in two of them, and zod in the schemas", () => {
    const others = sources.flatMap(([name, code]) => {
      const foreign = importsOf(code).filter((path) => !path.startsWith("."));
      return foreign.map((path) => `${name.startsWith("schemas/") ? "schemas/" : name}: ${path.split("/")[0] ?? ""}`);
    });
    expect([...new Set(others)].sort()).toEqual([
      "core/dates.ts: date-fns",
      "core/next-day.ts: date-fns",
      "schemas/: zod",
    ]);
  });

  it("nothing that turns text into code, loads a module later, or writes to the console", () => {
    const found = sources.filter(([, code]) =>
      /\beval\(|\bnew Function\b|\bimport\(|\bconsole\./.test(withoutComments(code)),
    );
    expect(found.map(([name]) => name)).toEqual([]);
  });
});
