import { kasn2019 } from "sistem-merit";
import { permenpanrb2025 } from "sistem-merit/instruments";
import { sakip2021 } from "sistem-merit/sakip";
import {
  cooperationKindSchema,
  decisionSchema,
  decisionsSchema,
  indicatorLevelsSchema,
  maturityBodySchema,
  policyFiguresSchema,
  potentialLevelSchema,
  regionCodeSchema,
  sakipAnswersSchema,
  siasnRecordsSchema,
  successionOptionsSchema,
  vacantPostSchema,
} from "sistem-merit/schemas";
import { describe, expect, it } from "vitest";
import type * as z from "zod";

const DECISION = { instansi: "Kota Contoh", year: 2021, instrument: "kasn-9-2019", category: "sangat-baik" };
const KOTA = {
  instansi: { kind: "kota" },
  circumstances: { "membayar-tpp": true, "kecelakaan-kerja": false, kematian: false },
};

const said = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("what a schema says, and where", () => {
  it.each<readonly [string, z.ZodType, unknown, string]>([
    ["decisions that are no list", decisionsSchema({ lang: "en" }), {}, ": must be a list, got an object"],
    [
      "a date of one of them",
      decisionsSchema({ lang: "en" }),
      [{ ...DECISION, date: 5 }],
      "0.date: must be an existing day, written YYYY-MM-DD, got 5",
    ],
    [
      "points above the greater sheet, off the scale as well",
      decisionSchema(),
      { ...DECISION, points: 410.25 },
      "points: harus 0 sampai 410, diterima 410.25",
    ],
    [
      "a level",
      indicatorLevelsSchema(kasn2019),
      { "e-office": 5 },
      "e-office: harus salah satu dari 1, 2, 3, 4, diterima 5",
    ],
    [
      "an answer",
      sakipAnswersSchema(sakip2021),
      { "perencanaan-kinerja": { keberadaan: "F" } },
      "perencanaan-kinerja.keberadaan: harus salah satu dari AA, A, BB, B, CC, C, D, E, diterima teks",
    ],
    ["a region", regionCodeSchema(), undefined, ": wajib diisi"],
    ["a level of potential", potentialLevelSchema(), undefined, ": wajib diisi"],
    ["a kind of agreement", cooperationKindSchema(), undefined, ": wajib diisi"],
    [
      "a figure of attendance",
      policyFiguresSchema("jabar"),
      { checkIns: 3 },
      "checkIns: harus salah satu dari 2, 4, diterima 3",
    ],
    [
      "a key of a body",
      maturityBodySchema(permenpanrb2025),
      { ...KOTA, x: 1 },
      'x: kunci "x" tidak dikenal; yang dikenal: instansi, circumstances',
    ],
    [
      "a key that is no figure of attendance",
      policyFiguresSchema("jabar", { lang: "en" }),
      { x: 3 },
      'x: key "x" is not known; known are: id, name, zone, hours, start, checkIns, grace, late, early, temporaryLeave, noCheckIn, noCheckOut, absence, leave, ceremony, cap',
    ],
    [
      "a level of a post",
      vacantPostSchema({ lang: "en" }),
      { level: 5 },
      "level: must be one of jpt-madya, jpt-pratama, administrator, pengawas, got 5",
    ],
    ["a long text for decisions", decisionsSchema({ lang: "en" }), "x".repeat(2000), ": must be a list, got text"],
  ])("%s", (_, schema, input, expected) => {
    expect(said(schema, input)).toContain(expected);
  });

  it("what a body lacks is said once", () => {
    expect(said(maturityBodySchema(permenpanrb2025), {})).toEqual([
      "instansi: wajib diisi",
      "circumstances: wajib diisi",
    ]);
  });

  it("a part that a body lacks is all that is said", () => {
    const { circumstances, instansi } = KOTA;
    expect(said(maturityBodySchema(permenpanrb2025), { instansi })).toEqual(["circumstances: wajib diisi"]);
    expect(said(maturityBodySchema(permenpanrb2025), { circumstances })).toEqual(["instansi: wajib diisi"]);
  });

  it("points that are off the scale are not said to be too many as well", () => {
    expect(said(decisionSchema(), { ...DECISION, points: 410.25 })).toHaveLength(1);
  });

  it.each([
    "rwGolongan",
    "rwJabatan",
    "rwPendidikan",
    "rwDiklat",
    "rwKursus",
    "rwSkp22",
    "rwKinerjaPeriodik",
    "rwHukdis",
    "rwPenghargaan",
    "rwAngkaKredit",
  ])("the history %s must be a list", (key) => {
    expect(said(siasnRecordsSchema(), { [key]: {} })).toEqual([`${key}: harus berupa daftar, diterima objek`]);
  });

  it("reading ends at the thousandth thing that is wrong with decisions", () => {
    const many = Array.from({ length: 5000 }, () => null);
    expect(said(decisionsSchema(), many)).toHaveLength(1000);
    expect(said(decisionsSchema({ lang: "en" }), many)[0]).toBe("0: must be a plain object, got nothing");
  });
});

describe("what a schema takes", () => {
  it.each<readonly [string, z.ZodType, unknown]>([
    ["a body with all circumstances", maturityBodySchema(permenpanrb2025), KOTA],
    ["as many points as the greater sheet has", decisionSchema(), { ...DECISION, points: 410 }],
    ["a blend whose level only the post can say", successionOptionsSchema(), { take: 5, blend: "kode-411" }],
  ])("%s", (_, schema, input) => {
    expect(schema.safeParse(input).success).toBe(true);
  });
});
