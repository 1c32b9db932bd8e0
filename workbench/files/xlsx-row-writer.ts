/** Rows of an xlsx sheet as XML. */

import { errorAsSheets } from "../engine/cells/errors";
import { addressOf } from "../engine/workbook/area";
import { sampleAddress } from "../engine/workbook/excel-export";
import type { CollectedCell, CollectedSheet } from "./xlsx-collect";
import { attribute, contentsOf, escapeXml } from "./xml";

/** The texts that the sheets of a file share. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  /** The number of a text. */
  number(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** All texts as the part of the file that lists them, one after the other. */
  *xml(): Iterable<string> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">`;
    for (const text of this.numbers.keys()) yield `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
    yield "</sst>";
  }
}

/** The rows of a sheet, one after the other; `engineXml` is the sheet as the engine wrote it, with the samples and formulas. */
export function* sheetRows(
  engineXml: string,
  sheet: CollectedSheet,
  strings: SharedStrings,
): Iterable<string> {
  const written = new Map<string, { readonly style: string; readonly formula: string | undefined }>();
  for (const [, tag = "", content = ""] of engineXml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    written.set(attribute(tag, "r") ?? "", {
      style: attribute(tag, "s") ?? "0",
      formula: contentsOf(content, "f")[0],
    });
  }
  const styles = sheet.looks.map(
    (_look, index) => written.get(sampleAddress(sheet.columns, index))?.style ?? "0",
  );
  const numbers = new Set([...sheet.rows.keys(), ...sheet.rowAttributes.keys()]);
  for (const row of [...numbers].sort((one, other) => one - other)) {
    const cells = [...(sheet.rows.get(row) ?? [])].sort((one, other) => one.column - other.column);
    yield `<row r="${row + 1}"${sheet.rowAttributes.get(row) ?? ""}>`;
    for (const cell of cells) {
      const address = addressOf(row, cell.column);
      const style = styles[cell.look] ?? "0";
      const start = `<c r="${address}"${style === "0" ? "" : ` s="${style}"`}`;
      yield start + rest(cell, () => written.get(address)?.formula, strings);
    }
    yield "</row>";
  }
}

/** The rest of a cell's element after its address and style. */
function rest(cell: CollectedCell, engineFormula: () => string | undefined, strings: SharedStrings): string {
  const { value, isError, script, spill, fileFormula } = cell;
  if (script !== undefined)
    return `${resultType(cell)}><f>${escapeXml(wrapped(script, cell))}</f>${result(cell)}</c>`;
  const own = cell.hasFormula ? engineFormula() : undefined;
  const formula = fileFormula === undefined ? own : escapeXml(fileFormula);
  if (formula !== undefined) {
    const array = spill === undefined ? "" : ` t="array" ref="${spill}"`;
    return `${resultType(cell)}${spill === undefined ? "" : ' cm="1"'}><f${array}>${formula}</f>${result(cell)}</c>`;
  }
  if (value === null || value === "") return "/>";
  if (isError || typeof value !== "string") return `${resultType(cell)}>${result(cell)}</c>`;
  return ` t="s"><v>${strings.number(value)}</v></c>`;
}

/**
 * A script function's formula the way Google writes it for programs that do not know the function.
 *
 * Excel shows the last result, the workbench and Sheets find the formula again.
 */
function wrapped(script: string, { value }: CollectedCell): string {
  const inside = script === "" ? '"COMPUTED_VALUE"' : script.slice(1);
  const shown =
    typeof value === "string"
      ? `"${value.replaceAll('"', '""')}"`
      : typeof value === "boolean"
        ? String(value).toUpperCase()
        : String(value ?? 0);
  return `IFERROR(__xludf.DUMMYFUNCTION("${inside.replaceAll('"', '""')}"),${shown})`;
}

function resultType({ value, isError }: CollectedCell): string {
  if (isError) return ' t="e"';
  if (typeof value === "boolean") return ' t="b"';
  return typeof value === "string" ? ' t="str"' : "";
}

function result({ value, isError }: CollectedCell): string {
  if (value === null) return "";
  if (isError) return `<v>${escapeXml(excelError(errorAsSheets(String(value))))}</v>`;
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  return `<v>${typeof value === "string" ? escapeXml(value) : value}</v>`;
}

/** Excel knows a closed list of errors; Google's own become the general one. */
function excelError(error: string): string {
  return ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"].includes(error) ? error : "#VALUE!";
}
