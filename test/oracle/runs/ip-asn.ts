import { ipAsn, ipAsn2019, ipAsnCategoryOf, ipAsnSummary, type IpAsnRecord } from "sistem-merit/ip-asn";
import { untyped } from "../../core/support.js";
import { naiveCategory, naiveIndex, type NaiveRecord, naiveRounded } from "../ip-asn.js";
import { combinations, type Compare, type Domain, type Random } from "./run.js";

const EDUCATIONS = ["s3", "s2", "s1", "d4", "d3", "d2", "d1", "slta", "di-bawah-slta", "unknown"];
const PREDICATES = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"];
const DISCIPLINES = ["tidak-pernah", "ringan", "sedang", "berat", "unknown"];
const POSTS = ["struktural", "fungsional", "pelaksana"];
const DIMENSIONS = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;

const asRecord = (record: NaiveRecord): IpAsnRecord => untyped(record);
const points = (thousandths: bigint): number => Number(thousandths) / 1000;

function judge(record: NaiveRecord, proRata: boolean, compare: Compare): void {
  const result = ipAsn(asRecord(record), ipAsn2019, { shortTraining: proRata ? "sebanding" : "tidak-dihitung" });
  const naive = naiveIndex(record, proRata);
  const [low, high] = [naiveCategory(naive.lowest, 1000n), naiveCategory(naive.highest, 1000n)];
  compare(
    [
      result.lowest,
      result.highest,
      result.total,
      result.category?.id,
      ...result.dimensions.flatMap(({ lowest, highest }) => [lowest, highest]),
    ],
    [
      points(naive.lowest),
      points(naive.highest),
      naive.isKnown ? points(naive.lowest) : undefined,
      low === high ? low : undefined,
      ...naive.dimensions.flatMap(([lowest, highest]) => [points(lowest), points(highest)]),
    ],
    () => ({ record, proRata }),
  );
}

/** The mean of a unit, its category, and how many have each. */
function judgeSummary(records: readonly NaiveRecord[], proRata: boolean, compare: Compare): void {
  const { all } = ipAsnSummary(records.map(asRecord), {
    rule: ipAsn2019,
    shortTraining: proRata ? "sebanding" : "tidak-dihitung",
  });
  const indices = records.map((record) => naiveIndex(record, proRata));
  const known = indices.filter(({ isKnown }) => isKnown);
  const sum = known.reduce((total, { lowest }) => total + lowest, 0n);
  const count = BigInt(known.length);
  const decided = indices
    .map(({ lowest, highest }) => [naiveCategory(lowest, 1000n), naiveCategory(highest, 1000n)] as const)
    .flatMap(([low, high]) => (low === high ? [low] : []));
  const ids = ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"];
  const dimensionMeans = DIMENSIONS.map((_, place) => {
    const values = indices.flatMap(({ dimensions }) => {
      const [lowest, highest] = dimensions[place] ?? [0n, 1n];
      return lowest === highest ? [lowest] : [];
    });
    const total = values.reduce((one, other) => one + other, 0n);
    return values.length === 0 ? undefined : naiveRounded(total, 1000n * BigInt(values.length), 3);
  });
  compare(
    [
      all.mean?.value,
      all.mean?.category.id,
      ...all.categories.map((one) => one.count),
      ...all.dimensions.map(({ mean }) => mean),
    ],
    [
      ...(count === 0n
        ? [undefined, undefined]
        : [naiveRounded(sum, 1000n * count, 3), naiveCategory(sum, 1000n * count)]),
      ...ids.map((id) => decided.filter((one) => one === id).length),
      ...dimensionMeans,
    ],
    () => records,
  );
}

const one = <V>(random: Random, values: readonly V[]): V | undefined => values[random(values.length)];
const maybe = <V>(random: Random, value: V): V | "unknown" => (random(15) === 0 ? "unknown" : value);

function someRecord(random: Random): NaiveRecord {
  const post = one(random, POSTS) ?? "";
  const hours = random(4) === 0 ? 20 + random(60) : random(21);
  return {
    education: one(random, EDUCATIONS) ?? "",
    post,
    training:
      random(20) === 0
        ? "unknown"
        : {
            ...(post === "struktural" && { kepemimpinan: maybe(random, random(2) === 0) }),
            ...(post === "fungsional" && { fungsional: maybe(random, random(2) === 0) }),
            teknis: maybe(random, hours),
            seminar: maybe(random, random(2) === 0),
          },
    performance:
      random(15) === 0
        ? "unknown"
        : random(2) === 0
          ? { predicate: one(random, PREDICATES) }
          : { skp: random(random(2) === 0 ? 101 : 10_001) / 100 },
    discipline: one(random, DISCIPLINES) ?? "",
  };
}

export const ipAsnDomain: Domain = {
  id: "ip-asn",
  thousands: 43,
  boundaries: (compare) => {
    const plain = { education: "s1", post: "pelaksana", training: { teknis: 0, seminar: false }, discipline: "berat" };
    for (let steps = 0; steps <= 100_000; steps += 1000) {
      for (const near of [-1, 0, 1]) {
        const thousandths = steps + near;
        if (thousandths < 0 || thousandths > 100_000) continue;
        const { id } = ipAsnCategoryOf(thousandths / 1000, ipAsn2019);
        compare([id], [naiveCategory(BigInt(thousandths), 1000n)], () => thousandths);
        if (near !== 0) continue;
        for (const hundredths of [thousandths / 10 - 1, thousandths / 10, thousandths / 10 + 1]) {
          if (hundredths < 0 || hundredths > 10_000) continue;
          judge({ ...plain, performance: { skp: hundredths / 100 } }, false, compare);
        }
      }
    }
    for (const [education = "", post = "", discipline = "", predicate = ""] of combinations([
      EDUCATIONS,
      POSTS,
      DISCIPLINES,
      [...PREDICATES, "unknown"],
    ])) {
      const performance = predicate === "unknown" ? "unknown" : { predicate };
      for (const proRata of [true, false]) {
        judge({ education, post, discipline, performance, training: "unknown" }, proRata, compare);
      }
    }
    for (let hours = 0; hours <= 41; hours++) {
      for (const post of POSTS) {
        for (const training of [true, false]) {
          const kind =
            post === "struktural" ? { kepemimpinan: training } : post === "fungsional" ? { fungsional: training } : {};
          for (const proRata of [true, false]) {
            judge(
              { ...plain, post, training: { ...kind, teknis: hours, seminar: training }, performance: { skp: 76 } },
              proRata,
              compare,
            );
          }
        }
      }
    }
  },
  random: (random, compare) => {
    const proRata = random(2) === 0;
    const records = Array.from({ length: 12 }, () => someRecord(random));
    for (const record of records) judge(record, proRata, compare);
    judgeSummary(records.slice(0, random(13)), proRata, compare);
  },
};
