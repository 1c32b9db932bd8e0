/** Amounts in several currencies: never added up; one of them counts, or the others are converted. */

import { isBlank, textOf, tidy } from "../../../core/cells/cell";
import { areSameCurrency, currencyNamed, currencyNames } from "../../../core/cells/currency";
import { currencySigns } from "../../../core/cells/number-column";
import { unitNamed } from "../../../core/cells/written-number";
import { asWritten } from "../../../core/numbers/decimal";
import type { Field } from "../../../core/table/field";
import { FIELDS } from "../../../core/table/fields";
import type { Table } from "../../../core/table/table";
import { alike, filledText, type Text } from "../../../core/texts/language";
import type { Decisions } from "../../contract/decisions";
import { columnOf, type Mapping } from "../columns/mapping";
import type { Source } from "../place/source";
import { listed, type Question, type Remark } from "../remark";
import { READING_TEXTS } from "../texts";

export interface CurrenciesRead {
  /** Rows in a currency that does not count, from 0. */
  readonly leftOut: readonly number[];
  /** What an amount of a row is multiplied by, where that is not 1. */
  readonly rates: ReadonlyMap<number, number>;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

/** Columns that tell the currency by a sign beside the amount, typed or by its format; the first that does. */
const SIGNED: readonly Field[] = [FIELDS.revenue, FIELDS.unitPrice, FIELDS.profit];
/** Fields of amounts of money. */
export const MONEY: readonly Field[] = [
  FIELDS.revenue,
  FIELDS.profit,
  FIELDS.previousRevenue,
  FIELDS.costToServe,
  FIELDS.refund,
  FIELDS.unitPrice,
];

/**
 * Which rows count where amounts are in several currencies, by a column of currencies or by signs beside the amounts, typed
 * or by their format; a row that says none is in the most frequent one. Until a person says which one counts, it is that one.
 *
 * @param source the rows on the sheet
 * @param mapping field to column
 * @param skipped rows that do not count anyway, from 0
 * @param decisions of a person
 * @example currenciesRead({ area: { row: 2 }, columns: [{ position: 0, cells: ["$5", "€7", "$9"] }] }, { revenue: 0 }, new Set(), {}).questions[0].text.en // => "Amounts are in $ (2), EUR (1), which are never added up. Which one counts?"
 */
export function currenciesRead(
  source: Pick<Source, "columns" | "area">,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
  decisions: Decisions,
): CurrenciesRead {
  const rows = rowsByCurrency(source, mapping, skipped);
  const [[frequent = ""] = []] = rows;
  const { currency = "", rates = {} } = decisions;
  const wanted = [...rows.keys()].find((name) => name === currency || areSameCurrency(name, currency));
  const rateOf = (name: string) => {
    const [, rate] = Object.entries(rates).find(([key]) => key === name || areSameCurrency(key, name)) ?? [];
    return rate ?? null;
  };
  const isDecided = wanted !== undefined || (currency !== "" && [...rows.keys()].some(rateOf));
  if (rows.size < 2 && !isDecided) return NOTHING;
  const target = isDecided ? (wanted ?? currency) : frequent;
  const others = [...rows].filter(([name]) => name !== target);
  if (others.length === 0) return NOTHING;
  const converted = isDecided ? others.filter(([name]) => rateOf(name) !== null) : [];
  const out = others.filter((one) => !converted.includes(one));
  const byRow = converted.flatMap(([name, own]) => own.map((at) => [at, rateOf(name) ?? 1] as const));
  const sheetRows = (found: typeof others) =>
    found.flatMap(([, own]) => own.map((at) => source.area.row + at));
  const asked = {
    into: target,
    of: others.map(([name]) => ({ currency: name, rate: rateOf(name) })),
  };
  const remarks: Remark[] = [];
  if (converted.length > 0)
    remarks.push({
      id: "currency-converted",
      text: filledText(READING_TEXTS.converted, {
        currency: target,
        rates: listed(converted.map(([name]) => alike(`1 ${name} = ${rateOf(name)} ${target}`))),
        count: byRow.length,
      }),
      rows: sheetRows(converted),
      change: { label: READING_TEXTS.doNotConvert, to: { decisions: { rates: {} } } },
    });
  if (out.length > 0)
    remarks.push({
      id: "currency-left-out",
      text: filledText(READING_TEXTS.currencyLeftOut, { currency: target, currencies: counted(out) }),
      rows: sheetRows(out),
      change: isDecided ? { label: READING_TEXTS.otherCurrency, to: { decisions: { currency: "" } } } : null,
    });
  return {
    leftOut: out.flatMap(([, own]) => own),
    rates: new Map(byRow),
    // The table of rates stands under one remark.
    remarks: remarks.map((remark, at) =>
      isDecided && at === remarks.length - 1 ? { ...remark, rates: asked } : remark,
    ),
    questions: isDecided
      ? []
      : [
          {
            id: "currency",
            text: filledText(READING_TEXTS.whichCurrency, { currencies: counted([...rows]) }),
            choices: [...rows.keys()].map((name) => ({
              label: filledText(READING_TEXTS.onlyCurrency, { currency: name }),
              to: { decisions: { currency: name } },
            })),
          },
        ],
  };
}

const NOTHING: CurrenciesRead = { leftOut: [], rates: new Map(), remarks: [], questions: [] };

/**
 * The table with its money multiplied row by row, so that it is in one currency or unit. Converted amounts do not stand on the sheet, so formulas need them written.
 *
 * @param table of the rows that count
 * @param firstRow sheet row of the first row of the source
 * @param rates from `currenciesRead` or `unitsRead`
 * @example [...inOneCurrency({ sheetRows: [2], columns: { revenue: { type: "number", field: FIELDS.revenue, values: Float64Array.of(100) } } }, 2, new Map([[0, 1.1]])).columns.revenue.values] // => [110]
 */
export function inOneCurrency(table: Table, firstRow: number, rates: ReadonlyMap<number, number>): Table {
  if (rates.size === 0) return table;
  const columns = Object.entries(table.columns).map(([id, column]) => {
    if (column.type !== "number" || !MONEY.includes(column.field)) return [id, column] as const;
    const values = column.values.map((value, at) =>
      asWritten(value * (rates.get((table.sheetRows[at] as number) - firstRow) ?? 1)),
    );
    return [id, { ...column, values, fromText: values.length }] as const;
  });
  return { ...table, columns: Object.fromEntries(columns) };
}

/** The most frequent currency first. @private */
function rowsByCurrency(
  { columns }: Pick<Source, "columns">,
  mapping: Mapping,
  skipped: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const cellsOf = (field: Field) => columnOf(columns, mapping, field)?.cells ?? [];
  const signed = SIGNED.map((field) => {
    const column = columnOf(columns, mapping, field);
    return currencySigns(column?.cells ?? [], column?.formats);
  }).find((signs) => signs.some(Boolean));
  const named = cellsOf(FIELDS.currency).map((cell) => tidy(textOf(cell)));
  const met = Array.from({ length: columns[0]?.cells.length ?? 0 }, (_, at) => {
    if (skipped.has(at)) return "";
    const name = named[at] && (unitNamed(named[at])?.currency ?? currencyNamed(named[at]));
    return name || (signed?.[at] ?? "");
  });
  const names = currencyNames(met.filter(Boolean));
  const byLength = (one: readonly number[], other: readonly number[]) => other.length - one.length;
  const rows = new Map<string, number[]>();
  const add = (name: string, at: number) => {
    const own = rows.get(name);
    if (own) own.push(at);
    else rows.set(name, [at]);
  };
  met.forEach((sign, at) => {
    const name = names.get(sign);
    if (name !== undefined) add(name, at);
  });
  const [[frequent = ""] = []] = [...rows].sort(([, one], [, other]) => byLength(one, other));
  const amounts = MONEY.map(cellsOf);
  met.forEach((sign, at) => {
    const hasAmount = amounts.some((cells) => !isBlank(cells[at]));
    if (sign === "" && frequent !== "" && hasAmount && !skipped.has(at)) add(frequent, at);
  });
  return new Map([...rows].sort(([, one], [, other]) => byLength(one, other)));
}

/** @private */
function counted(rows: readonly (readonly [string, readonly number[]])[]): Text {
  return listed(rows.map(([name, own]) => alike(`${name} (${own.length})`)));
}
