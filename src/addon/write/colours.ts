/** The looks of our columns as conditional formats: headers like the customers' own, and light colours over tiers, which are in words. */

import type { PlannedColumn } from "../../app/plan/planned-columns";
import type { GrownColumn } from "../../app/record/undo";
import { differInLetters } from "../../core/report/label";
import { COLOURS, labelColours, PAPER } from "../../core/report/palette";
import type { OpenWorkbook } from "../read/open-workbook";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** All that a tier may have behind it. */
const BACKGROUNDS = COLOURS.map(({ tint }) => tint);

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
  headerLook?: string,
): void {
  const hasNewHeader = reading.customersMark?.isToBePutIn === true;
  const added = columns.flatMap((column) => [
    ...(column.isNew || hasNewHeader ? headerRules(column, sheet, headerLook) : []),
    ...(column.isNew ? rulesFor(column, sheet, reading.settings?.colours ?? true) : []),
  ]);
  const grown = columns.filter(({ column, labels }) => labels.length > 0 && grownColumns.has(column));
  if (added.length + grown.length === 0) return;
  // Where a run broke off, some of its rules may be there already.
  const begun = new Set(
    columns.filter((one) => one.isNew && isMarkedAt(reading, one.column)).map(({ column }) => column),
  );
  const known = (isNewSheet ? [] : sheet.getConditionalFormatRules())
    .filter((rule) => begun.size === 0 || !isOurs(rule, begun))
    .map((rule) => extended(rule, grown, sheet));
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
 * @param columns counted from 1
 * @param sheet where they stand
 * @param grown columns whose rules are made as short again as they were, where nobody changed them since
 */
export function withoutColours(
  columns: ReadonlySet<number>,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  grown: ReadonlyMap<number, GrownColumn> = new Map(),
): void {
  if (columns.size + grown.size === 0) return;
  const rules = sheet.getConditionalFormatRules();
  const others = rules.filter((rule) => !isOurs(rule, columns));
  const shortened = [...grown].reduce(shortenedRules, others);
  const isSame = others.length === rules.length && shortened.every((rule, at) => rule === rules[at]);
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

/** Whether a rule is just as we make them, over one column of ours; anything else is a person's. @private */
function isOurs(rule: Rule, columns: ReadonlySet<number>): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition) return false;
  const type = condition.getCriteriaType();
  const { CELL_NOT_EMPTY, TEXT_EQUAL_TO } = SpreadsheetApp.BooleanCriteria;
  if (type !== CELL_NOT_EMPTY && type !== TEXT_EQUAL_TO) return false;
  const background = condition.getBackground();
  const isHeader = type === CELL_NOT_EMPTY && (condition.getBold() === true || background !== null);
  const isTier = type === TEXT_EQUAL_TO && background !== null && BACKGROUNDS.includes(background);
  if (!isHeader && !isTier) return false;
  return rule
    .getRanges()
    .every(
      (range) =>
        columns.has(range.getColumn()) && range.getNumColumns() === 1 && (isTier || range.getNumRows() === 1),
    );
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
  look = `bold ${PAPER} ${BLACK}`,
): Rule[] {
  const [weight, background = PAPER, letters = BLACK] = look.split(" ");
  const isBold = weight === "bold";
  if (headerRow === null || !(isBold || background !== PAPER)) return [];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenCellNotEmpty()
    .setRanges([sheet.getRange(headerRow, column)]);
  if (isBold) rule.setBold(true);
  if (background !== PAPER) rule.setBackground(background);
  if (letters !== BLACK) rule.setFontColor(letters);
  return [rule.build()];
}

/** Of letters that nobody coloured. */
const BLACK = "#000000";

/** @private */
function tiersOf(
  { firstRow, column, contents }: PlannedColumn,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(firstRow, column, contents.length, 1);
}
