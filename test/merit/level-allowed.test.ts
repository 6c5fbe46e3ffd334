import { levelAllowed, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, untyped } from "../core/support.js";

const share = (count: number, of = 1000) => ({ count, of });
const planned = (withPlan: number, onTime = 1000, withTargets = 1000) =>
  levelAllowed(permenpanrb2025, "perencanaan-kinerja", {
    "pegawai-dengan-rencana": share(withPlan),
    "rencana-tepat-waktu": share(onTime),
    "rencana-dengan-target-berkala": share(withTargets),
  });
const evaluated = (count: number, of = 1000) =>
  levelAllowed(permenpanrb2025, "evaluasi-kinerja", { "pegawai-dievaluasi": share(count, of) });
const followedUp = (components: number) =>
  levelAllowed(permenpanrb2025, "tindak-lanjut-evaluasi-kinerja", { "komponen-tindak-lanjut": components });

describe("the numbers of the worksheet, on both sides of each", () => {
  it.each([
    [0, 0],
    [699, 0],
    [700, 1],
    [900, 1],
    [901, 4],
    [1000, 4],
  ])("3.1: %d of 1000 with a plan allow level %d", (count, level) => {
    expect(planned(count).atMost).toBe(level);
  });

  it.each([
    [800, 2],
    [801, 4],
  ])("3.1: %d of 1000 on time allow level %d", (count, level) => {
    expect(planned(1000, count).atMost).toBe(level);
  });

  it.each([
    [800, 3],
    [801, 4],
  ])("3.1: %d of 1000 with milestones allow level %d", (count, level) => {
    expect(planned(1000, 1000, count).atMost).toBe(level);
  });

  it("3.1: the lowest of several limits decides", () => {
    expect(planned(900, 0, 0)).toMatchObject({ atMost: 1, needs: { level: 2, measure: "pegawai-dengan-rencana" } });
    expect(planned(1000, 0, 0)).toMatchObject({ atMost: 2, needs: { level: 3, measure: "rencana-tepat-waktu" } });
  });

  it.each([
    [699, 0],
    [700, 1],
    [900, 1],
    [901, 4],
  ])("3.3: %d of 1000 evaluated allow level %d", (count, level) => {
    expect(evaluated(count).atMost).toBe(level);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
  ])("3.4: %d components of follow-up allow level %d", (components, level) => {
    expect(followedUp(components).atMost).toBe(level);
  });

  it.each([
    [0, 0],
    [1, 4],
  ])("3.2: %d records a year allow level %d", (times, level) => {
    const records = { "catatan-setahun": times };
    expect(levelAllowed(permenpanrb2025, "pelaksanaan-pemantauan-pembinaan-kinerja", records).atMost).toBe(level);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 4],
  ])("7: guidance %d times allows level %d", (times, level) => {
    expect(
      levelAllowed(permenpanrb2025, "disiplin-pemberhentian-upaya-administratif", { pembinaan: times }).atMost,
    ).toBe(level);
  });

  it("a share is compared exactly: 7 of 10 is 70 %, and 1 of 3 is not", () => {
    expect(evaluated(7, 10).atMost).toBe(1);
    expect(evaluated(9, 10).atMost).toBe(1);
    expect(evaluated(2, 3).atMost).toBe(0);
  });

  it("level 0 of 3.1 is a reading, because its printed text looks mis-copied; that of 3.3 is printed", () => {
    expect(planned(699).grade).toBe("interpretation");
    expect(planned(700).grade).toBe("secondary");
    expect(evaluated(699).grade).toBe("secondary");
    expect(followedUp(0).grade).toBe("interpretation");
    expect(followedUp(1).grade).toBe("secondary");
  });
});

it("the lowest level that a number speaks against decides, in whatever order the worksheet names the numbers", () => {
  const backwards = {
    ...permenpanrb2025,
    aspects: permenpanrb2025.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((item) => ({
        ...item,
        ...(item.measures && { measures: [...item.measures].reverse() }),
      })),
    })),
  };
  const numbers = {
    "pegawai-dengan-rencana": share(0),
    "rencana-tepat-waktu": share(0),
    "rencana-dengan-target-berkala": share(0),
  };
  for (const instrument of [permenpanrb2025, backwards]) {
    expect(levelAllowed(instrument, "perencanaan-kinerja", numbers)).toMatchObject({
      atMost: 0,
      needs: { level: 1, from: 70, measure: "pegawai-dengan-rencana" },
    });
  }
});

describe("bad input", () => {
  it("an item without numbers is a rule that is not known; the issue lists those that have some", () => {
    expect(issuesOf(() => levelAllowed(permenpanrb2025, "peta-jabatan", {}))).toEqual([
      {
        code: "rule-unknown",
        path: ["indicator"],
        params: {
          known: [
            "perencanaan-kinerja",
            "pelaksanaan-pemantauan-pembinaan-kinerja",
            "evaluasi-kinerja",
            "tindak-lanjut-evaluasi-kinerja",
            "disiplin-pemberhentian-upaya-administratif",
          ],
        },
        message: {
          id:
            "sumber tidak mengikat tingkat butir ini pada angka; yang diikat: perencanaan-kinerja, " +
            "pelaksanaan-pemantauan-pembinaan-kinerja, evaluasi-kinerja, tindak-lanjut-evaluasi-kinerja, " +
            "disiplin-pemberhentian-upaya-administratif",
          en:
            "the source ties no level of this item to a number; it does so for: perencanaan-kinerja, " +
            "pelaksanaan-pemantauan-pembinaan-kinerja, evaluasi-kinerja, tindak-lanjut-evaluasi-kinerja, " +
            "disiplin-pemberhentian-upaya-administratif",
        },
      },
    ]);
  });

  it.each([
    ["peta-jalan", "text"],
    ["", "text"],
    [undefined, "nothing"],
    [3, 3],
  ])("%s is no item, and the issue says what came", (id, received) => {
    const [only, ...others] = issuesOf(() => levelAllowed(permenpanrb2025, untyped(id), {}));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: "not-one-of", path: ["indicator"], params: { received } });
    expect(only?.params["expected"]).toHaveLength(31);
  });

  it("a key that is not known: the issue lists those that are, of the item and of a share", () => {
    const unknownKey = (path: readonly string[], key: string, expected: readonly string[]): object => ({
      code: "unknown-key",
      path: [...path, key],
      params: { key, expected },
      message: {
        id: `kunci "${key}" tidak dikenal; yang dikenal: ${expected.join(", ")}`,
        en: `key "${key}" is not known; known are: ${expected.join(", ")}`,
      },
    });
    const numbers = { "pegawai-dievaluasi": untyped({ count: 3, of: 10, percent: 30 }), tahun: 2026 };
    expect(issuesOf(() => levelAllowed(permenpanrb2025, "evaluasi-kinerja", numbers))).toEqual([
      unknownKey([], "tahun", ["pegawai-dievaluasi"]),
      unknownKey(["pegawai-dievaluasi"], "percent", ["count", "of"]),
    ]);
  });

  it("every number is needed, and none that is not asked", () => {
    expect(found(() => levelAllowed(permenpanrb2025, "perencanaan-kinerja", { "rencana-tepat": 3 }))).toEqual([
      "pegawai-dengan-rencana: missing",
      "rencana-tepat-waktu: missing",
      "rencana-dengan-target-berkala: missing",
      "rencana-tepat: unknown-key",
    ]);
  });

  it.each([
    ["more than there are", { count: 11, of: 10 }, ["pegawai-dievaluasi.count: out-of-range"]],
    ["of nobody", { count: 0, of: 0 }, ["pegawai-dievaluasi.of: out-of-range"]],
    ["some of nobody, which are not too many as well", { count: 5, of: 0 }, ["pegawai-dievaluasi.of: out-of-range"]],
    ["some of who knows how many", { count: 5 }, ["pegawai-dievaluasi.of: missing"]],
    ["a percentage instead of a count", 90, ["pegawai-dievaluasi: not-an-object"]],
    ["half a person", { count: 0.5, of: 10 }, ["pegawai-dievaluasi.count: not-on-scale"]],
    ["nothing", {}, ["pegawai-dievaluasi.count: missing", "pegawai-dievaluasi.of: missing"]],
  ])("%s", (_, value, issues) => {
    expect(
      found(() => levelAllowed(permenpanrb2025, "evaluasi-kinerja", { "pegawai-dievaluasi": untyped(value) })),
    ).toEqual(issues);
  });

  it("components are whole numbers", () => {
    expect(found(() => followedUp(1.5))).toEqual(["komponen-tindak-lanjut: not-on-scale"]);
    expect(found(() => followedUp(untyped("1")))).toEqual(["komponen-tindak-lanjut: not-a-number"]);
    expect(found(() => levelAllowed(permenpanrb2025, "evaluasi-kinerja", untyped(null)))).toEqual([": not-an-object"]);
  });
});
