/** Profitability as a model: profit and group per customer, the whale curve, who costs money. */

import { yesNoOf } from "../../core/cells/yes-no";
import { type Model, segmentation } from "../../core/model";
import { type Labelling, labelColumn, settledPositions } from "../../core/report/label";
import type { Block, Outcome } from "../../core/report/report";
import { usedFields } from "../../core/report/used-fields";
import { columnName } from "../../core/table/column-name";
import { FIELDS } from "../../core/table/fields";
import { problemsIn, type Table, textsIn } from "../../core/table/table";
import { asRead, blankRemarks } from "../../core/table/value-column";
import { filled, type Language } from "../../core/texts/language";
import { chargeBlocks } from "./charge";
import { explainGroup } from "./explain";
import { CONTACTS, COST_OF_GOODS, COSTS, HOURS, SPARED } from "./fields";
import { GROUPS } from "./labels";
import { columnsFor, goodsUntold, type Ledger, ledgerOf, neededColumns, winningCost } from "./ledger";
import { PROFITABILITY_OPTIONS } from "./options";
import { profitabilityQuery } from "./query";
import { lossFigures, profitAlerts, profitBlocks } from "./report";
import { TEXTS } from "./texts";

const { revenue: REVENUE, profit: PROFIT, firstOrder: FIRST_ORDER, lastOrder: LAST_ORDER } = FIELDS;

/** Of the cost to serve. */
const PARTS = [...COSTS.filter((field) => field !== FIELDS.costToServe), HOURS];

export const profitabilityModel: Model = {
  id: "profitability",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: GROUPS,
  functions: [],
  templates: [],
  segmentation: segmentation(TEXTS.title, {
    reads: "customers",
    fields: [REVENUE, COST_OF_GOODS, PROFIT, ...COSTS, HOURS, CONTACTS, FIRST_ORDER, LAST_ORDER, SPARED],
    needs: [[REVENUE], [COST_OF_GOODS, PROFIT, ...COSTS, HOURS]],
    options: PROFITABILITY_OPTIONS,
    query: profitabilityQuery,

    check(table) {
      const needed = neededColumns(table);
      const revenue = columnsFor(table, [REVENUE]).filter((column) => !needed.includes(column));
      const dates = [FIRST_ORDER, LAST_ORDER].flatMap(({ id }) => {
        const column = table.columns[id];
        return column?.type === "date" ? problemsIn(table, column) : [];
      });
      return [
        ...needed.flatMap((column) => [...problemsIn(table, column), ...blankRemarks(table, column)]),
        ...[...revenue, ...columnsFor(table, [...COSTS, HOURS])].flatMap((column) =>
          problemsIn(table, column),
        ),
        ...dates,
      ];
    },

    run(table, { rate, least, charge, listed }, language) {
      const ledger = ledgerOf(table, rate);
      const { revenue, profit, groups } = ledger;
      const labelling: Labelling = {
        id: "group",
        header: TEXTS.group,
        labels: GROUPS,
        positions: settledPositions({ labels: GROUPS, positions: groups }, table.handSet),
        basis: profit,
      };
      const { columns, valueColumn } = asRead(revenue, language);
      const net = netName(ledger, language);
      const amounts = [
        { name: columnName(revenue, language), column: valueColumn, values: revenue.values },
        { name: net, column: "net-profit", values: profit },
      ];
      return {
        columns: [
          labelColumn(labelling, language),
          {
            id: "net-profit",
            header: TEXTS.net[language],
            cells: Array.from(profit, (money) => (Number.isNaN(money) ? "" : money)),
            format: "money",
          },
          ...columns,
        ],
        report: [
          ...profitNotUsed(table, ledger, language),
          // One column of the whole cost to serve has all of its parts.
          ...(table.columns[FIELDS.costToServe.id] ? [] : usedFields(table, PARTS, language)),
          ...profitBlocks(
            {
              profit,
              net,
              revenue: { name: columnName(revenue, language), values: revenue.values },
              names: textsIn(table, FIELDS.customer),
              listed,
              groups: labelling,
              amounts,
              rate: table.columns[HOURS.id] ? rate : null,
              winning: winningCost(ledger),
              untold: goodsUntold(ledger, language),
            },
            language,
          ),
          ...chargeBlocks(
            {
              ledger,
              spared: textsIn(table, SPARED).map((text) => yesNoOf(text) === true),
              names: textsIn(table, FIELDS.customer),
            },
            { least, charge, listed },
            language,
          ),
        ],
        answers: ["losses"],
        alerts: profitAlerts(profit, language, net),
        keyFigures: lossFigures(profit, language),
        ...effortIn(table, language),
      };
    },

    explain: (table, { rate }, index, language) => explainGroup(ledgerOf(table, rate), index, rate, language),
  }),
};

/** Where nothing is taken off the profit of the list, it keeps its name. @private */
function netName({ base, spent }: Pick<Ledger, "base" | "spent">, language: Language): string {
  const isAsListed = base?.field.id === PROFIT.id && spent.length === 0;
  return isAsListed ? columnName(base, language) : TEXTS.net[language];
}

/** Of two columns that say what the goods bring one decides, and nobody should look for the other in the numbers. @private */
function profitNotUsed({ columns }: Table, { base }: Pick<Ledger, "base">, language: Language): Block[] {
  const profit = columns[FIELDS.profit.id];
  if (!profit || !base || base.field.id === profit.field.id) return [];
  const names = { cost: columnName(base, language), profit: columnName(profit, language) };
  return [{ kind: "note", text: filled(TEXTS.profitNotUsed, language, names) }];
}

/** Hours where they are known, else contacts. @private */
function effortIn({ columns }: Table, language: Language): Pick<Outcome, "effort"> {
  const spent = columns[HOURS.id] ?? columns[CONTACTS.id];
  if (spent?.type !== "number") return {};
  const column = spent.fromText === 0 ? spent.field.id : null;
  return { effort: { name: columnName(spent, language), values: spent.values, column } };
}
