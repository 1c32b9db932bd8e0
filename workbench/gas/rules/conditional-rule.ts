/** Conditional format rules as scripts build and read them. */

import type { ConditionalRule } from "../../engine/looks/conditional";
import type { Style } from "../../engine/workbook/library";
import type { Run } from "../face/calls";
import { colorOf } from "../face/colors";
import { behind, type Calls, face } from "../face/face";
import type { GoogleRule, GoogleRuleBuilder } from "../face/google";
import { areaBehind } from "../face/handed-in";
import { HostError } from "../host/realm";

/** Stands behind a rule. */
class RuleBacking {
  constructor(readonly rule: ConditionalRule) {}
}

const RULE_CALLS = { copy: "navigate", getRanges: "navigate" } as const satisfies Calls;

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
    getRanges: () => rule.areas.map((area) => run.faces.range(area)),
  });
  return face(run, "ConditionalFormatRule", RULE_CALLS, build, { backing: new RuleBacking(rule) });
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
