import { freeze } from "../../core/freeze.js";
import { official, secondary } from "../../sources/cite.js";

/** How an NIP (PNS) and an NI PPPK are built: birth date, year of appointment, digits 13–14, sex, sequence. */
export const nipLayout = /* @__PURE__ */ freeze({
  length: official(18, "bkn-nip-slides"),
  /** How many digits stand together in print. */
  groups: official([8, 6, 1, 3], "bkn-nip-slides"),
  /** Digits 13–14 of a PNS: the month of appointment. */
  month: official({ first: 1, last: 12 }, "bkn-nip-slides"),
  /** Digits 13–14 of a PPPK: 2, and the ordinal of the work agreement. */
  agreement: secondary({ first: 21, last: 29 }, "indonesian-id-hex", "suara-2025-10-02", {
    source: "swarawarta-2025-10-06",
    note: {
      id: "memuat 24 untuk seorang PPPK paruh waktu; paruh waktu tidak disimpulkan dari nomor",
      en: "prints 24 for a part-time PPPK; part-time work is not inferred from the number",
    },
  }),
  /** Digit 15. */
  sex: official({ "laki-laki": 1, perempuan: 2 }, "bkn-nip-slides"),
  /** The first of digits 16–18. */
  firstSequence: secondary(1, "rbtv-72478", "indonesian-id-hex"),
});
