/** What can be seen in a workbook, as plain texts to compare. */

import { marksOf, placeOf } from "../../workbench/engine/cells/places";
import { readConditionalRules } from "../../workbench/engine/looks/conditional";
import { chartsOn } from "../../workbench/engine/sheets/charts";
import { isSheetHidden, sheetIds, sheetName } from "../../workbench/engine/sheets/sheets";
import { addressOfArea, areaOf } from "../../workbench/engine/workbook/area";
import type { Workbook } from "../../workbench/engine/workbook/workbook";

const INCOMPLETE = "⚠ incomplete, run again";

/** One cell: what it holds, what it shows and how it looks. */
export interface SeenCell {
  readonly row: number;
  readonly col: number;
  /** The value or formula as kept; `""` for a blank cell. */
  readonly content: string;
  readonly isFormula: boolean;
  readonly shown: string;
  readonly look: string;
}

/** Every cell of a sheet that holds or wears anything, in the order of rows. */
export function cellsOf(workbook: Workbook, sheetId: string): SeenCell[] {
  const { getters } = workbook.model;
  const seen = getters.getCells(sheetId).map((cell) => {
    const { row, col } = getters.getCellPosition(cell.id);
    const { style, format } = cell;
    const position = { sheetId, row, col };
    // What looks like nothing said about it: not bold, ten points, text at the left that runs on, numbers at the right.
    const side = typeof getters.getEvaluatedCell(position).value === "number" ? "right" : "left";
    const worn = Object.entries(style ?? {}).filter(
      ([name, value]) =>
        value !== undefined &&
        value !== "" &&
        value !== false &&
        !(name === "align" && value === side) &&
        value !== "overflow" &&
        !(name === "fontSize" && value === 10),
    );
    const look = JSON.stringify([worn.sort(), isPlain(format) ? "" : format]);
    return {
      row,
      col,
      content: contentAt(workbook, position),
      isFormula: cell.isFormula,
      shown: getters.getEvaluatedCell(position).formattedValue,
      look: look === '[[],""]' ? "" : look,
    };
  });
  return seen
    .filter(({ content, look }) => content !== "" || look !== "")
    .sort((one, other) => one.row - other.row || one.col - other.col);
}

/** The value or formula as kept at one place, counted from 0; `""` for a blank cell. */
export function contentAt(
  { model: { getters } }: Workbook,
  position: { sheetId: string; row: number; col: number },
): string {
  const cell = getters.getCell(position);
  if (cell === undefined) return "";
  return cell.isFormula ? getters.getCellText(position, { showFormula: true }) : cell.content;
}

function isPlain(format: string | undefined): boolean {
  return format === undefined || format === "" || format === "General";
}

/** What a sheet holds and how it looks, apart. */
export interface Seen {
  /** By sheet name: the contents of its cells. */
  readonly contents: ReadonlyMap<string, string>;
  /** By sheet name: looks, charts, rules and notes. */
  readonly looks: ReadonlyMap<string, string>;
}

/** What is seen of a sheet that is hidden. */
export const HIDDEN = "(hidden)";

/** What can be seen without looking for hidden sheets: one that a run left when it broke off is used by the next. */
export function shown(contents: Seen["contents"]): Seen["contents"] {
  return new Map([...contents].filter(([, text]) => text !== HIDDEN));
}

/** Everything a person sees of the workbook; hidden sheets count as being there or not. */
export function seen(workbook: Workbook): Seen {
  const contents = new Map<string, string>();
  const looks = new Map<string, string>();
  for (const id of sheetIds(workbook)) {
    const name = sheetName(workbook, id);
    if (isSheetHidden(workbook, id)) {
      contents.set(name, HIDDEN);
      continue;
    }
    const cells = cellsOf(workbook, id);
    const filled = cells.filter(({ content }) => content !== "");
    const text = (cell: SeenCell) =>
      `${cell.row},${cell.col}:${cell.content.replace(/#gid=\d+/g, "#gid=")}|${cell.shown}`;
    contents.set(name, filled.map(text).join("\n"));
    looks.set(
      name,
      [
        ...cells.map(({ row, col, look }) => (look === "" ? "" : `${row},${col}:${look}`)).filter(Boolean),
        ...chartsOf(workbook, id),
        ...rulesOf(workbook, id),
        ...notesOf(workbook, id),
        ...dropdownsOf(workbook, id),
        ...widthsOf(workbook, id),
      ].join("\n"),
    );
  }
  return { contents, looks };
}

/** How the charts of a sheet are called and where they stand, sorted. */
export function chartsOf(workbook: Workbook, sheetId: string): string[] {
  return chartsOn(workbook, sheetId)
    .map(({ chart }) => `chart ${chart.title} at ${chart.row},${chart.column}`)
    .sort();
}

/** The conditional formats of a sheet. */
export function rulesOf(workbook: Workbook, sheetId: string): string[] {
  return readConditionalRules(workbook, sheetId).map(
    ({ areas, condition, values, style }) =>
      `rule ${areas.map(addressOfArea)} ${condition} ${values} ${JSON.stringify(style)}`,
  );
}

/** The cells of a sheet that offer something to choose, or take only some contents. */
function dropdownsOf({ model: { getters } }: Workbook, sheetId: string): string[] {
  return getters
    .getDataValidationRules(sheetId)
    .map(
      ({ ranges, criterion }) =>
        `rule of ${ranges.map(({ zone }) => addressOfArea(areaOf(sheetId, zone)))} ${JSON.stringify(criterion)}`,
    )
    .sort();
}

/** Columns that are not as wide as a new one. */
function widthsOf({ model: { getters } }: Workbook, sheetId: string): string[] {
  const { numberOfCols } = getters.getSheetSize(sheetId);
  const usual = getters.getColSize(sheetId, numberOfCols - 1);
  return Array.from({ length: numberOfCols }, (_, column) => getters.getColSize(sheetId, column)).flatMap(
    (width, column) => (width === usual ? [] : [`width of ${column} ${width}`]),
  );
}

/** The notes of a sheet, sorted. */
export function notesOf(workbook: Workbook, sheetId: string): string[] {
  return marksOf(workbook, "note")
    .filter((mark) => mark.sheetId === sheetId)
    .map((mark) => `note ${mark.place?.top},${mark.place?.left} ${mark.content.text}`)
    .sort();
}

/** Where two sights differ first, in words; `null` when they are alike. */
export function difference(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string | null {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  for (const name of names) {
    const [before, after] = [one.get(name), other.get(name)];
    if (before === after) continue;
    if (before === undefined) return `sheet "${name}" is new`;
    if (after === undefined) return `sheet "${name}" is gone`;
    const [left, right] = [new Set(before.split("\n")), new Set(after.split("\n"))];
    const gone = [...left].find((line) => !right.has(line));
    const added = [...right].find((line) => !left.has(line));
    return `${name}: ${shortened(gone)} became ${shortened(added)}`;
  }
  return null;
}

function shortened(text = "(nothing)"): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

/** Whether a sheet that can be seen says, in its name or in a cell, that something is incomplete. */
export function saysIncomplete(workbook: Workbook): boolean {
  return sheetIds(workbook).some(
    (id) =>
      !isSheetHidden(workbook, id) &&
      (sheetName(workbook, id).includes(INCOMPLETE) ||
        cellsOf(workbook, id).some(({ content }) => content.includes(INCOMPLETE))),
  );
}

/** The marks of the add-on on a sheet: column (counted from 0) to the model and name of what stands there. */
export function markedColumns(workbook: Workbook, sheetId: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const mark of marksOf(workbook, "metadata")) {
    const place = mark.sheetId === sheetId ? placeOf(workbook, mark) : undefined;
    const value = place && parsedMark(mark.content.value);
    if (place && value?.kind === "column") found.set(place.left, `${value.model}.${value.id}`);
  }
  return found;
}

/** The sheet with the customers of the persons' orders. */
export function customersSheet(workbook: Workbook): string | undefined {
  return marksOf(workbook, "metadata").find((mark) => parsedMark(mark.content.value)?.kind === "customers")
    ?.sheetId;
}

function parsedMark(value: unknown): { kind?: unknown; model?: unknown; id?: unknown } | undefined {
  try {
    const mark: unknown = JSON.parse(String(value));
    return typeof mark === "object" && mark !== null ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** By column of ours: what stands beside each customer, by name. */
export type Tiers = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What stands in our columns of a sheet; on a sheet of ours every column but the first counts. */
export function tiersOf(workbook: Workbook, sheetId: string, isOurs: boolean): Tiers {
  const cells = cellsOf(workbook, sheetId).filter(({ content }) => content !== "");
  const corner = cells.find(({ content }) => content === "Customer" || (isOurs && content === INCOMPLETE));
  if (!corner) return new Map();
  const marked = markedColumns(workbook, sheetId);
  const names = new Map(
    cells
      .filter(({ row, col }) => col === corner.col && row > corner.row)
      .map(({ row, content }) => [row, content]),
  );
  const headers = new Map(
    cells.filter(({ row }) => row === corner.row).map(({ col, content }) => [col, content]),
  );
  const all = isOurs
    ? [...headers]
        .filter(([col, header]) => col !== corner.col && header !== "Remarks")
        // Several that say so are told apart.
        .map(([col, header]): [number, string] => [col, header === INCOMPLETE ? `${header} ${col}` : header])
    : [...marked];
  // Who moved is of two runs; an undisturbed one has none before it to compare with.
  const columns = all.filter(([, name]) => !/\.change$|^Change since /.test(name));
  return new Map(
    columns.map(([col, name]) => {
      const found = new Map(cells.filter((cell) => cell.col === col).map((cell) => [cell.row, cell.shown]));
      return [name, new Map([...names].map(([row, customer]) => [customer, found.get(row) ?? ""]))];
    }),
  );
}
