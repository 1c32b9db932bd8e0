/** Words in headings for what is put on the price of goods or taken off it, glued as `headerWords` gives them. */

import { headerWords } from "../../../../../core/table/header-words";

/** Of the tax that is in one amount and not in the other. */
export const TAX =
  /^(total|amount|sales|cuota|mt|mnt|montant|importe|import|valor|vlr|betrag|kwota|bedrag)?(sales)?(tax(es)?|vat|([csi]|ut)?gst|hst|iva|igv|itbis|tva|mwst|ust|mehrwertsteuer|umsatzsteuer|steuer|steuerbetrag|btw|moms|dph|imposto|impuestos?|imposta|imposte|icms|montanttva|importeiva|税|税额|税額|稅|稅額|税金|消費税|消費税額|부가세|세액|부가가치세|kaibemaks|kdv|afa|pvn|pvm|ндс|пдв|pdv|ddv|mva|alv|φπα|ppn|gtgt)(amount|amt|total|betrag|bedrag)?$|(税额|稅額|税額|세액)$/u;

/** What a payment service keeps of an amount. */
export const FEE =
  /^(\w*(processing|transaction|payment|paypal|stripe|card)?fees?(amount)?|gebuhr(en)?|entgelte?|frais|(finalvalue|marketplace|selling|seller|platform|referral)fees?.*|commissions?|commissionfees?|comision(es)?|comissao|comissoes|tarifas?|taxas?|commissioni?|手续费|手續費|服务费|手数料|수수료)$/;

/** What is paid for bringing goods. */
export const SHIPPING =
  /shipping|freight|postage|delivery(cost|fee|charge|amount|price)?s?$|handling|versand|fracht|porto|liefer(kosten|gebuhr)|fraisdeport|fraisdelivraison|^port$|livraison|envio|gastosdeenvio|frete|spedizion|verzend|运费|邮费|運費|郵費|送料|배송비|택배비/u;

/** What was taken off before the total. */
export const TAKEN_OFF =
  /discount|coupon|voucher|rabatt|gutschein|remise|descuento|desconto|sconto|korting|优惠|折扣|優惠|割引|値引|クーポン|할인|쿠폰/u;

/** What the goods cost without all that. */
export const GOODS =
  /^(order|cart|basket|total)?(of)?(products?|items?|goods|merchandise|sub|net|line|lineitems?)(total|value|amount|price|cost|revenue|sales|sum|subtotal)?s?(amount|total|sum|value)?$|^soldfor$|^warenwert$|^zwischensumme$|^warenbetrag|^soustotal|^(total|montant|valeur)(des)?(produits|articles|marchandises)|^subtotale?$|^(totale?|importe|valor|importo)(d[eio]i?s?)?(productos|produtos|prodotti|articoli|articulos|mercancia|mercadorias?)$|^subtotaal|^商品(总|總|合计|合計)?(金额|总额|总价|合计|金額|總額|總價|合計|小计|小計|代金|総額)$|^小计$|^小計$|^상품(금액|합계|총액|총금액)$/u;

/** Of those who serve. */
export const TIP =
  /^(tips?|gratuity|trinkgeld|pourboires?|propinas?|gorjetas?|mance|mancia|fooi|小费|小費|チップ|팁)$/u;

/**
 * Whether a heading says that its amounts are put on what was bought: tax, shipping or a fee.
 *
 * @param heading of a column
 * @example ["VAT", "Shipping", "Sold for"].map(saysPutOn) // => [true, true, false]
 */
export function saysPutOn(heading: string): boolean {
  const { glued } = headerWords(withoutRate(heading));
  return [TAX, SHIPPING, FEE, TIP].some((pattern) => pattern.test(glued));
}

/**
 * A heading without the rate that is written in it.
 *
 * @param heading of a column
 * @example withoutRate("VAT 20%") // => "VAT  "
 */
export function withoutRate(heading: string): string {
  return heading.replace(/\d+([.,]\d+)? ?%?/g, " ");
}
