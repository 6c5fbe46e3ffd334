/**
 * A test file that breaks while it is collected has no test that could fail, and Stryker would take the change for unnoticed.
 * So every file begins with a test of this runner's, which fails with it.
 */
import { test, TestRunner } from "vitest";

export default class extends TestRunner {
  override async importFile(...[path, source]: Parameters<TestRunner["importFile"]>): Promise<void> {
    if (source !== "collect") return void (await super.importFile(path, source));
    test("the file is collected", () => {});
    try {
      await super.importFile(path, source);
    } catch (error) {
      test("the file is imported", () => Promise.reject(error));
    }
  }
}
