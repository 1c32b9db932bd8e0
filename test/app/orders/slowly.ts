/** The slow and obvious calculation that the quick one is compared with. */

import type { RandomOrder } from "./order-table";

/** The fields of one customer: filters and loops over every order again for each of them. Amounts have two decimals. */
export function slowly(
  orders: readonly RandomOrder[],
  name: string,
  [from, to]: [string, string],
  before: [string, string] | null,
) {
  const own = orders.filter(({ customer }) => customer === name);
  const within = ([first, last]: [string, string]) => own.filter(({ date }) => date >= first && date <= last);
  const [inPeriod, earlier] = [within([from, to]), before ? within(before) : []];
  const bought = inPeriod.filter(({ amount }) => amount >= 0);
  const ever = own
    .filter(({ amount, date }) => amount >= 0 && date <= to)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const cents = (values: readonly (number | "")[]) => {
    const filled = values.filter((value) => value !== "");
    return filled.length === 0
      ? ""
      : filled.reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0) / 100;
  };
  const latest = (column: "owner" | "discount") => {
    const filled = ever.filter((order) => order[column] !== "");
    const onLastDay = filled
      .filter(({ date }) => date === filled[filled.length - 1]?.date)
      .map((order) => order[column]);
    return onLastDay.length === 0
      ? ""
      : column === "owner"
        ? onLastDay.sort()[0]
        : Math.max(...onLastDay.map(Number));
  };
  const numbers = new Set(bought.map(({ number }) => number).filter((number) => number !== ""));
  const counted = numbers.size + bought.filter(({ number }) => number === "").length;
  return {
    revenue: cents(inPeriod.map(({ amount }) => amount)),
    profit: cents(inPeriod.map(({ profit }) => profit)),
    "cost-to-serve": cents(inPeriod.map(({ cost }) => cost)),
    owner: latest("owner"),
    discount: latest("discount"),
    orders: inPeriod.length === 0 ? "" : counted,
    "first-order": ever[0]?.date ?? "",
    "last-order": ever[ever.length - 1]?.date ?? "",
    "products-bought":
      inPeriod.length === 0
        ? ""
        : new Set(bought.map(({ product }) => product).filter((one) => one !== "")).size,
    ...(before && { "previous-revenue": cents(earlier.map(({ amount }) => amount)) }),
  };
}
