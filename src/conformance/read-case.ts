import { type Issue, notAnObject, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { textIssue } from "../core/read.js";
import type { ConformanceCase } from "./conformance-case.js";
import { isObject } from "./differences.js";
import { plainOf } from "./plain.js";

const TEXTS = ["id", "domain", "kind", "function", "grade"];
const OBJECTS = ["description", "input", "expected"];

/** Whether a value is a case. Adds what is wrong with it to `issues`. */
export function isCase(one: unknown, path: Path, issues: Issue[]): one is ConformanceCase {
  const before = issues.length;
  const optional = ["intermediate", "publication"];
  if (!checkKeys(one, [...TEXTS, ...OBJECTS, "source"], optional, path, issues) || issues.length > before) return false;
  issues.push(...TEXTS.flatMap((key) => textIssue([...path, key], one[key]) ?? []));
  for (const key of Object.hasOwn(one, "intermediate") ? [...OBJECTS, "intermediate"] : OBJECTS) {
    if (!isObject(plainOf(one[key])?.value)) issues.push(notAnObject([...path, key], one[key]));
  }
  return issues.length === before;
}
