/** The first column of money that a run read, and the sign of the currency in which a person shows its amounts. */

import { isCurrency } from "../../core/cells/currency";
import { FIELDS } from "../../core/table/fields";
import type { RunRequest } from "../contract/requests";
import { unitKept } from "../reading/notation/units-in-headings";
import type { InputColumn, Source } from "../reading/place/source";

const MONEY = [FIELDS.revenue, FIELDS.profit];

/** The columns of a run, and which field each is. */
interface Read {
  readonly source: Pick<Source, "columns" | "unitNote">;
  readonly request: Pick<RunRequest, "mapping"> & Partial<Pick<RunRequest, "decisions">>;
}

/**
 * The column of revenue, or of profit where there is none; `undefined` where the run read no amounts.
 *
 * @param run what was read
 * @example moneyColumn({ source: { columns: [{ position: 3 }] }, request: { mapping: { profit: 3 } } }) // => { position: 3 }
 */
export function moneyColumn({ source, request }: Read): InputColumn | undefined {
  const positions = MONEY.map(({ id }) => request.mapping[id]);
  return positions.flatMap((at) => source.columns.filter(({ position }) => position === at))[0];
}

/**
 * What is shown before amounts of money: the unit in which they all are, with a blank behind it, else the sign that all formats of
 * the column of money show; `undefined` for none.
 *
 * @param run what was read
 * @example moneySign({ source: { columns: [{ position: 0, letter: "A", header: "Umsatz (TEUR)", cells: [5] }] }, request: { mapping: { revenue: 0 } } }) // => "TEUR "
 * @example moneySign({ source: { columns: [{ position: 0, letter: "A", header: "Sales", cells: [5], formats: ["[$¥]#,##0"] }] }, request: { mapping: { revenue: 0 } } }) // => "¥"
 */
export function moneySign(run: Read): string | undefined {
  const unit = unitKept(run.source, run.request.mapping, run.request.decisions ?? {});
  return unit === undefined ? signOf(run) : `${unit} `;
}

/** The sign of the currency, of the formats. @private */
function signOf(run: Read): string | undefined {
  const { cells = [], formats = [] } = moneyColumn(run) ?? {};
  const ofAmounts = new Set(formats.filter((_, at) => typeof cells[at] === "number"));
  const signs = new Set([...ofAmounts].map(signIn));
  const [sign] = signs;
  return signs.size === 1 && sign ? sign : undefined;
}

/**
 * The currency of that column: the unit in which all amounts are, as its heading names it, else the sign before its amounts; `undefined` where neither does.
 *
 * @param run what was read
 * @example moneyCurrency({ source: { columns: [{ position: 0, header: "Revenue (EUR)", cells: [] }] }, request: { mapping: { revenue: 0 } } }) // => "EUR"
 */
export function moneyCurrency(run: Read): string | undefined {
  const unit = unitKept(run.source, run.request.mapping, run.request.decisions ?? {});
  if (unit !== undefined) return unit;
  const words = (moneyColumn(run)?.header ?? "").split(BETWEEN_WORDS);
  return words.find((word) => word !== "" && word === word.toUpperCase() && isCurrency(word)) ?? signOf(run);
}

const BETWEEN_WORDS = /[\s()（）[\]【】,，:：/／_-]+/;

/** The sign at the beginning of a format, as Sheets writes it: `[$¥]`, `[$€-407]`, `"$"` or bare. @private */
function signIn(format: string): string {
  const [, bracketed, quoted, bare] =
    /^(?:\[\$([^\]-]+)[^\]]*\]|"([^"\d#]{1,4})"|([$¥€£₹₩]))/.exec(format) ?? [];
  return (bracketed ?? quoted ?? bare ?? "").trim();
}
