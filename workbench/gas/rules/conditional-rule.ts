/** Conditional format rules as scripts build and read them. */

import type { ConditionalRule } from "../../engine/looks/conditional";
import type { Style } from "../../engine/workbook/library";
import type { Run } from "../face/calls";
import { colorOf } from "../face/colors";
import { BOOLEAN_CRITERIA } from "../face/enums";
import { behind, type Calls, face } from "../face/face";
import type { GoogleCondition, GoogleRule, GoogleRuleBuilder } from "../face/google";
import { areaBehind } from "../face/handed-in";
import { HostError } from "../host/realm";

/** Stands behind a rule. */
class RuleBacking {
  constructor(readonly rule: ConditionalRule) {}
}

const RULE_CALLS = {
  copy: "navigate",
  getBooleanCondition: "navigate",
  getRanges: "navigate",
} as const satisfies Calls;

const CONDITION_CALLS = {
  getBackground: "navigate",
  getBold: "navigate",
  getCriteriaType: "navigate",
  getCriteriaValues: "navigate",
  getFontColor: "navigate",
  getItalic: "navigate",
  getStrikethrough: "navigate",
  getUnderline: "navigate",
} as const satisfies Calls;

/** The engine's names of conditions and Google's; the engine knows equal numbers and equal texts as one. */
const CRITERIA: Readonly<Record<string, keyof typeof BOOLEAN_CRITERIA>> = {
  beginsWithText: "TEXT_STARTS_WITH",
  containsText: "TEXT_CONTAINS",
  customFormula: "CUSTOM_FORMULA",
  endsWithText: "TEXT_ENDS_WITH",
  isBetween: "NUMBER_BETWEEN",
  isEmpty: "CELL_EMPTY",
  isEqual: "TEXT_EQUAL_TO",
  isGreaterOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  isGreaterThan: "NUMBER_GREATER_THAN",
  isLessOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  isLessThan: "NUMBER_LESS_THAN",
  isNotBetween: "NUMBER_NOT_BETWEEN",
  isNotEmpty: "CELL_NOT_EMPTY",
  isNotEqual: "NUMBER_NOT_EQUAL_TO",
  notContainsText: "TEXT_DOES_NOT_CONTAIN",
};

/** Conditions and the engine's names for them. */
const CONDITIONS = {
  whenCellEmpty: "isEmpty",
  whenCellNotEmpty: "isNotEmpty",
  whenFormulaSatisfied: "customFormula",
  whenNumberBetween: "isBetween",
  whenNumberEqualTo: "isEqual",
  whenNumberGreaterThan: "isGreaterThan",
  whenNumberGreaterThanOrEqualTo: "isGreaterOrEqualTo",
  whenNumberLessThan: "isLessThan",
  whenNumberLessThanOrEqualTo: "isLessOrEqualTo",
  whenNumberNotBetween: "isNotBetween",
  whenNumberNotEqualTo: "isNotEqual",
  whenTextContains: "containsText",
  whenTextDoesNotContain: "notContainsText",
  whenTextEndsWith: "endsWithText",
  whenTextEqualTo: "isEqual",
  whenTextStartsWith: "beginsWithText",
} as const;

const STYLE_CALLS = {
  build: "navigate",
  setBackground: "navigate",
  setBold: "navigate",
  setFontColor: "navigate",
  setItalic: "navigate",
  setRanges: "navigate",
  setStrikethrough: "navigate",
  setUnderline: "navigate",
} as const satisfies Calls;

const BUILDER_CALLS: Calls = {
  ...STYLE_CALLS,
  ...Object.fromEntries(Object.keys(CONDITIONS).map((name) => [name, "navigate" as const])),
};

const EMPTY_RULE: ConditionalRule = { areas: [], condition: "", values: [], style: {} };

/** A builder for a new rule, or for one like another. */
export function ruleBuilder(run: Run, start: ConditionalRule = EMPTY_RULE): GoogleRuleBuilder {
  let rule = start;
  const build = (self: GoogleRuleBuilder) => {
    const change = (part: Partial<ConditionalRule>) => {
      rule = { ...rule, ...part };
      return self;
    };
    const style = (part: Style) => change({ style: { ...rule.style, ...part } });
    const color = (key: "fillColor" | "textColor") => (given: unknown) =>
      style({ [key]: colorOf(given) ?? "" });
    const looks: Pick<GoogleRuleBuilder, keyof typeof STYLE_CALLS> = {
      build: () => ruleFace(run, checked(rule)),
      setBackground: color("fillColor"),
      setBold: (bold) => style({ bold: bold === true }),
      setFontColor: color("textColor"),
      setItalic: (italic) => style({ italic: italic === true }),
      setRanges: (ranges) => change({ areas: ranges.map(areaBehind) }),
      setStrikethrough: (isOn) => style({ strikethrough: isOn === true }),
      setUnderline: (isOn) => style({ underline: isOn === true }),
    };
    const conditions = Object.fromEntries(
      Object.entries(CONDITIONS).map(([name, condition]) => [
        name,
        (...values: readonly unknown[]) => change({ condition, values: values.map(String) }),
      ]),
    );
    return { ...looks, ...conditions };
  };
  return face(run, "ConditionalFormatRuleBuilder", BUILDER_CALLS, build);
}

/** A rule as the script sees it. */
export function ruleFace(run: Run, rule: ConditionalRule): GoogleRule {
  const build = (): Pick<GoogleRule, keyof typeof RULE_CALLS> => ({
    copy: () => ruleBuilder(run, rule),
    getBooleanCondition: () => conditionFace(run, rule),
    getRanges: () => rule.areas.map((area) => run.faces.range(area)),
  });
  return face(run, "ConditionalFormatRule", RULE_CALLS, build, { backing: new RuleBacking(rule) });
}

/** The condition of a rule and the looks it gives; `null` for a look that it leaves alone. */
function conditionFace(run: Run, { condition, values, style }: ConditionalRule): GoogleCondition | null {
  const criterion = CRITERIA[condition];
  if (criterion === undefined) return null;
  const isNumber = condition === "isEqual" && values.every((value) => Number.isFinite(Number(value)));
  const name = isNumber ? "NUMBER_EQUAL_TO" : criterion;
  const shown = (color: string | undefined) => color?.toLowerCase() || null;
  const build = () => ({
    getBackground: () => shown(style.fillColor),
    getBold: () => style.bold ?? null,
    getCriteriaType: () => BOOLEAN_CRITERIA[name],
    getCriteriaValues: () => [...values],
    getFontColor: () => shown(style.textColor),
    getItalic: () => style.italic ?? null,
    getStrikethrough: () => style.strikethrough ?? null,
    getUnderline: () => style.underline ?? null,
  });
  return face<GoogleCondition>(run, "BooleanCondition", CONDITION_CALLS, build);
}

/** The rule behind one the script hands in. Throws when it is something else. */
export function ruleBehind(value: unknown): ConditionalRule {
  const backing = behind(value);
  if (!(backing instanceof RuleBacking)) throw new HostError(`Invalid argument: ${String(value)}`);
  return backing.rule;
}

function checked(rule: ConditionalRule): ConditionalRule {
  if (rule.areas.length === 0) throw new HostError("Conditional format rules must have at least one range.");
  if (rule.condition === "") throw new HostError("Conditional format rules must have a condition.");
  return rule;
}
