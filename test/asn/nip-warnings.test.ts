import fc from "fast-check";
import { nipWarnings, parseNip, type StatedData } from "sistem-merit/asn";
import { attempt } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../cycle/support.js";
import { flawsOf, found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { numberOf, parts, rightNumber } from "./numbers.js";

/** A day of reference after every invented appointment. */
const LATER = { asOf: "2099-12-31" };

const codes = (number: string, stated: StatedData): string[] => nipWarnings(number, stated).map(({ code }) => code);

/** An invented number of a PNS: born on a day, appointed in a month (`YYYY-MM`). */
const pns = (birthDate: string, appointed: string): string => `${birthDate}${appointed}1001`.replaceAll("-", "");

/** An invented number of a PPPK: born on a day, appointed in a year. */
const pppk = (birthDate: string, appointed: number): string => `${birthDate.replaceAll("-", "")}${appointed}211001`;

const AGES = [{ source: "radarkepahiang-8512" }, { source: "sindonews-2024-07-30" }];

describe("a PNS is at least 18 on the first of the month of appointment", () => {
  it.each([
    ["2000-03-01", "2018-03", "the 18th birthday is that very day"],
    ["2000-02-29", "2018-03", "born on 29 February, 18 before 1 March"],
    ["2000-03-31", "2018-04", "18 since the day before"],
    ["1999-12-31", "2018-01", "18 since the day before, across the year"],
    ["2000-01-01", "2018-01", "the 18th birthday is New Year"],
    ["2000-12-31", "2019-01", "18 since the day before, across the year"],
    ["2000-12-01", "2018-12", "the 18th birthday is 1 December"],
  ])("born %s, appointed %s: %s", (birthDate, appointed) => {
    expect(codes(pns(birthDate, appointed), LATER)).toEqual([]);
  });

  it.each([
    ["2000-03-02", "2018-03", 17],
    ["2000-03-31", "2018-03", 17],
    ["2000-02-29", "2018-02", 17],
    ["2000-02-02", "2018-02", 17],
    ["2000-01-02", "2018-01", 17],
    ["2000-12-02", "2018-12", 17],
    ["2000-12-31", "2018-12", 17],
    ["2000-03-01", "2018-02", 17],
    ["2001-03-01", "2018-03", 17],
    ["2000-06-15", "2000-06", -1],
    ["2000-06-15", "2000-07", 0],
    ["2000-06-15", "1998-01", -3],
  ])("born %s, appointed %s: aged %d", (birthDate, appointed, age) => {
    expect(nipWarnings(pns(birthDate, appointed), LATER)).toStrictEqual([
      {
        code: "appointed-too-young",
        path: ["nip"],
        params: { age, least: 18 },
        message: {
          id: `usia saat pengangkatan ${age} tahun; pelamar paling muda 18 tahun`,
          en: `aged ${age} at appointment; an applicant is at least 18`,
        },
        cite: AGES,
      },
    ]);
  });
});

describe("a PNS is at most 35 at appointment, in some posts 40", () => {
  it.each([
    ["1980-03-02", "2016-03", "36 on the day after"],
    ["1980-12-31", "2016-12", "36 at the end of the month"],
    ["1980-02-29", "2016-02", "36 at the end of the month"],
    ["1980-04-01", "2016-03", "36 a month later"],
    ["1981-01-01", "2016-12", "36 a month later, across the year"],
  ])("born %s, appointed %s: 35 still, %s", (birthDate, appointed) => {
    expect(codes(pns(birthDate, appointed), LATER)).toEqual([]);
  });

  it.each([
    ["1980-03-01", "2016-03", 36],
    ["1980-02-29", "2016-03", 36],
    ["1979-12-31", "2016-01", 36],
    ["1976-01-01", "2016-01", 40],
    ["1975-01-01", "2016-01", 41],
    ["1940-01-01", "2016-01", 76],
  ])("born %s, appointed %s: aged %d", (birthDate, appointed, age) => {
    expect(nipWarnings(pns(birthDate, appointed), LATER)).toStrictEqual([
      {
        code: "appointed-late",
        path: ["nip"],
        params: { age, most: 35, mostInSomePosts: 40 },
        message: {
          id: `usia saat pengangkatan ${age} tahun; pelamar paling tua 35 tahun, 40 tahun pada jabatan tertentu`,
          en: `aged ${age} at appointment; an applicant is at most 35, or 40 in some posts`,
        },
        cite: [...AGES, { source: "betv-20707" }],
      },
    ]);
  });
});

describe("of a PPPK, the number holds the year of appointment alone", () => {
  it("20 by the end of that year is old enough", () => {
    expect(codes(pppk("2000-12-31", 2020), LATER)).toEqual([]);
    expect(codes(pppk("2000-01-01", 2020), LATER)).toEqual([]);
    expect(codes("200012312024211001", LATER)).toEqual([]);
  });

  it("19 at the end of that year is not", () => {
    expect(nipWarnings(pppk("2001-01-01", 2020), LATER)).toStrictEqual([
      {
        code: "appointed-too-young",
        path: ["nip"],
        params: { age: 19, least: 20 },
        message: {
          id: "usia saat pengangkatan 19 tahun; pelamar paling muda 20 tahun",
          en: "aged 19 at appointment; an applicant is at least 20",
        },
        cite: AGES,
      },
    ]);
    expect(codes(pppk("2001-12-31", 2020), LATER)).toEqual(["appointed-too-young"]);
  });

  it("the ordinal of the agreement is no month, and does not move the age", () => {
    for (const agreement of "123456789") {
      const ofAgreement = (number: string): string => number.replace("211001", `2${agreement}1001`);
      expect(codes(ofAgreement(pppk("2000-12-31", 2020)), LATER)).toEqual([]);
      expect(codes(ofAgreement(pppk("2001-01-01", 2020)), LATER)).toEqual(["appointed-too-young"]);
      expect(codes(ofAgreement(pppk("2000-12-31", 2020)), { asOf: "2020-01-01" })).toEqual([]);
      expect(codes(ofAgreement(pppk("2000-12-31", 2020)), { asOf: "2019-12-31" })).toEqual(["appointed-in-future"]);
    }
  });

  it("none is too old: a PPPK may be appointed until shortly before retirement", () => {
    expect(codes(pppk("1964-01-01", 2021), LATER)).toEqual([]);
    expect(codes(pppk("1940-01-01", 2021), LATER)).toEqual([]);
  });
});

describe("an appointment after the day of reference lies in the future", () => {
  it.each([
    ["2018-03-01", "the first day of the month"],
    ["2018-03-31", "the last day of the month"],
    ["2018-04-01", "the month after"],
    ["2019-01-01", "the year after"],
    ["2019-02-28", "an earlier month of the year after"],
  ])("appointed in March 2018, it does not on %s: %s", (asOf) => {
    expect(codes(pns("1990-01-01", "2018-03"), { asOf })).toEqual([]);
  });

  it.each([
    ["2018-02-28", "the day before"],
    ["2018-01-01", "an earlier month"],
    ["2017-12-31", "a later month of the year before"],
    ["2017-03-31", "the same month of the year before"],
  ])("appointed in March 2018, it does on %s: %s", (asOf) => {
    expect(nipWarnings(pns("1990-01-01", "2018-03"), { asOf })).toStrictEqual([
      {
        code: "appointed-in-future",
        path: ["nip"],
        params: { asOf },
        message: {
          id: `pengangkatan dalam NIP sesudah tanggal acuan ${asOf}`,
          en: `the appointment in the NIP lies after the day of reference ${asOf}`,
        },
      },
    ]);
  });

  it("appointed in December, the month before is earlier, and so is all of that year until then", () => {
    expect(codes(pns("1990-01-01", "2018-12"), { asOf: "2018-11-30" })).toEqual(["appointed-in-future"]);
    expect(codes(pns("1990-01-01", "2018-12"), { asOf: "2018-12-01" })).toEqual([]);
    expect(codes(pns("1990-01-01", "2019-01"), { asOf: "2018-12-31" })).toEqual(["appointed-in-future"]);
  });

  it("a PPPK of 2024 does until the end of 2023, and no longer from New Year 2024", () => {
    expect(codes(pppk("1990-01-01", 2024), { asOf: "2023-12-31" })).toEqual(["appointed-in-future"]);
    expect(codes(pppk("1990-01-01", 2024), { asOf: "2024-01-01" })).toEqual([]);
    expect(codes(pppk("1990-01-01", 2024), { asOf: "2024-12-31" })).toEqual([]);
    expect(codes(pppk("1990-01-01", 2024), { asOf: "2025-01-01" })).toEqual([]);
  });
});

describe("a number that differs from what is stated", () => {
  const number = pns("1990-03-15", "2015-03");

  it.each([
    [{ birthDate: "1990-03-15", sex: "laki-laki", appointed: { year: 2015, month: 3 } }],
    [{ birthDate: "1990-03-15" }],
    [{ sex: "laki-laki" }],
    [{ appointed: { year: 2015 } }],
    [{ appointed: { year: 2015, month: undefined } }],
    [{ birthDate: undefined, sex: undefined, appointed: undefined }],
    [{}],
  ] as const)("%j does not", (stated) => {
    expect(codes(number, { ...LATER, ...stated })).toEqual([]);
  });

  it.each(["1990-03-14", "1990-03-16", "1990-04-15", "1991-03-15", "1990-05-13"])(
    "the birth date %s does",
    (birthDate) => {
      expect(nipWarnings(number, { ...LATER, birthDate })).toStrictEqual([
        {
          code: "birth-date-differs",
          path: ["nip"],
          params: {},
          message: {
            id: "tanggal lahir dalam NIP berbeda dengan tanggal lahir yang tercatat",
            en: "the birth date in the NIP differs from the one on record",
          },
        },
      ]);
    },
  );

  it("the other sex does", () => {
    expect(nipWarnings(number, { ...LATER, sex: "perempuan" })).toStrictEqual([
      {
        code: "sex-differs",
        path: ["nip"],
        params: {},
        message: {
          id: "jenis kelamin dalam NIP berbeda dengan yang tercatat",
          en: "the sex in the NIP differs from the one on record",
        },
      },
    ]);
    expect(codes(number.replace("031001", "032001"), { ...LATER, sex: "perempuan" })).toEqual([]);
    expect(codes(number.replace("031001", "032001"), { ...LATER, sex: "laki-laki" })).toEqual(["sex-differs"]);
  });

  it.each([
    [{ year: 2014, month: 3 }],
    [{ year: 2016, month: 3 }],
    [{ year: 2015, month: 2 }],
    [{ year: 2015, month: 4 }],
    [{ year: 2014, month: 4 }],
    [{ year: 2014 }],
    [{ year: 2016, month: undefined }],
    [{ year: 0 }],
    [{ year: 9999, month: 12 }],
  ])("the appointment %j does", (appointed) => {
    expect(nipWarnings(number, { ...LATER, appointed })).toStrictEqual([
      {
        code: "appointment-differs",
        path: ["nip"],
        params: {},
        message: {
          id: "pengangkatan dalam NIP berbeda dengan yang tercatat",
          en: "the appointment in the NIP differs from the one on record",
        },
      },
    ]);
  });

  it("of a PPPK only the year can, for the number holds no month", () => {
    for (let month = 1; month <= 12; month++) {
      expect(codes(pppk("1990-01-01", 2024), { ...LATER, appointed: { year: 2024, month } })).toEqual([]);
      expect(codes(pppk("1990-01-01", 2024), { ...LATER, appointed: { year: 2023, month } })).toEqual([
        "appointment-differs",
      ]);
    }
    expect(codes(pppk("1990-01-01", 2024), { ...LATER, appointed: { year: 2025 } })).toEqual(["appointment-differs"]);
  });
});

describe("several things may be odd at once", () => {
  it("all five of a number, in the order of the number", () => {
    const stated = {
      asOf: "2014-12-31",
      birthDate: "1991-01-01",
      sex: "perempuan",
      appointed: { year: 2014, month: 3 },
    } as const;
    expect(codes(pns("2000-01-01", "2015-03"), stated)).toEqual([
      "birth-date-differs",
      "sex-differs",
      "appointment-differs",
      "appointed-in-future",
      "appointed-too-young",
    ]);
    expect(codes(pns("1940-01-01", "2015-03"), stated).slice(3)).toEqual(["appointed-in-future", "appointed-late"]);
  });

  it("nothing is odd about the two public numbers", () => {
    expect(nipWarnings("19660801 198803 1 001", { asOf: "1988-03-01", birthDate: "1966-08-01" })).toEqual([]);
    expect(nipWarnings("200012312024211001", { asOf: "2024-01-01", sex: "laki-laki" })).toEqual([]);
  });
});

describe("what is stated may be wrong in itself", () => {
  it("every issue of the number and of what is stated, at once", () => {
    const stated = {
      asOf: "2025-02-29",
      birthDate: "15-03-1990",
      sex: "L",
      appointed: { year: "2015", month: 13, day: 1 },
      name: "Pegawai A",
    };
    expect(found(() => nipWarnings("196613011988133000", untyped(stated)))).toEqual([
      "nip: nip-birth-date",
      "nip: nip-appointment",
      "nip: nip-sex",
      "nip: nip-sequence",
      "name: unknown-key",
      "asOf: not-a-date",
      "birthDate: not-a-date",
      "sex: not-one-of",
      "appointed.day: unknown-key",
      "appointed.year: not-a-number",
      "appointed.month: out-of-range",
    ]);
  });

  const right = { asOf: "2026-01-01" };

  it.each([
    [undefined, [".: not-an-object"]],
    [null, [".: not-an-object"]],
    ["2026-01-01", [".: not-an-object"]],
    [["2026-01-01"], [".: not-an-object"]],
    [{}, ["asOf: missing"]],
    [Object.create(right), ["asOf: missing"]],
    [{ asOf: undefined }, ["asOf: not-a-date"]],
    [{ asOf: null }, ["asOf: not-a-date"]],
    [{ asOf: "" }, ["asOf: not-a-date"]],
    [{ asOf: "2026-1-1" }, ["asOf: not-a-date"]],
    [{ asOf: "2026-01-01T00:00:00Z" }, ["asOf: not-a-date"]],
    [{ asOf: new Date(0) }, ["asOf: not-a-date"]],
    [{ asOf: 20_260_101 }, ["asOf: not-a-date"]],
    [{ ...right, birthDate: null }, ["birthDate: not-a-date"]],
    [{ ...right, birthDate: "1990-02-30" }, ["birthDate: not-a-date"]],
    [{ ...right, sex: null }, ["sex: not-one-of"]],
    [{ ...right, sex: "" }, ["sex: not-one-of"]],
    [{ ...right, sex: 1 }, ["sex: not-one-of"]],
    [{ ...right, sex: "Laki-laki" }, ["sex: not-one-of"]],
    [{ ...right, appointed: null }, ["appointed: not-an-object"]],
    [{ ...right, appointed: "2015-03" }, ["appointed: not-an-object"]],
    [{ ...right, appointed: [2015, 3] }, ["appointed: not-an-object"]],
    [{ ...right, appointed: {} }, ["appointed.year: missing"]],
    [{ ...right, appointed: { month: 3 } }, ["appointed.year: missing"]],
    [{ ...right, appointed: { year: undefined } }, ["appointed.year: not-a-number"]],
    [{ ...right, appointed: { year: Number.NaN } }, ["appointed.year: not-a-number"]],
    [{ ...right, appointed: { year: -1 } }, ["appointed.year: out-of-range"]],
    [{ ...right, appointed: { year: 10_000 } }, ["appointed.year: out-of-range"]],
    [{ ...right, appointed: { year: 2015.5 } }, ["appointed.year: not-on-scale"]],
    [{ ...right, appointed: { year: 2015, month: 0 } }, ["appointed.month: out-of-range"]],
    [{ ...right, appointed: { year: 2015, month: 13 } }, ["appointed.month: out-of-range"]],
    [{ ...right, appointed: { year: 2015, month: 1.5 } }, ["appointed.month: not-on-scale"]],
    [{ ...right, appointed: { year: 2015, month: "03" } }, ["appointed.month: not-a-number"]],
    [{ ...right, appointed: { year: 2015, month: null } }, ["appointed.month: not-a-number"]],
    [{ ...right, nip: "196608011988031001" }, ["nip: unknown-key"]],
    [{ ...right, birthdate: "1990-03-15" }, ["birthdate: unknown-key"]],
  ])("%j", (stated, issues) => {
    const text = issues.map((issue) => issue.replace(/^\./, ""));
    expect(found(() => nipWarnings("196608011988031001", untyped(stated)))).toEqual(text);
  });

  it("the sexes and the limits are named", () => {
    const stated = { ...right, sex: untyped("P"), appointed: { year: 10_000, month: 0 } };
    expect(issuesOf(() => nipWarnings("196608011988031001", stated)).map(({ params }) => params)).toEqual([
      { expected: ["laki-laki", "perempuan"], received: "text" },
      { min: 0, max: 9999, received: 10_000 },
      { min: 1, max: 12, received: 0 },
    ]);
  });

  it("0, 9999, 1 and 12 are still within them", () => {
    for (const appointed of [
      { year: 0, month: 1 },
      { year: 9999, month: 12 },
    ]) {
      expect(codes("196608011988031001", { ...right, appointed })).toEqual(["appointment-differs"]);
    }
  });
});

describe("warnings of any number that can be read", () => {
  const stated = fc.record(
    {
      asOf: fc.constantFrom("1960-01-01", "1999-12-31", "2018-03-01", "2026-01-01", "2099-12-31"),
      birthDate: fc.constantFrom("1966-08-01", "1990-03-15", undefined),
      sex: fc.constantFrom("laki-laki", "perempuan", undefined),
      appointed: fc.constantFrom({ year: 1988, month: 3 }, { year: 2018 }, { year: 2018, month: undefined }, undefined),
    },
    { requiredKeys: ["asOf"] },
  );

  it("are well formed, plain JSON, each said once, and leave the input as it was", () => {
    fc.assert(
      fc.property(rightNumber, stated, (number, given) => {
        const warnings = nipWarnings(number, deepFreeze(given));
        expect(warnings.flatMap((warning) => flawsOf(untyped(warning)))).toEqual([]);
        expect(survivesJson(warnings)).toBe(true);
        expect(new Set(warnings.map(({ code }) => code)).size).toBe(warnings.length);
        expect(warnings.every(({ path }) => path.join() === "nip")).toBe(true);
      }),
    );
  });

  it("do not depend on how the number is printed", () => {
    fc.assert(
      fc.property(rightNumber, stated, (number, given) => {
        expect(nipWarnings(number, given)).toEqual(nipWarnings(parseNip(number).value, given));
      }),
    );
  });

  it("say nothing of a difference, if what is stated is what the number says", () => {
    fc.assert(
      fc.property(rightNumber, fc.constantFrom("1900-01-01", "2099-12-31"), (number, asOf) => {
        const parsed = parseNip(number);
        const { birthDate, sex } = parsed;
        const appointed = parsed.kind === "pns" ? parsed.appointed : { year: parsed.appointedYear };
        const said = codes(number, { asOf, birthDate, sex, appointed });
        expect(said.filter((code) => code.endsWith("-differs"))).toEqual([]);
        expect(said.includes("appointed-in-future")).toBe(asOf === "1900-01-01");
      }),
    );
  });

  it("count the age as a calendar does: a month of appointment before the birthday is one year less", () => {
    fc.assert(
      fc.property(parts, (made) => {
        fc.pre(made.code <= 12);
        const first = `${made.year}-${String(made.code).padStart(2, "0")}-01`;
        const years = made.year - Number(made.birthDate.slice(0, 4));
        const age = first.slice(5) >= made.birthDate.slice(5) ? years : years - 1;
        const expected = age < 18 ? ["appointed-too-young"] : age > 35 ? ["appointed-late"] : [];
        expect(codes(numberOf(made), LATER)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("are given for exactly the numbers that can be read", () => {
    fc.assert(
      fc.property(fc.oneof(rightNumber, fc.string()), (number) => {
        expect(attempt(() => nipWarnings(number, LATER)).ok).toBe(attempt(() => parseNip(number)).ok);
      }),
    );
  });
});
