/**
 * Competency: job-person match, its scales, and the gaps.
 *
 * @module sistem-merit/competency
 */
export {};
