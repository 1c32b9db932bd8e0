/** Words for what an order is charged beside what was bought: taxes, the way to the customer, tips and fees of payment. */

import { oncePerText } from "../../core/texts/once-per-text";
import { alternatives } from "../reading/alternatives";
import { plain } from "./state-words";

/** A tax is never the seller's; the others are not what was bought. */
export type ChargeKind = "tax" | "other" | null;

/** Behind a tax a rate or the code of a country may stand, before it a country or state. */
const TAX = alternatives(
  `([a-z]{2} )?((sales|state|city|county|local|federal|output|total|goods and services|value added|service|use|order|item|line|estimated) )*tax(es)?( (amount|total|line|payable|rate|\\w{2}))?|(sales|output) vat|vat( (amount|standard|reduced|\\w{2}))?|[a-z]{2} vat( \\d+)?|vat|gst|hst|pst|qst|[cis]gst|igst|utgst|cess|
  (gst|hst|pst|qst|vat|tax) (on|at) .*|gst hst|
  mwst|ust|umsatzsteuer|mehrwertsteuer|(mwst|ust|umsatzsteuer|mehrwertsteuer) (voll|ermassigt|de|at|ch)|tva( collectee)?|taxe(s)?|iva( (repercutido|soportado))?|impuestos?|impostos?|icms|ipi|pis|cofins|iss|imposta|imposte|btw( (hoog|laag))?|belasting(en)?|moms|mva|arvonlisavero|alv|dph|vat pl|podatek( vat)?|kdv|ндс|
  igic|re|recargo de equivalencia|imposta di bollo|sales taxes`,
  `税|稅|税额|税金|稅額|稅金|(增值|销项|銷項|营业|營業|消费|消費)(税|稅)(额|額)?|消費税(等|額)?|内税|外税|부가세|부가가치세|세금|세액`,
);
const OTHER = alternatives(
  `((standard|express|economy|priority|flat rate|free|international|domestic|ground|next day|overnight|order|item|customer|paid|home|local|worldwide|usps|ups|fedex|dhl|royal mail) )*(shipping|postage|freight|delivery|handling|carriage)(( (and|und|et|y|e|en))? (shipping|handling|packing|packaging|packag\\w+|insurance))?( (fee|fees|charge|charges|cost|costs|amount|line|rate|total|method|income))?|p p|s h|shipping line|((shipping|package|parcel|route|delivery|transit|freight|transport|order) )*(insurance|protection)( (fee|fees|charge|charges|cost|plus))?|
  ((card|payment|paypal|stripe|processing|transaction|convenience|gateway|bank|cod|cash on delivery|credit card|surcharge|small order|packaging|bag|gift wrap(ping)?|gift) )+(fee|fees|surcharge|charge|charges)|surcharge|tips?|gratuity|gratuities|auto gratuity|service charge|rounding( (adjustment|difference|off))?|round off|cash rounding|bottle deposit|
  (transport|versand)?versicherung(spauschale)?|versand(kosten|pauschale|gebuhr)?( .*)?|(standard|express)versand|porto( und verpackung)?|verpackung|fracht(kosten)?|liefer(kosten|gebuhr|pauschale)|nachnahme(gebuhr)?|zahlungsgebuhr|trinkgeld|rundung(sdifferenz)?|pfand|
  assurance( (transport|colis|envoi))?|seguro( (de )?(envio|transporte))?|assicurazione( (spedizione|trasporto))?|verzekering|frais de (port|livraison|transport|port et .*|expedition)|port|livraison|transport|frais d (expedition|envoi)|emballage|pourboire|arrondi|
  (gastos|costes?|costos?) de (envio|transporte|manipulacion)|envio|portes|transporte|propina|redondeo|
  frete|(custo|taxa|despesas) de (envio|entrega)|entrega|portes de envio|gorjeta|
  (spese|costi) di (spedizione|trasporto)|spedizione|trasporto|mancia|arrotondamento|
  verzend(kosten|ing)|bezorgkosten|porto|fooi|afronding|frakt|fragt|toimituskulut|postikulut|doprava|postovne|kargo|kargo ucreti|wysylka|koszt(y)? (wysylki|dostawy)|dostawa|доставка`,
  `(运费|運費|退货运费|退貨運費)?(险|險)|保险费?|保險費?|保价费?|保價費?|保険料?|보험료?|运费|運費|邮费|郵費|快递费|快遞費|配送费|配送費|物流费|物流費|包装费|包裝費|打包费|手续费|手續費|服务费|服務費|小费|小費|抹零|送料|配送料|発送料|手数料|代引(き)?手数料|決済手数料|梱包料|배송비|배송료|택배비|포장비|봉사료|수수료`,
);
/** 20 % or 8.25 %, a number in brackets. */
const RATE = /(?:[(（[]\s*|(?<!\s)\s*)\d+(?:[.,]\d+)?\s*[%％]?\s*[)）\]]?/g;

/**
 * What a line of an order is charged for, where that is nothing that was bought; `null` for any other.
 *
 * @param text what the line names
 * @example ["Sales tax (8.25%)", "TVA 20 %", "Versandkosten", "运费", "Tax return", "Teapot"].map(chargeKind) // => ["tax", "tax", "other", "other", null, null]
 */
export const chargeKind = oncePerText((text): ChargeKind => {
  const words = plain(text.replace(RATE, " "));
  if (words === "") return null;
  if (TAX.test(words)) return "tax";
  return OTHER.test(words) ? "other" : null;
});
