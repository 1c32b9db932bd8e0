/** Fair timing: candidates take turns, so that a slow moment of the machine hits all of them. */

export type Job = () => unknown | Promise<unknown>;

/** A run shorter than this is repeated within one measurement, because the clock is coarse. */
const SHORTEST_MS = 4;

/**
 * Median milliseconds of each job.
 *
 * @param jobs by name; all are warmed up first
 * @param runs odd, so that the median is one of them
 */
export async function medians<Name extends string>(
  jobs: Readonly<Record<Name, Job>>,
  runs: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const repeats = {} as Record<Name, number>;
  for (const name of names) {
    await timed(jobs[name], 1);
    repeats[name] = Math.max(1, Math.ceil(SHORTEST_MS / (await timed(jobs[name], 1))));
  }
  for (let run = 0; run < runs; run++) {
    // Each run begins with another one, so that nobody always pays for clearing up after the same neighbour.
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(run + turn) % names.length] as Name;
      times[name].push(await timed(jobs[name], repeats[name]));
    }
  }
  const middle = (name: Name) => times[name].sort((one, other) => one - other)[(runs - 1) / 2] as number;
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as Record<Name, number>;
}

async function timed(job: Job, repeats: number): Promise<number> {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const result = job();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / repeats;
}

/** CPU milliseconds of all threads. */
function cpuOf(job: () => unknown): number {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @private */
function middleOf(all: readonly number[]): number {
  return [...all].sort((one, other) => one - other)[(all.length - 1) / 2] as number;
}

/**
 * CPU milliseconds of a job, of all threads: the first run, which has everything to warm up as a formula at Google
 * has, and the median of the others.
 *
 * @param runs odd, so that the median is one of them
 */
export function cpuTime(
  job: () => unknown,
  runs: number,
): { readonly first: number; readonly median: number } {
  const first = cpuOf(job);
  return { first, median: middleOf(Array.from({ length: runs }, () => cpuOf(job))) };
}

/**
 * The same of several jobs that take turns; memory is cleared up before each run where the process allows it, so that
 * nobody pays for a neighbour.
 *
 * @param jobs by name
 * @param runs odd, so that the median is one of them
 */
export function cpuTimes(jobs: Readonly<Record<string, () => unknown>>, runs: number) {
  const first: Record<string, number> = {};
  const all: Record<string, number[]> = {};
  for (let run = 0; run <= runs; run++) {
    for (const [name, job] of Object.entries(jobs)) {
      globalThis.gc?.({ type: "minor" });
      const time = cpuOf(job);
      if (run === 0) first[name] = time;
      else all[name] = [...(all[name] ?? []), time];
    }
  }
  const medians = Object.fromEntries(Object.entries(all).map(([name, own]) => [name, middleOf(own)]));
  return { first, medians };
}
