/** Words for kinds of documents, in the columns in which ledgers and payment services write them. */

import { alternatives } from "../reading/alternatives";
import { plain } from "./state-words";

/** A sale, what takes off of one, the money that pays for it, what was only offered, or what the firm itself bought. */
export type DocumentKind = "sale" | "credit" | "payment" | "offer" | "cost" | null;

/** The codes are those of SAP, Sage and Xero. */
const WORDS: Readonly<Record<Exclude<DocumentKind, null>, RegExp>> = {
  sale: alternatives(
    `((tax|sales?|customer|pos) )?(invoice|sale|order|receipt of sale)s?|inv|ft|fa|fs|charges?|purchases?|debit( note)?|ar invoice|accrec|rv|dr|si|re|rg`,
    `.*(销售|销货|出库|发票|开票|应收|銷售|銷貨|出庫|發票|開票|應收).*|订单|訂單|消费|消費|会员消费|売上高?|請求(書)?|매출|판매|주문`,
    `rechnung(en)?|verkauf|auftrag|bestellung|factures?|ventes?|commandes?|facturas?|ventas?|pedidos?|faturas?|vendas?|fatture?|fattura|vendit[ae]|ordin[ei]|factuur|facturen|verkoop`,
    `продажа|реализация( товаров( и услуг)?)?|отгрузка|faktura( vat)?|sprzedaz|prodej|satis( faturasi)?|forsaljning|salg|myynti|lasku|eladas|szamla|vanzare`,
  ),
  credit: alternatives(
    `((sales?|customer|ar) )?credit ?(note|memo|invoice)s?|((sales?|customer) )?(returns?|refunds?)|(full |partial )?refund|chargebacks?|reversals?|accreccredit|cn|cm|crn|nc|av|dg|sc|gs`,
    `.*(退(?![役休伍烧燒热熱潮])|红字|红冲|折让|抹零|紅字|折讓).*|.*(返品|返金|値引).*|赤伝|.*(반품|환불|에누리).*|.*(ruckerstattung|ruckgabe|gutschrift|refund|rembours|devoluc|rimborso|terugbetal).*`,
    `gutschrift(en)?|storno(rechnung)?|rechnungskorrektur|retoure|erstattung|avoirs?|remboursements?|retours?|(nota de )?(credito|abono)|notas? de credito|devolucion(es)?|devolucao|reembolsos?|nota di credito|resi?|rimborso|creditnota|creditfactuur|retour|terugbetaling`,
    `возврат( товаров)?( от (покупателя|клиента))?|сторно|корректировка|korekta|faktura korygujaca|zwrot|dobropis|vratka|iade( faturasi)?|kreditfaktura|kreditnota|kreditering|hyvitys(lasku)?|retur(er)?|jovairas|sztorno|stornare`,
  ),
  payment: alternatives(
    `((customer|invoice|bill) )?payments?( received)?|receive payment|cheques?|checks?|bank transfers?|direct debits?|card payments?|receipts?|pmt|pay|deposits?|dz|sr|sa`,
    `.*(收款|付款|回款|预收|預收|核销|核銷|充值|储值|儲值|充卡).*|(wallet |card )?(top ?ups?|recharges?|reloads?)|入金|입금`,
    `zahlung(en)?|zahlungseingang|paiements?|reglements?|encaissements?|pagos?|cobros?|recibos?|pagamentos?|recebimentos?|pagament[oi]|incass[oi]|betaling(en)?|ontvangst`,
    `оплата( от покупателя)?|поступление( денег| на счет)?|wplata|platba|tahsilat|odeme|betalning|maksu|fizetes|plata|incasare`,
  ),
  offer: alternatives(
    `((sales?|price|customer) )?(quotes?|quotations?|estimates?|proposals?)|pro ?forma( invoice)?s?`,
    `报价(单|书)?|報價(單|書)?|估价单|估價單|形式发票|見積書?|견적서?`,
    `angebote?|kostenvoranschlag|proforma ?rechnung|devis|facture pro ?forma|presupuestos?|cotizacion(es)?|factura pro ?forma|orcamentos?|preventiv[oi]|fattura pro ?forma|offertes?`,
  ),
  cost: alternatives(
    `((selling|platform|transaction|processing|payment|listing|final value|marketplace|referral|fba) )?fees?|commissions?|手续费|手續費|佣金|平台服务费|verkaufsgebuhr(en)?|frais de vente|comision(es)? de venta|commissioni`,
    `((vendor|supplier) )?bills?( credit)?|(vendor|supplier|purchase) invoices?|purchase orders?|expenses?|costs?( of (goods sold|sales))?|cogs`,
    `.*(采购|採購|进货|進貨|应付|應付).*|(营业|主营业务|管理|销售)?(成本|费用)|仕入高?|外注費|経費|매입|비용`,
    `ausgaben?|betriebsausgaben?|lieferantenrechnung(en)?|eingangsrechnung(en)?|wareneingang|einkauf|aufwand|achats?|depenses?|compras?|gastos?|despesas?|acquist[oi]|spes[ae]|inkoop|kosten`,
  ),
};

/**
 * What kind of document a word stands for; `null` for one that is not known.
 *
 * @param word as written
 * @example documentKind("Credit Memo") // => "credit"
 * @example documentKind("Credit card") // => null
 */
export function documentKind(word: string): DocumentKind {
  const words = plain(word);
  if (words === "") return null;
  const kinds: readonly Exclude<DocumentKind, null>[] = ["offer", "credit", "cost", "payment", "sale"];
  return kinds.find((kind) => WORDS[kind].test(words)) ?? null;
}

const OF_DOCUMENTS =
  /(^|\b)(type|kind|doc(ument)?|voucher|art|typ|tipo|nature|natura|soort)(\b|$)|^(account|ledger account|gl account|income account|科目|会计科目|會計科目|勘定科目)$|belegart|^вид( |$)|^тип( |$)|rodzaj|druh|dokladu|^tur$|islem tipi|laji$|tyyppi|类型|類型|类别|類別|種別|区分|유형|구분/u;

/**
 * Whether a heading may stand over kinds of documents.
 *
 * @param heading of a column
 * @example saysDocumentKind("Transaction Type") // => true
 */
export function saysDocumentKind(heading: string): boolean {
  return OF_DOCUMENTS.test(plain(heading));
}
