/** Typed dates and times of day. */
import { serialOfDate } from "./dates";
import type { Typed, Writing } from "./writing";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw`(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])m)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, "i");
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, "i");
const CHINESE = new RegExp(String.raw`^(\d{4})年(\d{1,2})月(\d{1,2})日${TIME}$`, "i");
const NAMED = new RegExp(String.raw`^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${TIME}$`, "i");
const TIME_ALONE = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m)?$/i;

/** The serial number a trimmed text stands for as a date, a date and time, or a time of day; else `undefined`. */
export function typedDate(text: string, { dayFirst }: Writing): Typed | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, separator, month, day, ...time] = yearFirst;
    const long = separator === "-" ? "yyyy-mm-dd" : `yyyy${separator}m${separator}d`;
    return dated(year, month, day, time, long);
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, first, separator, second, year, ...time] = yearLast;
    // With dots the day comes first everywhere, and languages that put the month first write none: text stays text.
    if (separator === "." && !dayFirst) return undefined;
    const format = dayFirst ? `dd${separator}mm${separator}yyyy` : `m${separator}d${separator}yyyy`;
    return dayFirst ? dated(year, second, first, time, format) : dated(year, first, second, time, format);
  }
  const chinese = CHINESE.exec(text);
  if (chinese) return dated(chinese[1], chinese[2], chinese[3], chinese.slice(4), "yyyy/m/d");
  const named = NAMED.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[1] ?? "").slice(0, 3).toLowerCase()) + 1;
    return dated(named[3], String(month), named[2], named.slice(4), "mmm d, yyyy");
  }
  const time = TIME_ALONE.exec(text);
  const seconds = time ? secondsOf(time.slice(1)) : undefined;
  return seconds === undefined ? undefined : { value: seconds / 86_400, format: "hh:mm:ss" };
}

function dated(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
  time: readonly (string | undefined)[],
  format: string,
): Typed | undefined {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  if (time[0] === undefined) return { value: serialOfDate(year, month, day), format };
  const seconds = secondsOf(time);
  if (seconds === undefined) return undefined;
  return { value: serialOfDate(year, month, day, seconds), format: `${format} hh:mm:ss` };
}

function secondsOf([hourText, minuteText, secondText, half]: readonly (string | undefined)[]):
  | number
  | undefined {
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (
    minute > 59 ||
    second > 59 ||
    hour > (half === undefined ? 23 : 12) ||
    (half !== undefined && hour === 0)
  )
    return undefined;
  const ofDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return ofDay * 3600 + minute * 60 + second;
}
