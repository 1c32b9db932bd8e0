/** Conditional formats of a sheet: rules that colour cells by their value. */
import { type Area, areaOf, zoneOf } from "../workbook/area";
import { send } from "../workbook/batch";
import { type ConditionalFormat, helpers, type Style } from "../workbook/library";
import { newId } from "../workbook/marks";
import type { Workbook } from "../workbook/workbook";

/** One rule: where it holds, its condition and the style it gives. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** The engine's name of the condition, such as `isEqual` or `customFormula`. */
  readonly condition: string;
  readonly values: readonly string[];
  readonly style: Style;
}

/** The rules of a sheet, the strongest first. Rules of kinds a script cannot make, such as colour scales, are kept apart. */
export function readConditionalRules(workbook: Workbook, sheetId: string): ConditionalRule[] {
  return simpleFormats(workbook, sheetId).map(({ rule, ranges }) => ({
    areas: ranges.map((address) => areaOf(sheetId, helpers.toZone(address))),
    condition: rule.operator,
    values: rule.values,
    style: rule.style,
  }));
}

/** Puts other rules in the place of all rules of a sheet that a script can make. */
export function writeConditionalRules(
  workbook: Workbook,
  sheetId: string,
  rules: readonly ConditionalRule[],
): void {
  for (const { id } of simpleFormats(workbook, sheetId)) {
    send(workbook.model, "REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }
  for (const { areas, condition, values, style } of rules) {
    send(workbook.model, "ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: areas.map((area) => ({ _sheetId: sheetId, _zone: zoneOf(area) })),
      cf: { id: newId(), rule: { type: "CellIsRule", operator: condition, values: [...values], style } },
    });
  }
}

type SimpleFormat = ConditionalFormat & {
  readonly rule: Extract<ConditionalFormat["rule"], { type: "CellIsRule" }>;
};

function simpleFormats(workbook: Workbook, sheetId: string): SimpleFormat[] {
  return workbook.model.getters.getConditionalFormats(sheetId).filter(isSimple);
}

function isSimple(format: ConditionalFormat): format is SimpleFormat {
  return format.rule.type === "CellIsRule";
}
