/** Columns as programs of many countries write them, with the formats of CLDR as the oracle. */

import { dateColumn, dayNumber } from "../../../src/core/cells/date-column";
import { numberColumn } from "../../../src/core/cells/number-column";
import { notationOf } from "../../../src/core/cells/number-text";

/** The countries that Sheets offers, and the other languages it speaks. */
const LOCALES = (
  "en-US en-GB en-AU en-IN de-DE de-AT de-CH fr-FR fr-CH fr-CA es-ES es-MX es-UY it-IT pt-BR pt-PT nl-NL sv-SE da-DK nb-NO " +
  "nn-NO fi-FI is-IS et-EE lv-LV lt-LT pl-PL cs-CZ sk-SK sl-SI hr-HR bs-BA sr-RS mk-MK bg-BG hu-HU ro-RO sq-AL el-GR tr-TR " +
  "az-AZ ru-RU uk-UA be-BY kk-KZ ky-KG uz-UZ mn-MN hy-AM ka-GE eu-ES ca-ES gl-ES cy-GB id-ID ms-MY fil-PH vi-VN th-TH lo-LA " +
  "km-KH my-MM hi-IN mr-IN ne-NP bn-IN gu-IN pa-IN ta-IN te-IN kn-IN ml-IN ar-EG fa-IR ur-PK he-IL am-ET sw-KE af-ZA ja-JP " +
  "ko-KR zh-CN zh-TW"
).split(" ");
/** Its weekdays have one letter, which may mean anything else. */
const SHORT_WEEKDAYS = /^(hu|az|et)/;
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
  const clock = [
    { dateStyle: "medium", timeStyle: "short" },
    { dateStyle: "long", timeStyle: "short" },
  ] as const;
  const options = [
    ...styles.map((dateStyle) => ({ dateStyle })),
    ...clock,
    ...(SHORT_WEEKDAYS.test(locale) ? [] : [withWeekday]),
  ];
  for (const style of options) {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC", calendar: "gregory" });
    const texts = DATES.map(([year, month, day]) => format.format(Date.UTC(year, month - 1, day, 14, 35)));
    const { days } = dateColumn(texts, notationOf(sheetsName(locale)));
    DATES.forEach(([year, month, day], index) => {
      if (days[index] !== dayNumber(year, month, day))
        wrong.push(`${Object.values(style)} ${texts[index]} is ${days[index]}`);
    });
  }
  expect(wrong).toEqual([]);
});

/** The digits of the script that each is written in, where it is not that of Europe. */
const DIGITS: Readonly<Record<string, string>> = {
  "ar-EG": "arab",
  "fa-IR": "arabext",
  "hi-IN": "deva",
  "bn-IN": "beng",
  "pa-IN": "guru",
  "gu-IN": "gujr",
  "ta-IN": "tamldec",
  "te-IN": "telu",
  "kn-IN": "knda",
  "ml-IN": "mlym",
  "th-TH": "thai",
  "lo-LA": "laoo",
  "km-KH": "khmr",
  "my-MM": "mymr",
};

test.each(Object.entries(DIGITS))(
  "numbers and dates of %s are read back in its own digits",
  (locale, numberingSystem) => {
    const plain = new Intl.NumberFormat(locale, { numberingSystem });
    const dates = new Intl.DateTimeFormat(locale, {
      dateStyle: "long",
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem,
    });
    expect(
      numbersOf(
        NUMBERS.map((one) => plain.format(one)),
        locale,
      ),
    ).toEqual(NUMBERS);
    const texts = DATES.map(([year, month, day]) => dates.format(Date.UTC(year, month - 1, day)));
    const expected = DATES.map(([year, month, day]) => dayNumber(year, month, day));
    expect(Array.from(dateColumn(texts, notationOf(sheetsName(locale))).days)).toEqual(expected);
  },
);

test.each(["long", "medium", "short"] as const)(
  "years of Thailand are read back in %s dates",
  (dateStyle) => {
    const format = new Intl.DateTimeFormat("th-TH", { dateStyle, timeZone: "UTC", calendar: "buddhist" });
    const texts = DATES.map(([year, month, day]) => format.format(Date.UTC(year, month - 1, day)));
    const expected = DATES.map(([year, month, day]) => dayNumber(year, month, day));
    expect(Array.from(dateColumn(texts, notationOf("th_TH")).days)).toEqual(expected);
  },
);

/**
 * Neither: Swahili puts its thousands before the number, India's Cr is a credit as well, Nepal's word for ten million stands
 * for one in CLDR, and t and g are tons and grams in Denmark, Finland and Canada, and м metres.
 */
const NO_COMPACT = /^(sw|ne|en-IN|da|fi|fr-CA|kk|mk)/;

test.each(LOCALES.filter((locale) => !NO_COMPACT.test(locale)))(
  "thousands and millions of %s are read back in short",
  (locale) => {
    const amounts = [1500, 25_000, 340_000, 1_200_000, 56_000_000, 2_500_000_000, -4_500_000];
    for (const compactDisplay of ["short", "long"] as const) {
      const format = new Intl.NumberFormat(locale, {
        notation: "compact",
        compactDisplay,
        maximumFractionDigits: 1,
        numberingSystem: "latn",
      });
      const read = numbersOf(
        amounts.map((one) => format.format(one)),
        locale,
      );
      // 2,5 mM of Portugal is refused, because MM is a million elsewhere.
      const wrong = read.filter(
        (one, index) => one !== amounts[index] && !(locale === "pt-PT" && index === 5),
      );
      expect(wrong).toEqual([]);
    }
  },
);
