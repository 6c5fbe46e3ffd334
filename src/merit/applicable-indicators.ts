import { type Basis, basisOf } from "../core/citations.js";
import { type Issue, missing, notABoolean } from "../core/issues.js";
import { checkKeys, namesIn } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import { INSTANSI_KINDS, type InstansiKind } from "../instansi/instansi.js";
import {
  type Applicability,
  assertMaturityInstrument,
  type CircumstanceId,
  type MaturityIndicator,
  type MaturityIndicatorId,
  type MaturityInstrument,
} from "./maturity-instrument.js";

/** A government body; of it, the kind alone counts here. */
export interface BodyOfKind {
  readonly kind: InstansiKind;
}

/** What is so, or has happened, in the two years that the worksheet looks back on. One that is not asked may be absent. */
export type Circumstances = Readonly<Partial<Record<CircumstanceId, boolean | undefined>>>;

/** An item that does not apply, and why. */
export interface NotApplicable<Id extends string = string> extends Basis {
  readonly id: Id;
  /** `kind`: it is written for other kinds of body; `circumstance`: what it asks for did not happen. */
  readonly because: "kind" | "circumstance";
  readonly reason: Text;
}

/** The items that apply to a government body, and those that do not. */
export interface ApplicableIndicators<Id extends string = string> extends Basis {
  /** In the order of the worksheet. */
  readonly applicable: readonly Id[];
  readonly notApplicable: readonly NotApplicable<Id>[];
}

/**
 * The items of the worksheet that apply to a government body: competency standards have one variant for central bodies
 * and provinces and one for regencies and cities; TPP is asked where it is paid; accident and death where there was one.
 *
 * A circumstance that decides and is not given is an issue: unknown is not no.
 *
 * Source: the worksheet of 2026, as transcribed in public code. It asks regions alone whether they pay TPP; that the item
 * applies to all central bodies is an interpretation (decision 0054-worksheet-of-2026).
 *
 * @param instrument an instrument of maturity, for example {@link permenpanrb2025}
 * @param instansi the government body; other keys than `kind` may stand beside
 * @param circumstances `membayar-tpp`, `kecelakaan-kerja`, `kematian`: true or false
 * @throws MeritError with every issue: `not-an-object`, `missing`, `not-one-of`, `unknown-key`, `not-a-boolean`
 *
 * @example
 * ```ts
 * import { applicableIndicators, permenpanrb2025 } from "sistem-merit/instruments";
 *
 * const happened = { "membayar-tpp": true, "kecelakaan-kerja": true, kematian: false };
 * const kabupaten = applicableIndicators(permenpanrb2025, { kind: "kabupaten" }, happened);
 *
 * kabupaten.applicable.length; // → 29
 * kabupaten.notApplicable.map(({ id }) => id); // → ["standar-kompetensi-pusat-provinsi", "jaminan-kematian"]
 * ```
 */
export function applicableIndicators<T extends MaturityInstrument>(
  instrument: T,
  instansi: BodyOfKind,
  circumstances: Circumstances,
): ApplicableIndicators<MaturityIndicatorId<T>> {
  assertMaturityInstrument(instrument);
  const issues: Issue[] = [];
  const read = readApplicable<T>(instrument, instansi, circumstances, issues);
  throwIfAny(issues);
  return read;
}

/** {@link applicableIndicators} that adds what is wrong to `issues`. */
export function readApplicable<T extends MaturityInstrument>(
  instrument: T,
  instansi: unknown,
  circumstances: unknown,
  issues: Issue[],
): ApplicableIndicators<MaturityIndicatorId<T>> {
  const indicators: readonly MaturityIndicator<MaturityIndicatorId<T>>[] = instrument.aspects.flatMap(
    (aspect) => aspect.indicators,
  );
  const kind = readKind(instansi, issues);
  const happened = readCircumstances(indicators, circumstances, issues);
  const applicable: MaturityIndicatorId<T>[] = [];
  const notApplicable: NotApplicable<MaturityIndicatorId<T>>[] = [];
  const bases: (Basis | undefined)[] = [];
  if (kind !== undefined && happened !== undefined) {
    for (const { id, applies } of indicators) {
      const verdict = verdictOf(applies, kind, happened, issues);
      if (verdict === "applies") applicable.push(id);
      else notApplicable.push({ id, ...verdict });
      bases.push(...basesOf(applies, kind));
    }
  }
  return { applicable, notApplicable, ...basisOf(...bases) };
}

function readKind(instansi: unknown, issues: Issue[]): InstansiKind | undefined {
  if (!checkKeys(instansi, ["kind"], namesIn(instansi), ["instansi"], issues) || !Object.hasOwn(instansi, "kind"))
    return undefined;
  return readOneOf(instansi["kind"], INSTANSI_KINDS, ["instansi", "kind"], issues);
}

type Happened = ReadonlyMap<string, boolean>;

function readCircumstances(
  indicators: readonly MaturityIndicator[],
  circumstances: unknown,
  issues: Issue[],
): Happened | undefined {
  const ids = indicators.flatMap(({ applies }) => applies?.circumstance?.value ?? []);
  if (!checkKeys(circumstances, [], ids, ["circumstances"], issues)) return undefined;
  const happened = new Map<string, boolean>();
  for (const id of ids) {
    const value = Object.hasOwn(circumstances, id) ? circumstances[id] : undefined;
    if (typeof value === "boolean") happened.set(id, value);
    else if (value !== undefined) {
      issues.push(notABoolean(["circumstances", id], value));
      happened.set(id, true);
    }
  }
  return happened;
}

function verdictOf(
  { kinds, circumstance, asked }: Applicability = {},
  kind: InstansiKind,
  happened: Happened,
  issues: Issue[],
): "applies" | Omit<NotApplicable, "id"> {
  if (kinds !== undefined && !kinds.value.includes(kind)) {
    return { because: "kind", reason: OTHER_KIND, grade: kinds.grade, cite: kinds.cite };
  }
  if (circumstance === undefined || (asked !== undefined && !asked.value.includes(kind))) return "applies";
  const value = happened.get(circumstance.value);
  if (value === undefined) issues.push(missing(["circumstances", circumstance.value]));
  if (value !== false) return "applies";
  return { because: "circumstance", reason: REASONS[circumstance.value], ...basisOf(circumstance, asked) };
}

/** What the verdict on an item rests on. */
function basesOf(
  { kinds, circumstance, asked, notAsked }: Applicability = {},
  kind: InstansiKind,
): (Basis | undefined)[] {
  const exempt = asked !== undefined && !asked.value.includes(kind) ? notAsked : undefined;
  return [kinds, circumstance, asked, exempt];
}

const OTHER_KIND: Text = {
  id: "butir ini untuk jenis instansi lain",
  en: "the item is for other kinds of government body",
};

const REASONS: Readonly<Record<CircumstanceId, Text>> = {
  "membayar-tpp": { id: "TPP tidak dibayarkan", en: "no TPP is paid" },
  "kecelakaan-kerja": { id: "tidak ada kecelakaan kerja", en: "there was no work accident" },
  kematian: { id: "tidak ada kematian", en: "there was no death" },
};
