/** What beside lines that count says that something was called off, paid back or carried over. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { alike, filledText } from "../../core/texts/language";
import type { Source } from "../reading/place/source";
import { listed, type Remark } from "../reading/remark";
import { answersIn, freeColumns } from "./free-columns";
import { numbersOf } from "./order-lines";
import { stateColumns } from "./state-columns";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/** What is carried over is no sale of the day, whatever column says so. */
const CARRIED =
  /(opening|previous|prior) balance|balance (forward|fwd|b f|brought)|brought forward|b fwd|anfangs(bestand|saldo)|saldovortrag|a nouveau|saldo (inicial|anterior|iniziale)|riporto|beginsaldo|期初|上期(结|結)|结转|結轉|繰越|이월/u;
/** Anywhere in a sentence: it is told, and nothing is left out for it. */
const SAYS_SO =
  /cancel|refund|\breturned|charged? ?back|\bvoid(ed)?\b|revers(ed|al)|written off|write off|bounced|duplicate|storn|widerruf|erstatt|retour|ruckgabe|annul|rembours|reembols|devol|anulad|rimbors|\breso\b|terugbetaald|退款|退货|退貨|取消|作废|作廢|冲销|沖銷|撤销|返品|返金|キャンセル|취소|환불|반품/u;
const EITHER = new RegExp(`${SAYS_SO.source}|${CARRIED.source}`, "u");
/** A column that says it of more lines than this speaks of something else. */
const MOST = 0.5;
/** A note of a few words is shown. */
const LONGEST = 40;

/**
 * A remark on lines of pieces below 0 with an amount above 0, which may have come back; and one for each column that is no
 * field and no state and says of some lines that they were called off, paid back or carried over, as what was bought may say
 * too. All of them count, because a note may mean something else.
 *
 * @param table the lines that count
 * @param source the lines on the sheet
 * @example notesTold({ sheetRows: [2, 3], columns: {} }, { area: { row: 2 }, columns: [{ letter: "C", kind: "text", header: "Memo", cells: ["refunded", ""] }] })[0].rows // => [2]
 */
export function notesTold(table: Table, { area, columns }: Pick<Source, "area" | "columns">): Remark[] {
  const read = stateColumns(table, columns, area.row).flatMap(({ header, isOfCodes }) =>
    isOfCodes ? [] : [header],
  );
  // Of a few words each is shown among what is not used.
  const notes = freeColumns(table, columns).filter(
    ({ kind, header, cells }) => kind === "text" && !read.includes(header) && answersIn(cells).length === 0,
  );
  const products = columns.filter(({ letter }) => letter === table.columns[FIELDS.product.id]?.letter);
  const most = table.sheetRows.length * MOST;
  const saying =
    (pattern: RegExp) =>
    ({ header, letter, cells }: Source["columns"][number]) => {
      const noteOf = (at: number) => tidy(textOf(cells[(table.sheetRows[at] as number) - area.row]));
      const lines = linesThat(table, (at) => pattern.test(plain(noteOf(at))));
      if (lines.length > most) return [];
      const said = new Set(lines.map((at) => noteOf(at).slice(0, LONGEST)));
      return told(table, lines, { id: `notes ${letter}`, column: header || letter, said: [...said] });
    };
  return [...piecesBelowZero(table), ...products.flatMap(saying(CARRIED)), ...notes.flatMap(saying(EITHER))];
}

/** @private */
function piecesBelowZero(table: Table): Remark[] {
  const pieces = numbersOf(table, FIELDS.quantity.id);
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  if (!pieces || !amounts) return [];
  const { header, values } = pieces;
  const lines = linesThat(table, (at) => (values[at] as number) < 0 && (amounts[at] as number) > 0);
  const said = new Set(lines.map((at) => amountText(values[at] as number)));
  return told(table, lines, { id: "pieces-below-zero", column: header, said: [...said] });
}

/** @private */
function linesThat({ sheetRows }: Table, says: (at: number) => boolean): number[] {
  return sheetRows.flatMap((_, at) => (says(at) ? [at] : []));
}

/** @private */
function told(
  table: Table,
  lines: readonly number[],
  { id, column, said }: { readonly id: string; readonly column: string; readonly said: readonly string[] },
): Remark[] {
  if (lines.length === 0) return [];
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  const values = {
    column,
    notes: listed(said.map(alike)),
    count: lines.length,
    amount: amountText(amounts ? sum(lines.map((at) => amounts[at] as number)) : 0),
  };
  const rows = lines.map((at) => table.sheetRows[at] as number);
  return [{ id, text: filledText(ORDER_TEXTS.notesTold, values), rows, change: null }];
}
