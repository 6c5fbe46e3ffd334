import { type Grade, GRADES, isWeaker } from "sistem-merit/core";

/** What may be wrong with rule data. */
export type Problem =
  | "number-without-source"
  | "not-plain-data"
  | "no-citation"
  | "unknown-source"
  | "unknown-grade"
  | "grade-stronger-than-sources"
  | "interpretation-without-decision"
  | "id-without-name"
  | "empty-object"
  | "empty-text";

/** What the walker must know of a source. */
export interface KnownSource {
  readonly kind: "legal" | "publication" | "decision";
  readonly grade?: Grade | undefined;
}

/** What a walk saw: what is wrong and where, which sources were cited, and how many sourced figures there were. */
export interface Walk {
  readonly problems: readonly string[];
  readonly cited: ReadonlySet<string>;
  readonly figures: number;
}

/** Grades that a rule file may give. `caller` is none of them: a rule file has no caller. */
const RULE_GRADES = GRADES.filter((grade) => grade !== "caller");

/** When the council must agree: nothing in it means never. */
const MAY_BE_EMPTY = "dprd";

/**
 * Walks through rule data and reports every number outside a sourced value, every sourced value whose citations do not
 * carry its grade, and every id without a name.
 */
export function walk(data: unknown, sources: Readonly<Record<string, KnownSource>>): Walk {
  const problems: string[] = [];
  const cited = new Set<string>();
  const report = (problem: Problem, path: readonly string[]): void =>
    void problems.push(`${path.join(".")} ${problem}`);
  let figures = 0;

  function visit(value: unknown, path: readonly string[], isSourced: boolean): void {
    if (typeof value === "boolean") return;
    if (typeof value === "string") {
      if (isBlank(value)) report("empty-text", path);
      return;
    }
    if (typeof value === "number") {
      if (!isSourced || !Number.isFinite(value)) report("number-without-source", path);
      return;
    }
    if (typeof value !== "object" || value === null || !isPlain(value)) {
      report("not-plain-data", path);
      return;
    }
    if (isText(value)) {
      if (Object.values(value).some(isBlank)) report("empty-text", path);
      return;
    }
    if (Object.keys(value).length === 0 && !Array.isArray(value) && path.at(-1) !== MAY_BE_EMPTY) {
      report("empty-object", path);
    }
    if ("grade" in value && "value" in value) {
      figures += 1;
      checkSources(value, path);
      visit(value.value, [...path, "value"], true);
      return;
    }
    if ("id" in value && !isNamed(value, path)) report("id-without-name", path);
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], isSourced);
  }

  function checkSources(sourced: object & { readonly grade: unknown }, path: readonly string[]): void {
    const grade = RULE_GRADES.find((known) => known === sourced.grade);
    if (grade === undefined) report("unknown-grade", path);
    const citations = "cite" in sourced && Array.isArray(sourced.cite) ? (sourced.cite as readonly unknown[]) : [];
    if (citations.length === 0) report("no-citation", path);
    const found = citations.flatMap((citation) => {
      const id = sourceIdOf(citation);
      if (id !== undefined) cited.add(id);
      const source = id !== undefined && Object.hasOwn(sources, id) ? sources[id] : undefined;
      if (source === undefined) report("unknown-source", path);
      return source ?? [];
    });
    if (grade === undefined || citations.length === 0) return;
    if (found.every((source) => source.grade === undefined || isWeaker(source.grade, grade))) {
      report("grade-stronger-than-sources", path);
    }
    if (grade === "interpretation" && !found.some(({ kind }) => kind === "decision")) {
      report("interpretation-without-decision", path);
    }
  }

  visit(data, [], false);
  return { problems, cited, figures };
}

function sourceIdOf(citation: unknown): string | undefined {
  const isCitation = typeof citation === "object" && citation !== null && "source" in citation;
  return isCitation && typeof citation.source === "string" ? citation.source : undefined;
}

const isPlain = (value: object): boolean =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

const isBlank = (text: unknown): boolean => typeof text !== "string" || text.trim() === "";

/** A text in both languages is an object with these two keys and no other. */
const isText = (value: object): boolean => Object.keys(value).sort().join() === "en,id";

/**
 * Whether an object with an id can be shown to a person. The texts of indicators stand in a table of their own. A score
 * sheet carries the proper name of a government body, which is not translated.
 */
function isNamed(value: object, path: readonly string[]): boolean {
  if (path.at(-2) === "indicators") return true;
  if ("instansi" in value) return !isBlank(value.instansi);
  return "name" in value && typeof value.name === "object" && value.name !== null && isText(value.name);
}

/** The paths of everything in rule data that is not frozen. */
export function thawed(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => thawed(item, [...path, key]));
  return Object.isFrozen(value) ? inner : [path.join("."), ...inner];
}
