/** Sales of which most are below 0, as ledgers have them that write what comes in as a credit. */

import { writtenNumber } from "../../core/cells/written-number";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import { type Choice, columnNamed } from "../reading/remark";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/** Fewer may be returns alone. */
const FEWEST = 2;

/**
 * The rows with the signs of their amounts turned where most are below 0 and a person says that they are sales; until then it is
 * asked. Customers of a list may have had nothing but returns, so there it takes amounts that are called credits.
 *
 * @param table one row per line, or per customer
 * @param source the rows on the sheet
 * @param choices what a person decided, and whether each row is an order
 * @example turnedSignsRead({ sheetRows: [2, 3], columns: { revenue: { type: "number", field: FIELDS.revenue, header: "Amount", letter: "B", values: Float64Array.of(-5, -3), bad: new Map() } } }, { columns: [] }, { decisions: { signsTurned: true }, areOrders: true }).table.columns.revenue.values[0] // => 5
 */
export function turnedSignsRead(
  table: Table,
  source: Pick<Source, "columns">,
  { decisions, areOrders }: { readonly decisions: Decisions; readonly areOrders: boolean },
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts || !areMostBelow(amounts.values)) return unchanged(table);
  if (!areOrders && !hasCredits(source, amounts.letter)) return unchanged(table);
  const below = amounts.values.filter((amount) => amount < 0).length;
  const values = {
    column: columnNamed(amounts),
    count: below,
    found: amountText(amounts.values.find((amount) => amount < 0) ?? 0),
  };
  const turn: Choice = { label: ORDER_TEXTS.signsTurn, to: { decisions: { signsTurned: true } } };
  const keep: Choice = { label: ORDER_TEXTS.signsKeep, to: { decisions: { signsTurned: false } } };
  const { signsTurned } = decisions;
  if (signsTurned === undefined) {
    const text = filledText(ORDER_TEXTS.signsAsked, values);
    return { ...unchanged(table), questions: [{ id: "signs-turned", text, choices: [turn, keep] }] };
  }
  const text = filledText(signsTurned ? ORDER_TEXTS.signsTurned : ORDER_TEXTS.signsKept, values);
  const turned = signsTurned
    ? withNumbers(
        table,
        amounts,
        amounts.values.map((amount) => 0 - amount),
      )
    : table;
  return {
    table: turned,
    remarks: [{ id: "signs-turned", text, rows: [], change: signsTurned ? keep : turn }],
    questions: [],
  };
}

/** By rows and by what they come to: many small lines below 0 take something off, and few large ones above pay for the others. @private */
function areMostBelow(amounts: Float64Array): boolean {
  let [below, above, taken, earned] = [0, 0, 0, 0];
  for (const amount of amounts) {
    if (amount < 0) {
      below++;
      taken -= amount;
    }
    if (amount > 0) {
      above++;
      earned += amount;
    }
  }
  if (below < FEWEST) return false;
  return below > above * 2 ? taken * 2 >= earned : below > above && taken >= earned;
}

/** Whether a cell of the column says Cr or Credit. @private */
function hasCredits({ columns }: Pick<Source, "columns">, letter: string): boolean {
  const cells = columns.find((column) => column.letter === letter)?.cells ?? [];
  return cells.some((cell) => {
    const mark = typeof cell === "string" ? writtenNumber(cell)?.mark : undefined;
    return mark === "cr" || mark === "credit";
  });
}
