/** RFM_SCORE and RFM_SEGMENT as data. */

import type { Cell } from "../../core/cells/cell";
import { type BadCell, numbersOnly } from "../../core/cells/number-column";
import type { Argument } from "../../core/functions/argument";
import type { CellFunction, Parameter } from "../../core/functions/cell-function";
import {
  type Compared,
  comparedColumns,
  completeRows,
  differing,
  perRow,
} from "../../core/functions/compared";
import type { Reader } from "../../core/functions/reader";
import { labelName } from "../../core/report/label";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import { joined } from "../../core/texts/language";
import { parameterText } from "../../core/texts/parameter-names";
import { SEGMENTS, segmentOf } from "./labels";
import { fromZero } from "./recency";
import { rfmCuts, rfmScore } from "./rfm";
import { TEXTS } from "./texts";

const PARAMETER_NAMES = ["recency_days", "orders", "revenue"];

/** @private */
function eachScore(
  given: readonly Argument[],
  { language, notation }: Reader,
  name: string,
  resultOf: (score: number) => Cell,
): Cell[][] {
  const customers = withDaysFromZero(
    comparedColumns(
      PARAMETER_NAMES.map((parameter, at) => [parameter, given[at]] as const),
      notation,
    ),
  );
  const what = joined(PARAMETER_NAMES.map(parameterText), CORE_TEXTS.listSeparator);
  const columns = differing(customers.columns, what, name);
  const cuts = rfmCuts(columns);
  const [recencies = new Float64Array(), orders = recencies, revenues = recencies] = columns;
  const isAlone = numbersOnly(recencies).length === 1;
  return perRow(customers, language, (row) => {
    // One customer alone has nobody to be compared with.
    if (isAlone) return "";
    return resultOf(rfmScore(recencies[row] as number, orders[row] as number, revenues[row] as number, cuts));
  });
}

/** @private */
function withDaysFromZero(customers: Compared): Compared {
  const [recencies, ...others] = customers.columns;
  if (!recencies?.some((days) => days < 0)) return customers;
  const days = fromZero({ values: recencies, bad: customers.bad }, "recency_days");
  return completeRows([days, ...others.map((values) => ({ values, bad: NONE }))]);
}

const NONE: ReadonlyMap<number, BadCell> = new Map();

const PARAMETERS: readonly Parameter[] = [
  {
    name: "recency_days",
    help: TEXTS.recencyParameterHelp,
  },
  { name: "orders", help: TEXTS.ordersParameterHelp },
  { name: "revenue", help: TEXTS.revenueParameterHelp },
];

export const RFM_FUNCTIONS: readonly CellFunction[] = [
  {
    name: "RFM_SCORE",
    summary: TEXTS.rfmScoreSummary,
    parameters: PARAMETERS,
    examples: [
      { formula: "=RFM_SCORE({1;2;3;4;5},{9;7;5;3;1},{50;40;30;20;10})", gives: "555, 444, 333, 222, 111" },
    ],
    call: (given, reader) => eachScore(given, reader, "RFM_SCORE", (score) => score),
  },
  {
    name: "RFM_SEGMENT",
    summary: TEXTS.rfmSegmentSummary,
    parameters: PARAMETERS,
    examples: [
      {
        formula: "=RFM_SEGMENT({1;2;3;4;5},{9;7;5;3;1},{50;40;30;20;10})",
        gives: "Champion, Champion, Loyal, Hibernating, Lost",
      },
    ],
    call: (given, reader) =>
      eachScore(given, reader, "RFM_SEGMENT", (score) =>
        labelName(SEGMENTS, segmentOf(score), reader.language),
      ),
  },
];
