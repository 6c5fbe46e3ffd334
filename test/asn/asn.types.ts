/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  compareGolongan,
  eselonEquivalent,
  formatNip,
  type Golongan,
  golonganInfo,
  golonganOfLevel,
  type GolonganPns,
  type GolonganPppk,
  type Hakim,
  isNip,
  type Jabatan,
  jabatanFromLabel,
  jabatanName,
  maskNip,
  nextGolongan,
  type Nip,
  nipWarnings,
  type ParsedNip,
  parseNip,
  pppkEntryGolongan,
  previousGolongan,
  retirementDate,
} from "sistem-merit/asn";
import type { Sourced } from "sistem-merit/core";

declare const pns: GolonganPns;
declare const pppk: GolonganPppk;
declare const either: Golongan;
declare const parsed: ParsedNip;
declare const text: string;

// A number is text. That a text is one is known only of what was read or asked.

export const value: Nip = parseNip(text).value;
export const asText: string = value;
export const asked: Nip | undefined = isNip(text) ? text : undefined;
// @ts-expect-error -- not every text is an NIP
export const unread: Nip = text;
// @ts-expect-error -- not even the right one, before it is read
export const right: Nip = "196608011988031001";
// @ts-expect-error -- a number type loses the last digits
parseNip(196608011988031001);
// @ts-expect-error -- nor has a bigint leading zeros
parseNip(196608011988031001n);
// @ts-expect-error -- masking a number type shows nothing either
maskNip(196608011988031001);
// @ts-expect-error -- printed by spaces or by dots
formatNip(text, "-");

// What digits 13 and 14 say depends on the kind.

export function agreementOf(nip: ParsedNip): unknown {
  if (nip.kind === "pppk") return nip.agreement;
  // @ts-expect-error -- a PNS has no work agreement
  return nip.agreement;
}

export function monthOf(nip: ParsedNip): unknown {
  if (nip.kind === "pns") return nip.appointed.month;
  // @ts-expect-error -- the number of a PPPK holds no month of appointment
  return nip.appointed;
}

// @ts-expect-error -- without narrowing, the kind is not known
export const agreement: unknown = parsed.agreement;
// @ts-expect-error -- part-time work does not show in the number
export const partTime: unknown = parsed.partTime;
// @ts-expect-error -- what was read cannot be written to
parsed.sequence = 2;

// The library has no clock: the day of reference is stated.

nipWarnings(text, { asOf: "2026-01-01", birthDate: undefined, sex: undefined, appointed: undefined });
nipWarnings(text, { asOf: "2026-01-01", appointed: { year: 2015 } });
// @ts-expect-error -- the day of reference is missing
nipWarnings(text, { birthDate: "1990-03-15" });
// @ts-expect-error -- the sex is written out
nipWarnings(text, { asOf: "2026-01-01", sex: "L" });
// @ts-expect-error -- a month alone says no appointment
nipWarnings(text, { asOf: "2026-01-01", appointed: { month: 3 } });

// A PNS and a PPPK are not compared.

compareGolongan(pns, pns);
compareGolongan(pppk, pppk);
// @ts-expect-error -- a PNS with a PPPK
compareGolongan(pns, pppk);
// @ts-expect-error -- a PPPK with a PNS
compareGolongan("IX", "III/a");
// @ts-expect-error -- the scale of one of them is not known
compareGolongan(either, pns);
// @ts-expect-error -- a list of both scales cannot be sorted
["III/a" as Golongan, "IX" as Golongan].sort(compareGolongan);

export const nextPns: GolonganPns | undefined = nextGolongan(pns);
export const nextPppk: GolonganPppk | undefined = nextGolongan(pppk);
export const previousPns: GolonganPns | undefined = previousGolongan("I/b");
// @ts-expect-error -- above the highest there is none
export const always: GolonganPns = nextGolongan(pns);
// @ts-expect-error -- the next of a PNS is no grade of a PPPK
export const otherScale: GolonganPppk | undefined = nextGolongan(pns);
// @ts-expect-error -- there is no III/e
golonganInfo("III/e");
// @ts-expect-error -- a dot is no slash
previousGolongan("III.a");

// Tables: only what exists can be asked for, and what is not published is not promised.

export const entry: Sourced<GolonganPppk> = pppkEntryGolongan("s1");
export const ranks: Sourced<readonly GolonganPns[]> = golonganOfLevel("profesor", "pns");
// @ts-expect-error -- the grade of a level may be unpublished for a PPPK
export const grades: Sourced<readonly GolonganPppk[]> = golonganOfLevel("profesor", "pppk");
// @ts-expect-error -- "sma" is written slta
pppkEntryGolongan("sma");
// @ts-expect-error -- a managerial post is no functional level
golonganOfLevel("administrator", "pns");
// @ts-expect-error -- there is no echelon VI
eselonEquivalent("VI.a");
// @ts-expect-error -- the letter is part of it
eselonEquivalent("III");

// Posts.

export const posts: readonly Jabatan[] = [
  { kind: "jpt-pratama", name: "Kepala Dinas" },
  { kind: "fungsional", level: "mahir" },
  { kind: "fungsional", profession: "guru" },
  { kind: "fungsional", profession: "dosen", level: "lektor" },
  { kind: "pelaksana", classification: "klerek" },
];
// @ts-expect-error -- a functional post needs its level
export const withoutLevel: Jabatan = { kind: "fungsional" };
// @ts-expect-error -- so does a researcher
export const researcher: Jabatan = { kind: "fungsional", profession: "peneliti" };
// @ts-expect-error -- a lecturer has academic levels
export const lecturer: Jabatan = { kind: "fungsional", profession: "dosen", level: "ahli-muda" };
// @ts-expect-error -- a teacher has no levels of skill
export const teacher: Jabatan = { kind: "fungsional", profession: "guru", level: "mahir" };
// @ts-expect-error -- an academic level belongs to a lecturer
export const lector: Jabatan = { kind: "fungsional", level: "lektor" };
// @ts-expect-error -- a managerial post has no level besides its kind
export const managerial: Jabatan = { kind: "administrator", level: "ahli-muda" };
// @ts-expect-error -- the class does not exist
export const executor: Jabatan = { kind: "pelaksana", classification: "juru" };
// @ts-expect-error -- a judge holds no post
export const judge: Jabatan = { kind: "hakim", level: "agung" };

export function hakim(one: Hakim): void {
  retirementDate({ birthDate: "1970-01-01" }, one);
  // @ts-expect-error -- a judge holds no post
  jabatanName(one);
}

export function postOf(label: string): unknown {
  const reading = jabatanFromLabel(label);
  if (reading.status === "known") return reading.post;
  // @ts-expect-error -- a label may mean several posts, or none
  return reading.post;
}
