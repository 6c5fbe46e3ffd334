import type { PlainDate } from "../core/dates.js";
import type { ReadAgency } from "./agency.js";
import type { ItemState, PlanItem } from "./plan-item.js";
import type { DoneItem, ReplicationProgress } from "./plan-options.js";
import { replicationTemplate } from "./rules/replication-template.js";

/** How many items of a plan are done, open and blocked. */
export interface ProgressCount {
  readonly asOf: PlainDate;
  readonly done: number;
  readonly open: number;
  readonly blocked: number;
  /** What was done after the day of the state; it is not counted as done. */
  readonly later: readonly DoneItem[];
}

/** The items with their state on the day of the progress. */
export function withState(
  items: readonly PlanItem[],
  { asOf, done }: ReplicationProgress,
  { commitments }: ReadAgency,
): PlanItem[] {
  const unsigned = commitments === "unknown" ? [] : [...commitments.notSigned, ...commitments.unknown];
  const days = new Map(done.flatMap(({ item, on }) => (on <= asOf ? [[item, on]] : [])));
  const isContradicted = unsigned.length > 0 && days.has(replicationTemplate.commitments);
  if (isContradicted) days.delete(replicationTemplate.commitments);
  return items.map((item) => {
    const on = days.get(item.id);
    const open = item.after.filter((id) => !days.has(id));
    if (on !== undefined) return { ...item, state: "done", on, ...(open.length > 0 && { aheadOf: open }) };
    return {
      ...item,
      ...(open.length > 0 ? { state: "blocked", blockedBy: open } : { state: "open" }),
      ...(isContradicted && item.id === replicationTemplate.commitments && { unsigned }),
    };
  });
}

/** How many items are in which state. */
export function countOf(items: readonly PlanItem[], { asOf, done }: ReplicationProgress): ProgressCount {
  const withIn = (wanted: ItemState): number => items.filter(({ state }) => state === wanted).length;
  return {
    asOf,
    done: withIn("done"),
    open: withIn("open"),
    blocked: withIn("blocked"),
    later: items.flatMap(({ id }) => done.filter(({ item, on }) => item === id && on > asOf)),
  };
}
