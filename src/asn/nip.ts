import { digitsOf, isDay } from "../core/calendar.js";
import { type Issue, issue, notText, type Path } from "../core/issues.js";
import type { PlainDate } from "../core/dates.js";
import { nipLayout } from "./rules/nip.js";

declare const BRAND: unique symbol;

/** A text that was found to be an NIP or NI PPPK: 18 digits without separators. */
export type Nip = string & { readonly [BRAND]: "Nip" };

/** The sex that a number or a record states. */
export type Sex = "laki-laki" | "perempuan";

interface NipBase {
  /** The 18 digits, without separators. */
  readonly value: Nip;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  /** 1 to 999: tells apart those whose first 15 digits are the same. */
  readonly sequence: number;
}

/** What the NIP of a PNS (or CPNS) says. */
export interface PnsNip extends NipBase {
  readonly kind: "pns";
  /** Year and month of the first appointment, as CPNS. It is always on the first day of a month. */
  readonly appointed: { readonly year: number; readonly month: number };
}

/** What the NI PPPK of a PPPK says. Whether the person works part-time does not show in it. */
export interface PppkNip extends NipBase {
  readonly kind: "pppk";
  readonly appointedYear: number;
  /** 1 to 9: the ordinal of the work agreement. */
  readonly agreement: number;
}

/** What a number says, by `kind`. */
export type ParsedNip = PnsNip | PppkNip;

/** The layout as plain numbers: millions of numbers are read. */
/* @__NO_SIDE_EFFECTS__ */
function numbersOf({ length, month, agreement, sex, firstSequence }: typeof nipLayout) {
  return {
    length: length.value,
    firstMonth: month.value.first,
    lastMonth: month.value.last,
    firstAgreement: agreement.value.first,
    lastAgreement: agreement.value.last,
    male: sex.value["laki-laki"],
    female: sex.value.perempuan,
    firstSequence: firstSequence.value,
  };
}

const LAYOUT = /* @__PURE__ */ numbersOf(nipLayout);

/** Where the printed groups 8-6-1-3 are separated. */
const GAPS = [8, 15, 17] as const;

/** Reads an NIP or NI PPPK, in one piece or in its printed groups. Adds what is wrong to `issues`. */
export function readNip(text: unknown, path: Path, issues: Issue[]): ParsedNip | undefined {
  if (typeof text !== "string") {
    issues.push(notText(path, text));
    return undefined;
  }
  const digits = ungrouped(text);
  const birthDate = birthDateOf(digits);
  const year = digitsOf(digits, 8, 12);
  const appointment = digitsOf(digits, 12, 14);
  const sex = sexOf(digitsOf(digits, 14, 15));
  const sequence = digitsOf(digits, 15, LAYOUT.length);
  const kind = kindOf(appointment);
  if (
    isNumber(digits) &&
    birthDate !== undefined &&
    kind !== undefined &&
    sex !== undefined &&
    sequence >= LAYOUT.firstSequence
  ) {
    return kind === "pns"
      ? { kind, value: digits, birthDate, appointed: { year, month: appointment }, sex, sequence }
      : {
          kind,
          value: digits,
          birthDate,
          appointedYear: year,
          agreement: appointment - LAYOUT.firstAgreement + 1,
          sex,
          sequence,
        };
  }
  issues.push(...flawsOf(text, digits, path));
  return undefined;
}

/** The digits without the separators of the printed groups, all of which must be the same; any other text as it is. */
function ungrouped(text: string): string {
  if (text.length !== LAYOUT.length + GAPS.length) return text;
  const gap = text[GAPS[0]];
  if ((gap !== " " && gap !== ".") || text[GAPS[1]] !== gap || text[GAPS[2]] !== gap) return text;
  return text.slice(0, 8) + text.slice(9, 15) + text.slice(16, 17) + text.slice(18);
}

function isNumber(text: string): text is Nip {
  return text.length === LAYOUT.length && !Number.isNaN(digitsOf(text, 0, LAYOUT.length));
}

function sexOf(digit: number): Sex | undefined {
  if (digit === LAYOUT.male) return "laki-laki";
  return digit === LAYOUT.female ? "perempuan" : undefined;
}

/** What digits 13 and 14 say. The months of a PNS and the agreements of a PPPK never overlap. */
function kindOf(appointment: number): ParsedNip["kind"] | undefined {
  if (appointment >= LAYOUT.firstMonth && appointment <= LAYOUT.lastMonth) return "pns";
  return appointment >= LAYOUT.firstAgreement && appointment <= LAYOUT.lastAgreement ? "pppk" : undefined;
}

function birthDateOf(digits: string): PlainDate | undefined {
  return isDay(digitsOf(digits, 0, 4), digitsOf(digits, 4, 6), digitsOf(digits, 6, 8))
    ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
    : undefined;
}

/** What is longer is no number, and its letters and digits are counted no further. */
const MOST_COUNTED = 1000;

/** Everything that is wrong with a number. What stands where is only known if it has 18 places. */
function flawsOf(text: string, digits: string, path: Path): Issue[] {
  const flaws: Issue[] = [];
  const places = text.slice(0, MOST_COUNTED).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (/\D/.test(digits)) flaws.push(nipCharacters(path));
  if (places !== LAYOUT.length) flaws.push(nipLength(path, places));
  if (places !== LAYOUT.length || digits.length !== LAYOUT.length) return flaws;
  const written = (start: number, end: number): boolean => !Number.isNaN(digitsOf(digits, start, end));
  if (written(0, 8) && birthDateOf(digits) === undefined) flaws.push(nipBirthDate(path));
  if (written(12, 14) && kindOf(digitsOf(digits, 12, 14)) === undefined) flaws.push(nipAppointment(path));
  if (written(14, 15) && sexOf(digitsOf(digits, 14, 15)) === undefined) flaws.push(nipSex(path));
  if (digitsOf(digits, 15, LAYOUT.length) < LAYOUT.firstSequence) flaws.push(nipSequence(path));
  return flaws;
}

const nipCharacters = (path: Path): Issue =>
  issue(
    "nip-characters",
    path,
    {},
    "NIP hanya memuat angka 0–9, boleh dikelompokkan 8-6-1-3 dengan spasi atau titik",
    "an NIP holds digits 0–9 alone, which may be grouped 8-6-1-3 by spaces or by dots",
  );

const nipLength = (path: Path, received: number): Issue =>
  issue(
    "nip-length",
    path,
    { expected: LAYOUT.length, received },
    `NIP harus ${LAYOUT.length} angka, diterima ${received}`,
    `an NIP has ${LAYOUT.length} digits, got ${received}`,
  );

const nipBirthDate = (path: Path): Issue =>
  issue(
    "nip-birth-date",
    path,
    {},
    "angka 1–8 NIP harus tanggal lahir yang ada (TTTTBBHH)",
    "digits 1–8 of an NIP must be an existing birth date (YYYYMMDD)",
  );

const nipAppointment = (path: Path): Issue =>
  issue(
    "nip-appointment",
    path,
    {},
    "angka 13–14 NIP harus bulan pengangkatan 01–12 (PNS) atau 21–29 (PPPK)",
    "digits 13–14 of an NIP must be the month of appointment 01–12 (PNS) or 21–29 (PPPK)",
  );

const nipSex = (path: Path): Issue =>
  issue(
    "nip-sex",
    path,
    {},
    "angka 15 NIP harus 1 (laki-laki) atau 2 (perempuan)",
    "digit 15 of an NIP must be 1 (male) or 2 (female)",
  );

const nipSequence = (path: Path): Issue =>
  issue(
    "nip-sequence",
    path,
    {},
    "nomor urut NIP (angka 16–18) mulai dari 001",
    "the sequence of an NIP (digits 16–18) begins at 001",
  );
