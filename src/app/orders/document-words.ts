/** Words for kinds of documents, in the columns in which ledgers and payment services write them. */

import { alternatives } from "../reading/alternatives";
import { plain, saysTakenBack, stateMeaning } from "./state-words";

/**
 * A sale, what takes off of one, the money that pays for it, what was only offered, what the firm itself bought, or what was
 * ordered or delivered and is invoiced in the same list.
 */
export type DocumentKind = "sale" | "credit" | "payment" | "offer" | "cost" | "ordered" | null;

/** Kinds that a word alone tells. */
type ToldKind = Exclude<DocumentKind, "ordered" | null>;

/** What was ordered or delivered: a sale, unless invoices stand beside it. */
const ORDERED = alternatives(
  `((sales?|customer|purchase|web) )?orders?( confirmations?| acknowledge?ments?)?|deliver(y|ies)( (notes?|orders?|dockets?))?|packing (slips?|lists?)|dispatch notes?|goods issues?`,
  `auftrag|auftrage|auftragsbestatigung(en)?|bestellung(en)?|lieferschein(e)?|lieferung(en)?|commandes?|confirmations? de commande|bons? de (livraison|commande)|livraisons?|pedidos?|albaran(es)?|remision(es)?|notas? de (remision|entrega|encomenda)|guias? de (remessa|transporte|remision)|encomendas?|ordin[ei]|conferm[ae] (d )?ordine|ddt|document[oi] di trasporto|boll[ae]( di consegna)?|orders?bevestiging(en)?|pakbon(nen)?|bestelling(en)?|wz|zamowieni[ea]|dodaci list`,
  `(销售|銷售)?(订单|訂單)|(销售)?(出库|发货|送货)单?|(銷貨|出貨|送貨)單|納品書?|注文書?|出荷|주문서?|출고|납품서?`,
);
const INVOICES =
  /invoice|rechnung|factur|fattur|fatura|faktur|发票|發票|开票|開票|請求|계산서|^(inv|si|accrec|ft|re|rv|rg)$/u;

/** The codes are those of SAP, Sage, Xero and the Italian tax office. */
const WORDS: Readonly<Record<ToldKind, RegExp>> = {
  sale: alternatives(
    `((tax|sales?|customer|pos) )?(invoice|sale|order|receipt of sale)s?|inv|ft|fa|fs|charges?|purchases?|debit( note)?|ar invoice|accrec|rv|dr|si|re|rg|td(0[1-35-79]|2[4-6])`,
    `.*(销售|销货|出库|发票|开票|应收|銷售|銷貨|出庫|發票|開票|應收).*|蓝字|藍字|蓝单|订单|訂單|消费|消費|会员消费|売上高?|請求(書)?|매출|판매|주문`,
    `rechnung(en)?|verkauf|auftrag|bestellung|factures?|ventes?|commandes?|facturas?|ventas?|pedidos?|faturas?|vendas?|fatture?|fattura|vendit[ae]|ordin[ei]|factuur|facturen|verkoop`,
    `продажа|реализация( товаров( и услуг)?)?|отгрузка|faktura( vat)?|sprzedaz|prodej|satis( faturasi)?|forsaljning|salg|myynti|lasku|eladas|szamla|vanzare`,
  ),
  credit: alternatives(
    `((sales?|customer|ar) )?credit ?(note|memo|invoice)s?|((sales?|customer) )?(returns?|refunds?)|(full |partial )?refund|chargebacks?|reversals?|accreccredit|cn|cm|crn|nc|av|dg|sc|gs|td0[48]|((facturas?|faturas?) )?rectificativas?`,
    `.*(退(?![役休伍烧燒热熱潮])|红字|红冲|折让|抹零|紅字|折讓).*|.*(返品|返金|値引).*|赤伝|.*(반품|환불|에누리).*|.*(ruckerstattung|ruckgabe|gutschrift|refund|rembours|devoluc|rimborso|terugbetal).*`,
    `gutschrift(en)?|storno(rechnung)?|rechnungskorrektur|retoure|erstattung|avoirs?|remboursements?|retours?|(nota de )?(credito|abono)|notas? de credito|devolucion(es)?|devolucao|reembolsos?|nota di credito|resi?|rimborso|creditnota|creditfactuur|retour|terugbetaling`,
    `возврат( товаров)?( от (покупателя|клиента))?|сторно|корректировка|korekta|faktura korygujaca|zwrot|dobropis|vratka|iade( faturasi)?|kreditfaktura|kreditnota|kreditering|hyvitys(lasku)?|retur(er)?|jovairas|sztorno|stornare`,
  ),
  payment: alternatives(
    `((customer|invoice|bill) )?payments?( received)?|receive payment|cheques?|checks?|bank transfers?|direct debits?|card payments?|receipts?|pmt|pay|deposits?|dz|sr|sa`,
    `.*(收款|付款|回款|预收|預收|核销|核銷|充值|储值|儲值|充卡).*|(wallet |card )?(top ?ups?|recharges?|reloads?)|入金|回収|입금|수금|대금 ?회수`,
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
  const kinds: readonly ToldKind[] = ["offer", "credit", "cost", "payment", "sale"];
  return kinds.find((kind) => WORDS[kind].test(words)) ?? (ORDERED.test(words) ? "sale" : null);
}

/** Codes that only begin the numbers of documents: alone they may be a country or a salesperson. */
const NUMBERS: Readonly<Partial<Record<ToldKind, RegExp>>> = {
  sale: /^(xs|xsck|xsd|so|ck)$/,
  credit: /^(gu|st|ret|rfd|rma|xst|xsth|th)$/,
};

/**
 * What kind of document the letters stand for with which its number begins; `null` for letters that are not known.
 *
 * @param letters as written
 * @example ["RE", "GU", "AB"].map(kindByNumber) // => ["sale", "credit", null]
 */
export function kindByNumber(letters: string): DocumentKind {
  const code = plain(letters);
  const found = (["credit", "sale"] as const).find((kind) => NUMBERS[kind]?.test(code));
  return documentKind(letters) ?? found ?? null;
}

const OF_BILLING = /bill|faktur|fkart|factur|fattur|发票|發票/u;
/** Billing types of SAP, a Z before those that a firm made its own. */
const OF_SAP = /^z?(f[128x]|fas|faz|l2|iv|g2|re|s[12])$/;
const CREDITS_OF_SAP = /^z?(g2|re|s1)$/;

/** Receipts of the Mexican tax office: ingreso, egreso, pago, nómina and traslado, with their letters or by these alone. */
const OF_RECEIPTS = /^(tipo|efecto)( de)? comprobante$/;
const RECEIPTS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(i|i ingreso|ingreso)$/, "sale"],
  [/^(e|e egreso|egreso)$/, "credit"],
  [/^(p|p pago|pago)$/, "payment"],
  [/^(n|n nomina|nomina)$/, "cost"],
  [/^(t|t traslado|traslado)$/, "ordered"],
];

/**
 * How to tell the kinds of a column's words: under a heading of documents also the letters that begin their numbers, under one of billing those of SAP, of which F2 is the invoice, G2, RE and S1 take off, and RE is no Rechnung, and under one of receipts those of Mexico. Beside
 * invoices what was ordered or delivered is no sale of its own.
 *
 * @param heading of the column
 * @param words of the column
 * @example ["G2", "F2"].map(documentKinds("Billing type", new Set(["F2", "G2"]))) // => ["credit", "sale"]
 * @example ["Rechnung", "Lieferschein"].map(documentKinds("Belegart", new Set(["Rechnung", "Lieferschein"]))) // => ["sale", "ordered"]
 */
export function documentKinds(heading: string, words: ReadonlySet<string>): (word: string) => DocumentKind {
  const codes = [...words].map(plain).filter(Boolean);
  const areOfSap =
    OF_BILLING.test(plain(heading)) &&
    codes.some((code) => /^z?f[12]$/.test(code)) &&
    codes.every((code) => OF_SAP.test(code));
  if (OF_RECEIPTS.test(plain(heading)))
    return (word) => RECEIPTS.find(([receipt]) => receipt.test(plain(word)))?.[1] ?? null;
  const kindAlone = saysDocumentKind(heading) ? kindByNumber : documentKind;
  const areInvoiced = codes.some((code) => INVOICES.test(code) && kindAlone(code) === "sale");
  if (!areOfSap)
    return areInvoiced ? (word) => (ORDERED.test(plain(word)) ? "ordered" : kindAlone(word)) : kindAlone;
  return (word) => (plain(word) === "" ? null : CREDITS_OF_SAP.test(plain(word)) ? "credit" : "sale");
}

/**
 * Whether a word in a column of states is the name of a document that takes off, as Gutschrift: of an order whose state says that
 * it came back, or is about to, nothing more is taken off than the order itself.
 *
 * @param state as written
 * @example ["Credit note", "退货中"].map(namesCreditNote) // => [true, false]
 */
export function namesCreditNote(state: string): boolean {
  return stateMeaning(state) === null && documentKind(state) === "credit" && !saysTakenBack(state);
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
