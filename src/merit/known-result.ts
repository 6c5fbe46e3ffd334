import { bandAt } from "../core/bands.js";
import { duplicate, issue, type Issue, notAList, notAnObject, type Path } from "../core/issues.js";
import { idsOf } from "../core/keys.js";
import { toScaled } from "../core/points.js";
import { readOneOf, readScore } from "../core/read.js";
import { categoryAt, categoryContradictsPoints } from "./category-of.js";
import { WEIGHT_SCALE } from "./indicator-weights.js";
import { type AspectId, type CategoryId, type Instrument, scaleOf } from "./instrument.js";
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
  readonly points?: number;
  /** The place of the category among those of the instrument. */
  readonly category?: number;
  /** In the order of the instrument; nothing for an aspect that is not known. Absent if none is. */
  readonly aspects?: readonly (number | undefined)[];
}

/**
 * A reader of results that may come from plain JavaScript. It adds what is wrong to `issues`, and returns nothing for
 * what cannot be read.
 */
export function resultReader(
  instruments: readonly Instrument[],
  issues: Issue[],
): (result: unknown, path: Path) => ReadResult | undefined {
  // What a reader looks up for every result, of many.
  const known = new Map(instruments.map((instrument) => [instrument.id, sheetOf(instrument)]));
  const ids = idsOf(instruments);
  return (result, path) => {
    if (!isRecord(result)) {
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

interface Sheet {
  readonly instrument: Instrument;
  readonly scale: number;
  readonly categoryIds: readonly string[];
  readonly aspectIds: readonly string[];
}

function sheetOf(instrument: Instrument): Sheet {
  return {
    instrument,
    scale: scaleOf(instrument),
    categoryIds: idsOf(instrument.categories),
    aspectIds: idsOf(instrument.aspects),
  };
}

type Given = Readonly<Record<string, unknown>>;

function readOn(sheet: Sheet, result: Given, path: Path, issues: Issue[]): ReadResult {
  const { instrument } = sheet;
  const scale = readScale(sheet, result["step"], path, issues);
  const { value: max, cite } = instrument.maxPoints;
  const points = readPoints(result["points"], max, scale, () => [...path, "points"], issues, cite);
  const category = readCategory(sheet, result["category"], points, scale, path, issues);
  const aspects = readAspects(sheet, result["aspects"], scale, path, issues);
  if (points !== undefined && aspects !== undefined) checkSum(points, aspects, scale, path, issues);
  return {
    instrument,
    scale,
    ...(points !== undefined && { points }),
    ...(category !== undefined && { category }),
    ...(aspects !== undefined && { aspects }),
  };
}

function readScale({ instrument, scale }: Sheet, step: unknown, path: Path, issues: Issue[]): number {
  if (step === undefined || step === instrument.step.value) return scale;
  if (step === 1 / WEIGHT_SCALE) return WEIGHT_SCALE;
  readOneOf(step, [instrument.step.value, 1 / WEIGHT_SCALE], [...path, "step"], issues);
  return scale;
}

function readPoints(
  value: unknown,
  max: number,
  scale: number,
  path: () => Path,
  issues: Issue[],
  cite: Instrument["maxPoints"]["cite"],
): number | undefined {
  if (value === undefined) return undefined;
  const scaled = typeof value === "number" && value >= 0 && value <= max ? toScaled(value, scale) : undefined;
  return scaled ?? readScore(value, 0, max, scale, path(), issues, cite);
}

function readCategory(
  { instrument, categoryIds }: Sheet,
  value: unknown,
  points: number | undefined,
  scale: number,
  path: Path,
  issues: Issue[],
): number | undefined {
  const id = isRecord(value) ? value["id"] : value;
  const given = categoryIds.indexOf(textOf(id));
  if (value !== undefined && given < 0) readOneOf(id, categoryIds, [...path, "category"], issues);
  if (points === undefined) return given < 0 ? undefined : given;
  const placed = categoryIds.indexOf(bandAt(instrument.categories, points / scale).band.id);
  if (given >= 0 && given !== placed) {
    const fromPoints = categoryAt(instrument, points / scale);
    issues.push(categoryContradictsPoints([...path, "category"], points / scale, fromPoints, textOf(id)));
  }
  return placed;
}

function readAspects(
  { instrument, aspectIds }: Sheet,
  value: unknown,
  scale: number,
  path: Path,
  issues: Issue[],
): (number | undefined)[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    issues.push(notAList([...path, "aspects"], value));
    return undefined;
  }
  const scores = aspectIds.map((): number | undefined => undefined);
  value.forEach((given: unknown, at) => {
    const place = (): Path => [...path, "aspects", at];
    if (!isRecord(given)) {
      issues.push(notAnObject(place(), given));
      return;
    }
    // Mostly the aspects stand in the order of the instrument.
    const found = given["id"] === aspectIds[at] ? at : aspectIds.indexOf(textOf(given["id"]));
    const aspect = instrument.aspects[found];
    if (aspect === undefined) {
      readOneOf(given["id"], aspectIds, [...place(), "id"], issues);
      return;
    }
    if (scores[found] !== undefined) {
      const first = value.findIndex((one: unknown) => isRecord(one) && one["id"] === aspect.id);
      issues.push(duplicate(place(), [...path, "aspects", first]));
    }
    const { value: max, cite } = aspect.maxPoints;
    scores[found] = readPoints(given["points"], max, scale, () => [...place(), "points"], issues, cite);
  });
  return scores.some((score) => score !== undefined) ? scores : undefined;
}

function checkSum(
  points: number,
  aspects: readonly (number | undefined)[],
  scale: number,
  path: Path,
  issues: Issue[],
): void {
  let sum = 0;
  for (const score of aspects) {
    if (score === undefined) return;
    sum += score;
  }
  if (sum === points) return;
  issues.push(
    issue(
      "total-contradicts-aspects",
      [...path, "points"],
      { expected: sum / scale, received: points / scale },
      `jumlah nilai aspek ${sum / scale}, bukan ${points / scale}`,
      `the aspects add up to ${sum / scale}, not ${points / scale}`,
    ),
  );
}

function isRecord(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
