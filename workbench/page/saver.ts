/** Saving as one goes: the work is kept in the browser a moment after the last change. */

/** Long enough to let a run's many changes pass, short enough not to lose much. */
const REST = 1500;

/** What keeps the work. */
export interface Saver {
  /** Something changed. */
  soon(): void;
  /** Keeps what is waiting to be kept, at once. */
  now(): Promise<void>;
  /** Lets go of what is waiting to be kept. */
  forget(): void;
}

/** Keeps the work through `keep`, and tells with `tell` whether all of it is safe. */
export function makeSaver(keep: () => Promise<void>, tell: (isSafe: boolean) => void): Saver {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const now = async () => {
    if (waiting === undefined) return;
    forget();
    await keep();
    if (waiting === undefined) tell(true);
  };
  return {
    forget,
    now,
    soon: () => {
      clearTimeout(waiting);
      tell(false);
      waiting = setTimeout(() => void now(), REST);
    },
  };
}
