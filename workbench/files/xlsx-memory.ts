/** What an xlsx file has no place for, in a part of its own: notes, protections, metadata and document properties. */

import { sheetIds, sheetName } from "../engine/sheets/sheets";
import { type Mark, marksIn } from "../engine/workbook/marks";
import type { Workbook } from "../engine/workbook/workbook";
import { contentsOf, escapeXml, unescapeXml } from "./xml";

/** Office keeps parts of this kind and ignores what they say. */
export const MEMORY_PATH = "customXml/item1.xml";

/** The relation by which the workbook names the part. */
export const MEMORY_RELATION =
  '<Relationship Id="rIdMemory" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

const NAMESPACE = "urn:customer-pyramid:workbench";

/** A mark with the text of its first cell, by which it is known again. */
interface RememberedMark extends Mark {
  readonly witness?: string;
}

/** What is remembered beside the cells. */
export interface FileMemory {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly marks: readonly RememberedMark[];
  readonly properties: Readonly<Record<string, string>>;
}

/** The part that remembers. Looks of charts are left out: the file has the charts themselves. */
export function writeMemory(workbook: Workbook): string {
  const memory: FileMemory = {
    sheets: sheetIds(workbook).map((id) => ({ id, name: sheetName(workbook, id) })),
    marks: marksIn(workbook.model)
      .filter(({ kind }) => kind !== "chart")
      .map((mark) => ({ ...mark, ...witnessOf(workbook, mark) })),
    properties: Object.fromEntries(workbook.documentProperties),
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<memory xmlns="${NAMESPACE}">${escapeXml(JSON.stringify(memory))}</memory>`;
}

/** Whether a part is one that remembers. */
export function isMemory(xml: string): boolean {
  return xml.includes(NAMESPACE);
}

/** What a file remembers; `undefined` for a file of another program, or when it cannot be understood. */
export function readMemory(xml: string | undefined): FileMemory | undefined {
  if (xml === undefined || !isMemory(xml)) return undefined;
  try {
    return JSON.parse(unescapeXml(contentsOf(xml, "memory")[0] ?? ""));
  } catch {
    return undefined;
  }
}

/**
 * The marks that still belong where they were.
 *
 * Another program moves cells without moving marks, and a mark on the wrong column could cost a
 * person's data: only those whose sheet and first cell are as they were come back.
 */
export function trustedMarks(
  memory: FileMemory,
  textAt: (sheet: string, row: number, column: number) => string | undefined,
): Mark[] {
  const nameOf = new Map(memory.sheets.map(({ id, name }) => [id, name]));
  return memory.marks.flatMap(({ witness, ...mark }) => {
    if (mark.sheetId === undefined) return [mark];
    const found = textAt(nameOf.get(mark.sheetId) ?? "", mark.place?.top ?? 0, mark.place?.left ?? 0);
    return found === undefined || (mark.place !== undefined && found !== witness) ? [] : [mark];
  });
}

/** The id that a sheet of this name had, so that settings kept by id find their sheet; a free one for a new sheet. */
export function sheetIdFor(memory: FileMemory | undefined, name: string, index: number): string {
  const known = memory?.sheets.find((sheet) => sheet.name === name)?.id;
  const taken = (memory?.sheets ?? []).map(({ id }) => Number(id));
  return known ?? String(Math.max(-1, ...taken) + 1 + index);
}

function witnessOf(workbook: Workbook, { sheetId, place }: Mark): { witness?: string } {
  if (sheetId === undefined || place === undefined) return {};
  const { value } = workbook.model.getters.getEvaluatedCell({ sheetId, row: place.top, col: place.left });
  return { witness: String(value ?? "") };
}
