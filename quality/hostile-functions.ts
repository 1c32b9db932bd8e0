/** Every cell function with every hostile cell in every argument, alone and between clean rows. */

import type { Cell } from "../src/core/cells/cell";
import type { Argument } from "../src/core/functions/argument";
import type { CellFunction } from "../src/core/functions/cell-function";
import { InputError, problemText } from "../src/core/problem";
import { LANGUAGES } from "../src/core/texts/language";
import { MODELS } from "../src/models/registry";
import { pointReader } from "../test/models/call";
import { readFormula } from "../test/models/formula";
import { HOSTILE_CELLS } from "./hostile-cells";
import { count, engineWords, type Findings, isPlain, meet, noFindings } from "./violations";

type Range = readonly (readonly Cell[])[];

/**
 * Calls every function.
 *
 * @param every of how many cells one is tried; 1 for all
 */
export function hostileFunctions(every = 1): Findings {
  const findings = noFindings();
  const cells = HOSTILE_CELLS.filter((_, at) => at % every === 0);
  count(findings, "hostile cells", cells.length);
  for (const own of MODELS.flatMap(({ functions }) => functions)) {
    count(findings, "functions");
    for (const cell of cells)
      for (const given of argumentsWith(own, cell)) tryCall(findings, own, given, cell);
  }
  return findings;
}

/** The arguments of the first example, each in turn being the cell, or having it in its first place. @private */
function* argumentsWith({ examples, parameters }: CellFunction, cell: Cell): Iterable<readonly Argument[]> {
  const { given } = readFormula(examples[0]?.formula ?? "");
  for (const at of parameters.keys()) {
    yield withArgument(given, at, cell);
    const before = given[at];
    if (isRange(before)) yield withArgument(given, at, withCell(before, cell));
  }
}

/** @private */
function withArgument(given: readonly Argument[], at: number, argument: Argument): Argument[] {
  return Array.from({ length: Math.max(given.length, at + 1) }, (_, place) =>
    place === at ? argument : given[place],
  );
}

/** @private */
function withCell(range: Range, cell: Cell): Range {
  return range.map((row, at) => (at === 0 ? [cell, ...row.slice(1)] : row));
}

/** @private */
function isRange(argument: Argument): argument is Range {
  return Array.isArray(argument);
}

/** @private */
function tryCall(findings: Findings, own: CellFunction, given: readonly Argument[], cell: Cell): void {
  const shown = () => `${own.name}(${JSON.stringify(given).slice(0, 120)})`;
  const before = JSON.stringify(given);
  count(findings, "calls");
  const words = (text: string) => engineWords(text, String(cell));
  try {
    const result = own.call(given, pointReader("en"));
    count(findings, "answers");
    for (const one of Array.isArray(result) ? result.flat() : [result]) {
      if (!isPlain(one)) meet(findings, "a result that no cell can hold", `${shown()} gives ${String(one)}`);
      if (typeof one === "string" && words(one).length > 0)
        meet(findings, "engine words in a result", shown());
    }
  } catch (error) {
    if (!(error instanceof InputError)) {
      meet(findings, "an error that is no sentence", `${shown()}: ${String(error)}`);
      return;
    }
    count(findings, "refusals in a sentence");
    for (const language of LANGUAGES) {
      const sentence = problemText(error.code, error.details, language);
      if (words(sentence).length > 0) meet(findings, "engine words in a refusal", `${shown()}: ${sentence}`);
    }
  }
  if (JSON.stringify(given) !== before) meet(findings, "an argument changed", shown());
}
