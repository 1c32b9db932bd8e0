/** Rows of an xlsx sheet, read straight from its XML: values with their types, which the engine would guess. */
import { serialOfMoment } from "../engine/typing/dates";
import { helpers } from "../engine/workbook/library";
import { movedFormula } from "./xlsx-formulas";
import { type FileCell, type ReadCell, settled, unwrapped } from "./xlsx-results";
import { unescapeXml } from "./xml";
import { walkXml, type XmlAttributes, type XmlListener, XmlWriter } from "./xml-walk";

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

/** Attributes of rows that the engine is to know. */
const KEPT_OF_ROWS = ["r", "ht", "customHeight", "hidden", "outlineLevel", "collapsed"];

class RowReader implements XmlListener {
  readonly rest = new XmlWriter();
  readonly cells: ReadCell[] = [];
  private readonly shared = new Map<
    string,
    { readonly text: string; readonly row: number; readonly column: number }
  >();
  /** Of rows that say nothing, where the sheet sets it for all: one that is higher is so because of its texts. */
  private usualHeight = Number.POSITIVE_INFINITY;
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
      if (name === "sheetFormatPr" && isSet(attributes.customHeight))
        this.usualHeight = Number(attributes.defaultRowHeight);
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
    const { hidden, customHeight, outlineLevel, ht } = attributes;
    const isHigh = Number(ht) > this.usualHeight;
    if (![hidden, customHeight, outlineLevel].some(isSet) && !isHigh) return;
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
