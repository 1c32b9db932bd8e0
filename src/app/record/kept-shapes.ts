/** The shapes of what is kept of a summary in marks and in the record, where a script of the workbook may have changed it. */

import * as z from "zod/mini";
import { LANGUAGES } from "../../core/texts/language";
import { LOOK_PARTS } from "./cell-looks";
import { CELL_FORMAT, type CellFormat, LOOKS } from "./layout";

/** More rows or columns than a sheet can have are none of ours. */
const MOST = 10_000_000;

/**
 * The shape of a number of rows or columns that may be none.
 *
 * @example countShape().safeParse(-1).success // => false
 */
export function countShape() {
  return z.int().check(z.gte(0), z.lte(MOST));
}

/**
 * The shape of a row or column, counted from 1.
 *
 * @example positionShape().safeParse(0).success // => false
 */
export function positionShape() {
  return z.int().check(z.gte(1), z.lte(MOST));
}

/**
 * The shape of a cell by its row and column.
 *
 * @example cornerShape().safeParse({ row: 1, column: 0 }).success // => false
 */
export function cornerShape() {
  return z.object({ row: positionShape(), column: positionShape() });
}

/**
 * The parts of what a person set for the whole workbook.
 *
 * @example Object.keys(settingsShape()) // => ["language", "colours", "protection", "history", "names", "keptRuns"]
 */
export function settingsShape() {
  return {
    language: z.nullable(z.enum(LANGUAGES)),
    colours: z.boolean(),
    protection: z.boolean(),
    history: z.boolean(),
    names: z.nullable(positionShape()),
    // Left out by settings of before it was there.
    keptRuns: z._default(z.nullable(positionShape()), null),
  };
}

/**
 * The parts of the mark of a column of ours.
 *
 * @example Object.keys(markShape()) // => ["model", "id", "list"]
 */
export function markShape() {
  return { model: z.string(), id: z.string(), list: z.optional(countShape()) };
}

/**
 * The parts of what the mark of a sheet with customers says of them.
 *
 * @example Object.keys(customersShape()) // => ["rows", "headers"]
 */
export function customersShape() {
  const header = { field: z.string(), title: z.string(), column: positionShape(), key: z.string() };
  return { rows: countShape(), headers: z.array(z.object(header)) };
}

/** No summary is longer; a layout is unpacked line by line. */
const MOST_LINES = 1_000_000;

/**
 * The shape of a packed layout, which has a title at least.
 *
 * @example layoutShape().safeParse([[2, "plain", "text"]]).success // => true
 */
export function layoutShape() {
  const format = z.custom<CellFormat>((value) => typeof value === "string" && CELL_FORMAT.test(value));
  const lines = z.array(z.tuple([positionShape(), z.enum(LOOKS)], format));
  const isBlock = (packed: z.infer<typeof lines>) => {
    const height = packed.reduce((total, [rows]) => total + rows, 0);
    return height > 0 && height <= MOST_LINES;
  };
  return lines.check(z.refine(isBlock));
}

/**
 * The shape of a cell that offers labels.
 *
 * @example dropdownShape().safeParse({ row: 1, column: 1, choices: [] }).success // => true
 */
export function dropdownShape() {
  const position = positionShape();
  return z.object({ row: position, column: position, choices: z.array(z.string()) });
}

/**
 * The shape of what else a page is like.
 *
 * @example pageShape().safeParse({ widths: [100, 0] }).success // => false
 */
export function pageShape() {
  const position = positionShape();
  return z.object({
    widths: z.array(position),
    dropdown: z.optional(dropdownShape()),
    currency: z.optional(z.string()),
  });
}

/**
 * The shape of packed formats.
 *
 * @example formatsShape().safeParse([[2, "0%"]]).success // => true
 */
export function formatsShape() {
  return z.array(z.tuple([countShape(), z.string()]));
}

/** @private */
function areaShape() {
  const position = positionShape();
  return z.object({ row: position, column: position, rows: position, columns: position });
}

/**
 * The shape of how the cells of a block looked.
 *
 * @example looksShape().safeParse({ joined: [] }).success // => false
 */
export function looksShape() {
  return z.object({ ...partsOf(formatsShape), joined: z.array(areaShape()) });
}

/** @private */
function partsOf<Shape>(shape: () => Shape): Record<(typeof LOOK_PARTS)[number], Shape> {
  return Object.fromEntries(LOOK_PARTS.map((part) => [part, shape()])) as Record<
    (typeof LOOK_PARTS)[number],
    Shape
  >;
}

/**
 * The shape of the charts of a block.
 *
 * @example chartsShape().safeParse([null]).success // => false
 */
export function chartsShape() {
  const position = positionShape();
  const area = areaShape();
  return z.array(
    z.object({
      picture: z.enum(["pyramid", "curve", "bars", "line", "matrix", "bubble"]),
      title: z.string(),
      labels: area,
      values: z.array(area),
      row: position,
      column: position,
      offset: z.optional(countShape()),
      width: z.optional(position),
      height: z.optional(position),
      horizontalTitle: z.optional(z.string()),
      verticalTitle: z.optional(z.string()),
      colours: z.optional(z.array(z.string())),
      areShares: z.optional(z.boolean()),
      scale: z.optional(z.enum(["points", "counts"])),
      stacked: z.optional(z.enum(["lying", "standing"])),
      isNamedByAxis: z.optional(z.boolean()),
    }),
  );
}
