import fc from "fast-check";
import { attempt } from "sistem-merit";
import {
  adoption,
  type AdoptionLine,
  replicationPlan,
  type ReplicationScope,
  replicationTargets,
} from "sistem-merit/replication";
import {
  adoptionLineSchema,
  adoptionOptionsSchema,
  replicationAgencySchema,
  replicationPlanOptionsSchema,
  replicationScopeSchema,
  replicationStandingSchema,
} from "sistem-merit/schemas";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { found, untyped } from "../core/support.js";
import { anything } from "../properties/arbitraries.js";
import { FIVE, line, SERVICES } from "../replication/support.js";

const AGENCY = { name: "X" };
const SCOPE: ReplicationScope = { systems: ["k-mob"], services: ["magang"] };
const ON = { asOf: "2024-11-04" };

const messages = (schema: z.ZodType, input: unknown): string[] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

/** What a function says of one of its inputs, in Indonesian. */
function said(run: () => unknown, depth = 1): string[] {
  const outcome = attempt(run);
  if (outcome.ok) return [];
  // A duplicate names the place of the first, which begins with the name of the parameter.
  return outcome.issues.map(
    ({ path, message }) =>
      `${path.slice(depth).join(".")}: ${message.id.replace(/^sudah ada di (?:agency|scope|options)\./, "sudah ada di ")}`,
  );
}

const word = fc.constantFrom("A", "", " ", "unknown", "magang", "2025-01-01", 1, 0, 2.5, null, true, undefined);
const some = (...keys: string[]) => fc.record(Object.fromEntries(keys.map((key) => [key, word])), { requiredKeys: [] });

const agency = fc.oneof(
  anything,
  fc.record(
    { name: word, commitments: fc.oneof(word, fc.array(some("unit", "signed"), { maxLength: 3 })) },
    { requiredKeys: [] },
  ),
);
const scope = fc.oneof(
  anything,
  fc.record(
    {
      systems: fc.oneof(word, fc.array(fc.constantFrom(...FIVE, "x"), { maxLength: 3 })),
      services: fc.oneof(word, fc.array(fc.constantFrom(...SERVICES, "x"), { maxLength: 3 })),
    },
    { requiredKeys: [] },
  ),
);
const options = fc.oneof(
  anything,
  fc.record(
    {
      days: fc.oneof(word, some("magang", "pelatihan")),
      progress: fc.oneof(
        word,
        fc.record({ asOf: word, done: fc.array(some("item", "on"), { maxLength: 3 }) }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: [] },
  ),
);
const anyLine = fc.oneof(
  anything,
  fc.record({ unit: word, system: fc.constantFrom(...FIVE, "x"), staff: word, active: word }, { requiredKeys: [] }),
);
const adoptionOptions = fc.oneof(
  anything,
  fc.record({ asOf: word, threshold: fc.oneof(word, some("above", "atLeast")) }, { requiredKeys: [] }),
);
const standing = fc.oneof(
  anything,
  fc.record(
    {
      sakip: fc.oneof(word, fc.integer({ min: -1, max: 101 })),
      merit: fc.oneof(word, fc.record({ instrument: fc.constantFrom("kasn-9-2019", "x"), points: word })),
    },
    { requiredKeys: [] },
  ),
);

const PAIRS: readonly (readonly [string, fc.Arbitrary<unknown>, z.ZodType, (input: unknown) => string[]])[] = [
  ["an agency", agency, replicationAgencySchema(), (input) => said(() => replicationPlan(untyped(input), SCOPE))],
  ["a scope", scope, replicationScopeSchema(), (input) => said(() => replicationPlan(AGENCY, untyped(input)))],
  [
    "the options of a plan",
    options,
    replicationPlanOptionsSchema(SCOPE),
    (input) => said(() => replicationPlan(AGENCY, SCOPE, untyped(input))),
  ],
  [
    "a line",
    anyLine,
    adoptionLineSchema(),
    (input) =>
      adoption([untyped(input)], ON).failed.flatMap(({ issues }) =>
        issues.map(({ path, message }) => `${path.slice(2).join(".")}: ${message.id}`),
      ),
  ],
  [
    "the options of adoption",
    adoptionOptions,
    adoptionOptionsSchema(),
    (input) => said(() => adoption([], untyped(input))),
  ],
  ["a standing", standing, replicationStandingSchema(), (input) => said(() => replicationTargets(untyped(input)), 0)],
];

describe("a schema finds in anything what the function finds, in the same words", () => {
  it.each(PAIRS)("for %s", (_, input, schema, saidOf) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(messages(schema, value)).toEqual(saidOf(value));
      }),
      { numRuns: 150 },
    );
  });
});

describe("the schemas of a replication", () => {
  it("take what is right, and change nothing", () => {
    const input = { ...AGENCY, commitments: [{ unit: " A ", signed: "unknown" as const }] };
    expect(replicationAgencySchema().parse(input)).toEqual(input);
    expect(replicationScopeSchema().parse(SCOPE)).toEqual(SCOPE);
    expect(adoptionLineSchema().parse(line("A", "unknown"))).toEqual(line("A", "unknown"));
    expect(replicationStandingSchema().parse({ sakip: 71.58 })).toEqual({ sakip: 71.58 });
    expectTypeOf<z.output<ReturnType<typeof adoptionLineSchema>>>().toEqualTypeOf<AdoptionLine>();
  });

  it("speak English on request", () => {
    const en = { lang: "en" } as const;
    expect(messages(replicationAgencySchema(en), {})).toEqual(["name: is required"]);
    expect(messages(adoptionLineSchema(en), line("A", 101))).toEqual(["active: must be 0 to 100, got 101"]);
    expect(messages(replicationStandingSchema(en), { sakip: 101 })).toEqual(["sakip: must be 0 to 100, got 101"]);
  });

  it("know the items and services of their scope, and refuse a scope that is none", () => {
    const schema = replicationPlanOptionsSchema(SCOPE);
    expect(
      schema.safeParse({ progress: { asOf: "2025-01-01", done: [{ item: "tiru-k-mob", on: "2025-01-01" }] } }).success,
    ).toBe(true);
    expect(
      schema.safeParse({ progress: { asOf: "2025-01-01", done: [{ item: "tiru-trk", on: "2025-01-01" }] } }).success,
    ).toBe(false);
    expect(found(() => replicationPlanOptionsSchema(untyped({ systems: [], services: [] })))).toEqual([
      "scope.systems.0: missing",
    ]);
  });
});
