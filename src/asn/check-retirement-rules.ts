import { GRADES } from "../core/citations.js";
import { isDayText } from "../core/calendar.js";
import { type Issue, missing, notADate, notAList, notOneOf, notText, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import { retirementAges } from "./rules/retirement.js";

/** Checks rules of the caller, which may come from plain JavaScript, and adds what is wrong to `issues`. */
export function checkRetirementRules(rules: unknown, path: Path, issues: Issue[]): void {
  checkLike(rules, retirementAges, path, issues);
}

/** Checks that data have the keys of a model, and that a history stands wherever the model has one. */
function checkLike(data: unknown, model: object, path: Path, issues: Issue[]): void {
  // What was spread from the model is right, and most of it was.
  if (data === model) return;
  if (Array.isArray(model)) checkHistory(data, path, issues);
  else if ("value" in model) {
    // How a day follows from an age is not the caller's to choose: another word would be read as this one.
    if (checkSourced(data, path, issues) && data.value !== model.value) {
      issues.push(notOneOf([...path, "value"], [String(model.value)], data.value));
    }
  } else if (checkKeys(data, Object.keys(model), [], path, issues)) {
    for (const [key, inner] of Object.entries<object>({ ...model })) {
      if (Object.hasOwn(data, key)) checkLike(data[key], inner, [...path, key], issues);
    }
  }
}

function checkHistory(history: unknown, path: Path, issues: Issue[]): void {
  if (!Array.isArray(history)) {
    issues.push(notAList(path, history));
    return;
  }
  if (history.length === 0) issues.push(missing([...path, 0]));
  readEach<unknown, unknown>(history, issues, (period, at) => {
    const place = [...path, at];
    if (!checkKeys(period, ["from", "value"], ["until"], place, issues)) return;
    const { from, until, value } = period;
    if (Object.hasOwn(period, "from") && !isDayText(from)) issues.push(notADate([...place, "from"], from));
    if (until !== undefined && !isDayText(until)) issues.push(notADate([...place, "until"], until));
    if (Object.hasOwn(period, "value") && checkSourced(value, [...place, "value"], issues)) {
      readScore(value.value, 1, 100, 1, [...place, "value", "value"], issues);
    }
  });
}

/** Checks a figure with its grade and its citations; what the figure is, is not looked at. */
function checkSourced(
  figure: unknown,
  path: Path,
  issues: Issue[],
): figure is Readonly<Record<"value" | "grade" | "cite", unknown>> {
  if (!checkKeys(figure, ["value", "grade", "cite"], [], path, issues)) return false;
  if (Object.hasOwn(figure, "grade")) readOneOf(figure["grade"], GRADES, [...path, "grade"], issues);
  if (Object.hasOwn(figure, "cite")) checkCitations(figure["cite"], [...path, "cite"], issues);
  return Object.hasOwn(figure, "value");
}

function checkCitations(cite: unknown, path: Path, issues: Issue[]): void {
  if (!Array.isArray(cite)) {
    issues.push(notAList(path, cite));
    return;
  }
  readEach<unknown, unknown>(cite, issues, (citation, at) => {
    const place = [...path, at];
    if (!checkKeys(citation, ["source"], ["article", "note"], place, issues)) return;
    checkTexts(citation, ["source", "article"], place, issues);
    const { note } = citation;
    if (note !== undefined && checkKeys(note, ["id", "en"], [], [...place, "note"], issues)) {
      checkTexts(note, ["id", "en"], [...place, "note"], issues);
    }
  });
}

/** Checks those of some texts that are there. */
function checkTexts(
  data: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  path: Path,
  issues: Issue[],
): void {
  for (const key of keys) {
    const text = data[key];
    if (Object.hasOwn(data, key) && (typeof text !== "string" || text === "")) {
      issues.push(notText([...path, key], text));
    }
  }
}
