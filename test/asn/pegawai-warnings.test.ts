import fc from "fast-check";
import {
  type Pegawai,
  pegawaiWarnings,
  type PegawaiWarningsOptions,
  retirementAges,
  retirementDate,
  type Warning,
} from "sistem-merit/asn";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { BANDS, isPns, PNS, PPPK, recordOf, SCALE_PNS, SCALE_PPPK, STATUSES, WHOLE, WITHOUT_BAND } from "./records.js";
import { daysAfter, DECIDING, JAKSA, JAKSA_CITE, LEAVING, sourcesOf, TABLE } from "./retirement-table.js";

const AS_OF = { asOf: "2026-01-01" } as const;

const placed = (warnings: readonly Warning[]): string[] =>
  warnings.map(({ code, path }) => `${path.join(".")}: ${code}`);
const warned = (pegawai: Pegawai, options?: PegawaiWarningsOptions): string[] =>
  placed(pegawaiWarnings(pegawai, options));
/** A record as a file may hold it: the golongan is any text. */
const held = (pegawai: Pegawai, golongan: string): Pegawai => ({ ...pegawai, golongan: untyped(golongan) });

describe("a record in which nothing contradicts has no warning", () => {
  it.each(STATUSES)("of a %s, in every post and every golongan of its level", (status) => {
    for (const [post, pns, pppk] of BANDS) {
      for (const golongan of (isPns(status) ? pns : pppk).split(" ")) {
        expect(warned(held(recordOf(status, { post }), golongan), AS_OF)).toEqual([]);
      }
    }
  });

  it.each(STATUSES)("of a %s, in every post without a level, whatever the golongan", (status) => {
    for (const post of WITHOUT_BAND) {
      for (const golongan of isPns(status) ? SCALE_PNS : SCALE_PPPK) {
        expect(warned(held(recordOf(status, { post }), golongan), AS_OF)).toEqual([]);
      }
    }
  });

  it.each(STATUSES)("of a %s without a golongan, in any post", (status) => {
    for (const post of [...WITHOUT_BAND, ...BANDS.map(([one]) => one)]) {
      expect(warned(recordOf(status, { post, golongan: undefined }), AS_OF)).toEqual([]);
    }
  });

  it("of a lecturer: asisten ahli III/b and X to XII; a PPPK above lektor has no band in the sources", () => {
    const dosen = { kind: "fungsional", profession: "dosen" } as const;
    expect(warned({ ...PNS, post: { ...dosen, level: "asisten-ahli" } })).toEqual([]);
    for (const golongan of ["X", "XI", "XII"]) {
      expect(warned(held({ ...PPPK, post: { ...dosen, level: "lektor" } }, golongan))).toEqual([]);
    }
    for (const level of ["lektor-kepala", "profesor"] as const) {
      for (const golongan of SCALE_PPPK)
        expect(warned(held({ ...PPPK, post: { ...dosen, level } }, golongan))).toEqual([]);
    }
  });

  it("with everything that may be known: titles, education, groups in the number, a researcher", () => {
    expect(pegawaiWarnings(WHOLE, AS_OF)).toEqual([]);
    expect(pegawaiWarnings({ ...WHOLE, nip: "19900315.201503.1.002" }, AS_OF)).toEqual([]);
  });

  it("of a woman", () => {
    expect(warned({ ...PNS, nip: "199003152015032002", sex: "perempuan" }, AS_OF)).toEqual([]);
  });
});

describe("each contradiction is warned of", () => {
  it("the birth date, at the number", () => {
    expect(warned({ ...PNS, birthDate: "1990-03-16" }, AS_OF)).toEqual(["nip: birth-date-differs"]);
  });

  it("the sex, at the number", () => {
    expect(warned({ ...PNS, sex: "perempuan" }, AS_OF)).toEqual(["nip: sex-differs"]);
  });

  it("an appointment in the future, on the last day before its month and not on its first", () => {
    expect(warned(PNS, { asOf: "2015-02-28" })).toEqual(["nip: appointed-in-future"]);
    expect(warned(PNS, { asOf: "2015-03-01" })).toEqual([]);
    expect(warned(PPPK, { asOf: "2021-12-31" })).toEqual(["nip: appointed-in-future"]);
    expect(warned(PPPK, { asOf: "2022-01-01" })).toEqual([]);
  });

  it("an appointment before or long after the ages of applicants", () => {
    expect(warned({ ...PNS, nip: "199003152005031002" })).toEqual(["nip: appointed-too-young"]);
    expect(warned({ ...PNS, nip: "199003152030031002" })).toEqual(["nip: appointed-late"]);
    expect(warned({ ...PPPK, nip: "199003152008211002" })).toEqual(["nip: appointed-too-young"]);
  });

  it.each([
    ["pns", PPPK.nip, "PPPK", "pppk"],
    ["cpns", PPPK.nip, "PPPK", "pppk"],
    ["pppk", PNS.nip, "PNS", "pns"],
    ["pppk-paruh-waktu", PNS.nip, "PNS", "pns"],
  ] as const)("a %s with the number %s", (status, nip, name, kind) => {
    expect(pegawaiWarnings(recordOf(status, { nip }))).toStrictEqual([
      {
        code: "status-contradicts-nip",
        path: ["status"],
        params: { status, nip: kind },
        message: {
          id: `status ${status}, tetapi nomornya nomor ${name}`,
          en: `status ${status}, but the number is one of a ${name}`,
        },
      },
    ]);
  });

  it.each(STATUSES)("a golongan of the other scale, for a %s", (status) => {
    for (const golongan of isPns(status) ? SCALE_PPPK : SCALE_PNS) {
      for (const post of [{ kind: "pelaksana" }, { kind: "fungsional", level: "ahli-muda" }] as const) {
        expect(pegawaiWarnings(held(recordOf(status, { post }), golongan))).toStrictEqual([
          {
            code: "golongan-contradicts-status",
            path: ["golongan"],
            params: { golongan, status },
            message: {
              id: `golongan ${golongan} bukan golongan untuk status ${status}`,
              en: `golongan ${golongan} does not belong to status ${status}`,
            },
          },
        ]);
      }
    }
  });

  it.each(STATUSES)("a golongan outside the level of the post, for a %s", (status) => {
    for (const [post, pns, pppk, pnsSource] of BANDS) {
      const band = (isPns(status) ? pns : pppk).split(" ");
      const level = post.kind === "fungsional" ? post.level : undefined;
      for (const golongan of isPns(status) ? SCALE_PNS : SCALE_PPPK) {
        const warnings = pegawaiWarnings(held(recordOf(status, { post }), golongan));
        if (band.includes(golongan)) {
          expect(warnings).toEqual([]);
          continue;
        }
        expect(warnings).toStrictEqual([
          {
            code: "golongan-outside-level",
            path: ["golongan"],
            params: { golongan, level, expected: band },
            message: {
              id: `golongan ${golongan} di luar jenjang ${String(level)} (${band.join(", ")})`,
              en: `golongan ${golongan} lies outside level ${String(level)} (${band.join(", ")})`,
            },
            cite: [{ source: isPns(status) ? pnsSource : "sumeks-756610" }],
          },
        ]);
      }
    }
  });

  it("a level that a profession has beside it counts as well", () => {
    const guru = { kind: "fungsional", profession: "guru", level: "ahli-madya" } as const;
    expect(warned({ ...PNS, post: guru })).toEqual(["golongan: golongan-outside-level"]);
    const lektor = { kind: "fungsional", profession: "dosen", level: "lektor" } as const;
    expect(warned({ ...PPPK, post: lektor })).toEqual(["golongan: golongan-outside-level"]);
  });

  it("a post that is held past the retirement age, with what the day rests on", () => {
    const record: Pegawai = {
      ...PNS,
      nip: "196712311990031002",
      birthDate: "1967-12-31",
      post: { kind: "pelaksana" },
    };
    expect(pegawaiWarnings(record, AS_OF)).toStrictEqual([
      {
        code: "past-retirement",
        path: ["post"],
        params: { asOf: "2026-01-01", age: 58 },
        message: {
          id: "pada 2026-01-01 sudah melewati batas usia pensiun jabatan ini, 58 tahun",
          en: "on 2026-01-01 the retirement age of this post, 58, has been passed",
        },
        cite: [
          { source: "parigi-moutong-bup" },
          { source: "rakyatdemokrasi-3928" },
          { source: "garut-pr-2024-03-08" },
          { source: LEAVING },
        ],
      },
    ]);
  });

  it("all that can stand together, in the order of the record", () => {
    const record: Pegawai = {
      ...PNS,
      nip: "201503152030012001",
      birthDate: "1960-01-01",
      status: "pppk",
      golongan: "III/b",
    };
    const nip = ["birth-date-differs", "sex-differs", "appointed-in-future", "appointed-too-young"];
    const others = ["status: status-contradicts-nip", "golongan: golongan-contradicts-status", "post: past-retirement"];
    expect(warned(record, AS_OF)).toEqual([...nip.map((code) => `nip: ${code}`), ...others]);
    expect(warned({ ...record, golongan: "XVII" }, AS_OF)).toEqual([
      ...nip.map((code) => `nip: ${code}`),
      "status: status-contradicts-nip",
      "golongan: golongan-outside-level",
      "post: past-retirement",
    ]);
  });
});

describe("without a day of reference neither the future nor retirement is looked at", () => {
  const record: Pegawai = {
    ...PNS,
    nip: "196712312099031002",
    birthDate: "1967-12-31",
    post: { kind: "pelaksana" },
    golongan: "IX",
  };

  it("and everything else is", () => {
    const late = "nip: appointed-late";
    const golongan = "golongan: golongan-contradicts-status";
    for (const options of [undefined, {}, { asOf: undefined }, { age: 58 }, { rules: retirementAges }]) {
      expect(warned(record, options)).toEqual([late, golongan]);
    }
    expect(warned(record, AS_OF)).toEqual(["nip: appointed-in-future", late, golongan, "post: past-retirement"]);
  });
});

describe("the first day of retirement is the first day past it", () => {
  it.each(TABLE.flatMap(({ post, age }) => (post.kind === "hakim" ? [] : [{ post, age }])))(
    "$post: not on the day before, but on the day itself and after",
    ({ post, age }) => {
      const born = `${2030 - age}-03-15`;
      const record: Pegawai = {
        ...PNS,
        nip: `${born.replaceAll("-", "")}${2030 - age + 25}031002`,
        birthDate: born,
        golongan: undefined,
        post,
      };
      expect(warned(record, { asOf: "2030-03-31" })).toEqual([]);
      for (const asOf of ["2030-04-01", "2030-04-02", "2099-01-01"]) {
        expect(pegawaiWarnings(record, { asOf })).toMatchObject([
          { code: "past-retirement", path: ["post"], params: { asOf, age } },
        ]);
      }
    },
  );

  const jaksa = (birthDate: string): Pegawai => ({
    ...PNS,
    nip: `${birthDate.replaceAll("-", "")}1995031001`,
    birthDate,
    golongan: undefined,
    post: JAKSA,
  });

  it("a prosecutor whose day is unknown is never past it, unless the caller knows the age", () => {
    const record = jaksa("1966-06-01");
    expect(warned(record, { asOf: "2099-01-01" })).toEqual([]);
    expect(warned(record, { asOf: "2028-06-30", age: 62 })).toEqual([]);
    expect(warned(record, { asOf: "2028-07-01", age: 62 })).toEqual(["post: past-retirement"]);
  });

  it("a prosecutor whose day is known is, by the age that decides", () => {
    expect(warned(jaksa("1965-12-20"), { asOf: "2027-12-31" })).toEqual([]);
    const [warning] = pegawaiWarnings(jaksa("1965-12-20"), { asOf: "2028-01-01" });
    expect(warning).toMatchObject({ code: "past-retirement", params: { age: 62 } });
    expect(sourcesOf(warning?.cite ?? [])).toEqual([...JAKSA_CITE, LEAVING, DECIDING]);
  });

  it("by the rules of the caller, where they are given", () => {
    const rules = {
      ...retirementAges,
      pelaksana: [{ from: "2000-01-01", value: { value: 40, grade: "caller", cite: [] } }],
    } as const;
    const record: Pegawai = { ...PNS, post: { kind: "pelaksana" } };
    expect(warned(record, { asOf: "2030-03-31", rules })).toEqual([]);
    expect(warned(record, { asOf: "2030-04-01", rules })).toEqual(["post: past-retirement"]);
    expect(warned(record, { asOf: "2030-04-01" })).toEqual([]);
    expect(warned(record, { asOf: "2030-04-01", rules, age: 58 })).toEqual([]);
  });

  it("as retirementDate says, on any day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 15_000 }).map((days) => daysAfter("1950-01-01", days)),
        fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter("2015-01-01", days)),
        fc.constantFrom(JAKSA, { kind: "pelaksana" } as const, { kind: "fungsional", level: "ahli-utama" } as const),
        (birthDate, asOf, post) => {
          const retirement = retirementDate({ birthDate }, post);
          const isPast = retirement.status === "known" && retirement.date <= asOf;
          const codes = pegawaiWarnings({ ...PNS, birthDate, post }, { asOf }).map(({ code }) => code);
          expect(codes.includes("past-retirement")).toBe(isPast);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a warning says nothing of the person", () => {
  const letters = fc.string({ unit: fc.constantFrom("Q", "X", "Z", "W", "Ä", "Ë"), minLength: 6, maxLength: 12 });
  const day = fc.integer({ min: 0, max: 25_000 }).map((days) => daysAfter("1940-01-01", days));
  const two = (least: number, most: number): fc.Arbitrary<string> =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, "0"));
  const nip = fc
    .tuple(
      day,
      fc.integer({ min: 1960, max: 2040 }),
      fc.oneof(two(1, 12), two(21, 29)),
      fc.constantFrom("1", "2"),
      fc.integer({ min: 100, max: 999 }),
    )
    .map(([born, ...rest]) => [born.replaceAll("-", ""), ...rest].join(""));
  const record = fc.record(
    {
      nip: fc.oneof(
        nip,
        nip.map((text) => `${text.slice(0, 8)} ${text.slice(8, 14)} ${text.slice(14, 15)} ${text.slice(15)}`),
      ),
      name: fc.record({ before: letters, name: letters, after: letters }, { noNullPrototype: true }),
      birthDate: day,
      sex: fc.constantFrom<Pegawai["sex"]>("laki-laki", "perempuan"),
      status: fc.constantFrom(...STATUSES),
      golongan: fc.constantFrom<Pegawai["golongan"]>(untyped("IV/e"), "II/a", "XVII", "I", undefined),
      post: fc
        .tuple(fc.constantFrom(...BANDS.map(([post]) => post), ...WITHOUT_BAND), letters)
        .map(([post, name]): Pegawai["post"] => ({ ...post, name })),
      unit: letters,
      education: letters.map((field) => ({ level: "s1" as const, field })),
    },
    { noNullPrototype: true },
  );

  it("neither number nor name, birth date, unit, field of study or name of the post; and it is well formed", () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(record, fc.constantFrom("2026-01-01", "1985-07-01", undefined), (someone, asOf) => {
        fc.pre(someone.birthDate !== asOf);
        const before = structuredClone(deepFreeze(someone));
        const warnings = pegawaiWarnings(someone, { asOf });
        expect(someone).toEqual(before);
        const said = JSON.stringify(warnings);
        const { name, education, post } = someone;
        const personal = [
          someone.nip,
          someone.nip.slice(0, 8),
          someone.birthDate,
          someone.birthDate.replaceAll("-", ""),
          ...Object.values(name),
          someone.unit,
          education.field,
          String(post.name),
        ];
        for (const text of personal) expect(said).not.toContain(text);
        expect(said).not.toMatch(/\d{10}/);
        for (const warning of warnings) {
          codes.add(warning.code);
          expect(flawsOf(untyped(warning))).toEqual([]);
        }
        expect(survivesJson(warnings)).toBe(true);
      }),
      { numRuns: 250 },
    );
    expect([...codes].sort()).toEqual([
      "appointed-in-future",
      "appointed-late",
      "appointed-too-young",
      "birth-date-differs",
      "golongan-contradicts-status",
      "golongan-outside-level",
      "past-retirement",
      "sex-differs",
      "status-contradicts-nip",
    ]);
  });

  it("each code stands at most once", () => {
    fc.assert(
      fc.property(record, (someone) => {
        const codes = pegawaiWarnings(someone, AS_OF).map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 100 },
    );
  });
});
