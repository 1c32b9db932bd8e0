/** What headings say of their amounts: of one line, owed, paid, billed, net or gross. */

import { type HeaderWords, listed, wordsFrom } from "../../../../core/table/header-words";
import { NET_OR_GROSS, TOTAL_OF_AN_ORDER } from "../../../../core/table/headings/telling-words";

const LINE =
  /\blines?\b|\bitems?\b|extended|position|\brow\b|unit|行金额|明细|明細|小计|小計|商品(实付|實付|应付|應付)?(金额|金額)|Zeile|ligne|l[ií]nea|riga|regel/i;

/**
 * Whether a heading says that its amounts are those of single lines, even where all lines of an order have the same.
 *
 * @param heading of a column
 * @example saysLine("LineAmount") // => true
 */
export function saysLine(heading: string): boolean {
  return LINE.test(heading.replace(/([a-z])([A-Z])/g, "$1 $2"));
}

/** What is billed, and what of it is paid. */
const BILLED =
  /\bsales\b|turnover|umsatz|ventas|vendas|vendite|omzet|销售|銷售|销货|銷貨|売上|매출|invoiced|billed|(invoice|bill) (total|amount|amt|value)|total invoice|fakturiert|berechnet|factur[ée]|facturado|faturado|fatturat|gefactureerd|开票|開票|请款|請求|청구/u;
const PAID =
  /paid|receipts?\b|collections?\b|zahlungseing|payments?|received|collected|bezahlt|gezahlt|pay[ée]|encaiss|pagado|pago|cobrado|incassat|pagat|betaald|回款|收款|已收|已付|已缴|已繳|实收|實收|入金|수금|입금/u;

const OWING =
  /due|balance|outstanding|owing|unpaid|open|offen|saldo|solde|reste|pendiente|pendente|residuo|openstaand|余额|餘額|未收|未付|未回款|欠款|残高|未収|잔액|미수/iu;

/**
 * Whether a heading says that its amounts are still to be paid.
 *
 * @param heading of a column
 * @example saysOwing("Amount Due") // => true
 */
export function saysOwing(heading: string): boolean {
  return OWING.test(heading);
}

/**
 * Whether a heading says that its amounts were paid.
 *
 * @param heading of a column
 * @example saysPaid("Amount Paid") // => true
 */
export function saysPaid(heading: string): boolean {
  return PAID.test(heading.toLowerCase());
}

/**
 * Whether one heading says that its amounts are billed, and the other that its are paid.
 *
 * @param one heading
 * @param other heading
 * @example isBilledBeforePaid("Invoiced Amount", "Paid Amount") // => true
 */
export function isBilledBeforePaid(one: string, other: string): boolean {
  const [billed, paid] = [one.toLowerCase(), other.toLowerCase()];
  return BILLED.test(billed) && !PAID.test(billed) && PAID.test(paid) && !BILLED.test(paid);
}

/**
 * Whether one header says that its amount is net and the other does not say so of its own. A net total is net.
 *
 * @param one words of a header
 * @param other words of another
 * @example isNetBeforeGross(headerWords("Net sales"), headerWords("Gross sales")) // => true
 * @example isNetBeforeGross(headerWords("Net total"), headerWords("Grand total")) // => true
 */
export function isNetBeforeGross(one: HeaderWords, other: HeaderWords): boolean {
  // What is just called amount may be net as well, unless the other says that tax is in it.
  const [isNet, isGross] = [has(one, "net"), has(one, "gross")];
  if (has(other, "net")) return isNet && !isGross && has(other, "gross");
  return has(other, "gross") ? isNet || !isGross : isNet;
}

/**
 * Whether a heading says that its amounts are net.
 *
 * @param words of a header
 * @example saysNet(headerWords("invoiceAmountNet")) // => true
 */
export function saysNet(words: HeaderWords): boolean {
  return has(words, "net");
}

/**
 * Whether a heading says that its amounts are gross.
 *
 * @param words of a header
 * @example saysGross(headerWords("Gross production")) // => true
 */
export function saysGross(words: HeaderWords): boolean {
  return has(words, "gross");
}

/** Made when first looked at. */
const WORDS = new Map<keyof typeof NET_OR_GROSS, ReadonlySet<string>>();

/** As one word, too: Nettoumsatz. @private */
function has({ glued, parts }: HeaderWords, kind: keyof typeof NET_OR_GROSS): boolean {
  const words = WORDS.get(kind) ?? wordsFrom(listed(NET_OR_GROSS[kind]));
  WORDS.set(kind, words);
  return (
    parts.some(({ text }) => words.has(text)) ||
    BEGINNINGS[kind].test(glued) ||
    (kind === "gross" && TOTAL.test(glued))
  );
}

/** The words may stand in any order. */
const TOTAL = new RegExp(`^(?=.*total)(${listed(TOTAL_OF_AN_ORDER).join("|")})+$`);

/** Of German and Dutch words; the Spanish base of a tax stands alone. */
const BEGINNINGS = { net: /^netto|^base$/, gross: /^brutto/ } as const;
