/** What each row of a sheet is, an order or a customer, as far as its columns tell, and the question where they do not. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { hasField } from "../contract/needs";
import { tellOrders } from "../orders/state-columns";
import { ORDER_TEXTS } from "../orders/texts";
import { withFullNames } from "../reading/columns/full-names";
import { columnOf, type Mapping } from "../reading/columns/mapping";
import { areFilled, filledDown } from "../reading/customers/merged-names";
import { rowsLeftOut } from "../reading/customers/rows-left-out";
import { bareNumber, likenesses, type NamedCustomer } from "../reading/customers/same-customer";
import type { NamedRow } from "../reading/customers/sheet-rows";
import type { Source } from "../reading/place/source";
import { saysTotal } from "../reading/place/total-words";
import type { Question } from "../reading/remark";

/** Fewer names that come again are customers who are on the list twice. */
const FEWEST_REPEATED = 0.1;

export interface RowsAre {
  readonly kind: "orders" | "customers" | "unclear";
  /** Rows whose customer stands further up already, and all that name one. */
  readonly repeated: number;
  readonly named: number;
}

/**
 * What each row is. Rows are orders when customers come again, however they are written, and a column has dates; without
 * dates at least a tenth of the rows must name a customer once more, and a column must hold order numbers, products or prices of one, else
 * it is unclear. They are orders, too, where a column says of some that nothing was bought, or where rows without a customer go on
 * with the order above them.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param decisions of a person: whether rows without a name belong to the customer above
 * @example rowsAre({ columns: [{ position: 0, header: "Customer", cells: ["Ann", "Ann"] }] }, { customer: 0, revenue: 1, date: 2 }, {}).kind // => "orders"
 */
export function rowsAre(source: Source, mapping: Mapping, decisions: Decisions): RowsAre {
  const found = rowsSeem(source, mapping, decisions, new Set());
  if (found.kind !== "unclear") return found;
  // Months or products below each customer come again, and count with it.
  const { rows } = rowsLeftOut(source, mapping, decisions);
  return rows.length === 0 ? found : rowsSeem(source, mapping, decisions, new Set(rows.map(({ at }) => at)));
}

/** As they seem without some rows. @private */
function rowsSeem(
  source: Source,
  mapping: Mapping,
  decisions: Decisions,
  leftOut: ReadonlySet<number>,
): RowsAre {
  const { columns } = withFullNames(source, mapping);
  const cellsOf = (field: { readonly id: string }) => columnOf(columns, mapping, field)?.cells ?? [];
  const merged = mergedIn(source, mapping, decisions, cellsOf(FIELDS.customer));
  const ids = cellsOf(FIELDS.customerId);
  // Printed pages and tables put together have the heading again and again.
  const heading = columnOf(columns, mapping, FIELDS.customer)?.header ?? "";
  const named = filledDown(cellsOf(FIELDS.customer), merged).flatMap((cell, at) => {
    const name = tidy(textOf(cell));
    const isNone = leftOut.has(at) || name === "" || name === heading || saysTotal(name) === "wholly";
    return isNone ? [] : [{ name, id: bareNumber(tidy(textOf(ids[at]))) }];
  });
  const exact = named.length - new Set(named.map(({ name, id }) => id || name)).size;
  const isDated = mapping[FIELDS.date.id] !== undefined;
  const repeated = isDated && exact === 0 ? named.length - differentIn(named) : exact;
  const found = { repeated, named: named.length };
  if (hasField(FIELDS.revenue.id, mapping, false) && tellOrders(columns)) return { kind: "orders", ...found };
  const has = ({ id }: { readonly id: string }) => mapping[id] !== undefined;
  if (isDated && hasField(FIELDS.revenue.id, mapping, false) && goOn(cellsOf))
    return { kind: "orders", ...found };
  if (repeated === 0 || !hasField(FIELDS.revenue.id, mapping, false)) return { kind: "customers", ...found };
  if (isDated) return { kind: "orders", ...found };
  if (repeated < named.length * FEWEST_REPEATED) return { kind: "customers", ...found };
  // What stands below a name without one is part of what it bought.
  const areLines = merged.length > 0 || [FIELDS.orderNumber, FIELDS.product, FIELDS.unitPrice].some(has);
  return { kind: areLines ? "orders" : "unclear", ...found };
}

/** Whether rows without a customer and a date have the number of an order above them: they are further lines of it. @private */
function goOn(cellsOf: (field: { readonly id: string }) => readonly Cell[]): boolean {
  const [customers, days, numbers] = [FIELDS.customer, FIELDS.date, FIELDS.orderNumber].map(cellsOf);
  const named = new Set<string>();
  return (numbers ?? []).some((cell, at) => {
    const number = tidy(textOf(cell));
    if (number === "") return false;
    if (!isBlank(customers?.[at])) named.add(number);
    return isBlank(customers?.[at]) && isBlank(days?.[at]) && named.has(number);
  });
}

/** With fewer blank names than one in so many, they are not what makes a list. */
const MOST_NAMED = 4;

/** A list in which most rows have a name needs no second look. @private */
function mergedIn(
  source: Source,
  mapping: Mapping,
  decisions: Decisions,
  names: readonly Cell[],
): readonly NamedRow[] {
  const blank = names.filter(isBlank).length;
  if (decisions.fillDown === false || blank === 0) return [];
  if (decisions.fillDown === undefined && blank * MOST_NAMED < names.length) return [];
  const found = rowsLeftOut(source, mapping, decisions);
  return areFilled(found, source.columns, decisions.fillDown) ? found.merged : [];
}

/** How many customers there are: by number, or by name however it is written. @private */
function differentIn(customers: readonly NamedCustomer[]): number {
  const keys = likenesses(customers.map(({ name }) => name));
  const keyOf = (name: string) => keys.get(name) ?? name;
  const numbered = new Set(customers.flatMap(({ name, id }) => (id === "" ? [] : [keyOf(name)])));
  const different = new Set(
    // Without a number it is that of the same name, whichever it has.
    customers.flatMap(({ name, id }) =>
      id === "" && numbered.has(keyOf(name)) ? [] : [id === "" ? keyOf(name) : id.toLowerCase()],
    ),
  );
  return different.size;
}

/**
 * The question what each row is, where the columns do not tell and nobody has said it.
 *
 * @param rows from `rowsAre`
 * @param areOrders how they are taken
 * @param decisions of a person
 * @example questionsOnRows({ kind: "orders", repeated: 1, named: 2 }, true, {}) // => []
 */
export function questionsOnRows(
  { kind, repeated, named }: RowsAre,
  areOrders: boolean,
  { answered = [] }: Decisions,
): Question[] {
  if (kind !== "unclear" || areOrders || answered.includes("rows-are")) return [];
  const decisions = { answered: [...answered, "rows-are"] };
  return [
    {
      id: "rows-are",
      text: filledText(ORDER_TEXTS.rowsAre, { repeated, named }),
      choices: [
        { label: ORDER_TEXTS.rowsAreOrders, to: { areOrders: true, decisions } },
        { label: ORDER_TEXTS.rowsAreCustomers, to: { areOrders: false, decisions } },
      ],
    },
  ];
}
