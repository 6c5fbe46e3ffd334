import { register, sourceOf } from "sistem-merit/sources";
import { describe, expect, it } from "vitest";
import { issuesOf } from "../cycle/support.js";

describe("sourceOf", () => {
  it.each(Object.entries(register))("finds %s", (id, source) => {
    expect(sourceOf(id)).toBe(source);
  });

  it.each(["", "kasn", "KASN-2022-09-15", "constructor", "__proto__", "toString", "hasOwnProperty"])(
    'knows no source called "%s"',
    (id) => {
      expect(issuesOf(() => sourceOf(id)).map(({ code, path }) => [code, path])).toEqual([["not-one-of", ["id"]]]);
    },
  );

  it.each([undefined, null, 5, NaN, {}, [], true, Symbol("id")])("knows no source that is not a text: %s", (id) => {
    expect(issuesOf(() => sourceOf(id as string)).map(({ code }) => code)).toEqual(["not-one-of"]);
  });

  it.each([
    ["a list with an id in it", ["mk-2021-06-08"]],
    ["an object that turns into an id", { toString: () => "mk-2021-06-08" }],
    ["an object that cannot be turned into a text", Object.create(null)],
  ])("takes a text, and not %s", (_what, id: unknown) => {
    expect(issuesOf(() => sourceOf(id as string)).map(({ code }) => code)).toEqual(["not-one-of"]);
  });

  it("lists the ids that exist, and does not repeat what was asked for", () => {
    const [issue] = issuesOf(() => sourceOf("198001012005011001"));
    expect(issue?.params).toEqual({ expected: Object.keys(register), received: "text" });
    expect(JSON.stringify(issue)).not.toContain("198001012005011001");
  });
});
