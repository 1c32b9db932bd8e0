/** Which days numbers in a column of dates mean. */

import { dayOfNumber, formOf, type NumberForm } from "../../../src/core/cells/date-reading";

/** `date -u -d 2024-01-05 +%s` is 1704412800 = 19727 x 86400. */
const JANUARY_5 = 19727;

test.each<[number, NumberForm, number | undefined]>([
  // 25569 days lie between 1899-12-30 and 1970-01-01.
  [JANUARY_5 + 25569, "serial", JANUARY_5],
  [JANUARY_5 + 25569.99, "serial", JANUARY_5],
  [20240105, "yearMonthDay", JANUARY_5],
  [20241305, "yearMonthDay", undefined],
  // With hours and minutes, and seconds.
  [202401052359, "yearMonthDay", JANUARY_5],
  [20240105235959, "yearMonthDay", JANUARY_5],
  [202401052359, "yearMonth", undefined],
  // 1911 + 113 = 2024
  [1130105, "yearOfTaiwan", JANUARY_5],
  [202401, "yearMonth", JANUARY_5 - 4],
  [5012024, "dayMonthYear", JANUARY_5],
  [1052024, "monthDayYear", JANUARY_5],
  [1_704_412_800, "seconds", JANUARY_5],
  [1_704_412_800 + 86_399, "seconds", JANUARY_5],
  [1_704_412_800 + 86_400, "seconds", JANUARY_5 + 1],
  [1_704_412_800_000, "milliseconds", JANUARY_5],
  [1_704_412_800, "milliseconds", undefined],
  [1_704_412_800_000, "seconds", undefined],
  [5, "seconds", undefined],
])("%d as %s is %p", (number, form, day) => {
  expect(dayOfNumber(number, form)).toBe(day);
});

test.each<[string, readonly number[], number, Parameters<typeof formOf>[2], NumberForm | undefined]>([
  ["no numbers", [], 0, {}, undefined],
  ["no numbers among texts", [], 4, {}, undefined],
  ["half of the cells", [45296], 2, {}, undefined],
  ["more than half", [45296, 45297], 3, {}, "serial"],
  ["a day above 12 before the month", [5012024, 25012024], 2, {}, "dayMonthYear"],
  ["a day above 12 behind the month", [1052024, 1252024], 2, {}, "monthDayYear"],
  [
    "a day above 12 behind the month against the locale",
    [1052024, 1252024],
    2,
    { dayFirst: true },
    "monthDayYear",
  ],
  ["both ways", [5012024], 1, {}, undefined],
  ["both ways, the day first", [5012024], 1, { dayFirst: true }, "dayMonthYear"],
  ["both ways, the month first", [5012024], 1, { dayFirst: false }, "monthDayYear"],
  ["seconds", [1_704_412_800], 1, {}, "seconds"],
  ["milliseconds", [1_704_412_800_000], 1, {}, "milliseconds"],
  ["no dates", [7, 8], 2, {}, undefined],
])("%s", (_, numbers, filled, notation, form) => {
  expect(formOf(numbers, filled, notation)).toBe(form);
});
