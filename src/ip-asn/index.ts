/**
 * Indeks Profesionalitas ASN: the index of one person, and the summary of many.
 *
 * @module sistem-merit/ip-asn
 */
export {};
