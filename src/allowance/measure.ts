import { type Basis, basisOf } from "../core/citations.js";
import type { Text } from "../core/text.js";
import { type Fraction, ratio, ZERO } from "./fraction.js";
import { ALL, HUNDREDTHS } from "./read.js";
import type { ActivityMinutes, ReadComponent, ReadPolicy } from "./read-policy.js";
import type { ReadRecord } from "./read-record.js";
import type { EffectiveMinutes, ServedDays } from "./record.js";
import { allowanceReadings } from "./rules/readings.js";
import { words } from "./words.js";

/** The value of a component. */
export interface Measured extends Basis {
  /** 0 to 1. Nothing while it is not known. */
  readonly share: Fraction | undefined;
  readonly reason: Text;
}

export function measure(policy: ReadPolicy, component: ReadComponent, read: ReadRecord): Measured {
  const weight = basisOf(component.named, component.weight);
  if (component.measure === "attendance") {
    if (!read.attendance) return unknown(weight);
    const { percent } = read.attendance.deduction;
    return {
      share: ratio(ALL - Math.round(percent * HUNDREDTHS), ALL),
      reason: words("100% dikurangi potongan kehadiran #%", "100% less # % for attendance", percent),
      ...basisOf(weight, allowanceReadings.attendanceValue, read.attendance),
    };
  }
  const value = read.record.values[component.id];
  if (typeof value === "object" && component.measure === "effective-minutes") {
    const { minutesPerDay } = component;
    return { ...effective(value, minutesPerDay.value), ...basisOf(weight, minutesPerDay) };
  }
  if (typeof value !== "number") return unknown(weight);
  if (component.measure === "activity-minutes")
    return activity(policy, component, weight, value, read.record.workingDays);
  return {
    share: ratio(Math.round(value * HUNDREDTHS), ALL),
    reason: words("nilai yang dicatat #%", "# % on record", value),
    ...basisOf(weight),
  };
}

const unknown = (weight: Basis): Measured => ({
  share: undefined,
  reason: { id: "belum diketahui", en: "not known yet" },
  ...basisOf(weight),
});

function activity(
  { partialMonth, partialMinutes }: ReadPolicy,
  { floor, full, belowFloor }: ActivityMinutes,
  weight: Basis,
  minutes: number,
  days: ServedDays | undefined,
): Measured {
  // Both limits are multiplied by the served days; the minutes by those of the month, so that nothing is divided.
  const isReduced = days !== undefined && partialMinutes?.value === "by-working-days";
  const { served, ofMonth } = isReduced ? days : { served: 1, ofMonth: 1 };
  const isBelow = minutes * ofMonth < floor.value * served;
  const most = full.value * served;
  const counted = Math.min(minutes * ofMonth, most);
  const limit = isReduced ? words(" × #/#", " × #/#", served, ofMonth) : { id: "", en: "" };
  const below = words("# menit, di bawah batas #", "# minutes, below the floor of #", minutes, floor.value);
  const above = words("# menit dari #", "# minutes of #", minutes, full.value);
  const nothing = isBelow && belowFloor.value === "nothing";
  return {
    share: nothing ? ZERO : ratio(counted, most),
    reason: isBelow
      ? {
          id: `${below.id}${limit.id}: ${nothing ? "tidak dihitung" : "dihitung sebanding"}`,
          en: `${below.en}${limit.en}: ${nothing ? "counts for nothing" : "counts in proportion"}`,
        }
      : { id: above.id + limit.id, en: above.en + limit.en },
    ...basisOf(weight, floor, full, isBelow ? belowFloor : undefined, days && partialMonth, days && partialMinutes),
  };
}

function effective(
  { minutes, workingDays, absenceMinutes }: EffectiveMinutes,
  perDay: number,
): Pick<Measured, "share" | "reason"> {
  const all = workingDays * perDay;
  const most = Math.max(all - absenceMinutes, 0);
  return {
    share: ratio(Math.min(minutes, most), all),
    reason: words(
      "# menit, paling banyak #, dari # menit efektif",
      "# minutes, at most #, of # effective minutes",
      minutes,
      most,
      all,
    ),
  };
}
