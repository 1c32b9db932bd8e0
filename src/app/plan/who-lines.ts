/** Who has a label, by native formulas that follow a dropdown: for people who have the workbook but not the add-on. */

import { columnLetters } from "../../core/cells/column-letters";
import { numbersOnly } from "../../core/cells/number-column";
import type { WhoHas } from "../../core/report/report";
import { type TwinLook, twinLook } from "../../core/report/twin-amounts";
import { sheetText } from "../reading/sheet/contents";
import type { Dropdown } from "../record/page-setup";
import type { FormulaPlaces } from "./formulas";
import { reportMoney } from "./money-format";
import type { PlannedLine } from "./summary-block";

/** More would need more room on the page; the data can be filtered. */
const LISTED_BY_FORMULA = 12;

/** Taken off or added, it puts those without the label behind all others; one without the label adds nothing to it. */
const BEYOND_AMOUNTS = "10^300";
const BEYOND_ROWS = "10^9";

/** The dropdown and the header. */
const LINES_ABOVE = 2;

/** The names, a column that is free so that long ones run on into it, and the values. */
export const WHO_COLUMNS = 3;

/** Where the lines begin on the sheet, and what the names in their formulas mean. */
interface WhoPlace {
  readonly row: number;
  readonly column: number;
  readonly reference: FormulaPlaces["column"];
}

/**
 * The lines: the dropdown with how many there are, then the best of them with their values.
 *
 * Each cell has its own formula: the next largest amount of those with the label, and the customer who has it, the next
 * one where several have the same. Arguments are separated by `;` and there is no list in braces, so that they are read
 * alike in every locale. All programs know these functions, and work through lists within SUMPRODUCT; FILTER, which older
 * ones do not know and Google does not save for Excel, only stands where texts among the amounts would break sums.
 *
 * @param block labels and columns
 * @param place of its first line
 * @example whoLines({ kind: "who", id: "w", labels: ["VIP"], column: "tier", customer: "customer", words: { customer: "Customer" }, customers: 3, value: { name: "Sales", column: "revenue", hasTexts: false, amounts: Float64Array.of(5) } }, { row: 5, column: 1, reference: (name) => name }).lines[0].contents // => ["VIP", "=COUNTIF(tier;A5)"]
 */
export function whoLines(
  { labels, column, customer, customers, words, value }: WhoHas,
  { row, column: first, reference }: WhoPlace,
): { lines: PlannedLine[]; dropdown: Dropdown } {
  const chosen = `${columnLetters(first)}${row}`;
  const count = `${columnLetters(first + 1)}${row}`;
  const [names, tiers, values] = [customer, column, value.column].map((name) => reference(name));
  const top = row + LINES_ABOVE;
  const amounts = columnLetters(first + WHO_COLUMNS - 1);
  const format = whoMoney(value.amounts);
  const ranked = value.hasTexts
    ? `FILTER(${values};${tiers}=${chosen})`
    : `${values}-(${tiers}<>${chosen})*${BEYOND_AMOUNTS}`;
  const list = Array.from({ length: Math.min(LISTED_BY_FORMULA, customers) }, (_, at): PlannedLine => {
    const amount = `${amounts}${top + at}`;
    const others = `(${tiers}<>${chosen})+(${values}<>${amount})>0`;
    const place = `ROW(${tiers})-MIN(ROW(${tiers}))+1+(${others})*${BEYOND_ROWS}`;
    // A range of one cell is not written: the engine of the workbench could not save it above a longer one.
    const turn = at === 0 ? "1" : `SUMPRODUCT((${amounts}${top}:${amount}=${amount})*1)`;
    return {
      look: "plain",
      contents: [
        `=IF(${amount}="";"";IFERROR(INDEX(${names};SUMPRODUCT(SMALL(${place};${turn})));""))`,
        "",
        `=IF(${count}<${at + 1};"";IFERROR(SUMPRODUCT(LARGE(${ranked};${at + 1}));""))`,
      ],
      formats: ["text", "text", format],
    };
  });
  const lines: PlannedLine[] = [
    {
      look: "plain",
      contents: [sheetText(labels[0] ?? ""), `=COUNTIF(${tiers};${chosen})`],
      formats: ["choice", "count"],
    },
    {
      look: "header",
      contents: [sheetText(words.customer), "", sheetText(value.name)],
      formats: ["text", "text", format],
    },
    ...list,
  ];
  return { lines, dropdown: { row: 1, column: 1, choices: labels } };
}

/**
 * How the amounts of such a list are shown, whichever tier is chosen: as in the other lists of the report, so that no amount
 * looks like the 0 or like the neighbour that it is not.
 *
 * @param amounts of all customers, `NaN` where it is not known
 * @example whoMoney(Float64Array.of(0.3, 0.4, NaN)) // => "cents"
 * @example whoMoney(Float64Array.of(2988925.42, 1331636.4)) // => "money"
 */
export function whoMoney(amounts: Float64Array): TwinLook | "money" {
  const numbers = [...numbersOnly(amounts)];
  return twinLook(numbers) ?? reportMoney(numbers);
}
