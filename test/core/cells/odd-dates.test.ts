/** Which dates a person should look at. */

import { oddDates } from "../../../src/core/cells/odd-dates";
import { problemText } from "../../../src/core/problem";
import { LANGUAGES } from "../../../src/core/texts/language";

const codes = (days: readonly number[], today?: number) =>
  [...oddDates(Float64Array.from(days), today)].map(([index, { code }]) => [index, code]);

/** Of these five, a quarter lies below 100 and a quarter above 300: the middle half is 200 days long. */
const FIVE = [0, 100, 200, 300, 400];

test.each<[string, readonly number[], number | undefined, readonly (readonly [number, string])[]]>([
  ["the day after today is in the future, today is not", [5, 6, Number.NaN], 5, [[1, "FUTURE_DATE"]]],
  ["without a today nothing is", [5, 6], undefined, []],
  // Ten years are 3652 days; with six dates the middle half is from 125 to 375 at most.
  ["a date decades after the others is far", [...FIVE, 20_000], undefined, [[5, "FAR_DATE"]]],
  ["a date decades before them is too", [...FIVE, -20_000], undefined, [[5, "FAR_DATE"]]],
  ["in the future it is said to be that", [...FIVE, 20_000], 10_000, [[5, "FUTURE_DATE"]]],
  ["ten years are not far", [...FIVE, 3652 + 300], undefined, []],
  ["four dates have no usual range", [0, 1, 2, 20_000], undefined, []],
  // From 0 to 40 000 in steps of 10 000 the middle half is 20 000 days long, and nothing is three times that away.
  ["a long list is wide", [0, 10_000, 20_000, 30_000, 40_000, 70_000], undefined, []],
  ["nothing is odd among none", [], 5, []],
  // 10 957 is 2000-01-01; 0 is 1970-01-01, as programs write for a date that they do not have.
  ["the first day of Unix is odd among days since 2000", [10_957, 11_000, 0], undefined, [[2, "FAR_DATE"]]],
  ["and not among days before", [3_000, 9_000, 0], undefined, []],
])("%s", (_, days, today, expected) => {
  expect(codes(days, today)).toEqual(expected);
});

test("both are said in every language, with the date", () => {
  const said = oddDates(Float64Array.of(0, 1, 2, 3, 4, -20_000, 9), 8);
  // 20 000 days before 1970: 1915-03-31, as `date -u -d '1970-01-01 -20000 days' +%F` says.
  expect(
    [...said.values()].flatMap(({ code, details }) =>
      LANGUAGES.map((one) => problemText(code, details, one)),
    ),
  ).toEqual([
    "far from the other dates: 1915-03-31; it counts, but look whether the year is right",
    "与其他日期相差很远：1915-03-31；仍计入，请核对年份是否有误",
    "與其他日期相差很遠：1915-03-31；仍計入，請核對年份是否有誤",
    "after today (1970-01-09): 1970-01-10; it counts, but look whether it is right",
    "晚于今天（1970-01-09）：1970-01-10；仍计入，请核对是否有误",
    "晚於今天（1970-01-09）：1970-01-10；仍計入，請核對是否有誤",
  ]);
});
