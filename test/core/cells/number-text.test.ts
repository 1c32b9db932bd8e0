/** What numbers people type as text mean. */

import { notationOf, numberFromText, POINT_NOTATION } from "../../../src/core/cells/number-text";

describe("numberFromText reads what can mean one number only", () => {
  test.each([
    // Money with a sign and groups.
    ["¥1,234.50", 1234.5],
    ["￥1,234", 1234],
    ["NT$1,000", 1000],
    ["HK$ 20", 20],
    ["US$3", 3],
    ["$1,234,567.89", 1234567.89],
    ["€5", 5],
    ["5 €", 5],
    ["RMB 300", 300],
    ["usd 7", 7],
    ["1,200元", 1200],
    ["80 塊", 80],
    // Negative amounts.
    ["(1,234)", -1234],
    ["(¥5)", -5],
    ["-500", -500],
    ["−500", -500], // U+2212
    ["－500", -500], // U+FF0D
    ["-¥5", -5],
    ["¥-5", -5],
    ["+5", 5],
    // Per cent.
    ["10%", 0.1],
    ["10 %", 0.1],
    ["１０％", 0.1],
    ["-2.5%", -0.025],
    ["7%", 0.07], // 7 / 100 in decimal text; 7 * 0.01 would be 0.07 plus noise
    // Chinese units: 万 is 10^4, 亿 is 10^8, 万亿 is 10^12.
    ["1.5万", 15000],
    ["1.1万", 11000], // 1.1 * 10000 is 11000.000000000002 in binary
    ["3亿", 3e8],
    ["2萬", 20000],
    ["0.5億", 5e7],
    ["1万亿", 1e12],
    ["NT$1.5万", 15000],
    ["1.5 万元", 15000],
    ["-3万", -30000],
    // Forms of digits and blanks around them.
    ["１２３４．５", 1234.5],
    ["　42 ", 42],
    ["\u200B42", 42],
    ["\u00a042\u00a0", 42],
    [".5", 0.5],
    ["5.", 5],
    ["007", 7],
    ["1e3", 1000],
    ["1.5E-2", 0.015],
    ["0", 0],
    ["-0", 0],
  ])("%j is %d", (text, expected) => {
    expect(numberFromText(text)).toBe(expected);
  });
});

describe("numberFromText takes marks for nothing as a blank", () => {
  test.each(["", " ", "\u3000", "\u200B", "-", "--", "—", "——", "–", "－", "−", "N/A", "n/a", "无", "無"])(
    "%j",
    (text) => {
      expect(numberFromText(text)).toBeNull();
    },
  );
});

describe("numberFromText refuses what is no number or could mean two", () => {
  test.each([
    ["abc"],
    ["12,5"], // twelve and a half, or a group cut short
    ["1.234,56"],
    ["1 000"],
    ["1'000"],
    ["1.234.567"],
    ["1,23,456"], // Indian groups
    ["12,34,567.00"],
    ["1234,567"],
    ["1,2345"],
    [",5"],
    [",123"],
    ["10²"], // would be 102 after NFKC
    ["①"],
    ["½"],
    ["1½"],
    ["Ⅻ"],
    ["1e999"], // beyond what a number can hold
    ["9".repeat(400)],
    ["500-"], // trailing minus
    ["--5"],
    ["(-5)"],
    ["(5"],
    ["5%%"],
    ["%"],
    ["¥"],
    ["万"],
    ["5千"],
    ["¥¥5"],
    ["1 2"],
    ["5 apples"],
    ["TRUE"],
    ["true"],
    ["2024-01-05"],
    ["1/2"],
    ["12:30"],
    ["0x10"],
    ["Infinity"],
    ["-Infinity"],
    ["NaN"],
    ["#N/A"],
    ["."],
    ["e5"],
    ["1e"],
    ["1e2.5"],
    ["=1+1"],
    ["٣"], // Arabic-Indic three
  ])("%j", (text) => {
    expect(numberFromText(text)).toBeUndefined();
  });
});

describe("numberFromText settles the comma by the spreadsheet's locale", () => {
  const comma = notationOf("de_DE");
  test.each([
    ["12,5", 12.5],
    ["1.234,56", 1234.56],
    ["1.234.567", 1234567],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234", 1234],
    ["1'234,5", 1234.5],
    ["1.234", 1234],
    ["1.234,56 €", 1234.56],
    ["(1.000)", -1000],
    ["2,5%", 0.025],
    ["1,5万", 15000],
  ])("%j is %d in de_DE", (text, expected) => {
    expect(numberFromText(text, comma)).toBe(expected);
  });
  test.each(["1,234.56", "12.5", "1.23", "1.234 567", "1,2,3", "1.23.456"])(
    "%j is refused in de_DE",
    (text) => {
      expect(numberFromText(text, comma)).toBeUndefined();
    },
  );
});

test.each([
  ["de_DE", ","],
  ["fr_FR", ","],
  ["pt_BR", ","],
  ["ru_RU", ","],
  ["es_ES", ","],
  ["it", ","],
  ["vi_VN", ","],
  ["en_US", "."],
  ["en_GB", "."],
  ["zh_CN", "."],
  ["zh_TW", "."],
  ["ja_JP", "."],
  ["ko_KR", "."],
  ["th_TH", "."],
  ["de_CH", "."], // Switzerland and Liechtenstein write 1'234.50
  ["es_MX", "."],
  ["", "."],
  ["xx_YY", "."],
])("notationOf(%j) has the decimal mark %j", (locale, decimal) => {
  expect(notationOf(locale).decimal).toBe(decimal);
});

test("the notation of formulas is the same in every locale", () => {
  expect(POINT_NOTATION).toEqual({ decimal: ".", groups: "," });
});
