/** Lines whose document is a credit note or a return although their amount is above 0: taken off. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import type { Remark } from "../reading/remark";
import { documentColumn } from "./document-column";
import { documentKind } from "./document-words";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { stateMeaning } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with the amounts of credit notes and returns below 0, by the column of documents or, without one, by a state
 * such as Gutschrift that is the name of a document. Where some of them are below 0 already, those above 0 are taken off
 * if they are the more, because the sign was then forgotten rather than meant; else they count, as corrections of returns,
 * and that is told.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @example creditNotesRead({ sheetRows: [2], columns: {} }, { area: { row: 2 }, columns: [] }, {}).remarks // => []
 */
export function creditNotesRead(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { statesCounted = [], returnsAboveZero }: Decisions,
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
  const notes = [...states.values()].flat();
  const below = notes.filter((at) => amountOf(at) < 0).length;
  const areMixed = below > 0;
  const areMostlyBelow = below * 2 >= notes.filter((at) => amountOf(at) !== 0).length;
  const values = amounts.values.slice();
  const remarks: Remark[] = [];
  for (const [state, all] of states) {
    const lines = all.filter((at) => amountOf(at) > 0);
    if (lines.length === 0) continue;
    const isChosen = areMixed ? returnsAboveZero === "counts" : statesCounted.includes(state);
    const isCounted = isChosen || (areMixed && returnsAboveZero === undefined && areMostlyBelow);
    if (!isCounted) for (const at of lines) values[at] = -amountOf(at);
    const countedText = isChosen
      ? ORDER_TEXTS.saidCounted
      : isCounted
        ? ORDER_TEXTS.returnsCounted
        : undefined;
    const statesThen = isCounted ? statesCounted.filter((name) => name !== state) : [...statesCounted, state];
    remarks.push({
      id: `credit ${state}`,
      text: filledText(countedText ?? ORDER_TEXTS.creditsOff, {
        column: header,
        state,
        count: lines.length,
        amount: amountText(sum(lines.map(amountOf))),
      }),
      rows: lines.map((at) => table.sheetRows[at] as number),
      change: {
        label: isCounted ? ORDER_TEXTS.takeOff : filledText(ORDER_TEXTS.count, { count: lines.length }),
        to: {
          decisions: areMixed
            ? { returnsAboveZero: isCounted ? "off" : "counts" }
            : { statesCounted: statesThen },
        },
      },
    });
  }
  return remarks.length === 0
    ? unchanged(table)
    : { table: withNumbers(table, amounts, values), remarks, questions: [] };
}
