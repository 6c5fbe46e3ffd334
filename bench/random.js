/** Numbers from 0 to 1, the same on every run: the linear congruential generator of "Numerical Recipes". */
export function lcg(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
