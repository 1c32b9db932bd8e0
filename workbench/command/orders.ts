/** Whether rows are customers or orders: as a flag says, as the add-on suggests, or as the named columns show. */
import type { Description } from "../../src/app/contract/contract";
import type { Period } from "../../src/app/contract/kept";
import { readShown } from "../engine/cells/read";
import { activeSheet, sheetSize } from "../engine/sheets/sheets";
import { areaFromAddress } from "../engine/workbook/area";
import type { Workbook } from "../engine/workbook/workbook";
import type { Wishes } from "./arguments";

/** Without these an order says nothing. */
const OF_ORDERS = ["customer", "date", "revenue"];

/**
 * The period when each row is an order, `null` when each is a customer, and a note where named columns decided.
 *
 * With a customer, a date and an amount, one of them named by `--map`, rows are orders when the date was named or
 * customers come again.
 */
export function chooseOrders(
  workbook: Workbook,
  description: Description,
  mapping: Readonly<Record<string, number>>,
  { period, mapping: named }: Wishes,
): { readonly orders: Period | null; readonly notes: readonly string[] } {
  if (period !== undefined) return { orders: period, notes: [] };
  const isNamed = OF_ORDERS.some((field) => named.has(field));
  const isDated = OF_ORDERS.every((field) => mapping[field] !== undefined);
  if (description.orders !== null || !isNamed || !isDated) return { orders: description.orders, notes: [] };
  const { customer = 0 } = mapping;
  if (!named.has("date") && !comeAgain(workbook, description, customer)) return { orders: null, notes: [] };
  const note =
    "Each row is taken as an order, because --map names its customer, date or amount; --period none takes it as a customer";
  return { orders: { kind: "all" }, notes: [note] };
}

/** Whether a customer stands in several rows. */
function comeAgain(workbook: Workbook, { source, headerLines }: Description, position: number): boolean {
  const sheetId = activeSheet(workbook);
  const area = areaFromAddress(sheetId, source.range, sheetSize(workbook, sheetId));
  if (area === undefined) return false;
  const names = readShown(workbook, { ...area, left: area.left + position, columns: 1 })
    .slice(headerLines)
    .map(([name = ""]) => name.trim())
    .filter((name) => name !== "");
  return new Set(names).size < names.length;
}
