/** Orders of 0: samples, gifts and orders that were emptied are no purchases. */

import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { listed, rowNamed } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { type LinesRead, linesByOrder, numbersOf, unchanged, withoutLines } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines without orders that come to nothing line by line; a line of 0 in an order that has another amount stays.
 * Where there is no other order, all stay.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example zeroOrdersRead({ sheetRows: [2, 3], columns: { revenue: { type: "number", values: Float64Array.of(5, 0), bad: new Map() } } }, {}).table.sheetRows // => [2]
 */
export function zeroOrdersRead(table: Table, { zeroIsPurchase = false }: Decisions): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts?.values.includes(0)) return unchanged(table);
  const numbers = textsIn(table, FIELDS.orderNumber);
  const single = table.sheetRows.flatMap((_, at) => (numbers[at] === "" ? [[at]] : []));
  const orders = [...linesByOrder(table), ...single].filter((lines) =>
    lines.every((at) => amounts.values[at] === 0),
  );
  const lines = orders.flat().sort((one, other) => one - other);
  if (lines.length === 0 || lines.length === table.sheetRows.length) return unchanged(table);
  const rows = lines.map((at) => table.sheetRows[at] as number);
  const values = {
    count: orders.length,
    rows: listed(rows.map((row) => rowNamed(row))),
  };
  const label = zeroIsPurchase ? READING_TEXTS.leaveOut : ORDER_TEXTS.zeroIsPurchase;
  return {
    table: zeroIsPurchase ? table : withoutLines(table, new Set(lines)),
    remarks: [
      {
        id: "zero-orders",
        text: filledText(zeroIsPurchase ? ORDER_TEXTS.zerosCounted : ORDER_TEXTS.zeros, values),
        rows,
        change: {
          label: filledText(label, { count: orders.length }),
          to: { decisions: { zeroIsPurchase: !zeroIsPurchase } },
        },
      },
    ],
    questions: [],
  };
}
