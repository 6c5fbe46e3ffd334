import { nextEvaluation, timeline } from "sistem-merit";
import { describe, expect, it } from "vitest";
import { INVENTED } from "./invented-rules.js";
import { codesOf, pekalongan } from "./support.js";

describe("every issue is reported at once", () => {
  it("an empty list and a day that does not exist", () => {
    expect(codesOf(() => timeline([], "2025-02-30"))).toEqual(["asOf not-a-date", "decisions.0 missing"]);
  });

  it("of each decision first, and of how they go together once each of them is right", () => {
    const decisions = [
      pekalongan(2021, "baik", { points: 250.25 }),
      { ...pekalongan(2022, "baik"), instansi: "Kota Magelang" },
    ];
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.0.points not-on-scale"]);
    decisions[0] = pekalongan(2021, "baik", { points: 250.5 });
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.1.instansi mixed-instansi"]);
  });
});

describe("nothing but a MeritError is thrown", () => {
  it("a list with a hole at its end names the place of the hole", () => {
    const decisions = [pekalongan(2021, "baik")];
    decisions.length = 2;
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.1 not-an-object"]);
  });

  it("a list with a hole in front names the place of the hole, and not the decision behind it", () => {
    const decisions: ReturnType<typeof pekalongan>[] = [];
    decisions[1] = pekalongan(2021, "baik");
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.0 not-an-object"]);
  });

  it("a list with a hole in the middle names it as well", () => {
    const decisions = [pekalongan(2021, "baik")];
    decisions[2] = pekalongan(2022, "baik");
    expect(codesOf(() => timeline(decisions, "2025-11-21"))).toEqual(["decisions.1 not-an-object"]);
  });
});

describe("a result is plain data without holes", () => {
  it("points and a day that are undefined do not come back as keys", () => {
    const decision = pekalongan(2021, "baik", { points: undefined, date: undefined });
    const result = timeline([decision], "2021-12-31");
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(result.years[0]?.decisions[0]).not.toBe(decision);
  });
});

describe("a result carries the weakest grade that it rests on", () => {
  it("the window rests on the months of its steps, too", () => {
    const rules = {
      ...INVENTED,
      calendar: {
        year: { value: 2028, grade: "official", cite: [{ source: "mk-2021-06-08" }] },
        steps: [
          {
            id: "satu",
            name: { id: "Satu", en: "One" },
            months: { value: { first: 1, last: 2 }, grade: "secondary", cite: [{ source: "voi-2021-01-29" }] },
          },
        ],
        otherYears: INVENTED.calendar.otherYears,
      },
    } as const;
    const next = nextEvaluation({ instansi: "Karangan", instrument: "karangan", year: 2027, category: "merah" }, rules);
    expect(next.status === "scheduled" && [next.window.grade, next.window.cite]).toEqual([
      "secondary",
      [{ source: "mk-2021-06-08" }, { source: "voi-2021-01-29" }],
    ]);
  });
});
