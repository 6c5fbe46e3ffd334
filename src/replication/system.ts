import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { SystemId } from "../cooperation/scope.js";

/** The doors of this library that hold rules of West Java's systems, or help to replicate them. */
export type ModuleId =
  | "sistem-merit"
  | "sistem-merit/allowance"
  | "sistem-merit/asn"
  | "sistem-merit/attendance"
  | "sistem-merit/competency"
  | "sistem-merit/cooperation"
  | "sistem-merit/discipline"
  | "sistem-merit/performance"
  | "sistem-merit/plan"
  | "sistem-merit/replication"
  | "sistem-merit/sakip"
  | "sistem-merit/siasn"
  | "sistem-merit/talent";

/** A door of this library, and what it holds for a system. */
export interface ModuleUse {
  readonly module: ModuleId;
  readonly holds: Text;
}

/** One of West Java's systems, as far as it is publicly known. */
export interface JabarSystem {
  readonly id: SystemId;
  /** The short name. */
  readonly name: Text;
  /** What the short name stands for. Sources contradict each other, and none is chosen; the best sourced stands first. */
  readonly expansions: readonly Sourced<string>[];
  readonly purpose: Sourced<Text>;
  /** The office that owns it. */
  readonly owner: Sourced<Text>;
  /** Empty: nothing was found, see `unknown`. */
  readonly dataIn: readonly Sourced<Text>[];
  /** Empty: nothing was found, see `unknown`. */
  readonly dataOut: readonly Sourced<Text>[];
  readonly facts: readonly Sourced<Text>[];
  /** What this library holds for it. */
  readonly modules: readonly ModuleUse[];
  /** What an agency that adopts it must bring itself: our reading. */
  readonly supply: Sourced<readonly Text[]>;
  /** What no source that was read says. */
  readonly unknown: readonly Text[];
}

/** An application beside the five systems. */
export interface JabarApp {
  readonly id: string;
  readonly name: Text;
  /** The portal on which it stands. */
  readonly portal?: Sourced<string>;
  readonly owner: Sourced<Text>;
  /** Absent where the inventory names none. */
  readonly purpose?: Sourced<Text>;
}
