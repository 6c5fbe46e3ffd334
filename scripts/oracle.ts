/**
 * Runs the naive implementations of `test/oracle` against the library: every boundary, and two million random cases.
 * Exits with 1 if they disagree anywhere, or if it took more than a minute of one core.
 */
import { DOMAINS } from "../test/oracle/runs/index.js";
import { run } from "../test/oracle/runs/run.js";

const CASES = 2_000_000;
const MOST_SECONDS = 60;
const SEED = 2019;

const shares = DOMAINS.reduce((sum, { thousands }) => sum + thousands, 0);
const started = performance.now();
const outcomes = DOMAINS.map((domain) => {
  const outcome = run(domain, Math.ceil((CASES * domain.thousands) / shares), SEED);
  console.log(
    [
      outcome.domain.padEnd(16),
      `${outcome.boundaries} boundaries`.padStart(18),
      `${outcome.random} random`.padStart(16),
      `${outcome.seconds.toFixed(1)} s`.padStart(8),
      outcome.disagreements.length === 0 ? "" : "  DISAGREE",
    ].join(""),
  );
  return outcome;
});
const seconds = (performance.now() - started) / 1000;
// On a machine that does other work as well, only the time of the processor says what the run costs.
const { user, system } = process.cpuUsage();
const processor = (user + system) / 1e6;
const disagreements = outcomes.flatMap((outcome) => outcome.disagreements);
const total = (of: "boundaries" | "random"): number => outcomes.reduce((sum, one) => sum + one[of], 0);

for (const one of disagreements) console.log(one);
console.log(
  `${total("boundaries")} boundaries, ${total("random")} random cases, ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of the processor`,
);
if (disagreements.length > 0) console.log("the library and the naive implementations disagree");
if (processor > MOST_SECONDS) console.log(`it took more than ${MOST_SECONDS} s of the processor`);
process.exitCode = disagreements.length > 0 || processor > MOST_SECONDS ? 1 : 0;
