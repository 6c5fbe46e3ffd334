/**
 * Starts a clock; the answer says how many milliseconds have passed. The lesser of wall and processor time counts, so that
 * neither the other tests on the machine nor the engine's own threads are held against the library.
 */
export function stopwatch(): () => number {
  const wall = performance.now();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - wall, (user + system) / 1000);
  };
}

/**
 * The least number of milliseconds that the work takes. It is repeated while it takes longer than what is enough, because a
 * pause of the machine or of the garbage collector says nothing about the library.
 */
export async function fastest(work: () => unknown, enough: number, tries = 4): Promise<number> {
  let least = Infinity;
  for (let at = 0; at < tries && least > enough; at++) {
    const elapsed = stopwatch();
    await work();
    least = Math.min(least, elapsed());
  }
  return least;
}
