/** The rows that count, also those of a list of orders: what was called off, paid back or repeated is taken care of and said. */

import { isBlank } from "../../core/cells/cell";
import { dateColumn } from "../../core/cells/date-column";
import { numbersOnly } from "../../core/cells/number-column";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { alike, filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Mapping } from "../reading/columns/mapping";
import { withAnswers } from "../reading/columns/telling-column";
import type { InputColumn, Source } from "../reading/place/source";
import { listed, type Question, type Remark } from "../reading/remark";
import { type RowsRead, rowsRead } from "../reading/rows";
import { cancellationsRead } from "./cancellation-numbers";
import { chargesRead } from "./charges";
import { creditColumnRead } from "./credit-column";
import { creditNotesRead } from "./credit-notes";
import { customerStatesRead } from "./customer-states";
import { daysBelowRead } from "./days-below";
import { sidesRead } from "./debit-credit";
import { lineDiscountsRead } from "./line-discounts";
import { linesCompleted } from "./lines-completed";
import { neverBoughtRead } from "./never-bought";
import { notesTold } from "./notes-told";
import type { LinesRead } from "./order-lines";
import { statesRead } from "./order-states";
import { totalsRead } from "./order-totals";
import { ordersBesideLines } from "./orders-beside-lines";
import { refundsRead } from "./refunds";
import { repeatedLines } from "./repeated-lines";
import { ORDER_TEXTS } from "./texts";
import { turnedSignsRead } from "./turned-signs";
import { zeroOrdersRead } from "./zero-orders";

export interface ListRead extends RowsRead {
  /** Customers who only have orders of 0: they stay customers. */
  readonly withoutOrder: readonly string[];
}

/** As many tell what a column holds. */
const SOME_CELLS = 50;

/** @private */
function undatedText({ columns, notation }: Source): Text {
  // Dates that stand as text, too.
  const isDated = ({ kind, cells }: InputColumn) => {
    const some = kind === "text" ? cells.filter((cell) => !isBlank(cell)).slice(0, SOME_CELLS) : [];
    const isMost = numbersOnly(dateColumn(some, notation).days).length * 2 > some.length;
    return kind === "date" || (some.length > 0 && isMost);
  };
  const dated = columns.filter(isDated);
  if (dated.length === 0) return ORDER_TEXTS.undated;
  const named = dated.map(({ header, letter }) => alike(header === "" ? letter : `${header} (${letter})`));
  return filledText(ORDER_TEXTS.noOrderDate, { columns: listed(named) });
}

const NET = /net|lifetime|ltv|净|淨|純|순/iu;

/** In this order: a refund is taken off a total that counts once, and what is then nothing is no purchase. */
const READINGS: readonly ((table: Table, source: Source, decisions: Decisions) => LinesRead)[] = [
  (table, _source, decisions) => linesCompleted(table, decisions),
  (table, _source, decisions) => daysBelowRead(table, decisions),
  statesRead,
  chargesRead,
  ordersBesideLines,
  (table, _source, decisions) => totalsRead(table, decisions),
  refundsRead,
  (table, _source, decisions) => cancellationsRead(table, decisions),
  creditNotesRead,
];

/**
 * The rows of a list that count, with all that is said and asked of how they were read. Throws as `rowsRead` does.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param fields that may be mapped
 * @param choices what a person decided, and whether each row is an order
 * @example listRead({ others: [], asides: [], rivals: [], goesOn: null, area: { row: 2 }, notation: { decimal: ".", groups: "," }, columns: [{ position: 0, letter: "A", kind: "text", header: "Client", cells: ["Ann", "Total"] }] }, { customer: 0 }, [FIELDS.customer], { decisions: {}, areOrders: false }).leftOut // => 1
 */
export function listRead(
  source: Source,
  mapping: Mapping,
  fields: readonly Field[],
  choices: { readonly decisions: Decisions; readonly areOrders: boolean },
): ListRead {
  const read = rowsRead(source, mapping, fields, choices);
  const answered = withAnswers(source, choices.decisions);
  let table = read.table;
  const remarks: Remark[] = [];
  const questions: Question[] = [];
  const take = (lines: LinesRead) => {
    table = lines.table;
    remarks.push(...lines.remarks);
    questions.push(...lines.questions);
  };
  take(turnedSignsRead(table, answered, choices));
  take(lineDiscountsRead(table, answered, mapping, choices.decisions));
  take(creditColumnRead(table, answered, choices.decisions));
  take(sidesRead(table, answered, choices.decisions, choices.areOrders));
  if (!choices.areOrders) {
    // What was paid back is taken off of what a customer paid as it is off of an order, unless it is net already.
    if (!NET.test(table.columns[FIELDS.revenue.id]?.header ?? ""))
      take(refundsRead(table, answered, choices.decisions));
    take(customerStatesRead(table, answered, choices.decisions));
    return {
      table,
      leftOut: read.leftOut + read.table.sheetRows.length - table.sheetRows.length,
      remarks: [...read.remarks, ...remarks],
      questions: [...read.questions, ...questions],
      withoutOrder: [],
    };
  }
  for (const reading of READINGS) take(reading(table, answered, choices.decisions));
  const named = new Set(textsIn(table, FIELDS.customer));
  take(zeroOrdersRead(table, choices.decisions));
  const counted = new Set(textsIn(table, FIELDS.customer));
  take(neverBoughtRead(table, answered, choices.decisions));
  remarks.push(...notesTold(table, answered), ...repeatedLines(table, answered));
  if (mapping[FIELDS.date.id] === undefined)
    remarks.push({ id: "undated", text: undatedText(source), rows: [], change: null });
  return {
    table,
    leftOut: read.leftOut + read.table.sheetRows.length - table.sheetRows.length,
    remarks: [...read.remarks, ...remarks],
    questions: [...read.questions, ...questions],
    withoutOrder: [...named].filter((name) => name !== "" && !counted.has(name)),
  };
}
