/** BAND: the name of the band a value falls into, by the user's own minimum amounts. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import type { Notation } from "../../core/cells/number-text";
import { type Argument, quoted, rowsOf } from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { customerColumns, perCustomer } from "../../core/functions/compared";
import type { Reader } from "../../core/functions/reader";
import { type Band, bandOf } from "../../core/numbers/band";
import { InputError } from "../../core/problem";
import { filledText } from "../../core/texts/language";
import { TEXTS } from "./texts";

const BELOW_ALL: Band = { atLeast: Number.NEGATIVE_INFINITY, label: "" };

/** @private */
function band([value, bands]: readonly Argument[], { language, notation }: Reader): Cell | Cell[][] {
  const numbers = customerColumns([["value", value]], notation);
  const descending = [...bandsOf(bands, notation), BELOW_ALL];
  const [values = []] = numbers.columns;
  return perCustomer(numbers, language, (row) => bandOf(values[row] ?? Number.NaN, descending));
}

/** In any order, because each bound says where its band starts. @private */
function bandsOf(argument: Argument, notation: Notation): Band[] {
  const bands: Band[] = [];
  rowsOf(argument).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const atLeast = numberOf(row[1], notation);
    const label = tidy(textOf(row[0]));
    const parameter = filledText(TEXTS.bandsRow, { row: index + 1 });
    if (row.length !== 2 || label === "" || typeof atLeast !== "number") {
      const found = row.map(quoted).join(", ");
      throw new InputError("PARAMETER", { parameter, allowed: TEXTS.nameAndMinimum, found });
    }
    if (bands.some((other) => other.atLeast === atLeast)) {
      throw new InputError("PARAMETER", { parameter, allowed: TEXTS.onePerMinimum, found: atLeast });
    }
    bands.push({ atLeast, label });
  });
  if (bands.length === 0) {
    throw new InputError("PARAMETER", {
      parameter: "bands",
      allowed: TEXTS.nameAndMinimum,
      found: quoted(""),
    });
  }
  return bands.sort((one, other) => other.atLeast - one.atLeast);
}

export const bandFunction: CellFunction = {
  name: "BAND",
  summary: TEXTS.bandSummary,
  parameters: [
    {
      name: "value",
      help: TEXTS.bandValueHelp,
    },
    {
      name: "bands",
      help: TEXTS.bandBandsHelp,
    },
  ],
  examples: [
    { formula: '=BAND(5000,{"Large",10000;"Medium",5000;"Low",0})', gives: "Medium" },
    { formula: '=BAND({-1;0;9999},{"Large",10000;"Low",0})', gives: ", Low, Low" },
  ],
  call: band,
};
