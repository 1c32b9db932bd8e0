/** What the revenue is, when headings alone do not settle it. */

import { textOf, tidy } from "../../../../core/cells/cell";
import { numberColumn } from "../../../../core/cells/number-column";
import { headerFit } from "../../../../core/table/field";
import { FIELDS } from "../../../../core/table/fields";
import { grouped } from "../../../../core/table/grouped";
import { headerWords, listed, wordsFrom } from "../../../../core/table/header-words";
import { EARNED } from "../../../../core/table/headings/telling-words";
import { mayBeMoney } from "../column-profile";
import { saysGross, saysNet, saysOwing, saysPaid } from "./amount-headings";
import { isCreditHeading, isDebitHeading } from "./bank-headings";
import {
  candidateFor,
  LEVELS,
  type StudiedColumn,
  saysOtherMoney,
  saysOwed,
  speaksAgainst,
} from "./candidate";
import { type Candidates, type Draft, giveBack, giveBackColumn, isFree, take } from "./draft";
import type { GuessReason } from "./guess-reasons";
import {
  areProportional,
  beforeTax,
  isPaidOf,
  isProductOf,
  isSumOf,
  saysPutOn,
  subsetsOf,
  withoutShareOf,
} from "./rival-amounts";
import { agesIn, saysAge, settleTaken } from "./taken-amount";
import { yearHeading } from "./year-heading";

/** Sums of binary fractions differ by less. */
const LESS_THAN_A_CENT = 0.005;

/**
 * Settles what the revenue is without a column that is named so: a price where nothing is counted, quantity times
 * price, or the only number that can be money. A total that is repeated on each line of an order is asked about.
 *
 * @param draft of the guess, which is changed
 * @param candidates for each field
 * @example settleRevenue({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, new Map()) // => undefined
 */
export function settleRevenue(draft: Draft, candidates: Candidates): void {
  const { fields, mapping, reasons, columns, doubts } = draft;
  const { revenue, profit, quantity, unitPrice } = FIELDS;
  if (!fields.includes(revenue)) return;
  takeHours(draft);
  const hasBoth = mapping[quantity.id] !== undefined && mapping[unitPrice.id] !== undefined;
  const taken = mapping[revenue.id];
  if (reasons[revenue.id] === "order-total" && taken !== undefined) {
    const paid = hasBoth ? paidOfPieces(draft, taken) : "unclear";
    // Something came off of what the pieces cost.
    if (paid === "less") return;
    // On each line the order's whole total: a line's own amount is what its pieces cost.
    if (hasBoth) {
      delete mapping[revenue.id];
      reasons[revenue.id] = paid === "goods" ? "before-shipping" : "line-amount";
    }
    if (paid === "pieces" || paid === "goods") return;
    doubts.push({
      field: revenue.id,
      position: hasBoth ? null : taken,
      rivals: hasBoth ? [taken] : [],
      reason: "order-total",
    });
    return;
  }
  if (taken !== undefined) {
    settleTaken(draft, taken);
    return;
  }
  const earnings = columns.filter(
    (one) => one.column.kind === "number" && isEarned(one) && mayBeMoney(one.profile()),
  );
  const charged = earnings.filter(({ column }) => !saysPaid(column.header));
  const allEarned = charged.length > 0 ? charged : earnings;
  const [earned] = allEarned
    .filter((one) => isFree(draft, one))
    .sort((one, other) => other.profile().total - one.profile().total);
  // Of a bank's fees and its interest nobody knows which is meant; a rent for a month and for a year is one.
  const isOne = allEarned.every((one) => earned && areProportional(one.column, earned.column));
  const latest = isOne ? undefined : latestOf(allEarned);
  if (latest) {
    take(draft, revenue, latest.column, latest.reason);
    return;
  }
  if (earned && !isOne) {
    const rivals = allEarned.map(({ column }) => column.position);
    doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
    return;
  }
  if (earned) {
    take(draft, revenue, earned, "heading");
    return;
  }
  const price = columns.find(({ column }) => column.position === mapping[unitPrice.id]) ?? priceIn(draft);
  // Where the tax of an item is that of all its pieces, so is its price.
  const isOfLine =
    price?.words.glued === "itemprice" && columns.some(({ words }) => words.glued === "itemtax");
  const [amount] = columns.filter(
    (one) =>
      one !== price &&
      one.column.kind === "number" &&
      isFree(draft, one) &&
      mayBeAmount(one) &&
      !one.profile().areZero,
  );
  if (price && (isOfLine || (mapping[quantity.id] === undefined && !amount))) {
    giveBack(draft, unitPrice);
    take(draft, revenue, price, isOfLine ? "heading" : "price");
    return;
  }
  if (hasBoth) {
    reasons[revenue.id] = "quantity-times-price";
    return;
  }
  const named = (candidates.get(revenue.id) ?? []).filter(({ studied }) => isFree(draft, studied));
  const isEmpty = named.some(({ level }) => level === LEVELS.empty);
  if (isEmpty) return;
  const numeric = columns.filter(
    (one) => one.column.kind === "number" && isFree(draft, one) && !isNamed(one, candidates),
  );
  // The same in every row beside other numbers is a number of an account or the like.
  const isOfFamily = (one: StudiedColumn) =>
    numeric.some((other) => other !== one && familyOf(other) !== "" && familyOf(other) === familyOf(one));
  const areByAge = agesIn(columns) > 1;
  const possible = numeric.filter(
    (one) =>
      mayBeAmount(one) &&
      !(areByAge && saysAge(one.column.header)) &&
      !countsRows(one) &&
      (numeric.length === 1 || !areSame(one) || isOfFamily(one)),
  );
  if (numeric.length === 0 && !areCustomersNumbers(draft)) {
    const blank = columns.find(
      (one) => one.profile().filled === 0 && headerFit(one.words, revenue) === "exact" && isFree(draft, one),
    );
    if (blank)
      doubts.push({ field: revenue.id, position: null, rivals: [blank.column.position], reason: "blank" });
    return;
  }
  const [only] = possible;
  if (mapping[profit.id] !== undefined) {
    // A profit suffices, but what it was made of may stand beside it.
    const rivals = possible.map(({ column }) => column.position);
    if (only) doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
    return;
  }
  // In a ledger of sales credits are what was sold, where nothing is debited and nothing else is an amount.
  const credited = columns.find((one) => isCredit(one) && isFree(draft, one) && mayBeMoney(one.profile()));
  if (!only && credited) {
    take(draft, revenue, credited, "only-number");
    doubts.push({ field: revenue.id, position: credited.column.position, rivals: [], reason: "only-number" });
    return;
  }
  const owed = named.find(({ level }) => level === LEVELS.owed);
  if (owed && !only) {
    take(draft, revenue, owed.studied, "owed");
    return;
  }
  // What is not due yet, beside what is due for so many days.
  if (only && possible.length === 1 && agesIn(columns) > 1 && NOT_DUE.test(only.words.glued)) {
    const rivals = [...(owed ? [owed.studied] : numeric.filter(saysOwed)), only];
    const positions = rivals.map(({ column }) => column.position);
    doubts.push({ field: revenue.id, position: null, rivals: [...new Set(positions)], reason: "owed" });
    return;
  }
  // Beside a customer, debits are what was sold; of a bank's lines they are what was paid.
  const isOfBank = only && mapping[FIELDS.customer.id] === undefined && isDebitHeading(only.words.glued);
  const against = isOfBank ? columns.find(isCredit) : undefined;
  if (only && against) {
    const rivals = [only, against].map(({ column }) => column.position);
    doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
    return;
  }
  // Beside money with its sign a plain number may be that of the row.
  const signed = numeric.filter((one) => one !== only && one.profile().currencies.length > 0);
  if (only && possible.length === 1 && signed.length > 0 && only.profile().currencies.length === 0) {
    const rivals = [...signed, only].map(({ column }) => column.position);
    doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
    return;
  }
  // The price of what is not counted, beside what was paid of it or the like.
  if (only && price && mapping[quantity.id] === undefined && mayBeMoney(price.profile())) {
    const rivals = [price, ...possible].map(({ column }) => column.position);
    giveBack(draft, unitPrice);
    doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
    return;
  }
  // What came in, beside what is to come in.
  const due = numeric.filter((one) => saysOwed(one) && mayBeMoney(one.profile()));
  if (only && due.length > 0 && RECEIVED.test(only.words.glued)) {
    const rivals = [...due, only].map(({ column }) => column.position);
    doubts.push({ field: revenue.id, position: null, rivals, reason: "several" });
    return;
  }
  if (only && possible.length === 1) {
    take(draft, revenue, only, "only-number");
    doubts.push({ field: revenue.id, position: only.column.position, rivals: [], reason: "only-number" });
    return;
  }
  const numericColumns = columns.flatMap(({ column }) => (column.kind === "number" ? [column] : []));
  const untaxed = possible.flatMap((one) => beforeTax(one.column, numericColumns) ?? []);
  const net = possible.find(({ column }) => untaxed.length === 1 && column === untaxed[0]);
  if (net && possible.length === 2) {
    take(draft, revenue, net, "before-tax");
    return;
  }
  const settled = netOf(possible) ?? latestOf(possible) ?? wholeAmong(columns, possible);
  if (settled) {
    take(draft, revenue, settled.column, settled.reason);
    return;
  }
  // A column for each month, family of products or the like, and what they come to.
  const ofPeriod = numeric.filter((one) => OF_A_PERIOD.test(one.words.glued) && mayBeMoney(one.profile()));
  const sumOfOthers = [...possible, ...ofPeriod].find((one) => {
    const parts = possible.filter((other) => other !== one).map(({ column }) => column);
    return parts.length > (areByAge ? 2 : 1) && isSumOf(one.column, parts);
  });
  if (sumOfOthers) {
    const [one, other, ...more] = possible.filter((part) => part !== sumOfOthers);
    const before = one && other && more.length === 0 ? withoutShareOf(one.column, other.column) : undefined;
    const untaxedPart = possible.find(({ column }) => column === before);
    if (untaxedPart) take(draft, revenue, untaxedPart, "before-tax");
    else take(draft, revenue, sumOfOthers, "sum-of-others");
    return;
  }
  const product = possible.find((one) =>
    possible.some((counted) =>
      possible.some((priced) =>
        [counted, priced].includes(one) || counted === priced
          ? false
          : isProductOf(one.column, counted.column, priced.column),
      ),
    ),
  );
  if (product) {
    take(draft, revenue, product, "product-of-others");
    return;
  }
  // What is owed is no revenue, but stands for it where people keep nothing else.
  const isOwed = (one: StudiedColumn) => saysOwed(one) && mayBeMoney(one.profile());
  const near = numeric.filter((one) => possible.includes(one) || isOwed(one));
  // Rows with a customer and a day are orders, which have some amount.
  const areOrders = mapping[FIELDS.customer.id] !== undefined && mapping[FIELDS.date.id] !== undefined;
  const isAny = (one: StudiedColumn) =>
    (areOrders || headerFit(one.words, revenue) !== null) && mayBeMoney(one.profile());
  // Of one length and all different, as numbers of something are, and amounts may be.
  const unsaid = numeric.filter(
    (one) =>
      one.profile().currencies.length > 0 ||
      (!namesAnother(one) && !speaksAgainst(one, revenue) && mayBeOdd(one)),
  );
  const others = numeric.filter((one) => saysOtherMoney(one) && mayBeMoney(one.profile()));
  const rivals =
    near.length > 0
      ? [...near, ...(only ? [] : others)]
      : numeric.some(isAny)
        ? numeric.filter(isAny)
        : [...unsaid, ...others];
  doubts.push({
    field: revenue.id,
    position: null,
    rivals: [...new Set(rivals.map(({ column }) => column.position))],
    reason: only ? "several" : near.length > 0 ? "owed" : "no-money",
  });
}

/** One of several amounts, and why. */
interface Settled {
  readonly column: StudiedColumn;
  readonly reason: GuessReason;
}

/** The only net amount beside one that says that it is gross, whatever they are amounts of. @private */
function netOf(possible: readonly StudiedColumn[]): Settled | undefined {
  const [net, ...others] = possible.filter(({ words }) => saysNet(words) && !saysGross(words));
  const isOne = net !== undefined && others.length === 0 && possible.some(({ words }) => saysGross(words));
  return isOne ? { column: net, reason: "net" } : undefined;
}

/** Of amounts that differ in nothing but their year, that of the latest one that is over. @private */
function latestOf(possible: readonly StudiedColumn[]): Settled | undefined {
  const years = possible.flatMap((column) => {
    const heading = yearHeading(column.column.header);
    return heading === null ? [] : [{ column, ...heading }];
  });
  const [latest, before] = years
    .filter(({ isUnfinished }) => !isUnfinished)
    .sort((one, other) => other.year - one.year);
  const isOfOne = years.every(({ rest }) => rest !== "" && rest === years[0]?.rest);
  return latest && before && isOfOne && years.length === possible.length
    ? { column: latest.column, reason: "latest-year" }
    : undefined;
}

/** What was to be paid, as what was paid of it and what is owed show. @private */
function wholeAmong(
  columns: readonly StudiedColumn[],
  possible: readonly StudiedColumn[],
): Settled | undefined {
  const paid = possible.find(({ column }) => saysPaid(column.header) && !saysOwing(column.header));
  const others = columns.filter((one) => one.column.kind === "number" && one !== paid);
  const owed = others.filter(({ column }) => saysOwing(column.header));
  const parts = owed.map(({ column }) => column);
  const whole = others.find((one) => paid && !owed.includes(one) && isPaidOf(paid.column, one.column, parts));
  return whole && { column: whole, reason: "before-payment" };
}

/** Hours under a rate are what it is paid for. @private */
function takeHours(draft: Draft): void {
  const { columns, mapping, fields } = draft;
  const { quantity, unitPrice, revenue } = FIELDS;
  if (!fields.includes(quantity) || mapping[quantity.id] !== undefined || mapping[revenue.id] !== undefined)
    return;
  const [priced, counted] = pricedBy(columns);
  if (priced && counted) {
    giveBackColumn(draft, priced);
    giveBackColumn(draft, counted);
    take(draft, unitPrice, priced, "heading");
    take(draft, quantity, counted, "heading");
    return;
  }
  const isRate = columns.some(
    ({ column, words }) => column.position === mapping[unitPrice.id] && RATE.test(words.glued),
  );
  const hours = columns.find(({ column, words }) => column.kind === "number" && HOURS.test(words.glued));
  if (!isRate || !hours) return;
  giveBackColumn(draft, hours);
  take(draft, quantity, hours, "heading");
}

/** A price per night and the nights, or whatever else is counted; nothing where one of them is missing. @private */
function pricedBy(columns: readonly StudiedColumn[]): readonly StudiedColumn[] {
  const numeric = columns.filter(({ column }) => column.kind === "number");
  for (const priced of numeric) {
    const unit = headerWords(PRICE_PER.exec(priced.column.header)?.[1] ?? "").glued;
    const counted = numeric.find((one) => one !== priced && unit !== "" && one.words.glued.startsWith(unit));
    if (counted) return [priced, counted];
  }
  return [];
}

const PRICE_PER =
  /^(?:price|rate|cost|fee|charge|preis|satz|prix|tarif|precio|tarifa|preço|prezzo|tariffa|prijs)\s*(?:per|\/|pro|je|par|por|a|al|à)\s*([^\s\d/()]{3,})\s*$/i;

const NOT_DUE =
  /^(current|notdue|notyetdue|nichtfallig|nonechu|corriente|novencido|avencer|nonscaduto|ascadere|nietvervallen|未到期|期限内|미도래|within.*|0\d*)$/u;

const RECEIVED =
  /^(本期)?(已收|实收|實收|收款|回款)(款|金额|金額|额|額)?$|^(amount)?(received|collected)$|^(erhalten|recu|cobrado|recebido|incassato|ontvangen|入金済|수금)$/u;

/** Behind weeks or days. */
const OF_A_PERIOD =
  /^(month|quarter|week|monat|quartal|woche|mois|trimestre|mes|mese|maand|kwartaal|月计|月計|季度)$/u;

const RATE = /rate|satz|taux|tarif|^price$|^preis$|^prix$|单价|單價|時給|費率|费率/;
const HOURS =
  /^(billable|billed|worked|total|rental)?(hours?|hrs|stunden|std|heures|horas|ore|uren|工时|工時|小时|小時|小时数|時間数?|시간|days?|nights?|tage|nachte|jours|nuits|dias|noches|noites|giorni|notti|dagen|nachten|天数|晚数|间夜|間夜)$/;

/**
 * What was paid for each order beside what its pieces cost: as much, or as much as stands on each line; as much but for tax and
 * shipping that have columns; less in some orders and more in none; or neither.
 * @private
 */
function paidOfPieces({ columns, mapping }: Draft, taken: number): "pieces" | "goods" | "less" | "unclear" {
  const cellsOf = (position: number | undefined) =>
    columns.find(({ column }) => column.position === position)?.column.cells ?? [];
  const numbers = cellsOf(mapping[FIELDS.orderNumber.id]);
  const [totals = new Float64Array(), counts, prices] = [
    taken,
    mapping[FIELDS.quantity.id],
    mapping[FIELDS.unitPrice.id],
  ].map((position) => numberColumn(cellsOf(position)).values);
  const costs = totals.map((_, at) => (counts?.[at] ?? Number.NaN) * (prices?.[at] ?? Number.NaN));
  const ofLine = totals.map((total, at) => total - (costs[at] as number));
  const isNothing = (rest: number) => !(Math.abs(rest) >= LESS_THAN_A_CENT);
  if (ofLine.some((rest) => !Number.isNaN(rest)) && ofLine.every(isNothing)) return "pieces";
  const orders = [...grouped(numbers.keys(), (at) => tidy(textOf(numbers[at]))).values()];
  const rests = orders.map(([first = 0, ...others]) =>
    others.reduce((rest, at) => rest - (costs[at] as number), ofLine[first] as number),
  );
  const putOn = columns
    .filter(({ column }) => column.kind === "number" && saysPutOn(column.header))
    .map(({ column }) => {
      const values = numberColumn(column.cells).values;
      return orders.map(([first = 0]) => values[first] || 0);
    });
  const isExplained = subsetsOf(putOn).some((some) =>
    rests.every(
      (rest, at) =>
        Math.abs(some.reduce((left, paid) => left - (paid[at] as number), rest)) < LESS_THAN_A_CENT,
    ),
  );
  if (rests.every(isNothing)) return "pieces";
  if (isExplained) return "goods";
  return rests.every((rest) => rest < LESS_THAN_A_CENT) ? "less" : "unclear";
}

/** @private */
function areSame({ profile }: StudiedColumn): boolean {
  const { filled, distinct } = profile();
  return filled > 1 && distinct === 1;
}

/** 1, 2 and so on without a heading: numbers of rows, however few. @private */
function countsRows({ column, profile }: StudiedColumn): boolean {
  const { numbers, smallest, largest, distinct, wholeShare } = profile();
  return (
    column.header === "" && smallest === 1 && largest === numbers && distinct === numbers && wholeShare === 1
  );
}

/** What KW1 and KW2 have in common; nothing of a heading without a number. @private */
function familyOf({ column }: StudiedColumn): string {
  return /\d/.test(column.header) ? tidy(column.header.replace(/\d+/g, " ")) : "";
}

/** Whether a heading is another field's very words, though nothing but zeros stands below it. @private */
function isNamed(studied: StudiedColumn, candidates: Candidates): boolean {
  return [...candidates].some(
    ([field, found]) =>
      field !== FIELDS.revenue.id && found.some((one) => one.studied === studied && one.fit === "exact"),
  );
}

/** @private */
function isEarned({ column: { header }, words: { glued } }: StudiedColumn): boolean {
  earned ??= wordsFrom(listed(EARNED));
  return (
    earned.has(glued) ||
    earned.has(glued.replace(FOR_A_TIME, "")) ||
    (FEES.test(header.replace(/_/g, " ")) && !FEES_OF_OTHERS.test(glued))
  );
}

/** What a school, a harbour or an adviser earns by, whatever it is the fee for. */
const FEES =
  /\b(fees?|dues|rent|premiums?)( (charged|billed|invoiced|paid))?( \(?((19|20)\d\d|p\.?[am]\.?|per \w+)\)?)?\s*$/i;
/** What somebody else takes of an amount, or what is only put on it. */
const FEES_OF_OTHERS =
  /ship|deliver|handling|postage|late|bank|card|processing|transact|payment|platform|market|broker|refer|list|stripe|paypal|agent|agency|setup|cancel|custom|recycl|fulfil|closing|gateway|merchant|seller|refund/;

const FOR_A_TIME =
  /^(annual|yearly|monthly|quarterly|weekly|total)|(per)?(month|year|annum|week)$|(19|20)\d\d$|(pro)?(monat|jahr)$/;

/** Made when first looked at. */
let earned: ReadonlySet<string> | undefined;

/** @private */
function areCustomersNumbers({ columns, mapping }: Draft): boolean {
  return columns.some(
    ({ column }) => column.position === mapping[FIELDS.customer.id] && column.kind === "number",
  );
}

/** @private */
function isCredit({ column, words }: StudiedColumn): boolean {
  return column.kind === "number" && isCreditHeading(words.glued);
}

/** A number that no word says is something else, and that looks like money. @private */
function mayBeAmount(studied: StudiedColumn): boolean {
  return !namesAnother(studied) && !speaksAgainst(studied, FIELDS.revenue) && mayBeMoney(studied.profile());
}

/** @private */
function namesAnother({ words }: StudiedColumn): boolean {
  return Object.values(FIELDS).some(
    (field) => field.type !== "number" && ["exact", "alone"].includes(headerFit(words, field) ?? ""),
  );
}

/** Under a heading, and not of the length of phones. @private */
function mayBeOdd({ column, profile }: StudiedColumn): boolean {
  const { isCounting, arePercents, areShares, digits, numbers, smallest } = profile();
  const isCount = isCounting || arePercents || areShares;
  return column.header !== "" && numbers > 0 && !isCount && digits < LONG_NUMBER && smallest > LAST_YEAR;
}

/** Amounts of one length have seldom so many digits. */
const LONG_NUMBER = 8;
const LAST_YEAR = 2100;

/** A price, when the unit price is no field that may be mapped. @private */
function priceIn(draft: Draft): StudiedColumn | undefined {
  if (draft.fields.includes(FIELDS.unitPrice)) return undefined;
  return draft.columns.find(
    (one) => isFree(draft, one) && candidateFor(one, FIELDS.unitPrice)?.fit === "exact",
  );
}
