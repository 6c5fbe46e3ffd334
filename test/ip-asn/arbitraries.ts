import fc from "fast-check";
import type { IpAsnRecord } from "sistem-merit/ip-asn";

const EDUCATION = ["s3", "s2", "s1", "d4", "d3", "d2", "d1", "slta", "di-bawah-slta"] as const;
const PREDICATES = ["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"] as const;
const DISCIPLINE = ["tidak-pernah", "ringan", "sedang", "berat"] as const;

const unknown = fc.constant("unknown" as const);
const attended = (isKnown: boolean): fc.Arbitrary<boolean | "unknown"> =>
  isKnown ? fc.boolean() : fc.oneof(fc.boolean(), unknown);
const hours = fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constantFrom(0, 1, 19, 20, 21, 400));
const skp = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0, 50, 50.001, 51, 60, 60.5, 61, 75, 75.01, 76, 90, 90.999, 91, 100),
);

/** Records, with unknown answers unless all are to be known. */
export function recordsOf(isKnown: boolean): fc.Arbitrary<IpAsnRecord> {
  const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | "unknown"> =>
    isKnown ? arbitrary : fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: unknown });
  const performance: fc.Arbitrary<IpAsnRecord["performance"]> = fc.oneof(
    fc.constantFrom(...PREDICATES).map((predicate) => ({ predicate })),
    skp.map((value) => ({ skp: value })),
  );
  const common = fc
    .tuple(perhaps(fc.constantFrom(...EDUCATION)), perhaps(performance), perhaps(fc.constantFrom(...DISCIPLINE)))
    .map(([education, performed, discipline]) => ({ education, performance: performed, discipline }));
  const training = fc.tuple(perhaps(hours), attended(isKnown)).map(([teknis, seminar]) => ({ teknis, seminar }));
  const own = attended(isKnown);
  const isUnknown = isKnown ? fc.constant(false) : fc.nat({ max: 4 }).map((number) => number === 0);
  return fc
    .tuple(fc.constantFrom("struktural", "fungsional", "pelaksana"), common, training, own, isUnknown)
    .map(([post, answers, trained, matching, nothing]): IpAsnRecord => {
      if (post === "struktural")
        return { ...answers, post, training: nothing ? "unknown" : { kepemimpinan: matching, ...trained } };
      if (post === "fungsional")
        return { ...answers, post, training: nothing ? "unknown" : { fungsional: matching, ...trained } };
      return { ...answers, post, training: nothing ? "unknown" : trained };
    });
}
