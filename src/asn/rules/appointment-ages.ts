import { freeze } from "../../core/freeze.js";
import { secondary } from "../../sources/cite.js";

/**
 * The ages between which one may apply: PermenPANRB 6/2024, Pasal 23. The appointment follows the application, so that
 * these ages can only raise a question about an NIP.
 */
export const applicantAges = /* @__PURE__ */ freeze({
  pns: {
    least: secondary(18, "radarkepahiang-8512", "sindonews-2024-07-30"),
    most: secondary(35, "radarkepahiang-8512", "sindonews-2024-07-30"),
    /** In the posts of Keppres 17/2019: specialist doctors, lecturers and their like. */
    mostInSomePosts: secondary(40, "betv-20707"),
  },
  pppk: {
    least: secondary(20, "radarkepahiang-8512", "sindonews-2024-07-30"),
  },
});
