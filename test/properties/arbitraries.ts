import fc from "fast-check";
import type { AspectId } from "../merit/fixtures.js";
import { FULL_400, FULL_410 } from "../merit/fixtures.js";

export type Scores = Record<AspectId, number>;

const halfPoints = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 2 * max }).map((steps) => steps / 2);

const sheet = (full: Readonly<Record<AspectId, number>>): fc.Arbitrary<Scores> =>
  fc.record({
    "perencanaan-kebutuhan": halfPoints(full["perencanaan-kebutuhan"]),
    pengadaan: halfPoints(full.pengadaan),
    "pengembangan-karier": halfPoints(full["pengembangan-karier"]),
    "promosi-mutasi": halfPoints(full["promosi-mutasi"]),
    "manajemen-kinerja": halfPoints(full["manajemen-kinerja"]),
    "penggajian-penghargaan-disiplin": halfPoints(full["penggajian-penghargaan-disiplin"]),
    "perlindungan-pelayanan": halfPoints(full["perlindungan-pelayanan"]),
    "sistem-informasi": halfPoints(full["sistem-informasi"]),
  });

export const scores410 = sheet(FULL_410);
export const scores400 = sheet(FULL_400);

/** Anything that JavaScript can pass. */
export const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A number of 18 digits, as an NIP has. */
export const nip = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 })
  .chain((digits) => fc.integer({ min: 1, max: 9 }).map((first) => `${first}${digits.join("")}`));
