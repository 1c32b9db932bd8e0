/** Rows of an xlsx sheet, read straight from its XML: values with their types, which the engine would guess. */
import { serialOfMoment } from "../engine/typing/dates";
import type { KeptValue } from "../engine/workbook/kept-results";
import { helpers } from "../engine/workbook/library";
import { movedFormula } from "./xlsx-formulas";
import { unescapeXml } from "./xml";
import { walkXml, type XmlAttributes, type XmlListener, XmlWriter } from "./xml-walk";

/** A cell of the file. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The number of the cell's style in the file. */
  readonly style: number;
  readonly value?: string | number | boolean;
  /** Whether the value is a day, or a day with its time, which the file wrote as such and not as a number. */
  readonly isDay?: boolean;
  /** An error the file holds as a value. */
  readonly error?: string;
  readonly formula?: FileFormula;
}

/** A formula of the file. */
export interface FileFormula {
  /** As the file has it, without the `=`. */
  readonly text: string;
  /** What it was calculated to, as rows where it spilled. */
  readonly results: readonly (readonly (KeptValue | undefined)[])[];
  /** Whether it is marked as a formula of many cells, even if it fills only its own. */
  readonly isArray: boolean;
  /** Whether Google wrapped it for programs that do not know it; `text` is what was wrapped. */
  readonly isWrapped: boolean;
}

/** A sheet of the file. */
export interface FileRows {
  readonly cells: readonly FileCell[];
  /** The sheet's XML with only those rows that have a height or are hidden, without cells. */
  readonly rest: string;
}

/** Reads the cells of a sheet. `strings` are the texts shared by the file's sheets. Throws when the XML breaks off. */
export function readRows(xml: string, strings: readonly string[]): FileRows {
  const reader = new RowReader(strings);
  walkXml(xml, reader);
  return { cells: settled(reader.cells), rest: reader.rest.xml };
}

/** Reads the texts shared by the sheets of a file, without the reading aids of Japanese files. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let aids = 0;
  let isText = false;
  walkXml(xml, {
    open(name) {
      if (name === "si") strings.push("");
      if (name === "rPh") aids += 1;
      isText = name === "t" && aids === 0;
    },
    text(text) {
      if (isText) strings[strings.length - 1] += text;
    },
    close(name) {
      if (name === "rPh") aids -= 1;
      isText = false;
    },
  });
  return strings.map(unescapeXml);
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  value: string;
  text: string;
  formula: string;
  formulaTag: XmlAttributes | undefined;
}

interface ReadCell extends Omit<FileCell, "formula"> {
  /** The formula as it stands, before its results are gathered. */
  readonly written?: {
    readonly text: string;
    readonly area?: string;
    readonly wrapped?: string;
  };
}

/** Attributes of rows that the engine is to know. */
const KEPT_OF_ROWS = ["r", "ht", "customHeight", "hidden", "outlineLevel", "collapsed"];

class RowReader implements XmlListener {
  readonly rest = new XmlWriter();
  readonly cells: ReadCell[] = [];
  private readonly shared = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();
  private isInData = false;
  private row = -1;
  private column = -1;
  private aids = 0;
  private cell: OpenCell | undefined;
  private element = "";

  constructor(private readonly strings: readonly string[]) {}

  open(name: string, attributes: XmlAttributes): void {
    if (!this.isInData) {
      this.rest.open(name, attributes);
      this.isInData = name === "sheetData";
      return;
    }
    this.element = name;
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "rPh") this.aids += 1;
    else if (name === "f" && this.cell !== undefined) this.cell.formulaTag = attributes;
  }

  text(text: string): void {
    if (!this.isInData) this.rest.text(text);
    else if (this.cell === undefined || this.aids > 0) return;
    else if (this.element === "v") this.cell.value += text;
    else if (this.element === "t") this.cell.text += text;
    else if (this.element === "f") this.cell.formula += text;
  }

  close(name: string): void {
    if (name === "sheetData") this.isInData = false;
    if (!this.isInData) {
      this.rest.close(name);
      return;
    }
    this.element = "";
    if (name === "rPh") this.aids -= 1;
    if (name !== "c" || this.cell === undefined) return;
    this.cells.push(this.finished(this.cell));
    this.cell = undefined;
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = Number(attributes.r ?? this.row + 2) - 1;
    this.column = -1;
    if (!isSet(attributes.hidden) && !isSet(attributes.customHeight) && !isSet(attributes.outlineLevel))
      return;
    const kept = KEPT_OF_ROWS.flatMap((key) =>
      attributes[key] === undefined ? [] : [[key, attributes[key]]],
    );
    this.rest.open("row", { ...Object.fromEntries(kept), r: String(this.row + 1) });
    this.rest.close("row");
  }

  private openCell({ r: address, s: style, t: type = "n" }: XmlAttributes): void {
    this.column = address === undefined ? this.column + 1 : helpers.toCartesian(address).col;
    this.cell = {
      row: this.row,
      column: this.column,
      style: Number(style ?? 0),
      type,
      value: "",
      text: "",
      formula: "",
      formulaTag: undefined,
    };
  }

  private finished(cell: OpenCell): ReadCell {
    const { row, column, style } = cell;
    return { row, column, style, ...this.contentOf(cell), ...this.formulaOf(cell) };
  }

  private contentOf({ type, value, text }: OpenCell): Pick<FileCell, "value" | "isDay" | "error"> {
    if (type === "inlineStr") return { value: unescapeXml(text) };
    if (value === "") return type === "str" ? { value: "" } : {};
    if (type === "s") return { value: this.strings[Number(value)] ?? "" };
    if (type === "b") return { value: value.trim() === "1" || value.trim() === "true" };
    if (type === "e") return { error: value };
    const moment =
      type === "d"
        ? Date.parse(/T/.test(value) && !/Z$|[+-]\d\d:/.test(value) ? `${value}Z` : value)
        : Number.NaN;
    if (Number.isFinite(moment)) return { value: serialOfMoment(moment, "UTC"), isDay: true };
    if (type === "n" && Number.isFinite(Number(value))) return { value: Number(value) };
    return { value: unescapeXml(value) };
  }

  private formulaOf({ formula, formulaTag, row, column }: OpenCell): Pick<ReadCell, "written"> {
    if (formulaTag === undefined) return {};
    const text = this.expanded(unescapeXml(formula).trim(), formulaTag.si, row, column);
    if (text === "") return {};
    const wrapped = unwrapped(text);
    const area = formulaTag.t === "array" ? formulaTag.ref : undefined;
    return {
      written: {
        text,
        ...(area === undefined ? {} : { area }),
        ...(wrapped === undefined ? {} : { wrapped }),
      },
    };
  }

  /** A formula that many cells share stands in the first of them. */
  private expanded(text: string, index: string | undefined, row: number, column: number): string {
    if (index === undefined) return text;
    if (text !== "") {
      this.shared.set(index, { text, row, column });
      return text;
    }
    const first = this.shared.get(index);
    return first === undefined ? "" : movedFormula(first.text, row - first.row, column - first.column);
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && /^(1|true|[1-9]\d*)$/.test(value);
}

/** What a cell shows that another cell's formula spilled into. */
const SPILLED = '"COMPUTED_VALUE"';

/**
 * The formula inside `IFERROR(__xludf.DUMMYFUNCTION("…"),…)`.
 *
 * Google writes formulas that other programs do not know in this way, and so do we.
 */
function unwrapped(formula: string): string | undefined {
  const match = /__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(formula);
  return match === null ? undefined : (match[1] ?? "").replaceAll('""', '"');
}

/** The cells with their formulas' results; a cell that a formula spilled into keeps only its style. */
function settled(cells: readonly ReadCell[]): FileCell[] {
  if (cells.every(({ written }) => written === undefined)) return cells.map(withoutFormula);
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const followers = new Set<string>();
  const formulas = new Map<ReadCell, FileFormula>();
  for (const cell of cells) {
    if (
      cell.written === undefined ||
      cell.written.wrapped === SPILLED ||
      followers.has(placeOf(cell.row, cell.column))
    )
      continue;
    const { rows, columns } = sizeOf(cell, byPlace);
    const results = Array.from({ length: rows }, (_row, y) =>
      Array.from({ length: columns }, (_column, x) => {
        const place = placeOf(cell.row + y, cell.column + x);
        if (y + x > 0) followers.add(place);
        return resultOf(byPlace.get(place));
      }),
    );
    const { text, wrapped, area } = cell.written;
    formulas.set(cell, {
      text: wrapped ?? text,
      results,
      isArray: area !== undefined,
      isWrapped: wrapped !== undefined,
    });
  }
  return cells.map((cell) => {
    const formula = formulas.get(cell);
    if (formula !== undefined) return { ...place(cell), formula };
    return followers.has(placeOf(cell.row, cell.column)) || cell.written !== undefined
      ? place(cell)
      : withoutFormula(cell);
  });
}

function place({ row, column, style }: ReadCell): FileCell {
  return { row, column, style };
}

function withoutFormula({ written: _written, ...cell }: ReadCell): FileCell {
  return cell;
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function resultOf(cell: ReadCell | undefined): KeptValue | undefined {
  return cell === undefined || cell.error === undefined ? cell?.value : { error: cell.error };
}

/** How many rows and columns a formula fills. */
function sizeOf(
  { row, column, written }: ReadCell,
  byPlace: ReadonlyMap<string, ReadCell>,
): { readonly rows: number; readonly columns: number } {
  if (written?.area !== undefined) {
    const { top, bottom, left, right } = helpers.toZone(written.area);
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }
  if (written?.wrapped === undefined) return { rows: 1, columns: 1 };
  const isSpilled = (y: number, x: number) => byPlace.get(placeOf(y, x))?.written?.wrapped === SPILLED;
  let [rows, columns] = [1, 1];
  while (isSpilled(row, column + columns)) columns += 1;
  while (isSpilled(row + rows, column)) rows += 1;
  return { rows, columns };
}
