/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  formatName,
  type Pegawai,
  pegawaiWarnings,
  type Retirement,
  retirementAge,
  retirementAges,
  retirementDate,
  type RetirementRules,
  retirementForecast,
  retirementForecastStream,
  type UnknownRetirement,
} from "sistem-merit/asn";

const born = { birthDate: "1967-12-31" } as const;
const pelaksana = { kind: "pelaksana" } as const;
const years = { from: 2026, years: 1 } as const;

// A judge retires, although a judge holds no post of a record.
export const judge = retirementDate(born, { kind: "hakim", level: "agung" });
export const teacher = retirementDate(born, { kind: "fungsional", profession: "guru" });
// @ts-expect-error -- a judge has a level
retirementDate(born, { kind: "hakim" });
// @ts-expect-error -- a researcher has a level: the age depends on it
retirementDate(born, { kind: "fungsional", profession: "peneliti" });
// @ts-expect-error -- a researcher has no level of skill
retirementDate(born, { kind: "fungsional", profession: "peneliti", level: "mahir" });
// @ts-expect-error -- a lecturer has an academic level
retirementDate(born, { kind: "fungsional", profession: "dosen", level: "ahli-muda" });
// @ts-expect-error -- "camat" is no kind of post
retirementDate(born, { kind: "camat" });
// @ts-expect-error -- the birth date is missing
retirementDate({ lahir: "1967-12-31" }, pelaksana);
// @ts-expect-error -- a birth date is a text
retirementDate({ birthDate: new Date(0) }, pelaksana);

// @ts-expect-error -- the day of reference is no default: the library has no clock
retirementAge(pelaksana);
// @ts-expect-error -- an age is a number
retirementAge(pelaksana, "2026-01-01", { age: "58" });
// @ts-expect-error -- the day of reference is no option of an age
retirementAge(pelaksana, "2026-01-01", { asOf: "2026-01-01" });

export function dateOf(retirement: Retirement): string | undefined {
  if (retirement.status === "known") {
    const date: string = retirement.date;
    return date;
  }
  const why: "between-rules" | "before-rules" = retirement.why;
  return why;
}

export function dateWithoutNarrowing(retirement: Retirement): string {
  // @ts-expect-error -- without narrowing, the day may be unknown
  return retirement.date;
}

export function gradeOfUnknown(retirement: UnknownRetirement): unknown {
  // @ts-expect-error -- what is not known has no grade
  return retirement.grade;
}

// The functions of the caller know the keys of the caller.
export const forecast = retirementForecast([{ ...born, post: pelaksana, unit: "Unit A", age: 58 }], {
  ...years,
  groupBy: ({ unit }) => unit,
  ageOf: ({ age }) => age,
});
// @ts-expect-error -- the employee has no unit
retirementForecast([{ ...born, post: pelaksana }], { ...years, groupBy: ({ unit }) => typeof unit });
// @ts-expect-error -- a group is a text
retirementForecast([{ ...born, post: pelaksana, grade: 3 }], { ...years, groupBy: ({ grade }) => grade });
// @ts-expect-error -- the post is missing
retirementForecast([born], years);
// @ts-expect-error -- the years are missing
retirementForecast([{ ...born, post: pelaksana }], { from: 2026 });
// @ts-expect-error -- an age for everyone is no option: ageOf gives one for each
retirementForecast([{ ...born, post: pelaksana }], { ...years, age: 58 });
// @ts-expect-error -- a stream cannot be walked through at once
export const walked = (rows: AsyncIterable<Pegawai>) => retirementForecast(rows, years);
export const streamed = (rows: AsyncIterable<Pegawai>) => retirementForecastStream(rows, years);
export const listed = (rows: readonly Pegawai[]) => retirementForecast(rows, years);

// @ts-expect-error -- a history is missing
export const halfBaked: RetirementRules = { ...retirementAges, guru: undefined };
export const replaced: RetirementRules = {
  ...retirementAges,
  guru: [{ from: "2030-01-01", value: { value: 61, grade: "caller", cite: [] } }],
};
// @ts-expect-error -- an age stands with its grade and its citations
export const bareAge: RetirementRules = { ...retirementAges, guru: [{ from: "2030-01-01", value: 61 }] };

export function readOnly(record: Pegawai): void {
  // @ts-expect-error -- a record is read-only
  record.unit = "Unit B";
  // @ts-expect-error -- rules are read-only
  retirementAges.guru = [];
}

export function records(record: Pegawai): void {
  pegawaiWarnings(record, { asOf: "2026-01-01", age: 60 });
  // @ts-expect-error -- a judge has no record of a civil servant
  pegawaiWarnings({ ...record, post: { kind: "hakim", level: "agung" } });
  // @ts-expect-error -- "honorer" is no status
  pegawaiWarnings({ ...record, status: "honorer" });
  // @ts-expect-error -- "III/e" is no golongan
  pegawaiWarnings({ ...record, golongan: "III/e" });
  // @ts-expect-error -- "sma" is no level of education
  pegawaiWarnings({ ...record, education: { level: "sma" } });
  // @ts-expect-error -- a name is no text: titles stand apart
  pegawaiWarnings({ ...record, name: "Dr. Contoh" });
  formatName({ name: "Contoh" });
  // @ts-expect-error -- titles alone are no name
  formatName({ before: "Dr." });
}
