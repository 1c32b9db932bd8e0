/** Styles of an xlsx file: which number format and border each numbered style refers to, and what the formats are. */
import { fileFormat } from "../engine/looks/file-format";
import { BUILT_IN_FORMATS } from "./xlsx-dates";
import { attribute } from "./xml";

/** The numbers under which the engine keeps the parts of a style. */
export interface StyleIds {
  readonly style: number;
  readonly format: number;
  readonly border: number;
}

/** The parts of every cell style of the file, by the style's number; the engine counts them from 1. */
export function readStyleIds(stylesXml: string): StyleIds[] {
  const list = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(stylesXml)?.[1] ?? "";
  return [...list.matchAll(/<xf\b([^>]*?)(?:\/>|>)/g)].map(([, tag = ""], index) => ({
    style: index + 1,
    format: Number(attribute(tag, "numFmtId") ?? 0) + 1,
    border: Number(attribute(tag, "borderId") ?? 0) + 1,
  }));
}

/** The number formats of a file. */
export interface FileFormats {
  /** In the engine's words, by the numbers that the styles have for them. */
  readonly byId: Readonly<Record<number, string>>;
  /** As the file has them, by the engine's words, where the two differ. */
  readonly originals: Readonly<Record<string, string>>;
}

/** The number formats that the styles refer to. */
export function readFormats(stylesXml: string, styles: readonly StyleIds[]): FileFormats {
  const list = /<numFmts\b[^>]*>([\s\S]*?)<\/numFmts>/.exec(stylesXml)?.[1] ?? "";
  const own = new Map(
    [...list.matchAll(/<numFmt\b([^>]*?)(?:\/>|>)/g)].map(([, tag = ""]) => [
      Number(attribute(tag, "numFmtId")),
      attribute(tag, "formatCode") ?? "",
    ]),
  );
  const byId: Record<number, string> = {};
  const originals: Record<string, string> = {};
  for (const { format: id } of styles) {
    const pattern = own.get(id - 1) ?? BUILT_IN_FORMATS[id - 1] ?? "";
    const format = fileFormat(pattern);
    if (format === "") continue;
    byId[id] = format;
    if (format !== pattern) originals[format] = pattern;
  }
  return { byId, originals };
}
