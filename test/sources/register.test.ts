import { existsSync, readFileSync } from "node:fs";
import { isPlainDate, yearOf } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { citedSources, sources, walkRegister } from "../rules/rule-modules.js";
import { thawed } from "../rules/walk.js";

const entries = Object.entries(sources);
const publications = entries.flatMap(([id, source]) => (source.kind === "publication" ? [{ id, ...source }] : []));
const laws = entries.flatMap(([id, source]) => (source.kind === "legal" ? [{ id, ...source }] : []));
const decisions = entries.flatMap(([id, source]) => (source.kind === "decision" ? [{ id, ...source }] : []));

const root = new URL("../../", import.meta.url);

describe.each(entries)("%s", (id, { title, addresses }) => {
  it("has an id in small letters, digits and hyphens", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("has a title in both languages", () => {
    expect(Object.keys(title)).toEqual(["id", "en"]);
    expect(title.id.trim()).toBe(title.id);
    expect(title.en.trim()).toBe(title.en);
    expect(title.id.length).toBeGreaterThan(3);
    expect(title.en.length).toBeGreaterThan(3);
  });

  it("has addresses that are https links or files of this repository, each once", () => {
    for (const address of addresses) {
      if (address.startsWith("docs/")) expect(existsSync(new URL(address, root))).toBe(true);
      else expect(new URL(address).protocol).toBe("https:");
    }
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("every publication", () => {
  it.each(publications)("$id has a day that exists, the one in its id", ({ id, date }) => {
    const inId = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0];
    expect(date).toBe(inId);
    if (date !== undefined) expect(isPlainDate(date)).toBe(true);
  });

  it.each(publications)(
    "$id is graded official or secondary, and official ones have an address",
    ({ grade, addresses }) => {
      expect(["official", "secondary"]).toContain(grade);
      if (grade === "official") expect(addresses).not.toEqual([]);
    },
  );
});

describe("every law and regulation", () => {
  it.each(laws)("$id has the number and the year that its id says", ({ id, number, year }) => {
    // A ruling of the Constitutional Court is "Nomor 121/PUU-XXII/2024".
    const [, official = "?"] = /Nomor (\S+)(?: Tahun |\/)\d{4}$/.exec(number) ?? [];
    // "Nomor 300.2.2-2430 Tahun 2025" is 300-2-2-2430-2025 in an id.
    expect(id).toMatch(new RegExp(`^[a-z]+(-[a-z]+)*-${official.toLowerCase().replaceAll(/[./]/g, "-")}-${year}$`));
    expect(number).toMatch(new RegExp(`(?: Tahun |/)${year}$`));
  });

  it.each(laws)("$id replaces only laws of the register that are older than it", ({ id, replaces = [], year }) => {
    for (const replaced of replaces) {
      const older = sources[replaced];
      expect(older?.kind).toBe("legal");
      if (older?.kind !== "legal") continue;
      expect(older.year).toBeLessThanOrEqual(year);
      // Of two of one year, the register holds the older one first.
      expect(Object.keys(sources).indexOf(replaced)).toBeLessThan(Object.keys(sources).indexOf(id));
    }
  });

  it.each(laws)(
    "$id was in force on days that exist, from its own year on, and until after it began",
    ({ inForce, year }) => {
      const { from, seen, until } = inForce ?? {};
      for (const begin of [from ?? [], seen ?? []].flat()) {
        expect(isPlainDate(begin.value)).toBe(true);
        expect(yearOf(begin.value)).toBeGreaterThanOrEqual(year);
      }
      if (until) expect(isPlainDate(until.value)).toBe(true);
      if (until) expect(until.value > (from?.value ?? seen?.value ?? "it is not known to have begun")).toBe(true);
    },
  );

  it.each(laws)("$id has a first day, or a day by which it was seen, but not both", ({ inForce }) => {
    expect(inForce?.from === undefined || inForce.seen === undefined).toBe(true);
  });

  it.each(laws)("$id ends on the day before the law begins that replaced it", ({ inForce, replaces = [] }) => {
    for (const id of replaces) {
      const older = sources[id];
      const end = older?.kind === "legal" ? older.inForce?.until?.value : undefined;
      const begin = inForce?.from?.value;
      if (end !== undefined && begin !== undefined) {
        const nextDay = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(nextDay).toBe(begin);
      }
    }
  });

  it.each(laws)("$id, if its first day is known, gave a last day to what it replaced", ({ inForce, replaces = [] }) => {
    for (const id of inForce?.from ? replaces : []) {
      const older = sources[id];
      expect(older?.kind === "legal" && older.inForce?.until).toBeDefined();
    }
  });

  it("is either read, and then graded regulation, or carries no figure by itself", () => {
    const read = laws.filter(({ grade }) => grade !== undefined).map(({ id }) => id);
    expect(read.sort()).toEqual([
      "peraturan-35-2020",
      "perbapanas-23-2023",
      "perbgn-4-2025",
      "perbkn-7-2023",
      "perbkn-8-2019",
      "perbppmi-2-2024",
      "perbrin-3-2023",
      "perkasn-3-2018",
      "perkasn-5-2017",
      "permenesdm-21-2014",
      "permenkp-39-2023",
      "permenpanrb-1-2023",
      "permenpanrb-19-2025",
      "permenpanrb-20-2025",
      "permenpanrb-38-2017",
      "permentan-20-2025",
      "pp-17-2020",
      "pp-28-2018",
      "uu-11-2019",
      "uu-29-2007",
    ]);
  });
});

describe("every decision record", () => {
  it.each(decisions)("$id stands in docs/decisions under its id", ({ id, addresses, grade }) => {
    expect(addresses).toEqual([`docs/decisions/${id}.md`]);
    expect(id).toMatch(/^\d{4}-/);
    expect(grade).toBe("interpretation");
    expect(existsSync(new URL(`docs/decisions/${id}.md`, root))).toBe(true);
  });

  it("has a number of its own", () => {
    expect(new Set(decisions.map(({ id }) => id.slice(0, 4))).size).toBe(decisions.length);
  });
});

describe("the register", () => {
  it("gives its own dates a grade and a source that carries it", () => {
    const { problems, figures } = walkRegister();
    expect(problems).toEqual([]);
    expect(figures).toBeGreaterThan(3);
  });

  it("is frozen all the way down", () => {
    expect(thawed(sources)).toEqual([]);
  });

  it("is plain data that survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(sources))).toStrictEqual(sources);
  });

  // Two published results (test/vectors) rest on it, but no figure does yet.
  const VECTORS_ONLY = ["kasn-bali-2021-03-03"];

  const uncited = [...publications, ...decisions].map(({ id }) => id).filter((id) => !citedSources().has(id));

  it("holds no decision record that no figure cites", () => {
    expect(decisions.map(({ id }) => id).filter((id) => uncited.includes(id))).toEqual([]);
  });

  it("holds no publication that neither a figure cites nor a decision record weighs", () => {
    const records = decisions.map(({ id }) => readFileSync(new URL(`docs/decisions/${id}.md`, root), "utf8"));
    expect(
      uncited.filter((id) => !records.some((record) => record.includes(`\`${id}\``)) && !VECTORS_ONLY.includes(id)),
    ).toEqual([]);
  });
});
