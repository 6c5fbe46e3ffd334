import { golonganInfo } from "../../asn/golongan-info.js";
import { golonganOfLevel } from "../../asn/golongan-of-level.js";
import type { Golongan } from "../../asn/golongan.js";
import type { Hakim, Jabatan, JenjangKeahlian, JenjangKeterampilan } from "../../asn/jabatan.js";
import type { Pendidikan } from "../../asn/pendidikan.js";
import { parseNip } from "../../asn/parse-nip.js";
import { pppkEntryGolongan } from "../../asn/pppk-entry-golongan.js";
import { retirementAge } from "../../asn/retirement-age.js";
import { retirementDate } from "../../asn/retirement-date.js";
import type { PlainDate } from "../../core/dates.js";

interface OfPost {
  readonly post: Jabatan | Hakim;
}

/** The civil servant. */
export const asnAdapters = {
  parseNip: ({ nip }: { readonly nip: string }) => parseNip(nip),
  golonganInfo: ({ golongan }: { readonly golongan: Golongan }) => golonganInfo(golongan),
  golonganOfLevel: ({ level }: { readonly level: JenjangKeahlian | JenjangKeterampilan }) =>
    golonganOfLevel(level, "pns"),
  pppkEntryGolongan: ({ education }: { readonly education: Pendidikan }) => pppkEntryGolongan(education),
  retirementAge: ({ post, asOf }: OfPost & { readonly asOf: PlainDate }) => retirementAge(post, asOf),
  retirementDate: ({ person, post }: OfPost & { readonly person: { readonly birthDate: PlainDate } }) =>
    retirementDate(person, post),
};
