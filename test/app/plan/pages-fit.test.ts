/**
 * Every model's page in every language: no text of ours is cut off, on the screen and on paper, and no chart covers one.
 *
 * Paper, scale and margins are a person's choice in Google's window for printing; what is measured here is what the README
 * tells to choose.
 */

import { SEGMENTATION_CASES, type SegmentationCase, tableOfFilled } from "../../../bench/segmentation-cases";
import { totalWidth } from "../../../src/app/plan/column-widths";
import type { PlannedContent } from "../../../src/app/plan/formulas";
import { namedReport } from "../../../src/app/plan/named-customers";
import { neededWidth } from "../../../src/app/plan/needed-width";
import { overviewReport } from "../../../src/app/plan/overview/overview";
import { type Page, pageOf } from "../../../src/app/plan/page";
import { textLine } from "../../../src/app/plan/page-blocks";
import {
  CHART_MARGINS,
  CHART_TITLE,
  cellStyle,
  HEADER_LINES,
  MARGIN,
  PAGE_WIDTH,
  ROW_HEIGHT,
  rowStyle,
} from "../../../src/app/plan/sheet-style";
import type { CellFormat } from "../../../src/app/record/layout";
import { segmentingModels } from "../../../src/app/run/models";
import { labelColours } from "../../../src/core/report/palette";
import type { Block } from "../../../src/core/report/report";
import { FIELDS } from "../../../src/core/table/fields";
import type { Table } from "../../../src/core/table/table";
import { LANGUAGES, type Language } from "../../../src/core/texts/language";
import { linesHeight } from "../../../src/core/texts/text-width";
import { contrast } from "../../contrast";
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

/** What a link shows, else the text of a cell; formulas show what is measured elsewhere. */
function seenText(content: PlannedContent): string {
  if (typeof content === "object") return /^";"(.*)"\)$/.exec(String(content.linking.at(-1)))?.[1] ?? "";
  return typeof content === "string" && !content.startsWith("=") ? content.replace(/^'/, "") : "";
}

/** Texts that are seen, each with its place. */
function textsOn({ lines }: Page): Placed[] {
  return lines.flatMap(({ contents }, row) =>
    contents
      .map((content, column) => ({ row, column, text: seenText(content) }))
      .filter(({ text }) => text !== ""),
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

/** How many charts stand beside their tables. */
function besideTables(page: Page): number {
  return chartAreas(page).filter(({ left }) => left > 0).length;
}

/** Texts of lists in pillars: of more than three lines in their cells. */
function pillars(page: Page): string[] {
  return textsOn(page).flatMap((placed) => {
    const { look, formats } = page.lines[placed.row] ?? { look: "plain" as const, formats: [] };
    const format: CellFormat = formats[placed.column] ?? "text";
    if (look !== "plain" || formats.length < 4 || format === "bar") return [];
    const { points, bold } = cellStyle(look, format);
    if (widthOf(placed.text, points, bold) <= roomFor(placed, page) * TOLERANCE) return [];
    const lines = linesOf(placed.text, (page.widths[placed.column] ?? 0) - MARGIN, points, bold);
    return lines > 3 ? [`${placed.text} (${lines})`] : [];
  });
}

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

/** A4 and Letter upright, pixels of the sheet at the scale of 52 %: the _Normal_ margins are 0.7 inches at the sides, 0.75 above and below. */
const PAPERS = [
  { width: 8.27, height: 11.69 },
  { width: 8.5, height: 11 },
].map(({ width, height }) => ({ width: ((width - 1.4) * 96) / 0.52, height: ((height - 1.5) * 96) / 0.52 }));

/** The height of each row as its letters need it, pixels. */
function heights({ lines, widths }: Page): number[] {
  return lines.map(({ look, contents, formats }) => {
    const needed = contents.map((content, at) => {
      const format = formats[at] ?? "text";
      const style = cellStyle(look, format);
      const isLast = at === formats.length - 1;
      const room = totalWidth(widths.slice(at, isLast ? widths.length : at + 1)) - MARGIN;
      // Figures and their labels stand in joined cells, cards and sentences are broken already, and bars never break.
      const isTable = formats.length > 1 && contents.length > 1 && !["label", "figure"].includes(look);
      const text = typeof content === "string" && isTable && format !== "bar" ? seenText(content) : "";
      const lines = Math.min(MOST_LINES, linesOf(text, room, style.points, style.bold));
      return linesHeight(lines, style);
    });
    return Math.max(ROW_HEIGHT, ...needed);
  });
}

const PAGES = SEGMENTATION_CASES.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));

/** What a case's model says of the case's table. */
function judged({ model: id, rows, filled }: SegmentationCase, language: Language) {
  const model = segmentingModels().find((one) => one.model.id === id)?.model;
  if (!model) throw new Error(`no model ${id}`);
  const options = id === "churn" && rows === "orders" ? { period: "month" } : {};
  const columns = filled(ROWS);
  const table = tableOfFilled(columns);
  const settled = prepared(model, options, language);
  return { model, columns, table, prepared: settled, outcome: settled.run(table) };
}

/** Titles wider than their charts, which programs squeeze or cut off. */
function squeezed({ charts }: Page): string[] {
  const isWide = ({ title, width = PAGE_WIDTH }: Page["charts"][number]) =>
    widthOf(title, CHART_TITLE.points, false) > (width - CHART_MARGINS) * TOLERANCE;
  return charts.filter(isWide).map(({ title, width }) => `${title} [${width}]`);
}

function expectFitting(report: readonly Block[], table: Table, language: Language): void {
  const page = pageOf(namedReport(report, { table, language }), PLACE);
  expect(cutOff(page)).toEqual([]);
  expect(squeezed(page)).toEqual([]);
  expect(covered(page)).toEqual([]);
  const right = Math.max(totalWidth(page.widths), ...chartAreas(page).map((area) => area.right));
  // Programs round widths: a chart that ends with the page would reach into the next one on paper.
  for (const area of chartAreas(page)) expect(area.right).toBeLessThanOrEqual(PAGE_WIDTH - 4);
  for (const { width } of PAPERS) expect(right).toBeLessThanOrEqual(width);
}

test.each(PAGES)("$model over $rows in $language", ({ language, ...one }) => {
  const { table, outcome } = judged(one, language);
  expectFitting(outcome.report, table, language);
  for (const { header, cells, format } of outcome.columns) {
    const width = neededWidth(header, cells, format === "number" ? "decimal" : format);
    expect(widthOf(header, 10, true)).toBeLessThanOrEqual((width - MARGIN) * TOLERANCE);
  }
});

test.each(PAGES)(
  "$model over $rows in $language, with owners and changes in its lists",
  ({ language, ...one }) => {
    const { table, outcome } = judged(one, language);
    const owners = tableOfFilled([[FIELDS.owner, table.sheetRows.map(() => "Carla")]]).columns;
    const owned = { ...table, columns: { ...table.columns, ...owners } };
    // The longest change that a list tells of usual tiers.
    const change = () => ({ en: "▼ from Ordinary", "zh-CN": "▼ 原为普通客户", "zh-TW": "▼ 原為普通客戶" });
    const page = pageOf(namedReport(outcome.report, { table: owned, language, change }), PLACE);
    expect(covered(page)).toEqual([]);
    // The weeks of a contact plan and what charts are drawn from may stand beyond what is seen at once; they are printed.
    for (const { width } of PAPERS) expect(totalWidth(page.widths)).toBeLessThanOrEqual(width);
    const lists = outcome.report.flatMap((block) => (block.kind === "customers" ? [block.id] : []));
    for (const id of lists) {
      const header = page.lines[(page.gridRows.get(id) ?? 0) - 1]?.contents ?? [];
      expect(totalWidth(page.widths, header.length)).toBeLessThanOrEqual(PAGE_WIDTH);
    }
    expect(pillars(page)).toEqual([]);
    // A table and its chart are seen at once with them, too.
    const bare = pageOf(namedReport(outcome.report, { table, language }), PLACE);
    expect(besideTables(page)).toBeGreaterThanOrEqual(besideTables(bare));
  },
);

test.each(LANGUAGES)("the overview of all of them in %s", (language) => {
  const models = SEGMENTATION_CASES.filter(({ rows }) => rows !== "orders").map((one) =>
    judged(one, language),
  );
  const columns = new Map(models.flatMap(({ columns }) => columns).map((column) => [column[0].id, column]));
  const table = tableOfFilled([...columns.values()]);
  const report = overviewReport({ models, table, language });
  expect(report.flatMap((block) => (block.kind === "grid" ? [block.id] : []))).toContain("actions");
  expectFitting(report, table, language);
  // Title, what it is about, and whether that still stands.
  const top = (["title", "subtitle", "subtitle"] as const).map((look) => textLine(look, "Overview"));
  const page = pageOf(namedReport(report, { table, language }), PLACE, top);
  const details = page.lines.findIndex(({ look }) => look === "quiet heading");
  const height = heights(page)
    .slice(0, details)
    .reduce((sum, one) => sum + one, 0);
  for (const paper of PAPERS) expect(height).toBeLessThanOrEqual(paper.height);
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

test("a column of texts that is blank as yet has room for those to come", () => {
  expect(neededWidth("Tier change", ["", ""], "text")).toBeGreaterThanOrEqual(
    neededWidth("Tier change", ["▼ from Ordinary"], "text"),
  );
});
