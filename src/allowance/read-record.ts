import type { AttendanceMonth } from "../attendance/attendance-month-result.js";
import { issue, type Issue, outOfRange, type Path } from "../core/issues.js";
import { objectOf, type Read } from "../core/read-object.js";
import { type Month, readMonth } from "./month.js";
import { penaltySpan } from "./penalty-span.js";
import { policyIncomplete } from "./policy-incomplete.js";
import { asGiven, eachOnce, listOf, MOST_MINUTES, number, oneOf, own, percent, readText } from "./read.js";
import { attendanceOf } from "./read-attendance.js";
import { type PenaltyRule, type ReadComponent, readJobClass, type ReadPolicy } from "./read-policy.js";
import type { AllowanceRecord, ComponentValue, RecordedPenalty, ServedDays, Unknown } from "./record.js";

/** A record, read and copied, with the ceiling that holds for it. What is not known is `undefined`. */
export interface ReadRecord {
  readonly record: AllowanceRecord;
  readonly ceiling: number;
  readonly by: "class" | "post";
  readonly attendance: AttendanceMonth | undefined;
  readonly penalties: readonly RecordedPenalty[] | undefined;
  readonly events: readonly string[] | undefined;
}

/** A reader of records that may come from plain JavaScript. It adds every issue, and then returns nothing. */
export function recordReader(policy: ReadPolicy, month: Month | undefined): Read<ReadRecord> {
  const readParts = partsOf(policy, month);
  return (value, path, issues) => {
    const record = readParts(value, path, issues);
    // A class without a ceiling is said even if something else is wrong; what is wrong with the class itself has been.
    const jobClass = readJobClass(own(value, "jobClass"), path, []);
    const post = readText(own(value, "post"), path, []);
    const ceiling = ceilingOf(policy, jobClass, post, path, issues);
    if (!record || !ceiling) return undefined;
    const { attendance, penalties, events } = record;
    return { record, ...ceiling, attendance: known(attendance), penalties: known(penalties), events: known(events) };
  };
}

const known = <T>(value: T | Unknown | undefined): T | undefined => (value === "unknown" ? undefined : value);

const orUnknown =
  <T>(read: Read<T>): Read<T | Unknown> =>
  (value, path, issues) =>
    value === "unknown" ? value : read(value, path, issues);

/**
 * The keys of a record. Attendance, penalties and events must stand where the policy uses them, and nowhere else, where
 * they would be left out silently.
 */
function partsOf(policy: ReadPolicy, month: Month | undefined): Read<AllowanceRecord> {
  const { components, deductions } = policy;
  const usesAttendance = [...components, ...deductions].some(
    (part) => ("measure" in part ? part.measure : part.kind) === "attendance",
  );
  const penalties = deductions.find((deduction) => deduction.kind === "penalty");
  const events = deductions.filter(({ kind }) => kind === "event").map(({ id }) => id);
  return objectOf(
    {
      id: readText,
      unit: readText,
      jobClass: readJobClass,
      values: valuesOf(components),
      ...(usesAttendance && { attendance: orUnknown(attendanceOf(month)) }),
      ...(penalties && { penalties: orUnknown(penaltiesOf(penalties, month)) }),
      ...(events.length > 0 && { events: orUnknown(eachOnce(oneOf(events), (event) => event)) }),
    },
    { post: readText, workingDays: servedDaysOf(policy) },
  );
}

function valuesOf(components: readonly ReadComponent[]): Read<Readonly<Record<string, ComponentValue>>> {
  const measured = components.filter(({ measure }) => measure !== "attendance");
  return objectOf<Record<string, Read<ComponentValue>>>(
    Object.fromEntries(measured.map(({ id, measure }) => [id, orUnknown<ComponentValue>(readByMeasure[measure])])),
  );
}

const readPercent = asGiven(percent);

/** Effective minutes × volume may exceed the minutes of a month; what is beyond this is a mistake. */
const MOST_EFFECTIVE = 10 * MOST_MINUTES;

const readByMeasure: Readonly<Record<ReadComponent["measure"], Read<ComponentValue>>> = {
  percent: readPercent,
  attendance: readPercent,
  "activity-minutes": number(0, MOST_MINUTES),
  "effective-minutes": objectOf({
    minutes: number(0, MOST_EFFECTIVE),
    workingDays: number(1, 31),
    absenceMinutes: number(0, MOST_MINUTES),
  }),
};

function ceilingOf(
  { ceilings }: ReadPolicy,
  jobClass: number | undefined,
  post: string | undefined,
  path: Path,
  issues: Issue[],
): Pick<ReadRecord, "ceiling" | "by"> | undefined {
  const { classes, posts } = ceilings.value;
  const [by, table, key] =
    post === undefined ? (["class", classes, String(jobClass)] as const) : (["post", posts, post] as const);
  const ceiling = own(table, key);
  if (typeof ceiling === "number") return { ceiling, by };
  if (post !== undefined)
    issues.push(
      issue(
        "policy-incomplete",
        [...path, "post"],
        { figure: "ceilings" },
        "kebijakan tidak memuat pagu untuk jabatan ini",
        "the policy holds no ceiling for this post",
      ),
    );
  else if (jobClass !== undefined)
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

function penaltiesOf(rule: PenaltyRule, month: Month | undefined): Read<readonly RecordedPenalty[]> {
  const ids = rule.cuts.penalties.map(({ id }) => id);
  const readAll = listOf(inOrder(objectOf({ penalty: oneOf(ids), from: readMonth }, { until: readMonth })));
  return (value, path, issues) => {
    const penalties = readAll(value, path, issues);
    if (penalties && month !== undefined) checkOverlap(rule, penalties, month, path, issues);
    return penalties;
  };
}

const inOrder =
  (read: Read<RecordedPenalty>): Read<RecordedPenalty> =>
  (value, path, issues) => {
    const penalty = read(value, path, issues);
    if (penalty?.until !== undefined && penalty.until < penalty.from)
      issues.push(
        issue(
          "time-order",
          [...path, "until"],
          { after: [...path, "from"] },
          "bulan terakhir mendahului bulan pertama",
          "the last month is before the first",
        ),
      );
    return penalty;
  };

/** Several penalties that cut in one month are refused, unless the policy says which one counts. */
function checkOverlap(
  rule: PenaltyRule,
  penalties: readonly RecordedPenalty[],
  month: Month,
  path: Path,
  issues: Issue[],
): void {
  if (rule.overlap) return;
  const cutting = penalties.map((penalty) =>
    rule.cuts.penalties.some((cut) => cut.id === penalty.penalty && penaltySpan(cut, penalty).cutIn(month)),
  );
  const first = cutting.indexOf(true);
  cutting.forEach((cuts, at) => {
    if (!cuts || at === first) return;
    const earlier = [...path, first];
    issues.push(
      issue(
        "overlaps",
        [...path, at],
        { first: earlier, month },
        `memotong bulan ${month} bersama ${earlier.join(".")}; kebijakan tidak menyebut mana yang berlaku`,
        `cuts ${month} together with ${earlier.join(".")}; the policy does not say which one counts`,
      ),
    );
  });
}

const readServedDays = objectOf({ served: number(1, 31), ofMonth: number(1, 31) });

function servedDaysOf({ components, partialMonth, partialMinutes }: ReadPolicy): Read<ServedDays> {
  const needsMinutes = !partialMinutes && components.some(({ measure }) => measure === "activity-minutes");
  return (value, path, issues) => {
    if (!partialMonth) issues.push(policyIncomplete(["policy", "partialMonth"], "partialMonth"));
    if (needsMinutes) issues.push(policyIncomplete(["policy", "partialMinutes"], "partialMinutes"));
    const days = readServedDays(value, path, issues);
    if (days && days.served > days.ofMonth) issues.push(outOfRange([...path, "served"], 1, days.ofMonth, days.served));
    return days;
  };
}
