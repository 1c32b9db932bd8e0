/** Opening files by what they are. */
import type { Workbook } from "../engine/workbook/workbook";
import { type CsvOptions, openCsv, workbookOfRows } from "./csv";
import { isKnownEncoding } from "./decoding";
import { asNewerExcel } from "./older-excel";
import { FileRefusal } from "./refusal";
import { sheetNameFor } from "./sheet-name";
import { sheetsOfXml, tablesOfPage } from "./tagged-tables";
import { readText } from "./text";
import { type DomLender, openXlsx } from "./xlsx-read";

/** The first bytes of a file of Office before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** How a file is opened. */
export interface FileOptions extends CsvOptions {
  /** Of a text file, by a person; guessed when left out. */
  readonly encoding?: string | undefined;
}

/** The workbook of a file's bytes. Throws `FileRefusal` with one sentence when it cannot be used. */
export async function openBytes(
  bytes: Uint8Array,
  fileName: string,
  withDom: DomLender,
  options: FileOptions = {},
): Promise<Workbook> {
  try {
    return await opened(bytes, fileName, withDom, options);
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    // Whatever a file may hold, a person gets a sentence; what stumbled is kept for those who mend it.
    throw new FileRefusal(
      `${fileName} cannot be read: it is damaged or of a kind that is not understood; save it anew as .xlsx or .csv`,
      { cause },
    );
  }
}

async function opened(
  bytes: Uint8Array,
  fileName: string,
  withDom: DomLender,
  { encoding, ...options }: FileOptions,
): Promise<Workbook> {
  if (bytes.length === 0) throw new FileRefusal(`${fileName} is empty`);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return openXlsx(bytes, fileName, withDom, options);
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) {
    if (!OLDER.test(startOf(bytes, bytes.length))) throw compoundRefused(bytes, fileName);
    const newer = await asNewerExcel(bytes).catch((cause: unknown) => {
      throw compoundRefused(bytes, fileName, cause);
    });
    return openXlsx(newer, fileName, withDom, options);
  }
  const kind = otherKind(bytes);
  const what = kind === undefined ? "" : ` but ${kind}`;
  const calledOlder = /\.xls$/i.test(fileName)
    ? await openCalledOlder(bytes, fileName, kind, { withDom, encoding, ...options })
    : null;
  if (calledOlder) return calledOlder;
  if (/\.xls[xmb]?$/i.test(fileName)) {
    throw new FileRefusal(
      `${fileName} is not an Excel workbook (.xlsx)${what}; save it as .xlsx or .csv first`,
    );
  }
  const isText = /\.(csv|tsv|txt)$/i.test(fileName) && kind === undefined;
  const { text, guessed } = isText ? await readText(bytes, encoding) : { text: "\0" };
  if (isText && text.slice(0, 4096).includes("\0"))
    throw new FileRefusal(
      `${fileName} holds null characters, as a damaged or a binary file does; export it again as .csv`,
    );
  if (!isText) throw new FileRefusal(`${fileName} is neither a .csv nor an .xlsx file${what}`);
  // Programs of DOS put a sign at the end of a file, which is no row.
  const rows = text.endsWith("\u001a") ? text.slice(0, -1) : text;
  const workbook = openCsv(rows, fileName, options);
  return guessed === undefined ? workbook : { ...workbook, guessedEncoding: guessed };
}

/** What many programs export as .xls is a table of a web page, XML Spreadsheet, or text between tabs; `null` for anything else. */
async function openCalledOlder(
  bytes: Uint8Array,
  fileName: string,
  kind: string | undefined,
  { withDom, encoding, ...options }: FileOptions & { readonly withDom: DomLender },
): Promise<Workbook | null> {
  if (kind !== undefined && kind !== A_PAGE && kind !== AN_XML_FILE) return null;
  const declared = /charset=["']?([\w-]+)|<\?xml[^>]*\sencoding=["']([\w-]+)/i.exec(startOf(bytes));
  const named = encoding ?? declared?.[1] ?? declared?.[2];
  const first = await readText(bytes, encoding);
  const isDeclared = first.guessed !== undefined && named !== undefined && isKnownEncoding(named);
  const { text, guessed } = isDeclared ? await readText(bytes, named) : first;
  if (kind === undefined) {
    // A whole page in a mail is no text between separators.
    if (text.includes("\0") || /^MIME-Version:/i.test(text) || !/^[^\n]*[\t,;|]/m.test(text)) return null;
    const workbook = openCsv(text, fileName, options);
    return guessed === undefined ? workbook : { ...workbook, guessedEncoding: guessed };
  }
  const sheets = await withDom(() => {
    const sheets = kind === AN_XML_FILE ? sheetsOfXml(text) : [];
    return sheets.length > 0 ? sheets : tablesOfPage(text);
  });
  if (sheets.length === 0) return null;
  return workbookOfRows(
    sheets.map(({ name = "", rows }) => ({ name: name === "" ? sheetNameFor(fileName) : name, rows })),
    fileName,
    options,
  );
}

const A_PAGE = "a web page";
const AN_XML_FILE = "an XML file";

/** The first bytes as letters. */
function startOf(bytes: Uint8Array, length = 1000): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, length));
}

/** What programs call .xls or .csv and is neither, by how it begins. */
function otherKind(bytes: Uint8Array): string | undefined {
  const start = startOf(bytes).replace(/^[^!-~]+/, "");
  if (/^(?:<!--|(?:<!doctype html|<html|<head|<meta|<table|<style|<div)\b)/i.test(start)) return A_PAGE;
  if (/^<\?xml\b|^<\w+[^>]*\sxmlns/i.test(start)) return AN_XML_FILE;
  if (/^(?:\[\s*)?\{\s*"[^"]*"\s*:/.test(start)) return "a JSON file";
  return start.startsWith("%PDF-") ? "a PDF file" : undefined;
}

/** What a workbook of Office before 2007 has within; Excel packs one with a password in the same way, without it. */
const OLDER = /W\0o\0r\0k\0b\0o\0o\0k|B\0o\0o\0k\0/;

function compoundRefused(bytes: Uint8Array, fileName: string, cause?: unknown): FileRefusal {
  const isOlder = OLDER.test(startOf(bytes, bytes.length));
  const isProtected = isOlder ? /password|encrypt/i.test(String(cause)) : /\.xls[xm]?$/i.test(fileName);
  return new FileRefusal(
    isProtected
      ? `${fileName} is not an Excel workbook (.xlsx) that can be read: it is protected with a password; save it without one first`
      : `${fileName} is not an Excel workbook that can be read${isOlder ? " but a damaged one" : ""}; save it as .xlsx or .csv first`,
    { cause },
  );
}
