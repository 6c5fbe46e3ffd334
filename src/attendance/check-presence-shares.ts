import { digitsOf } from "../core/calendar.js";
import { issue, type Issue, missing, notANumber, outOfRange, type Path } from "../core/issues.js";
import { checkKeys, namesIn } from "../core/keys.js";
import { throwIfAny } from "../core/merit-error.js";
import { isObject } from "./given.js";

/** A share in percent: a number, or the text as it was printed, `"90.36"` or `"90,36"`, which keeps its last zeros. */
export type PrintedShare = number | string;

/** What shares add up to. */
export interface PresenceShares {
  /** In percent, exactly. */
  readonly sum: number;
  /** The sum less 100. */
  readonly difference: number;
  /** How much rounding can explain: half of the last printed decimal, share by share. */
  readonly slack: number;
}

/**
 * Whether published shares of attendance can be shares of one whole: they must add up to 100 percent, and may miss it by
 * no more than their own rounding. A share with two decimals may be off by 0.005, one with one decimal by 0.05.
 *
 * Source: none; arithmetic.
 *
 * @param shares two or more shares in percent, 0 to 100 with at most six decimals, by any names
 * @returns the sum, exactly, with its difference from 100 and what rounding can explain
 * @throws MeritError with every issue: `shares-sum` (it names the difference), `not-an-object`, `missing`, `not-a-number`,
 * `out-of-range`
 *
 * @example
 * ```ts
 * import { attempt } from "sistem-merit/core";
 * import { checkPresenceShares, kMob } from "sistem-merit/attendance";
 *
 * // As published for West Java on 17 May 2021: 90.36 present, 0.53 on leave, 9.1 excused, 0.4 without notice.
 * const outcome = attempt(() => checkPresenceShares(kMob.shares.value));
 * outcome.ok ? {} : outcome.issues[0]?.params; // → { sum: 100.39, difference: 0.39, slack: 0.11 }
 *
 * checkPresenceShares({ present: "90.36", leave: "0.53", excused: "9.1", unexcused: "0.01" });
 * // → { sum: 100, difference: 0, slack: 0.065 }
 * ```
 */
export function checkPresenceShares(shares: Readonly<Record<string, PrintedShare>>): PresenceShares {
  const issues: Issue[] = [];
  const read = readPresenceShares(shares, issues);
  throwIfAny(issues);
  return read;
}

/** Shares are counted in millionths of a percent, and their rounding in halves of these. */
const DECIMALS = 6;
const UNIT = 10 ** DECIMALS;
const WHOLE = 100 * UNIT;

/** Reads shares that may come from plain JavaScript, and adds what is wrong to `issues`. */
export function readPresenceShares(shares: unknown, issues: Issue[]): PresenceShares {
  const before = issues.length;
  let [sum, halves] = [0, 0];
  if (isObject(shares)) {
    const names = namesIn(shares);
    checkKeys(shares, [], names, [], issues);
    if (names.length < 2) issues.push(missing([]));
    for (const name of names) {
      const share = readShare(shares[name], [name], issues);
      sum += share.millionths;
      halves += 10 ** (DECIMALS - share.decimals);
    }
  } else checkKeys(shares, [], [], [], issues);
  const difference = sum - WHOLE;
  const found: PresenceShares = {
    sum: sum / UNIT,
    difference: difference / UNIT,
    slack: halves / (2 * UNIT),
  };
  if (issues.length === before && 2 * Math.abs(difference) > halves) issues.push(sharesSum(found));
  return found;
}

const sharesSum = ({ sum, difference, slack }: PresenceShares): Issue =>
  issue(
    "shares-sum",
    [],
    { sum, difference, slack },
    `jumlahnya ${sum} persen, selisih ${difference}; pembulatan hanya menjelaskan ${slack}`,
    `they add up to ${sum} percent, a difference of ${difference}; rounding explains only ${slack}`,
  );

interface ShareRead {
  readonly millionths: number;
  readonly decimals: number;
}

function readShare(share: unknown, path: Path, issues: Issue[]): ShareRead {
  const none = { millionths: 0, decimals: DECIMALS };
  const printed = typeof share === "number" ? String(share) : share;
  const read = typeof printed === "string" ? parseShare(printed) : undefined;
  if (read === undefined) {
    issues.push(
      typeof share === "number" && (share < 0 || share > 100)
        ? outOfRange(path, 0, 100, share)
        : notANumber(path, share),
    );
    return none;
  }
  if (read.millionths > WHOLE) issues.push(outOfRange(path, 0, 100, read.millionths / UNIT));
  return read;
}

/** One to three digits, and after a point or a comma one to six more. */
function parseShare(printed: string): ShareRead | undefined {
  const at = Math.max(printed.indexOf("."), printed.indexOf(","));
  const [whole, fraction] = at < 0 ? [printed, ""] : [printed.slice(0, at), printed.slice(at + 1)];
  if (whole.length < 1 || whole.length > 3 || fraction.length > DECIMALS || (at >= 0 && fraction === ""))
    return undefined;
  const digits = digitsOf(whole + fraction, 0, whole.length + fraction.length);
  if (Number.isNaN(digits)) return undefined;
  return { millionths: digits * 10 ** (DECIMALS - fraction.length), decimals: fraction.length };
}
