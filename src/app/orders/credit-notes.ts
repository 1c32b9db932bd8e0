/** Lines whose document is a credit note or a return although their amount is above 0: taken off. */

import { textOf, tidy } from "../../core/cells/cell";
import { sum } from "../../core/numbers/sum";
import { amountText } from "../../core/report/plain-number";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import { filledText } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import type { Source } from "../reading/place/source";
import type { Remark } from "../reading/remark";
import { documentColumn } from "./document-column";
import { namesCreditNote } from "./document-words";
import { freeColumns } from "./free-columns";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { plain } from "./state-words";
import { ORDER_TEXTS } from "./texts";

/**
 * The lines with the amounts of credit notes and returns below 0, by the column of documents or, without one, by a state
 * such as Gutschrift that is the name of a document, or by what is described, as `Refund of order 7`. Where some of them are below 0 already, those above 0 are taken off
 * if they are the more, because the sign was then forgotten rather than meant; else they count, as corrections of returns,
 * and that is told.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param decisions of a person
 * @example creditNotesRead({ sheetRows: [2], columns: {} }, { area: { row: 2 }, columns: [] }, {}).remarks // => []
 */
export function creditNotesRead(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  { statesCounted = [], returnsAboveZero }: Decisions,
): LinesRead {
  const amounts = numbersOf(table, FIELDS.revenue.id);
  const documents = documentColumn(table, columns, area.row);
  const status = table.columns[FIELDS.status.id];
  if (!amounts) return unchanged(table);
  const words = documents
    ? table.sheetRows.map((row) => tidy(textOf(documents.column.cells[row - area.row])))
    : textsIn(table, FIELDS.status);
  const isCredit = (word: string) =>
    documents ? documents.kindOf(word) === "credit" : namesCreditNote(word);
  const ofDocuments = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (isCredit(word)) ofDocuments.set(word, [...(ofDocuments.get(word) ?? []), at]);
  });
  const described =
    ofDocuments.size === 0 ? describedCredits(table, { area, columns }, amounts.values) : undefined;
  const states = described?.states ?? ofDocuments;
  const { header = "" } = described ?? documents?.column ?? status ?? {};
  const amountOf = (at: number) => amounts.values[at] as number;
  const notes = [...states.values()].flat();
  const below = notes.filter((at) => amountOf(at) < 0).length;
  const areMixed = below > 0;
  const areMostlyBelow = below * 2 >= notes.filter((at) => amountOf(at) !== 0).length;
  const values = amounts.values.slice();
  const remarks: Remark[] = [];
  for (const [state, all] of states) {
    const lines = all.filter((at) => amountOf(at) > 0);
    if (lines.length === 0) continue;
    const isChosen = areMixed ? returnsAboveZero === "counts" : statesCounted.includes(state);
    const isCounted = isChosen || (areMixed && returnsAboveZero === undefined && areMostlyBelow);
    if (!isCounted) for (const at of lines) values[at] = -amountOf(at);
    const countedText = isChosen
      ? ORDER_TEXTS.saidCounted
      : isCounted
        ? ORDER_TEXTS.returnsCounted
        : undefined;
    const statesThen = isCounted ? statesCounted.filter((name) => name !== state) : [...statesCounted, state];
    remarks.push({
      id: `credit ${state}`,
      text: filledText(countedText ?? ORDER_TEXTS.creditsOff, {
        column: header,
        state,
        count: lines.length,
        amount: amountText(sum(lines.map(amountOf))),
      }),
      rows: lines.map((at) => table.sheetRows[at] as number),
      change: {
        label: isCounted ? ORDER_TEXTS.takeOff : filledText(ORDER_TEXTS.count, { count: lines.length }),
        to: {
          decisions: areMixed
            ? { returnsAboveZero: isCounted ? "off" : "counts" }
            : { statesCounted: statesThen },
        },
      },
    });
  }
  return remarks.length === 0
    ? unchanged(table)
    : { table: withNumbers(table, amounts, values), remarks, questions: [] };
}

/** What begins the description of a refund; a return may be a journey. */
const REFUND =
  /^(?:full |partial |teil)?(?:refund(?:ed|s)?|credit (?:note|memo)|chargeback|reversal|(?:ruck)?erstattung|gutschrift|storno|avoir|remboursement|devolucion|reembolso|abono|estorno|rimborso|nota d[ei] credito|terugbetaling|creditnota|退款|退货|退貨|红冲|紅沖|返品|返金|赤伝|환불|반품)(?![a-z])/u;
/** A column that says it of more lines than this speaks of something else. */
const MOST = 0.5;

/** Lines whose product or note says that they are a refund, none below 0, of customers who bought as much before. @private */
function describedCredits(
  table: Table,
  { area, columns }: Pick<Source, "area" | "columns">,
  amounts: Float64Array,
): { readonly header: string; readonly states: ReadonlyMap<string, number[]> } | undefined {
  const product = table.columns[FIELDS.product.id]?.letter;
  const customers = textsIn(table, FIELDS.customer);
  const described = [
    ...columns.filter(({ letter }) => letter === product),
    ...freeColumns(table, columns),
  ].filter(({ kind }) => kind === "text");
  for (const { header, letter, cells } of described) {
    const notes = table.sheetRows.map((row) => plain(textOf(cells[row - area.row])));
    const [bought, left] = [new Set<string>(), new Map<string, number>()];
    notes.forEach((note, at) => {
      const [customer = "", amount = 0] = [customers[at], amounts[at] || 0];
      if (REFUND.test(note)) return;
      bought.add(`${customer}|${amount}`);
      left.set(customer, (left.get(customer) ?? 0) + amount);
    });
    const states = new Map<string, number[]>();
    notes.forEach((note, at) => {
      const word = REFUND.exec(note)?.[0];
      // A plan to protect refunds is sold like anything else.
      const isOfSale =
        bought.has(`${customers[at]}|${amounts[at]}`) || OF_A_SALE.test(note.slice(word?.length));
      if (word !== undefined && isOfSale) states.set(word, [...(states.get(word) ?? []), at]);
    });
    const lines = [...states.values()].flat();
    for (const at of lines)
      left.set(customers[at] ?? "", (left.get(customers[at] ?? "") ?? 0) - (amounts[at] as number));
    const areBought = lines.every(
      (at) => (amounts[at] as number) > 0 && (left.get(customers[at] ?? "") as number) >= 0,
    );
    if (lines.length > 0 && lines.length <= amounts.length * MOST && areBought)
      return { header: header || letter, states };
  }
  return undefined;
}

/** Behind the word of a refund: what it is of, or nothing. */
const OF_A_SALE =
  /^$|^ ?(?:(?:of|for|to|re|order|invoice|item|no|nr|von|zu|fur|aus|auf|pour|de|du|del|da|do|di|della?|van|voor|commande|facture|pedido|factura|ordine|fattura)(?![a-z])|\d|订单|訂單|注文|주문)/u;
