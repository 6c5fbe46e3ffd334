import { levelAllowed, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, untyped } from "../core/support.js";

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

describe("bad input", () => {
  it("an item without numbers is a rule that is not known; the issue lists those that have some", () => {
    expect(found(() => levelAllowed(permenpanrb2025, "peta-jabatan", {}))).toEqual(["indicator: rule-unknown"]);
  });

  it.each([["peta-jalan"], [undefined], [3]])("%s is no item", (id) => {
    expect(found(() => levelAllowed(permenpanrb2025, untyped(id), {}))).toEqual(["indicator: not-one-of"]);
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
