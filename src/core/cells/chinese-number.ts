/** Numbers in the words of Chinese and Japanese, as contracts and cheques have them. */

/** Each digit with its forms, from 0 to 9. */
const DIGITS = [
  "零〇",
  "一壹壱",
  "二贰貳弐两兩",
  "三叁參参",
  "四肆",
  "五伍",
  "六陆陸",
  "七柒",
  "八捌",
  "九玖",
];
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const WORDS = /[零〇一壹壱二贰貳弐两兩三叁參参四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億]{2,}/;
/** The tenths and hundredths of a yuan. */
const SMALL_CHANGE =
  /(?<=\d) ?[元圆圓块塊] ?[零0]?(?:([\d一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖]) ?[角毛])? ?[零0]?(?:([\d一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖]) ?分)?(?=[整正]?$)/;
const HAS_SMALL_CHANGE = /[角毛分][整正]?$/;

/**
 * A text with a number in words as figures; as it is where there is none.
 *
 * @param text tidied
 * @example withFigures("壹万贰仟元整") // => "12000元整"
 * @example withFigures("三千五") // => "3500"
 * @example withFigures("12元5角") // => "12.50元"
 */
export function withFigures(text: string): string {
  const [words] = WORDS.exec(text) ?? [];
  const value = words && numberIn(words);
  const hasWords = words !== undefined && value !== undefined;
  if (!hasWords && !HAS_SMALL_CHANGE.test(text)) return text;
  return (hasWords ? text.replace(words, String(value)) : text).replace(
    SMALL_CHANGE,
    (_, tenths = "零", hundredths = "零") =>
      `.${digitOf(tenths)}${digitOf(hundredths)}元`.replace(/^\.00/, ""),
  );
}

/** @private */
function digitOf(word: string): number | undefined {
  if (/^\d$/.test(word)) return Number(word);
  const digit = DIGITS.findIndex((forms) => forms.includes(word));
  return digit < 0 ? undefined : digit;
}

/** `undefined` for digits without tens, as in a year or a name, and for what nobody counts so. @private */
function numberIn(words: string): number | undefined {
  let [total, section, smallest, below, last] = [0, 0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  let digit: number | undefined;
  for (const word of words) {
    const [ten, myriad, figure] = [TENS[word], MYRIADS[word], digitOf(word)];
    if (figure !== undefined) {
      if (digit !== undefined && digit > 0) return undefined;
      digit = figure;
      if (figure === 0) last = 0;
    } else if (ten !== undefined) {
      // 十五 is 15; 百五 is nothing.
      if (ten >= smallest || !(digit || (ten === 10 && section === 0))) return undefined;
      section += (digit || 1) * ten;
      [smallest, last, digit] = [ten, ten, undefined];
    } else if (myriad !== undefined) {
      const counted = section + (digit ?? 0);
      if (counted === 0 || myriad >= below) return undefined;
      total += counted * myriad;
      [section, smallest, below, last, digit] = [0, Number.POSITIVE_INFINITY, myriad, myriad, undefined];
    }
  }
  if (last === 0 && total + section === 0) return undefined;
  // 三千五 is 3500, and 三千零五 is 3005.
  return total + section + (digit ?? 0) * (last > 0 ? last / 10 : 1);
}
