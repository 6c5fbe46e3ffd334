import { bandAt } from "../core/bands.js";
import { duplicate, issue, type Issue, missing, notAList, notAnObject, notOneOf, type Path } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import { idsOf } from "../core/keys.js";
import { toScaled } from "../core/points.js";
import { readEach } from "../core/read-each.js";
import { readOneOf, readScore } from "../core/read.js";
import { categoryAt, categoryContradictsPoints } from "./category-of.js";
import { WEIGHT_SCALE } from "./indicator-weights.js";
import {
  type Aspect,
  type AspectId,
  assertInstrument,
  type Category,
  type CategoryId,
  type Instrument,
  scaleOf,
} from "./instrument.js";
import { kasn2019, type Kasn2019Instrument, kasn2019Sheet400 } from "./rules/kasn-9-2019.js";

/** Either score sheet of the 2019 instrument. */
export type EitherKasn2019 = Kasn2019Instrument<"kasn-9-2019" | "kasn-9-2019-400">;

/**
 * What is known of a result. An assessment, a decision, and bounds are such results, and so is a total alone:
 * `{ instrument: "kasn-9-2019", points: 318.5 }`. Other keys may stand beside.
 */
export interface KnownResult<T extends Instrument = EitherKasn2019> {
  readonly instrument: T["id"];
  /** The total; absent while it is not known. */
  readonly points?: number | undefined;
  /** The smallest step in which the points move; the instrument's by default, 0.01 where weights of the caller formed them. */
  readonly step?: number | undefined;
  /** The category, or its id; by default the one of the points. */
  readonly category?: CategoryId<T> | { readonly id: CategoryId<T> } | undefined;
  /** The points of the aspects, as far as they are known. */
  readonly aspects?: readonly { readonly id: AspectId<T>; readonly points?: number | undefined }[] | undefined;
}

/** A result under any instrument. */
export type AnyResult = KnownResult<Instrument>;

/** The instruments to which a result may belong, if the caller names none. */
export const KASN_2019_SHEETS: readonly Instrument[] = /* @__PURE__ */ Object.freeze([kasn2019, kasn2019Sheet400]);

/** A result, read. Points are whole numbers on `scale`. */
export interface ReadResult {
  readonly instrument: Instrument;
  readonly scale: number;
  readonly points: number | undefined;
  /** The place of the category among those of the instrument. */
  readonly category: number | undefined;
  /** In the order of the instrument, with nothing for an aspect that is not known; or nothing if none is. */
  readonly aspects: readonly (number | undefined)[] | undefined;
}

/**
 * A reader of results that may come from plain JavaScript. It adds what is wrong to `issues`, and returns nothing for
 * what cannot be read.
 */
export function resultReader(
  instruments: Iterable<Instrument>,
  issues: Issue[],
  place: Path = ["instruments"],
): (result: unknown, path: Path) => ReadResult | undefined {
  assertIterable(instruments, place);
  const sheets = [...instruments];
  if (sheets.length === 0) issues.push(missing([...place, 0]));
  for (const instrument of sheets) assertInstrument(instrument, "instruments");
  const known = new Map(sheets.map((instrument) => [instrument.id, sheetOf(instrument)]));
  const ids = idsOf(sheets);
  return (result, path) => {
    if (!isObject(result) || Array.isArray(result)) {
      issues.push(notAnObject(path, result));
      return undefined;
    }
    const before = issues.length;
    const sheet = known.get(textOf(result["instrument"]));
    if (sheet === undefined) readOneOf(result["instrument"], ids, [...path, "instrument"], issues);
    const read = sheet && readOn(sheet, result, path, issues);
    return issues.length > before ? undefined : read;
  };
}

/** What a reader looks up for every result. Lists are copies, because the engine walks frozen ones several times slower. */
interface Sheet {
  readonly instrument: Instrument;
  readonly scale: number;
  readonly categories: readonly [Category, ...Category[]];
  readonly categoryIds: readonly string[];
  readonly aspects: readonly Aspect[];
  readonly aspectIds: readonly string[];
}

function sheetOf(instrument: Instrument): Sheet {
  const [lowest, ...others] = instrument.categories;
  return {
    instrument,
    scale: scaleOf(instrument),
    categories: [lowest, ...others],
    categoryIds: idsOf(instrument.categories),
    aspects: [...instrument.aspects],
    aspectIds: idsOf(instrument.aspects),
  };
}

type Given = Readonly<Record<string, unknown>>;

function readOn(sheet: Sheet, result: Given, path: Path, issues: Issue[]): ReadResult {
  const { instrument } = sheet;
  const before = issues.length;
  const { value: max, cite } = instrument.maxPoints;
  const scale = readScale(sheet, result["step"], path, issues);
  const points = pointsOn(scale, result["points"], max);
  if (points === undefined && result["points"] !== undefined) {
    readScore(result["points"], 0, max, scale, [...path, "points"], issues, cite);
  }
  const category = readCategory(sheet, result["category"], points, scale, path, issues);
  const aspects = readAspects(sheet, result["aspects"], scale, path, issues);
  // What cannot be read contradicts nothing.
  if (points !== undefined && aspects !== undefined && issues.length === before)
    checkSum(sheet, points, aspects, scale, path, issues);
  return { instrument, scale, points, category, aspects };
}

function readScale({ instrument, scale }: Sheet, step: unknown, path: Path, issues: Issue[]): number {
  if (step === undefined || step === instrument.step.value) return scale;
  const steps = typeof step === "number" ? Math.round(1 / step) : 0;
  if (steps >= 1 && FINEST_SCALE % steps === 0 && 1 / steps === step) return steps;
  const usual = new Set([instrument.step.value, 1 / WEIGHT_SCALE]);
  issues.push(notOneOf([...path, "step"], [...usual], step));
  return scale;
}

/** Steps per point in the finest results that are read: four decimals. */
export const FINEST_SCALE = 10_000;

/** Points on the scale, or nothing if they are not there, or not points: what is wrong is looked for apart, for speed. */
function pointsOn(scale: number, value: unknown, max: number): number | undefined {
  return typeof value === "number" && value >= 0 && value <= max ? toScaled(value + 0, scale) : undefined;
}

function readCategory(
  { instrument, categories, categoryIds }: Sheet,
  value: unknown,
  points: number | undefined,
  scale: number,
  path: Path,
  issues: Issue[],
): number | undefined {
  const id = isObject(value) ? value["id"] : value;
  const given = categoryIds.indexOf(textOf(id));
  if (value !== undefined && given < 0) readOneOf(id, categoryIds, [...path, "category"], issues);
  if (points === undefined) return given < 0 ? undefined : given;
  const placed = categoryIds.indexOf(bandAt(categories, points / scale).band.id);
  if (given >= 0 && given !== placed) {
    const fromPoints = categoryAt(instrument, points / scale);
    issues.push(categoryContradictsPoints([...path, "category"], points / scale, fromPoints, textOf(id)));
  }
  return placed;
}

function readAspects(
  { aspects, aspectIds }: Sheet,
  value: unknown,
  scale: number,
  path: Path,
  issues: Issue[],
): (number | undefined)[] | undefined {
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  if (list !== value) issues.push(notAList([...path, "aspects"], value));
  const scores = aspectIds.map((): number | undefined => undefined);
  const seen = aspectIds.map(() => false);
  readEach(list, issues, (given, at) => {
    if (!isObject(given)) {
      issues.push(notAnObject([...path, "aspects", at], given));
      return;
    }
    const { id, points } = given;
    // Mostly the aspects stand in the order of the instrument.
    const found = id === aspectIds[at] ? at : aspectIds.indexOf(textOf(id));
    const aspect = aspects[found];
    if (aspect === undefined) {
      readOneOf(id, aspectIds, [...path, "aspects", at, "id"], issues);
      return;
    }
    if (seen[found]) {
      const first = list.findIndex((one) => isObject(one) && one["id"] === id);
      issues.push(duplicate([...path, "aspects", at], [...path, "aspects", first]));
    }
    seen[found] = true;
    const { value: max, cite } = aspect.maxPoints;
    const score = pointsOn(scale, points, max);
    if (score === undefined && points !== undefined) {
      readScore(points, 0, max, scale, [...path, "aspects", at, "points"], issues, cite);
    }
    scores[found] = score;
  });
  return scores.some((score) => score !== undefined) ? scores : undefined;
}

/** The total must lie between the sum of the aspects that are known, and what the others could add to it. */
function checkSum(
  { aspects }: Sheet,
  points: number,
  scores: readonly (number | undefined)[],
  scale: number,
  path: Path,
  issues: Issue[],
): void {
  let least = 0;
  let open = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at];
    if (score === undefined) open += Math.round(Number(aspects[at]?.maxPoints.value) * scale);
    else least += score;
  }
  if (points >= least && points <= least + open) return;
  const [min, max, received] = [least / scale, (least + open) / scale, points / scale];
  const range = min === max ? [min, min] : [`${min} sampai ${max}`, `${min} to ${max}`];
  issues.push(
    issue(
      "total-contradicts-aspects",
      [...path, "points"],
      { min, max, received },
      `nilai aspek berjumlah ${String(range[0])}, bukan ${received}`,
      `the aspects add up to ${String(range[1])}, not ${received}`,
    ),
  );
}

function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
