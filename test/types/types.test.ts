import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type AspectId,
  type AspectScores,
  assessAspects,
  assessIndicators,
  type Assessment,
  type AssessOptions,
  attempt,
  type CategoryId,
  categoryOf,
  type Grade,
  type IndexDivisor,
  indexOf,
  type IndicatorId,
  type IndicatorLevels,
  type Issue,
  type IssueCode,
  kasn2019,
  type Kasn2019CategoryId,
  kasn2019Sheet400,
  type Level,
  withIndicatorWeights,
} from "sistem-merit";
import { pointsPrintedAs } from "sistem-merit/merit";
import { describe, expect, expectTypeOf, it } from "vitest";
import { found, untyped } from "../core/support.js";
import { complete410, MK_2021, MK_LEVELS, WEIGHTS_410, without } from "../merit/fixtures.js";

type Aspects =
  | "perencanaan-kebutuhan"
  | "pengadaan"
  | "pengembangan-karier"
  | "promosi-mutasi"
  | "manajemen-kinerja"
  | "penggajian-penghargaan-disiplin"
  | "perlindungan-pelayanan"
  | "sistem-informasi";
type Categories = "buruk" | "kurang" | "baik" | "sangat-baik";

describe("a mistake in a literal is found by the compiler, and again at run time", () => {
  it("an aspect that is left out", () => {
    type Seven = Omit<AspectScores<typeof kasn2019>, "sistem-informasi">;
    expectTypeOf<Seven>().not.toExtend<AspectScores<typeof kasn2019>>();
    expectTypeOf<AspectScores<typeof kasn2019>>().toExtend<Record<Aspects, number>>();
    expectTypeOf<keyof AspectScores<typeof kasn2019>>().toEqualTypeOf<Aspects>();
    expectTypeOf<keyof AspectScores<typeof kasn2019Sheet400>>().toEqualTypeOf<Aspects>();
    expect(found(() => assessAspects(kasn2019, untyped(without(MK_2021, "sistem-informasi"))))).toEqual([
      "sistem-informasi: missing",
    ]);
  });

  it("an aspect that is misspelt", () => {
    expectTypeOf<"pengembangan-karir">().not.toExtend<AspectId<typeof kasn2019>>();
    expectTypeOf<AspectId<typeof kasn2019>>().toEqualTypeOf<Aspects>();
    expectTypeOf(pointsPrintedAs<typeof kasn2019>)
      .parameter(1)
      .toEqualTypeOf<Aspects>();
    expect(found(() => pointsPrintedAs(kasn2019, untyped("pengembangan-karir"), 58, 0))).toEqual([
      "aspect: not-one-of",
    ]);
  });

  it("a divisor that the sheet does not have", () => {
    expectTypeOf<IndexDivisor<typeof kasn2019>>().toEqualTypeOf<410 | 400>();
    expectTypeOf<IndexDivisor<typeof kasn2019Sheet400>>().toEqualTypeOf<400>();
    expectTypeOf<{ divisor: 405 }>().not.toExtend<AssessOptions<typeof kasn2019>>();
    expectTypeOf<{ divisor: 410 }>().not.toExtend<AssessOptions<typeof kasn2019Sheet400>>();
    expectTypeOf<{ divisor: 410 }>().toExtend<AssessOptions<typeof kasn2019>>();
    expect(found(() => indexOf(kasn2019, 327, { divisor: untyped(405) }))).toEqual(["options.divisor: not-one-of"]);
    expect(found(() => indexOf(kasn2019Sheet400, 327, { divisor: untyped(410) }))).toEqual([
      "options.divisor: not-one-of",
    ]);
  });

  it("a level that does not exist", () => {
    expectTypeOf<Level<typeof kasn2019>>().toEqualTypeOf<1 | 2 | 3 | 4>();
    expectTypeOf<5>().not.toExtend<Level<typeof complete410>>();
    expect(found(() => assessIndicators(complete410, { ...MK_LEVELS, a1: untyped(5) }))).toEqual(["a1: not-one-of"]);
  });

  it("an indicator that is left out, after the weights named it", () => {
    type Ids = keyof typeof MK_LEVELS;
    expectTypeOf<IndicatorId<typeof complete410>>().toEqualTypeOf<Ids>();
    expectTypeOf<Omit<typeof MK_LEVELS, "h4">>().not.toExtend<IndicatorLevels<typeof complete410>>();
    expectTypeOf<typeof MK_LEVELS>().toExtend<IndicatorLevels<typeof complete410>>();
    expect(found(() => assessIndicators(complete410, untyped(without(MK_LEVELS, "h4"))))).toEqual(["h4: missing"]);
  });
});

describe("what comes out is known to the compiler", () => {
  it("the category is one of four", () => {
    const result = assessAspects(kasn2019, MK_2021);
    expectTypeOf(result.category.id).toEqualTypeOf<Categories>();
    expectTypeOf<CategoryId<typeof kasn2019Sheet400>>().toEqualTypeOf<Categories>();
    expectTypeOf<Kasn2019CategoryId>().toEqualTypeOf<Categories>();
    expectTypeOf(categoryOf(kasn2019, 327).id).toEqualTypeOf<Categories>();
    expect(["buruk", "kurang", "baik", "sangat-baik"]).toContain(result.category.id);
  });

  it("the instrument, the divisor and the aspects by their own names", () => {
    const result = assessAspects(kasn2019Sheet400, { ...MK_2021, "pengembangan-karier": 50 });
    expectTypeOf(result.instrument).toEqualTypeOf<"kasn-9-2019-400">();
    expectTypeOf(result.index.divisor).toEqualTypeOf<400>();
    expectTypeOf(result.aspects[0]?.id).toEqualTypeOf<Aspects | undefined>();
    expectTypeOf(result.grade).toEqualTypeOf<Grade>();
    expect([result.instrument, result.index.divisor, result.aspects[0]?.id]).toEqual([
      "kasn-9-2019-400",
      400,
      "perencanaan-kebutuhan",
    ]);
  });

  it("supplied weights keep the id, the categories and the levels of their instrument", () => {
    const complete = withIndicatorWeights(kasn2019, WEIGHTS_410);
    const result = assessIndicators(complete, MK_LEVELS);
    expectTypeOf(result.instrument).toEqualTypeOf<"kasn-9-2019">();
    expectTypeOf(result.category.id).toEqualTypeOf<Categories>();
    expectTypeOf(result.aspects[0]?.indicators?.[0]?.level).toEqualTypeOf<1 | 2 | 3 | 4 | undefined>();
    expect(result.instrument).toBe("kasn-9-2019");
  });

  it("any result is an Assessment, and an attempt is a value or issues", () => {
    const outcome = attempt(() => assessAspects(kasn2019, MK_2021));
    expectTypeOf<ReturnType<typeof assessAspects<typeof kasn2019>>>().toExtend<Assessment>();
    if (outcome.ok) expectTypeOf(outcome.value.points).toEqualTypeOf<number>();
    else expectTypeOf(outcome.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf<Issue["code"]>().toEqualTypeOf<IssueCode>();
    expect(outcome.ok).toBe(true);
  });
});

// The compiler takes seconds and knows no time zone: once is enough.
if (process.env["TZ"] === "UTC") {
  describe("errors.ts", () => {
    it("every mistake is refused for the reason that its directive names", { timeout: 60_000 }, async () => {
      const { default: ts } = await import("typescript");
      const path = fileURLToPath(new URL("errors.ts", import.meta.url));
      const directive = /\/\/ @ts-expect-error TS(\d+): /;
      const source = readFileSync(path, "utf8");
      const expected = source.split("\n").flatMap((line, at) => {
        const code = directive.exec(line)?.[1];
        return code === undefined ? [] : [`line ${at + 2}: TS${code}`];
      });

      const config = fileURLToPath(new URL("../../tsconfig.test.json", import.meta.url));
      const root = fileURLToPath(new URL("../..", import.meta.url));
      const { options } = ts.parseJsonConfigFileContent(
        ts.readConfigFile(config, (file) => ts.sys.readFile(file)).config,
        ts.sys,
        root,
      );
      const host = ts.createCompilerHost(options);
      const getSourceFile = host.getSourceFile.bind(host);
      host.getSourceFile = (file, ...rest) =>
        file === path
          ? ts.createSourceFile(file, source.replaceAll("// @ts-expect-error", "// expected:"), rest[0])
          : getSourceFile(file, ...rest);
      const program = ts.createProgram([path], { ...options, types: [] }, host);
      const actual = ts.getPreEmitDiagnostics(program).map(({ file, start, code }) => {
        const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
        return `${file?.fileName === path ? "" : (file?.fileName ?? "")}line ${line}: TS${code}`;
      });
      expect(expected.length).toBeGreaterThan(25);
      expect(actual.sort()).toEqual(expected.sort());
    });
  });
}
