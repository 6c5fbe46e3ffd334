import type { Sourced } from "../core/citations.js";
import type { PlainDate } from "../core/dates.js";
import { issue, type Issue, listed, notAnObject, type Path } from "../core/issues.js";
import { MeritError } from "../core/merit-error.js";
import type { Text } from "../core/text.js";
import { type RegionCode } from "./region-code.js";

/** A province of a snapshot. Its name is a proper name, and not translated. */
export interface Province {
  readonly code: RegionCode;
  readonly name: string;
  /** How many kabupaten it has, administrative ones included. */
  readonly kabupaten: Sourced<number>;
  /** How many kota it has, administrative ones included. */
  readonly kota: Sourced<number>;
}

/** An administrative kabupaten or kota: a part of the government of its province. */
export interface AdministrativeUnit {
  readonly code: RegionCode;
  readonly name: string;
}

/** The regions of Indonesia as one decree lists them. */
export interface Regions<Id extends string = string> {
  /** Id of the decree in the register. */
  readonly id: Id;
  readonly name: Text;
  /** The day on which the decree was set. */
  readonly date: Sourced<PlainDate>;
  /** In the order of their codes. */
  readonly provinces: readonly Province[];
  readonly administrativeUnits: Sourced<readonly AdministrativeUnit[]>;
  readonly totals: {
    readonly provinsi: Sourced<number>;
    readonly kabupaten: Sourced<number>;
    readonly kota: Sourced<number>;
    /** Kabupaten and kota together. */
    readonly kabupatenKota: Sourced<number>;
    readonly kecamatan: Sourced<number>;
    readonly desaKelurahan: Sourced<number>;
  };
  /** The regional governments: without the administrative units. */
  readonly autonomous: {
    readonly provinsi: Sourced<number>;
    readonly kabupaten: Sourced<number>;
    readonly kota: Sourced<number>;
    readonly all: Sourced<number>;
  };
}

/** Throws a readable error where plain JavaScript passes no regions. */
export function assertRegions(value: unknown): void {
  if (typeof value !== "object" || value === null || !("provinces" in value)) {
    throw new MeritError([notAnObject(["regions"], value)]);
  }
}

/** The province with a code. Throws an issue that lists the codes of the snapshot if it holds none. */
export function provinceAt({ provinces, id }: Regions, code: RegionCode, path: Path): Province {
  const found = provinces.find((province) => province.code === code);
  if (found === undefined) throw new MeritError([provinceUnknown(path, id, provinces)]);
  return found;
}

function provinceUnknown(path: Path, regions: string, provinces: readonly Province[]): Issue {
  const expected = provinces.map(({ code }) => code);
  return issue(
    "not-one-of",
    path,
    { expected, regions },
    `provinsinya tidak ada dalam ${regions}; yang ada: ${listed(expected)}`,
    `its province is not in ${regions}; there are: ${listed(expected)}`,
  );
}
