/** Quantity times unit price, for sheets that have no column of amounts. */

import { asWritten } from "../../../core/numbers/decimal";
import { FIELDS } from "../../../core/table/fields";
import type { NumberField, Table } from "../../../core/table/table";

/**
 * The amounts of the rows as a column of revenue, freed from binary noise: 3 x 0.1 is 0.3. A row without one of the two
 * has no amount, and one in which either cannot be read says why.
 *
 * @param quantity of each row
 * @param price for one piece
 * @example amountFrom({ header: "Qty", letter: "B", values: [3], bad: new Map() }, { header: "Price", letter: "C", values: [0.1], bad: new Map() }).values[0] // => 0.3
 */
export function amountFrom(quantity: Amounts, price: Amounts): NumberField {
  const values = Float64Array.from(quantity.values, (count, row) => {
    const amount = asWritten(count * (price.values[row] ?? Number.NaN));
    return Number.isFinite(amount) ? amount + 0 : Number.NaN;
  });
  return {
    type: "number",
    field: FIELDS.revenue,
    header: `${quantity.header || quantity.letter} × ${price.header || price.letter}`,
    letter: `${quantity.letter}, ${price.letter}`,
    values,
    bad: new Map([...price.bad, ...quantity.bad]),
    // None of them stands on the sheet, so formulas need the column that is written for numbers read from text.
    fromText: values.length,
  };
}

type Amounts = Pick<NumberField, "header" | "letter" | "bad"> & { readonly values: ArrayLike<number> };

/**
 * The table with the amounts as its revenue when it has none but a quantity and a unit price; else the table itself.
 *
 * @param table of customers or orders
 * @example withAmounts({ sheetRows: [2], columns: {} }).columns // => {}
 */
export function withAmounts(table: Table): Table {
  const { revenue, quantity, unitPrice } = FIELDS;
  const [counts, prices] = [table.columns[quantity.id], table.columns[unitPrice.id]];
  if (table.columns[revenue.id] || counts?.type !== "number" || prices?.type !== "number") return table;
  return { ...table, columns: { ...table.columns, [revenue.id]: amountFrom(counts, prices) } };
}
