import type { AttendanceMonth } from "../attendance/attendance-month-result.js";
import { duplicate, issue, type Issue, missing, outOfRange, type Path, unknownKey } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { type Month, readMonth } from "./month.js";
import { penaltySpan } from "./penalty-span.js";
import { policyIncomplete } from "./policy-incomplete.js";
import { isObject, MOST_MINUTES, number, oneOf, own, percent, readList, readText } from "./read.js";
import { readAttendance } from "./read-attendance.js";
import { type ReadComponent, type ReadDeduction, readJobClass, type ReadPolicy } from "./read-policy.js";
import type {
  AllowanceRecord,
  ComponentValue,
  EffectiveMinutes,
  RecordedPenalty,
  ServedDays,
  Unknown,
} from "./record.js";

/** A record, read and copied, with the ceiling that holds for it. */
export interface ReadRecord {
  readonly record: AllowanceRecord;
  readonly ceiling: number;
  readonly by: "class" | "post";
  /** Nothing if it is not known, or not used. */
  readonly attendance: AttendanceMonth | undefined;
  readonly penalties: readonly RecordedPenalty[] | undefined;
  readonly events: readonly string[] | undefined;
}

const REQUIRED = ["id", "unit", "jobClass", "values"];
const OPTIONAL = ["post", "attendance", "penalties", "events", "workingDays"];

/** A record that may come from plain JavaScript. Adds every issue, and then returns nothing. */
export function readRecord(
  policy: ReadPolicy,
  month: Month | undefined,
  value: unknown,
  path: Path,
  issues: Issue[],
): ReadRecord | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const before = issues.length;
  checkKeys(value, [], [...REQUIRED, ...OPTIONAL], path, issues);
  const at = (key: string): Path => [...path, key];
  const id = readText(own(value, "id"), at("id"), issues);
  const unit = readText(own(value, "unit"), at("unit"), issues);
  const jobClass = readJobClass(own(value, "jobClass"), at("jobClass"), issues);
  const post = own(value, "post") === undefined ? undefined : readText(own(value, "post"), at("post"), issues);
  const ceiling = jobClass === undefined ? undefined : ceilingOf(policy, jobClass, post, path, issues);
  const values = readValues(policy, own(value, "values"), at("values"), issues);
  const rules = rulesOf(policy);
  const attendance = whereUsed(rules.attendance, value, "attendance", path, issues, (given, place) =>
    readAttendance(given, month, place, issues),
  );
  const penalties = whereUsed(rules.penalty, value, "penalties", path, issues, (given, place) =>
    readList(given, place, issues, readPenalty(rules.penalty)),
  );
  if (penalties && penalties !== "unknown" && rules.penalty && month)
    checkOverlap(rules.penalty, penalties, month, at("penalties"), issues);
  const events = whereUsed(rules.events.length > 0 || undefined, value, "events", path, issues, (given, place) =>
    readEvents(given, rules.events, place, issues),
  );
  const workingDays =
    own(value, "workingDays") === undefined
      ? undefined
      : readServed(policy, own(value, "workingDays"), at("workingDays"), issues);
  if (issues.length > before || id === undefined || unit === undefined || !jobClass || !ceiling || !values)
    return undefined;
  return {
    record: {
      id,
      unit,
      jobClass,
      ...(post !== undefined && { post }),
      values,
      ...(attendance && { attendance }),
      ...(penalties && { penalties }),
      ...(events && { events }),
      ...(workingDays && { workingDays }),
    },
    ...ceiling,
    attendance: known(attendance),
    penalties: known(penalties),
    events: known(events),
  };
}

const known = <T>(value: T | Unknown | undefined): T | undefined => (value === "unknown" ? undefined : value);

interface Rules {
  readonly attendance: true | undefined;
  readonly penalty: PenaltyRule | undefined;
  readonly events: readonly string[];
}

type PenaltyRule = Extract<ReadDeduction, { readonly kind: "penalty" }>;

function rulesOf({ components, deductions }: ReadPolicy): Rules {
  const usesAttendance =
    components.some(({ measure }) => measure === "attendance") || deductions.some(({ kind }) => kind === "attendance");
  return {
    attendance: usesAttendance || undefined,
    penalty: deductions.find((deduction) => deduction.kind === "penalty"),
    events: deductions.filter(({ kind }) => kind === "event").map(({ id }) => id),
  };
}

/** What a record holds where the policy uses it; elsewhere it must not stand, or it would be left out silently. */
function whereUsed<T>(
  rule: object | true | undefined,
  record: object,
  key: "attendance" | "penalties" | "events",
  path: Path,
  issues: Issue[],
  read: (value: unknown, path: Path) => T | undefined,
): T | Unknown | undefined {
  const value = own(record, key);
  const place = [...path, key];
  if (rule !== undefined) {
    if (value === undefined) issues.push(missing(place));
    return value === undefined || value === "unknown" ? value : read(value, place);
  }
  if (value !== undefined) issues.push(unknownKey(path, key, REQUIRED));
  return undefined;
}

function ceilingOf(
  { ceilings }: ReadPolicy,
  jobClass: number,
  post: string | undefined,
  path: Path,
  issues: Issue[],
): Pick<ReadRecord, "ceiling" | "by"> | undefined {
  const { classes, posts = {} } = ceilings.value;
  if (post !== undefined) {
    const ceiling = own(posts, post);
    if (typeof ceiling === "number") return { ceiling, by: "post" };
    issues.push(
      issue(
        "policy-incomplete",
        [...path, "post"],
        { figure: "ceilings" },
        "kebijakan tidak memuat pagu untuk jabatan ini",
        "the policy holds no ceiling for this post",
      ),
    );
    return undefined;
  }
  const ceiling = own(classes, String(jobClass));
  if (typeof ceiling === "number") return { ceiling, by: "class" };
  issues.push(
    issue(
      "policy-incomplete",
      [...path, "jobClass"],
      { figure: "ceilings", jobClass },
      `kebijakan tidak memuat pagu untuk kelas ${jobClass}`,
      `the policy holds no ceiling for class ${jobClass}`,
    ),
  );
  return undefined;
}

function readValues(
  { components }: ReadPolicy,
  value: unknown,
  path: Path,
  issues: Issue[],
): Record<string, ComponentValue> | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const measured = components.filter(({ measure }) => measure !== "attendance");
  const ids = measured.map(({ id }) => id);
  checkKeys(value, [], ids, path, issues);
  const values: [string, ComponentValue][] = [];
  for (const component of measured) {
    const read = readValue(component, own(value, component.id), [...path, component.id], issues);
    if (read !== undefined) values.push([component.id, read]);
  }
  return Object.fromEntries(values);
}

function readValue(
  { measure }: ReadComponent,
  value: unknown,
  path: Path,
  issues: Issue[],
): ComponentValue | undefined {
  if (value === "unknown") return value;
  if (measure === "effective-minutes") return readEffective(value, path, issues);
  if (measure === "activity-minutes") return number(0, MOST_MINUTES)(value, path, issues);
  const hundredths = percent(value, path, issues);
  return hundredths === undefined ? undefined : hundredths / 100;
}

function readEffective(value: unknown, path: Path, issues: Issue[]): EffectiveMinutes | undefined {
  if (!isObject(value, path, issues)) return undefined;
  checkKeys(value, [], ["minutes", "workingDays", "absenceMinutes"], path, issues);
  const minutes = number(0, MOST_EFFECTIVE)(own(value, "minutes"), [...path, "minutes"], issues);
  const workingDays = number(1, 31)(own(value, "workingDays"), [...path, "workingDays"], issues);
  const absenceMinutes = number(0, MOST_MINUTES)(own(value, "absenceMinutes"), [...path, "absenceMinutes"], issues);
  if (minutes === undefined || workingDays === undefined || absenceMinutes === undefined) return undefined;
  return { minutes, workingDays, absenceMinutes };
}

/** Effective minutes × volume may exceed the minutes of a month; what is beyond this is a mistake. */
const MOST_EFFECTIVE = 10 * MOST_MINUTES;

const readPenalty =
  (rule: PenaltyRule | undefined) =>
  (value: unknown, path: Path, issues: Issue[]): RecordedPenalty | undefined => {
    if (!isObject(value, path, issues)) return undefined;
    const before = issues.length;
    checkKeys(value, [], ["penalty", "from", "until"], path, issues);
    const penalty = oneOf([...(rule?.cuts.keys() ?? [])])(own(value, "penalty"), [...path, "penalty"], issues);
    const from = readMonth(own(value, "from"), [...path, "from"], issues);
    const given = own(value, "until");
    const until = given === undefined ? undefined : readMonth(given, [...path, "until"], issues);
    if (from !== undefined && until !== undefined && until < from)
      issues.push(endsBefore([...path, "until"], [...path, "from"]));
    if (issues.length > before || penalty === undefined || from === undefined) return undefined;
    return { penalty, from, ...(until !== undefined && { until }) };
  };

function endsBefore(path: Path, first: Path): Issue {
  return issue(
    "time-order",
    path,
    { first },
    "bulan terakhir mendahului bulan pertama",
    "the last month is before the first",
  );
}

/** Several penalties that cut in one month are refused, unless the policy says which one counts. */
function checkOverlap(
  { cuts, overlap }: PenaltyRule,
  penalties: readonly RecordedPenalty[],
  month: Month,
  path: Path,
  issues: Issue[],
): void {
  if (overlap) return;
  const inMonth = penalties.map((penalty) => penaltySpan(cuts, penalty).cutsIn(month));
  const first = inMonth.indexOf(true);
  inMonth.forEach((cutsNow, at) => {
    if (!cutsNow || at === first) return;
    issues.push(
      issue(
        "overlaps",
        [...path, at],
        { first: [...path, first], month },
        `memotong bulan ${month} bersama ${[...path, first].join(".")}; kebijakan tidak menyebut mana yang berlaku`,
        `cuts ${month} together with ${[...path, first].join(".")}; the policy does not say which one counts`,
      ),
    );
  });
}

function readEvents(
  value: unknown,
  ids: readonly string[],
  path: Path,
  issues: Issue[],
): readonly string[] | undefined {
  const events = readList(value, path, issues, oneOf(ids));
  events?.forEach((event, at) => {
    const first = events.indexOf(event);
    if (first < at) issues.push(duplicate([...path, at], [...path, first]));
  });
  return events;
}

function readServed(policy: ReadPolicy, value: unknown, path: Path, issues: Issue[]): ServedDays | undefined {
  if (!isObject(value, path, issues)) return undefined;
  const { components, partialMonth, partialMinutes } = policy;
  if (!partialMonth) issues.push(policyIncomplete(["policy"], "partialMonth"));
  if (!partialMinutes && components.some(({ measure }) => measure === "activity-minutes"))
    issues.push(policyIncomplete(["policy"], "partialMinutes"));
  checkKeys(value, [], ["served", "ofMonth"], path, issues);
  const served = number(1, 31)(own(value, "served"), [...path, "served"], issues);
  const ofMonth = number(1, 31)(own(value, "ofMonth"), [...path, "ofMonth"], issues);
  if (served === undefined || ofMonth === undefined) return undefined;
  if (served > ofMonth) issues.push(outOfRange([...path, "served"], 1, ofMonth, served));
  return { served, ofMonth };
}
