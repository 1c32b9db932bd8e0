/** What is said and asked of rows that are no customers, have no name, or may be many customers. */

import { textOf, tidy } from "../../../core/cells/cell";
import { FIELDS } from "../../../core/table/fields";
import { alike, filledText, type Text } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import { columnOf, type Mapping } from "../columns/mapping";
import type { Source } from "../place/source";
import { isWalkIn } from "../place/total-words";
import { listed, type Question, type Remark, rowNamed } from "../remark";
import { READING_TEXTS } from "../texts";
import type { LeftOutKind } from "./row-kinds";
import type { RowsLeftOut } from "./rows-left-out";
import type { NamedRow } from "./sheet-rows";

const KINDS: readonly LeftOutKind[] = ["totals", "parts", "nameless", "notes", "headings", "unwanted"];

/**
 * Rows that were left out, taken in or filled, kind by kind, each with the way back.
 *
 * @param found from `rowsLeftOut`
 * @param firstRow sheet row of the first one
 * @param decisions of a person
 * @example remarksOnRows({ rows: [{ at: 1, kind: "totals", name: "Total", key: "Total | 5" }], takenIn: [], likeTotals: [], merged: [], unsure: [], besides: [], doubtful: { "below-total": [], plans: [], "below-others": [] }, mostlyNameless: 0, filled: 2 }, 2, {})[0].change.to // => { decisions: { takenIn: ["Total | 5"] } }
 */
export function remarksOnRows(found: RowsLeftOut, firstRow: number, decisions: Decisions): Remark[] {
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
  if (found.likeTotals.length > 0) {
    const leftOut = [...(decisions.leftOut ?? []), ...found.likeTotals.map(({ name }) => name)];
    const label = filledText(READING_TEXTS.leaveOut, { count: found.likeTotals.length });
    const change = { label, to: { decisions: { leftOut } } };
    remarks.push(remarkOn("like-totals", READING_TEXTS.likeTotals, found.likeTotals, firstRow, change));
  }
  if (found.mostlyNameless > 0) {
    const counts = { count: found.mostlyNameless, all: found.filled };
    const text = filledText(READING_TEXTS.mostlyNameless, counts);
    remarks.push({ id: "mostly-nameless", text, rows: [], change: null });
  }
  if (decisions.fillDown === true && found.merged.length > 0) {
    const change = { label: READING_TEXTS.fillDownNo, to: { decisions: { fillDown: false } } };
    remarks.push(remarkOn("filled-down", READING_TEXTS.filledDown, found.merged, firstRow, change));
  }
  return remarks;
}

/**
 * Rows without a name that a person left out, though they seem to belong to the customer above.
 *
 * @param rows that do not count
 * @param firstRow sheet row of the first row of the table
 * @param decisions of a person
 * @example notFilledRemarks([{ at: 1, name: "", key: "" }], 2, { fillDown: false })[0].rows // => [3]
 * @example notFilledRemarks([{ at: 1, name: "", key: "" }], 2, {}) // => []
 */
export function notFilledRemarks(
  rows: readonly NamedRow[],
  firstRow: number,
  { fillDown }: Decisions,
): Remark[] {
  if (fillDown !== false || rows.length === 0) return [];
  const change = { label: READING_TEXTS.fillDownYes, to: { decisions: { fillDown: true } } };
  return [remarkOn("not-filled-down", READING_TEXTS.nameless, rows, firstRow, change)];
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
  return listed(rows.map(({ at, name }) => rowNamed(firstRow + at, name)));
}

/**
 * Whether rows without a name belong to the customer above them.
 *
 * @param rows without a name
 * @param firstRow sheet row of the first row of the table
 * @param mapping field to column
 * @example fillDownQuestion([{ at: 1, name: "", key: "" }], 2, { date: 1 }).choices[0].to // => { decisions: { fillDown: true }, areOrders: true }
 */
export function fillDownQuestion(rows: readonly NamedRow[], firstRow: number, mapping: Mapping): Question {
  const values = { count: rows.length, rows: rowsListed(rows, firstRow) };
  return {
    id: FILL_DOWN,
    text: filledText(READING_TEXTS.fillDown, values),
    choices: [
      {
        label: READING_TEXTS.fillDownYes,
        to: { decisions: { fillDown: true }, ...(areOrdersFilled(mapping) && { areOrders: true }) },
      },
      { label: READING_TEXTS.fillDownNo, to: { decisions: { fillDown: false } } },
    ],
  };
}

/**
 * Whether the rows that belong to one customer are its orders: they have a day or a number.
 *
 * @param mapping field to column
 * @example areOrdersFilled({ customer: 0, date: 1 }) // => true
 */
export function areOrdersFilled(mapping: Mapping): boolean {
  return [FIELDS.date, FIELDS.orderNumber].some(({ id }) => mapping[id] !== undefined);
}

/**
 * Whether rows that may be none are customers, one question for each kind of doubt; until it is answered they count.
 *
 * @param doubtful rows by kind
 * @param firstRow sheet row of the first row of the table
 * @param decisions of a person
 * @example doubtQuestions({ "below-total": [{ at: 4, name: "Budget", key: "" }], plans: [], "below-others": [] }, 2, {})[0].choices[1].to // => { decisions: { leftOut: ["Budget"], answered: ["below-total"] } }
 */
export function doubtQuestions(
  doubtful: RowsLeftOut["doubtful"],
  firstRow: number,
  { leftOut = [], answered = [] }: Decisions,
): Question[] {
  return DOUBTS.flatMap((kind): Question[] => {
    const rows = doubtful[kind];
    if (rows.length === 0 || answered.includes(kind)) return [];
    const said = [...answered, kind];
    return [
      {
        id: kind,
        text: filledText(READING_TEXTS[kind], { count: rows.length, rows: rowsListed(rows, firstRow) }),
        choices: [
          { label: READING_TEXTS.belowTotalYes, to: { decisions: { answered: said } } },
          {
            label: READING_TEXTS.fillDownNo,
            to: { decisions: { leftOut: [...leftOut, ...rows.map(({ name }) => name)], answered: said } },
          },
        ],
      },
    ];
  });
}

/**
 * Whether rows between a name and its total are customers, or what one customer's amount is made of; until it is answered they
 * count, and the total does not.
 *
 * @param found rows between a name and its total, and those totals
 * @param firstRow sheet row of the first row of the table
 * @param decisions of a person
 * @example ofNamesQuestions({ parts: [{ at: 1, name: "Kitchen", key: "" }], totals: [{ at: 2, name: "Total Ann", key: "Total Ann | 5" }] }, 2, {})[0].choices[1].to // => { decisions: { leftOut: ["Kitchen"], takenIn: ["Total Ann | 5"], answered: ["of-names"] } }
 */
export function ofNamesQuestions(
  { parts, totals }: RowsLeftOut["ofNames"],
  firstRow: number,
  { leftOut = [], takenIn = [], answered = [] }: Decisions,
): Question[] {
  if (parts.length === 0 || answered.includes("of-names")) return [];
  const said = [...answered, "of-names"];
  const names = [...new Set(parts.map(({ name }) => name))];
  const decisions = {
    leftOut: [...leftOut, ...names],
    takenIn: [...takenIn, ...totals.map(({ key }) => key)],
    answered: said,
  };
  return [
    {
      id: "of-names",
      text: filledText(READING_TEXTS.ofNames, { count: parts.length, rows: rowsListed(parts, firstRow) }),
      choices: [
        { label: READING_TEXTS.belowTotalYes, to: { decisions: { answered: said } } },
        { label: READING_TEXTS.ofNamesNo, to: { decisions } },
      ],
    },
  ];
}

const DOUBTS = ["below-total", "plans", "below-others"] as const;

/**
 * Whether rows that are worth what others are together are totals; until it is answered they do not count.
 *
 * @param found the first or last row that is worth as much as all others, and rows that are as much as those beside them
 * @param firstRow sheet row of the first row of the table
 * @param decisions of a person
 * @example sumQuestions({ unsure: [{ at: 0, name: "Ann", key: "Ann | 9" }], besides: [] }, 2, {})[0].choices[1].to // => { decisions: { takenIn: ["Ann | 9"] } }
 */
export function sumQuestions(
  { unsure, besides }: Pick<RowsLeftOut, "unsure" | "besides">,
  firstRow: number,
  { takenIn = [], answered = [] }: Decisions,
): Question[] {
  const asked = [
    { id: "sum-of-others", text: READING_TEXTS.sumOfOthers, rows: unsure.slice(0, 1) },
    { id: "sums-beside", text: READING_TEXTS.sumsBeside, rows: besides },
  ];
  return asked.flatMap(({ id, text, rows }): Question[] => {
    if (rows.length === 0 || answered.includes(id)) return [];
    const keys = rows.map(({ key }) => key);
    return [
      {
        id,
        text: filledText(text, { count: rows.length, rows: rowsListed(rows, firstRow) }),
        choices: [
          { label: READING_TEXTS.isTotal, to: { decisions: { answered: [...answered, id] } } },
          { label: READING_TEXTS.isCustomer, to: { decisions: { takenIn: [...takenIn, ...keys] } } },
        ],
      },
    ];
  });
}

/** By which the question is known. */
const FILL_DOWN = "fill-down";

/**
 * Names under which many buyers may stand.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param skipped rows that do not count, from 0
 * @param decisions of a person
 * @example walkInRemarks({ area: { row: 2 }, columns: [{ position: 0, cells: ["Ann", "Cash Sale"] }] }, { customer: 0 }, new Set(), {})[0].rows // => [3]
 */
export function walkInRemarks(
  { columns, area }: Pick<Source, "columns" | "area">,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
  decisions: Decisions,
): Remark[] {
  const customer = columnOf(columns, mapping, FIELDS.customer);
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
