import { type Issue, notOneOf, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { textIssue } from "../core/read.js";
import { notARegionCode, type RegionCode, regionOf } from "./region-code.js";

/** The kinds of central bodies (instansi pusat). */
export type InstansiPusatKind = "kementerian" | "lpnk" | "lembaga-negara" | "lns";

/** The kinds of regional bodies (instansi daerah). */
export type InstansiDaerahKind = "provinsi" | "kabupaten" | "kota";

/** The kinds of government bodies. Their names, and which are central, stand in `instansiKinds`. */
export type InstansiKind = InstansiPusatKind | InstansiDaerahKind;

const DAERAH_KINDS: readonly InstansiDaerahKind[] = ["provinsi", "kabupaten", "kota"];

export const INSTANSI_KINDS: readonly InstansiKind[] = [
  "kementerian",
  "lpnk",
  "lembaga-negara",
  "lns",
  "provinsi",
  "kabupaten",
  "kota",
];

/** A central body (instansi pusat): ministry, agency, or the secretariat of a state institution or non-structural body. */
export interface InstansiPusat<Kind extends InstansiPusatKind = InstansiPusatKind> {
  readonly kind: Kind;
  readonly name: string;
  /** The code that BKN gives the body, as text. */
  readonly bknCode?: string | undefined;
}

/** A regional body (instansi daerah), known by the code of its region. */
export interface InstansiDaerah<Kind extends InstansiDaerahKind = InstansiDaerahKind> {
  readonly kind: Kind;
  /** The region code of the Ministry of Home Affairs, as text: `"32"` of a provinsi, `"32.73"` of a kota. */
  readonly code: RegionCode;
  readonly name: string;
}

/** A government body (Instansi). */
export type Instansi = InstansiPusat | InstansiDaerah;

const DAERAH_KEYS = [["kind", "code", "name"], []] as const;
const PUSAT_KEYS = [["kind", "name"], ["bknCode"]] as const;
// Without a known kind, nothing can be said of a key that some kind has.
const ANY_KEYS = [
  ["kind", "name"],
  ["code", "bknCode"],
] as const;

/** A government body that may come from plain JavaScript, as a copy with the known keys alone. */
export function instansiAt(input: unknown, path: Path): Instansi {
  const issues: Issue[] = [];
  const instansi = readInstansi(input, path, issues);
  if (instansi === undefined || issues.length > 0) throw new MeritError(issues);
  return instansi;
}

function readInstansi(input: unknown, path: Path, issues: Issue[]): Instansi | undefined {
  const kind = kindIn(input);
  const [required, optional] = kind === undefined ? ANY_KEYS : isDaerah(kind) ? DAERAH_KEYS : PUSAT_KEYS;
  if (!checkKeys(input, required, optional, path, issues)) return undefined;
  const read = (key: string, issueOf: (path: Path, value: unknown) => Issue | undefined): string => {
    // That a key is absent has been found already.
    if (!Object.hasOwn(input, key)) return "";
    const value = input[key];
    const wrong = issueOf([...path, key], value);
    if (wrong !== undefined) issues.push(wrong);
    return typeof value === "string" ? value : "";
  };
  if (kind === undefined) {
    read("kind", (at, value) => notOneOf(at, INSTANSI_KINDS, value));
    read("name", textIssue);
    return undefined;
  }
  if (isDaerah(kind)) {
    return { kind, code: read("code", (at, value) => codeIssue(at, value, kind)), name: read("name", textIssue) };
  }
  const named = { kind, name: read("name", textIssue) };
  const hasBknCode = Object.hasOwn(input, "bknCode") && input["bknCode"] !== undefined;
  return hasBknCode ? { ...named, bknCode: read("bknCode", textIssue) } : named;
}

function kindIn(input: unknown): InstansiKind | undefined {
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, "kind")) return undefined;
  const kind: unknown = Reflect.get(input, "kind");
  return INSTANSI_KINDS.find((known) => known === kind);
}

const isDaerah = (kind: InstansiKind): kind is InstansiDaerahKind => DAERAH_KINDS.some((daerah) => daerah === kind);

const codeIssue = (path: Path, value: unknown, kind: InstansiDaerahKind): Issue | undefined =>
  regionOf(value)?.kind === kind ? undefined : notARegionCode(path, value, kind);
