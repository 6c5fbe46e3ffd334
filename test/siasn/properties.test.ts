import fc from "fast-check";
import { ipAsn2019 } from "sistem-merit/ip-asn";
import {
  awardsFromSiasn,
  creditsFromSiasn,
  educationFromSiasn,
  ipAsnFromSiasn,
  pegawaiFromSiasn,
  penaltiesFromSiasn,
  performanceFromSiasn,
  periodicPerformanceFromSiasn,
  postsFromSiasn,
  ranksFromSiasn,
  reconcile,
  retirementFromSiasn,
  siasnFields,
  type SiasnRecords,
  type SiasnReport,
  talentFromSiasn,
  trainingFromSiasn,
} from "sistem-merit/siasn";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";
import { ALL, AS_OF } from "./fixtures.js";

const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = siasnFields.value;

/** The key of the records under which a history stands, by its kind. */
const KEYS: Readonly<Record<string, keyof SiasnRecords>> = {
  "rw-golongan": "rwGolongan",
  "rw-jabatan": "rwJabatan",
  "rw-pendidikan": "rwPendidikan",
  "rw-diklat": "rwDiklat",
  "rw-kursus": "rwKursus",
  "rw-skp22": "rwSkp22",
  "rw-kinerjaperiodik": "rwKinerjaPeriodik",
  "rw-hukdis": "rwHukdis",
  "rw-penghargaan": "rwPenghargaan",
  "rw-angkakredit": "rwAngkaKredit",
};

/** Everything that the library makes of what was fetched of one employee. */
function everything(records: SiasnRecords): readonly SiasnReport[] {
  return [
    pegawaiFromSiasn(untyped(records.dataUtama), { asOf: AS_OF }),
    ranksFromSiasn(records.rwGolongan),
    postsFromSiasn(records.rwJabatan),
    educationFromSiasn(records.rwPendidikan),
    trainingFromSiasn(records.rwDiklat, records.rwKursus),
    performanceFromSiasn(records.rwSkp22),
    periodicPerformanceFromSiasn(records.rwKinerjaPeriodik),
    penaltiesFromSiasn(records.rwHukdis, { asOf: AS_OF }),
    awardsFromSiasn(records.rwPenghargaan),
    creditsFromSiasn(records.rwAngkaKredit),
    ipAsnFromSiasn(records, { asOf: AS_OF, rule: ipAsn2019, functionalFits: () => true }),
    talentFromSiasn(records, { asOf: AS_OF, predicatePreset: "kode-411" }),
    retirementFromSiasn(records),
    reconcile(records, { asOf: AS_OF }),
  ];
}

/** What an answer says, without the places at which the records stood and with every remark once. */
function answerOf(report: SiasnReport): unknown {
  const place = (path: readonly (string | number)[]) => path.filter((step) => typeof step === "string").join(".");
  const remarks = [
    ...[...report.issues, ...report.warnings].map(({ code, path }) => `${place(path)} ${code}`),
    ...report.unrecognised.map(({ path, value }) => `${place(path)} ${value}`),
  ];
  const { findings = [] } = report as { findings?: readonly { readonly path: (string | number)[] }[] };
  return {
    ...report,
    issues: [],
    warnings: [],
    unrecognised: [],
    remarks: [...new Set(remarks)].sort(),
    findings: findings.map((finding) => ({ ...finding, path: place(finding.path) })),
  };
}

const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  text: [
    "PEGAWAI A",
    "Diklat Teknis",
    "Seminar",
    "Diklat Fungsional",
    "S-1",
    "III/a",
    "III/d",
    "BAIK",
    "SESUAI EKSPEKTASI",
  ],
  code: ["1", "2", "3", "4", "R", "S", "B", "M", "34", "11", 2],
  date: ["01-03-2025", "31-01-2026", "01-02-2026", "01-01-2022", "30-06-2025"],
  year: ["2025", "2024", 2025],
  month: ["1", "12"],
  "year-or-date": ["2019", "20-08-2019"],
  whole: ["0", "6", "24", 58],
  decimal: ["12.5", "0.5", 13],
  flag: ["1", "0"],
  unread: ["x"],
};
const NOTHING = ["", null, undefined, " "] as const;

/** A record of a kind as the service might give it. */
const recordOf = (kind: string): fc.Arbitrary<object> =>
  fc.record(
    Object.fromEntries(
      Object.entries(TABLE[kind] ?? {}).map(([field, type]) => [
        field,
        fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...(VALUES[type] ?? [])) }, fc.constantFrom(...NOTHING, "?")),
      ]),
    ),
  );

const histories = (kinds: readonly string[]): fc.Arbitrary<SiasnRecords> =>
  fc
    .record(Object.fromEntries(kinds.map((kind) => [KEYS[kind] ?? "", fc.array(recordOf(kind), { maxLength: 4 })])))
    .map((records) => ({ dataUtama: ALL.dataUtama, ...records }));

const shuffled = (records: SiasnRecords, seed: number): SiasnRecords =>
  Object.fromEntries(
    Object.entries(records).map(([key, list]: [string, unknown]) => {
      if (!Array.isArray(list)) return [key, list];
      const order = list.map((record: unknown, at) => ({ record, rank: (seed * (at + 3) * 7919) % 101 }));
      return [key, order.sort((a, b) => a.rank - b.rank).map(({ record }) => record)];
    }),
  );

const listed = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

describe("the histories", () => {
  const kinds = Object.keys(KEYS);

  it("in any order give the same answers", () => {
    fc.assert(
      fc.property(histories(kinds), fc.integer({ min: 1, max: 100 }), (records, seed) => {
        expect(everything(shuffled(records, seed)).map(answerOf)).toEqual(everything(records).map(answerOf));
      }),
      { numRuns: 40 },
    );
  });

  it("with a record that came twice give the same answers", () => {
    fc.assert(
      fc.property(histories(kinds), fc.nat({ max: 3 }), (records, at) => {
        const twice: SiasnRecords = Object.fromEntries(
          Object.entries(records).map(([key, list]: [string, unknown]) => [
            key,
            listed(list).length > 0 ? [...listed(list), structuredClone(listed(list)[at % listed(list).length])] : list,
          ]),
        );
        expect(everything(twice).map(answerOf)).toEqual(everything(records).map(answerOf));
      }),
      { numRuns: 40 },
    );
  });

  it("of the whole record, turned round and doubled, give the same answers", () => {
    const turned: SiasnRecords = Object.fromEntries(
      Object.entries(ALL).map(([key, list]: [string, unknown]) => [
        key,
        Array.isArray(list) ? [...listed(list), ...listed(list)].reverse() : list,
      ]),
    );
    expect(everything(turned).map(answerOf)).toEqual(everything(ALL).map(answerOf));
  });
});

/** What the answers may hold that looks like knowledge. */
function expectUnknown(records: SiasnRecords): void {
  const [pegawai, , , , , , , , , , index, talent, retirement, reconciled] = everything(records);
  expect(pegawai).toMatchObject({ known: {} });
  expect(index).not.toHaveProperty("index");
  expect(index).not.toHaveProperty("record");
  expect(talent).not.toHaveProperty("box");
  expect(talent).toMatchObject({ servingPenalty: "unknown", scores: { performance: { lowest: 0 } } });
  expect(retirement).not.toHaveProperty("retirement");
  expect(reconciled).toMatchObject({ findings: [], compared: {} });
}

describe("a record in which every field is", () => {
  const everyField = (value: unknown): SiasnRecords => {
    const whole = (kind: string) => Object.fromEntries(Object.keys(TABLE[kind] ?? {}).map((field) => [field, value]));
    const lists = Object.entries(KEYS).map(([kind, key]) => [key, [whole(kind)]]);
    return untyped({ ...Object.fromEntries(lists), dataUtama: whole("data-utama") });
  };

  it.each(["", null, undefined, "  "].map((value) => [value]))("%j says nothing, and nothing is certain", (value) => {
    const records = everyField(value);
    expectUnknown(records);
    for (const { issues, warnings, unrecognised } of everything(records)) {
      expect([issues, warnings, unrecognised]).toEqual([[], [], []]);
    }
  });

  it.each(
    [[true], [{}], [[]], [Number.NaN], [-1], [Symbol("x")], [1n], ["?"], ["\u0000"], [1e300]].map(([value]) => [
      typeof value,
      value,
    ]),
  )("of the wrong type, such as %s, gives issues or comes back, and nothing is certain", (_type, value) => {
    const records = everyField(value);
    const { known, ...pegawai } = pegawaiFromSiasn(untyped(records.dataUtama));
    expect(Object.keys(known).filter((key) => key !== "name" && key !== "unit")).toEqual([]);
    expect(pegawai.issues.length + pegawai.unrecognised.length).toBeGreaterThan(20);
    for (const report of everything(records)) expect(report).not.toHaveProperty("retirement");
    const { record, index } = ipAsnFromSiasn(records, { asOf: AS_OF, rule: ipAsn2019 });
    expect([record, index]).toEqual([undefined, undefined]);
    expect(talentFromSiasn(records, { asOf: AS_OF, predicatePreset: "djbk" })).not.toHaveProperty("box");
  });

  it("missing says nothing", () => {
    const lists = Object.values(KEYS).map((key) => [key, [{}]]);
    expectUnknown(untyped({ ...Object.fromEntries(lists), dataUtama: {} }));
  });

  it("anything at all is never a crash, and what comes out is plain JSON with well-formed remarks", () => {
    const wild = fc.record(
      Object.fromEntries(
        [["dataUtama", "data-utama"] as const, ...Object.entries(KEYS).map(([kind, key]) => [key, kind] as const)].map(
          ([key, kind]) => {
            const record = fc.record(
              Object.fromEntries(
                Object.entries(TABLE[kind] ?? {}).map(([field, type]) => [
                  field,
                  fc.oneof(anything, fc.constantFrom(...(VALUES[type] ?? []), ...NOTHING)),
                ]),
              ),
              { requiredKeys: [] },
            );
            return [key, fc.oneof(kind === "data-utama" ? record : fc.array(record, { maxLength: 2 }), anything)];
          },
        ),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wild, (records) => {
        for (const report of everything(untyped(records))) {
          expect(survivesJson(report)).toBe(true);
          expect(report.issues.flatMap(flawsOf)).toEqual([]);
          expect(report.warnings.flatMap((warning) => flawsOf(untyped(warning)))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("personal data", () => {
  const SECRETS = ["RAHASIA", "199003152015031002", "15-03-1990", "1990-03-15"];

  it("is in no message and in no parameter of one", () => {
    const records = Object.entries(KEYS).map(([kind, key]) => [
      key,
      Object.keys(TABLE[kind] ?? {}).map((field) => ({ [field]: "RAHASIA 199003152015031002" })),
    ]);
    const fields = Object.keys(TABLE["data-utama"] ?? {});
    for (const secret of ["RAHASIA 199003152015031002", "15-03-1990", "199003152015031002"]) {
      const dataUtama = Object.fromEntries(fields.map((field) => [field, secret]));
      for (const change of [dataUtama, { ...ALL.dataUtama, tglLahir: "16-03-1990", jenisKelamin: "F" }]) {
        for (const report of everything(untyped({ ...Object.fromEntries(records), dataUtama: change }))) {
          const { findings = [] } = report as { findings?: readonly { readonly text: unknown }[] };
          const remarks = JSON.stringify([report.issues, report.warnings, findings.map(({ text }) => text)]);
          for (const word of SECRETS) expect(remarks).not.toContain(word);
        }
      }
    }
  });

  it("that no calculation needs is in no answer", () => {
    const { nik, alamat, noHp, email } = { nik: "N1", alamat: "JALAN RAHASIA", noHp: "0811", email: "r@example.com" };
    const text = JSON.stringify(everything({ ...ALL, dataUtama: { ...ALL.dataUtama, nik, alamat, noHp, email } }));
    for (const secret of [nik, alamat, noHp, email]) expect(text).not.toContain(`"${secret}"`);
  });
});

it("nothing that comes in is changed, be it frozen", () => {
  const frozen = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  };
  const records = structuredClone(ALL);
  frozen(records);
  expect(everything(records)).toEqual(everything(structuredClone(ALL)));
  expect(records).toEqual(ALL);
});
