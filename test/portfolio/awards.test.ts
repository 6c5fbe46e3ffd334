import fc from "fast-check";
import { assessAspects, kasn2019, type Kasn2019CategoryId, kasn2019Sheet400, MeritError } from "sistem-merit";
import { assessBounds } from "sistem-merit/plan";
import {
  anugerahMeritokrasi,
  type AwardOptions,
  awards,
  type Awards,
  rank,
  type ResultWithKind,
} from "sistem-merit/portfolio";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, unfrozen, untyped, withLabel } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { FULL_410, MK_2021 } from "../merit/fixtures.js";
import { anything } from "../properties/arbitraries.js";

type Row = ResultWithKind & { readonly instansi: string };

const row = (instansi: string, kind: string, points?: number, more: Partial<ResultWithKind> = {}): Row => ({
  instansi,
  kind,
  instrument: "kasn-9-2019",
  ...(points !== undefined && { points }),
  ...more,
});

/** Group, category, and who is in it with what rank; who is unranked stands behind a bar. */
const lines = ({ groups }: Awards<Row>): string[] =>
  groups.flatMap(({ group, categories }) =>
    categories.map(({ id, ranked, unranked }) =>
      [
        `${group} ${id}:`,
        ...ranked.map(({ rank: place, tied, result }) => `${place}${tied ? "=" : ""} ${result.instansi}`),
        ...unranked.map(({ instansi }) => `| ${instansi}`),
      ].join(" "),
    ),
  );

/** As published for 2021. */
const OF_2021: readonly Row[] = [
  row("Pekalongan", "kota", 178.5),
  row("Kalimantan Barat", "provinsi", 313),
  row("Jawa Timur", "provinsi", 332),
  row("Mojokerto", "kota", 288),
  row("Sulawesi Selatan", "provinsi", 340.5),
  row("Aceh", "provinsi", undefined, { category: "baik" }),
  row("Bogor", "kota", 335.5),
  row("Jawa Tengah", "provinsi", 335.5),
  row("Probolinggo", "kota", 271.5),
  row("Magelang", "kota", 149.5),
];

describe("the award of 2021, as published", () => {
  it("honours Sangat Baik and Baik, ranked by points in each group; without points unranked", () => {
    const result = awards(OF_2021);
    expect(lines(result)).toEqual([
      "kota sangat-baik: 1 Bogor",
      "kota baik: 1 Mojokerto 2 Probolinggo",
      "provinsi sangat-baik: 1 Sulawesi Selatan 2 Jawa Tengah 3 Jawa Timur",
      "provinsi baik: 1 Kalimantan Barat | Aceh",
    ]);
    expect(result.others.map(({ instansi }) => instansi)).toEqual(["Pekalongan", "Magelang"]);
    expect(result.undecided).toEqual([]);
  });

  it("in one group, Jawa Tengah and Kota Bogor tie", () => {
    expect(lines(awards(OF_2021, { groupBy: () => "semua" }))).toEqual([
      "semua sangat-baik: 1 Sulawesi Selatan 2= Bogor 2= Jawa Tengah 4 Jawa Timur",
      "semua baik: 1 Kalimantan Barat 2 Mojokerto 3 Probolinggo | Aceh",
    ]);
  });

  it("says its name, its grade and its sources, and the names of the categories", () => {
    const { name, grade, cite, groups } = awards(OF_2021);
    expect({ name, grade, cite }).toEqual({
      name: { id: "Anugerah Meritokrasi", en: "Meritocracy Award" },
      grade: "official",
      cite: [{ source: "mk-2023-12-07" }, { source: "republika-2022-12-08" }],
    });
    expect(groups[0]?.categories.map(({ name: category }) => category)).toEqual([
      { id: "Sangat Baik", en: "Very Good" },
      { id: "Baik", en: "Good" },
    ]);
    expect(Object.keys(groups[0]?.categories[0] ?? {})).toEqual(["id", "name", "ranked", "unranked"]);
  });

  it("the rule is data that nobody can change", () => {
    expect(unfrozen(anugerahMeritokrasi)).toEqual([]);
    expect(anugerahMeritokrasi.honoured.value).toEqual(["sangat-baik", "baik"]);
  });
});

describe("who is honoured", () => {
  it.each<[number, string]>([
    [410, "sangat-baik"],
    [325, "sangat-baik"],
    [324.5, "baik"],
    [250, "baik"],
    [249.5, "others"],
    [175, "others"],
    [174.5, "others"],
    [0, "others"],
  ])("%d points: %s", (points, expected) => {
    const { groups, others, undecided } = awards([row("a", "kota", points)]);
    expect(groups.map(({ group }) => group)).toEqual(["kota"]);
    const where = groups[0]?.categories.filter(({ ranked }) => ranked.length > 0).map(({ id }) => id) ?? [];
    expect([...where, ...(others.length > 0 ? ["others"] : [])]).toEqual([expected]);
    expect(undecided).toEqual([]);
  });

  it("a result whose category is not known is undecided", () => {
    const open = row("a", "kota", undefined, assessBounds(kasn2019, { ...MK_2021, "sistem-informasi": "unknown" }));
    const none = row("b", "kota");
    const { groups, others, undecided } = awards([open, none]);
    expect(undecided).toEqual([open, none]);
    expect([others, groups[0]?.categories.map(({ ranked, unranked }) => [ranked, unranked])]).toEqual([
      [],
      [
        [[], []],
        [[], []],
      ],
    ]);
  });

  it("a partial result whose category is decided is honoured, and unranked", () => {
    const decided = row("a", "kota", undefined, assessBounds(kasn2019, { ...FULL_410, "sistem-informasi": "unknown" }));
    const full = row("b", "kota", undefined, assessAspects(kasn2019, MK_2021));
    expect(lines(awards([decided, full]))).toEqual(["kota sangat-baik: 1 b | a", "kota baik:"]);
  });

  it.each<Kasn2019CategoryId>(["kurang", "buruk"])("%s is not, also without points", (category) => {
    const only = row("a", "kota", undefined, { category });
    expect(awards([only])).toMatchObject({ others: [only], undecided: [] });
  });

  it("nobody, without results", () => {
    expect(awards([])).toMatchObject({ groups: [], others: [], undecided: [], grade: "official" });
  });
});

describe("groups", () => {
  it("stand in the order in which they first came, also one in which nobody is honoured", () => {
    const results = [row("a", "lembaga", 100), row("b", "kota", 330), row("c", "lpnk"), row("d", "lembaga", 99)];
    expect(lines(awards(results))).toEqual([
      "lembaga sangat-baik:",
      "lembaga baik:",
      "kota sangat-baik: 1 b",
      "kota baik:",
      "lpnk sangat-baik:",
      "lpnk baik:",
    ]);
  });

  it("are the caller's, if he names them: kabupaten and kota together, as in 2023", () => {
    const results = [row("a", "kota", 330), row("b", "kabupaten", 340), row("c", "provinsi", 350)];
    const groupBy = ({ kind = "" }: Row): string => (kind === "provinsi" ? "provinsi" : "kabupaten/kota");
    expect(lines(awards(results, { groupBy }))).toEqual([
      "kabupaten/kota sangat-baik: 1 b 2 a",
      "kabupaten/kota baik:",
      "provinsi sangat-baik: 1 c",
      "provinsi baik:",
    ]);
  });

  it("of the caller do not need a kind", () => {
    const results: Row[] = [{ instansi: "a", instrument: "kasn-9-2019", points: 330 }];
    expect(lines(awards(results, { groupBy: ({ instansi }) => instansi }))).toEqual(["a sangat-baik: 1 a", "a baik:"]);
  });

  it.each([
    withLabel(undefined, "missing"),
    ...[null, "", 0, 5, ["kota"]].map((kind) => withLabel<unknown, string>(kind, "not-text")),
  ])("%s is no kind, and the place says whose", (_, kind, code) => {
    const results = [row("a", "kota", 330), row("b", untyped(kind), 330), row("c", untyped(kind))];
    const issues = issuesOf(() => awards(results));
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([
      [code, ["results", 1, "kind"]],
      [code, ["results", 2, "kind"]],
    ]);
  });

  it("a kind that is not there is missing: also of a result that is not honoured", () => {
    const results: Row[] = [{ instansi: "a", instrument: "kasn-9-2019", category: "buruk" }];
    expect(found(() => awards(results))).toEqual(["results.0.kind: missing"]);
  });

  it("what the function of the caller names must be a text", () => {
    expect(found(() => awards(OF_2021.slice(0, 2), { groupBy: () => "" }))).toEqual([
      "results.0.group: not-text",
      "results.1.group: not-text",
    ]);
    expect(found(() => awards(OF_2021.slice(0, 1), { groupBy: () => untyped(undefined) }))).toEqual([
      "results.0.group: missing",
    ]);
  });

  it.each([null, 0, false, "", "kind", {}].map(labelled))(
    "%s is no function to group by, as in recap",
    (_, groupBy) => {
      expect(found(() => awards(OF_2021, { groupBy: untyped(groupBy) }))).toEqual(["options.groupBy: not-a-function"]);
    },
  );

  it("a choice of groups that is undefined is none", () => {
    expect(awards(OF_2021, { groupBy: undefined })).toEqual(awards(OF_2021));
  });
});

describe("ranks inside a category", () => {
  const results = [335.5, 330, 335.5, 340.5, 260, 300].map((points, at) => row(`#${at}`, "kota", points));

  it.each([
    ["competition", "kota sangat-baik: 1 #3 2= #0 2= #2 4 #1"],
    ["dense", "kota sangat-baik: 1 #3 2= #0 2= #2 3 #1"],
    ["ordinal", "kota sangat-baik: 1 #3 2= #0 3= #2 4 #1"],
  ] as const)("begin at 1 in each, and follow the choice: %s", (ties, expected) => {
    expect(lines(awards(results, { ties }))).toEqual([expected, "kota baik: 1 #5 2 #4"]);
  });

  it("by a function of the caller", () => {
    const by = ({ instansi }: Row): number | undefined => (instansi === "#3" ? undefined : Number(instansi.slice(1)));
    expect(lines(awards(results, { by }))).toEqual(["kota sangat-baik: 1 #2 2 #1 3 #0 | #3", "kota baik: 1 #5 2 #4"]);
    expect(found(() => awards(results, { by: () => NaN }))).toHaveLength(6);
    expect(found(() => awards([row("x", "kota", 0), row("y", "kota", 300)], { by: () => NaN }))).toEqual([
      "results.1.by: not-a-number",
    ]);
  });
});

describe("points of both sheets", () => {
  const other = { instrument: "kasn-9-2019-400" } as const;
  const mixed = [row("a", "kota", 335.5), row("b", "provinsi", 335.5, other), row("c", "kota", 260, other)];

  it("are not compared: one issue for the whole award", () => {
    const [issue, ...others] = issuesOf(() => awards(mixed));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: "mixed-instruments", path: ["options", "by"] });
    expect(issue?.params).toEqual({ instruments: ["kasn-9-2019", "kasn-9-2019-400"] });
  });

  it("are compared by share, or by a function", () => {
    expect(lines(awards([...mixed, row("d", "kota", 335, other)], { by: "share" }))).toEqual([
      // 335 of 400 is 0.8375, and 335.5 of 410 is 0.8183.
      "kota sangat-baik: 1 d 2 a",
      "kota baik: 1 c",
      "provinsi sangat-baik: 1 b",
      "provinsi baik:",
    ]);
    expect(lines(awards(mixed, { by: ({ points }) => points }))[0]).toBe("kota sangat-baik: 1 a");
  });

  it("may stand beside each other where those of one sheet are not honoured, or not known", () => {
    const results = [row("a", "kota", 335.5), row("b", "kota", 200, other), row("c", "kota", undefined, { ...other, category: "baik" })]; // prettier-ignore
    expect(lines(awards(results))).toEqual(["kota sangat-baik: 1 a", "kota baik: | c"]);
  });

  it("of the sheet of 400 alone are ranked", () => {
    const sheet = assessAspects(kasn2019Sheet400, { ...MK_2021, "pengembangan-karier": 100 });
    expect(lines(awards([row("a", "kota", undefined, sheet), row("b", "kota", 330, other)]))).toEqual([
      "kota sangat-baik: 1 a 2 b",
      "kota baik:",
    ]);
  });
});

describe("what was passed", () => {
  it("is left as it was, and comes back itself", () => {
    const results = deepFreeze([...OF_2021, row("x", "kota")]);
    const before = structuredClone(results);
    const { groups, others, undecided } = awards(results, deepFreeze({ ties: "dense", by: "share" }));
    expect(results).toStrictEqual(before);
    const back = [
      ...groups.flatMap(({ categories }) =>
        categories.flatMap(({ ranked, unranked }) => [...ranked.map(({ result }) => result), ...unranked]),
      ),
      ...others,
      ...undecided,
    ];
    expect(new Set(back)).toEqual(new Set(results));
    for (const one of back) expect(results.some((given) => given === one)).toBe(true);
  });

  it("may be any iterable, and is walked through once", () => {
    const generator = function* (): Generator<Row> {
      yield* OF_2021;
    };
    expect(awards(generator())).toEqual(awards(OF_2021));
    expect(awards(new Set(OF_2021))).toEqual(awards(OF_2021));
  });

  it("comes back as plain data that survives JSON", () => {
    expect(survivesJson(awards(OF_2021))).toBe(true);
  });
});

describe("what is wrong is named by its code and its place", () => {
  it.each([null, undefined, 3, "kota", {}, () => []].map(labelled))("%s is no list of results", (_, results) => {
    expect(found(() => awards(untyped(results)))).toEqual(["results: not-a-list"]);
  });

  it.each<[unknown, string]>([
    [null, "options: not-an-object"],
    [[], "options: not-an-object"],
    [{ ties: "x" }, "options.ties: not-one-of"],
    [{ by: "x" }, "options.by: not-one-of"],
    [{ instruments: [kasn2019] }, "options.instruments: unknown-key"],
  ])("options %j", (options, place) => {
    expect(found(() => awards(OF_2021, untyped(options)))).toEqual([place]);
  });

  it("everything at once", () => {
    const results = [null, row("a", "kota", 999), row("b", "", 330), row("c", "kota", 330), { kind: "kota" }];
    const more = row("d", "kota", 300, { instrument: "kasn-9-2019-400" });
    expect(found(() => awards(untyped([...results, more])))).toEqual([
      "results.0: not-an-object",
      "results.1.points: out-of-range",
      "results.4.instrument: not-one-of",
      "results.2.kind: not-text",
      "options.by: mixed-instruments",
    ]);
  });

  it("an instrument that the award does not know", () => {
    const [issue] = issuesOf(() => awards(untyped([{ kind: "kota", instrument: "karangan" }])));
    expect(issue?.params["expected"]).toEqual(["kasn-9-2019", "kasn-9-2019-400"]);
  });

  it("at most 1000 results that are wrong are reported, and an endless source is left", () => {
    const endless = function* (): Generator<Row> {
      for (;;) yield untyped({ kind: "kota" });
    };
    expect(issuesOf(() => awards(endless()))).toHaveLength(1000);
  });

  it("at most 1000, also where more results have no kind, and where the last has several issues", () => {
    const withoutKind = Array.from({ length: 1500 }, () => row("a", "", 300));
    expect(issuesOf(() => awards(withoutKind))).toHaveLength(1000);
    const several = Array.from({ length: 400 }, () => ({ ...row("a", "", untyped("x")), step: 3, category: "y" }));
    expect(issuesOf(() => awards(untyped(several)))).toHaveLength(1000);
    const mixed = [...withoutKind.slice(0, 1000), row("b", "kota", 300, { instrument: "kasn-9-2019-400" })].reverse();
    expect(issuesOf(() => awards(mixed))).toHaveLength(1000);
    const honoured = Array.from({ length: 1500 }, () => row("a", "kota", 300));
    expect(issuesOf(() => awards(honoured, { by: () => NaN }))).toHaveLength(1000);
  });

  it("no message repeats what came", () => {
    const PERSON = "197001012000031001 Budi";
    const said = (results: unknown, options: AwardOptions<Row> = {}): string =>
      JSON.stringify(issuesOf(() => awards<Row>(untyped(results), options)));
    for (const text of [
      said([{ ...row(PERSON, PERSON), points: PERSON }]),
      said([row(PERSON, untyped([PERSON]), 300)]),
      said([row(PERSON, PERSON, 300)], { groupBy: () => untyped({ PERSON }) }),
      said([row(PERSON, PERSON, 300)], { by: () => untyped(PERSON) }),
      said([row(PERSON, PERSON, 300), row(PERSON, PERSON, 300, { instrument: "kasn-9-2019-400" })]),
    ]) {
      expect(text).not.toMatch(/Budi|19700101/);
    }
  });

  it("whatever JavaScript can pass: awards or a MeritError", () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const results of [[value], [row("a", untyped(value), 300)], value]) {
          try {
            awards(untyped(results));
          } catch (error) {
            expect(error).toBeInstanceOf(MeritError);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("of any results", () => {
  const anyRow = fc
    .tuple(
      fc.constantFrom("provinsi", "kabupaten", "kota"),
      fc.option(fc.integer({ min: 300, max: 820 }), { nil: undefined }),
      fc.option(fc.constantFrom("buruk", "kurang", "baik", "sangat-baik"), { nil: undefined }),
    )
    .map(([kind, half, category]): Row =>
      row("x", kind, half && half / 2, half === undefined && category ? { category } : {}),
    );

  it("each stands in one place alone: a group and category, the others, or the undecided", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (results) => {
        const { groups, others, undecided } = awards(results);
        const categoryOf = ({ points, category }: Row): string | undefined =>
          points === undefined ? untyped(category) : points >= 325 ? "sangat-baik" : points >= 250 ? "baik" : "other";
        const honoured = (id: string | undefined): boolean => id === "sangat-baik" || id === "baik";
        expect(undecided).toEqual(results.filter((one) => categoryOf(one) === undefined));
        expect(others).toEqual(results.filter((one) => categoryOf(one) && !honoured(categoryOf(one))));
        expect(groups.map(({ group }) => group)).toEqual([...new Set(results.map(({ kind }) => kind))]);
        for (const { group, categories } of groups) {
          expect(categories.map(({ id }) => id)).toEqual(["sangat-baik", "baik"]);
          for (const { id, ranked, unranked } of categories) {
            const members = results.filter((one) => one.kind === group && categoryOf(one) === id);
            expect({ ranked, unranked }).toEqual(rank(members));
          }
        }
        const placed = groups.flatMap(({ categories }) =>
          categories.map(({ ranked, unranked }) => ranked.length + unranked.length),
        );
        expect(placed.reduce((sum, count) => sum + count, others.length + undecided.length)).toBe(results.length);
      }),
      { numRuns: 60 },
    );
  });
});
