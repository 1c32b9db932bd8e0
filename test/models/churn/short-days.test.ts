/** Chosen days that hold no full period: a sentence instead of a table of headers. */

import { dayOf } from "../../../src/core/cells/date-column";
import { orderBlocks } from "../../../src/models/churn/order-report";

const day = (text: string) => dayOf(text) as number;
/** Two customers who order every second month from 2016 to 2019, and on the last day of each year. */
const DAYS = ["2016", "2017", "2018", "2019"].flatMap((year) =>
  ["01-01", "03-15", "05-15", "07-15", "09-15", "12-31"].map((date) => day(`${year}-${date}`)),
);
const ORDERS = {
  customers: [...DAYS.map(() => "Ann"), ...DAYS.map(() => "Bo")],
  days: Float64Array.from([...DAYS, ...DAYS]),
  amounts: new Float64Array(2 * DAYS.length),
  groups: [],
};

function told(first: string, last: string) {
  const blocks = orderBlocks(
    ORDERS,
    { period: "year", listed: 10 },
    new Map(),
    { first: day(first), last: day(last) },
    false,
    "en",
  );
  const texts = blocks.flatMap((block) => ("text" in block ? [block.text] : []));
  return {
    hasTable: blocks.some((block) => block.kind === "grid" && block.id === "periods"),
    saysNone: texts.some((text) => text.includes("no full period lies within the chosen days")),
    footnotes: texts.filter((text) => text.startsWith("*")),
  };
}

test("one quarter holds no year: no table, no footnote that belongs to no row", () => {
  expect(told("2019-07-01", "2019-09-30")).toEqual({ hasTable: false, saysNone: true, footnotes: [] });
});

test("a whole year is shown", () => {
  expect(told("2019-01-01", "2019-12-31")).toMatchObject({ hasTable: true, saysNone: false });
});
