/** What a formula says when it is not given what it needs, and what its help says of that. */

import { parameterHelp, refuseMissing } from "../../../src/core/functions/cell-function";
import { InputError, problemText } from "../../../src/core/problem";
import { LANGUAGES } from "../../../src/core/texts/language";
import { parameterText } from "../../../src/core/texts/parameter-names";
import { MODELS } from "../../../src/models/registry";

const FUNCTIONS = MODELS.flatMap(({ functions }) => functions);

/** What a call with these arguments says in a language. */
function refusal(name: string, given: readonly (number | string | undefined)[], language: "en" | "zh-CN") {
  const called = FUNCTIONS.find((one) => one.name === name);
  try {
    if (called) refuseMissing(called, given);
    return null;
  } catch (error) {
    return error instanceof InputError ? problemText(error.code, error.details, language) : error;
  }
}

test.each([
  ["CHURN_PROFIT", [], "churn_rate is missing: write =CHURN_PROFIT(churn_rate; annual_profit)"],
  ["CHURN_PROFIT", [0.2], "annual_profit is missing: write =CHURN_PROFIT(churn_rate; annual_profit)"],
  ["PYRAMID_TIER", [], "value is missing: write =PYRAMID_TIER(value)"],
  // A blank cell comes as an empty text: it was given.
  ["CHURN_PROFIT", [0.2, ""], null],
  ["PYRAMID_TIER", [""], null],
  ["PYRAMID_TIER", [5, undefined], null],
])("%s called with %j", (name, given, expected) => {
  expect(refusal(name, given, "en")).toBe(expected);
});

test("in Chinese the missing parameter is named in Chinese, with the name that the help shows", () => {
  expect(refusal("CHURN_PROFIT", [0.2], "zh-CN")).toBe(
    "缺少年利润 (annual_profit)：请写成 =CHURN_PROFIT(churn_rate; annual_profit)",
  );
});

test("every parameter of every function has a name in Chinese", () => {
  const names = FUNCTIONS.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  for (const name of new Set(names)) {
    expect(parameterText(name).en).toBe(name);
    for (const language of LANGUAGES.slice(1)) {
      expect(parameterText(name)[language]).toMatch(new RegExp(`^\\p{Script=Han}+ \\(${name}\\)$`, "u"));
    }
  }
});

test("every required parameter says first that it is, and no optional one does", () => {
  for (const parameter of FUNCTIONS.flatMap(({ parameters }) => parameters)) {
    const isRequired = parameterHelp(parameter).en.startsWith("Required. ");
    expect(isRequired).toBe(parameter.optional !== true);
  }
});
