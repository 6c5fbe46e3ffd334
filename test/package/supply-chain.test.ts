import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

interface Package {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly bin?: unknown;
  readonly gypfile?: unknown;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly integrity?: string; readonly hasInstallScript?: boolean }>
  >;
}

const manifest = JSON.parse(read("package.json")) as Package;
const { packages } = JSON.parse(read("package-lock.json")) as Lock;

/** Names of scripts that npm runs by itself when somebody installs a package. */
const onInstallation = ({ scripts = {} }: Package): readonly string[] =>
  Object.keys(scripts).filter((name) =>
    /^(?:(?:pre|post)?install|(?:pre|post)?prepare|prepublish|dependencies)$/.test(name),
  );

describe("what an installation brings and runs", () => {
  it("date-fns is the one dependency, zod an optional peer", () => {
    expect(Object.keys(manifest.dependencies ?? {})).toEqual(["date-fns"]);
    expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(["zod"]);
    expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
    expect(manifest.optionalDependencies).toBeUndefined();
  });

  it("the package runs nothing when it is installed, and neither do date-fns and zod", () => {
    for (const one of ["package.json", "node_modules/date-fns/package.json", "node_modules/zod/package.json"]) {
      const other = JSON.parse(read(one)) as Package;
      expect([one, ...onInstallation(other)]).toEqual([one]);
      expect(other.gypfile).toBeUndefined();
    }
  });

  it("it puts no command on anybody's path", () => {
    expect(manifest.bin).toBeUndefined();
  });

  it("what users get is not among the packages with an install script", () => {
    const found = Object.entries(packages).filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    expect(found).toEqual([]);
  });

  it("every package of the lock file is pinned by its content", () => {
    const loose = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});

describe("the workflows", () => {
  const workflows = readdirSync(new URL("../../.github/workflows/", import.meta.url)).map(
    (name) => [name, read(`.github/workflows/${name}`)] as const,
  );
  const usesOf = (text: string): readonly string[] =>
    [...text.matchAll(/\buses: (\S.*)$/gm)].map(([, use = ""]) => use);

  it("one runs the gate, one publishes", () => {
    expect(workflows.map(([name]) => name).sort()).toEqual(["ci.yml", "release.yml"]);
  });

  it.each(workflows)("%s pins every action to a commit, and says which version that is", (_, text) => {
    expect(usesOf(text).length).toBeGreaterThan(0);
    expect(usesOf(text).filter((use) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(use))).toEqual([]);
  });

  it.each(workflows)("%s may read and no more, unless a job says otherwise", (_, text) => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  });

  it.each(workflows)("%s knows no token, and does not run code of strangers with rights of ours", (_, text) => {
    expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  });

  it("CI runs the gate on every supported Node", () => {
    const ci = read(".github/workflows/ci.yml");
    expect(ci).toContain('node: ["20", "22", "24"]');
    expect(ci).toMatch(/run: \.ci\/run$/m);
  });

  it("only the job that publishes has an identity, and it publishes with provenance after the gate", () => {
    const release = read(".github/workflows/release.yml");
    const [before = "", publish = ""] = release.split(/^ {2}publish:$/m);
    expect(before).not.toContain("id-token");
    expect(publish).toContain("id-token: write");
    expect(publish).toContain("needs: gate");
    expect(publish).toMatch(/run: npm run release\n$/);
    expect(manifest.scripts?.["release"]).toBe("npm publish --provenance --access public");
  });
});
