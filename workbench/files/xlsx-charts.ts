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
  return (labels.some(({ type }) => type === "number") ? withNumberedLabels(numbered, labels) : numbered)
    .replace(/<c:title>(?:(?!<\/c:title>)[\s\S])*?<a:t\s*\/>[\s\S]*?<\/c:title>/g, "")
    .replace(/<c:title>[\s\S]*?<\/c:title>/g, smallerLetters)
    .replace("</c:chart>", '<c:dispBlanksAs val="gap"/></c:chart>')
    .replace(/(<c:spPr>[\s\S]*?<a:ln [\s\S]*?<a:srgbClr val=")000000/, `$1${FRAME}`);
}

const FRAME = "D9DCE1";

function smallerLetters(title: string): string {
  return title.replace(/sz="1200"/g, 'sz="900"').replace(/sz="1600"/g, 'sz="1200"');
}

/**
 * As texts, shares would be written with all their decimals. A line over numbers is a line through points: other programs
 * would else stand its labels at equal distances, whatever they are.
 */
function withNumberedLabels(content: string, labels: readonly EvaluatedCell[]): string {
  const named = content.replace(/<c:cat>[\s\S]*?<\/c:cat>/g, (all) => all.replaceAll("c:strRef", "c:numRef"));
  if (!content.includes("<c:lineChart>") || areEven(labels)) return named;
  return named
    .replace(/<c:lineChart>\s*<c:grouping [^>]*>/g, '<c:scatterChart><c:scatterStyle val="lineMarker"/>')
    .replaceAll("</c:lineChart>", "</c:scatterChart>")
    .replaceAll("c:cat>", "c:xVal>")
    .replaceAll("c:val>", "c:yVal>")
    .replace(/<c:catAx>([\s\S]*?)<\/c:catAx>/g, (_, axis: string) => {
      const whole = endsAtWhole(labels.map(numberIn)) ? '<c:max val="1"/><c:min val="0"/>' : "";
      const free = axis.replace('<c:auto val="1"/>', '<c:crossBetween val="midCat"/>');
      return `<c:valAx>${free.replace(/<c:orientation [^>]*>/, `$&${whole}`)}</c:valAx>`;
    });
}

/** Numbers as far from one another as each from the next, such as years, stand where they belong also as names. */
function areEven(labels: readonly EvaluatedCell[]): boolean {
  const numbers = labels.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const steps = numbers.slice(1).map((one, at) => one - (numbers[at] ?? 0));
  return steps.every((step) => Math.abs(step - (steps[0] ?? 0)) <= ROUNDING);
}

/** A chart of points that lines join over the same numbers as the line that it is: the engine joins no points. */
export function engineChart(content: string): string {
  const series = contentsOf(content, "c:ser");
  const across = series.map((one) => contentsOf(contentsOf(one, "c:xVal")[0] ?? "", "c:f")[0]);
  const areJoined = series.every((one) => !hasNoLine(one)) && new Set(across).size === 1;
  if (!content.includes("<c:scatterChart>") || !areJoined || across[0] === undefined) return content;
  return content
    .replace(
      /<c:scatterStyle\b[^>]*?(?:\/>|><\/c:scatterStyle>)/g,
      '<c:grouping val="standard"></c:grouping>',
    )
    .replaceAll("c:scatterChart>", "c:lineChart>")
    .replaceAll("c:xVal>", "c:cat>")
    .replaceAll("c:yVal>", "c:val>")
    .replace(/<c:valAx>([\s\S]*?)<\/c:valAx>/, "<c:catAx>$1</c:catAx>");
}

/** Beside the line around its marks. */
function hasNoLine(series: string): boolean {
  return /<a:ln\b[^>]*>\s*<a:noFill/.test(series.replace(/<c:marker>[\s\S]*?<\/c:marker>/g, ""));
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
