/** Profitability as a segmentation: profit and group per customer, the whale curve, who costs money. */

import * as z from "zod/mini";
import { numbersOnly } from "../../core/cells/number-column";
import type { SegmentationDefinition } from "../../core/model";
import { sum } from "../../core/numbers/sum";
import { concentrationBlocks } from "../../core/report/concentration";
import { labelColumn } from "../../core/report/label";
import { labelGrid } from "../../core/report/label-grid";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { problemsIn, textsIn } from "../../core/table/table";
import { asRead, blankRemarks } from "../../core/table/value-column";
import { inLanguages } from "../../core/texts/language";
import { explainGroup } from "./explain";
import { COST_OF_GOODS, COSTS, HOURS } from "./fields";
import { columnsFor, ledgerOf, neededColumns } from "./ledger";
import { COSTING, costlyBlocks, largeBlocks, profitAlerts } from "./lists";
import { GROUP, GROUPS, NET } from "./profitability";

export const TITLE = inLanguages("Profitability", "客户盈利", "客戶獲利");
const MOST_RATE = 1e9;

export interface ProfitabilityOptions {
  /** Money an hour spent on a customer costs. */
  readonly rate: number;
}

const { revenue: REVENUE, profit: PROFIT, firstOrder: FIRST_ORDER, lastOrder: LAST_ORDER } = FIELDS;

export const PROFITABILITY_SEGMENTATION: SegmentationDefinition<ProfitabilityOptions> = {
  fields: [REVENUE, COST_OF_GOODS, PROFIT, ...COSTS, HOURS, FIRST_ORDER, LAST_ORDER],
  needs: [[REVENUE], [COST_OF_GOODS, PROFIT, ...COSTS, HOURS]],
  options: () => ({
    schema: z.object({ rate: z._default(z.number().check(z.minimum(0), z.maximum(MOST_RATE)), 0) }),
    fields: {
      rate: {
        label: RATE,
        help: inLanguages("Of sales and service.", "销售与服务工时。", "銷售與服務工時。"),
        control: { kind: "number", format: "money", minimum: 0, maximum: MOST_RATE },
      },
    },
  }),

  check(table) {
    const needed = neededColumns(table, TITLE).filter((column) => column !== undefined);
    const dates = [FIRST_ORDER, LAST_ORDER].flatMap(({ id }) => {
      const column = table.columns[id];
      return column?.type === "date" ? problemsIn(table, column) : [];
    });
    return [
      ...needed.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
      ...columnsFor(table, [...COSTS, HOURS], TITLE).flatMap((column) => problemsIn(table, column)),
      ...dates,
    ];
  },

  run(table, { rate }, language) {
    const { revenue, profit, groups } = ledgerOf(table, rate, TITLE);
    const numbers = numbersOnly(profit);
    const names = textsIn(table, FIELDS.customer);
    const customers = Array.from(profit, (money, row) => ({
      name: names[row] ?? "",
      revenue: revenue.values[row] as number,
      profit: money,
    })).filter((one) => !Number.isNaN(one.profit));
    const read = asRead(revenue, language);
    const amounts = [
      {
        name: columnName(revenue, language),
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
            { label: COSTING[language], value: losing.length, format: "count" },
            { label: LOSS[language], value: sum(losing), format: "money" },
            ...(table.columns[HOURS.id]
              ? [{ label: RATE[language], value: rate, format: "money" as const }]
              : []),
          ],
        },
        labelGrid("group", GROUP, GROUPS, groups, amounts, language),
        ...concentrationBlocks(profit, NET[language], language),
        ...costlyBlocks(customers, language),
        ...largeBlocks(customers, language),
      ],
      alerts: profitAlerts(customers, NET[language], language),
    };
  },

  explain: (table, { rate }, index, language) =>
    explainGroup(ledgerOf(table, rate, TITLE), index, rate, language),
};

const RATE = inLanguages("Cost of an hour", "每小时成本", "每小時成本");
const LOSS = inLanguages("What they cost", "亏损金额", "虧損金額");
