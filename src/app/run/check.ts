/** What the user should know of the customers before anything is written. */

import { isBlankMark } from "../../core/cells/blank-mark";
import { textOf, tidy } from "../../core/cells/cell";
import type { Problem } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { dateRemarks } from "../../core/table/value-column";
import { likenesses } from "../reading/customers/same-customer";
import type { InputColumn, Source } from "../reading/place/source";
import type { Remark } from "../reading/remark";

/** Of each kind of problem; more would not help a person and would slow the sidebar down. */
const SHOWN_PROBLEMS = 50;

/** With different numbers; more are not compared with one another. */
const MOST_NAMESAKES = 50;

type ProblemCounts = Partial<Record<Problem["code"], number>>;

export interface Check {
  readonly rows: number;
  readonly blankRows: number;
  readonly problemCount: number;
  /** How many of each code. */
  readonly counts: ProblemCounts;
  readonly problems: readonly PlacedProblem[];
  /** What was guessed, left out or stands out. */
  readonly remarks: readonly Remark[];
}

/** The cells as they stand on the sheet. */
interface Cells extends Pick<Source, "area"> {
  readonly columns: readonly Pick<InputColumn, "letter" | "cells">[];
}

/** A problem and its cell in A1 notation; its sentence is made where it is read. */
export interface PlacedProblem extends Problem {
  readonly cell: string;
}

/**
 * What is wrong with the rows, in sheet order, each problem once.
 *
 * @param table the rows
 * @param given what was found in them, in any order
 * @param dataRows rows of the source that were not left out, blank ones included
 * @param remarks on how the rows were read
 * @param source whose cells tell what a value counted as blank says; none needed where no cell is one
 * @example checkOf({ sheetRows: [2], columns: {} }, [], 3, []) // => { rows: 1, blankRows: 2, problemCount: 0, counts: {}, problems: [], remarks: [] }
 */
export function checkOf(
  table: Table,
  given: readonly Problem[],
  dataRows: number,
  remarks: readonly Remark[],
  source?: Cells,
): Check {
  const found = new Map<string, Problem>();
  for (const problem of given) {
    found.set(`${problem.row} ${problem.field} ${problem.code}`, problem);
  }
  const problems = [...found.values()].sort((one, other) => one.row - other.row);
  const counts: ProblemCounts = {};
  const shown = problems.filter(({ code }) => {
    const count = (counts[code] ?? 0) + 1;
    counts[code] = count;
    return count <= SHOWN_PROBLEMS;
  });
  return {
    rows: table.sheetRows.length,
    blankRows: dataRows - table.sheetRows.length,
    problemCount: problems.length,
    counts,
    problems: shown.map((problem) => {
      const letter = table.columns[problem.field]?.letter ?? "";
      const mark = problem.code === "BLANK_VALUE" && source ? markIn(source, letter, problem.row) : "";
      const details = mark === "" ? problem.details : { ...problem.details, found: mark };
      return { ...problem, details, cell: `${letter}${problem.row}` };
    }),
    remarks,
  };
}

/** What stands in a cell that counts as blank, such as `n/a`; empty where nothing does. @private */
function markIn({ area, columns }: Cells, letter: string, row: number): string {
  const cells = columns.find((column) => column.letter === letter)?.cells;
  const text = tidy(textOf(cells?.[row - area.row]));
  return isBlankMark(text) ? text : "";
}

/**
 * The last and the first orders of customers that lie in the future or far from all others: they count, but are probably
 * mistyped.
 *
 * @param table the customers, with the day of the run
 * @example oddOrderDays({ sheetRows: [], columns: {} }) // => []
 */
export function oddOrderDays(table: Table): Problem[] {
  return [FIELDS.lastOrder, FIELDS.firstOrder].flatMap(({ id }) => {
    const column = table.columns[id];
    return column?.type === "date" ? dateRemarks(table, column) : [];
  });
}

/**
 * The same customer on two rows is pointed out, never merged, also where it is written in another way; rows with
 * different numbers of customers are different ones. In a list of orders it is to be expected.
 *
 * @param table the customers
 * @example duplicateCustomers({ sheetRows: [], columns: {} }) // => []
 */
export function duplicateCustomers(table: Table): Problem[] {
  if (table.columns[FIELDS.date.id]) return [];
  const numbers = textsIn(table, FIELDS.customerId);
  const firsts = new Map<string, number[]>();
  const problems: Problem[] = [];
  const customers = textsIn(table, FIELDS.customer);
  const keys = likenesses(customers);
  customers.forEach((customer, index) => {
    if (customer === "") return;
    const key = keys.get(customer) ?? customer;
    const alike = firsts.get(key) ?? [];
    const isOther = (one: number) =>
      numbers[one] !== "" && numbers[index] !== "" && numbers[one] !== numbers[index];
    const first = alike.find((one) => !isOther(one));
    if (first === undefined && alike.length < MOST_NAMESAKES) firsts.set(key, [...alike, index]);
    if (first === undefined) return;
    problems.push({
      row: table.sheetRows[index] as number,
      field: FIELDS.customer.id,
      code: "DUPLICATE_CUSTOMER",
      details: { first: table.sheetRows[first] as number, found: customer },
    });
  });
  return problems;
}
