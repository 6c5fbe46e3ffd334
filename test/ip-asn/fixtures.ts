import type { FungsionalRecord, IpAsnRecord, IpAsnRow, PelaksanaRecord, StrukturalRecord } from "sistem-merit/ip-asn";

/** The greatest answers in every group of posts: 100 points each. */
export const FULL_STRUKTURAL: StrukturalRecord = {
  education: "s3",
  post: "struktural",
  training: { kepemimpinan: true, teknis: 20, seminar: true },
  performance: { skp: 100 },
  discipline: "tidak-pernah",
};
export const FULL_FUNGSIONAL: FungsionalRecord = {
  education: "s3",
  post: "fungsional",
  training: { fungsional: true, teknis: 20, seminar: true },
  performance: { skp: 100 },
  discipline: "tidak-pernah",
};
export const FULL_PELAKSANA: PelaksanaRecord = {
  education: "s3",
  post: "pelaksana",
  training: { teknis: 20, seminar: true },
  performance: { skp: 100 },
  discipline: "tidak-pernah",
};
export const FULL: readonly IpAsnRecord[] = [FULL_STRUKTURAL, FULL_FUNGSIONAL, FULL_PELAKSANA];

/** Of which nothing is known but the post. */
export const UNKNOWN: PelaksanaRecord = {
  education: "unknown",
  post: "pelaksana",
  training: "unknown",
  performance: "unknown",
  discipline: "unknown",
};

/** A row with the unit of the person. */
export type UnitRow = IpAsnRow & { readonly unit: string };
