/** What a result means in a list that is short, even or ruled by one customer. */

import { numbersOnly } from "../../core/cells/number-column";
import { areAllEqual } from "../../core/numbers/quantile";
import { sum } from "../../core/numbers/sum";
import { amountText, shareText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Remark } from "../reading/remark";
import { TEXTS } from "../texts";

/** With fewer, the best 1, 5 or 20 % are less than a customer or a few, and one more or less moves every rate by much. */
const FEWEST = 20;
/** From here on one customer is worth more than all others together. */
const GIANT = 0.5;

/**
 * Remarks on the list as a whole: fewer than 20 customers, all of one value, or one with more than half of it.
 *
 * @param table the customers
 * @example oddListRemarks({ sheetRows: [2, 3], columns: {} })[0].id // => "few-customers"
 */
export function oddListRemarks(table: Table): Remark[] {
  const count = table.sheetRows.length;
  const remark = (id: string, text: Remark["text"]): Remark => ({ id, text, rows: [], change: null });
  const few =
    count < FEWEST
      ? [
          remark(
            "few-customers",
            filledText(TEXTS.fewCustomers, {
              count: amountText(count),
              share: shareText(1 / Math.max(1, count)),
            }),
          ),
        ]
      : [];
  const columns = [FIELDS.revenue, FIELDS.profit].flatMap(({ id }) => {
    const column = table.columns[id];
    return column?.type === "number" ? [{ ...column, numbers: numbersOnly(column.values) }] : [];
  });
  const equal = columns.filter(({ numbers }) => areAllEqual(numbers));
  const [column] = columns;
  if (!column || equal.length > 0)
    return [
      ...few,
      ...equal.map(({ numbers, field: { id, label } }) =>
        remark(
          `all-equal ${id}`,
          filledText(TEXTS.allOfOneValue, { count: amountText(numbers.length), field: label }),
        ),
      ),
    ];
  const {
    numbers: values,
    field: { label: field },
  } = column;
  const largest = values.reduce((one, other) => Math.max(one, other), 0);
  const total = sum(values.filter((value) => value > 0));
  if (values.length < 3 || !(largest > total * GIANT)) return few;
  const name = textsIn(table, FIELDS.customer)[column.values.indexOf(largest)] ?? "";
  const placed = { name, field, share: shareText(largest / total) };
  return [...few, remark("one-giant", filledText(name === "" ? TEXTS.giantUnnamed : TEXTS.giant, placed))];
}
