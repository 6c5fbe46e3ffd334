import {
  allowance as allowanceOf,
  type AllowanceDeduction,
  type AllowancePolicy,
  bp2mi2024,
  completePolicy,
  dkiPelaksana2020,
  heaviestPenaltyCuts,
  jabar2020,
  kementan2025,
  localTpp2021,
  localTpp2023,
  penaltyCuts2012,
  penaltyCuts2021,
} from "sistem-merit/allowance";
import { untyped } from "../../core/support.js";
import {
  CUTS,
  type Deduction,
  naiveAllowance,
  type Penalty,
  type Person,
  type Policy,
  type Preset,
  PRESETS,
} from "../allowance.js";
import { type Compare, type Domain, filled, pick, type Random } from "./run.js";

const POLICIES: Readonly<Record<Preset, AllowancePolicy>> = {
  "bp2mi-2024": bp2mi2024,
  "kementan-2025": kementan2025,
  "dki-2020-pelaksana": dkiPelaksana2020,
  "tpp-lokal-2021": localTpp2021,
  "tpp-lokal-2023": localTpp2023,
  "jabar-2020": jabar2020,
};
const IDS = filled(Object.keys(POLICIES) as Preset[]);
const TABLES = { "permentan-68-2012": penaltyCuts2012, "pp-94-2021": penaltyCuts2021 } as const;
const TABLE_IDS = ["permentan-68-2012", "pp-94-2021"] as const;

const NAME = { id: "Contoh", en: "Example" };
const monthOf = (count: number): string =>
  `${Math.floor((count - 1) / 12)}-${String(((count - 1) % 12) + 1).padStart(2, "0")}`;
const MONTH = 2026 * 12 + 3;

function deductionOf({ table, percent, of, ...others }: Deduction): AllowanceDeduction {
  return {
    ...others,
    name: NAME,
    ...(of !== undefined && { of }),
    ...(percent !== undefined && { percent: Number(percent) }),
    ...(table !== undefined && { cuts: TABLES[untyped(table)], overlap: heaviestPenaltyCuts }),
  };
}

function policyOf(policy: Policy): AllowancePolicy {
  const { preset, weights, full, belowFloor, partialMinutes, rounding, ceiling, deductions } = policy;
  const base = POLICIES[preset];
  return completePolicy(base, {
    ceilings: { classes: { "7": ceiling } },
    rounding,
    ...(preset === "jabar-2020" && {
      components: weights.map((weight, at) => ({
        id: PRESETS["jabar-2020"][at]?.[0] ?? "",
        weight: Number(weight),
        ...(at === 0 && { full, belowFloor }),
      })),
    }),
    partialMonth: "by-working-days",
    partialMinutes,
    // The preset's own deductions have no figures.
    without: base.deductions.map(({ id }) => id),
    add: { deductions: deductions.map(deductionOf) },
    order: deductions.map(({ id }) => id),
  });
}

function recordOf({ preset, deductions }: Policy, person: Person): unknown {
  const components = PRESETS[preset].map(([id, measure], at) => [id, measure, person.percents[at] ?? "?"] as const);
  const values = components.flatMap<readonly [string, unknown]>(([id, measure, percent]) => {
    if (measure === "attendance") return [];
    if (percent === "?") return [[id, "unknown"]];
    const byMeasure = { percent: Number(percent), effective: person.activity, activity: person.minutes };
    return [[id, byMeasure[measure]]];
  });
  const uses = (kind: string): boolean => deductions.some((one) => one.kind === kind);
  const usesAttendance = uses("attendance") || components.some(([, measure]) => measure === "attendance");
  return {
    id: "contoh",
    unit: "Unit Contoh",
    jobClass: 7,
    values: Object.fromEntries(values),
    ...(usesAttendance && {
      attendance: {
        month: monthOf(MONTH),
        workingDays: 20,
        presentDays: 20,
        excusedDays: 0,
        unexcusedDays: 0,
        lateMinutes: 0,
        earlyMinutes: 0,
        deduction: { percent: Number(person.attendance), capped: false, lines: [] },
        grade: "caller",
        cite: [],
      },
    }),
    ...(uses("penalty") && {
      penalties: person.penalties.map(({ penalty, from, until }) => ({
        penalty,
        from: monthOf(from),
        ...(until !== undefined && { until: monthOf(until) }),
      })),
    }),
    ...(uses("event") && { events: person.events }),
    ...(person.served && { workingDays: { served: person.served[0], ofMonth: person.served[1] } }),
  };
}

function judge(policy: Policy, person: Person, compare: Compare): void {
  const said = allowanceOf(untyped(recordOf(policy, person)), policyOf(policy), { month: monthOf(MONTH) });
  const exact = ({ numerator, denominator }: { numerator: string; denominator: string }): string =>
    `${numerator}/${denominator}`;
  const isComplete = said.status === "complete";
  compare(
    [
      said.status,
      ...said.components.map(({ id, percent, amount }) =>
        percent !== undefined && amount ? `${id} ${percent} ${exact(amount)}` : `${id} ?`,
      ),
      said.deductions
        .map(
          ({ id, percent, amount, capped }) =>
            `${id} ${percent}${amount ? ` ${exact(amount)}` : ""}${capped ? " capped" : ""}`,
        )
        .join(),
      isComplete ? exact(said.exact) : undefined,
      said.amount,
      isComplete ? said.cappedAtCeiling === true : undefined,
      isComplete ? "" : said.missing.map((path) => path.join(".")).join(),
    ],
    naiveAllowance(policy, person, MONTH),
    () => ({ policy, person }),
  );
}

const PLAIN: Omit<Policy, "preset"> = {
  weights: ["50", "10", "10", "10", "10", "10"],
  full: 7500,
  belowFloor: "nothing",
  partialMinutes: "by-working-days",
  rounding: { mode: "down", to: 1 },
  ceiling: 10_000_000,
  deductions: [],
};
const ALL: Person = {
  percents: ["100", "100", "100", "100", "100", "100"],
  activity: { minutes: 6000, workingDays: 20, absenceMinutes: 0 },
  minutes: 7500,
  attendance: "0",
  penalties: [],
  events: [],
};

const somePercent = (random: Random): string =>
  random(3) === 0 ? pick(random, ["0", "100", "99.99", "0.01", "33.33"]) : (random(10_001) / 100).toString();

/** Whole weights that add up to 100. */
function someWeights(random: Random): string[] {
  const cuts = Array.from({ length: 5 }, () => random(101)).sort((a, b) => a - b);
  return [...cuts, 100].map((cut, at) => String(cut - (cuts[at - 1] ?? 0)));
}

function someDeductions(random: Random, preset: Preset): Deduction[] {
  const components = PRESETS[preset].map(([id]): string => id);
  const usesAttendance = PRESETS[preset].some(([, measure]) => measure === "attendance");
  const all: Pick<Deduction, "id" | "kind" | "percent" | "table">[] = [
    ...(usesAttendance ? [] : [{ id: "presensi", kind: "attendance" as const }]),
    { id: "hukuman", kind: "penalty", table: pick(random, TABLE_IDS) },
    { id: "razia", kind: "event", percent: somePercent(random) },
    { id: "lhkpn", kind: "event", percent: somePercent(random) },
  ];
  return all
    .filter(() => random(2) === 0)
    .map((one) => ({ one, place: random(1000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => {
      const base = pick(random, ["ceiling", "component", "remainder"] as const);
      return { ...one, base, ...(base === "component" && { of: pick(random, filled(components)) }) };
    });
}

function somePenalties(random: Random, deductions: readonly Deduction[]): Penalty[] {
  const table = deductions.find(({ kind }) => kind === "penalty")?.table;
  if (table === undefined) return [];
  const ids = filled((CUTS[table] ?? []).map(([id]) => id));
  return Array.from({ length: random(4) }, () => {
    const from = MONTH - 14 + random(16);
    return { penalty: pick(random, ids), from, ...(random(3) === 0 && { until: from + random(14) }) };
  });
}

export const allowance: Domain = {
  id: "allowance",
  thousands: 5,
  boundaries: (compare) => {
    const roundings = (["down", "half-up", "up"] as const).flatMap((mode) =>
      ([1, 100, 1000] as const).map((to) => ({ mode, to })),
    );
    for (const preset of IDS) {
      for (const rounding of roundings) {
        for (const ceiling of [0, 1, 49, 50, 51, 499, 500, 501, 999, 1000, 1001, 10_000_000, 999_999_999]) {
          for (const percent of ["0", "50", "99.99", "100"]) {
            const person = { ...ALL, percents: ALL.percents.map(() => percent), attendance: percent };
            judge({ ...PLAIN, preset, rounding, ceiling }, person, compare);
          }
        }
      }
    }
    // The floor of West Java, whole and reduced, and the minutes of DKI.
    for (const belowFloor of ["nothing", "proportional"] as const) {
      for (const partialMinutes of ["by-working-days", "unchanged"] as const) {
        for (const served of [undefined, [10, 20], [7, 21], [1, 23], [21, 21]] as const) {
          for (const full of [6000, 6001, 7500]) {
            for (const minutes of [
              0, 260, 261, 1999, 2000, 2001, 2999, 3000, 3001, 5999, 6000, 6001, 7499, 7500, 7501,
            ]) {
              const policy: Policy = { ...PLAIN, preset: "jabar-2020", full, belowFloor, partialMinutes };
              judge(policy, { ...ALL, minutes, served }, compare);
            }
          }
        }
      }
    }
    for (const absenceMinutes of [0, 1, 300, 5999, 6000, 6001]) {
      for (const minutes of [0, 1, 5699, 5700, 5701, 5999, 6000, 6001]) {
        const activity = { minutes, workingDays: 20, absenceMinutes };
        judge({ ...PLAIN, preset: "dki-2020-pelaksana" }, { ...ALL, activity }, compare);
      }
    }
    // Every month around every penalty.
    for (const table of TABLE_IDS) {
      for (const [penalty] of CUTS[table] ?? []) {
        for (let since = -1; since <= 13; since++) {
          for (const until of [undefined, 0, 5]) {
            const from = MONTH - since;
            const deduction: Deduction = { id: "hukuman", kind: "penalty", base: "remainder", table };
            const one = { penalty, from, ...(until !== undefined && { until: from + until }) };
            judge(
              { ...PLAIN, preset: "tpp-lokal-2023", deductions: [deduction] },
              { ...ALL, penalties: [one] },
              compare,
            );
          }
        }
      }
    }
  },
  random: (random, compare) => {
    const preset = pick(random, IDS);
    const deductions = someDeductions(random, preset);
    const ofMonth = 18 + random(6);
    judge(
      {
        preset,
        weights: someWeights(random),
        full: pick(random, [6000, 6001, 7500, 6000 + random(4000)]),
        belowFloor: pick(random, ["nothing", "proportional"]),
        partialMinutes: pick(random, ["by-working-days", "unchanged"]),
        rounding: { mode: pick(random, ["down", "half-up", "up"]), to: pick(random, [1, 100, 1000]) },
        ceiling: pick(random, [random(2000), 1_000_000 * random(50), random(999_999_999)]),
        deductions,
      },
      {
        percents: ALL.percents.map(() => (random(40) === 0 ? "?" : somePercent(random))),
        activity: { minutes: random(8000), workingDays: 1 + random(23), absenceMinutes: random(3) * random(3000) },
        minutes: pick(random, [5999, 6000, 6001, random(9000)]),
        attendance: somePercent(random),
        penalties: somePenalties(random, deductions),
        events: deductions.flatMap(({ id, kind }) => (kind === "event" && random(2) === 0 ? [id] : [])),
        served: random(3) === 0 ? [1 + random(ofMonth), ofMonth] : undefined,
      },
      compare,
    );
  },
};
