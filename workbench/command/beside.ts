/** How the sheet looks beside the customers, which the sidebar learns from a preview: the command reads it off the workbook. */
import type { Description } from "../../src/app/contract/contract";
import type { RunRequest } from "../../src/app/contract/requests";
import { readStyles } from "../engine/looks/style";
import { columnWidth } from "../engine/sheets/grid";
import { activeSheet, sheetSize } from "../engine/sheets/sheets";
import { areaFromAddress } from "../engine/workbook/area";
import type { Workbook } from "../engine/workbook/workbook";

/**
 * What new columns beside the customers are given: a header like the last one of theirs, and room for what stands in them.
 * Nothing for orders, whose customers get a sheet of ours.
 *
 * @param workbook with the described sheet selected
 */
export function lookBeside(
  workbook: Workbook,
  { source, headerLines }: Pick<Description, "source" | "headerLines">,
  { orders, models }: Pick<RunRequest, "orders" | "models">,
): Pick<RunRequest, "headerLook" | "columnWidths"> {
  const sheetId = activeSheet(workbook);
  const size = sheetSize(workbook, sheetId);
  const area = areaFromAddress(sheetId, source.range, size);
  if (orders !== null || area === undefined) return {};
  const end = area.left + area.columns;
  const corner = { sheetId, top: area.top + headerLines - 1, left: end - 1, rows: 1, columns: 1 };
  const [[style = {}] = []] = headerLines > 0 ? readStyles(workbook, corner) : [];
  const look = [style.bold ? "bold" : "normal", style.fillColor || "#ffffff", style.textColor || "#000000"];
  const last = Math.min(size.columns, end + COLUMNS_OF_MODEL * models.length);
  const fresh = Array.from({ length: last - end }, (_, at) => end + at);
  return {
    ...(headerLines > 0 && { headerLook: look.join(" ").toLowerCase() }),
    columnWidths: Object.fromEntries(
      fresh.map((column) => [column + 1, columnWidth(workbook, sheetId, column)]),
    ),
  };
}

/** As many as a model writes beside the customers, and the one that is shared. */
const COLUMNS_OF_MODEL = 4;
