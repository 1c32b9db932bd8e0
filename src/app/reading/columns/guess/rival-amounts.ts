/** Which of two amounts of the same rows is meant, as their numbers and those beside them show. */

import { isBlank, textOf, tidy } from "../../../../core/cells/cell";
import { numberColumn } from "../../../../core/cells/number-column";
import { headerWords } from "../../../../core/table/header-words";
import type { InputColumn } from "../../place/source";
import { isNetBeforeGross } from "./amount-headings";

/** As many rows show it. */
const SAMPLED = 1000;

/**
 * Whether a column holds the same amount on every line of an order, so that adding it up would count it several times.
 * It takes an order of several lines to tell.
 *
 * @param amounts one per line
 * @param orders the order number of each line
 * @example repeatsOrderTotal({ cells: [500, 500, 90] }, { cells: [1, 1, 2] }) // => true
 * @example repeatsOrderTotal({ cells: [400, 100, 90] }, { cells: [1, 1, 2] }) // => false
 */
export function repeatsOrderTotal(
  amounts: Pick<InputColumn, "cells">,
  orders: Pick<InputColumn, "cells">,
): boolean {
  const first = new Map<string, string>();
  let repeated = 0;
  for (let row = 0; row < Math.min(orders.cells.length, SAMPLED); row++) {
    const [order, amount] = [tidy(textOf(orders.cells[row])), tidy(textOf(amounts.cells[row]))];
    if (order === "" || isBlank(amount)) continue;
    const before = first.get(order);
    if (before === undefined) first.set(order, amount);
    else if (before === amount) repeated++;
    else return false;
  }
  return repeated > 0;
}

/**
 * The numbers of the first rows, enough to see whether a rule holds between columns.
 *
 * @param column of the sheet
 * @example Array.from(sampledNumbers({ cells: [7, ""] })) // => [7, NaN]
 */
export function sampledNumbers({ cells }: Pick<InputColumn, "cells">): Float64Array {
  return numberColumn(cells.slice(0, SAMPLED)).values;
}

/** What a payment service keeps of an amount. */
const FEE =
  /^(\w*(processing|transaction|payment|paypal|stripe|card)?fees?(amount)?|gebuhr(en)?|entgelte?|frais|(finalvalue|marketplace|selling|seller|platform|referral)fees?.*|commissions?|commissionfees?|comision(es)?|comissao|comissoes|tarifas?|taxas?|commissioni?|手续费|手續費|服务费|手数料|수수료)$/;

/**
 * The column of what was paid before a payment service took its fee, where another one holds what was left after it.
 *
 * @param net what may be left
 * @param columns of the sheet
 * @example beforeFees({ header: "Amount", cells: [100] }, [{ header: "Net", cells: [97] }, { header: "Fee", cells: [3] }]) // => undefined
 * @example beforeFees({ header: "Net", cells: [97] }, [{ header: "Gross", cells: [100] }, { header: "Fee", cells: [-3] }])?.header // => "Gross"
 */
export function beforeFees<Given extends Pick<InputColumn, "header" | "cells">>(
  net: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const fees = columns.filter(({ header }) => FEE.test(headerWords(header).glued));
  return columnBeside(net, columns, fees, (before, kept, left) => {
    const isLeft = (amount: number, at: number) =>
      Number.isNaN(amount) ||
      // Fees may be written either way; what is left of a sale is never more than it was.
      (!(amount > 0 && amount < (left[at] as number)) &&
        [amount + (kept[at] as number), amount - (kept[at] as number)].some(
          (rest) => Math.abs(rest - (left[at] as number)) < LESS_THAN_A_CENT,
        ));
    return kept.some((amount) => amount !== 0) && before.some((amount) => amount > 0) && before.every(isLeft);
  });
}

/** The column whose numbers and those of a part beside it, or of all parts, explain what is known. @private */
function columnBeside<Given extends Pick<InputColumn, "header" | "cells">>(
  known: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
  parts: readonly Given[],
  explains: (numbers: Float64Array, part: Float64Array, known: Float64Array) => boolean,
): Given | undefined {
  if (parts.length === 0) return undefined;
  const told = sampledNumbers(known);
  const own = parts.map(sampledNumbers);
  const sizes = own.length > 1 ? [...own, added(own)] : own;
  return columns.find((one) => {
    if (one.header === known.header || parts.includes(one)) return false;
    const numbers = sampledNumbers(one);
    return sizes.some((part) => explains(numbers, part, told));
  });
}

/** Row by row; a blank is nothing. @private */
function added(columns: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array()] = columns;
  return first.map((_, at) => columns.reduce((all, values) => all + ((values[at] as number) || 0), 0));
}

/** Sums of binary fractions differ by less. */
const LESS_THAN_A_CENT = 0.005;

/** Of the tax that is in one amount and not in the other. */
const TAX =
  /^(total|amount|sales|cuota|mt|mnt|montant|importe|import|valor|vlr|betrag|kwota|bedrag)?(sales)?(tax(es)?|vat|([csi]|ut)?gst|hst|iva|igv|itbis|tva|mwst|ust|mehrwertsteuer|umsatzsteuer|steuer|steuerbetrag|btw|moms|dph|imposto|impuestos?|imposta|imposte|icms|montanttva|importeiva|税|税额|税額|稅|稅額|税金|消費税|消費税額|부가세|세액|부가가치세|kaibemaks|kdv|afa|pvn|pvm|ндс|пдв|pdv|ddv|mva|alv|φπα|ppn|gtgt)(amount|amt|total|betrag|bedrag)?$|(税额|稅額|税額|세액)$/u;

/**
 * The column of the amounts without tax, where another column has the tax and both together come to what is taken.
 *
 * @param gross what may be with tax
 * @param columns of the sheet
 * @example beforeTax({ header: "Total", cells: [120] }, [{ header: "Subtotal", cells: [100] }, { header: "VAT", cells: [20] }])?.header // => "Subtotal"
 * @example beforeTax({ header: "Total", cells: [120] }, [{ header: "Subtotal", cells: [100] }, { header: "VAT", cells: [0] }]) // => undefined
 */
export function beforeTax<Given extends Pick<InputColumn, "header" | "cells">>(
  gross: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const taxes = columns.filter(({ header }) => TAX.test(headerWords(withoutRate(header)).glued));
  return columnBeside(gross, columns, taxes, (before, tax, totals) => {
    const isSum = (total: number, at: number) =>
      Number.isNaN(total) ||
      Math.abs((before[at] as number) + (tax[at] as number) - total) < LESS_THAN_A_CENT;
    return tax.some((amount) => amount !== 0 && !Number.isNaN(amount)) && totals.every(isSum);
  });
}

/** What is paid for bringing goods. */
const SHIPPING =
  /shipping|freight|postage|delivery(cost|fee|charge|amount|price)?s?$|handling|versand|fracht|porto|liefer(kosten|gebuhr)|fraisdeport|fraisdelivraison|^port$|livraison|envio|gastosdeenvio|frete|spedizion|verzend|运费|邮费|運費|郵費|送料|배송비|택배비/u;
/** What was taken off before the total. */
const TAKEN_OFF =
  /discount|coupon|voucher|rabatt|gutschein|remise|descuento|desconto|sconto|korting|优惠|折扣|優惠|割引|値引|クーポン|할인|쿠폰/u;
const GOODS =
  /^(order|cart|basket|total)?(of)?(products?|items?|goods|merchandise|sub|net|line|lineitems?)(total|value|amount|price|cost|revenue|sales|sum|subtotal)?s?(amount|total|sum|value)?$|^soldfor$|^warenwert$|^zwischensumme$|^warenbetrag|^soustotal|^(total|montant|valeur)(des)?(produits|articles|marchandises)|^subtotale?$|^(totale?|importe|valor|importo)(d[eio]i?s?)?(productos|produtos|prodotti|articoli|articulos|mercancia|mercadorias?)$|^subtotaal|^商品(总|總|合计|合計)?(金额|总额|总价|合计|金額|總額|總價|合計|小计|小計|代金|総額)$|^小计$|^小計$|^상품(금액|합계|총액|총금액)$/u;

/**
 * The column of what the goods cost, where shipping has a column and both come to what is taken, with tax or a discount where
 * they have columns; not where it is blank beside a total below 0.
 *
 * @param total what may be with shipping
 * @param columns of the sheet
 * @example beforeShipping({ header: "Order total", cells: [105] }, [{ header: "Products total", cells: [100] }, { header: "Shipping", cells: [5] }])?.header // => "Products total"
 */
export function beforeShipping<Given extends Pick<InputColumn, "header" | "cells">>(
  total: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const named = (pattern: RegExp) =>
    columns.filter(
      (one) => one.header !== total.header && pattern.test(headerWords(withoutRate(one.header)).glued),
    );
  const goods = named(GOODS);
  const shipping = named(SHIPPING);
  if (goods.length === 0 || shipping.length === 0) return undefined;
  const totals = sampledNumbers(total);
  const further = [
    ...named(TAX).map((column) => ({ column, sign: 1 })),
    ...named(FEE).map((column) => ({ column, sign: 1 })),
    ...named(TAKEN_OFF).map((column) => ({ column, sign: -1 })),
  ].map(({ column, sign }) =>
    sampledNumbers(column).map((amount) => sign * (Number.isNaN(amount) ? 0 : Math.abs(amount))),
  );
  return goods.find((one) => {
    const own = sampledNumbers(one);
    // What was paid back has no goods there, and would not be taken off.
    if (totals.some((amount, at) => amount < 0 && Number.isNaN(own[at]))) return false;
    return shipping.some((paid) => {
      const brought = sampledNumbers(paid);
      if (!brought.some((amount) => amount > 0)) return false;
      const rests = totals.map((amount, at) => amount - (own[at] as number) - ((brought[at] as number) || 0));
      return subsetsOf(further).some((some) =>
        rests.every(
          (rest, at) =>
            Number.isNaN(rest) ||
            Math.abs(rest - some.reduce((all, amounts) => all + (amounts[at] as number), 0)) <
              LESS_THAN_A_CENT,
        ),
      );
    });
  });
}

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

const TIP =
  /^(tips?|gratuity|trinkgeld|pourboires?|propinas?|gorjetas?|mance|mancia|fooi|小费|小費|チップ|팁)$/u;

/**
 * Every few of the items, none of them too; of so few that all can be tried.
 *
 * @param items of which those behind the fourth are left out
 * @example subsetsOf([1, 2]) // => [[], [1], [2], [1, 2]]
 */
export function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return items
    .slice(0, MOST_PARTS)
    .reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

const MOST_PARTS = 4;

/** @private */
function withoutRate(header: string): string {
  return header.replace(/\d+([.,]\d+)? ?%?/g, " ");
}

/**
 * Whether what one column has is what another one has and what is still owed, which has a column: what was paid of an amount.
 *
 * @param paid what may be a part
 * @param whole what may be all of it
 * @param owed columns of what is owed
 * @example isPaidOf({ cells: [100, 0] }, { cells: [100, 60] }, [{ cells: [0, 60] }]) // => true
 */
export function isPaidOf(
  paid: Pick<InputColumn, "cells">,
  whole: Pick<InputColumn, "cells">,
  owed: readonly Pick<InputColumn, "cells">[],
): boolean {
  const [parts, wholes] = [sampledNumbers(paid), sampledNumbers(whole)];
  return owed.some((column) => {
    const rests = sampledNumbers(column);
    // Of what was called off nothing is paid and nothing owed.
    const isRest = (rest: number, at: number) =>
      Number.isNaN(rest) ||
      (rest === 0 && parts[at] === 0) ||
      Math.abs((parts[at] as number) + rest - (wholes[at] as number)) < LESS_THAN_A_CENT;
    return rests.some((rest) => rest !== 0 && !Number.isNaN(rest)) && rests.every(isRest);
  });
}

const AT_FIRST = /opening|previous|brought|initial|anfang|vortrag|inicial|inizial|begin|期初|上期/iu;
const AT_LAST = /closing|ending|final|schluss|end(saldo|bestand)|eind|期末/iu;

/**
 * The column of what was billed between an opening and a closing balance, as what was paid shows: what was owed at first and
 * what was billed, perhaps less what was credited, is what was paid and what is owed at last.
 *
 * @param paid what may be paid
 * @param columns the other amounts
 * @example billedBetween({ cells: [400, 0] }, [{ header: "Opening", cells: [0, 9] }, { header: "Invoices", cells: [500, 1] }, { header: "Closing", cells: [100, 10] }])?.header // => "Invoices"
 */
export function billedBetween<Given extends Pick<InputColumn, "header" | "cells">>(
  paid: Pick<InputColumn, "cells">,
  columns: readonly Given[],
): Given | undefined {
  const [first, last] = [AT_FIRST, AT_LAST].map((named) => columns.find(({ header }) => named.test(header)));
  if (!first || !last) return undefined;
  const numbers = (column: Pick<InputColumn, "cells">) =>
    sampledNumbers(column).map((amount) => (Number.isNaN(amount) ? 0 : amount));
  const [opening, closing, parts] = [first, last, paid].map(numbers);
  const others = columns.filter((one) => one !== first && one !== last);
  const credits = [undefined, ...others].map((one) => one && numbers(one));
  return others.find((one) => {
    const billed = numbers(one);
    return credits.some((credit) =>
      billed.every((amount, at) => {
        const owed = (opening?.[at] ?? 0) + amount - (credit?.[at] ?? 0);
        return Math.abs(owed - (parts?.[at] ?? 0) - (closing?.[at] ?? 0)) < LESS_THAN_A_CENT;
      }),
    );
  });
}

/**
 * Whether a column is what others come to, row by row; a blank is nothing.
 *
 * @param total what may be the sum
 * @param parts of it
 * @example isSumOf({ cells: [5, 7] }, [{ cells: [2, 7] }, { cells: [3, ""] }]) // => true
 */
export function isSumOf(
  total: Pick<InputColumn, "cells">,
  parts: readonly Pick<InputColumn, "cells">[],
): boolean {
  const values = parts.map(sampledNumbers);
  const totals = sampledNumbers(total);
  const sumAt = (at: number) =>
    values.reduce((all, own) => all + (Number.isNaN(own[at]) ? 0 : (own[at] as number)), 0);
  return (
    totals.some((amount) => amount !== 0 && !Number.isNaN(amount)) &&
    totals.every((amount, at) => Number.isNaN(amount) || Math.abs(amount - sumAt(at)) < LESS_THAN_A_CENT)
  );
}

/**
 * Whether a column is what so many of something cost at a price, row by row, in at least three rows that differ.
 *
 * @param total what may be the amount
 * @param counted how many
 * @param price of one
 * @example isProductOf({ cells: [8, 3, 20] }, { cells: [4, 1, 10] }, { cells: [2, 3, 2] }) // => true
 * @example isProductOf({ cells: [8, 4] }, { cells: [4, 2] }, { cells: [2, 2] }) // => false
 */
export function isProductOf(
  total: Pick<InputColumn, "cells">,
  counted: Pick<InputColumn, "cells">,
  price: Pick<InputColumn, "cells">,
): boolean {
  const [counts, prices] = [sampledNumbers(counted), sampledNumbers(price)];
  const told = [...sampledNumbers(total)].flatMap((amount, at) =>
    Number.isNaN(amount) ? [] : [{ amount, rest: amount - (counts[at] as number) * (prices[at] as number) }],
  );
  return (
    new Set(told.map(({ amount }) => amount)).size > 2 &&
    told.every(({ rest }) => Math.abs(rest) < LESS_THAN_A_CENT)
  );
}

/**
 * The larger of two columns of which the other is the same small part of it in every row, as a tax is; `undefined` for others.
 *
 * @param one column
 * @param other column
 * @example withoutShareOf({ cells: [100, 200] }, { cells: [20, 40] })?.cells // => [100, 200]
 */
export function withoutShareOf<Given extends Pick<InputColumn, "cells">>(
  one: Given,
  other: Given,
): Given | undefined {
  const values = [sampledNumbers(one), sampledNumbers(other)] as const;
  const larger = added([values[0]]).some((value, at) => value > (values[1][at] as number)) ? 0 : 1;
  const [whole, part] = larger === 0 ? values : [values[1], values[0]];
  const shares = [...part]
    .map((value, at) => value / (whole[at] as number))
    .filter((share) => !Number.isNaN(share));
  const [first = 0] = shares;
  const areSame = shares.every((share) => Math.abs(share - first) < A_HUNDREDTH);
  return shares.length > 1 && first > 0 && first < MOST_TAX && areSame ? [one, other][larger] : undefined;
}

/**
 * Whether one column is as many times another one in every row, so that both rank their rows alike.
 *
 * @param one column
 * @param other column
 * @example areProportional({ cells: [1200, 2400] }, { cells: [100, 200] }) // => true
 */
export function areProportional(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  const values = sampledNumbers(other);
  const shares = [...sampledNumbers(one)]
    .map((value, at) => value / (values[at] as number))
    .filter((share) => !Number.isNaN(share));
  const [first = 0] = shares;
  return shares.every((share) => Math.abs(share - first) <= A_THOUSANDTH * Math.abs(first));
}

/**
 * The column of amounts of which what is taken is the same small share more in every row, as with a tax that has no column:
 * a subtotal before a total, or an amount before a gross one.
 *
 * @param gross what may be with tax
 * @param columns of the sheet
 * @example beforeShare({ header: "Total", cells: [110, 55] }, [{ header: "SubTotal", cells: [100, 50] }])?.header // => "SubTotal"
 * @example beforeShare({ header: "Total", cells: [110, 57] }, [{ header: "SubTotal", cells: [100, 50] }]) // => undefined
 */
export function beforeShare<Given extends Pick<InputColumn, "header" | "cells">>(
  gross: Pick<InputColumn, "header" | "cells">,
  columns: readonly Given[],
): Given | undefined {
  const words = headerWords(gross.header);
  const totals = sampledNumbers(gross);
  return columns.find((one) => {
    const own = headerWords(one.header);
    if (one.header === gross.header || !(GOODS.test(own.glued) || isNetBeforeGross(own, words))) return false;
    const net = sampledNumbers(one);
    const worth = [...net.keys()].filter((at) => net[at]);
    const shares = worth.map((at) => (totals[at] as number) / (net[at] as number) - 1);
    const [share = 0] = shares;
    const isSame = shares.every((each) => Math.abs(each - share) < A_THOUSANDTH);
    // One row, or equal ones, would have the same share of anything.
    const isTold = new Set(worth.map((at) => net[at])).size > 1;
    return isSame && isTold && share > A_HUNDREDTH && share < MOST_TAX;
  });
}

const A_THOUSANDTH = 0.001;

/**
 * Whether no amount of a column is more than that of another one beside it.
 *
 * @param one column
 * @param other column
 * @example isNowhereMore({ cells: [90, 50] }, { cells: [100, 50] }) // => true
 */
export function isNowhereMore(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  const most = sampledNumbers(other);
  return sampledNumbers(one).every((amount, at) => !(amount > (most[at] as number)));
}

/** Taxes of sales are nowhere higher. */
const MOST_TAX = 0.3;
const A_HUNDREDTH = 0.01;

/**
 * Whether a column is another one in most rows and far more than it in some, as an amount in the money of each country is
 * beside the same in one money.
 *
 * @param amount the column
 * @param other the other one
 * @example isElsewhereFarMore({ cells: [5, 7, 900] }, { cells: [5, 7, 6] }) // => true
 */
export function isElsewhereFarMore(
  amount: Pick<InputColumn, "cells">,
  other: Pick<InputColumn, "cells">,
): boolean {
  const values = sampledNumbers(other);
  const pairs = [...sampledNumbers(amount)]
    .map((value, at): [number, number] => [value, values[at] as number])
    .filter(([one, two]) => one > 0 && two > 0);
  const same = pairs.filter(([one, two]) => one === two).length;
  return same * 2 > pairs.length && pairs.some(([one, two]) => one > two * FAR_MORE);
}

const FAR_MORE = 5;

/**
 * The column of the amounts in one currency, where the amounts beside it are in several: both have the same where a row is in
 * that currency, and something else where it is not.
 *
 * @param amounts in the currency of their row
 * @param currencies of the rows
 * @param columns of the sheet
 * @example inOneMoney({ header: "Amount", cells: [5, 900] }, { cells: ["USD", "JPY"] }, [{ header: "Amount (USD)", cells: [5, 6] }])?.header // => "Amount (USD)"
 * @example inOneMoney({ header: "Amount", cells: [5, 9] }, { cells: ["USD", "JPY"] }, [{ header: "Paid", cells: [5, 6] }]) // => undefined
 */
export function inOneMoney<Given extends Pick<InputColumn, "header" | "cells">>(
  amounts: Pick<InputColumn, "header" | "cells">,
  currencies: Pick<InputColumn, "cells">,
  columns: readonly Given[],
): Given | undefined {
  const codes = currencies.cells.slice(0, SAMPLED).map((cell) => tidy(textOf(cell)).toUpperCase());
  const own = sampledNumbers(amounts);
  if (new Set(codes.filter((code) => code !== "")).size < 2) return undefined;
  return columns.find((one) => {
    const named = [...codes].find((code) => code !== "" && one.header.toUpperCase().includes(code));
    if (one.header === amounts.header || !(named || OF_THE_FIRM.test(headerWords(one.header).glued)))
      return false;
    const values = sampledNumbers(one);
    const pairs = codes.flatMap((code, at) =>
      own[at] && values[at] ? [{ code, isSame: own[at] === values[at] }] : [],
    );
    const same = new Set(pairs.filter(({ isSame }) => isSame).map(({ code }) => code));
    const other = new Set(pairs.filter(({ isSame }) => !isSame).map(({ code }) => code));
    return same.size === 1 && other.size > 0 && ![...same].some((code) => other.has(code));
  });
}

/** In the currency in which the books are kept. */
const OF_THE_FIRM =
  /^(amount|total|sales|revenue|net|value|invoice|grand|in)*(base|home|local|company|reporting|functional|converted|group|lc|bcy|fcy)(currency|amount|total|value|sales|revenue|net|grand)*$|hauswahrung|basiswahrung|eigenwahrung|devisedebase|monedabase|monedalocal|moedabase|valutabase|basisvaluta|本币|本幣|本位币|本位幣|折合|换算|換算|折算|記帳通貨|기준통화|원화/u;

/**
 * Whether amounts are so many pieces at a price: most to the cent, none more, and somewhere of several pieces.
 *
 * @param amounts of the lines
 * @param prices of one piece
 * @param counts of the pieces
 * @example areOfPieces({ cells: [20, 15] }, { cells: [10, 15] }, { cells: [2, 1] }) // => true
 * @example areOfPieces({ cells: [10, 15] }, { cells: [10, 15] }, { cells: [2, 1] }) // => false
 */
export function areOfPieces(
  amounts: Pick<InputColumn, "cells">,
  prices: Pick<InputColumn, "cells">,
  counts: Pick<InputColumn, "cells">,
): boolean {
  const [own, each, pieces] = [amounts, prices, counts].map(sampledNumbers) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const told = [...own.keys()].filter((at) => (own[at] as number) > 0 && (pieces[at] as number) > 0);
  const rests = told.map((at) => (each[at] as number) * (pieces[at] as number) - (own[at] as number));
  const isExact = (rest: number | undefined) => Math.abs(rest ?? 1) < LESS_THAN_A_CENT;
  return (
    rests.every((rest) => rest > -LESS_THAN_A_CENT) &&
    rests.filter(isExact).length * 2 > told.length &&
    told.some((at, index) => (pieces[at] as number) > 1 && isExact(rests[index]))
  );
}

/**
 * Whether two columns hold the same, so that it does not matter which of them is taken.
 *
 * @param one column
 * @param other column
 * @example holdSame({ cells: [5, "7"] }, { cells: [5, 7] }) // => true
 */
export function holdSame(one: Pick<InputColumn, "cells">, other: Pick<InputColumn, "cells">): boolean {
  return one.cells.every((cell, at) => tidy(textOf(cell)) === tidy(textOf(other.cells[at])));
}
