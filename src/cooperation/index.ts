/**
 * Cooperation between governments (kerja sama daerah): kinds, manuscripts, review of drafts, lifecycle.
 *
 * @module sistem-merit/cooperation
 */
export {};
