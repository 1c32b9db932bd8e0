/** Prices, rates and what is counted under them. */

import { FIELDS } from "../../../../../core/table/fields";
import { headerWords } from "../../../../../core/table/header-words";
import { mayBeMoney } from "../../column-profile";
import { candidateFor, type StudiedColumn } from "../candidate";
import { askAmong, type Draft, giveBack, giveBackColumn, isFree, take, takeAsking } from "../draft";
import { mayBeAmount, type UnnamedAmounts } from "./unnamed-amounts";

/**
 * Takes the hours under a rate, and whatever else is counted beside its price, as the quantity.
 *
 * @param draft of the guess, which is changed
 * @example takeHours({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function takeHours(draft: Draft): void {
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

/**
 * Takes GP as the revenue beside EP: in German the price of all pieces and of one, and no gross profit.
 *
 * @param draft of the guess, which is changed
 * @example takePriceOfAll({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function takePriceOfAll(draft: Draft): void {
  const { columns, mapping } = draft;
  const { revenue, profit } = FIELDS;
  const all = columns.find(({ column }) => column.position === mapping[profit.id]);
  if (all?.words.glued !== "gp" || mapping[revenue.id] !== undefined) return;
  if (!columns.some(({ words }) => PRICE_OF_ONE.test(words.glued))) return;
  giveBack(draft, profit);
  take(draft, revenue, all, "heading");
}

/**
 * Takes purchases as the revenue where nothing else is, if they are as large as no number of orders is.
 *
 * @param draft of the guess, which is changed
 * @example takePurchases({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => undefined
 */
export function takePurchases(draft: Draft): void {
  const { columns, mapping } = draft;
  const { revenue, profit, orders } = FIELDS;
  const bought = columns.find(({ column }) => column.position === mapping[orders.id]);
  const isKnown = [revenue, profit].some(({ id }) => mapping[id] !== undefined);
  if (isKnown || bought?.words.glued !== "purchases" || !mayBeMoney(bought.profile())) return;
  if (bought.profile().largest < MANY_ORDERS) return;
  giveBack(draft, orders);
  takeAsking(draft, revenue, bought, "only-number");
}

const MANY_ORDERS = 1000;

const PRICE_OF_ONE = /^(ep|epreis|einzelpr(eis)?)$/;

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

const RATE = /rate|satz|taux|tarif|^price$|^preis$|^prix$|单价|單價|時給|費率|费率/;

const HOURS =
  /^(billable|billed|worked|total|rental)?(hours?|hrs|stunden|std|heures|horas|ore|uren|工时|工時|小时|小時|小时数|時間数?|시간|days?|nights?|tage|nachte|jours|nuits|dias|noches|noites|giorni|notti|dagen|nachten|天数|晚数|间夜|間夜)$/;

/**
 * Whether both how many and at which price have columns.
 *
 * @param draft of the guess
 * @example hasPieces({ mapping: { [FIELDS.quantity.id]: 1, [FIELDS.unitPrice.id]: 2 } }) // => true
 */
export function hasPieces({ mapping }: Pick<Draft, "mapping">): boolean {
  return mapping[FIELDS.quantity.id] !== undefined && mapping[FIELDS.unitPrice.id] !== undefined;
}

/**
 * Takes the price where nothing is counted and nothing else may be an amount, or where it is that of a whole line.
 *
 * @param draft of the guess, which is changed
 * @example settlePrice({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }) // => false
 */
export function settlePrice(draft: Draft): boolean {
  const { columns, mapping } = draft;
  const { revenue, quantity, unitPrice } = FIELDS;
  const price = priceOf(draft);
  if (!price) return false;
  // Where the tax of an item is that of all its pieces, so is its price.
  const isOfLine =
    price.words.glued === "itemprice" && columns.some(({ words }) => words.glued === "itemtax");
  const isAmount = (one: StudiedColumn) =>
    one !== price &&
    one.column.kind === "number" &&
    isFree(draft, one) &&
    mayBeAmount(one) &&
    !one.profile().areZero;
  if (!isOfLine && (mapping[quantity.id] !== undefined || columns.some(isAmount))) return false;
  giveBack(draft, unitPrice);
  take(draft, revenue, price, isOfLine ? "heading" : "price");
  return true;
}

/**
 * Leaves the revenue to quantity times price, where both are known.
 *
 * @param draft of the guess, which is changed
 * @example settlePieces({ columns: [], fields: [], mapping: { [FIELDS.quantity.id]: 1, [FIELDS.unitPrice.id]: 2 }, reasons: {}, doubts: [] }) // => true
 */
export function settlePieces(draft: Draft): boolean {
  if (!hasPieces(draft)) return false;
  draft.reasons[FIELDS.revenue.id] = "quantity-times-price";
  return true;
}

/**
 * Asks whether the price of what is not counted is meant, or what stands beside it, such as what was paid of it.
 *
 * @param draft of the guess, which is changed
 * @param amounts from `unnamedAmounts`
 * @example askAboutPrice({ columns: [], fields: [], mapping: {}, reasons: {}, doubts: [] }, { named: [], numeric: [], possible: [], only: undefined, owed: undefined, areByAge: false }) // => false
 */
export function askAboutPrice(draft: Draft, { only, possible }: UnnamedAmounts): boolean {
  const price = priceOf(draft);
  const { revenue, quantity, unitPrice } = FIELDS;
  if (!only || !price || draft.mapping[quantity.id] !== undefined || !mayBeMoney(price.profile()))
    return false;
  giveBack(draft, unitPrice);
  askAmong(draft, revenue, [price, ...possible], "several");
  return true;
}

/** The unit price, or a price when that is no field that may be mapped. @private */
function priceOf(draft: Draft): StudiedColumn | undefined {
  const { columns, fields, mapping } = draft;
  const { unitPrice } = FIELDS;
  const taken = columns.find(({ column }) => column.position === mapping[unitPrice.id]);
  if (taken || fields.includes(unitPrice)) return taken;
  return columns.find((one) => isFree(draft, one) && candidateFor(one, unitPrice)?.fit === "exact");
}
