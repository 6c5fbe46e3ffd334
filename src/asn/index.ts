/**
 * The civil servant (ASN): NIP, rank, post, retirement, and the record that holds them.
 *
 * @module sistem-merit/asn
 */
export {};
