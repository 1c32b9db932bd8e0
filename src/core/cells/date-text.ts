/** Dates that people and programs wrote as text. */

import { hasLetter, lettered } from "../texts/letters";
import { isBlankMark } from "./blank-mark";
import { dayNumber } from "./calendar";
import { tidy } from "./cell";
import { withWesternDigits } from "./digits";
import { namedDate, withoutWordsBeside } from "./named-date";
import { firstDayOfWeek } from "./week";

/** Which part of a date stands first; with the year first the month follows, with the others the year ends it. */
export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst";

/** A text as a day, or as the days it could be. */
export interface WrittenDate {
  readonly text: string;
  /** Where it can be one day only, since 1970-01-01. */
  readonly day?: number;
  /** Else the days it can be, by the order of its parts. */
  readonly days?: Readonly<Partial<Record<DateOrder, number>>>;
  /** Whether it says how others of its column are written: 25/1/2024 does, 25.1.2024 says nothing of 5/1/2024. */
  readonly isWitness?: boolean;
  /** Whether it names a month, a quarter or a week, whose first day stands for it. */
  readonly isMonth?: boolean;
  /** Whether it has dots: then the month comes first only where some cell of its column shows it. */
  readonly hasDots?: boolean;
  /** The day where a year of two digits comes first and is one of Taiwan, as others of its column then show. */
  readonly dayInTaiwan?: number;
  /** The day in each language where its month means several, as listopad does. */
  readonly dayIn?: Readonly<Record<string, number>>;
  /** The languages that have the name of its month, where they are few enough to tell what other names mean. */
  readonly languages?: readonly string[];
  /** Whether it has a year of Taiwan, which 2010 was the last to write with two digits. */
  readonly isOfTaiwan?: boolean;
}

/** No date is longer, with its weekday, its time and its time zone. */
const LONGEST = 100;
/** Two digits of a year from here on are of the last century, as POSIX has it. */
const LAST_CENTURY_FROM = 69;

const DAYTIME = "(?:上午|下午|凌晨|早上|中午|晚上|傍晚|午前|午後|오전|오후|[AP]M)";
const ZONE = "(?:Z|[A-Z]{2,4}T|UTC|MES?Z)";
const CLOCK = new RegExp(
  `(?:[T,\\s]\\s?|(?<=/\\d{4}):|(?<=[日号號일])|(?<=\\d)(?=${DAYTIME}))(?:(?:at|um|à|às|as|om|alle|ore|klo|kl\\.?)\\s)?(?:${DAYTIME}\\s?)?\\d{1,2}` +
    "(?::\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?|h(?:\\d{2})?|(?<=T\\d{2})|\\s?[时時点點시](?:\\s?\\d{1,2}\\s?[分분](?:\\s?\\d{1,2}\\s?[秒초])?)?|(?=\\s?[ap]\\.?\\s?m))" +
    `\\s?(?:[ap]\\.?\\s?m\\.?|${DAYTIME}|(?:uhr|hs|hrs?|h)\\.?)?\\s?${ZONE}?\\s?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\s?${ZONE}?(?:\\[[\\w/+-]+\\])?$`,
  "i",
);
/** With points, as databases and Italians write it: behind a number only, where it cannot be the day itself. */
const CLOCK_OF_POINTS =
  /(?<=\d),?\s(?:(?:um|klo|kl\.?|ore|alle)\s)?(?:[01]?\d|2[0-3])\.[0-5]\d(?:\.[0-5]\d(?:\.\d+)?)?\s?(?:[ap]\.?\s?m\.?|uhr)?(?:\s[+-]\d{2}:?\d{2})?$/i;
/** What is left of a time among words: 14:35, 14 h 35 min 00 s, and behind a word 14.35. */
const CLOCK_WITHIN = /(?<![\d:])\d{1,2}(?::\d{2}){1,2}(?![\d:])/;
const CLOCK_IN_WORDS = /(?<!\d)\d{1,2}\s?h\s?\d{2}(?:\s?min(?:\s?\d{2}\s?s)?)?$/;
const CLOCK_OF_POINTS_LAST = lettered(
  String.raw`(?<=\d{4}\s\p{L}[\p{L}\p{M}]*\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?:\.[0-5]\d)?$`,
);
const CLOCK_FIRST = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?,?\s/i;
/** As Unix writes it, with the year behind the time. */
const YEAR_BEHIND_CLOCK = /\s\d{1,2}:\d{2}:\d{2}\s(?:[A-Z]{2,5}\s)?(\d{4})$/;
/** Ecount numbers the documents of a day behind it: 2024/01/05 -1, or without the blank. */
const NUMBER_OF_DAY = /^(\d{4}(?:[/.-]\d{1,2}[/.-]\d{1,2}(?=\s)|[/.]\d{1,2}[/.]\d{1,2}))\s?-\s?\d{1,4}$/;
const REMARK = /\s?\([^()]*\)$/;
const WEEKDAY_BEHIND =
  /(?<![,\s])[,\s]*(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)$/;

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 民国: 1911, 民國: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };
const ERA = /^(?:中[华華])?(民国|民國|令和|平成|昭和)\s?(\d{1,3}|元)\s?(年|(?=[./-]))/;
const ERA_LETTERS: Readonly<Record<string, number>> = {
  R: 2018,
  H: 1988,
  S: 1925,
  令: 2018,
  平: 1988,
  昭: 1925,
  民: 1911,
};
const ERA_LETTER = /^([RHS令平昭民])(\d{1,2})(?=[./-]\d{1,2}[./-]\d{1,2}$)/i;
/** Years of Taiwan have three digits since 2011, as no others have. */
const YEAR_OF_TAIWAN =
  /^(?:(?:中[华華])?民[国國]?\s?)?(1\d{2})(?=\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}$|\s?年)/;
const FIRST_OF_TAIWAN = 1911;
const CHINESE_DIGITS = "〇一二三四五六七八九";
const IN_CHINESE_DIGITS = /^[〇○零一二三四五六七八九]{4}年/;

/** What programs write, told apart first because it is so common. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/i;
const YEAR_MONTH_DAY = [
  COMPACT,
  /^(\d{4})\s?(?:-\s?(\d{1,2})\s?-|\/\s?(\d{1,2})\s?\/|\.\s?(\d{1,2})\s?\.|_(\d{1,2})_)\s?(\d{1,2})\.?$/,
  /^(\d{4}|\d{2})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]?$/,
];
const YEAR_MONTH = [
  /^(\d{4})\s?[-/.]\s?(\d{1,2})$/,
  /^(\d{4})-?M(\d{2})$/,
  /^(\d{4}|\d{2})\s?年\s?(\d{1,2})\s?月份?$/,
];
/** `2024-Q1`, `2024年第一季度`; and with the year last: `Q1'24`, `3T2024`, `III. Quartal 2024`. */
const YEAR_QUARTER = /^(\d{4})\s?[-/年]?\s?(?:[QT]([1-4])|第?\s?([1-4一二三四])\s?季度?)$/i;
const QUARTER_YEAR =
  /^(?:[QT]([1-4])|([1-4])[QT]|([1-4]|I{1,3}|IV)\.?(?:[eoº]|er|ème|st|nd|rd|th)?\s?(?:quartal|quarter|trimestre|kwartaal))\s?[-/.,]?\s?(?:de\s|of\s)?(\d{4}|'?\d{2})$/i;
const ROMAN = ["", "i", "ii", "iii", "iv"];
/** `2024-W02`, with a day of it as ISO 8601 has it, `2024年第2周`, and `KW 2/2024`. */
const YEAR_WEEK = /^(\d{4})(?:-?W(\d{2})(?:-?([1-7]))?|年\s?第?\s?(\d{1,2})\s?[周週])$/i;
const WEEK_YEAR = /^(?:W|KW|CW|WK|week|semaine|semana|settimana)\s?(\d{1,2})\s?[-/,]?\s?(\d{4})$/i;
const MONTH_YEAR = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
/** As Danes write it: 8/1-2024. */
const SLASH_AND_DASH = /^(\d{1,2})\/(\d{1,2})-(\d{4}|\d{2})$/;
const THREE_PARTS = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{1,2})\.?$/;

/**
 * A text as a date before its column says which part comes first; `null` for a mark that means "nothing", `undefined`
 * for no date.
 *
 * The time of day and its zone are dropped: a day is the one that is written. A month stands for its first day.
 *
 * @param text what stands in the cell
 * @example writtenDate("5 Jan 2024, 10:00").day // => 19727
 * @example writtenDate("5/1/2024").days // => { dayFirst: 19727, monthFirst: 19844 }
 */
export function writtenDate(text: string): WrittenDate | null | undefined {
  const tidied = withWesternDigits(tidy(text)).replace(/[\u2010-\u2015\u2212]/g, "-");
  if (tidied === "" || isBlankMark(tidied)) return null;
  if (tidied.length > LONGEST || !(/\d/.test(tidied) || IN_CHINESE_DIGITS.test(tidied))) return undefined;
  if (ISO.test(tidied)) {
    const day = dayNumber(
      Number(tidied.slice(0, 4)),
      Number(tidied.slice(5, 7)),
      Number(tidied.slice(8, 10)),
    );
    return day === undefined ? undefined : { text, day };
  }
  const plain = dateAlone(tidied.replace(/\s+/g, " "));
  const found = hasLetter(plain) ? (dayNamed(plain) ?? dateIn(plain) ?? wordedDate(plain)) : dateIn(plain);
  const isOfTaiwan = YEAR_OF_TAIWAN.test(tidied);
  return found && { ...found, text, ...(isOfTaiwan && { isOfTaiwan }) };
}

type Found = Omit<WrittenDate, "text"> | undefined;

/** In figures. @private */
function dateIn(text: string): Found {
  return fixedDay(text) ?? weekAlone(text) ?? monthAlone(text) ?? daysOf(text);
}

/** With words around the month and the figures. @private */
function wordedDate(text: string): Found {
  const worded = withNamedMonth(
    text.replace(CLOCK_WITHIN, " ").replace(CLOCK_IN_WORDS, " ").replace(CLOCK_OF_POINTS_LAST(), ""),
  );
  const figures = withoutWordsBeside(worded);
  return dayNamed(worded) ?? (figures === undefined ? undefined : dateIn(figures));
}

/** @private */
function dayNamed(text: string): Found {
  const named = namedDate(text);
  if (!named) return undefined;
  const { year, day, months } = named;
  const found = [...months].flatMap(([month, languages]) => {
    const at = fixed(year, month, day ?? "1")?.day;
    return at === undefined ? [] : languages.map((language) => [language, at] as const);
  });
  const days = new Set(found.map(([, at]) => at));
  const [only] = days;
  if (only === undefined) return undefined;
  const isMonth = day === undefined && { isMonth: true };
  if (days.size === 1) return { day: only, languages: found.map(([language]) => language), ...isMonth };
  // Jui is two months of one language.
  if (new Set(found.map(([language]) => language)).size < found.length) return undefined;
  return { dayIn: Object.fromEntries(found), ...isMonth };
}

/** @private */
function weekAlone(text: string): Found {
  const [year, iso, dayOfWeek, chinese] = partsOf(YEAR_WEEK, text);
  const [week, yearBehind] = partsOf(WEEK_YEAR, text);
  const first = firstDayOfWeek(Number(year ?? yearBehind), Number(iso ?? chinese ?? week));
  if (first === undefined) return undefined;
  return dayOfWeek ? { day: first + Number(dayOfWeek) - 1 } : asMonth({ day: first });
}

/** Without time, weekday and remark, Korean and era years as Chinese ones. @private */
function dateAlone(text: string): string {
  return withCommonYear(
    withDigits(text)
      .replace(/^'/, "")
      .replace(/[,;]$/, "")
      .replace(YEAR_BEHIND_CLOCK, " $1")
      .replace(NUMBER_OF_DAY, "$1")
      .replace(CLOCK_FIRST, "")
      .replace(REMARK, "")
      .replace(CLOCK, "")
      .replace(CLOCK_OF_POINTS, "")
      .replace(REMARK, "")
      .replace(WEEKDAY_BEHIND, "")
      .replace(SLASH_AND_DASH, "$1.$2.$3")
      .replace(/년/g, "年")
      .replace(/월/g, "月")
      .replace(/일/g, "日"),
  ).trim();
}

/** Years of eras and of Taiwan as those of our calendar. @private */
function withCommonYear(text: string): string {
  return text
    .replace(
      ERA,
      (_, era: string, year: string, sign: string) =>
        `${(ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year))}${sign}`,
    )
    .replace(ERA_LETTER, (_, era: string, year: string) =>
      String((ERA_LETTERS[era.toUpperCase()] ?? 0) + Number(year)),
    )
    .replace(YEAR_OF_TAIWAN, (_, year: string) => String(FIRST_OF_TAIWAN + Number(year)));
}

/**
 * A text with years of Taiwan and Japan, and those in Chinese figures, as years of our calendar.
 *
 * @param text what stands in the cell, without blanks around it
 * @example inCommonYears("民國115年3月") // => "2026年3月"
 */
export function inCommonYears(text: string): string {
  return withCommonYear(withDigits(text));
}

/** 二〇二四年十一月五日 in figures. @private */
function withDigits(text: string): string {
  if (!IN_CHINESE_DIGITS.test(text)) return text;
  const figure = (digit: string) => String(Math.max(0, CHINESE_DIGITS.indexOf(digit)));
  const number = (word: string) => {
    const [tens = "", ones = ""] = word.includes("十") ? word.split("十") : ["〇", word];
    return String(Number(tens === "" ? 1 : figure(tens)) * 10 + Number(ones === "" ? 0 : figure(ones)));
  };
  return text
    .replace(/^[^年]{4}/, (year) => [...year].map(figure).join(""))
    .replace(/(?<![一二三四五六七八九十])[一二三四五六七八九十]+(?=[月日号號])/g, number);
}

/** A date that says itself which part is the year and which the month. @private */
function fixedDay(text: string): Found {
  for (const form of YEAR_MONTH_DAY) {
    const [year, ...others] = partsOf(form, text);
    const [month, day] = others.filter((part) => part !== undefined);
    if (year !== undefined) return fixed(year, Number(month), day);
  }
  return undefined;
}

/** @private */
function monthAlone(text: string): Found {
  for (const form of YEAR_MONTH) {
    const [year, month] = partsOf(form, text);
    if (year !== undefined) return asMonth(fixed(year, Number(month), "1"));
  }
  const [yearOfQuarter, figure, word] = partsOf(YEAR_QUARTER, text);
  if (yearOfQuarter !== undefined) return asMonth(fixed(yearOfQuarter, firstMonthOf(figure ?? word), "1"));
  const [behind, before, spoken, yearOfIt] = partsOf(QUARTER_YEAR, text);
  if (yearOfIt !== undefined) return asMonth(fixed(yearOfIt, firstMonthOf(behind ?? before ?? spoken), "1"));
  const [number, yearBehind] = partsOf(MONTH_YEAR, text);
  if (number !== undefined) return asMonth(fixed(yearBehind, Number(number), "1"));
  return undefined;
}

/** Of a quarter. @private */
function firstMonthOf(quarter = ""): number {
  const roman = Math.max(0, ROMAN.indexOf(quarter.toLowerCase()));
  return Math.max(Number(quarter) || roman, "一二三四".indexOf(quarter) + 1) * 3 - 2;
}

/** Three numbers of which the order is not said. @private */
function daysOf(text: string): Found {
  const [first, separator, second, last = ""] = partsOf(THREE_PARTS, text);
  if (first === undefined || second === undefined) return undefined;
  // 24/1/5 begins with the year, which is believed where people do that.
  const isShort = last.length === 1;
  const hasDots = separator === ".";
  const days: Partial<Record<DateOrder, number>> = {};
  const keep = (order: DateOrder, year: string, month: string, day: string) => {
    const found = dayNumber(fullYear(year), Number(month), Number(day));
    if (found !== undefined) days[order] = found;
  };
  if (!isShort) keep("dayFirst", last, second, first);
  if (!isShort) keep("monthFirst", last, first, second);
  const canBeYear = last.length < 3 && first.length === 2;
  if (canBeYear) keep("yearFirst", first, second, last);
  if (Object.keys(days).length === 0) return undefined;
  const dayInTaiwan = canBeYear
    ? dayNumber(Number(first) + FIRST_OF_TAIWAN, Number(second), Number(last))
    : undefined;
  return {
    days,
    isWitness: !hasDots && !isShort,
    ...(hasDots && { hasDots }),
    ...(dayInTaiwan !== undefined && { dayInTaiwan }),
  };
}

/** The number of a month as its name: 5-4月-24, 5 tháng 4, 4-р сарын 5; and the short names of Thailand without dots. @private */
function withNamedMonth(text: string): string {
  const named = (whole: string, month: string) => ` ${CHINESE_MONTHS[Number(month) - 1] ?? whole} `;
  return text
    .replace(/^thứ\s\d,?\s/i, "")
    .replace(/\s?(?:thg|tháng)\s(\d{1,2}),?/i, named)
    .replace(/(?<![年\d])(\d{1,2})月/, named)
    .replace(/(?<!\d)(\d{1,2})-р\sсар(?:ын)?/, named)
    .replace(/(?<=арван)\s/, "")
    .replace(/(?<=[\u0e00-\u0eff])\.(?=[\u0e00-\u0eff])/g, "")
    .replace(/\(e\)ko(?![a-z])/, " ");
}

const CHINESE_MONTHS = "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" ");

/** @private */
function fixed(year: string | undefined, month: number | undefined, day: string | undefined): Found {
  const found = dayNumber(fullYear(year ?? ""), month ?? 0, Number(day));
  return found === undefined ? undefined : { day: found };
}

/** @private */
function asMonth(found: Found): Found {
  return found && { ...found, isMonth: true };
}

/** @private */
function fullYear(digits: string): number {
  const year = Number(digits.replace("'", ""));
  if (digits.length === 4) return year;
  return year + (year >= LAST_CENTURY_FROM ? 1900 : 2000);
}

/** @private */
function partsOf(form: RegExp, text: string): (string | undefined)[] {
  return form.exec(text)?.slice(1) ?? [];
}
