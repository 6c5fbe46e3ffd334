import { allowance, appeal, completePolicy, jabar2020, heaviestPenaltyCuts, policyGaps } from "sistem-merit/allowance";
import type { Issue } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { issuesOf, untyped } from "../core/support.js";
import {
  attended,
  FIGURES,
  FULL,
  fullRecord,
  IN_MARCH,
  PENALTIES,
  SIMPLE,
  simpleRecord,
  single,
  singleRecord,
} from "./support.js";

const NAME = { id: "Contoh", en: "Example" };

/** A policy of which nothing is known that can be left out. */
const EMPTY = untyped({
  id: "kosong",
  name: NAME,
  components: [
    { id: "a", name: NAME, measure: "activity-minutes" },
    { id: "b", name: NAME, measure: "effective-minutes", weight: 50 },
  ],
  deductions: [
    { id: "c", name: NAME, kind: "event" },
    { id: "d", name: NAME, kind: "penalty", base: "remainder" },
  ],
});

const own = (text: string): string => `${text}; tetapkan menurut peraturan instansi tentang tunjangan`;
const ownEn = (text: string): string => `${text}; set it by the agency's own regulation on the allowance`;

describe("a figure that is not known is named in both languages", () => {
  it.each([
    ["ceilings", "pagu per kelas jabatan, dalam rupiah bulat", "the ceiling of every job class, in whole rupiah"],
    ["weight", "bobot komponen, dalam persen", "the weight of the component, in percent"],
    ["floor", "jumlah menit aktivitas paling sedikit", "the least number of minutes of activity"],
    ["full", "jumlah menit aktivitas yang bernilai 100 persen", "the minutes of activity that give 100 percent"],
    [
      "belowFloor",
      "nilai menit aktivitas di bawah batas paling sedikit",
      "what minutes of activity below the floor are worth",
    ],
    ["minutesPerDay", "menit efektif per hari kerja", "the effective minutes of a working day"],
    ["base", "dasar pengenaan potongan", "what the deduction is taken of"],
    ["percent", "persentase potongan", "the percentage of the deduction"],
    ["cuts", "tabel potongan menurut jenis hukuman disiplin", "the table of cuts by disciplinary penalty"],
    ["rounding", "cara pembulatan", "how the result is rounded"],
  ])("of a policy: %s", (figure, id, en) => {
    const gap = policyGaps(EMPTY).find(({ params }) => params["figure"] === figure);
    expect(gap?.message).toEqual({ id: own(`diperlukan ${id}`), en: ownEn(`needs ${en}`) });
  });

  const event = { id: "x", name: NAME, kind: "event", base: "ceiling", percent: 10 };
  const ten = { workingDays: { served: 10, ofMonth: 20 } };
  const minutes = completePolicy(jabar2020, {
    ...FIGURES,
    components: [{ id: "aktivitas", weight: 100, full: 6000, belowFloor: "nothing" }],
    without: [...jabar2020.components.slice(1), ...jabar2020.deductions].map(({ id }) => id),
  });

  it.each<readonly [string, () => unknown, string, string]>([
    [
      "order",
      () =>
        allowance(
          simpleRecord,
          untyped({ ...SIMPLE, deductions: [event, { ...event, id: "y", base: "remainder" }] }),
          IN_MARCH,
        ),
      "urutan potongan, karena hasilnya berbeda",
      "the order of the deductions, because it matters",
    ],
    [
      "partialMonth",
      () => allowance(singleRecord(90, ten), single(), IN_MARCH),
      "aturan bulan yang tidak dijalani penuh",
      "the rule of a month that is not served whole",
    ],
    [
      "partialMinutes",
      () => allowance({ ...ten, id: "a", unit: "Dinas", jobClass: 7, values: { aktivitas: 6000 } }, minutes, IN_MARCH),
      "aturan menit aktivitas pada bulan yang tidak dijalani penuh",
      "the rule of minutes of activity in a month that is not served whole",
    ],
  ])("of a policy, where a record needs it: %s", (figure, run, id, en) => {
    const issue = issuesOf(run).find(({ params }) => params["figure"] === figure);
    expect(issue?.message).toEqual({ id: own(`diperlukan ${id}`), en: ownEn(`needs ${en}`) });
  });
});

const PENALTY = completePolicy(single(), { add: { deductions: [PENALTIES] } });
const penalties = (...all: readonly unknown[]) => singleRecord(100, { penalties: untyped(all) });
const six = { penalty: "potongan-tukin-6-bulan", from: "2026-02" };
const twelve = { penalty: "potongan-tukin-12-bulan", from: "2026-03" };

describe("what is wrong with a record is said in both languages", () => {
  it.each<readonly [string, () => unknown, object, string, string]>([
    [
      "a post without a ceiling",
      () => allowance({ ...simpleRecord, post: "kepala" }, SIMPLE, IN_MARCH),
      { figure: "ceilings" },
      "kebijakan tidak memuat pagu untuk jabatan ini",
      "the policy holds no ceiling for this post",
    ],
    [
      "a class without a ceiling",
      () => allowance({ ...simpleRecord, jobClass: 8 }, SIMPLE, IN_MARCH),
      { figure: "ceilings", jobClass: 8 },
      "kebijakan tidak memuat pagu untuk kelas 8",
      "the policy holds no ceiling for class 8",
    ],
    [
      "a penalty that ends before it begins",
      () => allowance(penalties({ ...six, until: "2026-01" }), PENALTY, IN_MARCH),
      { after: ["penalties", 0, "from"] },
      "bulan terakhir mendahului bulan pertama",
      "the last month is before the first",
    ],
    [
      "two penalties that cut in one month",
      () => allowance(penalties(six, twelve), PENALTY, IN_MARCH),
      { first: ["penalties", 0], month: "2026-03" },
      "memotong bulan 2026-03 bersama penalties.0; kebijakan tidak menyebut mana yang berlaku",
      "cuts 2026-03 together with penalties.0; the policy does not say which one counts",
    ],
    [
      "a statement whose amount does not follow",
      () => {
        const items = [{ item: "values", component: "beban-kerja", value: 90 }];
        const correction = { date: "2026-04-10", by: "atasan", reason: "salah catat", items };
        return appeal(
          untyped({ ...allowance(simpleRecord, SIMPLE, IN_MARCH), amount: 1 }),
          untyped(correction),
          SIMPLE,
        );
      },
      {},
      "jumlah pernyataan tidak sama dengan hasil hitung catatannya menurut kebijakan ini",
      "the amount of the statement is not what its record gives under this policy",
    ],
  ])("%s", (_, run, params, id, en) => {
    const issue = issuesOf(run).find(({ message }) => message.en === en);
    expect(issue).toMatchObject({ params, message: { id, en } });
  });
});

describe("what was counted is said in both languages", () => {
  it("attendance: its value, and its deduction with the number of its lines", () => {
    const { components, deductions } = allowance(fullRecord, FULL, IN_MARCH);
    expect(components.map(({ reason }) => reason)).toContainEqual({
      id: "100% dikurangi potongan kehadiran 4,25%",
      en: "100% less 4.25 % for attendance",
    });
    expect(deductions).toEqual([]);
    const hadir = { id: "hadir", name: NAME, kind: "attendance", base: "ceiling" } as const;
    const policy = completePolicy(single(), { add: { deductions: [hadir] } });
    const statement = allowance(singleRecord(100, { attendance: attended(4.25) }), policy, IN_MARCH);
    expect(statement.deductions.map(({ reason }) => reason)).toEqual([
      { id: "kehadiran bulan ini: 0 baris potongan", en: "attendance of this month: 0 lines" },
    ]);
  });

  it.each([
    [[six], "2026-01", "baru memotong sejak 2026-02", "cuts only from 2026-02 on"],
    [[six], "2026-08", "berakhir pada 2026-07", "ended in 2026-07"],
  ] as const)("a penalty %j does not count in %s: %s", (all, month, id, en) => {
    expect(allowance(penalties(...all), PENALTY, { month }).notApplied.map(({ reason }) => reason)).toEqual([
      { id, en },
    ]);
  });

  it("a penalty beside a heavier one", () => {
    const policy = completePolicy(single(), { add: { deductions: [{ ...PENALTIES, overlap: heaviestPenaltyCuts }] } });
    expect(allowance(penalties(six, { ...twelve, from: "2026-02" }), policy, IN_MARCH).notApplied).toMatchObject([
      {
        reason: {
          id: "pada bulan ini berlaku hukuman lain yang potongannya lebih berat atau sama",
          en: "in this month another penalty counts, whose cut is heavier or the same",
        },
      },
    ]);
  });
});

describe("an issue says what would have been right", () => {
  const withPolicy = (more: object) => (): unknown =>
    allowance(simpleRecord, untyped({ ...SIMPLE, order: undefined, ...more }), IN_MARCH);
  const of = (record: object) => (): unknown => allowance(untyped({ ...fullRecord, ...record }), FULL, IN_MARCH);
  const event = { id: "x", name: NAME, kind: "event", base: "ceiling", percent: 10 };
  const hadir = { id: "hadir", name: NAME, kind: "attendance", base: "ceiling" };
  const minutes = { id: "a", name: NAME, measure: "activity-minutes", weight: 100, belowFloor: "nothing" };
  const item = { item: "values", component: "beban-kerja", value: 90 };

  it.each<readonly [string, () => unknown, string, object]>([
    [
      "of minutes: from the floor to those of a month",
      withPolicy({ components: [{ ...minutes, floor: 6000, full: 5999 }] }),
      "policy.components.0.full",
      { min: 6000, max: 44_640 },
    ],
    [
      "of a base: the components of the policy",
      withPolicy({ deductions: [{ ...event, base: "component", of: "x" }] }),
      "policy.deductions.0.of",
      { expected: ["beban-kerja", "prestasi-kerja"] },
    ],
    [
      "of an order: the deductions of the policy",
      withPolicy({ deductions: [event, { ...event, id: "y" }], order: ["y", "z"] }),
      "policy.order.1",
      { expected: ["x", "y"] },
    ],
    [
      "of a deduction: where it stood first",
      withPolicy({ deductions: [event, event] }),
      "policy.deductions.1",
      { first: ["policy", "deductions", 0] },
    ],
    [
      "of attendance that is a component: where",
      () => allowance(fullRecord, untyped({ ...FULL, deductions: [hadir], order: undefined }), IN_MARCH),
      "policy.deductions.0.kind",
      { first: ["policy", "components", 1, "measure"] },
    ],
    [
      "of attendance that is deducted twice: where it stood first",
      withPolicy({ deductions: [hadir, { ...hadir, id: "lagi" }] }),
      "policy.deductions.1.kind",
      { first: ["policy", "deductions", 0, "kind"] },
    ],
    [
      "of attendance: the month that is calculated",
      of({ attendance: attended(0, { month: "2026-02" }) }),
      "attendance.month",
      { expected: ["2026-03"] },
    ],
    [
      "of a cap: whether it was reached",
      of({ attendance: attended(0, { deduction: untyped({ percent: 0, capped: "ya", lines: [] }) }) }),
      "attendance.deduction.capped",
      { expected: ["true", "false"] },
    ],
    [
      "of a component that a source names: true, or nothing at all",
      withPolicy({ components: [{ ...minutes, floor: 6000, full: 6000, named: false }] }),
      "policy.components.0.named",
      { expected: ["true"] },
    ],
    [
      "of served days: no more than the month has",
      of({ workingDays: { served: 21, ofMonth: 20 } }),
      "workingDays.served",
      { min: 1, max: 20 },
    ],
    [
      "of a correction: where it stood first",
      () =>
        appeal(
          allowance(simpleRecord, SIMPLE, IN_MARCH),
          untyped({ date: "2026-04-10", role: "atasan-langsung", reason: "salah catat", items: [item, item] }),
          SIMPLE,
        ),
      "correction.items.1",
      { first: ["correction", "items", 0] },
    ],
  ])("%s", (_, run, place, params) => {
    expect(issuesOf(run).find(({ path }) => path.join(".") === place)?.params).toMatchObject(params);
  });
});

describe("an issue as a whole, and no other beside it", () => {
  const withPolicy = (more: object) => (): unknown =>
    allowance(simpleRecord, untyped({ ...SIMPLE, ...more }), IN_MARCH);
  const half = { id: "a", name: NAME, measure: "percent", weight: 50 };
  const present = { id: "hadir", name: NAME, measure: "attendance", weight: 50 };
  const classes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
  const ofClasses = (received: number): Issue => ({
    code: "not-one-of",
    path: ["jobClass"],
    params: { expected: classes, received },
    message: {
      id: `harus salah satu dari 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, diterima ${received}`,
      en: `must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, got ${received}`,
    },
  });

  it.each<readonly [string, () => unknown, Issue]>([
    [
      "an option that there is not, although all others are right",
      () => allowance(fullRecord, FULL, untyped({ ...IN_MARCH, bulan: "2026-04" })),
      {
        code: "unknown-key",
        path: ["options", "bulan"],
        params: { key: "bulan", expected: ["month", "minimumGrade"] },
        message: {
          id: 'kunci "bulan" tidak dikenal; yang dikenal: month, minimumGrade',
          en: 'key "bulan" is not known; known are: month, minimumGrade',
        },
      },
    ],
    [
      "a month that does not exist",
      () => allowance(fullRecord, FULL, { month: "2026-13" }),
      {
        code: "not-a-month",
        path: ["options", "month"],
        params: { received: "text" },
        message: {
          id: "harus bulan yang ada, ditulis YYYY-MM",
          en: "must be an existing month, written YYYY-MM",
        },
      },
    ],
    ["class 0", () => allowance({ ...simpleRecord, jobClass: 0 }, SIMPLE, IN_MARCH), ofClasses(0)],
    ["class 18", () => allowance({ ...simpleRecord, jobClass: 18 }, SIMPLE, IN_MARCH), ofClasses(18)],
    [
      "attendance that is deducted, and the first component",
      withPolicy({
        components: [present, half],
        deductions: [{ id: "absen", name: NAME, kind: "attendance", base: "ceiling" }],
      }),
      {
        code: "duplicate",
        path: ["policy", "deductions", 0, "kind"],
        params: { first: ["policy", "components", 0, "measure"] },
        message: {
          id: "sudah ada di policy.components.0.measure",
          en: "already at policy.components.0.measure",
        },
      },
    ],
    [
      "a component that comes twice: which weight is meant is not known, so that they are not added up",
      withPolicy({ components: [half, { ...half, weight: 100 }] }),
      {
        code: "duplicate",
        path: ["policy", "components", 1],
        params: { first: ["policy", "components", 0] },
        message: { id: "sudah ada di policy.components.0", en: "already at policy.components.0" },
      },
    ],
    [
      "minutes beside another component, in a month that was not served whole",
      () => {
        const minutes = { ...half, id: "b", measure: "activity-minutes", floor: 1, full: 2, belowFloor: "nothing" };
        const policy = { ...SIMPLE, components: [half, minutes], partialMonth: "by-working-days" };
        const record = { ...simpleRecord, values: { a: 100, b: 2 }, workingDays: { served: 10, ofMonth: 20 } };
        return allowance(record, untyped(policy), IN_MARCH);
      },
      {
        code: "policy-incomplete",
        path: ["policy", "partialMinutes"],
        params: { figure: "partialMinutes" },
        message: {
          id: own("diperlukan aturan menit aktivitas pada bulan yang tidak dijalani penuh"),
          en: ownEn("needs the rule of minutes of activity in a month that is not served whole"),
        },
      },
    ],
  ])("%s", (_, run, issue) => {
    expect(issuesOf(run)).toEqual([issue]);
  });

  it("of a preset that cannot be read no id is known", () => {
    expect(issuesOf(() => completePolicy(untyped(null), { without: ["x"] }))).toEqual([
      {
        code: "not-an-object",
        path: ["preset"],
        params: { received: "nothing" },
        message: { id: "harus berupa objek biasa, diterima kosong", en: "must be a plain object, got nothing" },
      },
      expect.objectContaining({
        code: "not-one-of",
        path: ["figures", "without", 0],
        params: { expected: [], received: "text" },
      }),
    ]);
  });

  it("the first and the last class are classes", () => {
    const policy = { ...SIMPLE, ceilings: { classes: { "1": 1_000, "17": 17_000 } } };
    const amountOf = (jobClass: number) => allowance({ ...simpleRecord, jobClass }, policy, IN_MARCH).amount;
    expect([amountOf(1), amountOf(17)]).toEqual([830, 14_110]);
  });
});
