/** The loyalty matrix as a segmentation: type per customer, cuts, matrix, action per type. */

import { completeRows } from "../../core/functions/compared";
import type { SegmentationDefinition } from "../../core/model";
import { median } from "../../core/numbers/quantile";
import { InputError } from "../../core/problem";
import { unjudged } from "../../core/report/explanation";
import { labelColumn, NO_LABEL } from "../../core/report/label";
import { labelAlert } from "../../core/report/label-alert";
import { labelGrid } from "../../core/report/label-grid";
import { columnName } from "../../core/table/column-name";
import type { Field } from "../../core/table/field";
import { FIELDS } from "../../core/table/fields";
import { type NumberField, numbersIn, problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, blankRemarks } from "../../core/table/value-column";
import { filledText, type Text } from "../../core/texts/language";
import { explainType, type MeasuredCut } from "./explain";
import { BARNACLE, loyaltyType, STRANGER, TYPES } from "./loyalty";
import { LOYALTY_OPTIONS, type LoyaltyOptions } from "./options";
import { bubbleBlocks } from "./point-grid";
import { TEXTS } from "./texts";

export const LOYALTY: Field = {
  id: "loyalty",
  type: "number",
  label: TEXTS.loyaltyField,
  headers: ["loyalty", "tenure", "years as customer", "忠诚度", "合作年限", "忠誠度", "合作年限"],
};

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

/** Profit and loyalty with their cuts. @private */
function measured(table: Table, options: LoyaltyOptions): readonly [Measured, Measured] {
  const isOwn = options.cuts === "own";
  const cutOf = (column: NumberField, own: number): Measured => {
    const { values, field, letter } = column;
    if (values.every(Number.isNaN)) throw new InputError("NO_VALUES", { field: field.label, column: letter });
    return { column, cut: isOwn ? own : median(values) };
  };
  return [
    cutOf(numbersIn(table, FIELDS.profit, TEXTS.title), options.profit),
    cutOf(loyaltyIn(table), options.loyalty),
  ];
}

interface Measured {
  readonly column: NumberField;
  readonly cut: number;
}

export const LOYALTY_SEGMENTATION: SegmentationDefinition<typeof LOYALTY_OPTIONS> = {
  reads: "customers",
  fields: [FIELDS.profit, LOYALTY, FIELDS.orders, FIELDS.revenue],
  needs: [[FIELDS.profit], [LOYALTY, FIELDS.orders]],
  options: LOYALTY_OPTIONS,

  check(table) {
    const columns = [numbersIn(table, FIELDS.profit, TEXTS.title), loyaltyIn(table)];
    const size = sizeIn(table);
    return [
      ...columns.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
      ...(size ? problemsIn(table, size) : []),
    ];
  },

  run(table, options, language) {
    const [profit, loyalty] = measured(table, options);
    const [gains = [], years = []] = completeRows([profit.column, loyalty.column]).columns;
    const types = Uint8Array.from(gains, (gain, row) =>
      Number.isNaN(gain) ? NO_LABEL : loyaltyType(gain, years[row] as number, profit.cut, loyalty.cut),
    );
    const { values } = profit.column;
    const read = asRead(profit.column, language);
    const [up, across] = [profit, loyalty].map(({ column }) => columnName(column, language)) as [
      string,
      string,
    ];
    const size = sizeIn(table);
    const amount = { name: up, column: read.valueColumn, values };
    return {
      columns: [
        labelColumn(
          { id: "type", header: TEXTS.type, labels: TYPES, positions: types, basis: values },
          language,
        ),
        ...read.columns,
      ],
      report: [
        {
          kind: "figures",
          figures: [
            { label: highFrom(up)[language], value: profit.cut, format: "money" },
            { label: highFrom(across)[language], value: loyalty.cut, format: "text" },
          ],
        },
        labelGrid({ id: "type", header: TEXTS.type, labels: TYPES, positions: types }, [amount], language),
        ...bubbleBlocks(
          TEXTS.title,
          {
            names: textsIn(table, FIELDS.customer),
            up: { name: up, values: gains },
            across: { name: across, values: years },
            size: size && { name: columnName(size, language), values: size.values },
            labels: TYPES,
            positions: types,
          },
          language,
        ),
      ],
      alerts: [BARNACLE, STRANGER].flatMap((label) =>
        labelAlert({ labels: TYPES, positions: types }, label, [{ name: up, values: gains }], language),
      ),
    };
  },

  explain(table, options, index, language) {
    const [profit, loyalty] = measured(table, options).map(({ column, cut }) => ({
      name: columnName(column, language),
      value: column.values[index] ?? Number.NaN,
      cut,
    })) as [MeasuredCut, MeasuredCut];
    if (Number.isNaN(profit.value + loyalty.value)) return unjudged(language);
    return explainType(profit, loyalty, language);
  },
};

/** @private */
function highFrom(name: string): Text {
  return filledText(TEXTS.highFrom, { name });
}
