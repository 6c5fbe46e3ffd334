import { describe, expect, it } from "vitest";
import { unfrozen } from "../core/support.js";
import { doors } from "./public-functions.js";

it("there is a door for every domain", () => {
  expect(doors.length).toBeGreaterThan(20);
});

/** A schema of zod is an object of zod's own, and not a rule. */
const isSchema = (value: unknown): boolean => typeof value === "object" && value !== null && "_zod" in value;

describe("nobody can change a rule for somebody else: whatever an entry exports is frozen to the last value", () => {
  it.each(doors)("%s", (_, door) => {
    const open = Object.entries(door).flatMap(([name, value]) => (isSchema(value) ? [] : unfrozen(value, name)));
    expect(open).toEqual([]);
  });
});
