/** Amounts in sentences with the sign of their currency, as the tables beside them show them. */

import { amountText, totalText } from "../../core/report/plain-number";
import type { Block, ReportCell } from "../../core/report/report";
import type { NamedBlock } from "../run/views";

/** Numbers of some reports, as sentences write them. */
export interface KnownNumbers {
  readonly money: ReadonlySet<string>;
  /** Of whatever is not money; also that of an amount then. */
  readonly others: ReadonlySet<string>;
  /** Headers of columns, and whether all that stands below one of them is money. */
  readonly headers: ReadonlyMap<string, boolean>;
}

/**
 * The numbers that reports show, told apart by their formats.
 *
 * @param reports blocks
 * @example knownNumbers([[{ kind: "figures", figures: [{ label: "Revenue", value: 1200, format: "money" }] }]]).money.has("1,200") // => true
 */
export function knownNumbers(reports: readonly (readonly (Block | NamedBlock)[])[]): KnownNumbers {
  const [money, others] = [new Set<string>(), new Set<string>()];
  const headers = new Map<string, boolean>();
  const add = (cell: ReportCell | undefined, format: string | undefined) => {
    const value = typeof cell === "object" ? cell.value : cell;
    if (typeof value !== "number") return;
    const set = format === "money" ? money : others;
    for (const one of [Math.abs(value), -Math.abs(value)]) set.add(amountText(one)).add(totalText(one));
  };
  for (const block of reports.flat()) {
    if (block.kind === "figures") for (const { value, format } of block.figures) add(value, format);
    if (block.kind !== "grid") continue;
    for (const row of block.rows) for (const [at, cell] of row.entries()) add(cell, block.formats[at]);
    // A column of words may be called like one of money, as that of the labels behind a chart.
    for (const [at, header] of block.header.entries())
      if (header !== "" && block.formats[at] !== "text")
        headers.set(header, block.formats[at] === "money" && headers.get(header) !== false);
  }
  return { money, others, headers };
}

/** Neither a part of a day or of a cell's address, nor a percentage. */
const NUMBER = /(?<![A-Za-z\d.,:-])-?\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\d.,:-]*\d| ?%)/g;

/** A whole number below it may be a rank or a count that no table shows. */
const COUNTS_BELOW = 100;

/**
 * Whether a number of these digits is an amount where it stands: one below 1,000 without decimals may be a count, and then
 * says of what.
 * @private
 */
function isAmount(number: string, behind: string): boolean {
  if (/[,.]/.test(number)) return true;
  return Math.abs(Number(number)) >= COUNTS_BELOW && !/^ ?[a-z\u3400-\u9fff]/i.test(behind);
}

/** What stands before a cut: the column and how a customer compares. */
const BEFORE_CUT = /^(.*) [<>≤≥] $/s;

/** Whether a cut of a column of money follows, such as in "Profit ≥ 14,456.5", which no table need show. @private */
function isCutOfMoney(before: string, headers: KnownNumbers["headers"]): boolean {
  const said = BEFORE_CUT.exec(before)?.[1] ?? "";
  const named = [...headers.keys()].filter((header) => said.endsWith(header));
  const longest = named.reduce((long, header) => (header.length > long.length ? header : long), "");
  return headers.get(longest) === true;
}

/**
 * A report whose sentences show the sign before each number that is an amount of money in the tables or a cut of a column
 * of money, and nothing else.
 *
 * @param report blocks
 * @param sign of the currency; `undefined` leaves all as it is
 * @param known from `knownNumbers`
 * @example signedReport([{ kind: "finding", text: "1,200 customers bring 3,400." }], "¥", { money: new Set(["3,400"]), others: new Set(["1,200"]), headers: new Map() }) // => [{ kind: "finding", text: "1,200 customers bring ¥3,400." }]
 */
export function signedReport<One extends Block | NamedBlock>(
  report: readonly One[],
  sign: string | undefined,
  { money, others, headers }: KnownNumbers,
): readonly One[] {
  if (sign === undefined) return report;
  const signed = (text: string) =>
    text.replace(NUMBER, (number, at: number) =>
      (money.has(number) && !others.has(number) && isAmount(number, text.slice(at + number.length))) ||
      (number !== "0" && isCutOfMoney(text.slice(0, at), headers))
        ? number.replace(/^-?/, `$&${sign}`)
        : number,
    );
  return report.map((block) => {
    if ("text" in block) return { ...block, text: signed(block.text) };
    return block.kind === "chart" ? { ...block, title: signed(block.title) } : block;
  });
}
