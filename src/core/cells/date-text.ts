/** Dates that people and programs wrote as text. */

import { lettered } from "../texts/letters";
import { isBlankMark } from "./blank-mark";
import { dayNumber } from "./calendar";
import { tidy } from "./cell";
import { withWesternDigits } from "./digits";
import { monthNamed } from "./month-name";
import { firstDayOfWeek } from "./week";
import { isWeekday } from "./weekday-name";

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
  /** Whether it has a year of Taiwan, which 2010 was the last to write with two digits. */
  readonly isOfTaiwan?: boolean;
}

/** No date is longer, with its weekday, its time and its time zone. */
const LONGEST = 100;
/** Two digits of a year from here on are of the last century, as POSIX has it. */
const LAST_CENTURY_FROM = 69;

const DAYTIME = "(?:上午|下午|凌晨|早上|中午|晚上|傍晚|午前|午後|오전|오후)";
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
const CLOCK_FIRST = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?,?\s/i;
/** As Unix writes it, with the year behind the time. */
const YEAR_BEHIND_CLOCK = /\s\d{1,2}:\d{2}:\d{2}\s(?:[A-Z]{2,5}\s)?(\d{4})$/;
/** Ecount numbers the documents of a day behind it: 2024/01/05 -1. */
const NUMBER_OF_DAY = /^(\d{4}[/.-]\d{1,2}[/.-]\d{1,2})\s-\s?\d{1,3}$/;
const REMARK = /\s?\([^()]*\)$/;
const WEEKDAY_BEHIND =
  /[,\s]*(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)$/;
const LEADING_WORD = lettered(String.raw`^(\p{L}[\p{L}-]*)(?:\.?(,)\s?|\.?\s)`, "iu");
const TRAILING_WORD = lettered(String.raw`[,\s]\s?(\p{L}[\p{L}-]*)\.?$`, "iu");
/** Before a day: le 8 janvier 2024, Dienstag, den 31. Dezember 2024, ngày 8 tháng 1 năm 2024. */
const ARTICLE = /^(?:the|on|den|am|le|el|il|op|ngày)\s(?=\d)/i;
/** Am Montag, den 8. Januar 2024. */
const WORD_BEFORE_WEEKDAY = /^(?:am|le|el|il|on)\s/i;
/** Of two words, or of one letter with the number of a day. */
const VIETNAMESE_WEEKDAY = /^(?:thứ\s\S+|chủ nhật),?\s/i;
const YEAR_BEHIND = /\s?(?:г|р)\.?$/i;

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
  /^(?:(?:中[华華])?民[国國]\s?)?(1\d{2})(?=\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2}$|\s?年)/;
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

const GAP = "[\\s\\-/.,]*";
const OF = "(?:(?:of|de|del|năm)\\s)?";
const NAME = "(\\p{L}+)\\.?";
const DAY_OF_MONTH = "(\\d{1,2})(?:(?:st|nd|rd|th|er|re|e|ème|\\.?[oa°])(?!\\p{L}))?";
const ANY_YEAR = "(\\d{4}|'?\\d{2})";
const DAY_NAME_YEAR = new RegExp(`^${DAY_OF_MONTH}${GAP}${OF}${NAME}${GAP}${OF}${ANY_YEAR}$`, "iu");
const NAME_DAY_YEAR = new RegExp(`^${NAME}${GAP}${DAY_OF_MONTH}[\\s\\-/.,]+${ANY_YEAR}$`, "iu");
const YEAR_NAME_DAY = new RegExp(`^(\\d{4})${GAP}${NAME}${GAP}(\\d{1,2})\\.?$`, "iu");
const NAME_YEAR = new RegExp(`^${NAME}${GAP}${OF}(\\d{4}|'\\d{2}|(?<=[-/])\\d{2})$`, "iu");
const YEAR_NAME = new RegExp(`^(\\d{4})${GAP}${NAME}$`, "iu");

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
  const found = fixedDay(plain) ?? weekAlone(plain) ?? monthAlone(plain) ?? daysOf(withNamedMonth(plain));
  const isOfTaiwan = YEAR_OF_TAIWAN.test(tidied);
  return found && { ...found, text, ...(isOfTaiwan && { isOfTaiwan }) };
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
      .replace(TRAILING_WORD(), (whole, word: string) => (isWeekday(word) ? "" : whole))
      .replace(YEAR_BEHIND, "")
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
    .replace(/[一二三四五六七八九十]+(?=[月日号號])/g, number);
}

type Found = Omit<WrittenDate, "text"> | undefined;

/** A date that says itself which part is the year and which the month. @private */
function fixedDay(text: string): Found {
  for (const form of YEAR_MONTH_DAY) {
    const [year, ...others] = partsOf(form, text);
    const [month, day] = others.filter((part) => part !== undefined);
    if (year !== undefined) return fixed(year, Number(month), day);
  }
  const named = withNamedMonth(text);
  const [dayBefore, nameBetween, yearLast] = partsOf(DAY_NAME_YEAR, named);
  if (dayBefore !== undefined) return fixed(yearLast, monthNamed(nameBetween ?? ""), dayBefore);
  const [nameFirst, dayBetween, yearBehind] = partsOf(NAME_DAY_YEAR, named);
  if (nameFirst !== undefined) return fixed(yearBehind, monthNamed(nameFirst), dayBetween);
  const [yearFirst, name, dayLast] = partsOf(YEAR_NAME_DAY, named);
  return yearFirst === undefined ? undefined : fixed(yearFirst, monthNamed(name ?? ""), dayLast);
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
  const named = withNamedMonth(text);
  const [nameFirst, yearLast] = partsOf(NAME_YEAR, named);
  if (nameFirst !== undefined) return asMonth(fixed(yearLast, monthNamed(nameFirst), "1"));
  const [yearFirst, name] = partsOf(YEAR_NAME, named);
  return yearFirst === undefined ? undefined : asMonth(fixed(yearFirst, monthNamed(name ?? ""), "1"));
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

/** `Friday, April 5, 2024` and `5-4月-24` as the forms with a month's name have it. @private */
function withNamedMonth(text: string): string {
  return withoutWeekday(text.replace(WORD_BEFORE_WEEKDAY, "").replace(VIETNAMESE_WEEKDAY, ""))
    .replace(ARTICLE, "")
    .replace(
      /\s?(?:thg|tháng)\s(\d{1,2}),?/,
      (_, month: string) => ` ${CHINESE_MONTHS[Number(month) - 1] ?? "?"}`,
    )
    .replace(/(^|[^年\d])(\d{1,2})月/, (whole, before: string, month: string) => {
      const name = CHINESE_MONTHS[Number(month) - 1];
      return name ? `${before}${name}` : whole;
    });
}

/** A word that names a month as well, as mar does, is a weekday before a whole date only. @private */
function withoutWeekday(text: string): string {
  const [whole = "", word = "", comma] = LEADING_WORD().exec(text) ?? [];
  if (whole === "" || !(comma || isWeekday(word))) return text;
  const rest = text.slice(whole.length);
  return monthNamed(word) === undefined || DAY_NAME_YEAR.test(rest) || THREE_PARTS.test(rest) ? rest : text;
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
