import { basisOf, type Citation, type Grade } from "../core/citations.js";
import type { Issue } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import { readOneOf } from "../core/read.js";
import type { Text } from "../core/text.js";
import {
  COOPERATION_KINDS,
  type CooperationKind,
  type InstrumentId,
  OFFICE_IDS,
  type OfficeId,
} from "./cooperation-rules.js";
import { cooperation2018 } from "./rules/pp-28-2018.js";

/** A manuscript that a cooperation needs. */
export interface NeededInstrument {
  readonly id: InstrumentId;
  readonly name: Text;
  /** The offices that sign it for a region by their own power. */
  readonly signers: readonly OfficeId[];
  /** The offices that sign it with a power of attorney (Surat Kuasa). */
  readonly withPower: readonly OfficeId[];
  /** Whether an action plan must be annexed. */
  readonly actionPlan: boolean;
}

/** The manuscripts of a legal kind, in their order; or that they are not known. */
export type NeededInstruments =
  | {
      readonly status: "known";
      readonly kind: CooperationKind;
      readonly instruments: readonly NeededInstrument[];
      /** The weakest grade that the list rests on. */
      readonly grade: Grade;
      readonly cite: readonly Citation[];
    }
  | { readonly status: "unknown"; readonly kind: CooperationKind };

/**
 * The manuscripts (naskah) that a legal kind needs, in the order in which they are signed, and who signs them: first a
 * Kesepakatan Bersama, then a Perjanjian Kerja Sama (PKS); with the central government a Nota Kesepakatan with its action
 * plan, and no PKS.
 *
 * Source: Kompasiana and the portal of Kota Yogyakarta on PP 28/2018 and Permendagri 22/2020; that the regional secretary
 * may sign a PKS with a power of attorney is an interpretation (decision 0041-who-signs-and-who-approves).
 *
 * @param kind the legal kind
 * @returns the manuscripts, or that they are not known: those of cooperation abroad were not read
 * @throws MeritError `not-one-of`
 *
 * @example
 * ```ts
 * import { instrumentsNeeded } from "sistem-merit/cooperation";
 *
 * const needed = instrumentsNeeded("ksdd-sukarela");
 *
 * needed.status === "known" ? needed.instruments.map(({ id }) => id) : [];
 * // → ["kesepakatan-bersama", "perjanjian-kerja-sama"]
 * needed.status === "known" ? needed.instruments[0]?.withPower : []; // → []
 * instrumentsNeeded("ksdll").status; // → "unknown"
 * ```
 */
export function instrumentsNeeded(kind: CooperationKind): NeededInstruments {
  const issues: Issue[] = [];
  const known = readOneOf(kind, COOPERATION_KINDS, ["kind"], issues);
  if (known === undefined) throw new MeritError(issues);
  const order = cooperation2018.kinds[known].instruments;
  if (order === undefined) return { status: "unknown", kind: known };
  const rules = order.value.map((id) => ({ id, rule: cooperation2018.instruments[id] }));
  return {
    status: "known",
    kind: known,
    instruments: rules.map(({ id, rule: { name, signers, withPower, actionPlan } }) => ({
      id,
      name,
      signers: signers.value,
      withPower: OFFICE_IDS.filter((office) => withPower?.[office] !== undefined),
      actionPlan: actionPlan !== undefined,
    })),
    ...basisOf(
      order,
      ...rules.flatMap(({ rule: { signers, withPower = {}, actionPlan } }) => [
        signers,
        ...Object.values(withPower),
        actionPlan,
      ]),
    ),
  };
}
