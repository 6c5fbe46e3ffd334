/** Freezes rule data all the way down, so that no caller can change a rule for another. */
/* @__NO_SIDE_EFFECTS__ */
export function freeze<const T>(data: T): T {
  // What is no object counts as frozen.
  if (!Object.isFrozen(data)) Object.values(Object.freeze(data)).forEach(freeze);
  return data;
}
