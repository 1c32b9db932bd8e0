/** One model's summary sheet as a block of cells, formats and charts. */

import type { Format, Grid, ReportCell } from "../core/report";
import { fixedReference } from "./address";
import { type PlannedChart, plannedChart } from "./chart-plan";
import { formulaText } from "./formula-text";
import type { PlannedColumn } from "./placement";
import type { ModelRun, Run } from "./run";
import { freeName } from "./sheet-name";
import type { MarkedSheet } from "./sheet-reading";
import { sheetText } from "./sheet-text";
import type { CellFormat, Line, Look } from "./summary-block";
import { overrideLines, preface, problemLines } from "./summary-texts";

const CENTS_BELOW = 1000;

export interface PlannedSheet {
  readonly model: string;
  readonly about: number;
  readonly existing: MarkedSheet | null;
  readonly name: string;
  /** Sheet row and column of the block's corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly charts: readonly PlannedChart[];
}

/**
 * The summary sheet of one model: title, source and date, method, the report, problems.
 *
 * The sheet of an earlier run about the same customers is written again in place; a user's own sheet of that name
 * is left alone and ours gets a number.
 *
 * @param run the whole run
 * @param modelRun the model it is about
 * @param columns where the run's columns go, for the formulas
 * @example plannedSheet({ request: { today: "2024-01-31" }, reading: { sheetId: 1, sheet: "Data", markedSheets: [], isTaken: (name) => name === "Pyramid" }, source: { range: "A1:B3" }, check: { rows: 2, blankRows: 0, problemCount: 0, problems: [] }, language: "en" }, { model: { id: "pyramid", title: { en: "Pyramid" }, summary: { en: "Ranks." } }, outcome: { report: [] } }, []).name // => "Pyramid 2"
 */
export function plannedSheet(
  run: Run,
  { model, outcome }: ModelRun,
  columns: readonly PlannedColumn[],
): PlannedSheet {
  const { request, reading, source, check, language } = run;
  const existing =
    reading.markedSheets.find((one) => one.model === model.id && one.about === reading.sheetId) ?? null;
  const corner = { row: existing?.row ?? 1, column: existing?.column ?? 1 };
  const grids = outcome.report.filter((block): block is Grid => block.kind === "grid");
  const width = Math.max(2, ...grids.map(({ header }) => header.length));
  const lines: Line[] = preface(
    model,
    { sheet: reading.sheet, range: source.range, today: request.today },
    language,
  ).map((text, index) => textLine(index === 0 ? "title" : "plain", text));
  const charts: PlannedChart[] = [];
  const gridRows = new Map<string, number>();

  for (const block of outcome.report) {
    const nextRow = corner.row + lines.length;
    if (block.kind === "heading") lines.push(textLine("plain", ""), textLine("heading", block.text));
    else if (block.kind === "text" || block.kind === "note")
      lines.push(textLine(block.kind === "note" ? "note" : "plain", block.text));
    else if (block.kind === "figures") {
      lines.push(textLine("plain", ""));
      for (const { label, value, format } of block.figures) {
        lines.push({
          look: "plain",
          contents: [sheetText(label), content(value)],
          formats: ["text", cellFormat(format, [value])],
        });
      }
    } else if (block.kind === "grid") {
      gridRows.set(block.id, nextRow);
      lines.push(
        ...gridLines(block, nextRow, corner.column, (name) => columnReference(run, model.id, columns, name)),
      );
    } else charts.push(plannedChart(block, grids, gridRows, corner, width));
  }
  const changed = columns.filter(({ mark }) => mark.model === model.id).flatMap(({ overrides }) => overrides);
  for (const [index, text] of overrideLines(changed, request.keepOverrides, language).entries()) {
    if (index === 0) lines.push(textLine("plain", ""));
    lines.push(textLine(index === 0 ? "heading" : "plain", text));
  }
  for (const [index, text] of problemLines(check, language).entries()) {
    if (index === 0) lines.push(textLine("plain", ""));
    lines.push(textLine(index === 0 ? "heading" : "plain", text));
  }
  const name = existing?.name ?? freeName(model.title[language], reading.isTaken);
  return { model: model.id, about: reading.sheetId, existing, name, ...corner, width, lines, charts };
}

/** @private */
function textLine(look: Look, text: string): Line {
  return { look, contents: [sheetText(text)], formats: ["text"] };
}

/** @private */
function gridLines(grid: Grid, row: number, firstColumn: number, column: (name: string) => string): Line[] {
  const write = (cell: ReportCell): string | number =>
    typeof cell === "object" ? formulaText(cell.formula, { column, row, firstColumn }) : content(cell);
  const header: Line = {
    look: "header",
    contents: grid.header.map(sheetText),
    formats: grid.header.map(() => "text"),
  };
  const formats = grid.formats.map((format, position) =>
    cellFormat(
      format,
      grid.rows.map((cells) => cells[position] ?? ""),
    ),
  );
  const rows = grid.rows.map((cells, index): Line => {
    const isTotal = grid.total && index === grid.rows.length - 1;
    return { look: isTotal ? "total" : "plain", contents: cells.map(write), formats };
  });
  return [header, ...rows];
}

/** @private */
function content(value: string | number): string | number {
  return typeof value === "string" ? sheetText(value) : value;
}

/** A result column of this model, else the user's column of that field. @private */
function columnReference(
  { reading, source, table }: Run,
  model: string,
  columns: readonly PlannedColumn[],
  name: string,
): string {
  const { row, rows } = source.area;
  const own = columns.find(({ mark }) => mark.model === model && mark.id === name);
  const position = source.columns.find(({ letter }) => letter === table.columns[name]?.letter)?.position ?? 0;
  const column = own?.column ?? source.area.column + position;
  return fixedReference(reading.sheet, { row, rows, column, columns: 1 });
}

/** Small broken amounts need their cents; large ones are easier to read without. @private */
function cellFormat(format: Format, cells: readonly ReportCell[]): CellFormat {
  if (format !== "money") return format;
  const amounts = cells
    .map((cell) => (typeof cell === "object" ? cell.value : cell))
    .filter((amount) => typeof amount === "number");
  const needsCents =
    amounts.some((amount) => !Number.isInteger(amount)) &&
    amounts.every((amount) => Math.abs(amount) < CENTS_BELOW);
  return needsCents ? "cents" : format;
}
