/** What the user should know of the customers before anything is written. */

import type { Problem } from "../../core/problem";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { dateRemarks } from "../../core/table/value-column";
import { likenesses } from "../reading/customers/same-customer";
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
 * @example checkOf({ sheetRows: [2], columns: {} }, [], 3, []) // => { rows: 1, blankRows: 2, problemCount: 0, counts: {}, problems: [], remarks: [] }
 */
export function checkOf(
  table: Table,
  given: readonly Problem[],
  dataRows: number,
  remarks: readonly Remark[],
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
      return { ...problem, cell: `${letter}${problem.row}` };
    }),
    remarks,
  };
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
