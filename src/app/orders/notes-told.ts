/** Notes beside lines that count, of which one says that something was called off, paid back or carried over. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { alike, filledText } from "../../core/texts/language";
import type { Source } from "../reading/place/source";
import { listed, type Remark } from "../reading/remark";
import { freeColumns } from "./free-columns";
import { numbersOf } from "./order-lines";
import { stateColumns } from "./state-columns";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/** Anywhere in a sentence: it is told, and nothing is left out for it. */
const SAYS_SO =
  /cancel|refund|\breturned|charged? ?back|\bvoid(ed)?\b|revers(ed|al)|written off|write off|bounced|duplicate|(opening|previous|prior) balance|balance (forward|b f|brought)|brought forward|b fwd|storn|widerruf|erstatt|retour|ruckgabe|anfangs(bestand|saldo)|vortrag|annul|rembours|a nouveau|reembols|devol|anulad|saldo (inicial|anterior|iniziale)|rimbors|stornat|\breso\b|riporto|terugbetaald|retour|beginsaldo|退款|退货|退貨|取消|作废|作廢|冲销|沖銷|撤销|期初|上期|结转|結轉|返品|返金|キャンセル|取消|繰越|취소|환불|반품|이월/u;
/** A column that says it of more lines than this speaks of something else. */
const MOST = 0.5;
/** A note of a few words is shown. */
const LONGEST = 40;

/**
 * A remark for each column that is no field and no state and says of some lines that they were called off, paid back or carried
 * over: they count, because a note may mean something else.
 *
 * @param table the lines that count
 * @param source the lines on the sheet
 * @example notesTold({ sheetRows: [2, 3], columns: {} }, { area: { row: 2 }, columns: [{ letter: "C", kind: "text", header: "Memo", cells: ["refunded", ""] }] })[0].rows // => [2]
 */
export function notesTold(table: Table, { area, columns }: Pick<Source, "area" | "columns">): Remark[] {
  const read = stateColumns(table, columns, area.row).map(({ header }) => header);
  const notes = freeColumns(table, columns).filter(
    ({ kind, header }) => kind === "text" && !read.includes(header),
  );
  return notes.flatMap(({ header, letter, cells }): Remark[] => {
    const noteOf = (row: number) => tidy(textOf(cells[row - area.row]));
    const rows = table.sheetRows.filter((row) => SAYS_SO.test(plain(noteOf(row))));
    if (rows.length === 0 || rows.length > table.sheetRows.length * MOST) return [];
    const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
    const lines = new Set(rows);
    const worth = amounts?.filter((_, at) => lines.has(table.sheetRows[at] as number)) ?? [];
    const values = {
      column: header || letter,
      notes: listed([...new Set(rows.map((row) => noteOf(row).slice(0, LONGEST)))].map(alike)),
      count: rows.length,
      amount: amountText(sum(worth)),
    };
    return [{ id: `notes ${letter}`, text: filledText(ORDER_TEXTS.notesTold, values), rows, change: null }];
  });
}
