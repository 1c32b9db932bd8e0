/** Dates: sheet serial numbers (days since 30 December 1899, wall time) to and from moments in a time zone. */

const MILLISECONDS_PER_DAY = 86_400_000;
const MILLISECONDS_PER_HOUR = 3_600_000;
/** Midnight of 30 December 1899 UTC, day 0 of every spreadsheet since Lotus 1-2-3. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/**
 * The moment, in milliseconds since 1970 UTC, at which clocks in the zone show the serial's date and time.
 *
 * A wall time that a change to summer time skips is moved forward, one that happens twice is the first.
 */
export function momentOfSerial(serial: number, timeZone: string): number {
  const wall = DAY_ZERO + Math.round(serial * MILLISECONDS_PER_DAY);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** The serial number of a moment as clocks in the zone show it. */
export function serialOfMoment(moment: number, timeZone: string): number {
  return (moment + offsetAt(moment, timeZone) - DAY_ZERO) / MILLISECONDS_PER_DAY;
}

/** The serial number of a calendar date and a time of day, whatever the zone. Months count from 1. */
export function serialOfDate(year: number, month: number, day: number, secondsOfDay = 0): number {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO + secondsOfDay * 1000) / MILLISECONDS_PER_DAY;
}

/** How far clocks in the zone are ahead of UTC at a moment; kept per hour, because asking is slow. */
function offsetAt(moment: number, timeZone: string): number {
  if (timeZone === "UTC" || timeZone === "Etc/UTC") return 0;
  const hour = Math.floor(moment / MILLISECONDS_PER_HOUR);
  const key = `${timeZone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = askOffset(hour * MILLISECONDS_PER_HOUR, timeZone);
  offsets.set(key, offset);
  return offset;
}

function askOffset(moment: number, timeZone: string): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - moment;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}
