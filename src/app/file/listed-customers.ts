/** The customers of the list that is selected, with the results that stand beside them. */

import { type Cell, textOf, tidy } from "../../core/cells/cell";
import { InputError } from "../../core/problem";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import type { Language } from "../../core/texts/language";
import { actionBook } from "../../models/actions/action-book";
import { MODELS } from "../../models/registry";
import { RENEWED, type Renewed } from "../known/file-columns";
import { recordsIn } from "../known/records";
import { type ServiceOf, servicesIn } from "../known/services";
import { customersSheet } from "../orders/customers-sheet";
import { listRead } from "../orders/orders-read";
import { guessMapping } from "../reading/columns/guess/guess-mapping";
import { allFields } from "../reading/fields";
import { ofList } from "../reading/place/lists";
import { sourceOf } from "../reading/place/source";
import type { Area } from "../reading/sheet/address";
import { fittingText } from "../reading/sheet/contents";
import { withCustomersColumns } from "../reading/sheet/customers-columns";
import { writtenLanguage } from "../reading/sheet/settings";
import { CUSTOMERS, type SheetReading, type WorkbookReading } from "../reading/sheet/sheet-reading";
import { recalledOf } from "../run/choices";
import { rowsAre } from "../run/rows-are";
import { sourceAgain } from "../run/source-again";
import type { ListedCustomer } from "./file-update";

/** Columns that say it, by model and name; the first that stands there counts. */
const SAID_BY: Readonly<Record<Exclude<Renewed, "action" | "value">, readonly string[]>> = {
  tier: ["pyramid/tier", "abc/class", "rfm/segment", "echelon/echelon"],
  grade: ["credit/grade"],
  type: ["loyalty/type", "account-faces/face", "profitability/group", "key-accounts/place"],
};

/**
 * Every customer that counts, in the order of the list; those of orders are read on the sheet they were added up on, if
 * there is one. `null` where no column says who the customers are. Throws as `sourceOf` does, and `OUR_SHEET`.
 *
 * @param given the sheet as the add-on read it, with its customers
 * @example listedCustomers({ locale: "en_US", selection: { row: 1, column: 1, rows: 1, columns: 1 }, cells: [["Client", "Tier"], ["Ann", "VIP"]], markedColumns: [{ model: "pyramid", id: "tier", column: 2 }], customersMark: null, customers: null, choices: null, templates: {}, history: { models: [], runs: [], last: [] } })?.map(({ name, results }) => name + " " + results.tier) // => ["Ann VIP"]
 */
export function listedCustomers(given: WorkbookReading): ListedCustomer[] | null {
  if (given.isOurs) throw new InputError("OUR_SHEET", { sheet: given.sheet });
  const language = writtenLanguage(given);
  const serviceOf = servicesIn(recordsIn(given), language);
  const own = customersSheet(given.customers);
  if (own && own.rowOf.size > 0) {
    const { reading, rowOf } = own;
    const ordered = customersOrdered(given, language);
    const numberOf = numbersByName(ordered);
    const resultsAt = resultsOf(reading, serviceOf, language);
    const columnOf = (fields: readonly Field[]) =>
      fields.flatMap(({ id }) =>
        reading.markedColumns.filter((one) => one.model === CUSTOMERS && one.id === id),
      )[0]?.column ?? 0;
    const [valueColumn, ownerColumn] = [columnOf([FIELDS.revenue, FIELDS.profit]), columnOf([FIELDS.owner])];
    return [
      ...[...rowOf]
        .sort(([, one], [, other]) => one - other)
        .map(([name, row]) => ({
          name,
          number: numberOf.get(name) ?? "",
          owner: textAt(reading.cells, row, ownerColumn),
          results: { ...resultsAt(row), ...valued(reading.cells[row - 1]?.[valueColumn - 1]) },
        })),
      // Who ordered since the orders were added up.
      ...ordered.filter(({ name }) => !rowOf.has(name)),
    ];
  }
  const reading = withCustomersColumns(given);
  const listed = listedTable(reading, language);
  return listed && customersIn(listed.table, resultsOf(ofList(reading, listed.area), serviceOf, language));
}

/** @private */
function customersIn(table: Table, resultsAt: (row: number) => ListedCustomer["results"]): ListedCustomer[] {
  const numbers = textsIn(table, FIELDS.customerId);
  const owners = textsIn(table, FIELDS.owner);
  const amounts = [FIELDS.revenue, FIELDS.profit].flatMap(({ id }) => table.columns[id] ?? [])[0];
  const values = amounts?.type === "number" ? amounts.values : [];
  return textsIn(table, FIELDS.customer).map((name, index) => ({
    name,
    number: tidy(numbers[index] ?? ""),
    owner: tidy(owners[index] ?? ""),
    results: { ...resultsAt(table.sheetRows[index] ?? 0), ...valued(values[index]) },
  }));
}

/** The rows of the list that count, and where they stand; `null` where no column says who the customers are. @private */
function listedTable(
  reading: WorkbookReading,
  language: Language,
): { readonly table: Table; readonly area: Area } | null {
  const source = sourceAgain(reading, { headerLines: null })?.source ?? sourceOf(reading, null);
  const guessed = () => guessMapping(source.columns, allFields(), source.notation).mapping;
  const recalled = recalledOf(reading, source, language, guessed);
  const isRecalled = recalled.remembered === "yes" || recalled.remembered === "draft";
  const mapping = isRecalled ? recalled.mapping : guessed();
  if (mapping[FIELDS.customer.id] === undefined) return null;
  const { decisions } = recalled;
  const areOrders = isRecalled
    ? recalled.orders !== null
    : rowsAre(source, mapping, decisions).kind === "orders";
  const { table } = listRead(source, mapping, allFields(), { decisions, areOrders });
  return { table, area: source.area };
}

/** The customers of the orders as the sheet of customers calls them; none where the orders are gone. @private */
function customersOrdered(given: WorkbookReading, language: Language): ListedCustomer[] {
  try {
    const orders = listedTable(withCustomersColumns(given), language);
    const listed = orders ? customersIn(orders.table, () => ({})) : [];
    return listed.map((customer) => ({ ...customer, name: fittingText(customer.name) }));
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** The firm's numbers, which stand beside the orders only; a name of several has none. @private */
function numbersByName(ordered: readonly ListedCustomer[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, number } of ordered)
    if (number !== "") found.set(name, (found.get(name) ?? number) === number ? number : "");
  return found;
}

/** The revenue, or the profit where there is none. @private */
function valued(cell: Cell): ListedCustomer["results"] {
  return typeof cell === "number" && Number.isFinite(cell) ? { value: cell } : {};
}

/** What stands beside the customer on a row; the action is that of the tier, else of the type, else of the grade. @private */
function resultsOf(
  { cells, markedColumns }: Pick<SheetReading, "cells" | "markedColumns">,
  serviceOf: ServiceOf,
  language: Language,
): (row: number) => ListedCustomer["results"] {
  const said = (["tier", "type", "grade"] as const).flatMap((field) => {
    const found = SAID_BY[field].flatMap((mark) =>
      markedColumns.filter(({ model, id }) => `${model}/${id}` === mark),
    )[0];
    if (!found) return [];
    const actionOf = actionBook(
      MODELS.filter(({ id }) => id === found.model),
      language,
    );
    return [{ field, column: found.column, actionOf }];
  });
  return (row) => {
    const results: Partial<Record<Renewed, string | number>> = {};
    for (const { field, column, actionOf } of said) {
      const label = textAt(cells, row, column);
      results[field] = label;
      results.action = results.action || serviceOf(label) || actionOf(label);
    }
    return Object.fromEntries(
      RENEWED.flatMap((field) => (field in results ? [[field, results[field]]] : [])),
    );
  };
}

/** @private */
function textAt(cells: readonly (readonly Cell[])[], row: number, column: number): string {
  return tidy(textOf(cells[row - 1]?.[column - 1]));
}
