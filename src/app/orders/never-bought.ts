/** Customers of whom a list of orders has nothing but amounts below 0: suppliers among payments, or returns of purchases before the list begins. */

import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { grouped } from "../../core/table/grouped";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { listed } from "../reading/remark";
import { READING_TEXTS } from "../reading/texts";
import { type LinesRead, numbersOf, unchanged } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines as they are, with a remark on customers who bought nothing; where all are such, the sign is that of the list.
 *
 * @param table one row per line
 * @param decisions of a person
 * @example neverBoughtRead({ sheetRows: [2, 3], columns: { customer: { type: "text", texts: ["Ann", "Bo"] }, revenue: { type: "number", values: Float64Array.of(5, -3), bad: new Map() } } }, {}).remarks[0].text.en // => "Nothing but amounts below 0: Bo (-3)"
 */
export function neverBoughtRead(table: Table, { leftOut = [] }: Decisions): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  if (!amounts?.some((amount) => amount < 0)) return unchanged(table);
  const customers = textsIn(table, FIELDS.customer);
  const valued = customers.flatMap((name, at) => (name !== "" && !Number.isNaN(amounts[at]) ? [at] : []));
  const buyers = new Set(valued.filter((at) => !((amounts[at] as number) < 0)).map((at) => customers[at]));
  const isBuyer = (at: number) => buyers.has(customers[at]);
  const found = [...grouped(valued, (at) => (isBuyer(at) ? null : (customers[at] ?? null)))];
  if (found.length === 0 || buyers.size === 0) return unchanged(table);
  const named = found.map(([name, lines]) =>
    alike(`${name} (${amountText(sum(lines.map((at) => amounts[at] as number)))})`),
  );
  const remark = {
    id: "never-bought",
    text: filledText(ORDER_TEXTS.neverBought, { names: listed(named) }),
    rows: found.flatMap(([, lines]) => lines.map((at) => table.sheetRows[at] as number)),
    change: {
      label: filledText(READING_TEXTS.leaveOut, { count: found.length }),
      to: { decisions: { leftOut: [...leftOut, ...found.map(([name]) => name)] } },
    },
  };
  return { table, remarks: [remark], questions: [] };
}
