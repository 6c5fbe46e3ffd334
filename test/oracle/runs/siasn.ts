import { ipAsn2019 } from "sistem-merit/ip-asn";
import {
  educationFromSiasn,
  ipAsnRecordFromSiasn,
  penaltiesFromSiasn,
  performanceFromSiasn,
  ranksFromSiasn,
  readSiasn,
  reconcile,
} from "sistem-merit/siasn";
import { untyped } from "../../core/support.js";
import {
  COURSE_LABELS,
  type Employee,
  fieldsOf,
  GOLONGAN,
  LEADERSHIP_LABELS,
  LEVEL_LABELS,
  naiveGolongan,
  naiveHighest,
  naiveHours,
  naiveLeadership,
  naivePenalties,
  naivePerformance,
  naivePredicateOfYear,
  naiveRead,
  naiveReconcile,
  naiveSeminar,
  naiveStatus,
  naiveYears,
  once,
  otherSpelling,
  RECORDS,
  type Row,
} from "../siasn.js";
import { type Compare, type Domain, filled, pick, type Random } from "./run.js";

const KINDS = filled(RECORDS);

/** The same keys in the same order, whatever order they came in. */
const sorted = (says: object): string => JSON.stringify(Object.entries(says).sort(([a], [b]) => (a < b ? -1 : 1)));

function judgeFields(kind: string, row: Row, compare: Compare): void {
  const { values, issues, otherKeys } = readSiasn(untyped(kind), untyped(row));
  const { says, wrong, others } = naiveRead(kind, row);
  compare(
    [
      sorted(values),
      issues
        .map(({ code, path }) => `${path.join(".")}: ${code}`)
        .sort()
        .join(),
      otherKeys.join(),
    ],
    [sorted(says), wrong.join(), others.join()],
    () => ({ kind, row }),
  );
}

function judgeGolongan(name: string, id: unknown, scale: "pns" | "pppk" | undefined, compare: Compare): void {
  const { records } = ranksFromSiasn([{ golongan: name, golonganId: id }], scale ? { scale } : {});
  compare([records[0]?.golongan], [naiveGolongan(name, String(id), scale)], () => ({ name, id, scale }));
}

function judgeEducation(labels: readonly string[], compare: Compare): void {
  const rows = labels.map((tkPendidikanNama) => ({ tkPendidikanNama, namaSekolah: "A" }));
  compare([educationFromSiasn(rows).highest], [naiveHighest(labels)], () => labels);
}

function judgePerformance(rows: readonly Row[], compare: Compare): void {
  const { years, records, warnings } = performanceFromSiasn(rows);
  const different = once(rows);
  const said = different.map(naivePerformance);
  const both = ({ predicate, quadrant }: { predicate?: string | undefined; quadrant?: string | undefined }): string =>
    `${predicate} ${quadrant}`;
  const differs = said.filter(({ predicate, quadrant }) => predicate && quadrant && predicate !== quadrant);
  compare(
    [
      years.map(({ year, predicate }) => `${year} ${predicate}`).join(),
      records.map(both).sort().join(),
      warnings.filter(({ code }) => code === "quadrant-differs").length,
    ],
    [naiveYears(rows).join(), said.map(both).sort().join(), differs.length],
    () => rows,
  );
}

function judgePenalties(rows: readonly Row[] | undefined, asOf: string, compare: Compare): void {
  const { serving, heaviest, records } = penaltiesFromSiasn(rows, { asOf });
  const different = once(rows ?? []);
  compare(
    [
      serving,
      heaviest,
      records
        .map(({ status }) => status)
        .sort()
        .join(),
    ],
    [
      ...naivePenalties(rows, asOf),
      different
        .map((row) => naiveStatus(row, asOf))
        .sort()
        .join(),
    ],
    () => ({ rows, asOf }),
  );
}

function judgeIndex(
  courses: readonly Row[] | undefined,
  leadership: readonly Row[] | undefined,
  performance: readonly Row[],
  asOf: string,
  compare: Compare,
): void {
  const eselon = ["II.a", "III.b", "IV.a"];
  for (const [at, one] of eselon.entries()) {
    const { record } = ipAsnRecordFromSiasn(
      {
        dataUtama: { jenisJabatanId: "1", eselon: one },
        rwKursus: courses,
        rwDiklat: leadership,
        rwSkp22: performance,
      },
      { asOf, rule: ipAsn2019 },
    );
    const training = record?.post === "struktural" && record.training !== "unknown" ? record.training : undefined;
    const rated = record?.performance;
    compare(
      [training?.teknis, training?.seminar, training?.kepemimpinan, rated === "unknown" ? rated : sorted(rated ?? {})],
      [
        naiveHours(courses, asOf),
        naiveSeminar(courses, asOf),
        naiveLeadership(leadership, at + 2),
        ((predicate) => (predicate === undefined ? "unknown" : sorted({ predicate })))(
          naivePredicateOfYear(performance, Number(asOf.slice(0, 4)) - 1),
        ),
      ],
      () => ({ courses, leadership, performance, asOf, eselon: one }),
    );
  }
}

function judgeEmployee(employee: Employee, asOf: string, compare: Compare): void {
  const { main, ranks, posts, education, performance } = employee;
  const { findings, compared, missing } = reconcile(
    untyped({ dataUtama: main, rwGolongan: ranks, rwJabatan: posts, rwPendidikan: education, rwSkp22: performance }),
    { asOf },
  );
  const agreeing = Object.entries(compared).flatMap(([code, times]) => {
    const differing = findings.filter((one) => one.code === code).length;
    return Array.from({ length: times - differing }, () => `${code} =`);
  });
  compare(
    [
      ...findings.map(({ code, recorded, compared: other }) => `${code} ${recorded} ${other}`),
      ...agreeing,
      ...missing.map(({ id, reason }) => `${id}: ${reason}`),
    ].sort(),
    naiveReconcile(employee, asOf),
    () => ({ employee, asOf }),
  );
}

/* Random records */

const turned = (day: string): string => day.split("-").reverse().join("-");
const DAYS = [
  "2020-12-31",
  "2021-01-31",
  "2021-02-01",
  "2024-01-31",
  "2024-02-01",
  "2024-02-29",
  "2025-01-31",
  "2025-02-01",
  "2025-08-31",
  "2025-12-31",
  "2026-01-30",
  "2026-01-31",
  "2026-02-01",
  "2026-02-28",
  "2026-03-01",
] as const;
const someDay = (random: Random): string => pick(random, DAYS);
const written = (random: Random): string => turned(someDay(random));
const listOf = <V>(random: Random, most: number, make: () => V): V[] => Array.from({ length: random(most) }, make);
const maybeList = <V>(random: Random, most: number, make: () => V): V[] | undefined =>
  random(8) === 0 ? undefined : listOf(random, most, make);

const VALUES: readonly [unknown, ...unknown[]] = [
  "",
  null,
  " ",
  "1",
  1,
  0,
  "0",
  " 12 ",
  12,
  13,
  "12.5",
  12.5,
  "12,5",
  -1,
  "-1",
  99_999,
  100_000,
  "1e3",
  "1899",
  1900,
  "2100",
  2101,
  "2024",
  "01-04-2022",
  "29-02-2023",
  "29-02-2024",
  "2022-04-01",
  "31-12-1899",
  "01-01-2101",
  "1-4-2022",
  "01/04/2022",
  "true",
  "FALSE",
  true,
  false,
  "ya",
  {},
  [],
  "III/c",
  NaN,
  Infinity,
];

function someRow(random: Random, kind: string): Row {
  const row: Record<string, unknown> = {};
  for (const [name] of fieldsOf(kind)) {
    if (random(2) === 0) row[name] = pick(random, VALUES);
    if (random(12) === 0) row[otherSpelling(name)] = random(2) === 0 ? row[name] : pick(random, VALUES);
  }
  if (random(6) === 0) row["catatan"] = "x";
  return row;
}

const somePenalty = (random: Random): Row => ({
  jenisTingkatHukumanId: pick(random, ["R", "S", "B", "S", "B", "X"]),
  hukumanTanggal: random(10) === 0 ? "" : written(random),
  ...(random(2) === 0 && { akhirHukumTanggal: written(random) }),
  ...(random(3) === 0 && { masaTahun: String(random(3)) }),
  ...(random(3) === 0 && { masaBulan: random(13) }),
  ...(random(6) === 0 && { skPembatalanNomor: pick(random, ["SK-1", ""]) }),
  ...(random(6) === 0 && { skPembatalanTanggal: written(random) }),
});

const someRating = (random: Random): Row => ({
  tahun: random(9) === 0 ? "" : pick(random, ["2024", 2025, "2025"]),
  hasilKinerjaNilai: pick(random, ["1", 2, "3", "2", "9"]),
  PerilakuKerjaNilai: pick(random, [1, "2", 3, "1", ""]),
  KuadranKinerjaNilai: pick(random, ["1", 2, "3", 4, "5", "6", ""]),
});

const someCourse = (random: Random): Row => ({
  jenisKursusSertifikat: random(10) === 0 ? "Bimbingan Teknis" : pick(random, filled(COURSE_LABELS)),
  jumlahJam: random(8) === 0 ? "" : pick(random, ["8", 12, "20", 24]),
  ...(random(5) > 0
    ? { [pick(random, ["tanggalSelesaiKursus", "tanggalKursus"])]: written(random) }
    : { tahunKursus: pick(random, ["2023", 2024, "2025", 2026, ""]) }),
});

const someLeadership = (random: Random): Row => ({
  latihanStrukturalNama: random(10) === 0 ? "SESPIM" : pick(random, filled(LEADERSHIP_LABELS)),
});

const POSTS = ["Pranata Komputer Ahli Muda", "PRANATA KOMPUTER AHLI MUDA", "Pranata Komputer Ahli Madya"] as const;

function someEmployee(random: Random): Employee {
  const usually = <V>(usual: V, ...others: readonly [V, ...V[]]): V => (random(4) > 0 ? usual : pick(random, others));
  const ranks = ["III/b", "III/c", "III/d", "IV/a"] as const;
  const main: Row = {
    nipBaru: usually("199003152015031002", "199003152015032002", "199003162015041001", "199003152024211002", "1990"),
    tglLahir: usually("15-03-1990", "16-03-1990", "15-03-1959", ""),
    jenisKelamin: usually("M", "F", "L"),
    statusPegawai: usually("PNS", "CPNS", "PPPK", ""),
    tmtCpns: usually("01-03-2015", "28-02-2015", ""),
    jenisJabatanId: "2",
    jabatanFungsionalNama: usually("PRANATA KOMPUTER AHLI MUDA", "PRANATA KOMPUTER AHLI MADYA", "PENYULUH"),
    tmtJabatan: usually("31-01-2025", written(random)),
    bupPensiun: usually("58", "60", ""),
    tmtPensiun: usually("01-04-2048", "01-04-2050", "31-03-2048"),
    golRuangAkhir: usually("III/c", "III/d", "I X"),
    tmtGolAkhir: usually("31-01-2024", written(random)),
    tkPendidikanTerakhir: usually("S-1/Sarjana", "S-2", "Profesi"),
  };
  return {
    main: random(12) === 0 ? undefined : main,
    ranks: maybeList(random, 4, () => ({
      golongan: pick(random, ranks),
      tmtGolongan: usually(written(random), ""),
    })),
    posts: maybeList(random, 3, () => ({
      jenisJabatan: "2",
      jabatanFungsionalNama: pick(random, POSTS),
      tmtJabatan: usually(written(random), ""),
    })),
    education: maybeList(random, 3, () => ({ tkPendidikanNama: someLabel(random) })),
    performance: maybeList(random, 3, () => someRating(random)),
  };
}

const someLabel = (random: Random): string =>
  random(9) === 0 ? "Profesi" : pick(random, filled(Object.keys(LEVEL_LABELS)));

export const siasn: Domain = {
  id: "siasn",
  thousands: 6,
  boundaries: (compare) => {
    for (const kind of RECORDS) {
      for (const [name] of fieldsOf(kind)) {
        for (const value of VALUES) {
          judgeFields(kind, { [name]: value }, compare);
          judgeFields(kind, { [otherSpelling(name)]: value }, compare);
        }
      }
    }
    const names = ["", "Golongan", ...[...GOLONGAN.pns, ...GOLONGAN.pppk].map(([name]) => name)];
    for (const scale of ["pns", "pppk", undefined] as const) {
      for (let id = 0; id <= 50; id++) for (const name of names) judgeGolongan(name, id, scale, compare);
      for (const name of names) judgeGolongan(name, "", scale, compare);
    }
    for (const one of [...Object.keys(LEVEL_LABELS), "Profesi"]) {
      judgeEducation([one], compare);
      for (const other of [...Object.keys(LEVEL_LABELS), "Profesi"]) judgeEducation([one, other], compare);
    }
    for (const result of ["1", "2", "3", "4"]) {
      for (const behaviour of ["1", "2", "3", ""]) {
        for (const quadrant of ["1", "2", "3", "4", "5", "6"]) {
          judgePerformance(
            [
              {
                tahun: "2025",
                hasilKinerjaNilai: result,
                PerilakuKerjaNilai: behaviour,
                KuadranKinerjaNilai: quadrant,
              },
            ],
            compare,
          );
        }
      }
    }
    for (const level of ["R", "S", "B", "X"]) {
      for (const from of DAYS) {
        for (const asOf of DAYS) {
          const row = { jenisTingkatHukumanId: level, hukumanTanggal: turned(from) };
          judgePenalties([row], asOf, compare);
          for (const months of [1, 6, 12, 60]) judgePenalties([{ ...row, masaBulan: months }], asOf, compare);
          // The level matters to nothing of this but what is heaviest.
          for (const day of level === "B" ? DAYS : []) {
            judgePenalties([{ ...row, akhirHukumTanggal: turned(day) }], asOf, compare);
            judgePenalties([{ ...row, masaTahun: "1", skPembatalanTanggal: turned(day) }], asOf, compare);
          }
        }
      }
    }
    for (const kind of COURSE_LABELS) {
      for (const day of DAYS) {
        for (const asOf of DAYS) {
          const course = { jenisKursusSertifikat: kind, jumlahJam: "20", tanggalSelesaiKursus: turned(day) };
          judgeIndex([course], [], [], asOf, compare);
        }
      }
    }
  },
  random: (random, compare) => {
    const asOf = someDay(random);
    const kind = pick(random, KINDS);
    judgeFields(kind, someRow(random, kind), compare);
    judgePenalties(
      maybeList(random, 4, () => somePenalty(random)),
      asOf,
      compare,
    );
    judgePerformance(
      listOf(random, 4, () => someRating(random)),
      compare,
    );
    judgeEducation(
      listOf(random, 4, () => someLabel(random)),
      compare,
    );
    judgeIndex(
      maybeList(random, 4, () => someCourse(random)),
      maybeList(random, 3, () => someLeadership(random)),
      listOf(random, 3, () => someRating(random)),
      asOf,
      compare,
    );
    judgeEmployee(someEmployee(random), asOf, compare);
  },
};
