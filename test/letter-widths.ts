/** How wide letters are, from Adobe's published metrics of Helvetica, which Arial follows; Chinese ones are square. */

/** Thousandths of the size, from the blank (32) to the tilde (126). */
const PLAIN =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584".split(
    " ",
  );
const BOLD =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584".split(
    " ",
  );

/** Pixels in a point. */
const PIXELS = 4 / 3;

/** The width of a text in one line, in pixels. */
export function widthOf(text: string, points: number, isBold: boolean): number {
  const widths = isBold ? BOLD : PLAIN;
  const parts = [...text].map((sign) => Number(widths[sign.charCodeAt(0) - 32] ?? 1000));
  return (parts.reduce((sum, part) => sum + part, 0) / 1000) * points * PIXELS;
}

/** How many lines a text takes; words are not broken, which is said by `Infinity`. */
export function linesOf(text: string, width: number, points: number, isBold: boolean): number {
  let lines = 1;
  let line = "";
  for (const word of text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+|\s+/gu) ?? []) {
    if (widthOf(word.trim(), points, isBold) > width) return Number.POSITIVE_INFINITY;
    if (widthOf(`${line}${word}`.trimEnd(), points, isBold) > width) {
      lines++;
      line = "";
    }
    line += line === "" ? word.trimStart() : word;
  }
  return lines;
}
