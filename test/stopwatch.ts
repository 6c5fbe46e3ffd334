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
