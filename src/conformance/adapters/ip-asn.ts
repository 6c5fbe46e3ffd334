import { ipAsnCategoryOf } from "../../ip-asn/ip-asn-category-of.js";
import { ipAsn } from "../../ip-asn/ip-asn.js";
import type { IpAsnOptions } from "../../ip-asn/options.js";
import type { IpAsnRecord } from "../../ip-asn/record.js";
import { ipAsn2019 } from "../../ip-asn/rules/perbkn-8-2019.js";

/** The professionalism index. */
export const ipAsnAdapters = {
  ipAsnCategoryOf: ({ total }: { readonly total: number }) => ipAsnCategoryOf(total, ipAsn2019),
  ipAsn: ({ options = {}, ...record }: IpAsnRecord & { readonly options?: IpAsnOptions }) =>
    ipAsn(record, ipAsn2019, options),
};
