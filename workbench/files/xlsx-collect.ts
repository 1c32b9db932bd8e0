/** What goes into an xlsx sheet: its cells by row, the looks they share, and the formulas the engine puts into Excel's words. */

import { GUARDED_TEXT, PLAIN_TEXT, textOfLiteral } from "../engine/cells/literal";
import { typedValue } from "../engine/cells/read";
import { isScriptFormula } from "../engine/functions/functions";
import { sheetSize } from "../engine/sheets/sheets";
import { addressOf } from "../engine/workbook/area";
import type { ExportedSheet } from "../engine/workbook/excel-export";
import { fileRemains, keptFormula } from "../engine/workbook/kept-results";
import { type EvaluatedCell, helpers } from "../engine/workbook/library";
import type { Workbook } from "../engine/workbook/workbook";
import { followedFormula } from "./xlsx-formulas";
import { heightsOf } from "./xlsx-heights";
import { LookTable, rowAttributes } from "./xlsx-looks";
import { namesInUse, tablesIn } from "./xlsx-tables";

/** A cell on its way into the file. */
export interface CollectedCell {
  readonly column: number;
  /** Which of the sheet's looks it has. */
  readonly look: number;
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  /** A formula of the engine's own functions: its text comes back from the engine. */
  readonly hasFormula?: boolean;
  /** A formula as the file had it, without the `=`. */
  readonly fileFormula?: string;
  /** The formula of a script function, or `""` where one spilled to. */
  readonly script?: string;
  /** Where the formula spills to, such as `B2:B9`. */
  readonly spill?: string;
}

export interface CollectedSheet extends ExportedSheet {
  readonly rows: ReadonlyMap<number, readonly CollectedCell[]>;
  readonly columns: number;
  /** Rows with a height or visibility of their own, as attributes of the row. */
  readonly rowAttributes: ReadonlyMap<number, string>;
}

/** Gathers a sheet. */
export function collectSheet(
  workbook: Workbook,
  sheetId: string,
  bordersByZone: Readonly<Record<string, number>>,
): CollectedSheet {
  const { getters } = workbook.model;
  const looks = new LookTable();
  const borders = expand(bordersByZone);
  const formulas: Record<string, { content: string; value: string | number | boolean }> = {};
  const rows = new Map<number, CollectedCell[]>();
  const put = (row: number, cell: CollectedCell) => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cell);
  };
  // Of the cells with a border those that hold nothing else; a sheet without borders asks for no address.
  const bare = new Map(borders);
  const borderOf = (row: number, column: number) => {
    if (borders.size === 0) return undefined;
    const address = addressOf(row, column);
    bare.delete(address);
    return borders.get(address);
  };
  for (const cell of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(cell.id);
    const border = borderOf(row, col);
    // Only a look, which goes in with what is spilled there: a file with a cell twice is damaged.
    if (!cell.isFormula && cell.content === "" && getters.getArrayFormulaSpreadingOn({ sheetId, row, col }))
      continue;
    const typed = typedValue(cell);
    if (typed !== undefined) {
      const look = looks.number({ style: cell.style, format: cell.format, border });
      put(row, { column: col, look, value: typed.value, isError: false });
      continue;
    }
    const evaluated = getters.getEvaluatedCell({ sheetId, row, col });
    const kept = cell.isFormula ? keptFormula(cell.compiledFormula) : undefined;
    const format = cell.isFormula && kept === undefined ? evaluated.format : cell.format;
    const look = looks.number({
      style: cell.style,
      format: format === GUARDED_TEXT ? PLAIN_TEXT : format,
      border,
    });
    const value = cell.isFormula ? evaluated.value : literalValue(cell.content, cell.format, evaluated);
    const place = { column: col, look, value, isError: evaluated.type === "error" };
    if (!cell.isFormula) {
      put(row, place);
      continue;
    }
    // Whole columns and rows mean also what is added later; only ranges such as A2:A are unknown to other programs.
    const isHalfOpen = cell.compiledFormula.rangeDependencies.some(
      ({ unboundedZone }) => unboundedZone.hasHeader,
    );
    const content = cell.compiledFormula.toFormulaString(getters, { useBoundedReference: isHalfOpen });
    const zone = getters.getSpreadZone({ sheetId, row, col });
    const spill =
      zone === undefined
        ? undefined
        : `${addressOf(zone.top, zone.left)}:${addressOf(zone.bottom, zone.right)}`;
    const address = addressOf(row, col);
    const isScript = isScriptFormula(cell.compiledFormula, getters) || kept?.formula.isWrapped === true;
    const fileFormula =
      isScript || kept === undefined ? undefined : ownFormula(kept, cell.compiledFormula, workbook);
    // A formula that speaks of another file or of a lost table would make Excel call the file damaged.
    if (isScript) put(row, { ...place, script: content });
    else if (fileFormula !== undefined) {
      const area = spill ?? (kept?.formula.isArray ? address : undefined);
      put(row, { ...place, fileFormula, ...(area === undefined ? {} : { spill: area }) });
    } else if (cell.compiledFormula.isBadExpression && content.includes("[")) put(row, place);
    else {
      formulas[address] = { content, value: value ?? "" };
      put(row, { ...place, hasFormula: true, ...(spill === undefined ? {} : { spill }) });
    }
    if (zone === undefined) continue;
    for (let y = zone.top; y <= zone.bottom; y++) {
      for (let x = zone.left; x <= zone.right; x++) {
        if (y === row && x === col) continue;
        const follower = getters.getEvaluatedCell({ sheetId, row: y, col: x });
        const own = getters.getCell({ sheetId, row: y, col: x });
        const spillLook = looks.number({
          style: own?.style,
          format: follower.format,
          border: borderOf(y, x),
        });
        put(y, {
          column: x,
          look: spillLook,
          value: follower.value,
          isError: follower.type === "error",
          ...(isScript ? { script: "" } : {}),
        });
      }
    }
  }
  for (const [address, border] of bare) {
    const { row, col } = helpers.toCartesian(address);
    put(row, {
      column: col,
      look: looks.number({ style: undefined, format: undefined, border }),
      value: null,
      isError: false,
    });
  }
  return {
    rows,
    looks: looks.all,
    formulas,
    columns: sheetSize(workbook, sheetId).columns,
    rowAttributes: rowAttributes(workbook, sheetId, heightsOf(workbook, sheetId, rows, looks.all)),
  };
}

/** A formula of the file as it stands there, unless cells moved so that nobody can say how it would read now. */
function ownFormula(
  { formula, engineText }: NonNullable<ReturnType<typeof keptFormula>>,
  compiled: { toFormulaString(getters: object): string },
  workbook: Workbook,
): string | undefined {
  const tables = tablesIn(formula.text);
  if (tables.length > 0) {
    const names = namesInUse(workbook, fileRemains(workbook.model).tables);
    if (!tables.every((name) => names.has(name))) return undefined;
  }
  if (/\[\d+\]/.test(formula.text)) return undefined;
  return followedFormula(formula.text, engineText, compiled.toFormulaString(workbook.model.getters));
}

/** A literal's own value; a text keeps what the engine would show as a link. */
function literalValue(
  content: string,
  format: string | undefined,
  evaluated: EvaluatedCell,
): string | number | boolean | null {
  if (typeof evaluated.value !== "string" || evaluated.type === "error") return evaluated.value;
  return textOfLiteral(content, format);
}

function expand(byZone: Readonly<Record<string, number>>): Map<string, number> {
  const cells = new Map<string, number>();
  for (const [zone, id] of Object.entries(byZone)) {
    const { top, left, bottom, right } = helpers.toZone(zone);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.set(addressOf(row, column), id);
  }
  return cells;
}
