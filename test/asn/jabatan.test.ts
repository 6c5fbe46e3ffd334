import { type Hakim, type Jabatan, jabatanName, retirementDate } from "sistem-merit/asn";
import { describe, expect, it } from "vitest";
import { checkJabatan, checkJabatanOrHakim } from "../../src/asn/check-jabatan.js";
import { jenjangDosen, jenjangKeahlian, jenjangKeterampilan, pelaksana } from "../../src/asn/rules/jabatan.js";
import { found, issuesOf, labelled, untyped } from "../core/support.js";

const MANAJERIAL = ["jpt-utama", "jpt-madya", "jpt-pratama", "administrator", "pengawas"] as const;
const KEAHLIAN = ["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"] as const;
const KETERAMPILAN = ["pemula", "terampil", "mahir", "penyelia"] as const;
const DOSEN = ["asisten-ahli", "lektor", "lektor-kepala", "profesor"] as const;
const HAKIM = ["tingkat-pertama", "tingkat-banding", "agung"] as const;
const CLASSES = ["klerek", "operator", "teknisi"] as const;

const KINDS = [...MANAJERIAL, "fungsional", "pelaksana"];
const PROFESSIONS = ["guru", "dosen", "peneliti", "perekayasa", "jaksa"];

/** Every post that there is, with its kind and level in words. */
const POSTS: readonly (readonly [Jabatan, string, string])[] = [
  [{ kind: "jpt-utama" }, "JPT utama", "JPT utama (leadership post, highest)"],
  [{ kind: "jpt-madya" }, "JPT madya", "JPT madya (leadership post, middle)"],
  [{ kind: "jpt-pratama" }, "JPT pratama", "JPT pratama (leadership post, first)"],
  [{ kind: "administrator" }, "Administrator", "Administrator"],
  [{ kind: "pengawas" }, "Pengawas", "Pengawas (supervisor)"],
  [{ kind: "fungsional", level: "pemula" }, "Pemula", "Pemula (beginner)"],
  [{ kind: "fungsional", level: "terampil" }, "Terampil", "Terampil (skilled)"],
  [{ kind: "fungsional", level: "mahir" }, "Mahir", "Mahir (proficient)"],
  [{ kind: "fungsional", level: "penyelia" }, "Penyelia", "Penyelia (supervising)"],
  [{ kind: "fungsional", level: "ahli-pertama" }, "Ahli Pertama", "Ahli Pertama (first expert)"],
  [{ kind: "fungsional", level: "ahli-muda" }, "Ahli Muda", "Ahli Muda (junior expert)"],
  [{ kind: "fungsional", level: "ahli-madya" }, "Ahli Madya", "Ahli Madya (middle expert)"],
  [{ kind: "fungsional", level: "ahli-utama" }, "Ahli Utama", "Ahli Utama (principal expert)"],
  [{ kind: "fungsional", profession: "guru" }, "Guru", "Guru (teacher)"],
  [{ kind: "fungsional", profession: "jaksa" }, "Jaksa", "Jaksa (prosecutor)"],
  [
    { kind: "fungsional", profession: "guru", level: "ahli-muda" },
    "Guru Ahli Muda",
    "Guru (teacher) Ahli Muda (junior expert)",
  ],
  [
    { kind: "fungsional", profession: "jaksa", level: "ahli-pertama" },
    "Jaksa Ahli Pertama",
    "Jaksa (prosecutor) Ahli Pertama (first expert)",
  ],
  [
    { kind: "fungsional", profession: "peneliti", level: "ahli-madya" },
    "Peneliti Ahli Madya",
    "Peneliti (researcher) Ahli Madya (middle expert)",
  ],
  [
    { kind: "fungsional", profession: "perekayasa", level: "ahli-utama" },
    "Perekayasa Ahli Utama",
    "Perekayasa (research engineer) Ahli Utama (principal expert)",
  ],
  [
    { kind: "fungsional", profession: "dosen", level: "asisten-ahli" },
    "Dosen Asisten Ahli",
    "Dosen (lecturer) Asisten Ahli (assistant lecturer)",
  ],
  [{ kind: "fungsional", profession: "dosen", level: "lektor" }, "Dosen Lektor", "Dosen (lecturer) Lektor (lecturer)"],
  [
    { kind: "fungsional", profession: "dosen", level: "lektor-kepala" },
    "Dosen Lektor Kepala",
    "Dosen (lecturer) Lektor Kepala (head lecturer)",
  ],
  [
    { kind: "fungsional", profession: "dosen", level: "profesor" },
    "Dosen Profesor (guru besar)",
    "Dosen (lecturer) Profesor (guru besar)",
  ],
  [{ kind: "pelaksana" }, "Pelaksana", "Pelaksana (executor)"],
  [{ kind: "pelaksana", classification: "klerek" }, "Pelaksana", "Pelaksana (executor)"],
  [{ kind: "pelaksana", classification: "operator" }, "Pelaksana", "Pelaksana (executor)"],
  [{ kind: "pelaksana", classification: "teknisi" }, "Pelaksana", "Pelaksana (executor)"],
];

/** What is wrong with a post that plain JavaScript may pass. */
const flaws = (post: unknown): string[] => found(() => jabatanName(untyped(post)));

describe("every kind of post is accepted, and has its name in both languages", () => {
  it.each(POSTS)("%j: %s", (post, id, en) => {
    expect(jabatanName(post)).toStrictEqual({ id, en });
  });

  it.each(POSTS)("%j with the name that the body gives it, or with keys that hold nothing", (post, id, en) => {
    expect(jabatanName(Object.freeze({ ...post, name: "Kepala Bidang Mutasi" }))).toStrictEqual({ id, en });
    expect(jabatanName({ ...post, name: undefined })).toStrictEqual({ id, en });
  });

  it("a key that holds nothing is as good as none", () => {
    expect(jabatanName({ kind: "fungsional", profession: undefined, level: "mahir" }).id).toBe("Mahir");
    expect(jabatanName({ kind: "fungsional", profession: "guru", level: undefined }).id).toBe("Guru");
    expect(jabatanName({ kind: "pelaksana", classification: undefined }).id).toBe("Pelaksana");
  });
});

describe("a post has a kind", () => {
  it.each([
    [undefined, "post: not-an-object"],
    [null, "post: not-an-object"],
    ["pelaksana", "post: not-an-object"],
    [["pelaksana"], "post: not-an-object"],
    [7, "post: not-an-object"],
    [{}, "post.kind: missing"],
    [{ name: "Kepala Dinas" }, "post.kind: missing"],
    [{ kind: undefined }, "post.kind: not-one-of"],
    [{ kind: null }, "post.kind: not-one-of"],
    [{ kind: "" }, "post.kind: not-one-of"],
    [{ kind: "JPT Pratama" }, "post.kind: not-one-of"],
    [{ kind: "jpt" }, "post.kind: not-one-of"],
    [{ kind: "Pelaksana" }, "post.kind: not-one-of"],
    [{ kind: "struktural" }, "post.kind: not-one-of"],
    [{ kind: "guru" }, "post.kind: not-one-of"],
    [{ kind: ["pelaksana"], level: "x" }, "post.kind: not-one-of"],
    [{ kind: ["pelaksana"] }, "post.kind: not-one-of"],
    [{ kind: new String("pelaksana") }, "post.kind: not-one-of"],
    [{ kind: 1 }, "post.kind: not-one-of"],
    [{ kind: "toString" }, "post.kind: not-one-of"],
    [{ kind: "constructor" }, "post.kind: not-one-of"],
    [{ kind: "constructor", level: "ahli-muda" }, "post.kind: not-one-of"],
    [{ kind: "hakim", level: "agung" }, "post.kind: not-one-of"],
    [{ kind: "hakim" }, "post.kind: not-one-of"],
  ])("%j: %s", (post, flaw) => {
    expect(flaws(post)).toEqual([flaw]);
  });

  it("all kinds are named", () => {
    const issues = issuesOf(() => jabatanName(untyped({ kind: "jpt" })));
    expect(issues[0]?.params).toEqual({ expected: KINDS, received: "text" });
  });

  it("one that is inherited is none", () => {
    for (const kind of [...KINDS, "hakim"]) {
      expect(flaws(Object.create({ kind }))).toContain("post.kind: missing");
      expect(flaws(Object.create({ kind, level: "agung" }))).not.toContain("post.kind: not-one-of");
    }
    expect(flaws(Object.create({ kind: "pelaksana" }))).toEqual(["post.kind: missing"]);
  });

  it("of an unknown kind, no key of any kind of post is called wrong, and any other is", () => {
    const post = { kind: "jpt", profession: 1, level: 2, classification: 3, name: "x", golongan: "IX" };
    expect(flaws(post)).toEqual(["post.golongan: unknown-key", "post.kind: not-one-of"]);
  });
});

describe("a post has the keys of its kind, and no others", () => {
  it.each(MANAJERIAL)("%s has none but a name", (kind) => {
    expect(flaws({ kind, level: "ahli-muda", profession: "guru", classification: "klerek", eselon: "III.a" })).toEqual([
      "post.level: unknown-key",
      "post.profession: unknown-key",
      "post.classification: unknown-key",
      "post.eselon: unknown-key",
    ]);
    const issues = issuesOf(() => jabatanName(untyped({ kind, level: "ahli-muda" })));
    expect(issues[0]?.params).toEqual({ key: "level", expected: ["kind", "name"] });
  });

  it("fungsional has no class", () => {
    expect(flaws({ kind: "fungsional", level: "mahir", classification: "klerek" })).toEqual([
      "post.classification: unknown-key",
    ]);
    const issues = issuesOf(() => jabatanName(untyped({ kind: "fungsional", level: "mahir", x: 1 })));
    expect(issues[0]?.params).toEqual({ key: "x", expected: ["kind", "profession", "level", "name"] });
  });

  it("pelaksana has no level and no profession", () => {
    expect(flaws({ kind: "pelaksana", level: "mahir", profession: "guru" })).toEqual([
      "post.level: unknown-key",
      "post.profession: unknown-key",
    ]);
    const issues = issuesOf(() => jabatanName(untyped({ kind: "pelaksana", level: "mahir" })));
    expect(issues[0]?.params).toEqual({ key: "level", expected: ["kind", "classification", "name"] });
  });

  it("pelaksana is of one of three classes, or of none that is known", () => {
    for (const classification of ["", "Klerek", "klerk", "juru", 1, null, ["klerek"]]) {
      const issues = issuesOf(() => jabatanName(untyped({ kind: "pelaksana", classification })));
      expect(issues).toMatchObject([
        { code: "not-one-of", path: ["post", "classification"], params: { expected: CLASSES } },
      ]);
    }
  });

  it.each(["", " ", "\n\t", null, 7, true, ["x"], { id: "x" }].map(labelled))("%s is no name", (_, name) => {
    // A text that holds nothing is missing.
    const code = typeof name === "string" ? "missing" : "not-text";
    for (const [post] of POSTS) expect(flaws({ ...post, name })).toEqual([`post.name: ${code}`]);
  });
});

describe("a functional post has a level that its profession has", () => {
  it.each([...KEAHLIAN, ...KETERAMPILAN])("%s is a level without a profession", (level) => {
    expect(jabatanName({ kind: "fungsional", level }).id.toLowerCase().replace(" ", "-")).toBe(level);
  });

  it.each([...DOSEN, ...HAKIM, "ahli", "muda", "", "Ahli Muda", "AHLI-MUDA", 1, null, ["mahir"]].map(labelled))(
    "%s is none",
    (_, level) => {
      const issues = issuesOf(() => jabatanName(untyped({ kind: "fungsional", level })));
      expect(issues).toMatchObject([
        { code: "not-one-of", path: ["post", "level"], params: { expected: [...KEAHLIAN, ...KETERAMPILAN] } },
      ]);
    },
  );

  it("without a profession the level is required", () => {
    expect(flaws({ kind: "fungsional" })).toEqual(["post.level: missing"]);
    expect(flaws({ kind: "fungsional", level: undefined, profession: undefined })).toEqual(["post.level: missing"]);
  });

  it.each(["peneliti", "perekayasa", "dosen"])("of %s, too", (profession) => {
    expect(flaws({ kind: "fungsional", profession })).toEqual(["post.level: missing"]);
    expect(flaws({ kind: "fungsional", profession, level: undefined })).toEqual(["post.level: missing"]);
    expect(flaws({ kind: "fungsional", profession, level: null })).toEqual(["post.level: not-one-of"]);
  });

  it.each(["guru", "jaksa", "peneliti", "perekayasa"] as const)(
    "%s has the levels of expertise, and no others",
    (profession) => {
      for (const level of KEAHLIAN) {
        expect(jabatanName({ kind: "fungsional", profession, level }).id).toMatch(/^[A-Z][a-z]+ Ahli [A-Z][a-z]+$/);
      }
      for (const level of [...KETERAMPILAN, ...DOSEN, ...HAKIM, "", null, 1]) {
        const issues = issuesOf(() => jabatanName(untyped({ kind: "fungsional", profession, level })));
        expect(issues).toMatchObject([{ code: "not-one-of", path: ["post", "level"], params: { expected: KEAHLIAN } }]);
      }
    },
  );

  it("dosen has the academic levels, and no others", () => {
    for (const level of DOSEN) {
      expect(jabatanName({ kind: "fungsional", profession: "dosen", level }).id).toMatch(/^Dosen /);
    }
    for (const level of [...KEAHLIAN, ...KETERAMPILAN, ...HAKIM, "guru-besar"]) {
      const issues = issuesOf(() => jabatanName(untyped({ kind: "fungsional", profession: "dosen", level })));
      expect(issues).toMatchObject([{ code: "not-one-of", path: ["post", "level"], params: { expected: DOSEN } }]);
    }
  });

  it.each(
    ["perawat", "Guru", "", "hakim", "profesor", "constructor", 1, null, ["guru"], new String("guru")].map(labelled),
  )("%s is no profession of its own age", (_, profession) => {
    for (const post of [
      { kind: "fungsional", profession },
      { kind: "fungsional", profession, level: "ahli-muda" },
    ]) {
      const issues = issuesOf(() => jabatanName(untyped(post)));
      expect(issues).toMatchObject([
        { code: "not-one-of", path: ["post", "profession"], params: { expected: PROFESSIONS } },
      ]);
    }
  });

  it("everything that is wrong is said at once", () => {
    expect(flaws({ kind: "fungsional", profession: "dosen", level: "mahir", name: "", x: 1 })).toEqual([
      "post.x: unknown-key",
      "post.name: missing",
      "post.level: not-one-of",
    ]);
    expect(flaws({ name: 1, kind: "x" })).toEqual(["post.name: not-text", "post.kind: not-one-of"]);
    expect(flaws({ kind: "pelaksana", classification: "x", name: 1 })).toEqual([
      "post.name: not-text",
      "post.classification: not-one-of",
    ]);
  });
});

describe("the levels are those of UU 5/2014 and of lecturers", () => {
  const categories = (levels: object): unknown[] =>
    Object.entries(levels).map(([level, { category }]: [string, { category: string }]) => [level, category]);

  it("four of skill, four of expertise, four of lecturers, who are experts too", () => {
    expect(categories(jenjangKeterampilan)).toEqual(KETERAMPILAN.map((level) => [level, "keterampilan"]));
    expect(categories(jenjangKeahlian)).toEqual(KEAHLIAN.map((level) => [level, "keahlian"]));
    expect(categories(jenjangDosen)).toEqual(DOSEN.map((level) => [level, "keahlian"]));
  });

  it("the classes of pelaksana are official", () => {
    expect(pelaksana.classifications).toStrictEqual({
      value: CLASSES,
      grade: "official",
      cite: [{ source: "scribd-672887603" }],
    });
  });
});

describe("a check says whether the post is right, whatever was wrong before it", () => {
  const before = [{ code: "missing", path: [], params: {}, message: { id: "x", en: "x" } }] as const;

  it("of a right post", () => {
    for (const [post] of POSTS) {
      expect([checkJabatan(post, [], [...before]), checkJabatanOrHakim(post, [], [...before])]).toEqual([true, true]);
    }
    expect(checkJabatanOrHakim({ kind: "hakim", level: "agung" }, [], [])).toBe(true);
  });

  it.each([null, "pelaksana", {}, { kind: "x" }, { kind: "fungsional" }, { kind: "pelaksana", name: "" }])(
    "of %j",
    (post) => {
      expect([checkJabatan(post, [], [...before]), checkJabatanOrHakim(post, [], [...before])]).toEqual([false, false]);
      expect(checkJabatan({ kind: "hakim", level: "agung" }, [], [])).toBe(false);
    },
  );
});

describe("a judge holds no post, and is known where the retirement age is asked for", () => {
  const ask = (post: unknown): unknown => retirementDate({ birthDate: "1970-01-01" }, untyped(post));
  const asked = (post: unknown): string[] => found(() => ask(post));

  it.each(HAKIM)("%s", (level) => {
    const hakim: Hakim = { kind: "hakim", level };
    expect(ask(hakim)).toMatchObject({ status: "known" });
    expect(ask({ ...hakim, name: "Ketua Pengadilan" })).toMatchObject({ status: "known" });
    expect(flaws(hakim)).toEqual(["post.kind: not-one-of"]);
  });

  it("every post is taken there as well", () => {
    for (const [post] of POSTS) expect(ask(post)).toMatchObject({ status: "known" });
  });

  it.each([
    [{ kind: "hakim" }, ["post.level: missing"]],
    [{ kind: "hakim", level: undefined }, ["post.level: missing"]],
    [{ kind: "hakim", level: null }, ["post.level: not-one-of"]],
    [{ kind: "hakim", level: "pertama" }, ["post.level: not-one-of"]],
    [{ kind: "hakim", level: "ahli-muda" }, ["post.level: not-one-of"]],
    [{ kind: "hakim", level: "agung", profession: "jaksa" }, ["post.profession: unknown-key"]],
    [{ kind: "hakim", level: "agung", classification: "klerek" }, ["post.classification: unknown-key"]],
    [{ kind: "hakim", level: "agung", name: "" }, ["post.name: missing"]],
    [{ kind: "Hakim", level: "agung" }, ["post.kind: not-one-of"]],
  ])("%j: %j", (post, expected) => {
    expect(asked(post)).toEqual(expected);
  });

  it("there, hakim is named among the kinds", () => {
    expect(issuesOf(() => ask({ kind: "x" }))[0]?.params).toEqual({ expected: [...KINDS, "hakim"], received: "text" });
    expect(issuesOf(() => ask({ kind: "hakim", level: "x" }))[0]?.params).toEqual({
      expected: HAKIM,
      received: "text",
    });
  });
});
