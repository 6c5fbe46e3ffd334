import { isPlainDate, type PlainDate } from "../core/dates.js";
import { issue, type Issue, listed, notADate, type Path } from "../core/issues.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Sourced } from "../core/citations.js";
import type { Warning } from "../core/warnings.js";
import { type Golongan, GOLONGAN_PNS, GOLONGAN_PPPK } from "./golongan.js";
import { readNip } from "./nip.js";
import { warningsOf } from "./nip-warnings.js";
import { checkPegawai, type Pegawai } from "./pegawai.js";
import { type KnownRetirement, retirementOf } from "./retirement-date.js";
import { checkRetirementOptions, historyOf, type RetirementOptions } from "./retirement-age.js";
import { jenjangRules } from "./jenjang-rules.js";
import { retirementAges } from "./rules/retirement.js";

/** How a record is looked at. */
export interface PegawaiWarningsOptions extends RetirementOptions {
  /** The day of reference, `YYYY-MM-DD`. Without it, neither the future nor retirement is looked at. */
  readonly asOf?: PlainDate | undefined;
}

/**
 * Every contradiction within the record of a civil servant: between the number and the birth date, sex and status;
 * between the status and the golongan; between the golongan and the level of the post; and a post that is held past
 * the retirement age.
 *
 * Each may be right: a wrong number stays in use until BKN corrects it, and posts were filled by way of exception. The
 * warnings are for those who keep the data. They never hold what the record says of the person.
 *
 * Source: as {@link nipWarnings}, {@link golonganOfLevel} and {@link retirementDate}.
 *
 * @param pegawai the record
 * @param options the day of reference, and how the retirement age is found
 * @returns the warnings with their places in the record, none if nothing contradicts
 * @throws MeritError with every issue: as {@link parseNip}, and `not-an-object`, `missing`, `unknown-key`, `not-text`,
 * `not-a-date`, `not-one-of`, `not-a-number`, `out-of-range`, `not-on-scale`
 *
 * @example
 * ```ts
 * import { pegawaiWarnings } from "sistem-merit/asn";
 *
 * // An invented record
 * const warnings = pegawaiWarnings({
 *   nip: "199003152015031002", name: { name: "Pegawai Contoh" }, birthDate: "1990-03-15", sex: "laki-laki",
 *   status: "pppk", golongan: "III/a", post: { kind: "fungsional", level: "ahli-muda" }, unit: "BKPSDM",
 * });
 *
 * warnings.map(({ code, path }) => `${path.join(".")}: ${code}`);
 * // → ["status: status-contradicts-nip", "golongan: golongan-contradicts-status"]
 * ```
 */
export function pegawaiWarnings(pegawai: Pegawai, options: PegawaiWarningsOptions = {}): readonly Warning[] {
  const issues: Issue[] = [];
  checkPegawai(pegawai, ["pegawai"], issues);
  checkOptions(options, issues);
  throwIfAny(issues);
  const { birthDate, sex, status, golongan } = pegawai;
  const kind = status === "pns" || status === "cpns" ? "pns" : "pppk";
  const warnings: Warning[] = [];
  const nip = readNip(pegawai.nip, ["nip"], []);
  if (nip !== undefined) {
    warnings.push(...warningsOf(nip, { birthDate, sex, asOf: options.asOf }, ["nip"]));
    if (nip.kind !== kind) warnings.push(statusContradictsNip(["status"], status, nip.kind));
  }
  if (golongan !== undefined) warnings.push(...golonganWarnings(golongan, kind, pegawai));
  const past = pastRetirement(pegawai, options);
  return past === undefined ? warnings : [...warnings, past];
}

function checkOptions(options: unknown, issues: Issue[]): void {
  if (!checkRetirementOptions(options, ["age", "asOf"], issues)) return;
  const { asOf } = options;
  if (asOf !== undefined && !isPlainDate(asOf)) issues.push(notADate(["options", "asOf"], asOf));
}

function golonganWarnings(golongan: Golongan, kind: "pns" | "pppk", { status, post }: Pegawai): Warning[] {
  const scale: readonly Golongan[] = kind === "pns" ? GOLONGAN_PNS : GOLONGAN_PPPK;
  if (!scale.includes(golongan)) return [golonganContradictsStatus(["golongan"], golongan, status)];
  const level = post.kind === "fungsional" ? post.level : undefined;
  const held: Sourced<readonly Golongan[]> | undefined = level && jenjangRules(level)[kind];
  if (level === undefined || held === undefined || held.value.includes(golongan)) return [];
  return [golonganOutsideLevel(["golongan"], golongan, level, held)];
}

function pastRetirement({ birthDate, post }: Pegawai, options: PegawaiWarningsOptions): Warning | undefined {
  const { asOf, rules = retirementAges } = options;
  if (asOf === undefined) return undefined;
  const retirement = retirementOf(birthDate, historyOf(post, options), rules);
  if (retirement.status === "unknown" || retirement.date > asOf) return undefined;
  return pastRetirementWarning(["post"], asOf, retirement);
}

const statusContradictsNip = (path: Path, status: string, kind: "pns" | "pppk"): Warning =>
  issue(
    "status-contradicts-nip",
    path,
    { status, nip: kind },
    `status ${status}, tetapi nomornya nomor ${kind === "pns" ? "PNS" : "PPPK"}`,
    `status ${status}, but the number is one of a ${kind === "pns" ? "PNS" : "PPPK"}`,
  );

const golonganContradictsStatus = (path: Path, golongan: string, status: string): Warning =>
  issue(
    "golongan-contradicts-status",
    path,
    { golongan, status },
    `golongan ${golongan} bukan golongan untuk status ${status}`,
    `golongan ${golongan} does not belong to status ${status}`,
  );

const golonganOutsideLevel = (
  path: Path,
  golongan: string,
  level: string,
  { value: expected, cite }: Sourced<readonly Golongan[]>,
): Warning =>
  issue(
    "golongan-outside-level",
    path,
    { golongan, level, expected },
    `golongan ${golongan} di luar jenjang ${level} (${listed(expected)})`,
    `golongan ${golongan} lies outside level ${level} (${listed(expected)})`,
    cite,
  );

const pastRetirementWarning = (path: Path, asOf: PlainDate, { age, cite }: KnownRetirement): Warning =>
  issue(
    "past-retirement",
    path,
    { asOf, age },
    `pada ${asOf} sudah melewati batas usia pensiun jabatan ini, ${age} tahun`,
    `on ${asOf} the retirement age of this post, ${age}, has been passed`,
    cite,
  );
