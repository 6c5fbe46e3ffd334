import { completeInstrument, explainMaturity, maturityIndex, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, parsed, survivesJson, untyped } from "../core/support.js";
import { allAt, body, INVENTED_FIGURES, invented } from "./maturity-fixtures.js";

const KOTA = body("kota", true, true, false);
const result = maturityIndex(
  invented,
  { ...allAt(3, KOTA), "peta-jabatan": 4 },
  { ...KOTA, survey: 4.2, correction: -0.05 },
);

describe("the reasoning behind an index", () => {
  it("walks from the aspects to the grade, in Indonesian by default", () => {
    expect(explainMaturity(result).map(({ step, text }) => `${step}: ${text}`)).toEqual([
      "aspect: Perencanaan Kebutuhan dan Standardisasi Jabatan: 10 dari 12 = 0,8333, berbobot 10%",
      "aspect: Manajemen Talenta: 18 dari 24 = 0,7500, berbobot 20%",
      "aspect: Pengelolaan Kinerja: 12 dari 16 = 0,7500, berbobot 15%",
      "aspect: Pengembangan Kompetensi: 9 dari 12 = 0,7500, berbobot 15%",
      "aspect: Penguatan Budaya Kerja dan Citra Institusi: 12 dari 16 = 0,7500, berbobot 10%",
      "aspect: Penghargaan dan Pengakuan: 18 dari 24 = 0,7500, berbobot 12,5%",
      "aspect: Disiplin, Pemberhentian, dan Upaya Administratif: 3 dari 4 = 0,7500, berbobot 7,5%",
      "aspect: Digitalisasi Manajemen ASN: 6 dari 8 = 0,7500, berbobot 10%",
      "part: Maturitas penyelenggaraan sistem merit: 0,7583 × 75%",
      "part: Kepuasan dan keterikatan pegawai ASN: 0,8000 × 25%",
      "correction: 0,7688 + -0,05: koreksi",
      "index: indeks, dibulatkan sekali: 0,72",
      "category: 0,72 ≥ 0,61: Menengah",
      "grade: Tingkat sumber terlemah: caller",
    ]);
  });

  it("cites what the published parts rest on", () => {
    const [planning] = explainMaturity(result, { lang: "en" });
    expect(planning?.text).toBe("Workforce Planning and Standardisation of Posts: 10 of 12 = 0.8333, weighs 10%");
    expect(planning?.cite).toContainEqual({ source: "permenpanrb-19-2025", article: "Lampiran I" });
    expect(planning?.about).toBe("perencanaan-kebutuhan-standardisasi-jabatan");
  });

  it("ends in English as it does in Indonesian: with the index, its category, and the weakest grade", () => {
    const steps = explainMaturity(result, { lang: "en" });
    expect(steps.slice(-4).map(({ step, text }) => `${step}: ${text}`)).toEqual([
      "correction: 0.7688 + -0.05: correction",
      "index: index, rounded once: 0.72",
      "category: 0.72 ≥ 0.61: Intermediate",
      "grade: Weakest grade: caller",
    ]);
    expect(steps.at(-1)).toEqual({
      step: "grade",
      text: "Weakest grade: caller",
      output: "caller",
      grade: "caller",
      cite: [],
    });
  });

  it("is the same of a result that was stored", () => {
    const stored = parsed(JSON.stringify(result));
    expect(explainMaturity(untyped(stored))).toEqual(explainMaturity(result));
    expect(survivesJson(explainMaturity(result))).toBe(true);
  });

  it("shows a factor, a bound that must be passed, and an index below the lowest bound", () => {
    const factor = completeInstrument(permenpanrb2025, {
      ...INVENTED_FIGURES,
      correction: { operation: "multiply", least: 0, greatest: 2 },
    });
    const high = maturityIndex(factor, allAt(4, KOTA), { ...KOTA, survey: 5, correction: 1.5 });
    expect(explainMaturity(high, { lang: "en" }).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["1 × 1.5: correction", "1.5 > 1: Leading"]),
    );
    const low = maturityIndex(invented, allAt(0, KOTA), { ...KOTA, survey: 1, correction: -0.1 });
    expect(explainMaturity(low).map(({ text }) => text)).toContain("-0,1 < 0: Dasar");
  });
});

it("something else than a result is named, and so is a language that is none", () => {
  for (const wrong of [undefined, null, 3, {}]) {
    expect(found(() => explainMaturity(untyped(wrong)))).toEqual(["result: not-an-object"]);
  }
  expect(found(() => explainMaturity(result, untyped({ lang: "jv" })))).toEqual(["options.lang: not-one-of"]);
});
