import { penaltyCuts2012, penaltyCuts2021 } from "sistem-merit/allowance";
import { attendancePresets, type MinuteRule } from "sistem-merit/attendance";
import { talentCutoffs } from "sistem-merit/talent";
import { type ConformanceCase, conformanceCases, type JsonObject } from "sistem-merit/conformance";
import { permenpanrb2025 } from "sistem-merit/instruments";
import { rulesInForce } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { ruleModules, sources } from "../rules/rule-modules.js";
import { plusDays } from "../sources/support.js";

interface Rung {
  readonly id: string;
  readonly from: { readonly value: number; readonly grade: string };
  readonly exclusive?: true;
  readonly points?: { readonly value: number };
  readonly score?: { readonly value: number };
}

const all = conformanceCases();
const covered = new Set(all.map(({ domain }) => domain));

/** Every list of bands and every ladder of the rule data: items with an id that begin at a sourced number. */
function laddersIn(data: unknown, path: string, found: Map<readonly Rung[], string>): void {
  if (typeof data !== "object" || data === null) return;
  if (isLadder(data)) {
    // One list may stand in several places: it is known by the shortest, and of two as short by the last.
    if (path.length <= (found.get(data)?.length ?? Infinity)) found.set(data, path);
    return;
  }
  for (const [key, inner] of Object.entries(data)) laddersIn(inner, `${path}.${key}`, found);
}

const isLadder = (data: object): data is readonly Rung[] =>
  Array.isArray(data) && data.length > 1 && (data as readonly unknown[]).every(isRung);

function isRung(item: unknown): boolean {
  if (typeof item !== "object" || item === null || !("id" in item) || !("from" in item)) return false;
  const { from } = item;
  return (
    typeof from === "object" && from !== null && "grade" in from && "value" in from && typeof from.value === "number"
  );
}

const ladders = new Map<readonly Rung[], string>();
for (const [file, module] of ruleModules) {
  const [, domain = ""] = file.split("/");
  if (covered.has(domain)) laddersIn(module, domain, ladders);
}

/** How the cases of a ladder are read: the value that goes in, and the answer that comes out. */
interface Reading {
  readonly step: number;
  readonly cases: readonly (readonly [value: unknown, answer: unknown])[];
  /** The answer that stands for a rung. */
  readonly answerOf: (rung: Rung) => unknown;
}

function reading(
  name: string,
  step: number,
  value: (input: JsonObject) => unknown,
  answer: (expected: JsonObject) => unknown,
  is: (input: JsonObject) => boolean = () => true,
  answerOf: Reading["answerOf"] = ({ id }) => id,
): Reading {
  const cases = all.filter((one) => one.function === name && is(one.input));
  return { step, answerOf, cases: cases.map(({ input, expected }) => [value(input), answer(expected)]) };
}

const at = (json: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], json);

const id = (expected: JsonObject): unknown => expected["id"];
const onSheet = (sheet: string) =>
  reading(
    "categoryOf",
    0.5,
    (input) => input["points"],
    id,
    (input) => input["instrument"] === sheet,
  );
const rubric = (name: string, preset: string) =>
  reading(
    "rubricScore",
    1,
    (input) => input["value"],
    (expected) => expected["score"] ?? "refused",
    (input) => input["rubric"] === name && at(input, "options", "preset") === preset,
    ({ score }) => score?.value ?? "refused",
  );
const match = (purpose: string) =>
  reading(
    "matchCategoryOf",
    0.001,
    (input) => input["percent"],
    id,
    (input) => input["purpose"] === purpose,
  );
// All points of this record but those of the performance: education 1, training 0, discipline 1.
const OTHER_POINTS = 2;

const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  "merit.kasn2019Categories": [onSheet("kasn-9-2019"), onSheet("kasn-9-2019-400")],
  "discipline.discipline2021.penalties": [
    reading(
      "absencePenalty",
      1,
      (input) => input["days"],
      (expected) => at(expected, "penalty", "id"),
      (input) => Number(input["consecutive"]) < 10,
    ),
  ],
  "competency.matchScales.selection.categories": [match("selection")],
  "competency.matchScales.mapping.categories": [match("mapping")],
  "competency.matchScales.kkp-jpt-ahli-utama.categories": [match("kkp-jpt-ahli-utama")],
  "competency.matchScales.kkp-lainnya.categories": [match("kkp-lainnya")],
  "ip-asn.ipAsn2019.categories": [reading("ipAsnCategoryOf", 0.001, (input) => input["total"], id)],
  "ip-asn.ipAsn2019.skp": [
    reading(
      "ipAsn",
      0.001,
      (input) => at(input, "performance", "skp"),
      (expected) => expected["total"],
      () => true,
      ({ points }) => OTHER_POINTS + (points?.value ?? 0),
    ),
  ],
  "sakip.sakip2021.predicates": [reading("sakipPredicateOf", 0.01, (input) => input["total"], id)],
  "talent.potentialAssessment.labels": [reading("potentialLabel", 0.01, (input) => input["score"], id)],
  "talent.talentRubrics.pengembangan-kompetensi.presets.kode-411.rows": [rubric("pengembangan-kompetensi", "kode-411")],
  "talent.talentRubrics.lama-jabatan.presets.djbk.rows": [rubric("lama-jabatan", "djbk")],
  "talent.talentRubrics.lama-jabatan.presets.kode-411.rows": [rubric("lama-jabatan", "kode-411")],
};

/** Nobody can compute the index that these categories are of: its annex is not public. */
const WITHOUT_CASES = ["merit.permenpanrb2025.draft.categories"];

describe("both sides of every published bound are among the cases", () => {
  it("of every ladder that a domain with cases ships", () => {
    expect([...ladders.values()].sort()).toEqual([...Object.keys(READINGS), ...WITHOUT_CASES].sort());
  });

  const bounds = [...ladders].flatMap(([ladder, path]) =>
    (READINGS[path] ?? []).flatMap((read) =>
      ladder.slice(1).map((rung, before) => ({ path, id: rung.id, rung, below: ladder[before], read })),
    ),
  );

  it.each(bounds)("$path: $id and what lies below", ({ rung, below, read: { step, cases, answerOf } }) => {
    const { from, exclusive } = rung;
    const near = (value: number): number => Math.round(value * 1000) / 1000;
    const [last, first] = exclusive ? [from.value, near(from.value + step)] : [near(from.value - step), from.value];
    expect(cases).toContainEqual([first, answerOf(rung)]);
    expect(cases).toContainEqual([last, below && answerOf(below)]);
  });

  it("of the first rung of the ladder of absence, below which there is no penalty", () => {
    const [two] = all.filter(({ function: name, input }) => name === "absencePenalty" && input["days"] === 2);
    expect(two?.expected).toEqual({ status: "none" });
  });
});

describe("both sides of every cutoff of the nine boxes are among the cases", () => {
  const levels = {
    top: ["di-atas-ekspektasi", "sesuai-ekspektasi"],
    middle: ["sesuai-ekspektasi", "di-bawah-ekspektasi"],
  };
  const bounds = Object.entries(talentCutoffs.presets).flatMap(([preset, { top, middle }]) => [
    { preset, from: top.value, names: levels.top },
    { preset, from: middle.value, names: levels.middle },
  ]);

  it.each(bounds)("$preset: $from", ({ preset, from, names: [reached, missed] }) => {
    const found = all
      .filter(({ function: name, input }) => name === "placeTalent" && at(input, "options", "cutoffs") === preset)
      .map(({ input, expected }) => [input["performance"], input["potential"], at(expected, "performance", "level")]);
    expect(found).toContainEqual([from, from, reached]);
    expect(found).toContainEqual([from - 0.01, from - 0.01, missed]);
  });
});

describe("both sides of every number that a level of maturity needs are among the cases", () => {
  const needs = permenpanrb2025.aspects.flatMap(({ indicators }) =>
    indicators.flatMap(({ id: indicator, measures = [] }) =>
      measures.flatMap((measure) => measure.needs.value.map((need) => ({ indicator, measure, need }))),
    ),
  );

  const asNumber = (value: unknown): unknown =>
    typeof value === "number" ? value : (Number(at(value, "count")) * 100) / Number(at(value, "of"));

  it.each(needs)("$indicator, $measure.id: level $need.level", ({ indicator, measure, need }) => {
    const found = all
      .filter(({ function: name, input }) => name === "levelAllowed" && input["indicator"] === indicator)
      .map(({ input, expected }) => [asNumber(at(input, "numbers", measure.id)), Number(expected["atMost"])] as const);
    const step = measure.unit === "persen" ? 0.01 : 1;
    const [last, first] = need.exclusive ? [need.from, need.from + step] : [need.from - step, need.from];
    expect(found.some(([value, atMost]) => value === first && atMost >= need.level)).toBe(true);
    expect(found.some(([value, atMost]) => value === last && atMost < need.level)).toBe(true);
  });
});

describe("both sides of every day on which a rule begins or ends are among the cases", () => {
  const [first, last] = ["2018-01-01", "2027-10-16"];
  const changes = Object.entries(sources).flatMap(([rule, source]) => {
    const { from, seen, until } = source.kind === "legal" ? (source.inForce ?? {}) : {};
    const days = [from?.value, seen?.value, until && plusDays(until.value, 1)];
    return days.flatMap((day) => (day !== undefined && day > first && day <= last ? { rule, day } : []));
  });

  it("there are fifteen such days", () => {
    expect(changes.length).toBe(15);
  });

  it.each(changes)("$rule: $day", ({ rule, day }) => {
    const stateOn = (date: string): unknown =>
      all
        .filter(({ function: name, input }) => name === "rulesInForce" && input["date"] === date)
        .map(({ expected }) => at(expected, "rules", rule))
        .find((state) => state !== undefined);
    const holds = (date: string): boolean => rulesInForce(date).rules.some(({ id: held }) => held === rule);
    expect([stateOn(plusDays(day, -1)) === "in-force", stateOn(day) === "in-force"]).toEqual([
      holds(plusDays(day, -1)),
      holds(day),
    ]);
    expect([stateOn(plusDays(day, -1)), stateOn(day)]).not.toContain(undefined);
  });
});

describe("both sides of every bracket of minutes are among the cases", () => {
  const MINUTES = { late: "lateMinutes", early: "earlyMinutes", temporaryLeave: "temporaryLeaveMinutes" } as const;
  const brackets = Object.values(attendancePresets).flatMap((policy) =>
    (["late", "early", "temporaryLeave"] as const).flatMap((kind) => {
      const rule = policy[kind];
      const rows = typeof rule === "object" && "brackets" in rule ? rule.brackets : [];
      return rows.map(({ from, exclusive, percent }, row) => ({
        preset: policy.id,
        kind,
        row,
        least: valueOf(from) === undefined ? undefined : Number(valueOf(from)) + Number(exclusive === true),
        percent: valueOf(percent),
        below: row === 0 ? 0 : valueOf(rows[row - 1]?.percent),
      }));
    }),
  );

  function valueOf(figure: MinuteRule["brackets"][number]["from"]): number | undefined {
    return typeof figure === "object" ? figure.value : figure;
  }

  /** The cases of a preset on one day with minutes of one kind, as `[minutes, percent]`; on two days, their sum. */
  const found = (preset: string, kind: keyof typeof MINUTES, onDays: number): unknown[] =>
    all.flatMap(({ function: name, input, expected }) => {
      const days = input["days"];
      if (name !== "attendanceMonth" || input["preset"] !== preset || !Array.isArray(days)) return [];
      const sumOf = (key: string): number => days.reduce((sum: number, one) => sum + Number(at(one, key)), 0);
      const others = Object.values(MINUTES).filter((key) => key !== MINUTES[kind]);
      const isPlain = days.every((one) => at(one, "status") === "present" && at(one, "missing", "0") === undefined);
      if (days.length !== onDays || !isPlain || others.some((key) => sumOf(key) > 0)) return [];
      return [[sumOf(MINUTES[kind]), at(expected, "deduction", "percent")]];
    });

  it("only Tebo's minutes are not known", () => {
    expect(new Set(brackets.filter(({ least }) => least === undefined).map(({ preset }) => preset))).toEqual(
      new Set(["tebo-1-2022"]),
    );
  });

  const known = brackets.filter(({ least }) => least !== undefined);

  it.each(known)("$preset, $kind: from $least minutes", ({ preset, kind, least, percent, below }) => {
    const cases = found(preset, kind, 1);
    expect(cases).toContainEqual([least, percent]);
    // Whoever has no minutes at all is there once for all kinds.
    expect(least === 1 ? found(preset, "late", 1) : cases).toContainEqual([Number(least) - 1, below]);
  });

  it.each(known.filter(({ preset, row }) => preset === "permentan-68-2012" && row > 0))(
    "$preset, $kind: from $least minutes, added up over two days",
    ({ preset, kind, least, percent, below }) => {
      const cases = found(preset, kind, 2);
      expect(cases).toContainEqual([least, percent]);
      expect(cases).toContainEqual([Number(least) - 1, below]);
    },
  );
});

describe("both sides of every term of a cut are among the cases", () => {
  const cuts = [penaltyCuts2012, penaltyCuts2021].flatMap(({ id: table, penalties }) =>
    penalties.flatMap(({ id: penalty, cutPercent, months }) => {
      const [percent, term] = [at(cutPercent, "value"), at(months, "value")];
      return typeof percent === "number" && typeof term === "number" ? [{ table, penalty, percent, term }] : [];
    }),
  );

  const numberOf = (month: unknown): number =>
    typeof month === "string" ? Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) : NaN;

  it.each(cuts)("$table, $penalty: $percent % for $term months", ({ table, penalty, percent, term }) => {
    const found = all.flatMap(({ function: name, input, expected }) => {
      const isIt =
        name === "penaltyCut" && input["table"] === table && at(input, "penalties", "0", "penalty") === penalty;
      const isAlone = at(input, "penalties", "1") === undefined && at(input, "penalties", "0", "until") === undefined;
      if (!isIt || !isAlone) return [];
      return [[numberOf(input["month"]) - numberOf(at(input, "penalties", "0", "from")), expected["percent"]]];
    });
    for (const pair of [
      [-1, 0],
      [0, percent],
      [term - 1, percent],
      [term, 0],
    ]) {
      expect(found).toContainEqual(pair);
    }
  });
});

describe("other bounds are among the cases on both sides", () => {
  it.each([
    ["10 days in a row", "absence-9-in-a-row", "absence-10-in-a-row"],
    ["20 hours of technical training", "ip-asn-training-19-hours", "ip-asn-training-fungsional-teknis"],
    ["the age of prosecutors", "bup-jaksa-2027-12-20", "bup-jaksa-2027-12-21"],
    ["the codes of a kabupaten", "region-32-69", "region-32-70"],
    ["the codes of a kota", "region-32-70", "region-32-71"],
    ["the end of the regime of 2019", "regime-end-baik-2024", "regime-end-baik-2025"],
    ["half a hundredth of the index", "index-below-half-a-hundredth", "index-half-a-hundredth"],
    ["two persons in charge", "draft-one-pic", "draft-three-pics"],
    ["60 months of an agreement", "draft-term-five-years", "draft-term-five-years-and-a-day"],
    ["the order of the manuscripts", "draft-pks-a-day-early", "draft-both-on-one-day"],
    ["the day of a Surat Kuasa", "draft-surat-kuasa-on-the-day", "draft-surat-kuasa-a-day-late"],
    ["the day of an approval", "draft-dprd-on-the-day", "draft-dprd-a-day-late"],
    ["50 % of the staff", "adoption-50-of-100-above-50", "adoption-51-of-100-above-50"],
    ["the goal of SAKIP", "targets-sakip-80", "targets-sakip-80-01"],
    ["the goal of merit", "targets-merit-410-324-5", "targets-merit-410-325"],
    ["five years of a penalty", "siasn-penalty-five-years", "siasn-penalty-five-years-less-a-day"],
    ["the last day of a penalty", "siasn-penalty-last-day", "siasn-penalty-day-after"],
    ["a year of technical training", "siasn-ip-asn-technical-a-year-ago", "siasn-ip-asn-technical-within-a-year"],
    ["two years of seminars", "siasn-ip-asn-seminar-two-years-ago", "siasn-ip-asn-seminar-within-two-years"],
    ["07:30 of K-Mob", "k-mob-07-30", "k-mob-07-31"],
    ["a whole minute", "k-mob-07-30-59", "k-mob-07-31"],
    ["the cap of 100 percent", "kementerian-absent-20", "kementerian-absent-21"],
    ["37.5 hours of a week", "week-a-minute-short", "week-37-5-hours"],
    ["32.5 hours in Ramadan", "week-ramadan-a-minute-short", "week-ramadan-32-5-hours"],
    ["10 days in a row, across months", "absence-run-of-9-across-months", "absence-run-of-10-across-months"],
    ["6,000 minutes of West Java", "jabar-5999-minutes", "jabar-6000-minutes"],
    ["the effective minutes of DKI", "dki-5999-minutes", "dki-6000-minutes"],
    ["those of DKI less an absence", "dki-5699-of-5700", "dki-5700-of-5700"],
    ["the day of a rank", "siasn-reconcile-golongan-tomorrow", "siasn-reconcile-golongan-today"],
  ])("%s", (_, below, reached) => {
    const [a, b] = [below, reached].map((one): ConformanceCase | undefined =>
      all.find(({ id: known }) => known === one),
    );
    expect(a?.function).toBe(b?.function);
    expect(a?.expected).not.toEqual(b?.expected);
  });
});
