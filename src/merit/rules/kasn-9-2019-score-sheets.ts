import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import { official, secondary } from "../../sources/cite.js";
import { kasn2019, type Kasn2019AspectId, type Kasn2019Instrument, kasn2019Sheet400 } from "./kasn-9-2019.js";

/** A published score sheet: the points of every aspect of one government body. */
export interface ScoreSheet {
  readonly id: string;
  readonly instansi: string;
  /** The year of the presentation or decision in which it was published. */
  readonly year: Sourced<number>;
  readonly instrument: Kasn2019Instrument;
  readonly total: Sourced<number>;
  readonly points: Readonly<Record<Kasn2019AspectId, Sourced<number>>>;
}

/** The only two score sheets of the 2019 instrument that are public for all eight aspects. */
export const kasn2019ScoreSheets: readonly ScoreSheet[] = /* @__PURE__ */ freeze([
  {
    id: "mahkamah-konstitusi-2021",
    instansi: "Mahkamah Konstitusi",
    year: official(2021, "mk-2021-06-08"),
    instrument: kasn2019,
    total: official(327, "mk-2021-06-08"),
    // The first five are printed as points; of the last three, only percentages of the maximum could be read.
    points: {
      "perencanaan-kebutuhan": official(37.5, "mk-2021-06-08"),
      pengadaan: official(38, "mk-2021-06-08"),
      "pengembangan-karier": official(75, "mk-2021-06-08"),
      "promosi-mutasi": official(25, "mk-2021-06-08"),
      "manajemen-kinerja": official(77.5, "mk-2021-06-08"),
      "penggajian-penghargaan-disiplin": secondary(35, "mk-2021-06-08", "0002-two-score-sheets"),
      "perlindungan-pelayanan": secondary(16, "mk-2021-06-08", "0002-two-score-sheets"),
      "sistem-informasi": secondary(23, "mk-2021-06-08", "0002-two-score-sheets"),
    },
  },
  {
    id: "kota-bogor-2020",
    instansi: "Pemerintah Kota Bogor",
    year: secondary(2020, "suaranasional-2020-07-15"),
    instrument: kasn2019Sheet400,
    total: secondary(266.5, "suaranasional-2020-07-15", "radarbogor-2020-07-14"),
    // All eight were published as percentages of the maximum.
    points: {
      "perencanaan-kebutuhan": secondary(37.5, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      pengadaan: secondary(30, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      "pengembangan-karier": secondary(50, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      "promosi-mutasi": secondary(30, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      "manajemen-kinerja": secondary(57.5, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      "penggajian-penghargaan-disiplin": secondary(27.5, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      "perlindungan-pelayanan": secondary(12, "suaranasional-2020-07-15", "0002-two-score-sheets"),
      "sistem-informasi": secondary(22, "suaranasional-2020-07-15", "0002-two-score-sheets"),
    },
  },
]);
