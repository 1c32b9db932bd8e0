/** Saving xlsx files: the engine writes everything but the rows. */
import JSZip from "jszip";
import { sheetIds } from "../engine/sheets/sheets";
import { exportParts } from "../engine/workbook/excel-export";
import { evaluateNow } from "../engine/workbook/idle-work";
import { fileRemains } from "../engine/workbook/kept-results";
import type { Workbook } from "../engine/workbook/workbook";
import { readableChart } from "./xlsx-charts";
import { type CollectedSheet, collectSheet } from "./xlsx-collect";
import { MEMORY_PATH, MEMORY_RELATION, writeMemory } from "./xlsx-memory";
import { asPage, printArea } from "./xlsx-page";
import type { DomLender } from "./xlsx-read";
import { SharedStrings, sheetRows } from "./xlsx-row-writer";
import { withTableName } from "./xlsx-tables";
import { escapeXml, unescapeXml } from "./xml";

/**
 * The bytes of an xlsx file of the workbook.
 *
 * Values keep their type: text is text whatever it looks like. Formulas carry their results;
 * those of script functions are wrapped as Google wraps them, so that other programs show the
 * result. Notes, metadata and protections, for which the format has no place or another, travel in a part
 * of their own, which only the workbench reads.
 */
export async function saveXlsx(workbook: Workbook, withDom: DomLender): Promise<Uint8Array> {
  const collected = new Map<string, CollectedSheet>();
  // Before there is a DOM, which would have all typed values evaluated for someone to look at.
  evaluateNow(workbook.model);
  const parts = await withDom(() =>
    exportParts(workbook, (sheetId, bordersByZone) => {
      const sheet = collectSheet(workbook, sheetId, bordersByZone);
      collected.set(sheetId, sheet);
      return sheet;
    }),
  );
  const strings = new SharedStrings();
  const zip = new JSZip();
  const byPath = new Map<string, string | Uint8Array>(
    parts.map(({ path, content }) => [path, withMore(workbook, path, content, collected)]),
  );
  sheetIds(workbook).forEach((sheetId, index) => {
    const path = `xl/worksheets/sheet${index}.xml`;
    const [content, sheet] = [byPath.get(path), collected.get(sheetId)];
    if (typeof content === "string" && sheet !== undefined)
      byPath.set(
        path,
        withRows(asPage(workbook, sheetId, sheet, content), sheetRows(content, sheet, strings)),
      );
    // A large list leaves no room for its cells beside their text.
    collected.delete(sheetId);
  });
  byPath.set("xl/sharedStrings.xml", encoded(strings.xml()));
  zip.file(MEMORY_PATH, writeMemory(workbook));
  for (const [path, content] of byPath) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 4 } });
}

/** A sheet with its rows in the place of the engine's samples. */
function withRows(content: string, rows: Iterable<string>): string | Uint8Array {
  const [head, tail] = content.split(/<sheetData\b[^>]*?(?:\/>|>[\s\S]*<\/sheetData>)/);
  if (head === undefined || tail === undefined) return content;
  return encoded(
    (function* () {
      yield `${head}<sheetData>`;
      yield* rows;
      yield `</sheetData>${tail}`;
    })(),
  );
}

/** Letters that are put into bytes at once. */
const PIECE = 2 ** 18;

/** A long text in bytes, piece by piece, because one text of a large list takes as much room as all its cells. */
function encoded(texts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let some = "";
  const put = () => {
    pieces.push(encoder.encode(some));
    some = "";
  };
  for (const text of texts) {
    some += text;
    if (some.length >= PIECE) put();
  }
  put();
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What the engine leaves out of the file: names, formats as they were, and the relation to our own part. */
function withMore(
  workbook: Workbook,
  path: string,
  content: string,
  collected: ReadonlyMap<string, CollectedSheet>,
): string {
  const { model } = workbook;
  const { formats, names, tables } = fileRemains(model);
  if (path === "xl/_rels/workbook.xml.rels")
    return content.replace("</Relationships>", `${MEMORY_RELATION}</Relationships>`);
  if (path.startsWith("xl/tables/")) return withTableName(content, tables);
  if (path.startsWith("xl/charts/chart")) return readableChart(workbook, content);
  if (path === "xl/styles.xml")
    return content.replace(/formatCode="([^"]*)"/g, (all, code: string) => {
      const original = formats[unescapeXml(code)];
      return original === undefined ? all : `formatCode="${escapeXml(original)}"`;
    });
  if (path !== "xl/workbook.xml") return content;
  const ranges = model.getters.getNamedRanges().map(({ name, range }) => {
    return [name, model.getters.getRangeString(range, "", { useFixedReference: true })] as const;
  });
  const items = [...ranges, ...Object.entries(names)].map(
    ([name, meaning]) => `<definedName name="${escapeXml(name)}">${escapeXml(meaning)}</definedName>`,
  );
  sheetIds(workbook).forEach((sheetId, index) => {
    const sheet = collected.get(sheetId);
    const printed = sheet ? printArea(workbook, sheetId, index, sheet) : "";
    if (printed !== "") items.push(printed);
  });
  if (items.length === 0) return content;
  return content.replace("</workbook>", `<definedNames>${items.join("")}</definedNames></workbook>`);
}
