/** Opening files by what they are. */
import type { Workbook, WorkbookOptions } from "../engine/workbook/workbook";
import { openCsv } from "./csv";
import { FileRefusal } from "./refusal";
import { type DomLender, openXlsx } from "./xlsx-read";

/** The workbook of a file's bytes. Throws `FileRefusal` with one sentence when it cannot be used. */
export async function openBytes(
  bytes: Uint8Array,
  fileName: string,
  withDom: DomLender,
  options: WorkbookOptions = {},
): Promise<Workbook> {
  if (bytes.length === 0) throw new FileRefusal(`${fileName} is empty`);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip) return openXlsx(bytes, fileName, withDom, options);
  if (/\.xls[xmb]?$/i.test(fileName)) {
    throw new FileRefusal(`${fileName} is not an Excel workbook (.xlsx); save it as .xlsx or .csv first`);
  }
  if (!/\.(csv|tsv|txt)$/i.test(fileName) || bytes.subarray(0, 4096).includes(0)) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!isWide || !/\.(csv|tsv|txt)$/i.test(fileName))
      throw new FileRefusal(`${fileName} is neither a .csv nor an .xlsx file`);
  }
  return openCsv(bytes, fileName, options);
}
