import type { Issue } from "./issues.js";

/**
 * Every code that a {@link Warning} can have. Codes are a contract, as those of issues are.
 *
 * - `birth-date-differs`: the NIP holds another birth date than the one that is stated
 * - `sex-differs`: the NIP holds another sex than the one that is stated
 * - `appointment-differs`: the NIP holds another year or month of appointment than the one that is stated
 * - `appointed-in-future`: the appointment lies after the day of reference
 * - `appointed-too-young`: the person was younger at appointment than an applicant may be
 * - `appointed-late`: the person was older at appointment than most applicants may be
 * - `status-contradicts-nip`: a PNS with the number of a PPPK, or the other way round
 * - `golongan-contradicts-status`: a PNS with a golongan of the PPPK, or the other way round
 * - `golongan-outside-level`: a golongan that the level of the post does not have
 * - `past-retirement`: the person would have retired on the day of reference
 */
export type WarningCode =
  | "birth-date-differs"
  | "sex-differs"
  | "appointment-differs"
  | "appointed-in-future"
  | "appointed-too-young"
  | "appointed-late"
  | "status-contradicts-nip"
  | "golongan-contradicts-status"
  | "golongan-outside-level"
  | "past-retirement";

/** Something that may be right, and deserves a look: the same parts as an issue, but nothing is thrown. */
export type Warning = Issue<WarningCode>;
