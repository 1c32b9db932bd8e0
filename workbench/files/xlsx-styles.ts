/** Styles of an xlsx file: which number format and border each numbered style refers to. */
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
