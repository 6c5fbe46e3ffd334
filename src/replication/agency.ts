import { duplicate, type Issue, notAList, notOneOf, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { textIssue } from "../core/read.js";

/** Whether an office (perangkat daerah) has signed its commitment. */
export interface OfficeCommitment {
  readonly unit: string;
  readonly signed: boolean | "unknown";
}

/** The agency that takes over. */
export interface ReplicationAgency {
  readonly name: string;
  /** Every office, signed or not. Absent: nobody has asked them yet. */
  readonly commitments?: readonly OfficeCommitment[] | undefined;
}

/** The offices by what they did. */
export interface Commitments {
  readonly signed: readonly string[];
  readonly notSigned: readonly string[];
  readonly unknown: readonly string[];
}

/** An agency, read. */
export interface ReadAgency {
  readonly name: string;
  readonly commitments: Commitments | "unknown";
}

/** Reads an agency that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readAgency(agency: unknown, path: Path, issues: Issue[]): ReadAgency {
  if (!checkKeys(agency, ["name"], ["commitments"], path, issues)) return { name: "", commitments: "unknown" };
  const { commitments } = agency;
  return {
    name: Object.hasOwn(agency, "name") ? readName(agency["name"], [...path, "name"], issues) : "",
    commitments: commitments === undefined ? "unknown" : readCommitments(commitments, [...path, "commitments"], issues),
  };
}

function readCommitments(list: unknown, path: Path, issues: Issue[]): Commitments {
  if (!Array.isArray(list)) {
    issues.push(notAList(path, list));
    return { signed: [], notSigned: [], unknown: [] };
  }
  const places = new Map<string, number>();
  const answers = readEach<unknown, Answer>(list, issues, (entry, at) => {
    const place = [...path, at];
    if (!checkKeys(entry, ["unit", "signed"], [], place, issues)) return ["", "unknown"];
    const unit = Object.hasOwn(entry, "unit") ? readName(entry["unit"], [...place, "unit"], issues) : "";
    const earlier = places.get(unit);
    if (earlier !== undefined) issues.push(duplicate([...place, "unit"], [...path, earlier, "unit"]));
    else if (unit !== "") places.set(unit, at);
    return [unit, Object.hasOwn(entry, "signed") ? readSigned(entry["signed"], place, issues) : "unknown"];
  });
  const unitsWith = (wanted: Signed): string[] => answers.flatMap(([unit, signed]) => (signed === wanted ? unit : []));
  return { signed: unitsWith(true), notSigned: unitsWith(false), unknown: unitsWith("unknown") };
}

type Signed = OfficeCommitment["signed"];
type Answer = readonly [unit: string, signed: Signed];

function readSigned(signed: unknown, place: Path, issues: Issue[]): Signed {
  if (typeof signed === "boolean") return signed;
  if (signed !== "unknown") issues.push(notOneOf([...place, "signed"], ["true", "false", "unknown"], signed));
  return "unknown";
}

/** A name without the spaces around it. */
export function readName(name: unknown, path: Path, issues: Issue[]): string {
  const wrong = textIssue(path, name);
  if (wrong) issues.push(wrong);
  return typeof name === "string" ? name.trim() : "";
}
