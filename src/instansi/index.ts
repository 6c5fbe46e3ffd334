/**
 * Government bodies (Instansi): their kinds, and the region codes of the Ministry of Home Affairs.
 *
 * @module sistem-merit/instansi
 */
export {};
