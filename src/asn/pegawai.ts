import { isDayText } from "../core/calendar.js";
import type { PlainDate } from "../core/dates.js";
import { type Issue, notADate, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, textIssue } from "../core/read.js";
import { checkJabatan } from "./check-jabatan.js";
import { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK } from "./golongan.js";
import type { Jabatan } from "./jabatan.js";
import { readNip, type Sex } from "./nip.js";
import { type Pendidikan, PENDIDIKAN } from "./pendidikan.js";

/** The status of a civil servant. Part-time PPPK are told apart by it alone: their number does not show it. */
export type StatusPegawai = "pns" | "cpns" | "pppk" | "pppk-paruh-waktu";

export const STATUSES: readonly StatusPegawai[] = ["pns", "cpns", "pppk", "pppk-paruh-waktu"];
export const SEXES: readonly Sex[] = ["laki-laki", "perempuan"];

/** The name of a person. One word is enough; titles stand apart. */
export interface PersonName {
  /** Titles before the name (gelar depan): `"Dr. Ir."` */
  readonly before?: string | undefined;
  readonly name: string;
  /** Titles after the name (gelar belakang): `"S.T., M.Si."` */
  readonly after?: string | undefined;
}

/** The record of a civil servant (Pegawai ASN). */
export interface Pegawai {
  /** NIP or NI PPPK, in one piece or in its printed groups. */
  readonly nip: string;
  readonly name: PersonName;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  readonly status: StatusPegawai;
  /** The rank of a PNS or the grade of a PPPK, if it is known. */
  readonly golongan?: Golongan | undefined;
  readonly post: Jabatan;
  /** The unit (unit kerja), as the government body calls it. */
  readonly unit: string;
  /** The highest formal education, if it is known. */
  readonly education?: { readonly level: Pendidikan; readonly field?: string | undefined } | undefined;
}

export const PEGAWAI_KEYS = {
  required: ["nip", "name", "birthDate", "sex", "status", "post", "unit"],
  optional: ["golongan", "education"],
} as const;

/** Checks a record that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function checkPegawai(input: unknown, path: Path, issues: Issue[]): void {
  const { required, optional } = PEGAWAI_KEYS;
  if (!checkKeys(input, required, optional, path, issues)) return;
  const has = (key: string): boolean => Object.hasOwn(input, key);
  const { nip, name, birthDate, sex, status, golongan, post, unit, education } = input;
  if (has("nip")) readNip(nip, [...path, "nip"], issues);
  if (has("name")) checkName(name, [...path, "name"], issues);
  if (has("birthDate") && !isDayText(birthDate)) issues.push(notADate([...path, "birthDate"], birthDate));
  if (has("sex")) readOneOf(sex, SEXES, [...path, "sex"], issues);
  if (has("status")) readOneOf(status, STATUSES, [...path, "status"], issues);
  if (golongan !== undefined) readOneOf(golongan, [...GOLONGAN_PNS, ...GOLONGAN_PPPK], [...path, "golongan"], issues);
  if (has("post")) checkJabatan(post, [...path, "post"], issues);
  if (has("unit")) checkText(unit, [...path, "unit"], issues);
  if (education !== undefined) checkEducation(education, [...path, "education"], issues);
}

/** Checks a name, and adds what is wrong to `issues`. */
export function checkName(name: unknown, path: Path, issues: Issue[]): void {
  if (!checkKeys(name, ["name"], ["before", "after"], path, issues)) return;
  if (Object.hasOwn(name, "name")) checkText(name["name"], [...path, "name"], issues);
  for (const key of ["before", "after"]) {
    if (name[key] !== undefined) checkText(name[key], [...path, key], issues);
  }
}

function checkEducation(education: unknown, path: Path, issues: Issue[]): void {
  if (!checkKeys(education, ["level"], ["field"], path, issues)) return;
  const { level, field } = education;
  if (Object.hasOwn(education, "level")) readOneOf(level, PENDIDIKAN, [...path, "level"], issues);
  if (field !== undefined) checkText(field, [...path, "field"], issues);
}

function checkText(text: unknown, path: Path, issues: Issue[]): void {
  const wrong = textIssue(path, text);
  if (wrong !== undefined) issues.push(wrong);
}
