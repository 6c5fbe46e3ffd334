/**
 * SAKIP: the evaluation of a government body's performance accountability.
 *
 * @module sistem-merit/sakip
 */
export {};
