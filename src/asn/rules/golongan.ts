import type { Sourced } from "../../core/citations.js";
import { freeze } from "../../core/freeze.js";
import type { Text } from "../../core/text.js";
import { secondary } from "../../sources/cite.js";
import type { GolonganPns, GolonganPppk } from "../golongan.js";
import type { Pendidikan } from "../pendidikan.js";

/* @__NO_SIDE_EFFECTS__ */
function term(name: string): Text {
  return { id: name, en: name };
}

/** The rank names (pangkat) of the PNS by golongan and ruang. They are terms of art, and not translated. */
export const pangkatPns: Sourced<Readonly<Record<GolonganPns, Text>>> = /* @__PURE__ */ freeze(
  secondary(
    {
      "I/a": term("Juru Muda"),
      "I/b": term("Juru Muda Tingkat I"),
      "I/c": term("Juru"),
      "I/d": term("Juru Tingkat I"),
      "II/a": term("Pengatur Muda"),
      "II/b": term("Pengatur Muda Tingkat I"),
      "II/c": term("Pengatur"),
      "II/d": term("Pengatur Tingkat I"),
      "III/a": term("Penata Muda"),
      "III/b": term("Penata Muda Tingkat I"),
      "III/c": term("Penata"),
      "III/d": term("Penata Tingkat I"),
      "IV/a": term("Pembina"),
      "IV/b": term("Pembina Tingkat I"),
      "IV/c": term("Pembina Utama Muda"),
      "IV/d": term("Pembina Utama Madya"),
      "IV/e": term("Pembina Utama"),
    },
    "public-code-golongan",
  ),
);

/** The ids of the SIASN for every golongan. */
export const siasnIds: Sourced<Readonly<Record<GolonganPns | GolonganPppk, string>>> = /* @__PURE__ */ freeze(
  secondary(
    // prettier-ignore
    {
      "I/a": "11", "I/b": "12", "I/c": "13", "I/d": "14",
      "II/a": "21", "II/b": "22", "II/c": "23", "II/d": "24",
      "III/a": "31", "III/b": "32", "III/c": "33", "III/d": "34",
      "IV/a": "41", "IV/b": "42", "IV/c": "43", "IV/d": "44", "IV/e": "45",
      I: "01", II: "02", III: "03", IV: "04", V: "05", VI: "06", VII: "07", VIII: "08", IX: "09",
      X: "10", XI: "11", XII: "12", XIII: "13", XIV: "14", XV: "15", XVI: "16", XVII: "17",
    },
    "public-code-golongan",
  ),
);

/** The grade in which a PPPK begins, by the education that the post asks for. */
export const pppkEntry: Readonly<Record<Pendidikan, Sourced<GolonganPppk>>> = /* @__PURE__ */ freeze({
  sd: secondary("I", "jadipppk-24615", "poskota-2025-04-07"),
  smp: secondary("IV", "jadipppk-24615", "poskota-2025-04-07"),
  slta: secondary("V", "jadipppk-24615", "poskota-2025-04-07"),
  d1: secondary("V", "jadipppk-24615", "poskota-2025-04-07"),
  d2: secondary("VI", "jadipppk-24615", "poskota-2025-04-07"),
  d3: secondary("VII", "jadipppk-24615", "poskota-2025-04-07"),
  d4: secondary("IX", "jadipppk-24615", "poskota-2025-04-07"),
  s1: secondary("IX", "jadipppk-24615", "poskota-2025-04-07"),
  s2: secondary("X", "jadipppk-24615", "poskota-2025-04-07"),
  s3: secondary("XI", "jadipppk-24615", "poskota-2025-04-07"),
});
