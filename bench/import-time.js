import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const RUNS = 21;
const LIMIT = 1.5;

// The machines that run this are noisy, and noise tells nothing of the kernel: the best of three attempts counts.
const ATTEMPTS = 3;

const dist = new URL("../dist/", import.meta.url);
const cache = new URL("node_modules/.cache/import-time/", import.meta.url);
mkdirSync(cache, { recursive: true });

const shared = readFileSync(new URL("shared.js", dist), "utf8");
const subpaths = [...shared.matchAll(/["'](date-fns\/[\w/]+)["']/g)].map(([, subpath]) => subpath);
if (subpaths.length === 0)
  throw new Error("dist/shared.js imports nothing of date-fns: there is no base to compare with");

const modules = {
  kernel: new URL("index.js", dist),
  base: moduleOf("base.mjs", subpaths.map((subpath) => `import "${subpath}";`).join("\n")),
  empty: moduleOf("empty.mjs", ""),
};

let best = Infinity;
for (let attempt = 1; attempt <= ATTEMPTS && best > LIMIT; attempt++) {
  const { kernel, base, empty } = medianTimes();
  best = Math.min(best, kernel / base);
  console.log(
    `Import time, kernel ${shown(kernel / base)}, empty module ${shown(empty / base)}; 1 = ${subpaths.join(", ")}`,
  );
}
process.exitCode = best <= LIMIT ? 0 : 1;
console.log(`Best ratio of the kernel: ${shown(best)}, limit ${LIMIT}`);

function moduleOf(name, code) {
  const url = new URL(name, cache);
  writeFileSync(url, code);
  return url;
}

/** The median import time of every module, in fresh processes that take turns. */
function medianTimes() {
  const times = Object.entries(modules).map(([name, url]) => ({ name, url, runs: [] }));
  for (let run = 0; run < RUNS; run++) {
    for (const { url, runs } of times) runs.push(importTime(url));
  }
  return Object.fromEntries(times.map(({ name, runs }) => [name, runs.sort((a, b) => a - b)[(RUNS - 1) / 2]]));
}

function importTime(url) {
  const script = `const start = performance.now(); await import("${url}"); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script]));
}

function shown(ratio) {
  return ratio.toFixed(2);
}
