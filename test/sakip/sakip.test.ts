import fc from "fast-check";
import { sakip, sakip2015, sakip2021, sakipPredicateOf } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { found, issuesOf, survivesJson, unfrozen, untyped } from "../core/support.js";
import { COMPONENTS, INVENTED, NOTHING, TABLE, VALUES } from "./support.js";

describe("the total is the sum of the components", () => {
  it("23.4 + 21.6 + 11.25 + 17.5 is 73.75, BB", () => {
    expect(sakip(VALUES)).toEqual({
      rules: "permenpanrb-88-2021",
      total: 73.75,
      max: 100,
      predicate: {
        id: "BB",
        name: { id: "Sangat Baik", en: "Very Good" },
        from: 70,
        exclusive: true,
        grade: "secondary",
        cite: [{ source: "public-code-sakip" }],
      },
      components: TABLE.map(([id, max]) => ({
        id,
        name: sakip2021.components.find((one) => one.id === id)?.name,
        value: VALUES[id],
        max,
      })),
      grade: "secondary",
      cite: [{ source: "permenpanrb-88-2021" }, { source: "public-code-sakip" }],
    });
  });

  it("is exact: 0.1 + 0.2 is 0.3", () => {
    expect(sakip({ ...NOTHING, "perencanaan-kinerja": 0.1, "pengukuran-kinerja": 0.2 }).total).toBe(0.3);
  });

  it.each(TABLE)("%s takes 0 to %d", (id, max) => {
    expect(sakip({ ...NOTHING, [id]: max }).total).toBe(max);
    expect(found(() => sakip({ ...NOTHING, [id]: max + 0.01 }))).toEqual([`${id}: out-of-range`]);
    expect(found(() => sakip({ ...NOTHING, [id]: -0.01 }))).toEqual([`${id}: out-of-range`]);
  });

  it("nothing at all is 0 and D; everything is 100 and AA", () => {
    expect(sakip(NOTHING)).toMatchObject({ total: 0, predicate: { id: "D" } });
    const all = {
      "perencanaan-kinerja": 30,
      "pengukuran-kinerja": 30,
      "pelaporan-kinerja": 15,
      "evaluasi-internal": 25,
    };
    expect(sakip(all)).toMatchObject({ total: 100, predicate: { id: "AA" } });
  });

  it("-0 becomes 0", () => {
    expect(survivesJson(sakip({ ...NOTHING, "pelaporan-kinerja": -0 }))).toBe(true);
  });
});

const steps = fc.tuple(...TABLE.map(([, max]) => fc.integer({ min: 0, max: max * 100 })));
const valuesOf = (drawn: readonly number[]) =>
  Object.fromEntries(COMPONENTS.map((id, at) => [id, (drawn[at] ?? 0) / 100]));

describe("whatever the values are", () => {
  it("the total is what whole hundredths add up to, and the predicate is that of the total", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const result = sakip(untyped(valuesOf(drawn)));
        expect(result.total).toBe(drawn.reduce((sum, step) => sum + step, 0) / 100);
        expect(result.predicate).toEqual(sakipPredicateOf(result.total));
        expect(survivesJson(result)).toBe(true);
      }),
    );
  });

  it("the order of the keys changes nothing, and the input is left as it was", () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const values = Object.freeze(valuesOf(drawn));
        const reversed = Object.fromEntries(Object.entries(values).reverse());
        expect(sakip(untyped(reversed))).toEqual(sakip(untyped(values)));
      }),
      { numRuns: 50 },
    );
  });

  it("a hundredth more never lowers the predicate", () => {
    const order = sakip2021.predicates.map(({ id }) => id);
    fc.assert(
      fc.property(steps, fc.nat({ max: 3 }), (drawn, at) => {
        fc.pre((drawn[at] ?? 0) < (TABLE[at]?.[1] ?? 0) * 100);
        const more = drawn.map((step, place) => (place === at ? step + 1 : step));
        const [before, after] = [drawn, more].map((one) => order.indexOf(sakip(untyped(valuesOf(one))).predicate.id));
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});

describe("the obsolete scheme", () => {
  const OLD = {
    "perencanaan-kinerja": 22,
    "pengukuran-kinerja": 17.5,
    "pelaporan-kinerja": 10,
    "evaluasi-internal": 6,
    "capaian-kinerja": 13,
  } as const;

  it("is added up, and has no predicate", () => {
    const old = sakip(OLD, sakip2015);
    expect(old).toMatchObject({ rules: "permenpanrb-12-2015", total: 68.5, max: 100, grade: "secondary" });
    expect(Object.keys(old)).toEqual(["rules", "total", "max", "components", "grade", "cite"]);
    expect(survivesJson(old)).toBe(true);
  });

  it("is told from the scheme of today: an old sheet names a component too many", () => {
    expect(found(() => sakip(untyped(OLD)))).toEqual(["capaian-kinerja: unknown-key"]);
    expect(found(() => sakip(untyped(VALUES), sakip2015))).toContain("capaian-kinerja: missing");
  });

  it("holds measurement to 25 and internal evaluation to 10", () => {
    expect(found(() => sakip({ ...OLD, "pengukuran-kinerja": 25.01 }, sakip2015))).toEqual([
      "pengukuran-kinerja: out-of-range",
    ]);
    expect(found(() => sakip({ ...OLD, "evaluasi-internal": 10.01 }, sakip2015))).toEqual([
      "evaluasi-internal: out-of-range",
    ]);
  });
});

describe("bad values", () => {
  it("are all named at once, in the order of the sheet", () => {
    expect(
      found(() =>
        sakip(untyped({ "pengukuran-kinerja": "21", "pelaporan-kinerja": 11.255, "evaluasi-internal": 26, x: 1 })),
      ),
    ).toEqual([
      "perencanaan-kinerja: missing",
      "x: unknown-key",
      "pengukuran-kinerja: not-a-number",
      "pelaporan-kinerja: not-on-scale",
      "evaluasi-internal: out-of-range",
    ]);
  });

  it.each([[null], [undefined], [[]], ["23.4"], [7]])("%j is not an object", (values) => {
    expect(found(() => sakip(untyped(values)))).toEqual([": not-an-object"]);
  });

  it("inherited values are missing", () => {
    expect(found(() => sakip(untyped(Object.create(VALUES) as object)))).toEqual(
      COMPONENTS.map((id) => `${id}: missing`),
    );
  });

  it("cite the weight that they exceed", () => {
    const [issue] = issuesOf(() => sakip({ ...VALUES, "pelaporan-kinerja": 16 }));
    expect(issue?.cite?.map(({ source }) => source)).toEqual(["permenpanrb-88-2021", "public-code-sakip"]);
    expect(issue?.message).toEqual({ id: "harus 0 sampai 15, diterima 16", en: "must be 0 to 15, got 16" });
  });

  it("rules that are none are named", () => {
    for (const rules of [null, 7, "permenpanrb-88-2021", {}]) {
      expect(found(() => sakip(VALUES, untyped(rules)))).toEqual(["rules: not-an-object"]);
    }
  });
});

it("other rules are added up on their own scale", () => {
  expect(sakip({ satu: 9.9 }, INVENTED)).toMatchObject({ rules: "rekaan", total: 9.9, predicate: { id: "BB" } });
  expect(found(() => sakip({ satu: 9.95 }, INVENTED))).toEqual(["satu: not-on-scale"]);
});

it("the rules are frozen all the way down", () => {
  expect([...unfrozen(sakip2021), ...unfrozen(sakip2015)]).toEqual([]);
});
