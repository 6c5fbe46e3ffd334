import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { interpretation, official } from "../../sources/cite.js";

/** How the calculation reads what policies leave open. */
export interface AllowanceReadings {
  readonly attendanceValue: Sourced<"100-less-deduction">;
  readonly cap: Sourced<"at-most-what-is-left">;
  readonly rounding: Sourced<"once-at-the-end">;
  readonly ceiling: Sourced<"never-more">;
  readonly penaltyMonths: Sourced<"first-month-included">;
}

/** The readings of every calculation, whatever the policy says. */
export const allowanceReadings: AllowanceReadings = /* @__PURE__ */ freeze({
  /** A component of attendance is worth 100 percent less the deduction of the month. */
  attendanceValue: interpretation("100-less-deduction", "0038-order-and-rounding-of-allowances", {
    source: "permentan-20-2025",
    article: "Pasal 19 ayat (3) huruf a",
  }),
  /** No deduction takes more than what is left, so that no amount is negative. */
  cap: interpretation("at-most-what-is-left", "0038-order-and-rounding-of-allowances", {
    source: "perbapanas-23-2023",
    article: "Pasal 10 ayat (3)",
  }),
  rounding: interpretation("once-at-the-end", "0038-order-and-rounding-of-allowances"),
  /** The nominal of a post is the most that is paid, so rounding does not go above it. */
  ceiling: official("never-more", "disbun-jabar-2021-02-15"),
  /** A penalty of `n` months cuts the first one and the `n − 1` that follow. */
  penaltyMonths: interpretation("first-month-included", "0040-months-of-a-penalty"),
});
