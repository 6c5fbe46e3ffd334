/**
 * Replicating West Java's systems: the catalogue, the plan, and how far adoption is.
 *
 * @module sistem-merit/replication
 */
export {};
