import { checkLevels, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";

const check = (claimed: number | "unknown", met: readonly number[], id = "retensi-talenta") =>
  checkLevels(permenpanrb2025, { [id]: claimed }, { [id]: met });

describe("an upper level needs the levels below it", () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [2, [2, 1]],
    [4, [4, 3, 2, 1]],
    [2, [1, 2, 3]],
  ])("level %d with evidence for %j is carried", (claimed, met) => {
    expect(check(claimed, met)).toEqual([]);
  });

  it.each([
    [1, [], 0, [1]],
    [2, [1], 1, [2]],
    [4, [1, 2, 4], 2, [3]],
    [4, [4], 0, [1, 2, 3]],
    [3, [1, 3, 4], 1, [2]],
    [4, [2, 4, 4], 0, [1, 3]],
  ])("level %d with evidence for %j is carried up to %d", (claimed, met, supported, missing) => {
    expect(check(claimed, met)).toMatchObject([{ id: "retensi-talenta", claimed, supported, missing }]);
  });

  it("where the text says so itself it is the source's word, elsewhere our reading", () => {
    expect(check(4, [1, 2, 4], "peta-jabatan")[0]?.grade).toBe("secondary");
    expect(check(4, [1, 3, 4], "peta-jabatan")[0]?.grade).toBe("interpretation");
    expect(check(4, [1, 2, 4], "retensi-talenta")[0]?.grade).toBe("interpretation");
  });

  it("one gap below the claimed level is enough for our reading, also if the claimed level has no evidence either", () => {
    expect(check(4, [1, 3])).toMatchObject([{ supported: 1, missing: [2, 4], grade: "interpretation" }]);
  });

  it("a claimed level without evidence needs no rule", () => {
    expect(check(4, [1, 2, 3])[0]?.grade).toBe("secondary");
  });

  it("an unknown level claims nothing", () => {
    expect(check("unknown", [4])).toEqual([]);
  });

  it("gives what it finds in the order of the worksheet, whatever the order of the input", () => {
    const levels = { "layanan-digital": 2, "analisis-jabatan": 2 };
    const met = { "layanan-digital": [], "analisis-jabatan": [] };
    expect(checkLevels(permenpanrb2025, levels, met).map(({ id }) => id)).toEqual([
      "analisis-jabatan",
      "layanan-digital",
    ]);
  });
});

describe("bad input", () => {
  it.each([
    ["levels that are none", 5, [], ["levels.retensi-talenta: not-one-of"]],
    ["evidence that is no list", 2, "1,2", ["met.retensi-talenta: not-a-list"]],
    ["evidence for level 0, which needs none", 2, [0, 1, 2], ["met.retensi-talenta.0: not-one-of"]],
    ["evidence for a level that is none", 2, [1, "2"], ["met.retensi-talenta.1: not-one-of"]],
  ])("%s", (_, claimed, met, issues) => {
    expect(found(() => check(untyped(claimed), untyped(met)))).toEqual(issues);
  });

  it("evidence for what is not claimed: the issue lists what is", () => {
    expect(
      issuesOf(() =>
        checkLevels(permenpanrb2025, { "peta-jabatan": 1 }, { "peta-jabatan": [1], "retensi-talenta": [1] }),
      ),
    ).toEqual([
      {
        code: "unknown-key",
        path: ["met", "retensi-talenta"],
        params: { key: "retensi-talenta", expected: ["peta-jabatan"] },
        message: {
          id: 'kunci "retensi-talenta" tidak dikenal; yang dikenal: peta-jabatan',
          en: 'key "retensi-talenta" is not known; known are: peta-jabatan',
        },
      },
    ]);
  });

  it("a claim without evidence, evidence without a claim, and items that are none", () => {
    expect(
      found(() =>
        checkLevels(permenpanrb2025, untyped({ "peta-jabatan": 1, "peta-jalan": 1 }), { "retensi-talenta": [1] }),
      ),
    ).toEqual(["levels.peta-jalan: unknown-key", "met.peta-jabatan: missing", "met.retensi-talenta: unknown-key"]);
    expect(found(() => checkLevels(permenpanrb2025, untyped(3), untyped(4)))).toEqual([
      "levels: not-an-object",
      "met: not-an-object",
    ]);
  });
});
