/** The sign of the currency in which a person shows the amounts, for the amounts that we show. */

import { FIELDS } from "../../core/table/fields";
import type { Run } from "../run/run";

const MONEY = [FIELDS.revenue, FIELDS.profit];

/**
 * The sign before the amounts of the first column of money, where all of its formats show the same; `undefined` for none.
 *
 * @param run what was read
 * @example moneySign({ source: { columns: [{ position: 0, cells: [5], formats: ["[$¥]#,##0"] }] }, request: { mapping: { revenue: 0 } } }) // => "¥"
 */
export function moneySign({ source, request }: Pick<Run, "source" | "request">): string | undefined {
  for (const { id } of MONEY) {
    const column = source.columns.find(({ position }) => request.mapping[id] === position);
    if (!column) continue;
    const formats = (column.formats ?? []).filter((_, at) => typeof column.cells[at] === "number");
    const signs = new Set(formats.map(signIn));
    const [sign] = signs;
    return signs.size === 1 && sign ? sign : undefined;
  }
  return undefined;
}

/** The sign at the beginning of a format, as Sheets writes it: `[$¥]`, `[$€-407]`, `"$"` or bare. @private */
function signIn(format: string): string {
  const [, bracketed, quoted, bare] =
    /^(?:\[\$([^\]-]+)[^\]]*\]|"([^"\d#]{1,4})"|([$¥€£₹₩]))/.exec(format) ?? [];
  return (bracketed ?? quoted ?? bare ?? "").trim();
}
