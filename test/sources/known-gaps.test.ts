import { sourceOf } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { codesOf } from "../cycle/support.js";

/*
 * What the register should do and does not do yet. `it.fails` turns red as soon as it does: take the `.fails` away then.
 */

describe("sourceOf takes a text and nothing that turns into one", () => {
  it.fails("a list with an id in it is no id", () => {
    expect(codesOf(() => sourceOf(["mk-2021-06-08"] as unknown as string))).toEqual(["id not-one-of"]);
  });

  it.fails("an object that cannot be turned into a text is refused with a MeritError", () => {
    expect(codesOf(() => sourceOf(Object.create(null) as string))).toEqual(["id not-one-of"]);
  });
});
