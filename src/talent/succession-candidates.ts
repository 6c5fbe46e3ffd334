import { type Basis, basisOf, type Citation, type Grade, type Sourced } from "../core/citations.js";
import { duplicate, type Issue, listed, type Path } from "../core/issues.js";
import { assertIterable } from "../core/iterable.js";
import { checkKeys } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { assertGrade, readMinimumGrade } from "../core/minimum-grade.js";
import { readEach } from "../core/read-each.js";
import type { Figure } from "../core/weaker-than.js";
import { readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { RATINGS } from "../performance/rating.js";
import { readCutoffs, type ReadTalentCutoffs } from "./cutoffs.js";
import { boxAt } from "./nine-box.js";
import { placeAt, type PlaceOptions, type TalentPlacement } from "./place-talent.js";
import { POTENTIAL_LEVELS } from "./potential-level.js";
import { talentCutoffs } from "./rules/cutoffs.js";
import { type BoxNumber, nineBoxes } from "./rules/nine-boxes.js";
import { successionRules } from "./rules/succession.js";
import { talentValueRules } from "./rules/talent-value.js";
import { COMPONENT_SCALE, readScoreRange, type ScoreRange } from "./scores.js";
import { checkPerson, type KnownScore, type TalentPerson } from "./succession-person.js";
import { type Blend, readBlend, type ReadBlend, type TalentValue, valueAt } from "./talent-value.js";
import { checkPost, isMet, type Requirement, type VacantPost } from "./vacant-post.js";

/** What a caller may ask of a succession list. */
export interface SuccessionOptions extends PlaceOptions {
  /** How many are proposed; 3 by default. */
  readonly take?: number | undefined;
  /** Blends a technical score into the talent value. */
  readonly blend?: Blend | undefined;
}

/** Why someone is a candidate, is excluded, or is undecided. */
export type SuccessionReasonCode =
  | "in-succession-group"
  | "outside-succession-group"
  | "no-penalty"
  | "serving-penalty"
  | "meets-requirement"
  | "lacks-requirement"
  | "score-unknown"
  | "penalty-unknown"
  | "requirement-unknown"
  | "technical-unknown";

/** One reason. */
export interface SuccessionReason {
  readonly code: SuccessionReasonCode;
  /** Id of the requirement that the reason is about. */
  readonly about?: string;
  readonly message: Text;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** A candidate with its place. */
export interface SuccessionCandidate<P> {
  /** 1 is the highest; candidates of the same value share a rank. */
  readonly rank: number;
  readonly tied: boolean;
  /**
   * - `proposed`: among those who are proposed
   * - `tied-at-the-edge`: shares the last places with more candidates than there are places; someone must choose
   * - `below`: below those who are proposed
   */
  readonly standing: "proposed" | "tied-at-the-edge" | "below";
  /** The talent value, blended if there is a blend. Exact. */
  readonly value: number;
  readonly box: BoxNumber;
  readonly reasons: readonly SuccessionReason[];
  readonly person: P;
}

/** Someone who cannot be proposed, and why. */
export interface ExcludedPerson<P> {
  readonly reasons: readonly SuccessionReason[];
  readonly person: P;
}

/** Someone of whom too little is known, and what is. */
export interface UndecidedPerson<P> extends ExcludedPerson<P> {
  /** The lowest and the highest talent value that are possible. */
  readonly lowest: number;
  readonly highest: number;
}

/** Candidates who tie for the last places. */
export interface SuccessionEdge {
  readonly places: number;
  readonly candidates: number;
  readonly message: Text;
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** Who may be proposed for a post. */
export interface SuccessionList<P> {
  /** How many are proposed. */
  readonly take: Sourced<number>;
  /** Everyone who may be proposed, highest first. */
  readonly candidates: readonly SuccessionCandidate<P>[];
  /** How many candidates tie for how many last places, if they do. */
  readonly edge?: SuccessionEdge;
  /** Those of whom too little is known; they might still be candidates. In the order in which they came. */
  readonly undecided: readonly UndecidedPerson<P>[];
  /** Those who cannot be proposed, in the order in which they came. */
  readonly excluded: readonly ExcludedPerson<P>[];
  /** The weakest grade that the list rests on; the requirements of the post are the caller's, and do not count. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * Who may be proposed for a vacant post: the members of the succession group (Kelompok Rencana Suksesi) who serve no
 * penalty and meet the requirements of the post, ranked by talent value.
 *
 * The list decides nothing. The appointing authority (PPK) chooses; where candidates tie for the last places, the list
 * says so and cuts nobody off. Whoever lacks a value that matters is undecided, neither candidate nor excluded.
 *
 * Source: PermenPANRB 3/2020 as copied by public code (succession group); Majalah Intrust (three candidates, practice
 * of West Java). That a penalty excludes is an interpretation (decision 0031-who-may-be-proposed).
 *
 * @param people any iterable of people, with any keys of the caller beside
 * @param post what the post requires
 * @param options `take`, `blend`, `cutoffs`, `predicatePreset`, `minimumGrade`
 * @throws MeritError with every issue: `not-a-list`, `not-an-object`, `missing`, `unknown-key`, `not-text`,
 * `not-a-number`, `out-of-range`, `not-on-scale`, `not-one-of`, `not-a-function`, `duplicate`, `weights-sum`,
 * `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { successionCandidates } from "sistem-merit/talent";
 *
 * // Invented people
 * const people = [
 *   { id: "A", performance: 92, potential: 85, servingPenalty: "none", golongan: "IV/a" },
 *   { id: "B", performance: 78, potential: 91, servingPenalty: "none", golongan: "IV/b" },
 *   { id: "C", performance: 95, potential: 90, servingPenalty: "sedang", golongan: "IV/a" },
 *   { id: "D", performance: 75, potential: 70, servingPenalty: "none", golongan: "IV/a" },
 *   { id: "E", performance: 96, potential: 94, servingPenalty: "none", golongan: "III/d" },
 * ] as const;
 * const list = successionCandidates(people, {
 *   requirements: [
 *     {
 *       id: "golongan",
 *       name: { id: "Golongan IV/a atau IV/b", en: "Golongan IV/a or IV/b" },
 *       key: "golongan",
 *       oneOf: ["IV/a", "IV/b"],
 *     },
 *   ],
 * });
 *
 * list.candidates.map(({ rank, value, box, person }) => [rank, person.id, value, box]);
 * // → [[1, "A", 88.5, 9], [2, "B", 84.5, 8]]
 * list.excluded.map(({ person, reasons }) => [person.id, reasons[0]?.code]);
 * // → [["C", "serving-penalty"], ["D", "outside-succession-group"], ["E", "lacks-requirement"]]
 * list.take.value; // → 3
 * ```
 */
export function successionCandidates<P extends TalentPerson>(
  people: Iterable<P>,
  post: VacantPost<NoInfer<P>> = {},
  options: SuccessionOptions = {},
): SuccessionList<P> {
  const issues: Issue[] = [];
  const later: Issue[] = [];
  const rules = readSuccession(options, post, later);
  assertIterable(people, ["people"]);
  const everyone = [...people];
  checkPeople(everyone, rules, issues);
  throwIfAny([...issues, ...later]);
  const judged = everyone.map((person, at) => judge(person, at, post.requirements ?? [], rules, issues));
  throwIfAny(issues);

  const { candidates, edge } = rank(judged, rules.take.value);
  const figures = figuresOf(judged, edge, rules);
  assertGrade(rules.minimum, figures);
  return {
    take: rules.take,
    candidates,
    ...(edge && { edge }),
    undecided: withOutcome(judged, "undecided").map(({ reasons, lowest, highest, person }) => ({
      reasons,
      lowest: lowest.value,
      highest: highest.value,
      person,
    })),
    excluded: withOutcome(judged, "excluded").map(({ reasons, person }) => ({ reasons, person })),
    ...basisOf(...figures.map(([, figure]) => figure)),
  };
}

/** Options and post, read. */
export interface ReadSuccession {
  readonly take: Sourced<number>;
  readonly blend: ReadBlend | undefined;
  readonly cutoffs: ReadTalentCutoffs;
  readonly range: ScoreRange;
  readonly minimum: Grade;
}

/** Reads options and post, which may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readSuccession(options: unknown, post: unknown, issues: Issue[]): ReadSuccession {
  const level = checkPost(post, ["post"], issues);
  const keys = ["take", "blend", "cutoffs", "predicatePreset", "minimumGrade"];
  const given: Readonly<Record<string, unknown>> = checkKeys(options, [], keys, ["options"], issues) ? options : {};
  return {
    take: readTake(given["take"], issues),
    blend: readBlend(given["blend"], level, ["post", "level"], issues),
    cutoffs: readCutoffs(given["cutoffs"], issues),
    range: readScoreRange(given["predicatePreset"], issues),
    minimum: readMinimumGrade(given["minimumGrade"], issues),
  };
}

function readTake(take: unknown, issues: Issue[]): Sourced<number> {
  if (take === undefined) return successionRules.take;
  return { value: readScore(take, 1, MOST_TAKEN, 1, ["options", "take"], issues), grade: "caller", cite: [] };
}

/** Nobody chooses among more. */
const MOST_TAKEN = 1000;

function checkPeople(people: readonly TalentPerson[], { range, blend }: ReadSuccession, issues: Issue[]): void {
  const places = new Map<string, Path>();
  readEach(people, issues, (person, at) => {
    const path = ["people", at];
    const before = issues.length;
    checkPerson(person, range, blend !== undefined, path, issues);
    if (issues.length > before) return;
    const first = places.get(person.id);
    if (first === undefined) places.set(person.id, [...path, "id"]);
    else issues.push(duplicate([...path, "id"], first));
  });
}

interface Judged<P> {
  readonly outcome: "candidate" | "undecided" | "excluded";
  /** What speaks for a candidate, what is unknown of someone undecided, what excludes someone. */
  readonly reasons: readonly SuccessionReason[];
  /** The box of the lowest scores that are possible; for a candidate, the box. */
  readonly box: BoxNumber;
  readonly lowest: TalentValue;
  readonly highest: TalentValue;
  readonly person: P;
}

function judge<P extends TalentPerson>(
  person: P,
  at: number,
  requirements: readonly Requirement<P>[],
  { blend, cutoffs, range }: ReadSuccession,
  issues: Issue[],
): Judged<P> {
  const y = ends(person.performance, range.performance.value);
  const x = ends(person.potential, range.potential.value);
  // Without a blend, whatever stands under that key is the caller's own affair.
  const { technical } = person;
  const t = ends(blend === undefined || technical === undefined ? 0 : technical, range.potential.value);
  const lowest = { performance: y.lowest, potential: x.lowest };
  const highest = { performance: y.highest, potential: x.highest };
  const placements = [placeAt(lowest, cutoffs), placeAt(highest, cutoffs)] as const;
  const findings = [
    groupFinding(placements, y.lowest < y.highest || x.lowest < x.highest),
    penaltyFinding(person),
    ...requirements.map((one) => requirementFinding(one, isMet(one, person, ["people", at], issues))),
    ...(t.lowest < t.highest ? [technicalFinding()] : []),
  ];
  const outcome = OUTCOMES.find((one) => findings.some((found) => found.outcome === one)) ?? "candidate";
  const reasons = findings.flatMap((found) => (found.outcome === outcome ? [found.reason] : []));
  return {
    outcome,
    reasons,
    box: placements[0].box.box,
    lowest: valueAt(lowest, blend, Math.round(t.lowest * COMPONENT_SCALE)),
    highest: valueAt(highest, blend, Math.round(t.highest * COMPONENT_SCALE)),
    person,
  };
}

/** The lowest and the highest score that are possible. */
function ends(score: KnownScore, greatest: number): { readonly lowest: number; readonly highest: number } {
  if (score === "unknown") return { lowest: talentCutoffs.scores.value.min, highest: greatest };
  return typeof score === "number" ? { lowest: score, highest: score } : score;
}

/** What excludes someone counts before what is unknown. */
const OUTCOMES = ["excluded", "undecided"] as const;

const withOutcome = <P>(judged: readonly Judged<P>[], outcome: Judged<P>["outcome"]): Judged<P>[] =>
  judged.filter((one) => one.outcome === outcome);

/** Ranks the candidates, highest first. Values are exact, so that what ties here ties. */
function rank<P>(
  judged: readonly Judged<P>[],
  take: number,
): { readonly candidates: SuccessionCandidate<P>[]; readonly edge: SuccessionEdge | undefined } {
  const groups = new Map<number, Judged<P>[]>();
  for (const one of withOutcome(judged, "candidate").sort((a, b) => b.lowest.value - a.lowest.value)) {
    const group = groups.get(one.lowest.value);
    if (group === undefined) groups.set(one.lowest.value, [one]);
    else group.push(one);
  }
  const candidates: SuccessionCandidate<P>[] = [];
  let edge: SuccessionEdge | undefined;
  for (const [value, group] of groups) {
    const before = candidates.length;
    const left = take - before;
    const standing = left <= 0 ? "below" : group.length <= left ? "proposed" : "tied-at-the-edge";
    if (standing === "tied-at-the-edge") edge = edgeOf(left, group.length);
    for (const { reasons, box, person } of group) {
      candidates.push({ rank: before + 1, tied: group.length > 1, standing, value, box, reasons, person });
    }
  }
  return { candidates, edge };
}

function edgeOf(places: number, candidates: number): SuccessionEdge {
  const { grade, cite } = successionRules.tieAtTheEdge;
  const message: Text = {
    id: `${candidates} calon bernilai sama untuk ${places} tempat terakhir; pilihannya tidak dibuat di sini`,
    en: `${candidates} candidates tie for the last ${places === 1 ? "place" : `${places} places`}; the choice is not made here`,
  };
  return { places, candidates, message, grade, cite };
}

/** What the list rests on. The requirements of the post do not count: like the scores, they are the case itself. */
function figuresOf<P>(
  judged: readonly Judged<P>[],
  edge: SuccessionEdge | undefined,
  { take, blend }: ReadSuccession,
): Figure[] {
  const { overall } = talentValueRules;
  let boxes: Basis = nineBoxes.successionGroup;
  let value = basisOf(overall.performance, overall.potential, blend?.shares);
  let penalty: Basis | undefined;
  for (const { outcome, reasons, lowest } of judged) {
    if (outcome === "candidate") value = basisOf(value, lowest);
    for (const reason of reasons) {
      if (BY_BOX.has(reason.code)) boxes = basisOf(boxes, reason);
      if (BY_PENALTY.has(reason.code)) penalty = reason;
    }
  }
  return [
    [["take"], take],
    [["boxes"], basisOf(boxes)],
    [["value"], value],
    ...(penalty ? [[["servingPenalty"], basisOf(penalty)] as const] : []),
    ...(edge ? [[["edge"], basisOf(edge)] as const] : []),
  ];
}

const BY_BOX: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "in-succession-group",
  "outside-succession-group",
  "score-unknown",
]);
/** Who serves no penalty would be a candidate under any reading. */
const BY_PENALTY: ReadonlySet<string> = /* @__PURE__ */ new Set(["serving-penalty", "penalty-unknown"]);

interface Finding {
  readonly outcome: Judged<unknown>["outcome"];
  readonly reason: SuccessionReason;
}

const finding = (
  outcome: Finding["outcome"],
  code: SuccessionReasonCode,
  message: Text,
  { grade, cite }: Basis,
  about?: string,
): Finding => ({ outcome, reason: { code, ...(about !== undefined && { about }), message, grade, cite } });

/** A score that is not known leaves several boxes; if none of them is in the group, nobody needs to know it. */
function groupFinding([low, high]: readonly [TalentPlacement, TalentPlacement], isOpen: boolean): Finding {
  const ratings = between(RATINGS, low.performance.level, high.performance.level);
  const levels = between(POTENTIAL_LEVELS, low.potential.level, high.potential.level);
  const boxes = ratings.flatMap((rating) => levels.map((level) => boxAt(rating, level)));
  const basis = basisOf(low, high, ...boxes);
  const shown = listed(boxes.map(({ box }) => box).sort());
  const group = listed(nineBoxes.successionGroup.value);
  if (!boxes.some(({ successionGroup }) => successionGroup)) {
    const message: Text = {
      id: `kotak ${shown}, di luar Kelompok Rencana Suksesi (kotak ${group})`,
      en: `box ${shown}, outside the succession group (boxes ${group})`,
    };
    return finding("excluded", "outside-succession-group", message, basis);
  }
  if (isOpen) {
    const message: Text = {
      id: `nilai belum pasti; yang mungkin: kotak ${shown}`,
      en: `a score is not certain; possible: box ${shown}`,
    };
    return finding("undecided", "score-unknown", message, basis);
  }
  const message: Text = {
    id: `kotak ${shown}, dalam Kelompok Rencana Suksesi (kotak ${group})`,
    en: `box ${shown}, in the succession group (boxes ${group})`,
  };
  return finding("candidate", "in-succession-group", message, basis);
}

/** The levels from one to another. */
const between = <L>(levels: readonly L[], from: L, to: L): readonly L[] =>
  levels.slice(levels.indexOf(from), levels.indexOf(to) + 1);

function penaltyFinding({ servingPenalty }: TalentPerson): Finding {
  const rule = successionRules.servingPenalty;
  switch (servingPenalty) {
    case "none": {
      const message: Text = { id: "tidak sedang menjalani hukuman disiplin", en: "is serving no penalty" };
      return finding("candidate", "no-penalty", message, rule);
    }
    case "unknown": {
      const message: Text = {
        id: "belum diketahui apakah sedang menjalani hukuman disiplin",
        en: "it is unknown whether a penalty is being served",
      };
      return finding("undecided", "penalty-unknown", message, rule);
    }
    default: {
      const message: Text = { id: "sedang menjalani hukuman disiplin", en: "is serving a penalty" };
      return finding("excluded", "serving-penalty", message, rule);
    }
  }
}

/** What the caller requires is as sure as the caller is. */
const ofCaller = (): Basis => ({ grade: "caller", cite: [] });

function requirementFinding({ id, name }: Requirement<never>, met: boolean | "unknown"): Finding {
  if (met === "unknown") {
    const message: Text = { id: `belum diketahui: ${name.id}`, en: `unknown: ${name.en}` };
    return finding("undecided", "requirement-unknown", message, ofCaller(), id);
  }
  if (met) {
    const message: Text = { id: `terpenuhi: ${name.id}`, en: `met: ${name.en}` };
    return finding("candidate", "meets-requirement", message, ofCaller(), id);
  }
  const message: Text = { id: `tidak terpenuhi: ${name.id}`, en: `not met: ${name.en}` };
  return finding("excluded", "lacks-requirement", message, ofCaller(), id);
}

function technicalFinding(): Finding {
  const message: Text = { id: "nilai teknis belum diketahui", en: "the technical score is unknown" };
  return finding("undecided", "technical-unknown", message, ofCaller());
}
