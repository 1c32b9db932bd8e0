/** The shapes of what is kept of a summary in marks and in the record, where a script of the workbook may have changed it. */

import * as z from "zod/mini";

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
 * The shape of a packed layout.
 *
 * @example layoutShape().safeParse([[2, "plain", "text"]]).success // => true
 */
export function layoutShape() {
  const look = z.enum(["title", "heading", "header", "total", "plain", "note", "shaded"]);
  const format = z.enum(["text", "count", "money", "cents", "share", "date"]);
  return z.array(z.tuple([positionShape(), look], format));
}

/**
 * The shape of the charts of a block.
 *
 * @example chartsShape().safeParse([null]).success // => false
 */
export function chartsShape() {
  const position = positionShape();
  const area = z.object({ row: position, column: position, rows: position, columns: position });
  return z.array(
    z.object({
      picture: z.enum(["pyramid", "curve", "bars", "line", "matrix", "bubble"]),
      title: z.string(),
      labels: area,
      values: z.array(area),
      row: position,
      column: position,
    }),
  );
}
