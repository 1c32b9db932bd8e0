/** Numbers as the reader's locale writes them. */

import type { BlockView } from "../app/contract/contract";

type Grid = Extract<BlockView, { kind: "grid" }>;

export type Format = Grid["formats"][number];

export interface Formats {
  readonly count: (count: number) => string;
  /** A share from 0 to 1, as a percentage. */
  readonly share: (share: number) => string;
  /** A report's value in its format, an amount of money also with its cents; text stays as it is. */
  readonly value: (value: string | number, format: Format, hasCents?: boolean) => string;
  /** A share from 0 to 1 as the bare number of its percentage, to be edited. */
  readonly percentNumber: (share: number) => string;
  /** A number to be edited. */
  readonly plainNumber: (found: number) => string;
}

/** From here on cents say nothing. */
const NO_CENTS_FROM = 1000;

/** From here on a number no longer fits beside others; the sheet has all digits. */
const COMPACT_FROM = 1e8;

/**
 * The formats of a locale; an unknown one is read as English.
 *
 * @param locale as Google (`zh_CN`) or a browser (`zh-CN`) writes it
 * @param sign of the currency, before amounts of money; empty for none
 */
export function formatsFor(locale: string, sign: () => string = () => ""): Formats {
  const tag = knownTag(locale.replace(/_/g, "-"));
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const six = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  // An amount as it was typed decides to the last digit; what was divided has no last one.
  const exact = (found: number) => (found === +found.toFixed(6) ? six : cents).format(found);
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const finePercent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 3 });
  const editable = new Intl.NumberFormat(tag, {
    maximumFractionDigits: 8,
    useGrouping: false,
    numberingSystem: "latn",
  });
  // As in sentences and on the sheets.
  const share = (found: number) =>
    (Math.abs(found) < 0.001 || Math.abs(found - 1) < 0.0005 ? finePercent : percent)
      .format(found)
      .replace(/(\d)%/, "$1 %");
  const compact = new Intl.NumberFormat(tag, { notation: "compact", maximumSignificantDigits: 4 });
  const money = (found: number, hasCents = false) => {
    const size = Math.abs(found);
    const format = size < 0.005 ? six : size < NO_CENTS_FROM ? cents : size < COMPACT_FROM ? whole : compact;
    return (hasCents ? exact(found) : format.format(found)).replace(/^\D*/, `$&${sign()}`);
  };
  const byFormat: Record<Format, (found: number, hasCents?: boolean) => string> = {
    text: (found) => cents.format(found),
    count: (found) => whole.format(found),
    money,
    number: exact,
    share,
    // Dates come as texts.
    date: String,
  };
  return {
    count: byFormat.count,
    share,
    value: (value, format, hasCents) =>
      typeof value === "string" ? value : byFormat[format](value, hasCents),
    percentNumber: (found) => editable.format(found * 100),
    plainNumber: editable.format,
  };
}

/**
 * Whether amounts that differ would look alike without their cents.
 *
 * @param cells of one column; texts among them are no amounts
 */
export function areTwins(cells: readonly (string | number | undefined)[]): boolean {
  const amounts = new Set(cells.filter((cell) => typeof cell === "number"));
  return new Set([...amounts].map(Math.round)).size < amounts.size;
}

/** @private */
function knownTag(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? "en";
  } catch {
    return "en";
  }
}
