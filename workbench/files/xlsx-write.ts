/** Saving xlsx files: the engine writes everything but the rows. */
import JSZip from "jszip";
import { sheetIds } from "../engine/sheets/sheets";
import { type ExportedPart, exportParts } from "../engine/workbook/excel-export";
import { evaluateNow } from "../engine/workbook/idle-work";
import { fileRemains } from "../engine/workbook/kept-results";
import type { Workbook } from "../engine/workbook/workbook";
import { readableChart } from "./xlsx-charts";
import { type CollectedSheet, collectSheet } from "./xlsx-collect";
import { MEMORY_PATH, MEMORY_RELATION, writeMemory } from "./xlsx-memory";
import { asPage } from "./xlsx-page";
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
  const byPath = new Map(parts.map((part) => [part.path, part]));
  sheetIds(workbook).forEach((sheetId, index) => {
    const path = `xl/worksheets/sheet${index}.xml`;
    const [part, sheet] = [byPath.get(path), collected.get(sheetId)];
    if (part !== undefined && sheet !== undefined) {
      const content = asPage(workbook, sheetId, sheet, withRows(part, sheet, strings));
      byPath.set(path, { path, content });
    }
    // A large list leaves no room for its cells beside their text.
    collected.delete(sheetId);
  });
  byPath.set("xl/sharedStrings.xml", { path: "xl/sharedStrings.xml", content: strings.xml() });
  zip.file(MEMORY_PATH, writeMemory(workbook));
  for (const { path, content } of byPath.values()) zip.file(path, withMore(workbook, path, content));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 4 } });
}

function withRows({ content }: ExportedPart, sheet: CollectedSheet, strings: SharedStrings): string {
  const rows = sheetRows(content, sheet, strings);
  return content.replace(
    /<sheetData\b[^>]*?(?:\/>|>[\s\S]*<\/sheetData>)/,
    () => `<sheetData>${rows}</sheetData>`,
  );
}

/** What the engine leaves out of the file: names, formats as they were, and the relation to our own part. */
function withMore(workbook: Workbook, path: string, content: string): string {
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
  if (items.length === 0) return content;
  return content.replace("</workbook>", `<definedNames>${items.join("")}</definedNames></workbook>`);
}
