/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import { assessAspects, type Decision, kasn2019 } from "sistem-merit";
import type { AnyResult, KnownResult } from "sistem-merit/merit";
import {
  type AwardGroup,
  awards,
  type BodyInYear,
  dueIn,
  type DueIn,
  type GroupRecap,
  rank,
  type RankedResult,
  recap,
  type Recap,
  recapStream,
  type Statistics,
  type Ties,
} from "sistem-merit/portfolio";
import { INVENTED, type InventedCategory, type InventedInstrument } from "../cycle/invented-rules.js";
import { MK_2021 } from "../merit/fixtures.js";

interface Row extends KnownResult {
  readonly instansi: string;
  readonly kind: string;
  readonly staff?: number;
}

type DecisionWithKind = Decision & { readonly kind: string };
type OtherDecision = Decision<InventedCategory, InventedInstrument>;

declare const rows: readonly Row[];
declare const stream: AsyncIterable<Row>;
declare const anyRows: readonly AnyResult[];
declare const decisions: readonly Decision[];
declare const decisionsWithKind: readonly DecisionWithKind[];
declare const otherDecisions: readonly OtherDecision[];
declare function use(...values: readonly unknown[]): void;
const { instruments } = INVENTED;

// Whatever can be walked through; the keys of the caller come back with their types.

export const instansi: string | undefined = rank(rows).ranked[0]?.result.instansi;
export const inASet: readonly RankedResult<Row>[] = rank(new Set(rows)).ranked;
export const unranked: readonly Row[] = rank(rows.values(), { ties: "dense", by: "share" }).unranked;
export const assessed = rank([assessAspects(kasn2019, MK_2021)]).ranked[0]?.result.index.value;
export const byStaff = rank(rows, { by: ({ staff }) => staff });
export const groups: readonly GroupRecap[] = recap(rows, { groupBy: ({ kind }) => kind }).groups;
export const ofStream: Promise<Recap> = recapStream(stream, { groupBy: ({ kind }) => kind });
export const honoured: readonly AwardGroup<Row>[] = awards(rows, { groupBy: ({ instansi: own }) => own }).groups;
export const due: readonly BodyInYear[] = dueIn(decisions, 2024).due;
export const onlyLater: readonly string[] = dueIn(new Set(decisions), 2024).onlyLater;
export const ofDecisions: DueIn = dueIn(decisions, 2024);
export const ofKinds: DueIn<DecisionWithKind> = dueIn(decisionsWithKind, 2024);
export const kindOf: string | undefined = ofKinds.overdue[0]?.decision.kind;
export const under: DueIn<OtherDecision> = dueIn(otherDecisions, 2030, INVENTED);
export const other: InventedCategory | undefined = under.due[0]?.decision.category;
export const ofList: Promise<Recap> = recapStream(rows);
export const ofSet: Promise<Recap> = recapStream(new Set(rows), { groupBy: ({ kind }) => kind });

// What a result must say.

// @ts-expect-error -- the instrument is missing
rank([{ points: 300 }]);
// @ts-expect-error -- "kasn-9-2020" is no instrument
recap([{ instrument: "kasn-9-2020", points: 300 }]);
// @ts-expect-error -- points are a number
rank([{ instrument: "kasn-9-2019", points: "300" }]);
// @ts-expect-error -- "sangat baik" is not the id of a category
recap([{ instrument: "kasn-9-2019", category: "sangat baik" }]);
// @ts-expect-error -- "kepemimpinan" is no aspect
recap([{ instrument: "kasn-9-2019", aspects: [{ id: "kepemimpinan", points: 1 }] }]);
// @ts-expect-error -- one result is no list of results
rank({ instrument: "kasn-9-2019", points: 300 });
// @ts-expect-error -- the kind is a text
awards([{ instrument: "kasn-9-2019", points: 300, kind: 5 }]);

// Options.

// @ts-expect-error -- "standard" is no choice of ties
rank(rows, { ties: "standard" });
// @ts-expect-error -- results are not ranked by their index, unless by a function
rank(rows, { by: "index" });
// @ts-expect-error -- a name is not a number to rank by
rank(rows, { by: ({ instansi: own }) => own });
// @ts-expect-error -- no row has a key "province"
rank(rows, { by: ({ province }: Row) => Number(province) });
// @ts-expect-error -- `tie` is misspelt
rank(rows, { tie: "dense" });
// @ts-expect-error -- a ranking has no groups
rank(rows, { groupBy: ({ kind }: Row) => kind });
// @ts-expect-error -- the name of a key is no function
recap(rows, { groupBy: "kind" });
// @ts-expect-error -- a group is a text
recap(rows, { groupBy: ({ points }) => points });
// @ts-expect-error -- a group must have a name, and the staff may be missing
awards(rows, { groupBy: ({ staff }) => staff });
// @ts-expect-error -- the award knows its instruments
awards(rows, { instruments });
// @ts-expect-error -- a recap has no ties
recap(rows, { ties: "dense" });

// Streams.

// @ts-expect-error -- a stream is no list
recap(stream);
// @ts-expect-error -- a promise of results is no stream
use(recapStream(Promise.resolve(rows)));
// @ts-expect-error -- the recap of a stream must be awaited
use(recapStream(stream).all);

// Results of other instruments need these.

use(rank(anyRows, { instruments }), recap(anyRows, { instruments }));
// @ts-expect-error -- without the instruments, results are those of 2019
rank(anyRows);
// @ts-expect-error -- the same in a recap
recap(anyRows, { groupBy: () => "semua" });
// @ts-expect-error -- the award is the one of 2019
awards(anyRows);

// Decisions.

// @ts-expect-error -- these decisions have no key of the caller
use(dueIn(decisions, 2024).due[0]?.decision.kind);
// @ts-expect-error -- a body that is due may not be there
use(ofKinds.due[0].decision);
// @ts-expect-error -- decisions under other rules need those rules
dueIn(otherDecisions, 2030);
// @ts-expect-error -- decisions of 2019 do not fit other rules
dueIn(decisions, 2030, INVENTED);
// @ts-expect-error -- a year is a number
dueIn(decisions, "2024");
// @ts-expect-error -- a year is needed
dueIn(decisions);
// @ts-expect-error -- a result is no decision
dueIn(rows, 2024);

// What may be absent must be looked for.

export function mean(result: Recap): number | undefined {
  const [first] = result.all;
  // @ts-expect-error -- without results there is no recap of an instrument
  use(first.count);
  // @ts-expect-error -- the totals may be unknown
  use(first?.points.mean);
  return first?.points?.mean;
}

export function share(result: GroupRecap): number {
  // @ts-expect-error -- no category may be known
  const known: number = result.categories[0].share;
  return known;
}

export function readOnly(ranked: RankedResult<Row>, statistics: Statistics, ties: Ties): void {
  // @ts-expect-error -- a rank is read-only
  ranked.rank = 1;
  // @ts-expect-error -- statistics are read-only
  statistics.mean = 300;
  // @ts-expect-error -- "sport" is no choice of ties
  use(ties === "sport");
}
