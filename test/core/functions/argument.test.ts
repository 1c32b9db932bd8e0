/** How the arguments of a cell function are read and refused. */

import { numberColumn, numberOf } from "../../../src/core/cells/number-column";
import { POINT_NOTATION } from "../../../src/core/cells/number-text";
import {
  type Argument,
  badCellText,
  customerColumn,
  customerNumbers,
  isOmitted,
  numberParameter,
  numbersForTotal,
  oneCell,
  quoted,
  rowsOf,
  sameHeight,
} from "../../../src/core/functions/argument";
import { numberRule } from "../../../src/core/functions/number-rule";
import { InputError, problemText } from "../../../src/core/problem";
import { LANGUAGES } from "../../../src/core/texts/language";

test.each<[Argument, boolean]>([
  [undefined, true],
  ["", true],
  [null, true],
  [" ", true],
  [0, false],
  [[[""], [""]], false], // a blank range was given on purpose
])("isOmitted(%j) is %s", (argument, expected) => {
  expect(isOmitted(argument)).toBe(expected);
});

test("rowsOf makes one cell a range", () => {
  expect(rowsOf(7)).toEqual([[7]]);
  expect(rowsOf([[1, 2]])).toEqual([[1, 2]]);
});

test("customerColumn takes one cell or one column and refuses a wider range", () => {
  expect(customerColumn("value", 5)).toEqual({ cells: [5], single: true });
  expect(customerColumn("value", [[1], [2]])).toEqual({ cells: [1, 2], single: false });
  expect(() => customerColumn("value", [[1, 2]])).toThrow(
    "value must be one cell or one column: found 2 columns",
  );
});

test("numbersForTotal skips blanks and text as SUM does, over any shape", () => {
  expect(
    Array.from(
      numbersForTotal(
        "values",
        [
          ["Revenue", 1],
          ["", "n/a"],
          [2, true],
        ],
        POINT_NOTATION,
      ),
    ),
  ).toEqual([1, 2]);
});

test("numbersForTotal names the row of an error cell", () => {
  expect(() => numbersForTotal("values", [["Revenue"], [1], ["#N/A"]], POINT_NOTATION)).toThrow(
    "values has #N/A in row 3: mend that cell first",
  );
});

test("customerNumbers throws for one bad cell and keeps going in a column", () => {
  expect(() => customerNumbers("value", { cells: ["abc"], single: true }, POINT_NOTATION)).toThrow(
    'value must be a number: found "abc"',
  );
  expect(customerNumbers("value", { cells: ["abc", 1], single: false }, POINT_NOTATION).bad.size).toBe(1);
});

describe("numberParameter", () => {
  const rule = numberRule({ en: "above -100%", "zh-CN": "大于 -100%", "zh-TW": "大於 -100%" }, { above: -1 });
  test.each<[Argument, number]>([
    [0.1, 0.1],
    ["10%", 0.1],
    [[[0]], 0],
  ])("takes %j", (argument, expected) => {
    expect(numberParameter("discount_rate", argument, rule, POINT_NOTATION)).toBe(expected);
  });
  test.each<[Argument, string]>([
    ["abc", 'discount_rate must be above -100%: found "abc"'],
    [-1, "discount_rate must be above -100%: found -1"],
    ["", 'discount_rate must be above -100%: found ""'],
    [true, 'discount_rate must be above -100%: found "TRUE"'],
    ["#N/A", 'discount_rate must be above -100%: found "#N/A"'],
    [[[1], [2]], "discount_rate must be one cell: found 2 x 1"],
  ])("refuses %j", (argument, message) => {
    expect(() => numberParameter("discount_rate", argument, rule, POINT_NOTATION)).toThrow(message);
  });
  test("refuses in the spreadsheet's language", () => {
    try {
      numberParameter("discount_rate", "abc", rule, POINT_NOTATION);
    } catch (error) {
      const { code, details } = error as InputError;
      expect(problemText(code, details, "zh-CN")).toBe('贴现率 (discount_rate) 必须是大于 -100%：现为 "abc"');
    }
    expect.assertions(1);
  });
});

test("oneCell refuses a range, naming its size", () => {
  expect(oneCell("rate", [[5]])).toBe(5);
  expect(() => oneCell("rate", [[1, 2, 3]])).toThrow("rate must be one cell: found 1 x 3");
});

test("sameHeight names both columns and both sizes", () => {
  const column = (rows: number) => ({ cells: Array(rows).fill(1), single: rows === 1 });
  expect(() =>
    sameHeight([
      ["orders", column(3)],
      ["revenue", column(3)],
    ]),
  ).not.toThrow();
  expect(() =>
    sameHeight([
      ["orders", column(3)],
      ["revenue", column(4)],
    ]),
  ).toThrow("orders has 3 rows but revenue has 4: select columns of the same height");
  expect(() => sameHeight([])).not.toThrow();
});

test("badCellText says why a cell is no number", () => {
  const found = { found: "12,5" };
  expect(
    LANGUAGES.map((language) => badCellText({ code: "NOT_A_NUMBER", details: found }, language)),
  ).toEqual(["⚠ not a number: 12,5", "⚠ 不是数字：12,5", "⚠ 不是數字：12,5"]);
});

test("quoted puts text in quotes and leaves numbers bare", () => {
  expect([quoted("a"), quoted(""), quoted(5), quoted(true)]).toEqual(['"a"', '""', "5", '"TRUE"']);
});

test("a refusal is an InputError, never the engine's own", () => {
  expect(() => customerColumn("value", [[1, 2]])).toThrow(InputError);
});

test("what another formula says of a bad row is passed on in a row, and refused in a total", () => {
  expect(numberOf("⚠ score 2 is blank")).toEqual({
    code: "ERROR_CELL",
    details: { found: "score 2 is blank" },
  });
  expect(() => numbersForTotal("values", [[1], ["⚠ score 2 is blank"]], POINT_NOTATION)).toThrow(
    "values has ⚠ score 2 is blank in row 2: mend that cell first",
  );
});

test("a number that a sheet made of $1,234 is called twofold beside $1,234.50", () => {
  const { bad } = numberColumn([1.234, "$1,234.50", 7], { decimal: ",", groups: "." });
  expect([...bad].map(([row, one]) => [row, badCellText(one, "en")])).toEqual([
    [
      0,
      "⚠ could be two numbers: 1.234 is 1.234 or 1234; texts of this column have the other decimal mark, so write them all as plain numbers",
    ],
  ]);
});
