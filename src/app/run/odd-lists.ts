/** What a result means in a list that is short, even or ruled by one customer, or whose customers all got one label. */

import { numbersOnly } from "../../core/cells/number-column";
import { areAllEqual } from "../../core/numbers/quantile";
import { sum } from "../../core/numbers/sum";
import { amountText, shareText } from "../../core/report/plain-number";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText, inEveryLanguage } from "../../core/texts/language";
import { MONTHLY_SALES, RECEIVABLES } from "../../models/credit/fields";
import type { Remark } from "../reading/remark";
import { TEXTS } from "../texts";
import type { ModelRun } from "./model-run";

/** With fewer, the best 1, 5 or 20 % are less than a customer or a few, and one more or less moves every rate by much. */
const FEWEST = 20;
/** From here on one customer is worth more than all others together. */
const GIANT = 0.5;
/** Among so many customers one that is worth so many times what the next is may be a total, a plan or mistyped. */
const FEWEST_BESIDE = 20;
const FAR_ABOVE = 4;
/** A larger share of somebody who is not alone would be shown as 100 %. */
const MOST_SHOWN = 0.99999;

/**
 * Remarks on the list as a whole: fewer than 20 customers, all of one value, or one with more than half of it or far above the
 * next.
 *
 * @param table the customers
 * @example oddListRemarks({ sheetRows: [2, 3], columns: {} })[0].id // => "few-customers"
 */
export function oddListRemarks(table: Table): Remark[] {
  const count = table.sheetRows.length;
  const remark = (id: string, text: Remark["text"]): Remark => ({ id, text, rows: [], change: null });
  const few =
    count === 1
      ? [remark("few-customers", TEXTS.oneCustomer)]
      : count < FEWEST
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
  const columns = moneyIn(table);
  const equal = columns.filter(({ numbers }) => areAllEqual(numbers));
  const [column] = columns;
  if (!column || equal.length > 0)
    return [
      ...few,
      ...equal.map(({ numbers, name, field: { id } }) =>
        remark(
          `all-equal ${id}`,
          filledText(TEXTS.allOfOneValue, { count: amountText(numbers.length), field: name }),
        ),
      ),
    ];
  const { numbers: values, name: field } = column;
  const largest = values.reduce((one, other) => Math.max(one, other), 0);
  // Net of what is below 0, as the shares in reports are; of nothing there are none.
  const total = sum(values);
  if (values.length < 3 || total <= 0) return few;
  const name = textsIn(table, FIELDS.customer)[column.values.indexOf(largest)] ?? "";
  if (!(largest > total * GIANT)) {
    const next = values.reduce((one, other) => (other === largest ? one : Math.max(one, other)), 0);
    const isAlone = values.filter((value) => value === largest).length === 1;
    if (!isAlone || values.length < FEWEST_BESIDE || !(largest >= next * FAR_ABOVE)) return few;
    const times = amountText(Math.floor(largest / next));
    return [...few, remark("far-above", filledText(TEXTS.farAbove, { name: name || "…", field, times }))];
  }
  // Not all of it, however little the others are worth.
  const share = largest < total ? Math.min(largest / total, MOST_SHOWN) : largest / total;
  const placed = { name, field, share: shareText(share) };
  return [...few, remark("one-giant", filledText(name === "" ? TEXTS.giantUnnamed : TEXTS.giant, placed))];
}

/** @private */
function moneyIn({ columns }: Pick<Table, "columns">) {
  return [FIELDS.revenue, FIELDS.profit, RECEIVABLES, MONTHLY_SALES].flatMap(({ id }) => {
    const column = columns[id];
    return column?.type === "number"
      ? [
          {
            ...column,
            numbers: numbersOnly(column.values),
            name: inEveryLanguage((language) => columnName(column, language)),
          },
        ]
      : [];
  });
}

/**
 * That a model gave all customers one label, so that it tells none from another: every customer to be called as often, or
 * with the same grade. Where all are worth the same, that is said already.
 *
 * @param models of the run, with what they found
 * @param table the customers
 * @example oneLabelRemarks([], { columns: {} }) // => []
 */
export function oneLabelRemarks(
  models: readonly Pick<ModelRun, "model" | "outcome">[],
  table: Pick<Table, "columns">,
): Remark[] {
  if (moneyIn(table).some(({ numbers }) => areAllEqual(numbers))) return [];
  return models.flatMap(({ model, outcome }) =>
    outcome.columns.slice(0, 1).flatMap(({ labels, cells, basis }): Remark[] => {
      const given = cells.filter((cell) => cell !== "");
      const [label] = given;
      if (!labels || label === undefined || given.length < 2 || given.some((cell) => cell !== label))
        return [];
      // Whoever was judged and got no label, as most accounts have no face, is told from those who have it.
      const isJudged = (row: number) => basis !== undefined && !Number.isNaN(basis[row]);
      if (cells.some((cell, row) => cell === "" && isJudged(row))) return [];
      const values = { model: model.title, count: amountText(given.length), label: alike(String(label)) };
      return [
        { id: `one-label ${model.id}`, text: filledText(TEXTS.oneLabel, values), rows: [], change: null },
      ];
    }),
  );
}
