import type { Band } from "../core/bands.js";
import type { Sourced } from "../core/citations.js";
import { type Issue, type Path } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { readOneOf, readScore } from "../core/read.js";
import { type CutoffPreset, type CutoffPresetId, talentCutoffs } from "./rules/cutoffs.js";
import { COMPONENT_SCALE } from "./scores.js";

/** Cutoffs of the caller: where the middle and the top level begin. At most two decimals. */
export interface OwnCutoffs {
  readonly top: number;
  readonly middle: number;
}

/** The cutoffs of an axis: some that were seen in use, or the caller's own. */
export type Cutoffs = CutoffPresetId | OwnCutoffs;

/** The cutoffs of both axes, or of each. */
export type TalentCutoffs = Cutoffs | { readonly performance: Cutoffs; readonly potential: Cutoffs };

/** Cutoffs, read. */
export interface ReadCutoffs extends Omit<CutoffPreset, "name"> {
  readonly id: CutoffPresetId | "caller";
}

/** The cutoffs of both axes, read. */
export interface ReadTalentCutoffs {
  readonly performance: ReadCutoffs;
  readonly potential: ReadCutoffs;
}

/** Reads cutoffs that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readCutoffs(cutoffs: unknown, issues: Issue[]): ReadTalentCutoffs {
  const path = ["options", "cutoffs"];
  if (!isPerAxis(cutoffs)) {
    const both = readOne(cutoffs, path, issues);
    return { performance: both, potential: both };
  }
  checkKeys(cutoffs, ["performance", "potential"], [], path, issues);
  const { performance, potential } = cutoffs;
  return {
    performance: readOne(performance, [...path, "performance"], issues),
    potential: readOne(potential, [...path, "potential"], issues),
  };
}

function isPerAxis(value: unknown): value is Readonly<Record<"performance" | "potential", unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "performance") || Object.hasOwn(value, "potential");
}

const PRESETS: readonly CutoffPresetId[] = ["80-60", "81-61", "90-70", "90-78", "90-75"];

function readOne(value: unknown, path: Path, issues: Issue[]): ReadCutoffs {
  if (typeof value === "object" && value !== null) return readOwn(value, path, issues);
  const fallback = talentCutoffs.default.value;
  const id = value === undefined ? fallback : (readOneOf(value, PRESETS, path, issues) ?? fallback);
  return { id, ...talentCutoffs.presets[id] };
}

/** The top must lie above the middle, and the middle above 0, so that no level is empty. */
function readOwn(value: object, path: Path, issues: Issue[]): ReadCutoffs {
  const { min, max } = talentCutoffs.scores.value;
  const step = 1 / COMPONENT_SCALE;
  const keys = ["top", "middle"];
  const given: Readonly<Record<string, unknown>> = checkKeys(value, keys, [], path, issues) ? value : {};
  const read = (key: "top" | "middle", least: number, most: number): number =>
    Object.hasOwn(given, key) ? readScore(given[key], least, most, COMPONENT_SCALE, [...path, key], issues) : 0;
  const middle = read("middle", min + step, max - step);
  const top = read("top", (middle + 1) / COMPONENT_SCALE, max);
  return { id: "caller", top: ofCaller(top / COMPONENT_SCALE), middle: ofCaller(middle / COMPONENT_SCALE) };
}

const ofCaller = (value: number): Sourced<number> => ({ value, grade: "caller", cite: [] });

/** The levels of an axis as bands, from the lowest. */
export function bandsOf<L extends string>(
  [low, mid, high]: readonly [L, L, L],
  { middle, top, printedTo }: ReadCutoffs,
): [Band<L>, Band<L>, Band<L>] {
  // The lowest level ends where the middle one begins: that bound is all it rests on.
  const lowest = { value: talentCutoffs.scores.value.min, grade: middle.grade, cite: middle.cite };
  return [
    bandOf(low, lowest, printedTo?.bottom),
    bandOf(mid, middle, printedTo?.middle),
    bandOf(high, top, printedTo?.top),
  ];
}

function bandOf<L extends string>(id: L, from: Sourced<number>, printedTo: Sourced<number> | undefined): Band<L> {
  return printedTo === undefined ? { id, from } : { id, from, printedTo };
}
