/** Profitability as a segmentation: profit and group per customer, the whale curve, who costs money. */

import { numbersOnly } from "../../core/cells/number-column";
import type { SegmentationDefinition } from "../../core/model";
import { sum } from "../../core/numbers/sum";
import { numberOption } from "../../core/options/option";
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

const PROFITABILITY_OPTIONS = {
  /** What an hour costs. */
  rate: numberOption({
    label: TEXTS.rate,
    help: TEXTS.rateHelp,
    format: "money",
    minimum: 0,
    maximum: MOST_RATE,
    value: 0,
  }),
};

const { revenue: REVENUE, profit: PROFIT, firstOrder: FIRST_ORDER, lastOrder: LAST_ORDER } = FIELDS;

export const PROFITABILITY_SEGMENTATION: SegmentationDefinition<typeof PROFITABILITY_OPTIONS> = {
  reads: "customers",
  fields: [REVENUE, COST_OF_GOODS, PROFIT, ...COSTS, HOURS, FIRST_ORDER, LAST_ORDER],
  needs: [[REVENUE], [COST_OF_GOODS, PROFIT, ...COSTS, HOURS]],
  options: PROFITABILITY_OPTIONS,

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
        column: read.valueColumn,
        values: revenue.values,
      },
      { name: TEXTS.net[language], column: "net-profit", values: profit },
    ];
    const losing = numbers.filter((money) => money < 0);
    return {
      columns: [
        labelColumn(
          { id: "group", header: TEXTS.group, labels: GROUPS, positions: groups, basis: profit },
          language,
        ),
        {
          id: "net-profit",
          header: TEXTS.net[language],
          cells: Array.from(profit, (money) => (Number.isNaN(money) ? "" : money)),
          format: "money",
        },
        ...read.columns,
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
        labelGrid({ id: "group", header: TEXTS.group, labels: GROUPS, positions: groups }, amounts, language),
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
