/** The titles of the customer file are found also where a person let go of the frozen row. */

import { headerRowOf } from "../../../src/app/known/file-header";

const COLUMNS = { customer: 2, owner: 1 };

test.each([
  [
    "frozen, whatever it says",
    1,
    [
      ["Who", "Name"],
      ["Ann", "Acme"],
    ],
    1,
  ],
  [
    "frozen below a line of a person's own",
    2,
    [
      ["Our file", ""],
      ["Who", "Name"],
    ],
    2,
  ],
  [
    "let go, with our title",
    0,
    [
      ["Who", "客戶"],
      ["Ann", "Acme"],
    ],
    1,
  ],
  [
    "let go, with one title of ours left",
    0,
    [
      ["Account owner", "Name"],
      ["Ann", "Acme"],
    ],
    1,
  ],
  [
    "deleted",
    0,
    [
      ["Ann", "Acme"],
      ["Bob", "Customer"],
    ],
    0,
  ],
  [
    "of a column that another one stands in now",
    0,
    [
      ["Customer", "Acme"],
      ["Bob", "Best"],
    ],
    0,
  ],
  ["on a blank sheet", 0, [], 0],
])("%s", (_, frozen, cells, row) => {
  expect(headerRowOf(frozen, COLUMNS, cells)).toBe(row);
});
