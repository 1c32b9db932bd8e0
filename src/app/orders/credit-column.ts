/** Credits in a column of their own beside the debits that are the revenue: what they are is told by the document, or asked. */

import { textOf, tidy } from "../../core/cells/cell";
import { numberColumn } from "../../core/cells/number-column";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { headerWords } from "../../core/table/header-words";
import type { Table } from "../../core/table/table";
import { filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { isCreditHeading, isDebitHeading } from "../reading/columns/guess/bank-headings";
import type { Source } from "../reading/place/source";
import type { Choice } from "../reading/remark";
import { documentColumn } from "./document-column";
import { freeColumns } from "./free-columns";
import { type LinesRead, numbersOf, unchanged, withNumbers, withoutLines } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with what stands in the column of credits and not in that of debits: credit notes and returns are taken off,
 * payments are no lines, and of what no document tells a person is asked.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @example creditColumnRead({ sheetRows: [2], columns: {} }, { area: { row: 2 }, columns: [], notation: { decimal: ".", groups: "," } }, {}).remarks // => []
 */
export function creditColumnRead(
  table: Table,
  { area, columns, notation }: Pick<Source, "area" | "columns" | "notation">,
  { otherSide }: Decisions,
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts || !isDebitHeading(headerWords(amounts.header).glued)) return unchanged(table);
  const column = freeColumns(table, columns).find(
    ({ kind, header }) => kind === "number" && isCreditHeading(headerWords(header).glued),
  );
  if (!column) return unchanged(table);
  // One program wrote both columns, so that each tells how the other is written, as does the answer about the one that is mapped.
  const debits = columns.find(({ letter }) => letter === amounts.letter);
  const credits = numberColumn(
    [...table.sheetRows.map((row) => column.cells[row - area.row]), ...(debits?.cells ?? [])],
    notation,
    column.answer ?? debits?.answer,
  ).values.slice(0, table.sheetRows.length);
  const isCredit = (at: number) => (credits[at] as number) !== 0 && !Number.isNaN(credits[at]);
  const isDebit = (at: number) => (amounts.values[at] as number) !== 0 && !Number.isNaN(amounts.values[at]);
  const lines = [...table.sheetRows.keys()].filter((at) => isCredit(at) && !isDebit(at));
  if (lines.length === 0) return unchanged(table);
  const documents = documentColumn(table, columns, area.row);
  const kindOf = (at: number) =>
    documents
      ? documents.kindOf(tidy(textOf(documents.column.cells[(table.sheetRows[at] as number) - area.row])))
      : null;
  const notes = lines.filter((at) => kindOf(at) === "credit");
  const payments = lines.filter((at) => kindOf(at) === "payment");
  const others = lines.filter((at) => kindOf(at) !== "credit" && kindOf(at) !== "payment");
  const isOut = otherSide === "out";
  const off = [...notes, ...(isOut ? [] : others)];
  const out = [...payments, ...(isOut ? others : [])];
  const values = amounts.values.slice();
  for (const at of off) values[at] = 0 - (credits[at] as number);
  const isOpen = others.length > 0 && otherSide === undefined;
  const told = (some: readonly number[]) => ({
    column: column.header,
    count: some.length,
    amount: amountText(sum(some.map((at) => credits[at] as number))),
  });
  const choice = (label: Text, to: Decisions["otherSide"]): Choice => ({
    label,
    to: { decisions: { otherSide: to } },
  });
  const remark = (text: Text, some: readonly number[], change: Choice | null) =>
    some.length === 0
      ? []
      : [
          {
            id: `credit-column ${text.en}`,
            text: filledText(text, told(some)),
            rows: some.map((at) => table.sheetRows[at] as number),
            change,
          },
        ];
  return {
    table: withoutLines(withNumbers(table, amounts, values), new Set(out)),
    remarks: isOpen
      ? []
      : [
          ...remark(
            ORDER_TEXTS.creditColumnOff,
            off,
            others.length > 0 ? choice(ORDER_TEXTS.sideOut, "out") : null,
          ),
          ...remark(
            ORDER_TEXTS.creditColumnOut,
            out,
            others.length > 0 ? choice(ORDER_TEXTS.sideOff, "off") : null,
          ),
        ],
    questions: isOpen
      ? [
          {
            id: "other-side",
            text: filledText(ORDER_TEXTS.creditColumn, told(others)),
            choices: [choice(ORDER_TEXTS.sideOff, "off"), choice(ORDER_TEXTS.sideOut, "out")],
          },
        ]
      : [],
  };
}
