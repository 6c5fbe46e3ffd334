/*
 * Nothing here runs: `tsc -p tsconfig.test.json` checks it. A line under `@ts-expect-error` that compiles is an error.
 */
import {
  type Education,
  ipAsn,
  ipAsn2019,
  ipAsnCategoryOf,
  type IpAsnRecord,
  type IpAsnResult,
  type IpAsnRow,
  ipAsnSummary,
  ipAsnSummaryStream,
} from "sistem-merit/ip-asn";

const common = { education: "s1", performance: { skp: 88 }, discipline: "tidak-pernah" } as const;
declare const rows: readonly (IpAsnRow & { readonly unit: string })[];
declare const stream: AsyncIterable<IpAsnRow>;
declare function use(...values: readonly unknown[]): void;

export const right: readonly IpAsnRecord[] = [
  { ...common, post: "struktural", training: { kepemimpinan: true, teknis: 20, seminar: false } },
  { ...common, post: "fungsional", training: { fungsional: "unknown", teknis: "unknown", seminar: true } },
  { ...common, post: "pelaksana", training: { teknis: 12, seminar: true }, performance: { predicate: "baik" } },
  {
    ...common,
    post: "pelaksana",
    training: "unknown",
    education: "unknown",
    performance: "unknown",
    discipline: "unknown",
  },
];

// @ts-expect-error -- "S1" is misspelt
export const education: Education = "S1";
export const pelaksana: IpAsnRecord = {
  ...common,
  post: "pelaksana",
  // @ts-expect-error -- leadership training does not count for a pelaksana
  training: { kepemimpinan: true, teknis: 20, seminar: false },
};
// @ts-expect-error -- a structural post needs the answer on leadership training
export const struktural: IpAsnRecord = { ...common, post: "struktural", training: { teknis: 20, seminar: false } };
// @ts-expect-error -- hours are a number
export const hours: IpAsnRecord = { ...common, post: "pelaksana", training: { teknis: true, seminar: false } };
// @ts-expect-error -- "administrator" is no group of posts
export const post: IpAsnRecord = { ...common, post: "administrator", training: "unknown" };
// @ts-expect-error -- the post itself must be known
export const unknownPost: IpAsnRecord = { ...common, post: "unknown", training: "unknown" };
// @ts-expect-error -- a predicate stands in an object, because an SKP value could stand there
export const predicate: IpAsnRecord = { ...common, post: "pelaksana", training: "unknown", performance: "baik" };
export const both: IpAsnRecord = {
  ...common,
  post: "pelaksana",
  training: "unknown",
  // @ts-expect-error -- either a predicate or an SKP value
  performance: { predicate: "baik", skp: 88 },
};
// @ts-expect-error -- nothing is not unknown
export const nothing: IpAsnRecord = { ...common, post: "pelaksana", training: "unknown", discipline: undefined };
// @ts-expect-error -- a record has no total
export const total: IpAsnRow = { ...common, post: "pelaksana", training: "unknown", total: 80 };

export function read(result: IpAsnResult, record: IpAsnRecord): void {
  const lowest: number = result.lowest;
  // @ts-expect-error -- the total may be unknown
  const points: number = result.total;
  // @ts-expect-error -- the category may be undecided
  const { id } = result.category;
  // @ts-expect-error -- "cukup" is no category
  if (result.category?.id === "cukup") return;
  // @ts-expect-error -- a record is read-only
  record.education = "s3";
  use(lowest, points, id);
}

export function call(record: IpAsnRecord): void {
  ipAsn(record, ipAsn2019, { shortTraining: "sebanding", minimumGrade: "secondary" });
  ipAsnSummary(rows, { rule: ipAsn2019, groupBy: ({ unit }) => unit });
  void ipAsnSummaryStream(stream, { rule: ipAsn2019 });
  // @ts-expect-error -- the version of the rule must be named
  ipAsn(record);
  // @ts-expect-error -- and so it must for a category
  ipAsnCategoryOf(80);
  // @ts-expect-error -- and for a summary
  ipAsnSummary(rows);
  // @ts-expect-error -- "separuh" is no reading of short training
  ipAsn(record, ipAsn2019, { shortTraining: "separuh" });
  // @ts-expect-error -- records have no key "dinas"
  ipAsnSummary(rows, { rule: ipAsn2019, groupBy: ({ dinas }) => String(dinas) });
  // @ts-expect-error -- a stream needs the function for streams
  ipAsnSummary(stream, { rule: ipAsn2019 });
}
