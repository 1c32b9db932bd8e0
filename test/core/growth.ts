/** Whether the time of a reading grows as its input does, told by two sizes, not by seconds. */

/** CPU time of the quickest of several runs, in microseconds. */
function quickest(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

/**
 * How many times longer an input four times as long takes: about 4 where time is linear, 16 where it is quadratic.
 * Times below a millisecond count as one, because clocks are no finer; what takes long is told by one run each.
 */
export function growth(run: (size: number) => void, size: number, runs = 4): number {
  const [small, large] = [size, 4 * size].map((one) =>
    Math.max(
      1000,
      quickest(() => run(one), runs),
    ),
  );
  return (large as number) / (small as number);
}
