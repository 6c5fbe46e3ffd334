/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  allowance,
  type AllowanceDeduction,
  type AllowancePolicy,
  type AllowanceRecord,
  allowanceRun,
  allowanceRunStream,
  type AllowanceStatement,
  appeal,
  completePolicy,
  type Correction,
  jabar2020,
  type PolicyFigures,
  type Rounding,
} from "sistem-merit/allowance";

declare const policy: AllowancePolicy;
declare const record: AllowanceRecord;
declare const records: readonly AllowanceRecord[];
declare const stream: AsyncIterable<AllowanceRecord>;
declare function use(...values: readonly unknown[]): void;

const name = { id: "Nama", en: "Name" };
const person = { id: "a", unit: "Dinas", jobClass: 7, values: { kinerja: 90 } };

export const right: readonly AllowanceRecord[] = [
  person,
  { ...person, attendance: "unknown", penalties: "unknown", events: [], workingDays: { served: 10, ofMonth: 20 } },
  { ...person, values: { kinerja: "unknown", aktivitas: { minutes: 6000, workingDays: 20, absenceMinutes: 0 } } },
];

// @ts-expect-error -- a class is a number
export const jobClass: AllowanceRecord = { ...person, jobClass: "7" };
// @ts-expect-error -- what is not known is written, not left open
export const nothing: AllowanceRecord = { ...person, values: { kinerja: undefined } };
// @ts-expect-error -- a penalty has a first month
export const penalty: AllowanceRecord = { ...person, penalties: [{ penalty: "pemberhentian" }] };
// @ts-expect-error -- rounding to tens is not known
export const rounding: Rounding = { mode: "down", to: 10 };
// @ts-expect-error -- rounding has no default
export const half: Rounding = { to: 1 };
// @ts-expect-error -- "remaining" is no base
export const base: AllowanceDeduction = { id: "a", name, kind: "event", base: "remaining", percent: 5 };
// @ts-expect-error -- a grade of a figure needs its sources
export const figure: PolicyFigures = { paidAfterMonths: { value: 1, grade: "official" } };
// @ts-expect-error -- a figure of a component needs its id
export const component: PolicyFigures = { components: [{ weight: 40 }] };
// @ts-expect-error -- what is added must be whole
export const added: PolicyFigures = { add: { components: [{ id: "a", weight: 40 }] } };
export const correction: Correction = {
  role: "pejabat-penilai",
  date: "2026-04-10",
  reason: "salah catat",
  // @ts-expect-error -- a value is one of a component
  items: [{ item: "values", value: 90 }],
};

export function read(statement: AllowanceStatement): void {
  // @ts-expect-error -- an incomplete statement has no amount
  const amount: number = statement.amount;
  if (statement.status === "complete") use(statement.amount.toFixed(), statement.exact.numerator);
  else use(statement.missing.length);
  // @ts-expect-error -- without narrowing, nothing may be missing
  use(statement.missing);
  // @ts-expect-error -- a statement is read-only
  statement.month = "2026-04";
  use(amount);
}

export function call(): void {
  use(completePolicy(jabar2020, { ceilings: { classes: { "7": 1 } }, rounding: { mode: "down", to: 1 } }));
  use(allowance(record, policy, { month: "2026-03", minimumGrade: "official" }));
  use(
    allowanceRun(records, policy, {
      month: "2026-03",
      onStatement: ({ status }, at) => {
        use(status, at);
      },
    }),
  );
  void allowanceRunStream(stream, policy, { month: "2026-03" });
  // @ts-expect-error -- the month must be named
  allowance(record, policy);
  // @ts-expect-error -- also in the options
  allowance(record, policy, {});
  // @ts-expect-error -- a stream needs the function for streams
  allowanceRun(stream, policy, { month: "2026-03" });
  // @ts-expect-error -- an appeal needs its correction
  appeal(allowance(record, policy, { month: "2026-03" }), policy);
}
