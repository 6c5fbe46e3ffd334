import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { assertGrade, type GradeOptions, readGradeOptions } from "../core/minimum-grade.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import { type Rating, RATINGS } from "../performance/rating.js";
import { POTENTIAL_LEVELS, type PotentialLevel } from "./potential-level.js";
import { type BoxNumber, nineBoxes, type TalentActionId, type TalentGroupId } from "./rules/nine-boxes.js";

/** One of the nine boxes. */
export interface NineBox {
  /** 1 to 9. */
  readonly box: BoxNumber;
  /** Formed from both axes, as the sources do. */
  readonly name: Text;
  readonly performance: Rating;
  readonly potential: PotentialLevel;
  /** What is recommended, in the order of the source. */
  readonly recommendations: readonly { readonly id: TalentActionId; readonly name: Text }[];
  /** Whether the box belongs to the succession group (Kelompok Rencana Suksesi). */
  readonly successionGroup: boolean;
  /** The group in which one source sorts the box. The box does not rest on it. */
  readonly group: {
    readonly id: TalentGroupId;
    readonly name: Text;
    readonly grade: Grade;
    readonly cite: readonly Citation[];
  };
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The box (kotak manajemen talenta) of a performance and a potential, with what is recommended for it.
 *
 * Source: PermenPANRB 20/2025 Pasal 17 (axes); PermenPANRB 3/2020, annex, as copied by public code (numbers,
 * recommendations, succession group). The grouping into backbone and intervention has one source (decision
 * 0028-nine-boxes-and-cutoffs).
 *
 * @param performance the rating of the performance
 * @param potential the level of the potential
 * @param options `minimumGrade`: the weakest grade that is accepted
 * @throws MeritError with every issue: `not-one-of`, `not-an-object`, `unknown-key`, `grade-below-minimum`
 *
 * @example
 * ```ts
 * import { nineBox } from "sistem-merit/talent";
 *
 * const box = nineBox("sesuai-ekspektasi", "tinggi");
 *
 * box.box; // → 8
 * box.name.id; // → "Kinerja sesuai ekspektasi dan potensial tinggi"
 * box.successionGroup; // → true
 * box.recommendations.map(({ id }) => id);
 * // → ["dipertahankan", "krs-instansi", "rotasi-perluasan-jabatan", "bimbingan-kinerja"]
 * box.grade; // → "secondary"
 * ```
 */
export function nineBox(performance: Rating, potential: PotentialLevel, options: GradeOptions = {}): NineBox {
  const issues: Issue[] = [];
  const rating = readOneOf(performance, RATINGS, ["performance"], issues);
  const level = readOneOf(potential, POTENTIAL_LEVELS, ["potential"], issues);
  const minimumGrade = readGradeOptions(options, issues);
  if (rating === undefined || level === undefined || issues.length > 0) throw new MeritError(issues);
  const box = boxAt(rating, level);
  assertGrade(minimumGrade, [[["box"], box]]);
  return box;
}

/** {@link nineBox} for a rating and a level that have been read. */
export function boxAt(performance: Rating, potential: PotentialLevel): NineBox {
  const { grid, boxes, successionGroup, actions, groups } = nineBoxes;
  const row = grid[performance];
  const box = row.value[potential];
  const { recommendations, group } = boxes[box];
  const [y, x] = [nineBoxes.performance[performance], nineBoxes.potential[potential]];
  return {
    box,
    name: { id: `Kinerja ${y.id} dan potensial ${x.id}`, en: `Performance ${y.en} and potential ${x.en}` },
    performance,
    potential,
    recommendations: recommendations.value.map((id) => ({ id, name: actions[id] })),
    successionGroup: successionGroup.value.includes(box),
    group: { id: group.value, name: groups[group.value], grade: group.grade, cite: group.cite },
    ...basisOf(row, recommendations, successionGroup),
  };
}
