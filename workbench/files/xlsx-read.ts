/** Opening xlsx files: the engine reads everything but the rows, which are read here, typed and fast. */
import JSZip from "jszip";
import { GUARDED_TEXT } from "../engine/cells/literal";
import { load, quietly, type WorkbookData } from "../engine/workbook/library";
import { localeOf } from "../engine/workbook/locale";
import {
  NEW_SHEET_SIZE,
  openSnapshot,
  type Workbook,
  type WorkbookOptions,
} from "../engine/workbook/workbook";
import { FileRefusal } from "./refusal";
import { fillSheet, GUARDED_FORMAT_ID } from "./xlsx-fill";
import { type FileMemory, MEMORY_PATH, readMemory, sheetIdFor, trustedMarks } from "./xlsx-memory";
import { type FileCell, readCells, readSharedStrings } from "./xlsx-rows";
import { readStyleIds } from "./xlsx-styles";
import { attribute } from "./xml";

/** Runs work that needs a DOM. A page has one; Node must lend one. */
export type DomLender = <Result>(work: () => Result | Promise<Result>) => Promise<Result>;

/** The texts were read with the rows; the engine would pass each of them through a DOM for nothing. */
const NO_TEXTS = {
  "xl/sharedStrings.xml": '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
};

/** The workbook of an xlsx file. Throws `FileRefusal` when it is not one. */
export async function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  withDom: DomLender,
  options: WorkbookOptions = {},
): Promise<Workbook> {
  const parts = await unzip(bytes, fileName);
  const strings = readSharedStrings(textPart(parts, "xl/sharedStrings.xml"));
  const cells = new Map<string, FileCell[]>();
  for (const path of Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const xml = withoutPrefix(textPart(parts, path));
    const read = readCells(xml, strings);
    cells.set(path, read);
    parts[path] = withRows(xml, read);
  }
  const data = await withDom(() => quietly(() => engineData({ ...parts, ...NO_TEXTS }, fileName)));
  const styles = readStyleIds(textPart(parts, "xl/styles.xml"));
  const sheets = sheetPaths(parts).flatMap(({ name, path }) => {
    const sheet = data.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) return [];
    sheet.conditionalFormats = sheet.conditionalFormats.map(inSheetWords);
    return [fillSheet(sheet, cells.get(path) ?? [], styles, data.formats)];
  });
  const memory = readMemory(parts[MEMORY_PATH]);
  sheets.forEach((sheet, index) => {
    sheet.id = sheetIdFor(memory, sheet.name, index);
    sheet.rowNumber = Math.max(sheet.rowNumber, NEW_SHEET_SIZE.rows);
    sheet.colNumber = Math.max(sheet.colNumber, NEW_SHEET_SIZE.columns);
  });
  const formats = { ...data.formats, [GUARDED_FORMAT_ID]: GUARDED_TEXT };
  const settings = { ...data.settings, locale: localeOf(options.locale ?? "en_US") };
  return openSnapshot({
    id: "workbook",
    name: options.name ?? fileName,
    timeZone: options.timeZone ?? "UTC",
    documentProperties: memory?.properties ?? {},
    data: { ...data, ...remembered(memory, parts, cells), formats, settings, sheets },
  });
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
  parts: Record<string, string>,
  cells: ReadonlyMap<string, readonly FileCell[]>,
): object {
  if (memory === undefined) return {};
  const paths = new Map(sheetPaths(parts).map(({ name, path }) => [name, path]));
  const marks = trustedMarks(memory, (name, row, column) => {
    const path = paths.get(name);
    if (path === undefined) return undefined;
    return String(cells.get(path)?.find((cell) => cell.row === row && cell.column === column)?.value ?? "");
  });
  return { workbenchMarks: marks };
}

async function unzip(bytes: Uint8Array, fileName: string): Promise<Record<string, string>> {
  const notXlsx = `${fileName} is not an Excel workbook (.xlsx)`;
  const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw new FileRefusal(notXlsx, { cause });
  });
  const parts: Record<string, string> = {};
  for (const [path, file] of Object.entries(zip.files)) {
    if (/\.(xml|rels)$/.test(path)) parts[path] = await file.async("string");
  }
  if (parts["xl/workbook.xml"] === undefined) throw new FileRefusal(notXlsx);
  return parts;
}

function engineData(parts: Record<string, string>, fileName: string): WorkbookData {
  try {
    return load(parts);
  } catch (cause) {
    throw new FileRefusal(
      `${fileName} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

/** The sheet without its values; rows with a height or hidden, and formulas, stay for the engine. */
function withRows(xml: string, cells: readonly FileCell[]): string {
  const kept = new Map<number, { tag: string; cells: string[] }>();
  let index = 0;
  for (const [, tag = ""] of xml.matchAll(/<row\b([^>]*?)\/?>/g)) {
    index = Number(attribute(tag, "r") ?? index + 1);
    if (/\b(hidden|customHeight|outlineLevel|collapsed)="(?:1|true|[1-7])"/.test(tag))
      kept.set(index, { tag, cells: [] });
  }
  for (const { row, formulaXml } of cells) {
    if (formulaXml === undefined) continue;
    const entry = kept.get(row + 1) ?? { tag: ` r="${row + 1}"`, cells: [] };
    entry.cells.push(formulaXml);
    kept.set(row + 1, entry);
  }
  const rows = [...kept]
    .sort(([one], [other]) => one - other)
    .map(([, entry]) => `<row${entry.tag.replace(/\ss="\d+"/, "")}>${entry.cells.join("")}</row>`);
  return xml.replace(
    /<sheetData\b[^>]*?(?:\/>|>[\s\S]*<\/sheetData>)/,
    () => `<sheetData>${rows.join("")}</sheetData>`,
  );
}

/** The sheets in the order of their tabs, with the parts they are kept in. */
function sheetPaths(parts: Record<string, string>): { readonly name: string; readonly path: string }[] {
  const targets = new Map(
    [...textPart(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b([^>]*)>/g)].map(
      ([, tag = ""]) => [
        attribute(tag, "Id"),
        (attribute(tag, "Target") ?? "").replace(/^\/?(?:xl\/)?/, "xl/"),
      ],
    ),
  );
  return [...withoutPrefix(textPart(parts, "xl/workbook.xml")).matchAll(/<sheet\b([^>]*)>/g)].map(
    ([, tag = ""]) => ({
      name: attribute(tag, "name") ?? "",
      path: targets.get(attribute(tag, "r:id")) ?? "",
    }),
  );
}

/** Some programs write every element with a prefix of their own. */
function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z]\w*):(?:worksheet|workbook)\b/.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1");
}

function textPart(parts: Record<string, string>, path: string): string {
  return parts[path] ?? "";
}
