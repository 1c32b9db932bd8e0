/** Lists of invoices: what was invoiced is turnover, whether it is paid or not. */

import { FIELDS } from "../../core/table/fields";
import type { Table } from "../../core/table/table";
import { plain } from "./state-words";

const OF_INVOICES =
  /invoice|^inv |^bill( |ing |$)|rechnung|^beleg|faktura|facture|factura|fattura|fatura|factuur|nota fiscal|发票|發票|开票|開票|請求|계산서/u;
const UNPAID =
  /unpaid|^(not paid|past due|overdue)$|(awaiting|waiting for|pending|open) (\w+ ){0,2}payment|payment (pending|due)|^(待|未)(付款|支付|收款)$|unbezahlt|nicht bezahlt|zahlung ausstehend|warten auf zahlung|impaye|non payee|attente d|impagad|no pagad|nao pag|pendiente de pago|aguardando pagamento|pagamento pendente|non (pagat|saldat|incassat)|da (pagare|saldare|incassare)|in attesa di pagamento|onbetaald|niet betaald|wacht op betaling|未払|未入金|入金待ち|支払い?待ち|미결제|미입금|입금 ?대기|결제 ?대기|не оплачен/u;

/**
 * Whether the lines are invoices, by the heading of their dates or numbers.
 *
 * @param table one row per line
 * @example areInvoices({ columns: { date: { header: "Invoice Date" } } }) // => true
 */
export function areInvoices({ columns }: Pick<Table, "columns">): boolean {
  const heading = columns[FIELDS.date.id]?.header ?? "";
  const number = columns[FIELDS.orderNumber.id]?.header ?? "";
  return (
    OF_INVOICES.test(plain(heading)) || (!OF_ORDERS.test(plain(heading)) && OF_INVOICES.test(plain(number)))
  );
}

const OF_ORDERS = /order|purchase|bestell|auftrag|commande|pedido|ordine|下单|下單|订单|訂單|注文|주문/u;

/**
 * Whether a state says that an invoice is not paid yet, and nothing else.
 *
 * @param state as written
 * @example ["Awaiting Payment", "Voided"].map(saysUnpaid) // => [true, false]
 */
export function saysUnpaid(state: string): boolean {
  return UNPAID.test(plain(state));
}
