import fc from "fast-check";
import { attempt } from "sistem-merit";
import { assessMaturity, completeInstrument, permenpanrb2025 } from "sistem-merit/instruments";
import { maturityBodySchema, maturityFiguresSchema, maturityLevelsSchema } from "sistem-merit/schemas";
import { describe, expect, it } from "vitest";
import { untyped } from "../core/support.js";
import { allAt, body, INVENTED_FIGURES } from "../merit/maturity-fixtures.js";

const KOTA = body("kota");
const odd = fc.oneof(
  fc.integer({ min: -1, max: 5 }),
  fc.constantFrom(null, undefined, "3", "unknown", true, [], {}, 2.5, NaN),
);

/** The right input with one key changed, left out, or added. */
const nearly = (right: object): fc.Arbitrary<object> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(right), "lainnya"), fc.oneof(odd, fc.constant("left out")))
    .map(([key, value]) =>
      Object.fromEntries(
        Object.entries({ ...right, [key]: value }).filter(([name, one]) => name !== key || one !== "left out"),
      ),
    );

describe("the schemas of the regime of 2025 accept and refuse what its functions do", () => {
  it("levels", () => {
    const schema = maturityLevelsSchema(permenpanrb2025, KOTA);
    fc.assert(
      fc.property(nearly(allAt(3, KOTA)), (levels) => {
        const accepted = attempt(() => assessMaturity(permenpanrb2025, untyped(levels), KOTA)).ok;
        expect(schema.safeParse(levels).success).toBe(accepted);
      }),
    );
  });

  it("bodies", () => {
    const schema = maturityBodySchema(permenpanrb2025);
    const bodies = fc.oneof(
      nearly(KOTA),
      nearly(KOTA.circumstances).map((circumstances) => ({ ...KOTA, circumstances })),
      nearly({ kind: "kota" }).map((instansi) => ({ ...KOTA, instansi })),
    );
    fc.assert(
      fc.property(bodies, (one) => {
        const accepted = attempt(() => assessMaturity(permenpanrb2025, allAt(3, KOTA), untyped(one))).ok;
        expect(schema.safeParse(one).success).toBe(accepted);
      }),
    );
  });

  it("figures", () => {
    const schema = maturityFiguresSchema(permenpanrb2025);
    const keys = ["weightPercent", "levelRule", "survey", "correction", "rounding"] as const;
    const figures = fc.oneof(
      nearly(INVENTED_FIGURES),
      ...keys.map((key) => nearly(INVENTED_FIGURES[key]).map((changed) => ({ ...INVENTED_FIGURES, [key]: changed }))),
    );
    fc.assert(
      fc.property(figures, (one) => {
        const accepted = attempt(() => completeInstrument(permenpanrb2025, untyped(one))).ok;
        expect(schema.safeParse(one).success).toBe(accepted);
      }),
    );
  });

  it("a body that is none", () => {
    const found = maturityBodySchema(permenpanrb2025, { lang: "en" }).safeParse(null).error?.issues;
    expect(found?.map(({ message }) => message)).toEqual(["must be a plain object, got nothing"]);
  });

  it("with the same messages, in the language that is asked for", () => {
    const english = maturityLevelsSchema(permenpanrb2025, KOTA, { lang: "en" }).safeParse({
      ...allAt(3, KOTA),
      "standar-kompetensi-pusat-provinsi": 1,
    });
    expect(english.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["standar-kompetensi-pusat-provinsi"], "the item does not apply to this government body"],
    ]);
    expect(maturityFiguresSchema(permenpanrb2025).safeParse({}).error?.issues[0]?.message).toBe("wajib diisi");
  });
});
