/** Typed numbers: plain, grouped, with a money sign, with a percent sign or with an exponent. */
import type { Typed, Writing } from "./writing";

/**
 * The number a trimmed text stands for, or `undefined`.
 *
 * Brackets around a number make it negative, as in accounting.
 */
export function typedNumber(text: string, { decimal, thousands }: Writing): Typed | undefined {
  const match =
    /^(\()?([-+])?\s*([$€£¥￥])?\s*([-+])?([\d.,'\s\u00a0\u202f]*\d[.,]?)(e[-+]?\d{1,3})?\s*([%€])?(\))?$/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [, open, sign, symbolBefore, innerSign, digits = "", exponent = "", after, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign !== undefined && innerSign !== undefined))
    return undefined;
  const grouped = digits.includes(thousands);
  const plain = plainDigits(digits, decimal, thousands);
  if (plain === undefined) return undefined;
  const negative = open !== undefined || sign === "-" || innerSign === "-";
  const size = Number(plain + exponent);
  if (!Number.isFinite(size)) return undefined;
  const percent = after === "%";
  const value =
    (negative && size !== 0 ? -1 : 1) *
    (percent
      ? Number(
          `${plain}${exponent || "e0"}`.replace(
            /e([-+]?\d+)$/i,
            (_all, power: string) => `e${Number(power) - 2}`,
          ),
        )
      : size);
  const format = formatOf(plain, grouped, percent, symbolBefore ?? (after === "€" ? "€" : undefined));
  return format === undefined ? { value } : { value, format };
}

/** The digits with a decimal point and no grouping; `undefined` when the groups are not of three. */
function plainDigits(digits: string, decimal: string, thousands: string): string | undefined {
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction ?? "")) return undefined;
  const groups = whole.split(thousands);
  const [first = "", ...rest] = groups;
  if (!/^\d*$/.test(first) || rest.some((group) => !/^\d{3}$/.test(group))) return undefined;
  if (rest.length > 0 && (first.length === 0 || first.length > 3)) return undefined;
  const joined = groups.join("");
  if (joined === "" && (fraction ?? "") === "") return undefined;
  return `${joined === "" ? "0" : joined}${fraction === undefined || fraction === "" ? "" : `.${fraction}`}`;
}

function formatOf(
  plain: string,
  grouped: boolean,
  percent: boolean,
  symbol: string | undefined,
): string | undefined {
  const hasFraction = plain.includes(".");
  if (percent) return hasFraction ? "0.00%" : "0%";
  if (symbol !== undefined) return `[$${symbol === "￥" ? "¥" : symbol}]#,##0${hasFraction ? ".00" : ""}`;
  if (grouped) return hasFraction ? "#,##0.00" : "#,##0";
  return undefined;
}
