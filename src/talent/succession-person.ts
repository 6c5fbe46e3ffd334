import { type Issue, missing, notAnObject, notOneOf, notText, outOfRange, type Path } from "../core/issues.js";
import { readOneOf } from "../core/read.js";
import type { PenaltyLevel } from "../discipline/penalty-level.js";
import { type Greatest, readAxisScore, type ScoreRange } from "./scores.js";
import { readTechnical } from "./talent-value.js";

/**
 * What is known of the score of an axis: the score, 0 to 100 with at most four decimals; the lowest and the highest
 * that are possible, as {@link axisScores} gives them; or `"unknown"`.
 */
export type KnownScore = number | "unknown" | { readonly lowest: number; readonly highest: number };

/** Someone who may be proposed for a post. Other keys may stand beside; they come back as they are. */
export interface TalentPerson {
  /** Whatever tells people apart for the caller. No message repeats it. */
  readonly id: string;
  readonly performance: KnownScore;
  readonly potential: KnownScore;
  /** The level of the disciplinary penalty that is being served now, `"none"`, or `"unknown"`. */
  readonly servingPenalty: PenaltyLevel | "none" | "unknown";
  /** The technical score for the post, 0 to 100 with at most two decimals, or `"unknown"`. Needed with a blend. */
  readonly technical?: number | "unknown" | undefined;
}

const PENALTIES: readonly TalentPerson["servingPenalty"][] = ["none", "ringan", "sedang", "berat", "unknown"];

/** Checks a person that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function checkPerson(
  person: unknown,
  range: ScoreRange,
  needsTechnical: boolean,
  path: Path,
  issues: Issue[],
): void {
  if (typeof person !== "object" || person === null || Array.isArray(person)) {
    issues.push(notAnObject(path, person));
    return;
  }
  const check = (key: string, read: (value: unknown, at: Path) => void): void => {
    const at = [...path, key];
    if (!Object.hasOwn(person, key)) issues.push(missing(at));
    else read(Reflect.get(person, key), at);
  };
  const score =
    (read: (value: unknown, at: Path, issues: Issue[]) => void) =>
    (value: unknown, at: Path): void => {
      if (value === "unknown") return;
      if (typeof value === "string") issues.push(notOneOf(at, ["unknown"], value));
      else read(value, at, issues);
    };
  check("id", (value, at) => {
    if (typeof value !== "string" || value === "") issues.push(notText(at, value));
  });
  check(
    "performance",
    score((value, at) => {
      checkAxis(value, range.performance, at, issues);
    }),
  );
  check(
    "potential",
    score((value, at) => {
      checkAxis(value, range.potential, at, issues);
    }),
  );
  check("servingPenalty", (value, at) => readOneOf(value, PENALTIES, at, issues));
  if (needsTechnical) check("technical", score(readTechnical));
}

function checkAxis(value: unknown, greatest: Greatest, path: Path, issues: Issue[]): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    readAxisScore(value, greatest, path, issues);
    return;
  }
  const before = issues.length;
  const read = (key: string): number => {
    if (Object.hasOwn(value, key)) return readAxisScore(Reflect.get(value, key), greatest, [...path, key], issues);
    issues.push(missing([...path, key]));
    return 0;
  };
  const [lowest, highest] = [read("lowest"), read("highest")];
  if (issues.length > before || lowest <= highest) return;
  issues.push(outOfRange([...path, "highest"], lowest, greatest.value, highest));
}
