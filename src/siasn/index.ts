/**
 * Records of BKN's SIASN as inputs of the other domains, and their reconciliation.
 *
 * @module sistem-merit/siasn
 */
export {};
