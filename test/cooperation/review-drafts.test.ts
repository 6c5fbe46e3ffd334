import { type Agreement, reviewDraft, reviewDrafts } from "sistem-merit/cooperation";
import { describe, expect, it } from "vitest";
import { found, survivesJson, untyped } from "../core/support.js";
import { ABSENT, AS_OF, changed, SOUND, SOUND_SINERGI } from "./fixtures.js";

const noFunding = changed(SOUND, { funding: ABSENT });
const noFundingNoSubject = changed(SOUND, { funding: ABSENT, subject: ABSENT });
const broken: readonly unknown[] = [null, { parties: [7], kind: "mou", catatan: 1 }];
const MANY: readonly Agreement[] = [SOUND, untyped(broken[0]), noFunding, untyped(broken[1]), noFundingNoSubject];

describe("many drafts", () => {
  const reviews = reviewDrafts(MANY, { asOf: AS_OF });

  it("every draft stands in one of the two lists", () => {
    expect(reviews.count).toBe(5);
    expect(reviews.reviewed.map(({ at }) => at)).toEqual([0, 2, 4]);
    expect(reviews.failed.map(({ at }) => at)).toEqual([1, 3]);
  });

  it("each is reviewed as if it were alone", () => {
    for (const { at, review } of reviews.reviewed) {
      expect(review).toEqual(reviewDraft(MANY[at] ?? SOUND, { asOf: AS_OF }));
    }
  });

  it("what could not be read says why, with every issue", () => {
    expect(reviews.failed.map(({ issues }) => issues.map(({ code, path }) => `${path.join(".")}: ${code}`))).toEqual([
      [": not-an-object"],
      ["catatan: unknown-key", "parties.0: not-an-object", "kind: not-one-of"],
    ]);
  });

  it("codes are counted by draft, most first", () => {
    expect(reviews.codes).toEqual([
      { code: "funding-missing", drafts: 2 },
      { code: "subject-missing", drafts: 1 },
    ]);
  });

  it("the result is plain data", () => {
    expect(survivesJson(reviews)).toBe(true);
  });

  it("nothing, or a generator, is as good as a list", () => {
    expect(reviewDrafts([], { asOf: AS_OF })).toEqual({ asOf: AS_OF, count: 0, reviewed: [], failed: [], codes: [] });
    function* drafts(): Generator<Agreement> {
      yield SOUND;
      yield SOUND_SINERGI;
    }
    expect(reviewDrafts(drafts(), { asOf: AS_OF }).reviewed).toHaveLength(2);
  });

  it("no list, and no day of reference, are errors of the call", () => {
    expect(found(() => reviewDrafts(untyped("drafts"), { asOf: AS_OF }))).toEqual(["drafts: not-a-list"]);
    expect(found(() => reviewDrafts(MANY, untyped({})))).toEqual(["options.asOf: missing"]);
    expect(found(() => reviewDrafts(MANY, { asOf: "2027-02-30" }))).toEqual(["options.asOf: not-a-date"]);
    expect(found(() => reviewDrafts(MANY, untyped({ asOf: AS_OF, today: 1 })))).toEqual(["options.today: unknown-key"]);
    expect(found(() => reviewDrafts(MANY, untyped(undefined)))).toEqual(["options: not-an-object"]);
  });
});
