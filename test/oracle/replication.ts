/*
 * Replication once more: adoption as a fraction, the plan from one list of lines, and the goals by trying. Sections 3.2 and
 * 4 of the facts, and decision 0045.
 */
import { categoryOfText } from "./merit.js";
import { fraction, isLess, isSame, read, rounded } from "./rational.js";
import { naiveGap, naivePredicate } from "./sakip.js";

export const SYSTEMS = ["siap", "k-mob", "trk", "sim-tunjangan", "sim-jawara"] as const;
export const SERVICES = [
  "replikasi",
  "penilaian-kompetensi",
  "magang",
  "pelatihan",
  "lokakarya",
  "pendampingan",
] as const;

export interface Line {
  readonly unit: string;
  readonly system: string;
  readonly staff: number | "unknown";
  readonly active: number | "unknown";
}
export interface Threshold {
  readonly kind: "above" | "atLeast";
  /** As it is written: `"33.33"`. */
  readonly percent: string;
}

/** One text for each system that a good line names, and one for the lines that fail. */
export function naiveAdoption(lines: readonly Line[], threshold: Threshold | undefined): readonly string[] {
  const isTooMany = ({ staff, active }: Line): boolean => staff !== "unknown" && active !== "unknown" && active > staff;
  const isTwice = (line: Line): boolean =>
    lines.filter(({ unit, system }) => unit.trim() === line.unit.trim() && system === line.system).length > 1;
  const good = lines.filter((line) => !isTooMany(line) && !isTwice(line));
  const failed = lines.flatMap((line, at) => (isTooMany(line) || isTwice(line) ? [at] : []));
  const share = (active: number, staff: number): string => `${active}/${staff} ${rounded(fraction(active, staff), 4)}`;
  const isReached = (active: number, staff: number): boolean => {
    const part = fraction(active * 100, staff);
    const bound = read(threshold?.percent ?? "0");
    return isLess(bound, part) || (threshold?.kind === "atLeast" && isSame(bound, part));
  };
  const said = SYSTEMS.flatMap((system) => {
    const own = good.filter((line) => line.system === system);
    if (own.length === 0) return [];
    const silent: string[] = [];
    const units: string[] = [];
    const reached: string[] = [];
    const missed: string[] = [];
    let [users, people] = [0, 0];
    for (const { unit, active, staff } of own) {
      if (active === "unknown" || staff === "unknown") {
        silent.push(`${unit.trim()} ${active}/${staff}`);
        continue;
      }
      units.push(`${unit.trim()} ${share(active, staff)}`);
      (isReached(active, staff) ? reached : missed).push(unit.trim());
      users += active;
      people += staff;
    }
    const total = units.length > 0 ? share(users, people) : "none";
    const bound =
      threshold === undefined || units.length === 0
        ? "none"
        : `${reached.join()} | ${missed.join()} | ${reached.length === 0}`;
    return [[system, units.join(), silent.join(), total, bound].join("; ")];
  });
  return [...said, failed.join()];
}

/**
 * The template, in its order: stage, item, what it is there for (a system, a service, any system, every system), and what
 * comes before it. `*` stands for the system.
 */
const TEMPLATE = `
  amati komitmen-pimpinan - -
  amati kesepakatan-bersama - komitmen-pimpinan
  amati perjanjian-kerja-sama - kesepakatan-bersama
  amati kelompok-kerja - perjanjian-kerja-sama
  amati komitmen-perangkat-daerah - kelompok-kerja
  amati kunjungan-studi - kelompok-kerja
  amati amati-* * kunjungan-studi
  tiru sistem-data any komitmen-pimpinan
  tiru rencana-interoperabilitas any kunjungan-studi
  tiru aplikasi-pendukung sim-jawara sistem-data,rencana-interoperabilitas
  tiru serah-terima replikasi perjanjian-kerja-sama
  tiru tiru-* * perjanjian-kerja-sama,sistem-data,rencana-interoperabilitas,serah-terima,amati-*
  tiru magang magang perjanjian-kerja-sama
  tiru pelatihan pelatihan perjanjian-kerja-sama
  tiru lokakarya lokakarya perjanjian-kerja-sama
  tiru pendampingan pendampingan perjanjian-kerja-sama
  tiru penilaian-kompetensi penilaian-kompetensi perjanjian-kerja-sama
  modifikasi modifikasi-* * tiru-*
  modifikasi tiga-calon sim-jawara sistem-data,modifikasi-sim-jawara
  modifikasi evaluasi-* * tiru-*
  modifikasi sasaran-sakip - -
  modifikasi sasaran-merit - -`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

/** Whose data a system takes. */
const SOURCES: Readonly<Record<string, string>> = {
  siap: "",
  "k-mob": "tiru-siap",
  trk: "tiru-k-mob",
  "sim-tunjangan": "tiru-trk",
  "sim-jawara": "tiru-siap,aplikasi-pendukung",
};

export interface Item {
  readonly id: string;
  readonly stage: string;
  readonly after: readonly string[];
}

/** The items of a plan in their order. */
export function naiveItems(systems: readonly string[], services: readonly string[]): readonly Item[] {
  const planned = SYSTEMS.filter((system) => systems.includes(system));
  const items = TEMPLATE.flatMap(([stage = "", id = "", needs = "", before = ""]) => {
    if (needs !== "*") {
      const isPlanned =
        needs === "-" || (needs === "any" ? systems.length > 0 : [...systems, ...services].includes(needs));
      return isPlanned ? [{ id, stage, after: before.split(",") }] : [];
    }
    return planned.map((system) => ({
      id: id.replace("*", system),
      stage,
      after: `${before}${id === "tiru-*" ? `,${SOURCES[system]}` : ""}`.replaceAll("*", system).split(","),
    }));
  });
  const ids = items.map(({ id }) => id);
  return items.map((item) => ({ ...item, after: item.after.filter((one) => ids.includes(one)) }));
}

/** The state of every item on a day, `id state blockers`; and how many are in which state. */
export function naiveProgress(
  items: readonly Item[],
  asOf: string,
  done: readonly { readonly item: string; readonly on: string }[],
  hasUnsigned: boolean,
): readonly string[] {
  const isDone = (id: string): boolean =>
    done.some(({ item, on }) => item === id && on <= asOf) && !(hasUnsigned && id === "komitmen-perangkat-daerah");
  const states = items.map(({ id, after }) => {
    const open = after.filter((one) => !isDone(one));
    if (isDone(id)) return { id, state: "done", because: open };
    return { id, state: open.length > 0 ? "blocked" : "open", because: open };
  });
  const count = (wanted: string): number => states.filter(({ state }) => state === wanted).length;
  const later = items.flatMap(({ id }) => done.filter(({ item, on }) => item === id && on > asOf));
  return [
    ...states.map(({ id, state, because }) => `${id} ${state} ${because.join()}`),
    ["done", "open", "blocked"].map(count).join(),
    later.map(({ item, on }) => `${item} ${on}`).join(),
  ];
}

/** What is missing of A, from a total in hundredths, and whether it is reached. */
export function naiveSakipGoal(hundredths: bigint): readonly [missing: number, reached: boolean] {
  const [, missing] = naiveGap(hundredths, "A");
  return [missing, ["A", "AA"].includes(naivePredicate(fraction(hundredths, 100n)))];
}

/** What is missing of Sangat Baik, from half points: half a point more as long as it is not reached. */
export function naiveMeritGoal(halfPoints: number): readonly [missing: number, reached: boolean] {
  let steps = 0;
  while (categoryOfText(String((halfPoints + steps) / 2)).id !== "sangat-baik") steps++;
  return [steps / 2, steps === 0];
}
