import type { PlainDate } from "../../core/dates.js";
import { idsOf } from "../../core/keys.js";
import { changesBetween } from "../../sources/changes-between.js";
import { legalEntries } from "../../sources/history.js";
import { rulesInForce } from "../../sources/rules-in-force.js";

/** Every rule by its id, so that a case can name those that it is about. */
function statesOn(date: PlainDate) {
  const { rules, undated, instrument, authorities, inTransition, duties } = rulesInForce(date);
  const [held, open] = [idsOf(rules), idsOf(undated)];
  const stateOf = (id: string): string =>
    held.includes(id) ? "in-force" : open.includes(id) ? "unknown" : "not-in-force";
  return {
    rules: Object.fromEntries(idsOf(legalEntries()).map((id) => [id, stateOf(id)])),
    instrument: instrument.id,
    authorities: idsOf(authorities),
    inTransition,
    duties: Object.fromEntries(duties.map(({ id, daysLeft }) => [id, daysLeft])),
  };
}

/** Which rules hold on a day. */
export const sourcesAdapters = {
  rulesInForce: ({ date }: { readonly date: PlainDate }) => statesOn(date),
  changesBetween: ({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }) => changesBetween(from, to),
};
