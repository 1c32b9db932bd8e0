/** Dates as the sheet shows them, whatever the script's own time zone. */

import { type Cell, isDate } from "../core/cell";

/** Clocks are moved at whole quarters of an hour. */
const QUARTER = 900_000;

/** Asked for once per run, and only where there are dates. */
let clock: ((moment: Date) => Date) | undefined;

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
  clock ??= clockOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  return Number.isNaN(moment.getTime()) ? moment : clock(moment);
}

/** @private */
function clockOf(timeZone: string): (moment: Date) => Date {
  const numeric = "numeric";
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone, hour12: false, year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  const aheadOfUtc = (start: number): number => {
    const parts = format.formatToParts(start).map(({ type, value }) => [type, Number(value)] as const);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = Object.fromEntries(parts);
    // Midnight may be called 24 o'clock.
    return Date.UTC(year, month - 1, day, hour % 24, minute, second) - start;
  };
  const known = new Map<number, number>();
  return (moment) => {
    const time = moment.getTime();
    const quarter = Math.floor(time / QUARTER);
    const ahead = known.get(quarter) ?? aheadOfUtc(quarter * QUARTER);
    known.set(quarter, ahead);
    const wall = new Date(time + ahead);
    const day = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()] as const;
    const hour = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()] as const;
    return new Date(...day, ...hour, wall.getUTCMilliseconds());
  };
}
