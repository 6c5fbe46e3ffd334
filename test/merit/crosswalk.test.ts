import { kasn2019, kasn2019Sheet400 } from "sistem-merit";
import { crosswalk, permenpanrb2025 } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, untyped } from "../core/support.js";
import { invented } from "./maturity-fixtures.js";

const walked = crosswalk(kasn2019, permenpanrb2025);
const toOf = (id: string): readonly string[] => walked.aspects.find((aspect) => aspect.id === id)?.to ?? [];

describe("where the aspects of 2019 live on", () => {
  it.each([
    ["perencanaan-kebutuhan", ["perencanaan-kebutuhan-standardisasi-jabatan"]],
    ["pengadaan", ["manajemen-talenta"]],
    ["pengembangan-karier", ["manajemen-talenta", "pengembangan-kompetensi"]],
    ["promosi-mutasi", ["manajemen-talenta"]],
    ["manajemen-kinerja", ["pengelolaan-kinerja"]],
    [
      "penggajian-penghargaan-disiplin",
      ["penghargaan-pengakuan", "disiplin-pemberhentian-upaya-administratif", "budaya-kerja-citra-institusi"],
    ],
    ["perlindungan-pelayanan", ["penghargaan-pengakuan", "digitalisasi-manajemen-asn"]],
    ["sistem-informasi", ["digitalisasi-manajemen-asn"]],
  ])("%s in %j", (from, to) => {
    expect(toOf(from)).toEqual(to);
  });

  it.each([
    ["peta-jabatan", ["analisis-jabatan", "peta-jabatan"]],
    ["data-pensiun", ["data-manajemen-asn"]],
    ["rencana-pemenuhan-kebutuhan", ["analisis-jabatan", "pengadaan-asn"]],
    ["rencana-pengadaan-tahunan", ["pengadaan-asn"]],
    ["kebijakan-pengadaan", ["pengadaan-asn"]],
    ["standar-kompetensi-jabatan", ["standar-kompetensi-pusat-provinsi", "standar-kompetensi-kabupaten-kota"]],
    ["profil-pegawai", ["pemetaan-talenta", "pengukuran-kompetensi"]],
    ["kelompok-talenta", ["pemetaan-talenta", "retensi-talenta"]],
    ["rencana-suksesi", ["akuisisi-talenta", "pengembangan-talenta"]],
    ["kesenjangan-kompetensi", ["pengukuran-kompetensi", "program-pengembangan-kompetensi"]],
    ["kesenjangan-kinerja", ["tindak-lanjut-evaluasi-kinerja"]],
    ["strategi-kesenjangan", ["program-pengembangan-kompetensi"]],
    ["praktik-kerja-pertukaran", ["pengembangan-talenta"]],
    ["coaching-konseling-mentoring", ["pelaksanaan-pemantauan-pembinaan-kinerja"]],
    ["pola-karier", ["pengembangan-talenta"]],
    ["kebijakan-pengisian-jabatan", ["akuisisi-talenta"]],
    ["pelaksanaan-pengisian-jabatan", ["akuisisi-talenta"]],
    ["metode-penilaian-kinerja", ["perencanaan-kinerja"]],
    ["penilaian-kinerja-berkala", ["pelaksanaan-pemantauan-pembinaan-kinerja", "evaluasi-kinerja"]],
    ["pemakaian-hasil-kinerja", ["evaluasi-kinerja", "tindak-lanjut-evaluasi-kinerja"]],
    ["tunjangan-kinerja", ["tunjangan-kinerja-tpp"]],
    ["kebijakan-penghargaan", ["tindak-lanjut-evaluasi-kinerja"]],
    ["kode-etik", ["internalisasi-nilai-dasar", "disiplin-pemberhentian-upaya-administratif"]],
    ["program-perlindungan", ["jaminan-hari-tua", "jaminan-kecelakaan-kerja", "jaminan-kematian", "jaminan-kesehatan"]],
    ["pelayanan-administrasi", ["layanan-digital"]],
    ["sistem-informasi-kepegawaian", ["data-manajemen-asn"]],
    ["e-office", ["layanan-digital"]],
  ])("the indicator %s in %j, the nearest first", (from, to) => {
    expect(walked.indicators.find(({ id }) => id === from)?.to).toEqual(to);
  });

  it("every aspect and every known indicator of 2019 lives on somewhere", () => {
    expect(walked.aspects.map(({ id }) => id)).toEqual(kasn2019.aspects.map(({ id }) => id));
    expect(walked.indicators.map(({ id }) => id)).toEqual(
      kasn2019.aspects.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    );
    for (const { to } of [...walked.aspects, ...walked.indicators]) {
      expect(to.length).toBeGreaterThan(0);
      expect(new Set(to).size).toBe(to.length);
    }
  });

  it("an indicator lives on in aspects in which its own aspect does, or in which it stands for itself alone", () => {
    const aspectOf = (item: string): string =>
      permenpanrb2025.aspects.find(({ indicators }) => indicators.some(({ id }) => id === item))?.id ?? "";
    const strays = kasn2019.aspects.flatMap((aspect) =>
      aspect.indicators.flatMap(({ id }) =>
        (walked.indicators.find((one) => one.id === id)?.to ?? [])
          .filter((item) => !toOf(aspect.id).includes(aspectOf(item)))
          .map((item) => `${id} → ${item}`),
      ),
    );
    expect(strays).toEqual([
      "data-pensiun → data-manajemen-asn",
      "rencana-pemenuhan-kebutuhan → pengadaan-asn",
      "kesenjangan-kinerja → tindak-lanjut-evaluasi-kinerja",
      "coaching-konseling-mentoring → pelaksanaan-pemantauan-pembinaan-kinerja",
      "kebijakan-penghargaan → tindak-lanjut-evaluasi-kinerja",
    ]);
  });

  it("names what is new: every aspect has a predecessor, seven items have none", () => {
    expect(walked.withoutPredecessor).toEqual({
      aspects: [],
      indicators: [
        "evaluasi-jabatan",
        "pemantauan-evaluasi-talenta",
        "keteladanan-pimpinan",
        "agen-perubahan",
        "dukungan-kebijakan",
        "kenaikan-pangkat",
        "gaji-tunjangan",
      ],
    });
  });

  it("is an interpretation with its decision record, and warns against carrying points over", () => {
    expect(walked.grade).toBe("interpretation");
    expect(walked.cite).toEqual([{ source: "0055-crosswalk-2019-2025" }]);
    expect(walked.caution).toEqual({
      id: "padanan nama untuk menelusuri bukti; nilai kedua rezim tidak boleh dipindahkan atau dikurangkan",
      en: "a mapping of names to find evidence; points of the two regimes are never carried over or subtracted",
    });
    expect(survivesJson(walked)).toBe(true);
  });

  it("holds for both sheets of 2019 and for a completed instrument", () => {
    expect(crosswalk(kasn2019Sheet400, invented)).toEqual({ ...walked, from: "kasn-9-2019-400" });
  });
});

describe("any other pair", () => {
  it("is a rule that is not known", () => {
    const other = { ...kasn2019, regime: "kasn-5-2017" };
    expect(issuesOf(() => crosswalk(other, permenpanrb2025))).toEqual([
      {
        code: "rule-unknown",
        path: [],
        params: { known: ["kasn-9-2019", "permenpanrb-19-2025"] },
        message: {
          id: "padanan hanya ada dari kasn-9-2019 ke permenpanrb-19-2025",
          en: "there is a mapping from kasn-9-2019 to permenpanrb-19-2025 alone",
        },
      },
    ]);
    expect(found(() => crosswalk(kasn2019, { ...permenpanrb2025, regime: "permenpanrb-19-2026" }))).toEqual([
      ": rule-unknown",
    ]);
  });

  it("or no instrument at all", () => {
    expect(found(() => crosswalk(untyped(undefined), permenpanrb2025))).toEqual(["from: not-an-object"]);
    expect(found(() => crosswalk(kasn2019, untyped(kasn2019)))).toEqual(["instrument: not-an-object"]);
  });
});
