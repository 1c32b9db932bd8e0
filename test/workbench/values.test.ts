/** What scripts read from cells and write into them. */
import { benchWith, resultOf } from "./script";

/** As Sheets tells the format of a cell that was never given one. */
const UNSET = "0.###############";

describe("setValue reads a text as if it were typed", () => {
  test.each([
    ["1234.5", 1234.5, UNSET],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["10%", 0.1, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["$5", 5, "[$$]#,##0"],
    ["(5)", -5, UNSET],
    ["+1", 1, UNSET],
    ["0001", 1, UNSET],
    ["TRUE", true, UNSET],
    [" 7 ", 7, UNSET],
    ["n/a", "n/a", UNSET],
    ["12,5", "12,5", UNSET],
    ["1 000", "1 000", UNSET],
    ["VIP", "VIP", UNSET],
    [" ", " ", UNSET],
  ])("%s", (text, value, format) => {
    const told = resultOf(`
      const cell = sheet.getRange("A1").setValue(${JSON.stringify(text)});
      return [cell.getValue(), cell.getNumberFormat()];`);
    expect(told).toEqual([value, format]);
  });
});

describe("text stays text", () => {
  test.each(["=1+1", "0001", "2024-01-05", "TRUE", "10%", "'", "#N/A", "-5", "@x", "12345678901234567890"])(
    "a leading apostrophe makes %s text and is stripped",
    (text) => {
      const told = resultOf(`
        const cell = sheet.getRange("A1").setValue("'" + ${JSON.stringify(text)});
        return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];`);
      expect(told).toEqual([text, "", text]);
    },
  );

  test.each(["=1+1", "0001", "'quoted", "2024-01-05", "5"])(
    "a cell with format @ keeps %s as it is",
    (text) => {
      const told = resultOf(`
      const cell = sheet.getRange("A1").setNumberFormat("@").setValue(${JSON.stringify(text)});
      return [cell.getValue(), cell.getFormula(), cell.getNumberFormat()];`);
      expect(told).toEqual([text, "", "@"]);
    },
  );

  test("a text keeps its characters when its cell turns into plain text and back", () => {
    const told = resultOf(`
      const cell = sheet.getRange("A1").setValue("'=0001");
      return ["@", "General", "0.00"].map((format) => cell.setNumberFormat(format).getValue());`);
    expect(told).toEqual(["=0001", "=0001", "=0001"]);
  });
});

describe("formulas", () => {
  test("a text that begins with = becomes a formula and its value is read", () => {
    expect(resultOf(`return sheet.getRange("B1").setValue("=SUM(A1:A2)").getValue();`, [[1], [2]])).toBe(3);
  });

  test("semicolons separate arguments in every locale, but not inside texts", () => {
    const bench = benchWith(`function main() {
      return SpreadsheetApp.getActiveSheet().getRange("B1").setFormula('=IF(A1=1;"a;b";"c")').getValue();
    }`);
    bench.type("A1", [[1]]);
    expect(bench.addOn.call("main")).toBe("a;b");
  });

  test("error cells are read as their text", () => {
    const cells = [["=1/0", "=NA()", "=NOSUCH()", "=A1:"]];
    expect(resultOf(`return sheet.getRange("A1:C1").getValues();`, cells)).toEqual([
      ["#DIV/0!", "#N/A", "#NAME?"],
    ]);
  });

  test("a formula whose way is blocked shows #REF! as in Sheets", () => {
    expect(resultOf(`return sheet.getRange("A1").getValue();`, [["=TRANSPOSE(C1:D1)"], ["in the way"]])).toBe(
      "#REF!",
    );
  });
});

describe("dates", () => {
  const read = `function main() {
    const value = SpreadsheetApp.getActiveSheet().getRange("A1").getValue();
    return [value instanceof Date, value.toISOString()];
  }`;

  test("a date comes back as a Date of the script, at midnight of the spreadsheet's time zone", () => {
    const bench = benchWith(read, { timeZone: "Asia/Shanghai" });
    bench.type("A1", [["2024-01-05"]]);
    expect(bench.addOn.call("main")).toEqual([true, "2024-01-04T16:00:00.000Z"]);
  });

  test("a Date is written as the date that clocks in the spreadsheet's time zone show", () => {
    const bench = benchWith(
      `function main() {
        const cell = SpreadsheetApp.getActiveSheet().getRange("A1").setValue(new Date("2024-07-01T22:30:00Z"));
        return [cell.getDisplayValue(), cell.getValue().toISOString()];
      }`,
      { timeZone: "Europe/Berlin", spreadsheetLocale: "de_DE" },
    );
    expect(bench.addOn.call("main")).toEqual(["02.07.2024 00:30:00", "2024-07-01T22:30:00.000Z"]);
  });
});

describe("blank cells and sizes", () => {
  test("a blank cell is the empty text, and null or undefined clear a cell", () => {
    const told = resultOf(`return sheet.getRange("A1:C1").setValues([[null, undefined, "x"]]).getValues();`, [
      [1, 2, 3],
    ]);
    expect(told).toEqual([["", "", "x"]]);
  });

  test("a whole column is read to its end, blanks included", () => {
    const told = resultOf(
      `const values = sheet.getRange("A:A").getValues(); return [values.length, values[1][0], values[999][0]];`,
      [["a"], ["b"]],
    );
    expect(told).toEqual([1000, "b", ""]);
  });

  test.each([
    [
      "[[1]]",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "[[1], [2]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "[1, 2]",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["'x'", "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
  ])("setValues(%s) on 2 x 2 cells is refused in Google's words", (values, message) => {
    expect(() => resultOf(`sheet.getRange("A1:B2").setValues(${values});`)).toThrow(message);
  });

  test("a text of more than 50 000 characters is refused", () => {
    expect(() => resultOf(`sheet.getRange("A1").setValue("x".repeat(50001));`)).toThrow(
      "maximum of 50000 characters",
    );
  });

  test.each([
    ["0, 1", "The starting row of the range is too small."],
    ["1, 1, 0, 1", "The number of rows in the range must be at least 1."],
    ["1001, 1", "The coordinates of the range are outside the dimensions of the sheet."],
    ["'nonsense!'", "Range not found"],
  ])("getRange(%s) is refused", (args, message) => {
    expect(() => resultOf(`sheet.getRange(${args});`)).toThrow(message);
  });
});
