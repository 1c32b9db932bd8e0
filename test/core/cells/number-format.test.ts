/** What number formats say, in the notation that Sheets and Excel share (ECMA-376, part 1, 18.8.31). */

import { formatMeaning, formatMeanings } from "../../../src/core/cells/number-format";

test.each<[string, string]>([
  ['"$"#,##0.00', "$"],
  ["$#,##0", "$"],
  ["[$€-407] #,##0.00", "€"],
  ["#,##0.00 [$€-1]", "€"],
  // The number behind a sign is Windows' for a country: 409 United States, 1009 Canada, 411 Japan, 804 China.
  ["[$¥-411]#,##0;[Red]-[$¥-411]#,##0", "JP¥"],
  ["[$¥-804]#,##0", "CN¥"],
  ["[$$-409]#,##0.00", "US$"],
  ["[$$-1009]#,##0.00", "CA$"],
  // Microsoft's [MS-LCID]: C0C French Canada, C09 Australia, 1409 New Zealand, 4809 and 1004 Singapore, C04 and 3C09 Hong Kong,
  // 404 Taiwan, 80A Mexico, 41D Sweden, 414 Norway, 406 Denmark, 40F Iceland.
  ["#,##0 [$$-C0C]", "CA$"],
  ["[$$-C09]#,##0", "AU$"],
  ["[$$-1409]#,##0", "NZ$"],
  ["[$$-4809]#,##0", "SG$"],
  ["[$$-1004]#,##0", "SG$"],
  ["[$$-C04]#,##0", "HK$"],
  ["[$$-3C09]#,##0", "HK$"],
  ["[$$-404]#,##0", "NT$"],
  ["[$$-80A]#,##0", "MX$"],
  ["#,##0 [$kr-414]", "NOK"],
  ["#,##0 [$kr-406]", "DKK"],
  ["#,##0 [$kr-40F]", "ISK"],
  ["#,##0 [$kr-41d]", "SEK"],
  ["[$$-0]#,##0", "$"],
  ["￥#,##0", "¥"],
  ["[$USD] #,##0.00", "USD"],
  ["\\£#,##0", "£"],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', "$"],
  ['#,##0"元"', "元"],
  ['#,##0.00 "kr"', "kr"],
  ['"HK$"#,##0', "HK$"],
  ["General", ""],
  ["0.###############", ""],
  ["#,##0.00", ""],
  ["[$-409]#,##0", ""],
  ["[>100]0", ""],
  ['0;"$"0', ""],
  ['"Room "0', ""],
  ['0" pieces"', ""],
  ["0.00E+00", ""],
  ["@", ""],
  ["", ""],
])("the currency of %s is %j", (pattern, currency) => {
  expect(formatMeaning(pattern).currency).toBe(currency);
});

test.each<[string, boolean, boolean]>([
  ["0%", true, false],
  ["0.00%;-0.00%", true, false],
  ['0"%"', false, false],
  ["yyyy-mm-dd", false, true],
  ['[$-804]yyyy"年"m"月"d"日";@', false, true],
  ["d-mmm", false, true],
  ["[h]:mm", false, false],
  ["hh:mm:ss", false, false],
  ["#,##0", false, false],
  ["Standard", false, false],
])("%s: a percentage is %s, a day is %s", (pattern, isPercent, isDate) => {
  expect(formatMeaning(pattern)).toMatchObject({ isPercent, isDate });
});

test("a column's formats are told row by row", () => {
  expect(formatMeanings(["$0", "€0", "$0"]).map(({ currency }) => currency)).toEqual(["$", "€", "$"]);
});
