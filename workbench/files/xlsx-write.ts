/** Saving xlsx files: the engine writes everything but the rows. */
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
import { type ZipPart, zipped } from "./zip";

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
  return zipped(written(workbook, parts, collected));
}

const SHARED_TEXTS = "xl/sharedStrings.xml";

/** The parts of the file; the shared texts last, when the sheets have told theirs. */
function* written(
  workbook: Workbook,
  parts: readonly { readonly path: string; readonly content: string }[],
  collected: Map<string, CollectedSheet>,
): Iterable<ZipPart> {
  const strings = new SharedStrings();
  const sheetAt = new Map(sheetIds(workbook).map((id, index) => [`xl/worksheets/sheet${index}.xml`, id]));
  yield [MEMORY_PATH, [writeMemory(workbook)]];
  const others = parts.filter(({ path }) => path !== SHARED_TEXTS);
  const contents = others.map(({ path, content }) => withMore(workbook, path, content, collected));
  for (const [index, { path }] of others.entries()) {
    const [content = "", sheetId = ""] = [contents[index], sheetAt.get(path)];
    const sheet = collected.get(sheetId);
    yield sheet === undefined
      ? [path, [content]]
      : [path, withRows(asPage(workbook, sheetId, sheet, content), sheetRows(content, sheet, strings))];
    // A large list leaves no room for its cells beside their text.
    collected.delete(sheetId);
  }
  yield [SHARED_TEXTS, strings.xml()];
}

/** A sheet with its rows in the place of the engine's samples. */
function* withRows(content: string, rows: Iterable<string>): Iterable<string> {
  const [head, tail] = content.split(/<sheetData\b[^>]*?(?:\/>|>[\s\S]*<\/sheetData>)/);
  if (head === undefined || tail === undefined) {
    yield content;
    return;
  }
  yield `${head}<sheetData>`;
  yield* rows;
  yield `</sheetData>${tail}`;
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
