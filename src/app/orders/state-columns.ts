/** Columns beside that of the states in which an order is said to have come to nothing. */

import { isBlank, textOf } from "../../core/cells/cell";
import { yesNoOf } from "../../core/cells/yes-no";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import type { InputColumn } from "../reading/place/source";
import { documentColumn } from "./document-column";
import { type DocumentKind, documentKind, saysDocumentKind } from "./document-words";
import { fewWords, freeColumns } from "./free-columns";
import { areInvoices, saysUnpaid } from "./invoice-lists";
import { linesByOrder, numbersOf } from "./order-lines";
import { isOfRakuten, ofCodes, saysOffAtRakuten } from "./state-codes";
import { ofWords, type StateColumn } from "./state-column";
import { isFilled, isNo, isOfMarks, saysPartly, saysStateOff, saysWhetherPaid } from "./state-marks";
import {
  plain,
  saysCalledOff,
  saysPaidBack,
  saysTakenBack,
  stateMeaning,
  tellsPaid,
  withoutAsides,
} from "./state-words";

/** Of the payment, the delivery and so on; the status of a newsletter says nothing of an order. */
const OF_ORDERS =
  /pay|financ|booking|reserv|appointment|buchung|预订|預訂|预约|預約|予約|예약|deal|opportunit|商机|商機|销售|銷售|order|fulfil|ship|deliver|transaction|return|refund|invoice|sale|bill|订单|訂單|支付|付款|退款|退货|退貨|售后|售後|物流|交易|zahl|bestell|liefer|auftrag|rechnung|发票|發票|paiement|commande|livraison|pago|pedido|entrega|pagamento|ordine|betaal|注文|支払|返品|주문|결제|반품/u;
const OF_STATES =
  /^(status|state|stage|result|outcome)$|status|order type|(^| )(state|stage|phase|etapa|etape|fase|statut|etat|estado|estatus|situacao|stato)( |$)|阶段|階段|状态|狀態|状況|ステータス|상태/u;
const OF_RENTALS =
  /(^| )(rent(al|als|ed|er)?|hir(e|ed|er)|loan(ed)?|leas(e|ed)|borrow(ed|er)?|pick ?up|checked out)( |$)|miet|leih|location|loue|alquil|alug|locac|nolegg|huur|租|借|貸|レンタル|대여|렌탈/u;
/** What a visitor of a shop did, of which only a purchase is one. */
const OF_EVENTS = /^(event|behaviou?r|action|activity)( (name|type|action))?$|^(行为|事件)(类型|名称)?$/;
/** Who is lost by now had bought all the same. */
const OF_CUSTOMERS =
  /customer|client|member|account|kunde|cliente|klant|客户|客戶|会员|會員|顾客|顧客|得意先|会員|고객|회원/u;
const OF_PAYMENT = /pay|financ|zahl|paiement|pago|pagamento|betaal|支付|付款|支払|결제/u;
/** Part of an address. */
const OF_ADDRESSES =
  /^(ship(ping)?|ship to|delivery|deliver to|bill(ing)?|bill to|invoice|order|sales|buyer)( address)? state( province| code| region)?$/;
/** Of an order that was closed because all of it was delivered. */
const AS_SHIPPED = /^(行|整单)?关闭状态$/;

/**
 * The columns, other than that of the states, that say of orders that they came to nothing: further states, those of
 * documents, and dates or marks of cancellation and return.
 *
 * @param table one row per line
 * @param columns of the sheet
 * @param firstRow sheet row of their first cell
 * @example stateColumns({ sheetRows: [2], columns: {} }, [{ letter: "C", kind: "text", header: "Returned?", cells: ["Y"] }], 2)[0].offAt(0) // => "yes"
 */
export function stateColumns(
  table: Table,
  columns: readonly InputColumn[],
  firstRow: number,
): readonly StateColumn[] {
  // What was rented comes back in the end.
  const comesBack = columns.some(({ header }) => OF_RENTALS.test(plain(header)));
  const refunds = table.columns[FIELDS.refund.id]?.letter;
  const netted = nettedRows(table, firstRow);
  // A cancellation may be mapped to a field of another model, such as the churn of a customer.
  const marks = columns.filter(
    (column) =>
      saysCalledOff(column.header) ||
      (!comesBack && column.letter !== refunds && saysStateOff(column)) ||
      (!comesBack && column.letter !== refunds && saysPaidBack(column.header) && isOfMarks(column)),
  );
  const ofInvoices = areInvoices(table, columns);
  const isOff = (word: string) => stateMeaning(word) === "not-bought" && !(ofInvoices && saysUnpaid(word));
  // An open order is one; a payment that is open may never come.
  const isUntold = (word: string, ofPayment: boolean) =>
    plain(word) !== "" &&
    (stateMeaning(word) === null || (stateMeaning(word) === "open" && ofPayment)) &&
    documentKind(word) === null &&
    typeof yesNoOf(word) !== "boolean";
  const documents = documentColumn(table, columns, firstRow);
  // A refund that stands below its sale is taken off of it.
  const ofSales = documents?.hasSales && saysDocumentKind(documents.column.header) ? documents.column : null;
  return [
    ...freeColumns(table, columns)
      .filter((column) => isOfStates(column) && column !== ofSales)
      .map((column) => {
        const ofPayment =
          OF_PAYMENT.test(plain(column.header)) || (!ofInvoices && tellsPaid(column.cells.map(textOf)));
        // WeChat writes / where money only moved between accounts of one person.
        const isNeither = IN_AND_OUT.test(plain(column.header)) ? saysNothing : () => false;
        return ofWords(
          column,
          (word) => isNeither(word) || isOff(word),
          (word) => isUntold(word, ofPayment),
        );
      }),
    ...freeColumns(table, columns)
      .filter(isOfDirections)
      .map((column) => ofWords(column, (word) => GOES_OUT.test(plain(word)))),
    ...freeColumns(table, columns)
      .filter(isOfRakuten)
      .map((column) => ofWords(column, saysOffAtRakuten)),
    ...freeColumns(table, columns)
      .filter(
        (column) => column.kind === "text" && OF_NOTES.test(plain(column.header)) && !isOfStates(column),
      )
      .map((column) => ({ ...ofWords(column, () => false, saysOffInNote), isOfCodes: true })),
    ...freeColumns(table, columns).flatMap((column) => ofCodes(column, isUnderStates(plain(column.header)))),
    ...(documents?.hasSales ? [ofWords(documents.column, (word) => isNoSale(documents.kindOf(word)))] : []),
    ...(ofInvoices
      ? []
      : freeColumns(table, columns)
          .filter(saysWhetherPaid)
          .map((column) => ofWords(column, isNo))),
    ...marks.map(({ header, cells }) => ({
      header,
      isColumn: true,
      offAt: (at: number) =>
        isFilled(cells[at]) && !saysPartly(cells[at]) && (saysCalledOff(header) || !netted.has(at))
          ? "yes"
          : "",
      untoldAt: (at: number) => (saysPartly(cells[at]) && !netted.has(at) ? textOf(cells[at]) : ""),
      isBlankAt: (at: number) => isBlank(cells[at]),
    })),
  ];
}

/** Rows from 0 of the orders of which a column says how much was paid back: that is taken off. @private */
function nettedRows(table: Table, firstRow: number): ReadonlySet<number> {
  const refunds = numbersOf(table, FIELDS.refund.id)?.values;
  if (!refunds?.some((refund) => (refund || 0) !== 0)) return new Set();
  const orders = linesByOrder(table).filter((lines) => lines.some((at) => (refunds[at] || 0) !== 0));
  const alone = [...refunds.keys()].filter((at) => (refunds[at] || 0) !== 0);
  return new Set([...orders.flat(), ...alone].map((at) => (table.sheetRows[at] as number) - firstRow));
}

/**
 * Whether a column says of some rows that nothing was bought and of others that something was: then rows are orders, also
 * where no customer comes again.
 *
 * @param columns of the sheet
 * @example tellOrders([{ kind: "text", header: "Status", cells: ["Paid", "Cancelled"] }]) // => true
 */
export function tellOrders(columns: readonly Pick<InputColumn, "kind" | "header" | "cells">[]): boolean {
  return columns.some(({ kind, header, cells }) => {
    if (isOfRakuten({ kind, header, cells })) return cells.map(textOf).some(saysOffAtRakuten);
    if (kind !== "text" || AS_SHIPPED.test(plain(header))) return false;
    const words = [...(fewWords(cells) ?? [])].filter((word) => plain(word) !== "");
    const meanings = words.map(stateMeaning);
    return (
      (meanings.includes("not-bought") || meanings.includes("partly-returned")) &&
      (meanings.includes("done") || words.some(saysWon)) &&
      (OF_STATES.test(plain(header)) || meanings.every((meaning) => meaning !== null))
    );
  });
}

/** What a person writes beside an order, which nobody can be sure of. */
const OF_NOTES =
  /^(internal |staff |order |customer )?(notes?|remarks?|comments?|memo)$|^(bemerkung(en)?|notiz(en)?|anmerkung(en)?|kommentar|remarques?|commentaires?|notas?|observaci(on|ones)|observac(ao|oes)|opmerking(en)?|备注|備註|备注信息|卖家备注|商家备注|客服备注|備考|メモ|비고|메모)$/u;

/** As its first words; further behind it may be of a part. @private */
function saysOffInNote(note: string): boolean {
  const [first = ""] = note.split(/[,，;；:：、。.]| [-–—|/] /);
  return stateMeaning(first) === "not-bought" && saysTakenBack(first);
}

const COMES_IN =
  /^(in|incoming|inbound|inflow|money in|received|eingang|eingehend|ein|entrees?|entrant|entradas?|entrat[ae]|inkomend|ontvangen|bij|收|入|进|進|转入|轉入|입)$/u;
const GOES_OUT =
  /^(out|outgoing|outbound|outflow|money out|sent|ausgang|ausgehend|aus|sorties?|sortant|salidas?|saidas?|uscit[ae]|uitgaand|af|付|出|转出|轉出|출)$/u;

/** Whether money came in or went out. @private */
function isOfDirections({ kind, cells }: InputColumn): boolean {
  const words = kind === "text" ? [...(fewWords(cells) ?? [])].map(plain) : [];
  const says = (direction: RegExp) => words.some((word) => direction.test(word));
  return (
    says(COMES_IN) && says(GOES_OUT) && words.every((word) => COMES_IN.test(word) || GOES_OUT.test(word))
  );
}

const IN_AND_OUT = /^收 ?支/u;

/** A mark such as a stroke. @private */
function saysNothing(word: string): boolean {
  return plain(word) === "";
}

const WON = /(^| )won$|^(赢单|贏單|gewonnen|gagnee?|ganad[oa]|ganh[oa]|vint[oa])$/u;

/**
 * Whether a state says that a deal was won.
 *
 * @param word as written
 * @example saysWon("Closed Won (Sales Pipeline)") // => true
 */
export function saysWon(word: string): boolean {
  return WON.test(plain(withoutAsides(word)));
}

/** What pays for a sale is not another one, what was offered not yet one, what was invoiced too none once more, and what the firm itself bought none at all. @private */
function isNoSale(kind: DocumentKind): boolean {
  return kind !== null && kind !== "sale" && kind !== "credit";
}

/** @private */
function isUnderStates(heading: string): boolean {
  return OF_ORDERS.test(heading) && OF_STATES.test(heading) && !OF_CUSTOMERS.test(heading);
}

/** By its heading, because every word of it is known as one, or by a heading of states and most of its words. @private */
function isOfStates({ header, kind, cells }: InputColumn): boolean {
  const heading = plain(header);
  if (kind !== "text" || AS_SHIPPED.test(heading)) return false;
  if (OF_ADDRESSES.test(heading) && ![...(fewWords(cells) ?? [])].some(stateMeaning)) return false;
  if (OF_STATES.test(heading) && OF_ORDERS.test(heading)) return true;
  if (OF_CUSTOMERS.test(heading)) return false;
  // A mark such as / says nothing.
  const words = [...(fewWords(cells) ?? [])].filter((word) => plain(word) !== "");
  const known = words.filter((word) => stateMeaning(word) !== null).length;
  if (OF_EVENTS.test(heading)) {
    const meanings = words.map(stateMeaning);
    return meanings.includes("done") && meanings.includes("not-bought");
  }
  return words.length > 1 && (OF_STATES.test(heading) ? known * 2 >= words.length : known === words.length);
}
