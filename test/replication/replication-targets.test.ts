import { assessAspects, kasn2019 } from "sistem-merit";
import { gapTo } from "sistem-merit/plan";
import { replicationGoals, replicationTargets } from "sistem-merit/replication";
import { sakip, sakipGapTo } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { MK_2021 } from "../merit/fixtures.js";

const MERIT = { instrument: "kasn-9-2019", points: 318.5 } as const;
const SAKIP = sakip({
  "perencanaan-kinerja": 23.4,
  "pengukuran-kinerja": 21.6,
  "pelaporan-kinerja": 11.25,
  "evaluasi-internal": 17.5,
});

describe("the goals beside a replication", () => {
  it("are SAKIP from BB to A, as Sulawesi Tengah stated, and merit from Baik to Sangat Baik, which is our analogue", () => {
    const { sakip: s, merit: m } = replicationGoals;
    expect([s.from.value, s.to.value, s.to.grade]).toEqual(["BB", "A", "secondary"]);
    expect([m.from.value, m.to.value, m.to.grade]).toEqual(["baik", "sangat-baik", "interpretation"]);
    expect(s.to.cite.map(({ source }) => source)).toEqual(["redaksirakyat-2023-02-20", "gemasulawesi-8533"]);
  });

  it("pass on the gaps of the two domains, and compute nothing themselves", () => {
    const targets = replicationTargets({ sakip: SAKIP, merit: MERIT });
    expect(targets.sakip).toEqual({ ...replicationGoals.sakip, gap: sakipGapTo(SAKIP, "A") });
    expect(targets.merit).toEqual({ ...replicationGoals.merit, gap: gapTo(MERIT, "sangat-baik") });
    expect([targets.sakip.gap?.missing, targets.merit.gap?.missing]).toEqual([6.26, 6.5]);
    expect(targets.grade).toBe("interpretation");
    expect(survivesJson(targets)).toBe(true);
  });

  it("take a total alone or a whole result", () => {
    expect(replicationTargets({ sakip: 80.01 }).sakip.gap).toMatchObject({ reached: true, missing: 0 });
    expect(replicationTargets({ sakip: 80 }).sakip.gap).toMatchObject({ reached: false, missing: 0.01 });
    const assessed = assessAspects(kasn2019, MK_2021);
    expect(replicationTargets({ merit: assessed }).merit.gap).toEqual(gapTo(assessed, "sangat-baik"));
  });

  it("stand there without a gap where the standing is not known", () => {
    const { sakip: s, merit: m } = replicationTargets({ sakip: undefined });
    expect([s, m]).toEqual([replicationGoals.sakip, replicationGoals.merit]);
  });

  it("name what is wrong with both at once, each under its own name", () => {
    expect(
      found(() => replicationTargets(untyped({ sakip: 101, merit: { instrument: "x", points: 1 }, lain: 1 }))),
    ).toEqual(["lain: unknown-key", "sakip: out-of-range", "merit.instrument: not-one-of"]);
    expect(found(() => replicationTargets({ merit: { instrument: "kasn-9-2019" } }))).toEqual([
      "merit.points: missing",
    ]);
    expect(issuesOf(() => replicationTargets(untyped(null)))[0]?.code).toBe("not-an-object");
    expect(found(() => replicationTargets(untyped({ sakip: null })))).toEqual(["sakip: not-a-number"]);
  });
});
