/** Which sheet the command reads: the wished one, or the first with a table. */
import type { Description } from "../../src/app/contract/contract";
import { filledSize } from "../engine/sheets/filled";
import { isSheetHidden, sheetIds, sheetName } from "../engine/sheets/sheets";
import type { Workbook } from "../engine/workbook/workbook";
import type { Workbench } from "../workbench";
import { AddOnRefusal, ask } from "./answers";
import type { Wishes } from "./arguments";
import { selectData } from "./select";

/** Refusals of a sheet that holds no table, such as a cover sheet, or that the add-on made itself. */
const NO_TABLE: ReadonlySet<string> = new Set([
  "NO_NUMBER_COLUMN",
  "NO_ROWS",
  "NOTHING_SELECTED",
  "OUR_SHEET",
]);

/** What the add-on says of the data, and which sheet was read where that is not the first. */
export interface FirstLook {
  readonly description: Description;
  readonly notes: readonly string[];
}

/**
 * Selects the data and has it described. Without a wished sheet or range, sheets without a table are passed over, and so is
 * one whose headings name no customers where those of another do.
 *
 * Throws `CommandRefusal` when no sheet can be used: of the first one, as that is what a person sees.
 */
export function describeData(bench: Workbench, workbook: Workbook, wishes: Wishes): FirstLook {
  const names = sheetIds(workbook)
    .filter((id) => !isSheetHidden(workbook, id) && filledSize(workbook, id).rows > 0)
    .map((id) => sheetName(workbook, id));
  const [first, ...others] = names;
  if (wishes.sheet !== undefined || wishes.range !== undefined || first === undefined)
    return { description: describeOn(bench, workbook, wishes), notes: [] };
  try {
    const description = describeOn(bench, workbook, { ...wishes, sheet: first });
    if (namesCustomers(description)) return { description, notes: [] };
    const other = firstOf(bench, workbook, wishes, others, namesCustomers);
    if (other) return { description: other.description, notes: [note(other.sheet, names)] };
    return { description: describeOn(bench, workbook, { ...wishes, sheet: first }), notes: [] };
  } catch (error) {
    if (!isNoTable(error)) throw error;
    const other = firstOf(bench, workbook, wishes, others, () => true);
    if (other) return { description: other.description, notes: [note(other.sheet, names)] };
    selectData(workbook, { ...wishes, sheet: first });
    throw error;
  }
}

/** Whether a heading names the customers; of key figures above a sheet of them no heading does. */
function namesCustomers({ mapping, remarks }: Description): boolean {
  return mapping.customer !== undefined && remarks.every(({ id }) => id !== "column customer");
}

/** The first of some sheets with a table that will do; it stays selected. */
function firstOf(
  bench: Workbench,
  workbook: Workbook,
  wishes: Wishes,
  sheets: readonly string[],
  isFit: (description: Description) => boolean,
): { readonly sheet: string; readonly description: Description } | undefined {
  for (const sheet of sheets) {
    const description = describedIfTable(bench, workbook, { ...wishes, sheet });
    if (description && isFit(description)) return { sheet, description };
  }
  return undefined;
}

function describeOn(bench: Workbench, workbook: Workbook, wishes: Wishes): Description {
  selectData(workbook, wishes);
  return ask(bench, "describe", { source: null, headerLines: null });
}

function describedIfTable(bench: Workbench, workbook: Workbook, wishes: Wishes): Description | null {
  try {
    return describeOn(bench, workbook, wishes);
  } catch (error) {
    if (isNoTable(error)) return null;
    throw error;
  }
}

function isNoTable(error: unknown): boolean {
  return error instanceof AddOnRefusal && NO_TABLE.has(error.code);
}

function note(read: string, names: readonly string[]): string {
  const others = names.filter((name) => name !== read).map((name) => `"${name}"`);
  return `Read sheet "${read}"; for another add --sheet: ${others.join(", ")}`;
}
