/* Retirement once more: section 2.5 of the facts, with the first day that each source is known for. */

/** kind, profession, level: a post as one text. */
export type PostKey = string;

interface Row {
  readonly age: number;
  readonly from: string;
}

const PP = "2017-04-07";
const row = (age: number, from = PP): Row => ({ age, from });

export const AGES: Readonly<Record<PostKey, Row>> = {
  "jpt-utama": row(60),
  "jpt-madya": row(60),
  "jpt-pratama": row(60),
  administrator: row(58),
  pengawas: row(58),
  pelaksana: row(58),
  "fungsional//pemula": row(58),
  "fungsional//terampil": row(58),
  "fungsional//mahir": row(58),
  "fungsional//penyelia": row(58),
  "fungsional//ahli-pertama": row(58),
  "fungsional//ahli-muda": row(58),
  "fungsional//ahli-madya": row(60),
  "fungsional//ahli-utama": row(65),
  "fungsional/guru": row(60),
  "fungsional/guru/ahli-utama": row(60),
  "fungsional/dosen/asisten-ahli": row(65),
  "fungsional/dosen/lektor": row(65),
  "fungsional/dosen/lektor-kepala": row(65),
  "fungsional/dosen/profesor": row(70),
  "fungsional/peneliti/ahli-pertama": row(58, "2019-08-13"),
  "fungsional/peneliti/ahli-muda": row(58, "2019-08-13"),
  "fungsional/peneliti/ahli-madya": row(65, "2019-08-13"),
  "fungsional/peneliti/ahli-utama": row(70, "2019-08-13"),
  "fungsional/perekayasa/ahli-pertama": row(58, "2019-08-13"),
  "fungsional/perekayasa/ahli-muda": row(58, "2019-08-13"),
  "fungsional/perekayasa/ahli-madya": row(65, "2019-08-13"),
  "fungsional/perekayasa/ahli-utama": row(70, "2019-08-13"),
  "hakim//tingkat-pertama": row(65, "2022-02-04"),
  "hakim//tingkat-banding": row(67, "2022-02-04"),
  "hakim//agung": row(70, "2022-02-04"),
};

/** Prosecutors: 62 to 20 December 2027, 60 after; the data begin with the decision of the court. */
export const JAKSA = "fungsional/jaksa";
const JAKSA_FROM = "2022-12-20";
const JAKSA_UNTIL = "2027-12-20";

export const POSTS: readonly PostKey[] = [...Object.keys(AGES), JAKSA];

/** The age of a post on a day; nothing where no source reaches. */
export function naiveAge(post: PostKey, day: string): number | undefined {
  if (post === JAKSA) return day < JAKSA_FROM ? undefined : day <= JAKSA_UNTIL ? 62 : 60;
  const known = AGES[post];
  return known !== undefined && day >= known.from ? known.age : undefined;
}

/** Day of leaving and age, or why there is none: `2026-01-01 58`, `before-rules`, `between-rules`. */
export function naiveRetirement(post: PostKey, birthDate: string): string {
  const birthdayAt = (age: number): string =>
    `${Number(birthDate.slice(0, 4)) + age}`.padStart(4, "0") + birthDate.slice(4);
  const leaving = (age: number): string => {
    const [year = 0, month = 0] = birthdayAt(age).split("-").map(Number);
    const months = year * 12 + month;
    return `${`${Math.floor(months / 12)}`.padStart(4, "0")}-${`${(months % 12) + 1}`.padStart(2, "0")}-01 ${age}`;
  };
  if (post !== JAKSA) {
    const { age, from } = AGES[post] ?? row(NaN);
    return birthdayAt(age) < from ? "before-rules" : leaving(age);
  }
  if (birthdayAt(62) < JAKSA_FROM) return "before-rules";
  if (birthdayAt(62) <= JAKSA_UNTIL) return leaving(62);
  return birthdayAt(60) > JAKSA_UNTIL ? leaving(60) : "between-rules";
}
