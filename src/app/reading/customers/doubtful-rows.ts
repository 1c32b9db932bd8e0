/** Rows of which neither words nor sums tell whether they are customers: a person is asked. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { sum } from "../../../core/numbers/sum";
import { plainName, saysOthers, saysPlan, totalOf } from "../place/total-words";
import type { LeftOutKind } from "./row-kinds";
import type { SheetRows } from "./sheet-rows";

/** Why a row is doubtful: it stands below the total, is called like a plan, or stands below a line about others. */
export type DoubtKind = "below-total" | "plans" | "below-others";

/** Rows with their doubt, from 0. */
export type DoubtfulRows = Readonly<Record<DoubtKind, readonly number[]>>;

/**
 * Rows that count until a person says otherwise. What is called like a plan beside a total is none, and becomes one of the totals.
 *
 * @param sheet its rows
 * @param kinds of rows that do not count, which are changed
 * @param groups totals that are those of groups
 * @example doubtfulRows({ filled: [], columns: [], customer: undefined }, new Map()) // => { "below-total": [], plans: [], "below-others": [] }
 */
export function doubtfulRows(
  sheet: SheetRows,
  kinds: Map<number, LeftOutKind>,
  groups: ReadonlySet<number> = new Set(),
): DoubtfulRows {
  const { customer, values, areOrders } = sheet;
  if (!customer || !values) return { "below-total": [], plans: [], "below-others": [] };
  const plans = areOrders ? [] : openPlans(sheet, kinds);
  const others = belowOthers(sheet, kinds);
  const below = belowTotal(sheet, kinds, groups).filter((at) => !others.includes(at));
  return { "below-total": below, plans: plans.filter((at) => !below.includes(at)), "below-others": others };
}

/**
 * What is called like a plan above the first customer or below the last one; beside a total it is as little a customer.
 * @private
 */
function openPlans(sheet: SheetRows, kinds: Map<number, LeftOutKind>): number[] {
  const { filled, customer, values } = sheet;
  const isPlan = (at: number) =>
    !Number.isNaN(values?.[at] ?? Number.NaN) && saysPlan(tidy(textOf(customer?.cells[at])));
  return [filled, [...filled].reverse()].flatMap((rows) => {
    const end = rows.findIndex((at) => !kinds.has(at) && !isPlan(at));
    const edge = rows.slice(0, Math.max(0, end));
    const plans = edge.filter((at) => !kinds.has(at));
    if (!edge.some((at) => kinds.get(at) === "totals")) return plans;
    for (const at of plans) kinds.set(at, "totals");
    return [];
  });
}

/** Rows below a line such as `Lost customers`, where none stands over those above it. @private */
function belowOthers(
  { filled, customer, values, columns }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): number[] {
  const isLine = (at: number) =>
    Number.isNaN(values?.[at] ?? Number.NaN) &&
    !isBlank(customer?.cells[at]) &&
    columns.filter(({ cells }) => !isBlank(cells[at])).length === 1;
  const [first] = filled.filter((at) => !kinds.has(at));
  if (first === undefined || isLine(first)) return [];
  const found: number[] = [];
  let isBelow = false;
  for (const at of filled) {
    if (kinds.has(at)) continue;
    if (isLine(at)) {
      const says = saysOthers(tidy(textOf(customer?.cells[at])));
      if (says) kinds.set(at, "notes");
      isBelow = says;
    } else if (isBelow && !isBlank(customer?.cells[at])) found.push(at);
  }
  return found;
}

/** Rows with a name and a value below the total of all above it. @private */
function belowTotal(
  { filled, values, customer }: SheetRows,
  kinds: ReadonlyMap<number, LeftOutKind>,
  groups: ReadonlySet<number>,
): number[] {
  if (!values || !customer) return [];
  const totals = filled.filter((at) => kinds.get(at) === "totals" && !groups.has(at)).slice(-MOST_TOTALS);
  const counted = filled.filter((at) => !kinds.has(at) && !Number.isNaN(values[at]));
  const isSum = (total: number, first: number) => {
    const own = counted.filter((at) => at > first && at < total);
    return own.length > 0 && sum(own.map((at) => values[at] as number)) === values[total];
  };
  const ofAll = totals.filter((total) => isSum(total, -1) && counted.filter((at) => at < total).length > 1);
  // What each page carries over is no total of the table.
  if (ofAll.length >= FEWEST_PAGES) return [];
  // Where groups go on below, each with a total of its own, the first total is one of a group too.
  const last = totals.reduce(
    (found, total) => (ofAll.includes(total) || (found >= 0 && isSum(total, found)) ? total : found),
    -1,
  );
  return last < 0 ? [] : counted.filter((at) => at > last && !isBlank(customer.cells[at]));
}

const FEWEST_PAGES = 3;
/** Below a table: its total, tax, rounding and the like. */
const MOST_TOTALS = 10;

/** Rows between a line of a name and the total of that name. */
export interface RowsOfNames {
  readonly parts: readonly number[];
  readonly totals: readonly number[];
}

/**
 * Rows between a line with nothing but a name and a total that says the name again, in a list in which others stand in no such
 * group: jobs of a customer there, and customers of a region where all stand in one. The lines of names become notes.
 *
 * @param sheet its rows
 * @param kinds of rows that do not count, which are changed
 * @example rowsOfNames({ filled: [], columns: [], customer: undefined }, new Map()) // => { parts: [], totals: [] }
 */
export function rowsOfNames(
  { filled, columns, customer, values, areOrders }: SheetRows,
  kinds: Map<number, LeftOutKind>,
): RowsOfNames {
  const nothing = { parts: [], totals: [] };
  if (!customer || !values || areOrders) return nothing;
  const nameAt = (at: number) => tidy(textOf(customer.cells[at]));
  const isLine = (at: number) =>
    !kinds.has(at) &&
    nameAt(at) !== "" &&
    Number.isNaN(values[at]) &&
    columns.filter(({ cells }) => !isBlank(cells[at])).length === 1;
  const heads: number[] = [];
  const totals: number[] = [];
  const parts: number[] = [];
  let open: number | undefined;
  let within: number[] = [];
  for (const at of filled) {
    const isEnd =
      open !== undefined && kinds.get(at) === "totals" && totalOf(nameAt(at)) === plainName(nameAt(open));
    if (isEnd && open !== undefined) {
      heads.push(open);
      totals.push(at);
      parts.push(...within);
      [open, within] = [undefined, []];
    } else if (isLine(at)) [open, within] = [at, []];
    else if (open !== undefined && !kinds.has(at)) within.push(at);
  }
  const isIn = new Set([...heads, ...parts]);
  if (parts.length === 0 || filled.every((at) => kinds.has(at) || isIn.has(at))) return nothing;
  for (const at of heads) kinds.set(at, "notes");
  return { parts, totals };
}
