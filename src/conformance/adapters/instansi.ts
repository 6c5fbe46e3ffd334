import type { InstansiKind } from "../../instansi/instansi.js";
import { parseRegionCode } from "../../instansi/parse-region-code.js";
import { ppkOf } from "../../instansi/ppk-of.js";

/** Government bodies. */
export const instansiAdapters = {
  parseRegionCode: ({ code }: { readonly code: string }) => parseRegionCode(code),
  ppkOf: ({ kind }: { readonly kind: InstansiKind }) => ppkOf(kind),
};
