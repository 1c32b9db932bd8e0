/** The rows that count, as typed columns, with all that is said and asked of how they were read. */

import { isBlank } from "../../core/cells/cell";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import type { Decisions } from "../contract/decisions";
import { columnsTold } from "./columns/columns-told";
import { fullNamesRemarks, withFullNames } from "./columns/full-names";
import { columnOf, type Mapping, mappedTable } from "./columns/mapping";
import { periodsSummed } from "./columns/summed-periods";
import { withAnswers } from "./columns/telling-column";
import { alikeInList, customersToldApart } from "./customers/customers-told-apart";
import { areFilled, filledDown, nameLines } from "./customers/merged-names";
import {
  doubtQuestions,
  fillDownQuestion,
  notFilledRemarks,
  ofNamesQuestions,
  remarksOnRows,
  sumQuestions,
  walkInRemarks,
} from "./customers/remarks-on-rows";
import { rowsLeftOut } from "./customers/rows-left-out";
import type { NamedRow } from "./customers/sheet-rows";
import { currenciesRead, inOneCurrency } from "./notation/currencies";
import { notationTold } from "./notation/notation-told";
import { amountsJoined } from "./notation/split-amounts";
import { headingUnitsRead, inFull } from "./notation/units-in-headings";
import { unitsRead } from "./notation/units-in-rows";
import type { Source } from "./place/source";
import type { Question, Remark } from "./remark";
import { joinedRemarks, questionsOnPlace, remarksOnPlace } from "./remarks-on-place";

export interface RowsRead {
  readonly table: Table;
  /** Rows with content that do not count. */
  readonly leftOut: number;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/** More could not be chosen from, and would take long to guess from. */
export const OFFERED_COLUMNS = 400;

/**
 * The rows of the source that count.
 *
 * What is guessed or left out is a remark, which says how to have it otherwise; what cannot be told is a question, and
 * until it is answered the table holds what is likely. Throws as `mappedTable` does.
 *
 * @param given the rows on the sheet
 * @param mapping field to column
 * @param fields that may be mapped
 * @param choices what a person decided, and whether each row is an order
 * @example rowsRead({ others: [], asides: [], rivals: [], goesOn: null, area: { row: 2 }, notation: { decimal: ".", groups: "," }, columns: [{ position: 0, letter: "A", kind: "text", header: "Client", cells: ["Ann", "Total"] }] }, { customer: 0 }, [FIELDS.customer], { decisions: {}, areOrders: false }).remarks[0].text.en // => "Left out as a total: row 3 (Total)"
 */
export function rowsRead(
  given: Source,
  mapping: Mapping,
  fields: readonly Field[],
  { decisions, areOrders }: { readonly decisions: Decisions; readonly areOrders: boolean },
): RowsRead {
  const amounts = amountsJoined(withAnswers(given, decisions), mapping, fields, decisions);
  const columns = columnsTold(
    { ...amounts.source, columns: amounts.source.columns.slice(0, OFFERED_COLUMNS) },
    mapping,
    fields,
    decisions,
  );
  const periods = periodsSummed(amounts.source, mapping, decisions);
  const { source } = periods;
  const found = rowsLeftOut(source, mapping, decisions, areOrders);
  const isFilled = areFilled(found, source.columns, decisions.fillDown);
  const unnamed = isFilled || areOrders ? [] : found.merged;
  const names = isFilled ? nameLines(source.columns, found.merged) : [];
  const uncounted = new Set([...[...found.rows, ...unnamed].map(({ at }) => at), ...names]);
  const currencies = currenciesRead(source, mapping, uncounted, decisions);
  const skipped = new Set([...uncounted, ...currencies.leftOut]);
  const units = unitsRead(source, mapping, skipped, decisions);
  const inHeadings = headingUnitsRead(amounts.source, mapping, skipped, decisions);
  const counted = isFilled ? withCustomersFilled(source, mapping, found.merged) : source;
  const notation = notationTold(counted, mapping, fields, { skipped, decisions });
  const named = withFullNames(counted, mapping);
  const told = areOrders
    ? customersToldApart(named, mapping, decisions)
    : { source: named, remarks: [], questions: alikeInList(named, mapping, skipped, decisions) };
  const firstRow = source.area.row;
  const written = mappedTable(told.source, mapping, fields, skipped);
  const full = inFull(inOneCurrency(written, firstRow, units.factors), firstRow, inHeadings, units.factors);
  return {
    table: inOneCurrency(full, firstRow, currencies.rates),
    leftOut: skipped.size,
    remarks: [
      ...remarksOnPlace(source),
      ...joinedRemarks(source.columns),
      ...columns.remarks,
      ...notation.remarks,
      ...amounts.remarks,
      ...periods.remarks,
      ...remarksOnRows(found, source.area.row, decisions),
      ...notFilledRemarks(unnamed, source.area.row, decisions),
      ...units.remarks,
      ...inHeadings.remarks,
      ...currencies.remarks,
      ...fullNamesRemarks(counted, mapping, areOrders),
      ...told.remarks,
      ...walkInRemarks(counted, mapping, skipped, decisions),
    ],
    questions: [
      ...questionsOnPlace(source, decisions),
      ...columns.questions,
      ...currencies.questions,
      ...told.questions,
      ...notation.questions,
      ...amounts.questions,
      ...(found.merged.length > 0 && decisions.fillDown === undefined
        ? [fillDownQuestion(found.merged, source.area.row, mapping)]
        : []),
      ...sumQuestions(found, source.area.row, decisions),
      ...ofNamesQuestions(found.ofNames, source.area.row, decisions),
      ...doubtQuestions(found.doubtful, source.area.row, decisions),
    ],
  };
}

/** @private */
function withCustomersFilled(source: Source, mapping: Mapping, rows: readonly NamedRow[]): Source {
  const ofOrder = [FIELDS.orderNumber, FIELDS.date, FIELDS.customerId, FIELDS.status, FIELDS.currency];
  const customer = columnOf(source.columns, mapping, FIELDS.customer);
  const filled = ofOrder.map((field) => columnOf(source.columns, mapping, field));
  const columns = source.columns.map((column) => {
    const isOfOrder = filled.includes(column) && rows.every(({ at }) => isBlank(column.cells[at]));
    return column === customer || isOfOrder ? { ...column, cells: filledDown(column.cells, rows) } : column;
  });
  return { ...source, columns };
}
