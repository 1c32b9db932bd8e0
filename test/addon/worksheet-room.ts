/** Whether what stands on a sheet can be read: every text against its column, its joined cells or the free cells beside it. */

import { mergesIn } from "../../workbench/engine/cells/cells";
import { validationOf } from "../../workbench/engine/cells/validation";
import { readStyles } from "../../workbench/engine/looks/style";
import { chartsOn } from "../../workbench/engine/sheets/charts";
import { filledSize } from "../../workbench/engine/sheets/filled";
import { sheetNamed } from "../../workbench/engine/sheets/sheets";
import { type Area, columnName } from "../../workbench/engine/workbook/area";
import { linesOf, widthOf } from "../letter-widths";
import type { Opened } from "./opened";

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Left and right of a text together, as Sheets has it. */
const PADDING = 6;
/** The arrow of a dropdown. */
const ARROW = 18;
/** A line of Arial is 1.15 of its size high. */
const LINE = 1.15 * (4 / 3);

/** What cannot be read on a sheet, with the reason. */
export function unreadable(book: Opened, name: string): string[] {
  const { workbook } = book;
  const { getters } = workbook.model;
  const sheetId = sheetNamed(workbook, name) ?? "";
  const { rows, columns } = filledSize(workbook, sheetId);
  const area: Area = { sheetId, top: 0, left: 0, rows, columns };
  const address = (row: number, column: number) => `${columnName(column)}${row + 1}`;
  const range = `'${name}'!A1:${address(rows - 1, columns - 1)}`;
  const [shown, values] = [book.shown(range), book.values(range)];
  const styles = readStyles(workbook, area);
  const merges = mergesIn(workbook, area);
  const edge = (dimension: "COL" | "ROW", index: number) =>
    dimension === "COL" ? getters.getColDimensions(sheetId, index) : getters.getRowDimensions(sheetId, index);
  const charts = chartsOn(workbook, sheetId).map(({ chart }): Rectangle => {
    const left = edge("COL", chart.column).start + chart.offsetX;
    const top = edge("ROW", chart.row).start + chart.offsetY;
    return { left, top, right: left + chart.width, bottom: top + chart.height };
  });
  const found: string[] = [];
  shown.forEach((cells, row) => {
    cells.forEach((text, column) => {
      if (text === "") return;
      const style = styles[row]?.[column] ?? {};
      const [points, isBold] = [style.fontSize ?? 10, style.bold ?? false];
      const merge = merges.find((one) => one.top === row && one.left === column);
      const lastColumn = column + (merge?.columns ?? 1) - 1;
      const dropdown = validationOf(workbook, { sheetId, top: row, left: column, rows: 1, columns: 1 });
      const { start: left } = edge("COL", column);
      const own = edge("COL", lastColumn).end - left - PADDING - (dropdown ? ARROW : 0);
      const { start: top, size: height, end: bottom } = edge("ROW", row);
      const isNumber = typeof values[row]?.[column] !== "string";
      const say = (why: string) => found.push(`${address(row, column)} "${text}" ${why}`);
      const width = widthOf(text, points, isBold);
      let right = left + Math.min(own, width) + PADDING;
      if (isNumber) {
        if (width > own) say("is a number wider than its column");
      } else if (style.wrapping === "wrap") {
        const lines = linesOf(text, own, points, isBold);
        if (lines * points * LINE > height) say(`takes ${lines} lines in ${own} x ${height}`);
      } else {
        const free = cells.findIndex((other, at) => at > lastColumn && other !== "");
        const room = free < 0 ? Number.POSITIVE_INFINITY : edge("COL", free).start - left - PADDING;
        right = left + width + PADDING;
        if (width > room) say(`takes ${Math.round(width)} of ${Math.round(room)}`);
      }
      const covered = charts.some(
        (chart) => left < chart.right && right > chart.left && top < chart.bottom && bottom > chart.top,
      );
      if (covered) say("is covered by a chart");
    });
  });
  return found;
}
