/** Number formats: from the patterns Sheets understands to those the engine understands. */

import { GUARDED_TEXT, PLAIN_TEXT } from "../cells/literal";
import { DEFAULT_LOCALE, helpers } from "../workbook/library";

const GENERAL = "General";
/**
 * The format of a cell that was never given one, as Sheets tells it: "the correct way is setNumberFormat('general') even
 * though getNumberFormat() returns '0.###############'" (gas-fakes, oddities).
 */
const UNSET = "0.###############";

const translations = new Map<string, string>();
const originals = new Map<string, string>();

/**
 * The engine's pattern for one of Sheets; `""` for General.
 *
 * The engine knows no colours, padding or upper-case date letters, so those are taken out or
 * rewritten; a padding behind a number becomes a blank. Throws for a pattern that it cannot show even then.
 */
export function engineFormat(pattern: string): string {
  if (pattern === "" || pattern.toLowerCase() === GENERAL.toLowerCase()) return "";
  if (pattern === PLAIN_TEXT) return PLAIN_TEXT;
  const known = translations.get(pattern);
  if (known !== undefined) return known;
  const translated = canShow(pattern) ? pattern : simplified(pattern);
  if (!canShow(translated)) throw new Error(`number format "${pattern}" is not in the workbench`);
  if (translated === pattern) translations.set(pattern, pattern);
  else rememberFormat(translated, pattern);
  return translated;
}

/** Takes note of the pattern that one of the engine stands for. */
export function rememberFormat(format: string, pattern: string): void {
  translations.set(pattern, format);
  originals.set(format, pattern);
}

/** The pattern as Sheets tells it. */
export function sheetsFormat(format: string | undefined): string {
  if (format === undefined || format === "") return UNSET;
  if (format === GUARDED_TEXT) return PLAIN_TEXT;
  return originals.get(format) ?? format;
}

function canShow(pattern: string): boolean {
  try {
    const parts = pattern.split(";").length;
    for (const sample of parts > 1 ? [1, -1, 0] : [1])
      helpers.formatValue(sample, { format: pattern, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

function simplified(pattern: string): string {
  const plain = pattern
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+)\]/gi, "")
    .replace(/_\)(?=;|$)/g, '" "')
    .replace(/[_*]./g, "")
    .replace(/(?<!["[$])([¥￥€£])/g, '"$1"')
    .replace(/E\+0+$/i, "e")
    .replace(/\\(.)/g, '"$1"');
  if (!/[ymdhs]/i.test(plain.replace(/"[^"]*"/g, "")) || /[#0]/.test(plain)) return plain;
  return plain
    .replace(/am\/pm|a\/p/gi, "a")
    .replace(/"[^"]*"|[A-Za-z]+/g, (word) => (word.startsWith('"') ? word : word.toLowerCase()))
    .replace(/\bh\b/g, "hh")
    .replace(/\bs\b/g, "ss");
}
