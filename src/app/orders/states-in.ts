/** The states of the lines of a list of orders, by the word in a column of states and by what other columns say. */

import { textOf, tidy } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import { FIELDS } from "../../core/table/fields";
import { type Table, textsIn } from "../../core/table/table";
import type { Source } from "../reading/place/source";
import { documentKinds, namesCreditNote, saysDocumentKind } from "./document-words";
import { fewWords, freeColumns } from "./free-columns";
import { areInvoices, saysUnpaid } from "./invoice-lists";
import { linesByOrder, numbersOf } from "./order-lines";
import { saysWon, stateColumns } from "./state-columns";
import { type StateMeaning, saysOpen, stateMeaning, tellsPaid } from "./state-words";

/** Lines of one state. */
export interface State {
  /** As written, or the heading of the column that says so. */
  readonly name: string;
  /** `owed` for an invoice that is not paid yet, `credit` for a credit note, which is taken off. */
  readonly meaning: StateMeaning | "owed" | "credit";
  /** Whether a column of its own says it, not a word. */
  readonly isColumn: boolean;
  /** The heading of the column where it is not that of the states. */
  readonly column: string | null;
  /** Whether nobody but a person can tell what it means: a number, or a payment that is open. */
  readonly isCode?: boolean;
  readonly lines: number[];
}

/**
 * Every state that lines are in, in the order in which they first come. A line without one has that of its order.
 *
 * @param table one row per line
 * @param source the lines on the sheet, for columns that are no field
 * @example statesIn({ sheetRows: [2], columns: { status: { type: "text", texts: ["Paid"] } } }, { area: { row: 2 }, columns: [] })[0].meaning // => "done"
 */
export function statesIn(table: Table, { area, columns }: Pick<Source, "area" | "columns">): State[] {
  const states = new Map<string, State>();
  const add = (name: string, at: number, told: Omit<State, "name" | "lines">) => {
    const known = states.get(name);
    if (known) known.lines.push(at);
    else states.set(name, { name, ...told, lines: [at] });
  };
  const words = ofWholeOrders(table, textsIn(table, FIELDS.status));
  const others = stateColumns(table, columns, area.row).map(
    ({ header, offAt, untoldAt, isBlankAt, isColumn, isOfCodes = false }) => ({
      header,
      isColumn,
      isOfCodes,
      untoldAt,
      texts: ofWholeOrders(
        table,
        table.sheetRows.map((row) => offAt(row - area.row)),
        table.sheetRows.map((row) => isBlankAt(row - area.row)),
      ),
    }),
  );
  const ofInvoices = areInvoices(table, columns);
  // What is open beside what was won is an offer.
  const areDeals = words.some((word) => word !== "" && saysWon(word));
  const ofPayment = tellsPaid(words);
  const untoldOf = ({ untoldAt }: (typeof others)[number], at: number) =>
    untoldAt((table.sheetRows[at] as number) - area.row);
  const amounts = numbersOf(table, FIELDS.revenue.id)?.values;
  // What a credit note gives back was set against an invoice.
  const isUsedUp = (meaning: State["meaning"], at: number) =>
    meaning === "closed" && (amounts?.[at] ?? 0) < 0;
  words.forEach((word, at) => {
    // Of two marks the one for yes was done; what the other says is asked.
    const said = word === "" ? null : (stateMeaning(word) ?? (yesNoOf(word) === true ? "done" : null));
    const isOwed = (said === "not-bought" || said === null) && ofInvoices && saysUnpaid(word);
    const isCredit = said === null && namesCreditNote(word);
    const isOffer = areDeals && !saysWon(word) && (said === "open" || (said === null && !isCredit));
    const plainly = isOffer && word !== "" ? "not-bought" : isCredit ? "credit" : said;
    // Of orders of which others are paid, one that is open is not yet.
    const isUnpaid = said === "open" && ofPayment && saysOpen(word);
    const meaning = isOwed || (isUnpaid && ofInvoices) ? "owed" : isUnpaid ? null : plainly;
    const off = meaning === "not-bought" ? undefined : others.find(({ texts }) => texts[at] !== "");
    if (off) {
      const { header, isColumn, texts } = off;
      const name = isColumn ? header : (texts[at] ?? "");
      add(name, at, { meaning: "not-bought", isColumn, column: header });
    } else if (word !== "" && !isUsedUp(meaning, at))
      add(word, at, { meaning, isColumn: false, column: null });
    const untold =
      meaning === "not-bought" || off ? undefined : others.find((one) => untoldOf(one, at) !== "");
    if (untold && (states.get(untoldOf(untold, at))?.column ?? untold.header) === untold.header)
      add(untoldOf(untold, at), at, {
        meaning: null,
        isColumn: false,
        column: untold.header,
        isCode: untold.isOfCodes || stateMeaning(untoldOf(untold, at)) === "open",
      });
  });
  for (const { word, column, at } of untoldDocuments(table, columns, area.row))
    if (!states.has(word) || states.get(word)?.column === column)
      add(word, at, { meaning: null, isColumn: false, column });
  return [...states.values()];
}

/** Lines whose kind of document is unknown, in a column that calls others sales. @private */
function untoldDocuments(table: Table, columns: Source["columns"], firstRow: number) {
  return freeColumns(table, columns).flatMap(({ kind, header, cells }) => {
    if (kind !== "text" || !saysDocumentKind(header)) return [];
    const words = [...(fewWords(cells) ?? [])];
    const kindOf = documentKinds(header, new Set(words));
    const isUntold = (word: string) => kindOf(word) === null && stateMeaning(word) === null;
    if (!words.some((word) => kindOf(word) === "sale")) return [];
    return table.sheetRows.flatMap((row, at) => {
      const word = tidy(textOf(cells[row - firstRow]));
      return word !== "" && isUntold(word) ? [{ word, column: header, at }] : [];
    });
  });
}

/** Shop systems say it on the first line of an order only. @private */
function ofWholeOrders(
  table: Table,
  texts: readonly string[],
  isUnsaid: readonly boolean[] = texts.map((text) => text === ""),
): readonly string[] {
  if (!isUnsaid.includes(true) || texts.every((text) => text === "")) return texts;
  const whole = [...texts];
  for (const lines of linesByOrder(table)) {
    const said = lines.map((at) => texts[at]).find((text) => text !== "");
    if (said === undefined) continue;
    for (const at of lines) if (isUnsaid[at]) whole[at] = said;
  }
  return whole;
}
