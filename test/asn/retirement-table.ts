import type { Hakim, Jabatan } from "sistem-merit/asn";
import type { Grade, PlainDate } from "sistem-merit/core";

export type Post = Jabatan | Hakim;

/** A row of the table of retirement ages, typed again from the sources: one age, without a known end. */
export interface Row {
  readonly post: Post;
  readonly age: number;
  readonly grade: Grade;
  /** The first day that the data hold. */
  readonly from: PlainDate;
  readonly cite: readonly string[];
}

/** PP 11/2017 began. */
const PP_11_2017 = "2017-04-07";
/** UU 11/2019 was signed. */
const UU_11_2019 = "2019-08-13";
/** The day of the report on judges. */
const KOMPAS = "2022-02-04";

const row =
  (age: number, grade: Grade, from: PlainDate, ...cite: readonly string[]) =>
  (post: Post): Row => ({ post, age, grade, from, cite });

const administration = ["parigi-moutong-bup", "rakyatdemokrasi-3928", "garut-pr-2024-03-08"];
const functional = ["parigi-moutong-bup", "radarkaur-648494"];
const research = ["uu-11-2019", "narotama-uu-11-2019"];
const lecturers = ["kopertis6-2954", "detik-8059432"];

export const TABLE: readonly Row[] = [
  // UU 20/2023 Pasal 55; PP 11/2017 Pasal 239
  ...(["jpt-utama", "jpt-madya", "jpt-pratama"] as const)
    .map((kind) => ({ kind }))
    .map(row(60, "official", PP_11_2017, ...administration)),
  ...(["administrator", "pengawas", "pelaksana"] as const)
    .map((kind) => ({ kind }))
    .map(row(58, "official", PP_11_2017, ...administration)),
  // PP 11/2017 Pasal 239 (2)
  ...(["pemula", "terampil", "mahir", "penyelia", "ahli-pertama", "ahli-muda"] as const)
    .map((level) => ({ kind: "fungsional", level }) as const)
    .map(row(58, "official", PP_11_2017, ...functional)),
  row(60, "official", PP_11_2017, ...functional)({ kind: "fungsional", level: "ahli-madya" }),
  row(65, "official", PP_11_2017, ...functional)({ kind: "fungsional", level: "ahli-utama" }),
  // UU 14/2005
  row(60, "secondary", PP_11_2017, "detik-8059432")({ kind: "fungsional", profession: "guru" }),
  ...(["asisten-ahli", "lektor", "lektor-kepala"] as const)
    .map((level) => ({ kind: "fungsional", profession: "dosen", level }) as const)
    .map(row(65, "secondary", PP_11_2017, ...lecturers)),
  row(
    70,
    "secondary",
    PP_11_2017,
    "ngenelo-bup",
    "scribd-325450085",
  )({ kind: "fungsional", profession: "dosen", level: "profesor" }),
  // UU 11/2019 Pasal 53
  ...(["peneliti", "perekayasa"] as const).flatMap((profession) =>
    (
      [
        ["ahli-pertama", 58],
        ["ahli-muda", 58],
        ["ahli-madya", 65],
        ["ahli-utama", 70],
      ] as const
    ).map(([level, age]) => row(age, "regulation", UU_11_2019, ...research)({ kind: "fungsional", profession, level })),
  ),
  // Judges
  row(65, "secondary", KOMPAS, "kompas-2022-02-04")({ kind: "hakim", level: "tingkat-pertama" }),
  row(67, "secondary", KOMPAS, "kompas-2022-02-04")({ kind: "hakim", level: "tingkat-banding" }),
  row(70, "secondary", KOMPAS, "kompas-2022-02-04")({ kind: "hakim", level: "agung" }),
];

export const JAKSA = { kind: "fungsional", profession: "jaksa" } as const;
export const JAKSA_CITE = ["detik-6471573", "dpr-jr-86", "mkri-19197", "0016-prosecutors-in-2027"];
export const LEAVING = "public-code-tmt-pensiun";
export const DECIDING = "0017-the-age-that-is-reached";

/** A post in words, for the title of a test. */
export const nameOf = (post: Post): string =>
  [
    "profession" in post ? post.profession : undefined,
    "level" in post ? post.level : undefined,
    post.kind === "fungsional" ? undefined : post.kind,
  ]
    .filter((part) => part !== undefined)
    .join(" ");

export const sourcesOf = (cite: readonly { readonly source: string }[]): string[] => cite.map(({ source }) => source);

/** A day so many days after another. */
export const daysAfter = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Every day from one to another, both included. */
export function everyDay(from: PlainDate, until: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= until; day = daysAfter(day, 1)) days.push(day);
  return days;
}

/** The birthday on which an age is reached, written naively: the year alone moves. */
export const birthdayAt = (birthDate: PlainDate, age: number): PlainDate =>
  `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4)}`;

/** The first day of retirement, written naively: year + age, month + 1, day 1. */
export function naiveDate(birthDate: PlainDate, age: number): PlainDate {
  const [year, month] = [Number(birthDate.slice(0, 4)) + age, Number(birthDate.slice(5, 7)) + 1];
  return month > 12 ? `${year + 1}-01-01` : `${year}-${month < 10 ? "0" : ""}${month}-01`;
}
