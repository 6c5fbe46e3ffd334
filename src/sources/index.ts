/**
 * The register of sources: every law, page and decision record that a figure of the library cites.
 *
 * @module sistem-merit/sources
 */
export type { SourceId } from "./cite.js";
export { register } from "./register.js";
export { sourceOf } from "./source-of.js";
export type { DecisionRecord, LegalInstrument, Publication, Source } from "./source.js";
