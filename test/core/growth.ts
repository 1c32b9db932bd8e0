/** Whether the time of a reading grows as its input does, told by two sizes, not by seconds. */

/** CPU time of the quickest of several runs, in microseconds. */
function quickest(run: () => void): number {
  const times = Array.from({ length: 4 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  });
  return Math.min(...times);
}

/**
 * How many times longer an input four times as long takes: about 4 where time is linear, 16 where it is quadratic.
 * Times below a millisecond count as one, because clocks are no finer.
 */
export function growth(run: (size: number) => void, size: number): number {
  const [small, large] = [size, 4 * size].map((one) =>
    Math.max(
      1000,
      quickest(() => run(one)),
    ),
  );
  return (large as number) / (small as number);
}
