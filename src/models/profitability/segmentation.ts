/** Profitability as a segmentation: profit and group per customer, the whale curve, who costs money. */

import * as z from "zod/mini";
import { concentrationBlocks } from "../../core/concentration";
import { FIELDS } from "../../core/fields";
import { labelColumn } from "../../core/label";
import { labelGrid } from "../../core/label-grid";
import { inLanguages } from "../../core/language";
import type { SegmentationDefinition } from "../../core/model";
import { numbersOnly } from "../../core/number-column";
import { InputError } from "../../core/problem";
import { ascending } from "../../core/quantile";
import { sum } from "../../core/sum";
import { type NumberField, numbersIn, problemsIn, type Table, textsIn } from "../../core/table";
import { asRead, blankRemarks } from "../../core/value-column";
import { COST_OF_GOODS, COSTS, HOURS } from "./fields";
import { costlyBlocks, largeBlocks } from "./lists";
import { GROUPS, groupOf, profits } from "./profitability";

export const TITLE = inLanguages("Profitability", "客户盈利", "客戶獲利");
const MOST_RATE = 1e9;

export interface ProfitabilityOptions {
  /** Money an hour spent on a customer costs. */
  readonly rate: number;
}

const { revenue: REVENUE, profit: PROFIT, firstOrder: FIRST_ORDER, lastOrder: LAST_ORDER } = FIELDS;

/** @private */
function given(table: Table, fields: readonly (typeof COST_OF_GOODS)[]): NumberField[] {
  return fields.filter(({ id }) => table.columns[id]).map((field) => numbersIn(table, field, TITLE));
}

/** What a blank of it leaves out: revenue, and the cost of goods or the profit before the cost to serve. @private */
function neededColumns(table: Table): NumberField[] {
  return [numbersIn(table, REVENUE, TITLE), ...given(table, [COST_OF_GOODS, PROFIT]).slice(0, 1)];
}

/** Days from the first order to the latest order of all, `NaN` when not known. @private */
function agesIn(table: Table): Float64Array {
  const [first, last] = [FIRST_ORDER, LAST_ORDER].map(({ id }) => table.columns[id]);
  const nothing = new Float64Array(table.sheetRows.length).fill(Number.NaN);
  const firstDays = first?.type === "date" ? first.days : nothing;
  const lastDays = last?.type === "date" ? last.days : nothing;
  const latest = Math.max(...[firstDays, lastDays].map((days) => ascending(days).slice(-1)[0] ?? 0));
  return firstDays.map((day) => latest - day);
}

export const PROFITABILITY_SEGMENTATION: SegmentationDefinition<ProfitabilityOptions> = {
  fields: [REVENUE, COST_OF_GOODS, PROFIT, ...COSTS, HOURS, FIRST_ORDER, LAST_ORDER],
  needs: [[REVENUE], [COST_OF_GOODS, PROFIT, ...COSTS, HOURS]],
  options: () => ({
    schema: z.object({ rate: z._default(z.number().check(z.minimum(0), z.maximum(MOST_RATE)), 0) }),
    fields: {
      rate: {
        label: inLanguages("Cost of an hour", "每小时成本", "每小時成本"),
        help: inLanguages("Of sales and service.", "销售与服务工时。", "銷售與服務工時。"),
        control: { kind: "number", format: "money", minimum: 0, maximum: MOST_RATE },
      },
    },
  }),

  check(table) {
    const needed = neededColumns(table);
    const dates = [FIRST_ORDER, LAST_ORDER].flatMap(({ id }) => {
      const column = table.columns[id];
      return column?.type === "date" ? problemsIn(table, column) : [];
    });
    return [
      ...needed.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
      ...given(table, [...COSTS, HOURS]).flatMap((column) => problemsIn(table, column)),
      ...dates,
    ];
  },

  run(table, { rate }, language) {
    const [revenue, base] = neededColumns(table) as [NumberField, NumberField | undefined];
    const isCost = base?.field.id === COST_OF_GOODS.id;
    const gross = revenue.values.map((money, row) => {
      const other = base ? (base.values[row] as number) : 0;
      if (base && !isCost) return Number.isNaN(money) ? money : other;
      return money - other;
    });
    const costs = given(table, COSTS);
    const hours = given(table, [HOURS]);
    const unreadable = new Set([...costs, ...hours].flatMap(({ bad }) => [...bad.keys()]));
    const spent = [
      ...costs.map(({ values }) => values),
      ...hours.map(({ values }) => values.map((time) => time * rate)),
    ];
    const profit = profits(gross, spent, unreadable);
    const numbers = numbersOnly(profit);
    if (numbers.length === 0)
      throw new InputError("NO_VALUES", { field: REVENUE.label, column: revenue.letter });
    const ages = agesIn(table);
    const groups = Array.from(profit, (money, row) =>
      groupOf(money, gross[row] as number, ages[row] as number),
    );
    const names = textsIn(table, FIELDS.customer);
    const customers = Array.from(profit, (money, row) => ({
      name: names[row] ?? "",
      revenue: revenue.values[row] as number,
      profit: money,
    })).filter((one) => !Number.isNaN(one.profit));
    const read = asRead(revenue, language);
    const amounts = [
      {
        name: revenue.header || REVENUE.label[language],
        column: read[0]?.id ?? REVENUE.id,
        values: revenue.values,
      },
      { name: NET[language], column: "net-profit", values: profit },
    ];
    const losing = numbers.filter((money) => money < 0);
    return {
      columns: [
        labelColumn("group", GROUP, GROUPS, groups, profit, language),
        {
          id: "net-profit",
          header: NET[language],
          cells: Array.from(profit, (money) => (Number.isNaN(money) ? "" : money)),
          format: "money",
        },
        ...read,
      ],
      report: [
        {
          kind: "figures",
          figures: [
            { label: NET[language], value: sum(numbers), format: "money" },
            { label: LOSING[language], value: losing.length, format: "count" },
            { label: LOSS[language], value: sum(losing), format: "money" },
          ],
        },
        labelGrid("group", GROUP, GROUPS, groups, amounts, language),
        ...concentrationBlocks(profit, NET[language], language),
        ...costlyBlocks(customers, language),
        ...largeBlocks(customers, language),
      ],
    };
  },
};

const GROUP = inLanguages("Profit group", "盈利类别", "獲利類別");
const NET = inLanguages("Profit after cost to serve", "扣除服务成本后的利润", "扣除服務成本後的利潤");
const LOSING = inLanguages("Customers that cost money", "亏损客户数", "虧損客戶數");
const LOSS = inLanguages("What they cost", "亏损金额", "虧損金額");
