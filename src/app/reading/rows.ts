/** The rows that count, as typed columns, with all that is said and asked of how they were read. */

import { textOf, tidy } from "../../core/cells/cell";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { alike, filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { columnsTold } from "./columns-told";
import { currenciesRead, inOneCurrency } from "./currencies";
import { customersToldApart } from "./customers-told-apart";
import { type Mapping, mappedTable } from "./mapping";
import { notationTold } from "./notation-told";
import { listed, type Question, type Remark } from "./remark";
import { questionsOnPlace, remarksOnPlace } from "./remarks-on-place";
import { filledDown, type LeftOutKind, type NamedRow, type RowsLeftOut, rowsLeftOut } from "./rows-left-out";
import type { Source } from "./source";
import { amountsJoined } from "./split-amounts";
import { withAnswers } from "./telling-column";
import { READING_TEXTS } from "./texts";
import { isWalkIn } from "./total-words";

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
 * @example rowsRead({ others: [], rivals: [], goesOn: null, area: { row: 2 }, notation: { decimal: ".", groups: "," }, columns: [{ position: 0, letter: "A", kind: "text", header: "Client", cells: ["Ann", "Total"] }] }, { customer: 0 }, [FIELDS.customer], { decisions: {}, areOrders: false }).remarks[0].text.en // => "Left out as a total: row 3 (Total)"
 */
export function rowsRead(
  given: Source,
  mapping: Mapping,
  fields: readonly Field[],
  { decisions, areOrders }: { readonly decisions: Decisions; readonly areOrders: boolean },
): RowsRead {
  const amounts = amountsJoined(withAnswers(given, decisions), mapping, fields, decisions);
  const { source } = amounts;
  const columns = columnsTold(
    { ...source, columns: source.columns.slice(0, OFFERED_COLUMNS) },
    mapping,
    fields,
    decisions,
  );
  const found = rowsLeftOut(source, mapping, decisions, areOrders);
  const isFilled = decisions.fillDown === true && found.merged.length > 0;
  const unnamed = isFilled || areOrders ? [] : found.merged;
  const uncounted = new Set([...found.rows, ...unnamed].map(({ at }) => at));
  const currencies = currenciesRead(source, mapping, uncounted, decisions);
  const skipped = new Set([...uncounted, ...currencies.leftOut]);
  const counted = isFilled ? withCustomersFilled(source, mapping, found.merged) : source;
  const notation = notationTold(counted, mapping, fields, { skipped, decisions });
  const told = areOrders
    ? customersToldApart(counted, mapping, decisions)
    : { source: counted, remarks: [], questions: [] };
  return {
    table: inOneCurrency(
      mappedTable(told.source, mapping, fields, skipped),
      source.area.row,
      currencies.rates,
    ),
    leftOut: skipped.size,
    remarks: [
      ...remarksOnPlace(source),
      ...columns.remarks,
      ...notation.remarks,
      ...amounts.remarks,
      ...remarksOnRows(found, source.area.row, decisions),
      ...(isFilled ? [filledRemark(found.merged, source.area.row)] : []),
      ...currencies.remarks,
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
    ],
  };
}

/** @private */
function withCustomersFilled(source: Source, mapping: Mapping, rows: readonly NamedRow[]): Source {
  const customer = mapping[FIELDS.customer.id];
  const columns = source.columns.map((column) =>
    column.position === customer ? { ...column, cells: filledDown(column.cells, rows) } : column,
  );
  return { ...source, columns };
}

const KINDS: readonly LeftOutKind[] = ["totals", "nameless", "notes", "headings", "unwanted"];

/** @private */
function remarksOnRows(found: RowsLeftOut, firstRow: number, decisions: Decisions): Remark[] {
  const remarks = KINDS.flatMap((kind): Remark[] => {
    const rows = found.rows.filter((row) => row.kind === kind);
    if (rows.length === 0) return [];
    const names = new Set(rows.map(({ name }) => name));
    const keys = rows.map(({ key }) => key);
    const to =
      kind === "unwanted"
        ? { leftOut: (decisions.leftOut ?? []).filter((name) => !names.has(name)) }
        : { takenIn: [...(decisions.takenIn ?? []), ...keys] };
    const label = filledText(READING_TEXTS.takeIn, { count: rows.length });
    return [remarkOn(kind, READING_TEXTS[kind], rows, firstRow, { label, to: { decisions: to } })];
  });
  if (found.takenIn.length > 0) {
    const keys = new Set(found.takenIn.map(({ key }) => key));
    const to = { decisions: { takenIn: (decisions.takenIn ?? []).filter((key) => !keys.has(key)) } };
    const label = filledText(READING_TEXTS.leaveOut, { count: found.takenIn.length });
    remarks.push(remarkOn("taken-in", READING_TEXTS.takenIn, found.takenIn, firstRow, { label, to }));
  }
  if (found.mostlyNameless > 0) {
    const counts = { count: found.mostlyNameless, all: found.filled };
    const text = filledText(READING_TEXTS.mostlyNameless, counts);
    remarks.push({ id: "mostly-nameless", text, rows: [], change: null });
  }
  return remarks;
}

/** @private */
function remarkOn(
  id: string,
  text: Text,
  rows: readonly NamedRow[],
  firstRow: number,
  change: Remark["change"],
): Remark {
  return {
    id,
    text: filledText(text, { count: rows.length, rows: rowsListed(rows, firstRow) }),
    rows: rows.map(({ at }) => firstRow + at),
    change,
  };
}

/** @private */
function rowsListed(rows: readonly NamedRow[], firstRow: number): Text {
  return listed(
    rows.map(({ at, name }) =>
      filledText(name === "" ? READING_TEXTS.row : READING_TEXTS.rowNamed, { row: firstRow + at, name }),
    ),
  );
}

/** @private */
function filledRemark(rows: readonly NamedRow[], firstRow: number): Remark {
  const label = READING_TEXTS.fillDownNo;
  const change = { label, to: { decisions: { fillDown: false } } };
  return remarkOn("filled-down", READING_TEXTS.filledDown, rows, firstRow, change);
}

/** @private */
function fillDownQuestion(rows: readonly NamedRow[], firstRow: number, mapping: Mapping): Question {
  const values = { count: rows.length, rows: rowsListed(rows, firstRow) };
  // Several dated rows of one customer are its orders.
  const areOrders = [FIELDS.date, FIELDS.orderNumber].some(({ id }) => mapping[id] !== undefined);
  return {
    id: "fill-down",
    text: filledText(READING_TEXTS.fillDown, values),
    choices: [
      {
        label: READING_TEXTS.fillDownYes,
        to: { decisions: { fillDown: true }, ...(areOrders && { areOrders }) },
      },
      { label: READING_TEXTS.fillDownNo, to: { decisions: { fillDown: false } } },
    ],
  };
}

/** @private */
function walkInRemarks(
  { columns, area }: Source,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
  decisions: Decisions,
): Remark[] {
  const customer = columns.find(({ position }) => position === mapping[FIELDS.customer.id]);
  const rows = new Map<string, number[]>();
  customer?.cells.forEach((cell, at) => {
    const name = tidy(textOf(cell));
    const known = rows.get(name);
    if (known && !skipped.has(at)) known.push(area.row + at);
    else if (name !== "" && !skipped.has(at) && isWalkIn(name)) rows.set(name, [area.row + at]);
  });
  if (rows.size === 0) return [];
  const names = [...rows.keys()];
  const label = filledText(READING_TEXTS.leaveOut, { count: names.length });
  const to = { decisions: { leftOut: [...(decisions.leftOut ?? []), ...names] } };
  return [
    {
      id: "walk-in",
      text: filledText(READING_TEXTS.walkIn, { names: listed(names.map(alike)) }),
      rows: [...rows.values()].flat(),
      change: { label, to },
    },
  ];
}
