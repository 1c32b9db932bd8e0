/** Blocks of lines in place of a table: said with what to do, and no table is taken for one. */

import { cardsIn } from "../../../../src/app/reading/place/cards";
import { describeSelection } from "../../../../src/app/run/describe";
import { reading } from "../../reading";

test.each([
  [
    "a label and a value in one cell",
    [["Name: Ann"], ["Sales: 5"], [""], ["Name: Bo"], ["Sales: 3"]],
    "A1:A5",
  ],
  [
    "two columns",
    [
      ["Customer", "Ann"],
      ["Sales", 5],
      ["Customer", "Bo"],
      ["Phone", "555"],
      ["Sales", 3],
    ],
    "A1:B5",
  ],
  [
    "in Chinese below a title",
    [["客户卡"], ["客户名称：", "松木"], ["销售额：", 5], ["客户名称：", "柏树"], ["销售额：", 3]],
    "A2:B5",
  ],
])("%s", (_law, rows, range) => {
  expect(cardsIn(rows)?.range).toBe(range);
  expect(() => describeSelection(reading(rows), { headerLines: null }, "en")).toThrow(
    /has a block of lines for each customer \(.+\), and no table: give each customer one row/,
  );
});

test.each([
  [
    "a table",
    [
      ["Customer", "Sales"],
      ["Ann", 5],
      ["Bo", 3],
      ["Ann", 2],
    ],
  ],
  [
    "products again and again",
    [
      ["Product", "Sales"],
      ["Cup", 5],
      ["Pot", 3],
      ["Cup", 2],
      ["Pot", 1],
    ],
  ],
  [
    "a form above a table",
    [["Customer: all"], ["Period: 2024"], ["Customer", "Sales", "Profit"], ["Ann", 5, 1], ["Bo", 3, 1]],
  ],
  [
    "one card",
    [
      ["Customer", "Ann"],
      ["Sales", 5],
    ],
  ],
])("%s is none", (_law, rows) => {
  expect(cardsIn(rows)).toBeNull();
});
