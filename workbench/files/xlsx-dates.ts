/** Dates in xlsx files: the day from which a file counts, and the formats that make a number a date. */

/** From which day a file counts days: programs for the Macintosh once began in 1904. */
export type DayCount = "1900" | "1904";

/** Days from 30 December 1899, from which the engine counts, to 1 January 1904. */
const DAYS_TO_1904 = 1462;

/** A number of a file as the engine counts days; numbers that are not shown as a day stay as they are. */
export function daysOf(value: number, format: string | undefined, days: DayCount): number {
  return days === "1904" && showsDay(format) ? value + DAYS_TO_1904 : value;
}

/** Whether a format shows a day, rather than a time alone or how long something took. */
export function showsDay(format: string | undefined): boolean {
  const letters = (format ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  return /[yd]/.test(letters) || (/m/.test(letters) && !/[hs#0]/.test(letters));
}

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const YEAR_MONTH_DAY = 'yyyy"年"m"月"d"日"';
const TIME_OF_DAY = 'AM/PM h"时"mm"分"';

/**
 * The formats that a number alone stands for (ECMA-376, 18.8.30).
 *
 * Those from 27 to 36 and from 50 to 58 depend on the language of Excel; all East Asian languages
 * show the same parts of a date under a number, and these are the Chinese ones.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: "m-d-yy",
  31: YEAR_MONTH_DAY,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: TIME_OF_DAY,
  35: `${TIME_OF_DAY}ss"秒"`,
  36: YEAR_MONTH,
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: "#,##0_);(#,##0)",
  42: '"$"#,##0_);("$"#,##0)',
  43: "#,##0.00_);(#,##0.00)",
  44: '"$"#,##0.00_);("$"#,##0.00)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  48: "0.0E+0",
  49: "@",
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: TIME_OF_DAY,
  56: `${TIME_OF_DAY}ss"秒"`,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};
