import type { RunnerTestCase } from "vitest";
import type { Reporter, Vitest } from "vitest/node";

/**
 * A test file that breaks while it is collected has no test that could fail, and Stryker would take the change for unnoticed.
 * So such a file gets a test that has failed.
 */
export class CollectionReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(): void {
    for (const file of this.#vitest?.state.getFiles() ?? []) {
      const { result, tasks } = file;
      if (result?.state === "fail" && tasks.length === 0)
        tasks.push({ type: "test", name: "the file is collected", mode: "run", file, result } as RunnerTestCase);
    }
  }
}
