/** Clocks: the time a run sees, which tests can move by hand. */

/** Time in milliseconds since 1970, and a pause that need not really be waited for. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): void;
}

/** The machine's clock. Sleeping moves it ahead instead of blocking the thread of the workbook. */
export function machineClock(): Clock {
  let slept = 0;
  return {
    now: () => Date.now() + slept,
    sleep: (milliseconds) => {
      slept += milliseconds;
    },
  };
}

/** A clock that stands still until it is moved; for tests. */
export function handClock(start: number): Clock & { advance(milliseconds: number): void } {
  let now = start;
  const advance = (milliseconds: number) => {
    now += milliseconds;
  };
  return { now: () => now, sleep: advance, advance };
}
