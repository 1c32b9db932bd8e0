/** What comes off of quantity times unit price: pieces that came back, discounts that are shares; of others it is asked. */

import { numberColumn } from "../../core/cells/number-column";
import { asWritten } from "../../core/numbers/decimal";
import { FIELDS } from "../../core/table/fields";
import { gluedWords } from "../../core/table/header-words";
import type { NumberField, Table } from "../../core/table/table";
import { filledText, type Text } from "../../core/texts/language";
import type { Decisions } from "../contract/decisions";
import { saysPutOn } from "../reading/columns/guess/amounts/put-on-headings";
import { subsetsOf } from "../reading/columns/guess/amounts/relations";
import { LESS_THAN_A_CENT } from "../reading/columns/guess/amounts/sampled-numbers";
import type { Mapping } from "../reading/columns/mapping";
import type { InputColumn, Source } from "../reading/place/source";
import { columnNamed } from "../reading/remark";
import { DISCOUNTS, orderDiscountsRead, SAYS_PERCENT, type Taken } from "./order-discounts";
import { type LinesRead, numbersOf, unchanged, withNumbers } from "./order-lines";
import { ORDER_TEXTS } from "./texts";

const DISCOUNT =
  /^(line|item|lineitem|trade|order|cart|coupon|total)?(discounts?|disc|rabatte?|nachlass|remises?|descuentos?|dto|descontos?|sconti?|sconto|kortingen|korting|折扣|优惠|優惠|値引き?|할인)(applied|given|amount|amt|total|value|betrag|percent|pct|rate|satz|金额|金額|额|額|率)?(percent)?$/;

/**
 * The lines with their discounts taken off, where the amounts are quantity times unit price: a part below 1 is a share of
 * the line; of larger numbers a person is asked whether they are per cent or money. Of a discount of the whole order that each of its
 * lines has, beside amounts of lines, it is asked whether it comes off once.
 *
 * @param table one row per line
 * @param source the lines on the sheet
 * @param mapping field to column
 * @param decisions of a person
 * @example lineDiscountsRead({ sheetRows: [2], columns: {} }, { area: { row: 2 }, columns: [], notation: { decimal: ".", groups: "," } }, {}, {}).remarks // => []
 */
export function lineDiscountsRead(
  table: Table,
  source: Pick<Source, "area" | "columns" | "notation">,
  mapping: Mapping,
  { discounts }: Decisions,
): LinesRead {
  const { columns } = source;
  const amounts = numbersOf(table, FIELDS.revenue.id);
  if (!amounts) return unchanged(table);
  if (mapping[FIELDS.revenue.id] !== undefined) return beforeDiscountRead(table, source, amounts, discounts);
  const returned = columns.find(({ kind, header }) => kind === "number" && RETURNED.test(gluedWords(header)));
  if (returned) return returnedRead(table, returned, { source, mapping, amounts });
  const column = columns.find(({ kind, header }) => kind === "number" && DISCOUNT.test(gluedWords(header)));
  if (!column) return unchanged(table);
  const parts = sizesIn(table, column, source);
  if (parts.every((part) => part === 0)) return unchanged(table);
  const ofOrders = orderDiscountsRead(table, column, { amounts, parts, discounts });
  if (ofOrders) return ofOrders;
  const arePercents = SAYS_PERCENT.test(column.header) && parts.every((part) => part <= 100);
  const taken =
    discounts ?? (parts.every((part) => part < 1) ? "share" : arePercents ? "percent" : undefined);
  const choices = CHOICES.filter(({ to }) => to !== "percent" || parts.every((part) => part <= 100)).map(
    ({ label, to }) => ({ label, to: { decisions: { discounts: to } } }),
  );
  const values = { column: columnNamed(column), amounts: amounts.header };
  if (taken === undefined) {
    const text = filledText(ORDER_TEXTS.lineDiscounts, values);
    return { table, remarks: [], questions: [{ id: "line-discounts", text, choices }] };
  }
  const left = amounts.values.map((amount, at) => after(amount, parts[at] as number, taken));
  const { [DISCOUNTS]: _taken, ...others } = table.columns;
  const net = withNumbers({ ...table, columns: others }, amounts, left);
  const text = filledText(
    taken === "no" ? ORDER_TEXTS.lineDiscountsNot : ORDER_TEXTS.lineDiscountsOff,
    values,
  );
  const [change = null] = choices.filter(({ to }) => (to.decisions.discounts === "no") === (taken !== "no"));
  return {
    table: taken === "no" ? table : net,
    remarks: [{ id: "line-discounts", text, rows: [], change }],
    questions: [],
  };
}

/** Amounts of which another column shows that a discount was taken off before tax or shipping was put on. @private */
function beforeDiscountRead(
  table: Table,
  source: Pick<Source, "area" | "columns" | "notation">,
  amounts: NumberField,
  discounts: Taken | undefined,
): LinesRead {
  const numeric = source.columns.filter(({ kind, letter }) => kind === "number" && letter !== amounts.letter);
  const column = numeric.find(({ header }) => DISCOUNT.test(gluedWords(header)));
  if (!column) return unchanged(table);
  const parts = sizesIn(table, column, source);
  if (parts.every((part) => part === 0)) return unchanged(table);
  const ofOrders = orderDiscountsRead(table, column, { amounts, parts, discounts });
  if (ofOrders) return ofOrders;
  const left = amounts.values.map((amount, at) => after(amount, parts[at] as number, "line"));
  const putOn = numeric.filter(({ header }) => saysPutOn(header)).map((one) => sizesIn(table, one, source));
  const isWhole = (whole: InputColumn) => {
    const sizes = sizesIn(table, whole, source);
    return subsetsOf(putOn).some((sums) =>
      left.every((amount, at) => {
        const total = sums.reduce((all, values) => all + (values[at] as number), amount);
        return Number.isNaN(amount) || Math.abs(total - (sizes[at] as number)) < LESS_THAN_A_CENT;
      }),
    );
  };
  if (!numeric.some((one) => one !== column && !saysPutOn(one.header) && isWhole(one)))
    return unchanged(table);
  const values = { column: columnNamed(column), amounts: amounts.header };
  const isOff = discounts !== "no";
  const text = filledText(isOff ? ORDER_TEXTS.lineDiscountsOff : ORDER_TEXTS.lineDiscountsNot, values);
  const [change = null] = CHOICES.filter(({ to }) => to === (isOff ? "no" : "line")).map(({ label, to }) => ({
    label,
    to: { decisions: { discounts: to } },
  }));
  const { [DISCOUNTS]: _taken, ...others } = table.columns;
  return {
    table: isOff ? withNumbers({ ...table, columns: others }, amounts, left) : table,
    remarks: [{ id: "line-discounts", text, rows: [], change }],
    questions: [],
  };
}

/** Pieces that came back, beside those that were sold. @private */
function returnedRead(
  table: Table,
  column: InputColumn,
  {
    source,
    mapping,
    amounts,
  }: {
    readonly source: Pick<Source, "area" | "notation">;
    readonly mapping: Mapping;
    readonly amounts: NumberField;
  },
): LinesRead {
  const prices = numbersOf(table, FIELDS.unitPrice.id);
  const pieces = sizesIn(table, column, source);
  const isOther = column.position !== mapping[FIELDS.quantity.id];
  if (!prices || !isOther || pieces.every((piece) => piece === 0)) return unchanged(table);
  const left = amounts.values.map((amount, at) =>
    asWritten(amount - (pieces[at] as number) * (prices.values[at] as number)),
  );
  const values = { column: columnNamed(column), amounts: amounts.header };
  const text = filledText(ORDER_TEXTS.lineDiscountsOff, values);
  return {
    table: withNumbers(table, amounts, left),
    remarks: [{ id: "pieces-returned", text, rows: [], change: null }],
    questions: [],
  };
}

const RETURNED =
  /^(qty|quantity|units|pieces)(returned|refunded|returns)$|^(returned|refunded|return|refund)(qty|quantity|units|pieces)$|^(退货|退貨|退款)(数量|數量|件数)$|^(retourenmenge|mengeretour|retourniertemenge|返品数(量)?|반품수량)$/;

const CHOICES: readonly { readonly label: Text; readonly to: Taken }[] = [
  { label: ORDER_TEXTS.discountPercent, to: "percent" },
  { label: ORDER_TEXTS.discountOfLine, to: "line" },
  { label: ORDER_TEXTS.discountNot, to: "no" },
];

/** What a column that is no field says of each line, whatever its sign; 0 for nothing. @private */
function sizesIn(
  { sheetRows }: Table,
  { cells, answer }: InputColumn,
  { area, notation }: Pick<Source, "area" | "notation">,
): Float64Array {
  const ofLines = sheetRows.map((row) => cells[row - area.row]);
  return numberColumn(ofLines, notation, answer).values.map((value) => Math.abs(value) || 0);
}

/** @private */
function after(amount: number, part: number, taken: Taken): number {
  if (Number.isNaN(amount) || taken === "no") return amount;
  if (taken === "line") return asWritten(amount - part);
  return asWritten(amount * (1 - (taken === "share" ? part : part / 100)));
}
