import { type Citation, type Grade, GRADES, type Sourced } from "../core/citations.js";
import { getOrAdd } from "../core/groups.js";
import { duplicate, type Issue, notAList, notText, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { RUBRIC_IDS } from "./rubric-ids.js";
import { sumIssue, WHOLE } from "./talent-value.js";
import type { TalentComponent, TalentPart, TalentWeights } from "./weights.js";

type Given = Readonly<Record<string, unknown>>;

/** Reads weights, which may be the caller's own and come from plain JavaScript. What comes back holds nothing else. */
export function readWeights(weights: unknown, issues: Issue[]): TalentWeights {
  const path = ["weights"];
  const given = objectAt(weights, ["id", "name", "performance", "potential"], [], path, issues);
  const ids = new Map<string, Path>();
  const axis = (key: string): TalentComponent[] => {
    const at = [...path, key];
    const before = issues.length;
    const list = readEach(listAt(given, key, at, issues), issues, (one, i) =>
      readComponent(one, [...at, i], ids, issues),
    );
    if (issues.length === before && Object.hasOwn(given, key)) checkSum(list, WHOLE, at, issues);
    return list;
  };
  return {
    id: textAt(given, "id", path, issues),
    name: readText(given, "name", path, issues),
    performance: axis("performance"),
    potential: axis("potential"),
  };
}

function readComponent(value: unknown, path: Path, ids: Map<string, Path>, issues: Issue[]): TalentComponent {
  const given = objectAt(value, ["id", "name", "weight"], ["rubric", "parts"], path, issues);
  const before = issues.length;
  const component = readPart(given, path, ids, issues);
  if (given["parts"] === undefined) return component;
  const at = [...path, "parts"];
  const own = new Map<string, Path>();
  const parts = readEach(listAt(given, "parts", at, issues), issues, (one, i) => {
    const partPath = [...at, i];
    return readPart(objectAt(one, ["id", "name", "weight"], ["rubric"], partPath, issues), partPath, own, issues);
  });
  if (issues.length === before) checkSum(parts, component.weight.value, at, issues);
  return { ...component, parts };
}

function readPart(given: Given, path: Path, ids: Map<string, Path>, issues: Issue[]): TalentPart {
  const id = textAt(given, "id", path, issues);
  const place = [...path, "id"];
  const first = getOrAdd(ids, id, () => place);
  if (first !== place && id !== "") issues.push(duplicate(place, first));
  const name = readText(given, "name", path, issues);
  const weight = readWeight(given, [...path, "weight"], issues);
  const rubric =
    given["rubric"] === undefined ? undefined : readOneOf(given["rubric"], RUBRIC_IDS, [...path, "rubric"], issues);
  return { id, name, weight, ...(rubric && { rubric }) };
}

function readWeight(given: Given, path: Path, issues: Issue[]): Sourced<number> {
  const none: Sourced<number> = { value: 0, grade: "caller", cite: [] };
  if (!Object.hasOwn(given, "weight")) return none;
  const weight = objectAt(given["weight"], ["value", "grade", "cite"], [], path, issues);
  if (!Object.hasOwn(weight, "value")) return none;
  return {
    value: readScore(weight["value"], 1, WHOLE, 1, [...path, "value"], issues),
    grade: gradeAt(weight, [...path, "grade"], issues),
    cite: readEach(listAt(weight, "cite", [...path, "cite"], issues), issues, (one, i) =>
      readCitation(one, [...path, "cite", i], issues),
    ),
  };
}

function gradeAt(weight: Given, path: Path, issues: Issue[]): Grade {
  if (!Object.hasOwn(weight, "grade")) return "caller";
  return readOneOf(weight["grade"], GRADES, path, issues) ?? "caller";
}

function readCitation(value: unknown, path: Path, issues: Issue[]): Citation {
  const given = objectAt(value, ["source"], ["article", "note"], path, issues);
  return {
    source: textAt(given, "source", path, issues),
    ...(given["article"] !== undefined && { article: textAt(given, "article", path, issues) }),
    ...(given["note"] !== undefined && { note: readText(given, "note", path, issues) }),
  };
}

function checkSum(parts: readonly TalentPart[], expected: number, path: Path, issues: Issue[]): void {
  const sum = parts.reduce((total, { weight }) => total + weight.value, 0);
  if (sum !== expected) issues.push(sumIssue(path, expected, sum));
}

function objectAt(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
  path: Path,
  issues: Issue[],
): Given {
  return checkKeys(value, required, optional, path, issues) ? value : {};
}

/** A list under a key; empty if it is missing or none. */
function listAt(given: Given, key: string, path: Path, issues: Issue[]): readonly unknown[] {
  if (!Object.hasOwn(given, key)) return [];
  const value = given[key];
  if (Array.isArray(value)) return Array.from<unknown>(value);
  issues.push(notAList(path, value));
  return [];
}

function textAt(given: Given, key: string, path: Path, issues: Issue[]): string {
  if (!Object.hasOwn(given, key)) return "";
  const value = given[key];
  if (typeof value === "string" && value.trim() !== "") return value;
  issues.push(notText([...path, key], value));
  return "";
}

/** A text in both languages under a key. */
export function readText(given: Given, key: string, path: Path, issues: Issue[]): Text {
  if (!Object.hasOwn(given, key)) return { id: "", en: "" };
  const at = [...path, key];
  const text = objectAt(given[key], ["id", "en"], [], at, issues);
  return { id: textAt(text, "id", at, issues), en: textAt(text, "en", at, issues) };
}
