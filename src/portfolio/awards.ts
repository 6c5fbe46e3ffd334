import type { Citation, Grade } from "../core/citations.js";
import { throwIfAny } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import type { KnownResult } from "../merit/known-result.js";
import { kasn2019Categories } from "../merit/rules/kasn-9-2019.js";
import { getOrAdd, groupReader } from "../core/groups.js";
import { checkComparable, type Ranking, type RankOptions, rankEntries, readRankOptions } from "./rank.js";
import { readAll, type ReadEntry, resultsReader } from "./results.js";
import { anugerahMeritokrasi } from "./rules/anugerah-meritokrasi.js";

/** A result that names the kind of its government body: `"provinsi"`, `"kota"`. */
export type ResultWithKind = KnownResult & { readonly kind?: string | undefined };

/** What a caller may ask of the awards. */
export interface AwardOptions<R> extends Pick<RankOptions<R>, "ties" | "by"> {
  /** The group in which a result competes; the `kind` of its government body by default. */
  readonly groupBy?: ((result: R) => string) | undefined;
}

/** One honoured category of one group, ranked. */
export interface AwardCategory<R> extends Ranking<R> {
  readonly id: string;
  readonly name: Text;
}

/** The honours of one group. */
export interface AwardGroup<R> {
  readonly group: string;
  /** The honoured categories, highest first; one without a result is empty. */
  readonly categories: readonly AwardCategory<R>[];
}

/** Who is honoured. */
export interface Awards<R> {
  readonly name: Text;
  /** The groups, in the order in which they first came; also one in which nobody is honoured. */
  readonly groups: readonly AwardGroup<R>[];
  /** The results of other categories. */
  readonly others: readonly R[];
  /** The results whose category is not known. */
  readonly undecided: readonly R[];
  /** Grade and sources of the rule which categories are honoured. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/**
 * The view of the Anugerah Meritokrasi: who holds Sangat Baik and Baik, by group of government bodies, ranked by points
 * within each category.
 *
 * Which bodies compete in one group differed from year to year, and no rule is published: without `groupBy` it is the
 * `kind`. Without results, there are no groups. A result that is still partial is honoured if its category is decided.
 *
 * Source: Constitutional Court, 7 December 2023; Republika, 8 December 2022 (decision 0015-many-results).
 *
 * @param results any iterable of results of the 2019 instrument, with any keys of the caller beside
 * @param options `groupBy`; `ties` and `by` as in {@link rank}
 * @throws MeritError with every issue: as {@link rank}, and `not-a-function`, `missing` and `not-text` (a group)
 *
 * @example
 * ```ts
 * import { awards } from "sistem-merit/portfolio";
 *
 * // As published for 2021
 * const { groups } = awards([
 *   { instansi: "Provinsi Kalimantan Barat", kind: "provinsi", instrument: "kasn-9-2019", points: 313 },
 *   { instansi: "Provinsi Jawa Tengah", kind: "provinsi", instrument: "kasn-9-2019", points: 335.5 },
 *   { instansi: "Provinsi Sulawesi Selatan", kind: "provinsi", instrument: "kasn-9-2019", points: 340.5 },
 *   { instansi: "Kota Pekalongan", kind: "kota", instrument: "kasn-9-2019", points: 178.5 },
 * ]);
 *
 * groups[0]?.categories.map(({ id, ranked }) => [id, ...ranked.map(({ result }) => result.instansi)]);
 * // → [["sangat-baik", "Provinsi Sulawesi Selatan", "Provinsi Jawa Tengah"], ["baik", "Provinsi Kalimantan Barat"]]
 * ```
 */
export function awards<R extends ResultWithKind>(results: Iterable<R>, options: AwardOptions<R> = {}): Awards<R> {
  const { name, instruments, honoured } = anugerahMeritokrasi;
  const { grade, cite } = honoured;
  // Highest first, as they are honoured.
  const categories = [...kasn2019Categories].reverse().filter(({ id }) => honoured.value.includes(id));
  const reader = resultsReader(options, ["groupBy", "ties", "by"], instruments);
  const ranker = readRankOptions(options, reader.issues);
  const { groupBy } = options;
  const groupOf =
    groupBy === undefined ? groupReader(kindOf, reader.issues, "results", "kind") : groupReader(groupBy, reader.issues);
  throwIfAny(reader.issues);

  const groups = new Map<string, Map<string, ReadEntry<R>[]>>();
  const competing: ReadEntry<R>[] = [];
  const others: R[] = [];
  const undecided: R[] = [];
  for (const entry of readAll(results, reader)) {
    const { result, read, at } = entry;
    const group = getOrAdd(groups, groupOf(result, at), () => new Map<string, ReadEntry<R>[]>());
    const category = read.instrument.categories[read.category ?? -1];
    if (category === undefined) undecided.push(result);
    else if (!categories.some(({ id }) => id === category.id)) others.push(result);
    else {
      getOrAdd(group, category.id, () => []).push(entry);
      competing.push(entry);
    }
  }
  checkComparable(competing, ranker, reader.issues);
  const honours = [...groups].map(([group, members]) => ({
    group,
    categories: categories.map(({ id, name }) => ({
      id,
      name,
      ...rankEntries(members.get(id) ?? [], ranker, reader.issues),
    })),
  }));
  throwIfAny(reader.issues);
  return { name, groups: honours, others, undecided, grade, cite };
}

const kindOf = ({ kind }: { readonly kind?: string | undefined }): string | undefined => kind;
