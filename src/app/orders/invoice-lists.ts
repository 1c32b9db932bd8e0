/** Lists of invoices: what was invoiced is turnover, whether it is paid or not. */

import { textOf } from "../../core/cells/cell";
import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import type { InputColumn } from "../reading/place/source";
import { saysDocumentKind } from "./document-words";
import { plain } from "./state-words";

const OF_INVOICES =
  /invoice|^inv |^bill( |ing |$)|rechnung|^beleg|faktur|wystawieni|vystaven|szamla|фактур|накладн|facture|factura|fattura|fatura|factuur|nota fiscal|发票|發票|开票|開票|請求|계산서/u;
const UNPAID =
  /unpaid|^(not paid|past due|overdue|pending|pendiente|pendente|in sospeso|en attente|ausstehend|hangende|por cobrar|a receber|a payer|a pagar|te betalen|zu zahlen|do zaplaty|к оплате)$|(awaiting|waiting for|pending|open) (\w+ ){0,2}payment|payment (pending|due)|^(待|未)(付款|支付|收款)$|unbezahlt|nicht bezahlt|zahlung ausstehend|warten auf zahlung|impaye|non payee|attente d|impagad|no pagad|nao pag|pendiente de pago|aguardando pagamento|pagamento pendente|non (pagat|saldat|incassat)|da (pagare|saldare|incassare)|in attesa di pagamento|onbetaald|niet betaald|wacht op betaling|未払|未入金|入金待ち|支払い?待ち|미결제|미입금|입금 ?대기|결제 ?대기|не оплачен|nieop[lł]acon|nezaplacen|obetald|ubetalt|maksamatta|odenmedi/u;

/** The day until which an invoice is to be paid, and what it is when it was not. */
const DUE =
  /^(payment |invoice )?due( on| by)?$|due date|fallig|echeance|vencimiento|vencimento|scadenza|vervaldatum|到期日|付款期限|支払期限|支払期日|決済期日|입금예정일/u;
const OVERDUE =
  /^(overdue|past due|partly paid|uberfallig|en retard|vencid[oa]|scadut[oa]|te laat|已逾期|逾期|期限超過|연체)$/u;

/**
 * Whether the lines are invoices, by the heading of their dates or numbers; because they are due some day; because some are
 * overdue; or because a column of kinds says so.
 *
 * @param table one row per line
 * @param sheet its columns, those that are no field among them
 * @example areInvoices({ columns: { date: { header: "Invoice Date" } } }, []) // => true
 * @example areInvoices({ columns: { date: { header: "Data" } } }, [{ header: "Scadenza" }]) // => true
 */
export function areInvoices(
  { columns }: Pick<Table, "columns">,
  sheet: readonly (Pick<InputColumn, "header"> & Partial<Pick<InputColumn, "cells">>)[],
): boolean {
  const heading = plain(columns[FIELDS.date.id]?.header ?? "");
  const number = plain(columns[FIELDS.orderNumber.id]?.header ?? "");
  const status = columns[FIELDS.status.id];
  if (OF_INVOICES.test(heading)) return true;
  return (
    !OF_ORDERS.test(heading) &&
    (OF_INVOICES.test(number) ||
      sheet.some(({ header }) => DUE.test(plain(header)) || TAXED.test(plain(header))) ||
      sheet.some(
        ({ header, cells = [] }) =>
          saysDocumentKind(header) && cells.some((cell) => INVOICE.test(plain(textOf(cell)))),
      ) ||
      (status?.type === "text" && status.texts.some((word) => OVERDUE.test(plain(word)))))
  );
}

/** What only the documents of a tax law have. */
const TAXED = /^(imponibile|base imponible|totale documento|total documento|taxable (amount|value))$/;
/** A kind of document. */
const INVOICE =
  /^((sales|tax|ar) )?invoice$|^(si|inv|accrec)$|^rechnung$|^facture$|^factura$|^fattura$|^fatura$|^factuur$|^发票$|^發票$|^請求書$/u;

const OF_ORDERS = /order|purchase|bestell|auftrag|commande|pedido|ordine|下单|下單|订单|訂單|注文|주문/u;

/**
 * Whether a state says that an invoice is not paid yet, and nothing else.
 *
 * @param state as written
 * @example ["Awaiting Payment", "Voided"].map(saysUnpaid) // => [true, false]
 */
export function saysUnpaid(state: string): boolean {
  return UNPAID.test(plain(state)) || OVERDUE.test(plain(state));
}
