import { type Basis, basisOf, type Sourced } from "../core/citations.js";
import { type Issue, missing, notAList, notOneOf, outOfRange, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readEach } from "../core/read-each.js";
import { CALLER, isObject, type Loose, number, numberOr, oneOf, own, readGiven, readText } from "./given.js";
import { LEAVE_KINDS, type LeaveKind, type MinuteCount } from "./policy.js";
import { type NeededFigure, policyIncomplete } from "./policy-incomplete.js";

/** Steps per percent. */
export const HUNDREDTHS = 100;

/** No month has more minutes. */
export const MOST_MINUTES = 44_640;

/** A bracket as it is looked up. */
export interface BracketRow {
  readonly code: string | undefined;
  /** The least whole number of minutes in it. */
  readonly least: number;
  /** Up to this number of minutes it rests on our reading; beyond it, on what the source prints. */
  readonly readUntil: number;
  /** In hundredths of a percent. */
  readonly percent: number;
  readonly byReading: Basis;
  readonly byPrint: Basis;
  /** What the percentage alone rests on. */
  readonly percentBasis: Basis;
}

/** What minutes of one kind cost. Without rows they cost nothing. */
export interface MinuteSheet {
  readonly perMonth: boolean;
  /** What it rests on how minutes count, or that they cost nothing. */
  readonly basis: Basis;
  /** From the lowest. */
  readonly rows: readonly BracketRow[];
}

/** A percentage in hundredths, or `"none"`, with what it rests on. */
export interface Cost {
  readonly percent: number | "none" | "top-bracket";
  readonly basis: Basis;
}

/** What of a policy a month needs. What is absent is not known. */
export interface Deductions {
  readonly late: MinuteSheet;
  readonly early: MinuteSheet;
  readonly temporaryLeave: MinuteSheet | undefined;
  readonly noCheckIn: Cost;
  readonly noCheckOut: Cost;
  readonly absence: Cost;
  readonly leave: ReadonlyMap<string, Cost>;
  readonly ceremony: Cost | undefined;
  readonly cap: Cost | undefined;
}

const NONE = ["none"] as const;
const COUNTS: readonly MinuteCount[] = ["per-event", "per-month"];
const readPercent = number(0, 100, HUNDREDTHS);
const readPercentOrNone = numberOr(NONE, readPercent);
const readMissing = numberOr(["top-bracket", "none"], readPercent);
const readMinutes = number(0, MOST_MINUTES);
const readNone = oneOf(NONE);
const readCount = oneOf(COUNTS);

/** Stands for what is not known; the issue that says so keeps it from being used. */
const UNKNOWN: Cost = { percent: "none", basis: CALLER };
const UNKNOWN_MINUTES: MinuteSheet = { perMonth: false, basis: CALLER, rows: [] };

/** Reads what a month needs of a policy, and adds what is wrong or missing to `issues`. */
export function readDeductions(policy: Loose, path: Path, issues: Issue[]): Deductions {
  const minutes = (key: "late" | "early" | "temporaryLeave"): MinuteSheet | undefined =>
    readMinuteRule(own(policy, key), [...path, key], issues);
  const cost = (key: string, read: typeof readMissing | typeof readPercent): Cost | undefined =>
    own(policy, key) === undefined ? undefined : costOf(readGiven(own(policy, key), [...path, key], issues, read));
  const needed = <V>(key: NeededFigure, value: V | undefined, unknown: V): V => {
    if (own(policy, key) === undefined) issues.push(policyIncomplete([...path, key], key));
    return value ?? unknown;
  };

  const late = needed("late", minutes("late"), UNKNOWN_MINUTES);
  const early = needed("early", minutes("early"), UNKNOWN_MINUTES);
  const temporaryLeave = minutes("temporaryLeave");
  if (recordsBreaks(own(policy, "checkIns"))) needed("temporaryLeave", temporaryLeave, UNKNOWN_MINUTES);
  const noCheckIn = needed("noCheckIn", cost("noCheckIn", readMissing), UNKNOWN);
  const noCheckOut = needed("noCheckOut", cost("noCheckOut", readMissing), UNKNOWN);
  assertTop(noCheckIn, own(policy, "late"), [...path, "noCheckIn"], issues);
  assertTop(noCheckOut, own(policy, "early"), [...path, "noCheckOut"], issues);
  return {
    late,
    early,
    temporaryLeave,
    noCheckIn,
    noCheckOut,
    absence: needed("absence", cost("absence", readPercentOrNone), UNKNOWN),
    leave: needed("leave", readLeave(own(policy, "leave"), [...path, "leave"], issues), new Map<string, Cost>()),
    ceremony: cost("ceremony", readPercentOrNone),
    cap: cost("cap", readPercent),
  };
}

const recordsBreaks = (checkIns: unknown): boolean => (isObject(checkIns) ? checkIns["value"] : checkIns) === 4;

/** What a figure says. Of one that is wrong nothing is known, but it is not lacking. */
function costOf(figure: Sourced<number | "none" | "top-bracket"> | undefined): Cost {
  if (figure === undefined) return UNKNOWN;
  const { value } = figure;
  return { percent: typeof value === "number" ? Math.round(value * HUNDREDTHS) : value, basis: basisOf(figure) };
}

/** The highest bracket can stand for a missing record only where there are brackets. */
function assertTop({ percent }: Cost, rule: unknown, path: Path, issues: Issue[]): void {
  if (percent !== "top-bracket" || rule === undefined || isRule(rule)) return;
  issues.push(notOneOf(path, ["0–100", "none"], percent));
}

/** Whether a rule stands there, and not the figure `"none"`. */
const isRule = (value: unknown): value is Loose => isObject(value) && !Object.hasOwn(value, "value");

function readLeave(leave: unknown, path: Path, issues: Issue[]): Map<string, Cost> {
  if (leave === undefined) return new Map();
  if (!isRule(leave)) {
    const none = costOf(readGiven(leave, path, issues, readNone));
    return new Map(LEAVE_KINDS.map((kind) => [kind, none]));
  }
  checkKeys(leave, [], LEAVE_KINDS, path, issues);
  return new Map(
    LEAVE_KINDS.flatMap((kind: LeaveKind): [string, Cost][] => {
      const given = own(leave, kind);
      if (given === undefined) return [];
      return [[kind, costOf(readGiven(given, [...path, kind], issues, readPercent))]];
    }),
  );
}

function readMinuteRule(rule: unknown, path: Path, issues: Issue[]): MinuteSheet | undefined {
  if (rule === undefined) return undefined;
  if (!isRule(rule)) return { perMonth: false, basis: basisOf(readGiven(rule, path, issues, readNone)), rows: [] };
  checkKeys(rule, ["brackets"], ["count"], path, issues);
  const given = own(rule, "count");
  const count = given === undefined ? undefined : readGiven(given, [...path, "count"], issues, readCount);
  if (given === undefined) issues.push(policyIncomplete([...path, "count"], "count"));
  const rows = Object.hasOwn(rule, "brackets") ? readBrackets(rule["brackets"], [...path, "brackets"], issues) : [];
  return { perMonth: count?.value === "per-month", basis: basisOf(count), rows };
}

function readBrackets(value: unknown, path: Path, issues: Issue[]): BracketRow[] {
  if (!Array.isArray(value)) {
    issues.push(notAList(path, value));
    return [];
  }
  if (value.length === 0) issues.push(missing([...path, 0]));
  let most = -1;
  return readEach<unknown, BracketRow[]>(value, issues, (bracket, at) => {
    const row = readBracket(bracket, [...path, at], issues);
    if (row === undefined) return [];
    if (row.least <= most) issues.push(outOfRange([...path, at, "from"], most + 1, MOST_MINUTES, row.least));
    most = row.least;
    return [row];
  }).flat();
}

function readBracket(bracket: unknown, path: Path, issues: Issue[]): BracketRow | undefined {
  const before = issues.length;
  if (!checkKeys(bracket, [], ["code", "from", "exclusive", "printedAfter", "percent"], path, issues)) return undefined;
  const code = own(bracket, "code");
  const exclusive = own(bracket, "exclusive");
  if (exclusive !== undefined && exclusive !== true) issues.push(notOneOf([...path, "exclusive"], ["true"], exclusive));
  const figure = (key: "from" | "percent", read: typeof readPercent): Sourced<number> | undefined => {
    if (own(bracket, key) !== undefined) return readGiven(own(bracket, key), [...path, key], issues, read);
    issues.push(policyIncomplete([...path, key], key));
    return undefined;
  };
  const codeRead = code === undefined ? undefined : readText(code, [...path, "code"], issues);
  const from = figure("from", readMinutes);
  const percent = figure("percent", readPercent);
  const printed = own(bracket, "printedAfter");
  const after = printed === undefined ? undefined : readGiven(printed, [...path, "printedAfter"], issues, readMinutes);
  if (issues.length > before || from === undefined || percent === undefined) return undefined;
  return {
    code: codeRead,
    least: from.value + Number(exclusive === true),
    readUntil: after?.value ?? MOST_MINUTES,
    percent: Math.round(percent.value * HUNDREDTHS),
    byReading: basisOf(from, percent),
    byPrint: basisOf(after ?? from, percent),
    percentBasis: basisOf(percent),
  };
}

/** The bracket of some minutes; nothing below the lowest. */
export function rowOf(rows: readonly BracketRow[], minutes: number): BracketRow | undefined {
  let found: BracketRow | undefined;
  for (const row of rows) if (minutes >= row.least) found = row;
  return found;
}

/** What a bracket rests on for some minutes. */
export const basisIn = (row: BracketRow, minutes: number): Basis =>
  minutes > row.readUntil ? row.byPrint : row.byReading;
