/** The loyalty matrix as a model: type per customer, cuts, matrix, action per type. */

import { numbersOnly } from "../../core/cells/number-column";
import { completeRows } from "../../core/functions/compared";
import { type Model, segmentation } from "../../core/model";
import { areAllEqual, median } from "../../core/numbers/quantile";
import { allEqualBlock, unjudged } from "../../core/report/explanation";
import { type Labelling, labelColumn, NO_LABEL, settledPositions } from "../../core/report/label";
import type { Block } from "../../core/report/report";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, blankRemarks, noNumbers } from "../../core/table/value-column";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language } from "../../core/texts/language";
import { explainType } from "./explain";
import { LOYALTY, PROFITABILITY } from "./fields";
import { LOYALTY_FUNCTIONS } from "./functions";
import { TYPES } from "./labels";
import { loyaltyType, usualProfitCut } from "./loyalty";
import { LOYALTY_OPTIONS, type LoyaltyOptions } from "./options";
import { loyaltyQuery } from "./query";
import { loyaltyAlerts, loyaltyReport } from "./report";
import { TEXTS } from "./texts";

export const loyaltyModel: Model = {
  id: "loyalty",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: TYPES,
  functions: LOYALTY_FUNCTIONS,
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [FIELDS.profit, PROFITABILITY, LOYALTY, FIELDS.orders, FIELDS.revenue],
    needs: [
      [FIELDS.profit, PROFITABILITY],
      [LOYALTY, FIELDS.orders],
    ],
    options: LOYALTY_OPTIONS,
    query: loyaltyQuery,

    check(table) {
      const columns = [profitIn(table), loyaltyIn(table)];
      const size = sizeIn(table);
      return [
        ...columns.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
        ...(size ? problemsIn(table, size) : []),
      ];
    },

    run(table, options, language) {
      const { profit, loyalty, complete, areEqual } = measuresIn(table, options);
      const { values } = profit.column;
      const [gains = [], years = []] = complete;
      const ruled = Uint8Array.from(gains, (gain, row) =>
        Number.isNaN(gain) || areEqual
          ? NO_LABEL
          : loyaltyType(gain, years[row] as number, profit.cut, loyalty.cut),
      );
      const positions = settledPositions({ labels: TYPES, positions: ruled }, table.handSet);
      const types: Labelling = { id: "type", header: TEXTS.type, labels: TYPES, positions, basis: values };
      const { columns, valueColumn } = asRead(profit.column, language);
      const size = sizeIn(table);
      const matrix = {
        types,
        names: textsIn(table, FIELDS.customer),
        profit: { name: columnName(profit.column, language), values: gains },
        loyalty: { name: columnName(loyalty.column, language), values: years },
        size: size && { name: columnName(size, language), values: size.values },
      };
      return {
        columns: [labelColumn(types, language), ...columns],
        report: [
          ...(areEqual ? [equalBlock({ profit, loyalty, complete }, language)] : []),
          ...loyaltyReport(
            {
              types,
              matrix,
              profit: { name: matrix.profit.name, column: valueColumn, values },
              cuts: { profit: profit.cut, loyalty: loyalty.cut },
              listed: options.listed,
            },
            language,
          ),
        ],
        answers: ["losses"],
        alerts: loyaltyAlerts(types, matrix.profit, language),
      };
    },

    explain(table, options, index, language) {
      const measures = measuresIn(table, options);
      if (measures.areEqual) return [equalBlock(measures, language)];
      const { profit, loyalty } = measures;
      const ofCustomer = ({ column, cut }: MeasuredColumn) => ({
        name: columnName(column, language),
        value: column.values[index] ?? Number.NaN,
        cut,
      });
      const [gain, years] = [ofCustomer(profit), ofCustomer(loyalty)];
      if (Number.isNaN(gain.value + years.value)) return unjudged(language);
      return explainType(gain, years, language);
    },
  }),
};

/** A column of the customers, and from where on it is high. */
interface MeasuredColumn {
  readonly column: NumberField;
  readonly cut: number;
}

/** What decides the types. */
interface Measures {
  readonly profit: MeasuredColumn;
  readonly loyalty: MeasuredColumn;
  /** Both columns, `NaN` in the rows that lack a number in one of them. */
  readonly complete: readonly Float64Array[];
  /** Nobody is above anybody else, and their own medians would make true friends of all. */
  readonly areEqual: boolean;
}

/** @private */
function measuresIn(table: Table, { cuts, profit, loyalty }: LoyaltyOptions): Measures {
  const withCut = (column: NumberField, own: number, usual: typeof median): MeasuredColumn => {
    const { values } = column;
    if (values.every(Number.isNaN)) throw noNumbers(column);
    return { column, cut: cuts === "own" ? own : usual(values) };
  };
  const measures = {
    profit: withCut(profitIn(table), profit, usualProfitCut),
    loyalty: withCut(loyaltyIn(table), loyalty, median),
  };
  const complete = completeRows([measures.profit.column, measures.loyalty.column]).columns;
  return { ...measures, complete, areEqual: cuts === "median" && complete.every(areAllEqual) };
}

/** @private */
function equalBlock({ profit, loyalty, complete }: Omit<Measures, "areEqual">, language: Language): Block {
  const names = [profit, loyalty].map(({ column }) => columnName(column, language));
  const count = numbersOnly(complete[0] ?? new Float64Array()).length;
  return allEqualBlock(
    TEXTS.title[language],
    names.join(CORE_TEXTS.listSeparator[language]),
    count,
    language,
  );
}

/** Profit in money, else a score for it. @private */
function profitIn(table: Table): NumberField {
  const isScore = !table.columns[FIELDS.profit.id] && table.columns[PROFITABILITY.id];
  return numbersIn(table, isScore ? PROFITABILITY : FIELDS.profit, TEXTS.title);
}

/** Without a column of its own, loyalty is the number of orders. @private */
function loyaltyIn(table: Table): NumberField {
  const isOrders = !table.columns[LOYALTY.id] && table.columns[FIELDS.orders.id];
  return numbersIn(table, isOrders ? FIELDS.orders : LOYALTY, TEXTS.title);
}

/** What a bubble's size says: revenue, else orders, else nothing. @private */
function sizeIn(table: Table): NumberField | undefined {
  const field = [FIELDS.revenue, FIELDS.orders].find(({ id }) => table.columns[id]);
  return field && numbersIn(table, field, TEXTS.title);
}
