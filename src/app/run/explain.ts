/** Why a customer is what it is: every ticked model's verdict on one row. */

import { textOf, tidy } from "../../core/cells/cell";
import { InputError, problemText } from "../../core/problem";
import type { Block, ColumnFormat, Format } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { textsIn } from "../../core/table/table";
import type { Explanation } from "../contract/contract";
import { customerRecords } from "../known/customer-records";
import { recordBlocks } from "../known/explain-records";
import { FILE_TEXTS } from "../known/texts";
import { HISTORY_COLUMNS } from "../record/history-columns";
import { TEXTS } from "../texts";
import { movementBlocks } from "./explain-movement";
import type { ModelRun } from "./model-run";
import { recordedRuns } from "./movement";
import { nameIn } from "./name-in";
import type { Run } from "./run";
import { handSetOn, verdictOn } from "./verdict";
import { reportView } from "./views";

/**
 * The explanation of one customer.
 *
 * A model without words of its own shows what it wrote for the customer. Throws `NOT_A_CUSTOMER` for a row without one.
 *
 * @param run from `runModels`
 * @param row as the sheet numbers it
 * @example explainCustomer({ table: { sheetRows: [2], columns: {} }, orders: null, models: [], movement: null, language: "en", place: { reading: { markedColumns: [] } } }, 2).row // => 2
 */
export function explainCustomer(run: Run, row: number): Explanation {
  const { table, models, source } = run;
  const index = customerAt(run, row);
  if (index < 0) throw new InputError("NOT_A_CUSTOMER", { row, range: source.range });
  const movement = reportView(movementBlocks(run, index));
  const changed =
    movement.length > 0 ? [{ id: "movement", title: TEXTS.whatChanged[run.language], report: movement }] : [];
  const kept = fileOf(run, index);
  const byHand = handSetOn(run, index);
  // Beside what the rule gives and advises, which the model's own words go on to tell.
  const handSet = (model: string): Block[] => {
    const text = byHand.get(model);
    return text === undefined ? [] : [{ kind: "text", text }];
  };
  return {
    row,
    customer: textsIn(table, FIELDS.customer)[index] ?? "",
    verdict: verdictOn(run, index),
    models: [
      ...models.map((one) => ({
        id: one.model.id,
        title: one.model.title[run.language],
        // A model that judges orders has the customer where its order stands.
        report: reportView([
          ...handSet(one.model.id),
          ...verdict(
            one,
            run,
            one.table.sheetRows === table.sheetRows ? index : one.table.sheetRows.indexOf(row),
          ),
        ]),
      })),
      ...changed,
      ...kept,
    ],
  };
}

/**
 * The row of the customer whose name stands on another sheet: what the selected cell says, or the only customer whom a
 * sentence in it names, or else the first name in its row. Of several customers of a name it is the one whose number
 * stands in the row too. Throws `CUSTOMER_LOST` for one that only an earlier run knew,
 * `NOT_A_CUSTOMER_NAME` for none, and `SEVERAL_OF_NAME` where a name does not tell one.
 *
 * @param run from `runModels`
 * @param cell as it is shown
 * @param line all cells of its row, as they are shown
 * @example rowNamed({ table: { sheetRows: [2], columns: {} }, orders: null, reading: { sheet: "Data" }, place: { reading: { history: { runs: [], last: [] } } } }, "Ann", ["Ann"]) // throws "no customer of the sheet “Data” is named in the selected cell or its row, or more than one is: click the name of one, then try again"
 */
export function rowNamed(
  { table, orders, reading, place }: Pick<Run, "table" | "orders" | "reading" | "place">,
  cell: string,
  line: readonly string[],
): number {
  const { sheet } = reading;
  const customers = textsIn(table, FIELDS.customer).map(tidy);
  const name = nameIn(cell, line, new Set(customers));
  if (name === undefined) throw lostOr(new InputError("NOT_A_CUSTOMER_NAME", { sheet }), place, cell, line);
  const numbers = textsIn(table, FIELDS.customerId).map(tidy);
  const beside = new Set(line.map(tidy));
  const called = customers.flatMap((one, at) => (one === name ? [at] : []));
  const numbered = called.filter((at) => numbers[at] && beside.has(numbers[at]));
  const [at = 0] = numbered.length === 1 ? numbered : called;
  if (called.length > 1 && numbered.length !== 1)
    throw new InputError("SEVERAL_OF_NAME", { count: called.length, name, sheet });
  const order = orders
    ? textsIn(orders.orders, FIELDS.customer).findIndex((text) => tidy(text) === name)
    : at;
  return (orders?.orders ?? table).sheetRows[order] as number;
}

/** Who is named on the lists of those lost is on the list no more; the latest run that knew such a one says since when. @private */
function lostOr(
  otherwise: InputError,
  { reading }: Run["place"],
  cell: string,
  line: readonly string[],
): InputError {
  const nameAt = HISTORY_COLUMNS.indexOf("customer");
  for (const { run, rows } of [...recordedRuns(reading.history)].reverse()) {
    const name = nameIn(cell, line, new Set(rows.map((row) => tidy(textOf(row[nameAt])))));
    if (name !== undefined)
      return new InputError("CUSTOMER_LOST", {
        name,
        sheet: reading.sheet,
        day: run.date ?? String(run.run),
      });
  }
  return otherwise;
}

/** What the firm keeps of the customer; nothing where it keeps nothing. @private */
function fileOf({ table, records, language }: Run, index: number): Explanation["models"] {
  const numbers = textsIn(table, FIELDS.customerId);
  const customers = textsIn(table, FIELDS.customer).map((name, at) => ({ name, number: numbers[at] ?? "" }));
  const own = records && customerRecords(records, customers)[index];
  const report = own ? reportView(recordBlocks(own, table.today ?? null, language)) : [];
  return report.length > 0 ? [{ id: "file", title: FILE_TEXTS.title[language], report }] : [];
}

/** In a list of orders any order of the customer will do. @private */
function customerAt({ table, orders }: Run, row: number): number {
  if (!orders) return table.sheetRows.indexOf(row);
  const at = orders.orders.sheetRows.indexOf(row);
  const name = textsIn(orders.orders, FIELDS.customer)[at] ?? "";
  return textsIn(table, FIELDS.customer).indexOf(name);
}

/** @private */
function verdict({ outcome, prepared, table }: ModelRun, { language }: Run, index: number): Block[] {
  try {
    const own = prepared.explain?.(table, index);
    if (own) return own;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [{ kind: "note", text: problemText(error.code, error.details, language) }];
  }
  const figures = outcome.columns.map(({ header, cells, format }) => ({
    label: header,
    value: cells[index] ?? "",
    format: figureFormat(format),
  }));
  return figures.length > 0 ? [{ kind: "figures", figures }] : [];
}

/** @private */
function figureFormat(format: ColumnFormat): Format {
  if (format === "date") return "text";
  if (format === "hundredths") return "number";
  return format === "cents" ? "money" : format;
}
