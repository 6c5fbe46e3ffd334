import type { Sourced } from "../core/citations.js";
import type { Text } from "../core/text.js";
import type { ServiceId, SystemId } from "../cooperation/scope.js";
import type { ModuleId } from "./system.js";

/** The three stages in which a system is taken over: observe, imitate, modify. */
export type StageId = "amati" | "tiru" | "modifikasi";

/** Who does something. The first two stand outside the working group. */
export type RoleId =
  | "kepala-daerah"
  | "perangkat-daerah"
  | "asisten-sekda"
  | "kepegawaian"
  | "pengembangan-sdm"
  | "organisasi"
  | "perencanaan"
  | "pengawasan"
  | "keuangan"
  | "kominfo"
  | "hukum";

/** What a role is in the working group: its chair, the one that leads the work, a member, or none of them. */
export type RolePart = "ketua" | "penggerak" | "anggota" | "luar";

/** A role, and the offices that usually hold it. */
export interface RoleRule {
  readonly id: RoleId;
  readonly name: Text;
  readonly part: Sourced<RolePart>;
}

/** A working group or team as a source describes it. */
export interface WorkingGroupCase {
  readonly id: string;
  readonly name: Text;
  /** The roles that the source names. */
  readonly roles: Sourced<readonly RoleId[]>;
  /** Who chairs or leads, if the source says it. */
  readonly lead?: Sourced<RoleId>;
  readonly notes?: Sourced<Text>;
}

/** One item of the template. */
export interface ItemRule {
  readonly id: string;
  readonly name: Text;
  readonly stage: StageId;
  /** Only in a plan whose scope holds this system, this service, or any system at all. */
  readonly system?: SystemId;
  readonly service?: ServiceId;
  readonly anySystem?: true;
  /** What is to be done. */
  readonly task: Sourced<Text>;
  readonly roles: Sourced<readonly RoleId[]>;
  /** The documents or data that it takes. */
  readonly needs: Sourced<readonly Text[]>;
  readonly modules: readonly ModuleId[];
  /** Ids of the items that come before it, as far as they are in the plan. */
  readonly after: Sourced<readonly string[]>;
  /** A service that takes a number of days, which no source names. */
  readonly timed?: true;
}

/** What the catalogue says of a system that an item needs: its open questions, its data, or what the agency supplies. */
export type CatalogueNeeds = "unknown" | "data-in" | "supply";

/** An item that the plan holds for every system of its scope, with the texts of the catalogue. */
export interface SystemItemRule {
  /** Its id is this and the id of the system: `amati-siap`. */
  readonly prefix: string;
  /** Its name is this and the name of the system: "Amati SIAP". */
  readonly verb: Text;
  readonly stage: StageId;
  readonly task: Sourced<Text>;
  /** Those who work on the system, unless others are named. */
  readonly roles?: Sourced<readonly RoleId[]>;
  readonly needs: CatalogueNeeds | Sourced<readonly Text[]>;
  /** The doors that hold the rules of the system, unless others are named. */
  readonly modules?: readonly ModuleId[];
  /** Ids of the items of the template that come before it. */
  readonly after: Sourced<readonly string[]>;
  /** The prefix of the item of the same system that comes before it. */
  readonly afterOwn?: string;
  /** Whether the systems whose data it takes come before it. */
  readonly afterSources?: true;
}

/** The template of a replication plan. */
export interface ReplicationTemplate {
  /** What the plan is, and what it is not. */
  readonly note: Sourced<Text>;
  /** The method that the source names; which item belongs to which stage is our reading. */
  readonly method: Sourced<readonly StageId[]>;
  readonly stages: Readonly<Record<StageId, Text>>;
  readonly roles: readonly RoleRule[];
  /** In the order of the plan; no item stands before one that comes before it. */
  readonly items: readonly (ItemRule | SystemItemRule)[];
  /** Who works on a system. */
  readonly systemRoles: Sourced<Readonly<Record<SystemId, readonly RoleId[]>>>;
  /** Ids of the items that come before a system is taken over, because it takes their data. */
  readonly systemAfter: Readonly<Record<SystemId, Sourced<readonly string[]>>>;
  /** The item that is done only if every office has signed. */
  readonly commitments: string;
  /** What no source says. */
  readonly unknown: readonly Text[];
}
