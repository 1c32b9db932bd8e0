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
import { explainGroup } from "./explain";
import { COST_OF_GOODS, COSTS, HOURS } from "./fields";
import { columnsFor, ledgerOf, neededColumns } from "./ledger";
import { costlyBlocks, largeBlocks, profitAlerts } from "./lists";
import { GROUPS } from "./profitability";
import { TEXTS } from "./texts";

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
        label: TEXTS.rate,
        help: TEXTS.rateHelp,
        control: { kind: "number", format: "money", minimum: 0, maximum: MOST_RATE },
      },
    },
  }),

  check(table) {
    const needed = neededColumns(table, TEXTS.title).filter((column) => column !== undefined);
    const dates = [FIRST_ORDER, LAST_ORDER].flatMap(({ id }) => {
      const column = table.columns[id];
      return column?.type === "date" ? problemsIn(table, column) : [];
    });
    return [
      ...needed.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
      ...columnsFor(table, [...COSTS, HOURS], TEXTS.title).flatMap((column) => problemsIn(table, column)),
      ...dates,
    ];
  },

  run(table, { rate }, language) {
    const { revenue, profit, groups } = ledgerOf(table, rate, TEXTS.title);
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
      { name: TEXTS.net[language], column: "net-profit", values: profit },
    ];
    const losing = numbers.filter((money) => money < 0);
    return {
      columns: [
        labelColumn("group", TEXTS.group, GROUPS, groups, profit, language),
        {
          id: "net-profit",
          header: TEXTS.net[language],
          cells: Array.from(profit, (money) => (Number.isNaN(money) ? "" : money)),
          format: "money",
        },
        ...read,
      ],
      report: [
        {
          kind: "figures",
          figures: [
            { label: TEXTS.net[language], value: sum(numbers), format: "money" },
            { label: TEXTS.costing[language], value: losing.length, format: "count" },
            { label: TEXTS.loss[language], value: sum(losing), format: "money" },
            ...(table.columns[HOURS.id]
              ? [{ label: TEXTS.rate[language], value: rate, format: "money" as const }]
              : []),
          ],
        },
        labelGrid("group", TEXTS.group, GROUPS, groups, amounts, language),
        ...concentrationBlocks(profit, TEXTS.net[language], language),
        ...costlyBlocks(customers, language),
        ...largeBlocks(customers, language),
      ],
      alerts: profitAlerts(customers, TEXTS.net[language], language),
    };
  },

  explain: (table, { rate }, index, language) =>
    explainGroup(ledgerOf(table, rate, TEXTS.title), index, rate, language),
};
