/** Lists of orders and of customers for the queries: published ones, and generated ones with ties, zeros, returns and blanks. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SERIAL_OF_1970 } from "../../src/core/cells/calendar";
import type { Cell } from "../../src/core/cells/cell";
import { dayText } from "../../src/core/cells/date-column";
import type { Field } from "../../src/core/table/field";
import { FIELDS } from "../../src/core/table/fields";
import { MODELS } from "../../src/models/registry";
import { orderSheet } from "../../workbench/sample/orders";
import { DATE, type SampleCell } from "../../workbench/sample/sheet";
import { seeded } from "../core/seeded";

/** Rows under the ids of fields. */
export interface List {
  readonly name: string;
  readonly rows: "orders" | "customers";
  readonly fields: readonly Field[];
  readonly cells: readonly (readonly Cell[])[];
}

const KNOWN: readonly Field[] = [
  ...Object.values(FIELDS),
  ...MODELS.flatMap(({ segmentation }) => segmentation?.fields ?? []),
];

function fieldsNamed(ids: readonly string[]): Field[] {
  return ids.map((id) => {
    const found = KNOWN.find((field) => field.id === id);
    if (!found) throw new Error(`no field ${id}`);
    return found;
  });
}

const DATA = join(__dirname, "..");

/** The rows of a published file, whose header is replaced by ids of fields; `""` passes a column over. */
function published(name: string, path: string, rows: List["rows"], ids: readonly string[]): List {
  const lines = readFileSync(join(DATA, path), "utf8").trim().split(/\r?\n/).slice(1);
  const kept = ids.flatMap((id, at) => (id === "" ? [] : [at]));
  return {
    name,
    rows,
    fields: fieldsNamed(ids.filter((id) => id !== "")),
    cells: lines.map((line) => {
      const cells = line.split(",");
      return kept.map((at) => cells[at] ?? "");
    }),
  };
}

/** The orders of the workbench's sample workbook, with its day that no calendar has and its blank amount. */
function sampleOrders(): List {
  const { heading, rows } = orderSheet();
  const ids = ["order-number", "date", "customer", "", "revenue"];
  const kept = heading.flatMap((_, at) => (ids[at] === "" ? [] : [at]));
  const cellOf = (cell: SampleCell | undefined) => {
    if (typeof cell !== "object" || cell === null || !("number" in cell)) return cell ?? "";
    return cell.format === DATE ? dayText(Number(cell.number) - SERIAL_OF_1970) : String(cell.number);
  };
  // A query refuses a day that is none; a run leaves it out and says so, as it does a line without a day.
  const read = (text: Cell) => (/^31\/02\//.test(String(text)) ? "" : text);
  return {
    name: "sample orders",
    rows: "orders",
    fields: fieldsNamed(ids.filter((id) => id !== "")),
    cells: rows.map((row) => kept.map((at) => read(cellOf(row[at]) as Cell))),
  };
}

/** Tied amounts, cents that binary numbers cannot hold, zeros, returns and blanks. */
const AMOUNTS = [
  "",
  "0",
  "0.00",
  "10",
  "10",
  "20",
  "20.00",
  "0.1",
  "0.2",
  "0.3",
  "-10",
  "-0.3",
  "1999.99",
  "35.35",
];
const COSTS = ["", "0", "1", "2.5", "0.1", "40"];
const INFLUENCES = ["", "yes", "no", "是", "✓"];

/** Names with signs of the language of queries, some with blanks at the end in one order and not in another. */
function clientNamed(client: number, order: number): string {
  if (client === 0) return "NULL";
  const name = `Client ${client}${['\'s "shop"', " \\ `店`", "\nLtd;--"][client % 3]}`;
  return `${name}${["", " ", "\t", "\n", "\u3000"][order % 5]}`;
}

/** Orders of a few hundred customers over three years. */
export function generatedOrders(seed: number, customers = 120, orders = 800): List {
  const random = seeded(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const first = Date.UTC(2022, 0, 1) / 86_400_000;
  const factors = ["assets", "income", "depth", "potential"];
  const ids = [
    ..."customer date order-number revenue profit cost-of-goods cost-to-serve hours influence loyalty".split(
      " ",
    ),
    ...factors,
  ];
  const cells = Array.from({ length: orders }, (_, order) => {
    const customer = random() < 0.01 ? "" : clientNamed(Math.floor(customers * random() ** 2), order);
    const day = random() < 0.01 ? "" : dayText(first + Math.floor(1095 * random()));
    const number = random() < 0.3 ? "" : `R-${order}`;
    const lines = number === "" ? 1 : 1 + Math.floor(3 * random());
    return Array.from({ length: lines }, () => [
      customer,
      day,
      number,
      // Whether an order is nothing but zeros cannot be told while one of its lines has no amount.
      one(number === "" ? AMOUNTS : AMOUNTS.slice(1)),
      one(AMOUNTS),
      one(COSTS),
      one(COSTS),
      one(COSTS),
      one(INFLUENCES),
      one(["", "1", "2", "3"]),
      ...factors.map(() => one(["", "1", "2", "2", "3.5"])),
    ]);
  }).flat();
  return { name: `generated orders ${seed}`, rows: "orders", fields: fieldsNamed(ids), cells };
}

/** Customers with all fields that models read, most of them tied. */
export function generatedCustomers(seed: number, count = 300): List {
  const random = seeded(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const ids =
    "customer revenue previous-revenue profit orders recency first-order last-order cost-to-serve travel-cost hours influence loyalty assets income depth potential";
  const fields = fieldsNamed(ids.split(" "));
  const day = () => dayText(19_000 + Math.floor(900 * random()));
  const cells = Array.from({ length: count }, (_, row) => {
    const [one1, other] = [day(), day()].sort();
    return [
      `Client ${row}`,
      ...[AMOUNTS, AMOUNTS, AMOUNTS, ["", "0", "1", "2", "3", "9"], ["", "0", "7", "7", "30", "365"]].map(
        one,
      ),
      one1 ?? "",
      other ?? "",
      ...[COSTS, COSTS, COSTS, INFLUENCES, ["", "1", "2"]].map(one),
      ...[0, 1, 2, 3].map(() => one(["", "1", "2", "2", "3.5"])),
    ];
  });
  return { name: `generated customers ${seed}`, rows: "customers", fields, cells };
}

/** As many customers as share their rank limits with nobody: every share of a hundred falls on a customer. */
function fewCustomers(name: string, amounts: readonly string[]): List {
  return {
    name,
    rows: "customers",
    fields: fieldsNamed(["customer", "revenue", "profit", "orders", "recency"]),
    cells: amounts.map((amount, row) => [`Client ${row}`, amount, amount, amount, amount]),
  };
}

export const ORDER_LISTS: readonly List[] = [
  published("rfm_data_orders.csv", "data/rfm_data_orders.csv", "orders", ["customer", "date", "revenue"]),
  generatedOrders(1),
  generatedOrders(2, 25, 400),
  sampleOrders(),
];

export const CUSTOMER_LISTS: readonly List[] = [
  published("wholesale_customers", "models/abc/golden/wholesale_customers/input.csv", "customers", [
    "customer",
    "revenue",
  ]),
  generatedCustomers(3),
  generatedCustomers(4, 7),
  fewCustomers("one customer", ["5"]),
  fewCustomers("two customers", ["5", "5.01"]),
  fewCustomers("all equal", ["5", "5.0", "5.00"]),
  fewCustomers("nobody above 0", ["0", "-1", "-1"]),
  fewCustomers(
    "1 to 100",
    Array.from({ length: 100 }, (_, at) => String(at + 1)),
  ),
  fewCustomers("sums of binary noise", ["0.1", "0.2", "0.3", "0.1", "0.2", "0.3", "0.7", "0.1"]),
];

/** Few orders of few customers, in few days: each kind of tie, cancelled sums, one customer, no purchase, days to come. */
export function smallOrders(seed: number): List {
  const random = seeded(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const one = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  const factors = ["assets", "income", "depth", "potential"].filter(() => random() < 0.5);
  const others = "order-number profit cost-of-goods cost-to-serve hours influence loyalty"
    .split(" ")
    .filter(() => random() < 0.6);
  const ids = ["customer", "date", "revenue", ...others, ...factors];
  const customers = 1 + upTo(11);
  // Today's orders stand beside those of days to come, which nobody can have placed.
  const [start, length] = [dayNumber(one(["2022-12-30", "2023-02-27", "2031-06-29"])), one([0, 3, 90, 800])];
  const amounts = one([["0.1", "0.2", "0.3", "-0.3"], ["0", "0.00", "-1"], ["5", "5.00"], AMOUNTS]);
  const values: Readonly<Record<string, () => string>> = {
    revenue: () => one(amounts),
    profit: () => one(amounts),
    influence: () => one(INFLUENCES),
    loyalty: () => one(["", "1", "2", "3"]),
  };
  const cells = Array.from({ length: 1 + upTo(one([0, 8, 40])) }, () => {
    const [client, day] = [upTo(customers - 1), start + upTo(length)];
    // Lines of one number are of one customer and day, and can be read.
    const number = one(["", `R-${client}-${day}`, `S-${client}-${day}`]);
    const isOpen = ids.includes("order-number") && number !== "";
    const row: Record<string, string> = {
      ...Object.fromEntries(ids.map((id) => [id, (values[id] ?? (() => one([...COSTS, "3.5"])))()])),
      customer: !isOpen && random() < 0.05 ? one(["", " ", "\u00a0"]) : clientNamed(client, upTo(4)),
      date: !isOpen && random() < 0.03 ? "" : dayText(day),
      "order-number": number,
    };
    return ids.map((id) => (id === "revenue" && isOpen && row.revenue === "" ? "1" : (row[id] ?? "")));
  });
  // Where there is nothing but zeros a sheet keeps them, and a query has no row.
  const revenue = ids.indexOf("revenue");
  const isNothing = cells.every((row) => Number(row[revenue]) === 0);
  if (isNothing) for (const row of cells) row[revenue] = "2";
  return { name: `small orders ${seed}`, rows: "orders", fields: fieldsNamed(ids), cells };
}

function dayNumber(text: string): number {
  return Date.parse(text) / 86_400_000;
}
