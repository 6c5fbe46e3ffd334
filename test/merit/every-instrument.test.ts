import type { Band } from "sistem-merit";
import { bandAt } from "sistem-merit/core";
import * as door from "sistem-merit/instruments";
import { type Unknown, unknownsOf } from "sistem-merit/instruments";
import { describe, expect, it } from "vitest";

/** Whatever the door to the instruments exports that is one. A new instrument is found by itself. */
const instruments = Object.entries<unknown>(door).filter(
  (entry): entry is [string, typeof door.kasn2019 | typeof door.permenpanrb2025] =>
    typeof entry[1] === "object" && entry[1] !== null && "aspects" in entry[1] && "regime" in entry[1],
);

const idIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;

/** Every object of a tree, with its path; ids stand in for positions. */
function objectsOf(value: unknown, path: readonly string[] = []): [path: readonly string[], object: object][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, one]) => {
    return objectsOf(one, [...path, (Array.isArray(value) ? idIn(one) : undefined) ?? key]);
  });
  return [[path, value], ...inner];
}

const isSourced = (value: object): value is { readonly value: unknown; readonly cite: readonly unknown[] } =>
  "value" in value && "grade" in value && "cite" in value;
const isText = (value: object): boolean => Object.keys(value).sort().join() === "en,id";
const placeOf = ({ path }: Unknown): string => path.join(".");

/** Every figure that an instrument of its kind can have and a result needs. A path with a star stands for each of a list. */
const NEEDED: Readonly<Record<"points" | "maturity", readonly string[]>> = {
  points: [
    "maxPoints",
    "step",
    "levels",
    "aspects.*.maxPoints",
    "aspects.*.indicators.*.weight",
    "rules.notApplicable",
  ],
  maturity: [
    "levels",
    "aspects.*.weightPercent",
    "aspects.*.printed",
    "aspects.*.subAspects.*.printed",
    "index.components.*.percent",
    "index.levelRule",
    "index.survey",
    "index.correction",
    "index.rounding",
    "categories",
  ],
};

function expand(value: unknown, [step, ...rest]: readonly string[], path: readonly string[] = []): string[] {
  if (step === undefined) return [path.join(".")];
  if (step !== "*") {
    const inner = typeof value === "object" && value !== null ? (Reflect.get(value, step) as unknown) : undefined;
    return expand(inner, rest, [...path, step]);
  }
  return Array.isArray(value)
    ? value.flatMap((one: { readonly id: string }) => expand(one, rest, [...path, one.id]))
    : [];
}

describe("the door to the instruments", () => {
  it("holds both sheets of 2019 and the instrument of 2025", () => {
    expect(instruments.map(([name]) => name).sort()).toEqual(["kasn2019", "kasn2019Sheet400", "permenpanrb2025"]);
  });
});

describe.each(instruments)("%s", (_, instrument) => {
  const objects = objectsOf(instrument);

  it("names every id once: aspects, items, categories", () => {
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    const items = instrument.aspects.flatMap((aspect): string[] => ids(aspect.indicators));
    for (const list of [ids(instrument.aspects), items, ids(instrument.categories ?? [])]) {
      expect(new Set(list).size).toBe(list.length);
      for (const id of list) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
    expect(instrument.aspects).toHaveLength(8);
  });

  it("has every text in both languages", () => {
    const texts = objects.filter(([, object]) => isText(object));
    expect(texts.length).toBeGreaterThan(10);
    for (const [path, text] of texts) {
      for (const one of Object.values(text) as unknown[]) expect(one, path.join(".")).toMatch(/\S/);
    }
    for (const [path, object] of objects) {
      if ("id" in object && "en" in object) expect(isText(object), path.join(".")).toBe(true);
      if ("name" in object) expect(isText(object.name as object), path.join(".")).toBe(true);
    }
  });

  it("has bands that are total: they ascend, and every value falls into exactly one", () => {
    const lists: readonly (readonly Band[])[] = [
      instrument.categories,
      "draft" in instrument && instrument.draft.categories,
    ]
      .filter((list) => list !== undefined && list !== false)
      .map((list) => [...list]);
    expect(lists.length).toBeGreaterThan(0);
    for (const bands of lists) {
      const bounds = bands.map(({ from }) => from.value);
      expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
      expect(new Set(bounds).size).toBe(bounds.length);
      const [lowest, ...others] = bands;
      if (lowest === undefined) throw new Error("no band");
      for (const value of [-1e9, ...bounds.flatMap((bound) => [bound - 1e-6, bound, bound + 1e-6]), 1e9]) {
        const reached = bands.filter(({ from, exclusive }) => (exclusive ? value > from.value : value >= from.value));
        expect(bandAt([lowest, ...others], value).band).toBe(reached.at(-1) ?? lowest);
      }
    }
  });

  it("cites every figure", () => {
    const figures = objects.filter(([, object]) => isSourced(object));
    expect(figures.length).toBeGreaterThan(20);
    for (const [path, figure] of figures) {
      expect("cite" in figure && (figure.cite as unknown[]).length, path.join(".")).toBeGreaterThan(0);
    }
  });

  it("has every figure that a result needs, or lists it as unknown, and never both", () => {
    const places = new Set(objects.map(([path]) => path.join(".")));
    const unknown = new Set(unknownsOf(instrument).map(placeOf));
    const needed = NEEDED["kind" in instrument ? "maturity" : "points"].flatMap((path) =>
      expand(instrument, path.split(".")),
    );
    expect(needed.length).toBeGreaterThan(15);
    expect(needed.filter((place) => places.has(place) === unknown.has(place))).toEqual([]);
    // What is unknown and no single figure: that a list is not complete.
    expect(
      [...unknown].filter((place) => !needed.includes(place) && !/(^|\.)(indicators|aspects)$/.test(place)),
    ).toEqual([]);
  });
});
