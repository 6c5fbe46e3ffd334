import type { Path } from "../core/issues.js";
import type { Text } from "../core/text.js";
import { assertInstrument, type Instrument } from "./instrument.js";
import type { MaturityInstrument } from "./maturity-instrument.js";

/** A figure that an instrument needs and does not have. */
export interface Unknown {
  /** Where the figure would stand in the instrument. */
  readonly path: Path;
  /**
   * What cannot be formed without it.
   *
   * - `index`: the index, or its category
   * - `points`: points from the levels of indicators
   * - `not-applicable`: a score with an answer that does not apply
   * - `worksheet`: nothing that is computed; the worksheet itself is incomplete
   */
  readonly neededFor: "index" | "points" | "not-applicable" | "worksheet";
  readonly what: Text;
  /** What is needed to obtain it. */
  readonly obtain: Text;
}

/**
 * Every figure that an instrument needs and does not have, with what is needed to obtain it. A figure is either cited in
 * the instrument or listed here, never both.
 *
 * @param instrument any instrument: {@link permenpanrb2025}, {@link kasn2019}, or one that was completed
 * @throws MeritError `not-an-object`
 *
 * @example
 * ```ts
 * import { permenpanrb2025, unknownsOf } from "sistem-merit/instruments";
 *
 * const missing = unknownsOf(permenpanrb2025).filter(({ neededFor }) => neededFor === "index");
 *
 * missing.length; // → 12
 * missing[0]?.what.en; // → "weight of the aspect Talent Management (percent)"
 * missing.at(-1)?.path; // → ["categories"]
 * ```
 */
export function unknownsOf(instrument: Instrument | MaturityInstrument): Unknown[] {
  assertInstrument(instrument, "instrument", "aspects");
  return "kind" in instrument ? unknownsOfMaturity(instrument) : unknownsOfPoints(instrument);
}

/** The whole text of an instrument holds what its public parts do not. */
const wholeText = ({ name }: Pick<Instrument, "name">, part: Text): Text => ({
  id: `naskah lengkap ${name.id}: ${part.id}`,
  en: `the whole text of the ${name.en}: ${part.en}`,
});

function unknownsOfPoints(instrument: Instrument): Unknown[] {
  const obtain = wholeText(instrument, {
    id: "lampirannya, atau kertas kerja yang telah diisi",
    en: "its annex, or a filled worksheet",
  });
  const unknowns = instrument.aspects.flatMap(({ id, name, indicators, indicatorCount }): Unknown[] => {
    const count = indicatorCount?.value;
    const without = indicators.filter(({ weight }) => weight === undefined);
    const isComplete = count === indicators.length || (indicators.length > 0 && without.length === 0);
    const more: Unknown = {
      path: ["aspects", id, "indicators"],
      neededFor: "points",
      what: {
        id: `indikator aspek ${name.id}: ${indicators.length} dikenal dari ${count ?? "jumlah yang tidak diketahui"}`,
        en: `indicators of the aspect ${name.en}: ${indicators.length} known of ${count ?? "an unknown number"}`,
      },
      obtain,
    };
    const weights = without.map((indicator): Unknown => ({
      path: ["aspects", id, "indicators", indicator.id, "weight"],
      neededFor: "points",
      what: { id: `bobot indikator ${indicator.id}`, en: `weight of the indicator ${indicator.id}` },
      obtain,
    }));
    return isComplete ? weights : [more, ...weights];
  });
  if (instrument.rules.notApplicable !== undefined) return unknowns;
  const notApplicable: Unknown = {
    path: ["rules", "notApplicable"],
    neededFor: "not-applicable",
    what: { id: "akibat jawaban yang tidak berlaku", en: "what follows from an answer that does not apply" },
    obtain,
  };
  return [...unknowns, notApplicable];
}

const RULES_OF_THE_INDEX = {
  levelRule: {
    id: "cara tingkat butir menjadi maturitas (rata-rata atau bobot, dan butir yang tidak berlaku)",
    en: "how levels of items become maturity (mean or weights, and items that do not apply)",
  },
  survey: {
    id: "skala survei kepuasan dan keterikatan",
    en: "the scale of the survey of satisfaction and engagement",
  },
  correction: {
    id: "faktor koreksi: operasi dan batasnya",
    en: "the correction: its operation and its limits",
  },
  rounding: {
    id: "pembulatan indeks sebelum kategorinya dibaca",
    en: "how the index is rounded before its category is read",
  },
} as const satisfies Partial<Record<keyof MaturityInstrument["index"], Text>>;

function unknownsOfMaturity(instrument: MaturityInstrument): Unknown[] {
  const { aspects, index, categories } = instrument;
  const forIndex = (path: Path, what: Text, part: Text): Unknown => ({
    path,
    neededFor: "index",
    what,
    obtain: wholeText(instrument, part),
  });
  const weights = aspects
    .filter(({ weightPercent }) => weightPercent === undefined)
    .map(({ id, name }) =>
      forIndex(
        ["aspects", id, "weightPercent"],
        { id: `bobot aspek ${name.id} (persen)`, en: `weight of the aspect ${name.en} (percent)` },
        { id: "kolom bobot aspek pada lampiran", en: "the annex, column of aspect weights" },
      ),
    );
  const rules = Object.entries(RULES_OF_THE_INDEX)
    .filter(([rule]) => !Object.hasOwn(index, rule))
    .map(([rule, what]) =>
      forIndex(["index", rule], what, {
        id: "pasal dan lampiran tentang penghitungan indeks",
        en: "the articles and annexes on computing the index",
      }),
    );
  const bands = forIndex(
    ["categories"],
    { id: "kategori indeks dan batasnya", en: "the categories of the index and their bounds" },
    { id: "pasal atau lampiran tentang kategori", en: "the articles or annexes on the categories" },
  );
  return [...weights, ...rules, ...(categories === undefined ? [bands] : []), ...unknownsOfWorksheet(instrument)];
}

function unknownsOfWorksheet(instrument: MaturityInstrument): Unknown[] {
  const { aspects, indicatorCount } = instrument;
  const obtain = wholeText(instrument, { id: "kertas kerja resminya", en: "its official worksheet" });
  const names = aspects.flatMap(({ id, subAspects }) =>
    subAspects
      .filter(({ printed }) => printed === undefined)
      .map((sub): Unknown => ({
        path: ["aspects", id, "subAspects", sub.id, "printed"],
        neededFor: "worksheet",
        what: sub.name,
        obtain,
      })),
  );
  const listed = aspects.flatMap(({ indicators }) => indicators).length;
  const count = indicatorCount.value;
  const items: Unknown = {
    path: ["aspects"],
    neededFor: "worksheet",
    what: {
      id: `butir kertas kerja: ${listed} terbaca dari ${count} yang disebut`,
      en: `items of the worksheet: ${listed} read of ${count} that it names`,
    },
    obtain,
  };
  return listed === count ? names : [...names, items];
}
