import { Ajv2020 } from "ajv/dist/2020.js";
import { attempt, type Grade, isWeaker } from "sistem-merit/core";
import { type ConformanceCase, conformanceCases, ourImplementation, runConformance } from "sistem-merit/conformance";
import { describe, expect, it } from "vitest";
import { sources } from "../rules/rule-modules.js";
import { issuesOf, survivesJson, unfrozen } from "../core/support.js";
import { filesOfCases, schemaOfFiles } from "./support.js";

const all = conformanceCases();

const answerOf = ({ function: name, input }: ConformanceCase): unknown => {
  const outcome = attempt(() => ourImplementation[name]?.(structuredClone(input)));
  return outcome.ok ? outcome.value : outcome;
};

describe("this library", () => {
  it("passes every case, and skips none", () => {
    const report = runConformance(ourImplementation);
    expect(report.results.filter(({ status }) => status !== "pass")).toEqual([]);
    expect(report.passed).toBe(all.length);
  });

  it("has a function for every name, and no function that no case uses", () => {
    expect(Object.keys(ourImplementation).sort()).toEqual([...new Set(all.map((one) => one.function))].sort());
  });

  it("returns the intermediate values of every case, not only the expected ones", () => {
    const strict = all
      .filter(({ intermediate }) => intermediate !== undefined)
      .map(({ intermediate, ...one }) => ({ ...one, expected: { ...one.expected, ...intermediate } }));
    const report = runConformance(ourImplementation, { cases: strict });
    expect(report.results.filter(({ status }) => status !== "pass")).toEqual([]);
    expect(strict.length).toBeGreaterThan(100);
  });
});

describe("the files", () => {
  it.each(filesOfCases)("%s has its own id, one domain, and says what each of its functions does", (name, file) => {
    expect(name).toBe(`${file.id}.json`);
    expect(file.id.startsWith(`${file.domain}-`)).toBe(true);
    expect(Object.keys(file.functions).sort()).toEqual([...new Set(file.cases.map((one) => one.function))].sort());
  });

  it.each(filesOfCases)("%s begins with what was published", (_, { cases }) => {
    const published = cases.filter(({ kind }) => kind === "published");
    expect(cases.slice(0, published.length)).toEqual(published);
  });

  it("are all in the package's cases, as they stand there", () => {
    const fromFiles = filesOfCases.flatMap(([, { domain, cases }]) => cases.map((one) => ({ ...one, domain })));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    expect([...all].sort(byId)).toEqual(fromFiles.sort(byId));
  });

  it("name a function in one domain only", () => {
    const domains = new Map<string, Set<string>>();
    for (const one of all) domains.set(one.function, (domains.get(one.function) ?? new Set()).add(one.domain));
    expect([...domains].filter(([, { size }]) => size > 1)).toEqual([]);
  });
});

describe("the JSON Schema", () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
    schemaOfFiles,
  );

  it.each(filesOfCases)("accepts %s", (_, file) => {
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  const sakip = filesOfCases.find(([name]) => name.startsWith("sakip-"))?.[1];
  const first = sakip?.cases[0];
  const error = sakip?.cases.find(({ kind }) => kind === "error");
  const boundary = sakip?.cases.find(({ kind }) => kind === "boundary");
  const withCase = (one: unknown): unknown => ({ ...sakip, cases: [one] });
  const without = (key: string): unknown =>
    Object.fromEntries(Object.entries(first ?? {}).filter(([name]) => name !== key));

  it("accepts the cases that the faults below are planted in", () => {
    for (const one of [first, error, boundary]) expect(validate(withCase(one))).toBe(true);
  });

  it.each([
    ...["id", "kind", "function", "description", "input", "expected", "source", "grade"].map(
      (key): [string, unknown] => [`a case without ${key}`, withCase(without(key))],
    ),
    ["an unknown key", withCase({ ...first, remark: "?" })],
    ["a grade that does not exist", withCase({ ...first, grade: "recalled" })],
    ["the grade of a caller", withCase({ ...first, grade: "caller" })],
    ["a kind that does not exist", withCase({ ...first, kind: "guessed" })],
    ["a description in one language", withCase({ ...first, description: { id: "Satu" } })],
    ["an empty description", withCase({ ...first, description: { id: " ", en: "One" } })],
    ["no source", withCase({ ...first, source: [] })],
    ["a source twice", withCase({ ...first, source: ["public-code-sakip", "public-code-sakip"] })],
    ["an input that is a list", withCase({ ...first, input: [71.58] })],
    ["an expected value that is no object", withCase({ ...first, expected: "BB" })],
    ["nothing expected", withCase({ ...first, expected: {} })],
    ["nothing on the way", withCase({ ...first, intermediate: {} })],
    [
      "issues where no error is expected",
      withCase({ ...first, expected: { issues: [{ code: "missing", path: [] }] } }),
    ],
    ["an error case without issues", withCase({ ...error, expected: { id: "BB" } })],
    ["an error case with an empty list", withCase({ ...error, expected: { issues: [] } })],
    ["an error case with values on the way", withCase({ ...error, intermediate: { id: "BB" } })],
    ["an issue without a path", withCase({ ...error, expected: { issues: [{ code: "missing" }] } })],
    ["a path with a fraction", withCase({ ...error, expected: { issues: [{ code: "missing", path: [0.5] }] } })],
    [
      "a publication of what nobody published",
      withCase({ ...boundary, publication: { name: "X", grade: "official" } }),
    ],
    [
      "a publication that is an interpretation",
      withCase({ ...first, publication: { name: "X", grade: "interpretation" } }),
    ],
    ["an id with spaces", withCase({ ...first, id: "satu dua" })],
    ["a file without cases", { ...sakip, cases: [] }],
    ["a file without a domain", { ...sakip, domain: undefined }],
    ["a file whose functions are not explained", { ...sakip, functions: {} }],
  ] satisfies [string, unknown][])("refuses %s", (_, file: unknown) => {
    expect(validate(JSON.parse(JSON.stringify(file)))).toBe(false);
  });
});

describe("every case", () => {
  it("has an id of its own", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("is told in both languages, and differently from every other case of its function", () => {
    const told = all.map(({ function: name, description }) => `${name}: ${description.id} / ${description.en}`);
    expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
    expect(all.filter(({ description: { id, en } }) => id.trim() !== id || en.trim() !== en)).toEqual([]);
  });

  it("cites sources of the register, of which one carries its grade", () => {
    const flaws = all.flatMap(({ id, source, grade }) => {
      const found = source.flatMap((one) => (Object.hasOwn(sources, one) ? (sources[one] ?? []) : []));
      if (found.length !== source.length) return [`${id}: unknown source`];
      const carried = found.some((one) => one.grade !== undefined && !isWeaker(one.grade, grade));
      const decided = grade !== "interpretation" || found.some(({ kind }) => kind === "decision");
      return carried && decided ? [] : [`${id}: ${grade} is not carried`];
    });
    expect(flaws).toEqual([]);
  });

  it("that was not published has the grade that the result itself has", () => {
    // The grade of a whole evaluation is also that of its calendar; some cases state its year or its calendar alone. What
    // is unknown has no grade. An allowance rests on ceilings, and a line of it may rest on a weight, that the agency says:
    // they are an input of the case, so that only the other lines have the grade of what was published.
    interface Graded {
      readonly status?: string;
      readonly grade?: Grade;
      readonly rule?: { readonly grade: Grade };
      readonly window?: { readonly grade: Grade };
      readonly components?: readonly { readonly grade: Grade }[];
    }
    const gradesOf = ({ status, grade, rule, window, components }: Graded): unknown[] => {
      if (status === "unknown") return [];
      const own = components
        ? components.map((one) => one.grade).filter((one) => one !== "caller")
        : [grade, rule?.grade, window?.grade];
      return own.filter((one) => one !== undefined);
    };
    const flaws = all.flatMap((one) => {
      const grades = one.kind === "published" || one.kind === "error" ? [] : gradesOf(answerOf(one) as Graded);
      return grades.length === 0 || grades.includes(one.grade) ? [] : [`${one.id}: ${one.grade}, not ${grades.join()}`];
    });
    expect(flaws).toEqual([]);
  });

  it("that names a page beside the register gives its address as a link", () => {
    const named = all.flatMap(({ publication }) => publication ?? []);
    expect(named.length).toBeGreaterThan(40);
    for (const { address } of named) if (address !== undefined) expect(() => new URL(address)).not.toThrow();
  });

  it("is frozen plain data", () => {
    expect(unfrozen(all)).toEqual([]);
    expect(all.every(survivesJson)).toBe(true);
  });

  it("of kind error is refused by us with issues that are well formed", () => {
    for (const { function: name, input } of all.filter(({ kind }) => kind === "error")) {
      issuesOf(() => ourImplementation[name]?.(structuredClone(input)));
    }
  });
});

describe("the published cases", () => {
  const byId = new Map(all.map((one) => [one.id, one]));

  // Typed again from the facts.
  it.each([
    ["mahkamah-konstitusi-2021", { points: 327, category: { id: "sangat-baik" } }],
    ["kota-bogor-2020", { points: 266.5, category: { id: "baik" } }],
    ["kota-pekalongan-2021-178-5", { id: "kurang" }],
    ["kota-pekalongan-2022-264-5", { id: "baik" }],
    ["kota-pekalongan-2023-327", { id: "sangat-baik" }],
    ["provinsi-sulawesi-tenggara-2024-250", { id: "baik" }],
    ["kota-padang-panjang-2022-325", { id: "sangat-baik" }],
    ["provinsi-riau-2020-248-5", { id: "kurang" }],
    ["kabupaten-semarang-2022-163-5", { id: "buruk" }],
    ["provinsi-jawa-barat-2022-396-5", { id: "sangat-baik" }],
    ["kejaksaan-2023-index", { value: 0.82 }],
    ["mahkamah-konstitusi-2023-index", { value: 0.96 }],
    ["kabupaten-sumedang-sakip-2020", { id: "BB" }],
    ["provinsi-kalimantan-utara-ip-asn-2024", { id: "tinggi" }],
    ["nasional-ip-asn-2022-2023", { id: "sangat-rendah" }],
    ["credit-ahli-pertama-baik-2-months", { value: 2.08 }],
    ["credit-ahli-pertama-sangat-baik-year", { value: 18.75 }],
    ["talent-value-djbk-example", { value: 75 }],
  ])("hold %s as it was published", (id, expected) => {
    expect(byId.get(id)?.kind).toBe("published");
    expect(byId.get(id)?.expected).toEqual(expected);
  });
});
