/** A list of orders: customers that stay, leave, come back or buy once, busier before the winter holidays. */
import { serialOfDate } from "../engine/typing/dates";
import { LAST_DAY, yearOf } from "./days";
import { businessName } from "./names";
import { between, pick, rounded, seededRandom } from "./random";
import { DATE, put, type SampleCell, type SampleSheet } from "./sheet";

const FIRST_DAY = serialOfDate(2024, 1, 1);
const CUSTOMERS = 57;
const MONEY = "#,##0.00";

/** How busy each month is; an order of a quiet month is sometimes not placed at all. */
const SEASON = [0.85, 0.75, 0.95, 1, 1, 0.95, 0.8, 0.7, 1, 1.1, 1.35, 1.4];
const BUSIEST = Math.max(...SEASON);

const PRODUCTS = [
  ["Starter kit", 180],
  ["Refill pack", 65],
  ["Standard unit", 420],
  ["Premium unit", 1150],
  ["Spare parts", 95],
  ["Service visit", 240],
] as const;

interface Order {
  readonly day: number;
  readonly customer: string;
  readonly product: string;
  readonly amount: number;
}

/** The orders of two and a half years, in the order of their dates. */
export function orderSheet(lastDay = LAST_DAY): SampleSheet {
  const random = seededRandom(23);
  const taken = new Set<string>();
  const orders = Array.from({ length: CUSTOMERS }, () =>
    ordersOf(random, businessName(random, "en", taken).name),
  ).flat();
  const returned = Array.from({ length: 6 }, () => returnOf(random, pick(random, orders)));
  const all = [...orders, ...returned].sort((one, other) => one.day - other.day);
  const rows = all.map(({ day, customer, product, amount }, index): SampleCell[] => [
    `SO-${10_001 + index}`,
    { number: day, format: DATE },
    customer,
    product,
    { number: amount, format: MONEY },
  ]);
  // A day that no calendar has, among the orders of the year before the last one.
  put(rows, 388, 1, `31/02/${yearOf(lastDay) - 1}`);
  put(rows, 561, 4, "");
  return { name: "Orders", heading: ["Order no.", "Order date", "Customer", "Product", "Amount"], rows };
}

/** What one customer ordered while it was one: from when to when, with a break or not, is its own story. */
function ordersOf(random: () => number, customer: string): Order[] {
  const [story, size] = [random(), between(random, 0.5, 3) ** 2];
  // A third was there from the start; the others were won over time.
  const first = FIRST_DAY + (random() < 0.45 ? random() * 60 : random() * 870);
  const leaves = story < 0.38 ? first + between(random, 60, 620) : Number.POSITIVE_INFINITY;
  const breakFrom = story > 0.86 ? first + between(random, 90, 300) : Number.POSITIVE_INFINITY;
  const breakDays = between(random, 190, 330);
  const rhythm = between(random, 26, 46);
  const orders: Order[] = [];
  for (let day = first; day <= Math.min(leaves, LAST_DAY); day += rhythm * between(random, 0.6, 1.4)) {
    const isAway = day > breakFrom && day < breakFrom + breakDays;
    const busy = (SEASON[monthOf(day)] ?? 1) / BUSIEST;
    const isSkipped = orders.length > 0 && random() > 0.6 + 0.4 * busy;
    const [product, price] = pick(random, PRODUCTS);
    const pieces = Math.max(1, Math.round(size * busy * between(random, 0.6, 2)));
    const amount = rounded(pieces * price * between(random, 0.92, 1), 2);
    if (!isAway && !isSkipped) orders.push({ day: Math.floor(day), customer, product, amount });
  }
  return orders;
}

/** Goods sent back two weeks later, all or half of them. */
function returnOf(random: () => number, order: Order): Order {
  const share = random() < 0.5 ? 1 : 0.5;
  return { ...order, day: Math.min(LAST_DAY, order.day + 14), amount: -rounded(order.amount * share, 2) };
}

/** The month of a day, from 0; exact to a day, which is all a season needs. */
function monthOf(day: number): number {
  return Math.floor((((day - FIRST_DAY) % 365.25) / 365.25) * 12);
}
