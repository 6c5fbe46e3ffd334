import fc from "fast-check";

/** What `vitest.config.ts` says of the zone, or the user. */
const seed = process.env["SEED"];
if (seed !== undefined && seed !== "random") fc.configureGlobal({ seed: Number(seed) });
