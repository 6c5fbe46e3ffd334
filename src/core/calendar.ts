/** The number of days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  return 30 + ((month + Number(month > 7)) % 2);
}

/** Whether a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that some digits of a text write; `NaN` if one of them is no digit. */
export function digitsOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The same answer as `isPlainDate`, about ten times as fast: for those who read a million records. */
export function isDayText(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value.length === 10 &&
    value[4] === "-" &&
    value[7] === "-" &&
    digitsOf(value, 0, 4) >= 0 &&
    isDay(digitsOf(value, 0, 4), digitsOf(value, 5, 7), digitsOf(value, 8, 10))
  );
}
