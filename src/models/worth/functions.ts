/** VALUE_RATIO, DELIVERED_VALUE and RELATIONSHIP_COMPLEXITY as data. */

import type { Cell } from "../../core/cells/cell";
import { type Argument, numbersForTotal } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { A_COUNT, ABOVE_ZERO, NOT_NEGATIVE } from "../../core/functions/number-rule";
import type { Reader } from "../../core/functions/reader";
import { rowByRow } from "../../core/functions/row-by-row";
import { numberArgument } from "../../core/functions/row-parameter";
import { sum } from "../../core/numbers/sum";
import { TEXTS } from "./texts";
import { relationshipComplexity, valueRatio } from "./worth";

const SEGMENTS = numberArgument("segments", A_COUNT);
const PRODUCTS = numberArgument("products", A_COUNT);
const CHANNELS = numberArgument("channels", A_COUNT);
const COMPANIES = numberArgument("companies", A_COUNT);
const FUNCTION_VALUE = numberArgument("function_value", NOT_NEGATIVE);
const COST = numberArgument("cost", ABOVE_ZERO);

/** Nothing entered yet is blank, not 0. @private */
function deliveredValue([benefits, costs]: readonly Argument[], { notation }: Reader): Cell {
  const gained = numbersForTotal("benefits", benefits, notation);
  const given = numbersForTotal("costs", costs, notation);
  if (gained.length + given.length === 0) return "";
  return sum([sum(gained), -sum(given)]);
}

export const WORTH_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "VALUE_RATIO",
    summary: TEXTS.valueRatioSummary,
    parameters: [
      {
        name: "function_value",
        help: TEXTS.functionValueHelp,
      },
      {
        name: "cost",
        help: TEXTS.costHelp,
      },
    ],
    examples: [
      { formula: "=VALUE_RATIO(90,60)", gives: "1.5" },
      { formula: "=VALUE_RATIO({20;30},{25;20})", gives: "0.8, 1.5" },
    ],
    call: (given, reader) => rowByRow([FUNCTION_VALUE, COST], given, reader, (f, c) => valueRatio(f, c)),
  },
  {
    name: "DELIVERED_VALUE",
    summary: TEXTS.deliveredValueSummary,
    parameters: [
      {
        name: "benefits",
        help: TEXTS.benefitsHelp,
      },
      {
        name: "costs",
        help: TEXTS.costsHelp,
      },
    ],
    examples: [{ formula: "=DELIVERED_VALUE({90;40;25;15},{100;12;8;10})", gives: "40" }],
    call: deliveredValue,
  },
  {
    name: "RELATIONSHIP_COMPLEXITY",
    summary: TEXTS.relationshipComplexitySummary,
    parameters: [
      {
        name: "segments",
        help: TEXTS.segmentsHelp,
      },
      { name: "products", help: TEXTS.productsHelp },
      { name: "channels", help: TEXTS.channelsHelp },
      {
        name: "companies",
        help: TEXTS.companiesHelp,
      },
    ],
    examples: [{ formula: "=RELATIONSHIP_COMPLEXITY(5,20,4,3)", gives: "1200" }],
    call: (given, reader) =>
      rowByRow([SEGMENTS, PRODUCTS, CHANNELS, COMPANIES], given, reader, relationshipComplexity),
  },
];
