/** Lines whose document is a credit note or a return although their amount is above 0: taken off. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Remark } from "../reading/remark";
import type { Source } from "../reading/source";
import { documentColumn } from "./document-column";
import { documentKind } from "./document-words";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { stateMeaning } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with the amounts of credit notes and returns below 0, by the column of documents or, without one, by a state
 * such as Gutschrift that is the name of a document. Where one of them is below 0 already, the list writes them with their
 * sign, and none is changed.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @example creditNotesRead({ sheetRows: [2], columns: {} }, { area: { row: 2 }, columns: [] }, {}).remarks // => []
 */
export function creditNotesRead(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { statesCounted = [] }: Decisions,
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  const documents = documentColumn(table, columns, area.row);
  const status = table.columns[FIELDS.status.id];
  const { header = "" } = documents?.column ?? status ?? {};
  if (!amounts || header === "") return unchanged(table);
  const words = documents
    ? table.sheetRows.map((row) => tidy(textOf(documents.column.cells[row - area.row])))
    : textsIn(table, FIELDS.status).map((word) => (stateMeaning(word) === null ? word : ""));
  const states = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (documentKind(word) === "credit") states.set(word, [...(states.get(word) ?? []), at]);
  });
  const amountOf = (at: number) => amounts.values[at] as number;
  if ([...states.values()].flat().some((at) => amountOf(at) < 0)) return unchanged(table);
  const values = amounts.values.slice();
  const remarks: Remark[] = [];
  for (const [state, all] of states) {
    const lines = all.filter((at) => amountOf(at) > 0);
    if (lines.length === 0) continue;
    const isCounted = statesCounted.includes(state);
    if (!isCounted) for (const at of lines) values[at] = -amountOf(at);
    remarks.push({
      id: `credit ${state}`,
      text: filledText(isCounted ? ORDER_TEXTS.saidCounted : ORDER_TEXTS.creditsOff, {
        column: header,
        state,
        count: lines.length,
        amount: amountText(sum(lines.map(amountOf))),
      }),
      rows: lines.map((at) => table.sheetRows[at] as number),
      change: {
        label: isCounted ? ORDER_TEXTS.takeOff : filledText(ORDER_TEXTS.count, { count: lines.length }),
        to: {
          decisions: {
            statesCounted: isCounted
              ? statesCounted.filter((name) => name !== state)
              : [...statesCounted, state],
          },
        },
      },
    });
  }
  return remarks.length === 0
    ? unchanged(table)
    : { table: withNumbers(table, amounts, values), remarks, questions: [] };
}
