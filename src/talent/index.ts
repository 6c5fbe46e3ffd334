/**
 * Talent management: the nine boxes and the succession list.
 *
 * @module sistem-merit/talent
 */
export {};
