/** A human text in both languages of the library: Indonesian (`id`) and English (`en`). */
export interface Text {
  /** In Indonesian. */
  readonly id: string;
  /** In English. */
  readonly en: string;
}

/** A language in which the library can speak: `"id"` (Indonesian) or `"en"` (English). */
export type Lang = keyof Text;
