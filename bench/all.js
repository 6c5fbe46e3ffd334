/*
 * Runs every benchmark, each in a process of its own, and exits with 1 if one of them misses a limit.
 *
 *   node all.js            short, as the gate runs it
 *   node all.js --write    long; what was measured goes into docs/benchmark.md
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, arch, cpus, platform, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

const isLong = process.argv.includes("--write");

const FILES = {
  "versus.js": "Every domain against what one would otherwise use",
  "plan.js": "Plans, against an integer-programming solver",
  "recap.js": "Recaps, against d3-array",
  "asn.js": "NIP and retirement",
  "ip-asn.js": "The professionalism index of five million records",
  "attendance.js": "A month of attendance of 40,000 employees",
  "allowance.js": "Allowances of 40,000 employees",
  "payroll.js": "From check-ins to statements",
  "siasn.js": "The SIASN records of a whole agency",
  "import-time.js": "What an import costs",
};

const sections = Object.entries(FILES).map(([file, title]) => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const args = ["--expose-gc", path, ...(isLong && file === "versus.js" ? ["--long"] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  process.stdout.write(`\n${title}\n${stdout}${stderr}`);
  if (status !== 0) process.exitCode = 1;
  return `## ${title}\n\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n${status === 0 ? "" : "\n**A limit was missed.**\n"}`;
});

const machine = `${availableParallelism()} cores (${cpus()[0].model.trim() || arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.version}`;

const page = `# Benchmark

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

Times are processor time, and what counts are the ratios: absolute times differ between machines. What is compared, and how,
stands in [the benchmarks' own page](../bench/README.md). There is no release yet to compare with.

${sections.join("\n")}`;

if (isLong) writeFileSync(new URL("../docs/benchmark.md", import.meta.url), page);
