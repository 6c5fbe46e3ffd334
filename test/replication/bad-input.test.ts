import fc from "fast-check";
import { attempt, MeritError } from "sistem-merit";
import { adoption, replicationPlan, replicationTargets } from "sistem-merit/replication";
import { describe, expect, it } from "vitest";
import { flawsOf, survivesJson, untyped } from "../core/support.js";
import { anything, nip } from "../properties/arbitraries.js";
import { line, SULTENG } from "./support.js";

/** What a function did with an input that may be anything: it may work, or name what is wrong, and nothing else. */
function flawsOfRun(run: () => unknown): string[] {
  try {
    const outcome = attempt(run);
    if (outcome.ok) return survivesJson(outcome.value) ? [] : [`not JSON: ${JSON.stringify(outcome.value)}`];
    return outcome.issues.length === 0 ? ["no issue"] : outcome.issues.flatMap(flawsOf);
  } catch (error) {
    return [`threw ${String(error)}`];
  }
}

const nearly = (right: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc
      .dictionary(fc.oneof(fc.constantFrom(...Object.keys(right)), fc.string()), anything, { maxKeys: 3 })
      .map((wrong) => ({ ...right, ...wrong })),
  );

const AGENCY = { name: "X", commitments: [{ unit: "A", signed: true }] };
const PROGRESS = { asOf: "2025-01-01", done: [{ item: "magang", on: "2025-01-01" }] };
const OPTIONS = { days: { magang: 3 }, progress: PROGRESS };
const LINE = line("A", 1);
const ADOPTION = { asOf: "2025-01-01", threshold: { above: 50 } };

const RUNS: readonly (readonly [string, fc.Arbitrary<unknown>, (input: unknown) => unknown])[] = [
  ["an agency", nearly(AGENCY), (input) => replicationPlan(untyped(input), SULTENG)],
  [
    "a commitment",
    nearly({ unit: "A", signed: true }),
    (input) => replicationPlan({ name: "X", commitments: [untyped(input)] }, SULTENG),
  ],
  ["a scope", nearly({ ...SULTENG }), (input) => replicationPlan(AGENCY, untyped(input))],
  ["a system", anything, (input) => replicationPlan(AGENCY, { systems: [untyped(input)], services: [] })],
  ["options of a plan", nearly(OPTIONS), (input) => replicationPlan(AGENCY, SULTENG, untyped(input))],
  ["days", nearly({ magang: 3 }), (input) => replicationPlan(AGENCY, SULTENG, { days: untyped(input) })],
  ["progress", nearly(PROGRESS), (input) => replicationPlan(AGENCY, SULTENG, { progress: untyped(input) })],
  [
    "an item that is done",
    nearly({ item: "magang", on: "2025-01-01" }),
    (input) => replicationPlan(AGENCY, SULTENG, { progress: { asOf: "2025-01-01", done: [untyped(input)] } }),
  ],
  ["lines", anything, (input) => adoption(untyped(input), { asOf: "2025-01-01" })],
  ["a line", nearly({ ...LINE }), (input) => adoption([LINE, untyped(input)], { asOf: "2025-01-01" })],
  ["options of adoption", nearly(ADOPTION), (input) => adoption([LINE], untyped(input))],
  [
    "a threshold",
    nearly({ above: 50 }),
    (input) => adoption([LINE], { asOf: "2025-01-01", threshold: untyped(input) }),
  ],
  [
    "a standing",
    nearly({ sakip: 70, merit: { instrument: "kasn-9-2019", points: 300 } }),
    (input) => replicationTargets(untyped(input)),
  ],
  ["a SAKIP result", anything, (input) => replicationTargets({ sakip: untyped(input) })],
  [
    "a merit result",
    nearly({ instrument: "kasn-9-2019", points: 300 }),
    (input) => replicationTargets({ merit: untyped(input) }),
  ],
];

describe("anything at all gives a result of plain data or a MeritError with well-formed issues", () => {
  it.each(RUNS)("as %s", (_, input, run) => {
    fc.assert(
      fc.property(input, (value) => {
        expect(flawsOfRun(() => run(value))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("and every issue of a line that failed is well formed too", () => {
    fc.assert(
      fc.property(fc.array(nearly({ ...LINE }), { maxLength: 3 }), (lines) => {
        const { failed } = adoption(untyped(lines), { asOf: "2025-01-01" });
        expect(failed.flatMap(({ issues }) => issues.flatMap(flawsOf))).toEqual([]);
        for (const { issues } of failed) expect(issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

/** What is said of an input that is wrong: in an error, or beside a line that failed. */
function saidBy(run: () => unknown): string {
  try {
    const result = run();
    return typeof result === "object" && result !== null && "failed" in result ? JSON.stringify(result.failed) : "";
  } catch (error) {
    return error instanceof MeritError ? `${String(error)}${JSON.stringify(error.issues)}` : String(error);
  }
}

describe("no text and no number of a person is ever repeated in a message", () => {
  it.each(RUNS)("as %s", (_, __, run) => {
    fc.assert(
      fc.property(nip, fc.boolean(), (number, asNumber) => {
        for (const value of asNumber ? [Number(number)] : [number, [number], { [number]: number }]) {
          expect(saidBy(() => run(value))).not.toContain(number);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("as a unit that is named twice, or that has more users than staff", () => {
    const unit = "Pegawai A, 199003152015031002";
    expect(saidBy(() => adoption([line(unit, 1), line(unit, 101)], { asOf: "2025-01-01" }))).not.toContain("1990");
    const commitments = [
      { unit, signed: true },
      { unit, signed: false },
    ];
    expect(saidBy(() => replicationPlan({ name: unit, commitments }, SULTENG))).not.toContain("1990");
  });
});
