/**
 * The register of sources: every law, page and decision record that a figure of the library cites; and which rules held on
 * a day.
 *
 * @module sistem-merit/sources
 */
export { changesBetween, type RuleChange, type RuleChanges } from "./changes-between.js";
export type { SourceId } from "./cite.js";
export type { RuleName } from "./history.js";
export { register } from "./register.js";
export {
  type Duty,
  type InstrumentInForce,
  type RuleInForce,
  rulesInForce,
  type RulesInForce,
} from "./rules-in-force.js";
export { sourceOf } from "./source-of.js";
export type { DecisionRecord, InForce, LegalInstrument, Publication, Source } from "./source.js";
