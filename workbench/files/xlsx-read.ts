/** Opening xlsx files: the engine reads everything but the rows, which are read here, typed and fast. */
import { GUARDED_TEXT } from "../engine/cells/literal";
import type { FileRemains, KeptFormulas } from "../engine/workbook/kept-results";
import { quietly, type WorkbookData } from "../engine/workbook/library";
import { localeOf } from "../engine/workbook/locale";
import {
  NEW_SHEET_SIZE,
  openSnapshot,
  type Workbook,
  type WorkbookOptions,
} from "../engine/workbook/workbook";
import { engineData, withFormulas } from "./xlsx-engine";
import { DAY_FORMAT_ID, fillSheet, GUARDED_FORMAT_ID, MOMENT_FORMAT_ID } from "./xlsx-fill";
import { changesByItself } from "./xlsx-formulas";
import { type FileMemory, MEMORY_PATH, readMemory, sheetIdFor, trustedMarks } from "./xlsx-memory";
import { constantNames, rangeNames } from "./xlsx-names";
import { type FilePackage, openPackage } from "./xlsx-package";
import type { FileCell } from "./xlsx-results";
import { readRows } from "./xlsx-rows";
import { readSharedStrings } from "./xlsx-strings";
import { readFormats, readStyleIds } from "./xlsx-styles";
import { longNamer, tableNames, withLongNames } from "./xlsx-tables";
import { attribute } from "./xml";

/** Runs work that needs a DOM. A page has one; Node must lend one. */
export type DomLender = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/** The texts were read with the rows; the engine would pass each of them through a DOM for nothing. */
const NO_TEXTS = { "xl/sharedStrings.xml": "<sst></sst>" };

/** The workbook of an xlsx file. Throws `FileRefusal` when it is not one. */
export async function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  withDom: DomLender,
  options: WorkbookOptions = {},
): Promise<Workbook> {
  const file = await openPackage(bytes, fileName);
  const cells = new Map<string, readonly FileCell[]>();
  const parts: Record<string, string> = { ...withLongNames(file.parts), ...NO_TEXTS };
  const named = longNamer(file.parts);
  const strings = readSharedStrings(file.parts["xl/sharedStrings.xml"]);
  for (const { path } of file.sheets) {
    const read = readRows(file.parts[path] ?? "", strings);
    cells.set(path, read.cells);
    parts[path] = withFormulas(read.rest, read.cells, named);
  }
  const data = await withDom(() => quietly(() => engineData(parts, file, fileName)));
  const workbookXml = parts["xl/workbook.xml"] ?? "";
  const properties = /<workbookPr\b([^>]*)>/.exec(workbookXml)?.[1] ?? "";
  const calculation = /<calcPr\b([^>]*)>/.exec(workbookXml)?.[1] ?? "";
  const isUncalculated = isTrue(attribute(calculation, "fullCalcOnLoad"));
  const allFormulas = [...cells.values()].flatMap((list) =>
    list.flatMap(({ formula }) => formula?.text ?? []),
  );
  const areLasting = !isUncalculated && !allFormulas.some(changesByItself);
  const stylesXml = parts["xl/styles.xml"] ?? "";
  const styles = readStyleIds(stylesXml);
  const { byId, originals } = readFormats(stylesXml, styles);
  const habits = {
    styles,
    formats: byId,
    days: isTrue(attribute(properties, "date1904")) ? ("1904" as const) : ("1900" as const),
    isTrusted: ({ isWrapped }: { readonly isWrapped: boolean }) => areLasting && !isWrapped,
    isUncalculated,
  };
  const memory = readMemory(parts[MEMORY_PATH]);
  const workbenchResults: Record<string, KeptFormulas[string]> = {};
  const sheets = file.sheets.flatMap(({ name, path }, index) => {
    const found = data.sheets.find((candidate) => candidate.name === name);
    if (found === undefined) return [];
    found.conditionalFormats = found.conditionalFormats.map(inSheetWords);
    const { sheet, kept } = fillSheet(found, cells.get(path) ?? [], habits);
    sheet.id = sheetIdFor(memory, sheet.name, index);
    sheet.rowNumber = Math.max(sheet.rowNumber, NEW_SHEET_SIZE.rows);
    sheet.colNumber = Math.max(sheet.colNumber, NEW_SHEET_SIZE.columns);
    workbenchResults[sheet.id] = kept;
    return [sheet];
  });
  const names = file.sheets.map(({ name }) => name);
  const workbenchRemains: FileRemains = {
    formats: originals,
    names: constantNames(workbookXml),
    tables: tableNames(file.parts),
    leftBehind: file.leftBehind,
  };
  const formats = {
    ...byId,
    [GUARDED_FORMAT_ID]: GUARDED_TEXT,
    [DAY_FORMAT_ID]: "yyyy-mm-dd",
    [MOMENT_FORMAT_ID]: "yyyy-mm-dd hh:mm:ss",
  };
  const settings = { ...data.settings, locale: localeOf(options.locale ?? "en_US") };
  const opened = {
    ...data,
    ...remembered(memory, file, cells),
    namedRanges: rangeNames(workbookXml, names),
    workbenchResults,
    workbenchRemains,
    formats,
    settings,
    sheets,
  };
  return openSnapshot({
    id: "workbook",
    name: options.name ?? fileName,
    timeZone: options.timeZone ?? "UTC",
    documentProperties: memory?.properties ?? {},
    data: opened,
  });
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

type ConditionalFormat = WorkbookData["sheets"][number]["conditionalFormats"][number];

/** A text that cells are compared with is a formula in the file, in quotes, and itself on a sheet. */
function inSheetWords(format: ConditionalFormat): ConditionalFormat {
  const { rule } = format;
  if (rule.type !== "CellIsRule") return format;
  const values = rule.values.map(
    (value) => /^=?"((?:[^"]|"")*)"$/.exec(value)?.[1]?.replace(/""/g, '"') ?? value,
  );
  return { ...format, rule: { ...rule, values } };
}

/** The marks of the file that still are where they belong, in the engine's file form. */
function remembered(
  memory: FileMemory | undefined,
  { sheets }: FilePackage,
  cells: ReadonlyMap<string, readonly FileCell[]>,
): object {
  if (memory === undefined) return {};
  const paths = new Map(sheets.map(({ name, path }) => [name, path]));
  const marks = trustedMarks(memory, (name, row, column) => {
    const path = paths.get(name);
    if (path === undefined) return undefined;
    const cell = cells.get(path)?.find((candidate) => candidate.row === row && candidate.column === column);
    return String(cell?.value ?? "");
  });
  return { workbenchMarks: marks };
}
