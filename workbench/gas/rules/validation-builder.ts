/** Data validation rules as scripts build them. */

import type { ValidationRule } from "../../engine/cells/validation";
import { sheetName } from "../../engine/sheets/sheets";
import { addressOfArea } from "../../engine/workbook/area";
import type { Run } from "../face/calls";
import { behind, type Calls, face } from "../face/face";
import type { GoogleValidation, GoogleValidationBuilder } from "../face/google";
import { areaBehind } from "../face/handed-in";
import { HostError } from "../host/realm";

/** Stands behind a built rule. */
class ValidationBacking {
  constructor(readonly rule: ValidationRule) {}
}

const RULE_CALLS = {
  getAllowInvalid: "navigate",
  getCriteriaValues: "navigate",
  copy: "navigate",
} as const satisfies Calls;

const BUILDER_CALLS = {
  build: "navigate",
  requireCheckbox: "navigate",
  requireFormulaSatisfied: "navigate",
  requireNumberBetween: "navigate",
  requireNumberGreaterThan: "navigate",
  requireNumberGreaterThanOrEqualTo: "navigate",
  requireNumberLessThan: "navigate",
  requireNumberLessThanOrEqualTo: "navigate",
  requireValueInList: "navigate",
  requireValueInRange: "navigate",
  setAllowInvalid: "navigate",
  setHelpText: "navigate",
} as const satisfies Calls;

/** A new rule that accepts anything until a requirement is set. */
export function validationBuilder(run: Run, start?: ValidationRule): GoogleValidationBuilder {
  let criterion = start?.criterion;
  let strict = start?.strict ?? true;
  const build = (
    self: GoogleValidationBuilder,
  ): Pick<GoogleValidationBuilder, keyof typeof BUILDER_CALLS> => {
    const require = (type: string, values: readonly unknown[], more: object = {}) => {
      criterion = { type, values: values.map(String), ...more };
      return self;
    };
    return {
      build: () => {
        if (criterion === undefined)
          throw new HostError("The data validation rule must have a criteria set.");
        return validationFace(run, { criterion, strict });
      },
      requireCheckbox: (...values: readonly unknown[]) => require("isBoolean", values),
      requireFormulaSatisfied: (formula) => require("customFormula", [formula]),
      requireNumberBetween: (start, end) => require("isBetween", [start, end]),
      requireNumberGreaterThan: (number) => require("isGreaterThan", [number]),
      requireNumberGreaterThanOrEqualTo: (number) => require("isGreaterOrEqualTo", [number]),
      requireNumberLessThan: (number) => require("isLessThan", [number]),
      requireNumberLessThanOrEqualTo: (number) => require("isLessOrEqualTo", [number]),
      requireValueInList: (values: readonly unknown[], showDropdown = true) =>
        require("isValueInList", values, { displayStyle: showDropdown ? "arrow" : "plainText" }),
      requireValueInRange: (range: unknown, showDropdown = true) => {
        const area = areaBehind(range);
        const address = `'${sheetName(run.host.workbook, area.sheetId)}'!${addressOfArea(area)}`;
        return require("isValueInRange", [address], { displayStyle: showDropdown ? "arrow" : "plainText" });
      },
      setAllowInvalid: (allowInvalid) => {
        strict = !allowInvalid;
        return self;
      },
      // The engine has no place for a help text; it would only be shown, never checked.
      setHelpText: () => self,
    };
  };
  return face(run, "DataValidationBuilder", BUILDER_CALLS, build);
}

/** A rule as the script sees it. */
export function validationFace(run: Run, rule: ValidationRule): GoogleValidation {
  const build = (): Pick<GoogleValidation, keyof typeof RULE_CALLS> => ({
    copy: () => validationBuilder(run, rule),
    getAllowInvalid: () => !rule.strict,
    getCriteriaValues: () => [...rule.criterion.values],
  });
  return face(run, "DataValidation", RULE_CALLS, build, { backing: new ValidationBacking(rule) });
}

/** The engine's rule for one the script hands in; `null` takes a rule away. */
export function engineRule(given: unknown): ValidationRule | undefined {
  if (given === null) return undefined;
  const backing = behind(given);
  if (!(backing instanceof ValidationBacking)) throw new HostError(`Invalid argument: ${String(given)}`);
  return backing.rule;
}
