/** BAND: the name of the band a value falls into, by the user's own minimum amounts. */

import { type Cell, isBlank, textOf, tidy } from "../../core/cells/cell";
import { numberOf } from "../../core/cells/number-column";
import {
  type Argument,
  badCellText,
  customerColumn,
  customerNumbers,
  quoted,
  rowsOf,
} from "../../core/functions/argument";
import type { CellFunction } from "../../core/functions/cell-function";
import { type Band, bandOf } from "../../core/numbers/band";
import { InputError } from "../../core/problem";
import { inLanguages, type Language } from "../../core/texts/language";

const BELOW_ALL: Band = { atLeast: Number.NEGATIVE_INFINITY, label: "" };

/** @private */
function band([value, bands]: readonly Argument[], language: Language): Cell | Cell[][] {
  const column = customerColumn("value", value);
  const descending = [...bandsOf(bands), BELOW_ALL];
  const { values, bad } = customerNumbers("value", column);
  const labels = Array.from(values, (number, row): Cell => {
    const badCell = bad.get(row);
    if (badCell) return badCellText(badCell, language);
    return Number.isNaN(number) ? "" : bandOf(number, descending);
  });
  return column.single ? labels[0] : labels.map((label) => [label]);
}

/** In any order, because each bound says where its band starts. @private */
function bandsOf(argument: Argument): Band[] {
  const bands: Band[] = [];
  rowsOf(argument).forEach((row, index) => {
    if (row.every(isBlank)) return;
    const atLeast = numberOf(row[1]);
    const label = tidy(textOf(row[0]));
    const parameter = inLanguages(
      `bands, row ${index + 1}`,
      `bands 第 ${index + 1} 行`,
      `bands 第 ${index + 1} 列`,
    );
    if (row.length !== 2 || label === "" || typeof atLeast !== "number") {
      const found = row.map(quoted).join(", ");
      throw new InputError("PARAMETER", { parameter, allowed: NAME_AND_MINIMUM, found });
    }
    if (bands.some((other) => other.atLeast === atLeast)) {
      throw new InputError("PARAMETER", { parameter, allowed: ONE_PER_MINIMUM, found: atLeast });
    }
    bands.push({ atLeast, label });
  });
  if (bands.length === 0) {
    throw new InputError("PARAMETER", { parameter: "bands", allowed: NAME_AND_MINIMUM, found: quoted("") });
  }
  return bands.sort((one, other) => other.atLeast - one.atLeast);
}

const NAME_AND_MINIMUM = inLanguages(
  "a name and the amount it starts at, in two columns",
  "两列：名称和起始金额",
  "兩欄：名稱和起始金額",
);
const ONE_PER_MINIMUM = inLanguages(
  "an amount that no other band starts at",
  "其他区间未使用的起始金额",
  "其他區間未使用的起始金額",
);

export const bandFunction: CellFunction = {
  name: "BAND",
  summary: inLanguages(
    "Name of the band a value falls into, by minimum amount: a value equal to a minimum belongs to that band, a value below the lowest gives nothing.",
    "按最低金额判断数值所属的区间名称：等于最低金额即属于该区间，低于所有区间时为空。",
    "按最低金額判斷數值所屬的區間名稱：等於最低金額即屬於該區間，低於所有區間時為空。",
  ),
  parameters: [
    {
      name: "value",
      help: inLanguages(
        "Amounts: one column or one cell.",
        "金额：一列或一个单元格。",
        "金額：一欄或一個儲存格。",
      ),
    },
    {
      name: "bands",
      help: inLanguages(
        "Two columns: name, at least. In any order.",
        "两列：名称、起始金额。顺序不限。",
        "兩欄：名稱、起始金額。順序不限。",
      ),
    },
  ],
  examples: [
    { formula: '=BAND(5000,{"Large",10000;"Medium",5000;"Low",0})', gives: "Medium" },
    { formula: '=BAND({-1;0;9999},{"Large",10000;"Low",0})', gives: ", Low, Low" },
  ],
  call: band,
};
