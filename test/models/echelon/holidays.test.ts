/** Holidays of China and Taiwan against astronomy: the lunar festivals by the new moon, Qingming by the sun, and Intl's calendar. */

import { dayText } from "../../../src/core/cells/date-column";
import { LANGUAGES } from "../../../src/core/texts/language";
import {
  FIRST_YEAR,
  YEARS as HOW_MANY,
  holidayDays,
  holidayNames,
} from "../../../src/models/echelon/holidays";

const YEARS = [2026, 2027, 2028, 2029, 2030];
const DAY = 86_400_000;
const BEIJING = 8 / 24;
/** Terrestrial less universal time in these years, days: 69 to 75 seconds. */
const CLOCK_DRIFT = 72 / 86_400;
const JULIAN_1970 = 2_440_587.5;

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** A Julian day of terrestrial time as days since 1970-01-01 on Beijing's clock. */
const inBeijing = (julian: number) => julian - JULIAN_1970 - CLOCK_DRIFT + BEIJING;

/**
 * The new moon number `k` counted from 2000-01-06, on Beijing's clock: Jean Meeus, Astronomical Algorithms, 2nd edition,
 * chapter 49, with all its terms above 0.0003 days; what is left out is less than two minutes.
 */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t ** 2;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2;
  const terms: [number, number][] = [
    [-0.4072, moon],
    [0.17241 * e, sun],
    [0.01608, 2 * moon],
    [0.01039, 2 * latitude],
    [0.00739 * e, moon - sun],
    [-0.00514 * e, moon + sun],
    [0.00208 * e ** 2, 2 * sun],
    [-0.00111, moon - 2 * latitude],
    [-0.00057, moon + 2 * latitude],
    [0.00056 * e, 2 * moon + sun],
    [-0.00042, 3 * moon],
    [0.00042 * e, sun + 2 * latitude],
    [0.00038 * e, sun - 2 * latitude],
    [-0.00024 * e, 2 * moon - sun],
    [-0.00017, node],
    [0.000325, 299.77 + 0.107408 * k - 0.009173 * t ** 2],
  ];
  return inBeijing(mean + terms.reduce((all, [size, angle]) => all + size * sine(angle), 0));
}

/** The new moon nearest to a day. */
function nearestNewMoon(day: number): number {
  const guess = Math.round((day + JULIAN_1970 - 2_451_550.1) / 29.530588861);
  return [guess - 1, guess, guess + 1]
    .map(newMoon)
    .sort((one, other) => Math.abs(one - day) - Math.abs(other - day))[0] as number;
}

/** The sun's apparent longitude in degrees at a day on Beijing's clock: Meeus, chapter 25, good to 0.01 degrees. */
function sunLongitude(day: number): number {
  const t = (day - BEIJING + CLOCK_DRIFT + JULIAN_1970 - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

test("the new moon is right: known moments, to two minutes", () => {
  // Meeus, example 49.a: 1977 February 18, 3:37:42 terrestrial time.
  const known = Date.UTC(1977, 1, 18, 3, 37, 42) / DAY - CLOCK_DRIFT + BEIJING;
  expect(Math.abs(newMoon(-283) - known)).toBeLessThan(2 / 1440);
});

const LUNAR = [
  // Holiday, day of the lunar month.
  [1, 1],
  [4, 5],
  [5, 15],
] as const;

test.each(LUNAR)(
  "holiday %p is day %p of a lunar month, which begins on the day of the new moon",
  (at, date) => {
    for (const day of holidayDays(at, "en")) {
      const first = day - date + 1;
      expect(Math.floor(nearestNewMoon(first))).toBe(first);
    }
  },
);

test("the Spring Festival lies from 21 January to 20 February, where only one new moon has room", () => {
  for (const day of holidayDays(1, "en")) {
    expect(dayText(day).slice(5) >= "01-21").toBe(true);
    expect(dayText(day).slice(5) <= "02-20").toBe(true);
  }
});

const CHINESE = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

test.each(LUNAR)(
  "Intl's Chinese calendar agrees on holiday %p, but for new moons close to midnight",
  (at, date) => {
    const month = { 1: 1, 4: 5, 5: 8 }[at];
    holidayDays(at, "en").forEach((day, year) => {
      const moment = nearestNewMoon(day - date + 1);
      const minutes = Math.abs(moment - Math.round(moment)) * 1440;
      if (minutes > 15) {
        expect(CHINESE.format(new Date(day * DAY))).toBe(`${month}/${date}`);
        return;
      }
      // 2027-02-06 23:56 and 2030-02-03 00:07: some versions of ICU work them out too coarsely and miss the day.
      expect([at, YEARS[year]]).toEqual([1, year === 1 ? 2027 : 2030]);
      const near = [-1, 0, 1].map((shift) => CHINESE.format(new Date((day + shift) * DAY)));
      expect(near).toContain("1/1");
    });
  },
);

test("Qingming is the day in which the sun reaches 15 degrees, more than an hour from midnight", () => {
  for (const day of holidayDays(2, "en")) {
    // 0.05 degrees are 73 minutes.
    expect(sunLongitude(day)).toBeLessThan(15 - 0.05);
    expect(sunLongitude(day + 1)).toBeGreaterThan(15 + 0.05);
  }
});

test.each([
  [0, "01-01"],
  [3, "05-01"],
  [6, "10-01"],
])("holiday %p is on %s every year", (at, date) => {
  expect(holidayDays(at, "en").map(dayText)).toEqual(YEARS.map((year) => `${year}-${date}`));
});

test("the table reaches two years ahead: add the years to come in src/models/echelon/holidays.ts", () => {
  // The one test that looks at the clock: it fails in time, so that no quarter is planned without its holidays.
  const last = FIRST_YEAR + HOW_MANY - 1;
  expect(last - new Date().getFullYear()).toBeGreaterThan(2);
});

test("there are as many names as holidays in every language", () => {
  for (const language of LANGUAGES) {
    const names = holidayNames(language);
    for (const at of names.keys())
      expect([names[at], holidayDays(at, language).length]).toEqual([names[at], HOW_MANY]);
    expect(() => holidayDays(names.length, language)).toThrow(TypeError);
  }
});

test("in traditional characters they are Taiwan's, on the days of its act of 2025, festivals on China's days", () => {
  // 紀念日及節日實施條例: 開國紀念日, 和平紀念日, 孔子誕辰紀念日, 國慶日, 光復紀念日, 行憲紀念日; 兒童節, 勞動節.
  const fixed: Record<string, string> = {
    元旦: "01-01",
    和平紀念日: "02-28",
    兒童節: "04-04",
    勞動節: "05-01",
    孔子誕辰紀念日: "09-28",
    國慶日: "10-10",
    臺灣光復節: "10-25",
    行憲紀念日: "12-25",
  };
  const moving: Record<string, number> = { 春節: 1, 清明節: 2, 端午節: 4, 中秋節: 5 };
  holidayNames("zh-TW").forEach((name, at) => {
    const days = holidayDays(at, "zh-TW");
    const shared = moving[name];
    if (shared !== undefined) expect([name, days]).toEqual([name, holidayDays(shared, "en")]);
    else expect([name, days.map(dayText)]).toEqual([name, YEARS.map((year) => `${year}-${fixed[name]}`)]);
  });
});
