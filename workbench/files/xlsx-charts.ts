/** Charts on their way into an xlsx file: the engine tells other programs neither how numbers look nor where shares end. */

import { type EvaluatedCell, helpers } from "../engine/workbook/library";
import type { Workbook } from "../engine/workbook/workbook";
import { contentsOf, escapeXml, unescapeXml } from "./xml";

/** The axis of the labels comes first. */
const AXES = /<c:(catAx|valAx)>[\s\S]*?<\/c:\1>/g;

/**
 * The part of a chart with the formats of its cells on the axes, shares that end at the whole, numbers as labels where they
 * are numbers, gaps where cells are blank, no empty titles, and letters and a frame that do not outshout the page.
 */
export function readableChart(workbook: Workbook, content: string): string {
  const cells = (element: string) =>
    contentsOf(content, element).map((one) =>
      cellsOf(workbook, unescapeXml(contentsOf(one, "c:f")[0] ?? "")),
    );
  const [labels = []] = [...cells("c:cat"), ...cells("c:xVal")];
  const series = [...cells("c:val"), ...cells("c:yVal")];
  const tops = content.includes('<c:grouping val="stacked"/>') ? sums(series) : series.flat().map(numberIn);
  let axis = 0;
  const numbered = content.replace(AXES, (all) => {
    const isOfLabels = axis++ === 0;
    const format = formatOf(isOfLabels ? labels : series.flat());
    const isWhole = !isOfLabels && format?.includes("%") === true && endsAtWhole(tops);
    return (
      isWhole ? all.replace(/<c:orientation [^>]*>/, '$&<c:max val="1"/><c:min val="0"/>') : all
    ).replace(/<c:numFmt [^>]*>/, (own) =>
      format === undefined ? own : `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>`,
    );
  });
  return (labels.some(({ type }) => type === "number") ? withNumberedLabels(numbered) : numbered)
    .replace(/<c:title>(?:(?!<\/c:title>)[\s\S])*?<a:t\s*\/>[\s\S]*?<\/c:title>/g, "")
    .replace(/<c:title>[\s\S]*?<\/c:title>/g, smallerLetters)
    .replace("</c:chart>", '<c:dispBlanksAs val="gap"/></c:chart>')
    .replace(/(<c:spPr>[\s\S]*?<a:ln [\s\S]*?<a:srgbClr val=")000000/, `$1${FRAME}`);
}

const FRAME = "D9DCE1";

function smallerLetters(title: string): string {
  return title.replace(/sz="1200"/g, 'sz="900"').replace(/sz="1600"/g, 'sz="1200"');
}

/** As texts, shares would be written with all their decimals. */
function withNumberedLabels(content: string): string {
  return content.replace(/<c:cat>[\s\S]*?<\/c:cat>/g, (labels) => labels.replaceAll("c:strRef", "c:numRef"));
}

function cellsOf({ model: { getters } }: Workbook, reference: string): EvaluatedCell[] {
  const { sheetName, xc } = helpers.splitReference(reference);
  const sheetId = getters.getSheetIdByName(sheetName);
  if (sheetId === undefined || xc === "") return [];
  const { top, left, bottom, right } = helpers.toZone(xc);
  const cells: EvaluatedCell[] = [];
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) cells.push(getters.getEvaluatedCell({ sheetId, row, col }));
  return cells;
}

function formatOf(cells: readonly EvaluatedCell[]): string | undefined {
  return cells.find(({ type, format }) => type === "number" && format !== undefined)?.format;
}

function numberIn({ value }: EvaluatedCell): number {
  return typeof value === "number" ? value : 0;
}

function sums(series: readonly (readonly EvaluatedCell[])[]): number[] {
  return (series[0] ?? []).map((_, at) =>
    series.reduce((sum, cells) => sum + (cells[at] ? numberIn(cells[at]) : 0), 0),
  );
}

/** What adding up leaves beyond the whole. */
const ROUNDING = 1e-9;

function endsAtWhole(tops: readonly number[]): boolean {
  const highest = Math.max(0, ...tops);
  return Math.min(0, ...tops) >= 0 && Math.abs(highest - 1) <= ROUNDING;
}
