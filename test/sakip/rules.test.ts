import { sakip2015, sakip2021 } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { LETTERS, TABLE } from "./support.js";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the components of PermenPANRB 88/2021", () => {
  it.each(TABLE)("%s weighs %d: %d keberadaan, %d kualitas, %d pemanfaatan", (id, weight, ...subs) => {
    const component = sakip2021.components.find((one) => one.id === id);
    expect(component?.weight).toMatchObject({ value: weight, grade: "secondary" });
    expect(Object.entries(component?.subComponents ?? {}).map(([key, { value }]) => [key, value])).toEqual([
      ["keberadaan", subs[0]],
      ["kualitas", subs[1]],
      ["pemanfaatan", subs[2]],
    ]);
  });

  it("add up to 100, in the order of the sheet", () => {
    expect(sakip2021.components.map(({ id }) => id)).toEqual(TABLE.map(([id]) => id));
    expect(sum(sakip2021.components.map(({ weight }) => weight.value))).toBe(100);
  });

  it("split their weight in 20, 30 and 50 %, in total and each", () => {
    const shares = sakip2021.subComponents.map(({ id, weightPercent }) => [id, weightPercent.value]);
    expect(shares).toEqual([
      ["keberadaan", 20],
      ["kualitas", 30],
      ["pemanfaatan", 50],
    ]);
    for (const { weight, subComponents } of sakip2021.components) {
      for (const { id, weightPercent } of sakip2021.subComponents) {
        expect(subComponents[id].value * 100).toBe(weight.value * weightPercent.value);
      }
    }
    expect([6 + 6 + 3 + 5, 9 + 9 + 4.5 + 7.5, 15 + 15 + 7.5 + 12.5]).toEqual([20, 30, 50]);
  });

  it("rest on public code: no text of the regulation was read", () => {
    for (const { weight } of sakip2021.components) {
      expect(weight.cite.map(({ source }) => source)).toEqual(["permenpanrb-88-2021", "public-code-sakip"]);
    }
  });
});

describe("the scale of answers", () => {
  it.each(LETTERS)("%s is worth %d %", (letter, percent) => {
    expect(sakip2021.answers[letter].percent.value).toBe(percent);
  });

  it.each([
    ["AA", "100 %", "innovation"],
    ["A", "100 %", "extra effort"],
    ["BB", "100 %", "as mandated"],
    ["B", "75 %", "more than"],
    ["CC", "50 %", "more than"],
    ["C", "25 %", "more than"],
    ["D", "more than 0 %", "criteria met"],
    ["E", "none", "criteria met"],
  ] as const)("%s means %s … %s", (letter, share, words) => {
    const { value } = sakip2021.answers[letter].meaning;
    expect(value.en).toContain(share);
    expect(value.en).toContain(words);
    if (share.endsWith("%")) expect(value.id).toContain(share.replace("more than", "lebih dari"));
  });

  it("has these eight letters and no other", () => {
    expect(Object.keys(sakip2021.answers).sort()).toEqual(LETTERS.map(([letter]) => letter).sort());
  });

  it("gives every sub-component a multiple of 0.05, so that nothing is ever rounded", () => {
    for (const { subComponents } of sakip2021.components) {
      for (const { value } of Object.values(subComponents)) {
        for (const [, percent] of LETTERS) expect(Number.isInteger((value * percent) / 5)).toBe(true);
      }
    }
  });
});

describe("the obsolete scheme of five components", () => {
  it("weighs 30, 25, 15, 10 and 20, which is 100", () => {
    expect(sakip2015.components.map(({ id, weight }) => [id, weight.value])).toEqual([
      ["perencanaan-kinerja", 30],
      ["pengukuran-kinerja", 25],
      ["pelaporan-kinerja", 15],
      ["evaluasi-internal", 10],
      ["capaian-kinerja", 20],
    ]);
    expect(sum(sakip2015.components.map(({ weight }) => weight.value))).toBe(100);
    for (const { weight } of sakip2015.components) expect(weight.grade).toBe("secondary");
  });

  it("has no answers and no predicates", () => {
    expect(Object.keys(sakip2015)).toEqual(["id", "name", "components", "step"]);
  });
});

it("both move in hundredths, by interpretation", () => {
  for (const { step } of [sakip2015, sakip2021]) {
    expect(step).toEqual({
      value: 0.01,
      grade: "interpretation",
      cite: [{ source: "0024-sakip-edges-and-hundredths" }],
    });
  }
});
