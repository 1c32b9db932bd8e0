/** Statutory holidays of China and of Taiwan: the day of each, year by year. */

import { dayNumber } from "../../core/cells/date-column";
import { wordsOf } from "../../core/template/template-rows";
import type { Language } from "../../core/texts/language";
import { TEXTS } from "./texts";

export const FIRST_YEAR = 2026;
export const YEARS = 5;

/** Month and day in the years from the first on: 217 is 17 February. */
type Days = readonly number[];

const everyYear = (day: number): Days => Array<number>(YEARS).fill(day);

const NEW_YEAR = everyYear(101);
const SPRING: Days = [217, 206, 126, 213, 203];
const QINGMING: Days = [405, 405, 404, 404, 405];
const LABOUR = everyYear(501);
const DRAGON_BOAT: Days = [619, 609, 528, 616, 605];
const MID_AUTUMN: Days = [925, 915, 1003, 922, 912];

const CHINA = [NEW_YEAR, SPRING, QINGMING, LABOUR, DRAGON_BOAT, MID_AUTUMN, everyYear(1001)];

/** Peace Memorial Day and Children's Day in spring; Confucius, the National Day, the Restoration and the Constitution in autumn. */
const TAIWAN = [
  NEW_YEAR,
  SPRING,
  everyYear(228),
  everyYear(404),
  QINGMING,
  LABOUR,
  DRAGON_BOAT,
  MID_AUTUMN,
  ...[928, 1010, 1025, 1225].map(everyYear),
];

/**
 * What the statutory holidays of a language's readers are called, in the order of their days.
 *
 * @param language of the worksheet
 * @example holidayNames("en")[1] // => "Spring Festival"
 */
export function holidayNames(language: Language): string[] {
  return wordsOf(isInTaiwan(language) ? TEXTS.taiwansHolidays : TEXTS.chinasHolidays, language);
}

/** Traditional characters are read in Hong Kong too, but a worksheet in them speaks as Taiwan does. @private */
function isInTaiwan(language: Language): boolean {
  return language === "zh-TW";
}

/**
 * The days of a holiday, days since 1970-01-01, one per year.
 *
 * @param holiday position in the language's list
 * @param language of the worksheet
 * @example holidayDays(1, "en").map(dayText) // => ["2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-03"]
 */
export function holidayDays(holiday: number, language: Language): number[] {
  return ((isInTaiwan(language) ? TAIWAN : CHINA)[holiday] as Days).map(
    (day, year) => dayNumber(FIRST_YEAR + year, Math.floor(day / 100), day % 100) as number,
  );
}
