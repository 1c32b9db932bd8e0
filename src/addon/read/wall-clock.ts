/** Dates as the sheet shows them, whatever the script's own time zone. */

import { type Cell, isDate } from "../../core/cells/cell";

const DAY = 86_400_000;

/** Asked for once per run, and only where there are dates. */
let zone: string | undefined;
let clock: ((moment: Date) => Date) | undefined;

/** The time zone of the spreadsheet, such as `Asia/Shanghai`. */
export function timeZone(): string {
  zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return zone;
}

/**
 * Takes a time zone for the spreadsheet's, so that it need not be asked for. One that the language does not know is not
 * taken.
 *
 * @param name as a preview of the same spreadsheet told it
 */
export function assumeTimeZone(name: string): void {
  try {
    new Date(0).toLocaleString("en-US", { timeZone: name });
    zone = name;
  } catch {
    // Asked for, then.
  }
}

/**
 * Cells in which each date reads, for the script, as the day and hour that the sheet shows: Google hands dates over as
 * moments, and midnight in Shanghai is still the day before where the script is.
 *
 * @param values as Google hands them over
 */
export function asShown(values: Cell[][]): Cell[][] {
  return values.map((row) =>
    row.some(isDate) ? row.map((cell) => (isDate(cell) ? shownDate(cell) : cell)) : row,
  );
}

/** @private */
function shownDate(moment: Date): Date {
  clock ??= clockOf(timeZone());
  return Number.isNaN(moment.getTime()) ? moment : clock(moment);
}

/** @private */
function clockOf(name: string): (moment: Date) => Date {
  const known = new Map<number, number>();
  const aheadAt = (time: number) => {
    const ahead = known.get(time) ?? aheadOfUtc(time, name);
    known.set(time, ahead);
    return ahead;
  };
  return (moment) => {
    const time = moment.getTime();
    const midnight = Math.floor(time / DAY) * DAY;
    const ahead = aheadAt(midnight);
    // Asked for the moment itself only on the days on which clocks are moved, because asking takes its time.
    const wall = new Date(time + (ahead === aheadAt(midnight + DAY) ? ahead : aheadAt(time)));
    const day = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()] as const;
    const hour = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()] as const;
    return new Date(...day, ...hour, wall.getUTCMilliseconds());
  };
}

/** The language knows most zones, and Google those that it does not; asking Google takes longer. @private */
function shownIn(moment: Date, timeZone: string): string {
  try {
    return moment.toLocaleString("en-US", { timeZone, hour12: false });
  } catch {
    return Utilities.formatDate(moment, timeZone, "M/d/yyyy, HH:mm:ss");
  }
}

/** Milliseconds that clocks are ahead of UTC. @private */
function aheadOfUtc(time: number, timeZone: string): number {
  const shown = shownIn(new Date(time), timeZone);
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = (shown.match(/\d+/g) ?? []).map(
    Number,
  );
  // Midnight may be called 24 o'clock.
  return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(time / 1000) * 1000;
}
