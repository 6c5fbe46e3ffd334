import { adoption, replicationPlan, replicationTargets } from "sistem-merit/replication";
import { untyped } from "../../core/support.js";
import {
  type Line,
  naiveAdoption,
  naiveItems,
  naiveMeritGoal,
  naiveProgress,
  naiveSakipGoal,
  SERVICES,
  SYSTEMS,
  type Threshold,
} from "../replication.js";
import { combinations, type Compare, type Domain, pick, type Random } from "./run.js";

const AS_OF = "2024-11-04";

function judgeAdoption(lines: readonly Line[], threshold: Threshold | undefined, compare: Compare): void {
  const { systems, failed } = adoption(untyped(lines), {
    asOf: AS_OF,
    ...(threshold && { threshold: untyped({ [threshold.kind]: Number(threshold.percent) }) }),
  });
  const share = (one: { active: number; staff: number; share: number }): string =>
    `${one.active}/${one.staff} ${one.share}`;
  compare(
    [
      ...systems.map(({ system, units, notReported, total, threshold: bound }) =>
        [
          system,
          units.map((one) => `${one.unit} ${share(one)}`).join(),
          notReported.map(({ unit, active, staff }) => `${unit} ${active}/${staff}`).join(),
          total ? share(total) : "none",
          bound ? `${bound.reached.join()} | ${bound.notReached.join()} | ${bound.noneReached}` : "none",
        ].join("; "),
      ),
      failed.map(({ line }) => line).join(),
    ],
    naiveAdoption(lines, threshold),
    () => ({ lines, threshold }),
  );
}

interface Progress {
  readonly asOf: string;
  readonly done: readonly { readonly item: string; readonly on: string }[];
}

function judgePlan(
  systems: readonly string[],
  services: readonly string[],
  signed: readonly (boolean | "unknown")[] | undefined,
  progress: Progress | undefined,
  compare: Compare,
): void {
  const plan = replicationPlan(
    {
      name: "Provinsi Contoh",
      ...(signed && { commitments: signed.map((one, at) => ({ unit: `Dinas ${at}`, signed: one })) }),
    },
    untyped({ systems, services }),
    progress && { progress },
  );
  const items = plan.stages.flatMap(({ id, items: own }) => own.map((item) => ({ ...item, place: id })));
  const expected = naiveItems(systems, services);
  compare(
    items.map(({ id, stage, place, after }) => `${stage} ${place} ${id} ${[...after].sort().join()}`),
    expected.map(({ id, stage, after }) => `${stage} ${stage} ${id} ${[...after].sort().join()}`),
    () => ({ systems, services }),
  );
  if (progress === undefined) return;
  const { asOf, done } = progress;
  const counted = plan.progress;
  compare(
    [
      ...items.map(({ id, state, blockedBy, aheadOf }) => `${id} ${state} ${(blockedBy ?? aheadOf ?? []).join()}`),
      [counted?.done, counted?.open, counted?.blocked].join(),
      counted?.later.map(({ item, on }) => `${item} ${on}`).join(),
    ],
    naiveProgress(
      expected,
      asOf,
      done,
      (signed ?? []).some((one) => one !== true),
    ),
    () => ({ systems, services, signed, progress }),
  );
}

function judgeTargets(hundredths: number, halfPoints: number, compare: Compare): void {
  const instrument = halfPoints <= 800 && halfPoints % 2 === 0 ? "kasn-9-2019-400" : "kasn-9-2019";
  const { sakip, merit } = replicationTargets({
    sakip: hundredths / 100,
    merit: { instrument, points: halfPoints / 2 },
  });
  compare(
    [sakip.from.value, sakip.to.value, sakip.gap?.missing, sakip.gap?.reached, merit.gap?.missing, merit.gap?.reached],
    ["BB", "A", ...naiveSakipGoal(BigInt(hundredths)), ...naiveMeritGoal(halfPoints)],
    () => ({ hundredths, halfPoints }),
  );
}

const subset = <V>(random: Random, values: readonly V[]): V[] => values.filter(() => random(2) === 0);

function someLines(random: Random): Line[] {
  return Array.from({ length: random(7) }, () => {
    const staff = pick(random, [1, 2, 3, 4, 7, 8, 100, 1 + random(40_000)]);
    return {
      unit: pick(random, ["Biro A", "Biro B", " Biro B", "Biro C", `Biro ${random(9)}`]),
      system: pick(random, SYSTEMS),
      staff: random(9) === 0 ? "unknown" : staff,
      active: random(9) === 0 ? "unknown" : random(staff + (random(9) === 0 ? 2 : 1)),
    };
  });
}

export const replication: Domain = {
  id: "replication",
  thousands: 3,
  boundaries: (compare) => {
    // Every number of users of every small unit, at the thresholds that it may meet.
    for (const kind of ["above", "atLeast"] as const) {
      for (const percent of ["0", "0.01", "33.33", "33.34", "49.99", "50", "50.01", "66.66", "66.67", "99.99", "100"]) {
        for (const staff of [1, 2, 3, 4, 6, 99, 100, 10_000]) {
          for (const active of new Set([0, 1, Math.floor(staff / 3), Math.floor(staff / 2), staff - 1, staff])) {
            judgeAdoption([{ unit: "Biro A", system: "k-mob", staff, active }], { kind, percent }, compare);
          }
        }
      }
    }
    const subsets = <V>(values: readonly V[]): V[][] =>
      combinations(values.map(() => [false, true])).map((row) => values.filter((_, at) => row[at]));
    for (const systems of subsets(SYSTEMS)) {
      for (const services of subsets(SERVICES)) {
        if (systems.length + services.length > 0) judgePlan(systems, services, undefined, undefined, compare);
      }
    }
    for (const hundredths of [0, 1, 7000, 7001, 7999, 8000, 8001, 9000, 9001, 10_000]) {
      for (const halfPoints of [0, 499, 500, 501, 648, 649, 650, 651, 799, 800]) {
        judgeTargets(hundredths, halfPoints, compare);
      }
    }
  },
  random: (random, compare) => {
    const percent = random(2) === 0 ? String(random(101)) : (random(10_001) / 100).toString();
    judgeAdoption(
      someLines(random),
      random(5) === 0 ? undefined : { kind: pick(random, ["above", "atLeast"]), percent },
      compare,
    );
    const systems = subset(random, SYSTEMS);
    const services = systems.length === 0 ? [pick(random, SERVICES)] : subset(random, SERVICES);
    const days = ["2027-01-06", "2027-03-30", "2027-03-31", "2027-04-01"] as const;
    // Mostly in their order, so that something is open; and sometimes ahead of it.
    const most = random(30);
    const done = naiveItems(systems, services)
      .filter((_, at) => (at < most ? random(6) > 0 : random(8) === 0))
      .map(({ id }) => ({ item: id, on: pick(random, days) }));
    const signed = Array.from({ length: random(4) }, () =>
      random(3) > 0 ? true : pick<boolean | "unknown">(random, [false, "unknown"]),
    );
    judgePlan(systems, services, random(2) === 0 ? undefined : signed, { asOf: "2027-03-31", done }, compare);
    judgeTargets(random(10_001), random(821), compare);
  },
};
