/** Rows of an xlsx sheet, read straight from its XML: values with their types, which the engine would guess. */
import { helpers } from "../engine/workbook/library";
import { attribute, contentsOf, unescapeXml } from "./xml";

/** A cell of the file. A formula's value is left out: it is calculated. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The number of the cell's style in the file. */
  readonly style: number;
  readonly value?: string | number | boolean;
  /** An error the file holds as a value. */
  readonly error?: string;
  /** A script function's formula, as Google keeps it in files for other programs. */
  readonly scriptFormula?: string;
  /** Any other formula, as the XML of the cell, for the engine to read. */
  readonly formulaXml?: string;
}

/** Reads the cells of a sheet's XML. `strings` are the texts shared by the file's sheets. */
export function readCells(sheetXml: string, strings: readonly string[]): FileCell[] {
  const cells: FileCell[] = [];
  const spills: Rectangle[] = [];
  let row = -1;
  for (const rowMatch of sheetXml.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    row = Number(attribute(rowMatch[1] ?? "", "r") ?? row + 2) - 1;
    let column = -1;
    for (const [, tag = "", content = ""] of (rowMatch[2] ?? "").matchAll(
      /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const address = attribute(tag, "r");
      column = address === undefined ? column + 1 : helpers.toCartesian(address).col;
      const place = { row, column, style: Number(attribute(tag, "s") ?? 0) };
      if (spills.some((spill) => holds(spill, row, column))) cells.push(place);
      else cells.push({ ...place, ...readContent(tag, content, place, strings, spills) });
    }
  }
  return cells;
}

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly corner: { readonly row: number; readonly column: number };
}

type Content = Omit<FileCell, "row" | "column" | "style">;

function readContent(
  tag: string,
  xml: string,
  place: FileCell,
  strings: readonly string[],
  spills: Rectangle[],
): Content {
  const formulaTag = /<f\b([^>]*?)(?:\/>|>)/.exec(xml);
  if (formulaTag !== null) {
    const formula = unescapeXml(contentsOf(xml, "f")[0] ?? "");
    const script = scriptFormula(formula);
    if (script === "") return {};
    if (script !== undefined) return { scriptFormula: script };
    const range = attribute(formulaTag[1] ?? "", "ref");
    if (range !== undefined && attribute(formulaTag[1] ?? "", "si") === undefined) {
      spills.push({ ...helpers.toZone(range), corner: { row: place.row, column: place.column } });
    }
    const isFormula = formula.trim() !== "" || attribute(formulaTag[1] ?? "", "si") !== undefined;
    const address = `${helpers.toXC(place.column, place.row)}`;
    if (isFormula) return { formulaXml: `<c r="${address}">${xml.replace(/<v\b[\s\S]*?<\/v>/, "")}</c>` };
  }
  const type = attribute(tag, "t") ?? "n";
  if (type === "inlineStr") return { value: unescapeXml(contentsOf(xml, "t").join("")) };
  const raw = contentsOf(xml, "v")[0];
  if (raw === undefined) return {};
  if (type === "s") return { value: strings[Number(raw)] ?? "" };
  if (type === "b") return { value: raw.trim() === "1" };
  if (type === "e") return { error: unescapeXml(raw) };
  if (type === "n") return { value: Number(raw) };
  return { value: unescapeXml(raw) };
}

/**
 * The script's formula inside `IFERROR(__xludf.DUMMYFUNCTION("…"),…)`; `""` for a cell it spilled into.
 *
 * Google writes formulas that other programs do not know in this way, and so do we.
 */
function scriptFormula(formula: string): string | undefined {
  const match = /__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(formula);
  if (match === null) return undefined;
  const inside = (match[1] ?? "").replaceAll('""', '"');
  return inside === '"COMPUTED_VALUE"' ? "" : `=${inside}`;
}

function holds({ top, left, bottom, right, corner }: Rectangle, row: number, column: number): boolean {
  const inside = row >= top && row <= bottom && column >= left && column <= right;
  return inside && !(row === corner.row && column === corner.column);
}

/** The texts shared by the sheets of a file, without the reading aids of Japanese files. */
export function readSharedStrings(xml: string): string[] {
  return contentsOf(xml, "si").map((item) =>
    contentsOf(item.replace(/<rPh\b[\s\S]*?<\/rPh>/g, ""), "t")
      .map(unescapeXml)
      .join(""),
  );
}
