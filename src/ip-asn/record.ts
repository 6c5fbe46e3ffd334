import { freeze } from "../core/freeze.js";
import { PENALTY_LEVELS } from "../discipline/penalty-level.js";
import type { Predicate } from "../performance/predicate.js";

/** The levels of formal education that the index tells apart, from the lowest. */
export const EDUCATION = /* @__PURE__ */ freeze(["di-bawah-slta", "slta", "d1", "d2", "d3", "d4", "s1", "s2", "s3"]);

/** The highest formal education of a person (jenjang pendidikan). */
export type Education = (typeof EDUCATION)[number];

/** The groups of posts for which different training counts. JPT, administrator and pengawas are `"struktural"`. */
export const POST_GROUPS = /* @__PURE__ */ freeze(["struktural", "fungsional", "pelaksana"]);

/** A group of posts (kelompok jabatan). */
export type PostGroup = (typeof POST_GROUPS)[number];

/** The records of discipline, from none to the heaviest penalty. */
export const DISCIPLINES = /* @__PURE__ */ freeze(["tidak-pernah", ...PENALTY_LEVELS]);

/** The disciplinary penalties of a person in the last five years: none, or the heaviest one. */
export type Discipline = (typeof DISCIPLINES)[number];

/** What is not known. It is never zero: it leads to bounds. */
export type Unknown = "unknown";

/** Training that counts for every post. The caller counts what falls into the period that the agency measures. */
export interface CommonTraining {
  /** Hours (JP, jam pelajaran) of technical training, in whole hours; 0 if there was none. */
  readonly teknis: number | Unknown;
  /** Whether the person attended a seminar, workshop, internship, course or the like. */
  readonly seminar: boolean | Unknown;
}

/** Training that counts for JPT, administrator and pengawas. */
export interface StrukturalTraining extends CommonTraining {
  /** Whether the person attended the leadership training that matches the level of the post held. */
  readonly kepemimpinan: boolean | Unknown;
}

/** Training that counts for a functional post. */
export interface FungsionalTraining extends CommonTraining {
  /** Whether the person attended the functional training that matches the post held. */
  readonly fungsional: boolean | Unknown;
}

/** The performance as a predicate (predikat kinerja, since PermenPANRB 6/2022). */
export interface PerformanceByPredicate {
  readonly predicate: Predicate;
  readonly skp?: undefined;
}

/** The performance as the value of the old SKP. */
export interface PerformanceBySkp {
  /** 0 to 100, in steps of 0.001. */
  readonly skp: number;
  readonly predicate?: undefined;
}

interface CommonRecord {
  /** The highest formal education. */
  readonly education: Education | Unknown;
  /** The last yearly performance, by predicate or by the value of the old SKP. */
  readonly performance: PerformanceByPredicate | PerformanceBySkp | Unknown;
  readonly discipline: Discipline | Unknown;
  /** A record has no total: it is what the record is measured for. */
  readonly total?: undefined;
}

/** The record of a person in a JPT, administrator or pengawas post. */
export interface StrukturalRecord extends CommonRecord {
  readonly post: "struktural";
  readonly training: StrukturalTraining | Unknown;
}

/** The record of a person in a functional post. */
export interface FungsionalRecord extends CommonRecord {
  readonly post: "fungsional";
  readonly training: FungsionalTraining | Unknown;
}

/** The record of a person in a pelaksana post. */
export interface PelaksanaRecord extends CommonRecord {
  readonly post: "pelaksana";
  readonly training: CommonTraining | Unknown;
}

/**
 * What the index measures of one person. Which training counts depends on the post, so that training which does not
 * apply has no place: it is neither `false` nor `"unknown"`. Other keys may stand beside, for example the unit.
 */
export type IpAsnRecord = StrukturalRecord | FungsionalRecord | PelaksanaRecord;

/** A total without its record, as it is published. Other keys may stand beside. */
export interface IpAsnTotal {
  /** 0 to 100, in steps of 0.001. */
  readonly total: number;
}
