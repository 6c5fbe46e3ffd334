import type { Citation, Grade, Sourced } from "../core/citations.js";
import { freeze } from "../core/freeze.js";
import { issue, type Issue } from "../core/issues.js";
import { checkKeys } from "../core/keys.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf, readScore } from "../core/read.js";
import type { Text } from "../core/text.js";
import { kasn2019, kasn2019Sheet400 } from "../merit/rules/kasn-9-2019.js";
import { counterEvidence } from "../sources/counter-evidence.js";
import { kasn2019SheetsSeen, meritRegimes, meritRegimeYears } from "../sources/rules/merit-history.js";
import { permenpanrb2025 } from "../merit/rules/permenpanrb-19-2025.js";

/** A regime of assessment: the mapping of 2018, the instrument of 2019, or that of PermenPANRB 19/2025. */
export type MeritRegimeId = "pemetaan-2018" | "kasn-9-2019" | "permenpanrb-19-2025";

/** Which result is asked about. */
export interface MeritInstrumentQuery<Regime extends MeritRegimeId = MeritRegimeId> {
  /** The year of the result. */
  readonly year: number;
  /** The regime, where the sources leave a choice: for 2025. */
  readonly regime?: Regime | undefined;
}

interface AnswerBase<Regime extends MeritRegimeId> {
  readonly year: number;
  readonly regime: Regime;
  readonly name: Text;
  /** Present if the sources also point to another regime: what they say for it. */
  readonly counterEvidence?: readonly Sourced<Text>[];
  /** How sure it is that the year belongs to the regime; `caller` if it does so because the caller says it. */
  readonly grade: Grade;
  readonly cite: readonly Citation[];
}

/** The mapping of 2018: nothing computes with it, because its weights are not public. */
export interface UnknownMeritInstrument extends AnswerBase<"pemetaan-2018"> {
  readonly known: false;
  readonly instrument?: never;
  readonly reason: Text;
}

/** A score sheet of the 2019 instrument, with where it was seen in use. */
export interface SeenSheet<Sheet> {
  readonly instrument: Sheet;
  readonly seen: Sourced<Text>;
}

/** The 2019 instrument. Its score sheets are two, and the body's own decision tells which of them it is. */
export interface Kasn2019Answer extends AnswerBase<"kasn-9-2019"> {
  readonly known: true;
  /** The sheet of 410 points, whose total is better sourced. */
  readonly instrument: typeof kasn2019;
  readonly sheets: readonly [SeenSheet<typeof kasn2019>, SeenSheet<typeof kasn2019Sheet400>];
  /** Why there are two sheets. */
  readonly reason: Text;
}

/** The instrument of PermenPANRB 19/2025. */
export interface Permenpanrb2025Answer extends AnswerBase<"permenpanrb-19-2025"> {
  readonly known: true;
  readonly instrument: typeof permenpanrb2025;
}

/** The instrument of a year: known or not. `known` and `regime` tell which. */
export type MeritInstrumentAnswer = UnknownMeritInstrument | Kasn2019Answer | Permenpanrb2025Answer;

/**
 * The instrument that judges the results of a year.
 *
 * - 2018: the mapping, whose weights are not public. The answer says so, and has no instrument.
 * - 2019 to 2025: the 2019 instrument, on two score sheets. For 2025 the sources point both ways; the answer carries what
 *   speaks against it, and the caller may choose with `regime`.
 * - from 2026: that of PermenPANRB 19/2025.
 *
 * Source: for each year its own (`cite`); for 2025 decision 0005-2025-under-the-2019-regime.
 *
 * @param query the year of the result and, where the sources leave a choice, the regime
 * @throws MeritError `not-an-object`, `missing`, `unknown-key`, `not-a-number`, `not-on-scale`, `out-of-range`;
 * `no-value-at-date` for a year without an instrument, with the years that have one; `not-one-of` for a regime that the
 * sources do not name for the year
 *
 * @example
 * ```ts
 * import { meritInstrumentFor } from "sistem-merit/instruments";
 *
 * const of2021 = meritInstrumentFor({ year: 2021 });
 * of2021.known && of2021.instrument.id; // → "kasn-9-2019"
 * of2021.regime === "kasn-9-2019" && of2021.sheets.map(({ instrument }) => instrument.maxPoints.value); // → [410, 400]
 *
 * meritInstrumentFor({ year: 2018 }).known; // → false
 *
 * meritInstrumentFor({ year: 2025 }).grade; // → "interpretation"
 * meritInstrumentFor({ year: 2025 }).counterEvidence?.length; // → 2
 * meritInstrumentFor({ year: 2025, regime: "permenpanrb-19-2025" }).instrument.id; // → "permenpanrb-19-2025"
 * ```
 */
export function meritInstrumentFor<const Regime extends MeritRegimeId>(
  query: MeritInstrumentQuery<Regime> & { readonly regime: Regime },
): Extract<MeritInstrumentAnswer, { readonly regime: Regime }>;
export function meritInstrumentFor(query: MeritInstrumentQuery): MeritInstrumentAnswer;
export function meritInstrumentFor(query: MeritInstrumentQuery): MeritInstrumentAnswer {
  const issues: Issue[] = [];
  if (!checkKeys(query, ["year"], ["regime"], [], issues)) throw new MeritError(issues);
  const found = readYear(query, issues);
  const regime = readRegime(query.regime, found?.row, issues);
  if (issues.length > 0 || found === undefined || regime === undefined) throw new MeritError(issues);

  const { year, row } = found;
  const against = counterEvidence(year, regime);
  const base = {
    year,
    name: meritRegimes[regime].name,
    ...(against.length > 0 && { counterEvidence: against }),
    grade: regime === row.regime ? row.years.grade : "caller",
    cite: row.years.cite,
  } as const;
  switch (regime) {
    case "pemetaan-2018":
      return { known: false, regime, ...base, reason: WEIGHTS_NOT_PUBLIC };
    case "kasn-9-2019":
      return { known: true, regime, ...base, instrument: kasn2019, sheets: SHEETS, reason: TWO_SHEETS };
    case "permenpanrb-19-2025":
      return { known: true, regime, ...base, instrument: permenpanrb2025 };
  }
}

type Row = (typeof meritRegimeYears)[number];

const SHEETS: Kasn2019Answer["sheets"] = /* @__PURE__ */ freeze([
  { instrument: kasn2019, seen: kasn2019SheetsSeen["kasn-9-2019"] },
  { instrument: kasn2019Sheet400, seen: kasn2019SheetsSeen["kasn-9-2019-400"] },
]);

const TWO_SHEETS: Text = /* @__PURE__ */ freeze({
  id: "Dua lembar nilai pernah dipakai; kapan yang satu diganti yang lain tidak diketahui",
  en: "Two score sheets were in use; when one gave way to the other is not known",
});

const WEIGHTS_NOT_PUBLIC: Text = /* @__PURE__ */ freeze({
  id: "Bobot dan rentang pemetaan 2018 tidak diketahui, jadi tidak ada yang dapat dihitung",
  en: "Weights and bands of the mapping of 2018 are not known, so nothing can be computed",
});

const LAST_YEAR = 9999;

/** The year of a query, with its row in the history. Adds an issue if there is none. */
function readYear(
  query: Readonly<Record<string, unknown>>,
  issues: Issue[],
): { readonly year: number; readonly row: Row } | undefined {
  if (!Object.hasOwn(query, "year")) return undefined;
  const before = issues.length;
  const year = readScore(query["year"], 1, LAST_YEAR, 1, ["year"], issues);
  if (issues.length > before) return undefined;
  const row = meritRegimeYears.find(
    ({ years: { value } }) => value.first <= year && !("last" in value && value.last < year),
  );
  if (row === undefined) issues.push(noInstrument());
  return row && { year, row };
}

/** The regime of a query: the one asked for, if the sources name it for the year, or else the year's own. */
function readRegime(regime: unknown, row: Row | undefined, issues: Issue[]): MeritRegimeId | undefined {
  if (regime === undefined) return row?.regime;
  const named = row && "evidence" in row ? row.evidence.map((evidence) => evidence.regime) : [];
  const possible = row ? [...new Set([row.regime, ...named])] : REGIMES;
  return readOneOf(regime, possible, ["regime"], issues);
}

const REGIMES: readonly MeritRegimeId[] = ["pemetaan-2018", "kasn-9-2019", "permenpanrb-19-2025"];

function noInstrument(): Issue {
  const periods = meritRegimeYears.map(
    ({ years: { value } }) => `${value.first}..${"last" in value ? value.last : ""}`,
  );
  return issue(
    "no-value-at-date",
    ["year"],
    { periods },
    `tidak ada instrumen untuk tahun itu; yang ada: ${periods.join(", ")}`,
    `there is no instrument for that year; there are: ${periods.join(", ")}`,
  );
}
