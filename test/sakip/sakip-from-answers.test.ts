import fc from "fast-check";
import { sakip, sakip2015, type SakipAnswer, sakipFromAnswers, type SakipRules } from "sistem-merit/sakip";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";
import { allOf, COMPONENTS, INVENTED, LETTERS, SUBS, TABLE } from "./support.js";

describe("a value is the worth of the letter times the weight", () => {
  // Every cell: twelve sub-components by eight letters.
  const cells = TABLE.flatMap(([component, , ...weights]) =>
    SUBS.flatMap((sub, at) =>
      LETTERS.map(([letter, percent]) => [component, sub, letter, ((weights[at] ?? 0) * percent) / 100] as const),
    ),
  );

  it.each(cells)("%s, %s: %s is %d", (component, sub, letter, value) => {
    const answers = allOf("E");
    const result = sakipFromAnswers({ ...answers, [component]: { ...answers[component], [sub]: letter } });
    const found = result.components.find(({ id }) => id === component);
    expect(found?.subComponents?.find(({ id }) => id === sub)).toMatchObject({ answer: letter, value });
    expect(result.total).toBe(value);
  });

  it.each([
    ["AA", 100, "AA"],
    ["A", 90, "A"],
    ["BB", 80, "BB"],
    ["B", 70, "B"],
    ["CC", 60, "CC"],
    ["C", 50, "C"],
    ["D", 30, "D"],
    ["E", 0, "D"],
  ] as const)(
    "%s everywhere is %d, whose predicate is %s: the letter itself, as E has none",
    (letter, total, predicate) => {
      expect(sakipFromAnswers(allOf(letter))).toMatchObject({ total, predicate: { id: predicate } });
    },
  );
});

describe("the result", () => {
  const result = sakipFromAnswers({
    "perencanaan-kinerja": { keberadaan: "A", kualitas: "BB", pemanfaatan: "B" },
    "pengukuran-kinerja": { keberadaan: "A", kualitas: "B", pemanfaatan: "B" },
    "pelaporan-kinerja": { keberadaan: "A", kualitas: "BB", pemanfaatan: "B" },
    "evaluasi-internal": { keberadaan: "BB", kualitas: "B", pemanfaatan: "CC" },
  });

  it("shows every sub-component: 5.4 + 7.2 + 10.5 is 23.1", () => {
    expect(result.components[0]).toEqual({
      id: "perencanaan-kinerja",
      name: { id: "Perencanaan kinerja", en: "Performance planning" },
      value: 23.1,
      max: 30,
      subComponents: [
        { id: "keberadaan", name: { id: "Keberadaan", en: "Existence" }, answer: "A", value: 5.4, max: 6 },
        { id: "kualitas", name: { id: "Kualitas", en: "Quality" }, answer: "BB", value: 7.2, max: 9 },
        { id: "pemanfaatan", name: { id: "Pemanfaatan", en: "Use" }, answer: "B", value: 10.5, max: 15 },
      ],
    });
  });

  it("is 23.1 + 22.2 + 11.55 + 16.75, 73.6 and BB, rests on public code, and is plain data", () => {
    expect(result).toMatchObject({
      rules: "permenpanrb-88-2021",
      total: 73.6,
      predicate: { id: "BB" },
      grade: "secondary",
    });
    expect(result.cite.map(({ source }) => source)).toEqual([
      "permenpanrb-88-2021",
      "public-code-sakip",
      "public-code-sakip-lke",
    ]);
    expect(Object.keys(result)).toEqual(["rules", "total", "max", "predicate", "components", "grade", "cite"]);
    expect(survivesJson(result)).toBe(true);
  });
});

const letter = fc.constantFrom(...LETTERS.map(([id]) => id));
const sheet = fc.record({
  "perencanaan-kinerja": fc.record({ keberadaan: letter, kualitas: letter, pemanfaatan: letter }),
  "pengukuran-kinerja": fc.record({ keberadaan: letter, kualitas: letter, pemanfaatan: letter }),
  "pelaporan-kinerja": fc.record({ keberadaan: letter, kualitas: letter, pemanfaatan: letter }),
  "evaluasi-internal": fc.record({ keberadaan: letter, kualitas: letter, pemanfaatan: letter }),
});

/** In twentieths of a point, from the table of the facts: no fraction ever. */
function naiveTotal(answers: Readonly<Record<string, Readonly<Record<string, SakipAnswer>>>>): number {
  let total = 0;
  for (const [component, , ...weights] of TABLE) {
    SUBS.forEach((sub, at) => {
      const percent = LETTERS.find(([id]) => id === answers[component]?.[sub])?.[1] ?? Number.NaN;
      total += ((weights[at] ?? 0) * percent) / 5;
    });
  }
  return total;
}

describe("whatever the answers are", () => {
  it("the total is what a naive sum in twentieths gives, and the values alone give the same result", () => {
    fc.assert(
      fc.property(sheet, (answers) => {
        const result = sakipFromAnswers(answers);
        expect(result.total).toBe(naiveTotal(answers) / 20);
        const values = Object.fromEntries(result.components.map(({ id, value }) => [id, value]));
        const again = sakip(untyped(values));
        expect([again.total, again.predicate]).toEqual([result.total, result.predicate]);
      }),
    );
  });

  it("a better letter never lowers the total", () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom(...COMPONENTS), fc.constantFrom(...SUBS), (answers, component, sub) => {
        const at = LETTERS.findIndex(([id]) => id === answers[component][sub]);
        fc.pre(at > 0);
        const better = { ...answers, [component]: { ...answers[component], [sub]: LETTERS[at - 1]?.[0] } };
        expect(sakipFromAnswers(better).total).toBeGreaterThan(sakipFromAnswers(answers).total);
      }),
    );
  });
});

describe("bad answers", () => {
  it("are all named at once", () => {
    const answers = {
      ...allOf("A"),
      "perencanaan-kinerja": { keberadaan: "a", kualitas: 90, lain: "A" },
      "pelaporan-kinerja": "A",
      "evaluasi-internal": undefined,
      x: {},
    };
    expect(found(() => sakipFromAnswers(untyped(answers)))).toEqual([
      "x: unknown-key",
      "perencanaan-kinerja.pemanfaatan: missing",
      "perencanaan-kinerja.lain: unknown-key",
      "perencanaan-kinerja.keberadaan: not-one-of",
      "perencanaan-kinerja.kualitas: not-one-of",
      "pelaporan-kinerja: not-an-object",
      "evaluasi-internal: not-an-object",
    ]);
  });

  it("an unanswered sub-component is missing, never 0", () => {
    const three = Object.fromEntries(Object.entries(allOf("AA")).slice(0, 3));
    expect(found(() => sakipFromAnswers(untyped(three)))).toEqual(["evaluasi-internal: missing"]);
  });

  it.each([[null], [[]], ["AA"], [undefined]])("%j is not an object", (answers) => {
    expect(found(() => sakipFromAnswers(untyped(answers)))).toEqual([": not-an-object"]);
  });

  it("need rules with answers", () => {
    expect(found(() => sakipFromAnswers(allOf("A"), untyped(sakip2015)))).toEqual(["rules: rule-unknown"]);
    expect(found(() => sakipFromAnswers(allOf("A"), untyped(1)))).toEqual(["rules: not-an-object"]);
  });
});

it("under other rules a value is rounded half up to the step: 85 % of 3.3 is 2.805, so 2.8", () => {
  const answers = { satu: { keberadaan: "BB", kualitas: "D", pemanfaatan: "BB" } } as const;
  const { components, total } = sakipFromAnswers(answers, INVENTED);
  expect(components[0]?.subComponents?.map(({ value }) => value)).toEqual([2.8, 0.8, 2.9]);
  expect(total).toBe(6.5);
});

it("what the weights of sub-components and the worth of letters rest on is cited", () => {
  const cited = <V>(value: V, source: string) => ({ value, grade: "caller", cite: [{ source }] }) as const;
  const rules: SakipRules<"satu"> = {
    ...INVENTED,
    components: INVENTED.components.map((one) => ({
      ...one,
      subComponents: { ...one.subComponents, kualitas: cited(3.3, "bobot rekaan") },
    })),
    answers: { ...INVENTED.answers, E: { ...INVENTED.answers.E, percent: cited(0, "skala rekaan") } },
  };
  const { cite } = sakipFromAnswers({ satu: allOf("A")["pelaporan-kinerja"] }, rules);
  expect(cite.map(({ source }) => source)).toEqual(["invented", "bobot rekaan", "skala rekaan"]);
});
