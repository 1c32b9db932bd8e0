/** Every model's page in every language: no text of ours is cut off, and no chart covers one. */

import { SEGMENTATION_CASES, tableOfFilled } from "../../../bench/segmentation-cases";
import { totalWidth } from "../../../src/app/plan/column-widths";
import { namedReport } from "../../../src/app/plan/named-customers";
import { type Page, pageOf } from "../../../src/app/plan/page";
import { cellStyle, HEADER_LINES, ROW_HEIGHT, rowStyle } from "../../../src/app/plan/sheet-style";
import type { CellFormat } from "../../../src/app/record/layout";
import { segmentingModels } from "../../../src/app/run/models";
import { contrast, labelColours } from "../../../src/core/report/palette";
import { LANGUAGES } from "../../../src/core/texts/language";
import { linesOf, widthOf } from "../../letter-widths";
import { prepared } from "../../models/segment";

const ROWS = 60;
const PLACE = { row: 1, column: 1, reference: () => "A1" };
/** What the letters of Sheets may be narrower or wider than those of the metrics. */
const TOLERANCE = 1.02;

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Texts that are seen, each with its place; formulas show what is measured elsewhere. */
function textsOn({ lines }: Page): Placed[] {
  return lines.flatMap(({ contents }, row) =>
    contents.flatMap((content, column) =>
      typeof content === "string" && content !== "" && !content.startsWith("=")
        ? [{ row, column, text: content.replace(/^'/, "") }]
        : [],
    ),
  );
}

/** How far a chart reaches, in rows and pixels. */
function chartAreas({ charts, widths }: Page) {
  return charts.map(({ row, column, offset = 0, width = 0, height = 0 }) => {
    const left = totalWidth(widths, column - 1) + offset;
    return { top: row - 1, bottom: row - 1 + Math.ceil(height / ROW_HEIGHT), left, right: left + width };
  });
}

/** Free pixels from the left edge of a cell to the next thing right of it. */
function roomFor({ row, column }: Placed, page: Page): number {
  const { widths, lines } = page;
  const contents = lines[row]?.contents ?? [];
  const next = contents.findIndex((content, at) => at > column && content !== "");
  const left = totalWidth(widths, column);
  const end = next < 0 ? Number.POSITIVE_INFINITY : totalWidth(widths, next);
  const charts = chartAreas(page).filter(({ top, bottom }) => row >= top && row < bottom);
  const before = charts.map((chart) => chart.left).filter((edge) => edge > left);
  return Math.min(end, ...before) - left;
}

/** Texts that do not fit: headers over more than their lines, and all others over the edge of their room. */
function cutOff(page: Page): string[] {
  return textsOn(page).flatMap((placed) => {
    const { look, formats } = page.lines[placed.row] ?? { look: "plain" as const, formats: [] };
    const format: CellFormat = formats[placed.column] ?? "text";
    const { points, bold } = cellStyle(look, format);
    const own = page.widths[placed.column] ?? 0;
    if (look === "header" || look === "quiet header")
      return linesOf(placed.text, own * TOLERANCE, points, bold) > HEADER_LINES ? [placed.text] : [];
    // What is wider than its cell breaks there, in tables only.
    const isBroken = formats.length > 1 && format !== "bar";
    const fits =
      widthOf(placed.text, points, bold) <= roomFor(placed, page) * TOLERANCE ||
      (isBroken && linesOf(placed.text, own * TOLERANCE, points, bold) <= MOST_LINES);
    return fits ? [] : [`${placed.text} [${placed.row},${placed.column}: ${roomFor(placed, page)}]`];
  });
}

/** Texts of a table may break, but nobody reads a pillar. */
const MOST_LINES = 4;

/** Texts that begin under a chart. */
function covered(page: Page): string[] {
  return textsOn(page).flatMap(({ row, column, text }) => {
    const left = totalWidth(page.widths, column);
    const isCovered = chartAreas(page).some(
      (chart) => row >= chart.top && row < chart.bottom && left >= chart.left - 1 && left < chart.right,
    );
    return isCovered ? [text] : [];
  });
}

const PAGES = SEGMENTATION_CASES.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));

test.each(PAGES)("$model over $rows in $language", ({ model, rows, filled, language }) => {
  const found = segmentingModels().find((one) => one.model.id === model)?.model;
  if (!found) throw new Error(`no model ${model}`);
  const options = model === "churn" && rows === "orders" ? { period: "month" } : {};
  const given = tableOfFilled(filled(ROWS));
  const { report } = prepared(found, options, language).run(given);
  const page = pageOf(namedReport(report, { table: given, language }), PLACE);
  expect(cutOff(page)).toEqual([]);
  expect(covered(page)).toEqual([]);
});

test("all letters stand out from what is behind them, as the guidelines ask of text", () => {
  const looks = [
    "title",
    "subtitle",
    "finding",
    "heading",
    "figure",
    "label",
    "header",
    "total",
    "plain",
  ] as const;
  const further = ["note", "good", "bad", "quiet", "quiet heading", "quiet header", "quiet total"] as const;
  const pairs = [...looks, ...further].map((look) => rowStyle(look));
  const labels = Array.from({ length: 12 }, (_, count) =>
    labelColours(count + 1).map((_colour, at) => cellStyle("plain", `label ${at} ${count + 1}`)),
  ).flat();
  for (const { colour, background } of [...pairs, ...labels, cellStyle("plain", "choice")])
    expect(contrast(colour, background ?? "#ffffff")).toBeGreaterThanOrEqual(4.5);
});
