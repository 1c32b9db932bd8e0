/** Churn as a model: functions, the calculator, and churn measured from orders or from a list of who left. */

import { type Model, segmentation } from "../../core/model";
import type { Problem } from "../../core/problem";
import { shareText } from "../../core/report/plain-number";
import type { Block, Outcome } from "../../core/report/report";
import { FIELDS } from "../../core/table/fields";
import { orderKinds } from "../../core/table/order-kinds";
import { datesIn, missingField, problemsIn, type Table, textsIn } from "../../core/table/table";
import { dateRemarks } from "../../core/table/value-column";
import { TEXTS as CORE_TEXTS } from "../../core/texts/core-texts";
import type { Language } from "../../core/texts/language";
import { CHURNED, GROUP, REASON } from "./fields";
import { CHURN_FUNCTIONS } from "./functions";
import { hasLeft } from "./groups";
import { REASON_KINDS } from "./labels";
import { leftBlocks, reasonBlocks } from "./list-report";
import { CHURN_OPTIONS } from "./options";
import { orderBlocks } from "./order-report";
import { churnQuery } from "./query";
import { CHURN_CALCULATOR } from "./template";
import { TEXTS } from "./texts";

const { customer, date, revenue } = FIELDS;

export const churnModel: Model = {
  id: "churn",
  title: TEXTS.title,
  summary: TEXTS.summary,
  actions: REASON_KINDS,
  functions: CHURN_FUNCTIONS,
  templates: [CHURN_CALCULATOR],
  segmentation: segmentation(TEXTS.title, {
    reads: "orders",
    fields: [customer, date, revenue, CHURNED, REASON, GROUP],
    needs: [[date, CHURNED, REASON]],
    options: CHURN_OPTIONS,
    query: churnQuery,
    check: (table) => [...problemsOfOrders(table), ...problemsOfList(table)],
    run(table, options, language) {
      const has = (id: string) => table.columns[id] !== undefined;
      const values = amountsIn(table);
      const groups = textsIn(table, GROUP);
      const left = textsIn(table, CHURNED).map((text) => {
        const read = hasLeft(text);
        return typeof read === "boolean" ? read : null;
      });
      const report: Block[] = [];
      // Who has written down who left, and why, need not have it guessed from the orders.
      if (!has(CHURNED.id) && !has(REASON.id)) {
        if (!has(customer.id)) throw missingField(TEXTS.title, [customer]);
        const { days } = datesIn(table, date, TEXTS.title);
        const names = textsIn(table, customer);
        // As when orders are added up to customers: one whose amount is not known does not count.
        const customers = has(revenue.id)
          ? names.map((name, row) => (Number.isNaN(values[row]) ? "" : name))
          : names;
        const nothing = linesOfNothing(customers, days, values, table);
        const orders = { customers, days, amounts: values, groups, nothing };
        const owners = ownersOf(names, days, textsIn(table, FIELDS.owner));
        report.push(...orderBlocks(orders, options, owners, table.orders?.period, has(revenue.id), language));
      }
      if (has(CHURNED.id)) report.push(...leftBlocks(left, groups, values, has(revenue.id), language));
      if (has(REASON.id)) {
        const reasons = textsIn(table, REASON).map((reason, row) => (left[row] === false ? "" : reason));
        report.push(...reasonBlocks(reasons, values, has(revenue.id), language));
      }
      return { columns: [], report, answers: ["danger"], ...ratesIn(report, language) };
    },
  }),
};

/** Who looked after each customer at its last order; of several on one day the first in the alphabet, whatever the rows' order. @private */
function ownersOf(
  customers: readonly string[],
  days: Float64Array,
  owners: readonly string[],
): ReadonlyMap<string, string> {
  const latest = new Map<string, { day: number; owner: string }>();
  for (const [at, owner] of owners.entries()) {
    const [name = "", day = Number.NaN] = [customers[at], days[at]];
    const known = latest.get(name);
    if (owner === "" || Number.isNaN(day)) continue;
    if (!known || day > known.day || (day === known.day && owner < known.owner))
      latest.set(name, { day, owner });
  }
  return new Map([...latest].map(([name, { owner }]) => [name, owner]));
}

/** The measured rates in one line. @private */
function ratesIn(report: readonly Block[], language: Language): Pick<Outcome, "alerts" | "keyFigures"> {
  const figures = report.flatMap((block) => (block.kind === "figures" ? block.figures : []));
  const rates = figures.filter(({ value, format }) => format === "share" && typeof value === "number");
  const said = rates.map(({ label, value }) => `${label} ${shareText(Number(value))}`);
  const text = said.join(CORE_TEXTS.partSeparator[language]);
  return { alerts: said.length > 0 ? [{ text }] : [], keyFigures: rates.slice(0, 1) };
}

/** Lines of orders that come to 0 or less, as where orders are added up to customers. @private */
function linesOfNothing(
  customers: readonly string[],
  days: Float64Array,
  amounts: Float64Array,
  table: Table,
): ReadonlySet<number> {
  const lines = customers.flatMap((name, at) => {
    const [day, amount] = [days[at] as number, amounts[at] as number];
    return name === "" || Number.isNaN(day) || Number.isNaN(amount) ? [] : [{ at, day, amount }];
  });
  const kinds = orderKinds(lines, table);
  return new Set(lines.flatMap(({ at }, index) => (kinds[index] === "nothing" ? [at] : [])));
}

/** @private */
function amountsIn({ columns, sheetRows }: Table): Float64Array {
  const column = columns[revenue.id];
  return column?.type === "number" ? column.values : new Float64Array(sheetRows.length).fill(Number.NaN);
}

/** An order without customer, date or amount cannot be counted. @private */
function problemsOfOrders(table: Table): Problem[] {
  const amounts = table.columns[revenue.id];
  const unreadable = amounts?.type === "number" ? problemsIn(table, amounts) : [];
  const column = table.columns[date.id];
  // In a list of who left, a date says when; those who stayed have none.
  if (column?.type !== "date" || table.columns[CHURNED.id] || table.columns[REASON.id]) return unreadable;
  const customers = textsIn(table, customer);
  const blanks = table.sheetRows.flatMap((row, index): Problem[] => {
    const missing =
      customers[index] === ""
        ? customer
        : Number.isNaN(column.days[index]) && !column.bad.has(index)
          ? date
          : amounts?.type === "number" && Number.isNaN(amounts.values[index]) && !amounts.bad.has(index)
            ? revenue
            : null;
    return missing
      ? [{ row, field: missing.id, code: "BLANK_VALUE", details: { field: missing.label } }]
      : [];
  });
  return [...unreadable, ...problemsIn(table, column), ...blanks, ...dateRemarks(table, column)];
}

/** @private */
function problemsOfList(table: Table): Problem[] {
  if (!table.columns[CHURNED.id]) return [];
  return textsIn(table, CHURNED).flatMap((text, index): Problem[] => {
    const read = hasLeft(text);
    if (read === null || typeof read === "boolean") return [];
    return [{ row: table.sheetRows[index] as number, field: CHURNED.id, ...read }];
  });
}
