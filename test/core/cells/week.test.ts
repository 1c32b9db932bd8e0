/** Mondays of weeks, against a calendar. */

import { firstDayOfWeek } from "../../../src/core/cells/week";

const DAY = 86_400_000;
const day = (text: string) => Date.parse(text) / DAY;

// `date -d 2021-01-04 +%G-W%V` is 2021-W01; 2020 has 53 weeks, 2021 and 2024 have 52.
test.each([
  [2021, 1, "2021-01-04"],
  [2020, 1, "2019-12-30"],
  [2020, 53, "2020-12-28"],
  [2024, 2, "2024-01-08"],
  [2024, 52, "2024-12-23"],
  [2026, 53, "2026-12-28"],
])("week %d-%d begins on %s", (year, week, monday) => {
  expect(firstDayOfWeek(year, week)).toBe(day(monday));
});

test.each([
  [2021, 53],
  [2024, 0],
  [2024, Number.NaN],
  [2024, 54],
])("there is no week %d-%d", (year, week) => {
  expect(firstDayOfWeek(year, week)).toBeUndefined();
});

test("every day of 400 years stands in exactly one week of seven days", () => {
  let expected = firstDayOfWeek(2000, 1) as number;
  for (let year = 2000; year < 2400; year++)
    for (let week = 1; week <= 53; week++) {
      const monday = firstDayOfWeek(year, week);
      if (monday === undefined) continue;
      expect(monday).toBe(expected);
      expected += 7;
    }
  // 400 years are 146 097 days, which are 20 871 weeks.
  expect(expected - (firstDayOfWeek(2000, 1) as number)).toBe(20_871 * 7);
});
