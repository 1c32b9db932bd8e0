/** The engine's xlsx export, with the rows left out: they are written by us, typed and fast. */
import { columnName } from "./area";
import { evaluateNow, gettersOf, partOf, replaceMethod } from "./idle-work";
import { type Model, quietly, registries, type Style, UIPlugin } from "./library";
import type { Workbook } from "./workbook";

/** A look that cells share: the style, number format and border the file must list. */
export interface Look {
  readonly style: Style | undefined;
  readonly format: string | undefined;
  readonly border: number | undefined;
}

/** What one sheet leaves to the engine. */
export interface ExportedSheet {
  /** Looks of its cells; the engine writes one sample cell for each. */
  readonly looks: readonly Look[];
  /** Formulas with their results, by address; the engine puts them into Excel's words. */
  readonly formulas: Readonly<
    Record<string, { readonly content: string; readonly value: string | number | boolean }>
  >;
}

/** A part of the exported file. */
export interface ExportedPart {
  readonly path: string;
  readonly content: string;
}

interface ExcelSheet {
  readonly id: string;
  cells: Record<string, string | undefined>;
  cellValues: Record<string, unknown>;
  formulaSpillRanges: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  colNumber: number;
  rowNumber: number;
  conditionalFormats: readonly ConditionalFormat[];
  readonly tables?: readonly { readonly range: string }[];
}

/** A rule that compares cells with values; of other kinds only the type is looked at. */
interface ConditionalFormat {
  readonly rule: { readonly type: string; readonly operator?: string; readonly values?: readonly string[] };
}

interface ExcelData {
  readonly sheets: ExcelSheet[];
  readonly styles: Record<number, Style>;
  readonly formats: Record<number, string>;
}

/** What the next export of a model leaves out; set only while our own export runs. */
const pending = new WeakMap<object, (data: ExcelData) => void>();

class SlimExportPlugin extends UIPlugin {
  override exportForExcel(data: unknown): void {
    pending.get(this.getters)?.(data as ExcelData);
  }
}

registries.featurePluginRegistry.add("workbench slim export", SlimExportPlugin);

/** Whether the rows of what is being exported are ours to write. */
function isSlim(plugin: object): boolean {
  return pending.has(gettersOf(plugin));
}

// Both list every cell by its address, which `slim` would throw away: half of the time and memory of saving.
replaceMethod<[ExcelData]>(
  registries.corePluginRegistry.get("cell").prototype,
  "exportForExcel",
  (exportForExcel) =>
    function (data) {
      if (!isSlim(this)) return exportForExcel.call(this, data);
      for (const sheet of data.sheets) Object.assign(sheet, { cells: {}, styles: {}, formats: {} });
      return Object.assign(data, { styles: {}, formats: {} });
    },
);
replaceMethod<[ExcelData]>(
  registries.coreViewsPluginRegistry.get("evaluation").prototype,
  "exportForExcel",
  (exportForExcel) =>
    function (data) {
      if (!isSlim(this)) return exportForExcel.call(this, data);
      for (const sheet of data.sheets) Object.assign(sheet, { cellValues: {}, formulaSpillRanges: {} });
      return undefined;
    },
);

/**
 * The parts of the file as the engine writes them, with only sample cells in its sheets.
 *
 * The engine passes each sheet through a DOM, which takes minutes for large ones. `leave` tells
 * what to leave for it, after it has numbered the borders of every cell by zone.
 */
export async function exportParts(
  workbook: Workbook,
  leave: (sheetId: string, bordersByZone: Readonly<Record<string, number>>) => ExportedSheet,
): Promise<ExportedPart[]> {
  const { model } = workbook;
  // The parts of the core have getters of their own.
  const askedBy = [model.getters, partOf(model, "coreGetters")];
  const left = (data: ExcelData) => {
    for (const sheet of data.sheets) {
      sheet.conditionalFormats = sheet.conditionalFormats.map(inFileWords);
      slim(model, data, sheet, leave(sheet.id, sheet.borders));
    }
  };
  for (const getters of askedBy) pending.set(getters, left);
  try {
    const { files } = await quietly(() => exported(model));
    return files.flatMap((file) =>
      "content" in file ? [{ path: file.path, content: withoutForeignWords(file.content) }] : [],
    );
  } finally {
    for (const getters of askedBy) pending.delete(getters);
  }
}

/** The engine would evaluate all cells anew first, whatever has changed. */
function exported(model: Model): ReturnType<Model["exportXLSX"]> {
  evaluateNow(model);
  const { dispatch } = model;
  try {
    Reflect.set(model, "dispatch", () => undefined);
    return model.exportXLSX();
  } finally {
    Reflect.set(model, "dispatch", dispatch);
  }
}

/** The address of the sample cell of a look: the column right of everything, in the look's row. */
export function sampleAddress(columns: number, look: number): string {
  return `${columnName(columns)}${look + 1}`;
}

/** What a cell is compared with is a formula in the file: a text stands in quotes there, which the engine leaves out. */
function inFileWords(format: ConditionalFormat): ConditionalFormat {
  const { rule } = format;
  if (rule.type !== "CellIsRule" || !COMPARING.includes(rule.operator ?? "")) return format;
  return { ...format, rule: { ...rule, values: (rule.values ?? []).map(comparedValue) } };
}

const COMPARING: readonly string[] = [
  "isEqual",
  "isNotEqual",
  "isGreaterThan",
  "isGreaterOrEqualTo",
  "isLessThan",
  "isLessOrEqualTo",
  "isBetween",
  "isNotBetween",
];

function comparedValue(value: string): string {
  if (value.startsWith("=")) return value.slice(1);
  return value.trim() !== "" && Number.isFinite(Number(value)) ? value : `"${value.replace(/"/g, '""')}"`;
}

/**
 * The engine names some kinds of rules as their operator too, and writes an empty style of error for a rule that
 * refuses input; the file's schema knows neither, and other programs refuse the whole file.
 */
function withoutForeignWords(content: string): string {
  return content.replace(
    / (?:operator="(?:containsBlanks|notContainsBlanks|uniqueValues|duplicateValues|expression|top10)"|errorStyle="")/g,
    "",
  );
}

function slim(model: Model, data: ExcelData, sheet: ExcelSheet, { looks, formulas }: ExportedSheet): void {
  const headings = tableHeadings(model, sheet);
  Object.assign(sheet, {
    cells: headings,
    cellValues: {},
    formulaSpillRanges: {},
    styles: {},
    formats: {},
    borders: {},
  });
  let rows = Math.max(looks.length, ...Object.keys(headings).map(rowNumber));
  looks.forEach(({ style, format, border }, index) => {
    const address = sampleAddress(sheet.colNumber, index);
    sheet.cells[address] = "x";
    if (style !== undefined) sheet.styles[address] = added(data.styles, style);
    if (format !== undefined) sheet.formats[address] = added(data.formats, format);
    if (border !== undefined) sheet.borders[address] = border;
  });
  for (const [address, { content, value }] of Object.entries(formulas)) {
    sheet.cells[address] = content;
    sheet.cellValues[address] = value;
    rows = Math.max(rows, rowNumber(address));
  }
  sheet.colNumber += 1;
  sheet.rowNumber = rows;
}

/** The engine names the columns of a filtered table after the texts in its first row. */
function tableHeadings(
  { getters }: Model,
  { id, colNumber, tables = [] }: ExcelSheet,
): Record<string, string | undefined> {
  const headings: Record<string, string> = {};
  for (const row of new Set(tables.map(({ range }) => rowNumber(range) - 1))) {
    for (let col = 0; col < colNumber; col++) {
      const { value } = getters.getEvaluatedCell({ sheetId: id, row, col });
      const cell = getters.getCell({ sheetId: id, row, col });
      const text = cell && !cell.isFormula ? cell.content : String(value ?? "");
      if (text !== "") headings[`${columnName(col)}${row + 1}`] = text;
    }
  }
  return headings;
}

function rowNumber(address: string): number {
  return Number(/\d+/.exec(address)?.[0] ?? 0);
}

function added<Item>(list: Record<number, Item>, item: Item): number {
  const id = Math.max(0, ...Object.keys(list).map(Number)) + 1;
  list[id] = item;
  return id;
}
