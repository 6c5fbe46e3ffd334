/** Freezes rule data all the way down, so that no caller can change a rule for another. */
/* @__NO_SIDE_EFFECTS__ */
export function freeze<const T>(data: T): T {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(freeze);
  }
  return data;
}
