import { describe, expect, it } from "vitest";
import {
  meritAuthorities,
  meritDuties,
  meritHistorySpan,
  meritRegimes,
  meritRegimeYears,
  meritRules,
} from "../../src/sources/rules/merit-history.js";
import { sources } from "../rules/rule-modules.js";

interface Figure {
  readonly value: unknown;
  readonly grade: string;
  readonly cite: readonly { readonly source: string }[];
}
type Line = readonly [what: string, figure: Figure, value: unknown, grade: string, sources: readonly string[]];

const { "pemetaan-2018": mapping, "kasn-9-2019": kasn2019, "permenpanrb-19-2025": permen2025 } = meritRegimes;
const DAY = "0051-which-rule-holds-on-a-day";
const HANDOVER = "0050-from-kasn-to-bkn";
const YEAR_2025 = "0005-2025-under-the-2019-regime";

const [duty] = meritDuties;

// What the facts hold, line by line: the figure, how sure it is, and who says so.
const LINES: readonly Line[] = [
  [
    "the history begins with 2018",
    meritHistorySpan.from,
    "2018-01-01",
    "interpretation",
    ["metrokaltara-2018-12", DAY],
  ],
  [
    "and ends when the independent body is due",
    meritHistorySpan.until,
    "2027-10-16",
    "interpretation",
    ["towa-2025-10-16", HANDOVER],
  ],
  ["the sources were read in November 2026", meritHistorySpan.read, "2026-11-21", "interpretation", [DAY]],
  ["the mapping of 2018", mapping.from, "2018-01-01", "interpretation", ["metrokaltara-2018-12", DAY]],
  ["until the end of 2018", mapping.until, "2018-12-31", "interpretation", ["metrokaltara-2018-12", DAY]],
  ["the instrument of 2019", kasn2019.from, "2019-01-01", "interpretation", ["kasn-laporan-2019", DAY]],
  ["until PermenPANRB 19/2025", kasn2019.until, "2025-12-30", "interpretation", ["permenpanrb-19-2025", YEAR_2025]],
  ["which holds then", permen2025.from, "2025-12-31", "interpretation", ["permenpanrb-19-2025", YEAR_2025]],
  [
    "KASN, before the history begins",
    meritAuthorities.kasn.seen,
    "2017-12-31",
    "interpretation",
    ["perkasn-5-2017", DAY],
  ],
  [
    "until the day before the minister saw the service at BKN",
    meritAuthorities.kasn.until,
    "2024-09-23",
    "interpretation",
    ["kompas-2024-09-24", HANDOVER],
  ],
  [
    "BKN, since KASN was dissolved",
    meritAuthorities.bkn.from,
    "2024-08-23",
    "interpretation",
    ["clickindonesiainfo-2024-08-30", HANDOVER],
  ],
  ["the ruling", duty.since, "2025-10-16", "secondary", ["towa-2025-10-16"]],
  ["two years after it", duty.due, "2027-10-16", "secondary", ["towa-2025-10-16"]],
];

describe("the history of the merit system, day by day", () => {
  it.each(LINES)("%s", (_what, figure, value, grade, cited) => {
    expect(figure.value).toBe(value);
    expect(figure.grade).toBe(grade);
    expect(figure.cite.map(({ source }) => source)).toEqual(cited);
  });

  it("BKN has no known end: that an independent body is due does not end it", () => {
    expect(meritAuthorities.bkn).not.toHaveProperty("until");
  });

  it("the duty comes from the ruling, which the register holds since the same day", () => {
    const ruling = sources[duty.rule];
    expect(ruling?.kind === "legal" && ruling.inForce?.from?.value).toBe(duty.since.value);
  });
});

describe("the history of the merit system, year by year", () => {
  it.each([
    [0, "pemetaan-2018", { first: 2018, last: 2018 }, "secondary", ["metrokaltara-2018-12"]],
    [
      1,
      "kasn-9-2019",
      { first: 2019, last: 2023 },
      "official",
      ["kasn-laporan-2019", "perpusnas-2020-11-20", "mk-2023-12-07"],
    ],
    [2, "kasn-9-2019", { first: 2024, last: 2024 }, "secondary", ["bangsaonline-141038"]],
    [3, "kasn-9-2019", { first: 2025, last: 2025 }, "interpretation", ["permenpanrb-19-2025", YEAR_2025]],
    [4, "permenpanrb-19-2025", { first: 2026 }, "interpretation", ["permenpanrb-19-2025", YEAR_2025]],
  ])("row %i: %s, %o", (row, regime, years, grade, cited) => {
    expect(meritRegimeYears[row]).toMatchObject({ regime, years: { value: years, grade } });
    expect(meritRegimeYears[row]?.years.cite.map(({ source }) => source)).toEqual(cited);
  });

  it("has five rows, without a gap between them", () => {
    expect(meritRegimeYears).toHaveLength(5);
    meritRegimeYears.slice(1).forEach(({ years }, at) => {
      const before = meritRegimeYears[at]?.years.value;
      expect(before && "last" in before && before.last).toBe(years.value.first - 1);
    });
  });

  it("for 2025, two official pages speak for the new instrument, and the regulation's own text for the old one", () => {
    const evidence = meritRegimeYears.flatMap((row) => ("evidence" in row ? row.evidence : []));
    expect(evidence.map(({ regime, text }) => [regime, text.grade, ...text.cite.map(({ source }) => source)])).toEqual([
      ["kasn-9-2019", "regulation", "permenpanrb-19-2025"],
      ["permenpanrb-19-2025", "official", "menpan-2025-08-28"],
      ["permenpanrb-19-2025", "official", "kemenkum-bengkulu-2025-10-22"],
    ]);
  });
});

it("the legal instruments of the merit system are in the register, each once", () => {
  expect(meritRules.map((id) => sources[id]?.kind)).toEqual(meritRules.map(() => "legal"));
  expect(new Set(meritRules).size).toBe(meritRules.length);
});
