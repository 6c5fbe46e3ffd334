import type { PlainDate } from "../core/dates.js";
import type { AllowanceRecord } from "./record.js";

/** What an appeal may correct, besides the values of components. */
export type Correctable = "attendance" | "penalties" | "events" | "workingDays" | "jobClass" | "post";
export const CORRECTABLE: readonly Correctable[] = [
  "attendance",
  "penalties",
  "events",
  "workingDays",
  "jobClass",
  "post",
];

/** One thing that is corrected, with its right value: the value of a component, or a whole key of the record. */
export type CorrectionItem =
  | { readonly item: "values"; readonly component: string; readonly value: AllowanceRecord["values"][string] }
  | { [Key in Correctable]: CorrectionOf<Key> }[Correctable];

/** A whole key of the record that is corrected. */
export interface CorrectionOf<Key extends Correctable> {
  readonly item: Key;
  readonly value: Exclude<AllowanceRecord[Key], undefined>;
}

/** A correction after an appeal (banding): an additional fact; what it corrects stays on record. */
export interface Correction {
  /** The role of the one who decided, for example `"pejabat-penilai"`; not a name. */
  readonly role: string;
  /** The day of the decision. */
  readonly date: PlainDate;
  readonly reason: string;
  /** At least one. */
  readonly items: readonly CorrectionItem[];
}

/** A correction as a statement keeps it: what was corrected; the values stand in the record, the old ones in the first. */
export interface RecordedCorrection extends Pick<Correction, "role" | "date" | "reason"> {
  readonly items: readonly { readonly item: CorrectionItem["item"]; readonly component?: string }[];
}
