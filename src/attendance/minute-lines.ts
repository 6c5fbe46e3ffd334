import { type Basis, basisOf } from "../core/citations.js";
import { getOrAdd } from "../core/groups.js";
import type { Text } from "../core/text.js";
import { basisIn, type BracketRow, type Cost, type MinuteSheet, rowOf } from "./deductions.js";
import { attendanceReadings } from "./rules/readings.js";

/** A line before it is written: its percentage still in hundredths, its basis in one piece. */
export interface CostLine {
  readonly date?: string;
  readonly kind: string;
  readonly minutes?: number;
  readonly hundredths: number;
  readonly reason: Text;
  readonly basis: Basis;
}

/** What something costs, and what was asked of the policy without costing anything. */
export interface Costs {
  readonly lines: readonly CostLine[];
  readonly asked: readonly Basis[];
}

/** One kind of minutes. */
export interface MinuteKind {
  readonly kind: string;
  readonly what: Text;
  /** What it rests on that the minutes are what they are. */
  readonly reading?: Basis;
}

/** Minutes of one kind, day by day. */
export interface MinuteEvent {
  readonly date: string;
  readonly minutes: number;
}

/** The records that are missing in a month, and what they cost. */
export interface MissingRecords {
  readonly kind: string;
  readonly what: Text;
  readonly dates: readonly string[];
  readonly cost: Cost;
}

const NOTHING: Costs = { lines: [], asked: [] };

/** What minutes of one kind cost in a month, with the missing records that belong to them. */
export function minuteCosts(
  minuteKind: MinuteKind,
  sheet: MinuteSheet,
  events: readonly MinuteEvent[],
  missing?: MissingRecords,
): Costs {
  if (events.length === 0 && (missing === undefined || missing.dates.length === 0)) return NOTHING;
  const top = missing?.cost.percent === "top-bracket" ? sheet.rows.at(-1) : undefined;
  const asTop = missing !== undefined && top !== undefined ? missing.dates.length : 0;
  const others = missing === undefined || asTop > 0 ? NOTHING : ownCosts(missing);
  // One event alone has the same bracket whether events or the month are counted.
  const counted = events.length + asTop > 1 ? sheet.basis : undefined;
  const minutes =
    top !== undefined && missing !== undefined && asTop > 0
      ? topCosts(minuteKind, sheet, events, { ...missing, top }, counted)
      : bracketCosts(minuteKind, sheet, events, counted);
  return { lines: [...minutes.lines, ...others.lines], asked: [...minutes.asked, ...others.asked] };
}

/** Missing records that have a percentage of their own, or none. */
function ownCosts({ kind, what, dates, cost: { percent, basis } }: MissingRecords): Costs {
  if (dates.length === 0) return NOTHING;
  if (typeof percent !== "number") return { lines: [], asked: [basis] };
  return { lines: dates.map((date) => ({ date, kind, hundredths: percent, reason: what, basis })), asked: [] };
}

/** Missing records that count as the highest bracket, with the minutes beside them. */
function topCosts(
  minuteKind: MinuteKind,
  sheet: MinuteSheet,
  events: readonly MinuteEvent[],
  missing: MissingRecords & { readonly top: BracketRow },
  counted: Basis | undefined,
): Costs {
  const { kind, what, dates, cost, top } = missing;
  const line = { kind, hundredths: top.percent, reason: asHighest(what, top) };
  if (!sheet.perMonth) {
    const basis = basisOf(cost.basis, top.percentBasis, counted);
    const minutes = bracketCosts(minuteKind, sheet, events, counted);
    return { lines: [...minutes.lines, ...dates.map((date) => ({ ...line, date, basis }))], asked: minutes.asked };
  }
  const minutes = sumOf(events);
  // One missing record alone costs the same, however often it is counted.
  const reading = counted && attendanceReadings.missingInMonthlyCount;
  const basis = basisOf(cost.basis, top.percentBasis, counted, reading);
  return { lines: [{ ...line, ...(minutes > 0 && { minutes }), basis }], asked: [] };
}

function bracketCosts(
  { kind, what, reading }: MinuteKind,
  sheet: MinuteSheet,
  events: readonly MinuteEvent[],
  counted: Basis | undefined,
): Costs {
  const [lowest] = sheet.rows;
  if (events.length === 0) return NOTHING;
  if (lowest === undefined) return { lines: [], asked: [sheet.basis] };
  const lines: CostLine[] = [];
  const asked: Basis[] = [];
  const bases = new Map<Basis, Basis>();
  const enter = (minutes: number, date?: string): void => {
    const row = rowOf(sheet.rows, minutes);
    if (row === undefined) {
      asked.push(basisOf(lowest.byReading, counted));
      return;
    }
    const own = basisIn(row, minutes);
    const basis = getOrAdd(bases, own, () => basisOf(own, counted, reading));
    const reason = bracketReason(what, minutes, row);
    lines.push({ ...(date !== undefined && { date }), kind, minutes, hundredths: row.percent, reason, basis });
  };
  if (sheet.perMonth) enter(sumOf(events));
  else for (const { date, minutes } of events) enter(minutes, date);
  return { lines, asked };
}

const sumOf = (events: readonly MinuteEvent[]): number => events.reduce((sum, { minutes }) => sum + minutes, 0);

function bracketReason({ id, en }: Text, minutes: number, { least, code }: BracketRow): Text {
  const named = code === undefined ? "" : ` (${code})`;
  return {
    id: `${id} ${minutes} menit: rentang mulai ${least} menit${named}`,
    en: `${en} ${inMinutes(minutes)}: bracket from ${inMinutes(least)}${named}`,
  };
}

const inMinutes = (count: number): string => `${count} ${count === 1 ? "minute" : "minutes"}`;

function asHighest({ id, en }: Text, { code }: BracketRow): Text {
  const named = code === undefined ? "" : ` (${code})`;
  return { id: `${id}: rentang tertinggi${named}`, en: `${en}: the highest bracket${named}` };
}
