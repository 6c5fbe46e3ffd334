import fc from "fast-check";
import { assessAspects, attempt, type Issue, kasn2019, MeritError } from "sistem-merit";
import type { KnownResult } from "sistem-merit/merit";
import { recap, recapStream } from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { flawsOf, labelled, untyped } from "../core/support.js";
import { instrumentOf } from "../cycle/invented-rules.js";
import { MK_2021 } from "../merit/fixtures.js";
import { scores410 } from "../properties/arbitraries.js";

interface Row extends KnownResult {
  readonly kind: string;
}

const ROWS: readonly Row[] = [
  { kind: "provinsi", instrument: "kasn-9-2019", points: 340.5 },
  { kind: "kota", instrument: "kasn-9-2019", points: 335.5 },
  { kind: "provinsi", instrument: "kasn-9-2019", category: "baik" },
  { kind: "kota", instrument: "kasn-9-2019-400", points: 266.5 },
  { kind: "lembaga", ...assessAspects(kasn2019, MK_2021) },
];
const groupBy = ({ kind }: Row): string => kind;

/** The rows one by one, each a moment later. */
async function* stream<R>(rows: Iterable<R>): AsyncGenerator<R> {
  for (const row of rows) {
    await Promise.resolve();
    yield row;
  }
}

/** The issues with which a promise is rejected. */
async function issuesOf(promise: Promise<unknown>): Promise<readonly Issue[]> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const outcome = attempt(() => {
    throw error;
  });
  if (outcome.ok) throw new Error("a MeritError was expected");
  expect(outcome.issues.flatMap(flawsOf)).toEqual([]);
  return outcome.issues;
}

const found = async (promise: Promise<unknown>): Promise<string[]> =>
  (await issuesOf(promise)).map(({ code, path }) => `${path.join(".")}: ${code}`);

describe("the recap of a stream", () => {
  it("is the recap of its rows, with groups and without", async () => {
    expect(await recapStream(stream(ROWS))).toStrictEqual(recap(ROWS));
    expect(await recapStream(stream(ROWS), { groupBy })).toStrictEqual(recap(ROWS, { groupBy }));
  });

  it("is the recap of its rows, whatever they are", async () => {
    const row = fc.oneof(
      fc.integer({ min: 0, max: 820 }).map((half): KnownResult => ({ instrument: "kasn-9-2019", points: half / 2 })),
      fc
        .integer({ min: 0, max: 800 })
        .map((half): KnownResult => ({ instrument: "kasn-9-2019-400", points: half / 2 })),
      scores410.map((scores): KnownResult => assessAspects(kasn2019, scores)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 15 }), async (rows) => {
        expect(await recapStream(stream(rows))).toStrictEqual(recap(rows));
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, () => unknown]>([
    ["a list", (): unknown => [...ROWS]],
    ["a set", (): unknown => new Set(ROWS)],
    ["a generator", (): unknown => ROWS.values()],
    ["a list of promises, each of which is waited for", (): unknown => ROWS.map((row) => Promise.resolve(row))],
  ])("may be %s", async (_, rowsOf) => {
    expect(await recapStream(untyped(rowsOf()), { groupBy })).toStrictEqual(recap(ROWS, { groupBy }));
  });

  it("is read as a stream where it could be walked through as well", async () => {
    const both = Object.assign([untyped(null)], { [Symbol.asyncIterator]: () => stream(ROWS) });
    expect(await recapStream<Row>(both)).toStrictEqual(recap(ROWS));
  });

  it("that is an empty list is empty", async () => {
    expect(await recapStream([])).toStrictEqual({ count: 0, all: [], groups: [] });
  });

  it("that ends at once is empty", async () => {
    expect(await recapStream(stream([]))).toStrictEqual({ count: 0, all: [], groups: [] });
  });

  it("of an invented instrument, if it is named", async () => {
    const rows = [10, 30].map((points) => ({ instrument: "karangan", points }));
    const options = { instruments: [instrumentOf("karangan")] };
    expect(await recapStream(stream(rows), options)).toStrictEqual(recap(rows, options));
    expect(await found(recapStream(untyped(stream(rows))))).toEqual([
      "results.0.instrument: not-one-of",
      "results.1.instrument: not-one-of",
    ]);
  });

  it("asks for a row only once the one before has been counted", async () => {
    const log: string[] = [];
    const rows = async function* (): AsyncGenerator<Row> {
      for (const row of ROWS.slice(0, 2)) {
        log.push("read");
        yield await Promise.resolve(row);
      }
    };
    await recapStream(rows(), {
      groupBy: ({ kind }) => {
        log.push("counted");
        return kind;
      },
    });
    expect(log).toEqual(["read", "counted", "read", "counted"]);
  });
});

describe("what is wrong rejects the promise, and nothing is thrown at once", () => {
  it("with every issue of every row", async () => {
    const rows = [
      ...ROWS,
      null,
      { kind: "kota", instrument: "kasn-9-2019", points: 999 },
      { instrument: "kasn-9-2019" },
    ];
    const promise = recapStream(untyped(stream(rows)), { groupBy: untyped(groupBy) });
    await expect(promise).rejects.toBeInstanceOf(MeritError);
    expect(await found(promise)).toEqual([
      "results.5: not-an-object",
      "results.6.points: out-of-range",
      "results.7.group: missing",
    ]);
  });

  it.each<[string, unknown]>([
    ...[null, undefined, 3, "x", {}, { [Symbol.asyncIterator]: null }].map(labelled),
    ["a function", (): unknown => stream(ROWS)],
    ["a promise of rows", Promise.resolve(ROWS)],
    ["a row", ROWS[0]],
  ])("%s is no stream", async (_, rows) => {
    expect(await found(recapStream(untyped(rows)))).toEqual(["results: not-a-list"]);
  });

  it.each([
    [null, "options: not-an-object"],
    [{ group: 1 }, "options.group: unknown-key"],
    [{ groupBy: "kind" }, "options.groupBy: not-a-function"],
    [{ groupBy: null }, "options.groupBy: not-a-function"],
    [{ instruments: 5 }, "options.instruments: not-a-list"],
    [{ instruments: null }, "options.instruments: not-a-list"],
    [{ instruments: [] }, "options.instruments.0: missing"],
  ])("options %j", async (options, place) => {
    let asked = false;
    const rows = async function* (): AsyncGenerator<Row> {
      asked = true;
      yield* await Promise.resolve(ROWS);
    };
    expect(await found(recapStream(rows(), untyped(options)))).toEqual([place]);
    expect(asked).toBe(false);
  });

  it("what a source throws goes through as it is", async () => {
    const lost = new RangeError("connection lost");
    const rows = async function* (): AsyncGenerator<Row> {
      yield* await Promise.resolve(ROWS);
      throw lost;
    };
    await expect(recapStream(rows())).rejects.toBe(lost);
  });

  it("what a source throws comes before the issues of its rows", async () => {
    const rows = async function* (): AsyncGenerator<Row> {
      yield await Promise.resolve(untyped(null));
      throw new RangeError("connection lost");
    };
    await expect(recapStream(rows())).rejects.toThrow("connection lost");
  });

  it("what the function of the caller throws goes through, and the source is closed", async () => {
    let closed = false;
    const rows = async function* (): AsyncGenerator<Row> {
      try {
        yield* await Promise.resolve(ROWS);
      } finally {
        closed = true;
      }
    };
    const failing = (): string => {
      throw new RangeError("mine");
    };
    await expect(recapStream(rows(), { groupBy: failing })).rejects.toThrow("mine");
    expect(closed).toBe(true);
  });

  it("an endless source is left after 1000 issues, and told so", async () => {
    let [given, returned] = [0, 0];
    const endless: AsyncIterable<Row> = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false, value: untyped({ number: ++given }) }),
        return: () => {
          returned++;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    };
    expect(await issuesOf(recapStream(endless))).toHaveLength(1000);
    expect([given, returned]).toEqual([1001, 1]);
  });

  it("at most 1000 issues, also where a row has several, and where a list holds more", async () => {
    const several = Array.from({ length: 400 }, () => ({ ...ROWS[0], points: "x", step: 3, category: 1 }));
    expect(await issuesOf(recapStream(untyped(stream(several))))).toHaveLength(1000);
    expect(await issuesOf(recapStream(untyped(Array.from({ length: 1500 }))))).toHaveLength(1000);
    const withoutGroup = Array.from({ length: 1500 }, () => ({ instrument: "kasn-9-2019" }));
    expect(await issuesOf(recapStream(untyped(withoutGroup), { groupBy: untyped(groupBy) }))).toHaveLength(1000);
  });

  it("a list that is wrong in one place is reported, and the message names the place", async () => {
    expect(await found(recapStream([...ROWS, untyped(null)]))).toEqual(["results.5: not-an-object"]);
  });

  it("a source that comes to its end is not told to stop", async () => {
    let returned = 0;
    const rows: Row[] = [...ROWS, untyped(null)];
    const source: AsyncIterable<Row> = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          const value = rows.shift();
          return Promise.resolve(rows.length > 0 && value ? { value } : { done: true, value: undefined });
        },
        return: () => {
          returned++;
          return Promise.resolve({ done: true, value: undefined });
        },
      }),
    };
    expect((await recapStream(source)).count).toBe(ROWS.length);
    expect(returned).toBe(0);
  });

  it("no message repeats what came", async () => {
    const PERSON = "197001012000031001 Budi";
    const rows = [PERSON, { instrument: PERSON }, { instrument: "kasn-9-2019", points: PERSON, kind: [PERSON] }];
    const issues = await issuesOf(recapStream(untyped(stream(rows)), { groupBy: untyped(groupBy) }));
    expect(`${JSON.stringify(issues)} ${new MeritError(issues).message}`).not.toMatch(/Budi|19700101/);
  });
});
