/** Every distance that an explanation states holds when exactly that customer's value changes and nothing else does. */

import { areAllEqual } from "../../src/core/numbers/quantile";
import { amountText, distanceText, limitText } from "../../src/core/report/plain-number";
import { FIELDS } from "../../src/core/table/fields";
import { abcClasses, abcCuts } from "../../src/models/abc/abc";
import { pyramid } from "../../src/models/pyramid/pyramid";
import { MODELS } from "../../src/models/registry";
import { RECENCY } from "../../src/models/rfm/fields";
import { explained, tableWith } from "./segment";

const { customer, revenue, profit, orders } = FIELDS;
const model = (id: string) => {
  const found = MODELS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const tableOf = (values: readonly number[]) =>
  tableWith([
    [customer, values.map((_, at) => `C${at}`)],
    [revenue, values],
  ]);
/** 0 to 10 n in an order of their own, with ties where `of` is smaller. */
const spread = (count: number, of = count) =>
  Array.from({ length: count }, (_, at) => ((at * 37) % of) * 10 + 5);
const amount = (text = "") => Number(text.replace(/,/g, ""));
const BEGINS = /^(.*) begins at ([\d.,]+): ([\d.,]+) more\.$/;
const ENDS = /^(.*) ends at ([\d.,]+): ([\d.,]+) above it\.$/;
const LISTS: (readonly [string, readonly number[]])[] = [
  ["two", [100, 50]],
  ["three", [100, 50, 25]],
  ["few", [1.2541, 1.2512, 1.2509, 0.9, 0.8, 0.8, 0.7]],
  ["losses", [40, 10, 0, -5, 0, -20, 7, 7, 3]],
  ["twenty", spread(20)],
  ["sixty", spread(60)],
  ["tied", spread(60, 13)],
];

const TIERS = ["VIP", "Major", "Ordinary", "Small"];
const tiersOf = (list: Float64Array, population = list) => pyramid(list, [0.01, 0.05, 0.2, 1], population);
const classesOf = (list: Float64Array, shares: readonly number[]) =>
  areAllEqual(list) ? list.map(() => 255) : abcClasses(list, abcCuts(list, shares));

describe.each([
  ["pyramid", {}, TIERS, tiersOf],
  [
    "pyramid",
    { population: "positive" },
    TIERS,
    (list: Float64Array) =>
      tiersOf(
        list,
        list.filter((value) => value > 0),
      ),
  ],
  ["abc", {}, ["A", "B", "C"], (list: Float64Array) => classesOf(list, [0.8, 0.95])],
  ["abc", { a: 0.5, b: 0.7 }, ["A", "B", "C"], (list: Float64Array) => classesOf(list, [0.5, 0.7])],
] as const)("%s, %j", (id, options, names, judged) => {
  test.each(LISTS)("%s", (_, values) => {
    const table = tableOf(values);
    const classOf = (list: readonly number[], at: number) =>
      names[judged(Float64Array.from(list))[at] ?? 255];
    const wrong: unknown[] = [];
    let told = 0;
    values.forEach((value, at) => {
      const with_ = (changed: number) =>
        classOf(
          values.map((one, place) => (place === at ? changed : one)),
          at,
        );
      const own = classOf(values, at);
      // A step that none of the lists is finer than.
      const step = values.every(Number.isInteger) ? 0.01 : 0.0001;
      for (const text of explained(model(id), table, at, options).texts) {
        const [begins, ends] = [BEGINS.exec(text), ENDS.exec(text)];
        const limit = amount((begins ?? ends)?.[2]);
        const by = amount((begins ?? ends)?.[3]);
        const sides = [with_(limit), with_(limit - step)];
        const isRight = begins
          ? sides[0] === begins[1] && sides[1] !== begins[1] && Math.abs(value + by - limit) < 1e-9
          : !ends || (sides[0] === own && sides[1] !== own && Math.abs(value - by - limit) < 1e-9);
        if (begins || ends) told++;
        if (!isRight) wrong.push({ value, own, text, sides });
      }
    });
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });
});

test("the only VIP keeps its tier down to what the next customer has, and the next one is named what it would be", () => {
  const table = tableOf(spread(20));
  const [best, second] = [195, 185].map((value) => spread(20).indexOf(value));
  // Of 20 customers one is VIP and Major holds nobody besides.
  expect(explained(model("pyramid"), table, best as number).texts).toContain("VIP ends at 185: 10 above it.");
  expect(explained(model("pyramid"), table, second as number).texts).toContain("VIP begins at 195: 10 more.");
  // Alone, every amount above 0 is the best.
  expect(explained(model("pyramid"), tableOf([5]), 0).texts).toContain(
    "Any amount above 0 is enough for VIP.",
  );
});

test("RFM: one measure changed to what is said gives the segment that is said, and not before", () => {
  const days = spread(25).map((value) => (value - 5) / 10);
  const counts = days.map((day) => (day * 7) % 25);
  const sales = days.map((day) => (day * 11) % 25);
  const measures = [days, counts, sales];
  const names = ["Days since last order", "Number of orders", "Revenue"];
  const segmentWith = (lists: readonly (readonly number[])[], at: number) =>
    explained(
      model("rfm"),
      tableWith([RECENCY, orders, revenue].map((field, place) => [field, lists[place] ?? []])),
      at,
    );
  const wrong: unknown[] = [];
  days.forEach((_, at) => {
    const { figures, texts } = segmentWith(measures, at);
    const said = texts.find((text) => text.startsWith("Better by")) ?? "";
    for (const [, segment, name, sign, bound] of said.matchAll(
      /(?:: |; )([^;:(]+) \(([^()]+) ([≤>]) ([\d.]+)\)/g,
    )) {
      const measure = names.indexOf(name ?? "");
      const changed = (value: number) =>
        segmentWith(
          measures.map((list, place) =>
            list.map((own, row) => (place === measure && row === at ? value : own)),
          ),
          at,
        ).figures["RFM segment"];
      const step = sign === "≤" ? 0 : 0.5;
      const sides = [changed(Number(bound) + step), changed(Number(bound) + 0.5 - step)];
      if (sides[0] !== segment || sides[1] === segment)
        wrong.push({ at, own: figures, segment, name, bound, sides });
    }
  });
  expect(wrong).toEqual([]);
});

test("account faces: the profit that is said makes a red face, and a cent less does not", () => {
  const sales = spread(15);
  const profits = spread(15, 7).map((value) => value - 20);
  const faces = (list: readonly number[], at: number) =>
    explained(
      model("account-faces"),
      tableWith([
        [customer, sales.map((_, row) => `C${row}`)],
        [revenue, sales],
        [profit, list],
      ]),
      at,
    );
  let told = 0;
  profits.forEach((_, at) => {
    const [, , limit] = faces(profits, at).texts.flatMap((text) => BEGINS.exec(text) ?? []);
    if (limit === undefined) return;
    told++;
    const changed = (value: number) =>
      faces(
        profits.map((own, row) => (row === at ? value : own)),
        at,
      ).figures["Face"];
    expect([changed(amount(limit)), changed(amount(limit) - 0.01)]).toEqual(["Red face", "—"]);
  });
  expect(told).toBeGreaterThan(0);
});

test.each([
  // As written where it has few decimals, else rounded to the side on which it is true.
  [1.2541, 1.2512, "1.2541", "0.0029"],
  [100 / 3, 20, "33.34", "13.34"],
  [20, 100 / 3, "20", "13.33"],
  [100 / 3, 33.335, "33.334", "0.001"],
  [100 / 3, 100 / 3, amountText(100 / 3), "0"],
])("a limit of %p beside %p", (limit, value, at, by) => {
  expect([limitText(limit, value), distanceText(value, limit)]).toEqual([at, by]);
});
