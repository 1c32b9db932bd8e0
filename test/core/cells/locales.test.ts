/** Columns as programs of many countries write them, with the formats of CLDR as the oracle. */

import { dateColumn, dayNumber } from "../../../src/core/cells/date-column";
import { numberColumn } from "../../../src/core/cells/number-column";
import { notationOf } from "../../../src/core/cells/number-text";

const LOCALES = (
  "en-US en-GB en-AU en-IN de-DE de-AT de-CH fr-FR fr-CH es-ES es-MX it-IT pt-BR pt-PT nl-NL sv-SE da-DK nb-NO " +
  "pl-PL cs-CZ hu-HU ro-RO tr-TR ru-RU el-GR id-ID vi-VN ja-JP ko-KR zh-CN zh-TW"
).split(" ");
const CURRENCIES =
  "USD EUR GBP CNY JPY TWD HKD KRW INR AUD CAD CHF SEK PLN CZK HUF BRL MXN TRY RUB THB IDR MYR SGD NZD ZAR".split(
    " ",
  );
const NUMBERS = [1234567.89, 1234.5, 999, 12.25, 0.5, -1234.5, -7, 0];

const sheetsName = (locale: string) => locale.replace("-", "_");
const numbersOf = (texts: string[], locale: string) =>
  Array.from(numberColumn(texts, notationOf(sheetsName(locale))).values);

test.each(LOCALES)("numbers of %s are read back", (locale) => {
  const plain = new Intl.NumberFormat(locale, { numberingSystem: "latn" });
  expect(
    numbersOf(
      NUMBERS.map((one) => plain.format(one)),
      locale,
    ),
  ).toEqual(NUMBERS);
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 2,
    numberingSystem: "latn",
  });
  expect(
    numbersOf(
      [0.125, 0.05, -0.5].map((one) => percent.format(one)),
      locale,
    ),
  ).toEqual([0.125, 0.05, -0.5]);
});

test.each(LOCALES)("amounts of %s are read back in every currency", (locale) => {
  const amounts = [1234567.5, 1234.25, 12, -1234.75];
  const wrong: string[] = [];
  for (const currency of CURRENCIES) {
    for (const currencyDisplay of ["symbol", "code"] as const) {
      for (const currencySign of ["standard", "accounting"] as const) {
        const format = new Intl.NumberFormat(locale, {
          style: "currency",
          currency,
          currencyDisplay,
          currencySign,
          minimumFractionDigits: 2,
          numberingSystem: "latn",
        });
        const texts = amounts.map((one) => format.format(one));
        const read = numbersOf(texts, locale);
        read.forEach((one, index) => {
          if (one !== amounts[index]) wrong.push(`${texts[index]} is ${one}`);
        });
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** The fifth, the 13th and the 28th of every month: one day above 12 settles the order of the others. */
const DATES = Array.from({ length: 12 }, (_, month) =>
  [5, 13, 28].map((day) => [2024, month + 1, day] as const),
).flat();

test.each(LOCALES)("dates of %s are read back", (locale) => {
  const wrong: string[] = [];
  const withWeekday = { weekday: "short", year: "numeric", month: "short", day: "numeric" } as const;
  const styles = ["short", "medium", "long", "full"] as const;
  // Hungary has weekdays of one letter.
  const options = [
    ...styles.map((dateStyle) => ({ dateStyle })),
    ...(locale === "hu-HU" ? [] : [withWeekday]),
  ];
  for (const style of options) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC", calendar: "gregory" });
    const texts = DATES.map(([year, month, day]) => format.format(Date.UTC(year, month - 1, day)));
    const { days } = dateColumn(texts, notationOf(sheetsName(locale)));
    DATES.forEach(([year, month, day], index) => {
      if (days[index] !== dayNumber(year, month, day))
        wrong.push(`${Object.values(style)} ${texts[index]} is ${days[index]}`);
    });
  }
  expect(wrong).toEqual([]);
});
