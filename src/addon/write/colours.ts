/** The looks of our columns as conditional formats: headers like the customers' own, and light colours over tiers, which are in words. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import type { GrownColumn } from "../../app/record/undo";
import { differInLetters } from "../../core/report/label";
import { COLOURS, labelColours, PAPER } from "../../core/report/palette";
import type { OpenWorkbook } from "../read/open-workbook";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** All that a tier may have behind it. */
const BACKGROUNDS = COLOURS.map(({ tint }) => tint);
/** Of letters that nobody coloured. */
const BLACK = "#000000";
/** How headers of ours look where no look was told. */
export const BOLD = `bold ${PAPER} ${BLACK}`;

/** Columns counted from 1, each with the row below its header. */
type FirstRows = ReadonlyMap<number, number>;

/**
 * Gives new columns a header like the customers' own and tier columns a colour per label, in one call, keeping every other rule of the
 * sheet.
 *
 * @param columns the planned columns; those written before keep the colours they have, for added customers too
 * @param workbook as read in the same run
 * @param grownColumns those that the run makes longer
 * @param isNewSheet whether the sheet was made by this run and so has no rule yet
 * @param headerLook of the customers' own header, as the preview told it; bold when left out
 */
export function colourTiers(
  columns: readonly PlannedColumn[],
  { sheet, reading }: Pick<OpenWorkbook, "sheet" | "reading">,
  grownColumns: ReadonlyMap<number, GrownColumn>,
  isNewSheet: boolean,
  headerLook: string = BOLD,
): void {
  const hasNewHeader = reading.customersMark?.isToBePutIn === true;
  const added = columns.flatMap((column) => [
    ...(column.isNew || hasNewHeader ? headerRules(column, sheet, headerLook) : []),
    ...(column.isNew ? rulesFor(column, sheet, reading.settings?.colours ?? true) : []),
  ]);
  const grown = columns.filter(({ column, labels }) => labels.length > 0 && grownColumns.has(column));
  if (added.length + grown.length === 0) return;
  // Where a run broke off, some of its rules may be there already.
  const begun = columns.filter((one) => one.isNew && isMarkedAt(reading, one.column));
  const firstRows = new Map(begun.map(({ column, firstRow }) => [column, firstRow]));
  const known = others(isNewSheet ? [] : sheet.getConditionalFormatRules(), firstRows, headerLook).map(
    (rule) => extended(rule, grown, sheet),
  );
  sheet.setConditionalFormatRules([...known, ...added]);
}

/** @private */
function isMarkedAt({ markedColumns }: OpenWorkbook["reading"], column: number): boolean {
  return markedColumns.some((one) => one.column === column);
}

/** A rule over the tiers of a column that became longer covers them all; any other stays as it is. @private */
function extended(
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  grown: readonly PlannedColumn[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const column = grown.find((one) => isOver(rule, one));
  return column
    ? rule
        .copy()
        .setRanges([tiersOf(column, sheet)])
        .build()
    : rule;
}

/** @private */
function isOver(rule: Rule, { column, firstRow }: Pick<PlannedColumn, "column" | "firstRow">): boolean {
  return rule
    .getRanges()
    .every(
      (range) => range.getColumn() === column && range.getNumColumns() === 1 && range.getRow() === firstRow,
    );
}

/**
 * How many rows each rule over the tiers of a column covers that grows with it, by column.
 *
 * @param columns that become longer
 * @param sheet where they stand
 */
export function ruleHeights(
  columns: readonly Pick<PlannedColumn, "column" | "firstRow" | "labels">[],
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): Map<number, number[]> {
  const coloured = columns.filter(({ labels }) => labels.length > 0);
  const rules = coloured.length > 0 ? sheet.getConditionalFormatRules() : [];
  return new Map(
    coloured.map((one) => [
      one.column,
      rules
        .filter((rule) => isOver(rule, one))
        .map((rule) => Math.max(...rule.getRanges().map((range) => range.getNumRows()))),
    ]),
  );
}

/**
 * Takes our rules of columns away, keeping every other rule of the sheet.
 *
 * @param columns counted from 1, with the row below their headers
 * @param sheet where they stand
 * @param headerLook that our headers were given; left out where it is not known
 * @param grown columns whose rules are made as short again as they were, where nobody changed them since
 */
export function withoutColours(
  columns: FirstRows,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headerLook?: string,
  grown: ReadonlyMap<number, GrownColumn> = new Map(),
): void {
  if (columns.size + grown.size === 0) return;
  const rules = sheet.getConditionalFormatRules();
  const kept = others(rules, columns, headerLook);
  const shortened = [...grown].reduce(shortenedRules, kept);
  const isSame = kept.length === rules.length && shortened.every((rule, at) => rule === rules[at]);
  if (!isSame) sheet.setConditionalFormatRules(shortened);
}

/** @private */
function shortenedRules(
  rules: readonly Rule[],
  [column, { rules: heights, to }]: [number, GrownColumn],
): Rule[] {
  const areas = rules.map((rule) => {
    const [range, ...more] = rule.getRanges();
    const isGrown =
      range !== undefined &&
      more.length === 0 &&
      range.getColumn() === column &&
      range.getNumColumns() === 1 &&
      range.getNumRows() === to;
    return isGrown ? range : null;
  });
  if (areas.filter((range) => range !== null).length !== heights.length) return [...rules];
  let turn = 0;
  return rules.map((rule, at) => {
    const range = areas[at];
    const rows = range ? heights[turn++] : undefined;
    if (!range || rows === undefined || rows === to) return rule;
    return rule
      .copy()
      .setRanges([range.offset(0, 0, rows)])
      .build();
  });
}

/** All rules but ours: those of our tiers, and of each header the first that is just as we make it. @private */
function others(rules: readonly Rule[], columns: FirstRows, headerLook: string | undefined): Rule[] {
  const headed = new Set<number>();
  return rules.filter((rule) => {
    if (isOverTiers(rule, columns)) return false;
    const column = headedColumn(rule, columns, headerLook);
    if (column === null || headed.has(column)) return true;
    headed.add(column);
    return false;
  });
}

/** @private */
function isOverTiers(rule: Rule, columns: FirstRows): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return false;
  const background = condition.getBackground();
  if (background === null || !BACKGROUNDS.includes(background)) return false;
  return rule.getRanges().every((range) => columns.has(range.getColumn()) && range.getNumColumns() === 1);
}

/** The column over whose header a rule stands that is just as we make it; `null` for any other. @private */
function headedColumn(rule: Rule, columns: FirstRows, headerLook: string | undefined): number | null {
  const condition = rule.getBooleanCondition();
  const [range, ...more] = rule.getRanges();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CELL_NOT_EMPTY) return null;
  if (!range || more.length > 0 || range.getNumColumns() > 1 || range.getNumRows() > 1) return null;
  // A person's over a customer's cell.
  if (range.getRow() >= (columns.get(range.getColumn()) ?? 0)) return null;
  const [isBold, background] = [condition.getBold() === true, condition.getBackground()];
  if (headerLook === undefined) return isBold || background !== null ? range.getColumn() : null;
  const look = lookOf(headerLook);
  const isSame = isBold === look.isBold && (background ?? PAPER) === look.background;
  return isSame ? range.getColumn() : null;
}

/** @private */
function lookOf(look: string) {
  const [weight, background = PAPER, letters = BLACK] = look.split(" ");
  return { isBold: weight === "bold", background, letters };
}

/** @private */
function rulesFor(
  planned: PlannedColumn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  hasColours: boolean,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const { labels } = planned;
  const range = tiersOf(planned, sheet);
  // Sheets' rule overlooks letter case, in which codes such as M+a+N and m+A+n differ.
  if (!hasColours || !differInLetters(labels)) return [];
  const colours = labelColours(labels.length);
  return labels.map((label, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(label)
      .setBackground(colours[index]?.tint ?? PAPER)
      .setRanges([range])
      .build(),
  );
}

/** None where the customers' own header is plain. @private */
function headerRules(
  { column, headerRow }: PlannedColumn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  look: string,
): Rule[] {
  const { isBold, background, letters } = lookOf(look);
  if (headerRow === null || !(isBold || background !== PAPER)) return [];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenCellNotEmpty()
    .setRanges([sheet.getRange(headerRow, column)]);
  if (isBold) rule.setBold(true);
  if (background !== PAPER) rule.setBackground(background);
  if (letters !== BLACK) rule.setFontColor(letters);
  return [rule.build()];
}

/** @private */
function tiersOf(
  { firstRow, column, contents }: PlannedColumn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(firstRow, column, contents.length, 1);
}
