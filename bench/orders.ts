/** Measures a run over a list of orders: adding them up to customers, judging these, and planning what to write. */

import { planOf } from "../src/app/plan/write-plan";
import { runModels } from "../src/app/run/run";
import { randomOrders } from "../test/app/orders/order-table";
import { reading } from "../test/app/reading";
import { cpuTime } from "./median";
import { heading, ms, row } from "./results";
import { OF_A_RUN, requireWithin } from "./within";

const ORDERS = 50_000;
/** By the fields of the orders' columns, in their order. */
const COLUMNS = {
  customer: "Customer",
  date: "Order date",
  revenue: "Revenue",
  profit: "Profit",
  "cost-to-serve": "Cost to serve",
  product: "Product",
  "order-number": "Order number",
  owner: "Owner",
};
const RUNS = {
  "one model": ["pyramid"],
  "six models": ["pyramid", "abc", "profitability", "loyalty", "rfm", "review"],
};

export function orderRuns(runs: number): void {
  heading(
    "50 000 order lines",
    "Milliseconds of CPU time from the cells of the sheet to the plan of what is written: orders of three years added up to 6 250 customers and judged by one model or by six; first run and median of the following ones.",
    ["models", "first", "median"],
  );
  const orders = randomOrders(ORDERS, 7).map((order) => Object.values(order).slice(0, -1));
  const sheet = reading([Object.values(COLUMNS), ...orders]);
  const measured = Object.entries(RUNS).map(([name, models]) => {
    const { first, median } = cpuTime(() => planned(sheet, models), runs);
    row(models.join(", "), ms(first), ms(median));
    return { name, time: Math.max(first, median) };
  });
  requireWithin(OF_A_RUN, measured, "a run over orders");
}

/** @private */
function planned(sheet: ReturnType<typeof reading>, models: readonly string[]) {
  const run = runModels(sheet, {
    source: { sheetId: sheet.sheetId, range: "A1" },
    headerLines: 1,
    mapping: Object.fromEntries(Object.keys(COLUMNS).map((field, at) => [field, at])),
    decisions: {},
    orders: { kind: "year" },
    models: models.map((id) => ({ id, options: {} })),
    fingerprint: null,
    today: "2025-01-31",
    dataDay: null,
    keepOverrides: true,
    reasonColumn: false,
  });
  return planOf(run);
}
