/** Data validation: what may be entered into cells. The engine enforces it on the page. */
import { type Area, areaHolds, areaOf, zoneOf } from "../workbook/area";
import { send } from "../workbook/batch";
import { newId } from "../workbook/marks";
import type { Workbook } from "../workbook/workbook";
import type { CellInput } from "./write";

/** What a cell accepts, in the engine's words. */
export interface ValidationRule {
  readonly criterion: Readonly<Record<string, unknown>> & {
    readonly type: string;
    readonly values: readonly string[];
  };
  /** Whether anything else is refused rather than marked. */
  readonly strict: boolean;
}

/** Gives the area a rule, or takes its rule away. */
export function setValidation(workbook: Workbook, area: Area, rule: ValidationRule | undefined): void {
  const { sheetId } = area;
  if (rule === undefined) {
    clearValidation(workbook, area);
    return;
  }
  addRule(workbook, sheetId, rule, [{ _sheetId: sheetId, _zone: zoneOf(area) }]);
}

/**
 * Gives each cell of an area its own rule, or none: cells with the same rule share one command, because each makes
 * the engine evaluate anew.
 */
export function setValidations(
  workbook: Workbook,
  area: Area,
  rules: readonly (readonly (ValidationRule | undefined)[])[],
): void {
  const { sheetId } = area;
  const known = workbook.model.getters.getDataValidationRules(sheetId);
  if (known.some(({ ranges }) => ranges.some(({ zone }) => overlap(areaOf(sheetId, zone), area)))) {
    clearValidation(workbook, area);
  }
  const cells = new Map<string, { readonly rule: ValidationRule; readonly ranges: object[] }>();
  rules.forEach((row, y) => {
    row.forEach((rule, x) => {
      if (rule === undefined) return;
      const key = JSON.stringify(rule);
      const group = cells.get(key) ?? { rule, ranges: [] };
      const cell = { ...area, top: area.top + y, left: area.left + x, rows: 1, columns: 1 };
      group.ranges.push({ _sheetId: sheetId, _zone: zoneOf(cell) });
      cells.set(key, group);
    });
  });
  for (const { rule, ranges } of cells.values()) addRule(workbook, sheetId, rule, ranges);
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

function addRule(workbook: Workbook, sheetId: string, rule: ValidationRule, ranges: readonly object[]): void {
  send(workbook.model, "ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges,
    rule: {
      id: newId(),
      isBlocking: rule.strict,
      criterion: { ...rule.criterion, values: [...rule.criterion.values] },
    },
  });
}

/** The rule of the cell in the area's corner. */
export function validationOf(workbook: Workbook, area: Area): ValidationRule | undefined {
  const rule = workbook.model.getters
    .getDataValidationRules(area.sheetId)
    .find(({ ranges }) =>
      ranges.some(({ zone }) => areaHolds(areaOf(area.sheetId, zone), area.top, area.left)),
    );
  if (rule === undefined) return undefined;
  return { criterion: { ...rule.criterion }, strict: rule.isBlocking ?? false };
}

/** A cell that does not accept what it would be given, and the rule that it has. */
export interface Unaccepted {
  readonly row: number;
  readonly column: number;
  readonly rule: ValidationRule;
}

/**
 * The first cell of an area whose rule refuses what it would get, as rows of values. A blank is accepted everywhere,
 * and so is a formula, whose value is only known later.
 */
export function firstUnaccepted(
  workbook: Workbook,
  area: Area,
  rows: readonly (readonly CellInput[])[],
): Unaccepted | undefined {
  const { sheetId } = area;
  const { getters } = workbook.model;
  const strict = getters
    .getDataValidationRules(sheetId)
    .filter(
      ({ isBlocking, ranges }) =>
        isBlocking && ranges.some(({ zone }) => overlap(areaOf(sheetId, zone), area)),
    );
  if (strict.length === 0) return undefined;
  for (const [y, values] of rows.entries()) {
    for (const [x, value] of values.entries()) {
      const position = { sheetId, row: area.top + y, col: area.left + x };
      const rule = validationOf(workbook, { ...area, top: position.row, left: position.col });
      if (rule === undefined || !rule.strict || value === "" || String(value).startsWith("=")) continue;
      const { isValid } = getters.getValidationResultForCellValue(plainValue(value), position);
      if (!isValid) return { row: position.row, column: position.col, rule };
    }
  }
  return undefined;
}

function plainValue(input: CellInput): string | number | boolean {
  if (typeof input === "object") return input.serial;
  return typeof input === "string" ? input.replace(/^'/, "") : input;
}

/** A new rule takes its cells away from older ones; adding and removing one therefore clears the area. */
function clearValidation(workbook: Workbook, { sheetId, ...area }: Area): void {
  const id = newId();
  send(workbook.model, "ADD_DATA_VALIDATION_RULE", {
    sheetId,
    ranges: [{ _sheetId: sheetId, _zone: zoneOf({ sheetId, ...area }) }],
    rule: { id, criterion: { type: "containsText", values: ["-"] } },
  });
  send(workbook.model, "REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
}
