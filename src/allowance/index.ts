/**
 * Allowances by performance (TPP, as in West Java's TRK and SIM Tunjangan): from a ceiling to a statement.
 *
 * @module sistem-merit/allowance
 */
export {};
