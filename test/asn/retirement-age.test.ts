import fc from "fast-check";
import { retirementAge, retirementAges, type RetirementRules } from "sistem-merit/asn";
import { attempt, daysBetween } from "sistem-merit/core";
import { register, type Source } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { found, issuesOf, labelled, survivesJson, unfrozen, untyped } from "../core/support.js";
import { deepFreeze } from "../cycle/support.js";
import { daysAfter, JAKSA, JAKSA_CITE, nameOf, type Post, sourcesOf, TABLE } from "./retirement-table.js";

const PELAKSANA = { kind: "pelaksana" } as const;

describe("every post has the age of its rule, with grade and sources", () => {
  it.each(TABLE.map((row) => ({ ...row, name: nameOf(row.post) })))(
    "$name: $age, $grade, from $from on",
    ({ post, age, grade, from, cite }) => {
      for (const day of [from, daysAfter(from, 1), "2026-01-01", "9999-12-31"]) {
        const found = retirementAge(post, day);
        expect(found).toMatchObject({ value: age, grade });
        expect(Object.keys(found).sort()).toEqual(["cite", "grade", "value"]);
        expect(sourcesOf(found.cite)).toEqual(cite);
      }
    },
  );

  it.each(TABLE.map((row) => ({ ...row, name: nameOf(row.post) })))(
    "$name: nothing is known on the day before $from, and the error lists what is known",
    ({ post, from }) => {
      const day = daysAfter(from, -1);
      const [issue, ...others] = issuesOf(() => retirementAge(post, day));
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: "no-value-at-date", path: ["asOf"], params: { periods: [`${from}..`] } });
      expect(issue?.message.id).toBe(`tidak ada nilai pada tanggal itu; yang ada: ${from}..`);
      expect(issue?.message.en).toBe(`there is no value on that day; there are: ${from}..`);
    },
  );

  it("the table above names every history of the rules but that of prosecutors", () => {
    const histories = (data: object): unknown[] =>
      Array.isArray(data) ? [data] : Object.values(data).flatMap((inner: object) => histories(inner));
    const { leaving, deciding, jaksa, ...rest } = retirementAges;
    expect(histories(rest)).toHaveLength(TABLE.length);
    expect([jaksa.length, leaving.value, deciding.value]).toEqual([
      2,
      "first-day-of-next-month",
      "period-in-which-the-age-is-reached",
    ]);
  });

  it.each([
    ["researchers", { kind: "fungsional", profession: "peneliti", level: "ahli-utama" }, "Pasal 53"],
    ["teachers", { kind: "fungsional", profession: "guru" }, "UU 14/2005 Pasal 30 ayat (4)"],
    ...(["asisten-ahli", "lektor", "lektor-kepala"] as const).map((level): [string, Post, string] => [
      level,
      { kind: "fungsional", profession: "dosen", level },
      "UU 14/2005 Pasal 67 ayat (4)",
    ]),
  ] satisfies [string, Post, string][])("the article is named: %s", (_, post, article) => {
    expect(retirementAge(post, "2026-01-01").cite[0]?.article).toBe(article);
  });

  it.each([
    ["parigi-moutong-bup", "dirbkpsdm.parigimoutongkab.go.id"],
    ["rakyatdemokrasi-3928", "rakyatdemokrasi.org/baca-3928"],
    ["radarkaur-648494", "radarkaur.disway.id"],
    ["uu-11-2019", "https://id.wikisource.org/wiki/Halaman:UU_Nomor_11_Tahun_2019.pdf/29"],
    ["ngenelo-bup", "ngenelo.net"],
    ["scribd-325450085", "scribd.com/document/325450085"],
    ["detik-6471573", "news.detik.com/berita/d-6471573"],
    ["dpr-jr-86", "puspanlakuu.dpr.go.id/produk/detail-info-judicial-review/id/86"],
  ])("the source %s can be read at %s", (id, address) => {
    const entry = Object.entries<Source>(register).find(([source]) => source === id)?.[1];
    expect(entry?.kind === "decision" ? [] : entry?.addresses.join(" ")).toContain(address);
  });

  it.each([
    [{ ...PELAKSANA, name: "Pengelola", classification: "teknisi" }, 58],
    [{ kind: "jpt-pratama", name: "Kepala Dinas" }, 60],
    [{ kind: "fungsional", profession: "guru", level: "ahli-pertama" }, 60],
    [{ kind: "fungsional", profession: "guru", level: "ahli-utama" }, 60],
    [{ kind: "fungsional", profession: "jaksa", level: "ahli-utama", name: "Jaksa" }, 62],
    [{ kind: "fungsional", profession: undefined, level: "ahli-utama" }, 65],
    [{ kind: "hakim", level: "agung", name: "Hakim agung" }, 70],
  ] satisfies [Post, number][])(
    "the name, the class, and a level that decides nothing change nothing: %j",
    (post, age) => {
      expect(retirementAge(post, "2026-01-01").value).toBe(age);
    },
  );
});

describe("the age of prosecutors falls from 62 to 60 after 20 December 2027", () => {
  it.each([
    ["2022-12-20", 62],
    ["2022-12-21", 62],
    ["2027-12-19", 62],
    ["2027-12-20", 62],
    ["2027-12-21", 60],
    ["2027-12-22", 60],
    ["9999-12-31", 60],
  ])("on %s it is %i, with the decision of the court and ours", (day, age) => {
    expect(retirementAge(JAKSA, day)).toStrictEqual({
      value: age,
      grade: "secondary",
      cite: JAKSA_CITE.map((source) => ({ source })),
    });
  });

  it.each(["2022-12-19", "2021-12-31", "0001-01-01"])("on %s, before the decision, it is not known", (day) => {
    const [issue] = issuesOf(() => retirementAge(JAKSA, day));
    expect(issue).toMatchObject({
      code: "no-value-at-date",
      path: ["asOf"],
      params: { periods: ["2022-12-20..2027-12-20", "2027-12-21.."] },
    });
    expect(issue?.message.en).toContain("2022-12-20..2027-12-20, 2027-12-21..");
    expect(issue?.message.id).toContain("2022-12-20..2027-12-20, 2027-12-21..");
  });

  it("one period begins on the day after the other ends: no day has two ages or none", () => {
    const [before, after] = retirementAges.jaksa;
    expect(daysBetween(String(before?.until), String(after?.from))).toBe(1);
  });
});

describe("an age of the caller overrides the rules", () => {
  it.each([1, 58, 67, 100])("%i, of grade caller, without a citation, on every day", (age) => {
    for (const day of ["0000-01-01", "0001-01-01", "2017-04-06", "2026-01-01", "9999-12-31"]) {
      for (const post of [PELAKSANA, JAKSA]) {
        expect(retirementAge(post, day, { age })).toStrictEqual({ value: age, grade: "caller", cite: [] });
      }
    }
  });

  it("and the caller's rules as well", () => {
    const rules = { ...retirementAges, pelaksana: [] as const };
    expect(found(() => retirementAge(PELAKSANA, "2026-01-01", { age: 61, rules }))).toEqual([
      "options.rules.pelaksana.0: missing",
    ]);
    expect(retirementAge(PELAKSANA, "2026-01-01", { age: 61, rules: retirementAges }).value).toBe(61);
  });

  it("an age or rules that are undefined override nothing", () => {
    expect(retirementAge(PELAKSANA, "2026-01-01", { age: undefined, rules: undefined }).value).toBe(58);
  });

  it.each([
    [0, "out-of-range"],
    [-1, "out-of-range"],
    [100.5, "out-of-range"],
    [101, "out-of-range"],
    [58.5, "not-on-scale"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
    ["58", "not-a-number"],
    [null, "not-a-number"],
    [58n, "not-a-number"],
    [{}, "not-a-number"],
  ])("%s is no age", (age, code) => {
    expect(found(() => retirementAge(PELAKSANA, "2026-01-01", { age: untyped(age) }))).toEqual([
      `options.age: ${code}`,
    ]);
  });

  it("the bounds of an age are named", () => {
    const [issue] = issuesOf(() => retirementAge(PELAKSANA, "2026-01-01", { age: 101 }));
    expect(issue?.params).toEqual({ min: 1, max: 100, received: 101 });
  });
});

describe("rules of the caller may replace one history and keep the others", () => {
  const rules: RetirementRules = {
    ...retirementAges,
    pelaksana: [
      { from: "2000-01-01", until: "2029-12-31", value: { value: 58, grade: "caller", cite: [] } },
      { from: "2030-01-01", value: { value: 59, grade: "caller", cite: [{ source: "sk", article: "Pasal 1" }] } },
    ],
  };

  it.each([
    ["2000-01-01", 58],
    ["2029-12-31", 58],
    ["2030-01-01", 59],
  ])("on %s: %i", (day, age) => {
    expect(retirementAge(PELAKSANA, day, { rules }).value).toBe(age);
    expect(retirementAge({ kind: "pengawas" }, "2030-01-01", { rules })).toStrictEqual(
      retirementAge({ kind: "pengawas" }, "2030-01-01"),
    );
  });

  it("each kind of post reads its own history, and no other", () => {
    for (const { post } of TABLE) {
      const age = retirementAge(post, "2026-01-01").value;
      const marked = deepFreeze(replaced(post));
      expect(retirementAge(post, "2026-01-01", { rules: marked }).value).toBe(99);
      const others = TABLE.filter((other) => other.post !== post);
      for (const other of others)
        expect(retirementAge(other.post, "2026-01-01", { rules: marked }).value).toBe(other.age);
      expect(retirementAge(post, "2026-01-01").value).toBe(age);
    }
  });

  /** The rules with 99 as the age of one post. */
  function replaced(post: Post): RetirementRules {
    const history = [{ from: "2000-01-01", value: { value: 99, grade: "caller", cite: [] } }] as const;
    const { manajerial, fungsional, dosen, hakim } = retirementAges;
    if (post.kind === "pelaksana") return { ...retirementAges, pelaksana: history };
    if (post.kind === "hakim") return { ...retirementAges, hakim: { ...hakim, [post.level]: history } };
    if (post.kind !== "fungsional") {
      return { ...retirementAges, manajerial: { ...manajerial, [post.kind]: history } };
    }
    switch (post.profession) {
      case undefined:
        return { ...retirementAges, fungsional: { ...fungsional, [post.level]: history } };
      case "guru":
      case "jaksa":
        return { ...retirementAges, [post.profession]: history };
      case "dosen":
        return { ...retirementAges, dosen: { ...dosen, [post.level]: history } };
      default:
        return {
          ...retirementAges,
          [post.profession]: { ...retirementAges[post.profession], [post.level]: history },
        };
    }
  }
});

describe("what is wrong is said, all of it at once", () => {
  it("post, day and options together", () => {
    expect(
      found(() =>
        retirementAge(
          untyped({ kind: "fungsional", level: "ahli" }),
          "2026-02-30",
          untyped({ age: 0, rules: [], x: 1 }),
        ),
      ),
    ).toEqual([
      "post.level: not-one-of",
      "asOf: not-a-date",
      "options.x: unknown-key",
      "options.rules: not-an-object",
      "options.age: out-of-range",
    ]);
  });

  it.each([...[null, "pelaksana", [], 5, undefined].map(labelled)])("%s is no post", (_, post) => {
    expect(found(() => retirementAge(untyped(post), "2026-01-01"))).toEqual(["post: not-an-object"]);
  });

  it.each<[string, unknown]>([null, "x", 5, [], true].map(labelled))("%s are no options", (_, options) => {
    expect(found(() => retirementAge(PELAKSANA, "2026-01-01", untyped(options)))).toEqual(["options: not-an-object"]);
  });

  it.each<[string, unknown]>(
    ["2026-02-29", "2026-1-1", "", null, undefined, 2026, new Date(0), "2026-01-01T00:00:00Z"].map(labelled),
  )("%s is no day of reference", (_, day) => {
    expect(found(() => retirementAge(PELAKSANA, untyped(day)))).toEqual(["asOf: not-a-date"]);
  });

  it.each([
    [{ kind: "hakim" }, "post.level: missing"],
    [{ kind: "hakim", level: "ahli-muda" }, "post.level: not-one-of"],
    [{ kind: "fungsional" }, "post.level: missing"],
    [{ kind: "fungsional", profession: "peneliti" }, "post.level: missing"],
    [{ kind: "fungsional", profession: "dosen" }, "post.level: missing"],
    [{ kind: "fungsional", profession: "dosen", level: "ahli-muda" }, "post.level: not-one-of"],
    [{ kind: "fungsional", profession: "peneliti", level: "mahir" }, "post.level: not-one-of"],
    [{ kind: "fungsional", profession: "dokter", level: "ahli-muda" }, "post.profession: not-one-of"],
    [{ kind: "jpt" }, "post.kind: not-one-of"],
    [{ kind: "toString" }, "post.kind: not-one-of"],
  ])("%j", (post, place) => {
    expect(found(() => retirementAge(untyped(post), "2026-01-01"))).toEqual([place]);
  });

  it("a key of the options that is known to another function is not known here", () => {
    for (const key of ["asOf", "from", "years", "groupBy", "ageOf"]) {
      const [issue] = issuesOf(() => retirementAge(PELAKSANA, "2026-01-01", untyped({ [key]: undefined })));
      expect(issue).toMatchObject({ code: "unknown-key", params: { key, expected: ["rules", "age"] } });
    }
  });
});

describe("a result is plain data, and the rules are nobody's to change", () => {
  it("survives JSON, for every post", () => {
    for (const { post } of TABLE) expect(survivesJson(retirementAge(deepFreeze(post), "2026-01-01"))).toBe(true);
    expect(survivesJson(attempt(() => retirementAge(JAKSA, "2020-01-01")))).toBe(true);
  });

  it("the rules are frozen all the way down", () => {
    expect(unfrozen(retirementAges)).toEqual([]);
  });

  it("on any day the age is that of the table, or the day is before the data", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...TABLE), day, ({ post, from, age }, date) => {
        const asOf = date.toISOString().slice(0, 10);
        const outcome = attempt(() => retirementAge(post, asOf));
        expect(outcome.ok ? outcome.value.value : outcome.issues[0]?.code).toBe(asOf < from ? "no-value-at-date" : age);
      }),
      { numRuns: 300 },
    );
  });
});
