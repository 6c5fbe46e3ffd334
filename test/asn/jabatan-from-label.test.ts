import fc from "fast-check";
import {
  eselonEquivalent,
  type Jabatan,
  jabatanFromLabel,
  jabatanName,
  type JenjangFungsional,
  type LabelReading,
} from "sistem-merit/asn";
import type { Grade } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { found, labelled, survivesJson, untyped } from "../core/support.js";
import { fastest } from "../stopwatch.js";

/** The posts that a label may mean: none, one, or several. */
function postsOf(label: string): readonly Jabatan[] {
  const reading = jabatanFromLabel(label);
  if (reading.status === "unknown") return [];
  return reading.status === "known" ? [reading.post] : reading.posts;
}

const basis = (grade: Grade, ...sources: readonly string[]) => ({ grade, cite: sources.map((source) => ({ source })) });

const MANAJERIAL = basis("secondary", "rakyatdemokrasi-3928", "medcom-eselon");
const ESELON = basis("secondary", "asnri-pasal-131", "medcom-eselon");
const LEVEL = basis("official", "parigi-moutong-uu-5-2014");
const OLD_LEVEL = basis("interpretation", "scribd-47441825", "0018-old-names-of-skill-levels");
const DOSEN = basis("secondary", "unpatti-permenpan-17-2013", "kopertis6-2954");

const known = (post: Jabatan, from: Pick<LabelReading & { status: "known" }, "grade" | "cite">): LabelReading => ({
  status: "known",
  post,
  ...from,
});

describe("a managerial post is known by its name of today", () => {
  it.each([
    ["JPT Utama", "jpt-utama"],
    ["JPT Madya", "jpt-madya"],
    ["JPT Pratama", "jpt-pratama"],
    ["Pimpinan Tinggi Utama", "jpt-utama"],
    ["Pimpinan Tinggi Madya", "jpt-madya"],
    ["Pimpinan Tinggi Pratama", "jpt-pratama"],
    ["Jabatan Pimpinan Tinggi Utama", "jpt-utama"],
    ["Jabatan Pimpinan Tinggi Madya", "jpt-madya"],
    ["Jabatan Pimpinan Tinggi Pratama", "jpt-pratama"],
    ["Jabatan JPT Pratama", "jpt-pratama"],
    ["Administrator", "administrator"],
    ["Jabatan Administrator", "administrator"],
    ["Pengawas", "pengawas"],
    ["Jabatan Pengawas", "pengawas"],
  ] as const)("%s", (label, kind) => {
    expect(jabatanFromLabel(label)).toStrictEqual(known({ kind }, MANAJERIAL));
  });
});

describe("an echelon of before 2014 is the post that it became", () => {
  /** UU 5/2014, Pasal 131. */
  const ESELONS = [
    ["I.a", ["jpt-utama", "jpt-madya"]],
    ["I.b", ["jpt-madya"]],
    ["II.a", ["jpt-pratama"]],
    ["II.b", ["jpt-pratama"]],
    ["III.a", ["administrator"]],
    ["III.b", ["administrator"]],
    ["IV.a", ["pengawas"]],
    ["IV.b", ["pengawas"]],
    ["V.a", ["pelaksana"]],
    ["V.b", ["pelaksana"]],
  ] as const;

  it.each(ESELONS)("%s: %j", (eselon, kinds) => {
    expect(eselonEquivalent(eselon)).toStrictEqual({ value: kinds, ...ESELON });
  });

  it.each(ESELONS)("in every spelling: %s", (eselon, kinds) => {
    const [numeral = "", letter = ""] = eselon.split(".");
    const parts = ["", ".", " ", "/", "-", ". ", " . "].map((gap) => numeral + gap + letter);
    for (const written of [
      ...parts,
      ...parts.map((part) => part.toLowerCase()),
      ...parts.map((part) => part.toUpperCase()),
    ]) {
      for (const word of ["Eselon", "ESELON", "eselon", "Esl.", "Esl", "Es.", "ES", "  Eselon "]) {
        const label = `${word} ${written}`;
        expect([label, postsOf(label).map(({ kind }) => kind)]).toEqual([label, kinds]);
      }
    }
  });

  it.each([
    ["Eselon II", "jpt-pratama"],
    ["Eselon III", "administrator"],
    ["Eselon III.", "administrator"],
    ["eselon iv", "pengawas"],
    ["Es. V", "pelaksana"],
  ] as const)("%s is known without its letter, for a and b became the same", (label, kind) => {
    expect(jabatanFromLabel(label)).toStrictEqual(known({ kind }, ESELON));
  });

  it.each(["Eselon I", "Eselon I.a", "ESELON IA", "es i a"])(
    "%s may be JPT utama or JPT madya: of I.a, the heads of LPNK became JPT utama",
    (label) => {
      expect(jabatanFromLabel(label)).toStrictEqual({
        status: "ambiguous",
        posts: [{ kind: "jpt-utama" }, { kind: "jpt-madya" }],
        ...ESELON,
      });
    },
  );

  it("I.b is JPT madya alone", () => {
    expect(jabatanFromLabel("Eselon I.b")).toStrictEqual(known({ kind: "jpt-madya" }, ESELON));
  });

  it.each([
    "Eselon VI",
    "Eselon VI.a",
    "Eselon 0",
    "Eselon 3",
    "Eselon 3.a",
    "Eselon III.c",
    "Eselon IV.e",
    "Eselon IIII",
    "Eselon VX",
    "Eselon",
    "Eselon ",
    "Eselon .",
    "Eselon a",
    "Eselon III.a dan III.b",
    "Eselon III.aa",
    "Eselon III.a.b",
    "Eselon III.a Kepala Bidang",
    "Non Eselon",
    "Noneselon",
    "Eselonisasi III.a",
    "EselonIII.a",
    "Es Teh",
    "Es Ahli Muda",
    "Setara Eselon III.a",
  ])("%s is no echelon, and nothing else either", (label) => {
    expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
  });

  it.each(["Eselon I/II", "Eselon I-II", "Eselon I II", "Eselon I.II.a", "Eselon I/V", "Eselon I-IV", "Eselon II/I/a"])(
    "%s is a choice, and not the numeral that its letters would make together",
    (label) => {
      expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
    },
  );

  it.each(["III.a", "III/a", "IIIa", "III a", "I", "IV", "V.b"])(
    "%s alone is unknown: it may be a golongan as well",
    (label) => {
      expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
    },
  );

  it.each(
    ["I.c", "VI.a", "III", "III/a", "iii.a", "IIIa", "", 3, null, undefined, ["III.a"], "toString"].map(labelled),
  )("eselonEquivalent refuses %s: it takes the one spelling", (_, eselon) => {
    expect(found(() => eselonEquivalent(untyped(eselon)))).toEqual(["eselon: not-one-of"]);
  });
});

describe("a functional post is known by the level at its end", () => {
  const LEVELS = [
    ["Ahli Pertama", "ahli-pertama"],
    ["Ahli Muda", "ahli-muda"],
    ["Ahli Madya", "ahli-madya"],
    ["Ahli Utama", "ahli-utama"],
    ["Pemula", "pemula"],
    ["Terampil", "terampil"],
    ["Mahir", "mahir"],
    ["Penyelia", "penyelia"],
  ] as const;

  it.each(LEVELS)("%s alone is the level, of a post that is not named", (label, level) => {
    const post = { kind: "fungsional", level } as const;
    expect(jabatanFromLabel(label)).toStrictEqual(known(post, LEVEL));
    for (const prefix of ["Jabatan Fungsional", "Fungsional", "JFT", "JF", "Jabatan"]) {
      expect(jabatanFromLabel(`${prefix} ${label}`)).toStrictEqual(known(post, LEVEL));
    }
  });

  it.each(LEVELS)("Analis Kepegawaian %s keeps its name", (ending, level) => {
    const name = `Analis Kepegawaian ${ending}`;
    expect(jabatanFromLabel(name)).toStrictEqual(known({ kind: "fungsional", level, name }, LEVEL));
  });

  it.each([
    ["Pengawas Sekolah Ahli Muda", "ahli-muda"],
    ["Pengawas Farmasi dan Makanan Ahli Madya", "ahli-madya"],
    ["Administrator Kesehatan Ahli Pertama", "ahli-pertama"],
    ["Administrator Database Kependudukan Ahli Muda", "ahli-muda"],
    ["Perawat Terampil", "terampil"],
    ["Perawat Penyelia", "penyelia"],
    ["Bidan Mahir", "mahir"],
    ["Pranata Komputer Pemula", "pemula"],
    ["Asisten Apoteker Terampil", "terampil"],
    ["Pustakawan Ahli Utama", "ahli-utama"],
  ] as const)("%s is functional, whatever its first word may be elsewhere", (name, level) => {
    expect(jabatanFromLabel(name)).toStrictEqual(known({ kind: "fungsional", level, name }, LEVEL));
  });

  it.each(["Guru", "Jaksa", "Peneliti", "Perekayasa"])("%s is a profession of its own age, on every level", (word) => {
    const profession = untyped(word.toLowerCase());
    for (const [ending, level] of LEVELS.slice(0, 4)) {
      for (const name of [`${word} ${ending}`, `${word} Bidang Contoh ${ending}`, `JF ${word} ${ending}`]) {
        expect(jabatanFromLabel(name)).toStrictEqual(
          known({ kind: "fungsional", profession, level: untyped(level), name }, LEVEL),
        );
      }
    }
  });

  it.each(["Guru Kelas Ahli Muda", "Guru Bimbingan Konseling Ahli Muda", "Jabatan Guru Ahli Muda", "GURU AHLI MUDA"])(
    "%s is a teacher, with a subject or without",
    (name) => {
      expect(postsOf(name)).toStrictEqual([{ kind: "fungsional", profession: "guru", level: "ahli-muda", name }]);
    },
  );

  it.each(["Gurukelas Ahli Muda", "Pelatih Guru Ahli Muda", "Asisten Peneliti Ahli Muda", "Perekayasaan Ahli Muda"])(
    "%s is no such profession: it must be the first word",
    (name) => {
      expect(postsOf(name)).toStrictEqual([{ kind: "fungsional", level: "ahli-muda", name }]);
    },
  );

  it.each([
    "Guru Terampil",
    "Jaksa Mahir",
    "Peneliti Penyelia",
    "Perekayasa Pemula",
    "Guru Pelaksana",
    "Jaksa Pelaksana Lanjutan",
  ])("%s is unknown: these professions have no levels of skill", (label) => {
    expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
  });

  it.each([
    ["Guru", "guru"],
    ["JF Guru", "guru"],
    ["Jabatan Guru", "guru"],
    ["Jaksa", "jaksa"],
    ["Jabatan Fungsional Jaksa", "jaksa"],
  ] as const)("%s is known without a level, for none is needed", (label, profession) => {
    expect(jabatanFromLabel(label)).toStrictEqual(known({ kind: "fungsional", profession }, LEVEL));
  });

  it.each(["Peneliti", "Perekayasa", "Perawat", "Dosen", "Hakim", "Jabatan Fungsional", "Fungsional", "JF", "JFT"])(
    "%s is unknown without a level",
    (label) => {
      expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
    },
  );

  it.each([
    "Ahli",
    "Muda",
    "Madya",
    "Utama",
    "Guru Madya",
    "Guru Muda",
    "Staf Ahli",
    "Staf Ahli Bupati Bidang Hukum",
    "Ahli Muda Pustakawan",
    "Ahli Pertama - Guru Kelas",
    "AhliMuda",
    "Ahli-Muda",
    "Tidak diketahui",
    "Serbamahir",
    "Calonpemula",
    "Pelaksanaan",
    "Pelaksana Harian",
    "Pelaksana Tugas",
    "Lanjutan",
    "Kepala Dinas",
    "Sekretaris Daerah",
    "Pengawas Sekolah",
    "Administrator Kesehatan",
    "Jabatan Administrator Kesehatan",
    "Jabatan",
    "Jabatan ",
    "JPT",
    "JPT ",
    "Pimpinan Tinggi",
    "JPT Administrator",
    "JPT Pengawas",
    "JPT JPT Utama",
    "JPT Pimpinan Tinggi Utama",
    "JPT Muda",
    "Utama JPT",
    "Pimpinan Pratama",
    "Jabatan Jabatan Pengawas",
    "Kepala Seksi Pengawas",
    "Pejabat Administrator",
    "-",
    "",
    "   ",
    "\n",
    "constructor",
    "__proto__",
    "dosen toString",
    "196608011988031001",
  ])("%j is unknown: nothing is guessed", (label) => {
    expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
  });
});

describe("the old names of the levels of skill are our reading", () => {
  it.each([
    ["Pelaksana Pemula", "pemula"],
    ["Pelaksana Lanjutan", "mahir"],
    ["JF Pelaksana Lanjutan", "mahir"],
    ["Jabatan Pelaksana Lanjutan", "mahir"],
  ] as const)("%s is %s", (label, level) => {
    expect(jabatanFromLabel(label)).toStrictEqual(known({ kind: "fungsional", level }, OLD_LEVEL));
  });

  it.each([
    ["Perawat Pelaksana Pemula", "pemula"],
    ["Perawat Pelaksana Lanjutan", "mahir"],
    ["BIDAN  PELAKSANA  LANJUTAN", "mahir"],
  ] as const)("%s is %s: the longest ending counts", (label, level) => {
    const name = label.replaceAll("  ", " ");
    expect(jabatanFromLabel(label)).toStrictEqual(known({ kind: "fungsional", level, name }, OLD_LEVEL));
  });

  it("Pemula alone is the name of today, and Penyelia was never renamed", () => {
    expect(jabatanFromLabel("Pranata Komputer Pemula")).toMatchObject({ status: "known", grade: "official" });
    expect(jabatanFromLabel("Perawat Penyelia")).toMatchObject({ status: "known", grade: "official" });
  });

  it.each(["Pelaksana", "pelaksana", " PELAKSANA ", "Jabatan Fungsional Pelaksana"])(
    "%s may be terampil, or the post of that name",
    (label) => {
      expect(jabatanFromLabel(label)).toStrictEqual({
        status: "ambiguous",
        posts: [{ kind: "fungsional", level: "terampil" }, { kind: "pelaksana" }],
        ...OLD_LEVEL,
      });
    },
  );

  it("Perawat Pelaksana may be either, too, and keeps its name in both", () => {
    const name = "Perawat Pelaksana";
    expect(jabatanFromLabel(name)).toStrictEqual({
      status: "ambiguous",
      posts: [
        { kind: "fungsional", level: "terampil", name },
        { kind: "pelaksana", name },
      ],
      ...OLD_LEVEL,
    });
  });

  it.each(["Jabatan Pelaksana", "JABATAN PELAKSANA"])("%s is the post", (label) => {
    expect(jabatanFromLabel(label)).toStrictEqual(known({ kind: "pelaksana" }, MANAJERIAL));
  });

  it.each(["Fungsional Umum", "Jabatan Fungsional Umum", "JFU", "jfu", "Jabatan JFU"])(
    "%s is the pelaksana of today",
    (label) => {
      expect(jabatanFromLabel(label)).toStrictEqual(known({ kind: "pelaksana" }, ESELON));
    },
  );
});

describe("a lecturer is known by the academic level", () => {
  it.each([
    ["Asisten Ahli", "asisten-ahli"],
    ["Lektor", "lektor"],
    ["Lektor Kepala", "lektor-kepala"],
    ["Profesor", "profesor"],
    ["Guru Besar", "profesor"],
  ] as const)("%s, with or without the word dosen", (label, level) => {
    const expected = known({ kind: "fungsional", profession: "dosen", level }, DOSEN);
    for (const prefix of ["", "Dosen ", "JF ", "JF Dosen ", "Jabatan Fungsional Dosen ", "Jabatan "]) {
      expect(jabatanFromLabel(prefix + label)).toStrictEqual(expected);
    }
  });

  it("Guru Besar is a professor, and no teacher", () => {
    expect(postsOf("GURU BESAR")).toStrictEqual([{ kind: "fungsional", profession: "dosen", level: "profesor" }]);
  });

  it.each([
    "Dosen Ahli Madya",
    "Dosen Pelaksana",
    "Dosen Guru",
    "Asisten Ahli Madya",
    "Lektor Muda",
    "Lektor Ahli Muda",
    "Lektor Kepala Madya",
    "Guru Besar Madya",
    "Guru Besar Ahli Utama",
    "Profesor Riset",
    "Dosen Dosen Lektor",
    "Calon Lektor",
  ])("%s is unknown: a lecturer has no other levels", (label) => {
    expect(jabatanFromLabel(label)).toStrictEqual({ status: "unknown" });
  });
});

describe("capitals and spaces do not matter, and the name keeps its capitals", () => {
  it.each([
    ["  perawat   AHLI\tmuda \n", "perawat AHLI muda"],
    ["Perawat\u00A0Ahli\u00A0Muda", "Perawat Ahli Muda"],
    ["PERAWAT AHLI MUDA", "PERAWAT AHLI MUDA"],
  ])("%j is named %j", (label, name) => {
    expect(postsOf(label)).toStrictEqual([{ kind: "fungsional", level: "ahli-muda", name }]);
  });

  it.each(["JPT Pratama", "Eselon I.a", "Pelaksana", "Guru", "Lektor Kepala", "Ahli Muda", "Jabatan Fungsional Umum"])(
    "%s in any spelling",
    (label) => {
      const expected = jabatanFromLabel(label);
      fc.assert(
        fc.property(fc.func(fc.boolean()), fc.constantFrom(" ", "  ", "\t", "\u00A0"), (isUpper, gap) => {
          const letters = Array.from(label, (one, at) => (isUpper(at) ? one.toUpperCase() : one.toLowerCase()));
          expect(jabatanFromLabel(gap + letters.join("").replaceAll(" ", gap) + gap)).toStrictEqual(expected);
        }),
        { numRuns: 20 },
      );
    },
  );
});

describe("whatever the label is", () => {
  const word = fc.constantFrom(
    ..."jabatan fungsional jpt pimpinan tinggi utama madya pratama administrator pengawas pelaksana lanjutan pemula".split(
      " ",
    ),
    ..."terampil mahir penyelia ahli pertama muda guru besar jaksa dosen asisten lektor kepala profesor umum jfu".split(
      " ",
    ),
    ..."eselon es. esl i.a i.b ii iii.a iv v.b vi perawat peneliti perekayasa jf".split(" "),
  );
  const label = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));

  it("the reading is plain JSON, and each of its posts is one that jabatanName takes", () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: label }, { weight: 1, arbitrary: fc.string() }), (text) => {
        const reading = jabatanFromLabel(text);
        expect(survivesJson(reading)).toBe(true);
        const posts = postsOf(text);
        expect(posts.length).toBe({ unknown: 0, known: 1, ambiguous: 2 }[reading.status]);
        for (const post of posts) expect(jabatanName(post).id).not.toBe("");
      }),
      { numRuns: 1500 },
    );
  });

  it.each(["/", " /", "eselon i/", "ahli muda ", "pelaksana "])(
    "a label of 20,000 times %j is read at once",
    async (part) => {
      const read = (): void => {
        jabatanFromLabel(`eselon iii${part.repeat(20_000)}x`);
        jabatanFromLabel(`${part.repeat(20_000)}x`);
      };
      expect(await fastest(read, 500)).toBeLessThan(500);
    },
  );

  it("the level in words leads back to the level", () => {
    const levels = ["ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama", "pemula", "terampil", "mahir", "penyelia"];
    for (const level of levels as readonly JenjangFungsional[]) {
      const post: Jabatan = untyped({ kind: "fungsional", level });
      expect(postsOf(jabatanName(post).id)).toEqual([post]);
    }
  });

  it.each(
    [undefined, null, 3, Number.NaN, true, ["Guru"], { label: "Guru" }, Object("Guru"), Symbol("Guru")].map(labelled),
  )("%s is no label", (_, value) => {
    expect(found(() => jabatanFromLabel(untyped(value)))).toEqual(["label: not-text"]);
  });
});
