import fc from "fast-check";
import { formatNip, isNip, maskNip, type ParsedNip, parseNip } from "sistem-merit/asn";
import { attempt } from "sistem-merit/core";
import { describe, expect, it } from "vitest";
import { nipLayout } from "../../src/asn/rules/nip.js";
import { found, issuesOf, labelled, survivesJson, untyped } from "../core/support.js";
import { naiveNip } from "../oracle/nip.js";
import { BIRTH_DATES, CODES, grouped, mutatedNumber, numberOf, parts, rightNumber } from "./numbers.js";

/** The codes of everything that is wrong with a number. */
const codes = (text: string): string[] => issuesOf(() => parseNip(text)).map(({ code }) => code);

/** An invented number, except for the digits that are given. */
const withDigits = (at: number, digits: string): string => {
  const number = "199003152015031002";
  return number.slice(0, at - 1) + digits + number.slice(at - 1 + digits.length);
};

describe("the number says who was born when, and appointed when", () => {
  it("19660801 198803 1 001 is a man born on 1 August 1966, CPNS since March 1988, the first of that prefix", () => {
    expect(parseNip("19660801 198803 1 001")).toStrictEqual({
      kind: "pns",
      value: "196608011988031001",
      birthDate: "1966-08-01",
      appointed: { year: 1988, month: 3 },
      sex: "laki-laki",
      sequence: 1,
    });
  });

  it("200012312024211001 is a PPPK born on 31 December 2000, of 2024, in the first work agreement", () => {
    expect(parseNip("200012312024211001")).toStrictEqual({
      kind: "pppk",
      value: "200012312024211001",
      birthDate: "2000-12-31",
      appointedYear: 2024,
      agreement: 1,
      sex: "laki-laki",
      sequence: 1,
    });
  });

  it.each(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"])(
    "digits 13–14 being %s are the month of appointment of a PNS",
    (month) => {
      expect(parseNip(withDigits(13, month))).toMatchObject({
        kind: "pns",
        appointed: { year: 2015, month: Number(month) },
      });
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("digits 13–14 being 2%d are the %dth work agreement of a PPPK", (agreement) => {
    const parsed = parseNip(withDigits(13, `2${agreement}`));
    expect(parsed).toMatchObject({ kind: "pppk", appointedYear: 2015, agreement });
    expect(parsed).not.toHaveProperty("appointed");
  });

  it("every other pair of digits 13–14 is refused: no month, no agreement", () => {
    const others = Array.from({ length: 100 }, (_, at) => at).filter((code) => !CODES.includes(code));
    expect(others).toHaveLength(79);
    for (const code of others) {
      expect(codes(withDigits(13, String(code).padStart(2, "0")))).toEqual(["nip-appointment"]);
    }
  });

  it("part-time work is never inferred: 24 is the fourth agreement, and nothing else", () => {
    expect(parseNip("19900101 202524 2 014")).toStrictEqual({
      kind: "pppk",
      value: "199001012025242014",
      birthDate: "1990-01-01",
      appointedYear: 2025,
      agreement: 4,
      sex: "perempuan",
      sequence: 14,
    });
  });

  it.each([
    ["1", "laki-laki"],
    ["2", "perempuan"],
  ])("digit 15 being %s means %s", (digit, sex) => {
    expect(parseNip(withDigits(15, digit)).sex).toBe(sex);
  });

  it.each(["0", "3", "4", "5", "6", "7", "8", "9"])("digit 15 being %s means nothing", (digit) => {
    expect(codes(withDigits(15, digit))).toEqual(["nip-sex"]);
  });

  it("the sequence runs from 001 to 999; there is no 000", () => {
    for (const sequence of [1, 2, 9, 10, 99, 100, 500, 998, 999]) {
      expect(parseNip(withDigits(16, String(sequence).padStart(3, "0"))).sequence).toBe(sequence);
    }
    expect(codes(withDigits(16, "000"))).toEqual(["nip-sequence"]);
  });

  it("the year of appointment is as it stands, however odd: an odd year is a warning, no error", () => {
    for (const year of ["0000", "0001", "1899", "1989", "9999"]) {
      expect(parseNip(withDigits(9, year))).toMatchObject({ appointed: { year: Number(year), month: 3 } });
    }
  });
});

describe("the layout is sourced", () => {
  const slides = { grade: "official", cite: [{ source: "bkn-nip-slides" }] };

  it("of a PNS by the slides of BKN: 18 digits in groups of 8, 6, 1 and 3, months 01 to 12, sex 1 or 2", () => {
    const { length, groups, month, sex } = nipLayout;
    expect({ length, groups, month, sex }).toStrictEqual({
      length: { value: 18, ...slides },
      groups: { value: [8, 6, 1, 3], ...slides },
      month: { value: { first: 1, last: 12 }, ...slides },
      sex: { value: { "laki-laki": 1, perempuan: 2 }, ...slides },
    });
  });

  it("of a PPPK by public code and the news, one of which prints 24 for part-time work", () => {
    expect(nipLayout.agreement).toMatchObject({
      value: { first: 21, last: 29 },
      grade: "secondary",
      cite: [
        { source: "indonesian-id-hex" },
        { source: "suara-2025-10-02" },
        {
          source: "swarawarta-2025-10-06",
          note: { id: expect.stringContaining(" 24 ") as string, en: expect.stringContaining(" 24 ") as string },
        },
      ],
    });
  });

  it("of the sequence by the news and public code", () => {
    expect(nipLayout.firstSequence).toStrictEqual({
      value: 1,
      grade: "secondary",
      cite: [{ source: "rbtv-72478" }, { source: "indonesian-id-hex" }],
    });
  });
});

describe("the birth date is a day of the calendar", () => {
  it.each(["20000229", "19960229", "19680229", "19840229", "16000229", "24000229"])("%s exists", (digits) => {
    const day = `${digits.slice(0, 4)}-02-29`;
    expect(parseNip(withDigits(1, digits)).birthDate).toBe(day);
  });

  it.each([
    "14010229",
    "15000229",
    "18000229",
    "19000229",
    "19690229",
    "20010229",
    "21000229",
    "19660230",
    "19660431",
    "19660631",
    "19660931",
    "19661131",
    "19660100",
    "19660132",
    "19660001",
    "19661301",
    "19669901",
    "00000000",
    "99999999",
    "01081966",
  ])("%s does not", (digits) => {
    expect(codes(withDigits(1, digits))).toEqual(["nip-birth-date"]);
  });

  it("a woman's day of birth stands as it is: 40 is not added to it, as it is in the NIK", () => {
    expect(parseNip("199003152015032002")).toMatchObject({ birthDate: "1990-03-15", sex: "perempuan" });
    expect(codes("199003552015032002")).toEqual(["nip-birth-date"]);
    expect(codes("199003412015032002")).toEqual(["nip-birth-date"]);
    expect(codes("199003712015032002")).toEqual(["nip-birth-date"]);
  });
});

describe("the number may be printed in groups", () => {
  it.each(["196608011988031001", "19660801 198803 1 001", "19660801.198803.1.001"])("%j is read", (text) => {
    expect(parseNip(text).value).toBe("196608011988031001");
  });

  it.each([
    ["mixed gaps", "19660801 198803.1 001"],
    ["mixed gaps", "19660801.198803 1.001"],
    ["mixed gaps", "19660801 198803 1.001"],
    ["mixed gaps", "19660801.198803.1 001"],
    ["a gap after the month", "196608 01198803 1 001"],
    ["a gap one place early", "1966080 1198803 1 001"],
    ["a gap one place late", "196608011 98803 1 001"],
    ["the groups of another number", "19660801 1988 03 1001"],
    ["the second gap one place late", "19660801 1988031  001"],
    ["the third gap one place early", "19660801 198803 001 1"],
    ["one gap", "19660801 1988031001"],
    ["two gaps", "19660801 198803 1001"],
    ["four gaps", "19660801 1988 03 1 001"],
    ["a doubled gap", "19660801  198803 1 001"],
    ["doubled gaps", "19660801  198803  1  001"],
    ["a gap before every digit", " 1 9 6 6 0 8 0 1 1 9 8 8 0 3 1 0 0 1"],
    ["dashes", "19660801-198803-1-001"],
    ["dashes of print", "19660801–198803–1–001"],
    ["slashes", "19660801/198803/1/001"],
    ["commas", "19660801,198803,1,001"],
    ["underscores", "19660801_198803_1_001"],
    ["no-break spaces", "19660801\u00A0198803\u00A01\u00A0001"],
    ["narrow no-break spaces", "19660801\u202F198803\u202F1\u202F001"],
    ["ideographic spaces", "19660801\u3000198803\u30001\u3000001"],
    ["tabs", "19660801\t198803\t1\t001"],
    ["line ends", "19660801\n198803\n1\n001"],
    ["middle dots", "19660801·198803·1·001"],
    ["full-width dots", "19660801．198803．1．001"],
    ["zero-width spaces", "19660801\u200B198803\u200B1\u200B001"],
    ["a leading space", " 196608011988031001"],
    ["a trailing space", "196608011988031001 "],
    ["a trailing line end", "196608011988031001\n"],
    ["a leading byte-order mark", "\uFEFF196608011988031001"],
    ["a leading space before groups", " 19660801 198803 1 001"],
    ["a trailing space after groups", "19660801 198803 1 001 "],
    ["a trailing dot after groups", "19660801.198803.1.001."],
    ["quotes", "'196608011988031001'"],
    ["a leading apostrophe, as spreadsheets write it", "'196608011988031001"],
  ])("but not with %s: 18 digits stand there, and something else besides", (_, text) => {
    expect(codes(text)).toEqual(["nip-characters"]);
    expect(isNip(text)).toBe(false);
  });

  it.each([
    ["full-width", "１９６６０８０１１９８８０３１００１"],
    ["Arabic", "١٩٦٦٠٨٠١١٩٨٨٠٣١٠٠١"],
    ["Devanagari", "१९६६०८०११९८८०३१००१"],
    ["bold", "𝟏𝟗𝟔𝟔𝟎𝟖𝟎𝟏𝟏𝟗𝟖𝟖𝟎𝟑𝟏𝟎𝟎𝟏"],
    ["one full-width", "１96608011988031001"],
    ["one bold", "19660801198803100𝟏"],
    ["a letter O for a zero and a letter l for a one among the", "l966O8Ol1988O3l00l"],
  ])("nor in %s digits", (_, text) => {
    expect(Array.from(text)).toHaveLength(18);
    expect(codes(text)).toEqual(["nip-characters"]);
  });

  it("it can be printed in groups again, by spaces or by dots", () => {
    expect(formatNip("196608011988031001")).toBe("19660801 198803 1 001");
    expect(formatNip("19660801.198803.1.001")).toBe("19660801 198803 1 001");
    expect(formatNip("200012312024211001", " ")).toBe("20001231 202421 1 001");
    expect(formatNip("20001231 202421 1 001", ".")).toBe("20001231.202421.1.001");
  });

  it.each([["-"], [""], ["  "], ["\u00A0"], [null], [1], [[" "]]])(
    "it is not printed with %j between the groups",
    (gap) => {
      expect(found(() => formatNip("196608011988031001", untyped(gap)))).toEqual(["separator: not-one-of"]);
      expect(found(() => formatNip("19660801198803100", untyped(gap)))).toEqual([
        "nip: nip-length",
        "separator: not-one-of",
      ]);
    },
  );

  it("what cannot be read cannot be printed either", () => {
    expect(found(() => formatNip("196613011988031001"))).toEqual(["nip: nip-birth-date"]);
  });
});

describe("a number has 18 digits", () => {
  it.each([
    ["", 0],
    ["1", 1],
    ["131234567", 9],
    ["3273010108660001", 16],
    ["19660801198803100", 17],
    ["1966080119880310011", 19],
    ["196608011988031001196608011988031001", 36],
  ])("%j has %d", (text, received) => {
    const issues = issuesOf(() => parseNip(text));
    expect(issues).toStrictEqual([
      {
        code: "nip-length",
        path: ["nip"],
        params: { expected: 18, received },
        message: {
          id: `NIP harus 18 angka, diterima ${received}`,
          en: `an NIP has 18 digits, got ${received}`,
        },
      },
    ]);
  });

  it.each([
    ["19660801 198803 1 01", 17],
    ["19660801-198803-1-01", 17],
    ["1966-08-0119880310", 16],
    ["19660801 198803 1 0011", 19],
    ["1966-801 198803 1 001", 17],
    ["abc", 3],
    ["NIP 19660801 198803 1 001", 21],
    ["kosong", 6],
    ["-", 0],
    ["𝟏𝟗𝟔", 3],
    ["😀", 0],
  ])("%j holds other characters, and %d letters and digits", (text, received) => {
    const issues = issuesOf(() => parseNip(text));
    expect(issues.map(({ code }) => code)).toEqual(["nip-characters", "nip-length"]);
    expect(issues[1]?.params).toEqual({ expected: 18, received });
  });

  it("of a number of another length, no place is said to be wrong: what stands where is not known", () => {
    expect(codes("99999999999999999")).toEqual(["nip-length"]);
    expect(codes("0000000000000000000")).toEqual(["nip-length"]);
    expect(codes("1966-08-0119880310")).toEqual(["nip-characters", "nip-length"]);
    expect(codes("99999999 999999 9 99")).toEqual(["nip-characters", "nip-length"]);
    expect(codes("99999999-999999-9-999")).toEqual(["nip-characters"]);
  });
});

describe("everything that is wrong is said at once", () => {
  it("all four parts of a number of nothing but zeros, or nines", () => {
    expect(found(() => parseNip("000000000000000000"))).toEqual([
      "nip: nip-birth-date",
      "nip: nip-appointment",
      "nip: nip-sex",
      "nip: nip-sequence",
    ]);
    expect(codes("999999999999999999")).toEqual(["nip-birth-date", "nip-appointment", "nip-sex"]);
    expect(codes("00000000 000000 0 000")).toEqual(codes("000000000000000000"));
  });

  it("a letter is named, and beside it whatever is wrong elsewhere", () => {
    expect(codes("x96608011988031001")).toEqual(["nip-characters"]);
    expect(codes("19660801x988031001")).toEqual(["nip-characters"]);
    expect(codes("1966080119880x1001")).toEqual(["nip-characters"]);
    expect(codes("19660801198803x001")).toEqual(["nip-characters"]);
    expect(codes("19660801198803100x")).toEqual(["nip-characters"]);
    expect(codes("196613011988x33000")).toEqual(["nip-characters", "nip-birth-date", "nip-sex", "nip-sequence"]);
    expect(codes("19661301x988031001")).toEqual(["nip-characters", "nip-birth-date"]);
    expect(codes("19660801198803x001")).toEqual(["nip-characters"]);
    expect(codes("196608011988033x01")).toEqual(["nip-characters", "nip-sex"]);
    expect(codes("19660801198813x100")).toEqual(["nip-characters", "nip-appointment"]);
    expect(codes("196608011988033100")).toEqual(["nip-sex"]);
    expect(codes("196608011988033010")).toEqual(["nip-sex"]);
    expect(codes("196608011988033001")).toEqual(["nip-sex"]);
    expect(codes("x96613011988133000")).toEqual(["nip-characters", "nip-appointment", "nip-sex", "nip-sequence"]);
    expect(codes("1966130119881330x0")).toEqual(["nip-characters", "nip-birth-date", "nip-appointment", "nip-sex"]);
    expect(codes("19661301 198813 x 000")).toEqual([
      "nip-characters",
      "nip-birth-date",
      "nip-appointment",
      "nip-sequence",
    ]);
  });

  it("each part says what it must be, in both languages", () => {
    const texts = issuesOf(() => parseNip("000000000000000000")).map(({ message, params }) => [
      message.id,
      message.en,
      params,
    ]);
    expect(texts).toEqual([
      [
        "angka 1–8 NIP harus tanggal lahir yang ada (TTTTBBHH)",
        "digits 1–8 of an NIP must be an existing birth date (YYYYMMDD)",
        {},
      ],
      [
        "angka 13–14 NIP harus bulan pengangkatan 01–12 (PNS) atau 21–29 (PPPK)",
        "digits 13–14 of an NIP must be the month of appointment 01–12 (PNS) or 21–29 (PPPK)",
        {},
      ],
      ["angka 15 NIP harus 1 (laki-laki) atau 2 (perempuan)", "digit 15 of an NIP must be 1 (male) or 2 (female)", {}],
      ["nomor urut NIP (angka 16–18) mulai dari 001", "the sequence of an NIP (digits 16–18) begins at 001", {}],
    ]);
    expect(issuesOf(() => parseNip("x96608011988031001"))[0]).toStrictEqual({
      code: "nip-characters",
      path: ["nip"],
      params: {},
      message: {
        id: "NIP hanya memuat angka 0–9, boleh dikelompokkan 8-6-1-3 dengan spasi atau titik",
        en: "an NIP holds digits 0–9 alone, which may be grouped 8-6-1-3 by spaces or by dots",
      },
    });
  });
});

describe("a number is text", () => {
  it.each(
    [
      196_608_011_988_031_000,
      196_608_011_988_031_001n,
      Object("196608011988031001"),
      ["196608011988031001"],
      Array.from("196608011988031001"),
      { value: "196608011988031001" },
      { toString: () => "196608011988031001" },
      null,
      undefined,
      true,
      Number.NaN,
      Symbol("196608011988031001"),
      () => "196608011988031001",
    ].map(labelled),
  )("%s is none", (_, value) => {
    expect(found(() => parseNip(untyped(value)))).toEqual(["nip: not-text"]);
    expect(found(() => formatNip(untyped(value)))).toEqual(["nip: not-text"]);
    expect(found(() => maskNip(untyped(value)))).toEqual(["nip: not-text"]);
    expect(isNip(value)).toBe(false);
  });
});

describe("isNip asks for 18 digits in one piece", () => {
  it("the groups of print are no NIP yet: parseNip gives the number without them", () => {
    expect(isNip("196608011988031001")).toBe(true);
    expect(isNip("19660801 198803 1 001")).toBe(false);
    expect(isNip("19660801.198803.1.001")).toBe(false);
    expect(isNip(parseNip("19660801.198803.1.001").value)).toBe(true);
  });

  it("whatever it is, it is true for what parseNip reads as it stands, and for nothing else", () => {
    fc.assert(
      fc.property(mutatedNumber, (text) => {
        const outcome = attempt(() => parseNip(text).value);
        expect(isNip(text)).toBe(outcome.ok && outcome.value === text);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Characters of every script, without the halves of surrogate pairs. */
const anyText = fc.string({
  unit: fc
    .integer({ min: 0, max: 0x1ffff })
    .map((code) => String.fromCodePoint(code >= 0xd800 && code < 0xe000 ? 48 : code)),
  maxLength: 24,
});

describe("a mask shows that a number stood there, and nothing more", () => {
  it.each([
    ["196608011988031001", "••••••••••••••••••"],
    ["19660801 198803 1 001", "•••••••• •••••• • •••"],
    ["20001231.202421.1.001", "••••••••.••••••.•.•••"],
    ["NIP: 19660801-198803 Pegawai A", "•••: ••••••••-•••••• ••••••• •"],
    ["１９６𝟏x٣½Ⅷé", "•••••••••"],
    ["", ""],
    ["19660801\n198803", "••••••••\n••••••"],
  ])("%j becomes %j", (text, masked) => {
    expect(maskNip(text)).toBe(masked);
  });

  it("nothing of the number is kept: two numbers of one layout become the same text", () => {
    fc.assert(
      fc.property(parts, parts, fc.constantFrom("", " ", ".", "-", "/"), (one, other, gap) => {
        const mask = maskNip(grouped(numberOf(one), gap));
        expect(mask).toBe(maskNip(grouped(numberOf(other), gap)));
        expect(mask).toBe(grouped("•".repeat(18), gap));
      }),
    );
  });

  it("no letter and no digit of any text is kept, and masking twice is masking once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mask = maskNip(text);
        expect(mask).not.toMatch(/[\p{L}\p{N}]/u);
        expect(Array.from(mask)).toHaveLength(Array.from(text).length);
        expect(maskNip(mask)).toBe(mask);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a number is read back as what it was made from", () => {
  it("every birth date from 1940-01-01 to 2010-12-31", () => {
    expect(BIRTH_DATES).toHaveLength(25_933);
    const wrong: string[] = [];
    for (const [at, birthDate] of BIRTH_DATES.entries()) {
      const code = CODES[at % CODES.length] ?? 0;
      const made = {
        birthDate,
        year: Number(birthDate.slice(0, 4)) + 18 + (at % 41),
        code,
        sex: at % 2 === 0 ? (1 as const) : (2 as const),
        sequence: (at % 999) + 1,
      };
      const parsed = parseNip(grouped(numberOf(made), ["", " ", "."][at % 3] ?? ""));
      const appointed =
        parsed.kind === "pns"
          ? [parsed.appointed.year, parsed.appointed.month]
          : [parsed.appointedYear, 20 + parsed.agreement];
      const read = [parsed.value, parsed.birthDate, ...appointed, parsed.sex, parsed.sequence, parsed.kind];
      const expected = [
        numberOf(made),
        birthDate,
        made.year,
        code,
        made.sex === 1 ? "laki-laki" : "perempuan",
        made.sequence,
        code < 20 ? "pns" : "pppk",
      ];
      if (read.join() !== expected.join()) wrong.push(birthDate);
    }
    expect(wrong).toEqual([]);
  });

  it("in groups it says the same as in one piece, and printing it changes nothing", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const number = numberOf(made);
        const parsed = parseNip(number);
        for (const gap of [" ", "."] as const) {
          expect(parseNip(grouped(number, gap))).toStrictEqual(parsed);
          expect(formatNip(number, gap)).toBe(grouped(number, gap));
          expect(parseNip(formatNip(grouped(number, "."), gap)).value).toBe(number);
        }
        expect(survivesJson(parsed)).toBe(true);
      }),
    );
  });
});

describe("a slip of one character never goes unseen", () => {
  const OTHERS = Array.from("0123456789 .-xO１٣\u00A0\t");

  /** Everything that a number says, as one line. */
  const said = (parsed: ParsedNip): string => JSON.stringify({ ...parsed, value: "" });

  /** Reads a number with each of its characters replaced by each other one: what comes back unchanged, or otherwise. */
  function unseen(number: string): string[] {
    const right = parseNip(number);
    return Array.from(number).flatMap((own, at) =>
      OTHERS.filter((other) => other !== own).flatMap((other) => {
        const text = number.slice(0, at) + other + number.slice(at + 1);
        const outcome = attempt(() => parseNip(text));
        if (!outcome.ok) return [];
        const isDigit = other >= "0" && other <= "9";
        const digits = text.replace(/[ .]/g, "");
        const isSeen = said(outcome.value) !== said(right) && outcome.value.value === digits;
        return isDigit && isSeen ? [] : [text];
      }),
    );
  }

  it("in any of the 18 places: the number is refused, or says something else", () => {
    fc.assert(
      fc.property(parts, (made) => {
        expect(unseen(numberOf(made))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("in any of the 21 places of the groups", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(" ", "."), (made, gap) => {
        expect(unseen(grouped(numberOf(made), gap))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("nor does one that is left out, or written twice: there is no such number of 17 or 19 digits", () => {
    fc.assert(
      fc.property(rightNumber, fc.nat({ max: 20 }), (number, place) => {
        const at = place % number.length;
        for (const text of [
          number.slice(0, at) + number.slice(at + 1),
          number.slice(0, at) + number.slice(at, at + 1) + number.slice(at),
        ]) {
          expect(attempt(() => parseNip(text)).ok).toBe(false);
        }
      }),
    );
  });
});

describe("a second, naive reading agrees", () => {
  it("on numbers to which up to three things happened, a fifth of them right and a fifth wrong", () => {
    let [accepted, refused] = [0, 0];
    fc.assert(
      fc.property(mutatedNumber, (text) => {
        const outcome = attempt(() => parseNip(text));
        const naive = naiveNip(text);
        if (naive === undefined) refused++;
        else accepted++;
        if (outcome.ok && naive !== undefined) {
          const [keys, values] = [Object.keys(outcome.value), Object.values(outcome.value)];
          return (
            keys.every((key, at) => JSON.stringify(values[at]) === JSON.stringify(naive[key])) &&
            keys.length === Object.keys(naive).length
          );
        }
        return outcome.ok === (naive !== undefined);
      }),
      { numRuns: 20_000 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan((accepted + refused) / 5);
  });
});
