/// <reference types="vite/types/importMeta.d.ts" />
import { register, type Source } from "sistem-merit/sources";
import { walk } from "./walk.js";

/** Every rule file of every domain, with what it exports. A new file is found by itself. */
export const ruleModules = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>("../../src/*/rules/*.ts", { eager: true }),
).map(([path, module]) => [path.replace("../../", ""), { ...module }] as const);

export const sources: Readonly<Record<string, Source>> = register;

/** Ids of every source that a rule file or the register itself cites. */
export function citedSources(): ReadonlySet<string> {
  const walks = [...ruleModules.map(([, module]) => walk(module, sources)), walkRegister()];
  const replaced = Object.values(sources).flatMap((source) => (source.kind === "legal" ? (source.replaces ?? []) : []));
  return new Set([...walks.flatMap(({ cited }) => [...cited]), ...replaced]);
}

/** A walk through the figures that the register holds: since when and until when a law was in force. */
export function walkRegister() {
  const inForce = Object.entries(sources).flatMap(([id, source]) =>
    source.kind === "legal" && source.inForce ? [[id, source.inForce]] : [],
  );
  return walk(Object.fromEntries(inForce), sources);
}
