/** Numbers as each locale writes them. Expected texts are those of CLDR, which every browser follows. */

import { typedNumber } from "../../src/sidebar/controls/typed-number";
import { areTwins, formatsFor } from "../../src/sidebar/number-format";

test.each([
  ["en", 1234.5, "money", "1,235"],
  ["en", 12.345, "money", "12.35"],
  ["en", -0.004, "money", "-0.004"],
  ["de", 1234.5, "money", "1.235"],
  ["zh_CN", 1234567, "money", "1,234,567"],
  ["en", 123_456_789, "money", "123.5M"],
  ["zh_CN", 123_456_789, "money", "1.235亿"],
  ["zh_TW", 123_456_789, "money", "1.235億"],
  ["en", 0.1234, "share", "12.3 %"],
  ["de", 0.1234, "share", "12,3\u00a0%"],
  ["en", 0.000_412, "share", "0.041 %"],
  ["en", 1, "share", "100 %"],
  ["en", 0.9998, "share", "99.98 %"],
  ["en", -0.05, "share", "-5 %"],
  ["en", 50_000, "count", "50,000"],
  // Typed with so many decimals; divided.
  ["en", 1.2541, "number", "1.2541"],
  ["en", 100 / 3, "number", "33.33"],
  ["no such locale!", 1234, "count", "1,234"],
] as const)("in %s, %d as %s is %s", (locale, value, format, text) => {
  expect(formatsFor(locale).value(value, format)).toBe(text);
});

test("amounts that would look alike have their cents", () => {
  expect(areTwins([1234.4, 1234.2, "", 9])).toBe(true);
  expect(areTwins([1234.4, 1234.4, 1236.2])).toBe(false);
  expect(formatsFor("en", () => "¥").value(1234.4, "money", true)).toBe("¥1,234.4");
});

test("text stays text whatever the format", () => {
  expect(formatsFor("en").value("everyone else", "money")).toBe("everyone else");
});

test.each(["en", "de", "zh_CN", "ar", "fr"])(
  "in %s a share is written so that it can be read again",
  (locale) => {
    for (const share of [0.01, 0.05, 0.125, 0.333, 1]) {
      expect(typedNumber(formatsFor(locale).percentNumber(share)) / 100).toBeCloseTo(share, 10);
    }
  },
);

test.each([
  ["5", 5],
  [" 5 % ", 5],
  ["5.5", 5.5],
  ["5,5", 5.5],
  ["１５％", 15],
  [".5", 0.5],
  ["-3", -3],
  ["", Number.NaN],
  ["five", Number.NaN],
  ["1e3", Number.NaN],
  ["1,234,5", Number.NaN],
])("%j is typed for %d", (text, found) => {
  expect(typedNumber(text)).toEqual(found);
});
