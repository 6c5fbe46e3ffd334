import { nextEvaluation, timeline } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { INVENTED } from "./invented-rules.js";
import { codesOf, pekalongan, unchecked } from "./support.js";

/*
 * What the cycle should do and does not do yet. `it.fails` turns red as soon as it does: take the `.fails` away then.
 */

describe("every issue is reported at once", () => {
  it.fails("an unknown instrument hides neither a category nor points that fit no instrument", () => {
    const decision = unchecked({ ...pekalongan(2023, "baik"), instrument: "kasn", category: 5, points: "250" });
    expect(codesOf(() => nextEvaluation(decision))).toEqual([
      "instrument not-one-of",
      "category not-one-of",
      "points not-a-number",
    ]);
  });

  it.fails("an empty list and a day that does not exist", () => {
    expect(codesOf(() => timeline([], "2025-02-30"))).toEqual(["asOf not-a-date", "decisions.0 missing"]);
  });

  it.fails("a decision of another body, and a decision off the scale", () => {
    const decisions = [
      pekalongan(2021, "baik", { points: 250.25 }),
      { ...pekalongan(2022, "baik"), instansi: "Kota Magelang" },
    ];
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual([
      "decisions.0.points not-on-scale",
      "decisions.1.instansi mixed-instansi",
    ]);
  });
});

describe("nothing but a MeritError is thrown", () => {
  it.fails("a list with a hole at its end names the place of the hole", () => {
    const decisions = [pekalongan(2021, "baik")];
    decisions.length = 2;
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.1 not-an-object"]);
  });

  it.fails("a list with a hole in front names the place of the hole, and not the decision behind it", () => {
    const decisions: ReturnType<typeof pekalongan>[] = [];
    decisions[1] = pekalongan(2021, "baik");
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.0 not-an-object"]);
  });
});

describe("a result is plain data without holes", () => {
  it.fails("points and a day that are undefined do not come back as keys", () => {
    const result = timeline([pekalongan(2021, "baik", { points: undefined, date: undefined })], "2021-12-31");
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});

describe("a result carries the weakest grade that it rests on", () => {
  it.fails("the window rests on the months of its steps, too", () => {
    const rules = {
      ...INVENTED,
      calendar: {
        year: { value: 2028, grade: "official", cite: [] },
        steps: [
          {
            id: "satu",
            name: { id: "Satu", en: "One" },
            months: { value: { first: 1, last: 2 }, grade: "secondary", cite: [] },
          },
        ],
        otherYears: INVENTED.calendar.otherYears,
      },
    } as const;
    const next = nextEvaluation({ instansi: "Karangan", instrument: "karangan", year: 2027, category: "merah" }, rules);
    expect(next.status === "scheduled" && next.window.grade).toBe("secondary");
  });
});
