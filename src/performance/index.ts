/**
 * An employee's performance: predicate, credit, and how predicates spread over a unit.
 *
 * @module sistem-merit/performance
 */
export { type Predicate, PREDICATES } from "./predicate.js";
export { type Rating, RATINGS } from "./rating.js";
