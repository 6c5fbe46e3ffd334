import fc from "fast-check";
import { formatName, type PersonName } from "sistem-merit/asn";
import { describe, expect, it } from "vitest";
import { found, labelled, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";

describe("a name is printed with its titles", () => {
  it.each<[PersonName, string]>([
    [{ name: "Pegawai Contoh" }, "Pegawai Contoh"],
    [{ name: "Contoh" }, "Contoh"],
    [{ name: "A" }, "A"],
    [{ before: "Dr. Ir.", name: "Pegawai Contoh" }, "Dr. Ir. Pegawai Contoh"],
    [{ name: "Pegawai Contoh", after: "S.T., M.Si." }, "Pegawai Contoh, S.T., M.Si."],
    [{ before: "Prof. Dr.", name: "Contoh", after: "M.Sc., Ph.D." }, "Prof. Dr. Contoh, M.Sc., Ph.D."],
    [{ after: "S.H.", name: "Contoh", before: "H." }, "H. Contoh, S.H."],
    [{ before: undefined, name: "Contoh", after: undefined }, "Contoh"],
    [{ name: "Ni Luh Contoh-Contoh d'Contoh" }, "Ni Luh Contoh-Contoh d'Contoh"],
  ])("%j is %s", (name, printed) => {
    expect(formatName(deepFreeze(name))).toBe(printed);
  });

  it("nothing is added to the name or taken away", () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== "");
    fc.assert(
      fc.property(text, text, text, (before, name, after) => {
        expect(formatName({ name })).toBe(name);
        expect(formatName({ before, name })).toBe([before, name].join(" "));
        expect(formatName({ name, after })).toBe([name, after].join(", "));
        expect(formatName({ before, name, after })).toBe(`${formatName({ before, name })}, ${after}`);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what is wrong with a name is said, all of it at once", () => {
  it.each<[string, unknown]>([null, undefined, "Pegawai Contoh", 5, [], ["Contoh"]].map(labelled))(
    "%s is no name",
    (_, name) => {
      expect(found(() => formatName(untyped(name)))).toEqual(["name: not-an-object"]);
    },
  );

  it.each([
    [{}, ["name.name: missing"]],
    [{ before: "Dr." }, ["name.name: missing"]],
    [{ name: undefined }, ["name.name: not-text"]],
    [{ name: "" }, ["name.name: missing"]],
    [{ name: " \t\n" }, ["name.name: missing"]],
    [{ name: 5 }, ["name.name: not-text"]],
    [{ name: null, before: null, after: "" }, ["name.name: not-text", "name.before: not-text", "name.after: missing"]],
    [{ name: "Contoh", before: " " }, ["name.before: missing"]],
    [{ name: "Contoh", after: ["S.T."] }, ["name.after: not-text"]],
    [{ name: "Contoh", title: "Dr.", gelar: "Dr." }, ["name.title: unknown-key", "name.gelar: unknown-key"]],
    [{ first: "Contoh" }, ["name.name: missing", "name.first: unknown-key"]],
    [Object.create({ name: "Contoh" }) as unknown, ["name.name: missing"]],
  ])("%j", (name, expected) => {
    expect(found(() => formatName(untyped(name)))).toEqual(expected);
  });
});
